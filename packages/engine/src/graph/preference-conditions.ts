import type { Concept, Conflict } from './conflict.ts';

/** One way to deter a move: every state of `notAbove` must be no better than the state in question. */
export type Deterrent = {
  /** Where the sanction lands; the improvement itself when it is simply not wanted. */
  readonly at: number;
  readonly notAbove: readonly number[];
};

/** For a move to `move` to be unattractive, at least one deterrent must hold. */
export type Clause = { readonly move: number; readonly anyOf: readonly Deterrent[] };

/**
 * What decision maker `dm` must prefer for `state` to be stable for it: every clause must hold. All comparisons
 * are with the state itself, "no better than" (ties allowed), and the others' preferences stay as they are.
 * Nash: each move must be unwanted. GMR and SEQ: or lead to a (credible) sanction. SMR: or to one from which
 * `dm` has no escape to anything better. Exact; necessary and sufficient.
 * Cost: one search per move of `dm` from the state, and its moves from each sanction (SMR).
 */
export function preferenceConditions(
  conflict: Conflict,
  dm: number,
  state: number,
  concept: Concept,
): Clause[] {
  const { moves } = conflict;
  const others = conflict.decisionMakers.map((_, j) => j).filter((j) => j !== dm);
  return moves.targets(dm, state).map((move) => {
    const unwanted: Deterrent = { at: move, notAbove: [move] };
    if (concept === 'nash') return { move, anyOf: [unwanted] };
    const sanctions = moves.reach(others, move, concept === 'seq' ? conflict.ranks : undefined);
    const deterrents = [...sanctions]
      .filter((t) => t !== move)
      .sort((a, b) => a - b)
      .map((t): Deterrent => {
        const landing = concept === 'smr' ? [t, ...moves.targets(dm, t)] : [t];
        return { at: t, notAbove: landing.filter((v) => v !== state) };
      });
    // Escaping to the very move that is being deterred is no deterrent beyond not wanting it.
    return { move, anyOf: [unwanted, ...deterrents.filter((d) => !d.notAbove.includes(move))] };
  });
}
