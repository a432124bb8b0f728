import { Clock, Interrupted } from '../compiled/clock.ts';
import type { Compiled } from '../compiled/compile.ts';
import { type Frontier, utilitiesOf } from '../frontier/frontier.ts';
import { type Problem, problemOf } from '../frontier/problem.ts';
import { type Certificate, EXACT, type InexactReason, type Limits } from '../space/certificate.ts';
import { ideal, nash, type Objective, smallestShare, utilitarian } from './objective.ts';
import { type Relaxed, relax } from './relaxation.ts';
import { type Found, search } from './search.ts';
import { best, idealGains, leximin, rationalVectors, type Vectors } from './select.ts';
import type { Candidate } from './tied.ts';

/**
 * One bargaining solution. `utilities`: of the first tied frontier vector (largest for the first party, then the
 * second, ...); null when no package is rational, or none was found within the limits (see the certificate).
 * `packages`: one for each tied vector, at most `LISTED`, the first belonging to `utilities`. `ties`: how many
 * distinct frontier vectors reach the optimum within 1e-9.
 */
export interface Solution {
  readonly utilities: readonly number[] | null;
  readonly packages: readonly (readonly number[])[];
  readonly ties: number;
  readonly certificate: Certificate;
}

export interface Solutions {
  readonly nash: Solution;
  readonly kalaiSmorodinsky: Solution;
  readonly egalitarian: Solution;
  readonly leximin: Solution;
  readonly utilitarian: Solution;
}

export const LISTED = 100;

/** All solutions read off an exact frontier. Cost: linear in its points. */
export function solutionsOn(compiled: Compiled, frontier: Frontier): Solutions {
  const vectors: Vectors = {
    n: compiled.parties,
    count: frontier.count,
    cells: frontier.cells,
    floors: compiled.floors,
    cellsPerOne: compiled.cellsPerOne,
  };
  const n = compiled.parties;
  const among = rationalVectors(vectors);
  const from = (indices: readonly number[]): Solution => ({
    utilities: indices[0] === undefined ? null : frontier.utilitiesAt(indices[0]),
    packages: indices.slice(0, LISTED).map((i) => frontier.packageAt(i)),
    ties: indices.length,
    certificate: EXACT,
  });
  const by = (objective: Objective): Solution => from(best(among, objective));
  return {
    nash: by(nash(n)),
    kalaiSmorodinsky: by(smallestShare('kalaiSmorodinsky', idealGains(among))),
    egalitarian: by(smallestShare('egalitarian', new Array<number>(n).fill(1))),
    leximin: from(leximin(among)),
    utilitarian: by(utilitarian(n)),
  };
}

/**
 * All solutions without the frontier, each by its own search; `report` is called as each is done. Exact unless a
 * limit is reached, and then with the best found and a proven bound. `known`: packages found before, to start from.
 */
export function solutionsBySearch(
  compiled: Compiled,
  limits: Limits,
  report: (name: keyof Solutions, solution: Solution) => void = () => {},
  known: readonly (readonly number[])[] = [],
): Solutions {
  // A question cancelled before its search began still gets quick packages with a bound.
  const hurried = limits.cancelled();
  const clock = hurried ? Clock.hurried(limits, 25) : new Clock(limits);
  let problem: Problem;
  try {
    problem = problemOf(compiled, clock.part(0.2));
  } catch (caught) {
    if (!(caught instanceof Interrupted)) throw caught;
    const none = unfinished(caught.reason);
    return { nash: none, kalaiSmorodinsky: none, egalitarian: none, leximin: none, utilitarian: none };
  }
  const relaxed = relax(problem);
  const n = compiled.parties;
  const even = new Float64Array(n).fill(1);
  const toSolution = (tied: readonly Candidate[], certificate: Certificate): Solution => {
    const sorted = [...tied].sort((a, b) => listing(a.cells, b.cells));
    const first = sorted[0];
    return {
      utilities: first === undefined ? null : utilitiesOf(compiled, first.cells),
      packages: sorted.slice(0, LISTED).map((each) => each.package),
      ties: sorted.length,
      certificate,
    };
  };
  const done = (name: keyof Solutions, solution: Solution): Solution => {
    report(name, solution);
    return solution;
  };
  const pool = [...known];
  const run = (objective: Objective, start: Float64Array, share: number): Found => {
    const found = search(relaxed, objective, start, clock.part(share), pool);
    for (const each of found.tied.slice(0, 3)) pool.push(each.package);
    return found;
  };

  const egalitarianObjective = smallestShare('egalitarian', new Array<number>(n).fill(1));
  const equal = run(egalitarianObjective, even, 0.25);
  if (equal.certificate.exact && equal.value < 0) {
    // The largest smallest gain is negative: in every package somebody is below the reservation value.
    const none = toSolution([], EXACT);
    return {
      nash: done('nash', none),
      kalaiSmorodinsky: done('kalaiSmorodinsky', none),
      egalitarian: done('egalitarian', none),
      leximin: done('leximin', none),
      utilitarian: done('utilitarian', none),
    };
  }
  const product = run(nash(n), even, 0.25);
  solved('nash', product);
  const total = run(utilitarian(n), even, 0.3);
  solved('utilitarian', total);
  const ks = kalaiSmorodinsky(relaxed, clock, pool, run, (found) => solved('kalaiSmorodinsky', found));
  // What the other searches came upon may be better than what time allowed to find first.
  const once = (found: Found, objective: Objective, share: number): Found =>
    found.certificate.exact ? found : run(objective, even, share);
  const again = once(equal, egalitarianObjective, 0.5);
  const fair = again.tied.filter((each) => each.value >= 0);
  return {
    egalitarian: done('egalitarian', toSolution(fair, again.certificate)),
    leximin: done('leximin', toSolution(leximinOf(compiled, fair), again.certificate)),
    nash: solved('nash', once(product, nash(n), 0.5)),
    utilitarian: solved('utilitarian', once(total, utilitarian(n), 1)),
    kalaiSmorodinsky: ks,
  };

  function solved(name: keyof Solutions, found: Found): Solution {
    return done(name, toSolution(found.tied, found.certificate));
  }
}

function kalaiSmorodinsky(
  relaxed: Relaxed,
  clock: Clock,
  known: readonly (readonly number[])[],
  run: (objective: Objective, start: Float64Array, share: number) => Found,
  solved: (found: Found) => Solution,
): Solution {
  const { n } = relaxed.problem;
  const ideals: number[] = [];
  const idealBounds: number[] = [];
  let reason: InexactReason | null = null;
  for (let j = 0; j < n; j++) {
    const start = Float64Array.from({ length: n }, (_, p) => (p === j ? 1 : 1e-7));
    const objective = ideal(j, relaxed.problem.compiled.cellsPerOne[j] as number);
    const found = search(relaxed, objective, start, clock.part(0.5 / (n - j)), known);
    ideals.push(Math.max(0, found.value));
    idealBounds.push(found.bound);
    if (!found.certificate.exact && found.certificate.epsilon > 0) reason = found.certificate.reason;
  }
  const scale = ideals.map((gain) => (gain < 1e-12 ? 0 : gain));
  const start = Float64Array.from(scale, (gain) => (gain > 0 ? 1 / gain : 1e-9));
  const found = run(smallestShare('kalaiSmorodinsky', scale), start, 0.8);
  if (reason === null) return solved(found);
  // Ideals only bracketed: shares of what was found are too large, shares of their bounds are surely reached.
  const gains = found.tied[0]?.gains;
  let sure = gains === undefined ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (const [p, gain] of gains?.entries() ?? []) {
    const most = idealBounds[p] as number;
    if (most > 1e-12) sure = Math.min(sure, gain / most);
  }
  return solved({
    ...found,
    certificate: { exact: false, epsilon: found.bound - sure, bound: found.bound, reason },
  });
}

function leximinOf(compiled: Compiled, tied: readonly Candidate[]): Candidate[] {
  const n = compiled.parties;
  const cells = new Float64Array(tied.length * n);
  for (const [i, each] of tied.entries()) cells.set(each.cells, i * n);
  const vectors = {
    n,
    count: tied.length,
    cells,
    floors: compiled.floors,
    cellsPerOne: compiled.cellsPerOne,
  };
  return leximin(rationalVectors(vectors)).map((i) => tied[i] as Candidate);
}

function listing(a: Float64Array, b: Float64Array): number {
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return (b[d] as number) - (a[d] as number);
  return 0;
}

function unfinished(reason: Extract<Certificate, { exact: false }>['reason']): Solution {
  const infinite = Number.POSITIVE_INFINITY;
  return {
    utilities: null,
    packages: [],
    ties: 0,
    certificate: { exact: false, epsilon: infinite, bound: infinite, reason },
  };
}
