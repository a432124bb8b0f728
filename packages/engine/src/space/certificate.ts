/**
 * What an answer proves. `epsilon`: no outcome beats the answer by more than this, in utility units of the
 * objective (for a frontier: every outcome is within epsilon, coordinate by coordinate, of a listed point).
 * `bound`: the proven upper bound on the objective (for a frontier, on the sum of utilities).
 */
export type Certificate =
  | { readonly exact: true }
  | {
      readonly exact: false;
      readonly epsilon: number;
      readonly bound: number;
      readonly reason: InexactReason;
    };

export type InexactReason = 'time' | 'memory' | 'cancelled' | 'size' | 'tie-limit';

export const EXACT: Certificate = { exact: true };

/** How much one question may cost. `cancelled` is asked at least every 50 ms of work. */
export interface Limits {
  readonly ms: number;
  readonly memoryMb: number;
  cancelled(): boolean;
}

/** Ten seconds, 512 MB, not cancelled; fields given replace these. */
export function limits(given: Partial<Limits> = {}): Limits {
  return {
    ms: given.ms ?? 10_000,
    memoryMb: given.memoryMb ?? 512,
    cancelled: given.cancelled ?? (() => false),
  };
}
