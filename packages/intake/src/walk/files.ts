/** Files and folders to reports, with progress. Hidden files and links are passed over; order is by name. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_FILE, type Taken, takeBytes } from '../take.ts';

export interface Progress {
  readonly file: string;
  /** Files finished before this one, of how many. */
  readonly done: number;
  readonly total: number;
}

export interface WalkOptions {
  /** Called before each file. */
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Date of publication for reports that carry none. */
  readonly published?: string;
}

/** The reports of a file, or of every file under a folder. A file that fails is a problem; the others go on. */
export async function* takePath(path: string, options: WalkOptions = {}): AsyncGenerator<Taken> {
  const files = await listFiles(path);
  if (files === undefined) {
    yield { ok: false, problem: { file: path, code: 'unreadable' } };
    return;
  }
  for (const [done, file] of files.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ file, done, total: files.length });
    for await (const taken of takeFile(file)) yield dated(taken, options.published);
  }
}

function dated(taken: Taken, published: string | undefined): Taken {
  if (!taken.ok || published === undefined || taken.report.published !== undefined) return taken;
  return { ...taken, report: { ...taken.report, published } };
}

async function* takeFile(file: string): AsyncGenerator<Taken> {
  let bytes: Uint8Array;
  try {
    const { size } = await lstat(file);
    if (size > LARGEST_FILE) {
      yield { ok: false, problem: { file, code: 'too-large' } };
      return;
    }
    bytes = await readFile(file);
  } catch {
    yield { ok: false, problem: { file, code: 'unreadable' } };
    return;
  }
  yield* takeBytes(bytes, { file });
}

/** Every regular file under a path, sorted; the path itself when it is one; undefined when it cannot be looked at. */
export async function listFiles(path: string): Promise<string[] | undefined> {
  try {
    const stats = await lstat(path);
    if (!stats.isDirectory()) return [path];
    const found: string[] = [];
    const folders = [path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const full = join(folder, entry.name);
        if (entry.isDirectory()) folders.push(full);
        else if (entry.isFile()) found.push(full);
      }
    }
    return found.sort();
  } catch {
    return undefined;
  }
}
