import { CaseBuilder, smallReading } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { actorsView, actorView, networkView } from '../index.ts';

const TEXT = 'On Sunday the parties met again, and an informed official said that pay matters most.';

const talks = (): CaseBuilder => {
  const built = new CaseBuilder()
    .run({ type: 'open-case', title: { en: 'Talks' } })
    .run({ type: 'add-actor', actorId: 'line', name: { en: 'Shipping Line' }, kind: 'organisation' })
    .run({ type: 'assign-role', actorId: 'line', role: 'party' })
    .run({ type: 'file-report', text: TEXT, outlet: 'Sample Wire', published: '2026-01-04' });
  const [reportId = ''] = [...built.stateFor().reports.keys()];
  const reader = { name: 'test', version: '1' };
  return built.run({ type: 'record-reading', reportId, reader, reading: smallReading(TEXT) });
};

const listed = (built: CaseBuilder): string[] =>
  actorsView(built.stateFor(), null).actors.map(({ actor }) => actor.id);

describe('the list of actors', () => {
  it('has those with a role first, then whoever is named most', () => {
    const ids = listed(talks());
    expect(ids[0]).toBe('line');
    expect(ids).toContain('party:blue');
  });

  it('counts what there is on each', () => {
    const blue = actorsView(talks().stateFor(), null).actors.find(({ actor }) => actor.id === 'party:blue');
    expect(blue).toMatchObject({ mentions: 1, reports: 1, contacts: 1, positions: 1, claims: 0 });
  });

  it('shows two that were merged as one, with both names, until they are split', () => {
    const built = talks().run({ type: 'merge-actors', keptId: 'line', absorbedId: 'party:blue' });
    expect(listed(built)).not.toContain('party:blue');
    const page = actorView(built.stateFor(), null, 'party:blue');
    expect(page?.actor).toMatchObject({ actor: { id: 'line' }, contacts: 1, positions: 1 });
    expect(page?.actor.aliases).toEqual(['النقابة الزرقاء', 'Blue Union']);
    expect(page?.absorbed.map(({ id }) => id)).toEqual(['party:blue']);
    built.run({ type: 'split-actors', actorId: 'party:blue' });
    expect(listed(built)).toContain('party:blue');
  });
});

describe('the page of an actor', () => {
  it('holds its contacts, positions and mentions, each with its passage', () => {
    const page = actorView(talks().stateFor(), null, 'party:blue');
    expect(page?.contacts[0]?.tellings[0]?.evidence?.quote).toBe(TEXT.slice(2, 30).trim());
    expect(page?.positions).toMatchObject([{ issue: { id: 'wages' }, history: [{ stance: 'demands' }] }]);
    expect(page?.mentions).toMatchObject([{ start: 0, end: 4 }]);
  });

  it('lists offices by period, and those of the record’s present in the list', () => {
    const built = talks();
    const office = (period: string) =>
      ({
        type: 'record-office',
        personId: 'party:blue',
        title: { en: period },
        ofId: 'line',
        period,
      }) as const;
    built.run(office('2025/2027')).run(office('2019/2021'));
    const page = actorView(built.stateFor(), null, 'party:blue');
    expect(page?.offices.map(({ period }) => period)).toEqual(['2019/2021', '2025/2027']);
    expect(page?.actor.offices.map(({ period }) => period)).toEqual(['2025/2027']);
    expect(actorView(built.stateFor(), null, 'line')?.offices).toHaveLength(2);
  });

  it('is not there for an unknown id', () => {
    expect(actorView(talks().stateFor(), null, 'nobody-knows')).toBeNull();
  });
});

describe('the network', () => {
  it('joins those who met, and nobody else', () => {
    const { nodes, edges } = networkView(talks().stateFor(), null);
    expect(nodes.map(({ actor }) => actor.id)).toEqual(['party:blue', 'state:harbourland']);
    expect(edges).toMatchObject([{ aId: 'party:blue', bId: 'state:harbourland', weight: 1 }]);
  });
});
