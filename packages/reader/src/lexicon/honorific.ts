/** Ranks and forms of address under clitics. */
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import { HONORIFICS } from './word-lists.ts';

/** The stem of a token that is an honorific under clitics, or its form. */
export function unglued(token: Token | undefined): string {
  if (token === undefined) return '';
  if (token.kind !== 'arabic') return token.capital ? token.form : '';
  return stemOf(token);
}

const stemOf = wordFeature(
  (token) => peelingsOf(token).find((peeling) => HONORIFICS.has(peeling.stem))?.stem ?? token.form,
);

/** Units of clitics before an honorific: 1 in والرئيس and in للرئيس. */
export function gluedUnits(token: Token): number {
  if (token.kind !== 'arabic') return 0;
  return peelingsOf(token).find((peeling) => HONORIFICS.has(peeling.stem))?.skip ?? 0;
}
