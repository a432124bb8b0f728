/** How an automated party behaves. */
export const STYLES = ['boulware', 'linear', 'conceder', 'tit-for-tat', 'stubborn', 'learner'] as const;
export type Style = (typeof STYLES)[number];

/** Exponents of the time-dependent tactics; the learner chooses what to concede by what it has learnt. */
const EXPONENT: Readonly<Record<'boulware' | 'linear' | 'conceder' | 'learner', number>> = {
  boulware: 0.2,
  linear: 1,
  conceder: 3,
  learner: 0.5,
};

/** A stubborn party never goes below this share of the way from its reservation to its best. */
export const STUBBORN = 0.9;

/**
 * The share of what it could gain (0: its reservation, 1: its best) that a time-dependent party asks at time
 * `t` in [0, 1]: 1 − t^(1/e). Source: Faratin, Sierra and Jennings, "Negotiation decision functions for
 * autonomous agents", 1998.
 */
export function aspiration(style: 'boulware' | 'linear' | 'conceder' | 'learner', t: number): number {
  return 1 - Math.min(1, Math.max(0, t)) ** (1 / EXPONENT[style]);
}

/** Tit-for-tat opens by giving this share, so that two of its kind can begin. */
export const OPENING = 0.03;

/**
 * The next aspiration of a tit-for-tat party: it gives as much as the others' offers have improved for it since
 * its last turn, never more than they gave and never takes back (averaged, relative to what it could gain).
 */
export function reciprocated(aspired: number, improvement: number): number {
  return Math.max(0, Math.min(aspired, aspired - Math.max(0, improvement)));
}
