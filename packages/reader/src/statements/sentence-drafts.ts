/** Sends a sentence to the finder of its language. */
import type { Sentence } from '../text/sentences.ts';
import { arabicDrafts } from './arabic-drafts.ts';
import type { Draft } from './draft.ts';
import { englishDrafts } from './english-drafts.ts';
import type { Scene } from './scene.ts';

/** By the script of most of its words: one text may hold both languages. */
export function sentenceDrafts(scene: Scene, sentence: Sentence): Draft[] {
  let arabic = 0;
  let latin = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const kind = scene.doc.tokens[at]?.kind;
    if (kind === 'arabic') arabic++;
    else if (kind === 'latin') latin++;
  }
  if (arabic + latin === 0) return [];
  return arabic >= latin ? arabicDrafts(scene, sentence) : englishDrafts(scene, sentence);
}
