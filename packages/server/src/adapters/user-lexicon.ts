/**
 * The user's own additions to the actor lexicon: files in the folder `lexicon` beside the embedded record
 * (`WASIT_DATA`), as `wasit lexicon add` puts them there. They are read when the program starts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  defaultLexicon,
  extendLexicon,
  type Lexicon,
  type LexiconEntry,
  parseLexiconFile,
} from '@wasit/reader';
import { dataFolder } from '../settings/settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const lexiconFolder = (environment: Environment = process.env): string =>
  join(dataFolder(environment), 'lexicon');

export const lexiconFormat = (file: string): 'json' | 'csv' | null =>
  file.toLowerCase().endsWith('.json') ? 'json' : file.toLowerCase().endsWith('.csv') ? 'csv' : null;

/** Entries of every file, by name of file; a file that has gone wrong since it was added gives what it can. */
const entriesIn = (folder: string): LexiconEntry[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const format = lexiconFormat(file);
      return format === null
        ? []
        : parseLexiconFile(readFileSync(join(folder, file), 'utf8'), format).entries;
    });
};

/** The built-in lexicon with the user's entries; the built-in one itself when there are none. */
export const userLexicon = (environment: Environment = process.env): Lexicon => {
  const entries = entriesIn(lexiconFolder(environment));
  return entries.length === 0 ? defaultLexicon() : extendLexicon(defaultLexicon(), entries);
};
