import { FloorSearch } from '../bridge/floor-search.ts';
import { floorUnits } from '../bridge/floors.ts';
import { Clock } from '../compiled/clock.ts';
import { compile } from '../compiled/compile.ts';
import { preferences as exactPreferences } from '../preferences/preferences.ts';
import { type Certificate, EXACT, type InexactReason, type Limits, limits } from '../space/certificate.ts';
import type { Constraint } from '../space/constraint.ts';
import type { OutcomeSpace, Package } from '../space/outcome-space.ts';
import { type WeightPolytope, worstWeights, worthsOf } from './weight-polytope.ts';

export type WorstCase = {
  readonly package: Package;
  /** Least utility of the package to each party over its polytope. */
  readonly worst: readonly number[];
  /** The smallest, over the parties, of worst − reservation (the highest possible one): what it guarantees. */
  readonly margin: number;
  /** On `margin`. Exact: no package guarantees more than this by over 1e-8. */
  readonly certificate: Certificate;
};

/** Margins closer than this are the same. */
const CLOSE = 1e-8;
const MAX_ROUNDS = 2_000;

/**
 * The package with the best worst case: it maximises the smallest margin over reservation that any party could be
 * left with, whatever the weights (inside each polytope) and reservations (inside each range). Null when the
 * constraints leave no package. Ties: the first found, deterministically.
 *
 * Exact by cuts: a master search meets the floors for the worst weights known so far; linear programs find
 * worse ones for the package it proposes; bisection closes the gap. Cost: a master search and a linear program
 * a party each round, usually some tens of rounds. Source: cutting planes for robust optimisation (Mutapcic and
 * Boyd 2009).
 */
export function bestWorstCase(
  space: OutcomeSpace,
  constraints: readonly Constraint[],
  parties: readonly WeightPolytope[],
  ask: Partial<Limits> = {},
): WorstCase | null {
  const clock = new Clock(limits(ask));
  const reservations = parties.map(({ preferences: { reservation } }) =>
    typeof reservation === 'number' ? reservation : reservation.most,
  );
  const known: { party: number; weights: readonly number[] }[] = [];
  const master = (floor: number) => {
    const compiled = compile({
      space,
      constraints,
      parties: known.map(({ party, weights }, k) => ({
        id: String(k),
        name: '',
        preferences: exactPreferences({
          values: space.issues.map((issue, i) => ({
            issue: issue.id,
            weight: weights[i] as number,
            value: {
              kind: 'table',
              values: parties[party]?.preferences.worths[issue.id] ?? issue.options.map(() => 0),
            },
          })),
        }),
      })),
    });
    const floors = Float64Array.from(known, ({ party }, k) =>
      floorUnits(compiled, k, (reservations[party] as number) + floor),
    );
    const cost = space.issues.map((issue) => new Float64Array(issue.options.length));
    const allowed = space.issues.map(() => null);
    return new FloorSearch({ compiled, cost, favour: null, floors, allowed, count: 1 }, clock).solve();
  };
  const judge = (pack: Package): { worst: number[]; margin: number; weights: (readonly number[])[] } => {
    const worths = parties.map(({ preferences }) => worthsOf(space, preferences, pack));
    const weights = parties.map((polytope, p) => worstWeights(polytope, worths[p] as number[]));
    const worst = weights.map((w, p) => w.reduce((sum, v, i) => sum + v * (worths[p]?.[i] ?? 0), 0));
    return { worst, weights, margin: Math.min(...worst.map((v, p) => v - (reservations[p] as number))) };
  };

  const anything = master(Number.NEGATIVE_INFINITY).found[0];
  if (anything === undefined) return null;
  let best = { pack: anything.pack, ...judge(anything.pack) };
  for (const [party, weights] of best.weights.entries()) known.push({ party, weights });
  let most = Math.min(...reservations.map((r) => 1 - r));
  let reason: InexactReason | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (most - best.margin <= CLOSE) break;
    const target = most - best.margin > 1e-5 ? (most + best.margin) / 2 : best.margin + CLOSE;
    const answer = master(target);
    const found = answer.found[0];
    if (found === undefined) {
      reason = answer.reason;
      if (reason !== null) break;
      most = Math.max(best.margin, target);
      if (target === best.margin + CLOSE) most = best.margin;
      continue;
    }
    const judged = judge(found.pack);
    let learnt = false;
    for (const [party, weights] of judged.weights.entries()) {
      if ((judged.worst[party] as number) - (reservations[party] as number) >= target - CLOSE / 4) continue;
      known.push({ party, weights });
      learnt = true;
    }
    if (judged.margin > best.margin) best = { pack: found.pack, ...judged };
    else if (!learnt) break;
  }
  const certificate: Certificate =
    most - best.margin <= CLOSE
      ? EXACT
      : { exact: false, epsilon: most - best.margin, bound: most, reason: reason ?? 'size' };
  return { package: best.pack, worst: best.worst, margin: best.margin, certificate };
}
