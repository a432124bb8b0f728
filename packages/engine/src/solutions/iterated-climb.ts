import type { Clock } from '../compiled/clock.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Objective } from './objective.ts';
import type { Relaxed } from './relaxation.ts';
import type { Tied } from './tied.ts';

/** Share of what is left of the time, and most rounds. */
const SHARE = 0.4;
const ROUNDS = 20_000;

/**
 * Better packages where issues are so entangled that proofs take long: from the best package, a few issues are
 * shaken at random (seeded) and the climb starts again, one issue at a time. Proves nothing.
 */
export function iteratedClimb(relaxed: Relaxed, objective: Objective, tied: Tied, clock: Clock): void {
  const { compiled, n } = relaxed.problem;
  const { sizes } = compiled;
  const evaluator = new Evaluator(compiled);
  const gains = new Float64Array(n);
  const limited = clock.part(SHARE);
  const random = seeded(1);
  const below = (size: number): number => Math.floor(random() * size);

  /** The value, with a little of the sum so that a climb sees through plateaus; refused packages far below. */
  const score = (pack: Int32Array): number => {
    const cells = evaluator.cells(pack);
    if (cells === null) return Number.NEGATIVE_INFINITY;
    let short = 0;
    let sum = 0;
    for (let p = 0; p < n; p++) {
      const perOne = compiled.cellsPerOne[p] as number;
      const gain = (cells[p] as number) / perOne - (relaxed.reservations[p] as number);
      gains[p] = Math.abs(gain) < 1e-12 ? 0 : gain;
      sum += gain;
      const missing = (cells[p] as number) - (relaxed.floors[p] as number);
      if (missing < 0) short += missing / perOne;
    }
    if (objective.rational && short < 0) return -1e6 + short;
    const value = objective.value(gains);
    tied.offer(cells, gains, value, () => [...pack]);
    return value + 1e-4 * sum;
  };

  const best = Int32Array.from(tied.list[0]?.package ?? sizes.map((size) => below(size)));
  let bestScore = score(best);
  const pack = best.slice();
  for (let round = 0; round < ROUNDS; round++) {
    pack.set(best);
    for (let shake = 1 + below(Math.min(6, sizes.length)); shake > 0; shake--) {
      const i = below(sizes.length);
      pack[i] = below(sizes[i] as number);
    }
    let now = score(pack);
    for (let idle = 0, i = below(sizes.length); idle < sizes.length; i = (i + 1) % sizes.length) {
      const old = pack[i] as number;
      let choice = old;
      for (let o = 0; o < (sizes[i] as number); o++) {
        pack[i] = o;
        const tried = o === old ? now : score(pack);
        if (tried > now) {
          now = tried;
          choice = o;
        }
      }
      pack[i] = choice;
      idle = choice === old ? idle + 1 : 0;
    }
    if (now >= bestScore) {
      bestScore = now;
      best.set(pack);
    }
    if (limited.reached() !== null) return;
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
