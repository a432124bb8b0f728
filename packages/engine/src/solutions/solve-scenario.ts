import { Clock, now } from '../compiled/clock.ts';
import { type Compiled, compile } from '../compiled/compile.ts';
import { exactFrontier, type Frontier, thinnedFrontier } from '../frontier/frontier.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { scenario as check } from '../preferences/scenario.ts';
import { type Certificate, limits as defaultLimits, type Limits } from '../space/certificate.ts';
import { outcomeCount } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { type Solution, type Solutions, solutionsBySearch, solutionsOn } from './solutions.ts';

/** Points of a frontier that one answer lists; `count` is always the whole. */
export const LISTED_POINTS = 100_000;

/** Points of a frontier that is told before the end. */
export const PREVIEW_POINTS = 2_000;

/** Points of a frontier within epsilon that the searches start from. */
const KNOWN = 5_000;

/** Most time for an exact frontier of independent issues before the searches, in ms. */
const QUICK_MS = 800;

/** Points to aim at in frontiers within epsilon: in haste, before the searches, and after them. */
const HURRIED_POINTS = 60;
const ROUGH_POINTS = 400;
const FINE_POINTS = 4_000;

export interface FrontierPoint {
  readonly utilities: readonly number[];
  readonly package: readonly number[];
}

/** A frontier as an answer lists it. `certificate` says whether it is whole, or within which epsilon. */
export interface ListedFrontier {
  readonly exact: boolean;
  readonly certificate: Certificate;
  readonly count: number;
  readonly points: readonly FrontierPoint[];
}

/** Everything about one scenario. Utilities in each party's own units, rounded to the resolution (1e-9). */
export interface Solved extends Solutions {
  readonly scenario: string;
  readonly parties: readonly string[];
  /** Number of packages, constraints aside. */
  readonly outcomes: number;
  readonly reservations: readonly number[];
  readonly frontier: ListedFrontier;
  readonly ms: number;
}

/**
 * What is known before the end. `frontier`: share of the fold that is done. `points`: a frontier to draw, at
 * most `PREVIEW_POINTS` of it, evenly spread; a rough one (`exact: false`) may come first and a finer one later.
 * `solution`: one solution; reported again when it was improved, so the last one of a name holds.
 */
export type Progress = (
  event:
    | { readonly kind: 'frontier'; readonly share: number }
    | { readonly kind: 'points'; readonly frontier: ListedFrontier }
    | { readonly kind: 'solution'; readonly name: keyof Solutions; readonly solution: Solution },
) => void;

/**
 * Frontier and all bargaining solutions of a scenario. Solutions are read off the frontier where that is exact at
 * once. Where it takes longer, a rough frontier comes first, then each solution by its own search, and the fine
 * frontier last, all told to `progress` as they are found. Refuses contradictory constraints with a code.
 */
export function solveScenario(
  given: Scenario,
  limits: Limits = defaultLimits(),
  progress: Progress = () => {},
): Result<Solved> {
  const started = now();
  const checked = check(given);
  if (!checked.ok) return checked;
  const compiled = compile(checked.value);
  const { edge, solutions } = frontierAndSolutions(compiled, limits, progress);
  if (edge?.certificate.exact === true && edge.count === 0) {
    return refuse('constraints-contradictory', 'constraints', 'no package satisfies all constraints');
  }
  return ok({
    scenario: checked.value.space.name,
    parties: checked.value.parties.map((party) => party.name),
    outcomes: outcomeCount(checked.value.space),
    reservations: checked.value.parties.map((party) => party.preferences.reservation),
    frontier: edge === null ? knownFrontier(solutions) : listed(edge, LISTED_POINTS),
    ...solutions,
    ms: now() - started,
  });
}

interface Both {
  readonly edge: Frontier | null;
  readonly solutions: Solutions;
}

function frontierAndSolutions(compiled: Compiled, limits: Limits, progress: Progress): Both {
  const clock = new Clock(limits);
  const tell = (name: keyof Solutions, solution: Solution): void =>
    progress({ kind: 'solution', name, solution });
  const draw = (edge: Frontier): void => progress({ kind: 'points', frontier: listed(edge, PREVIEW_POINTS) });
  const share = { progress: (done: number) => progress({ kind: 'frontier', share: done }) };
  const readOff = (edge: Frontier): Both => {
    draw(edge);
    const solutions = solutionsOn(compiled, edge);
    for (const [name, solution] of Object.entries(solutions)) tell(name as keyof Solutions, solution);
    return { edge, solutions };
  };
  const searched = (part: number, known: readonly (readonly number[])[]): Solutions =>
    solutionsBySearch(compiled, { ...limits, ms: clock.left() * part }, tell, known);

  // Entangled issues are slow to search and often quick to fold: there the fold comes first in earnest.
  const entangled = compiled.paying.length + compiled.aggregates.length > 0;
  const patience = entangled ? 0.3 : Math.min(0.15, QUICK_MS / limits.ms);
  const quick = exactFrontier(compiled, clock.part(patience), share);
  if (typeof quick !== 'string') return readOff(quick);
  if (quick === 'cancelled') {
    const edge = thinnedFrontier(compiled, Clock.hurried(limits, 12), HURRIED_POINTS, quick);
    return { edge, solutions: searched(1, edge === null ? [] : packagesOf(edge)) };
  }
  const rough = thinnedFrontier(compiled, clock.part(0.2), ROUGH_POINTS, quick);
  if (rough !== null) draw(rough);
  const first = searched(0.35, rough === null ? [] : packagesOf(rough));
  if (limits.cancelled()) return { edge: rough, solutions: first };
  // The size of an exact frontier does not change with time.
  const whole = quick === 'time' ? exactFrontier(compiled, clock.part(0.4), share) : quick;
  if (typeof whole !== 'string') return readOff(whole);
  const fine = thinnedFrontier(compiled, clock.part(0.4), FINE_POINTS, whole) ?? rough;
  if (fine !== null && fine !== rough) draw(fine);
  const names = Object.keys(first) as (keyof Solutions)[];
  if (limits.cancelled() || names.every((name) => first[name].certificate.exact))
    return { edge: fine, solutions: first };
  const second = searched(1, [
    ...names.flatMap((name) => first[name].packages.slice(0, 3)),
    ...(fine === null ? [] : packagesOf(fine)),
  ]);
  const better = (name: keyof Solutions): Solution =>
    first[name].certificate.exact ? first[name] : second[name];
  const solutions: Solutions = {
    nash: better('nash'),
    kalaiSmorodinsky: better('kalaiSmorodinsky'),
    egalitarian: better('egalitarian'),
    leximin: better('leximin'),
    utilitarian: better('utilitarian'),
  };
  return { edge: fine, solutions };
}

function packagesOf(edge: Frontier): readonly number[][] {
  return Array.from({ length: Math.min(edge.count, KNOWN) }, (_, i) => edge.packageAt(i));
}

/** At most `most` points: all, or as many evenly spread, the first and the last among them. */
function listed(edge: Frontier, most: number): ListedFrontier {
  const length = Math.min(edge.count, most);
  const { certificate } = edge;
  return {
    exact: certificate.exact,
    certificate,
    count: edge.count,
    points: Array.from({ length }, (_, k) => {
      const i = length === edge.count ? k : Math.floor((k * (edge.count - 1)) / (length - 1));
      return { utilities: edge.utilitiesAt(i), package: edge.packageAt(i) };
    }),
  };
}

/** With no frontier at all: the solutions' own vectors, what is dominated left out. Proves no epsilon. */
function knownFrontier(solutions: Solutions): ListedFrontier {
  const found = new Map<string, FrontierPoint>();
  for (const { utilities, packages } of Object.values(solutions) as Solution[]) {
    const pack = packages[0];
    if (utilities !== null && pack !== undefined) found.set(utilities.join(), { utilities, package: pack });
  }
  const points = [...found.values()];
  const beats = (a: FrontierPoint, b: FrontierPoint): boolean =>
    a !== b && a.utilities.every((u, p) => u >= (b.utilities[p] as number));
  const kept = points.filter((point) => !points.some((other) => beats(other, point)));
  const { certificate } = solutions.utilitarian;
  return {
    exact: false,
    certificate: {
      exact: false,
      epsilon: Number.POSITIVE_INFINITY,
      bound: Number.POSITIVE_INFINITY,
      reason: certificate.exact ? 'size' : certificate.reason,
    },
    count: kept.length,
    points: kept,
  };
}
