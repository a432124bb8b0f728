import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySee, viewer } from '../log/audience.ts';
import {
  accessOf,
  type CaseRole,
  handedOver,
  isClosed,
  keeperOf,
  knowsOf,
  mayEndPlace,
  mayEndSeat,
  mayGive,
  mayHandOver,
  placeEnded,
  type RoomAccess,
  seatEnded,
  seated,
} from './room-access.ts';

const begun = (): RoomAccess =>
  seated({ seats: new Map(), books: new Map() }, 'lead', 'lead', ['room:mediators']);

/** A case with a mediator, and a delegation of two whose head has a room of their own within its room. */
const running = (): RoomAccess => {
  let access = seated(begun(), 'otto', 'mediator', ['room:mediators']);
  access = seated(access, 'reem', 'delegation', ['room:blue', 'room:blue/head']);
  return seated(access, 'nadim', 'delegation', ['room:blue']);
};

const inRoom = (access: RoomAccess, id: string, room: string): boolean =>
  maySee(viewer(id, ...(access.seats.get(id)?.rooms ?? [])), [room]);

describe('a room', () => {
  it('that nobody has entered is given by the lead; from then on by those who are in it', () => {
    expect(mayGive(begun(), 'lead', 'delegation', ['room:blue'])).toBe(true);
    const access = running();
    expect(mayGive(access, 'lead', 'delegation', ['room:blue'])).toBe(false);
    expect(mayGive(access, 'nadim', 'delegation', ['room:blue'])).toBe(true);
    expect(mayGive(access, 'nadim', 'mediator', ['room:blue'])).toBe(false);
    expect(mayGive(access, 'otto', 'delegation', ['room:red'])).toBe(false);
  });

  it('within another is given by those in the one around it, until somebody has entered it', () => {
    expect(mayGive(running(), 'nadim', 'delegation', ['room:blue/press'])).toBe(true);
    expect(mayGive(running(), 'nadim', 'delegation', ['room:blue/head'])).toBe(false);
    expect(mayGive(running(), 'lead', 'delegation', ['room:blue/press'])).toBe(false);
  });

  it('is closed for ever when its last person leaves; no way leads round it', () => {
    const empty = placeEnded(placeEnded(running(), 'nadim', 'room:blue'), 'reem', 'room:blue');
    expect([...empty.seats.keys()]).toEqual(['lead', 'otto']);
    expect([isClosed(empty, 'room:blue'), isClosed(empty, 'room:blue/head')]).toEqual([true, true]);
    for (const room of ['room:blue', 'room:blue/head', 'room:blue/press']) {
      expect(mayGive(empty, 'lead', 'delegation', [room]), room).toBe(false);
    }
    expect(mayGive(empty, 'lead', 'delegation', ['room:blue-2'])).toBe(true);
  });

  it('goes on with those whom the last person let in before leaving', () => {
    const left = placeEnded(running(), 'reem', 'room:blue');
    expect(isClosed(left, 'room:blue')).toBe(false);
    expect(isClosed(left, 'room:blue/head')).toBe(true);
    expect(keeperOf(left, 'room:blue')).toBe('nadim');
  });

  it('is kept by who entered first, or by whom they hand it to', () => {
    const access = running();
    expect(keeperOf(access, 'room:blue')).toBe('reem');
    expect(mayHandOver(access, 'nadim', 'nadim', 'room:blue')).toBe(false);
    expect(mayHandOver(access, 'reem', 'lead', 'room:blue')).toBe(false);
    expect(mayHandOver(access, 'reem', 'nadim', 'room:blue')).toBe(true);
    expect(keeperOf(handedOver(access, 'nadim', 'room:blue'), 'room:blue')).toBe('nadim');
  });
});

describe('a room that somebody does not know of', () => {
  const nothing = new Set<string>();

  it('is one that they are not in, and that their own record does not hold', () => {
    const access = running();
    const knows = (id: string, room: string, known: ReadonlySet<string> = nothing) =>
      knowsOf(access, id, known, [room]);
    expect(knows('reem', 'room:blue/head')).toBe(true);
    expect(knows('nadim', 'room:blue/head')).toBe(false);
    expect(knows('nadim', 'room:blue/head', new Set(['room:blue/head']))).toBe(true);
    expect(knows('nadim', 'room:nowhere')).toBe(false);
    // Of a room within it, they know the way in, too.
    expect(knows('nadim', 'room:blue/head/own', new Set(['room:blue/head/own']))).toBe(false);
    expect(knows('stranger', 'room:blue')).toBe(false);
  });
});

describe('access to a room', () => {
  it('is ended by oneself, by the keeper, and by a lead who is in it', () => {
    const access = running();
    const may = (by: string, person: string, room: string) => mayEndPlace(access, by, person, room);
    expect(may('nadim', 'nadim', 'room:blue')).toBe(true);
    expect(may('reem', 'nadim', 'room:blue')).toBe(true);
    expect(may('nadim', 'reem', 'room:blue')).toBe(false);
    expect(may('lead', 'nadim', 'room:blue')).toBe(false);
    expect(may('lead', 'otto', 'room:mediators')).toBe(true);
    expect(may('otto', 'lead', 'room:mediators')).toBe(false);
    expect(may('reem', 'otto', 'room:mediators')).toBe(false);
  });

  it('by a second lead leaves a keeper and another lead alone', () => {
    const two = seated(running(), 'mona', 'lead', ['room:mediators']);
    expect(mayEndPlace(two, 'mona', 'otto', 'room:mediators')).toBe(true);
    expect(mayEndPlace(two, 'mona', 'lead', 'room:mediators')).toBe(false);
    expect(mayEndPlace(two, 'lead', 'mona', 'room:mediators')).toBe(true);
    const kept = handedOver(two, 'otto', 'room:mediators');
    expect(mayEndPlace(kept, 'mona', 'otto', 'room:mediators')).toBe(false);
  });

  it('ends the access to the rooms within it, and to the case for who has no room left', () => {
    const access = placeEnded(running(), 'reem', 'room:blue');
    expect(access.seats.has('reem')).toBe(false);
    const head = placeEnded(running(), 'reem', 'room:blue/head');
    expect(head.seats.get('reem')?.rooms).toEqual(['room:blue']);
    expect(placeEnded(running(), 'lead', 'room:mediators').seats.get('lead')).toEqual({
      role: 'lead',
      rooms: [],
    });
  });
});

describe('a seat in a case', () => {
  it('is ended by oneself, and by a lead where every room of it is one to end', () => {
    const access = seated(running(), 'ana', 'analyst', []);
    expect(mayEndSeat(access, 'ana', 'ana')).toBe(true);
    expect(mayEndSeat(access, 'lead', 'ana')).toBe(true);
    expect(mayEndSeat(access, 'lead', 'otto')).toBe(true);
    expect(mayEndSeat(access, 'lead', 'nadim')).toBe(false);
    expect(mayEndSeat(access, 'reem', 'nadim')).toBe(false);
    expect(mayEndSeat(access, 'lead', 'lead')).toBe(false);
  });
});

it('a role that is given takes the place of one that only reads, and a mediator may come to lead', () => {
  const after = (held: CaseRole, given: CaseRole): string | undefined =>
    seated(seated(begun(), 'ana', held, []), 'ana', given, []).seats.get('ana')?.role;
  expect(after('public', 'delegation')).toBe('delegation');
  expect(after('analyst', 'mediator')).toBe('mediator');
  expect(after('analyst', 'public')).toBe('analyst');
  expect(after('mediator', 'lead')).toBe('lead');
  expect(after('delegation', 'mediator')).toBe('delegation');
  expect(after('lead', 'public')).toBe('lead');
});

it('seats that are older than the books are entered in them', () => {
  const seats = new Map([['reem', { role: 'delegation' as const, rooms: ['room:blue/head'] }]]);
  const { books } = accessOf(seats, new Map());
  expect(Object.fromEntries(books)).toEqual({ 'room:blue': ['reem'], 'room:blue/head': ['reem'] });
});

const PEOPLE = ['lead', 'otto', 'reem', 'nadim', 'murad', 'eve'];
const ROOMS = ['room:mediators', 'room:blue', 'room:blue/head', 'room:blue/head/own', 'room:red'];
const ROLES: readonly CaseRole[] = ['lead', 'mediator', 'delegation', 'guarantor', 'analyst', 'public'];

type Act =
  | { readonly do: 'give'; readonly by: string; readonly to: string; role: CaseRole; rooms: string[] }
  | { readonly do: 'end-place'; readonly by: string; readonly of: string; readonly room: string }
  | { readonly do: 'end-seat'; readonly by: string; readonly of: string }
  | { readonly do: 'hand-over'; readonly by: string; readonly to: string; readonly room: string };

const person = fc.constantFrom(...PEOPLE);
const room = fc.constantFrom(...ROOMS);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('give' as const),
      by: person,
      to: person,
      role: fc.constantFrom(...ROLES),
      rooms: fc.uniqueArray(room, { maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('end-place' as const), by: person, of: person, room }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end-seat' as const), by: person, of: person }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('hand-over' as const), by: person, to: person, room }),
  },
);

/** What becomes of the access by the act, which may be refused. */
const after = (access: RoomAccess, one: Act): RoomAccess => {
  if (one.do === 'give')
    return mayGive(access, one.by, one.role, one.rooms)
      ? seated(access, one.to, one.role, one.rooms)
      : access;
  if (one.do === 'end-place')
    return mayEndPlace(access, one.by, one.of, one.room) ? placeEnded(access, one.of, one.room) : access;
  if (one.do === 'end-seat') return mayEndSeat(access, one.by, one.of) ? seatEnded(access, one.of) : access;
  return mayHandOver(access, one.by, one.to, one.room) ? handedOver(access, one.to, one.room) : access;
};

describe('the law of rooms', () => {
  it('nobody outside of a room comes to read what was said in it, unless somebody inside lets them in', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.array(act, { maxLength: 60 }), (before, later) => {
        const said = before.reduce(after, begun());
        for (const spoken of ROOMS) {
          if (!said.books.has(spoken)) continue;
          const outside = new Set(PEOPLE.filter((id) => !inRoom(said, id, spoken)));
          let access = said;
          for (const one of later) {
            // Those inside may come and go, and end each other's access; they let nobody in.
            if (one.do === 'give' && !outside.has(one.by)) continue;
            access = after(access, one);
            for (const id of outside) expect(inRoom(access, id, spoken), `${id} in ${spoken}`).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('whoever comes into a room that was entered before was let in by somebody who was in it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        let access = begun();
        for (const one of acts) {
          const next = after(access, one);
          for (const spoken of access.books.keys()) {
            const came = PEOPLE.filter((id) => inRoom(next, id, spoken) && !inRoom(access, id, spoken));
            if (came.length === 0) continue;
            expect(one.do).toBe('give');
            expect(inRoom(access, one.by, spoken)).toBe(true);
          }
          access = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('who does not know of a room is answered the same, whoever has entered it', () => {
    const known = fc.uniqueArray(fc.constantFrom('room:mediators', 'room:blue', 'room:red'));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), known, (acts, rooms) => {
        const access = acts.reduce(after, begun());
        const without = acts
          .filter((one) => one.do !== 'give' || !one.rooms.some((entered) => entered.includes('/')))
          .reduce(after, begun());
        const told = (of: RoomAccess, by: string, spoken: string) =>
          knowsOf(of, by, new Set(rooms), [spoken]) && mayGive(of, by, 'delegation', [spoken]);
        for (const by of PEOPLE) {
          const asked = ['room:blue/head', 'room:blue/head/own'].filter((one) => !inRoom(access, by, one));
          for (const spoken of asked) expect(told(access, by, spoken)).toBe(told(without, by, spoken));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the book of every room that was entered names exactly those who are in it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const access = acts.reduce(after, begun());
        for (const one of ROOMS) {
          const present = PEOPLE.filter((id) => inRoom(access, id, one));
          expect([...(access.books.get(one) ?? [])].sort()).toEqual(present.sort());
        }
      }),
      { numRuns: 200 },
    );
  });
});
