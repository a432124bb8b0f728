/** Which words can begin a name or a title of a lexicon: all others are passed over without a walk. */
import type { Token } from '../text/tokens.ts';
import { peelingsOf, WordNumbers } from '../text/word-feature.ts';
import type { Lexicon } from './compile.ts';

export const OPENS = { name: 1, title: 2 } as const;

/** Says that a word was looked up: what opens nothing is remembered too. */
const LOOKED_UP = 4;

/** The lexicon that the openings are of: nearly always the same one. */
let lexiconAsked: Lexicon | null = null;

const openings = new WordNumbers((token) => {
  if (lexiconAsked === null) return LOOKED_UP;
  if (token.kind !== 'arabic') return LOOKED_UP | opensWith(lexiconAsked, token.form);
  let opens = LOOKED_UP;
  for (const { stem } of peelingsOf(token)) opens |= opensWith(lexiconAsked, stem);
  return opens;
});

function opensWith({ names, titles }: Lexicon, stem: string): number {
  return (names.next.has(stem) ? OPENS.name : 0) | (titles.next.has(stem) ? OPENS.title : 0);
}

/** What any reading of a token's form begins, as bits of `OPENS`; asked once a form. */
export function openerAt(lexicon: Lexicon, token: Token | undefined): number {
  if (token === undefined || token.kind === 'punct') return 0;
  if (lexicon !== lexiconAsked) {
    lexiconAsked = lexicon;
    openings.forget();
  }
  return openings.of(token) & (OPENS.name | OPENS.title);
}
