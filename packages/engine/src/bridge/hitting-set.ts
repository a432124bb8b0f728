/**
 * A smallest set of elements that meets every given set; of several the first in order of its elements. Empty
 * when there is nothing to meet. Branch and bound on the smallest set not yet met, with a bound from disjoint
 * sets; exponential at worst, instant for the dozens of demands of a real table.
 */
export function smallestHittingSet(sets: readonly (readonly number[])[]): number[] {
  let best: number[] | null = null;
  const visit = (
    open: readonly (readonly number[])[],
    chosen: readonly number[],
    barred: ReadonlySet<number>,
  ): void => {
    if (best !== null && chosen.length + disjointCount(open) > best.length) return;
    if (open.length === 0) {
      const sorted = [...chosen].sort((a, b) => a - b);
      if (
        best === null ||
        sorted.length < best.length ||
        (sorted.length === best.length && precedes(sorted, best))
      ) {
        best = sorted;
      }
      return;
    }
    const pivot = open.reduce((a, b) => (free(b, barred).length < free(a, barred).length ? b : a));
    const tried = new Set(barred);
    for (const element of free(pivot, barred)) {
      visit(
        open.filter((set) => !set.includes(element)),
        [...chosen, element],
        tried,
      );
      tried.add(element);
    }
  };
  visit(sets, [], new Set());
  return best ?? [];
}

const free = (set: readonly number[], barred: ReadonlySet<number>): number[] =>
  set.filter((e) => !barred.has(e));

function disjointCount(sets: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((e) => used.has(e))) continue;
    for (const e of set) used.add(e);
    count++;
  }
  return count;
}

function precedes(a: readonly number[], b: readonly number[]): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return (a[k] as number) < (b[k] as number);
  return false;
}
