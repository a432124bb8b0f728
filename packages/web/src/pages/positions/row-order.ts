import type { Bilingual, IssueRow, PositionsPage } from '@wasit/domain';

export const rowOrders = ['nearest', 'latest', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** The fewest days since any party's stand on the issue is known; what nobody dated counts as oldest. */
const youngest = (page: PositionsPage, issueId: string): number =>
  Math.min(
    ...page.cells
      .filter((cell) => cell.issueId === issueId)
      .map((cell) => cell.current.ageDays ?? Number.POSITIVE_INFINITY),
  );

/** Rows as asked for. The page itself comes nearest to closing first, and ties keep that order. */
export const inOrder = (
  page: PositionsPage,
  order: RowOrder,
  nameOf: (name: Bilingual) => string,
): readonly IssueRow[] => {
  switch (order) {
    case 'nearest':
      return page.issues;
    case 'latest': {
      const ages = new Map(page.issues.map((issue) => [issue.id, youngest(page, issue.id)]));
      const age = (issue: IssueRow): number => ages.get(issue.id) ?? Number.POSITIVE_INFINITY;
      return [...page.issues].sort((a, b) => (age(a) === age(b) ? 0 : age(a) - age(b)));
    }
    case 'name':
      return [...page.issues].sort((a, b) => nameOf(a.name).localeCompare(nameOf(b.name)));
  }
};

export const gapWords = ['none', 'near', 'apart', 'far', 'unknown'] as const;
export type GapWord = (typeof gapWords)[number];

/** The gap of a row (0 to 1, or null) as one of five words. */
export const gapWord = (gap: number | null): GapWord => {
  if (gap === null) return 'unknown';
  if (gap === 0) return 'none';
  return gap <= 1 / 3 ? 'near' : gap <= 2 / 3 ? 'apart' : 'far';
};
