import { describe, expect, it } from 'vitest';
import { type PeopleAnswer, type Person, whatEnds } from './what-ends.ts';

const person = (id: string, role: Person['role'], ...rooms: string[]): Person => ({
  id,
  name: id,
  role,
  rooms,
  own: false,
  mayEnd: { rooms, seat: false },
});

const reem = person('reem', 'delegation', 'room:blue', 'room:blue/head');
const nadim = person('nadim', 'delegation', 'room:blue');
const answer: PeopleAnswer = {
  people: [reem, nadim],
  rooms: [
    { id: 'room:blue', keeper: 'reem', closed: false },
    { id: 'room:blue/head', keeper: 'reem', closed: false },
  ],
  changes: [],
};

describe('the end of an access', () => {
  it('closes the rooms that nobody is left in, and passes on those that others are in', () => {
    expect(whatEnds(answer, reem, 'room:blue')).toEqual({
      closed: ['room:blue/head'],
      passedOn: ['room:blue'],
      out: true,
    });
  });

  it('of one that is not alone and keeps nothing changes nothing for the others', () => {
    expect(whatEnds(answer, nadim, 'room:blue')).toEqual({ closed: [], passedOn: [], out: true });
    expect(whatEnds(answer, reem, 'room:blue/head')).toMatchObject({ out: false });
  });

  it('leaves a lead in the case, with or without a room', () => {
    const lead = person('huda', 'lead', 'room:mediators');
    const alone = { ...answer, people: [lead] };
    expect(whatEnds(alone, lead, 'room:mediators')).toEqual({
      closed: ['room:mediators'],
      passedOn: [],
      out: false,
    });
  });
});
