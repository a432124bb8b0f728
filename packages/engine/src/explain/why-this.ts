import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { isPackage, type Package } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { measure, type Rule } from './rule.ts';

export type PartyDifference = {
  readonly party: number;
  /** Utility of this package less that of the other. */
  readonly difference: number;
  readonly refusesThis: boolean;
  readonly refusesOther: boolean;
  readonly assumed: boolean;
};

export type WhyThis = {
  readonly rule: Rule;
  /** Measures of the two packages; -Infinity where somebody refuses. */
  readonly measures: { readonly this: number; readonly other: number };
  readonly parties: readonly PartyDifference[];
  /** Issues on which the two packages differ. */
  readonly differs: readonly number[];
  /** Every party values this one no less, and one values it more. */
  readonly dominates: boolean;
};

/**
 * Why this package rather than that, under a rule. Says it also when the rule in fact prefers the other. Exact;
 * utilities within 1e-9 are the same. Refuses what is no package or is forbidden. Cost: two evaluations.
 */
export function whyThis(scenario: Scenario, rule: Rule, chosen: Package, other: Package): Result<WhyThis> {
  const evaluator = new Evaluator(compile(scenario));
  const valued: number[][] = [];
  for (const [place, pack] of Object.entries({ this: chosen, other })) {
    const utilities = isPackage(scenario.space, pack) ? evaluator.utilities(pack) : null;
    if (utilities === null)
      return refuse('package-invalid', place, 'not a package that the constraints allow');
    valued.push(utilities);
  }
  const [mine = [], theirs = []] = valued;
  const gains = (utilities: readonly number[]): number[] =>
    scenario.parties.map(({ preferences }, p) => (utilities[p] as number) - preferences.reservation);
  const parties = scenario.parties.map(({ preferences }, p): PartyDifference => {
    const difference = (mine[p] as number) - (theirs[p] as number);
    return {
      party: p,
      difference: Math.abs(difference) < 1e-9 ? 0 : difference,
      refusesThis: (mine[p] as number) < preferences.reservation - 1e-9,
      refusesOther: (theirs[p] as number) < preferences.reservation - 1e-9,
      assumed: preferences.assumed,
    };
  });
  return ok({
    rule,
    measures: { this: measure(rule, gains(mine)), other: measure(rule, gains(theirs)) },
    parties,
    differs: scenario.space.issues.map((_, i) => i).filter((i) => chosen[i] !== other[i]),
    dominates:
      parties.every(({ difference }) => difference >= 0) && parties.some(({ difference }) => difference > 0),
  });
}
