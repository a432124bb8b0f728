/** `wasit read`: reports in, what they say out; filed in a case when one is named. */

import { foldName, PUBLIC, type ReportInput } from '@wasit/domain';
import { type IntakeProblem, intakeSentences, type Taken, takePath, takeStream } from '@wasit/intake';
import { type Lexicon, read } from '@wasit/reader';
import { fileReport, recordCommand, userLexicon } from '@wasit/server';
import { type Command, InvalidArgumentError } from 'commander';
import { findCase, type Record, sentence, withRecord } from '../case/record.ts';
import { Failure } from '../terminal/failure.ts';
import { type Io, progressLine } from '../terminal/io.ts';
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

export const problemLine = ({ file, code, line }: IntakeProblem): string =>
  intakeSentences[code].en
    .replace('{file}', file === '' || file === '-' ? 'standard input' : file)
    .replace('{line}', String(line ?? ''));

/** The reports of every path, in order; `-` is standard input. */
export const takeAll = async function* (
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

/** The title in the script that it is written in. */
const titled = (name: string) => (/\p{Script=Arabic}/u.test(name) ? { ar: name } : { en: name });

/** The case of that name, opened when there is none. */
export const caseFor = async (record: Record, name: string): Promise<string> => {
  const known = await findCase(record, name);
  if (known !== null) return known.caseId;
  const slug = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const caseId = slug === '' ? `case-${record.deps.newId()}` : slug;
  const outcome = await recordCommand(record.deps, record.folds, record.desk.viewer, {
    caseId,
    command: { type: 'open-case', title: titled(name) },
    audience: [PUBLIC],
    expected: null,
  });
  if (!outcome.ok) throw new Failure(sentence(outcome.code));
  return caseId;
};

const show = (io: Io, report: ReportInput, lexicon: Lexicon, asked: Asked): void => {
  const reading = read(report, { lexicon });
  io.out(asked.json === true ? `${JSON.stringify(reading)}\n` : `${summaryOf(reading, report.text)}\n`);
};

const readAll = async (io: Io, paths: readonly string[], asked: Asked, fail: () => void): Promise<void> => {
  const lexicon = userLexicon(io.env);
  let reports = 0;
  const filing = async (record: Record | null, caseId: string): Promise<void> => {
    for await (const taken of takeAll(io, paths, asked.published)) {
      if (!taken.ok) {
        io.err(`${problemLine(taken.problem)}\n`);
        fail();
        continue;
      }
      reports += 1;
      if (record === null) {
        show(io, taken.report, lexicon, asked);
        continue;
      }
      const outcome = await fileReport(
        record.deps,
        record.folds,
        record.desk.viewer,
        caseId,
        [PUBLIC],
        taken.report,
      );
      const name = taken.report.file ?? taken.report.id ?? 'report';
      if (outcome.ok) {
        io.out(`${name}: filed as ${outcome.value.reportId}, ${outcome.value.entries} entries, unreviewed\n`);
      } else if (outcome.code === 'report-already-filed') {
        io.out(`${name}: was filed already\n`);
      } else {
        io.err(`${name}: ${sentence(outcome.code)}\n`);
        fail();
      }
    }
  };
  const { case: name } = asked;
  if (name === undefined) await filing(null, '');
  else await withRecord(io, async (record) => filing(record, await caseFor(record, name)));
  if (reports === 0) fail();
};

export const addReadCommand = (program: Command, io: Io, fail: () => void): void => {
  program
    .command('read')
    .description('read reports and tell what they say: text, HTML, feeds, JSON Lines, mail, PDF, DOCX')
    .argument('<path...>', 'files or folders; - for standard input')
    .option('--json', 'one line of JSON a report')
    .option('--case <name>', 'file them in this case (opened when there is none)')
    .option('--published <date>', 'date of publication for reports that carry none', readDate)
    .action((paths: string[], asked: Asked) => readAll(io, paths, asked, fail));
};
