/**
 * Lines that are not the report's own telling: labels, bylines, times, captions, repeated headlines,
 * subheadings, related links, advertisements, share lines, sign-offs, background paragraphs.
 *
 * The evidence is a line's place, length, ending, repetition and opening words. A line of prose (a closed
 * sentence of more than a few words) is only ever background, a caption told twice, or a sign-off in brackets.
 * Cost: linear; a line is compared with the few before it only.
 */
import type { ReadBoilerplate } from '@wasit/domain';
import type { Document } from '../text/document.ts';
import {
  isAddress,
  isBareLabel,
  isBracketed,
  isBulleted,
  isNamed,
  isSeparated,
  isWidget,
} from './apparatus.ts';
import { isCaption } from './captions.ts';
import { type Line, linesOf, opensWith, overlaps } from './lines.ts';
import { type BoilerplateContext, isProse, layout, type Page, SHORT, TINY, TOP } from './page.ts';
import {
  ADVERTISEMENT_OPENINGS,
  BACKGROUND_OPENINGS,
  BYLINE_OPENINGS,
  LABELS,
  RELATED_OPENINGS,
  SHARE_OPENINGS,
  SIGNOFF_OPENINGS,
} from './phrases.ts';
import { isTimestamp, startsWithDigit } from './timestamps.ts';

export type { BoilerplateContext } from './page.ts';

export type BoilerplateKind =
  | 'label'
  | 'byline'
  | 'timestamp'
  | 'dateline'
  | 'caption'
  | 'repeated-headline'
  | 'standfirst'
  | 'subheading'
  | 'related'
  | 'advertisement'
  | 'share'
  | 'signoff'
  | 'background';

/** The boilerplate of a document, in order, a line each. */
export function findBoilerplate(
  doc: Document,
  context: BoilerplateContext = {},
): (ReadBoilerplate & { kind: BoilerplateKind })[] {
  const lines = linesOf(doc);
  const found: (ReadBoilerplate & { kind: BoilerplateKind })[] = [];
  const page = layout(
    doc,
    lines,
    context,
    (line) =>
      isLabel(line) ||
      isTimestamp(line, context) ||
      isSeparated(doc, line) ||
      isAddress(doc, line) ||
      line.service !== null,
  );
  let related = false;
  for (const line of lines) {
    const kind = kindOf(page, line, related);
    // After "related" with nothing behind it, the short lines that follow are its links.
    if (line.words.length > 0) related = kind === 'related' && (related || line.words.length <= TINY);
    if (kind !== undefined) found.push({ start: line.start, end: line.end, kind });
    else {
      const tail = tailSignoff(doc, line, page);
      if (tail !== undefined) found.push(tail);
    }
  }
  return found;
}

function kindOf(page: Page, line: Line, related: boolean): BoilerplateKind | undefined {
  const { lines, context, firstProse, lastProse, headline } = page;
  const short = line.words.length <= SHORT;
  if (line.words.length === 0) return line.index > lastProse ? 'signoff' : undefined;
  const { service } = line;
  if (service !== null && line.index !== headline && !(context.speaks?.(line.first, line.last) ?? false))
    return service;
  if (opensWith(line, ADVERTISEMENT_OPENINGS) && line.words.length <= TINY + 4) return 'advertisement';
  if (
    opensWith(line, RELATED_OPENINGS) &&
    (short || colonAfterOpening(page, line)) &&
    !(line.closed && !endsWithColon(page, line) && line.words.length > 12)
  )
    return 'related';
  if (opensWith(line, SHARE_OPENINGS) && short && line.words.length <= 14) return 'share';
  if (line.index >= page.end) return 'signoff';
  if (
    line.index < headline &&
    headline >= 0 &&
    !isProse(line) &&
    page.lines[headline] !== undefined &&
    aboveHeadline(page, line)
  )
    return 'label';
  if (
    isLabel(line) ||
    (line.index < headline && line.words.length <= 4 && !line.closed && !runsOn(page, line))
  )
    return 'label';
  if (line.index > 0 && repeatsHeadline(page, line)) return 'repeated-headline';
  if (isTimestamp(line, context)) return 'timestamp';
  if (isByline(page, line)) return 'byline';
  if (isCaption(page, line)) return 'caption';
  if (page.links.has(line.index)) return 'related';
  const shaped = line.index === headline ? undefined : shapeOf(page, line);
  if (shaped !== undefined) return shaped;
  if (line.index > lastProse && isSignoff(line, context)) return 'signoff';
  if (short && related && (!line.closed || questions(page, line))) return 'related';
  if (opensWith(line, BACKGROUND_OPENINGS)) return undefined;
  if (
    line.index !== headline &&
    line.index > firstProse &&
    line.index < lastProse &&
    isSubheading(page, line)
  )
    return 'subheading';
  if (
    line.index > lastProse &&
    lastProse >= 0 &&
    short &&
    !line.closed &&
    line.words.length > 2 &&
    !goesOn(page, line)
  )
    return 'related';
  if (line.index > lastProse && lastProse >= 0 && line.words.length <= 2 && lines.length > 3)
    return 'signoff';
  return undefined;
}

/** The first words of a sentence that goes on in the next line. */
function runsOn(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1];
  return page.wrapped && next !== undefined && isProse(next);
}

/** Above the headline stands the page's own name and menu: open lines of no more than a heading's length. */
function aboveHeadline(page: Page, line: Line): boolean {
  return !line.closed && !isCaption(page, line) && !runsOn(page, line);
}

/** What a line's shape alone says it is. */
function shapeOf(page: Page, line: Line): BoilerplateKind | undefined {
  const { doc, firstProse, lastProse } = page;
  const outside = line.index < firstProse || line.index > lastProse;
  // With a date or a time it is a line about the report wherever it stands.
  const dated = line.words.some(startsWithDigit);
  if (isSeparated(doc, line) && (outside || dated)) return line.index < firstProse ? 'byline' : 'related';
  if (isAddress(doc, line) || isWidget(line)) return 'share';
  // Between the headline and the first paragraph: who wrote it, from where.
  if (
    line.index > page.headline &&
    page.headline >= 0 &&
    line.index < firstProse &&
    !page.wrapped &&
    line.words.length <= 3 &&
    !line.closed &&
    !(page.context.speaks?.(line.first, line.last) ?? false)
  )
    return 'byline';
  if (line.index > lastProse && lastProse >= 0 && isNamed(doc, line)) return 'signoff';
  if (isBareLabel(doc, line) && line.index < TOP) return 'label';
  if (isBracketed(doc, line) && outside) return line.index < firstProse ? 'caption' : 'signoff';
  return undefined;
}

/** A last line that lacks its full stop: it speaks, or an Arabic conjunction joins it to what was told. */
function goesOn(page: Page, line: Line): boolean {
  if (page.wrapped) return true;
  if (isBulleted(page.doc, line) || line.words.length <= TINY) return false;
  if (page.lines[line.index - 1]?.index !== page.lastProse) return false;
  return (page.context.speaks?.(line.first, line.last) ?? false) || /^و..../.test(line.words[0] ?? '');
}

function questions(page: Page, line: Line): boolean {
  return /^[؟?]$/.test(page.doc.tokens[line.last - 1]?.form ?? '');
}

function endsWithColon(page: Page, line: Line): boolean {
  return page.doc.tokens[line.last - 1]?.form === ':';
}

/** "اقرأ أيضاً: headline", however long the headline. */
function colonAfterOpening(page: Page, line: Line): boolean {
  for (let at = line.first; at < Math.min(line.last, line.first + 4); at++) {
    if (/^[:.|-]$/.test(page.doc.tokens[at]?.form ?? '')) return true;
  }
  return false;
}

function isLabel(line: Line): boolean {
  return line.words.length <= 3 && !line.closed && LABELS.has(line.words.join(' '));
}

function repeatsHeadline(page: Page, line: Line): boolean {
  const head = page.lines[page.headline];
  if (
    head === undefined ||
    line.index <= head.index ||
    line.index > head.index + TOP ||
    line.words.length < 4
  )
    return false;
  const longer = Math.max(line.words.length, head.words.length);
  return (
    longer <= Math.min(line.words.length, head.words.length) * 1.4 + 1 &&
    overlaps(line, head, 0.85) &&
    // A first paragraph may say what the headline says; a repeated headline says no more and no less.
    (!line.closed || Math.abs(line.words.length - head.words.length) <= 1)
  );
}

function isByline(page: Page, line: Line): boolean {
  const { context, firstProse } = page;
  const byline = context.byline;
  const near = line.index <= Math.min(firstProse + 1, TOP);
  // "Written by … on 8 September 2023.": a name and a date, closed or not.
  if (near && line.words.length <= 12 && line.words.some(startsWithDigit) && opensWith(line, BYLINE_OPENINGS))
    return true;
  if (line.words.length > 9 || (line.closed && !endsWithColon(page, line))) return false;
  if (near && opensWith(line, BYLINE_OPENINGS)) return true;
  if (
    near &&
    byline !== undefined &&
    byline.length > 3 &&
    page.doc.text.slice(line.start, line.end).includes(byline)
  )
    return true;
  if (!near || line.index === page.headline || line.words.length > 7) return false;
  // "القاهرة - فلان", "وكالات", "الجزيرة نت - خاص": an outlet, an agency or a place, and no verb.
  return (
    line.words.length <= 6 &&
    line.words.every((word, index) => index === 0 || !VERBISH.test(word)) &&
    BYLINE_WORDS.test(` ${line.words.join(' ')} `)
  );
}

const VERBISH = /^(قال|اكد|اعلن|يصل|وصل|تقول|says|said|to|will)$/;
const BYLINE_WORDS =
  /\s(وكالات|وكاله|رويترز|الاناضول|ا ف ب|اف ب|د ب ا|مراسل|متابعات|متابعه|خاص|رصد|نيوز|نت|اونلاين|reuters|afp|ap|agencies|staff|correspondent|news)\s/;

function isSignoff(line: Line, context: BoilerplateContext): boolean {
  if (line.words.length > 18) return false;
  if (opensWith(line, SIGNOFF_OPENINGS) && (line.words.length <= 12 || !line.closed)) return true;
  const outlet = context.outlet;
  return line.words.length <= TINY && !line.closed && outlet !== undefined && overlapText(line, outlet);
}

function overlapText(line: Line, outlet: string): boolean {
  const words = outlet.split(/\s+/);
  return words.length > 0 && line.words.length <= words.length + 2 && line.words.length > 0;
}

/** A short line without a full stop between paragraphs of prose. */
function isSubheading(page: Page, line: Line): boolean {
  if (line.words.length > 14 || line.closed) return false;
  if (page.context.speaks?.(line.first, line.last) === true && line.words.length > 12) return false;
  const next = page.lines[line.index + 1];
  const before = page.lines[line.index - 1];
  if (next === undefined || before === undefined) return false;
  // The sentence before goes on here, or this one goes on below.
  if (page.wrapped) return false;
  const list =
    /^[-•*▪●–]$/.test(page.doc.tokens[line.first]?.form ?? '') ||
    /^\d+$/.test(page.doc.tokens[line.first]?.form ?? '');
  if (list && !isProse(next)) return false;
  // An item of what the report itself lists.
  const introduced = endsWithColon(page, before) && before.words.length > 3;
  if (list && ((isBulleted(page.doc, before) && before.words.length > 3) || introduced)) return false;
  return isProse(next);
}

/** An agency's mark at the end of the last paragraph: "(رويترز)", "/انتهى/". */
function tailSignoff(
  doc: Document,
  line: Line,
  page: Page,
): (ReadBoilerplate & { kind: BoilerplateKind }) | undefined {
  if (line.index !== page.lastProse) return undefined;
  const { tokens } = doc;
  const close = tokens[line.last - 1];
  if (close === undefined || !/^[)/\]]$/.test(close.form)) return undefined;
  let open = line.last - 2;
  while (open > line.first && line.last - open < 14 && !/^[(/[]$/.test(tokens[open]?.form ?? '')) open--;
  const from = tokens[open];
  if (
    from === undefined ||
    open <= line.first ||
    !/^[(/[]$/.test(from.form) ||
    !/^[.!؟"”»]$/.test(tokens[open - 1]?.form ?? '')
  )
    return undefined;
  return { start: from.start, end: close.end, kind: 'signoff' };
}
