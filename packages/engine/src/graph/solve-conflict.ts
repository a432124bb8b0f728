import { coalitionStability, coalitionsOf } from './coalition-stability.ts';
import type { Concept, Conflict } from './conflict.ts';
import { parseConflict } from './parse-conflict.ts';
import type { ConflictResult } from './refusal.ts';
import { analyseStability, type Equilibria, type Stability } from './stability.ts';

/** What `wasit engine stability --json` prints; state numbers are indices among the feasible states. */
export type ConflictSolution = {
  readonly stability: Stability;
  readonly equilibria: Equilibria;
  /** The same states as option patterns; null where states are not made of options. */
  readonly equilibria_decimal: Equilibria | null;
  /** Keyed by members, `"0,2"`; null unless asked for, or where there are only two decision makers. */
  readonly coalition_stability: Readonly<Record<string, Readonly<Record<Concept, readonly number[]>>>> | null;
};

/**
 * Reads a conflict and gives the stability of every state for every decision maker under Nash, GMR, SMR and
 * SEQ, and the equilibria; with `coalitions`, also for every coalition of two or more (three decision makers
 * up). Exact. Refusals name the place in the input. Cost: see `stableStates` and `coalitionStability`.
 */
export function solveConflict(
  json: unknown,
  ask: { readonly coalitions?: boolean } = {},
): ConflictResult<ConflictSolution> {
  const parsed = parseConflict(json);
  if (!parsed.ok) return parsed;
  const conflict = parsed.value;
  const { stability, equilibria } = analyseStability(conflict);
  return {
    ok: true,
    value: {
      stability,
      equilibria,
      equilibria_decimal: inDecimals(conflict, equilibria),
      coalition_stability: ask.coalitions ? allCoalitions(conflict) : null,
    },
  };
}

function inDecimals(conflict: Conflict, equilibria: Equilibria): Equilibria | null {
  const { decimals } = conflict;
  if (decimals === null) return null;
  const of = (list: readonly number[]): number[] => list.map((s) => decimals[s] as number);
  return {
    nash: of(equilibria.nash),
    gmr: of(equilibria.gmr),
    smr: of(equilibria.smr),
    seq: of(equilibria.seq),
  };
}

function allCoalitions(conflict: Conflict): ConflictSolution['coalition_stability'] {
  if (conflict.decisionMakers.length < 3) return null;
  return Object.fromEntries(
    coalitionsOf(conflict.decisionMakers.length).map((members) => [
      members.join(','),
      coalitionStability(conflict, members),
    ]),
  );
}
