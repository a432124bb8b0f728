/** Classifies an English noun phrase that speaks, and finds the outlets that it spoke to. */
import { OBJECT_PRONOUNS, PRONOUNS } from '../cues/english-cues.ts';
import type { Mention, MentionIndex } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Relay, SourceHead, SourcePhrase } from './source-phrase.ts';
import {
  anonymousHeadOf,
  isDocumentWord,
  organisationNoun,
  organisationNounOf,
  roleNoun,
  roleNounOf,
  sourceModifierOf,
} from './source-words.ts';

const set = (text: string): Set<string> => new Set(text.split(' '));
/** What follows the head of a noun phrase. */
const AFTER_HEAD = set(
  'issued released published of in at from for with on to close familiar involved briefed who which that speaking representing working near inside and by about involved aware present taking led based living',
);
const ARTICLES = set(
  'the a an this that these those two three four five several some many other another one its his her their our both most more few dozens hundreds thousands all',
);
const DEFINITE = set('the this that these those its his her their both');
const IGNORED = set(
  "the a an of in at from for with on to who and by 's , that this his her its their one two three several some said is was",
);

/** The speaker named or described by `first…last`, with an apposition that may name it. */
export function englishPhrase(
  doc: Document,
  mentions: MentionIndex,
  first: number,
  last: number,
  apposition: { readonly first: number; readonly last: number } | null,
): SourcePhrase | null {
  const { tokens } = doc;
  let from = first;
  let to = last;
  while (
    from < to &&
    (tokens[from]?.kind === 'punct' || tokens[from]?.form === 'and' || tokens[from]?.form === 'but')
  )
    from++;
  while (to > from && tokens[to - 1]?.kind === 'punct') to--;
  if (from >= to) return null;
  const opener = tokens[from];
  if (opener === undefined) return null;
  const base = { first: from, last: to };
  // "something it", "the deal they": the pronoun before the verb is the whole subject.
  const closer = tokens[to - 1]?.form ?? '';
  const pronoun =
    to - from <= 2 && (PRONOUNS.has(opener.form) || OBJECT_PRONOUNS.has(opener.form))
      ? opener.form
      : closer !== 'who' && PRONOUNS.has(closer)
        ? closer
        : null;
  if (pronoun !== null) {
    return {
      ...base,
      head: 'pronoun',
      anonymous: null,
      definite: true,
      mention: null,
      modifiers: [OBJECT_PRONOUNS.get(pronoun) ?? pronoun],
      affiliations: [],
    };
  }
  const headEnd = headOfPhrase(tokens, from, to);
  const head = tokens[headEnd - 1];
  if (head === undefined || /^(today|yesterday|tomorrow)$/.test(head.form)) return null;
  const inside = mentions.within(from, to);
  // "Doe's spokesman": the possessor is not who speaks.
  const person =
    inside.find(
      (mention) =>
        mention.kind === 'person' && !(tokens[mention.last]?.form === "'s" && mention.last < headEnd - 1),
    ) ?? null;
  const whose = OUTLET_TAILS.has(head.form) ? mentions.at(headEnd - 2) : null;
  // "Al-Sample newspaper": the outlet, with what it is.
  const own = whose?.kind === 'outlet' ? whose : mentions.at(headEnd - 1);
  const definite = DEFINITE.has(opener.form);
  const modifiers = modifiersOf(tokens, from, to, headEnd - 1);
  const anonymous =
    head.capital && own === null && headEnd - from > 1 && !definite ? null : anonymousHeadOf(head);
  const described = { ...base, definite, modifiers };
  if (isDocumentWord(head)) {
    // "a statement issued by the spokesman X": whoever issued it speaks.
    const issuer =
      inside.find((mention) => mention.first >= headEnd && mention.kind === 'person') ??
      inside.find((mention) => mention.first >= headEnd && mention.kind !== 'place');
    if (issuer !== undefined && ISSUED.has(tokens[headEnd]?.form ?? '')) {
      return {
        ...described,
        head: headKind(issuer),
        anonymous: null,
        mention: issuer,
        affiliations: [],
      };
    }
  }
  const joint =
    person?.last === to && tokens[headEnd]?.form === 'and' && (roleNounOf(head) ?? anonymous) !== null;
  if (isDocumentWord(head) && ISSUED.has(tokens[headEnd]?.form ?? '')) {
    const by = tokens[headEnd + 1]?.form === 'by' ? headEnd + 2 : headEnd + 1;
    const issuer = by < to ? englishPhrase(doc, mentions, by, to, null) : null;
    const named = issuer?.head !== 'name' || tokens[issuer.last - 1]?.capital === true;
    if (issuer !== null && issuer.head !== 'pronoun' && (named || issuer.mention !== null)) return issuer;
  }
  if (person !== null && (person.first < headEnd || joint || holds(tokens, headEnd - 1, person, to))) {
    return { ...described, head: 'name', anonymous: null, definite: true, mention: person, affiliations: [] };
  }
  if (own !== null && own.kind !== 'place' && (own.last >= headEnd || own === whose)) {
    return {
      ...described,
      head: headKind(own),
      anonymous: null,
      definite: true,
      mention: own,
      affiliations: [],
    };
  }
  if (apposition !== null) {
    const named = mentions.within(apposition.first, apposition.last)[0];
    if (named !== undefined && named.kind === 'person' && named.first - apposition.first <= 3) {
      return {
        ...described,
        head: 'name',
        anonymous: null,
        definite: true,
        mention: named,
        affiliations: [],
      };
    }
    const unknown = named === undefined ? wholeName(tokens, apposition) : null;
    if (unknown !== null && (anonymous !== null ? !anonymous.value.plural : roleNounOf(head) !== null)) {
      return {
        ...unknown,
        head: 'name',
        titleFirst: from,
        anonymous: null,
        definite: true,
        mention: null,
        modifiers: [],
        affiliations: [],
      };
    }
  }
  if (anonymous !== null) {
    return {
      ...described,
      head: 'anonymous',
      anonymous: anonymous.value,
      mention: null,
      affiliations: inside,
    };
  }
  const name = officeOf(tokens, headEnd, to) ?? properName(tokens, from, headEnd);
  if (name !== null) {
    const last = tokens[name.last - 1]?.form ?? '';
    const acronym = /^[A-Z][A-Z-]{2,}$/.test(
      doc.text.slice(tokens[name.first]?.start ?? 0, tokens[name.last - 1]?.end ?? 0),
    );
    const organisation = acronym || organisationNoun(last) !== null;
    const outlet =
      name.last - name.first > 1 &&
      (OUTLET_WORDS.has(last) ||
        /^(radio|television|tv|newspaper|agency)$/.test(tokens[name.first]?.form ?? ''));
    return {
      first: name.first,
      last: name.last,
      head: outlet ? 'outlet' : organisation ? 'organisation' : 'name',
      anonymous: null,
      definite: true,
      mention: null,
      modifiers,
      affiliations: [],
    };
  }
  if (roleNounOf(head) !== null) {
    return { ...described, head: 'role', anonymous: null, mention: null, affiliations: inside };
  }
  if (organisationNounOf(head) !== null) {
    return { ...described, head: 'organisation', anonymous: null, mention: null, affiliations: inside };
  }
  const only = inside[0];
  if (only !== undefined && only.kind !== 'place' && to - from <= only.last - only.first + 2) {
    return { ...described, head: headKind(only), anonymous: null, mention: only, affiliations: [] };
  }
  return { ...described, head: 'name', anonymous: null, mention: null, affiliations: inside };
}

function headKind(mention: Mention): SourceHead {
  if (mention.kind === 'outlet') return 'outlet';
  if (mention.kind === 'office') return 'role';
  return mention.kind === 'person' ? 'name' : 'organisation';
}

const ISSUED = set('by from of issued released published');

/** The head noun of the words `from…to`. */
export const headWord = (tokens: readonly Token[], from: number, to: number): string =>
  tokens[headOfPhrase(tokens, from, to) - 1]?.form ?? '';

/** One past the head noun: before the first preposition, relative or comma. */
function headOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.kind === 'punct' &&
      token.form !== '-' &&
      token.form !== '"' &&
      !abbreviates(tokens, at) &&
      !(token.form === "'" && at + 1 < to && tokens[at + 1]?.kind === 'latin')
    )
      return at;
    if (AFTER_HEAD.has(token.form) && !token.capital) return at;
  }
  return to;
}

/** "Capt. Michael": a full stop between two capitalised words of one phrase. */
const abbreviates = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === '.' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;

/** "Secretary of State Jane Doe": the office's own complement, then the name; not "adviser to President Doe". */
function holds(tokens: readonly Token[], head: number, person: Mention, last: number): boolean {
  const before = tokens[person.first - 1];
  return (
    person.last === last &&
    roleNoun(tokens[head]?.form ?? '') !== null &&
    before?.capital === true &&
    tokens[head + 1]?.form === 'of' &&
    roleNounOf(before) === null
  );
}

/** The last run of capitalised words: "Foreign Minister Jan Novak" → "Jan Novak" when a title precedes. */
function properName(
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } | null {
  let last = to;
  while (last > from && tokens[last - 1]?.kind === 'punct') last--;
  let first = last;
  while (first > from) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    const joins = token.form === '-' || token.form === '.' || PARTICLES.has(token.form);
    if (token.capital || (joins && first < last)) first--;
    else break;
  }
  while (first < last && !(tokens[first]?.capital ?? false)) first++;
  if (first >= last) return null;
  // Titles before a name are not the name.
  let name = first;
  while (
    name < last - 1 &&
    (roleNoun(tokens[name]?.form ?? '') !== null ||
      TITLES.has(tokens[name]?.form ?? '') ||
      tokens[name]?.form === '.')
  )
    name++;
  const role = lastRole(tokens, first, last);
  if (role >= 0 && role < last - 1) name = Math.max(name, role + 1);
  while (name < last - 1 && tokens[name]?.form === '.') name++;
  return { first: name, last };
}

/** An apposition of two or three capitalised words and nothing else. */
function wholeName(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): { first: number; last: number } | null {
  if (last - first < 2 || last - first > 3) return null;
  return tokens.slice(first, last).every((token) => token.capital && roleNounOf(token) === null)
    ? { first, last }
    : null;
}

/** "Secretary of State Jane Doe": the name after the office's own complement. */
function officeOf(
  tokens: readonly Token[],
  head: number,
  to: number,
): { first: number; last: number } | null {
  if (tokens[head]?.form !== 'of' || roleNoun(tokens[head - 1]?.form ?? '') === null) return null;
  if (!TITLES.has(tokens[head + 1]?.form ?? '') || to - head < 4) return null;
  return tokens.slice(head + 2, to).every((token) => token.capital) ? { first: head + 2, last: to } : null;
}

const PARTICLES = set('al el bin ben ibn van von de la abu bint');
const TITLES = set(
  'mr mrs ms dr gen lt col sgt maj capt rep sen gov adm state sir lord rev prof hon foreign prime defence defense interior finance labour labor general health energy commerce',
);

function lastRole(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) if (roleNoun(tokens[at]?.form ?? '') !== null) return at;
  return -1;
}

function modifiersOf(tokens: readonly Token[], from: number, to: number, head: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to && found.length < 12; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      at === head ||
      token.kind !== 'latin' ||
      IGNORED.has(token.form) ||
      ARTICLES.has(token.form)
    )
      continue;
    const stem = sourceModifierOf(token) ?? token.form;
    if (!found.includes(stem)) found.push(stem);
  }
  return found;
}

/** Outlets in the words around an English cue: "told Reuters", "in an interview with …". */
export function outletsIn(doc: Document, mentions: MentionIndex, first: number, last: number): Relay[] {
  const found: Relay[] = [];
  const { tokens } = doc;
  for (const mention of mentions.within(first, last)) {
    if (mention.kind === 'outlet') {
      found.push({ first: mention.first, last: mention.last, mention, told: true, introduced: true });
    }
  }
  if (found.length > 0) return found;
  // "told Erem News": an outlet nobody knows shows by its last word.
  for (let at = first; at < last; at++) {
    if (!/^(told|to|with|by)$/.test(tokens[at]?.form ?? '')) continue;
    let end = at + 1;
    if (tokens[end]?.form === 'the') end++;
    const start = end;
    while (end < last && (tokens[end]?.capital === true || tokens[end]?.form === '-')) end++;
    if (end > start && end - start <= 5 && OUTLET_WORDS.has(tokens[end - 1]?.form ?? '') && end - start > 1) {
      return [{ first: start, last: end, mention: null, told: true, introduced: true }];
    }
    if (
      /^(agency|channel|newspaper|network|broadcaster|station)$/.test(tokens[start]?.form ?? '') &&
      tokens[start - 1]?.form === 'the'
    ) {
      return [{ first: start - 1, last: start + 1, mention: null, told: true, introduced: true }];
    }
  }
  return found;
}

const OUTLET_TAILS = set(
  'newspaper agency channel television tv radio network broadcaster station website daily magazine outlet',
);
const OUTLET_WORDS = set(
  'news times post tv television agency radio newspaper herald tribune journal press network channel daily gazette today online media monitor guardian observer telegraph chronicle mail mirror broadcasting bulletin newswire wire',
);
