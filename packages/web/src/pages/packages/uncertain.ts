/** Weights that are not known exactly: how far each may lie from what is stated, and what else is known. */
import type { PackagesPage } from '@wasit/domain';
import type { OutcomeSpace, Statement, UncertainPreferences } from '@wasit/engine';
import type { PreferenceDraft } from './preference-draft.ts';
import type { PackageCase } from './scenario-of.ts';

/** A share of the stated weight by which it may be off; `unknown`: only what is said of it counts. */
export const spreads = ['exact', 'tenth', 'quarter', 'half', 'unknown'] as const;
export type Spread = (typeof spreads)[number];

const shareOf: Readonly<Record<Exclude<Spread, 'unknown'>, number>> = {
  exact: 0,
  tenth: 0.1,
  quarter: 0.25,
  half: 0.5,
};

/** What is exact stands in an interval as wide as the solver's tolerance. */
const EXACT_WITHIN = 1e-7;

export interface Doubt {
  readonly spread: Spread;
  readonly statements: readonly Statement[];
}

export const noDoubt: Doubt = { spread: 'exact', statements: [] };

/** The preferences of one party of a case under a doubt. The statements of the doubt come last. */
export const doubted = (
  theCase: PackageCase,
  p: number,
  { spread, statements }: Doubt,
): UncertainPreferences => {
  const { space, parties } = theCase.scenario;
  const party = parties[p];
  const values = party?.preferences.values ?? [];
  const total = values.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const ranges = space.issues.flatMap(({ id }): Statement[] => {
    const weight = (values.find(({ issue }) => issue === id)?.weight ?? 0) / total;
    // A point that it was not said to value has no weight, however unsure the others are.
    if (spread === 'unknown')
      return weight > 0 ? [] : [{ kind: 'range', issue: id, least: 0, most: EXACT_WITHIN }];
    const off = weight * shareOf[spread] + EXACT_WITHIN;
    return [{ kind: 'range', issue: id, least: Math.max(0, weight - off), most: Math.min(1, weight + off) }];
  });
  return {
    party: party?.id ?? '',
    worths: Object.fromEntries(
      values.flatMap(({ issue, value }) => (value.kind === 'table' ? [[issue, [...value.values]]] : [])),
    ),
    statements: [...ranges, ...statements],
    evidence: [],
    reservation: party?.preferences.reservation ?? 0,
    assumed: party?.preferences.assumed ?? true,
  };
};

/** Statements of the case itself stand before those of the doubt: how many. */
export const statedBefore = (theCase: PackageCase, p: number, { spread }: Doubt): number =>
  doubted(theCase, p, { spread, statements: [] }).statements.length;

/** The points of a page as the engine's space. */
export const spaceOf = (
  issues: PackagesPage['issues'],
  nameOf: (name: PackagesPage['issues'][number]['name']) => string,
): OutcomeSpace => ({
  name: '',
  issues: issues.map((issue) => ({
    id: issue.id,
    name: nameOf(issue.name),
    kind: 'categorical',
    options: issue.options.map((option) => ({ id: option.id, name: nameOf(option.name) })),
  })),
});

const FULL = 100;

/** A draft's worths with its weights left open, for questions about them. */
export const openWeights = (
  partyId: string,
  draft: PreferenceDraft,
  issues: PackagesPage['issues'],
  statements: readonly Statement[],
): UncertainPreferences => ({
  party: partyId,
  worths: Object.fromEntries(
    issues.map((issue) => [
      issue.id,
      issue.options.map(({ id }) => (draft.worths[issue.id]?.[id] ?? 0) / FULL),
    ]),
  ),
  statements,
  evidence: [],
  reservation: draft.reservation / FULL,
  assumed: true,
});

/** Weights as the form has them: the heaviest 100. */
export const weightsInHundreds = (
  issues: PackagesPage['issues'],
  mean: readonly number[],
): Readonly<Record<string, number>> => {
  const most = Math.max(...mean);
  return Object.fromEntries(
    issues.map(({ id }, i) => [id, most > 0 ? Math.round((FULL * (mean[i] ?? 0)) / most) : 0]),
  );
};

type Line = readonly [Statement, ...Statement[]];

/** Statements as they are read: that one point matters more than several others is one line. */
export const linesOf = (statements: readonly Statement[]): readonly Line[] => {
  const lines: [Statement, ...Statement[]][] = [];
  for (const statement of statements) {
    const own = lines.find(
      ([first]) => first.kind === 'order' && statement.kind === 'order' && first.more === statement.more,
    );
    if (own === undefined) lines.push([statement]);
    else own.push(statement);
  }
  return lines;
};
