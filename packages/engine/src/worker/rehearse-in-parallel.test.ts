import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { preferences } from '../preferences/preferences.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Setup } from '../rehearsal/prepare.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import { type EngineWorker, nodePort, rehearseInParallel, serveEngine } from './index.ts';

/** The protocol as between threads, messages cloned and all, in one thread. */
function spawn(): EngineWorker {
  const { port1, port2 } = new MessageChannel();
  serveEngine(nodePort(port2));
  return { port: nodePort(port1), terminate: () => port1.close() };
}

const scenario: Scenario = {
  space: {
    name: 'fictional',
    issues: ['water', 'fishing', 'harbour'].map((id) => ({
      id,
      name: id,
      kind: 'ordinal',
      options: ['none', 'some', 'much', 'all'].map((each) => ({ id: each, name: each })),
    })),
  },
  constraints: [],
  parties: ['upstream', 'downstream', 'islands'].map((id, p) => ({
    id,
    name: id,
    preferences: preferences({
      reservation: 0.2,
      values: ['water', 'fishing', 'harbour'].map((issue, i) => ({
        issue,
        weight: [0.5, 0.3, 0.2][(i + p) % 3] as number,
        value: { kind: 'table', values: p === i ? [0, 0.2, 0.7, 1] : [1, 0.8, 0.3, 0] },
      })),
    }),
  })),
};

const setup = (runs: number): Setup => ({
  protocol: {
    kind: 'alternating-offers',
    rounds: 30,
    styles: scenario.parties.map(() => ['linear', 'conceder', 'tit-for-tat'] as const),
  },
  runs,
  seed: 5,
});

describe('rehearsals in several workers', () => {
  test('the report does not depend on how many, nor on there being any', async () => {
    const alone = rehearse(scenario, setup(120));
    for (const workers of [1, 2, 3]) {
      const seen: number[] = [];
      const outcome = await rehearseInParallel(scenario, setup(120), {
        spawn,
        workers,
        onProgress: ({ done }) => seen.push(done),
      });
      expect(outcome).toEqual({ kind: 'answered', result: alone });
      expect(seen.at(-1)).toBe(120);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
    }
  });

  test('stopped, it reports what is done', async () => {
    const stop = new AbortController();
    const outcome = await rehearseInParallel(scenario, setup(1_000_000), {
      spawn,
      workers: 2,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    if (outcome.kind !== 'answered' || !outcome.result.ok) throw new Error(outcome.kind);
    const { done, runs, agreements } = outcome.result.value;
    expect(runs).toBe(1_000_000);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(10_000);
    expect(agreements).toBeLessThanOrEqual(done);
  });

  test('a refusal comes back as a value', async () => {
    const wrong: Setup = { ...setup(10), protocol: { kind: 'single-text', rounds: 0, voting: 'annealing' } };
    const outcome = await rehearseInParallel(scenario, wrong, { spawn, workers: 2 });
    expect(outcome).toMatchObject({ result: { ok: false, error: { place: 'protocol.rounds' } } });
  });
});
