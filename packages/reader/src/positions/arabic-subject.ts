/** The subject of an Arabic word of stand: after its verb, before it, or what a relative pronoun goes back to. Bounded. */

import { arabicRole } from '../lexicon/role-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isPair } from './arabic-pairs.ts';
import { peopleAt } from './arabic-people.ts';
import { CLAUSE_END } from './clause.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

/** What may stand between a verb and its subject. */
const ADVERBS =
  /^(اليوم|امس|مجددا|مرارا|بشده|رسميا|علنا|ايضا|بدورها|بدوره|بدورهم|سابقا|موخرا|قبل|لاحقا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|به|بها|بهم|له|لها|اليه|اليها|عليه|عليها|فيه|كذلك|كل|كلا|كلتا|من|قطعا|قاطع|قاطعه|ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|ست|سته|بعض|معظم|غالبيه|اغلب|مختلف|جميع|كافه|عشرات|مءات|ميات|الاف|عدد|العديد)$/;
/** What may stand between a subject and its verb. */
export const PARTICLES =
  /^(قد|كان|كانت|كانوا|لا|لم|لن|ما|زال|زالت|زالوا|تزال|يزال|يزالون|سوف|بات|باتت|ظل|ظلت|غير|ليست|ليس|ايضا)$/;
const JOINTS = /^[وف]?(ان|انه|بان|لكن|اما|بينما|فيما|حيث|كما|اذ|غير|الا|فان)$/;
const PREPOSITIONS =
  /^[وف]?(من|في|الي|علي|عن|مع|بين|لدي|عبر|ضد|نحو|تجاه|حول|امام|خلال|بعد|قبل|منذ|حتي|دون|لدى|ازاء|بشان|لصالح|ضمن|داخل)$/;

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

const SAID_TO =
  /^[وفس]?(طالب|يطالب|طالبت|تطالب|ناشد|يناشد|ناشدت|تناشد|حث|يحث|حثت|تحث|دعا|يدعو|دعت|تدعو|امهل|امهلت|طلب|يطلب|طلبت|تطلب)$/;
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
function pairAt(input: PositionInput, at: number): Holder | null {
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

/** "، داعيا الحكومة إلى", "، مطالبة الشركة بـ": a participle that goes with the verb of the clause, and has its subject. */
export function attendant(tokens: readonly Token[], hit: StanceHit): boolean {
  if (hit.sort === 'verb' || hit.modal || !/(ا|ه|ين)$/.test(tokens[hit.first]?.form ?? '')) return false;
  const before = tokens[hit.first - 1];
  const accusative = /(ا|ين)$/.test(tokens[hit.first]?.form ?? '');
  if (before === undefined || (!accusative && !/^[،,"]$/.test(before.form))) return false;
  return (
    /^[وف]?(م.+|داعي.+|رافض.+)$/.test(tokens[hit.first]?.form ?? '') &&
    !/^(موافقه|معارضه|ممانعه)$/.test(tokens[hit.first]?.form ?? '')
  );
}

/** Who the clause before a word is about: the first party of the sentence that is no complement. */
export function clauseHead(input: PositionInput, sentence: Sentence, before: number): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  for (let at = sentence.first; at < before; at++) {
    const mention = scene.mentions.at(at);
    if (mention !== null) {
      const held = isParty(mention) && !governed(tokens, mention, scene);
      // "الرئيس العراقي فلان": whose title it is.
      const bearer = mention.kind === 'office' ? scene.mentions.at(mention.last) : null;
      const party = held ? input.parties.of(bearer?.kind === 'person' ? bearer : mention) : null;
      if (party !== null) return subject(party, before);
      at = mention.last - 1;
      continue;
    }
    if (PREPOSITIONS.test(tokens[at - 1]?.form ?? '')) continue;
    const people = peopleAt(input, at, before);
    if (people !== null) return subject(people.party, before);
    const pointed = input.pointers.body(at);
    if (pointed !== null && !/^[بل]/.test(tokens[at]?.form ?? '')) return subject(pointed, before);
  }
  return null;
}

function subject(party: string, first: number): Holder {
  return { parties: [party], first, how: 'subject', issue: 'after' };
}

/** The nearest party before the word in its clause: named, or pointed at ("النقابة"). */
export function subjectBefore(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  for (let at = hit.first - 1; at >= Math.max(sentence.first, from, hit.first - 10); at--) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'punct') {
      // "طهران "لن تقدم …": the words of the stand are quoted, its subject is not.
      if (at === hit.first - 1 && scene.quotes.opening(at) !== null) continue;
      const quotation = scene.quotes.around(at - 1) ?? scene.quotes.opening(at);
      if (quotation !== null && quotedLength(quotation) < SPEECH_LENGTH) continue;
      if (/^[،,]$/.test(token.form)) {
        const apposed = apposedBefore(input, hit, at);
        if (apposed !== null) return apposed;
        const opened = aside(tokens, sentence, at);
        if (opened >= 0) {
          at = opened;
          continue;
        }
      }
      if (CLAUSE_END.has(token.form)) return null;
    }
    const mention = scene.mentions.at(at);
    // Before a bare أن another clause ends: its subject holds nothing here.
    if (/^[وف]?(ان|بان)$/.test(token.form)) return null;
    if (mention !== null) {
      const party = isParty(mention) && !governed(tokens, mention, scene) ? input.parties.of(mention) : null;
      const teller = party === null ? null : tellerOf(input, sentence, mention);
      if (teller !== null) return teller;
      at = mention.first;
      if (party === null) continue;
      // "الحركة التي تقود الائتلاف رفضت": an object inside the relative clause is no subject.
      if (
        /^(التي|الذي)$/.test(tokens[mention.first - 2]?.form ?? '') &&
        /^[يت]/.test(tokens[mention.first - 1]?.form ?? '')
      ) {
        const whole = antecedent(input, sentence, mention.first - 2);
        if (whole !== null) return whole;
      }
      // "أ وب يرفضان": both.
      const beside =
        /^[وف]/.test(tokens[mention.first]?.form ?? '') && mention.start > (tokens[mention.first]?.start ?? 0)
          ? scene.mentions.at(mention.first - 1)
          : null;
      const other =
        beside !== null && isParty(beside) && !governed(tokens, beside, scene)
          ? input.parties.of(beside)
          : null;
      return other === null || other === party
        ? subject(party, mention.first)
        : { parties: [other, party], first: beside?.first ?? mention.first, how: 'subject', issue: 'after' };
    }
    if (/^[وف]?(التي|الذي|الذين|اللذان|اللتان)$/.test(token.form)) return antecedent(input, sentence, at);
    if (isPair(token)) return PREPOSITIONS.test(tokens[at - 1]?.form ?? '') ? null : pairAt(input, at);
    // "وهي تطلب": the subject of the clause above.
    if (/^[وف]?(هو|هي|هم)$/.test(token.form) && hit.first - at <= 2) {
      const above = scene.mentions
        .within(sentence.first, at)
        .filter((one) => isParty(one) && !governed(tokens, one, scene))
        .at(-1);
      const party = above === undefined ? null : input.parties.of(above);
      return party === null ? null : subject(party, at);
    }
    const people = peopleBefore(input, sentence, at, hit.first);
    if (people !== null) return subject(people.party, people.first);
    if (PREPOSITIONS.test(tokens[at - 1]?.form ?? '')) continue;
    const near = hit.first - at <= 4;
    const pointed = near ? input.pointers.body(at) : input.pointers.at(at);
    if (pointed !== null && !/^[بل]/.test(token.form)) return subject(pointed, at);
  }
  return null;
}

const TELLING = /^[وف]?[يت]?(ابلغ|بلغ|اخبر|خبر|اخطر|خطر)(ت|وا|ون)?$/;

/** "واشنطن أبلغت طهران رفضها", "أبلغت واشنطن طهران رفضها": who tells, not who is told. */
function tellerOf(input: PositionInput, sentence: Sentence, told: Mention): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  const before = scene.mentions.at(told.first - 1);
  const verb = before === null ? told.first - 1 : before.first - 1;
  if (verb < sentence.first || !TELLING.test(tokens[verb]?.form ?? '')) return null;
  let at = verb - 1;
  while (at > sentence.first && PARTICLES.test(tokens[at]?.form ?? '')) at--;
  const teller = before ?? scene.mentions.at(at);
  if (teller === null || teller === told || !isParty(teller) || governed(tokens, teller, scene)) return null;
  const party = input.parties.of(teller);
  return party === null ? null : subject(party, teller.first);
}

/** "وزير الخارجية، فلان، يرفض": who is named right before the comma before the verb. */
function apposedBefore(input: PositionInput, hit: StanceHit, comma: number): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  for (let at = comma + 1; at < hit.first; at++)
    if (
      !PARTICLES.test(tokens[at]?.form ?? '') &&
      !/^[وف]?(انه|انها|بانه|بانها)$/.test(tokens[at]?.form ?? '')
    )
      return null;
  const mention = scene.mentions.at(comma - 1);
  if (mention === null || !isParty(mention) || governed(tokens, mention, scene)) return null;
  const party = input.parties.of(mention);
  return party === null ? null : subject(party, mention.first);
}

const ASIDE =
  /^(اليوم|امس|مساء|صباح|ظهر|فجر|ليل|ليله|يوم|غدا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الماضي|الماضيه|الجاري|المقبل|المقبله|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|دجنبر|شتنبر|نونبر|غشت|ماي|يوليوز|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|الاول|الثاني|جانفي|فيفري|افريل|جوان|جويليه|اوت|عام|سنه|شهر|الشهر|الاسبوع|ماض|مقبل|في|بيان|تصريح|تصريحات|حديث|كلمه|تغريده|لقاء|موتمر|صحفي|صحافي|متلفز|له|لها|خلال|عبر|من|جهته|جهتها|جانبه|جانبها|بدوره|بدورها|ايضا|كذلك|مجددا|وقت|سابق|لاحق|بوقت|عقب|اجتماع|انه|رسميا)$/;

/** Where an aside between commas begins ("، مساء اليوم السبت،"), by its closing comma; -1 where there is none. */
export function aside(tokens: readonly Token[], sentence: Sentence, close: number): number {
  for (let at = close - 1; at > Math.max(sentence.first, close - 8); at--) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (/^[،,]$/.test(token.form)) return close - at > 1 ? at : -1;
    if (token.kind !== 'number' && !ASIDE.test(token.form)) return -1;
  }
  return -1;
}

/**
 * "وطلب من الرئيس منح …": a verb joined on whose subject the text leaves out, so that of the clause before it: the
 * first party of the sentence, or else of the one before, that is no complement.
 */
export function elided(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene } = input;
  const { tokens, sentences } = scene.doc;
  const form = tokens[hit.first]?.form ?? '';
  const before = tokens[hit.first - 1];
  const joint =
    (form.startsWith('و') &&
      (before === undefined || before.kind === 'punct' || hit.first === sentence.first)) ||
    (before?.form === 'كما' && hit.first - 1 === sentence.first);
  if (!joint) return null;
  const next = tokens[hit.last]?.form ?? '';
  const addressed = SAID_TO.test(form) && scene.mentions.at(hit.last) !== null;
  if (!addressed && hit.issue === undefined && !PREPOSITIONS.test(next) && !/^(ب|ل|ان|بان)/.test(next))
    return null;
  const feminine = /^[وف]?ت|ت$/.test(form);
  const above = sentences[sentence.index - 1];
  for (const range of [{ first: sentence.first, last: hit.first }, above]) {
    if (range === undefined) continue;
    const named = scene.mentions
      .within(range.first, range.last)
      .filter((one) => isParty(one) && !governed(tokens, one, scene));
    const fitting = feminine
      ? named.find((one) => one.kind !== 'person')
      : (named.find((one) => one.kind === 'person') ?? named[0]);
    const party = fitting === undefined ? null : input.parties.of(fitting);
    if (party !== null) return { parties: [party], first: hit.first, how: 'subject', issue: 'after' };
  }
  return null;
}

/** "الأطباء المضربون": their head stands before what describes them. */
function peopleBefore(
  input: PositionInput,
  sentence: Sentence,
  at: number,
  limit: number,
): { party: string; first: number } | null {
  const { tokens } = input.scene.doc;
  if (PREPOSITIONS.test(tokens[at - 1]?.form ?? '')) return null;
  for (const head of [at - 1, at]) {
    if (head < sentence.first) continue;
    if (head === at - 1 && PREPOSITIONS.test(tokens[head - 1]?.form ?? '')) continue;
    const people = peopleAt(input, head, limit);
    if (people !== null && people.last > at) return people;
  }
  return null;
}

/** "في القاهرة", "للوسطاء": after a preposition a name is no subject, unless somebody speaks in it. */
export function governed(tokens: readonly Token[], mention: Mention, scene: Scene): boolean {
  const before = tokens[mention.first - 1]?.form ?? '';
  return (
    PREPOSITIONS.test(before) || startsWithPreposition(tokens[mention.first]?.form ?? '', mention, scene)
  );
}

function startsWithPreposition(form: string, mention: Mention, scene: Scene): boolean {
  const token = scene.doc.tokens[mention.first];
  return token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(form);
}
