/** A report is filed, and read at once. Two events: a report whose reading fails is still there. */
import type { ErrorCode } from '@wasit/api';
import {
  type Audience,
  digest,
  isEdtf,
  type Reading,
  type ReportInput,
  reportIdOf,
  type Viewer,
} from '@wasit/domain';
import type { UseCaseDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import { type Outcome, recordCommand, refused } from './record-command.ts';
import { recordOffices } from './record-offices.ts';

export interface Filed {
  readonly reportId: string;
  readonly title: string | null;
  readonly language: string;
  readonly entries: number;
  /** Codes of what the reader could not settle; `reader-failed` when it could not read at all. */
  readonly problems: readonly string[];
}

export type Filing = Pick<
  UseCaseDeps,
  'store' | 'clock' | 'newId' | 'read' | 'reader' | 'issueNames' | 'officesOf'
>;

/** Null when the reader fails: a fault of the program, not of the report. */
const tryRead = (deps: Filing, report: ReportInput): Reading | null => {
  try {
    return deps.read(report);
  } catch {
    return null;
  }
};

/** A file's name without its folders: folders may tell who keeps what where. */
const baseName = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;

/** The reader's date, since it may know better than a wrong label; else the giver's, if it is a date at all. */
const publication = (report: ReportInput, reading: Reading | null) => {
  const given = report.published !== undefined && isEdtf(report.published) ? report.published : null;
  return reading === null || reading.published === null
    ? {
        published: given,
        publishedBasis: given === null ? (reading?.publishedBasis ?? 'unknown') : 'metadata',
      }
    : { published: reading.published, publishedBasis: reading.publishedBasis };
};

const commandOf = (report: ReportInput, reading: Reading | null) => ({
  type: 'file-report',
  text: report.text,
  title: report.title ?? reading?.title ?? null,
  outlet: report.outlet ?? null,
  byline: report.byline ?? null,
  url: report.url ?? null,
  sourceId: report.id ?? null,
  ...publication(report, reading),
  language: reading?.language ?? 'other',
  file: report.file === undefined ? null : baseName(report.file),
});

const entriesIn = ({ statements, contacts, positions, terms }: Reading): number =>
  statements.length + contacts.length + positions.length + terms.length;

const issueNamesFor = (deps: Filing, reading: Reading) => {
  const ids = new Set([
    ...reading.positions.map(({ issue }) => issue),
    ...reading.terms.flatMap(({ issue }) => issue ?? []),
  ]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = deps.issueNames[id];
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
};

/**
 * Files the report and records its reading, unreviewed. A report that is there already but was never read
 * (the program was stopped in between) is read now. Refusals: `report-already-filed` with its id, and those
 * of the two commands.
 */
export const fileReport = async (
  deps: Filing,
  folds: Folds,
  author: Viewer,
  caseId: string,
  audience: Audience,
  report: ReportInput,
): Promise<Outcome<Filed>> => {
  if (report.text.trim() === '') return refused('empty');
  const reading = tryRead(deps, report);
  const filed = await recordCommand(deps, folds, author, {
    caseId,
    command: commandOf(report, reading),
    audience,
    expected: null,
  });
  const reportId = reportIdOf(digest(report.text), report.outlet ?? null);
  if (!filed.ok) {
    const unread = filed.code === 'report-already-filed' && (await isUnread(folds, author, caseId, reportId));
    if (!unread) return filed;
  }
  const known = {
    reportId,
    title: report.title ?? reading?.title ?? null,
    language: reading?.language ?? 'other',
  };
  if (reading === null) {
    return { ok: true, value: { ...known, entries: 0, problems: ['reader-failed' satisfies ErrorCode] } };
  }
  const read = await recordCommand(deps, folds, author, {
    caseId,
    command: {
      type: 'record-reading',
      reportId,
      reader: deps.reader,
      reading,
      issueNames: issueNamesFor(deps, reading),
    },
    audience,
    expected: null,
  });
  if (!read.ok) return read;
  await recordOffices(deps, folds, author, caseId, audience, reading);
  const problems = reading.problems.map(({ code }) => code);
  return { ok: true, value: { ...known, entries: entriesIn(reading), problems } };
};

const isUnread = async (folds: Folds, author: Viewer, caseId: string, reportId: string): Promise<boolean> =>
  (await folds.now(author, caseId)).reports.get(reportId)?.readingId === null;
