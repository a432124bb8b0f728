import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { viewer } from '@wasit/domain';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acknowledged, expectNothingLost } from './contract/acknowledged.ts';
import { draft } from './contract/subject.ts';
import { StoreFault } from './faults.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const ROUNDS = Number(process.env.WASIT_KILL_ROUNDS ?? 2);
const CLIENTS = 20;
const BATCH = 3;

describe('a server that is killed', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start({ flush: true });
  });
  afterAll(async () => {
    await server.stop();
  });

  /** Appends until the server is gone. An append whose answer did not come is repeated by `finish`. */
  const write = async (
    store: Store,
    client: number,
    acknowledged: Acknowledged[],
  ): Promise<() => Promise<void>> => {
    const author = viewer(`client-${client}`, 'room:a');
    const caseId = `case-${client % 4}`;
    for (;;) {
      const ids = Array.from({ length: BATCH }, () => randomUUID());
      const drafts = ids.map((id) => draft(caseId, author.id, ['room:a'], { id }));
      const append = async (): Promise<boolean> => {
        const answer = await store.withViewer(author, async (tx) => {
          return await tx.append(caseId, drafts, await tx.head(caseId));
        });
        if (answer.ok) acknowledged.push({ caseId, ids });
        return answer.ok;
      };
      try {
        await append();
      } catch (error) {
        if (!(error instanceof StoreFault)) throw error;
        expect(error.code).toBe('database-unreachable');
        return async () => {
          while (!(await append())) await sleep(1);
        };
      }
    }
  };

  it('loses nothing that it acknowledged, and takes a repeated append once', {
    timeout: 60_000 * ROUNDS,
  }, async () => {
    const database = await server.createDatabase();
    const store = await openStore({ kind: 'server', url: server.url(database) });
    const acknowledged: Acknowledged[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = acknowledged.length;
      const writers = Array.from({ length: CLIENTS }, async (_, at) => await write(store, at, acknowledged));
      await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(before);
      await sleep(Math.random() * 700);
      await server.kill();
      const unanswered = await Promise.all(writers);
      await server.restart();
      await expectNothingLost(store, acknowledged, BATCH);
      for (const finish of unanswered) await finish();
      await expectNothingLost(store, acknowledged, BATCH);
    }
    // Whether or not the lost answers had been recorded: after the repeats each append is there once.
    const total = await store.withViewer(viewer('reader', 'room:a'), async (tx) => {
      let events = 0;
      for (const caseId of await tx.caseIds()) events += (await tx.events(caseId)).length;
      return events;
    });
    expect(total).toBe(acknowledged.length * BATCH);
    await store.close();
  });
});
