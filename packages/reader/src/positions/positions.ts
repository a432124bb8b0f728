/**
 * Positions: a party's stand on an issue class, where the text gives all three.
 *
 * A stance word, an issue term in the clause that follows it, and a holder: the subject beside the word, or
 * whoever is speaking. No holder, no position.
 */
import type { ReadPosition } from '@wasit/domain';
import type { Sentence } from '../text/sentences.ts';
import type { PositionInput } from './position.ts';
import { stanceAt } from './stances.ts';
import { positionsOf, type Stand, standOf } from './stand.ts';

/** The positions of a sentence; `above` are those of the sentences before, in order. `watch` is told of each stance word. */
export function positionsIn(
  input: PositionInput,
  sentence: Sentence,
  above: readonly ReadPosition[] = [],
  watch?: (stand: Stand) => void,
): ReadPosition[] {
  const { tokens } = input.scene.doc;
  const found: ReadPosition[] = [];
  let from = sentence.first;
  for (let at = sentence.first; at < sentence.last; at++) {
    const hit = stanceAt(tokens, at);
    // A word inside a name takes no stand.
    if (hit === null || inName(input, at)) continue;
    const stand = standOf(input, sentence, hit, from, found.length > 0 ? found : above.slice(-4));
    const told = positionsOf(input, stand);
    watch?.(stand);
    found.push(...told);
    // The words of a frame take no second stand.
    if (told.length > 0) at = Math.max(at, hit.last - 1);
    from = hit.last;
  }
  return found;
}

function inName(input: PositionInput, at: number): boolean {
  const mention = input.scene.mentions.at(at);
  return mention !== null && mention.last - mention.first > 1;
}
