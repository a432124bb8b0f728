/**
 * Words, numbers and punctuation of a normalised text, each with its original offsets.
 *
 * `form` is the folded spelling (see normalise.ts); equal forms share one string. Cost: linear.
 */
import type { Normalised } from './normalise.ts';
import { hashed, type Word, wordAt, wordHashed, wordOfForm } from './words.ts';

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
export function tokenize({ text, original, units, spans }: Normalised): Token[] {
  const { length } = text;
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'line';
  let at = 0;
  while (at < length) {
    const what = classAt(units, at);
    if (what === SPACE || what === LINE) {
      if (what === LINE) gap = 'line';
      else if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    let to = at + 1;
    let word: Word | null = null;
    let capital = false;
    if (what === ARABIC) {
      // Most of a text: its words are hashed as their ends are looked for. Zeros close it.
      let hash = hashed(0, units[at] ?? 0);
      for (; classAt(units, to) === ARABIC; to++) hash = hashed(hash, units[to] ?? 0);
      word = wordHashed(hash, text, units, at, to);
    } else if (what === OTHER) to = runEnd(units, at, length, what);
    else if (what === LATIN) {
      const initials = initialsEnd(units, at);
      if (initials > 0) {
        to = initials;
        word = wordOfForm(text.slice(at, to).replaceAll('.', ''));
      } else to = runEnd(units, at, length, LATIN);
      const first = original.charCodeAt(spans[2 * at] ?? 0);
      capital = first !== units[at] && first < 0x250;
    } else if (what === DIGIT) to = numberEnd(units, at, length);
    else if (units[at] === APOSTROPHE && isPossessive(units, at)) to = at + 2;
    word ??= wordAt(text, units, at, to);
    tokens.push({
      index: tokens.length,
      start: spans[2 * at] ?? 0,
      end: spans[2 * to - 1] ?? 0,
      at,
      to,
      form: word.form,
      word,
      kind: kindOf(what, to - at),
      capital,
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

const classAt = (units: Uint16Array, at: number): number => classes[units[at] ?? 0] ?? OTHER;

function runEnd(units: Uint16Array, at: number, length: number, what: number): number {
  let to = at + 1;
  while (to < length && classAt(units, to) === what) to++;
  return to;
}

/** Digits with inner separators: `1,200`, `3.5`. */
function numberEnd(units: Uint16Array, at: number, length: number): number {
  let to = runEnd(units, at, length, DIGIT);
  while (to + 1 < length) {
    const unit = units[to];
    if ((unit !== STOP && unit !== 0x2c) || classAt(units, to + 1) !== DIGIT) break;
    to = runEnd(units, to + 1, length, DIGIT);
  }
  return to;
}

/** `u.s.`, `u.n`: the end of a run of single letters with stops between, or 0. */
function initialsEnd(units: Uint16Array, at: number): number {
  let to = at;
  let letters = 0;
  while (classAt(units, to) === LATIN && units[to + 1] === STOP && classAt(units, to + 2) !== DIGIT) {
    letters++;
    to += 2;
    if (classAt(units, to) !== LATIN) break;
  }
  if (letters === 0) return 0;
  if (classAt(units, to) === LATIN) {
    if (classAt(units, to + 1) === LATIN) return 0;
    return to + 1;
  }
  return letters >= 2 ? to : 0;
}

function isPossessive(units: Uint16Array, at: number): boolean {
  return (
    at > 0 && classAt(units, at - 1) === LATIN && units[at + 1] === 0x73 && classAt(units, at + 2) !== LATIN
  );
}
