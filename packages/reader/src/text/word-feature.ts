/**
 * What a word is, worked out once for each spelling: tokens of equal form share one `Word`, so asking again costs
 * an array access. `derive` must be pure.
 *
 * Most words are nothing to most features. That is kept in three numbers a word, so that passing over a word
 * touches no more memory than the word. Everything else stands in a column for each feature, by the word's number.
 */
import { type Peeling, peelings } from './clitics.ts';
import type { Token } from './tokens.ts';
import { whenForgotten } from './words.ts';

let features = 0;
const UNDEFINED = Symbol('undefined');
/** Features that have a bit in `Word.nothing`, and as many again in the two others; any after them do without. */
const BITS = 32;
/** Words that a column first has room for. */
const ROOM = 1 << 10;

/** A lookup by token whose result is remembered for the token's spelling. */
export function wordFeature<T>(derive: (token: Token) => T): (token: Token) => T {
  const feature = features++;
  const bit = feature < BITS ? 1 << feature : 0;
  const bitMore = feature >= BITS && feature < 2 * BITS ? 1 << (feature - BITS) : 0;
  const bitElse = feature >= 2 * BITS && feature < 3 * BITS ? 1 << (feature - 2 * BITS) : 0;
  let column: unknown[] = [];
  whenForgotten(() => {
    column = [];
  });
  /** The value by which this feature says that a word is nothing to it: the first null, undefined, 0 or false. */
  let nothing: T | undefined;
  let named = false;
  return (token) => {
    const { word } = token;
    if (((word.nothing & bit) | (word.nothingMore & bitMore) | (word.nothingElse & bitElse)) !== 0)
      return nothing as T;
    const { id } = word;
    const known = id < column.length ? column[id] : undefined;
    if (known !== undefined) return (known === UNDEFINED ? undefined : known) as T;
    const value = derive(token);
    if (value === null || value === undefined || value === 0 || value === false) {
      if (!named) {
        nothing = value;
        named = true;
      }
      if (value === nothing && (bit | bitMore | bitElse) !== 0) {
        word.nothing |= bit;
        word.nothingMore |= bitMore;
        word.nothingElse |= bitElse;
        return value;
      }
    }
    if (word.id === 0) return value;
    if (word.id >= column.length) column = wider(column, word.id);
    column[word.id] = value === undefined ? UNDEFINED : value;
    return value;
  };
}

/**
 * The same for whole numbers of 32 bits that are never 0: their column is typed, half as wide, and says nothing of
 * words by leaving a 0.
 */
export class WordNumbers {
  private readonly derive: (token: Token) => number;
  private column = new Int32Array(ROOM);

  constructor(derive: (token: Token) => number) {
    this.derive = derive;
    whenForgotten(() => this.forget());
  }

  of(token: Token): number {
    const { id } = token.word;
    const known = id < this.column.length ? (this.column[id] ?? 0) : 0;
    return known === 0 ? this.learn(token, id) : known;
  }

  /** For numbers that hold only as long as something else does. */
  forget(): void {
    this.column.fill(0);
  }

  private learn(token: Token, id: number): number {
    const value = this.derive(token);
    if (id === 0) return value;
    if (id >= this.column.length) {
      const wide = new Int32Array(roomFor(this.column.length, id));
      wide.set(this.column);
      this.column = wide;
    }
    this.column[id] = value;
    return value;
  }
}

function roomFor(length: number, id: number): number {
  let room = Math.max(ROOM, length);
  while (room <= id) room *= 2;
  return room;
}

/** A column with room for a word: without gaps, which would make its accesses slow. */
function wider(column: readonly unknown[], id: number): unknown[] {
  const whole = new Array<unknown>(roomFor(column.length, id)).fill(undefined);
  for (let at = 0; at < column.length; at++) whole[at] = column[at];
  return whole;
}

/** The readings of a token's form under clitics: `peelings`, remembered on its word. */
export const peelingsOf: (token: Token) => readonly Peeling[] = wordFeature(({ form }) => peelings(form));
