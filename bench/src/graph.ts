import {
  analyseStability,
  type Conflict,
  coalitionStability,
  inverseSearch,
  parseConflict,
} from '@wasit/engine';

type Shape = {
  readonly name: string;
  readonly options: number;
  readonly decisionMakers: number;
  readonly oneWayEvery: number;
};

const SHAPES: readonly Shape[] = [
  { name: '2^10 states, 2 decision makers', options: 10, decisionMakers: 2, oneWayEvery: 0 },
  { name: '2^10 states, 3, a third of the options one-way', options: 10, decisionMakers: 3, oneWayEvery: 3 },
  { name: '2^14 states, 2 decision makers', options: 14, decisionMakers: 2, oneWayEvery: 0 },
  { name: '2^14 states, 3, a third of the options one-way', options: 14, decisionMakers: 3, oneWayEvery: 3 },
  { name: '2^14 states, 2, every option one-way', options: 14, decisionMakers: 2, oneWayEvery: 1 },
  { name: '2^18 states, 4 decision makers', options: 18, decisionMakers: 4, oneWayEvery: 0 },
];

/** A seeded permutation source (mulberry32): the bench must build the same conflicts each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomConflict(shape: Shape): Record<string, unknown> {
  const random = generator(shape.options * 31 + shape.decisionMakers);
  const states = 2 ** shape.options;
  return {
    decision_makers: Array.from({ length: shape.decisionMakers }, (_, dm) => `D${dm}`),
    options: Array.from({ length: shape.options }, (_, bit) => ({
      bit,
      dm: bit % shape.decisionMakers,
      direction: shape.oneWayEvery > 0 && bit % shape.oneWayEvery === 0 ? 'fwd' : 'both',
    })),
    payoffs: Array.from({ length: shape.decisionMakers }, () => Array.from({ length: states }, random)),
  };
}

function read(json: unknown): Conflict {
  const parsed = parseConflict(json);
  if (!parsed.ok) throw new Error(`bench conflict refused: ${parsed.error.code} at ${parsed.error.place}`);
  return parsed.value;
}

/** Random moves, `degree` a state and decision maker: not transitive, so floods run over (state, last mover). */
function randomGraph(states: number, decisionMakers: number, degree: number): Record<string, unknown> {
  const random = generator(7);
  const rows = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);
  return {
    decision_makers: Array.from({ length: decisionMakers }, (_, dm) => `D${dm}`),
    moves_are_explicit: true,
    n_states: states,
    moves: rows(decisionMakers, () => rows(states, () => rows(degree, () => Math.floor(random() * states)))),
    payoffs: rows(decisionMakers, () => rows(states, random)),
  };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Prints, per shape, the time to build the graph from JSON and to find all four concepts (first and median of 5). */
export async function benchGraph(): Promise<void> {
  console.log('\nGraph model: stability of every state for every decision maker, Nash, GMR, SMR and SEQ');
  for (const shape of SHAPES) {
    const json = randomConflict(shape);
    const building = timed(() => read(json));
    const conflict = read(json);
    const times = Array.from({ length: 5 }, () => timed(() => analyseStability(conflict)));
    console.log(
      `  ${shape.name.padEnd(62)} build ${building.toFixed(1).padStart(7)} ms   ` +
        `first ${(times[0] ?? 0).toFixed(1).padStart(7)} ms   median ${median(times).toFixed(1).padStart(7)} ms`,
    );
  }
  const explicit = read(randomGraph(1024, 3, 8));
  const graph = timed(() => analyseStability(explicit));
  console.log(
    `  ${'2^10 states, 3, eight explicit moves a state, not transitive'.padEnd(62)} ${graph.toFixed(1)} ms`,
  );
  const two = read(randomConflict({ name: '', options: 10, decisionMakers: 2, oneWayEvery: 0 }));
  const found = { unknown: 0 };
  const inverse = timed(() => {
    const { stableForDm } = inverseSearch(two, 0, 5);
    found.unknown = Object.values(stableForDm).filter((count) => count === null).length;
  });
  console.log(
    `  ${'2^10 states, inverse search for one decision maker and state'.padEnd(62)} ${inverse.toFixed(1)} ms` +
      ` (${4 - found.unknown} of 4 concepts within exact reach)`,
  );
  const three = read(randomConflict({ name: '', options: 10, decisionMakers: 3, oneWayEvery: 0 }));
  const coalition = timed(() => coalitionStability(three, [0, 1]));
  console.log(`  ${'2^10 states, one coalition of two among three'.padEnd(62)} ${coalition.toFixed(1)} ms`);
}
