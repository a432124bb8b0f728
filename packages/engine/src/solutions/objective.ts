/**
 * What a solution maximises over gains (utility less reservation value), in utility units. All objectives are
 * monotone: nobody's gain can rise while the value falls.
 */
export interface Objective {
  readonly name: 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'utilitarian' | 'ideal';
  /** Whether only packages with all gains at least 0 count. */
  readonly rational: boolean;
  value(gains: ArrayLike<number>): number;
  /** Upper bound on the value of all outcomes with lambda . gains <= c (and gains >= 0 if `rational`). */
  upper(lambda: ArrayLike<number>, c: number): number;
  /** The least c with upper(lambda, c) >= value: `upper` turned round, since it rises with c. */
  needed(lambda: ArrayLike<number>, value: number): number;
  /** No package worth `value` or more with lambda . gains <= c gives party `i` a smaller gain than this. */
  least(lambda: ArrayLike<number>, c: number, value: number, i: number): number;
  /** Direction in which the multiplier of party `i` should fall, given the gains of the relaxed optimum. */
  slope(lambda: ArrayLike<number>, gains: ArrayLike<number>, i: number): number;
  /** Two values no further apart than this tie; for a product, this share of the larger. */
  readonly tolerance: number;
  readonly relative?: true;
}

/** How far below `best` a value still ties. */
export function tieSlack(objective: Objective, best: number): number {
  return objective.relative === true ? objective.tolerance * Math.max(0, best) : objective.tolerance;
}

const TOLERANCE = 1e-9;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** Product of gains (Nash 1950). */
export function nash(n: number): Objective {
  return {
    name: 'nash',
    rational: true,
    tolerance: TOLERANCE,
    relative: true,
    value(gains) {
      let product = 1;
      for (let i = 0; i < n; i++) product *= gains[i] as number;
      return product;
    },
    upper(lambda, c) {
      if (c < 0) return Number.NEGATIVE_INFINITY;
      let product = 1;
      for (let i = 0; i < n; i++) product *= c / (n * (lambda[i] as number));
      return product;
    },
    needed(lambda, value) {
      if (value <= 0) return 0;
      let product = value;
      for (let i = 0; i < n; i++) product *= n * (lambda[i] as number);
      return product ** (1 / n) * (1 - 1e-12);
    },
    least(lambda, c, value, i) {
      if (value <= 0) return 0;
      // Where lambda_i g_i is t, the others share c - t: their product is largest when they share evenly.
      let needed = value;
      for (let k = 0; k < n; k++) needed *= lambda[k] as number;
      let low = 0;
      let high = c / n;
      for (let round = 0; round < 30; round++) {
        const t = (low + high) / 2;
        if (t * ((c - t) / (n - 1)) ** (n - 1) < needed) low = t;
        else high = t;
      }
      return (low / (lambda[i] as number)) * (1 - 1e-12);
    },
    slope(lambda, gains, i) {
      const total = Math.max(1e-12, dot(lambda, gains));
      return (n * (lambda[i] as number) * (gains[i] as number)) / total - 1;
    },
  };
}

/**
 * Smallest gain in shares of `scale`. Scale 1 for all: egalitarian. Scale = ideal gains: Kalai and Smorodinsky
 * (1975). A party whose scale is 0 can gain nothing in any rational package and is left out.
 */
export function smallestShare(name: 'kalaiSmorodinsky' | 'egalitarian', scale: readonly number[]): Objective {
  const rational = name === 'kalaiSmorodinsky';
  return {
    name,
    rational,
    tolerance: TOLERANCE,
    value(gains) {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < scale.length; i++) {
        const unit = scale[i] as number;
        if (unit > 0) least = Math.min(least, (gains[i] as number) / unit);
      }
      return least === Number.POSITIVE_INFINITY ? 0 : least;
    },
    upper(lambda, c) {
      if (rational && c < 0) return Number.NEGATIVE_INFINITY;
      const weight = dot(lambda, scale);
      return weight > 0 ? c / weight : Number.POSITIVE_INFINITY;
    },
    needed(lambda, value) {
      const weight = dot(lambda, scale);
      const c = weight > 0 ? value * weight : Number.NEGATIVE_INFINITY;
      return rational ? Math.max(0, c) : c;
    },
    least: (_lambda, _c, value, i) =>
      (scale[i] as number) > 0 ? value * (scale[i] as number) : Number.NEGATIVE_INFINITY,
    slope(lambda, gains, i) {
      const weight = Math.max(1e-12, dot(lambda, scale));
      const level = dot(lambda, gains) / weight;
      const size = Math.abs(level) + 1e-12;
      return (
        ((gains[i] as number) - level * (scale[i] as number)) / (size * Math.max(scale[i] as number, 1e-12))
      );
    },
  };
}

/** Sum of gains. */
export function utilitarian(n: number): Objective {
  return {
    name: 'utilitarian',
    rational: true,
    tolerance: TOLERANCE,
    value(gains) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += gains[i] as number;
      return sum;
    },
    upper(lambda, c) {
      if (c < 0) return Number.NEGATIVE_INFINITY;
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < n; i++) least = Math.min(least, lambda[i] as number);
      return least > 0 ? c / least : Number.POSITIVE_INFINITY;
    },
    needed(lambda, value) {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < n; i++) least = Math.min(least, lambda[i] as number);
      return Math.max(0, least > 0 ? value * least : 0);
    },
    least: () => 0,
    slope(lambda, gains, i) {
      let least = Number.POSITIVE_INFINITY;
      for (let k = 0; k < n; k++) least = Math.min(least, lambda[k] as number);
      const gain = gains[i] as number;
      return (lambda[i] as number) <= least && gain > 0 ? 0 : gain;
    },
  };
}

/**
 * The best that party `j` can get while nobody would refuse. Ties do not matter, so once a package is known only
 * better ones count: by one resolution cell or more.
 */
export function ideal(j: number, cellsPerOne: number): Objective {
  return {
    name: 'ideal',
    rational: true,
    tolerance: -0.999 / cellsPerOne,
    value: (gains) => gains[j] as number,
    upper(lambda, c) {
      if (c < 0) return Number.NEGATIVE_INFINITY;
      const weight = lambda[j] as number;
      return weight > 0 ? c / weight : Number.POSITIVE_INFINITY;
    },
    needed: (lambda, value) => Math.max(0, value * (lambda[j] as number)),
    least: (_lambda, _c, value, i) => (i === j ? value : 0),
    slope: (_, gains, i) => (i === j ? 0 : (gains[i] as number)),
  };
}
