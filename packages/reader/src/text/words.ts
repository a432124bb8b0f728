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

let mask = (1 << 13) - 1;
/** Hash and number, side by side; the number of an empty place is `UNKEPT`. */
let table = new Int32Array(2 * (mask + 1));
let words: Word[] = [wordOf('')];
/** The letters of all words, one after another, and where those of each begin: no string is looked at to compare. */
let letters = new Uint16Array(1 << 15);
let begins = new Int32Array(1 << 12);
const columns: (() => void)[] = [];

/** Has `empty` called when the words are forgotten: their numbers are then given anew. */
export function whenForgotten(empty: () => void): void {
  columns.push(empty);
}

function wordOf(form: string): Word {
  return { form, id: UNKEPT, nothing: 0, nothingMore: 0, nothingElse: 0 };
}

/** The word that stands at [at, to) of a folded text; `units` are the text's. */
export function wordAt(text: string, units: Uint16Array, at: number, to: number): Word {
  const length = to - at;
  if (length >= LONGEST) return wordOf(text.slice(at, to));
  let hash = length;
  for (let index = at; index < to; index++) hash = (Math.imul(hash, 31) + (units[index] ?? 0)) | 0;
  hash ^= hash >>> 15;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = table[2 * slot + 1] ?? UNKEPT;
    if (id === UNKEPT) return newWord(text.slice(at, to), units, at, hash);
    if (table[2 * slot] === hash && spells(id, units, at, length)) return words[id] as Word;
  }
}

const few = new Uint16Array(LONGEST);

/** The word of a spelling. */
export function wordOfForm(form: string): Word {
  if (form.length >= LONGEST) return wordOf(form);
  for (let at = 0; at < form.length; at++) few[at] = form.charCodeAt(at);
  return wordAt(form, few, 0, form.length);
}

function spells(id: number, units: Uint16Array, at: number, length: number): boolean {
  const begin = begins[id] ?? 0;
  if ((begins[id + 1] ?? 0) - begin !== length) return false;
  for (let index = 0; index < length; index++) if (letters[begin + index] !== units[at + index]) return false;
  return true;
}

function newWord(form: string, units: Uint16Array, at: number, hash: number): Word {
  if (words.length > LIMIT) forget();
  else if (words.length * 2 > mask) grow();
  const word = wordOf(form);
  const id = words.length;
  word.id = id;
  words.push(word);
  const begin = begins[id] ?? 0;
  if (id + 2 > begins.length) begins = larger(begins, new Int32Array(2 * begins.length));
  if (begin + LONGEST > letters.length) letters = larger(letters, new Uint16Array(2 * letters.length));
  for (let index = 0; index < form.length; index++) letters[begin + index] = units[at + index] ?? 0;
  begins[id + 1] = begin + form.length;
  place(id, hash);
  return word;
}

function larger<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Words that a text at hand still holds are none of the table's any more. */
function forget(): void {
  for (const word of words) word.id = UNKEPT;
  words = [wordOf('')];
  begins.fill(0);
  table.fill(0);
  for (const empty of columns) empty();
}

function place(id: number, hash: number): void {
  let slot = hash & mask;
  while (table[2 * slot + 1] !== UNKEPT) slot = (slot + 1) & mask;
  table[2 * slot] = hash;
  table[2 * slot + 1] = id;
}

function grow(): void {
  const before = table;
  mask = mask * 2 + 1;
  table = new Int32Array(2 * (mask + 1));
  for (let at = 0; at < before.length; at += 2) {
    const id = before[at + 1] ?? UNKEPT;
    if (id !== UNKEPT) place(id, before[at] ?? 0);
  }
}
