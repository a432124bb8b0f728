/** English names of parties that no lexicon holds: "Unite", "KIO", "Santaco". */
import type { Scene } from '../../statements/scene.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { wordFeature } from '../../text/word-feature.ts';

/** Words that open sentences, days and months: capitals that name nobody. */
const NOBODY = new Set(
  `the a an in on at of for to and but or if as by from with it he she they we i you this that these those there when
   while after before under last both its his their our however also meanwhile although despite since some all no not
   so what who mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may
   june july august september october november december`.split(/\s+/),
);

const namesNobody = wordFeature(({ kind, form }: Token): boolean => kind !== 'latin' || NOBODY.has(form));

/** Where the capital words at a token end that no mention holds; the token itself where there are none. */
export function unknownNameEnd({ doc, mentions }: Scene, sentence: Sentence, at: number): number {
  const capital = (token: Token | undefined): boolean => token?.capital === true && !namesNobody(token);
  // Whatever opens a sentence is capital.
  if (!capital(doc.tokens[at]) || (at === sentence.first && (doc.tokens[at]?.form.length ?? 0) < 3))
    return at;
  let last = at + 1;
  while (last < sentence.last && capital(doc.tokens[last]) && mentions.at(last) === null) last++;
  return last;
}
