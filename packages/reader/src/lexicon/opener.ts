/** Which words can begin a name or a title of a lexicon: all others are passed over without a walk. */
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import type { Lexicon } from './compile.ts';

export const OPENS = { name: 1, title: 2 } as const;

/** What a word opens, with the lexicon that said so: nearly always the same one. */
const openerOf = wordFeature((): { lexicon: Lexicon | null; opens: number } => ({ lexicon: null, opens: 0 }));

/** What any reading of a token's form begins, as bits of `OPENS`; asked once a form. */
export function openerAt(lexicon: Lexicon, token: Token | undefined): number {
  if (token === undefined || token.kind === 'punct') return 0;
  const known = openerOf(token);
  if (known.lexicon !== lexicon) {
    known.opens = 0;
    const stems = token.kind === 'arabic' ? peelingsOf(token).map(({ stem }) => stem) : [token.form];
    for (const stem of stems) {
      if (lexicon.names.next.has(stem)) known.opens |= OPENS.name;
      if (lexicon.titles.next.has(stem)) known.opens |= OPENS.title;
    }
    known.lexicon = lexicon;
  }
  return known.opens;
}
