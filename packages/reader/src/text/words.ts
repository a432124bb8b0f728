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
  /** A bit for each feature that the word is known to lack: the first 32, and those after them. */
  nothing: number;
  nothingMore: number;
}

const LIMIT = 60_000;
/** Longer spellings are seldom met twice. */
const LONGEST = 40;
const UNKEPT = 0;

let mask = (1 << 13) - 1;
/** Hash and number, side by side; the number of an empty place is `UNKEPT`. */
let table = new Int32Array(2 * (mask + 1));
let words: Word[] = [wordOf('')];
const columns: (() => void)[] = [];

/** Has `empty` called when the words are forgotten: their numbers are then given anew. */
export function whenForgotten(empty: () => void): void {
  columns.push(empty);
}

function wordOf(form: string): Word {
  return { form, id: UNKEPT, nothing: 0, nothingMore: 0 };
}

/** The word that stands at [at, to) of a folded text. */
export function wordAt(text: string, at: number, to: number): Word {
  const length = to - at;
  if (length >= LONGEST) return wordOf(text.slice(at, to));
  let hash = length;
  for (let index = at; index < to; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash ^= hash >>> 15;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = table[2 * slot + 1];
    if (id === undefined || id === UNKEPT) break;
    if (table[2 * slot] !== hash) continue;
    const word = words[id];
    if (word !== undefined && word.form.length === length && text.startsWith(word.form, at)) return word;
  }
  const word = wordOf(text.slice(at, to));
  if (words.length > LIMIT) forget();
  else if (words.length * 2 > mask) grow();
  word.id = words.length;
  words.push(word);
  place(word.id, hash);
  return word;
}

/** Words that a text at hand still holds are none of the table's any more. */
function forget(): void {
  for (const word of words) word.id = UNKEPT;
  words = [wordOf('')];
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
