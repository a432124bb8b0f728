/** What the stability page asks of the graph model, answered in the worker. All of it clones. */
import {
  analyseStability,
  type Clause,
  type Concept,
  type Conflict,
  type ConflictError,
  coalitionStability,
  coalitionsOf,
  type Equilibria,
  inverseSearch,
  parseConflict,
  preferenceConditions,
  type Result,
  refuse,
  type Stability,
} from '@wasit/engine';

/** One improving move: who makes it, from where to where. States by their number. */
export interface Step {
  readonly decider: number;
  readonly from: number;
  readonly to: number;
}

/** Where improving moves lead from one state. */
export interface Course {
  readonly from: number;
  /** Every state that improving moves reach, itself first, the nearest first. */
  readonly reached: readonly number[];
  /** By reached state (but the first): the step by which it was reached first. */
  readonly steps: readonly Step[];
}

export interface CoalitionAnswer {
  /** Parties by their number. */
  readonly members: readonly number[];
  readonly stable: Readonly<Record<Concept, readonly number[]>>;
}

export interface ConflictAnswer {
  readonly stability: Stability;
  readonly equilibria: Equilibria;
  /** Null unless asked for; empty where there are only two parties. */
  readonly coalitions: readonly CoalitionAnswer[] | null;
  /** Null where no status quo was given. */
  readonly course: Course | null;
}

/** What one party would have to prefer for a state to be stable for it. */
export interface Requirement {
  /** As preferences are now, it is. */
  readonly holds: boolean;
  /** Every clause must hold: see `preferenceConditions`. */
  readonly clauses: readonly Clause[];
  /** Of all strict rankings that the party could have, the share under which it is stable; null: not counted. */
  readonly share: number | null;
  /** Of the same, the share under which it is an equilibrium, the others as they are; null: not counted. */
  readonly equilibriumShare: number | null;
}

/** Beyond this many states counting rankings takes longer than anybody waits. */
const MOST_COUNTED = 256;

const courseFrom = ({ moves, ranks }: Conflict, from: number): Course => {
  const steps: Step[] = [];
  const reached = [from];
  const known = new Set(reached);
  for (let at = 0; at < reached.length; at++) {
    const state = reached[at] ?? from;
    for (const [decider, own] of ranks.entries()) {
      for (const to of moves.targets(decider, state)) {
        if ((own[to] ?? 0) <= (own[state] ?? 0) || known.has(to)) continue;
        known.add(to);
        reached.push(to);
        steps.push({ decider, from: state, to });
      }
    }
  }
  return { from, reached, steps };
};

/** What reaches the worker was read before: a refusal here is one of its values. */
const refused = ({ code, place }: ConflictError) => refuse('value-invalid', place, code);

/** Stability of every state, equilibria, coalitions if wanted, and where the status quo leads. */
export const conflictAnswer = (question: {
  readonly json: unknown;
  readonly coalitions: boolean;
  readonly statusQuo: number | null;
}): Result<ConflictAnswer> => {
  const parsed = parseConflict(question.json);
  if (!parsed.ok) return refused(parsed.error);
  const conflict = parsed.value;
  const { stability, equilibria } = analyseStability(conflict);
  const parties = conflict.decisionMakers.length;
  const coalitions = !question.coalitions
    ? null
    : parties < 3
      ? []
      : coalitionsOf(parties).map((members) => ({ members, stable: coalitionStability(conflict, members) }));
  const course = question.statusQuo === null ? null : courseFrom(conflict, question.statusQuo);
  return { ok: true, value: { stability, equilibria, coalitions, course } };
};

const shareOf = (count: bigint | null, of: bigint): number | null =>
  count === null ? null : Number((count * 1_000_000n) / of) / 1_000_000;

/** For each party: what it would have to prefer for `state` to hold by `concept`, the others as they are. */
export const inverseAnswer = (question: {
  readonly json: unknown;
  readonly state: number;
  readonly concept: Concept;
}): Result<readonly Requirement[]> => {
  const parsed = parseConflict(question.json);
  if (!parsed.ok) return refused(parsed.error);
  const conflict = parsed.value;
  const { state, concept } = question;
  const { stability } = analyseStability(conflict);
  const value = conflict.decisionMakers.map((_, dm): Requirement => {
    const clauses = preferenceConditions(conflict, dm, state, concept).map(({ move, anyOf }) => ({
      move,
      anyOf: anyOf.slice(0, 40),
    }));
    const counts = conflict.stateCount <= MOST_COUNTED ? inverseSearch(conflict, dm, state) : null;
    return {
      holds: stability[concept][dm]?.includes(state) === true,
      clauses: clauses.slice(0, 200),
      share: counts === null ? null : shareOf(counts.stableForDm[concept], counts.rankings),
      equilibriumShare: counts === null ? null : shareOf(counts.equilibrium[concept], counts.rankings),
    };
  });
  return { ok: true, value };
};
