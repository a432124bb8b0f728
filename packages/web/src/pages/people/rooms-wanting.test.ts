import type { ActorsPage, RoomsPage } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { roomsWanting } from './rooms-wanting.ts';

const actor = (id: string) => ({
  id,
  name: { en: id },
  kind: 'organisation' as const,
  role: 'party' as const,
  reviewed: true,
});
const row = (id: string, role: 'party' | 'mediator' = 'party') => ({
  actor: actor(id),
  roles: [{ role, trackId: null, period: null }],
});
const actors = (...rows: ReturnType<typeof row>[]) =>
  ({ actors: rows }) as unknown as Pick<ActorsPage, 'actors'>;
const rooms = (...ids: [id: string, party: string | null][]): Pick<RoomsPage, 'rooms'> => ({
  rooms: ids.map(([id, party]) => ({
    id,
    name: { en: id },
    kind: party === null ? 'mediators' : 'party',
    party: party === null ? null : actor(party),
    succeeds: null,
    own: false,
  })),
});
const wanted = (...args: Parameters<typeof roomsWanting>) => roomsWanting(...args).map(({ room }) => room);

describe('rooms that are wanting', () => {
  it('are the mediators’ and one for each party, and nobody else’s', () => {
    expect(wanted(rooms(), actors(row('quay'), row('office', 'mediator')))).toEqual([
      'room:mediators',
      'room:quay',
    ]);
  });

  it('are none once they are open', () => {
    const open = rooms(['room:mediators', null], ['room:quay', 'quay']);
    expect(wanted(open, actors(row('quay')))).toEqual([]);
  });

  it('have ids of their own, in letters that an id may have', () => {
    const open = rooms(['room:mediators', null], ['room:union', 'other']);
    expect(wanted(open, actors(row('Union'), row('union'), row('نقابة')))).toEqual([
      'room:union-2',
      'room:union-3',
      'room:party',
    ]);
  });
});
