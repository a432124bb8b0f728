import { CaseBuilder, smallReading } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { readingQueueView, readingReportView } from '../index.ts';

const reader = { name: 'test', version: '1' };

/** Reports published on these days (null: undated), each read. */
const filed = (...days: readonly (string | null)[]): CaseBuilder => {
  const built = new CaseBuilder().run({ type: 'open-case', title: { en: 'Talks' } });
  for (const [at, published] of days.entries()) {
    const text = `Report number ${at}: the parties met and an official said that pay matters most.`;
    built.run({ type: 'file-report', text, title: `T${at}`, published });
    const reportId = [...built.stateFor().reports.keys()].at(-1) ?? '';
    built.run({ type: 'record-reading', reportId, reader, reading: smallReading(text) });
  }
  return built;
};

const queue = (built: CaseBuilder) => readingQueueView(built.stateFor(), null);
const titles = (built: CaseBuilder) => queue(built).reports.map(({ title }) => title);
const entriesOf = (built: CaseBuilder, reportId: string) =>
  readingReportView(built.stateFor(), null, reportId)?.entries ?? [];

const decideAll = (built: CaseBuilder, reportId: string, type: 'accept-entry' | 'refuse-entry'): void => {
  for (const { id } of entriesOf(built, reportId)) built.run({ type, entryId: id });
};

describe('the queue', () => {
  it('has the oldest report first, undated ones last, and what is done behind what is not', () => {
    const built = filed('2026-02-01', '2026-01-01', null);
    expect(titles(built)).toEqual(['T1', 'T0', 'T2']);
    const first = queue(built).next ?? '';
    decideAll(built, first, 'accept-entry');
    expect(titles(built)).toEqual(['T0', 'T2', 'T1']);
    expect(queue(built).next).not.toBe(first);
  });

  it('counts progress, and how much of the reader’s work was kept as it was', () => {
    const built = filed('2026-01-01', '2026-01-02');
    const [one, other] = queue(built).reports;
    expect(queue(built).figures).toEqual({
      decided: 0,
      acceptedUntouched: 0,
      shareUntouched: null,
      editsPerKept: null,
    });
    decideAll(built, one?.reportId ?? '', 'accept-entry');
    const [entry] = entriesOf(built, other?.reportId ?? '');
    const value = entry?.value;
    if (value?.entry !== 'contact') throw new Error('the contact comes first in reading order');
    const now = { ...value, value: { ...value.value, status: 'planned' as const } };
    built.run({ type: 'correct-entry', entryId: entry?.id ?? '', now });
    expect(queue(built).figures).toEqual({
      decided: 5,
      acceptedUntouched: 4,
      shareUntouched: 0.8,
      editsPerKept: 0.2,
    });
    expect(queue(built).progress).toMatchObject({ entries: 8, unreviewed: 3, accepted: 4, corrected: 1 });
  });
});

describe('one report', () => {
  it('lists its entries by where they stand, the longer first, each with its words', () => {
    const built = filed('2026-01-01');
    const reportId = queue(built).next ?? '';
    const page = readingReportView(built.stateFor(), null, reportId);
    const spans = page?.entries.map(({ span }) => [span?.start, span?.end]);
    expect(spans).toEqual([
      [2, 30],
      [10, 36],
      [14, 34],
      [16, 30],
    ]);
    for (const { span, evidence } of page?.entries ?? []) {
      expect(page?.report.text.slice(span?.start, span?.end).trim()).toBe(evidence?.quote);
    }
    expect(page?.mentions).toHaveLength(4);
    expect(page?.entries[1]?.chain.map(({ id }) => id)).toEqual([
      'state:harbourland',
      expect.stringContaining(':a3'),
    ]);
  });

  it('still shows what was refused, with the reason, and what stood there before a correction', () => {
    const built = filed('2026-01-01');
    const reportId = queue(built).next ?? '';
    const [entry] = entriesOf(built, reportId);
    built.run({ type: 'refuse-entry', entryId: entry?.id ?? '', reason: 'not a meeting' });
    expect(entriesOf(built, reportId)[0]).toMatchObject({
      marks: { review: 'refused' },
      reason: 'not a meeting',
      decidedBy: 'insider',
    });
  });

  it('leads on to the next one that is unreviewed, round the end', () => {
    const built = filed('2026-01-01', '2026-01-02', '2026-01-03');
    const [first, second, third] = queue(built).reports.map(({ reportId }) => reportId);
    const page = readingReportView(built.stateFor(), null, third ?? '');
    expect([page?.nextUnreviewed, page?.previous, page?.next]).toEqual([first, second, null]);
  });

  it('is not there for whoever cannot see it', () => {
    expect(readingReportView(filed('2026-01-01').stateFor(), null, 'r-none')).toBeNull();
  });
});
