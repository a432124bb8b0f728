/** Which circles a command may reach beyond its author's own. */
import type { CommandContext } from '../commands/define-command.ts';
import { type Refusal, refuse } from '../commands/refusal.ts';
import { type Audience, audienceOf, type Compartment, maySee, unite } from '../log/audience.ts';
import { actorFor, type CaseState } from '../state/case-state.ts';

/** The room of a party, as far as the author knows of one: not one that another has taken the place of. */
export const roomOf = (state: CaseState, partyId: string): Compartment | undefined => {
  const stands = actorFor(state, partyId);
  const rooms = [...state.rooms.values()].filter(
    (room) => room.kind === 'party' && room.partyId !== null && actorFor(state, room.partyId) === stands,
  );
  return rooms.find(({ id }) => !rooms.some(({ succeeds }) => succeeds === id))?.id;
};

const isMediators = (state: CaseState, room: Compartment): boolean =>
  state.rooms.get(room)?.kind === 'mediators';

/** Anybody may entrust something to mediators whose room is known to exist. */
export const carriersOf = (state: CaseState, carriers: readonly Compartment[]): Audience | Refusal => {
  const strange = carriers.find((item) => !isMediators(state, item));
  return strange === undefined && carriers.length > 0
    ? audienceOf(...carriers)
    : refuse('room-unknown', strange ?? '');
};

/** True when the author sits in the party's room, or the party has none yet (a record kept for it). */
export const isOwn = (state: CaseState, context: CommandContext, partyId: string): boolean => {
  const room = roomOf(state, partyId);
  return room === undefined || maySee(context.author, [room]);
};

/** The author's own circle, and the mediators that it is entrusted to, if any. */
export const ownAnd = (
  state: CaseState,
  context: CommandContext,
  carriers: readonly Compartment[],
): Audience | Refusal => {
  if (carriers.length === 0) return context.audience;
  const team = carriersOf(state, carriers);
  return 'code' in team ? team : unite(context.audience, team);
};

/** Mediators may bring what is theirs before parties: the author must be in one of `carriers`. */
export const beforeParties = (
  state: CaseState,
  context: CommandContext,
  carriers: readonly Compartment[],
  partyIds: readonly string[],
): Audience | Refusal => {
  const team = carriersOf(state, carriers);
  if ('code' in team) return team;
  if (!team.every((item) => maySee(context.author, [item])))
    return refuse('not-your-room', carriers.join(' '));
  const rooms: Compartment[] = [];
  for (const partyId of partyIds) {
    const room = roomOf(state, partyId);
    if (room === undefined) return refuse('room-unknown', partyId);
    rooms.push(room);
  }
  return unite(team, rooms);
};
