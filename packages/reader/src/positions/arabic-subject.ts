/** The subject of an Arabic word of stand behind it, and what a relative pronoun goes back to. Bounded. */

import { arabicRole } from '../lexicon/role-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { attendant } from './arabic-clause-head.ts';
import { ADVERBS, governed, JOINTS, PARTICLES, SAID_TO, startsWithPreposition } from './arabic-governed.ts';
import { isPair } from './arabic-pairs.ts';
import { peopleAt } from './arabic-people.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

/** Verb, then subject: "رفضت الحركة …", and all that are joined to it. */
export function subjectAfter(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene, parties, pointers } = input;
  const { tokens } = scene.doc;
  // A court rules, it takes no side.
  if (/^(ال)?(محكمه|محاكم|قاضي|القضاء)$/.test(tokens[hit.last]?.form ?? '')) return null;
  if (hit.sort !== 'noun' && nominal(input, sentence, hit)) return null;
  // "كان الرئيس فلان، قد دعا الحركة إلى": before قد stands the subject, behind the verb whom it is said to.
  if (
    hit.sort === 'verb' &&
    tokens[hit.first - 1]?.form === 'قد' &&
    scene.mentions
      .within(sentence.first, hit.first)
      .some((one) => isParty(one) && !governed(tokens, one, scene))
  )
    return null;
  if (attendant(tokens, hit)) return null;
  let at = hit.last;
  let skipped = 0;
  while (
    skipped < 3 &&
    at < sentence.last &&
    ADVERBS.test(tokens[at]?.form ?? '') &&
    scene.mentions.at(at) === null
  ) {
    // "رفض كل من أ وب".
    if (
      tokens[at]?.form === 'من' &&
      !/^(كل|كلا|كلتا|عدد|عشرات|ميات|الاف|العديد)$/.test(tokens[at - 1]?.form ?? '')
    )
      return null;
    at++;
    skipped++;
  }
  if (tokens[at]?.kind === 'punct' && (scene.quotes.opening(at) !== null || tokens[at]?.form === '(')) at++;
  if (
    TRANSPARENT.test(tokens[at]?.form ?? '') &&
    scene.mentions.at(at + 1) !== null &&
    scene.mentions.at(at) === null
  )
    at++;
  else at = bearerFrom(input, sentence, at);
  const refs: string[] = [];
  for (let next = at; next < sentence.last && refs.length < 3; ) {
    const follows = refs.length > 0;
    const token = tokens[next];
    if (token === undefined || (follows && !token.form.startsWith('و'))) break;
    const titled = scene.mentions.at(next);
    // "الرئيس العراقي فلان": whose title it is.
    const bearer = titled?.kind === 'office' ? scene.mentions.at(titled.last) : null;
    const mention = bearer?.kind === 'person' && !follows ? bearer : titled;
    if (mention !== null) {
      if (mention === bearer) next = bearer.first;
      const party =
        isParty(mention) &&
        mention.first === next &&
        !startsWithPreposition(tokens[next]?.form ?? '', mention, scene)
          ? parties.of(mention)
          : null;
      // "ويطالب السعودية بـ": a verb that does not agree with it has it for its object.
      if (!follows && party !== null && disagrees(tokens, hit, mention)) return null;
      if (party === null || (follows && mention.kind === 'person')) break;
      refs.push(party);
      next = mention.last;
      continue;
    }
    if (!follows && isPair(token)) return pairAt(input, next);
    // "رفض إسرائيلي", "المقترح الإيراني": the adjective says whose.
    const state =
      follows || hit.sort !== 'noun'
        ? null
        : (parties.demonym(token.form) ?? parties.demonym(token.form.replace(/ا$/, '')));
    if (state !== null) return { parties: [state], first: hit.first, how: 'subject', issue: 'after' };
    const people = peopleAt(input, next, sentence.last);
    if (people !== null) {
      refs.push(people.party);
      next = people.last;
      continue;
    }
    const pointed = follows ? pointers.at(next) : pointers.body(next);
    if (pointed === null || /^[بل]/.test(token.form)) break;
    refs.push(pointed);
    next++;
  }
  return refs.length === 0
    ? null
    : { parties: [...new Set(refs)], first: hit.first, how: 'subject', issue: 'after' };
}

/** Those who are whom they stand for: "ممثلو الحركة". */
const TRANSPARENT =
  /^(ممثلو|ممثلي|ممثلا|قاده|قياده|قيادات|مسوولو|مسوولي|وفد|وفدا|وفود|مفاوضو|مفاوضي|اعضاء|زعماء|رووساء)$/;

/** "هدد رئيس النقابة العامة في البصرة فلان بـ": where whoever bears a title is named behind it; else the same token. */
function bearerFrom(input: PositionInput, sentence: Sentence, at: number): number {
  const { scene } = input;
  const { tokens } = scene.doc;
  const head = tokens[at];
  if (head === undefined || scene.mentions.at(at) !== null || arabicRole(head) === null) return at;
  for (let near = at + 1; near < Math.min(sentence.last, at + 11); near++) {
    const token = tokens[near];
    if (token === undefined || token.kind === 'punct' || /^[وف]?(ان|الي|علي|ب.{5,})$/.test(token.form))
      return at;
    const mention = scene.mentions.at(near);
    if (mention?.kind === 'person') return mention.first;
    if (mention !== null) near = mention.last - 1;
  }
  return at;
}

const MASCULINE_STATES =
  /^(state:(iraq|lebanon|morocco|sudan|jordan|yemen|kuwait|somalia|chad|israel-none))$/;

/** Whether a verb that is said to somebody cannot have a name for its subject, by its gender. */
function disagrees(tokens: readonly Token[], hit: StanceHit, mention: Mention): boolean {
  const form = tokens[hit.first]?.form ?? '';
  if (!SAID_TO.test(form) || hit.sort !== 'verb') return false;
  const feminine = /^[وفس]?ت|ت$/.test(form);
  const head = tokens[mention.first]?.form ?? '';
  const she =
    mention.kind === 'state'
      ? !MASCULINE_STATES.test(mention.id ?? '') &&
        !/^[وف]?(العراق|لبنان|المغرب|السودان|الاردن|اليمن|الكويت)$/.test(head)
      : mention.kind === 'organisation' && /ه$/.test(head);
  return feminine ? mention.kind === 'person' : she;
}

/** "الشركات النفطية، التي تطالب": whom a relative pronoun goes back to. */
export function antecedent(input: PositionInput, sentence: Sentence, relative: number): Holder | null {
  const { scene, parties } = input;
  let at = relative - 1;
  if (/^[،,"]$/.test(scene.doc.tokens[at]?.form ?? '')) at--;
  if (at < sentence.first) return null;
  const mention = scene.mentions.at(at);
  if (mention !== null)
    return isParty(mention)
      ? {
          parties: [parties.of(mention)].filter((ref) => ref !== null),
          first: mention.first,
          how: 'subject',
          issue: 'after',
        }
      : null;
  for (const head of [at, at - 1, at - 2]) {
    if (head < sentence.first) break;
    const people = peopleAt(input, head, relative);
    if (people !== null && people.last > at)
      return { parties: [people.party], first: head, how: 'subject', issue: 'after' };
    const pointed = input.pointers.body(head);
    if (pointed !== null) return { parties: [pointed], first: head, how: 'subject', issue: 'after' };
  }
  return null;
}

/** "الطرفان": the two named together last, or else the two that the report is about. */
export function pairAt(input: PositionInput, at: number): Holder | null {
  const named = input.parties.pair(at);
  const refs = named.length === 2 ? named : input.parties.sides();
  return refs.length === 2 ? { parties: refs, first: at, how: 'subject', issue: 'after', pair: true } : null;
}

/** "مصر تطالب إثيوبيا": the subject stands before the verb, and what follows is its object. */
function nominal(input: PositionInput, sentence: Sentence, hit: StanceHit): boolean {
  const { tokens } = input.scene.doc;
  let at = hit.first - 1;
  while (at > sentence.first && PARTICLES.test(tokens[at]?.form ?? '')) at--;
  const mention = input.scene.mentions.at(at);
  if (at < sentence.first || mention === null || !isParty(mention) || mention.kind === 'person') return false;
  if (/^[وف]/.test(tokens[hit.first]?.form ?? '')) return false;
  const before = tokens[mention.first - 1];
  return mention.first === sentence.first || before?.kind === 'punct' || JOINTS.test(before?.form ?? '');
}
