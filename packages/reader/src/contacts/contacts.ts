/**
 * Contacts: who met, called, visited, arrived; where, when, and whether it happened.
 *
 * A contact is made only from words that say so: a verb of meeting with its people, or an event noun with people
 * or a verb of taking place. That two parties were in one city makes no meeting. Planned is not held.
 */
import type { ContactType, ReadContact, ReadDate } from '@wasit/domain';
import type { ActorTable } from '../discourse/actor-table.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import type { Sentence } from '../text/sentences.ts';
import { type ContactWord, contactWord, PART_WORDS, PURPOSE_WORDS, takesPlace } from './contact-lookup.ts';
import { statusAt } from './contact-status.ts';
import { pairOf } from './pairs.ts';

export interface ContactInput {
  readonly scene: Scene;
  readonly table: ActorTable;
  readonly dates: readonly ReadDate[];
}

interface Found {
  readonly type: ContactType;
  readonly first: number;
  readonly last: number;
  readonly trigger: number;
  readonly participants: readonly string[];
  readonly venue: string | null;
  readonly sure: number;
}

const REACH = 26;

export function contactsIn(input: ContactInput, sentence: Sentence): ReadContact[] {
  const { tokens } = input.scene.doc;
  const found: Found[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') continue;
    if (input.scene.mentions.at(at) !== null) continue;
    const word = contactWord(token);
    if (word === null) continue;
    const contact = contactAt(input, sentence, at, word);
    if (contact === null) continue;
    const before = found.at(-1);
    if (before !== undefined && overlaps(before, contact)) {
      found[found.length - 1] = better(before, contact);
    } else found.push(contact);
  }
  return found.map((contact) => contactOf(input, sentence, contact));
}

function contactOf(input: ContactInput, sentence: Sentence, found: Found): ReadContact {
  const { tokens } = input.scene.doc;
  const from = tokens[found.first];
  const to = tokens[found.last - 1];
  const { status, sure } = statusAt(input.scene, sentence, found.trigger, input.dates);
  return {
    start: from?.start ?? 0,
    end: to?.end ?? 0,
    type: found.type,
    participants: [...found.participants],
    venue: found.venue,
    occurred: dateNear(input, sentence, found),
    status,
    confidence: Math.round(Math.max(0.1, Math.min(0.95, found.sure + sure)) * 100) / 100,
  };
}

function overlaps(one: Found, other: Found): boolean {
  return other.first < one.last && shares(one.participants, other.participants);
}

function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((ref) => other.includes(ref));
}

/** Of two readings of one event, the one that says more; a type other than plain meeting wins. */
function better(one: Found, other: Found): Found {
  const participants = [...new Set([...one.participants, ...other.participants])];
  const plain = one.type === 'meeting' ? other : one;
  const type = one.type === 'arrival' && other.type === 'visit' ? 'visit' : plain.type;
  const arrives = one.type === 'arrival' && other.type !== 'visit';
  return {
    type: arrives ? 'arrival' : type,
    first: Math.min(one.first, other.first),
    last: arrives ? one.last : Math.max(one.last, other.last),
    trigger: one.trigger,
    participants: arrives ? one.participants : participants,
    venue: one.venue ?? other.venue,
    sure: Math.max(one.sure, other.sure),
  };
}

function contactAt(input: ContactInput, sentence: Sentence, at: number, word: ContactWord): Found | null {
  const { tokens } = input.scene.doc;
  const after = window(input, sentence, at);
  const before = windowBefore(input, sentence, at);
  const people = participantsIn(input, after.first, after.last, at);
  const earlier = participantsIn(input, before.first, before.last, at);
  const venue = venueIn(input, sentence, at, after.last);
  const pair = pairOf(
    input.scene,
    input.table,
    Math.max(sentence.first, at - 4),
    Math.min(sentence.last, at + 5),
  );
  const make = (type: ContactType, refs: readonly string[], sure: number): Found => {
    const touched = [
      ...people.mentions,
      ...(refs.some((ref) => earlier.refs.includes(ref)) ? earlier.mentions : []),
    ];
    const first = Math.min(
      at,
      ...touched.map((mention) => mention.first),
      ...(takesPlaceNear(input, sentence, at) ?? []),
    );
    const last = Math.max(at + 1, ...touched.map((mention) => mention.last), venue?.last ?? 0);
    return {
      type,
      first,
      last: Math.min(last, sentence.last),
      trigger: at,
      participants: [...new Set(refs)],
      venue: venue?.ref ?? null,
      sure,
    };
  };
  switch (word.part) {
    case 'verb': {
      const refs = [...earlier.refs.slice(-2), ...people.refs];
      if (pair.length > 0) refs.push(...pair);
      const distinct = new Set(refs).size;
      if (word.type === 'visit' || word.type === 'call' ? distinct < 1 : distinct < 2) return null;
      return make(sized(word.type, refs, tokens, at), refs, distinct >= 2 ? 0.85 : 0.7);
    }
    case 'object': {
      // "بحث الوزير مع نظيره": only with the one it was discussed with.
      const partner = people.mentions.find((mention) =>
        ['مع', 'with'].includes(tokens[mention.first - 1]?.form ?? ''),
      );
      if (partner === undefined) return null;
      const refs =
        people.refs.length >= 2 ? people.refs.slice(0, 3) : [...earlier.refs.slice(-1), ...people.refs];
      return new Set(refs).size < 2 ? null : make('meeting', refs, 0.75);
    }
    case 'place': {
      const refs = [...people.refs, ...(people.refs.length === 0 ? earlier.refs.slice(-2) : [])];
      if (refs.length === 0 || venue === null) return null;
      const visiting = visitNoun(input, sentence, at);
      return make(visiting ? 'visit' : 'arrival', refs, 0.82);
    }
    case 'noun':
      return eventNoun(input, sentence, at, word, { people, earlier, pair, make, venue: venue?.ref ?? null });
  }
}

interface Around {
  readonly people: People;
  readonly earlier: People;
  readonly pair: readonly string[];
  readonly venue: string | null;
  make(type: ContactType, refs: readonly string[], sure: number): Found;
}

function eventNoun(
  input: ContactInput,
  sentence: Sentence,
  at: number,
  word: ContactWord,
  around: Around,
): Found | null {
  const { tokens } = input.scene.doc;
  const happens = takesPlaceNear(input, sentence, at) !== null;
  const joined = around.people.mentions.some((mention) => takesPart(tokens, at, mention));
  const type = sized(word.type, around.people.refs, tokens, at);
  const called = type === 'call' || phoneCall(tokens, at);
  const subject = happens ? around.earlier.refs.slice(-3) : [];
  const refs =
    joined || happens || around.pair.length > 0
      ? [...subject, ...around.people.refs, ...around.pair]
      : around.people.refs.filter((_, index) => index < 2);
  const distinct = new Set(refs).size;
  if (word.type === 'visit') {
    if (!happens && around.people.refs.length === 0) return null;
    return distinct === 0 || around.venue === null ? null : around.make('visit', refs, happens ? 0.72 : 0.6);
  }
  if (word.type === 'message') return happens && distinct >= 2 ? around.make('message', refs, 0.6) : null;
  if (called) return distinct >= 2 || (happens && distinct >= 1) ? around.make('call', refs, 0.85) : null;
  if (!happens && !joined && distinct < 2 && around.pair.length === 0) return null;
  if (distinct === 0 && !(happens && around.venue !== null)) return null;
  if (distinct < 2 && !happens) return null;
  return around.make(
    sized(type, refs, tokens, at),
    refs,
    happens ? (distinct >= 2 ? 0.8 : 0.62) : joined ? 0.66 : 0.5,
  );
}

/** اتصال is a contact in general, and a call beside هاتفي. */
function phoneCall(tokens: ContactInput['scene']['doc']['tokens'], at: number): boolean {
  const after = `${tokens[at + 1]?.form ?? ''} ${tokens[at + 2]?.form ?? ''}`;
  return /هاتفي|phone|telephone/.test(after) || /phone|telephone/.test(tokens[at - 1]?.form ?? '');
}

function sized(
  type: ContactType,
  refs: readonly string[],
  tokens: ContactInput['scene']['doc']['tokens'],
  at: number,
): ContactType {
  if (type !== 'meeting') return type;
  const near = [tokens[at + 1]?.form, tokens[at + 2]?.form, tokens[at - 1]?.form].join(' ');
  if (/غير مباشر|indirect|proximity/.test(near)) return 'proximity-talks';
  if (/رباعي|ثلاثي|خماسي|سداسي|multilateral|trilateral|quadrilateral|four way|three way|quad/.test(near))
    return 'multilateral';
  return new Set(refs).size >= 4 ? 'multilateral' : type;
}

function visitNoun(input: ContactInput, sentence: Sentence, at: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < Math.min(sentence.last, at + 16); index++) {
    if (
      /^(زياره|visit)$/.test(tokens[index]?.form ?? '') &&
      /^(في|a|on|an|official|for)$/.test(tokens[index - 1]?.form ?? '')
    )
      return true;
  }
  return false;
}

/** Positions of verbs of taking place close to an event noun, or null. */
function takesPlaceNear(input: ContactInput, sentence: Sentence, at: number): number[] | null {
  const { tokens } = input.scene.doc;
  for (let index = at - 1; index >= Math.max(sentence.first, at - 12); index--) {
    if (tokens[index]?.form === '.' || tokens[index]?.form === '؛') break;
    if (takesPlace(tokens[index]?.form ?? '')) return [index];
  }
  for (let index = at + 1; index < Math.min(sentence.last, at + 14); index++) {
    if (tokens[index]?.form === '،') break;
    if (takesPlace(tokens[index]?.form ?? '') && index - at > 1) return [at];
  }
  return null;
}

function takesPart(tokens: ContactInput['scene']['doc']['tokens'], at: number, mention: Mention): boolean {
  for (let index = at + 1; index <= mention.first; index++)
    if (PART_WORDS.has(tokens[index]?.form ?? '')) return true;
  // "اجتماع حركتي كذا وكذا": the genitive.
  return mention.first - at <= 2;
}

interface People {
  readonly refs: readonly string[];
  readonly mentions: readonly Mention[];
}

function participantsIn(input: ContactInput, first: number, last: number, trigger: number): People {
  const refs: string[] = [];
  const mentions: Mention[] = [];
  for (const mention of input.scene.mentions.within(first, last)) {
    if (mention.kind === 'place' || mention.kind === 'outlet') continue;
    if (mention.locative === true) continue;
    const form = input.scene.doc.tokens[mention.first - 1]?.form ?? '';
    if (mention.kind === 'state' && /^(في|الي|من|in|to|from|at)$/.test(form)) continue;
    if (Math.abs(mention.first - trigger) > REACH) continue;
    refs.push(input.table.fromMention(mention).ref);
    mentions.push(mention);
  }
  return { refs, mentions };
}

/** After the trigger, to the end of its clause: commas in a list of people do not end it, purposes do. */
function window(input: ContactInput, sentence: Sentence, at: number): { first: number; last: number } {
  const { tokens } = input.scene.doc;
  let end = at + 1;
  while (end < Math.min(sentence.last, at + REACH)) {
    const token = tokens[end];
    if (token === undefined) break;
    if (end > at + 1 && PURPOSE_WORDS.has(token.form)) break;
    if (token.kind === 'punct' && /^[.؛;:]$/.test(token.form)) break;
    end++;
  }
  return { first: at + 1, last: end };
}

function windowBefore(input: ContactInput, sentence: Sentence, at: number): { first: number; last: number } {
  const { tokens } = input.scene.doc;
  let start = at;
  while (start > Math.max(sentence.first, at - 16)) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (token.kind === 'punct' && /^[.؛;:]$/.test(token.form)) break;
    if (/^(ان|انه|انها|ان|that|said)$/.test(token.form)) break;
    if (token.form === '،' && at - start > 6) break;
    start--;
  }
  return { first: start, last: at };
}

function venueIn(
  input: ContactInput,
  sentence: Sentence,
  at: number,
  end: number,
): { ref: string; last: number } | null {
  const { scene, table } = input;
  for (const mention of scene.mentions.within(at, Math.min(sentence.last, Math.max(end, at + 12)))) {
    if (isVenue(scene, mention)) return { ref: table.fromMention(mention).ref, last: mention.last };
  }
  for (const mention of scene.mentions.within(Math.max(sentence.first, at - 8), at)) {
    if (isVenue(scene, mention)) return { ref: table.fromMention(mention).ref, last: 0 };
  }
  return null;
}

function isVenue(scene: Scene, mention: Mention): boolean {
  if (mention.kind !== 'place' && mention.kind !== 'state') return false;
  const before = scene.doc.tokens[mention.first - 1]?.form ?? '';
  const token = scene.doc.tokens[mention.first];
  const bound = token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(token.form);
  if (mention.locative === true) return true;
  if (/^(في|الي|ب|مدينه|بمدينه|العاصمه|in|to|at|into)$/.test(before)) return true;
  return mention.kind === 'place' && bound;
}

function dateNear(input: ContactInput, sentence: Sentence, found: Found): string | null {
  const { tokens } = input.scene.doc;
  const start = tokens[sentence.first]?.start ?? 0;
  const end = tokens[sentence.last - 1]?.end ?? 0;
  const here = tokens[found.trigger]?.start ?? 0;
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const date of input.dates) {
    if (date.start < start) continue;
    if (date.end > end) break;
    if (date.value === null) continue;
    const away = Math.abs(date.start - here);
    if (away < distance && away < 220) {
      best = date.value;
      distance = away;
    }
  }
  return best;
}
