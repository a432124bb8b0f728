/** A party whose people have all gone: what is brought to it from then on goes to its new room. */
import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/registry.ts';
import { audienceOf, viewer } from '../log/audience.ts';

const mediator = viewer('mediator', 'room:mediators');
const before = viewer('of-before', 'room:blue');
const now = viewer('of-now', 'room:blue.2');

const room = (id: string, kind: 'party' | 'mediators', more: object = {}): Command => ({
  type: 'open-room',
  room: id,
  name: { en: id },
  kind,
  ...more,
});

const table = () => {
  const built = new CaseBuilder('case-1').run({ type: 'open-case', title: { en: 'Harbour talks' } });
  for (const id of ['blue', 'red']) {
    built.run({ type: 'add-actor', actorId: id, name: { en: id }, kind: 'organisation' });
    built.run(room(`room:${id}`, 'party', { partyId: id }));
  }
  return built.run(room('room:mediators', 'mediators'));
};

const message = (carriers: readonly string[]): Command => ({
  type: 'entrust-message',
  fromId: 'red',
  words: 'We can live with six per cent.',
  form: 'verbatim',
  language: 'en',
  release: { toIds: ['blue'], notBefore: null, attribution: 'nobody', manner: 'substance' },
  carriers: [...carriers],
});

describe('a room in the place of another', () => {
  it('gets what is brought to its party, and holds nothing of the old one', () => {
    const built = table();
    const track: Command = { type: 'open-track', trackId: 'track:own', name: { en: 'Said in the old room' } };
    built.run(track, audienceOf('room:blue'), before);
    built.run(room('room:blue.2', 'party', { partyId: 'blue', succeeds: 'room:blue' }));
    built.run(message(['room:mediators']), audienceOf('room:red'), viewer('of-red', 'room:red'));
    const relayId = [...built.stateFor(mediator).relays.keys()][0] ?? '';
    built.run(
      { type: 'deliver-message', relayId, toId: 'blue', words: 'About six per cent.', language: 'en' },
      audienceOf('room:mediators'),
      mediator,
    );
    expect(built.stateFor(now).deliveries.size).toBe(1);
    expect(built.stateFor(before).deliveries.size).toBe(0);
    expect([...built.stateFor(before).tracks.keys()]).toEqual(['track:own']);
    expect(built.stateFor(now).tracks.size).toBe(0);
  });

  it('takes the place of the room that its party has now, and of no other', () => {
    const built = table();
    const code = (command: Command) => {
      const decision = built.try(command);
      return decision.ok ? 'accepted' : decision.refusal.code;
    };
    expect(code(room('room:x', 'party', { partyId: 'blue', succeeds: 'room:red' }))).toBe('room-unknown');
    expect(code(room('room:x', 'party', { succeeds: 'room:blue' }))).toBe('wrong-kind');
    built.run(room('room:blue.2', 'party', { partyId: 'blue', succeeds: 'room:blue' }));
    expect(code(room('room:x', 'party', { partyId: 'blue', succeeds: 'room:blue' }))).toBe('room-unknown');
    expect(code(room('room:x', 'party', { partyId: 'blue', succeeds: 'room:blue.2' }))).toBe('accepted');
  });
});
