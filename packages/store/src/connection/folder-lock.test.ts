import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

describe('the lock of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wasit-lock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is held by one at a time, and leaves nothing behind', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'database-locked' });
    await release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process that is gone', '999999999 1 x\n'],
    ['of a process whose id this one has now', `${process.pid} 1 x\n`],
    ['that says nothing sensible', 'rubbish'],
    ['that is empty', ''],
  ])('%s is taken over', async (_name, stale) => {
    writeFileSync(join(folder, 'wasit.lock'), stale);
    const release = await lockFolder(folder);
    await release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a living process stands, also where its start is not known', async () => {
    writeFileSync(join(folder, 'wasit.lock'), `${process.ppid} - x\n`);
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'database-locked' });
  });

  it('left behind goes to one of several that want it', async () => {
    writeFileSync(join(folder, 'wasit.lock'), '999999999 1 x\n');
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, async () => await lockFolder(folder)),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not released by who lost it', async () => {
    const release = await lockFolder(folder);
    writeFileSync(join(folder, 'wasit.lock'), `${process.ppid} - x\n`);
    await release();
    expect(readdirSync(folder)).toEqual(['wasit.lock']);
  });
});
