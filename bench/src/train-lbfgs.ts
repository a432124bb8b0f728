/**
 * Where a smooth convex function is least: limited-memory quasi-Newton steps (L-BFGS: Nocedal, 1980) with
 * backtracking (Armijo, 1966). The same function gives the same place.
 */

/** Steps that are remembered. */
const MEMORY = 8;
const ROUNDS = 100;
/** Ends when a round gains less than this share. */
const ENOUGH = 1e-5;

/** `miss` gives the value at `place` and writes the gradient there. Cost: some hundred calls at most. */
export function leastOf(
  miss: (place: Float64Array, gradient: Float64Array) => number,
  size: number,
): Float64Array {
  let place: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = miss(place, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = downhill(gradient, steps);
    const slope = product(direction, gradient);
    if (!(slope < 0)) break;
    let length = steps.length === 0 ? 1 / Math.sqrt(product(gradient, gradient)) : 1;
    let next: Float64Array;
    const nextGradient = new Float64Array(size);
    let nextValue: number;
    for (;;) {
      next = place.map((at, index) => at + length * (direction[index] as number));
      nextValue = miss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope || length < 1e-10) break;
      length /= 2;
    }
    const move = next.map((at, index) => at - (place[index] as number));
    const turn = nextGradient.map((at, index) => at - (gradient[index] as number));
    const curve = product(move, turn);
    if (curve > 1e-12) steps.push({ move, turn, curve });
    if (steps.length > MEMORY) steps.shift();
    const gained = value - nextValue;
    place = next;
    gradient = nextGradient;
    value = nextValue;
    if (gained < ENOUGH * Math.abs(value)) break;
  }
  return place;
}

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly curve: number;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((at) => -at);
  const shares: number[] = [];
  for (const { move, turn, curve } of steps.toReversed()) {
    const share = product(move, direction) / curve;
    shares.push(share);
    for (let at = 0; at < direction.length; at++)
      direction[at] = (direction[at] as number) - share * (turn[at] as number);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curve / product(last.turn, last.turn);
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * scale;
  }
  for (const { move, turn, curve } of steps) {
    const share = (shares.pop() as number) - product(turn, direction) / curve;
    for (let at = 0; at < direction.length; at++)
      direction[at] = (direction[at] as number) + share * (move[at] as number);
  }
  return direction;
}
