import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/registry.ts';
import { audienceOf, maySee, type Viewer, viewer } from '../log/audience.ts';
import { canonicalJson } from '../log/canonical-json.ts';

const mediator = viewer('mediator', 'room:mediators');
const blue = viewer('blue-delegate', 'room:blue');
const red = viewer('red-delegate', 'room:red');

const table = () => {
  const built = new CaseBuilder('case-1').run({ type: 'open-case', title: { en: 'Harbour talks' } });
  for (const [id, en] of [
    ['party:blue', 'Blue Union'],
    ['party:red', 'Red Union'],
    ['m:east', 'Eastland'],
  ] as const) {
    built.run({ type: 'add-actor', actorId: id, name: { en }, kind: 'organisation' });
  }
  built.run({ type: 'assign-role', actorId: 'm:east', role: 'mediator' });
  const rooms = viewer('lead', 'room:mediators', 'room:blue', 'room:red');
  const open = (room: string, kind: 'party' | 'mediators', partyId: string | null) =>
    built.run({ type: 'open-room', room, name: { en: room }, kind, partyId }, audienceOf('public'), rooms);
  open('room:blue', 'party', 'party:blue');
  open('room:red', 'party', 'party:red');
  open('room:mediators', 'mediators', null);
  return built;
};

const entrust = (
  release: Partial<Extract<Command, { type: 'entrust-message' }>['release']> = {},
): Command => ({
  type: 'entrust-message',
  fromId: 'party:blue',
  words: 'We can live with six per cent.',
  form: 'verbatim',
  language: 'en',
  release: { toIds: ['party:red'], notBefore: null, attribution: 'nobody', manner: 'substance', ...release },
  carriers: ['room:mediators'],
});

const relayIn = (built: CaseBuilder): string => [...built.stateFor(mediator).relays.keys()][0] ?? '';

const deliver = (
  relayId: string,
  more: Partial<Extract<Command, { type: 'deliver-message' }>> = {},
): Command => ({
  type: 'deliver-message',
  relayId,
  toId: 'party:red',
  words: 'A figure of about six per cent might be possible.',
  language: 'en',
  ...more,
});

const code = (built: CaseBuilder, command: Command, author: Viewer = mediator) => {
  const decision = built.try(command, audienceOf('room:mediators'), author);
  return decision.ok ? 'accepted' : decision.refusal.code;
};

describe('a relay', () => {
  it('shows each side what was carried to it, and nothing of what lies behind', () => {
    const built = table();
    built.run(entrust(), audienceOf('room:blue'), blue);
    const relayId = relayIn(built);
    expect(built.stateFor(red).relays.size).toBe(0);
    built.run(deliver(relayId), audienceOf('room:mediators'), mediator);

    const received = [...built.stateFor(red).deliveries.values()];
    expect(received.map((item) => item.words)).toEqual(['A figure of about six per cent might be possible.']);
    const seenByRed = built.log
      .filter((event) => maySee(red, event.audience))
      .map(canonicalJson)
      .join('\n');
    expect(seenByRed).not.toContain(relayId);
    expect(seenByRed).not.toContain('We can live with');

    const [own] = built.stateFor(blue).relays.values();
    expect(own?.legs).toEqual([{ toId: 'party:red', at: own?.legs[0]?.at, deliveryId: null }]);
    expect(built.stateFor(blue).deliveries.size).toBe(0);
    expect(built.stateFor(mediator).relays.get(relayId)?.legs).toHaveLength(1);
  });

  it('cannot be delivered before its hour, or to somebody else', () => {
    const built = table();
    built.run(entrust({ notBefore: '2027-01-01T00:00:00.000Z' }), audienceOf('room:blue'), blue);
    expect(code(built, deliver(relayIn(built)))).toBe('not-released-before');
    expect(code(built, deliver(relayIn(built), { toId: 'm:east' }))).toBe('not-released-to');
  });

  it('cannot name its origin where that was refused, in the attribution or in the words', () => {
    const built = table();
    built.run(entrust({ attribution: 'mediator' }), audienceOf('room:blue'), blue);
    const relayId = relayIn(built);
    expect(code(built, deliver(relayId, { attributedToId: 'party:blue' }))).toBe('origin-must-not-be-named');
    expect(code(built, deliver(relayId, { words: 'The BLUE union offers six.' }))).toBe(
      'origin-must-not-be-named',
    );
    expect(code(built, deliver(relayId, { attributedToId: 'party:red' }))).toBe('attribution-not-allowed');
    expect(code(built, deliver(relayId, { attributedToId: 'm:east' }))).toBe('accepted');
  });

  it('keeps to the words where they were released verbatim only', () => {
    const built = table();
    built.run(entrust({ manner: 'verbatim', attribution: 'origin' }), audienceOf('room:blue'), blue);
    expect(code(built, deliver(relayIn(built)))).toBe('must-be-verbatim');
    const same = { words: 'We can live with six per cent.', attributedToId: 'party:blue' };
    expect(code(built, deliver(relayIn(built), same))).toBe('accepted');
  });

  it('is carried only by those it was entrusted to', () => {
    const built = table();
    built.run(entrust(), audienceOf('room:blue'), blue);
    const own = built.try(deliver(relayIn(built)), audienceOf('room:blue'), blue);
    expect(own).toMatchObject({ ok: false, refusal: { code: 'not-your-room' } });
    expect(code(built, deliver(relayIn(built)), red)).toBe('audience-not-yours');
    const asRed = built.try(deliver(relayIn(built)), audienceOf('room:red'), red);
    expect(asRed).toMatchObject({ ok: false, refusal: { code: 'unknown-reference' } });
  });
});
