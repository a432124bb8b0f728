/** Headings in which a speaker and a colon stand for a verb: "حزب كذا: لا اتفاق بعد". */
import { verbOf } from '../cues/arabic-cues.ts';
import { attributionIn } from '../sources/arabic-attribution.ts';
import { phraseOf } from '../sources/arabic-phrase.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

const LONGEST_SPEAKER = 9;

export function arabicHeading(scene: Scene, sentence: Sentence): Draft | null {
  const { tokens } = scene.doc;
  if (!sentence.opensLine) return null;
  let colon = -1;
  for (
    let at = sentence.first + 1;
    at < Math.min(sentence.last, sentence.first + LONGEST_SPEAKER + 1);
    at++
  ) {
    const token = tokens[at];
    if (token?.form === ':') {
      colon = at;
      break;
    }
    if (token !== undefined && token.kind === 'punct' && !/^["“”«»'-]$/.test(token.form)) return null;
    if (token !== undefined && verbOf(token)?.shape === 'past') return null;
  }
  if (colon < 0 || sentence.last - colon < 3) return null;
  const { source, relays } = attributionIn(scene.doc, scene.mentions, sentence.first, colon);
  if (source === null || source.first > sentence.first + 1) return null;
  const described = source.mention !== null || source.anonymous !== null || source.head === 'role';
  if (!described || source.mention?.kind === 'place') return null;
  return {
    first: colon + 1,
    last: sentence.last,
    cueFirst: colon,
    cueLast: colon + 1,
    link: 'heading',
    source: phraseOf(scene.doc, scene.mentions, source.first, source.last, colon),
    relays: [...relays],
    carriers: [],
    effect: null,
    sentence: sentence.index,
    dependent: false,
    agreement: null,
    doubt: 0,
  };
}
