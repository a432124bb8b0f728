/**
 * People in a document: a title and a name read as one mention, a misspelt name beside a known office,
 * offices beside the names of who holds them. Cost: linear in tokens and mentions.
 */
import type { Token } from '../text/tokens.ts';
import { type ActorMention, renamed } from './actor-mention.ts';
import { formsOf, holderAt } from './compile.ts';
import type { LexiconEntry } from './entry.ts';
import { unglued } from './honorific.ts';
import { alias } from './office.ts';
import { isInner, isUpon, nameEnd } from './person-name.ts';
import { titleWatch } from './titled-name.ts';
import { bySound, unknownPerson } from './unknown-person.ts';
import { type Scan, walks } from './walk.ts';
import { HONORIFICS } from './word-lists.ts';

/** Joins offices to the names that follow them, and adds people whom the lexicon does not know. */
export function attachNames(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  const { tokens } = scan;
  const found: ActorMention[] = [];
  const titles = titleWatch(scan);
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    const mention = mentions[next];
    if (mention !== undefined && mention.first === at && likened(tokens, mention)) {
      next++;
      continue;
    }
    if (mention !== undefined && mention.first === at) {
      next++;
      const joined = joinName(scan, mention, mentions[next]);
      if (joined !== undefined) {
        if (joined.id !== null && joined.last === mentions[next]?.last) next++;
        while (mentions[next] !== undefined && (mentions[next]?.first ?? 0) < joined.last) next++;
        found.push(joined);
        titles.over(joined);
        at = joined.last;
        continue;
      }
      titles.over(mention);
      found.push(
        mention.kind === 'person' && mention.via === 'alias'
          ? withTitle(scan, mention, found)
          : unnamed(scan, mention),
      );
      at = mention.last;
      continue;
    }
    const limit = mention?.first ?? tokens.length;
    const person =
      unknownPerson(scan, at, limit, besidePerson(tokens, found.at(-1), at)) ?? titles.name(at, limit);
    if (person === undefined) {
      titles.pass(at);
      at++;
    } else {
      found.push(person);
      titles.over(person);
      at = person.last;
    }
  }
  return appositions(scan, found);
}

/** «X، وفلان»: nothing but a comma after another person. */
const besidePerson = (tokens: readonly Token[], before: ActorMention | undefined, at: number): boolean =>
  before?.kind === 'person' &&
  (before.last === at || (before.last === at - 1 && /^[،,]$/.test(tokens[at - 1]?.form ?? '')));

/** كلاوس فون …: a given name that only looks like "as" and a state; the particle after it says so. */
const likened = (tokens: readonly Token[], mention: ActorMention): boolean =>
  mention.clitics === 'ك' && mention.last === mention.first + 1 && isInner(tokens[mention.last]);

function opensQuotation(token: Token | undefined): boolean {
  return token?.kind === 'punct' && token.gap !== 'line' && /^[«"“]$/.test(token.form);
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
  if ((tokens[at]?.form === ',' || tokens[at]?.form === '،') && tokens[at]?.gap !== 'line') at++;
  // «ماركو روبيو»: many outlets put foreign names in quotation marks.
  if (opensQuotation(tokens[at])) at++;
  while (
    (HONORIFICS.has(tokens[at]?.form ?? '') || (tokens[at]?.form === '.' && tokens[at - 1]?.form === 'د')) &&
    tokens[at]?.gap !== 'line'
  )
    at++;
  if (opensQuotation(tokens[at])) at++;
  if (tokens[at]?.gap === 'line') return undefined;
  if (after?.first === at && after.kind === 'person' && after.via === 'alias' && after.clitics === '') {
    return {
      first: office.first,
      last: after.last,
      start: office.start,
      end: after.end,
      clitics: office.clitics,
      id: after.id,
      kind: after.kind,
      name: after.name,
      via: after.via,
      confidence: after.confidence,
      office: office.office ?? after.office,
      partOf: office.partOf ?? after.partOf,
      nameFirst: at,
      nameLast: after.last,
      locative: after.locative,
      former: after.former,
    };
  }
  if (isUpon(scan.doc.text, tokens[at])) return undefined;
  const last = nameEnd(
    tokens,
    at,
    after !== undefined && after.first > at ? after.first : tokens.length,
    'after-title',
  );
  const end = tokens[last - 1];
  if (last <= at || end === undefined) return undefined;
  const likely = office.office === undefined ? null : likelyHolder(scan, office.office, tokens[at]);
  const heard = likely ?? bySound(scan, at, last);
  if (likely === null && last - at < 2) return undefined;
  return {
    first: office.first,
    last,
    start: office.start,
    end: end.end,
    clitics: office.clitics,
    id: heard.id,
    kind: 'person',
    name: heard.name,
    via: 'name',
    confidence: likely === null ? 0.8 : 0.6,
    office: office.office,
    partOf: office.partOf,
    nameFirst: at,
    nameLast: last,
    locative: office.locative,
    former: office.former,
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
    return alias(scan, walk, owner, 0.9);
  }
  return mention;
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

/** Takes ranks, forms of address and a bare title before a name into the mention. */
function withTitle(scan: Scan, person: ActorMention, before: readonly ActorMention[]): ActorMention {
  const { tokens, doc, lexicon } = scan;
  const floor = before.at(-1)?.last ?? 0;
  if (person.clitics !== '') return person;
  let first = person.first;
  let glued = 0;
  while (first > floor && tokens[first]?.gap !== 'line' && HONORIFICS.has(unglued(tokens[first - 1])))
    first--;
  if (first > floor && tokens[first]?.gap !== 'line') {
    for (let back = Math.max(floor, first - 5); back < first; back++) {
      const walk = walks(tokens, lexicon.titles, back, (_, last) => last === first);
      if (walk !== undefined) {
        first = back;
        glued = walk.skip;
        break;
      }
    }
  }
  const from = tokens[first];
  if (first === person.first || from === undefined) return person;
  const skip =
    glued > 0
      ? glued
      : from.kind === 'arabic' && !HONORIFICS.has(from.form)
        ? from.form.length - unglued(from).length
        : 0;
  return {
    first,
    last: person.last,
    start: skip > 0 ? doc.normalised.toOriginal(from.at + skip) : from.start,
    end: person.end,
    clitics: person.clitics,
    id: person.id,
    kind: person.kind,
    name: person.name,
    via: person.via,
    confidence: person.confidence,
    office: person.office,
    partOf: person.partOf,
    nameFirst: person.first,
    nameLast: person.last,
    locative: person.locative,
    former: person.former,
  };
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
      return renamed(mention, { id: null, name: person.name }, 'person');
    }
    if (person?.kind !== 'person' || person.id === null || person.id === mention.id) return mention;
    const between = scan.tokens.slice(person.last, mention.first);
    if (between.length > 2 || !between.every((token) => /^[,،(]$|^the$/.test(token.form))) return mention;
    const entry = scan.lexicon.entries.get(person.id);
    const holds = entry?.tenures?.some((tenure) => tenure.office === mention.office) === true;
    return holds ? renamed(mention, person, 'person') : mention;
  });
}

/** "Mick X, general secretary of Y,": whoever the lexicon holds for the office, the report says it is X. */
function besideComma(scan: Scan, person: ActorMention, office: ActorMention): boolean {
  const between = scan.tokens.slice(person.last, office.first);
  return (
    between.length >= 1 && between.length <= 2 && between.every((token) => /^[,،]$|^the$/.test(token.form))
  );
}
