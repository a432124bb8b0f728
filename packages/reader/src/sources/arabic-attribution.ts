/**
 * Reads the stretch between an Arabic reporting verb and its content: who speaks, and to which outlet.
 *
 * "مصدر في الوفد لوكالة كذا، في تصريحات، أمس": the noun phrase ends at a comma, a time word, a phrase of
 * speech (في تصريحات) or a recipient; the rest is searched for outlets and for a name in apposition.
 */
import { verbOf } from '../cues/arabic-cues.ts';
import { ARABIC_SPEECH_NOUNS } from '../cues/arabic-verbs.ts';
import type { Mention, MentionIndex } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { descriptionAt } from './arabic-description.ts';
import { phraseOf } from './arabic-phrase.ts';
import type { Attribution, Relay } from './source-phrase.ts';
import { outletNoun, outletNounOf } from './source-words.ts';

const folded = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const SPEECH = folded(ARABIC_SPEECH_NOUNS);
const TIME = folded(
  'اليوم أمس غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت مساء صباح فجر ظهر ليل ليلة لاحقا سابقا حينها آنذاك مؤخرا الآن بعدها قبيل بعيد عقب قبل بعد منذ خلال عبر حول بشأن أثناء ضمن أمام وسط يوم يومي عام سنة شهر الشهر الأسبوع الساعة',
);
const SKIPPED = folded(
  'لكن ولكن قد أيضا كذلك بدوره بدورها بدورهم كان كانت كانوا هذا حيث كما لقد إنه ثم فيما بينما وقد وكان وكانت هو هي هم به بها له لها لهم لهما لي لنا إليه إليها إليهم',
);
const PREPOSITIONS = folded('في على من إلى عن مع بين لدى عند ضد نحو حتى دون رغم');
const QUOTE = /^["“”«»'„]$/;

/** The longest stretch that is read as one attribution. */
const LONGEST = 45;

export function attributionIn(doc: Document, mentions: MentionIndex, from: number, to: number): Attribution {
  const { tokens } = doc;
  const last = Math.min(to, from + LONGEST);
  const relays: Relay[] = [];
  let first = -1;
  let end = -1;
  let at = from;
  let inPreposition = false;
  while (at < last) {
    const token = tokens[at];
    if (token === undefined) break;
    const relay = recipientAt(tokens, mentions, at, last);
    if (relay !== null) {
      relays.push(relay);
      if (first >= 0 && end < 0) end = at;
      at = relay.last;
      // "لشبكة كذا الإعلامية": the rest of the outlet's name.
      const rest = tokens[at];
      if (rest?.kind === 'arabic' && rest.gap === 'space' && /^ال.+(ه|ي)$/.test(rest.form)) {
        if (mentions.at(at) === null && tokens[at + 1]?.kind === 'punct') at++;
      }
      continue;
    }
    if (first < 0) {
      if (token.kind === 'punct' || token.kind === 'number') {
        if (token.form === '،' || token.form === ',' || token.form === ':') inPreposition = false;
      } else if (inPreposition || SKIPPED.has(token.form)) {
        // Nothing of the subject.
      } else if (
        TIME.has(token.form) ||
        PREPOSITIONS.has(token.form) ||
        isBoundPreposition(token, mentions)
      ) {
        inPreposition = !TIME.has(token.form) || token.form.length < 4 || !isDay(token.form);
      } else first = at;
    } else if (end < 0 && endsPhrase(tokens, at, first)) end = at;
    else if (end < 0 && hearerAt(tokens, mentions, at, first)) {
      // "أبلغ قيادي في الفصيل قناة كذا بأن".
      end = at;
      continue;
    } else if (end >= 0) {
      // "أفاد مسؤول، أمس، وكالة كذا بأن": the hearer as a bare object.
      const hearer = mentions.at(at);
      if (hearer !== null && hearer.kind === 'outlet' && hearer.first === at) {
        relays.push({ first: at, last: hearer.last, mention: hearer, told: true, introduced: true });
        at = hearer.last;
        continue;
      }
    }
    at++;
  }
  if (first < 0) return { source: null, relays };
  if (end < 0) end = last;
  return { source: phraseOf(doc, mentions, first, end, last), relays };
}

const DAYS = folded(
  'اليوم أمس غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت لاحقا سابقا حينها آنذاك مؤخرا الآن',
);
function isDay(form: string): boolean {
  return DAYS.has(form);
}

function isBoundPreposition(token: Token, mentions: MentionIndex): boolean {
  if (token.kind !== 'arabic' || token.form.length < 4) return false;
  const initial = token.form.charAt(0);
  if (initial !== 'ب' && initial !== 'ل') return false;
  // `بلينكن` is a name, `بالقاهرة` is not: a mention that starts with the letter itself keeps it.
  const mention = mentions.at(token.index);
  if (mention !== null) return mention.first === token.index && mention.start > token.start;
  return token.form.startsWith('بال') || token.form.startsWith('لل');
}

function endsPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'punct') return !QUOTE.test(token.form) && token.form !== '-' && token.form !== '(';
  if (token.form === 'الذي' || token.form === 'التي' || token.form === 'الذين') return at > first;
  if (TIME.has(token.form) || token.form === 'قد') return true;
  if (at > first && descriptionAt(tokens, at) > 0) return true;
  if (at > first && verbOf(token)?.shape === 'noun') return true;
  if (at > first && (HEARERS.test(token.form) || toOutlet(token.form))) return true;
  if (at > first && verbOf(token)?.shape === 'participle' && verbOf(token)?.verb.lemma === 'قال') return true;
  const next = tokens[at + 1];
  if (token.form === 'في' || token.form === 'علي' || token.form === 'من') {
    return next !== undefined && (SPEECH.has(next.form) || TIME.has(next.form));
  }
  return false;
}

/** An outlet that stands right after a closed noun phrase: the hearer, as a bare object. */
function hearerAt(tokens: readonly Token[], mentions: MentionIndex, at: number, first: number): boolean {
  if (at <= first || !(tokens[at - 1]?.form ?? '').startsWith('ال')) return false;
  const mention = mentions.at(at);
  return mention !== null && mention.kind === 'outlet' && mention.first === at;
}

/** "لموقع محلي": an outlet that is not named. */
const toOutlet = (form: string): boolean =>
  form.length > 3 &&
  form.startsWith('ل') &&
  !form.startsWith('لل') &&
  outletNoun(form)?.value === form.slice(1);

const HEARERS = /^لل?(صحفيين|صحافيين|اعلاميين|مراسلين|اعلام|صحافه)$/;

/** "لرويترز", "لقناة كذا", "لـ«كذا»": the outlet that was spoken to. */
function recipientAt(
  tokens: readonly Token[],
  mentions: MentionIndex,
  at: number,
  last: number,
): Relay | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'arabic') return null;
  const spaced = token.form === 'ل' || token.form === 'الي' || token.form === 'مع';
  let index = at;
  if (spaced) index++;
  else if (!token.form.startsWith('ل') || token.form.length < 3) return null;
  // "للقناة": an outlet that was named before.
  const pointed = spaced ? null : outletNounOf(token);
  if (pointed?.definite === true && mentions.at(at) === null && !isNamePart(tokens, mentions, at + 1)) {
    return { first: at, last: at + 1, mention: null, told: true, introduced: true };
  }
  let introduced = false;
  const noun = tokens[index];
  if (noun !== undefined && outletNounOf(noun) !== null && mentions.at(index)?.first !== index) {
    introduced = true;
    index++;
  } else if (!spaced && mentions.at(at) === null) return null;
  let quoted = false;
  let name = tokens[index];
  while (name !== undefined && index < last && name.kind === 'punct' && QUOTE.test(name.form)) {
    quoted = true;
    index++;
    name = tokens[index];
  }
  const mention = mentions.at(index);
  if (mention !== null && mention.kind === 'outlet') {
    return {
      first: index,
      last: closing(tokens, mention.last),
      mention,
      told: true,
      introduced: introduced || hasNoun(tokens, mention),
    };
  }
  if (token.form === 'الي' || token.form === 'مع') return null;
  if (mention !== null && !introduced) return null;
  if (quoted && name !== undefined) {
    let end = index;
    while (end < last && tokens[end]?.kind !== 'punct') end++;
    if (end > index && end - index <= 4) {
      return { first: index, last: closing(tokens, end), mention: null, told: true, introduced };
    }
  }
  return null;
}

/** A name follows: "للقناة «كذا»". */
function isNamePart(tokens: readonly Token[], mentions: MentionIndex, at: number): boolean {
  return QUOTE.test(tokens[at]?.form ?? '') || mentions.at(at)?.kind === 'outlet';
}

function hasNoun(tokens: readonly Token[], mention: Mention): boolean {
  const head = tokens[mention.first];
  return head !== undefined && mention.last - mention.first > 1 && outletNounOf(head) !== null;
}

function closing(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token !== undefined && token.kind === 'punct' && QUOTE.test(token.form) ? at + 1 : at;
}
