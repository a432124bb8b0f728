import { Worker } from 'node:worker_threads';
import { type Scenario, STYLES } from '@wasit/engine';
import { EngineClient, type EngineWorker, nodePort, rehearseInParallel } from '@wasit/engine/worker';
import { additive } from './engine-scenarios.ts';

/** A thread that has answered a first question: what is timed is the rehearsing, not the loading of sources. */
async function thread(): Promise<EngineWorker> {
  const worker = new Worker(new URL('./engine-thread.mjs', import.meta.url));
  const made: EngineWorker = {
    port: nodePort(worker),
    terminate: () => {
      void worker.terminate();
    },
  };
  const question = { kind: 'solve', scenario: additive(2, 3, 3, 'random', 1) } as const;
  await new EngineClient(() => made).ask(question, { ms: 10_000, memoryMb: 64 }).outcome;
  return made;
}

/** A thousand rehearsals in one thread and in two. */
export async function benchRehearsals(): Promise<void> {
  for (const [parties, issues, options] of [
    [2, 10, 10],
    [3, 20, 5],
  ] as const) {
    const scenario: Scenario = additive(parties, issues, options, 'random', 1);
    const protocol = {
      kind: 'alternating-offers',
      rounds: 40,
      styles: scenario.parties.map(() => STYLES),
    } as const;
    const times: number[] = [];
    const reports: string[] = [];
    for (const workers of [1, 2]) {
      const threads = await Promise.all(Array.from({ length: workers }, thread));
      const spawn = (): EngineWorker => threads.pop() as EngineWorker;
      const started = performance.now();
      const outcome = await rehearseInParallel(
        scenario,
        { protocol, runs: 1000, seed: 1 },
        { spawn, workers },
      );
      times.push(performance.now() - started);
      if (outcome.kind !== 'answered' || !outcome.result.ok) throw new Error(outcome.kind);
      reports.push(JSON.stringify(outcome.result.value));
    }
    const [one = 0, two = 0] = times;
    const name = `1,000 rehearsals, ${parties} parties ${issues} x ${options}`.padEnd(42);
    const same = reports[0] === reports[1] ? 'same report' : 'reports differ';
    console.log(
      `${name} 1 worker ${one.toFixed(0)} ms, 2 workers ${two.toFixed(0)} ms (${(one / two).toFixed(2)} x), ${same}`,
    );
  }
}
