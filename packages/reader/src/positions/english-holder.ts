/**
 * Whose stand an English word is, by the clause around it: the subject of an active verb, the "by" of a passive, the
 * owner of a noun ("the ministry’s offer"). Never merely whoever is named nearby. Bounded look-around.
 */
import { latestPair } from '../mentions/latest-pair.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';

export interface Held {
  readonly parties: readonly string[];
  readonly first: number;
  readonly how: 'subject' | 'speaker';
  /** Where the issue stands: after the word, or before it (the subject of a passive). */
  readonly issue: 'after' | 'before';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const AUXILIARIES = set(`
  has have had is are was were be been being will would could can may might shall should did does do not never also already repeatedly since
  then still now however again later finally only only just so far flatly formally unanimously overwhelmingly narrowly publicly officially
  previously earlier originally jointly reportedly initially recently both once today yesterday quickly firmly strongly long
  both all each voted decided vowed continued continue continues agreed chose moved going prepared to further initially t s
`);
const CONTROL = set(
  'voted decided vowed continued continue continues agreed chose moved ready prepared likely set',
);
const BOUNDARIES = set(`
  that because but while after before when as if said says say told announced adding saying whether although though unless until which who where
  whose than or since so despite amid following
`);
const PREPOSITIONS = set(
  'of at in on from with by for over about into under against to during among between representing across near',
);
/** People and bodies that hold stands though nothing names them. */
const CLASSES = set(`
  union unions company companies government ministry management employer employers workers staff nurses doctors teachers pilots drivers dockworkers
  employees strikers members rebels insurgents dissidents separatists militants opposition authorities officials army military movement group
  delegation negotiators miners engineers crews attendants firm airline operator operators airlines carrier
  supplier suppliers contractor contractors buyer seller association federation council leaders lecturers students protesters
  shareholders investors creditors fishermen farmers regulator tribunal owner owners tenants landlord junta regime administration
`);
const MEMBERS = set(
  'members leaders negotiators representatives officials board team delegation staff leadership leader',
);
const OWNED = set(
  'offer offers demand demands proposal proposals pledge pledges request requests refusal opposition rejection study review',
);
const DETERMINERS = set(`
  the a an its their his her this that these those any no key new latest fresh final revised improved pay wage salary another further initial original
  recent earlier previous current main peace draft counter contract first second third fourth last best
`);

/** Whether a word that may be a noun or a verb is a noun here. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!OWNED.has(form)) return false;
  const before = tokens[at - 1]?.form ?? '';
  const after = tokens[at + 1]?.form ?? '';
  if (/^(refusal|opposition|rejection|proposal|proposals)$/.test(form)) return true;
  return (
    DETERMINERS.has(before) ||
    (before === 's' && /^['’]$/.test(tokens[at - 2]?.form ?? '')) ||
    /^['’]$/.test(before) ||
    /^(by|of|from|was|were|is|that|which|includes|included)$/.test(after) ||
    (/^(demands|offers|demand|offer)$/.test(form) &&
      /^(for|to|on|over|about|as|with|between|reject|rejected|accept|accepted|meet|meets)$/.test(before))
  );
}

export function englishHolder(
  input: PositionInput,
  sentence: Sentence,
  at: number,
  wordEnd: number,
): Held | null {
  const { tokens } = input.scene.doc;
  if (isNoun(tokens, at)) return ownerOf(input, sentence, at, wordEnd);
  const form = tokens[at]?.form ?? '';
  const participle = /(ed|en)$/.test(form) || /^(sought|put)$/.test(form);
  if (participle && tokens[at - 1]?.form !== 'to') {
    let back = at - 1;
    while (
      /^(not|never|also|been|being|unanimously|already|later|since|overwhelmingly)$/.test(
        tokens[back]?.form ?? '',
      )
    )
      back--;
    const copula =
      /^(is|are|was|were|be|been|being|get|got)$/.test(tokens[back]?.form ?? '') ||
      tokens[at - 1]?.form === 'been';
    const by = byAgent(input, sentence, wordEnd, copula ? 8 : 1);
    if (by !== null) return { ...by, issue: 'before' };
    if (copula && !/^(prepared|opposed|committed|interested|united)$/.test(form)) return null;
  }
  return subjectOf(input, sentence, at);
}

/** "rejected by the members of X". */
function byAgent(
  input: PositionInput,
  sentence: Sentence,
  from: number,
  reach: number,
): Omit<Held, 'issue'> | null {
  const { tokens } = input.scene.doc;
  for (let at = from; at < Math.min(sentence.last, from + reach); at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && /^[,.;:]$/.test(token.form))) return null;
    if (token.form !== 'by') continue;
    let end = at + 1;
    while (
      end < Math.min(sentence.last, at + 12) &&
      tokens[end]?.kind !== 'punct' &&
      !/^(in|on|after|before|over|last|who|which|and|as|during|because|earlier|since)$/.test(
        tokens[end]?.form ?? '',
      )
    )
      end++;
    return phrase(input, sentence, at + 1, end, from);
  }
  return null;
}

function ownerOf(input: PositionInput, sentence: Sentence, at: number, wordEnd: number): Held | null {
  const { tokens } = input.scene.doc;
  // "an offer by X", "the demands of X".
  if (/^(by|of|from)$/.test(tokens[wordEnd]?.form ?? '')) {
    let end = wordEnd + 1;
    while (
      end < Math.min(sentence.last, wordEnd + 8) &&
      tokens[end]?.kind !== 'punct' &&
      !/^(that|which|for|to|in|on|was|were|is)$/.test(tokens[end]?.form ?? '')
    )
      end++;
    const by = phrase(input, sentence, wordEnd + 1, end, at);
    if (by !== null) return { ...by, first: at, issue: 'after' };
  }
  // "the ministry’s latest pay offer", "its demands".
  for (let back = at - 1; back >= Math.max(sentence.first, at - 6); back--) {
    const token = tokens[back];
    if (token === undefined) return null;
    const mention = input.scene.mentions.at(back);
    if (mention !== null) {
      const party = isParty(mention) ? input.parties.of(mention) : null;
      return party === null
        ? null
        : { parties: [party], first: mention.first, how: 'subject', issue: 'after' };
    }
    if (/^['’]$/.test(token.form) || token.form === 's') continue;
    const owns = /^['’]$/.test(tokens[back + 1]?.form ?? '');
    if (owns && CLASSES.has(token.form)) {
      const party = input.pointers.body(back) ?? classRef(input, sentence, back);
      return party === null ? null : { parties: [party], first: back, how: 'subject', issue: 'after' };
    }
    if (CLASSES.has(token.form) && back === at - 1) {
      const party = input.pointers.body(back) ?? classRef(input, sentence, back);
      return party === null ? null : { parties: [party], first: back, how: 'subject', issue: 'after' };
    }
    if (token.form === 'its' || token.form === 'their') {
      const held = pronoun(input, sentence, back);
      return held === null ? null : { ...held, issue: 'after' };
    }
    if (!DETERMINERS.has(token.form) || /^(the|a|an|no|any|this|that)$/.test(token.form)) return null;
  }
  return null;
}

/** The subject of an active verb. */
export function subjectOf(input: PositionInput, sentence: Sentence, verb: number): Held | null {
  const { tokens } = input.scene.doc;
  let end = verb;
  while (end > sentence.first) {
    const form = tokens[end - 1]?.form ?? '';
    if (input.scene.mentions.at(end - 1) !== null) break;
    if (form === 'to') {
      // "voted 15-5 to reject".
      let control = end - 2;
      while (tokens[control]?.kind === 'number' || /^[-–]$/.test(tokens[control]?.form ?? '')) control--;
      if (!CONTROL.has(tokens[control]?.form ?? '')) return null;
      end = control + 1;
      continue;
    }
    if (/^['’]$/.test(form) && /^(t|s|ve|re|ll|d)$/.test(tokens[end]?.form ?? '')) {
      end--;
      continue;
    }
    if (AUXILIARIES.has(form)) end--;
    else break;
  }
  const before = tokens[end - 1];
  if (end <= sentence.first || before === undefined) return null;
  // "to settle disputes or agree to": what a bare form after a conjunction goes on with is no stand.
  if (/^(and|or)$/.test(before.form) && end === verb && !/(ed|s|t)$/.test(tokens[verb]?.form ?? ''))
    return null;
  if (/^(and|or)$/.test(before.form) || before.form === ',') {
    const apposed = before.form === ',' ? acrossApposition(input, sentence, end - 1) : null;
    if (apposed !== null) return { ...apposed, issue: 'after' };
    return clauseSubject(input, sentence, end - 1);
  }
  if (/^(who|which|that)$/.test(before.form)) {
    const close = tokens[end - 2]?.form === ',' ? end - 2 : end - 1;
    const held = phrase(input, sentence, phraseStart(input, sentence, close), close, verb);
    return held === null ? null : { ...held, issue: 'after' };
  }
  const held = phrase(input, sentence, phraseStart(input, sentence, end), end, verb);
  return held === null ? null : { ...held, issue: 'after' };
}

/** "X, the employers’ body, rejected". */
function acrossApposition(
  input: PositionInput,
  sentence: Sentence,
  comma: number,
): Omit<Held, 'issue'> | null {
  const { tokens } = input.scene.doc;
  for (let at = comma - 1; at > Math.max(sentence.first, comma - 14); at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[.;:]$/.test(form)) return null;
    if (form !== ',') continue;
    const held = phrase(input, sentence, phraseStart(input, sentence, at), at, comma);
    // "Employers, represented by X,": the apposition names them.
    const plain = held !== null && input.scene.mentions.within(held.first, at).length === 0;
    const name = input.scene.mentions
      .within(at + 1, comma)
      .find((mention) => isParty(mention) && mention.kind === 'organisation');
    const party = plain && name !== undefined ? input.parties.of(name) : null;
    return party === null ? held : { parties: [party], first: at, how: 'subject' };
  }
  return null;
}

/** "… met the minister and rejected": the first party of the clause. */
function clauseSubject(input: PositionInput, sentence: Sentence, before: number): Held | null {
  const { tokens } = input.scene.doc;
  let from = sentence.first;
  for (let at = before - 1; at > sentence.first; at--) {
    if (/^(that|but|while|because)$/.test(tokens[at]?.form ?? '') || /^[;:]$/.test(tokens[at]?.form ?? '')) {
      from = at + 1;
      break;
    }
  }
  for (let at = from; at < before; at++) {
    const mention = input.scene.mentions.at(at);
    if (mention !== null) {
      const party = isParty(mention) && !afterPreposition(tokens, mention) ? input.parties.of(mention) : null;
      if (party !== null) return { parties: [party], first: mention.first, how: 'subject', issue: 'after' };
      at = mention.last - 1;
      continue;
    }
    const form = tokens[at]?.form ?? '';
    if (/^(it|they|we)$/.test(form)) {
      const held = pronoun(input, sentence, at);
      return held === null ? null : { ...held, issue: 'after' };
    }
    const body = tokens[at - 1]?.form === 'the' ? input.pointers.body(at) : null;
    if (body !== null) return { parties: [body], first: at, how: 'subject', issue: 'after' };
  }
  return null;
}

const afterPreposition = (tokens: readonly Token[], mention: Mention): boolean => {
  const before = tokens[mention.first - 1]?.form ?? '';
  return PREPOSITIONS.has(before === 'the' ? (tokens[mention.first - 2]?.form ?? '') : before);
};

function phraseStart(input: PositionInput, sentence: Sentence, end: number): number {
  const { tokens } = input.scene.doc;
  let start = end;
  while (start > Math.max(sentence.first, end - 16)) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const mention = input.scene.mentions.at(start - 1);
    if (mention !== null) {
      start = Math.max(sentence.first, mention.first);
      continue;
    }
    if (token.kind === 'punct' && !/^['’\-)(%]$/.test(token.form)) break;
    if (BOUNDARIES.has(token.form)) break;
    start--;
  }
  return start;
}

/** The parties that a noun phrase names: its head before any preposition, or whose members, leaders, … they are. */
function phrase(
  input: PositionInput,
  sentence: Sentence,
  start: number,
  end: number,
  verb: number,
): Omit<Held, 'issue'> | null {
  const { scene, parties } = input;
  const { tokens } = scene.doc;
  if (end <= start) return null;
  let first = start;
  if (tokens[first]?.form === 'and' || tokens[first]?.form === 'to') first++;
  // A clause may open with "In March the union …": the phrase ends at the verb, so a leading preposition is no head.
  let stop = first;
  while (stop < end && (scene.mentions.at(stop) !== null || !PREPOSITIONS.has(tokens[stop]?.form ?? ''))) {
    stop = scene.mentions.at(stop)?.last ?? stop + 1;
  }
  if (stop === first) {
    // "On Monday the company rejected": behind the prepositional phrase, where an article opens another.
    for (let at = end - 1; at > first; at--) {
      const opens = tokens[at]?.form === 'the' && !PREPOSITIONS.has(tokens[at - 1]?.form ?? '');
      if (opens) return phrase(input, sentence, at, end, verb);
    }
    const last = scene.mentions.at(end - 1);
    if (last === null || !isParty(last) || PREPOSITIONS.has(tokens[last.first - 1]?.form ?? '')) return null;
    const party = parties.of(last);
    return party === null ? null : { parties: [party], first: last.first, how: 'subject' };
  }
  stop = Math.min(stop, end);
  const head = tokens[stop - 1];
  if (head === undefined) return null;
  // "94% of the pilots", "most of the members".
  if (
    tokens[stop]?.form === 'of' &&
    (head.kind === 'number' ||
      /^(%|percent|most|majority|all|some|many|thousands|hundreds|dozens|both|cent)$/.test(head.form))
  )
    return phrase(input, sentence, stop + 1, end, verb);
  if (/^(it|they|we|he|she|i)$/.test(head.form)) return pronoun(input, sentence, stop - 1);
  const named = scene.mentions.within(first, Math.max(stop, first + 1)).filter(isParty);
  const own = scene.mentions.at(stop - 1);
  if (own !== null) {
    if (!isParty(own)) return null;
    // "A and B rejected": all that are joined.
    const group: Mention[] = [own];
    for (let index = named.length - 2; index >= 0; index--) {
      const one = named[index];
      const next = group[0];
      if (one === undefined || next === undefined) break;
      const between = tokens.slice(one.last, next.first).map(({ form }) => form);
      if (between.length > 3 || !between.some((form) => form === 'and' || form === ',')) break;
      group.unshift(one);
    }
    const refs = [...new Set(group.map((mention) => parties.of(mention)).filter((ref) => ref !== null))];
    return refs.length === 0
      ? null
      : { parties: refs.slice(0, 3), first: group[0]?.first ?? own.first, how: 'subject' };
  }
  if (
    /^(sides|parties|countries|governments|ministers|leaders|presidents|nations)$/.test(head.form) &&
    /^(two|both|three)$/.test(tokens[stop - 2]?.form ?? '')
  ) {
    const pair = latestPair(tokens, scene.mentions, first)
      .map((mention) => parties.of(mention))
      .filter((ref) => ref !== null);
    return pair.length === 2 ? { parties: pair, first, how: 'subject' } : null;
  }
  if (MEMBERS.has(head.form)) {
    // "members of X", "X members", "its members".
    if (tokens[stop]?.form === 'of') {
      const of = scene.mentions.within(stop, end).find(isParty);
      const party = of === undefined ? null : parties.of(of);
      if (party !== null) return { parties: [party], first, how: 'subject' };
    }
    const whose = named.at(-1);
    const party = whose === undefined ? null : parties.of(whose);
    if (party !== null) return { parties: [party], first, how: 'subject' };
    if (/^(its|their|his|her)$/.test(tokens[stop - 2]?.form ?? '')) return pronoun(input, sentence, stop - 2);
    if (/^unions?$/.test(tokens[stop - 2]?.form ?? '')) {
      const union = input.parties.latestHead(/union|نقاب/i, stop);
      return union === null ? null : { parties: [union], first, how: 'subject' };
    }
  }
  if (CLASSES.has(head.form)) {
    const pointed = input.pointers.body(stop - 1);
    const party = pointed ?? classRef(input, sentence, stop - 1);
    if (party === null) return null;
    // "X and armed dissidents".
    const beside = named.at(-1);
    const joined =
      beside !== undefined &&
      tokens.slice(beside.last, stop - 1).some(({ form }) => form === 'and') &&
      stop - beside.last <= 5;
    const other = joined ? parties.of(beside) : null;
    return { parties: other === null || other === party ? [party] : [other, party], first, how: 'subject' };
  }
  // A name that nothing knows.
  if (
    head.capital &&
    head.kind === 'latin' &&
    stop - 1 > sentence.first &&
    !/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(head.form)
  ) {
    let from = stop - 1;
    while (from > first && tokens[from - 1]?.capital === true && scene.mentions.at(from - 1) === null) from--;
    return { parties: [parties.named(from, stop)], first: from, how: 'subject' };
  }
  return null;
}

/** "striking nurses", "armed dissidents": a body by its own words, without article and participle. */
function classRef(input: PositionInput, sentence: Sentence, at: number): string | null {
  const { tokens } = input.scene.doc;
  let from = at;
  for (let back = at - 1; back >= Math.max(sentence.first, at - 2); back--) {
    const token = tokens[back];
    if (token === undefined || token.kind !== 'latin' || token.gap === 'line') break;
    if (input.scene.mentions.at(back) !== null) {
      from = input.scene.mentions.at(back)?.first ?? back;
      break;
    }
    if (!token.capital && !CLASSES.has(token.form)) break;
    from = back;
  }
  return input.parties.named(from, at + 1);
}

/** Inside what somebody says, the speaker; otherwise the subject of the sentence before. */
function pronoun(input: PositionInput, sentence: Sentence, at: number): Omit<Held, 'issue'> | null {
  const { scene, parties } = input;
  const { tokens, sentences } = scene.doc;
  const form = tokens[at]?.form ?? '';
  const statement = input.speakerAt(at);
  if (statement !== null && statement.speaker !== null) {
    const party = parties.ofSpeaker(statement.speaker);
    if (party !== null) return { parties: [party], first: at, how: 'speaker' };
  }
  if (/^(we|i|our)$/.test(form)) return null;
  const single = /^(he|she|his|her)$/.test(form);
  // Earlier in the sentence, or the first party of the one before.
  for (const range of [
    { first: sentence.first, last: at },
    { first: sentences[sentence.index - 1]?.first ?? at, last: sentences[sentence.index - 1]?.last ?? at },
  ]) {
    const fitting = scene.mentions
      .within(range.first, range.last)
      .find(
        (mention) =>
          isParty(mention) &&
          !afterPreposition(tokens, mention) &&
          (mention.kind === 'person' || mention.kind === 'office') === single,
      );
    const party = fitting === undefined ? null : parties.of(fitting);
    if (party !== null) return { parties: [party], first: at, how: 'subject' };
  }
  return null;
}
