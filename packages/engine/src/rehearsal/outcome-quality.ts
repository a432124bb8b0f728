/** What outcomes are measured against; computed once for many rehearsals. */
export type Yardstick = {
  readonly reservations: readonly number[];
  /** Utilities of the Pareto frontier; null where it is not known exactly. */
  readonly frontier: readonly (readonly number[])[] | null;
  /** Utilities of the Nash solution; null where there is none or it is not known exactly. */
  readonly nash: readonly number[] | null;
  /** Most that each party can get in a package that nobody refuses (its reservation where there is none). */
  readonly ideal: readonly number[];
};

export type Quality = {
  /** Distance to the nearest frontier point, utilities in shares of each party's ideal gain; null: not known. */
  readonly distance: number | null;
  /** Product of gains over that of the Nash solution, 0 to 1; null where that is 0 or not known. */
  readonly nashRatio: number | null;
  /** Inequality of the parties' shares of their ideal gains: 0 equal, towards 1 one party takes all. */
  readonly gini: number;
  /** The smallest share of an ideal gain. */
  readonly leastShare: number;
};

/** Judges one agreed outcome. Cost O(frontier × parties). */
export function qualityOf(utilities: readonly number[], yardstick: Yardstick): Quality {
  const { reservations, ideal, nash, frontier } = yardstick;
  const scale = reservations.map((r, p) => {
    const range = (ideal[p] as number) - r;
    return range > 1e-9 ? range : 1;
  });
  const gains = utilities.map((u, p) => Math.max(0, u - (reservations[p] as number)));
  const shares = gains.map((gain, p) => gain / (scale[p] as number));
  const product = (list: readonly number[]): number => list.reduce((a, b) => a * b, 1);
  const best = nash === null ? 0 : product(nash.map((u, p) => Math.max(0, u - (reservations[p] as number))));
  return {
    distance: frontier === null || frontier.length === 0 ? null : nearest(utilities, frontier, scale),
    nashRatio: best > 0 ? product(gains) / best : null,
    gini: gini(shares),
    leastShare: Math.min(...shares),
  };
}

/** Gini coefficient of numbers that are 0 or more: mean absolute difference over twice the mean; 0 if all are 0. */
export function gini(values: readonly number[]): number {
  const total = values.reduce((a, b) => a + b, 0);
  if (total <= 0) return 0;
  let apart = 0;
  for (const a of values) for (const b of values) apart += Math.abs(a - b);
  return apart / (2 * values.length * total);
}

function nearest(
  utilities: readonly number[],
  frontier: readonly (readonly number[])[],
  scale: readonly number[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const point of frontier) {
    let sum = 0;
    for (let p = 0; p < utilities.length && sum < least; p++) {
      sum += (((point[p] as number) - (utilities[p] as number)) / (scale[p] as number)) ** 2;
    }
    if (sum < least) least = sum;
  }
  return Math.sqrt(least);
}
