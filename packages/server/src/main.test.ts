/** The program as a person starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, orThrow } from '@wasit/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wasit-start-'));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const start = (environment: Record<string, string>) => {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, WASIT_DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const address = /ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    void ended.then(() => reject(new Error(`it ended: ${printed}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, printed: () => printed };
};

describe('the program', { timeout: 180_000 }, () => {
  let other: Server;
  let taken = 0;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    taken = address === null || typeof address === 'string' ? 0 : address.port;
  });
  afterAll(() => other.close());

  it('loads the sample once, takes another port where its own is in use, and ends cleanly', async () => {
    const first = start({ WASIT_DATA: folder, WASIT_PORT: String(taken) });
    const address = await first.ready;
    expect(first.printed()).toMatch(/First start/);
    expect(first.printed()).toMatch(new RegExp(`Port ${taken} is taken`));
    const { cases } = await orThrow(createClient({ server: address }).listCases());
    expect(cases).toMatchObject([
      { caseId: 'cairo-talks', sample: true, reports: 18 },
      { caseId: 'harbour', sample: true },
    ]);
    expect(cases[0]?.unreviewed).toBeGreaterThan(50);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start({ WASIT_DATA: folder, WASIT_PORT: '0' });
    const again = await second.ready;
    expect(second.printed()).not.toMatch(/First start|report/);
    const { cases: same } = await orThrow(createClient({ server: again }).listCases());
    expect(same).toEqual(cases);

    const third = start({ WASIT_DATA: folder, WASIT_PORT: '0' });
    expect(await third.ended).toBe(1);
    expect(third.printed()).toMatch(/database-locked/);
    expect(third.printed()).toMatch(/WASIT_DATA/);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('refuses a setting that cannot be, in a sentence', async () => {
    const refused = start({ WASIT_DATA: folder, WASIT_PORT: 'eighty' });
    expect(await refused.ended).toBe(1);
    expect(refused.printed()).toMatch(/^WASIT_PORT is no port/);
  });
});
