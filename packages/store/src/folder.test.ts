import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { viewer } from '@wasit/domain';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from './connection/embedded.ts';
import { type Acknowledged, expectNothingLost } from './contract/acknowledged.ts';
import { draft } from './contract/subject.ts';
import { openStore, storeOn } from './open-store.ts';

const WRITER = fileURLToPath(new URL('./contract/writer-process.ts', import.meta.url));
const ROUNDS = Number(process.env.WASIT_KILL_ROUNDS ?? 2);
const CLIENTS = 20;

describe('a store in a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'wasit-store-')), 'data');
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  const union = viewer('ursula', 'room:union');

  it('keeps what was recorded, and is held by one at a time', async () => {
    const store = await openStore({ kind: 'embedded', folder });
    const event = draft('case-1', 'ursula', ['room:union']);
    await store.withViewer(union, async (tx) => await tx.append('case-1', [event], null));
    await expect(openStore({ kind: 'embedded', folder })).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'database-locked',
    });
    await store.close();
    await store.close();
    await expect(store.withViewer(union, async (tx) => await tx.caseIds())).rejects.toThrow(TypeError);

    const again = await openStore({ kind: 'embedded', folder });
    expect(await again.withViewer(union, async (tx) => await tx.head('case-1'))).toBe(event.id);
    await again.close();
    expect(readdirSync(folder)).toEqual(['postgres']);
  });

  it('says that the database is newer than the program, and lets go of the folder', async () => {
    const connection = await openFolder(folder);
    const store = await storeOn(connection);
    await sql`insert into wasit.migrations (version, name) values (999, 'from the future')`.execute(
      connection.kysely,
    );
    await store.close();
    await expect(openStore({ kind: 'embedded', folder })).rejects.toMatchObject({ code: 'database-newer' });
    expect(readdirSync(folder)).toEqual(['postgres']);
  });

  it('says that the files are no database', async () => {
    mkdirSync(join(folder, 'postgres', 'base'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), 'rubbish\n');
    await expect(openStore({ kind: 'embedded', folder })).rejects.toMatchObject({ code: 'database-damaged' });
  });

  it('says that the folder cannot be made', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'file'), '');
    const opening = openStore({ kind: 'embedded', folder: join(folder, 'file', 'data') });
    await expect(opening).rejects.toMatchObject({ code: 'folder-not-writable' });
  });

  /** Runs the writers, kills them at some moment, and returns what they had been told. */
  const writeUntilKilled = async (): Promise<Acknowledged[]> => {
    const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder, String(CLIENTS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    let heard = (): void => {};
    const begun = new Promise<void>((resolve) => {
      heard = resolve;
    });
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
      heard();
    });
    const gone = new Promise<void>((resolve) => {
      child.once('close', () => resolve());
    });
    await Promise.race([begun, gone]);
    await sleep(Math.random() * 700);
    child.kill('SIGKILL');
    await gone;
    // A line that the kill cut off tells nothing.
    return told
      .split('\n')
      .slice(0, -1)
      .map((row) => row.split(' '))
      .map(([caseId = '', ...ids]) => ({ caseId, ids }));
  };

  it('loses nothing that was acknowledged when the process is killed', {
    timeout: 60_000 * ROUNDS,
  }, async () => {
    const acknowledged: Acknowledged[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = acknowledged.length;
      acknowledged.push(...(await writeUntilKilled()));
      expect(acknowledged.length).toBeGreaterThan(before);
      const store = await openStore({ kind: 'embedded', folder });
      await expectNothingLost(store, acknowledged, 3);
      await store.close();
    }
  });
});
