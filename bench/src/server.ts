/**
 * The server and its database under load, beside the bare framework and the bare database in the same run.
 * `WASIT_LOAD_SECONDS` (30), `WASIT_LOAD_DELEGATIONS` (200), `WASIT_LOAD_WRITES` (50 a second).
 */
import { randomUUID } from 'node:crypto';
import { type StoredEvent, viewer } from '@wasit/domain';
import { Folds, recordCommand, useCaseDeps } from '@wasit/server';
import { openStore, type Store } from '@wasit/store';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { quantile, runLoad } from './server-load.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const spread = (values: readonly number[]): string =>
  `p50 ${ms(quantile(values, 0.5))}, p99 ${ms(quantile(values, 0.99))}, slowest ${ms(Math.max(...values))}`;

const desk = viewer('desk', 'room:mediators');

/** A log of tracks: as many events as asked for, half of them in the mediators' room. */
const logOf = (caseId: string, events: number): StoredEvent[] =>
  Array.from({ length: events }, (_, at) => ({
    id: randomUUID(),
    caseId,
    type: at === 0 ? 'case-opened' : 'track-opened',
    version: 1,
    audience: [at % 2 === 0 ? 'public' : 'room:mediators'],
    author: 'desk',
    occurred: null,
    passage: null,
    recordedAt: '2026-01-05T06:00:00.000Z',
    payload:
      at === 0
        ? { title: { en: 'Long' }, domain: 'other', sample: false }
        : { trackId: `track:${at}`, name: { en: `Track ${at}`, ar: `مسار ${at}` } },
  }));

const restore = async (store: Store, caseId: string, events: number): Promise<void> => {
  const log = logOf(caseId, events);
  const restored = await store.withOperator(desk, async (tx) => await tx.restore(caseId, log));
  if (!restored.ok) throw new Error(restored.code);
};

const appendTo = async (store: Store, caseId: string, folds: Folds, at: number): Promise<number> => {
  const command = { type: 'open-track', name: { en: `New ${at}` } };
  const request = { caseId, command, audience: ['room:mediators'], expected: null };
  const start = performance.now();
  const outcome = await recordCommand(useCaseDeps(store), folds, desk, request);
  if (!outcome.ok) throw new Error(outcome.code);
  return performance.now() - start;
};

const longCase = async (server: PostgresServer): Promise<void> => {
  const name = await server.createDatabase();
  const store = await openStore({ kind: 'server', url: server.url(name) });
  const lengths = [100, 100_000];
  const folds = new Folds(store);
  for (const events of lengths) {
    await restore(store, `case-${events}`, events);
    const start = performance.now();
    await folds.now(desk, `case-${events}`);
    say(`  ${events} events: opens in ${ms(performance.now() - start)}`);
  }
  // In turn, so that whatever else the machine does falls on both.
  const took = new Map<number, number[]>(lengths.map((events) => [events, []]));
  for (let at = 0; at < 240; at += 1) {
    for (const [events, list] of took) {
      const one = await appendTo(store, `case-${events}`, folds, at);
      if (at >= 40) list.push(one);
    }
  }
  for (const [events, list] of took) say(`  a command recorded after ${events} events: ${spread(list)}`);
  const client = await server.connect(name);
  await client.query('create table public.bare (id text primary key, body text)');
  const bare: number[] = [];
  for (let at = 0; at < 120; at += 1) {
    const start = performance.now();
    await client.query('begin');
    await client.query('insert into public.bare values ($1, $2)', [randomUUID(), 'x'.repeat(400)]);
    await client.query('commit');
    if (at >= 20) bare.push(performance.now() - start);
  }
  say(`  the bare database, begin, one insert, commit: ${spread(bare)}`);
  await client.end();
  await store.close();
};

export const benchServer = async (): Promise<void> => {
  const server = await PostgresServer.start();
  try {
    say('\nA long case, on PostgreSQL');
    await longCase(server);
    const plan = {
      delegations: number('WASIT_LOAD_DELEGATIONS', 200),
      writesPerSecond: number('WASIT_LOAD_WRITES', 50),
      readsPerSecond: number('WASIT_LOAD_READS', 50),
      seconds: number('WASIT_LOAD_SECONDS', 30),
    };
    say(
      `\n${plan.delegations} delegations signed in and listening, ${plan.writesPerSecond} writes and ${plan.readsPerSecond} reads a second, ${plan.seconds} s`,
    );
    const load = await runLoad(server.url(await server.createDatabase()), plan);
    const [before, after] = load.memory;
    say(`  reads (${load.reads.length}): ${spread(load.reads)}`);
    say(`  writes (${load.writes.length}): ${spread(load.writes)}`);
    say(`  refused: ${load.refused}; cursors heard: ${load.heard}`);
    say(`  the bare framework, idle, a page of 5 kB: ${spread(load.bare)}`);
    if (before !== undefined && after !== undefined) {
      const { heap, rss } = after;
      say(`  memory: heap ${mb(before.heap)} → ${mb(heap)}, resident ${mb(before.rss)} → ${mb(rss)}`);
    }
  } finally {
    await server.stop();
  }
};
