import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { audienceOf, effectiveClearances, maySee, type Viewer, viewer } from '../log/audience.ts';
import { exportLines } from '../log/jsonl.ts';
import { takenOut } from './sealed-answers.ts';

const PARTIES = ['blue', 'red'] as const;
const desk = viewer('desk', 'room:mediators', 'room:blue', 'room:red');
const blue = viewer('of-blue', 'room:blue');
const CLOSES = '2026-01-05T07:00:00.000Z';

/** A round of two, answered as given; closed at its hour or not yet. */
const answered = (answers: Readonly<Record<(typeof PARTIES)[number], boolean>>, closed: boolean) => {
  let now = '2026-01-05T06:00:00.000Z';
  const built = new CaseBuilder('case-1', undefined, () => now);
  built.run({ type: 'open-case', title: { en: 'Harbour talks' } });
  built.run({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
  built.run({ type: 'add-option', issueId: 'pay', optionId: 'six', name: { en: '6 %' } });
  for (const id of PARTIES) {
    built.run({ type: 'add-actor', actorId: id, name: { en: id }, kind: 'organisation' });
    built.run({ type: 'open-room', room: `room:${id}`, name: { en: id }, kind: 'party', partyId: id });
  }
  built.run({ type: 'open-room', room: 'room:mediators', name: { en: 'Us' }, kind: 'mediators' });
  const choices = [{ issueId: 'pay', optionId: 'six' }];
  const round = { title: { en: 'A way out' }, choices, partyIds: [...PARTIES], closesAt: CLOSES };
  const carriers = ['room:mediators'];
  built.run({ type: 'open-round', ...round, carriers }, audienceOf('room:mediators'), desk);
  const roundId = [...built.stateFor(desk).rounds.keys()][0] ?? '';
  for (const partyId of PARTIES) {
    const seal = { type: 'seal-answer', roundId, partyId, accepts: answers[partyId] } as const;
    built.run(seal, audienceOf(`room:${partyId}`), desk);
  }
  now = CLOSES;
  if (closed) built.run({ type: 'close-round', roundId }, audienceOf('room:mediators'), desk);
  return built;
};

const taken = (built: CaseBuilder, who: Viewer): readonly string[] => {
  const events = built.log.filter(({ audience }) => maySee(who, audience));
  return [...exportLines('case-1', takenOut(built.stateFor(who), events, effectiveClearances(who)))];
};

const sealedIn = (lines: readonly string[]): number =>
  lines.filter((line) => line.includes('"answer-sealed"')).length;

describe('secret answers, as the log is taken out', () => {
  it.each([false, true])('stay behind for who is in the rooms of several parties (closed: %s)', (closed) => {
    const one = taken(answered({ blue: true, red: false }, closed), desk);
    const other = taken(answered({ blue: false, red: false }, closed), desk);
    expect(sealedIn(one)).toBe(0);
    expect(one).toEqual(other);
  });

  it('go along once all have accepted', () => {
    const both = { blue: true, red: true };
    expect(sealedIn(taken(answered(both, false), desk))).toBe(0);
    expect(sealedIn(taken(answered(both, true), desk))).toBe(2);
  });

  it('are a party’s own to take', () => {
    const lines = taken(answered({ blue: true, red: false }, false), blue);
    expect(sealedIn(lines)).toBe(1);
    expect(lines.join()).toContain('"partyId":"blue"');
  });
});
