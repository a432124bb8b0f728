/** What a reporting verb governs: where it begins, and what joins it to the verb. */
import { COMPLEMENTIZERS } from '../cues/arabic-clauses.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Link } from './draft.ts';
import type { Scene } from './scene.ts';

export interface Complement {
  readonly link: Link;
  /** The token that joins: أن, the colon, the preposition, the opening mark. */
  readonly marker: number;
  /** First token of the content. */
  readonly content: number;
  /** Where the description of the speaker must end. */
  readonly regionEnd: number;
}

/** A complement whose content begins at or after `content`, past punctuation; null where the sentence ends first. */
export function complementFrom(
  scene: Scene,
  link: Link,
  marker: number,
  content: number,
  regionEnd: number,
  sentence: Sentence,
): Complement | null {
  let from = content;
  const { tokens } = scene.doc;
  while (from < sentence.last) {
    const token = tokens[from];
    if (token === undefined || token.kind !== 'punct') break;
    if (scene.quotes.opening(from) !== null) break;
    from++;
  }
  // "قوله: إن …", "أن: «إن …»": a second joint is not content.
  if (link === 'colon' && COMPLEMENTIZERS.has(tokens[from]?.form ?? '')) from++;
  return from < sentence.last ? { link, marker, content: from, regionEnd } : null;
}
