import { CaseBuilder, smallReading } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { type TimelineFilter, timelineView } from '../index.ts';

const TEXT = 'On Sunday the parties met again, and an informed official said that pay matters most.';

/** Two reports a month apart, from two outlets; the small reading dates its statement and contact 2026-01-04. */
const talks = (): CaseBuilder => {
  const built = new CaseBuilder().run({ type: 'open-case', title: { en: 'Talks' } });
  for (const [outlet, published] of [
    ['Sample Wire', '2026-01-04'],
    ['Specimen Post', '2026-02-04'],
  ] as const) {
    const text = `${TEXT} (${outlet})`;
    built.run({ type: 'file-report', text, outlet, published });
    const reportId = [...built.stateFor().reports.keys()].at(-1) ?? '';
    const reader = { name: 'test', version: '1' };
    built.run({ type: 'record-reading', reportId, reader, reading: smallReading(text) });
  }
  return built;
};

const kinds = (built: CaseBuilder, filter: TimelineFilter = {}): string[] =>
  timelineView(built.stateFor(), null, filter).items.map(({ kind }) => kind);

describe('the timeline', () => {
  it('holds contacts, claims, positions and terms by date; one contact told twice is one item', () => {
    const page = timelineView(talks().stateFor(), null);
    expect(page.items.filter(({ kind }) => kind === 'contact')).toHaveLength(1);
    expect(page.items.filter(({ kind }) => kind === 'claim')).toHaveLength(2);
    const dates = page.items.map(({ from }) => from ?? Number.POSITIVE_INFINITY);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect(page.total).toBe(page.items.length);
  });

  it('says of each date what it tells: the event, the statement, or for want of better the publication', () => {
    const { items } = timelineView(talks().stateFor(), null);
    const basisOf = (kind: string) => items.find((item) => item.kind === kind)?.whenBasis;
    expect(['contact', 'claim', 'position', 'term'].map(basisOf)).toEqual([
      'occurred',
      'said',
      'occurred',
      'said',
    ]);
  });

  it('filters by actor, issue, source, outlet, kind and time', () => {
    const built = talks();
    expect(kinds(built, { kind: 'term' })).toEqual(['term', 'term']);
    expect(new Set(kinds(built, { issue: 'wages' }))).toEqual(new Set(['position', 'term']));
    expect(new Set(kinds(built, { actor: 'party:blue' }))).toEqual(new Set(['contact', 'position']));
    expect(new Set(kinds(built, { source: 'state:harbourland' }))).toEqual(
      new Set(['claim', 'position', 'term']),
    );
    expect(kinds(built, { outlet: 'Specimen Post' })).toHaveLength(4);
    expect(kinds(built, { from: '2026-01-05T00:00:00Z' })).toEqual([]);
    expect(kinds(built, { to: '2026-01-04T12:00:00Z' }).length).toBeGreaterThan(0);
    expect(kinds(built, { track: 'none' })).toEqual([]);
  });

  it('leaves out the earliest when there are too many, and says how many there are', () => {
    const state = talks().stateFor();
    const all = timelineView(state, null);
    const few = timelineView(state, null, { limit: 2 });
    expect(few.items).toEqual(all.items.slice(-2));
    expect([few.matching, few.total]).toEqual([all.total, all.total]);
  });

  it('counts what there is to choose from before anything is filtered', () => {
    const { facets } = timelineView(talks().stateFor(), null, { track: 'none' });
    expect(facets.outlets).toEqual([
      { id: 'Sample Wire', count: 4 },
      { id: 'Specimen Post', count: 4 },
    ]);
    expect(facets.issues).toMatchObject([{ id: 'wages', count: 4 }]);
  });

  it('does not show what was refused, and marks what is only planned', () => {
    const built = talks();
    const [contact] = [...built.stateFor().contacts.values()];
    for (const { id } of built.stateFor().claims.values()) built.run({ type: 'refuse-entry', entryId: id });
    expect(kinds(built)).not.toContain('claim');
    const plan = { type: 'meeting', venueId: null, occurred: '2026-03', status: 'planned' } as const;
    const value = { ...plan, participantIds: ['party:blue'] };
    built.run({ type: 'correct-entry', entryId: contact?.id ?? '', now: { entry: 'contact', value } });
    const planned = timelineView(built.stateFor(), null).items.find(({ id }) => id === contact?.id);
    expect(planned?.marks).toMatchObject({ planned: true, review: 'corrected' });
  });
});
