/**
 * Contacts: who met, called, visited, arrived; where, when, and whether it happened.
 *
 * A contact is made only from words that say so (`event-words.ts`), each with the people that its grammar gives
 * it (`told.ts`). That two parties were in one city makes no meeting.
 * Planned is not held.
 */
import type { ReadContact } from '@wasit/domain';
import type { Lexicon } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { clauseEnd, isPerson } from './clause.ts';
import { carriesDay, dayOf } from './contact-day.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import { type ContactScene, contactInput } from './contact-scene.ts';
import { statusAt } from './contact-status.ts';
import { leadsTeam, staysIn } from './english-stays.ts';
import { type Candidate, candidatesOf, sumOf, type Weighable } from './learned/candidate.ts';
import { exampleOf } from './learned/example.ts';
import { accepted } from './learned/weighed.ts';
import type { Possible } from './learned/whole-evidence.ts';
import { sized } from './manner.ts';
import { combined, isJourney, meets, oneEvent } from './one-event.ts';
import { groupsIn } from './parties.ts';
import type { Telling, Told } from './telling.ts';
import { toldBy } from './told.ts';
import { venueIn } from './venue.ts';

/** How far back, in tokens, the contact told before still lends its subject. */
const MEMORY = 120;
/** Words that tell of a journey only where a place follows at once: asked before anything dearer is. */
const LIGHT = /^(is|are|was|were|been|came|come|comes)$/;

/** A reader of contacts, sentence by sentence in order. Bounded look-around: linear in the text. */
export function contactReader(scene: ContactScene, lexicon: Lexicon): (sentence: Sentence) => ReadContact[] {
  const { tokens } = scene.scene.doc;
  let previous: FoundContact | null = null;
  let meeting: FoundContact | null = null;
  let dated: { contact: ReadContact; trigger: number } | null = null;
  const input = contactInput(scene, lexicon, () => meeting);
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
  const possible = words.map((word) => possibleOf(word, found));
  if (input.watch !== undefined) {
    for (const [index, word] of words.entries()) {
      const all = possible[index] ?? [];
      input.watch(
        exampleOf(
          word,
          all.map((one) => ({ ...one, contact: contactOf(input, sentence, one.found) })),
        ),
      );
    }
  }
  return accepted(possible.flat());
}

/** What a word may tell, each with the contact that it would be. `others`: what grammar finds in the sentence. */
function possibleOf(word: Weighable, others: readonly FoundContact[]): Possible[] {
  const all: Possible[] = [];
  for (const candidate of candidatesOf(word)) {
    const found = settled(candidate, others);
    if (found !== null) all.push({ candidate, found });
  }
  return all;
}

/** The contact that a candidate would be: a journey may lead to a place that no venue names. */
function settled({ telling, told, status }: Candidate, others: readonly FoundContact[]): FoundContact | null {
  const found = placed(telling, told);
  if (found === null) return null;
  // Another word for the same journey may be the one that says where to.
  const twin = others.find(
    (other) =>
      isJourney(other.type) &&
      isJourney(found.type) &&
      other.participants.some((ref) => found.participants.includes(ref)),
  );
  const venue = found.venue ?? twin?.venue ?? null;
  if (venue === null && /^send/.test(telling.word.frame)) return null;
  const participants = found.participants.filter((ref) => ref !== venue);
  return participants.length === 0
    ? null
    : {
        type: found.type,
        first: found.first,
        last: found.last,
        trigger: found.trigger,
        participants,
        venue,
        sure: found.sure,
        support: told.support ?? null,
        verb: found.verb,
        status,
      };
}

/** The sum of a word that is only watched. */
const NEVER = -99;

/** Gives a telling its venue and its span; null where a journey has no destination or nobody is left. */
function located(telling: Telling, told: Told): FoundContact | null {
  const { input, sentence, at, word } = telling;
  const { tokens } = input.scene.doc;
  const found = placed(telling, told);
  if (found === null) return null;
  const { participants, venue } = found;
  if (isJourney(told.type) && venue === null) {
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
  const venue = venueIn(input, sentence, at, isJourney(told.type) ? end : Math.min(reach, end));
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
  const { day, status } = dayOf(input, sentence, found);
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
