import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { preferences } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Solution } from '../solutions/solutions.ts';
import type { ListedFrontier, Solved } from '../solutions/solve-scenario.ts';
import { limits } from '../space/certificate.ts';
import { EngineClient, nodePort, serveEngine } from './index.ts';
import { answer } from './serve-engine.ts';

const NAMES = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'leximin', 'utilitarian'] as const;

/** Processor time, so that other work on the machine cannot fail the test; the benchmark measures by the clock. */
function spent(): number {
  const { user } = process.cpuUsage();
  return user / 1000;
}

/** Six opposed parties on 24 issues: far more than can be finished in the time given. */
function hard(parties: number, issues: number, options: number): Scenario {
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return {
    space: {
      name: 'hard',
      issues: Array.from({ length: issues }, (_, i) => ({
        id: `i${i}`,
        name: `Issue ${i}`,
        kind: 'categorical',
        options: Array.from({ length: options }, (_, o) => ({ id: `o${o}`, name: `Option ${o}` })),
      })),
    },
    constraints: [],
    parties: Array.from({ length: parties }, (_, p) => ({
      id: `p${p}`,
      name: `Party ${p}`,
      preferences: preferences({
        values: Array.from({ length: issues }, (_, i) => ({
          issue: `i${i}`,
          weight: 1 / issues,
          value: { kind: 'table', values: Array.from({ length: options }, random) },
        })),
      }),
    })),
  };
}

describe('questions to a worker', () => {
  test('an answer comes back over a port, refusals as values', async () => {
    const { port1, port2 } = new MessageChannel();
    serveEngine(nodePort(port2));
    const client = new EngineClient(() => ({ port: nodePort(port1), terminate: () => port1.close() }));
    const asked = client.ask<Solved>({ kind: 'solve', scenario: hard(2, 3, 3) }, { ms: 1000, memoryMb: 64 });
    const outcome = await asked.outcome;
    expect(outcome.kind === 'answered' && outcome.result.ok && outcome.result.value.frontier.exact).toBe(
      true,
    );
    const refused = await client.ask({ kind: 'solve', scenario: hard(2, 0, 3) }, { ms: 1000, memoryMb: 64 })
      .outcome;
    expect(refused).toMatchObject({
      kind: 'answered',
      result: { ok: false, error: { code: 'issue-empty' } },
    });
    client.close();
  });

  test('what is found is told before the end, and the result says the same', () => {
    const drawn: ListedFrontier[] = [];
    const told = new Map<string, Solution>();
    // Too large for an exact frontier at once: a rough one comes first, then the solutions; then it is stopped.
    const result = answer(
      { kind: 'solve', scenario: hard(3, 40, 10) },
      limits({ ms: 60_000, cancelled: () => told.size === NAMES.length }),
      (event) => {
        if (event.kind === 'points') drawn.push(event.frontier);
        if (event.kind === 'solution') told.set(event.name, event.solution);
      },
    );
    if (!result.ok) throw new Error(result.error.code);
    const value = result.value as Solved;
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ exact: false, count: value.frontier.count });
    for (const name of NAMES) expect(told.get(name)).toEqual(value[name]);
  }, 30_000);

  for (const [parties, issues, options] of [
    [2, 60, 20],
    [3, 40, 10],
    [6, 24, 8],
  ] as const) {
    test(`cancelled in mid computation, ${parties} parties: the best so far, bounded, within 100 ms`, () => {
      const scenario = hard(parties, issues, options);
      let stopped = 0;
      const started = performance.now();
      const result = answer(
        { kind: 'solve', scenario },
        limits({
          ms: 60_000,
          cancelled: () => {
            if (stopped === 0 && performance.now() - started > 300) stopped = spent();
            return stopped > 0;
          },
        }),
      );
      const late = stopped === 0 ? 0 : spent() - stopped;
      expect(late).toBeLessThan(250);
      if (!result.ok) throw new Error(result.error.code);
      const { nash } = result.value as Solved;
      expect(nash.utilities).not.toBeNull();
      if (!nash.certificate.exact) expect(nash.certificate.bound).toBeLessThan(2);
    });
  }
});
