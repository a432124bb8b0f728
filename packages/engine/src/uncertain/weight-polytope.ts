import { smallestConflict } from '../bridge/smallest-conflict.ts';
import type { Literal } from '../space/constraint.ts';
import { isPackage, type OutcomeSpace, type Package } from '../space/outcome-space.ts';
import { maximise, type Row } from './linear-program.ts';
import {
  refuseUncertain,
  type Statement,
  type UncertainPreferences,
  type UncertainResult,
} from './statement.ts';

/** "More" and "preferred" are strict by this much, so that an answer and its opposite contradict each other. */
export const STRICT = 1e-6;

export type Interval = { readonly least: number; readonly most: number };

/** The weights that agree with everything a party has said: a polytope in the simplex of issue weights. */
export type WeightPolytope = {
  readonly space: OutcomeSpace;
  readonly preferences: UncertainPreferences;
  /** a·w ≤ b, the simplex's own bounds (w ≥ 0, sum 1) left out. */
  readonly rows: readonly Row[];
  /** Least and most weight of each issue, exact, in the order of the space. */
  readonly intervals: readonly Interval[];
};

/**
 * Builds and checks the polytope. Refuses unknown issues and options, worths outside [0, 1], and statements that
 * contradict one another, naming a smallest set that does. Cost: two linear programs an issue.
 */
export function weightPolytope(
  space: OutcomeSpace,
  preferences: UncertainPreferences,
): UncertainResult<WeightPolytope> {
  const wrong = checkWorths(space, preferences);
  if (wrong !== null) return wrong;
  const rows: Row[][] = [];
  for (const [s, statement] of preferences.statements.entries()) {
    const read = rowsOf(space, preferences, statement, `statements[${s}]`);
    if (!read.ok) return read;
    rows.push(read.value);
  }
  const feasible = (set: readonly number[]): boolean =>
    maximise(zeros(space), [...set.flatMap((s) => rows[s] ?? []), sumToOne(space)]).status === 'optimal';
  const all = rows.map((_, s) => s);
  if (!feasible(all)) {
    const { conflict } = smallestConflict(all.length, feasible);
    const refusal = refuseUncertain(
      'statements-contradictory',
      conflict.map((s) => `statements[${s}]`).join(', '),
      `no weights satisfy these ${conflict.length} together`,
    );
    return { ok: false, error: { ...refusal.error, statements: conflict } };
  }
  const kept = rows.flat();
  const intervals = space.issues.map((_, i) => extremes(space, kept, unit(space, i)));
  return { ok: true, value: { space, preferences, rows: kept, intervals } };
}

/** Least and most of c·w over the polytope, exact up to the solver's 1e-8. One linear program each. */
export function extremes(space: OutcomeSpace, rows: readonly Row[], c: readonly number[]): Interval {
  const all = [...rows, sumToOne(space)];
  const most = maximise(c, all);
  const least = maximise(
    c.map((v) => -v),
    all,
  );
  return {
    least: least.status === 'optimal' ? 0 - least.value : Number.NaN,
    most: most.status === 'optimal' ? most.value : Number.NaN,
  };
}

/** The weights that make c·w least: the worst case. */
export function worstWeights(polytope: WeightPolytope, c: readonly number[]): readonly number[] {
  const answer = maximise(
    c.map((v) => -v),
    [...polytope.rows, sumToOne(polytope.space)],
  );
  return answer.status === 'optimal' ? answer.x : zeros(polytope.space);
}

export const sumToOne = (space: OutcomeSpace): Row => ({ a: space.issues.map(() => 1), op: '=', b: 1 });
const zeros = (space: OutcomeSpace): number[] => space.issues.map(() => 0);
const unit = (space: OutcomeSpace, i: number): number[] => space.issues.map((_, j) => (i === j ? 1 : 0));

/** Worth of the chosen option on each issue. */
export function worthsOf(space: OutcomeSpace, preferences: UncertainPreferences, pack: Package): number[] {
  return space.issues.map((issue, i) => preferences.worths[issue.id]?.[pack[i] ?? -1] ?? 0);
}

/** A whole package from literals, or the refusal that says which issue is missing or unknown. */
export function packageOf(
  space: OutcomeSpace,
  literals: readonly Literal[],
  place: string,
): UncertainResult<Package> {
  const read = readLiterals(space, literals, place);
  if (!read.ok) return read;
  const pack = space.issues.map((_, i) => read.value.get(i) ?? -1);
  if (isPackage(space, pack)) return { ok: true, value: pack };
  const missing = space.issues[pack.indexOf(-1)]?.id ?? '';
  return refuseUncertain('package-incomplete', place, `no option on issue ${missing}`);
}

function readLiterals(
  space: OutcomeSpace,
  literals: readonly Literal[],
  place: string,
): UncertainResult<Map<number, number>> {
  const chosen = new Map<number, number>();
  for (const { issue, option } of literals) {
    const i = space.issues.findIndex(({ id }) => id === issue);
    if (i < 0) return refuseUncertain('unknown-issue', place, `no issue ${issue}`);
    const o = space.issues[i]?.options.findIndex(({ id }) => id === option) ?? -1;
    if (o < 0) return refuseUncertain('unknown-option', place, `issue ${issue} has no option ${option}`);
    chosen.set(i, o);
  }
  return { ok: true, value: chosen };
}

/** worth(left) − worth(right) issue by issue; an issue must be named on both sides or on neither. */
export function worthDifference(
  space: OutcomeSpace,
  preferences: UncertainPreferences,
  left: readonly Literal[],
  right: readonly Literal[],
  place: string,
): UncertainResult<number[]> {
  const a = readLiterals(space, left, place);
  if (!a.ok) return a;
  const b = readLiterals(space, right, place);
  if (!b.ok) return b;
  const difference = zeros(space);
  for (const [i, issue] of space.issues.entries()) {
    const [l, r] = [a.value.get(i), b.value.get(i)];
    if ((l === undefined) !== (r === undefined)) {
      return refuseUncertain('package-incomplete', place, `issue ${issue.id} is on one side only`);
    }
    if (l === undefined || r === undefined) continue;
    const worths = preferences.worths[issue.id];
    difference[i] = (worths?.[l] ?? 0) - (worths?.[r] ?? 0);
  }
  return { ok: true, value: difference };
}

function rowsOf(
  space: OutcomeSpace,
  preferences: UncertainPreferences,
  statement: Statement,
  place: string,
): UncertainResult<Row[]> {
  const index = (id: string): number => space.issues.findIndex((issue) => issue.id === id);
  const negated = (a: readonly number[]): number[] => a.map((v) => (v === 0 ? 0 : -v));
  switch (statement.kind) {
    case 'range': {
      const i = index(statement.issue);
      if (i < 0) return refuseUncertain('unknown-issue', place, `no issue ${statement.issue}`);
      const { least, most } = statement;
      if (!(least >= 0 && most <= 1 && least <= most)) {
        return refuseUncertain('range-invalid', place, 'a weight lies between 0 and 1, least up to most');
      }
      return {
        ok: true,
        value: [
          { a: unit(space, i), op: '<=', b: most },
          { a: negated(unit(space, i)), op: '<=', b: -least },
        ],
      };
    }
    case 'order': {
      const [more, less] = [index(statement.more), index(statement.less)];
      if (more < 0 || less < 0) {
        return refuseUncertain(
          'unknown-issue',
          place,
          `no issue ${more < 0 ? statement.more : statement.less}`,
        );
      }
      const times = statement.times ?? 1;
      if (!(Number.isFinite(times) && times > 0) || more === less) {
        return refuseUncertain('range-invalid', place, 'two issues and a factor above 0 are needed');
      }
      const a = zeros(space);
      a[more] = -1;
      a[less] = times;
      return { ok: true, value: [{ a, op: '<=', b: times === 1 ? -STRICT : 0 }] };
    }
    case 'prefers': {
      const read = worthDifference(space, preferences, statement.better, statement.worse, place);
      return read.ok ? { ok: true, value: [{ a: negated(read.value), op: '<=', b: -STRICT }] } : read;
    }
    case 'indifferent': {
      const read = worthDifference(space, preferences, statement.left, statement.right, place);
      return read.ok ? { ok: true, value: [{ a: read.value, op: '=', b: 0 }] } : read;
    }
  }
}

function checkWorths(
  space: OutcomeSpace,
  { worths, reservation }: UncertainPreferences,
): { readonly ok: false; readonly error: ReturnType<typeof refuseUncertain>['error'] } | null {
  for (const [id, list] of Object.entries(worths)) {
    const issue = space.issues.find((one) => one.id === id);
    if (issue === undefined) return refuseUncertain('unknown-issue', `worths.${id}`, `no issue ${id}`);
    if (list.length !== issue.options.length || !list.every((v) => v >= 0 && v <= 1)) {
      return refuseUncertain(
        'worth-invalid',
        `worths.${id}`,
        'a worth from 0 to 1 for each option is needed',
      );
    }
  }
  const [least, most] =
    typeof reservation === 'number' ? [reservation, reservation] : [reservation.least, reservation.most];
  if (Number.isFinite(least) && Number.isFinite(most) && least <= most) return null;
  return refuseUncertain('reservation-invalid', 'reservation', 'a number, or least up to most');
}
