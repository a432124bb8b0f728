/** `wasit read`: reports in, what they say out; filed in a case when one is named. */
import type { ReportInput } from '@wasit/domain';
import {
  type IntakeProblem,
  intakeSentences,
  listFiles,
  type Taken,
  takePath,
  takeStream,
} from '@wasit/intake';
import { type Lexicon, read } from '@wasit/reader';
import { userLexicon } from '@wasit/server';
import { type Command, InvalidArgumentError } from 'commander';
import { caseFor, withRecord } from '../case/ask.ts';
import { bytesOfStdin, type Io, progressLine } from '../terminal/io.ts';
import { fileBytesInCase, fileInCase } from './file-in-case.ts';
import { summaryOf } from './summary.ts';

interface Asked {
  readonly json?: boolean;
  readonly case?: string;
  readonly published?: string;
}

const readDate = (text: string): string => {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('A date is needed: 2024-03-03.');
  }
  return text;
};

const problemLine = ({ file, code, line }: IntakeProblem): string =>
  intakeSentences[code].en
    .replace('{file}', file === '' || file === '-' ? 'standard input' : file)
    .replace('{line}', String(line ?? ''));

/** The reports of every path, in order; `-` is standard input. */
const takeAll = async function* (
  io: Io,
  paths: readonly string[],
  published: string | undefined,
): AsyncGenerator<Taken> {
  const progress = progressLine(io);
  const known = published === undefined ? {} : { published };
  for (const path of paths) {
    if (path === '-') {
      yield* takeStream(io.stdin as AsyncIterable<Uint8Array>, known);
      continue;
    }
    const onProgress = ({ file, done, total }: { file: string; done: number; total: number }): void =>
      progress.show(`${done + 1} of ${total}: ${file}`);
    yield* takePath(path, { ...known, onProgress });
  }
  progress.end();
};

const show = (io: Io, report: ReportInput, lexicon: Lexicon, asked: Asked): void => {
  const reading = read(report, { lexicon });
  io.out(asked.json === true ? `${JSON.stringify(reading)}\n` : `${summaryOf(reading, report.text)}\n`);
};

const print = async (io: Io, paths: readonly string[], asked: Asked, fail: () => void): Promise<void> => {
  const lexicon = userLexicon(io.env);
  let reports = 0;
  for await (const taken of takeAll(io, paths, asked.published)) {
    if (taken.ok) {
      reports += 1;
      show(io, taken.report, lexicon, asked);
    } else {
      io.err(`${problemLine(taken.problem)}\n`);
      fail();
    }
  }
  if (reports === 0) fail();
};

const fileAll = async (
  io: Io,
  paths: readonly string[],
  name: string,
  published: string | undefined,
  fail: () => void,
): Promise<void> => {
  const progress = progressLine(io);
  await withRecord(io, async (client) => {
    const caseId = await caseFor(client, name);
    for (const path of paths) {
      if (path === '-') {
        if (!(await fileBytesInCase(io, client, caseId, await bytesOfStdin(io), published))) fail();
        continue;
      }
      const files = (await listFiles(path)) ?? [path];
      for (const [done, file] of files.entries()) {
        progress.show(`${done + 1} of ${files.length}: ${file}`);
        progress.end();
        if (!(await fileInCase(io, client, caseId, file, published))) fail();
      }
    }
  });
};

export const addReadCommand = (program: Command, io: Io, fail: () => void): void => {
  program
    .command('read')
    .description('read reports and tell what they say: text, HTML, feeds, JSON Lines, mail, PDF, DOCX')
    .argument('<path...>', 'files or folders; - for standard input')
    .option('--json', 'one line of JSON a report')
    .option('--case <name>', 'file them in this case (opened when there is none)')
    .option('--published <date>', 'date of publication for reports that carry none', readDate)
    .action((paths: string[], asked: Asked) =>
      asked.case === undefined
        ? print(io, paths, asked, fail)
        : fileAll(io, paths, asked.case, asked.published, fail),
    );
};
