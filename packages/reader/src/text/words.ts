/**
 * Spellings met so far, in any text: tokens of equal form share one `Word`, with what has been worked out
 * about it (see word-feature.ts). Bounded, and only ever a shortcut.
 *
 * A table of its own, because a `Map` would need the substring cut out and hashed before it can say that
 * the word is known. Open addressing, linear probing, at most half full.
 */

export interface Word {
  readonly form: string;
  readonly features: unknown[];
  /** A bit for each feature that the word is known to lack: the first 32, and those after them. */
  nothing: number;
  nothingMore: number;
}

const LIMIT = 60_000;
/** Longer spellings are seldom met twice. */
const LONGEST = 40;

let mask = (1 << 13) - 1;
let hashes = new Int32Array(mask + 1);
let table = emptyTable();
let size = 0;

function emptyTable(): (Word | null)[] {
  return new Array<Word | null>(mask + 1).fill(null);
}

function wordOf(form: string): Word {
  return { form, features: [], nothing: 0, nothingMore: 0 };
}

/** The word that stands at [at, to) of a folded text. */
export function wordAt(text: string, at: number, to: number): Word {
  const length = to - at;
  if (length >= LONGEST) return wordOf(text.slice(at, to));
  let hash = length;
  for (let index = at; index < to; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash ^= hash >>> 15;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const word = table[slot];
    if (word === null || word === undefined) break;
    if (hashes[slot] === hash && word.form.length === length && text.startsWith(word.form, at)) return word;
  }
  const word = wordOf(text.slice(at, to));
  if (size >= LIMIT) {
    table = emptyTable();
    size = 0;
  } else if (size * 2 > mask) grow();
  place(word, hash);
  size++;
  return word;
}

function place(word: Word, hash: number): void {
  let slot = hash & mask;
  while (table[slot] !== null) slot = (slot + 1) & mask;
  table[slot] = word;
  hashes[slot] = hash;
}

function grow(): void {
  const [words, before] = [table, hashes];
  mask = mask * 2 + 1;
  table = emptyTable();
  hashes = new Int32Array(mask + 1);
  for (let slot = 0; slot < words.length; slot++) {
    const word = words[slot];
    if (word !== null && word !== undefined) place(word, before[slot] ?? 0);
  }
}
