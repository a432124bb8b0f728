/**
 * How far the parties are from each other on one issue.
 *
 * A stand is a number of steps from agreement: accepts 0; offers, conditional 1; studying, open 2;
 * demands 3; refuses 4. The gap of an issue is the mean of its parties' steps divided by 4, so 0 when all
 * accept and 1 when all refuse. It is 0, too, when every party's current stand names one and the same option
 * and none refuses: then they want the same, whoever demands it. It is null while fewer than two parties have
 * a stand. An ordinal aid for sorting rows, not a measurement: the steps are no quantities.
 */
import type { Stance } from '../../reading/reading.ts';

export const STEPS: Readonly<Record<Stance, number>> = {
  accepts: 0,
  offers: 1,
  conditional: 1,
  studying: 2,
  open: 2,
  demands: 3,
  refuses: 4,
};

export interface StandOnIssue {
  readonly stance: Stance;
  readonly optionId: string | null;
}

export const gapOf = (stands: readonly StandOnIssue[]): number | null => {
  const [first] = stands;
  if (first === undefined || stands.length < 2) return null;
  const oneOption =
    first.optionId !== null &&
    stands.every(({ optionId, stance }) => optionId === first.optionId && stance !== 'refuses');
  if (oneOption) return 0;
  const steps = stands.reduce((sum, { stance }) => sum + STEPS[stance], 0);
  return Math.round((steps / stands.length / 4) * 1000) / 1000;
};

export type Movement = 'first' | 'same' | 'nearer' | 'farther' | 'other';

/**
 * From the last different stand to the current one; `history` is latest first. `same`: told several times,
 * always alike. `first`: told once.
 */
export const movementOf = (history: readonly StandOnIssue[]): Movement => {
  const [current, ...earlier] = history;
  if (current === undefined || earlier.length === 0) return 'first';
  const before = earlier.find(
    ({ stance, optionId }) => stance !== current.stance || optionId !== current.optionId,
  );
  if (before === undefined) return 'same';
  const moved = STEPS[current.stance] - STEPS[before.stance];
  return moved < 0 ? 'nearer' : moved > 0 ? 'farther' : 'other';
};
