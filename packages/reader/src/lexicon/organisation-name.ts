/**
 * Organisations that the lexicon does not hold, by the shape of their names: a head noun and its complement
 * ("نقابة موظفي الإدارة العامة", "Ministry of Mines"), an acronym that a report introduces in brackets and then uses,
 * a company by the first part of its name. Cost: linear; each head looks at most `LONGEST` tokens around.
 */
import type { Bilingual } from '@wasit/domain';
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { ActorMention } from './actor-mention.ts';
import {
  ARABIC_BODY_HEADS,
  ARABIC_DESCRIPTIVE,
  ARABIC_NAMED_HEADS,
  ARABIC_NEVER_INSIDE,
  ENGLISH_BODY_HEADS,
  ENGLISH_COMPANY_HEADS,
  ENGLISH_OPENERS,
  ENGLISH_TRADES,
} from './data/organisation-heads.ts';
import { isGivenName, isParticle } from './person-name.ts';
import type { Scan } from './walk.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const BODY_AR = set(ARABIC_BODY_HEADS);
const NAMED_AR = set(ARABIC_NAMED_HEADS);
const DESCRIPTIVE = set(ARABIC_DESCRIPTIVE);
const NEVER = set(ARABIC_NEVER_INSIDE);
const BODY_EN = set(ENGLISH_BODY_HEADS);
const COMPANY_EN = set(ENGLISH_COMPANY_HEADS);
const TRADES = set(ENGLISH_TRADES);
const OPENERS = set(ENGLISH_OPENERS);
const LONGEST = 7;

interface ArabicHead {
  readonly stem: string;
  readonly definite: boolean;
  readonly skip: number;
  readonly clitics: string;
}

const arabicHead = wordFeature((token: Token): ArabicHead | null => {
  if (token.kind !== 'arabic') return null;
  for (const { stem, skip, clitics } of peelings(token.form)) {
    if (clitics.includes('س') || clitics.includes('ك')) continue;
    const definite = stem.startsWith('ال');
    const bare = definite ? stem.slice(2) : stem;
    if (BODY_AR.has(stem) || NAMED_AR.has(stem)) return { stem, definite: false, skip, clitics };
    if (definite && (BODY_AR.has(bare) || NAMED_AR.has(bare))) return { stem: bare, definite, skip, clitics };
  }
  return null;
});

interface Found {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly clitics: string;
  readonly name: Bilingual;
  /** For a company: the end of the part that is used alone. */
  readonly brand: number | null;
}

/** Adds organisations to the mentions of a document; what the lexicon names stays, but a state inside a longer name. */
export function addOrganisations(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  const { tokens } = scan;
  const found: ActorMention[] = [];
  const short = new Map<string, Bilingual>();
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while (mentions[next] !== undefined && (mentions[next]?.last ?? 0) <= at) next++;
    const token = tokens[at];
    if (token === undefined) break;
    const there = mentions[next];
    const covered = there !== undefined && there.first <= at;
    const again = !covered && token.capital && short.size > 0 ? shortName(scan, at, short) : null;
    const name =
      covered && !(there.kind === 'state' || there.kind === 'place') ? null : organisationAt(scan, at);
    if (name !== null && fits(name, mentions, next, found)) {
      found.push(mentionOf(scan, name));
      register(scan, name, short);
      at = name.last;
      continue;
    }
    if (again !== null) {
      found.push(mentionOf(scan, again));
      at = again.last;
      continue;
    }
    at++;
  }
  return found.length === 0 ? [...mentions] : merged(mentions, found);
}

/** Whether nothing but states and places lies inside, and nothing lies across. */
function fits(
  name: Found,
  mentions: readonly ActorMention[],
  from: number,
  found: readonly ActorMention[],
): boolean {
  if ((found.at(-1)?.last ?? 0) > name.first) return false;
  for (let index = Math.max(0, from - 2); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.first >= name.last) break;
    if (mention.last <= name.first) continue;
    const inside = mention.first >= name.first && mention.last <= name.last;
    if (!inside || (mention.kind !== 'state' && mention.kind !== 'place')) return false;
    if (mention.first === name.first && mention.last === name.last) return false;
  }
  return true;
}

function merged(mentions: readonly ActorMention[], found: readonly ActorMention[]): ActorMention[] {
  const all: ActorMention[] = [];
  let next = 0;
  for (const mention of mentions) {
    while (next < found.length && (found[next]?.last ?? 0) <= mention.first)
      all.push(found[next++] ?? mention);
    const over = found[next];
    if (over !== undefined && mention.first >= over.first && mention.last <= over.last) continue;
    all.push(mention);
  }
  return [...all, ...found.slice(next)];
}

function mentionOf(scan: Scan, name: Found): ActorMention {
  const from = scan.tokens[name.first];
  const to = scan.tokens[name.last - 1];
  if (from === undefined || to === undefined) throw new RangeError('a name outside its tokens');
  return {
    first: name.first,
    last: name.last,
    start: name.skip === 0 ? from.start : scan.doc.normalised.toOriginal(from.at + name.skip),
    end: to.end,
    clitics: name.clitics,
    id: null,
    kind: 'organisation',
    name: name.name,
    via: 'name',
    confidence: 0.7,
    office: undefined,
    partOf: undefined,
    nameFirst: undefined,
    nameLast: undefined,
    locative: undefined,
    former: undefined,
  };
}

function register(scan: Scan, name: Found, short: Map<string, Bilingual>): void {
  const { tokens } = scan;
  if (name.brand !== null) {
    const first = tokens[name.first];
    if (first !== undefined && name.brand > name.first)
      short.set(keyOf(tokens, name.first, name.brand), name.name);
  }
  // "(NZNO)", also in Arabic texts: the report's own short name.
  const open = tokens[name.last];
  const acronym = tokens[name.last + 1];
  if (open?.form === '(' && acronym?.kind === 'latin' && tokens[name.last + 2]?.form === ')') {
    const written = scan.doc.text.slice(acronym.start, acronym.end);
    if (/^[A-Z]{2,8}$/.test(written)) short.set(acronym.form, name.name);
  }
}

const keyOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ');

function shortName(scan: Scan, at: number, short: ReadonlyMap<string, Bilingual>): Found | null {
  for (let last = Math.min(scan.tokens.length, at + 3); last > at; last--) {
    const name = short.get(keyOf(scan.tokens, at, last));
    if (name !== undefined) return { first: at, last, skip: 0, clitics: '', name, brand: null };
  }
  return null;
}

function organisationAt(scan: Scan, at: number): Found | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'arabic') {
    const head = arabicHead(token);
    return head === null ? null : arabicName(scan, at, head);
  }
  return token.kind === 'latin' ? englishName(scan, at) : null;
}

function named(scan: Scan, first: number, last: number, skip: number): Bilingual {
  const from = scan.tokens[first];
  const to = scan.tokens[last - 1];
  if (from === undefined || to === undefined) throw new RangeError('a name outside its tokens');
  const start = skip === 0 ? from.start : scan.doc.normalised.toOriginal(from.at + skip);
  const text = scan.doc.text.slice(start, to.end).replace(/\s+/g, ' ');
  // للنقابة: the alef that ل swallowed comes back.
  return from.kind === 'arabic'
    ? { ar: skip > 0 && from.form.slice(0, skip + 1).endsWith('لل') ? `ا${text}` : text }
    : { en: text };
}

/** A definite word that can go on with a name. */
function isArticled(token: Token | undefined): boolean {
  return (
    token?.kind === 'arabic' &&
    token.gap === 'space' &&
    token.form.startsWith('ال') &&
    token.form.length > 3 &&
    !DESCRIPTIVE.has(token.form) &&
    (arabicHead(token)?.definite !== true || /^(السلط|الجامع|الغرف|المجالس)/.test(token.form))
  );
}

function arabicName(scan: Scan, at: number, head: ArabicHead): Found | null {
  const { tokens } = scan;
  let last = at + 1;
  if (!head.definite) {
    const first = tokens[last];
    if (first?.kind !== 'arabic' || first.gap !== 'space' || NEVER.has(first.form)) return null;
    if (!isArticled(tokens[last])) {
      const bare = NAMED_AR.has(head.stem);
      if (/^[وفبل]/.test(first.form) && !bare) return null;
      // "لجنة موظفي الإدارة": a chain of nouns ends in a definite one; a company may bear a bare name.
      if (!isArticled(tokens[last + 1])) {
        if (!bare || first.form.length < 3 || /^(من|في|و)/.test(first.form) || head.stem === 'مجموعه')
          return null;
        return found(last + 1);
      }
      last++;
    }
    last++;
  } else if (!isArticled(tokens[last])) return null;
  else if (
    NAMED_AR.has(head.stem) &&
    !/^لل/.test(tokens[last + 1]?.form ?? '') &&
    !isArticled(tokens[last + 1])
  )
    return null;
  while (last - at < LONGEST && isArticled(tokens[last])) last++;
  // "الاتحاد العام التونسي للشغل", "الهيئة العليا للتفاوض".
  const purpose = tokens[last];
  const goal =
    purpose?.gap === 'space' &&
    (/^لل.{3,}/.test(purpose.form) || (/^ل.{3,}/.test(purpose.form) && isArticled(tokens[last + 1])));
  if (head.definite && goal) {
    last++;
    while (last - at < LONGEST && isArticled(tokens[last])) last++;
  }
  // "وزارة الصحة والسكان", "وزارة التربية والتعليم العالي".
  if (head.stem === 'وزاره') {
    while (
      last - at < LONGEST &&
      tokens[last]?.gap === 'space' &&
      /^وال.{3,}/.test(tokens[last]?.form ?? '') &&
      arabicHead(tokens[last] as Token) === null &&
      !/^وال(حكومه|نقاب|جانب|طرف|وفد|عمال|شرك)/.test(tokens[last]?.form ?? '')
    ) {
      last++;
      while (last - at < LONGEST && isArticled(tokens[last])) last++;
    }
  }
  return found(last);

  function found(end: number): Found {
    return {
      first: at,
      last: end,
      skip: head.skip,
      clitics: head.clitics,
      name: named(scan, at, end, head.skip),
      brand: null,
    };
  }
}

const isHead = (form: string): boolean => BODY_EN.has(form) || COMPANY_EN.has(form);

/** The longest run of capitals from here that ends in a head, with "of …" after it. */
function englishName(scan: Scan, at: number): Found | null {
  const { tokens } = scan;
  const opening = tokens[at];
  if (opening === undefined) return null;
  if (!opening.capital) return tradeUnion(scan, at);
  if (
    OPENERS.has(opening.form) ||
    (tokens[at - 1]?.capital === true && opening.gap === 'space' && !OPENERS.has(tokens[at - 1]?.form ?? ''))
  )
    return null;
  // "Maria de la Cruz and National Party": a family name after its particle opens no body's name.
  if (
    isParticle(tokens[at - 1]?.form ?? '') &&
    tokens[at - 1]?.capital !== true &&
    opening.gap !== 'line' &&
    !/^(of|the)$/.test(tokens[at - 1]?.form ?? '') &&
    tokens.slice(Math.max(0, at - 3), at - 1).some((token) => token.capital)
  )
    return null;
  const person = isGivenName(opening.form);
  let last = at;
  let end = 0;
  let company = 0;
  while (last < tokens.length && last - at < LONGEST + 3) {
    const token = tokens[last];
    if (token === undefined || (last > at && token.gap === 'line')) break;
    if (token.capital && token.kind === 'latin') {
      const head = isHead(token.form);
      const small = last > at && COMPANY_EN.has(token.form);
      if (head && (last > at || ofFollows(tokens, last + 1))) {
        end = last + 1;
        if (small && company === 0) company = last;
      }
      last++;
      continue;
    }
    // "the RMT union", "the Unite union": the head in small letters.
    if (last > at && end === 0 && /^(union|airline|federation)$/.test(token.form)) {
      end = last + 1;
      break;
    }
    const joins = /^(of|for|and|the|&|'|’|-)$/.test(token.form) && last > at && joined(tokens, last, at, end);
    if (!joins || (person && /^(and|&)$/.test(token.form))) break;
    last++;
  }
  if (end === 0) return null;
  // "Ministry of Mines", "Union of Journalists": what follows belongs to the last head.
  if (BODY_EN.has(tokens[end - 1]?.form ?? '') && ofFollows(tokens, end)) {
    let after = tokens[end + 1]?.form === 'the' ? end + 2 : end + 1;
    while (after < at + LONGEST + 4 && tokens[after]?.capital === true && tokens[after]?.gap === 'space') {
      after++;
      if (
        tokens[after]?.form === 'and' &&
        tokens[after + 1]?.capital === true &&
        !isHead(tokens[after + 1]?.form ?? '')
      )
        after++;
    }
    end = after;
  }
  return {
    first: at,
    last: end,
    skip: 0,
    clitics: '',
    name: named(scan, at, end, 0),
    brand: company > at ? company : null,
  };
}

const ofFollows = (tokens: readonly Token[], at: number): boolean =>
  /^(of|for)$/.test(tokens[at]?.form ?? '') &&
  (tokens[at + 1]?.capital === true || (tokens[at + 1]?.form === 'the' && tokens[at + 2]?.capital === true));

/** A small word inside a name: between capitals; "and" only before a head, "of" only after one or on the way to one. */
function joined(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const form = tokens[at]?.form ?? '';
  const after = tokens[at + 1];
  if (form === 'the') return /^(of|for)$/.test(tokens[at - 1]?.form ?? '') && after?.capital === true;
  if (form === 'of' || form === 'for')
    return after?.capital === true
      ? end === at || !isHead(tokens[at - 1]?.form ?? '')
      : after?.form === 'the' && tokens[at + 2]?.capital === true;
  if (form === "'" || form === '’') return after?.capital === true;
  if (!after?.capital) return false;
  if (form !== 'and' && form !== '&') return true;
  if (end > first) return /^(of|for)$/.test(tokens[end]?.form ?? '') && !isHead(tokens[at - 1]?.form ?? '');
  for (let index = at + 1; index < at + 4; index++) {
    if (tokens[index]?.capital !== true) return false;
    if (BODY_EN.has(tokens[index]?.form ?? '')) return true;
  }
  return false;
}

/** "the nurses' union", "the teacher union": by the trade, in small letters. */
function tradeUnion(scan: Scan, at: number): Found | null {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined || !TRADES.has(token.form)) return null;
  let last = at + 1;
  if (/^['’]$/.test(tokens[last]?.form ?? '')) last++;
  if (TRADES.has(tokens[last]?.form ?? '')) last++;
  if (!/^(union|unions|federation|association)$/.test(tokens[last]?.form ?? '')) return null;
  return { first: at, last: last + 1, skip: 0, clitics: '', name: named(scan, at, last + 1, 0), brand: null };
}
