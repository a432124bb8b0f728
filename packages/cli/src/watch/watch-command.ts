/** `wasit watch`: a folder whose new files are filed in a case as they arrive. */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { Command } from 'commander';
import { caseFor, withRecord } from '../case/ask.ts';
import { fileInCase } from '../read/file-in-case.ts';
import { Failure } from '../terminal/failure.ts';
import type { Io } from '../terminal/io.ts';

/**
 * Resolves when it was told to stop. Files are taken one after the other, in order of arrival, each once it
 * has not grown for a fifth of a second. Files that are there already are filed first (again costs nothing: a
 * report that is filed is not filed twice).
 */
export const watchFolder = async (io: Io, folder: string, name: string, stop: AbortSignal): Promise<void> => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(`${folder}: no such folder`);
  await withRecord(io, async (client) => {
    const caseId = await caseFor(client, name);
    let turn: Promise<unknown> = Promise.resolve();
    const watcher = watch(folder, {
      ignored: (path) => path !== folder && basename(path).startsWith('.'),
      awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 },
    });
    watcher.on('add', (path) => {
      turn = turn
        .then(() => fileInCase(io, client, caseId, path, undefined))
        .catch((error: unknown) => io.err(`${path}: ${error instanceof Error ? error.message : 'failed'}\n`));
    });
    await new Promise<void>((done) => watcher.once('ready', () => done()));
    io.err(`Watching ${folder} for the case “${name}”. Stop with Ctrl-C.\n`);
    await new Promise<void>((done) => {
      if (stop.aborted) done();
      stop.addEventListener('abort', () => done(), { once: true });
    });
    await watcher.close();
    await turn;
  });
};

export const addWatchCommand = (program: Command, io: Io): void => {
  program
    .command('watch')
    .description('file what arrives in a folder')
    .argument('<folder>', 'folder to watch')
    .requiredOption('--case <name>', 'case to file in (opened when there is none)')
    .action(async (folder: string, asked: { case: string }) => {
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort());
      process.once('SIGTERM', () => stop.abort());
      await watchFolder(io, folder, asked.case, stop.signal);
    });
};
