/** One event that two words of a sentence tell of. */
import type { FoundContact } from './contact-input.ts';

const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'arrival', 'shuttle']);
/** Somebody goes somewhere. */
export const isJourney = (type: string): boolean => JOURNEYS.has(type);
/** Several are together or speak. */
export const meets = (type: string): boolean => !JOURNEYS.has(type) && type !== 'message';

/** A verb and the noun it governs ("وصل في زيارة", "met for talks") tell of one event. */
export function oneEvent(one: FoundContact, other: FoundContact): boolean {
  const shared = one.participants.some((ref) => other.participants.includes(ref));
  const journeys = [one, other].filter(({ type }) => JOURNEYS.has(type)).length;
  if (journeys === 2) return shared && other.trigger - one.trigger < 14;
  if (journeys === 1) return false;
  if (one.verb && other.verb) return false;
  // "are holding discussions, and technical talks are due": a noun that names nobody tells an event of its own.
  if (!other.verb && other.first === other.trigger && other.trigger - one.trigger > 6) return false;
  return (other.first < one.last || other.trigger - one.trigger <= 4) && shared;
}

export function combined(one: FoundContact, other: FoundContact): FoundContact {
  const type =
    one.type === 'meeting' || (one.type === 'arrival' && other.type === 'visit') ? other.type : one.type;
  const journey = JOURNEYS.has(one.type);
  return {
    ...one,
    type,
    first: Math.min(one.first, other.first),
    last: journey ? one.last : Math.max(one.last, other.last),
    participants: journey ? one.participants : [...new Set([...one.participants, ...other.participants])],
    venue: one.venue ?? other.venue,
    sure: Math.max(one.sure, other.sure),
    verb: one.verb || other.verb,
  };
}
