/**
 * Contacts: who met, called, visited, arrived; where, when, and whether it happened.
 *
 * A contact is made only from words that say so (`event-words.ts`), each with the people that its grammar gives
 * it (`told.ts`). That two parties were in one city makes no meeting.
 * Planned is not held.
 */
import type { ReadContact } from '@wasit/domain';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { latestPair } from '../mentions/latest-pair.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { nearestTime } from '../time/index.ts';
import { sharesTitle } from './arabic-offices.ts';
import { clauseEnd, isPerson } from './clause.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import { statusAt } from './contact-status.ts';
import { englishSides } from './english-sides.ts';
import { leadsTeam, staysIn } from './english-stays.ts';
import { exampleOf } from './learned/example.ts';
import { statusOf, sumOf, type Weighable, type Weighed, weighed } from './learned/weighed.ts';
import { sized } from './manner.ts';
import { pairOf } from './pairs.ts';
import { groupsIn } from './parties.ts';
import type { Telling, Told } from './telling.ts';
import { toldBy } from './told.ts';
import { venueIn } from './venue.ts';

/** How far back, in tokens, the contact told before still lends its subject. */
const MEMORY = 120;
/** Words that tell of a journey only where a place follows at once: asked before anything dearer is. */
const LIGHT = /^(is|are|was|were|been|came|come|comes)$/;
/** How far, in tokens, its day goes on. */
const CARRIED = 90;

/** What contacts are read from: everything of `ContactInput` that the lexicon does not give. */
type ContactScene = Omit<ContactInput, 'nationAt' | 'nationRef' | 'pairAt' | 'sideRef'>;

/** A reader of contacts, sentence by sentence in order. Bounded look-around: linear in the text. */
export function contactReader(scene: ContactScene, lexicon: Lexicon): (sentence: Sentence) => ReadContact[] {
  const { tokens } = scene.scene.doc;
  let previous: FoundContact | null = null;
  let meeting: FoundContact | null = null;
  let dated: { contact: ReadContact; trigger: number } | null = null;
  const input: ContactInput = {
    ...scene,
    nationAt(token) {
      return nationOf(lexicon, tokens[token]);
    },
    nationRef(nation, first, last) {
      const actor = scene.table.known(nation.id, nation.kind, nation.name);
      scene.table.see(actor, { first, last });
      return actor.ref;
    },
    sideRef(mention) {
      const side =
        mention.id?.endsWith('-delegation') === true && mention.partOf !== undefined
          ? lexicon.entries.get(mention.partOf)
          : mention.partOf !== undefined && sharesTitle(scene.scene, mention)
            ? lexicon.entries.get(mention.partOf)
            : undefined;
      if (side === undefined) return scene.holder(scene.table.fromMention(mention).ref);
      return this.nationRef(side, mention.first, mention.last);
    },
    pairAt(token) {
      if (tokens[token]?.kind === 'latin') return englishSides(this, token, meeting);
      const pair = pairOf(scene.scene, scene.table, token, token + 4);
      if (pair.length > 0) return pair;
      const lands = tokens
        .slice(token, token + 4)
        .some(({ form }) =>
          /^(countries|states|nations|neighbours|neighbors|البلدين|البلدان|الدولتين|الدولتان)$/.test(form),
        );
      return latestPair(tokens, scene.scene.mentions, token, lands).map((mention) => this.sideRef(mention));
    },
  };
  return (sentence) => {
    const found = foundIn(input, sentence, previous, meeting);
    previous = found.at(-1) ?? previous;
    meeting = found.findLast(({ type, participants }) => meets(type) && participants.length >= 2) ?? meeting;
    const told: ReadContact[] = [];
    for (const one of found) {
      const contact = contactOf(input, sentence, one);
      const same =
        dated !== null && tokens[one.trigger]?.kind === 'latin' && carriesDay(dated, contact, one.trigger);
      const whole = same ? { ...contact, occurred: dated?.contact.occurred ?? null } : contact;
      if (whole.occurred !== null && whole.status === 'held')
        dated = { contact: whole, trigger: one.trigger };
      told.push(whole);
    }
    return told;
  };
}

/** What a word names, with the lexicon that said so: nearly always the same one. */
const nationIn = wordFeature((): { lexicon: Lexicon | null; nation: LexiconEntry | null } => ({
  lexicon: null,
  nation: null,
}));

function nationOf(lexicon: Lexicon, token: Token | undefined): LexiconEntry | null {
  if (token === undefined || (token.kind === 'latin' ? !token.capital : token.kind !== 'arabic')) return null;
  const known = nationIn(token);
  if (known.lexicon !== lexicon) {
    known.nation = nationFrom(lexicon, token.form, token.kind === 'latin');
    known.lexicon = lexicon;
  }
  return known.nation;
}

function nationFrom(lexicon: Lexicon, form: string, latin: boolean): LexiconEntry | null {
  // "وباكستانيين", "إسرائيلياً": the conjunction and the ending of the accusative are not part of it.
  const bare = form.replace(/^و/, '');
  const spellings = latin ? [form] : [form, bare, form.replace(/ا$/, ''), bare.replace(/ا$/, '')];
  for (const spelling of spellings) {
    const hits = lexicon.names.next.get(spelling)?.hits;
    const state = hits?.find((hit) => hit.form === 'demonym' && hit.entry.kind === 'state')?.entry;
    if (state !== undefined) return state;
  }
  return null;
}

function foundIn(
  input: ContactInput,
  sentence: Sentence,
  last: FoundContact | null,
  met: FoundContact | null,
): FoundContact[] {
  const { tokens } = input.scene.doc;
  const found: FoundContact[] = [];
  const words: Weighable[] = [];
  let groups: Telling['groups'] | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct' || input.scene.mentions.at(at) !== null) continue;
    const word = contactWord(token);
    if (
      word === null ||
      (LIGHT.test(token.form) && !staysIn(input, at)) ||
      (/^lea?d/.test(token.form) && !leadsTeam(input, at))
    )
      continue;
    groups ??= groupsIn(input, sentence);
    const before = found.at(-1) ?? last;
    const previous = before !== null && at - before.trigger < MEMORY ? before : null;
    const several =
      found.findLast(({ type, participants }) => meets(type) && participants.length >= 2) ?? met;
    const telling: Telling = { input, sentence, groups, at, word, previous, meeting: several };
    const told = toldBy(telling);
    // Most words tell of nothing: what the verdict on one would be is asked where it can matter.
    const sum = sumOf(telling, told);
    if (input.watch !== undefined || sum !== null) {
      const verdict = statusAt(input.scene, sentence, at, told[0]?.support ?? null)?.status ?? null;
      words.push({ telling, told, verdict, sum: sum ?? NEVER });
    }
    for (const one of told) {
      const contact = located(telling, one);
      if (contact === null) continue;
      const known = found.at(-1);
      if (known !== undefined && told.length === 1 && oneEvent(known, contact))
        found[found.length - 1] = combined(known, contact);
      else found.push(contact);
    }
  }
  if (input.watch !== undefined) for (const word of words) input.watch(exampleOf(word));
  return weighed(words)
    .map((one) => settled(one, found))
    .filter((contact) => contact !== null);
}

/** A contact as it was weighed: a journey may lead to a place that no venue names. */
function settled(
  { telling, told, verdict, likely }: Weighed,
  others: readonly FoundContact[],
): FoundContact | null {
  const found = placed(telling, told);
  if (found === null) return null;
  // Another word for the same journey may be the one that says where to.
  const twin = others.find(
    (other) =>
      JOURNEYS.has(other.type) &&
      JOURNEYS.has(found.type) &&
      other.participants.some((ref) => found.participants.includes(ref)),
  );
  const venue = found.venue ?? twin?.venue ?? null;
  if (venue === null && /^send/.test(telling.word.frame)) return null;
  const support = told.support ?? null;
  const learned = statusOf(telling, support, verdict);
  const status = verdict === null || learned.likely > SURE ? learned.status : verdict;
  const participants = found.participants.filter((ref) => ref !== venue);
  return { ...found, participants, venue, support, sure: likely, status };
}

/** The sum of a word that is only watched. */
const NEVER = -99;

/** How likely a status must be to stand against what grammar says. */
const SURE = 0.95;

const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'arrival', 'shuttle']);
const meets = (type: string): boolean => !JOURNEYS.has(type) && type !== 'message';

/** Gives a telling its venue and its span; null where a journey has no destination or nobody is left. */
function located(telling: Telling, told: Told): FoundContact | null {
  const { input, sentence, at, word } = telling;
  const { tokens } = input.scene.doc;
  const found = placed(telling, told);
  if (found === null) return null;
  const { participants, venue } = found;
  if (JOURNEYS.has(told.type) && venue === null) {
    // "wrapped up a visit": where to was said before.
    const english = tokens[at]?.kind === 'latin';
    if (word.noun && !(english && told.support !== undefined && told.support !== null)) return null;
    const heads = tokens
      .slice(at + 1, Math.min(sentence.last, at + 24))
      .some(({ form }) => /^(الي|to|for|between|جوله|tour)$/.test(form));
    const capital = tokens
      .slice(at + 1, Math.min(sentence.last, at + 12))
      .some(({ form }) => /^(العاصمه|للعاصمه|مدينه|مقر|capital)$/.test(form));
    const people =
      told.groups.some(isPerson) ||
      participants.some((ref) => {
        const kind = input.table.get(ref)?.kind;
        return kind === 'person' || kind === 'office';
      });
    // "visited the border region": a place without a name.
    const paid = (word.noun || (english && told.type === 'visit')) && people;
    if (!(heads && people) && !paid && !(capital && !word.noun)) return null;
  }
  return found;
}

/** Gives a telling its venue and its span; null where nobody but the venue is left. */
function placed(telling: Telling, told: Told): FoundContact | null {
  const { input, sentence, at, word } = telling;
  const reach = Math.max(at, ...told.groups.map(({ last }) => last));
  const end = clauseEnd(telling);
  const venue = venueIn(input, sentence, at, JOURNEYS.has(told.type) ? end : Math.min(reach, end));
  const participants = told.refs.filter((ref) => ref !== venue?.ref);
  if (participants.length === 0) return null;
  const first = Math.min(at, ...told.groups.map((group) => group.first));
  const last = Math.max(at + 1, reach, venue?.last ?? 0);
  const type =
    told.type === 'arrival' && onVisit(telling) ? 'visit' : sized(told.type, participants, input, at);
  return {
    type,
    first,
    last: Math.min(last, sentence.last),
    trigger: at,
    participants,
    venue: venue?.ref ?? null,
    sure: told.sure,
    support: told.support ?? null,
    verb: !word.noun,
    status: 'held',
  };
}

/** "في زيارة", "on a visit". */
function onVisit({ input, sentence, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < Math.min(sentence.last, at + 16); index++) {
    if (
      /^(زياره|visit)$/.test(tokens[index]?.form ?? '') &&
      /^(في|a|on|an|official|day)$/.test(tokens[index - 1]?.form ?? '')
    )
      return true;
  }
  return false;
}

function contactOf(input: ContactInput, sentence: Sentence, found: FoundContact): ReadContact {
  const { doc } = input.scene;
  const near = timeOf(input, sentence, found);
  const date = toCome(input, found, near?.value ?? null) ? null : near;
  const day = upcoming(input, found.status, date);
  const status = timely(found.status, day, input.time.published);
  return {
    start: doc.tokens[found.first]?.start ?? 0,
    end: doc.tokens[found.last - 1]?.end ?? 0,
    type: found.type,
    participants: [...found.participants],
    venue: found.venue,
    occurred: day,
    status,
    confidence: Math.round(Math.max(0.1, Math.min(0.95, found.sure)) * 100) / 100,
  };
}

/** "وصل الوفد، ومن المقرر أن تبدأ الجلسات غداً": a day ahead is not that of an Arabic verb in the past. */
function toCome(input: ContactInput, { trigger, verb }: FoundContact, day: string | null): boolean {
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
function carriesDay(
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

/** A verb and the noun it governs ("وصل في زيارة", "met for talks") tell of one event. */
function oneEvent(one: FoundContact, other: FoundContact): boolean {
  const shared = one.participants.some((ref) => other.participants.includes(ref));
  const journeys = [one, other].filter(({ type }) => JOURNEYS.has(type)).length;
  if (journeys === 2) return shared && other.trigger - one.trigger < 14;
  if (journeys === 1) return false;
  if (one.verb && other.verb) return false;
  // "are holding discussions, and technical talks are due": a noun that names nobody tells an event of its own.
  if (!other.verb && other.first === other.trigger && other.trigger - one.trigger > 6) return false;
  return (other.first < one.last || other.trigger - one.trigger <= 4) && shared;
}

function combined(one: FoundContact, other: FoundContact): FoundContact {
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
