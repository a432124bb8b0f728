/** What the end of somebody's access brings with it, as far as the viewer is told who is where. */
import type { AnswerOf } from '@wasit/api';

export type PeopleAnswer = AnswerOf<'people'>;
export type Person = PeopleAnswer['people'][number];

export interface WhatEnds {
  /** Rooms that nobody is left in: closed for ever. */
  readonly closed: readonly string[];
  /** Rooms that the next one in it keeps from then on. */
  readonly passedOn: readonly string[];
  /** The person is left without a room that they need to be in the case. */
  readonly out: boolean;
}

const NEEDS_NO_ROOM: ReadonlySet<Person['role']> = new Set(['lead', 'analyst', 'public']);

const liesIn = (room: string, outer: string): boolean => room === outer || room.startsWith(`${outer}/`);

/** `room` null: all that the person holds. */
export const whatEnds = (
  { people, rooms }: PeopleAnswer,
  { id, role, rooms: held }: Person,
  room: string | null,
): WhatEnds => {
  const ended = held.filter((one) => room === null || liesIn(one, room));
  const others = (one: string): boolean => people.some((who) => who.id !== id && who.rooms.includes(one));
  const keeps = new Set(rooms.filter(({ keeper }) => keeper === id).map((one) => one.id));
  return {
    closed: ended.filter((one) => !others(one)),
    passedOn: ended.filter((one) => keeps.has(one) && others(one)),
    out: room !== null && ended.length === held.length && !NEEDS_NO_ROOM.has(role),
  };
};
