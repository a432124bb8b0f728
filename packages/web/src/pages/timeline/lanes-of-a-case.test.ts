import { timelineView } from '@wasit/domain';
import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { drawnLanes, lanesOf, UNNAMED } from './lanes.ts';

const meeting = (participantIds: string[], occurred: string) =>
  ({
    type: 'enter-entry',
    entered: {
      entry: 'contact',
      value: { type: 'meeting', participantIds, venueId: null, occurred, status: 'held' },
    },
  }) as const;

const talks = new CaseBuilder()
  .run({ type: 'open-case', title: { en: 'Port talks' }, domain: 'labour' })
  .run({ type: 'open-track', trackId: 'wages', name: { en: 'Wages' } })
  .run({ type: 'add-actor', actorId: 'union', name: { en: 'Dockers’ union' }, kind: 'organisation' })
  .run({ type: 'add-actor', actorId: 'port', name: { en: 'Port authority' }, kind: 'organisation' })
  .run({ type: 'add-actor', actorId: 'lind', name: { en: 'Ms Lind' }, kind: 'person' })
  .run({ type: 'add-actor', actorId: 'press', name: { en: 'A journalist' }, kind: 'person' })
  .run({ type: 'assign-role', actorId: 'union', role: 'party' })
  .run({ type: 'assign-role', actorId: 'port', role: 'party' })
  .run({ type: 'assign-role', actorId: 'lind', role: 'mediator' })
  .run(meeting(['lind', 'union'], '2024-03-04'))
  .run(meeting(['lind', 'port'], '2024-03-05'))
  .run(meeting(['lind', 'press'], '2024-03-06'))
  .run(meeting(['press', 'lind'], '2024-03-07'));

const { items } = timelineView(talks.stateFor(), null);

describe('the lanes of a case', () => {
  it('put parties first, mediators after them, whoever is told of most before the rest', () => {
    expect(lanesOf(items, 'actor').map((lane) => lane.id)).toEqual(['port', 'union', 'lind', 'press']);
  });

  it('show a contact in the lane of everybody who took part', () => {
    const lind = lanesOf(items, 'actor').find((lane) => lane.id === 'lind');
    expect(lind?.items).toHaveLength(4);
  });

  it('keep what is on no track in a lane of its own, the last', () => {
    const [first] = items;
    talks.run({ type: 'assign-track', subjectId: first?.id ?? '', trackId: 'wages' });
    const lanes = lanesOf(timelineView(talks.stateFor(), null).items, 'track');
    expect(lanes.map((lane) => [lane.id, lane.items.length])).toEqual([
      ['wages', 1],
      [null, 3],
    ]);
  });
});

describe('lanes of sources that no report names', () => {
  const port = new CaseBuilder()
    .run({ type: 'open-case', title: { en: 'Port talks' }, domain: 'labour' })
    .run({ type: 'add-actor', actorId: 'union', name: { en: 'Dockers’ union' }, kind: 'organisation' })
    .run({ type: 'add-actor', actorId: 'port', name: { en: 'Port authority' }, kind: 'organisation' })
    .run({ type: 'add-actor', actorId: 'one', name: { en: 'an official' }, kind: 'anonymous' })
    .run({ type: 'add-actor', actorId: 'two', name: { en: 'an official' }, kind: 'anonymous' })
    .run(meeting(['one', 'union'], '2024-03-04'))
    .run(meeting(['two', 'union'], '2024-03-05'))
    .run(meeting(['port', 'union'], '2024-03-06'));
  const lanes = lanesOf(timelineView(port.stateFor(), null).items, 'actor');

  it('are one lane, after everybody who is named', () => {
    expect(lanes.map((lane) => [lane.id, lane.items.length])).toEqual([
      ['union', 3],
      ['port', 1],
      [UNNAMED, 2],
    ]);
  });

  it('keep their place where not every lane can be drawn', () => {
    const { drawn, left } = drawnLanes(lanes, () => true, 2);
    expect(drawn.map(({ id }) => id)).toEqual(['union', UNNAMED]);
    expect(left).toBe(1);
  });

  it('are not drawn where nothing of theirs is in the stretch shown', () => {
    const { drawn, left } = drawnLanes(lanes, ({ actors }) => actors.some(({ id }) => id === 'port'), 12);
    expect(drawn.map(({ id }) => id)).toEqual(['union', 'port']);
    expect(left).toBe(0);
  });
});
