/** What an Arabic noun phrase that speaks names or describes: a person, an office, a body, an unnamed source. */
import type { Mention, MentionIndex } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { nameAfter } from './arabic-name-after.ts';
import type { SourceHead, SourcePhrase } from './source-phrase.ts';
import {
  anonymousHead,
  anonymousHeadOf,
  isDocumentWord,
  organisationNoun,
  organisationNounOf,
  outletNounOf,
  pointer,
  quantity,
  roleNounOf,
  sourceModifierOf,
  withoutArticle,
} from './source-words.ts';

const folded = (text: string): Set<string> => new Set(text.split(' ').map(fold));

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
  // "خلاله", "فيها": a preposition with its pronoun is nobody.
  if (head === undefined || (to - from === 1 && PLACED.test(head.form))) return null;
  const own = mentions.at(from);
  const anonymous = anonymousHeadOf(head);
  const role = roleNounOf(head);
  const single =
    role !== null || (anonymous !== null && !anonymous.value.plural && anonymous.value.sense !== 'source');
  // "المتحدث باسم الحكومة، فلان،": the person in the apposition.
  const after =
    single && /^[،,]$/.test(tokens[to]?.form ?? '') && to + 1 < limit ? mentions.at(to + 1) : null;
  const person =
    inside.find((mention) => mention.kind === 'person') ?? (after?.kind === 'person' ? after : null);
  const words = modifiersOf(tokens, from + 1, to);
  const titled = person === null && single ? nameAfter(tokens, mentions, from, to, limit) : null;
  if (titled !== null) {
    return {
      first: titled.first,
      last: titled.last,
      head: 'name',
      titleFirst: from,
      anonymous: null,
      definite: true,
      mention: null,
      modifiers: [],
      affiliations: [],
    };
  }
  const other =
    head.form === 'احد' || head.form === 'احدي' ? anonymousHead(tokens[from + 1]?.form ?? '') : null;
  if (other !== null || (/^(اخر|اخرون|اخرين)$/.test(head.form) && to - from === 1)) {
    return {
      first: from,
      last: to,
      head: 'anonymous',
      titleFirst: undefined,
      anonymous: { sense: other?.value.sense ?? 'person', plural: head.form.length > 3 && other === null },
      definite: false,
      mention: null,
      modifiers: [...words, head.form],
      affiliations: inside,
    };
  }
  if (isDocumentWord(head) && own === null) {
    // "بيان صادر عن السفارة": whoever issued it speaks.
    const issuer = inside.find((mention) => mention.kind !== 'place' && mention.first > from);
    const joint = inside.slice(1).some(({ first: at }) => tokens[at]?.form.startsWith('و') === true);
    const far = issuer === undefined || joint || issuer.first - from > 6;
    return {
      first: from,
      last: to,
      head: far ? 'organisation' : headOf(issuer),
      titleFirst: undefined,
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
      first: from,
      last: to,
      head: 'anonymous',
      titleFirst: undefined,
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
        first: from,
        last: to,
        head: 'anonymous',
        titleFirst: undefined,
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
      first: from,
      last: to,
      head: headOf(named),
      titleFirst: undefined,
      anonymous: null,
      definite: true,
      mention: named,
      modifiers: words,
      affiliations: [],
    };
  }
  const definite = withoutArticle(head.form).definite;
  if (quantity(head.form) && to - from > 1 && organisationNounOf(head) === null) {
    const noun = tokens[from + 1]?.form === 'من' ? from + 2 : from + 1;
    return {
      first: from,
      last: to,
      head: 'anonymous',
      titleFirst: undefined,
      anonymous: { sense: withoutArticle(tokens[noun]?.form ?? '').stem, plural: true },
      definite: false,
      mention: null,
      modifiers: words,
      affiliations: inside,
    };
  }
  if (role !== null || anonymous !== null) {
    return {
      first: from,
      last: to,
      head: 'role',
      titleFirst: undefined,
      anonymous: null,
      definite,
      mention: null,
      modifiers: words,
      affiliations: inside,
    };
  }
  if (pointer(head.form)) {
    return {
      first: from,
      last: to,
      head: 'pronoun',
      titleFirst: undefined,
      anonymous: null,
      definite: true,
      mention: null,
      modifiers: [],
      affiliations: [],
    };
  }
  const outlet = outletNounOf(head);
  const organisation = organisationNounOf(head);
  if (outlet !== null || organisation !== null) {
    // «شركة "لوفتهانزا" الألمانية»: the body that stands between the marks.
    const marked = /^["«“”]$/.test(tokens[from + 1]?.form ?? '') ? mentions.at(from + 2) : null;
    if (marked !== null && (marked.kind === 'organisation' || marked.kind === 'outlet')) {
      return {
        first: from,
        last: to,
        head: headOf(marked),
        titleFirst: undefined,
        anonymous: null,
        definite: true,
        mention: marked,
        modifiers: words,
        affiliations: [],
      };
    }
    const kind: SourceHead = outlet !== null && organisation === null ? 'outlet' : 'organisation';
    return {
      first: from,
      last: to,
      head: kind,
      titleFirst: undefined,
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
      first: from,
      last: to,
      head: headOf(first2),
      titleFirst: undefined,
      anonymous: null,
      definite: true,
      mention: first2,
      modifiers: words,
      affiliations: [],
    };
  }
  return {
    first: from,
    last: to,
    head: 'name',
    titleFirst: undefined,
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
  // The name as the lexicon matched it begins with the body: "حكومة فلان".
  if (organisationNoun(tokens[person.first]?.form ?? '')?.definite === false) return true;
  const { definite } = withoutArticle(before.form);
  if (person.first === from + 1) return !definite && AIDES.has(withoutArticle(before.form).stem);
  return !definite && person.first - from <= 4 && organisationNounOf(before)?.definite === false;
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

const PLACED = /^(خلال|عبر|بعد|قبل|في|من|عن|عند|حول|ضمن|اثناء|امام|لدي|مع|علي|عقب|دون|ب|ل)(ه|ها|هم|هما|نا)$/;
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
    const known = sourceModifierOf(token);
    const stem = known ?? withoutArticle(token.form).stem.replace(/(ه|ين|ون)$/, '');
    if (stem.length > 1 && !found.includes(stem)) found.push(stem);
  }
  return found;
}
