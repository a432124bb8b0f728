/**
 * The server and its database under load, beside the bare framework and the bare database in the same run.
 * `WASIT_LOAD_SECONDS` (30) or `WASIT_LOAD_MINUTES`, `WASIT_LOAD_DELEGATIONS` (200), `WASIT_LOAD_WRITES` (50 a
 * second), `WASIT_LOAD_OPENS` (10 a second); `WASIT_LOAD_ONLY=1` leaves the long case out.
 */
import { randomUUID } from 'node:crypto';
import { type StoredEvent, viewer } from '@wasit/domain';
import { Folds, recordCommand, useCaseDeps } from '@wasit/server';
import { openStore, type Store } from '@wasit/store';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { type LoadPlan, type Memory, quantile, runLoad } from './server-load.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const spread = (values: readonly number[]): string =>
  `p50 ${ms(quantile(values, 0.5))}, p99 ${ms(quantile(values, 0.99))}, slowest ${ms(quantile(values, 1))}`;

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

/** Least squares, a minute. */
const slopeOf = (points: readonly { readonly minute: number; readonly value: number }[]): number => {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(({ minute }) => minute));
  const y = mean(points.map(({ value }) => value));
  const over = points.reduce((sum, { minute, value }) => sum + (minute - x) * (value - y), 0);
  return over / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
};

const sayMemory = (memory: readonly Memory[]): void => {
  const [first] = memory;
  const last = memory.at(-1);
  if (first === undefined || last === undefined) return;
  say(`  memory: heap ${mb(first.heap)} → ${mb(last.heap)}, resident ${mb(first.rss)} → ${mb(last.rss)}`);
  // The first minutes are those of caches that fill and code that is compiled.
  const later = memory.filter(({ minute }) => minute >= Math.min(5, last.minute / 2));
  if (later.length < 3) return;
  for (const kind of ['heap', 'rss'] as const) {
    const slope = slopeOf(later.map((at) => ({ minute: at.minute, value: at[kind] })));
    say(
      `  ${kind === 'heap' ? 'heap' : 'resident'} slope after the first minutes: ${(slope / 1e6).toFixed(2)} MB a minute`,
    );
  }
};

const ratio = (one: number, other: number): string => `${(one / other).toFixed(1)} times`;

const underLoad = async (server: PostgresServer, plan: LoadPlan): Promise<void> => {
  const { delegations, writesPerSecond, opensPerSecond, seconds } = plan;
  say(
    `\n${delegations} delegations at their open pages, ${writesPerSecond} writes and ${opensPerSecond} page openings a second, ${seconds} s`,
  );
  const load = await runLoad(server.url(await server.createDatabase()), plan, (memory, reads, writes) => {
    if (seconds < 120) return;
    say(
      `  minute ${memory.minute.toFixed(0)}: ${reads.length} reads ${spread(reads)}; ${writes.length} writes ${spread(writes)}; heap ${mb(memory.heap)}, external ${mb(memory.external)}, resident ${mb(memory.rss)}`,
    );
  });
  const { reads, writes, bare } = load;
  say(`  reads (${reads.count}, ${(reads.count / seconds).toFixed(0)} a second): ${spread(reads.recent)}`);
  say(
    `  writes (${writes.count}, ${(writes.count / seconds).toFixed(1)} a second): ${spread(writes.recent)}`,
  );
  say(`  refused: ${load.refused}; put off: ${load.putOff}; cursors heard: ${load.heard}`);
  say(`  the bare framework, one at a time, a page of 5 kB: ${spread(bare)}`);
  say(
    `  a read under load is ${ratio(quantile(reads.recent, 0.5), quantile(bare, 0.5))} the bare framework idle (medians)`,
  );
  sayMemory(load.memory);
};

export const benchServer = async (): Promise<void> => {
  const server = await PostgresServer.start();
  try {
    if (process.env.WASIT_LOAD_ONLY === undefined) {
      say('\nA long case, on PostgreSQL');
      await longCase(server);
    }
    await underLoad(server, {
      delegations: number('WASIT_LOAD_DELEGATIONS', 200),
      writesPerSecond: number('WASIT_LOAD_WRITES', 50),
      opensPerSecond: number('WASIT_LOAD_OPENS', 10),
      seconds: number('WASIT_LOAD_MINUTES', number('WASIT_LOAD_SECONDS', 30) / 60) * 60,
    });
  } finally {
    await server.stop();
  }
};
