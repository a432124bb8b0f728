import {
  compile,
  Evaluator,
  frontier,
  limits,
  nearestBetter,
  type Scenario,
  type Solutions,
  solutionsBySearch,
  solutionsOn,
  solveScenario,
  standing,
} from '@wasit/engine';
import { type PeerEvaluated, type PeerSolved, peer, peerVersion } from './engine-peer.ts';
import { additive, rectangles, seeded } from './engine-scenarios.ts';
import { benchRehearsals } from './rehearsals.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const NAMES = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'leximin', 'utilitarian'] as const;

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const show = (ms: number): string => (ms < 10 ? `${ms.toFixed(2)} ms` : `${ms.toFixed(0)} ms`);
const peakMb = (): number => process.resourceUsage().maxRSS / 1024;
const wide = (text: string): string => text.padEnd(34);

/** Frontier, then Nash, Kalai-Smorodinsky and the rest on it; compiling included. */
function solveWhole(scenario: Scenario): { count: number; exact: boolean; solutions: Solutions } {
  const compiled = compile(scenario);
  const edge = frontier(compiled, limits({ ms: 120_000 }));
  if (edge === null) throw new Error('no frontier');
  return { count: edge.count, exact: edge.certificate.exact, solutions: solutionsOn(compiled, edge) };
}

function distance(a: readonly number[] | null, b: readonly number[] | null): string {
  if (a === null || b === null) return 'none';
  const most = a.reduce((d, x, i) => Math.max(d, Math.abs(x - (b[i] ?? Number.NaN))), 0);
  return most < 1e-6 ? 'same' : `off by ${most.toExponential(1)}`;
}

function beside(name: string, scenario: Scenario, withPeer: boolean): void {
  const before = peakMb();
  const first = timed(() => solveWhole(scenario));
  const grown = peakMb() - before;
  const again = median(Array.from({ length: 7 }, () => timed(() => solveWhole(scenario)).ms));
  const { count, exact, solutions } = first.value;
  let line = `${wide(name)} frontier ${count} ${exact ? 'exact' : 'not exact'}; first run ${show(first.ms)}, median ${show(again)}, +${grown.toFixed(0)} MB`;
  const other = withPeer ? peer<PeerSolved>(scenario, 'solve') : null;
  if (other !== null) {
    line += ` | NegMAS ${other.seconds.toFixed(2)} s, +${other.mb.toFixed(0)} MB, frontier ${other.count}`;
    line += `, Nash ${distance(solutions.nash.utilities, other.nash)}`;
    line += ` | ${Math.round((other.seconds * 1000) / again).toLocaleString('en')} x (first run ${Math.round((other.seconds * 1000) / first.ms).toLocaleString('en')} x)`;
  } else if (withPeer) line += ' | NegMAS did not finish';
  console.log(line);
}

function allSolutions(name: string, make: (seed: number) => Scenario): void {
  const times: number[] = [];
  let exact = 0;
  for (const seed of SEEDS) {
    const { value, ms } = timed(() => solutionsBySearch(compile(make(seed)), limits({ ms: 60_000 })));
    times.push(ms);
    if (NAMES.every((each) => value[each].certificate.exact)) exact++;
  }
  console.log(
    `${wide(name)} five solutions, ${exact} of ${SEEDS.length} scenarios exact; median ${show(median(times))}, worst ${show(Math.max(...times))}`,
  );
}

function evaluations(withPeer: boolean): void {
  for (const [issues, count] of [
    [10, 40],
    [50, 200],
  ] as const) {
    const scenario = rectangles(issues, 10, count, 1);
    const one = { ...scenario, parties: scenario.parties.slice(0, 1) };
    const evaluator = new Evaluator(compile(one));
    const random = seeded(9);
    const packs = Array.from({ length: 2000 }, () =>
      Array.from({ length: issues }, () => Math.floor(random() * 10)),
    );
    const rounds = 100;
    const run = (): number => {
      let total = 0;
      for (let round = 0; round < rounds; round++)
        for (const pack of packs) total += evaluator.units(pack)?.[0] ?? 0;
      return total;
    };
    run();
    const each = (timed(run).ms / (rounds * packs.length)) * 1e6;
    let line = `${wide(`${count} rectangles, ${issues} issues`)} one evaluation ${each.toFixed(0)} ns`;
    const other = withPeer ? peer<PeerEvaluated>(one, 'evaluate', '20000') : null;
    if (other !== null) {
      const theirs = (other.seconds / other.count) * 1e9;
      line += ` | NegMAS ${theirs.toFixed(0)} ns | ${Math.round(theirs / each)} x`;
    } else if (withPeer) line += ' | NegMAS could not evaluate it';
    console.log(line);
  }
}

/** Where exactness ends: frontiers of growing opposed scenarios until one is only within epsilon. */
function limitsOfExactness(): void {
  for (const [parties, options, sizes] of [
    [2, 10, [10, 20, 40]],
    [3, 5, [6, 8, 10, 12]],
    [4, 4, [5, 7, 9]],
    [5, 4, [4, 6, 8]],
    [8, 3, [4, 6]],
  ] as const) {
    for (const issues of sizes) {
      const scenario = additive(parties, issues, options, 'opposed', 3);
      const { value, ms } = timed(() => frontier(compile(scenario), limits({ ms: 10_000, memoryMb: 1024 })));
      const certificate = value?.certificate;
      const said =
        certificate === undefined
          ? 'none'
          : certificate.exact
            ? 'exact'
            : `within ${certificate.epsilon.toPrecision(2)} (${certificate.reason})`;
      console.log(
        `${wide(`${parties} parties ${issues} x ${options} opposed`)} frontier ${value?.count ?? 0} ${said}; ${show(ms)}`,
      );
    }
  }
}

function clicks(): void {
  const compiled = compile(additive(2, 30, 10, 'opposed', 1));
  const random = seeded(4);
  const packs = Array.from({ length: 20 }, () => Array.from({ length: 30 }, () => Math.floor(random() * 10)));
  const near = packs.map((pack) => timed(() => nearestBetter(compiled, pack)).ms);
  const stand = packs.map((pack) => timed(() => standing(compiled, pack, limits({ ms: 45 }))).ms);
  console.log(
    `${wide('a click at 30 issues x 10')} nearest better: median ${show(median(near))}, worst ${show(Math.max(...near))}; on the frontier?: median ${show(median(stand))}, worst ${show(Math.max(...stand))}`,
  );
}

function cancelling(): void {
  for (const [parties, issues, options] of [
    [2, 60, 20],
    [3, 40, 10],
    [6, 24, 8],
  ] as const) {
    const scenario = additive(parties, issues, options, 'opposed', 2);
    const started = performance.now();
    let stopped = 0;
    solveScenario(
      scenario,
      limits({
        ms: 60_000,
        cancelled: () => {
          if (stopped === 0 && performance.now() - started > 500) stopped = performance.now();
          return stopped > 0;
        },
      }),
    );
    const late =
      stopped === 0 ? 'had finished' : `answered ${show(performance.now() - stopped)} after the cancel`;
    console.log(`${wide(`cancel: ${parties} parties ${issues} x ${options}`)} ${late}`);
  }
}

/** Prints time and memory of the engine, beside NegMAS where Python has it. */
export async function benchEngine(): Promise<void> {
  const version = peerVersion();
  console.log(
    `\nEngine${version === null ? ' (NegMAS not found: see bench/peers/negmas)' : `, beside NegMAS ${version}`}`,
  );
  const withPeer = version !== null;
  solveWhole(additive(2, 3, 4, 'random', 9));
  beside('2 parties 7 x 10 random (10^7)', additive(2, 7, 10, 'random', 1), withPeer);
  beside('2 parties 6 x 10 random (10^6)', additive(2, 6, 10, 'random', 1), withPeer);
  beside('2 parties 6 x 10 opposed (10^6)', additive(2, 6, 10, 'opposed', 1), withPeer);
  beside('3 parties 5 x 10 opposed (10^5)', additive(3, 5, 10, 'opposed', 1), withPeer);
  allSolutions('2 parties 40 x 10 random', (seed) => additive(2, 40, 10, 'random', seed));
  allSolutions('2 parties 40 x 10 opposed', (seed) => additive(2, 40, 10, 'opposed', seed));
  allSolutions('3 parties 20 x 5 random', (seed) => additive(3, 20, 5, 'random', seed));
  allSolutions('3 parties 20 x 5 opposed', (seed) => additive(3, 20, 5, 'opposed', seed));
  allSolutions('6 parties 15 x 4 random', (seed) => additive(6, 15, 4, 'random', seed));
  allSolutions('6 parties 15 x 4 opposed', (seed) => additive(6, 15, 4, 'opposed', seed));
  evaluations(withPeer);
  clicks();
  cancelling();
  await benchRehearsals();
  limitsOfExactness();
}
