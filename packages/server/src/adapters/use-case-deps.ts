/** The real reader, the real files, the clock and chance: what the server and the command line both run on. */
import { randomUUID } from 'node:crypto';
import { affiliationsOf, read } from '@wasit/reader';
import type { Store } from '@wasit/store';
import type { UseCaseDeps } from '../deps.ts';
import { VERSION } from '../version.ts';
import { fileIntake } from './files.ts';
import { issueNames } from './issue-names.ts';

export const useCaseDeps = (store: Store): UseCaseDeps => ({
  store,
  read: (report) => read(report),
  reader: { name: 'wasit-reader', version: VERSION },
  issueNames,
  officesOf: (actorId) => affiliationsOf(actorId),
  intake: fileIntake,
  clock: () => new Date().toISOString(),
  newId: () => randomUUID(),
});
