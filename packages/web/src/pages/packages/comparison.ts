/** Packages side by side. */
import type { Package, Scenario } from '@wasit/engine';
import type { Judged } from './judged-package.ts';

/** More than these do not fit beside one another. */
export const MOST_PINNED = 5;

/** With `pack` added at the end: what is there already stays where it is, the oldest goes when all are taken. */
export const pinned = (pins: readonly Package[], pack: Package): readonly Package[] =>
  pins.some((one) => one.join() === pack.join()) ? pins : [...pins, pack].slice(-MOST_PINNED);

export interface IssueComparison {
  readonly issue: number;
  /** The option of each package. */
  readonly options: readonly number[];
  readonly differs: boolean;
}

export interface PartyComparison {
  readonly party: number;
  readonly gains: readonly number[];
  /** Positions of the packages that are worth most to it; none where all are worth the same. */
  readonly best: readonly number[];
}

export interface Comparison {
  readonly issues: readonly IssueComparison[];
  readonly parties: readonly PartyComparison[];
}

/** Same worth: within the engine's resolution. */
const TIE = 1e-9;

/** Issues on which the packages differ come first, otherwise in the scenario's order. */
export const comparisonOf = (
  scenario: Scenario,
  packs: readonly Package[],
  judge: (pack: Package) => Judged,
): Comparison => {
  const judged = packs.map(judge);
  const issues = scenario.space.issues.map((_, issue): IssueComparison => {
    const options = packs.map((pack) => pack[issue] ?? 0);
    return { issue, options, differs: new Set(options).size > 1 };
  });
  return {
    issues: [...issues.filter(({ differs }) => differs), ...issues.filter(({ differs }) => !differs)],
    parties: scenario.parties.map((_, party) => {
      const gains = judged.map((one) => one.gains[party] ?? 0);
      const most = Math.max(...gains);
      const best = [...gains.keys()].filter((place) => most - (gains[place] ?? 0) <= TIE);
      return { party, gains, best: best.length === packs.length ? [] : best };
    }),
  };
};
