/** Where does it stand? */
import { blankReading, CaseBuilder, smallReading } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { ReadContact, ReadPosition } from '../../reading/reading.ts';
import { overviewView } from '../index.ts';

const ACTORS = ['union', 'port', 'broker'].map((id) => ({
  ref: id,
  id,
  name: { en: id },
  kind: 'organisation' as const,
  mentions: [],
}));

const opened = (): CaseBuilder => {
  const built = new CaseBuilder().run({ type: 'open-case', title: { en: 'Harbour talks' } });
  for (const { id, name, kind } of ACTORS) {
    built.run({ type: 'add-actor', actorId: id, name, kind });
    built.run({ type: 'assign-role', actorId: id, role: id === 'broker' ? 'mediator' : 'party' });
  }
  return built;
};

const reported = (
  built: CaseBuilder,
  on: string,
  parts: {
    readonly contacts?: readonly Partial<ReadContact>[];
    readonly positions?: readonly Partial<ReadPosition>[];
  },
): CaseBuilder => {
  const text = `On ${on} there was news of the talks, and within two days an answer is due.`;
  built.run({ type: 'file-report', text, published: on });
  const [reportId = ''] = [...built.stateFor().reports.keys()].slice(-1);
  const span = { start: 0, end: 20, confidence: 0.9 };
  return built.run({
    type: 'record-reading',
    reportId,
    reader: { name: 'test', version: '1' },
    reading: blankReading(text, {
      actors: ACTORS,
      dates: [{ start: 50, end: 60, value: '2026-01-12', basis: 'duration' }],
      contacts: (parts.contacts ?? []).map((contact) => ({
        ...span,
        type: 'meeting',
        participants: ['union', 'broker'],
        venue: null,
        occurred: on,
        status: 'held',
        ...contact,
      })),
      positions: (parts.positions ?? []).map((position) => ({
        ...span,
        party: 'union',
        issue: 'pay',
        stance: 'demands',
        ...position,
      })),
    }),
  });
};

const overview = (built: CaseBuilder, since: string | null = null) =>
  overviewView(built.stateFor(), null, since);

const kinds = (built: CaseBuilder): string[] => overview(built).stateOfPlay.map(({ kind }) => kind);

describe('the line of state', () => {
  it('is empty before anything is known', () => {
    expect(kinds(opened())).toEqual([]);
  });

  it('tells the last contact, the next, each party’s last stand, and who is silent', () => {
    const built = reported(opened(), '2026-01-10', {
      contacts: [{}, { occurred: '2026-01-14', status: 'planned', participants: ['port', 'broker'] }],
      positions: [{ stance: 'studying' }],
    });
    const clauses = overview(built).stateOfPlay;
    expect(clauses.map(({ kind, actors }) => [kind, ...actors.map(({ id }) => id)])).toEqual([
      ['latest-contact', 'union', 'broker'],
      ['next-contact', 'port', 'broker'],
      ['stand', 'union'],
      ['silent', 'port'],
    ]);
    expect(clauses.every(({ marks }) => marks === null || marks.review === 'unreviewed')).toBe(true);
  });

  it('does not call a plan of the past the next contact', () => {
    const built = reported(opened(), '2026-01-10', {
      contacts: [{ occurred: '2026-01-05', status: 'planned' }],
    });
    expect(kinds(built)).not.toContain('next-contact');
    expect(overview(built).due).toMatchObject([{ kind: 'planned-contact', overdue: true }]);
  });
});

describe('what is due', () => {
  it('is planned contacts, answers that are awaited, and the dates that conditions name', () => {
    const condition = { start: 45, end: 70 };
    const built = reported(opened(), '2026-01-10', {
      positions: [
        { stance: 'studying' },
        { start: 1, end: 21, issue: 'hours', stance: 'conditional', condition },
      ],
    });
    expect(overview(built).due.map(({ kind, when, overdue }) => [kind, when, overdue])).toEqual([
      ['deadline', '2026-01-12', false],
      ['awaited-answer', null, null],
    ]);
  });

  it('is not what was planned long ago', () => {
    const built = reported(opened(), '2026-01-01', {
      contacts: [{ occurred: '2026-01-02', status: 'planned' }],
    });
    expect(overview(built).due).toHaveLength(1);
    expect(overview(reported(built, '2026-03-01', {})).due).toEqual([]);
  });
});

describe('the seats', () => {
  it('put parties apart from mediators, and draw a line for each two that met', () => {
    const built = reported(opened(), '2026-01-10', { contacts: [{}, { start: 1, type: 'call' }] });
    const page = overview(built);
    expect(page.parties.map(({ actor }) => actor.id)).toEqual(['union', 'port']);
    expect(page.mediators).toMatchObject([{ contacts: 2, lastHeard: '2026-01-10' }]);
    expect(page.lines).toMatchObject([{ aId: 'broker', bId: 'union', held: 2, recent: 2, planned: 0 }]);
  });

  it('never infer a contact from two being named in one report', () => {
    const built = opened().run({
      type: 'file-report',
      text: 'The union and the port are in town.',
      published: '2026-01-10',
    });
    expect(overview(built).lines).toEqual([]);
  });
});

describe('changes', () => {
  it('are those since the cursor of the last visit', () => {
    const built = opened();
    const visit = built.stateFor().head;
    built.run({ type: 'open-track', trackId: 'pay', name: { en: 'Pay' } });
    const { changes } = overview(built, visit);
    expect(changes).toMatchObject({
      since: visit,
      total: 1,
      items: [{ type: 'track-opened', subjects: [{ id: 'pay', kind: 'track', name: { en: 'Pay' } }] }],
    });
    expect(overview(built, 'no-such-event').changes).toMatchObject({ since: null, total: built.log.length });
  });
});

describe('disagreements', () => {
  it('set those who say that a party accepts beside those who say that it refuses', () => {
    let built = reported(opened(), '2026-01-10', { positions: [{ stance: 'accepts' }] });
    built = reported(built, '2026-01-11', { positions: [{ stance: 'refuses' }] });
    const [found] = overview(built).disagreements;
    expect(found).toMatchObject({ kind: 'stance', issue: { id: 'pay' }, actors: [{ id: 'union' }] });
    expect([found?.left.length, found?.right.length]).toEqual([1, 1]);
  });

  it('are none between stands a month apart: the party moved', () => {
    let built = reported(opened(), '2026-01-10', { positions: [{ stance: 'accepts' }] });
    built = reported(built, '2026-02-11', { positions: [{ stance: 'refuses' }] });
    expect(overview(built).disagreements).toEqual([]);
  });
});

describe('what is unreviewed', () => {
  it('is counted by kind, and refused entries are no longer among those shown', () => {
    const text = 'Report number 1: the parties met and an official said that pay matters most.';
    const built = opened().run({ type: 'file-report', text, published: '2026-01-10' });
    const [reportId = ''] = [...built.stateFor().reports.keys()];
    built.run({
      type: 'record-reading',
      reportId,
      reader: { name: 'test', version: '1' },
      reading: smallReading(text),
    });
    expect(overview(built).unreviewed).toEqual({
      reports: 1,
      claims: 1,
      contacts: 1,
      positions: 1,
      terms: 1,
      total: 4,
      ofEntries: 4,
    });
    const [claimId = ''] = [...built.stateFor().claims.keys()];
    built.run({ type: 'refuse-entry', entryId: claimId });
    expect(overview(built).unreviewed).toMatchObject({ claims: 0, total: 3, ofEntries: 3 });
  });
});
