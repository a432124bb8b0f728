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
}

const SLOTS = 1 << 17;
const LIMIT = 60_000;
/** Longer spellings are seldom met twice. */
const LONGEST = 40;

const hashes = new Int32Array(SLOTS);
const table: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
let size = 0;

/** The word that stands at [at, to) of a folded text. */
export function wordAt(text: string, at: number, to: number): Word {
  if (to - at >= LONGEST) return { form: text.slice(at, to), features: [] };
  let hash = 0;
  for (let index = at; index < to; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash ^= hash >>> 15;
  let slot = hash & (SLOTS - 1);
  for (;;) {
    const word = table[slot];
    if (word === undefined) break;
    if (hashes[slot] === hash && word.form.length === to - at && text.startsWith(word.form, at)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (size >= LIMIT) {
    table.fill(undefined);
    size = 0;
    slot = hash & (SLOTS - 1);
  }
  const word: Word = { form: text.slice(at, to), features: [] };
  table[slot] = word;
  hashes[slot] = hash;
  size++;
  return word;
}
