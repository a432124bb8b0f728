/**
 * Utilities are added as whole multiples of a small unit, so that sums are exact and equal sums compare equal.
 * When every number of a party is a fraction with a modest common denominator D (the usual case: decimals and
 * evaluations over a maximum), the unit is 1/D and nothing is rounded; otherwise it is a power of ten small
 * enough that rounding stays a thousand times below the resolution at which utilities are told apart.
 */
export interface Quantum {
  /** Units in 1.0 of utility. */
  readonly perOne: number;
  /** Resolution cells in 1.0 of utility (10^9 for utilities of ordinary size). */
  readonly cellsPerOne: number;
}

/** Sums over one party's parts, and over all parties' utilities, stay below 2^53. */
const LARGEST = 8e15;

/** The quantum for the `numbers` that may enter one party's sum; `reach` is the largest absolute sum. */
export function quantum(numbers: Iterable<number>, reach: number, parties: number): Quantum {
  const largest = LARGEST / Math.max(1, parties);
  let perOne = 1e15;
  while (perOne * reach > largest) perOne /= 10;
  const cellsPerOne = Math.min(1e9, perOne / 1e3);
  const exact = commonDenominator(numbers, Math.min(1e12, largest / Math.max(reach, 1)));
  return { perOne: exact ?? perOne, cellsPerOne };
}

/** Smallest D <= largest with every number within rounding of a multiple of 1/D, or null. */
export function commonDenominator(numbers: Iterable<number>, largest: number): number | null {
  let common = 1;
  for (const number of numbers) {
    const scaled = number * common;
    const slack = 4e-16 * Math.max(1, Math.abs(scaled)) * 4;
    if (Math.abs(scaled - Math.round(scaled)) <= slack) continue;
    const more = denominator(scaled, slack);
    if (more === null || common * more > largest) return null;
    common *= more;
  }
  return common;
}

/** Continued fractions: the smallest d <= 10^6 with x x d within d x slack of a whole number. */
function denominator(x: number, slack: number): number | null {
  let value = x;
  let [before, now] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const fraction = value - Math.floor(value);
    if (Math.abs(x * now - Math.round(x * now)) <= slack * now) return now;
    if (fraction < 1e-12) return null;
    value = 1 / fraction;
    [before, now] = [now, Math.floor(value) * now + before];
    if (now > 1e6) return null;
  }
  return null;
}

/** Halves go up, also when the sum missed the half by rounding: 1e-3 of a cell is above any rounding. */
export function cellOf(units: number, cellsPerUnit: number): number {
  return Math.floor(units * cellsPerUnit + 0.501);
}
