/** Where the content of an Arabic reporting verb begins, and what joins it to the verb. */
import { COMPLEMENTIZERS, GOVERNORS } from '../cues/arabic-clauses.ts';
import { reportingVerb, type VerbForm, verbOf } from '../cues/arabic-cues.ts';
import { attributionIn } from '../sources/arabic-attribution.ts';
import { descriptionAt } from '../sources/arabic-description.ts';
import {
  anonymousHead,
  organisationNoun,
  quantity,
  roleNoun,
  sourceModifier,
} from '../sources/source-words.ts';
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Link } from './draft.ts';
import type { Scene } from './scene.ts';

export interface Complement {
  readonly link: Link;
  /** The token that joins: أن, the colon, the preposition, the opening mark. */
  readonly marker: number;
  /** First token of the content. */
  readonly content: number;
  /** Where the description of the speaker must end. */
  readonly regionEnd: number;
}

const REACH = 55;
/** "جاء في البيان": a document speaks. */
const STATEMENTS = /^(ال)?(بيان|تقرير|نص|رساله|تصريح|خطاب|مذكره|وثيقه)$/;
/** How far a doubtful verb may stand from its complement. */
const CLOSE = 9;
/** Words that begin with ب or ل but never carry a verb's complement. */
const NOT_COMPLEMENTS = new Set(
  'باسم بشان بحضور بعد بين برئاسه بدوره بدورها بحسب بمناسبه بينما بسبب بعدما لدي لان لكن لم لن لا ليس لقد لما له لها لهم به بها بهم بدعوه بقياده بمشاركه بحق بجانب بدلا برفقه بوصفه بصفته باعتباره'
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
  const limit = Math.min(sentence.last, at + (document ? 24 : verb.doubtful ? CLOSE : REACH));
  let preposition: Complement | null = null;
  let commas = 0;
  for (let index = at + 1; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'punct') {
      if (token.form === ':' && tokens[index + 1]?.gap !== undefined && !isClock(tokens, index)) {
        if (preposition !== null && index - preposition.marker > 3) return preposition;
        return finish(scene, 'colon', index, index + 1, index, sentence);
      }
      const quotation = scene.quotes.opening(index);
      if (
        quotation !== null &&
        quotedLength(quotation) >= SPEECH_LENGTH &&
        preposition === null &&
        index - at <= 22
      ) {
        return finish(scene, 'quotation', index, index, index, sentence);
      }
      if (BREAKS.has(token.form)) break;
      if (token.form === '،' || token.form === ',') commas++;
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
      return finish(scene, 'that', index, index + 1, viaPreposition ? index - 1 : index, sentence);
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
        preposition = finish(scene, 'preposition', index, governedFrom, index, sentence);
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
  if (preposition !== null) return preposition;
  if (verb.bare) return objectOf(scene, sentence, at, form);
  return unjoined(scene, sentence, at, form);
}

/** An unnamed source stands between the verb and the clause that would describe it. */
function describesSource(scene: Scene, verb: number, at: number, relay: boolean): boolean {
  const { tokens } = scene.doc;
  for (let index = at - 1; index > Math.max(verb, at - 8); index--) {
    const token = tokens[index];
    if (token === undefined || reportingVerb(token.form)?.shape === 'past') return false;
    if (anonymousHead(token.form) !== null) return relay || tokens[at]?.form !== 'قال';
  }
  return false;
}

/** "وأضاف المصدر الفصائل أبدت …": أن is missing after a short definite speaker. */
function unjoined(scene: Scene, sentence: Sentence, at: number, form: VerbForm): Complement | null {
  const next = scene.doc.tokens[at + 1];
  if (next === undefined || !form.conjoined || form.shape !== 'past' || form.verb.doubtful || !form.verb.that)
    return null;
  const head = anonymousHead(next.form);
  if (head === null || !head.definite || sentence.last - at < 6) return null;
  return finish(scene, 'object', at + 2, at + 2, at + 2, sentence);
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

function finish(
  scene: Scene,
  link: Link,
  marker: number,
  content: number,
  regionEnd: number,
  sentence: Sentence,
): Complement | null {
  let from = content;
  const { tokens } = scene.doc;
  while (from < sentence.last) {
    const token = tokens[from];
    if (token === undefined || token.kind !== 'punct') break;
    if (scene.quotes.opening(from) !== null) break;
    from++;
  }
  // "قوله: إن …", "أن: «إن …»": a second joint is not content.
  if (link === 'colon' && COMPLEMENTIZERS.has(tokens[from]?.form ?? '')) from++;
  return from < sentence.last ? { link, marker, content: from, regionEnd } : null;
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
  return index === at + 2 && (organisationNoun(form)?.definite === true || roleNoun(form)?.definite === true);
}

/** A doubtful verb's subject must look like an actor, or be missing. */
/** The words after a verb look like a speaker, or there are none. */
function closeEnough(scene: Scene, at: number, marker: number): boolean {
  const next = scene.doc.tokens[at + 1];
  if (marker === at + 1 || next === undefined) return true;
  return (
    scene.mentions.at(at + 1) !== null ||
    anonymousHead(next.form) !== null ||
    roleNoun(next.form) !== null ||
    organisationNoun(next.form) !== null ||
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

/** "أعلن الوفد انسحابه": the object after the subject, or right after a verb that names none. */
function objectOf(scene: Scene, sentence: Sentence, at: number, form: VerbForm): Complement | null {
  const { tokens } = scene.doc;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.last || next.kind !== 'arabic') return null;
  const limit = Math.min(sentence.last, at + 22);
  if (form.shape === 'participle') return finish(scene, 'object', at + 1, at + 1, at + 1, sentence);
  const mention = scene.mentions.at(at + 1);
  const actorLike =
    mention !== null ||
    anonymousHead(next.form) !== null ||
    roleNoun(next.form) !== null ||
    organisationNoun(next.form) !== null ||
    quantity(next.form) ||
    // The nominative of "الجانبان", "المتظاهرون" marks a subject.
    /^ال.{2,}(ان|ون)$/.test(next.form);
  if (!actorLike) {
    if (form.verb.doubtful || !form.conjoined) return null;
    return finish(scene, 'object', at + 1, at + 1, at + 1, sentence);
  }
  let end = mention?.last ?? -1;
  // A person named after the office, a side after the comma: the subject goes on.
  for (let index = end < 0 ? at + 2 : end; index < limit; index++) {
    const covered = scene.mentions.at(index);
    if (covered !== null && covered.first - (end < 0 ? at + 2 : end) <= 1) {
      end = covered.last;
      index = covered.last - 1;
      continue;
    }
    if (end >= 0 || tokens[index]?.kind === 'punct') break;
    if (index > at + 5) break;
  }
  // "أعلنت النقابة عزمها …": an attitude with its holder's pronoun begins the object.
  for (let index = at + 2; index < Math.min(limit, at + 12); index++) {
    if (tokens[index]?.kind === 'punct') break;
    if (isAttitude(tokens[index]?.form ?? '') && index > end)
      return finish(scene, 'object', index, index, index, sentence);
    if (end >= 0 && index >= end) break;
  }
  if (end < 0 && anonymousHead(next.form)?.definite === false) {
    // "نفى مسؤول آخر وجود …": past what qualifies the source.
    let object = at + 2;
    while (
      sourceModifier(tokens[object]?.form ?? '') !== undefined ||
      /^اخري?$/.test(tokens[object]?.form ?? '')
    )
      object++;
    const word = tokens[object];
    if (object > at + 2 && object < limit && word?.kind === 'arabic' && !JOINTS.has(word.form))
      return finish(scene, 'object', object, object, object, sentence);
  }
  if (end < 0) {
    const object = afterDefinite(scene, at + 1, limit);
    if (object >= 0) return finish(scene, 'object', object, object, object, sentence);
  }
  if (end < 0) {
    const { source } = attributionIn(scene.doc, scene.mentions, at + 1, limit);
    if (source === null || source.last >= limit) return null;
    end = source.last;
  }
  const time = skipAside(tokens, end, limit);
  return finish(scene, 'object', time, time, end, sentence);
}

/**
 * "نفى المتحدث وجود …", "أعلن رئيس الوفد انتهاء …": after a noun phrase closed by an article, a noun without one
 * begins the object. -1 where no such noun follows.
 */
function afterDefinite(scene: Scene, first: number, limit: number): number {
  const { tokens } = scene.doc;
  let closed = false;
  for (let index = first; index < Math.min(limit, first + 8); index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'arabic' || scene.mentions.at(index) !== null) return -1;
    const definite =
      token.form.startsWith('ال') || token.form.startsWith('لل') || token.form.startsWith('بال');
    if (closed && !definite) return !JOINTS.has(token.form) && verbOf(token)?.shape !== 'past' ? index : -1;
    closed ||= definite;
  }
  return -1;
}

const JOINTS = new Set(
  'الي علي عن من في مع بين لدي باسم ان انه انها قد ثم كما لم لن لا ما هو هي هم او امس يوم عبر بعد قبل خلال عقب حول ضد منذ ضمن هذا هذه ذلك تلك'.split(
    ' ',
  ),
);
const ATTITUDES = new Set(
  'عزم رفض استعداد دعم تاييد التزام ترحيب قبول موافقت انسحاب تمسك حرص تقدير قلق ادانت رغبت نيت ثقت اسف استنكار مشاركت تضامن'.split(
    ' ',
  ),
);
function isAttitude(form: string): boolean {
  const stem = /^(.{2,})(ها|هم|هما|ه)$/.exec(form)?.[1];
  return stem !== undefined && ATTITUDES.has(stem);
}

/** Past a parenthesis between commas after the subject: "الوزير، أمس الاثنين، …". */
function skipAside(tokens: readonly Token[], from: number, limit: number): number {
  if (tokens[from]?.form !== '،') return from;
  for (let index = from + 1; index < Math.min(limit, from + 10); index++) {
    if (tokens[index]?.form === '،') return index + 1;
  }
  return from + 1;
}
