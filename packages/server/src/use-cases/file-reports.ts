/** Many reports, one after the other; what cannot be read is told and does not stop the rest. */
import { type ErrorCode, errorBodyOf, type FilingLine } from '@wasit/api';
import type { Audience, Viewer } from '@wasit/domain';
import type { UseCaseDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import { fileReport } from './file-report.ts';
import type { OfferedReport } from './intake.ts';

const refusedLine = (
  file: string | null,
  code: ErrorCode,
  more: { readonly sentence?: { readonly ar: string; readonly en: string }; readonly line?: number } = {},
  reportId: string | null = null,
): FilingLine => ({
  kind: 'refused',
  file,
  code,
  sentence: more.sentence ?? errorBodyOf(code).error.sentence,
  line: more.line ?? null,
  reportId,
});

const inFile = async function* (
  deps: UseCaseDeps,
  folds: Folds,
  author: Viewer,
  caseId: string,
  audience: Audience,
  offered: OfferedReport,
): AsyncGenerator<FilingLine> {
  const file = offered.file ?? null;
  for await (const taken of deps.intake(offered)) {
    if (!taken.ok) {
      yield refusedLine(file, taken.code, taken);
      continue;
    }
    const outcome = await fileReport(deps, folds, author, caseId, audience, taken.report);
    if (outcome.ok) {
      const { reportId, title, language, entries, problems } = outcome.value;
      yield { kind: 'filed', file, reportId, title, language, entries, problems: [...problems] };
    } else {
      const known = outcome.code === 'report-already-filed' ? outcome.subject : null;
      yield refusedLine(file, outcome.code, {}, known);
    }
  }
};

/**
 * Tells what becomes of each report as it happens, a `progress` line before each, and `done` at the end.
 * Ends early, between two reports, when `signal` is aborted: what is filed stays filed.
 */
export const fileReports = async function* (
  deps: UseCaseDeps,
  folds: Folds,
  author: Viewer,
  caseId: string,
  audience: Audience,
  reports: readonly OfferedReport[],
  signal?: AbortSignal,
): AsyncGenerator<FilingLine> {
  let filed = 0;
  let refusals = 0;
  let done = 0;
  for (const offered of reports) {
    if (signal?.aborted === true) break;
    yield { kind: 'progress', done, all: reports.length, file: offered.file ?? null };
    for await (const line of inFile(deps, folds, author, caseId, audience, offered)) {
      if (line.kind === 'filed') filed += 1;
      if (line.kind === 'refused') refusals += 1;
      yield line;
    }
    done += 1;
  }
  const { head } = await folds.now(author, caseId);
  yield { kind: 'done', filed, refused: refusals, cursor: head ?? '' };
};
