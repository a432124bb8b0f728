/** Shapes that no sentence has: separators, brackets around a whole line, addresses, bullets with a label. */
import type { Document } from '../text/document.ts';
import type { Line } from './lines.ts';

/** "Home / News / World", "Desk | City | Updated: …": at least two separators, and open. */
export function isSeparated(doc: Document, line: Line): boolean {
  if (line.words.length > 28 || line.closed) return false;
  let separators = 0;
  let slashes = 0;
  for (let at = line.first; at < line.last; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind !== 'punct') continue;
    if (/^[|›»>•·]$/.test(token.form)) separators++;
    else if (token.form === '/' && token.gap !== 'none') slashes++;
  }
  return separators >= 2 || (slashes >= 2 && line.words.length <= 10);
}

/** A whole line in brackets: "(With inputs from agencies.)", "[المحرر]". */
export function isBracketed(doc: Document, line: Line): boolean {
  const first = doc.tokens[line.first]?.form ?? '';
  const last = doc.tokens[line.last - 1]?.form ?? '';
  if (!(first === '(' && last === ')') && !(first === '[' && last === ']')) return false;
  for (let at = line.first + 1; at < line.last - 1; at++)
    if (/^[)\]]$/.test(doc.tokens[at]?.form ?? '')) return false;
  return line.words.length <= 16;
}

/** A line that is an address, a handle or a row of tags. */
export function isAddress(doc: Document, line: Line): boolean {
  if (line.words.length > 12) return false;
  let tags = 0;
  for (let at = line.first; at < line.last; at++) {
    const token = doc.tokens[at];
    if (token === undefined) continue;
    if (/^(http|https|www)$/.test(token.form)) return line.words.length <= 10;
    if (token.form === '@' && doc.tokens[at + 1]?.gap === 'none') return line.words.length <= 6;
    if (token.form === '#') tags++;
  }
  return tags >= 2 || (tags === 1 && doc.tokens[line.first]?.form === '#' && line.words.length <= 4);
}

/** "• Country:", "Topics:": a label and nothing behind it. */
export function isBareLabel(doc: Document, line: Line): boolean {
  return line.words.length <= 2 && line.words.length > 0 && doc.tokens[line.last - 1]?.form === ':';
}

/** "A A A", "ع ع ع": what sets the size of the letters. */
export function isWidget(line: Line): boolean {
  return (
    line.words.length <= 7 &&
    line.words.filter((word) => word.length === 1 && !/[0-9]/.test(word)).length >= 3
  );
}

/** "Jane Doe, United Nations.": names alone, all with a capital. */
export function isNamed(doc: Document, line: Line): boolean {
  if (line.words.length < 2 || line.words.length > 8) return false;
  for (let at = line.first; at < line.last; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind === 'punct') continue;
    if (token.kind !== 'latin') return false;
    if (!token.capital && !/^(of|the|and|for|in|de|al)$/.test(token.form)) return false;
  }
  return true;
}

/** "…, center, stands with …, left": who stands where in a picture. */
export function placesPeople(doc: Document, line: Line): boolean {
  for (let at = line.first + 1; at < line.last; at++) {
    const form = doc.tokens[at]?.form ?? '';
    if (
      PLACES.has(form) &&
      /^[,(]$/.test(doc.tokens[at - 1]?.form ?? '') &&
      /^[,).]$/.test(doc.tokens[at + 1]?.form ?? '')
    )
      return true;
    if (line.last - at <= 4 && (form === 'photo' || form === 'photograph')) return true;
  }
  return false;
}

const PLACES: ReadonlySet<string> = new Set('center centre left right c l r يمين يسار وسط'.split(' '));

/** A line set off by a bullet or a dash. */
export function isBulleted(doc: Document, line: Line): boolean {
  return /^[-•*▪●–·►]$/.test(doc.tokens[line.first]?.form ?? '');
}

function isLink(doc: Document, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.closed &&
    line.words.length >= LINK_WORDS &&
    line.words.length <= 30 &&
    isBulleted(doc, line)
  );
}

/** Fewest lines that make a list of links, and fewest words of a link. */
const LINKS = 2;
const LINK_WORDS = 4;

/**
 * The lines of lists of links, by index: bulleted titles one after another, none closed, that no colon introduces;
 * with the short heading above them ("More to read"). What a report itself lists stands under a colon. Linear.
 */
export function linkLists(doc: Document, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isLink(doc, lines[end])) end++;
    if (end - at >= LINKS) {
      const above = lines[at - 1];
      const introduced = above !== undefined && /^[:：]$/.test(doc.tokens[above.last - 1]?.form ?? '');
      const heading = above !== undefined && !above.closed && above.words.length <= 6 && at > 1;
      if (!introduced && (heading || end - at > LINKS)) {
        for (let index = at; index < end; index++) found.add(index);
        if (heading) found.add(at - 1);
      }
    }
    at = Math.max(end, at + 1);
  }
  return found;
}
