/**
 * Lines, paragraphs and sentences over a token list. Cost: linear.
 *
 * A line break ends a sentence in news text, unless the words before it cannot end one (a comma, a preposition, أن):
 * then the text was broken to a width. Where that happens twice, a single break after any unfinished line of such
 * a text is taken for the same. A full stop inside a quotation ends one too: a
 * quotation may therefore span several sentences, and who needs the whole of it follows the quotation
 * marks. No sentence is longer than `LONGEST` tokens, so that whatever works inside one is bounded even
 * on text without any full stop.
 */
import type { Token } from './tokens.ts';

export interface Sentence {
  readonly index: number;
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Original offsets of the first and last token. */
  readonly start: number;
  readonly end: number;
  /** Index of the line it stands on. */
  readonly line: number;
  /** Its first token is the first of its line. */
  readonly opensLine: boolean;
}

export const LONGEST = 400;

const ENDERS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['"', '”', '»', "'", ')', ']', '›']);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen lt col sgt maj capt sen rep gov st jr sr prof hon rev no vs inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e etc'.split(
    ' ',
  ),
);

/** What cannot end a line of its own. */
const UNFINISHED = new Set(
  '، , ان في من علي الي عن مع بين باسم التي الذي the of to and in a an that with by for from at on'.split(
    ' ',
  ),
);
/** The shortest line that can have been broken for its width. */
const WIDTH = 5;

const unfinished = (tokens: readonly Token[], at: number): boolean =>
  UNFINISHED.has(tokens[at - 1]?.form ?? '');

/** No blank line stands before the token. */
function single(tokens: readonly Token[], at: number, original: string): boolean {
  const gap = original.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

/** Whether lines of this text were broken to a width: two of them end in words that cannot end one. */
function isBroken(tokens: readonly Token[], original: string): boolean {
  let count = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.gap !== 'line' || !unfinished(tokens, at) || !single(tokens, at, original)) continue;
    count++;
    if (count === 2) return true;
  }
  return false;
}

/** Whether the line break before a token stands inside a sentence. */
function isInside(tokens: readonly Token[], at: number, broken: boolean, original: string): boolean {
  return (
    (unfinished(tokens, at) || (broken && tokens[at - 1]?.kind !== 'punct')) &&
    tokens[at]?.kind !== 'punct' &&
    single(tokens, at, original)
  );
}

/** The sentences of a token list, in order, covering every token once. `original` is the text they were cut from. */
export function sentences(tokens: readonly Token[], original = ''): Sentence[] {
  const broken = isBroken(tokens, original);
  const found: Sentence[] = [];
  let first = 0;
  let line = 0;
  let opensLine = true;
  const close = (last: number, nextOpensLine: boolean): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from !== undefined && to !== undefined && last > first) {
      found.push({ index: found.length, first, last, start: from.start, end: to.end, line, opensLine });
    }
    first = last;
    opensLine = nextOpensLine;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.gap === 'line' &&
      at > 0 &&
      !(line > 0 && at - first >= WIDTH && isInside(tokens, at, broken, original))
    ) {
      close(at, true);
      line++;
    } else if (at - first >= LONGEST) close(at, false);
    if (token.kind !== 'punct' || !ENDERS.has(token.form) || !endsSentence(tokens, at)) continue;
    let last = at + 1;
    for (;;) {
      const next = tokens[last];
      if (next === undefined || next.gap !== 'none') break;
      if (!CLOSERS.has(next.form) && !ENDERS.has(next.form)) break;
      last++;
    }
    close(last, false);
    at = last - 1;
  }
  close(tokens.length, false);
  return found;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.form !== '.') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined) return false;
  // `gaza..` in Arabic headlines is a dash, and ends the clause all the same.
  if (before.kind === 'latin' && token.gap === 'none' && after !== undefined && after.gap !== 'line') {
    if (ABBREVIATIONS.has(before.form)) return false;
    if (before.form.length === 1 && before.capital) return false;
    if (after.gap === 'none' && (after.kind === 'latin' || after.kind === 'number')) return false;
    if (after.kind === 'latin' && !after.capital) return false;
  }
  // "د. فلان", "أ.د. فلان": the letter of a title before a name.
  if (
    before.kind === 'arabic' &&
    before.form.length === 1 &&
    token.gap === 'none' &&
    /^[دامو]$/.test(before.form) &&
    after?.kind === 'arabic' &&
    after.gap !== 'line'
  )
    return false;
  return true;
}
