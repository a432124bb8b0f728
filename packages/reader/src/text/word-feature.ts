/**
 * What a word is, worked out once for each spelling and kept on the word itself: tokens of equal form share
 * one `Word`, so asking again costs an array access. `derive` must be pure.
 *
 * Most words are nothing to most features. That is kept in two numbers a word, so that passing over a word
 * touches no more memory than the word.
 */
import { type Peeling, peelings } from './clitics.ts';
import type { Token } from './tokens.ts';

let slots = 0;
const UNDEFINED = Symbol('undefined');
/** Features that have a bit in `Word.nothing`, and as many again in `nothingMore`; any after them do without. */
const BITS = 32;

/** A lookup by token whose result is remembered for the token's spelling. */
export function wordFeature<T>(derive: (token: Token) => T): (token: Token) => T {
  const slot = slots++;
  const bit = slot < BITS ? 1 << slot : 0;
  const bitMore = slot >= BITS && slot < 2 * BITS ? 1 << (slot - BITS) : 0;
  /** The value by which this feature says that a word is nothing to it: the first null, undefined, 0 or false. */
  let nothing: T | undefined;
  let named = false;
  return (token) => {
    const { word } = token;
    if ((word.nothing & bit) !== 0 || (word.nothingMore & bitMore) !== 0) return nothing as T;
    const known = word.features[slot];
    if (known !== undefined) return (known === UNDEFINED ? undefined : known) as T;
    const value = derive(token);
    if (value === null || value === undefined || value === 0 || value === false) {
      if (!named) {
        nothing = value;
        named = true;
      }
      if (value === nothing && (bit | bitMore) !== 0) {
        word.nothing |= bit;
        word.nothingMore |= bitMore;
        return value;
      }
    }
    word.features[slot] = value === undefined ? UNDEFINED : value;
    return value;
  };
}

/** The readings of a token's form under clitics: `peelings`, remembered on its word. */
export const peelingsOf: (token: Token) => readonly Peeling[] = wordFeature(({ form }) => peelings(form));
