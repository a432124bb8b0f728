/** The object of an Arabic reporting verb as content: "أعلن الوفد انسحابه", "نفى المتحدث وجود …". */
import { type VerbForm, verbOf } from '../cues/arabic-cues.ts';
import { attributionIn } from '../sources/arabic-attribution.ts';
import {
  anonymousHeadOf,
  organisationNoun,
  organisationNounOf,
  quantity,
  roleNounOf,
  sourceModifier,
} from '../sources/source-words.ts';
import { quotedLength } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type Complement, complementFrom } from './complement.ts';
import type { Scene } from './scene.ts';

/** Words that open no object. */
export const JOINTS = new Set(
  'الي علي عن من في مع بين لدي باسم ان انه انها قد ثم كما لم لن لا ما هو هي هم او امس يوم عبر بعد قبل خلال عقب حول ضد منذ ضمن هذا هذه ذلك تلك'.split(
    ' ',
  ),
);

/** "أعلن الوفد انسحابه": the object after the subject, or right after a verb that names none. */
export function objectOf(scene: Scene, sentence: Sentence, at: number, form: VerbForm): Complement | null {
  const { tokens } = scene.doc;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.last || next.kind !== 'arabic') return null;
  const limit = Math.min(sentence.last, at + 22);
  if (form.shape === 'participle') return complementFrom(scene, 'object', at + 1, at + 1, at + 1, sentence);
  const mention = scene.mentions.at(at + 1);
  const actorLike =
    mention !== null ||
    anonymousHeadOf(next) !== null ||
    roleNounOf(next) !== null ||
    organisationNounOf(next) !== null ||
    quantity(next.form) ||
    // The nominative of "الجانبان", "المتظاهرون" marks a subject.
    /^ال.{2,}(ان|ون)$/.test(next.form);
  if (!actorLike) {
    if (form.verb.doubtful || !form.conjoined) return null;
    return complementFrom(scene, 'object', at + 1, at + 1, at + 1, sentence);
  }
  let end = mention?.last ?? -1;
  // «شركة "فلان"»: what stands between the marks is its name.
  const marked = end < 0 ? scene.quotes.opening(at + 2) : null;
  if (marked !== null && marked.open === at + 2 && quotedLength(marked) < 5) end = marked.close + 1;
  // A person named after the office, a side after the comma: the subject goes on.
  for (let index = end < 0 ? at + 2 : end; index < limit; index++) {
    const covered = scene.mentions.at(index);
    if (covered !== null && covered.first - (end < 0 ? at + 2 : end) <= 1) {
      end = covered.last;
      index = covered.last - 1;
      continue;
    }
    // «شركة "لوفتهانزا" الألمانية»: the name stands between marks, and an adjective behind it.
    const mark = QUOTE_MARKS.has(tokens[index]?.form ?? '');
    if (mark && end < 0 && scene.mentions.at(index + 1) !== null) continue;
    if (end === index && (mark || NATIONAL.test(tokens[index]?.form ?? ''))) {
      end++;
      continue;
    }
    if (end >= 0 || tokens[index]?.kind === 'punct') break;
    if (index > at + 5) break;
  }
  // "أعلنت النقابة عزمها …": an attitude with its holder's pronoun begins the object.
  for (let index = at + 2; index < Math.min(limit, at + 12); index++) {
    if (tokens[index]?.kind === 'punct') break;
    if (isAttitude(tokens[index]?.form ?? '') && index > end)
      return complementFrom(scene, 'object', index, index, index, sentence);
    if (end >= 0 && index >= end) break;
  }
  if (end < 0 && anonymousHeadOf(next)?.definite === false) {
    // "نفى مسؤول آخر وجود …": past what qualifies the source.
    let object = at + 2;
    while (
      sourceModifier(tokens[object]?.form ?? '') !== undefined ||
      /^اخري?$/.test(tokens[object]?.form ?? '')
    )
      object++;
    const word = tokens[object];
    if (object > at + 2 && object < limit && word?.kind === 'arabic' && !JOINTS.has(word.form))
      return complementFrom(scene, 'object', object, object, object, sentence);
  }
  if (end < 0) {
    const object = afterDefinite(scene, at + 1, limit);
    if (object >= 0) return complementFrom(scene, 'object', object, object, object, sentence);
  }
  if (end < 0) {
    const { source } = attributionIn(scene.doc, scene.mentions, at + 1, limit);
    if (source === null || source.last >= limit) return null;
    end = source.last;
  }
  const time = skipAside(tokens, end, limit);
  return complementFrom(scene, 'object', time, time, end, sentence);
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
    // "المتحدث باسم الحكومة": whose spokesman goes on.
    if (closed && /^(باسم|لدي|لشوون|بشوون|في|علي|من)$/.test(token.form)) {
      closed = false;
      continue;
    }
    const definite =
      token.form.startsWith('ال') || token.form.startsWith('لل') || token.form.startsWith('بال');
    if (closed && !definite) return !JOINTS.has(token.form) && verbOf(token)?.shape !== 'past' ? index : -1;
    closed ||= definite;
  }
  return -1;
}

const QUOTE_MARKS = new Set('"«»“”');
/** The adjective of a country: الألمانية. */
const NATIONAL = /^ال.{3,}(ي|يه)$/;
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

/** "أعلنت النقابة إضرابا عن العمل": an indefinite accusative behind a definite subject is the object. */
export function accusative(scene: Scene, at: number, preposition: number): number {
  const { tokens } = scene.doc;
  const subject = tokens[at + 1]?.form ?? '';
  const definite = scene.mentions.at(at + 1) !== null || organisationNoun(subject)?.definite === true;
  if (!definite) return -1;
  const from = scene.mentions.at(at + 1)?.last ?? at + 2;
  const word = tokens[from];
  const marked = word?.kind === 'arabic' && word.form.length > 4 && /[^اي]ا$/.test(word.form);
  return marked && from < preposition && scene.mentions.at(from) === null ? from : -1;
}
