/**
 * One process at a time may hold an embedded database's folder. The lock is a file with the holder's process
 * id and the moment that process started, so that a lock left behind by a killed process, whose id may have
 * gone to another one since, is known to be stale.
 */
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreFault } from '../faults.ts';

const NAME = 'wasit.lock';

/** When a process started, in the kernel's ticks; null where the system does not tell (then the id decides). */
const startOf = async (pid: number): Promise<string | null> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field, a name in brackets, may hold blanks: count from after it. Field 22 is the start.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const holds = async (content: string): Promise<boolean> => {
  const [pidText, start] = content.trim().split(' ');
  const pid = Number(pidText);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const now = await startOf(pid);
  return now === null || start === undefined || start === '-' || now === start;
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const readLock = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

/** Takes the file away if it still says what was read; two who both saw the stale lock cannot both go on. */
const removeStale = async (path: string, seen: string): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const taken = await readFile(aside, 'utf8');
  if (taken !== seen) {
    // Somebody's fresh lock: put it back unless a fresher one is there.
    await link(aside, path).catch(() => undefined);
  }
  await unlink(aside);
};

/** Long enough for another starter, who saw the same stale lock, to have put back what it took away. */
const SETTLE_MS = 50;

/** Written aside and linked into place: nobody ever reads a half-written lock. False where one is there already. */
const place = async (path: string, content: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { flag: 'wx' });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return false;
  } finally {
    await unlink(draft);
  }
};

/** Locks `folder`, making it where it is missing. Returns the release. Throws `database-locked`. */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, NAME);
  const mine = `${process.pid} ${(await startOf(process.pid)) ?? '-'} ${randomUUID()}\n`;
  const release = async (): Promise<void> => {
    if ((await readLock(path)) === mine) await rm(path, { force: true });
  };
  let contested = false;
  for (let attempt = 0; attempt < 8; attempt += 1) {
    if ((await place(path, mine)) && !contested) return release;
    if (contested) await sleep(SETTLE_MS);
    const seen = await readLock(path);
    if (seen === mine) return release;
    if (seen === null) continue;
    if (await holds(seen)) throw new StoreFault('database-locked');
    contested = true;
    await removeStale(path, seen);
  }
  throw new StoreFault('database-locked');
};
