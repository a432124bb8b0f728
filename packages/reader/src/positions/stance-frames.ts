/** Stands that several words take together, each a shape with room in it, in both languages. */
import type { Token } from '../text/tokens.ts';
import { arabicFrames } from './arabic-frames.ts';
import { englishFrames } from './english-frames.ts';
import type { StanceHit } from './stance-hit.ts';

/** Whether a word may open one of the frames. */
export const opensFrame = (token: Token): boolean =>
  (token.kind === 'arabic' ? arabicFrames(token) : englishFrames(token)) !== undefined;

/** The frame that opens at a token, or null. */
export function frameAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  const readers =
    token === undefined ? undefined : token.kind === 'arabic' ? arabicFrames(token) : englishFrames(token);
  if (readers === undefined) return null;
  for (const reader of readers) {
    const hit = reader(tokens, at);
    if (hit !== null) return hit;
  }
  return null;
}
