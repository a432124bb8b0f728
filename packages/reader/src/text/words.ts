/**
 * Spellings met so far, in any text: tokens of equal form share one `Word`, with what has been worked out
 * about it (see word-feature.ts). Bounded, and only ever a shortcut.
 *
 * A table of its own, because a `Map` would need the substring cut out and hashed before it can say that
 * the word is known. Open addressing, linear probing, at most half full. Words are numbered as they are met, so that
 * the frequent ones lie close together, here and in every column of what is known about words.
 */

export interface Word {
  readonly form: string;
  /** Of its letters: what it is known by where its spelling does not matter. */
  readonly hash: number;
  /** Of its first four letters without article and conjunction, which its inflections share; 0 for a short word. */
  readonly stem: number;
  /** Its number, from 1 on; 0 for a word that is not kept in the table. */
  id: number;
  /** A bit for each feature that the word is known to lack: the first 32, and twice as many after them. */
  nothing: number;
  nothingMore: number;
  nothingElse: number;
}

const LIMIT = 60_000;
/** Longer spellings are seldom met twice. */
const LONGEST = 40;
const UNKEPT = 0;
/** Letters of a stem that inflections share, as a rule. */
const STEM = 4;

/** A place of the table: hash, number, where the letters begin, how many they are. */
const PLACE = 4;
const ID = 1;
const BEGIN = 2;
const LENGTH = 3;

let mask = (1 << 13) - 1;
/** The number in an empty place is `UNKEPT`. */
let table = new Int32Array(PLACE * (mask + 1));
let words: Word[] = [wordOf('', 0)];
/** The letters of all words, one after another: no string is looked at to compare. */
let letters = new Uint16Array(1 << 15);
let lettersEnd = 0;
const columns: (() => void)[] = [];

/** Has `empty` called when the words are forgotten: their numbers are then given anew. */
export function whenForgotten(empty: () => void): void {
  columns.push(empty);
}

function wordOf(form: string, hash: number): Word {
  return { form, hash, stem: stemHash(form), id: UNKEPT, nothing: 0, nothingMore: 0, nothingElse: 0 };
}

/**
 * The engine's own copy of a string, of which there is one for each spelling, as there is of the literals in code:
 * equal strings are then told by their addresses. What names a property is kept so.
 */
function internalised(form: string): string {
  return Object.keys({ [form]: null })[0] ?? form;
}

function stemHash(form: string): number {
  if (form.length <= STEM) return 0;
  const bare = form.replace(/^[وف]?(ال|بال|لل|كال)/, '');
  let hash = STEM;
  for (let at = 0; at < Math.min(STEM, bare.length); at++) hash = hashed(hash, bare.charCodeAt(at));
  return hash ^ (hash >>> 15);
}

/** The hash of a spelling, from 0 on, with one more letter: who looks for a word's end works it out on the way. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** The word that stands at [at, to) of a folded text; `units` are the text's. */
export function wordAt(text: string, units: Uint16Array, at: number, to: number): Word {
  let hash = 0;
  for (let index = at; index < to; index++) hash = hashed(hash, units[index] ?? 0);
  return wordHashed(hash, text, units, at, to);
}

/** The same, where the letters are `hashed` already. */
export function wordHashed(letters: number, text: string, units: Uint16Array, at: number, to: number): Word {
  const length = to - at;
  const hash = letters ^ (letters >>> 15);
  if (length >= LONGEST) return wordOf(text.slice(at, to), hash);
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const entry = place * PLACE;
    const id = table[entry + ID] ?? UNKEPT;
    if (id === UNKEPT) return newWord(text.slice(at, to), units, at, hash);
    if (
      table[entry] === hash &&
      table[entry + LENGTH] === length &&
      spells(table[entry + BEGIN] ?? 0, units, at, to)
    )
      return words[id] as Word;
  }
}

const few = new Uint16Array(LONGEST);

/** The word of a spelling. */
export function wordOfForm(form: string): Word {
  if (form.length >= LONGEST) return wordOf(form, 0);
  for (let at = 0; at < form.length; at++) few[at] = form.charCodeAt(at);
  return wordAt(form, few, 0, form.length);
}

/** Whether the letters from `begin` on are those of [at, to). */
function spells(begin: number, units: Uint16Array, at: number, to: number): boolean {
  for (let index = at, letter = begin; index < to; index++, letter++)
    if (letters[letter] !== units[index]) return false;
  return true;
}

function newWord(form: string, units: Uint16Array, at: number, hash: number): Word {
  if (words.length > LIMIT) forget();
  else if (words.length * 2 > mask) grow();
  const word = wordOf(internalised(form), hash);
  const id = words.length;
  word.id = id;
  words.push(word);
  const { length } = form;
  if (lettersEnd + length > letters.length) {
    const more = new Uint16Array(2 * letters.length);
    more.set(letters);
    letters = more;
  }
  for (let index = 0; index < length; index++) letters[lettersEnd + index] = units[at + index] ?? 0;
  settle(hash, id, lettersEnd, length);
  lettersEnd += length;
  return word;
}

/** Words that a text at hand still holds are none of the table's any more. */
function forget(): void {
  for (const word of words) word.id = UNKEPT;
  words = [wordOf('', 0)];
  lettersEnd = 0;
  table.fill(0);
  for (const empty of columns) empty();
}

function settle(hash: number, id: number, begin: number, length: number): void {
  let place = hash & mask;
  while (table[place * PLACE + ID] !== UNKEPT) place = (place + 1) & mask;
  const entry = place * PLACE;
  table[entry] = hash;
  table[entry + ID] = id;
  table[entry + BEGIN] = begin;
  table[entry + LENGTH] = length;
}

function grow(): void {
  const before = table;
  mask = mask * 2 + 1;
  table = new Int32Array(PLACE * (mask + 1));
  for (let entry = 0; entry < before.length; entry += PLACE) {
    const id = before[entry + ID] ?? UNKEPT;
    if (id !== UNKEPT)
      settle(before[entry] ?? 0, id, before[entry + BEGIN] ?? 0, before[entry + LENGTH] ?? 0);
  }
}
