/**
 * People in a document: a title and a name read as one mention, names that the lexicon does not hold,
 * a misspelt name beside a known office, and bare last names of people already introduced.
 *
 * Cost: linear in tokens and mentions.
 */
import type { Bilingual } from '@wasit/domain';
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mention.ts';
import { formsOf, holderAt } from './compile.ts';
import type { LexiconEntry } from './entry.ts';
import { nameEnd, opensArabicName } from './person-name.ts';
import { range, type Scan, walks } from './walk.ts';
import { COMMON_AS_WORDS, HONORIFICS, SAYING } from './word-lists.ts';

/** Joins offices to the names that follow them, and adds people whom the lexicon does not know. */
export function attachNames(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  const { tokens } = scan;
  const found: ActorMention[] = [];
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    const mention = mentions[next];
    if (mention !== undefined && mention.first === at) {
      next++;
      const joined = joinName(scan, mention, mentions[next]);
      if (joined !== undefined) {
        if (joined.id !== null && joined.last === mentions[next]?.last) next++;
        while (mentions[next] !== undefined && (mentions[next]?.first ?? 0) < joined.last) next++;
        found.push(joined);
        at = joined.last;
        continue;
      }
      found.push(
        mention.kind === 'person' && mention.via === 'alias'
          ? withTitle(scan, mention, found)
          : unnamed(scan, mention),
      );
      at = mention.last;
      continue;
    }
    const person = unknownPerson(scan, at, mention?.first ?? tokens.length);
    if (person === undefined) at++;
    else {
      found.push(person);
      at = person.last;
    }
  }
  return appositions(scan, found);
}

/** An office, then a name: one mention of the person. */
function joinName(
  scan: Scan,
  office: ActorMention,
  after: ActorMention | undefined,
): ActorMention | undefined {
  if (office.via !== 'office') return undefined;
  const { tokens } = scan;
  let at = office.last;
  if (office.former === true) at++;
  if (/^[,،]$/.test(tokens[at]?.form ?? '') && tokens[at]?.gap !== 'line') at++;
  while (HONORIFICS.has(tokens[at]?.form ?? '') && tokens[at]?.gap !== 'line') at++;
  if (tokens[at]?.gap === 'line') return undefined;
  if (after?.first === at && after.kind === 'person' && after.via === 'alias' && after.clitics === '') {
    return {
      ...after,
      first: office.first,
      start: office.start,
      clitics: office.clitics,
      nameFirst: at,
      nameLast: after.last,
      ...officeOf(office),
    };
  }
  const last = nameEnd(
    tokens,
    at,
    after !== undefined && after.first > at ? after.first : tokens.length,
    'after-title',
  );
  const end = tokens[last - 1];
  if (last <= at || end === undefined) return undefined;
  const likely = office.office === undefined ? null : likelyHolder(scan, office.office, tokens[at]);
  const name = likely === null ? spelled(scan, at, last) : likely.name;
  if (likely === null && last - at < 2) return undefined;
  return {
    ...office,
    last,
    end: end.end,
    id: likely?.id ?? null,
    kind: 'person',
    name,
    via: 'name',
    confidence: likely === null ? 0.8 : 0.6,
    nameFirst: at,
    nameLast: last,
  };
}

/** "a senior Hamas official" names no office: without a name beside it, it is a mention of the organisation. */
function unnamed(scan: Scan, mention: ActorMention): ActorMention {
  if (mention.office === undefined || !/-(senior-member|politburo-member|negotiator)$/.test(mention.office))
    return mention;
  const owner = mention.partOf === undefined ? undefined : scan.lexicon.entries.get(mention.partOf);
  if (owner === undefined) return mention;
  for (let at = mention.first; at < mention.last; at++) {
    const walk = walks(scan.tokens, scan.lexicon.names, at, (hit) => hit.entry === owner);
    if (walk === undefined || walk.last > mention.last) continue;
    return {
      ...range(scan, walk),
      clitics: walk.clitics,
      id: owner.id,
      kind: owner.kind,
      name: owner.name,
      via: 'alias',
      confidence: 0.9,
    };
  }
  return mention;
}

function officeOf(office: ActorMention): { office?: string; partOf?: string } {
  return {
    ...(office.office === undefined ? {} : { office: office.office }),
    ...(office.partOf === undefined ? {} : { partOf: office.partOf }),
  };
}

/** A holder of the office (at the report's date, if it is known) who has this given name. */
function likelyHolder(scan: Scan, office: string, given: Token | undefined): LexiconEntry | null {
  if (given === undefined) return null;
  const dated = scan.date === undefined ? null : holderAt(scan.lexicon, office, scan.date);
  const holders =
    dated === null ? (scan.lexicon.holders.get(office) ?? []).map((held) => held.person) : [dated];
  const fitting = new Set(
    holders.filter((holder) => holder.aliases.some((alias) => formsOf(alias.text)[0] === given.form)),
  );
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

function spelled(scan: Scan, first: number, last: number): Bilingual {
  const from = scan.tokens[first];
  const to = scan.tokens[last - 1];
  if (from === undefined || to === undefined) throw new RangeError('a name outside its tokens');
  const name = scan.doc.text.slice(from.start, to.end);
  return from.kind === 'arabic' ? { ar: name } : { en: name };
}

/** Takes ranks, forms of address and a bare title before a name into the mention. */
function withTitle(scan: Scan, person: ActorMention, before: readonly ActorMention[]): ActorMention {
  const { tokens, doc, lexicon } = scan;
  const floor = before.at(-1)?.last ?? 0;
  if (person.clitics !== '') return person;
  let first = person.first;
  const opens = (at: number): boolean => tokens[at]?.gap !== 'line';
  while (first > floor && opens(first) && HONORIFICS.has(unglued(tokens[first - 1]))) first--;
  if (first > floor && opens(first)) {
    for (let back = Math.max(floor, first - 5); back < first; back++) {
      const walk = walks(tokens, lexicon.titles, back, (_, last) => last === first);
      if (walk !== undefined) {
        first = back;
        break;
      }
    }
  }
  const from = tokens[first];
  if (first === person.first || from === undefined) return person;
  const skip =
    from.kind === 'arabic' && !HONORIFICS.has(from.form) ? from.form.length - unglued(from).length : 0;
  return {
    ...person,
    first,
    start: skip > 0 ? doc.normalised.toOriginal(from.at + skip) : from.start,
    nameFirst: person.first,
    nameLast: person.last,
  };
}

/** The stem of a token that is an honorific under clitics, or its form. */
function unglued(token: Token | undefined): string {
  if (token === undefined) return '';
  if (token.kind !== 'arabic') return token.capital ? token.form : '';
  return peelings(token.form).find((peeling) => HONORIFICS.has(peeling.stem))?.stem ?? token.form;
}

/** Units of clitics before an honorific: 1 in والرئيس and in للرئيس. */
function gluedUnits(token: Token): number {
  if (token.kind !== 'arabic') return 0;
  return peelings(token.form).find((peeling) => HONORIFICS.has(peeling.stem))?.skip ?? 0;
}

const persons = new Map<string, boolean>();
const PERSONS_LIMIT = 50_000;

/** Whether an Arabic form can open a title or a name, or a Latin one has its capital. Cached by form. */
function opensPerson(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'latin') return token.capital;
  if (token.kind !== 'arabic') return false;
  const before = persons.get(token.form);
  if (before !== undefined) return before;
  const found = HONORIFICS.has(unglued(token)) || opensArabicName(token.form);
  if (persons.size >= PERSONS_LIMIT) persons.clear();
  persons.set(token.form, found);
  return found;
}

/** A person whom the lexicon does not hold, by title and name or by a known given name. */
function unknownPerson(scan: Scan, at: number, limit: number): ActorMention | undefined {
  const { tokens, doc } = scan;
  if (!opensPerson(tokens[at])) return undefined;
  let from = at;
  while (from < limit && HONORIFICS.has(unglued(tokens[from])) && from - at < 4) {
    if (from > at && tokens[from]?.gap === 'line') break;
    from++;
  }
  const titled = from > at;
  if (titled && (tokens[from]?.gap === 'line' || tokens[from] === undefined)) return undefined;
  const plain = nameEnd(tokens, from, limit, titled ? 'after-title' : 'bare');
  const last = plain > from || titled ? plain : spokenName(tokens, from, limit);
  const begin = tokens[at];
  const end = tokens[last - 1];
  if (last <= from || begin === undefined || end === undefined) return undefined;
  if (!titled && last - from < 2) return undefined;
  if (titled && last - from < 2 && begin.kind === 'arabic') return undefined;
  const skip = titled ? gluedUnits(begin) : 0;
  return {
    first: at,
    last,
    start: skip > 0 ? doc.normalised.toOriginal(begin.at + skip) : begin.start,
    end: end.end,
    id: null,
    kind: 'person',
    name: spelled(scan, from, last),
    via: 'name',
    confidence: titled ? 0.8 : 0.65,
    nameFirst: from,
    nameLast: last,
    clitics: '',
  };
}

/** English, without a title or a known given name: two or three capitalised words that say, or are said to. */
function spokenName(tokens: readonly Token[], from: number, limit: number): number {
  const opening = tokens[from];
  const before = tokens[from - 1];
  if (opening?.kind !== 'latin' || !opening.capital || (before?.capital === true && opening.gap === 'space'))
    return from;
  const last = nameEnd(tokens, from, limit, 'after-title');
  if (last - from < 2 || last - from > 4) return from;
  const after = tokens[last];
  if (after === undefined || after.gap === 'line') return from;
  if (SAYING.has(after.form)) return last;
  if (
    before !== undefined &&
    opening.gap !== 'line' &&
    /^(said|says|told|by|according|with|and)$/.test(before.form) &&
    before.form !== 'and'
  ) {
    return /^(said|says)$/.test(before.form) ? last : from;
  }
  if (after.form === 'and') {
    const second = nameEnd(tokens, last + 1, limit, 'after-title');
    return second - last >= 3 && SAYING.has(tokens[second]?.form ?? '') ? last : from;
  }
  const role = tokens[last + 1]?.form ?? '';
  return after.form === ',' &&
    /^(a|an|the|who|head|director|president|chief|chairman|spokesman|spokeswoman|spokesperson|secretary|minister|executive|general|professor|leader)$/.test(
      role,
    )
    ? last
    : from;
}

/** "X, the foreign minister of Y" and "Y's minister, X": the office beside a person is that person. */
function appositions(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  return mentions.map((mention, index) => {
    if (mention.via !== 'office' || mention.office === undefined) return mention;
    const person = mentions[index - 1];
    if (
      person?.kind === 'person' &&
      person.id === null &&
      person.via === 'name' &&
      besideComma(scan, person, mention)
    ) {
      return { ...mention, id: null, kind: 'person', name: person.name };
    }
    if (person?.kind !== 'person' || person.id === null || person.id === mention.id) return mention;
    const between = scan.tokens.slice(person.last, mention.first);
    if (between.length > 2 || !between.every((token) => /^[,،(]$|^the$/.test(token.form))) return mention;
    const entry = scan.lexicon.entries.get(person.id);
    const holds = entry?.tenures?.some((tenure) => tenure.office === mention.office) === true;
    return holds ? { ...mention, id: person.id, kind: 'person', name: person.name } : mention;
  });
}

/** "Mick X, general secretary of Y,": whoever the lexicon holds for the office, the report says it is X. */
function besideComma(scan: Scan, person: ActorMention, office: ActorMention): boolean {
  const between = scan.tokens.slice(person.last, office.first);
  return (
    between.length >= 1 && between.length <= 2 && between.every((token) => /^[,،]$|^the$/.test(token.form))
  );
}

interface Bearer {
  readonly mention: ActorMention;
  /** Forms of the last name, its particles included: `بن غفير`, `عبد العاطي`. */
  readonly forms: readonly string[];
}

const PARTICLES = new Set(
  'عبد ابو ابي بن ابن ال ولد دي فون فان دير von van der de la el al bin ben abu'.split(' '),
);

/** Adds mentions by last name alone of people introduced by their full name, wherever no mention stands. */
export function bareLastNames(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  const bearers = new Map<string, Bearer>();
  for (const mention of mentions) introduce(scan, mention, bearers);
  if (bearers.size === 0) return [...mentions];
  const found: ActorMention[] = [];
  let at = 0;
  for (const mention of [...mentions, undefined]) {
    const limit = mention?.first ?? scan.tokens.length;
    while (at < limit) {
      const bare = bareAt(scan, at, limit, bearers);
      if (bare === undefined) at++;
      else {
        found.push(bare);
        at = bare.last;
      }
    }
    if (mention !== undefined) {
      found.push(knownByLastName(scan, mention, bearers));
      at = mention.last;
    }
  }
  return found;
}

/** "Mr Lynch" after "Mick Lynch": a title with a last name alone is whoever bore it before. */
function knownByLastName(
  scan: Scan,
  mention: ActorMention,
  bearers: ReadonlyMap<string, Bearer>,
): ActorMention {
  const { nameFirst, nameLast } = mention;
  if (mention.id !== null || mention.kind !== 'person' || nameFirst === undefined || nameLast === undefined)
    return mention;
  const bearer = nameLast - nameFirst === 1 ? bearers.get(scan.tokens[nameFirst]?.form ?? '') : undefined;
  return bearer === undefined || bearer.forms.length > 1
    ? mention
    : { ...mention, id: bearer.mention.id, name: bearer.mention.name };
}

function introduce(scan: Scan, mention: ActorMention, bearers: Map<string, Bearer>): void {
  if (mention.kind !== 'person') return;
  const first = mention.nameFirst ?? (mention.via === 'alias' ? mention.first : undefined);
  const last = mention.nameLast ?? mention.last;
  if (first === undefined || last - first < 2) return;
  let from = last - 1;
  while (from > first + 1 && PARTICLES.has(scan.tokens[from - 1]?.form ?? '')) from--;
  if (scan.tokens[from]?.form === '-' || scan.tokens[from - 1]?.form === '-')
    from = Math.max(first + 1, from - 1);
  const forms = scan.tokens.slice(from, last).map((token) => token.form);
  const key = forms[0];
  if (key === undefined || key.length < 3 - (forms.length > 1 ? 1 : 0)) return;
  bearers.set(key, { mention, forms });
  const article = key.startsWith('ال') ? key.slice(2) : undefined;
  if (article !== undefined && article.length > 3 && !bearers.has(article))
    bearers.set(article, { mention, forms: [article] });
}

function bareAt(
  scan: Scan,
  at: number,
  limit: number,
  bearers: Map<string, Bearer>,
): ActorMention | undefined {
  const { tokens, doc } = scan;
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'arabic' && !token.capital)) return undefined;
  const readings =
    token.kind === 'arabic' ? peelings(token.form) : [{ stem: token.form, skip: 0, clitics: '' }];
  for (const { stem, skip, clitics } of readings) {
    const bearer = bearers.get(stem);
    if (bearer === undefined || clitics.includes('س')) continue;
    const last = at + bearer.forms.length;
    const end = tokens[last - 1];
    if (end === undefined || last > limit) continue;
    if (!bearer.forms.every((form, index) => index === 0 || tokens[at + index]?.form === form)) continue;
    const common =
      bearer.forms.length === 1 &&
      (COMMON_AS_WORDS.has(stem) || (token.kind === 'arabic' && stem.length < 4));
    if (common && !beside(tokens, at, last)) continue;
    let first = at;
    if (clitics === '' && token.gap !== 'line' && HONORIFICS.has(unglued(tokens[at - 1]))) first--;
    const begin = tokens[first];
    if (begin === undefined) continue;
    const prefix = first < at ? gluedUnits(begin) : skip;
    return {
      first,
      last,
      start: prefix > 0 ? doc.normalised.toOriginal(begin.at + prefix) : begin.start,
      end: end.end,
      id: bearer.mention.id,
      kind: 'person',
      name: bearer.mention.name,
      via: 'name',
      confidence: Math.min(0.9, bearer.mention.confidence),
      nameFirst: at,
      nameLast: last,
      clitics,
    };
  }
  return undefined;
}

/** A title or a verb of saying stands beside it. */
function beside(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  return (
    (before !== undefined && (SAYING.has(before.form) || HONORIFICS.has(unglued(before)))) ||
    (after !== undefined && after.kind === 'latin' && SAYING.has(after.form))
  );
}
