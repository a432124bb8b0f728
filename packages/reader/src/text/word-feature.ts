/**
 * What a word is, worked out once for each spelling and kept on the word itself: tokens of equal form share
 * one `Word`, so asking again costs an array access. `derive` must be pure.
 */
import { type Peeling, peelings } from './clitics.ts';
import type { Token } from './tokens.ts';

let slots = 0;
const NOTHING = Symbol('nothing');

/** A lookup by token whose result is remembered for the token's spelling. */
export function wordFeature<T>(derive: (token: Token) => T): (token: Token) => T {
  const slot = slots++;
  return (token) => {
    const { features } = token.word;
    const known = features[slot];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const value = derive(token);
    features[slot] = value === undefined ? NOTHING : value;
    return value;
  };
}

/** The readings of a token's form under clitics: `peelings`, remembered on its word. */
export const peelingsOf: (token: Token) => readonly Peeling[] = wordFeature(({ form }) => peelings(form));
