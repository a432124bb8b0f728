/** What one package is to everybody, answered at once: by evaluation, without a search. */
import type { PackagesPage } from '@wasit/domain';
import { compile, Evaluator, type Package, type Scenario } from '@wasit/engine';

export type PageRule = PackagesPage['rules'][number];

export interface Judged {
  /** In the order of the scenario's parties, on the scale from 0 to 1. */
  readonly utilities: readonly number[];
  readonly gains: readonly number[];
  /** Positions of the parties that would refuse. */
  readonly refusedBy: readonly number[];
  readonly broken: readonly PageRule[];
}

/** Closer than this to the reservation value counts as reaching it: the engine's resolution. */
const TIE = 1e-9;

/**
 * A judge of packages. Rules are looked at apart, so that a package that breaks one still shows what it would be
 * worth. Cost of a verdict: one pass over the issues.
 */
export const judgeOf = (scenario: Scenario, rules: readonly PageRule[]): ((pack: Package) => Judged) => {
  const evaluator = new Evaluator(compile({ ...scenario, constraints: [] }));
  const { issues } = scenario.space;
  const places = new Map(issues.map((issue, place) => [issue.id, place]));
  const chosen = (pack: Package, { issueId, optionId }: PageRule['when']): boolean => {
    const place = places.get(issueId);
    return place !== undefined && issues[place]?.options[pack[place] ?? -1]?.id === optionId;
  };
  const breaks = (pack: Package, { kind, when, target }: PageRule): boolean =>
    places.has(target.issueId) &&
    chosen(pack, when) &&
    (kind === 'requires' ? !chosen(pack, target) : chosen(pack, target));
  return (pack) => {
    const utilities = evaluator.utilities(pack) ?? [];
    const gains = scenario.parties.map(({ preferences }, p) => (utilities[p] ?? 0) - preferences.reservation);
    return {
      utilities,
      gains,
      refusedBy: [...gains.keys()].filter((p) => (gains[p] ?? 0) < -TIE),
      broken: rules.filter((rule) => breaks(pack, rule)),
    };
  };
};

/** Positions of the issues on which two packages differ. */
export const differences = (a: Package, b: Package): readonly number[] =>
  [...a.keys()].filter((place) => a[place] !== b[place]);

/** A package's address in lists and keys. */
export const packageKey = (pack: Package): string => pack.join('.');
