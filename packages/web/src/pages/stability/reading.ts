/** What the engine's answer says of single states. */
import { type Clause, CONCEPTS, type Concept } from '@wasit/engine';
import type { ConflictAnswer, Course, Step } from '../../engine/conflict-answers.ts';

export interface StateReading {
  readonly place: number;
  /** By party: the concepts by which the state is stable for it. */
  readonly stable: readonly ReadonlySet<Concept>[];
  /** The concepts by which it is an equilibrium. */
  readonly rests: ReadonlySet<Concept>;
  /** Of these, those that also hold against every coalition; null where coalitions were not asked for. */
  readonly restsTogether: ReadonlySet<Concept> | null;
}

/** Every state with what holds of it. Cost: one pass over the answer. */
export const readingsOf = (
  answer: ConflictAnswer,
  count: number,
  parties: number,
): readonly StateReading[] => {
  const own = Object.fromEntries(
    CONCEPTS.map((concept) => [
      concept,
      Array.from({ length: parties }, (_, dm) => new Set(answer.stability[concept][dm] ?? [])),
    ]),
  );
  const rest = Object.fromEntries(CONCEPTS.map((concept) => [concept, new Set(answer.equilibria[concept])]));
  const together = answer.coalitions?.map(({ stable }) =>
    Object.fromEntries(CONCEPTS.map((concept) => [concept, new Set(stable[concept])])),
  );
  return Array.from({ length: count }, (_, place): StateReading => {
    const rests = new Set(CONCEPTS.filter((concept) => rest[concept]?.has(place) === true));
    return {
      place,
      stable: Array.from(
        { length: parties },
        (__, dm) => new Set(CONCEPTS.filter((concept) => own[concept]?.[dm]?.has(place) === true)),
      ),
      rests,
      restsTogether:
        together === undefined
          ? null
          : new Set(
              [...rests].filter((concept) => together.every((one) => one[concept]?.has(place) === true)),
            ),
    };
  });
};

/** The states where things can come to rest, those by the most concepts first. */
export const restingPlaces = (readings: readonly StateReading[]): readonly StateReading[] =>
  readings
    .filter(({ rests }) => rests.size > 0)
    .toSorted((a, b) => b.rests.size - a.rests.size || a.place - b.place);

/** The steps from the course's beginning to a state; null where it is not reached. */
export const stepsTo = ({ from, steps }: Course, state: number): readonly Step[] | null => {
  const by = new Map(steps.map((step) => [step.to, step]));
  const path: Step[] = [];
  for (let at = state; at !== from; ) {
    const step = by.get(at);
    if (step === undefined) return null;
    path.unshift(step);
    at = step.from;
  }
  return path;
};

/** Whether a clause is met with these payoffs: one of its deterrents holds nothing better than the state. */
export const isMet = ({ anyOf }: Clause, payoffs: readonly number[], state: number): boolean =>
  anyOf.some(({ notAbove }) => notAbove.every((other) => (payoffs[other] ?? 0) <= (payoffs[state] ?? 0)));
