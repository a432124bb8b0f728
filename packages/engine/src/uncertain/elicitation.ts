import type { Literal } from '../space/constraint.ts';
import type { OutcomeSpace, Package } from '../space/outcome-space.ts';
import { sampleWeights, type WeightSample } from './sample-weights.ts';
import {
  refuseUncertain,
  type Statement,
  type UncertainPreferences,
  type UncertainResult,
} from './statement.ts';
import { extremes, type Interval, type WeightPolytope, weightPolytope, worthsOf } from './weight-polytope.ts';

/** A question to one party. Worded by the screens; the issues and options are here. */
export type Question =
  /** Everything at its worst: which one issue would the party move to its best first? */
  | { readonly kind: 'swing-first'; readonly issues: readonly string[] }
  /** All else equal, which does the party prefer? */
  | { readonly kind: 'compare'; readonly left: readonly Literal[]; readonly right: readonly Literal[] };

export type Answer =
  | { readonly kind: 'first'; readonly issue: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'right' }
  | { readonly kind: 'same' };

export type Asked = {
  readonly question: Question;
  /** What the answer is expected to tell, in bits (at most 1 for a comparison). */
  readonly bits: number;
  /** Share of the remaining variance that the answer is expected to settle, 0 to 1. */
  readonly settles: number;
};

export type Settled = {
  readonly preferences: UncertainPreferences;
  readonly statements: readonly Statement[];
  /** Share of the possible weights (by volume, before the evidence) that still stands, and its 95 % half-width. */
  readonly kept: number;
  readonly error: number;
  /** Weight intervals before and after, exact, in the order of the issues. */
  readonly intervals: readonly {
    readonly issue: string;
    readonly before: Interval;
    readonly after: Interval;
  }[];
};

const DRAWS = 1_500;
/** Below this share of the variance a question is not worth anybody's time. */
const WORTH_ASKING = 0.02;
/** Below this spread (root of the total variance) there is nothing left to ask. */
const SETTLED = 0.01;
const MAX_CANDIDATES = 1_200;

/**
 * The next question worth asking, or null when none is. First the swing question, which orders the top issue
 * against all others at once; then the comparison expected to settle most: of the variance of the weights, or,
 * with `about`, of the utilities of those packages. A comparison changes one issue against one or two others,
 * at their best and worst or at options between, since people answer such questions reliably.
 * Deterministic for a seed. Ties: the simpler question, then the order of the issues.
 * Cost: a sample, then O(candidates × draws); some tens of milliseconds at 12 issues, under a second at 40.
 * Source: swing weighting, von Winterfeldt and Edwards 1986; choice of comparisons by expected reduction of
 * variance, as in polyhedral conjoint analysis (Toubia et al. 2003).
 */
export function nextQuestion(
  polytope: WeightPolytope,
  ask: { readonly seed: number; readonly about?: readonly Package[] },
): UncertainResult<Asked | null> {
  const drawn = sampleWeights(polytope, { count: DRAWS, seed: ask.seed });
  if (!drawn.ok) return drawn;
  const sample = drawn.value;
  const features = featuresOf(polytope, ask.about);
  const spread = spreadOf(sample, features);
  if (polytope.space.issues.length < 2 || Math.sqrt(spread.variance) < SETTLED)
    return { ok: true, value: null };
  const swing = swingQuestion(polytope, sample, features, spread.variance);
  if (swing !== null) return { ok: true, value: swing };
  let best: Asked | null = null;
  for (const { question, difference } of comparisons(polytope, sample)) {
    const asked = worthOf(question, difference, sample, features, spread.variance);
    if (best === null || asked.settles > best.settles + 1e-6) best = asked;
  }
  return { ok: true, value: best !== null && best.settles >= WORTH_ASKING ? best : null };
}

/**
 * Adds what an answer says and tells what it settled. Refuses an answer that does not fit its question, and one
 * that contradicts earlier answers, naming the smallest conflicting set (positions in the new statements).
 */
export function answerQuestion(
  polytope: WeightPolytope,
  question: Question,
  answer: Answer,
  ask: { readonly seed: number },
): UncertainResult<Settled> {
  const statements = statementsOf(polytope.space, question, answer);
  if (statements === null) {
    return refuseUncertain(
      'answer-does-not-fit',
      'answer',
      `${answer.kind} does not answer ${question.kind}`,
    );
  }
  const before = polytope.preferences;
  const preferences = { ...before, statements: [...before.statements, ...statements] };
  const after = weightPolytope(polytope.space, preferences);
  if (!after.ok) return after;
  const drawn = sampleWeights(polytope, { count: DRAWS, seed: ask.seed });
  if (!drawn.ok) return drawn;
  const fresh = after.value.rows.slice(polytope.rows.length);
  const stands = (w: Float64Array): boolean =>
    fresh.every(({ a, op, b }) => {
      const value = a.reduce((sum, v, i) => sum + v * (w[i] as number), 0);
      return op === '=' ? Math.abs(value - b) < 1e-12 : value <= b;
    });
  const standing = drawn.value.weights.filter(stands).length;
  const kept = standing / drawn.value.weights.length;
  return {
    ok: true,
    value: {
      preferences,
      statements,
      kept,
      // Draws are correlated; a fifth of them are counted as independent.
      error: 1.96 * Math.sqrt(Math.max(kept * (1 - kept), 1 / DRAWS) / (drawn.value.weights.length / 5)),
      intervals: polytope.space.issues.map((issue, i) => ({
        issue: issue.id,
        before: polytope.intervals[i] as Interval,
        after: after.value.intervals[i] as Interval,
      })),
    },
  };
}

function statementsOf(space: OutcomeSpace, question: Question, answer: Answer): Statement[] | null {
  if (question.kind === 'swing-first') {
    if (answer.kind !== 'first' || !space.issues.some(({ id }) => id === answer.issue)) return null;
    return space.issues
      .filter(({ id }) => id !== answer.issue)
      .map(({ id }): Statement => ({ kind: 'order', more: answer.issue, less: id }));
  }
  const { left, right } = question;
  switch (answer.kind) {
    case 'left':
      return [{ kind: 'prefers', better: left, worse: right }];
    case 'right':
      return [{ kind: 'prefers', better: right, worse: left }];
    case 'same':
      return [{ kind: 'indifferent', left, right }];
    case 'first':
      return null;
  }
}

/** Linear forms whose variance is to be settled: the weights themselves, or the utilities of some packages. */
function featuresOf(polytope: WeightPolytope, about: readonly Package[] | undefined): number[][] {
  const { space, preferences } = polytope;
  if (about !== undefined && about.length > 0) return about.map((pack) => worthsOf(space, preferences, pack));
  return space.issues.map((_, i) => space.issues.map((_, j) => (i === j ? 1 : 0)));
}

const dot = (a: ArrayLike<number>, w: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < w.length; i++) sum += (a[i] as number) * (w[i] as number);
  return sum;
};

function spreadOf(sample: WeightSample, features: readonly number[][]): { variance: number } {
  let mass = 0;
  const sums = new Float64Array(features.length);
  const squares = new Float64Array(features.length);
  for (const [k, w] of sample.weights.entries()) {
    const m = sample.likelihood[k] as number;
    mass += m;
    for (const [f, a] of features.entries()) {
      const v = dot(a, w);
      sums[f] = (sums[f] as number) + m * v;
      squares[f] = (squares[f] as number) + m * v * v;
    }
  }
  let variance = 0;
  for (const [f, sum] of sums.entries())
    variance += Math.max(0, (squares[f] as number) / mass - (sum / mass) ** 2);
  return { variance };
}

/** Splits the sample by group and tells bits and the share of variance between the groups. */
function split(
  sample: WeightSample,
  features: readonly number[][],
  variance: number,
  groups: number,
  groupOf: (w: Float64Array) => number,
): { bits: number; settles: number; masses: Float64Array } {
  const masses = new Float64Array(groups);
  const sums = Array.from({ length: groups }, () => new Float64Array(features.length));
  for (const [k, w] of sample.weights.entries()) {
    const g = groupOf(w);
    const m = sample.likelihood[k] as number;
    masses[g] = (masses[g] as number) + m;
    const row = sums[g] as Float64Array;
    for (const [f, a] of features.entries()) row[f] = (row[f] as number) + m * dot(a, w);
  }
  const mass = masses.reduce((a, b) => a + b, 0);
  let bits = 0;
  let between = 0;
  for (const [f] of features.entries()) {
    const mean = sums.reduce((s, row) => s + (row[f] as number), 0) / mass;
    for (const [g, m] of masses.entries()) {
      if (m > 0) between += (m / mass) * ((sums[g]?.[f] as number) / m - mean) ** 2;
    }
  }
  for (const m of masses) if (m > 0) bits -= (m / mass) * Math.log2(m / mass);
  return { bits, settles: variance > 0 ? Math.min(1, between / variance) : 0, masses };
}

/** Null when it is already known which issue has the largest weight. */
function swingQuestion(
  polytope: WeightPolytope,
  sample: WeightSample,
  features: readonly number[][],
  variance: number,
): Asked | null {
  const { space, rows } = polytope;
  const n = space.issues.length;
  const largest = (w: Float64Array): number => w.indexOf(Math.max(...w));
  const { bits, settles, masses } = split(sample, features, variance, n, largest);
  const front = masses.indexOf(Math.max(...masses));
  const knownTop = space.issues.every((_, j) => {
    if (j === front) return true;
    const difference = space.issues.map((_, i) => (i === front ? 1 : i === j ? -1 : 0));
    return extremes(space, rows, difference).least >= -1e-9;
  });
  if (knownTop) return null;
  const issues = space.issues.filter((_, i) => (masses[i] as number) > 0).map(({ id }) => id);
  return { question: { kind: 'swing-first', issues }, bits, settles };
}

type Comparison = { readonly question: Question; readonly difference: Float64Array };

/** Trade-offs between one issue and one or two others, most important issues first, simplest first. */
function comparisons(polytope: WeightPolytope, sample: WeightSample): Comparison[] {
  const { space, preferences } = polytope;
  const mean = new Float64Array(space.issues.length);
  for (const w of sample.weights)
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (w[i] as number);
  const scales = space.issues.map((issue, index) => {
    const worths = preferences.worths[issue.id] ?? [];
    const order = worths
      .map((_, o) => o)
      .sort((a, b) => (worths[a] as number) - (worths[b] as number) || a - b);
    return {
      index,
      id: issue.id,
      options: issue.options,
      worths,
      worst: order[0] ?? 0,
      best: order.at(-1) ?? 0,
    };
  });
  const alive = scales
    .filter(({ worths, worst, best }) => (worths[best] ?? 0) - (worths[worst] ?? 0) > 1e-9)
    .sort((a, b) => (mean[b.index] as number) - (mean[a.index] as number) || a.index - b.index);
  type Scale = (typeof scales)[number];
  const found: Comparison[] = [];
  const compare = (one: Scale, level: number, others: readonly Scale[]): void => {
    const at = (s: Scale, o: number): Literal => ({ issue: s.id, option: s.options[o]?.id ?? '' });
    const difference = new Float64Array(space.issues.length);
    difference[one.index] = (one.worths[level] ?? 0) - (one.worths[one.worst] ?? 0);
    for (const s of others) difference[s.index] = (s.worths[s.worst] ?? 0) - (s.worths[s.best] ?? 0);
    found.push({
      question: {
        kind: 'compare',
        left: [at(one, level), ...others.map((s) => at(s, s.worst))],
        right: [at(one, one.worst), ...others.map((s) => at(s, s.best))],
      },
      difference,
    });
  };
  const front = alive.slice(0, 24);
  for (const one of front)
    for (const other of front) if (one.index < other.index) compare(one, one.best, [other]);
  for (const one of front) {
    for (const other of front) {
      if (one === other) continue;
      for (const level of one.worths.keys()) {
        if (level !== one.best && level !== one.worst && found.length < MAX_CANDIDATES)
          compare(one, level, [other]);
      }
    }
  }
  for (const one of front.slice(0, 8)) {
    for (const [k, first] of front.entries()) {
      for (const second of front.slice(k + 1)) {
        if (one === first || one === second || found.length >= MAX_CANDIDATES) continue;
        compare(one, one.best, [first, second]);
      }
    }
  }
  return found;
}

function worthOf(
  question: Question,
  difference: Float64Array,
  sample: WeightSample,
  features: readonly number[][],
  variance: number,
): Asked {
  const { bits, settles } = split(sample, features, variance, 2, (w) => (dot(difference, w) >= 0 ? 0 : 1));
  return { question, bits, settles };
}
