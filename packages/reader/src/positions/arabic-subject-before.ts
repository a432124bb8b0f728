/** The subject of an Arabic word of stand before it in its clause: named, apposed, told of, or pointed at. Bounded. */
import type { Mention } from '../mentions/mention.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { governed, PARTICLES, PREPOSITIONS, subject } from './arabic-governed.ts';
import { isPair } from './arabic-pairs.ts';
import { peopleAt } from './arabic-people.ts';
import { antecedent, pairAt } from './arabic-subject.ts';
import { CLAUSE_END } from './clause.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

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
function aside(tokens: readonly Token[], sentence: Sentence, close: number): number {
  for (let at = close - 1; at > Math.max(sentence.first, close - 8); at--) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (/^[،,]$/.test(token.form)) return close - at > 1 ? at : -1;
    if (token.kind !== 'number' && !ASIDE.test(token.form)) return -1;
  }
  return -1;
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
