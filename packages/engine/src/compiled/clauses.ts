import type { RectangleGroup, RectangleUtility } from '../preferences/preferences.ts';
import type { Literal } from '../space/constraint.ts';
import type { OutcomeSpace } from '../space/outcome-space.ts';

/**
 * A conjunction over issues: it holds when each named issue has one of its allowed options. Interactions,
 * hyper-rectangles and the constraints `requires` and `excludes` all reduce to it.
 */
export interface Conjunction {
  /** Allowed options by issue position; 1 = allowed. No entry: always holds. */
  readonly allowed: ReadonlyMap<number, Uint8Array>;
}

/** Pays `worth` to `party` when it holds. */
export interface PayingClause extends Conjunction {
  readonly party: number;
  readonly worth: number;
}

/** A min or max group: leaves point into `conjunctions`; evaluated when all its issues are settled. */
export interface AggregateNode {
  readonly aggregation: 'sum' | 'min' | 'max';
  readonly factor: number;
  readonly leaves: readonly {
    readonly includes: number;
    readonly excludes: number;
    readonly worth: number;
  }[];
  readonly inner: readonly AggregateNode[];
}

export interface Aggregate {
  readonly party: number;
  readonly conjunctions: readonly Conjunction[];
  readonly root: AggregateNode;
  /** Largest absolute worth that it can have. */
  readonly reach: number;
}

export interface Positions {
  readonly issue: ReadonlyMap<string, number>;
  readonly option: readonly ReadonlyMap<string, number>[];
  readonly sizes: readonly number[];
}

export function positionsOf(space: OutcomeSpace): Positions {
  return {
    issue: new Map(space.issues.map((issue, i) => [issue.id, i])),
    option: space.issues.map((issue) => new Map(issue.options.map((option, o) => [option.id, o]))),
    sizes: space.issues.map((issue) => issue.options.length),
  };
}

/** Literals that must all hold; `negated` ones must all fail. */
export function conjunction(
  at: Positions,
  literals: readonly Literal[],
  negated: readonly Literal[] = [],
): Conjunction {
  const allowed = new Map<number, Uint8Array>();
  const rowOf = (i: number): Uint8Array => {
    const row = allowed.get(i) ?? new Uint8Array(at.sizes[i] ?? 0).fill(1);
    allowed.set(i, row);
    return row;
  };
  for (const literal of literals) {
    const i = at.issue.get(literal.issue) ?? -1;
    const option = at.option[i]?.get(literal.option);
    const row = rowOf(i);
    for (let o = 0; o < row.length; o++) if (o !== option) row[o] = 0;
  }
  for (const literal of negated) {
    const i = at.issue.get(literal.issue) ?? -1;
    rowOf(i)[at.option[i]?.get(literal.option) ?? -1] = 0;
  }
  return { allowed };
}

function rangesConjunction(
  at: Positions,
  ranges: RectangleGroup['rectangles'][number]['includes'],
): Conjunction {
  const allowed = new Map<number, Uint8Array>();
  for (const range of ranges) {
    const i = at.issue.get(range.issue) ?? -1;
    const row = allowed.get(i) ?? new Uint8Array(at.sizes[i] ?? 0).fill(1);
    for (let o = 0; o < row.length; o++) if (o < range.from || o > range.to) row[o] = 0;
    allowed.set(i, row);
  }
  return { allowed };
}

/** A root that only sums becomes paying clauses; inner min and max groups become aggregates. */
export function rectangleClauses(
  at: Positions,
  party: number,
  rectangles: RectangleUtility,
): { clauses: PayingClause[]; aggregates: Aggregate[] } {
  const clauses: PayingClause[] = [];
  const aggregates: Aggregate[] = [];
  const visit = (group: RectangleGroup, factor: number): void => {
    if (group.aggregation !== 'sum') {
      aggregates.push(aggregateOf(at, party, group, factor / rectangles.maximum));
      return;
    }
    for (const rectangle of group.rectangles) {
      const worth = (factor * rectangle.utility * rectangle.weight) / rectangles.maximum;
      if (worth === 0) continue;
      clauses.push({ party, worth, ...rangesConjunction(at, rectangle.includes) });
      if (rectangle.excludes.length > 0) {
        const both = rangesConjunction(at, [...rectangle.includes, ...rectangle.excludes]);
        clauses.push({ party, worth: -worth, ...both });
      }
    }
    for (const inner of group.groups) visit(inner, factor * inner.weight);
  };
  visit(rectangles.root, 1);
  return { clauses, aggregates };
}

function aggregateOf(at: Positions, party: number, group: RectangleGroup, factor: number): Aggregate {
  const conjunctions: Conjunction[] = [];
  const node = (from: RectangleGroup, times: number): AggregateNode => ({
    aggregation: from.aggregation,
    factor: times,
    leaves: from.rectangles.map((rectangle) => {
      const includes = conjunctions.push(rangesConjunction(at, rectangle.includes)) - 1;
      const excludes =
        rectangle.excludes.length === 0
          ? -1
          : conjunctions.push(rangesConjunction(at, rectangle.excludes)) - 1;
      return { includes, excludes, worth: rectangle.utility * rectangle.weight };
    }),
    inner: from.groups.map((inner) => node(inner, inner.weight)),
  });
  const root = node(group, factor);
  return { party, conjunctions, root, reach: aggregateReach(root) };
}

/** Worth of an aggregate, given which of its conjunctions hold. An empty group is worth 0. */
export function aggregateWorth(node: AggregateNode, holds: (conjunction: number) => boolean): number {
  let result: number | null = null;
  const take = (worth: number): void => {
    if (result === null) result = worth;
    else if (node.aggregation === 'sum') result += worth;
    else result = node.aggregation === 'min' ? Math.min(result, worth) : Math.max(result, worth);
  };
  for (const leaf of node.leaves) {
    take(holds(leaf.includes) && !(leaf.excludes >= 0 && holds(leaf.excludes)) ? leaf.worth : 0);
  }
  for (const inner of node.inner) take(aggregateWorth(inner, holds));
  return node.factor * (result ?? 0);
}

/** Largest absolute worth that an aggregate can have. */
export function aggregateReach(node: AggregateNode): number {
  const parts = [...node.leaves.map((leaf) => Math.abs(leaf.worth)), ...node.inner.map(aggregateReach)];
  const reach =
    node.aggregation === 'sum' ? parts.reduce((a, b) => a + b, 0) : parts.reduce((a, b) => Math.max(a, b), 0);
  return Math.abs(node.factor) * reach;
}
