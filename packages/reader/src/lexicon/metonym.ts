/** Whether a state's or a capital's name stands for a place here, rather than for a government. */
import type { Token } from '../text/tokens.ts';
import { PLACE_AFTER, PLACE_BEFORE } from './word-lists.ts';

/**
 * Reads the neighbours: a preposition of place, a verb of motion, a dateline, "talks" after it.
 * `مع القاهرة`, `بين القاهرة وواشنطن`, `Cairo's` and a subject position are governments.
 */
export function readsAsPlace(
  tokens: readonly Token[],
  walk: { first: number; last: number; clitics: string },
): boolean {
  const own = tokens[walk.first];
  if (own === undefined) return false;
  if (walk.clitics.endsWith('ب')) return true;
  const before = own.gap === 'line' ? undefined : tokens[walk.first - 1];
  const after = tokens[walk.last];
  if (own.gap === 'line' && after !== undefined && after.gap !== 'line' && /^[-(/,،]$/.test(after.form))
    return true;
  if (before !== undefined) {
    if (walk.clitics === '' && PLACE_BEFORE.has(before.form)) return true;
    if (walk.clitics === 'ل' && /^(زيار|وصول|توجه)/.test(before.form)) return true;
    // بـ القاهرة، ل القاهرة written apart.
    if (before.form === 'ب' && before.kind === 'arabic') return true;
    if (/^و?(ب|في|الي|من)(لعاصمه|العاصمه|مدينه)$/.test(before.form)) return true;
  }
  return after !== undefined && after.gap !== 'line' && PLACE_AFTER.has(after.form);
}
