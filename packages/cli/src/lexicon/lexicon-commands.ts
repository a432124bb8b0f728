/** `wasit lexicon add | list | remove`: the user's own actors, offices and outlets for the reader. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LexiconProblem, parseLexiconFile } from '@wasit/reader';
import { lexiconFolder, lexiconFormat } from '@wasit/server';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.ts';
import type { Io } from '../terminal/io.ts';

const WHY: Readonly<Record<LexiconProblem['code'], string>> = {
  'not-json': 'the file is not JSON',
  'not-a-list': 'the file is not a list of entries',
  'no-header': 'the first row must name the columns: id,kind,name_ar,name_en,aliases,offices,domains,part_of',
  'quote-open': 'a quotation mark is not closed',
  'id-missing': 'an entry needs an id',
  'id-repeated': 'the id stands twice in this file',
  'kind-unknown': 'the kind is one of person, organisation, office, state, place, outlet',
  'name-missing': 'an entry needs a name in Arabic or English',
  'office-unreadable': 'an office is written `office-id 2018-01..2024-10`',
  'value-not-text': 'a value is not text',
};

const add = (io: Io, path: string, fail: () => void): void => {
  const format = lexiconFormat(path);
  if (format === null) throw new Failure(`${path}: a lexicon file ends in .json or .csv`);
  if (!existsSync(path)) throw new Failure(`${path}: no such file`);
  const text = readFileSync(path, 'utf8');
  const { entries, problems } = parseLexiconFile(text, format);
  for (const { code, at } of problems) io.err(`${path}:${at}: ${WHY[code]} [${code}]\n`);
  if (problems.length > 0) fail();
  if (entries.length === 0) throw new Failure(`${path}: no entry was read, so nothing was added`);
  const folder = lexiconFolder(io.env);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(path)), text);
  io.out(`${entries.length} entries added from ${basename(path)}. They count from the next start on.\n`);
};

const files = (io: Io): string[] => {
  const folder = lexiconFolder(io.env);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => lexiconFormat(file) !== null)
        .sort()
    : [];
};

const list = (io: Io): void => {
  for (const file of files(io)) {
    const text = readFileSync(join(lexiconFolder(io.env), file), 'utf8');
    io.out(`${file}: ${parseLexiconFile(text, lexiconFormat(file) ?? 'json').entries.length} entries\n`);
  }
};

const remove = (io: Io, name: string): void => {
  if (!files(io).includes(name))
    throw new Failure(`No added file is called “${name}”. \`wasit lexicon list\` lists them.`);
  rmSync(join(lexiconFolder(io.env), name));
  io.out(`${name} removed.\n`);
};

export const addLexiconCommands = (program: Command, io: Io, fail: () => void): void => {
  const lexicon = program
    .command('lexicon')
    .description('your own actors, offices and outlets for the reader');
  lexicon
    .command('add')
    .description('add the entries of a JSON or CSV file (a file of the same name is replaced)')
    .argument('<file>', 'JSON or CSV; the format is in packages/reader/README.md')
    .action((path: string) => add(io, path, fail));
  lexicon
    .command('list')
    .description('the files that were added')
    .action(() => list(io));
  lexicon
    .command('remove')
    .description('take a file out again')
    .argument('<name>', 'as `wasit lexicon list` shows it')
    .action((name: string) => remove(io, name));
};
