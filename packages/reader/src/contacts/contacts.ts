/**
 * Contacts: who met, called, visited, arrived; where, when, and whether it happened.
 *
 * A contact is made only from words that say so: a verb of meeting with its people, or an event noun with people
 * or a verb of taking place. That two parties were in one city makes no meeting. Planned is not held.
 */
import type { ContactType, ReadContact } from '@wasit/domain';
import type { Sentence } from '../text/sentences.ts';
import { nearestTime } from '../time/index.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import { type ContactWord, contactWord, namesEvent, PART_WORDS, takesPlace } from './contact-lookup.ts';
import { statusAt } from './contact-status.ts';
import { pairOf } from './pairs.ts';
import { afterTrigger, beforeTrigger, type People, peopleIn, venueIn } from './participants.ts';
import { subjectAfter, subjectOf, travellerSpeaking } from './subjects.ts';

/** Contacts of one sentence, in order. Bounded look-around: linear in the text. */
export function contactsIn(input: ContactInput, sentence: Sentence): ReadContact[] {
  const { tokens } = input.scene.doc;
  const found: FoundContact[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct' || input.scene.mentions.at(at) !== null) continue;
    const word = contactWord(token);
    if (word === null) continue;
    const contact = contactAt(input, sentence, at, word, found.at(-1) ?? null);
    if (contact === null) continue;
    const before = found.at(-1);
    if (before !== undefined && oneEvent(before, contact))
      found[found.length - 1] = combined(before, contact);
    else found.push(contact);
  }
  return found.map((contact) => contactOf(input, sentence, contact)).filter((contact) => contact !== null);
}

function contactOf(input: ContactInput, sentence: Sentence, found: FoundContact): ReadContact | null {
  const { doc } = input.scene;
  const verdict = statusAt(input.scene, sentence, found.trigger);
  if (verdict === null) return null;
  const date = nearestTime(doc, input.time, { first: found.first, last: found.last, cue: found.trigger });
  return {
    start: doc.tokens[found.first]?.start ?? 0,
    end: doc.tokens[found.last - 1]?.end ?? 0,
    type: found.type,
    participants: [...found.participants],
    venue: found.venue,
    occurred: date?.value ?? null,
    status: verdict.status,
    confidence: Math.round(Math.max(0.1, Math.min(0.95, found.sure + verdict.sure)) * 100) / 100,
  };
}

/** A verb and the noun it governs ("أجرى اتصالاً", "held talks") tell of one event. */
function oneEvent(one: FoundContact, other: FoundContact): boolean {
  const shared = one.participants.some((ref) => other.participants.includes(ref));
  if (one.verb && other.verb)
    return one.type === 'arrival' && other.type === 'visit' && shared && other.trigger - one.trigger < 14;
  return (other.first < one.last || other.trigger - one.trigger <= 3) && shared;
}

function combined(one: FoundContact, other: FoundContact): FoundContact {
  const type =
    one.type === 'meeting' || (one.type === 'arrival' && other.type === 'visit') ? other.type : one.type;
  const travels = one.type === 'arrival' || one.type === 'visit';
  return {
    ...one,
    type,
    first: Math.min(one.first, other.first),
    last: travels ? one.last : Math.max(one.last, other.last),
    participants: travels ? one.participants : [...new Set([...one.participants, ...other.participants])],
    venue: one.venue ?? other.venue,
    sure: Math.max(one.sure, other.sure),
    verb: one.verb || other.verb,
  };
}

function contactAt(
  input: ContactInput,
  sentence: Sentence,
  at: number,
  word: ContactWord,
  previous: FoundContact | null,
): FoundContact | null {
  const { tokens } = input.scene.doc;
  const after = peopleIn(input, afterTrigger(input, sentence, at));
  const before = peopleIn(input, beforeTrigger(input, sentence, at));
  const venue = venueIn(input, sentence, at, after.end);
  const make = (
    type: ContactType,
    people: readonly People[],
    refs: readonly string[],
    sure: number,
  ): FoundContact => {
    const spans = people.flatMap((some) => some.spans.filter((span) => refs.includes(span.ref)));
    const first = Math.min(at, ...spans.map((span) => span.first));
    const last = Math.max(at + 1, ...spans.map((span) => span.last), venue?.last ?? 0);
    const distinct = [...new Set(refs)].filter((ref) => ref !== venue?.ref);
    return {
      type,
      first,
      last: Math.min(last, sentence.last),
      trigger: at,
      participants: distinct,
      venue: venue?.ref ?? null,
      sure,
      verb: word.part !== 'noun',
    };
  };
  switch (word.part) {
    case 'verb': {
      if (
        /^(his|her|its|their|the|these|those|demands|conditions|needs|requirements)$/.test(
          tokens[at + 1]?.form ?? '',
        ) &&
        /^meets?$/.test(tokens[at]?.form ?? '') &&
        input.scene.mentions.at(at + 2) === null
      )
        return null;
      if (tokens[at]?.form === 'meets' && !after.spans.some((span) => span.first - at <= 4)) return null;
      if (tokens[at]?.form === 'meet' && !/^(to|will)$/.test(tokens[at - 1]?.form ?? '')) return null;
      if (word.type === 'visit')
        return visitVerb(input, at, { after, before, venue: venue?.ref ?? null, make });
      const behind = tokens[at]?.kind === 'latin' || !/^[وف]/.test(tokens[at]?.form ?? '');
      const pair = pairOf(
        input.scene,
        input.table,
        behind ? Math.max(sentence.first, at - 4) : at,
        Math.min(sentence.last, at + 4),
      );
      const subject = subjectOf(input, at, after, before, previous);
      const refs = pair.length > 0 ? [...pair, ...after.refs] : [...subject, ...after.refs];
      if (tokens[at]?.form === 'received' && !after.spans.some((span) => span.person)) return null;
      const distinct = new Set(refs).size;
      if (word.type === 'call' ? distinct < 1 : distinct < 2) return null;
      return make(sized(word.type, refs, input, at), [after, before], refs, 0.86);
    }
    case 'object': {
      // "بحث الوزير مع نظيره", "spoke by phone with": only with the one it was done with.
      const partner = after.spans.find((span) =>
        /^(مع|with|to|الي)$/.test(tokens[span.first - 1]?.form ?? ''),
      );
      const joint =
        /^(discuss|discussed|discusses)$/.test(tokens[at]?.form ?? '') &&
        before.refs.length >= 2 &&
        phoneCall(input, at);
      if (partner === undefined && !joint) return null;
      const subject = after.spans
        .filter((span) => partner !== undefined && span.first < partner.first)
        .map((span) => span.ref);
      // "she spoke by video call with X": the one who speaks.
      const speaker = before.refs.length === 0 ? (input.speakerAt(at)?.speaker ?? null) : null;
      const doer = speaker === null ? before.refs.slice(-1) : [speaker];
      const refs = joint
        ? before.refs.slice(-2)
        : [...(subject.length > 0 ? subject.slice(0, 1) : doer), partner?.ref ?? ''];
      if (new Set(refs).size < 2) return null;
      const called = word.type === 'call' || phoneCall(input, at);
      if (word.type === 'call' && tokens[at]?.kind === 'latin' && !phoneCall(input, at))
        return make('meeting', [after, before], refs, 0.5);
      return make(called ? 'call' : 'meeting', [after, before], refs, 0.74);
    }
    case 'place': {
      // "before arriving", "since its arrival": told in passing.
      if (/^[وف]?(قبيل|قبل|بعد|منذ|عقب|فور|حين|before|after|since|on|upon)$/.test(tokens[at - 1]?.form ?? ''))
        return null;
      // "reached New Delhi", not "reached an agreement in New Delhi".
      if (tokens[at]?.form === 'reached') {
        const next = input.scene.mentions.at(at + 1) ?? input.scene.mentions.at(at + 2);
        if (next === null || (next.kind !== 'place' && next.kind !== 'state') || next.first - at > 2)
          return null;
        if (tokens[at + 1] !== undefined && next.first === at + 2 && tokens[at + 1]?.form !== 'the')
          return null;
      }
      if (tokens[at]?.form === 'expected' && !/^(in|at)$/.test(tokens[at + 1]?.form ?? '')) return null;
      const named =
        after.refs.length > 0 && tokens[at]?.kind === 'arabic' ? after.refs : before.refs.slice(-2);
      const intends = tokens[at]?.form === 'التوجه';
      const speaker = named.length === 0 || intends ? travellerSpeaking(input, at) : null;
      const refs = speaker === null ? named : [speaker];
      // "وصلت المفاوضات إلى طريق مسدود": without a place only people arrive.
      if (
        venue === null &&
        ![...after.spans, ...before.spans].some((span) => span.person && refs.includes(span.ref))
      )
        return null;
      if (refs.length === 0 || !(venue !== null || headsFor(input, sentence, at))) return null;
      return make(onVisit(input, sentence, at) ? 'visit' : 'arrival', [after, before], refs, 0.84);
    }
    case 'noun':
      return eventNoun(input, sentence, at, word, { after, before, venue: venue?.ref ?? null, make });
  }
}

interface Around {
  readonly after: People;
  readonly before: People;
  readonly venue: string | null;
  make(type: ContactType, people: readonly People[], refs: readonly string[], sure: number): FoundContact;
}

function visitVerb(input: ContactInput, at: number, around: Around): FoundContact | null {
  // "X, who is visiting Y, said": said in passing.
  if (/^(الذي|التي|who)$/.test(input.scene.doc.tokens[at - 1]?.form ?? '')) return null;
  const arabic = input.scene.doc.tokens[at]?.kind === 'arabic';
  const travellers = arabic && around.after.spans.some((span) => span.person) ? around.after : around.before;
  const refs = travellers.spans
    .filter((span) => span.person || travellers.refs.length === 1)
    .map((span) => span.ref);
  if (refs.length === 0) return null;
  return around.make('visit', [travellers], refs.slice(0, 3), 0.8);
}

function eventNoun(
  input: ContactInput,
  sentence: Sentence,
  at: number,
  word: ContactWord,
  around: Around,
): FoundContact | null {
  const { tokens } = input.scene.doc;
  const { after, before } = around;
  const happens = happensNear(input, sentence, at);
  const joined = after.spans.filter((span) => takesPart(input, at, span.first));
  const pair = pairOf(
    input.scene,
    input.table,
    Math.max(sentence.first, at - 6),
    Math.min(sentence.last, at + 5),
  );
  const hosting = happens !== null && /ستضاف|ستضيف|^host/.test(tokens[happens]?.form ?? '');
  const subjects = happens === null || hosting ? [] : before.refs.slice(-3);
  const between = happens === null ? [] : after.refs;
  const refs = [...new Set([...pair, ...subjects, ...joined.map((span) => span.ref), ...between])].filter(
    (ref) => ref !== around.venue,
  );
  if (word.type === 'visit') {
    const travellers = happens === null ? joined.map((span) => span.ref) : subjects;
    const people = [...travellers, ...joined.map((span) => span.ref)];
    if (people.length === 0 || around.venue === null) return null;
    return around.make('visit', [after, before], people.slice(0, 2), happens === null ? 0.55 : 0.72);
  }
  if (word.type === 'message')
    return happens !== null && refs.length >= 2 ? around.make('message', [after, before], refs, 0.55) : null;
  // "تلقى اتصالاً": taken or made, it is a call.
  const taken = happens !== null && /اتصال/.test(tokens[at]?.form ?? '');
  if (word.type === 'call' || taken || phoneCall(input, at)) {
    const caller =
      before.spans.find((span) => happens !== null && span.first > happens)?.ref ?? subjects.at(-1);
    const ends =
      caller !== undefined && after.refs.length > 0
        ? [caller, ...after.refs.slice(0, 1)]
        : happens === null && refs.length === 1 && after.refs.length >= 2
          ? after.refs.slice(0, 2)
          : refs;
    if (new Set(ends).size === 2) return around.make('call', [after, before], ends, 0.86);
    const opening = ends.length === 1 && happens === null ? subjectAfter(input, sentence, after.end) : null;
    if (opening !== null) return around.make('call', [after, before], [opening, ...ends], 0.7);
    if (happens === null && refs.length < 2) return null;
    return refs.length >= 1
      ? around.make('call', [after, before], refs, refs.length >= 2 ? 0.86 : 0.55)
      : null;
  }
  // A named event needs people; a process ("المفاوضات") needs to be said to take place as well.
  if (refs.length === 1 && happens !== null) {
    // "… and hold a meeting with X": the subject may stand further back in the sentence.
    const subject = input.scene.mentions
      .within(sentence.first, at)
      .findLast((mention) => mention.kind === 'person');
    if (subject !== undefined) refs.unshift(input.table.fromMention(subject).ref);
  }
  if (refs.length === 1 && happens === null && joined.length > 0 && namesEvent(tokens[at]?.form ?? '')) {
    // "After meeting X, the minister said": the subject follows the comma.
    const opening = subjectAfter(input, sentence, after.end);
    if (opening !== null) refs.unshift(opening);
  }
  if (new Set(refs).size < 2) return null;
  const told = joined.length >= 2 && around.venue !== null;
  if (happens === null && told)
    return around.make(sized('meeting', refs, input, at), [after, before], refs, 0.56);
  if (
    happens === null &&
    !(namesEvent(tokens[at]?.form ?? '') && (joined.length >= 2 || (joined.length === 1 && refs.length >= 2)))
  )
    return null;
  return around.make(
    sized('meeting', refs, input, at),
    [after, before],
    refs,
    happens === null ? 0.62 : 0.78,
  );
}

const PHONES = new Set('هاتفيا هاتفي هاتفيه الهاتف phone telephone video'.split(' '));

function phoneCall(input: ContactInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  const reach = tokens[at]?.kind === 'latin' ? 14 : 2;
  for (let index = Math.max(0, at - reach); index < at + 5; index++)
    if (PHONES.has(tokens[index]?.form ?? '')) return true;
  return false;
}

/** "received", "met" by how many sides; "indirect", "four-way" by their adjectives. */
function sized(type: ContactType, refs: readonly string[], input: ContactInput, at: number): ContactType {
  if (type !== 'meeting') return type;
  const { tokens } = input.scene.doc;
  const near = [-2, -1, 1, 2, 3].map((step) => tokens[at + step]?.form ?? '').join(' ');
  if (/غير (ال)?مباشر|indirect|proximity/.test(near)) return 'proximity-talks';
  if (
    /رباعي|ثلاثي|خماسي|سداسي|multilateral|trilateral|quadrilateral|four way|four - way|three - way/.test(near)
  )
    return 'multilateral';
  return new Set(refs).size >= 4 ? 'multilateral' : type;
}

/** "في زيارة", "on a visit". */
function onVisit(input: ContactInput, sentence: Sentence, at: number): boolean {
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

/** "وصل إلى …": somewhere, though nobody knows the place. */
function headsFor(input: ContactInput, sentence: Sentence, at: number): boolean {
  for (let index = at + 1; index < Math.min(sentence.last, at + 24); index++) {
    if (/^(الي|to|in)$/.test(input.scene.doc.tokens[index]?.form ?? '')) return true;
  }
  return false;
}

/** The verb of taking place that governs an event noun, or null. */
function happensNear(input: ContactInput, sentence: Sentence, at: number): number | null {
  const { tokens } = input.scene.doc;
  const definite = (tokens[at]?.form ?? '').startsWith('ال');
  let steps = 0;
  for (let index = at - 1; index >= sentence.first && steps < 9; index--, steps++) {
    const token = tokens[index];
    if (token === undefined) break;
    const { form } = token;
    if (/^[.؛;:]$/.test(form)) break;
    const mention = input.scene.mentions.at(index);
    if (mention !== null) {
      index = mention.first;
      continue;
    }
    if (!takesPlace(token)) continue;
    // "تشهد المفاوضات جموداً": the noun is the verb's subject, not its event.
    return definite && index === at - 1 && /شهد/.test(form) ? null : index;
  }
  for (let index = at + 2; index < Math.min(sentence.last, at + 12); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const { form } = token;
    if (/^[،,.؛;:]$/.test(form)) break;
    if (takesPlace(token) && !/شهد/.test(form)) return index;
  }
  return null;
}

function takesPart(input: ContactInput, at: number, first: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index <= Math.min(first, at + 5); index++)
    if (PART_WORDS.has(tokens[index]?.form ?? '')) return true;
  return first - at <= 2 && tokens[at + 1]?.kind !== 'punct';
}
