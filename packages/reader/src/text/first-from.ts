/** The place in an ordered list of the first that does not begin before a token. A binary search. */
export function firstFrom<T>(list: readonly T[], token: number, begins: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins(list[middle] as T) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
