/** What the readers of stance frames share: how a frame is written down, and where one ends. */
import type { Stance } from '@wasit/domain';
import type { Token } from '../text/tokens.ts';
import type { StanceHit } from './stance-hit.ts';

/** Reads the frame that may open at a token; null where it does not. Looks at a bounded number of tokens. */
export type FrameReader = (tokens: readonly Token[], at: number) => StanceHit | null;

export const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';

/** Whether a form ends a clause. */
export const stops = (form: string): boolean => STOPS.has(form);
const STOPS = new Set(['', '.', ',', ';', ':', '!', '?', '،', '؛', '؟']);

export function frameHit(
  stance: Stance,
  first: number,
  last: number,
  more: Partial<Omit<StanceHit, 'stance' | 'first' | 'last' | 'sort'>> = {},
): StanceHit {
  return { stance, first, last, weak: false, modal: false, sort: 'verb', ...more };
}
