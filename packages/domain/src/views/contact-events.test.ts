/** Which tellings are one event. */
import { blankReading, CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { ContactType, ReadContact } from '../reading/reading.ts';
import { contactEvents, contactItems, readingReportView } from './index.ts';

const actor = (ref: string, id: string) => ({
  ref,
  id,
  name: { en: id },
  kind: 'organisation' as const,
  mentions: [],
});

interface Told {
  readonly on: string;
  readonly who?: readonly string[];
  readonly when?: string | null;
  readonly status?: ReadContact['status'];
  readonly type?: ContactType;
  readonly venue?: string;
}

/** One report a telling, published on `on`; its contact's id is `contactOf(position)`. */
const told = (...tellings: readonly Told[]): CaseBuilder => {
  const built = new CaseBuilder().run({ type: 'open-case', title: { en: 'Talks' } });
  for (const [
    at,
    { on, who = ['union', 'port'], when = '2026-01-04', status = 'held', ...rest },
  ] of tellings.entries()) {
    const text = `Report ${at}: somebody met somebody somewhere.`;
    built.run({ type: 'file-report', text, outlet: `Outlet ${at}`, published: on });
    const [reportId = ''] = [...built.stateFor().reports.keys()].slice(-1);
    const ids = [...who, ...(rest.venue === undefined ? [] : [rest.venue])];
    built.run({
      type: 'record-reading',
      reportId,
      reader: { name: 'test', version: '1' },
      reading: blankReading(text, {
        actors: ids.map((id) => actor(id, id)),
        contacts: [
          {
            start: 0,
            end: 10,
            type: rest.type === undefined ? 'meeting' : rest.type,
            participants: [...who],
            venue: rest.venue ?? null,
            occurred: when,
            status,
            confidence: 0.8,
          },
        ],
      }),
    });
  }
  return built;
};

const sizes = (built: CaseBuilder): number[] =>
  contactEvents(built.stateFor()).map(({ tellings }) => tellings.length);

const contactIds = (built: CaseBuilder): string[] => [...built.stateFor().contacts.keys()];

describe('tellings of one contact', () => {
  it('are one event when type, participants and day agree', () => {
    expect(sizes(told({ on: '2026-01-04' }, { on: '2026-01-05' }))).toEqual([2]);
  });

  it('are one event when one report names fewer of those who took part', () => {
    const more = told({ on: '2026-01-04', who: ['union', 'port', 'line'] }, { on: '2026-01-05' });
    expect(sizes(more)).toEqual([2]);
    expect(contactItems(more.stateFor())[0]?.participants.map(({ id }) => id)).toEqual([
      'union',
      'port',
      'line',
    ]);
  });

  it('are two on another day, of another kind, with others, or on a day nobody knows', () => {
    const first = { on: '2026-01-04' };
    expect(sizes(told(first, { ...first, when: '2026-01-09' }))).toEqual([1, 1]);
    expect(sizes(told(first, { ...first, type: 'call' }))).toEqual([1, 1]);
    expect(sizes(told(first, { ...first, who: ['union', 'line'] }))).toEqual([1, 1]);
    expect(sizes(told(first, { ...first, when: null }))).toEqual([1, 1]);
    expect(sizes(told(first, { ...first, when: '2026-01' }))).toEqual([1, 1]);
  });

  it('are two when only one participant is known: half a meeting proves nothing', () => {
    const one = { on: '2026-01-04', who: ['union'] };
    expect(sizes(told(one, one))).toEqual([1, 1]);
  });

  it('of an arrival are one when the same comes to the same place', () => {
    const arrival = { on: '2026-01-04', who: ['union'], type: 'arrival', venue: 'harbour' } as const;
    expect(sizes(told(arrival, arrival))).toEqual([2]);
    expect(sizes(told(arrival, { ...arrival, venue: 'town' }))).toEqual([1, 1]);
  });

  it('that are like a third are not joined by it', () => {
    const apart = told(
      { on: '2026-01-04', who: ['union', 'port'] },
      { on: '2026-01-04', who: ['port', 'line'] },
      { on: '2026-01-04', who: ['union', 'port', 'line'] },
    );
    expect(sizes(apart)).toEqual([2, 1]);
  });
});

describe('a person’s word', () => {
  it('joins what the evidence does not, and is undone by splitting', () => {
    const built = told({ on: '2026-01-04' }, { on: '2026-01-05', type: 'call', when: null });
    const [kept = '', absorbed = ''] = contactIds(built);
    built.run({ type: 'merge-contacts', keptId: kept, absorbedId: absorbed });
    expect(contactEvents(built.stateFor())).toMatchObject([{ id: kept, grouped: 'person' }]);
    built.run({ type: 'split-contacts', contactId: absorbed, fromId: kept });
    expect(sizes(built)).toEqual([1, 1]);
  });

  it('parts what the evidence joins', () => {
    const built = told({ on: '2026-01-04' }, { on: '2026-01-05' });
    const [one = '', other = ''] = contactIds(built);
    built.run({ type: 'split-contacts', contactId: other, fromId: one });
    expect(sizes(built)).toEqual([1, 1]);
  });

  it('that two are two is told with each of them, and with what is one with them', () => {
    const built = told({ on: '2026-01-04' }, { on: '2026-01-05' }, { on: '2026-01-05' });
    const [one = '', other = '', third = ''] = contactIds(built);
    built.run({ type: 'split-contacts', contactId: third, fromId: one });
    const state = built.stateFor();
    const apart = [...state.reports.keys()].map(
      (reportId) => readingReportView(state, null, reportId)?.entries[0]?.keptApart,
    );
    expect(apart).toEqual([[third], [third], [one]]);
    built.run({ type: 'merge-contacts', keptId: one, absorbedId: third });
    expect(sizes(built)).toEqual([3]);
    expect(built.stateFor().keptApart.get(other)).toBeUndefined();
  });

  it('takes a refused telling out of sight', () => {
    const built = told({ on: '2026-01-04' }, { on: '2026-01-05' });
    const [one = ''] = contactIds(built);
    built.run({ type: 'refuse-entry', entryId: one });
    expect(sizes(built)).toEqual([1]);
  });
});

describe('the status of an event', () => {
  const statusOf = (built: CaseBuilder) => {
    const [item] = contactItems(built.stateFor());
    return [item?.status, item?.marks.planned, item?.disputed];
  };

  it('is planned while nothing else is told, and what became of it after that', () => {
    expect(statusOf(told({ on: '2026-01-03', status: 'planned' }))).toEqual(['planned', true, false]);
    expect(statusOf(told({ on: '2026-01-03', status: 'planned' }, { on: '2026-01-05' }))).toEqual([
      'held',
      false,
      false,
    ]);
    // A late reprint of the plan does not undo the meeting.
    expect(statusOf(told({ on: '2026-01-04' }, { on: '2026-01-05', status: 'planned' }))).toEqual([
      'held',
      false,
      false,
    ]);
  });

  it('is disputed when some deny it', () => {
    expect(statusOf(told({ on: '2026-01-04' }, { on: '2026-01-05', status: 'denied' }))).toEqual([
      'denied',
      false,
      true,
    ]);
  });

  it('follows the telling that a person vouched for', () => {
    const built = told({ on: '2026-01-04' }, { on: '2026-01-05', status: 'denied' });
    const [held = ''] = contactIds(built);
    built.run({ type: 'accept-entry', entryId: held });
    expect(statusOf(built)).toEqual(['held', false, true]);
  });
});
