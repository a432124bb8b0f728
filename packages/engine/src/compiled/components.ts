import type { Compiled } from './compile.ts';

/** Which issues each clause, constraint or aggregate ties together. */
export function tiedIssues(compiled: Compiled): number[][] {
  return [
    ...compiled.paying.map((clause) => [...clause.allowed.keys()]),
    ...compiled.forbidden.map((clause) => [...clause.allowed.keys()]),
    ...compiled.counters.map((counter) => [...counter.counted.keys()]),
    ...compiled.aggregates.map((aggregate) => [
      ...new Set(aggregate.conjunctions.flatMap((part) => [...part.allowed.keys()])),
    ]),
  ];
}

/** Issues that nothing ties to one another fall apart; each part keeps an order that closes clauses early. */
export function components(compiled: Compiled): number[][] {
  const ties = tiedIssues(compiled);
  const parent = Array.from(compiled.sizes, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  for (const tie of ties) {
    const first = tie[0];
    if (first !== undefined) for (const other of tie) parent[find(other)] = find(first);
  }
  const parts = new Map<number, number[]>();
  for (let i = 0; i < parent.length; i++) {
    const root = find(i);
    const part = parts.get(root);
    if (part === undefined) parts.set(root, [i]);
    else part.push(i);
  }
  return [...parts.values()].map((part) => (part.length === 1 ? part : closingOrder(part, ties)));
}

/** Greedy: next comes the issue that leaves the fewest ties half open (ties open cost, closed ones do not). */
function closingOrder(part: readonly number[], ties: readonly (readonly number[])[]): number[] {
  const left = new Set(part);
  const mine = ties.filter((tie) => tie.length > 1 && tie.some((i) => left.has(i)));
  const order: number[] = [];
  const openOf = (tie: readonly number[]): number => tie.reduce((n, i) => n + (left.has(i) ? 1 : 0), 0);
  while (left.size > 0) {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    const open = mine.map(openOf);
    for (const candidate of left) {
      let cost = 0;
      for (const [t, tie] of mine.entries()) {
        const remaining = (open[t] ?? 0) - (tie.includes(candidate) ? 1 : 0);
        if (remaining > 0 && remaining < tie.length) cost += 1;
        if (remaining === 0 && (open[t] ?? 0) > 0) cost -= 0.5;
      }
      if (cost < bestCost) {
        bestCost = cost;
        best = candidate;
      }
    }
    left.delete(best);
    order.push(best);
  }
  return order;
}
