/** The state whose adjective a word is, as a lexicon has it: "Saudi", «سعودي». */
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';

/** What a word names, with the lexicon that said so: nearly always the same one. */
const nationIn = wordFeature((): { lexicon: Lexicon | null; nation: LexiconEntry | null } => ({
  lexicon: null,
  nation: null,
}));

export function nationOf(lexicon: Lexicon, token: Token | undefined): LexiconEntry | null {
  if (token === undefined || (token.kind === 'latin' ? !token.capital : token.kind !== 'arabic')) return null;
  const known = nationIn(token);
  if (known.lexicon !== lexicon) {
    known.nation = nationFrom(lexicon, token.form, token.kind === 'latin');
    known.lexicon = lexicon;
  }
  return known.nation;
}

function nationFrom(lexicon: Lexicon, form: string, latin: boolean): LexiconEntry | null {
  // "وباكستانيين", "إسرائيلياً": the conjunction and the ending of the accusative are not part of it.
  const bare = form.replace(/^و/, '');
  const spellings = latin ? [form] : [form, bare, form.replace(/ا$/, ''), bare.replace(/ا$/, '')];
  for (const spelling of spellings) {
    const hits = lexicon.names.next.get(spelling)?.hits;
    const state = hits?.find((hit) => hit.form === 'demonym' && hit.entry.kind === 'state')?.entry;
    if (state !== undefined) return state;
  }
  return null;
}
