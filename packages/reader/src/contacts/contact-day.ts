/** When a contact takes place, and what its day says of whether it has. */
import type { ReadContact } from '@wasit/domain';
import type { Sentence } from '../text/sentences.ts';
import { nearestTime } from '../time/index.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';

/** How far, in tokens, the day of a contact goes on. */
const CARRIED = 90;

/** The day of a contact, null where none is told, and its status, given that day. */
export function dayOf(
  input: ContactInput,
  sentence: Sentence,
  found: FoundContact,
): { day: string | null; status: ReadContact['status'] } {
  const near = timeOf(input, sentence, found);
  const date = isAhead(input, found, near?.value ?? null) ? null : near;
  const day = upcoming(input, found.status, date);
  return { day, status: timely(found.status, day, input.time.published) };
}

/** "وصل الوفد، ومن المقرر أن تبدأ الجلسات غداً": a day ahead is not that of an Arabic verb in the past. */
function isAhead(input: ContactInput, { trigger, verb }: FoundContact, day: string | null): boolean {
  const token = input.scene.doc.tokens[trigger];
  const { published } = input.time;
  if (!verb || token?.kind !== 'arabic' || day === null || published === null) return false;
  return contactWord(token)?.shape === 'past' && day.slice(0, 10) > published.slice(0, 10);
}

/**
 * The day of an event: the nearest, but not one that belongs to the clause before ("agreed Friday to meet next month"
 * meets next month) where the event's own clause names one.
 */
function timeOf(
  input: ContactInput,
  sentence: Sentence,
  found: FoundContact,
): ReturnType<typeof nearestTime> {
  const { doc } = input.scene;
  const { trigger, first, last } = found;
  const nearest = nearestTime(doc, input.time, { first, last, cue: trigger });
  if (nearest === null || nearest.first > trigger || doc.tokens[trigger]?.kind !== 'latin') return nearest;
  const bound = doc.tokens
    .slice(nearest.last, trigger)
    .some(({ form }) => /^(to|that|who|which|after|before|said|says)$/.test(form));
  if (!bound) return nearest;
  const until = Math.min(sentence.last, trigger + 24);
  const own = nearestTime(doc, input.time, { first, last, cue: Math.min(until, trigger + 8) });
  const fits = own !== null && own.first > trigger && own.first < until && own.value !== null;
  return fits ? own : nearest;
}

/** "… on Saturday. The delegation also met X": a contact without a day goes on on that of the one before, if somebody is in both. */
export function carriesDay(
  before: { readonly contact: ReadContact; readonly trigger: number },
  contact: ReadContact,
  trigger: number,
): boolean {
  return (
    contact.occurred === null &&
    contact.status === 'held' &&
    trigger - before.trigger < CARRIED &&
    contact.participants.some((ref) => before.contact.participants.includes(ref))
  );
}

/** A day of the week by which something is planned is the coming one ("talks open on Monday"), however it was read. */
function upcoming(
  input: ContactInput,
  status: ReadContact['status'],
  date: ReturnType<typeof nearestTime>,
): string | null {
  const published = input.time.published?.slice(0, 10);
  const value = date?.value ?? null;
  if (date === null || value === null || published === undefined || !/^(planned|expected)$/.test(status))
    return value;
  const words = input.scene.doc.tokens.slice(date.first, date.last);
  const weekday =
    words.length === 1 &&
    words[0]?.kind === 'latin' &&
    /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words[0].form);
  if (!weekday || !/^\d{4}-\d\d-\d\d$/.test(value) || value >= published) return value;
  const week = new Date(`${value}T00:00:00Z`);
  week.setUTCDate(week.getUTCDate() + 7);
  return week.toISOString().slice(0, 10);
}

/** A day after the report's own has not come yet, whatever the tense ("talks open on Monday"). */
function timely(
  status: ReadContact['status'],
  day: string | null,
  published: string | null,
): ReadContact['status'] {
  if (day === null || published === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return status;
  const ahead = day > published.slice(0, 10);
  return ahead && (status === 'held' || status === 'ongoing') ? 'planned' : status;
}
