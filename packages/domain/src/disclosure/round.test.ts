import { CaseBuilder } from '@wasit/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, maySee, type Viewer, viewer } from '../log/audience.ts';
import { canonicalJson } from '../log/canonical-json.ts';

const PARTIES = ['blue', 'red', 'green'] as const;
const mediator = viewer('mediator', 'room:mediators');
const system = viewer('system', 'room:mediators', ...PARTIES.map((name) => `room:${name}`));
const delegate = (name: string): Viewer => viewer(`of-${name}`, `room:${name}`);

const HOUR = 3_600_000;

/** A round among three parties, answered as given (null: no answer), and closed at its hour. */
const played = (answers: readonly (boolean | null)[], close = true) => {
  let at = Date.parse('2026-01-05T06:00:00.000Z');
  let count = 0;
  const ids = () => {
    count += 1;
    return `id-${String(count).padStart(6, '0')}`;
  };
  const built = new CaseBuilder('case-1', ids, () => new Date(at).toISOString());
  built.run({ type: 'open-case', title: { en: 'Harbour talks' } });
  built.run({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
  built.run({ type: 'add-option', issueId: 'pay', optionId: 'six', name: { en: '6 %' } });
  const open = { name: { en: 'Room' }, kind: 'party' } as const;
  for (const name of PARTIES) {
    built.run({ type: 'add-actor', actorId: name, name: { en: name }, kind: 'organisation' });
    built.run({ type: 'open-room', room: `room:${name}`, partyId: name, ...open }, audienceOf('public'));
  }
  built.run({ type: 'open-room', room: 'room:mediators', name: { en: 'Us' }, kind: 'mediators' });
  built.run(
    {
      type: 'open-round',
      title: { en: 'A way out' },
      choices: [{ issueId: 'pay', optionId: 'six' }],
      partyIds: [...PARTIES],
      closesAt: new Date(at + HOUR).toISOString(),
      carriers: ['room:mediators'],
    },
    audienceOf('room:mediators'),
    mediator,
  );
  const roundId = [...built.stateFor(mediator).rounds.keys()][0] ?? '';
  PARTIES.forEach((name, i) => {
    const accepts = answers[i] ?? null;
    // Ids are drawn whether or not there is an answer, so that only the answers differ between two runs.
    const before = count;
    if (accepts !== null) {
      const seal = { type: 'seal-answer', roundId, partyId: name, accepts } as const;
      built.run(seal, audienceOf(`room:${name}`), delegate(name));
    }
    count = before + 1;
  });
  at += HOUR;
  if (close) built.run({ type: 'close-round', roundId }, audienceOf('room:mediators'), system);
  return { built, roundId };
};

const view = (built: CaseBuilder, who: Viewer): string =>
  built.log
    .filter((event) => maySee(who, event.audience))
    .map(canonicalJson)
    .join('\n');

const someAnswer = fc.constantFrom(true, false, null);

describe('a round of secret answers', () => {
  it('is agreed when all accept in time', () => {
    const { built, roundId } = played([true, true, true]);
    expect(built.stateFor(delegate('blue')).rounds.get(roundId)?.outcome).toBe('agreed');
  });

  it('tells nobody one no from two, nor a no from silence', () => {
    fc.assert(
      fc.property(
        fc.tuple(someAnswer, someAnswer, someAnswer),
        fc.tuple(someAnswer, someAnswer, someAnswer),
        (one, two) => {
          fc.pre(!one.every((answer) => answer === true) && !two.every((answer) => answer === true));
          const first = played(one).built;
          const second = played(two).built;
          expect(view(second, mediator)).toBe(view(first, mediator));
          PARTIES.forEach((name, i) => {
            if (one[i] === two[i]) expect(view(second, delegate(name))).toBe(view(first, delegate(name)));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says nothing before the hour, not even that all have accepted', () => {
    fc.assert(
      fc.property(fc.tuple(someAnswer, someAnswer, someAnswer), (answers) => {
        const { built } = played(answers, false);
        expect(view(built, mediator)).toBe(view(played([null, null, null], false).built, mediator));
      }),
      { numRuns: 30 },
    );
  });

  it('cannot be closed early, nor by somebody who lacks a party’s room', () => {
    const { built, roundId } = played([true, true, true], false);
    const close = { type: 'close-round', roundId } as const;
    expect(built.try(close, audienceOf('room:mediators'), mediator)).toMatchObject({
      refusal: { code: 'not-your-room' },
    });
    const late = { type: 'seal-answer', roundId, partyId: 'blue', accepts: false } as const;
    expect(built.try(late, audienceOf('room:blue'), delegate('blue'))).toMatchObject({
      refusal: { code: 'round-closed' },
    });
    const foreign = { type: 'seal-answer', roundId, partyId: 'red', accepts: false } as const;
    expect(built.try(foreign, audienceOf('room:blue'), delegate('blue'))).toMatchObject({
      refusal: { code: 'not-your-room' },
    });
  });
});
