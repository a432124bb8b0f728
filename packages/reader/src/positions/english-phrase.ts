/** The parties that an English noun phrase names: by its head, or as whose members, leaders, spokesmen they are. */
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { BOUNDARIES, isArticle, isClass, isPossessive, MEMBERS, PREPOSITIONS } from './english-nouns.ts';
import { isParty, type PartyFinder } from './party.ts';
import type { PositionInput } from './position.ts';

export interface Named {
  readonly parties: readonly string[];
  readonly first: number;
  readonly how: 'subject' | 'speaker';
}

const WEEKDAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Small words that a headline writes with a capital. */
const SMALL =
  /^(as|to|on|in|at|of|is|are|was|be|not|no|a|an|the|its|his|her|their|will|may|can|new|more|now|up|out)$/;
const PAIRED =
  /^(sides|parties|countries|governments|ministers|leaders|presidents|nations|neighbours|neighbors|foes|rivals|capitals|states)$/;
const SHARE =
  /^(%|percent|most|majority|all|some|many|thousands|hundreds|dozens|both|cent|one|two|leaders|none|neither)$/;

/** Where a noun phrase that ends before `end` begins: at a clause's joint, a comma, or sixteen words back. */
export function phraseStart(input: PositionInput, sentence: Sentence, end: number): number {
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

/** The parties of the noun phrase in a token range, or null. `depth` bounds the way from phrase to phrase. */
export function phrase(
  input: PositionInput,
  sentence: Sentence,
  start: number,
  end: number,
  depth = 0,
): Named | null {
  const { scene, parties } = input;
  const { tokens } = scene.doc;
  if (end <= start || depth > 3) return null;
  let first = start;
  while (
    first < end &&
    /^(and|to|both|meanwhile)$/.test(tokens[first]?.form ?? '') &&
    scene.mentions.at(first) === null
  )
    first++;
  let stop = first;
  while (stop < end && (scene.mentions.at(stop) !== null || !PREPOSITIONS.has(tokens[stop]?.form ?? '')))
    stop = scene.mentions.at(stop)?.last ?? stop + 1;
  if (stop === first) return afterOpening(input, sentence, first, end, depth);
  stop = Math.min(stop, end);
  const head = tokens[stop - 1];
  if (head === undefined) return null;
  // A court rules, it takes no side.
  if (/^(court|courts|tribunal|judge|judges|jury)$/.test(head.form)) return null;
  // "94% of the pilots", "most of the members".
  if (tokens[stop]?.form === 'of' && (head.kind === 'number' || SHARE.test(head.form))) {
    const of = phrase(input, sentence, stop + 1, end, depth + 1);
    if (of !== null || !MEMBERS.has(head.form)) return of;
  }
  if (/^(it|they|we|he|she|i|its|their|our)$/.test(head.form))
    return pronoun(input, sentence, stop - 1, depth);
  const named = scene.mentions.within(first, Math.max(stop, first + 1)).filter(isParty);
  const own = scene.mentions.at(stop - 1);
  // Right before its verb a state is no place, wherever it seems to stand ("Pakistan, however, has …").
  if (own !== null) return isParty(own) || own.kind === 'state' ? joined(input, named, own) : null;
  if (PAIRED.test(head.form) && /^(two|both|three|rival|warring)$/.test(tokens[stop - 2]?.form ?? '')) {
    const pair = parties.pair(first);
    return pair.length === 2 ? { parties: pair, first, how: 'subject' } : null;
  }
  if (MEMBERS.has(head.form)) {
    const of = membersOf(input, sentence, { first, stop, end }, named, depth);
    if (of !== null) return of;
  }
  if (
    /^(part(y|ies)|sides?)$/.test(head.form) &&
    /^(each|either|neither|no|any|other|another)$/.test(tokens[stop - 2]?.form ?? '')
  )
    return null;
  const folk = head.capital ? parties.demonym(head.form) : null;
  if (folk !== null) return { parties: [folk], first: stop - 1, how: 'subject' };
  if (isClass(head)) return people(input, sentence, stop - 1, named);
  // A name that nothing knows.
  if (
    head.capital &&
    head.kind === 'latin' &&
    (stop - 1 > sentence.first || isAcronym(input, head)) &&
    !WEEKDAY.test(head.form) &&
    !BOUNDARIES.has(head.form) &&
    !SMALL.test(head.form)
  ) {
    let from = stop - 1;
    while (from > first && tokens[from - 1]?.capital === true && scene.mentions.at(from - 1) === null) from--;
    return { parties: [parties.named(from, stop)], first: from, how: 'subject' };
  }
  return null;
}

/** All in capitals: a body, even where a sentence begins. */
const isAcronym = (input: PositionInput, token: Token): boolean =>
  token.end - token.start > 2 && /^[A-Z]{3,}$/.test(input.scene.doc.text.slice(token.start, token.end));

/** "On Monday the company rejected": behind the prepositional phrase, where an article opens another. */
function afterOpening(
  input: PositionInput,
  sentence: Sentence,
  first: number,
  end: number,
  depth: number,
): Named | null {
  const { scene, parties } = input;
  const { tokens } = scene.doc;
  for (let at = end - 1; at > first; at--) {
    const opens = tokens[at]?.form === 'the' && !PREPOSITIONS.has(tokens[at - 1]?.form ?? '');
    if (opens) return phrase(input, sentence, at, end, depth + 1);
  }
  const final = tokens[end - 1];
  if (final !== undefined && /^(it|they|we|he|she|i)$/.test(final.form))
    return pronoun(input, sentence, end - 1, depth);
  const last = scene.mentions.at(end - 1);
  if (last === null) {
    // "In March nurses rejected".
    const bare = final !== undefined && isClass(final) && !PREPOSITIONS.has(tokens[end - 2]?.form ?? '');
    return bare && end - 1 > first + 1 ? people(input, sentence, end - 1, []) : null;
  }
  if (!isParty(last) || PREPOSITIONS.has(tokens[last.first - 1]?.form ?? '')) return null;
  const party = parties.of(last);
  return party === null ? null : { parties: [party], first: last.first, how: 'subject' };
}

/** "A, B and C rejected": all that are joined. */
function joined(input: PositionInput, named: readonly Mention[], own: Mention): Named | null {
  const { tokens } = input.scene.doc;
  const group: Mention[] = [own];
  for (let index = named.length - 2; index >= 0; index--) {
    const one = named[index];
    const next = group[0];
    if (one === undefined || next === undefined) break;
    const between = tokens.slice(one.last, next.first).map(({ form }) => form);
    if (between.length > 3 || !between.some((form) => form === 'and' || form === ',')) break;
    group.unshift(one);
  }
  const refs = [...new Set(group.map((mention) => input.parties.of(mention)).filter((ref) => ref !== null))];
  return refs.length === 0
    ? null
    : { parties: refs.slice(0, 3), first: group[0]?.first ?? own.first, how: 'subject' };
}

/** "members of X", "X members", "its members", "the union’s president". */
function membersOf(
  input: PositionInput,
  sentence: Sentence,
  range: { first: number; stop: number; end: number },
  named: readonly Mention[],
  depth: number,
): Named | null {
  const { scene, parties } = input;
  const { tokens } = scene.doc;
  const { first, stop, end } = range;
  if (
    tokens[stop]?.form === 'of' ||
    tokens[stop]?.form === 'for' ||
    tokens[stop]?.form === 'from' ||
    tokens[stop]?.form === 'by' ||
    tokens[stop]?.form === 'representing'
  ) {
    const of = scene.mentions.within(stop, end).find(isParty);
    const party = of === undefined ? null : parties.of(of);
    if (party !== null) return { parties: [party], first, how: 'subject' };
    return phrase(input, sentence, stop + 1, end, depth + 1);
  }
  const whose = named.at(-1);
  const party = whose === undefined ? null : parties.of(whose);
  if (party !== null) return { parties: [party], first, how: 'subject' };
  if (/^(its|their|his|her|our)$/.test(tokens[stop - 2]?.form ?? ''))
    return pronoun(input, sentence, stop - 2, depth);
  let owner = stop - 2;
  while (owner > first && isPossessive(tokens[owner]?.form ?? '')) owner--;
  const word = tokens[owner];
  if (word === undefined || owner < first || !isClass(word)) return null;
  if (/^unions?$/.test(word.form)) {
    const union = parties.latestHead(/union|نقاب/i, stop);
    if (union !== null) return { parties: [union], first, how: 'subject' };
  }
  return people(input, sentence, owner, []);
}

/** People or a body by a word for them: the one that "the …" points back to, else as the words say. */
function people(
  input: PositionInput,
  sentence: Sentence,
  at: number,
  named: readonly Mention[],
): Named | null {
  const { tokens } = input.scene.doc;
  const party = classRef(input, sentence, at);
  if (party === null) return null;
  const beside = named.at(-1);
  const together =
    beside !== undefined &&
    at + 1 - beside.last <= 5 &&
    tokens.slice(beside.last, at).some(({ form }) => form === 'and');
  const other = together ? input.parties.of(beside) : null;
  return { parties: other === null || other === party ? [party] : [other, party], first: at, how: 'subject' };
}

const NO_MODIFIER =
  /(ing|ed|ly)$|^(the|a|an|its|their|his|her|our|some|many|most|all|both|several|more|than|two|three|four|and|or|of|those|these|other|s|t|no)$/;

/** Those who are the body that they are named by: "Hamas fighters". */
const ARMED =
  /^(fighters|forces|troops|militants|rebels|guerrillas|officials|gunmen|combatants|commanders|soldiers|insurgents|authorities|militia|army|government|group|movement|union|negotiators)$/;

/** Heads of names by which "the …" points back to the body that bears one. */
const NAMED_BODIES =
  /^(alliance|association|federation|union|council|movement|front|coalition|ministry|authority|company|corporation|group|party|university|board)$/;

/** "Syria’s government … the government": the state whose government was spoken of last, a little way back. */
function governmentNamed(input: PositionInput, at: number): string | null {
  const { tokens } = input.scene.doc;
  for (let back = at - 2; back > Math.max(0, at - 90); back--) {
    if (!/^(government|regime|administration)$/.test(tokens[back]?.form ?? '')) continue;
    const own = input.scene.mentions.at(back);
    if (own !== null && isParty(own)) return input.parties.of(own);
    let owner = back - 1;
    while (owner > back - 3 && (isPossessive(tokens[owner]?.form ?? '') || tokens[owner]?.form === 's'))
      owner--;
    const state = input.scene.mentions.at(owner);
    if (state !== null && state.kind === 'state') return input.parties.of(state);
    const folk = tokens[owner]?.capital === true ? input.parties.demonym(tokens[owner]?.form ?? '') : null;
    if (folk !== null) return folk;
  }
  return null;
}

/**
 * "rail workers", "the ministry": a body by its own words, without article and participle. `people` finds whom no name
 * says; by default it adds them to the report's actors.
 */
export function classRef(
  input: PositionInput,
  sentence: Sentence,
  at: number,
  people: PartyFinder['peopleMet'] = input.parties.people,
): string | null {
  const { tokens } = input.scene.doc;
  const head = tokens[at]?.form ?? '';
  // "the government" is that of the land the report is about, not of the one named last.
  if (head === 'government' && tokens[at - 1]?.form === 'the') {
    const state = governmentNamed(input, at) ?? input.parties.mainState();
    if (state !== null) return state;
  }
  const pointed = input.pointers.at(at);
  if (pointed !== null) return pointed;
  if (NAMED_BODIES.test(head) && /^(the|its|their)$/.test(tokens[at - 1]?.form ?? '')) {
    const body = input.parties.latestHead(new RegExp(`\\b${head}\\b`, 'i'), at);
    if (body !== null) return body;
  }
  let from = at;
  for (let back = at - 1; back >= Math.max(sentence.first, at - 2); back--) {
    const token = tokens[back];
    if (
      token === undefined ||
      token.kind !== 'latin' ||
      tokens[back + 1]?.gap === 'line' ||
      isPossessive(token.form)
    )
      break;
    const mention = input.scene.mentions.at(back);
    if (mention !== null) {
      if (ARMED.test(head) && isParty(mention)) return input.parties.of(mention);
      from = mention.first;
      break;
    }
    if (NO_MODIFIER.test(token.form) || BOUNDARIES.has(token.form) || PREPOSITIONS.has(token.form)) break;
    from = back;
  }
  return people(from, at, at + 1);
}

/** Inside what somebody says, the speaker; else the subject that the clause goes back to. */
export function pronoun(input: PositionInput, sentence: Sentence, at: number, depth = 0): Named | null {
  const { scene, parties } = input;
  const { tokens, sentences } = scene.doc;
  const form = tokens[at]?.form ?? '';
  const statement = input.speakerAt(at);
  if (statement !== null && statement.speaker !== null) {
    const party = parties.ofSpeaker(statement.speaker);
    if (party !== null) return { parties: [party], first: at, how: 'subject' };
  }
  if (/^(we|i|our)$/.test(form)) return null;
  // "the company says it is open to": the subject of the clause above.
  for (let joint = at - 1; joint >= Math.max(sentence.first + 1, at - 4); joint--) {
    if (
      !/^(said|says|say|that|insisted|insists|announced|warned|added|stressed|told)$/.test(
        tokens[joint]?.form ?? '',
      )
    )
      continue;
    const verb = tokens[joint]?.form === 'that' ? joint - 1 : joint;
    let end = verb;
    while (end > sentence.first && /^(has|have|had|also|later)$/.test(tokens[end - 1]?.form ?? '')) end--;
    const above = phrase(input, sentence, phraseStart(input, sentence, end), end, depth + 1);
    if (above !== null) return { ...above, first: at };
    break;
  }
  if (/^(they|their)$/.test(form)) {
    for (let word = at - 1; word > Math.max(sentence.first, at - 14); word--) {
      if (
        !PAIRED.test(tokens[word]?.form ?? '') ||
        !/^(two|both|rival|warring)$/.test(tokens[word - 1]?.form ?? '')
      )
        continue;
      const pair = parties.pair(word);
      return pair.length === 2 ? { parties: pair, first: at, how: 'subject' } : null;
    }
  }
  const single = /^(he|she|his|her)$/.test(form);
  // "He called on the states to …": whoever was quoted last.
  if (single && scene.mentions.within(sentence.first, at).length === 0) {
    for (let back = at - 1; back > Math.max(0, at - 90); back -= 4) {
      const last = input.speakerAt(back)?.speaker ?? null;
      const party = last === null ? null : parties.ofSpeaker(last);
      if (party !== null) return { parties: [party], first: at, how: 'subject' };
    }
  }
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
          !isPossessive(tokens[mention.last]?.form ?? '') &&
          !afterPreposition(tokens, mention) &&
          (mention.kind === 'person' || mention.kind === 'office') === single,
      );
    const party = fitting === undefined ? null : parties.of(fitting);
    if (party !== null) return { parties: [party], first: at, how: 'subject' };
    if (single) continue;
    for (let word = range.first; word < range.last; word++) {
      const token = tokens[word];
      if (token === undefined || !isClass(token) || scene.mentions.at(word) !== null) continue;
      const before = tokens[word - 1]?.form ?? '';
      const inside = PREPOSITIONS.has(isArticle(before) ? (tokens[word - 2]?.form ?? '') : before);
      if (inside || isPossessive(tokens[word + 1]?.form ?? '')) continue;
      const ref = classRef(input, sentences[input.scene.doc.sentenceOf[word] ?? 0] ?? sentence, word);
      if (ref !== null) return { parties: [ref], first: at, how: 'subject' };
    }
  }
  return null;
}

export const afterPreposition = (tokens: readonly Token[], mention: Mention): boolean => {
  const before = tokens[mention.first - 1]?.form ?? '';
  // "members of X": they are it.
  if (before === 'of' && MEMBERS.has(tokens[mention.first - 2]?.form ?? '')) return false;
  return PREPOSITIONS.has(before === 'the' ? (tokens[mention.first - 2]?.form ?? '') : before);
};
