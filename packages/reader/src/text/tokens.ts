/**
 * Words, numbers and punctuation of a normalised text, each with its original offsets.
 *
 * `form` is the folded spelling (see normalise.ts); equal forms share one string. Cost: linear.
 */
import type { Normalised } from './normalise.ts';
import { type Word, wordAt } from './words.ts';

export type { Word } from './words.ts';

export type TokenKind = 'arabic' | 'latin' | 'number' | 'punct' | 'other';

export interface Token {
  /** Position in the token list. */
  readonly index: number;
  /** Span in the original text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Span in the normalised text. */
  readonly at: number;
  readonly to: number;
  /** Folded spelling. Initials with full stops lose them: `U.S.` is `us`. */
  readonly form: string;
  readonly word: Word;
  readonly kind: TokenKind;
  /** Latin words: the original starts with a capital. */
  readonly capital: boolean;
  /** White space, a line break or nothing stands between this token and the one before. */
  readonly gap: 'none' | 'space' | 'line';
}

const SPACE = 0;
const ARABIC = 1;
const LATIN = 2;
const DIGIT = 3;
const PUNCT = 4;
const OTHER = 5;
const LINE = 6;

const classes = new Uint8Array(0x10000).fill(OTHER);
function assign(from: number, to: number, what: number): void {
  for (let unit = from; unit <= to; unit++) classes[unit] = what;
}
assign(0x00, 0x20, SPACE);
assign(0x0a, 0x0a, LINE);
assign(0x0d, 0x0d, LINE);
assign(0x21, 0x7f, PUNCT);
assign(0x30, 0x39, DIGIT);
assign(0x61, 0x7a, LATIN);
assign(0x80, 0xbf, PUNCT);
assign(0xc0, 0x24f, LATIN);
assign(0x0600, 0x061f, PUNCT);
assign(0x0620, 0x06d3, ARABIC);
assign(0x066a, 0x066d, PUNCT);
assign(0x06d4, 0x06d4, PUNCT);
assign(0x06d5, 0x06ff, ARABIC);
assign(0x0750, 0x077f, ARABIC);
assign(0x2010, 0x206f, PUNCT);
assign(0x2190, 0x2bff, PUNCT);
assign(0x3001, 0x303f, PUNCT);

const APOSTROPHE = 0x27;
const STOP = 0x2e;

/** The tokens of a text, in order. Hyphens, quotes and apostrophes are tokens; `'s` is one token. */
export function tokenize(normalised: Normalised): Token[] {
  const { text, original } = normalised;
  const length = text.length;
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'line';
  let at = 0;
  while (at < length) {
    const what = classes[text.charCodeAt(at)] ?? OTHER;
    if (what === SPACE || what === LINE) {
      if (what === LINE) gap = 'line';
      else if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    let to = at + 1;
    let form: string | undefined;
    if (what === LATIN) {
      const initials = initialsEnd(text, at);
      if (initials > 0) {
        to = initials;
        form = text.slice(at, to).replaceAll('.', '');
      } else to = runEnd(text, at, LATIN);
    } else if (what === DIGIT) to = numberEnd(text, at);
    else if (what === ARABIC || what === OTHER) to = runEnd(text, at, what);
    else if (text.charCodeAt(at) === APOSTROPHE && isPossessive(text, at)) to = at + 2;
    const word = form === undefined ? wordAt(text, at, to) : wordAt(form, 0, form.length);
    const start = normalised.toOriginal(at);
    const first = original.charCodeAt(start);
    tokens.push({
      index: tokens.length,
      start,
      end: normalised.toOriginalEnd(to),
      at,
      to,
      form: word.form,
      word,
      kind: kindOf(what, to - at),
      capital: what === LATIN && first !== text.charCodeAt(at) && first < 0x250,
      gap,
    });
    gap = 'none';
    at = to;
  }
  return tokens;
}

function kindOf(what: number, length: number): TokenKind {
  if (what === ARABIC) return 'arabic';
  if (what === LATIN) return 'latin';
  if (what === DIGIT) return 'number';
  if (what === PUNCT) return length > 1 ? 'latin' : 'punct';
  return 'other';
}

function runEnd(text: string, at: number, what: number): number {
  let to = at + 1;
  while (to < text.length && classes[text.charCodeAt(to)] === what) to++;
  return to;
}

/** Digits with inner separators: `1,200`, `3.5`. */
function numberEnd(text: string, at: number): number {
  let to = runEnd(text, at, DIGIT);
  while (to + 1 < text.length) {
    const unit = text.charCodeAt(to);
    if ((unit !== STOP && unit !== 0x2c) || classes[text.charCodeAt(to + 1)] !== DIGIT) break;
    to = runEnd(text, to + 1, DIGIT);
  }
  return to;
}

/** `u.s.`, `u.n`: the end of a run of single letters with stops between, or 0. */
function initialsEnd(text: string, at: number): number {
  let to = at;
  let letters = 0;
  while (
    classes[text.charCodeAt(to)] === LATIN &&
    text.charCodeAt(to + 1) === STOP &&
    classes[text.charCodeAt(to + 2)] !== DIGIT
  ) {
    letters++;
    to += 2;
    if (classes[text.charCodeAt(to)] !== LATIN) break;
  }
  if (letters === 0) return 0;
  if (classes[text.charCodeAt(to)] === LATIN) {
    if (classes[text.charCodeAt(to + 1)] === LATIN) return 0;
    return to + 1;
  }
  return letters >= 2 ? to : 0;
}

function isPossessive(text: string, at: number): boolean {
  return (
    at > 0 &&
    classes[text.charCodeAt(at - 1)] === LATIN &&
    text.charCodeAt(at + 1) === 0x73 &&
    classes[text.charCodeAt(at + 2)] !== LATIN
  );
}
