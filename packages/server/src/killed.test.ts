/**
 * Killed in the middle of many writing clients: what was acknowledged is there, whole, and the chain holds.
 * `WASIT_KILL_ROUNDS` (1) and `WASIT_KILL_CLIENTS` (12) make it longer.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient, orThrow } from '@wasit/api';
import { viewer } from '@wasit/domain';
import { openStore, type StoreLocation } from '@wasit/store';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROUNDS = Number(process.env.WASIT_KILL_ROUNDS ?? 1);
const CLIENTS = Number(process.env.WASIT_KILL_CLIENTS ?? 12);
/** Cases that the clients share. */
const CASES = 6;
const PROGRAM = fileURLToPath(new URL('./testing/serving-process.ts', import.meta.url));

interface Serving {
  readonly child: ChildProcess;
  readonly address: string;
}

const running = new Set<ChildProcess>();

const serve = async (location: StoreLocation): Promise<Serving> => {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, JSON.stringify(location)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.add(child);
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: chunk.toString('utf8').trim() };
};

const kill = async ({ child }: Serving): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  running.delete(child);
};

/** An event that a client was told of. */
interface Acknowledged {
  readonly caseId: string;
  readonly id: string;
}

/** Records until the server is gone; the events of each acknowledged command go to `acknowledged`. */
const write = async (
  address: string,
  caseId: string,
  name: string,
  acknowledged: Acknowledged[],
): Promise<void> => {
  const client = createClient({ server: address });
  for (let count = 0; ; count += 1) {
    try {
      const command = { type: 'open-track', name: { en: `${name} ${count}` } };
      const outcome = await client.command({ params: { caseId }, body: { command, expected: null } });
      if (outcome.ok) for (const id of outcome.value.eventIds) acknowledged.push({ caseId, id });
      // Many at once on one case: a command that lost its race five times is refused, and sent again.
      else if (outcome.error.code !== 'conflict') return;
    } catch {
      return;
    }
  }
};

/** Every acknowledged event is in its case once, and the chain of every case holds. */
const expectNothingLost = async (
  location: StoreLocation,
  acknowledged: readonly Acknowledged[],
): Promise<void> => {
  const store = await openStore(location);
  const desk = viewer('desk', 'room:mediators');
  for (const caseId of await store.allCaseIds()) {
    const events = await store.withViewer(desk, async (tx) => await tx.events(caseId));
    const there = new Set(events.map(({ id }) => id));
    expect(there.size).toBe(events.length);
    const own = acknowledged.filter((item) => item.caseId === caseId);
    expect(own.filter(({ id }) => !there.has(id))).toEqual([]);
    expect(await store.verify(caseId)).toMatchObject({ intact: true, length: events.length });
  }
  await store.close();
};

const openCase = async (address: string): Promise<string> => {
  const client = createClient({ server: address });
  return (await orThrow(client.openCase({ body: { title: { en: 'Talks' } } }))).caseId;
};

const enough = async (acknowledged: readonly Acknowledged[], before: number): Promise<void> => {
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(before + CLIENTS);
  await sleep(Math.random() * 500);
};

describe('nothing acknowledged is lost', { timeout: 60_000 * ROUNDS + 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wasit-killed-'));
  let database: PostgresServer;

  beforeAll(async () => {
    database = await PostgresServer.start({ flush: true });
  }, 60_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await database.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Rounds of writing that `end` puts an end to; answers how many commands were acknowledged. */
  const rounds = async (
    location: StoreLocation,
    end: (server: Serving) => Promise<void>,
  ): Promise<number> => {
    const acknowledged: Acknowledged[] = [];
    const cases: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await serve(location);
      while (cases.length < CASES) cases.push(await openCase(server.address));
      const before = acknowledged.length;
      const writers = Array.from({ length: CLIENTS }, async (_, at) => {
        await write(server.address, cases[at % CASES] ?? '', `Track ${round} ${at}`, acknowledged);
      });
      await enough(acknowledged, before);
      await end(server);
      await Promise.all(writers);
      await expectNothingLost(location, acknowledged);
    }
    return acknowledged.length;
  };

  const told = (what: string, count: number): void => {
    if (ROUNDS > 2) process.stdout.write(`${what}: ${ROUNDS} × ${CLIENTS} clients, ${count} acknowledged\n`);
  };

  it('when the program on a folder is killed', async () => {
    const count = await rounds({ kind: 'embedded', folder }, kill);
    told('program on a folder', count);
    expect(count).toBeGreaterThan(CLIENTS * ROUNDS);
  });

  it('when the program on a PostgreSQL server is killed', async () => {
    const url = database.url(await database.createDatabase());
    const count = await rounds({ kind: 'server', url }, kill);
    told('program on PostgreSQL', count);
    expect(count).toBeGreaterThan(CLIENTS * ROUNDS);
  });

  it('when the PostgreSQL server is killed under it', async () => {
    const name = await database.createDatabase();
    const count = await rounds({ kind: 'server', url: database.url(name) }, async (server) => {
      await database.kill();
      // The program survives it, and says so to its clients.
      const answer = await fetch(`${server.address}/api/cases`);
      expect(answer.status).toBe(503);
      await kill(server);
      await database.restart();
    });
    told('PostgreSQL itself', count);
    expect(count).toBeGreaterThan(CLIENTS * ROUNDS);
  });
});
