/** Whose secret answers are shown to whom: also to who could see several. */
import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { audienceOf, effectiveClearances, type Viewer, viewer } from '../../log/audience.ts';
import { deskView } from '../desk/desk.ts';
import { roundsView } from './rounds.ts';

const mediator = viewer('mediator', 'room:mediators');
const desk = viewer('desk', 'room:mediators', 'room:blue', 'room:red');
const blue = viewer('of-blue', 'room:blue');

/** Blue accepts, red refuses; nothing is closed yet. */
const answered = () => {
  const built = new CaseBuilder('case-1').run({ type: 'open-case', title: { en: 'Harbour talks' } });
  built.run({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
  built.run({ type: 'add-option', issueId: 'pay', optionId: 'six', name: { en: '6 %' } });
  for (const id of ['blue', 'red']) {
    built.run({ type: 'add-actor', actorId: id, name: { en: id }, kind: 'organisation' });
    built.run({ type: 'open-room', room: `room:${id}`, name: { en: id }, kind: 'party', partyId: id });
  }
  built.run({ type: 'open-room', room: 'room:mediators', name: { en: 'Us' }, kind: 'mediators' });
  const choices = [{ issueId: 'pay', optionId: 'six' }];
  const round = { title: { en: 'A way out' }, choices, partyIds: ['blue', 'red'] };
  built.run(
    { type: 'open-round', ...round, closesAt: '2099-01-01T00:00:00.000Z', carriers: ['room:mediators'] },
    audienceOf('room:mediators'),
    mediator,
  );
  const roundId = [...built.stateFor(mediator).rounds.keys()][0] ?? '';
  for (const [partyId, accepts] of [
    ['blue', true],
    ['red', false],
  ] as const) {
    built.run({ type: 'seal-answer', roundId, partyId, accepts }, audienceOf(`room:${partyId}`), desk);
  }
  return built;
};

const told = (built: CaseBuilder, who: Viewer, as: string | null = null) => {
  const clearances = effectiveClearances(who);
  const state = built.stateFor(who);
  const shown = roundsView(state, null, { clearances, as }).rounds[0]?.own;
  // A delegation's desk shows what the list of rounds shows.
  expect(deskView(state, null, '2026-01-05T06:00:00.000Z', clearances, as).rounds[0]?.own).toEqual(shown);
  return Object.fromEntries((shown ?? []).map(({ party, accepts }) => [party.id, accepts]));
};

describe('a secret answer', () => {
  it('is shown to its own party, and that there is one to nobody else', () => {
    expect(told(answered(), blue)).toEqual({ blue: true });
    expect(told(answered(), mediator)).toEqual({});
  });

  it('is shown as sealed to who is in the rooms of several parties, as at a desk', () => {
    expect(told(answered(), desk)).toEqual({ blue: null, red: null });
  });

  it('is opened for the one party as which they look', () => {
    expect(told(answered(), desk, 'red')).toEqual({ blue: null, red: false });
    expect(told(answered(), desk, 'nobody')).toEqual({ blue: null, red: null });
    expect(told(answered(), blue, 'red')).toEqual({ blue: null });
  });
});
