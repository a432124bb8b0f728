/** Filing reports: from what was dropped or pasted to the request, and what became of each. */
import type { ErrorCode, FilingLine, Offered } from '@wasit/api';
import type { Bilingual } from '@wasit/domain';
import { client } from './client.ts';

export interface FiledReport {
  readonly reportId: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly entries: number;
}

export interface RefusedReport {
  readonly file: string | null;
  readonly code: ErrorCode | 'unreadable-here';
  /** What is wrong and what to do, in both languages; null where this browser could not read the file. */
  readonly sentence: Bilingual | null;
  /** The line of the file, from 1, where it is read by lines. */
  readonly line: number | null;
  readonly reportId: string | null;
}

export interface Filing {
  readonly done: number;
  readonly all: number;
  readonly now: string | null;
  readonly filed: readonly FiledReport[];
  readonly refused: readonly RefusedReport[];
  readonly finished: boolean;
}

export const startOfFiling = (all: number): Filing => ({
  done: 0,
  all,
  now: null,
  filed: [],
  refused: [],
  finished: false,
});

/** The filing after one more line of the answer. */
export const afterLine = (filing: Filing, line: FilingLine): Filing => {
  switch (line.kind) {
    case 'progress':
      return { ...filing, done: line.done, all: line.all, now: line.file };
    case 'filed': {
      const { reportId, file, title, entries } = line;
      return { ...filing, filed: [...filing.filed, { reportId, file, title, entries }] };
    }
    case 'refused': {
      const { file, code, sentence, reportId } = line;
      return { ...filing, refused: [...filing.refused, { file, code, sentence, reportId, line: line.line }] };
    }
    case 'done':
      return { ...filing, done: filing.all, now: null, finished: true };
  }
};

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  const part = 0x8000;
  for (let start = 0; start < bytes.length; start += part) {
    text += String.fromCharCode(...bytes.subarray(start, start + part));
  }
  return btoa(text);
};

/** Names longer than the record takes keep their end, where the kind of file shows. */
const fileName = (name: string): string => (name.length <= 255 ? name : name.slice(-255));

/** About as much as one request may carry, in bytes of the files themselves. */
const most = 40 * 1024 * 1024;

/** Files in portions that a request can carry; one that is larger than a portion goes alone. */
export const portionsOf = <T extends { readonly size: number }>(
  files: readonly T[],
): readonly (readonly T[])[] => {
  const portions: T[][] = [];
  let held = 0;
  for (const file of files) {
    const last = portions.at(-1);
    if (last === undefined || held + file.size > most) {
      portions.push([file]);
      held = file.size;
    } else {
      last.push(file);
      held += file.size;
    }
  }
  return portions;
};

/** What the person says of reports that do not say it themselves. */
export type Hints = Pick<Offered, 'outlet' | 'published'>;

const sendReports = async function* (
  caseId: string,
  reports: readonly Offered[],
  signal: AbortSignal,
): AsyncGenerator<FilingLine> {
  const lines = client.fileReports({ params: { caseId }, body: { reports: [...reports] }, signal });
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done !== true) {
      yield next.value;
      continue;
    }
    if (!next.value.ok) {
      const { code, sentence } = next.value.error;
      for (const { file } of reports) {
        yield { kind: 'refused', file: file ?? null, code, sentence, line: null, reportId: null };
      }
    }
    return;
  }
};

/** Files pasted text as one report. */
export const fileText = async function* (
  caseId: string,
  text: string,
  hints: Hints,
  signal: AbortSignal,
): AsyncGenerator<Filing> {
  let filing = startOfFiling(1);
  yield filing;
  for await (const line of sendReports(caseId, [{ text, ...hints }], signal)) {
    filing = afterLine(filing, line);
    yield filing;
  }
  yield { ...filing, now: null, finished: true };
};

/**
 * Files chosen files, portion by portion; yields how far it is after each line of the answer. A file that
 * this browser cannot read, or that the server refuses, does not stop the others.
 */
export const fileFiles = async function* (
  caseId: string,
  files: readonly File[],
  hints: Hints,
  signal: AbortSignal,
): AsyncGenerator<Filing> {
  let filing = startOfFiling(files.length);
  yield filing;
  let before = 0;
  for (const portion of portionsOf(files)) {
    const reports: Offered[] = [];
    for (const file of portion) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        reports.push({ file: fileName(file.name), base64: base64Of(bytes), ...hints });
      } catch {
        const refused = {
          file: file.name,
          code: 'unreadable-here',
          sentence: null,
          line: null,
          reportId: null,
        } as const;
        filing = { ...filing, refused: [...filing.refused, refused] };
      }
    }
    if (reports.length > 0) {
      for await (const line of sendReports(caseId, reports, signal)) {
        const done = line.kind === 'progress' ? before + line.done : filing.done;
        filing = { ...afterLine(filing, line), all: files.length, done, finished: false };
        yield filing;
      }
    }
    before += portion.length;
  }
  yield { ...filing, done: files.length, now: null, finished: true };
};
