/** Load on a server: so many delegations listening, so many writes and reads a second, for a while. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Command, viewer } from '@wasit/domain';
import { Folds, recordCommand, startSession, useCaseDeps } from '@wasit/server';
import { openStore, type Store } from '@wasit/store';

export interface LoadPlan {
  readonly delegations: number;
  readonly writesPerSecond: number;
  readonly readsPerSecond: number;
  readonly seconds: number;
}

const ROOMS = 20;
const CASE = 'load';
const PROGRAM = fileURLToPath(new URL('./server-process.ts', import.meta.url));

export const quantile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

const roomOf = (seat: number): string => `room:p${seat % ROOMS}`;
const partyOf = (seat: number): string => `p${seat % ROOMS}`;

/** A case with a room for each party, and a delegate's session for each seat. */
const prepare = async (store: Store, seats: number): Promise<string[]> => {
  const deps = useCaseDeps(store);
  const folds = new Folds(store);
  const lead = viewer('lead', 'room:mediators');
  const run = async (command: Command): Promise<void> => {
    const wanted = { caseId: CASE, command, audience: ['public'], expected: null };
    const outcome = await recordCommand(deps, folds, lead, wanted);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.code}`);
  };
  await run({ type: 'open-case', title: { en: 'Load' } });
  await run({ type: 'open-room', room: 'room:mediators', name: { en: 'Us' }, kind: 'mediators' });
  await run({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
  for (const optionId of ['low', 'high']) {
    await run({ type: 'add-option', issueId: 'pay', optionId, name: { en: optionId } });
  }
  for (let at = 0; at < ROOMS; at += 1) {
    const actorId = partyOf(at);
    await run({ type: 'add-actor', actorId, name: { en: actorId }, kind: 'organisation' });
    await run({ type: 'assign-role', actorId, role: 'party' });
    const room = { room: roomOf(at), name: { en: actorId }, kind: 'party', partyId: actorId } as const;
    await run({ type: 'open-room', ...room });
  }
  const cookies: string[] = [];
  const now = new Date().toISOString();
  for (let seat = 0; seat < seats; seat += 1) {
    const id = `seat-${seat}`;
    await store.withAccounts(async (tx) => {
      await tx.addAccount({ id, login: id, name: id, passwordHash: null, leads: false, createdAt: now });
      const clearances = [roomOf(seat)];
      await tx.setMembership({ caseId: CASE, accountId: id, role: 'delegation', clearances });
      cookies.push(`wasit=${(await startSession(tx, id, 'bench', now)).token}`);
    });
  }
  return cookies;
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Milliseconds to the last byte, and the status. */
const timed = async (
  port: number,
  path: string,
  cookie: string,
  body?: unknown,
): Promise<{ readonly ms: number; readonly status: number }> =>
  await new Promise((resolve, reject) => {
    const start = performance.now();
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        agent,
        method: payload === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          origin: `http://127.0.0.1:${port}`,
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          resolve({ ms: performance.now() - start, status: response.statusCode ?? 0 }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });

const listen = (port: number, cookie: string, heard: () => void): (() => void) => {
  const sent = request(
    { host: '127.0.0.1', port, path: `/api/cases/${CASE}/live`, headers: { cookie }, agent: false },
    (response) => {
      response.on('data', (chunk: Buffer) => {
        if (chunk.includes('moved')) heard();
      });
      response.on('error', () => undefined);
    },
  );
  sent.on('error', () => undefined);
  sent.end();
  return () => sent.destroy();
};

const preference = (seat: number, at: number): Command => ({
  type: 'state-preference',
  partyId: partyOf(seat),
  assumed: false,
  issues: [
    {
      issueId: 'pay',
      weight: 1 + (at % 9),
      worth: [
        { optionId: 'low', worth: 0 },
        { optionId: 'high', worth: 1 },
      ],
    },
  ],
});

export interface LoadResult {
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly bare: readonly number[];
  readonly refused: number;
  readonly heard: number;
  readonly memory: readonly { readonly rss: number; readonly heap: number }[];
}

export const runLoad = async (url: string, plan: LoadPlan): Promise<LoadResult> => {
  const store = await openStore({ kind: 'server', url });
  const cookies = await prepare(store, plan.delegations);
  await store.close();
  const child = fork(PROGRAM, [url], { execArgv: ['--expose-gc', '--import', 'tsx'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const memoryNow = async (): Promise<{ rss: number; heap: number }> => {
    child.send('memory');
    return ((await once(child, 'message')) as [{ rss: number; heap: number }])[0];
  };
  let heard = 0;
  const stops = cookies.map((cookie) =>
    listen(port, cookie, () => {
      heard += 1;
    }),
  );
  await sleep(2_000);

  const reads: number[] = [];
  const writes: number[] = [];
  const bare: number[] = [];
  let refused = 0;
  const under: Promise<unknown>[] = [];
  const cookieOf = (at: number): string => cookies[at % cookies.length] ?? '';
  const paths = ['desk', 'overview', 'packages', 'relays'];
  const read = async (at: number): Promise<void> => {
    const path = `/api/cases/${CASE}/${paths[at % paths.length]}`;
    const { ms, status } = await timed(port, path, cookieOf(at * 7));
    if (status === 200) reads.push(ms);
    else refused += 1;
  };
  const write = async (at: number): Promise<void> => {
    const seat = (at * 13) % cookies.length;
    const body = { command: preference(seat, at), expected: null };
    const { ms, status } = await timed(port, `/api/cases/${CASE}/commands`, cookieOf(seat), body);
    if (status === 200) writes.push(ms);
    else refused += 1;
  };
  for (let at = 0; at < 40; at += 1) await read(at);
  reads.length = 0;
  const memory = [await memoryNow()];
  const started = performance.now();
  let written = 0;
  let looked = 0;
  for (;;) {
    const elapsed = (performance.now() - started) / 1000;
    if (elapsed >= plan.seconds) break;
    while (written < elapsed * plan.writesPerSecond) under.push(write(written++));
    while (looked < elapsed * plan.readsPerSecond) under.push(read(looked++));
    await sleep(4);
  }
  await Promise.all(under);
  memory.push(await memoryNow());
  for (let at = 0; at < 500; at += 1) bare.push((await timed(port, '/bare', '')).ms);
  for (const stop of stops) stop();
  child.kill();
  return { reads, writes, bare, refused, heard, memory };
};
