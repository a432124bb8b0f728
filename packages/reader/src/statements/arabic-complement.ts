/** Where the content of an Arabic reporting verb begins, and what joins it to the verb. */
import { COMPLEMENTIZERS, GOVERNORS } from '../cues/arabic-clauses.ts';
import { reportingVerb, type VerbForm, verbOf } from '../cues/arabic-cues.ts';
import { descriptionAt } from '../sources/arabic-description.ts';
import {
  anonymousHeadOf,
  organisationNoun,
  organisationNounOf,
  quantity,
  roleNoun,
  roleNounOf,
} from '../sources/source-words.ts';
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { accusative, JOINTS, objectOf } from './arabic-object.ts';
import { type Complement, complementFrom } from './complement.ts';
import type { Scene } from './scene.ts';

const REACH = 55;
/** "جاء في البيان": a document speaks. */
const STATEMENTS = /^(ال)?(بيان|تقرير|نص|رساله|تصريح|خطاب|مذكره|وثيقه)$/;
/** How far a doubtful verb may stand from its complement. */
const CLOSE = 9;
/** Words that begin with ب or ل but never carry a verb's complement. */
const NOT_COMPLEMENTS = new Set(
  'باسم بشان بحضور بعد بين برئاسه بدوره بدورها بحسب بمناسبه بينما بسبب بعدما لدي لان لكن لم لن لا ليس لقد لما له لها لهم به بها بهم بدعوه بقياده بمشاركه بحق بجانب بدلا برفقه بوصفه بصفته باعتباره بعيدا بدءا بدا بناء بل بلا بدون بات باتت بقي بغض بصوره بشكل بطريقه بالتالي بالتزامن بالاضافه باستثناء بالتنسيق بالتعاون بالمقابل لاحقا ليلا'
    .split(' ')
    .map(fold),
);
const BREAKS = new Set(['؛', ';', '.', '!', '؟']);

export function complementOf(
  scene: Scene,
  sentence: Sentence,
  at: number,
  form: VerbForm,
): Complement | null {
  const { tokens } = scene.doc;
  const { verb } = form;
  const document = verb.lemma === 'جاء' || verb.lemma === 'ورد';
  if (document && !(tokens[at + 1]?.form === 'في' && STATEMENTS.test(tokens[at + 2]?.form ?? '')))
    return null;
  // "بين" without a conjunction is a preposition, unless أن follows.
  if (verb.lemma === 'بين' && !form.conjoined && form.shape === 'past' && form.agreement === 'ms') {
    if (!COMPLEMENTIZERS.has(tokens[at + 1]?.form ?? '')) return null;
  }
  // "أعلن نفسه رئيسا": a deed.
  for (let index = at + 1; index < at + 7; index++)
    if (/^(نفسه|نفسها|انفسهم)$/.test(tokens[index]?.form ?? '')) return null;
  const limit = Math.min(sentence.last, at + (document ? 24 : verb.doubtful ? CLOSE : REACH));
  let preposition: Complement | null = null;
  let commas = 0;
  for (let index = at + 1; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'punct') {
      if (token.form === ':' && tokens[index + 1]?.gap !== undefined && !isClock(tokens, index)) {
        if (preposition !== null && index - preposition.marker > 3) return preposition;
        // "أكدت النقابة تمسكها بإضراب يشمل:": a colon far behind the object opens a list, not speech.
        const object = index - at > 8 && verb.bare ? objectOf(scene, sentence, at, form) : null;
        if (object !== null && object.content < index - 4) return object;
        return complementFrom(scene, 'colon', index, index + 1, index, sentence);
      }
      const quotation = scene.quotes.opening(index);
      if (
        quotation !== null &&
        quotedLength(quotation) >= SPEECH_LENGTH &&
        preposition === null &&
        index - at <= 22
      ) {
        return complementFrom(scene, 'quotation', index, index, index, sentence);
      }
      if (BREAKS.has(token.form)) break;
      if (token.form === '،' || token.form === ',') commas++;
      continue;
    }
    // "أكد الوزير، الذي زار المدينة، أن": past what is told of the speaker.
    const relative = preposition === null && index > at + 1 ? relativeEnd(tokens, index, limit) : index;
    if (relative > index) {
      index = relative;
      commas = 0;
      continue;
    }
    // "عن مصدر وصفته بأنه كبير قوله إن": what describes the source joins nothing to the verb.
    const described = index > at + 1 ? descriptionAt(tokens, index) : 0;
    if (described > 0 && describesSource(scene, at, index, verb.relay)) {
      index += described - 1;
      continue;
    }
    if (COMPLEMENTIZERS.has(token.form) && verb.that && !governed(tokens, index, at)) {
      const joint = tokens[index - 1];
      const viaPreposition = preposition !== null && joint !== undefined && preposition.marker === index - 1;
      if (preposition !== null && !viaPreposition && !mayBelongToSpeaker(tokens, preposition.marker, at))
        return preposition;
      if (verb.doubtful && !document && !closeEnough(scene, at, index)) return null;
      return complementFrom(scene, 'that', index, index + 1, viaPreposition ? index - 1 : index, sentence);
    }
    const partitive =
      token.form === 'من' && (tokens[index - 1]?.form === 'كل' || quantity(tokens[index - 1]?.form ?? ''));
    if (preposition === null && !partitive) {
      const governedFrom = prepositionAt(tokens, index, form);
      if (
        governedFrom !== null &&
        (commas !== 1 || tokens[index - 1]?.kind === 'punct') &&
        index - at <= 14 &&
        (!verb.doubtful || index === at + 1 || speakerEnds(scene, at, index))
      ) {
        preposition = complementFrom(scene, 'preposition', index, governedFrom, index, sentence);
      }
    }
    const other = verbOf(token);
    // A participle after a pause takes the rest: "شددت على …، مشيرة إلى أن".
    if (
      other !== null &&
      other.shape === 'participle' &&
      tokens[index - 1]?.kind === 'punct' &&
      index > at + 2
    ) {
      if (scene.mentions.at(index) === null && participleSpeaks(scene, sentence, index)) break;
    }
    if (
      other !== null &&
      other.shape === 'past' &&
      other.verb.that &&
      !other.verb.doubtful &&
      index > at + 1 &&
      preposition === null
    ) {
      if (scene.mentions.at(index) === null) break;
    }
  }
  if (preposition !== null) {
    const object = verb.bare ? accusative(scene, at, preposition.marker) : -1;
    return object < 0 ? preposition : complementFrom(scene, 'object', object, object, object, sentence);
  }
  if (verb.bare) return objectOf(scene, sentence, at, form);
  return unjoined(scene, sentence, at, form);
}

/** The comma that closes a relative clause about the speaker, where أن follows it; else the token itself. */
function relativeEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^(الذي|التي|الذين|اللذان)$/.test(tokens[at]?.form ?? '') || tokens[at - 1]?.kind !== 'punct')
    return at;
  for (let index = at + 2; index < Math.min(limit, at + 14); index++) {
    if (!/^[،,]$/.test(tokens[index]?.form ?? '')) continue;
    return COMPLEMENTIZERS.has(tokens[index + 1]?.form ?? '') ? index : at;
  }
  return at;
}

/** An unnamed source stands between the verb and the clause that would describe it. */
function describesSource(scene: Scene, verb: number, at: number, relay: boolean): boolean {
  const { tokens } = scene.doc;
  for (let index = at - 1; index > Math.max(verb, at - 8); index--) {
    const token = tokens[index];
    if (token === undefined || reportingVerb(token.form)?.shape === 'past') return false;
    if (anonymousHeadOf(token) !== null) return relay || tokens[at]?.form !== 'قال';
  }
  return false;
}

/** "وأضاف المصدر الفصائل أبدت …": أن is missing after a short definite speaker. */
function unjoined(scene: Scene, sentence: Sentence, at: number, form: VerbForm): Complement | null {
  const next = scene.doc.tokens[at + 1];
  if (next === undefined || !form.conjoined || form.shape !== 'past' || form.verb.doubtful || !form.verb.that)
    return null;
  const head = anonymousHeadOf(next);
  if (head === null || !head.definite || sentence.last - at < 6) return null;
  return complementFrom(scene, 'object', at + 2, at + 2, at + 2, sentence);
}

/** Whether a participle is followed closely by what it governs. */
function participleSpeaks(scene: Scene, sentence: Sentence, at: number): boolean {
  const form = reportingVerb(scene.doc.tokens[at]?.form ?? '');
  if (form === null) return false;
  for (let index = at + 1; index < Math.min(sentence.last, at + 4); index++) {
    if (COMPLEMENTIZERS.has(scene.doc.tokens[index]?.form ?? '')) return true;
    if (prepositionAt(scene.doc.tokens, index, form) !== null) return true;
  }
  return form.verb.bare;
}

function isClock(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.gap === 'none'
  );
}

function governed(tokens: readonly Token[], at: number, verb: number): boolean {
  if (at - 1 <= verb) return false;
  const before = tokens[at - 1]?.form ?? '';
  if (GOVERNORS.has(before)) return true;
  // "ومن المقرر أن", with the article's preposition one word further back.
  return before.startsWith('ب') && GOVERNORS.has(before.slice(1));
}

/** "مطلع على المحادثات أن": the preposition qualifies the speaker, not the verb. */
function mayBelongToSpeaker(tokens: readonly Token[], marker: number, at: number): boolean {
  if (marker <= at + 1) return false;
  const before = tokens[marker - 1]?.form ?? '';
  return /^(ال)?(مطلع|مقرب|مشرف|قريب|مسوول|قاي?م|معني|مكلف|بيان|تصريح|حديث)/.test(before) || marker - at <= 3;
}

function prepositionAt(tokens: readonly Token[], index: number, form: VerbForm): number | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'arabic') return null;
  const { prepositions } = form.verb;
  if (prepositions.has(token.form)) return index + 1;
  if (NOT_COMPLEMENTS.has(token.form) || token.form.length < 4) return null;
  const initial = token.form.charAt(0);
  if ((initial === 'ب' || initial === 'ل') && prepositions.has(initial)) {
    if (COMPLEMENTIZERS.has(token.form) || isWhole(token.form)) return null;
    return index;
  }
  return null;
}

/** "بيان", "برلمان", "لجنة": the letter belongs to the noun. */
const isWhole = (form: string): boolean =>
  /^(بيان|بلاغ|بعثه|بعض|بنك|بلديه)/.test(form) ||
  organisationNoun(form)?.value === form ||
  roleNoun(form)?.value === form;

/** "أصرت الحكومة على": nothing but a speaker between a doubtful verb and its preposition. */
function speakerEnds(scene: Scene, at: number, index: number): boolean {
  if (scene.mentions.at(index - 1) !== null) return true;
  const form = scene.doc.tokens[index - 1]?.form ?? '';
  // The nominative of "المعلمون", "الجانبان" marks a subject.
  if (index === at + 2 && /^ال.{2,}(ان|ون)$/.test(form)) return true;
  return index === at + 2 && (organisationNoun(form)?.definite === true || roleNoun(form)?.definite === true);
}

/** A doubtful verb's subject must look like an actor, or be missing. */
/** The words after a verb look like a speaker, or there are none. */
function closeEnough(scene: Scene, at: number, marker: number): boolean {
  const next = scene.doc.tokens[at + 1];
  if (marker === at + 1 || next === undefined) return true;
  return (
    scene.mentions.at(at + 1) !== null ||
    anonymousHeadOf(next) !== null ||
    roleNounOf(next) !== null ||
    organisationNounOf(next) !== null ||
    next.kind === 'punct' ||
    bareName(scene.doc.tokens, at + 1, marker)
  );
}

/** "ورأى فلان أن": one or two words that can be a surname. */
function bareName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 2 || tokens[last]?.form.startsWith('ب') === true) return false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'arabic' || token.form.length < 3 || verbOf(token) !== null) return false;
    if (JOINTS.has(token.form) || GOVERNORS.has(token.form)) return false;
  }
  return true;
}
