/** `wasit watch`: a folder whose new files are filed in a case as they arrive. */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { PUBLIC } from '@wasit/domain';
import { takePath } from '@wasit/intake';
import { fileReport } from '@wasit/server';
import { watch } from 'chokidar';
import type { Command } from 'commander';
import { type Record, sentence, withRecord } from '../case/record.ts';
import { caseFor, problemLine } from '../read/read-command.ts';
import { Failure } from '../terminal/failure.ts';
import type { Io } from '../terminal/io.ts';

const fileOne = async (io: Io, record: Record, caseId: string, path: string): Promise<void> => {
  for await (const taken of takePath(path)) {
    if (!taken.ok) {
      io.err(`${problemLine(taken.problem)}\n`);
      continue;
    }
    const author = record.desk.viewer;
    const outcome = await fileReport(record.deps, record.folds, author, caseId, [PUBLIC], taken.report);
    if (outcome.ok) io.out(`${basename(path)}: filed, ${outcome.value.entries} entries, unreviewed\n`);
    else if (outcome.code !== 'report-already-filed')
      io.err(`${basename(path)}: ${sentence(outcome.code)}\n`);
  }
};

/** Resolves when the watcher was told to stop. Files are taken one after the other, in order of arrival. */
export const watchFolder = async (io: Io, folder: string, name: string, stop: AbortSignal): Promise<void> => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(`${folder}: no such folder`);
  await withRecord(io, async (record) => {
    const caseId = await caseFor(record, name);
    let turn: Promise<void> = Promise.resolve();
    const watcher = watch(folder, {
      ignored: (path) => basename(path).startsWith('.') && path !== folder,
      awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 },
    });
    watcher.on('add', (path) => {
      turn = turn.then(() => fileOne(io, record, caseId, path));
    });
    io.err(`Watching ${folder} for the case “${name}”. Stop with Ctrl-C.\n`);
    await new Promise<void>((done) => {
      if (stop.aborted) done();
      stop.addEventListener('abort', () => done(), { once: true });
    });
    await watcher.close();
    await turn;
  });
};

export const addWatchCommand = (program: Command, io: Io, _fail: () => void): void => {
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
