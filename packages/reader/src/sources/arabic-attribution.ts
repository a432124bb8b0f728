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
import type { Attribution, Relay, SourceHead, SourcePhrase } from './source-phrase.ts';
import {
  anonymousHead,
  isDocument,
  organisationNoun,
  outletNoun,
  pointer,
  quantity,
  roleNoun,
  sourceModifier,
  withoutArticle,
} from './source-words.ts';

const folded = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const SPEECH = folded(ARABIC_SPEECH_NOUNS);
const TIME = folded(
  'اليوم أمس غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت مساء صباح فجر ظهر ليل ليلة لاحقا سابقا حينها آنذاك مؤخرا الآن بعدها قبيل بعيد عقب قبل بعد منذ خلال عبر حول بشأن أثناء ضمن أمام وسط يوم يومي عام سنة شهر الشهر الأسبوع الساعة',
);
const SKIPPED = folded(
  'لكن ولكن قد أيضا كذلك بدوره بدورها بدورهم كان كانت كانوا هذا حيث كما لقد إنه ثم فيما بينما وقد وكان وكانت هو هي هم به بها',
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
    else if (end >= 0) {
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
  const next = tokens[at + 1];
  if (token.form === 'في' || token.form === 'علي' || token.form === 'من') {
    return next !== undefined && (SPEECH.has(next.form) || TIME.has(next.form));
  }
  return false;
}

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
  const pointed = spaced ? null : outletNoun(token.form);
  if (pointed?.definite === true && mentions.at(at) === null && !isNamePart(tokens, mentions, at + 1)) {
    return { first: at, last: at + 1, mention: null, told: true, introduced: true };
  }
  let introduced = false;
  const noun = tokens[index];
  if (noun !== undefined && outletNoun(noun.form) !== null && mentions.at(index)?.first !== index) {
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
  return head !== undefined && mention.last - mention.first > 1 && outletNoun(head.form) !== null;
}

function closing(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token !== undefined && token.kind === 'punct' && QUOTE.test(token.form) ? at + 1 : at;
}

/** Classifies the noun phrase `first…last`; `limit` ends the stretch in which an apposition may name it. */
export function phraseOf(
  doc: Document,
  mentions: MentionIndex,
  first: number,
  last: number,
  limit: number,
): SourcePhrase | null {
  const { tokens } = doc;
  let from = first;
  let to = last;
  while (from < to && (tokens[from]?.kind === 'punct' || /^(ذات|نفس|ذاته)$/.test(tokens[from]?.form ?? '')))
    from++;
  while (to > from && tokens[to - 1]?.kind === 'punct') to--;
  if (from >= to) return null;
  const inside = mentions.within(from, to);
  const head = tokens[from];
  if (head === undefined) return null;
  const own = mentions.at(from);
  const person = inside.find((mention) => mention.kind === 'person') ?? null;
  const anonymous = anonymousHead(head.form);
  const role = roleNoun(head.form);
  const base = { first: from, last: to };
  const words = modifiersOf(tokens, from + 1, to);
  if (isDocument(head.form) && own === null) {
    // "بيان صادر عن السفارة": whoever issued it speaks.
    const issuer = inside.find((mention) => mention.kind !== 'place' && mention.first > from);
    const far = issuer === undefined || issuer.first - from > 6;
    return {
      ...base,
      head: far ? 'organisation' : headOf(issuer),
      anonymous: null,
      definite: withoutArticle(head.form).definite,
      mention: far ? null : issuer,
      modifiers: words,
      affiliations: [],
    };
  }
  if (
    anonymous !== null &&
    own?.kind !== 'office' &&
    own?.kind !== 'person' &&
    !(namedRole(person, anonymous.value.sense) && !construct(tokens, from, person))
  ) {
    return {
      ...base,
      head: 'anonymous',
      anonymous: anonymous.value,
      definite: anonymous.definite,
      mention: null,
      modifiers: words,
      affiliations: inside,
    };
  }
  // "مصري رفيع المستوى": a nationality and a rank describe an official.
  if (
    anonymous === null &&
    role === null &&
    words.length > 0 &&
    person === null &&
    (own === null || own.kind === 'state')
  ) {
    const ranked = tokens
      .slice(from + 1, Math.min(to, from + 3))
      .some((token) => RANKS.has(withoutArticle(token.form).stem));
    const adjective = /ي(ه)?$/.test(head.form);
    if (ranked && adjective) {
      return {
        ...base,
        head: 'anonymous',
        anonymous: { sense: 'official', plural: false },
        definite: withoutArticle(head.form).definite,
        mention: null,
        modifiers: [...words, withoutArticle(head.form).stem],
        affiliations: inside,
      };
    }
  }
  const apposed =
    person ??
    (role !== null || own?.kind === 'office' ? appositionAfter(tokens, mentions, last, limit) : null);
  const named = apposed ?? (own !== null && own.first === from ? own : null) ?? null;
  if (named !== null) {
    return {
      ...base,
      head: headOf(named),
      anonymous: null,
      definite: true,
      mention: named,
      modifiers: words,
      affiliations: [],
    };
  }
  const definite = withoutArticle(head.form).definite;
  if (quantity(head.form) && to - from > 1 && organisationNoun(head.form) === null) {
    const noun = tokens[from + 1]?.form === 'من' ? from + 2 : from + 1;
    return {
      ...base,
      head: 'anonymous',
      anonymous: { sense: withoutArticle(tokens[noun]?.form ?? '').stem, plural: true },
      definite: false,
      mention: null,
      modifiers: words,
      affiliations: inside,
    };
  }
  if (role !== null || anonymous !== null) {
    return {
      ...base,
      head: 'role',
      anonymous: null,
      definite,
      mention: null,
      modifiers: words,
      affiliations: inside,
    };
  }
  if (pointer(head.form)) {
    return {
      ...base,
      head: 'pronoun',
      anonymous: null,
      definite: true,
      mention: null,
      modifiers: [],
      affiliations: [],
    };
  }
  const outlet = outletNoun(head.form);
  const organisation = organisationNoun(head.form);
  if (outlet !== null || organisation !== null) {
    const kind: SourceHead = outlet !== null && organisation === null ? 'outlet' : 'organisation';
    return {
      ...base,
      head: kind,
      anonymous: null,
      definite,
      mention: null,
      modifiers: words,
      affiliations: inside,
    };
  }
  const first2 = inside[0];
  if (first2 !== undefined && first2.first - from <= 2) {
    return {
      ...base,
      head: headOf(first2),
      anonymous: null,
      definite: true,
      mention: first2,
      modifiers: words,
      affiliations: [],
    };
  }
  return {
    ...base,
    head: 'name',
    anonymous: null,
    definite,
    mention: null,
    modifiers: words,
    affiliations: inside,
  };
}

function headOf(mention: Mention): SourceHead {
  if (mention.kind === 'outlet') return 'outlet';
  if (mention.kind === 'office') return 'role';
  return mention.kind === 'person' ? 'name' : 'organisation';
}

/** "القيادي في الحركة فلان": a head that may be unnamed, but here is named. */
function namedRole(person: Mention | null, sense: string): boolean {
  return person !== null && sense !== 'source' && sense !== 'insider';
}

/** "مسؤول في حكومة فلان", "مستشار فلان": the person is whose body or aide it is. */
function construct(tokens: readonly Token[], from: number, person: Mention | null): boolean {
  if (person === null || person.first <= from) return false;
  const before = tokens[person.first - 1];
  if (before === undefined) return false;
  const { definite } = withoutArticle(before.form);
  if (person.first === from + 1) return !definite && AIDES.has(withoutArticle(before.form).stem);
  return !definite && person.first - from <= 4 && organisationNoun(before.form)?.definite === false;
}

const AIDES = folded('مستشار مستشارا مساعد متحدث ناطق مقرب مندوب ممثل موفد');

/** A person named right after the phrase: "وزير الخارجية، فلان،". */
function appositionAfter(
  tokens: readonly Token[],
  mentions: MentionIndex,
  last: number,
  limit: number,
): Mention | null {
  for (let at = last; at < Math.min(limit, last + 4); at++) {
    const mention = mentions.at(at);
    if (mention !== null) return mention.kind === 'person' ? mention : null;
    const token = tokens[at];
    if (token === undefined) return null;
  }
  return null;
}

const RANKS = folded('رفيع رفيعة كبير كبار مطلع مطلعة مقرب');
const EMPTY = folded(
  'في من على عن إلى مع بين أن إن لدى باسم نفسه نفسها ذاته ذاتها الذي التي الذين رفض طلب عدم كشف هويته اسمه و',
);

function modifiersOf(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to && found.length < 12; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'arabic' && token.kind !== 'latin') || EMPTY.has(token.form))
      continue;
    const known = sourceModifier(token.form);
    const stem = known ?? withoutArticle(token.form).stem.replace(/(ه|ين|ون)$/, '');
    if (stem.length > 1 && !found.includes(stem)) found.push(stem);
  }
  return found;
}
