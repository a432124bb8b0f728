/** Questions about preferences that are not known exactly, answered in the worker. All of it clones. */
import {
  type Acceptance,
  type Answer,
  type Asked,
  acceptance,
  answerQuestion,
  bestWorstCase,
  type Constraint,
  type Interval,
  nextQuestion,
  type OutcomeSpace,
  type Package,
  type Question,
  type Result,
  refuse,
  type Settled,
  sampleWeights,
  type UncertainError,
  type UncertainPreferences,
  type UncertainResult,
  type WeightPolytope,
  type WeightSample,
  type WorstCase,
  weightPolytope,
} from '@wasit/engine';

/** Draws for what is shown at a click. */
const DRAWS = 2_000;
/** The same seed for the same question, so that two people who ask alike are told alike. */
const SEED = 7;

export interface WeightsQuestion {
  readonly space: OutcomeSpace;
  readonly preferences: UncertainPreferences;
}

/** Statements that cannot all be true: their positions. */
export interface Contradiction {
  readonly contradicting: readonly number[];
}

export interface WeightsAnswer {
  /** Least and most weight of each issue, exact, in the order of the space. */
  readonly intervals: readonly Interval[];
  /** The mean of the possible weights. */
  readonly mean: readonly number[];
  /** The question most worth asking next; null where none is. */
  readonly asked: Asked | null;
}

export interface AcceptanceQuestion {
  readonly space: OutcomeSpace;
  readonly parties: readonly UncertainPreferences[];
  readonly package: Package;
}

export interface WorstCaseQuestion {
  readonly space: OutcomeSpace;
  readonly constraints: readonly Constraint[];
  readonly parties: readonly UncertainPreferences[];
}

const MOST_MS = 10_000;

// One sample serves every package that is asked about: a click costs no new one.
const samples = new Map<string, { polytope: WeightPolytope; sample: WeightSample | null }>();

const known = (
  space: OutcomeSpace,
  preferences: UncertainPreferences,
): UncertainResult<{ polytope: WeightPolytope; sample: WeightSample | null }> => {
  const key = JSON.stringify([space.issues.map(({ id, options }) => [id, options.length]), preferences]);
  const before = samples.get(key);
  if (before !== undefined) return { ok: true, value: before };
  const polytope = weightPolytope(space, preferences);
  if (!polytope.ok) return polytope;
  const value = { polytope: polytope.value, sample: null };
  samples.set(key, value);
  for (const oldest of [...samples.keys()].slice(0, -12)) samples.delete(oldest);
  return { ok: true, value };
};

const sampled = (entry: { polytope: WeightPolytope; sample: WeightSample | null }): WeightSample | null => {
  if (entry.sample === null) {
    const drawn = sampleWeights(entry.polytope, { count: DRAWS, seed: SEED });
    if (drawn.ok) entry.sample = drawn.value;
  }
  return entry.sample;
};

const contradictionOr = <T>(error: UncertainError): Result<T | Contradiction> =>
  error.code === 'statements-contradictory'
    ? { ok: true, value: { contradicting: error.statements ?? [] } }
    : refuse('value-invalid', error.place, error.code);

/** What the statements leave open, and what to ask next. */
export const weightsAnswer = ({
  space,
  preferences,
}: WeightsQuestion): Result<WeightsAnswer | Contradiction> => {
  const entry = known(space, preferences);
  if (!entry.ok) return contradictionOr(entry.error);
  const { polytope } = entry.value;
  const sample = sampled(entry.value);
  const next = nextQuestion(polytope, { seed: SEED });
  if (sample === null || !next.ok) return refuse('value-invalid', 'preferences', 'no weights can be drawn');
  const mean = space.issues.map(
    (_, i) => sample.weights.reduce((sum, w) => sum + (w[i] ?? 0), 0) / sample.weights.length,
  );
  return { ok: true, value: { intervals: polytope.intervals, mean, asked: next.value } };
};

/** What an answer to a question settles. */
export const settledAnswer = ({
  space,
  preferences,
  question,
  answer,
}: WeightsQuestion & { readonly question: Question; readonly answer: Answer }): Result<
  Settled | Contradiction
> => {
  const entry = known(space, preferences);
  if (!entry.ok) return contradictionOr(entry.error);
  const settled = answerQuestion(entry.value.polytope, question, answer, { seed: SEED });
  return settled.ok ? settled : contradictionOr(settled.error);
};

/** How likely each party is to accept a package; null for one whose statements contradict one another. */
export const acceptanceAnswer = ({
  space,
  parties,
  package: pack,
}: AcceptanceQuestion): Result<readonly (Acceptance | null)[]> => {
  const value = parties.map((preferences) => {
    const entry = known(space, preferences);
    if (!entry.ok) return null;
    const sample = sampled(entry.value);
    const answer = acceptance(entry.value.polytope, pack, {
      seed: SEED,
      ...(sample === null ? {} : { sample }),
    });
    return answer.ok ? answer.value : null;
  });
  return { ok: true, value };
};

/** The package with the best worst case; null where the rules leave none, or statements contradict. */
export const worstCaseAnswer = ({
  space,
  constraints,
  parties,
}: WorstCaseQuestion): Result<WorstCase | null> => {
  const polytopes = parties.flatMap((preferences) => {
    const entry = known(space, preferences);
    return entry.ok ? [entry.value.polytope] : [];
  });
  const whole = polytopes.length === parties.length;
  return { ok: true, value: whole ? bestWorstCase(space, constraints, polytopes, { ms: MOST_MS }) : null };
};
