/** The real reader, the real files, the clock and chance: what the server and the command line both run on. */
import { randomUUID } from 'node:crypto';
import { affiliationsOf, type Lexicon, read } from '@wasit/reader';
import type { Store } from '@wasit/store';
import type { UseCaseDeps } from '../deps.ts';
import { VERSION } from '../version.ts';
import { fileIntake } from './files.ts';
import { issueNames } from './issue-names.ts';
import { userLexicon } from './user-lexicon.ts';

/** `lexicon`: what the reader knows of actors. It is only built when the first report is read. */
export const useCaseDeps = (store: Store, lexicon: () => Lexicon = userLexicon): UseCaseDeps => {
  let known: Lexicon | null = null;
  const words = (): Lexicon => {
    known ??= lexicon();
    return known;
  };
  return {
    store,
    read: (report) => read(report, { lexicon: words() }),
    reader: { name: 'wasit-reader', version: VERSION },
    issueNames,
    officesOf: (actorId) => affiliationsOf(actorId, words()),
    intake: fileIntake,
    clock: () => new Date().toISOString(),
    newId: () => randomUUID(),
  };
};
