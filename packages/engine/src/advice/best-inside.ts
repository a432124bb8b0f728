import { Clock, Interrupted } from '../compiled/clock.ts';
import type { Compiled } from '../compiled/compile.ts';
import { cellOf } from '../compiled/quantum.ts';
import { restrict } from '../compiled/restrict.ts';
import { utilitiesOf } from '../frontier/frontier.ts';
import { problemOf } from '../frontier/problem.ts';
import { ideal, nash, type Objective, smallestShare, utilitarian } from '../solutions/objective.ts';
import { relax } from '../solutions/relaxation.ts';
import { search } from '../solutions/search.ts';
import { LISTED, type Solution } from '../solutions/solutions.ts';
import { limits as defaultLimits, type Limits } from '../space/certificate.ts';
import type { Literal } from '../space/constraint.ts';
import { ok, type Result, refuse } from '../space/result.ts';

/** What "best" means: a standard, or the most for one party (by position). */
export type Standard = 'nash' | 'egalitarian' | 'utilitarian' | { readonly party: number };

export interface Inside {
  /** Options that must be chosen ("A keeps its last offer on withdrawal"). Several on one issue: one of them. */
  readonly fixed?: readonly Literal[];
  /** Options that must not be chosen. */
  readonly without?: readonly Literal[];
  /** Least utility of each party, in its own units; null or below its reservation value: the reservation value. */
  readonly floors?: readonly (number | null)[];
  readonly standard: Standard;
}

export function objectiveOf(standard: Standard, cellsPerOne: Float64Array): Objective {
  const n = cellsPerOne.length;
  if (typeof standard === 'object') return ideal(standard.party, cellsPerOne[standard.party] as number);
  if (standard === 'nash') return nash(n);
  if (standard === 'utilitarian') return utilitarian(n);
  return { ...smallestShare('egalitarian', new Array<number>(n).fill(1)), rational: true };
}

/**
 * The best package inside given limits that nobody would refuse; gains are counted over reservation values.
 * `utilities` is null when there is none (exact certificate: proven).
 */
export function bestInside(
  compiled: Compiled,
  inside: Inside,
  limits: Limits = defaultLimits(),
): Result<Solution> {
  const kept = keptOptions(compiled, inside);
  if (!kept.ok) return kept;
  const n = compiled.parties;
  if (typeof inside.standard === 'object' && !(inside.standard.party >= 0 && inside.standard.party < n)) {
    return refuse('party-missing', 'standard.party', 'no such party');
  }
  const floors = compiled.floors.map((floor, p) => {
    const asked = inside.floors?.[p] ?? null;
    return asked === null ? floor : Math.max(floor, cellOf(asked, compiled.cellsPerOne[p] as number));
  });
  if (floors.some(Number.isNaN)) return refuse('value-invalid', 'floors', 'not a number');
  return ok(
    bestAbove(
      compiled,
      kept.value,
      compiled.floors,
      floors,
      objectiveOf(inside.standard, compiled.cellsPerOne),
      limits,
    ),
  );
}

/** The search behind `bestInside`, with origin and floors in cells. */
export function bestAbove(
  compiled: Compiled,
  kept: ReadonlyMap<number, readonly number[]>,
  origin: Float64Array,
  floors: Float64Array,
  objective: Objective,
  limits: Limits,
): Solution {
  const clock = new Clock(limits);
  const narrowed = restrict(compiled, kept);
  try {
    const problem = problemOf(narrowed.compiled, clock.part(0.3));
    const relaxed = relax(problem, origin, floors);
    const even = new Float64Array(compiled.parties).fill(1);
    const found = search(relaxed, objective, even, clock);
    const sorted = [...found.tied].sort((a, b) => {
      for (let d = 0; d < a.cells.length; d++) {
        const difference = (b.cells[d] as number) - (a.cells[d] as number);
        if (difference !== 0) return difference;
      }
      return 0;
    });
    const first = sorted[0];
    return {
      utilities: first === undefined ? null : utilitiesOf(compiled, first.cells),
      packages: sorted.slice(0, LISTED).map((each) => narrowed.original(each.package)),
      ties: sorted.length,
      certificate: found.certificate,
    };
  } catch (caught) {
    if (!(caught instanceof Interrupted)) throw caught;
    const unknown = Number.POSITIVE_INFINITY;
    const certificate = { exact: false, epsilon: unknown, bound: unknown, reason: caught.reason } as const;
    return { utilities: null, packages: [], ties: 0, certificate };
  }
}

function keptOptions(compiled: Compiled, inside: Inside): Result<Map<number, readonly number[]>> {
  const { issues } = compiled.scenario.space;
  const kept = new Map<number, readonly number[]>();
  for (const [list, fixed] of [
    [inside.fixed ?? [], true],
    [inside.without ?? [], false],
  ] as const) {
    const byIssue = new Map<number, Set<number>>();
    for (const literal of list) {
      const i = issues.findIndex((issue) => issue.id === literal.issue);
      const o = issues[i]?.options.findIndex((option) => option.id === literal.option) ?? -1;
      if (i < 0) return refuse('unknown-issue', fixed ? 'fixed' : 'without', `no issue ${literal.issue}`);
      if (o < 0)
        return refuse(
          'unknown-option',
          fixed ? 'fixed' : 'without',
          `issue ${literal.issue} lacks the option`,
        );
      byIssue.set(i, (byIssue.get(i) ?? new Set<number>()).add(o));
    }
    for (const [i, named] of byIssue) {
      const before = kept.get(i) ?? issues[i]?.options.map((_, o) => o) ?? [];
      const after = before.filter((o) => named.has(o) === fixed);
      if (after.length === 0) {
        return refuse(
          'constraints-contradictory',
          fixed ? 'fixed' : 'without',
          `nothing is left of issue ${issues[i]?.id ?? i}`,
        );
      }
      kept.set(i, after);
    }
  }
  return ok(kept);
}
