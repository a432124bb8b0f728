/**
 * Finds the actors of a lexicon in a document: longest match over a token trie, offices composed from
 * titles and states, capitals read as governments or as places, and bare last names of people already named.
 *
 * Cost: linear in the tokens; each position costs at most the longest name in the lexicon.
 */
import type { Bilingual } from '@wasit/domain';
import { peelings } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import type { ActorMention } from './actor-mention.ts';
import type { Lexicon } from './compile.ts';
import type { LexiconEntry } from './entry.ts';
import { bareLastNames } from './last-names.ts';
import { readsAsPlace } from './metonym.ts';
import { coordinated, officeMention } from './office.ts';
import { onePerson } from './one-person.ts';
import { OPENS, openerAt } from './opener.ts';
import { addOrganisations } from './organisation-name.ts';
import { attachNames } from './people.ts';
import { placeId } from './tables.ts';
import type { NameHit } from './trie.ts';
import { capitalsFit, range, type Scan, type Walk, walks } from './walk.ts';
import { COMPANIONS, NATIONAL, SUPPORT_AFTER, SUPPORT_BEFORE } from './word-lists.ts';

export interface MatchContext {
  /** EDTF date of the report: who holds an office then. */
  readonly date?: string;
}

/** All mentions of a document, in order, never overlapping. */
export function findActors(doc: Document, lexicon: Lexicon, context: MatchContext = {}): ActorMention[] {
  const { tokens } = doc;
  const scan: Scan = { doc, tokens, lexicon, date: context.date, seen: new Set() };
  const found: ActorMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const opener = openerAt(lexicon, tokens[at]);
    const mention = opener === 0 ? undefined : mentionAt(scan, at, opener);
    if (mention === undefined) at++;
    else {
      take(scan, mention, found);
      at = mention.last;
      for (const other of coordinated(scan, mention)) {
        take(scan, other, found);
        at = other.last;
      }
    }
  }
  return onePerson(scan, bareLastNames(scan, attachNames(scan, addOrganisations(scan, found))));
}

/** Adds a mention, and remembers what later ones may rest on: who was named, and which office. */
function take(scan: Scan, mention: ActorMention, found: ActorMention[]): void {
  const { id, office, partOf } = mention;
  found.push(mention);
  if (id !== null && mention.confidence > 0.8) scan.seen.add(id);
  if (office !== undefined && partOf?.startsWith('state:') === true)
    scan.lastOffice = office.slice('office:'.length + partOf.length - 'state:'.length + 1);
}

function mentionAt(scan: Scan, at: number, opener: number): ActorMention | undefined {
  const name = (opener & OPENS.name) === 0 ? undefined : nameWalk(scan, at);
  // English offices may begin with their owner: "Qatar's foreign minister".
  const office =
    name === undefined && (opener & OPENS.title) === 0 ? undefined : officeMention(scan, at, name);
  if (office !== undefined && (name === undefined || office.last > name.last || isOffice(name)))
    return office;
  const plain = name === undefined ? undefined : mentionOf(scan, name);
  // "Thai and Cambodian ministers": the adjective alone is an office of the title that follows.
  return plain ?? office;
}

const isOffice = ({ hits }: Walk<NameHit>): boolean => hits.some((hit) => hit.entry.kind === 'office');

/** The longest alias at a token; demonyms included, for composition. */
export function nameWalk(scan: Scan, at: number): Walk<NameHit> | undefined {
  const { doc, tokens, lexicon } = scan;
  return walks(tokens, lexicon.names, at, (hit, last) => capitalsFit(doc, tokens, hit, at, last));
}

/** A mention over a walk's tokens, or undefined when the alias alone does not name an actor here. */
export function mentionOf(scan: Scan, walk: Walk<NameHit>): ActorMention | undefined {
  const hit = choose(scan, walk);
  if (hit === undefined || hit.form === 'demonym') return undefined;
  const locative = readsAsPlace(scan.tokens, walk);
  const { first, last, start, end } = range(scan, walk);
  const { clitics } = walk;
  if (hit.form === 'metonym' && locative) {
    const city = cityOf(scan, walk, hit);
    return {
      first,
      last,
      start,
      end,
      clitics,
      id: city.id,
      kind: city.kind,
      name: city.name,
      via: 'alias',
      confidence: 0.93,
      office: undefined,
      partOf: undefined,
      nameFirst: undefined,
      nameLast: undefined,
      locative: true,
      former: undefined,
    };
  }
  const { id, kind, name, partOf } = hit.entry;
  const via = hit.form === 'metonym' ? 'metonym' : 'alias';
  const confidence = hit.form === 'metonym' ? 0.85 : hit.form === 'ambiguous' ? 0.75 : 0.97;
  const placed = locative && (kind === 'state' || kind === 'place');
  return {
    first,
    last,
    start,
    end,
    clitics,
    id,
    kind,
    name,
    via,
    confidence,
    office: undefined,
    partOf,
    nameFirst: undefined,
    nameLast: undefined,
    locative: placed ? true : undefined,
    former: undefined,
  };
}

function choose(scan: Scan, walk: Walk<NameHit>): NameHit | undefined {
  let best: NameHit | undefined;
  for (const hit of walk.hits) {
    if (hit.form === 'ambiguous' && !supported(scan, walk, hit)) continue;
    if (best === undefined || rank(hit, scan) > rank(best, scan)) best = hit;
  }
  return best;
}

function rank(hit: NameHit, scan: Scan): number {
  const form = hit.form === 'ambiguous' ? 6 : hit.form === 'name' ? 4 : hit.form === 'metonym' ? 2 : 0;
  return form + (scan.seen.has(hit.entry.id) ? 1 : 0);
}

/** Whether a stem stands in the few hundred characters around a token. */
function nearby({ doc, tokens }: Scan, at: number, stem: string): boolean {
  const start = tokens[at]?.start ?? 0;
  return doc.text.slice(Math.max(0, start - 400), start + 400).includes(stem);
}

/** Whether its neighbours bear out a name that is also a common word. */
function supported(scan: Scan, walk: Walk<NameHit>, hit: NameHit): boolean {
  const { tokens, doc } = scan;
  // Where another actor bears the same words unambiguously, only its neighbours can choose this one.
  const contested = walk.hits.some((other) => other.form === 'name');
  if (walk.last - walk.first > 1 && !contested) {
    // "مجلس النواب": one country's only where that country is spoken of.
    const national = NATIONAL[hit.entry.id];
    return national === undefined || scan.seen.has(national.state) || nearby(scan, walk.first, national.stem);
  }
  const before = tokens[walk.first - 1];
  const after = tokens[walk.last];
  if (before !== undefined && SUPPORT_BEFORE.has(before.form)) return true;
  if (
    before !== undefined &&
    walk.clitics === '' &&
    peelings(before.form).some((p) => SUPPORT_BEFORE.has(p.stem))
  )
    return true;
  if (after !== undefined && SUPPORT_AFTER.has(after.form)) return true;
  const opens = before !== undefined && /["“«”(]/.test(doc.text.slice(before.start, before.end));
  const closes = after !== undefined && /["”»“)]/.test(doc.text.slice(after.start, after.end));
  if (opens && closes) return true;
  if (hit.entry.kind === 'organisation' && after?.form.startsWith('و') === true) {
    const partner = nameWalk(scan, walk.last);
    if (partner?.clitics.startsWith('و') && partner.hits.some((other) => other.entry.kind === 'organisation'))
      return true;
  }
  if (after?.kind === 'arabic' && after.form.startsWith('ال')) return false;
  return (
    !contested &&
    (scan.seen.has(hit.entry.id) || (COMPANIONS[hit.entry.id]?.some((id) => scan.seen.has(id)) ?? false))
  );
}

function cityOf(
  scan: Scan,
  walk: Walk<NameHit>,
  hit: NameHit,
): { id: string; kind: 'place'; name: Bilingual } {
  const written = scan.tokens
    .slice(walk.first, walk.last)
    .map((token) => token.form)
    .join(' ');
  const id = cityIdOf(hit.entry) ?? placeId(written);
  const known = scan.lexicon.entries.get(id);
  return { id: known?.id ?? id, kind: 'place', name: known?.name ?? { ar: written } };
}

const cityIds = new WeakMap<LexiconEntry, { readonly id: string | null }>();

/** The id of the city by which a state is meant, if it has an English name; worked out once an entry. */
function cityIdOf(entry: LexiconEntry): string | null {
  let known = cityIds.get(entry);
  if (known === undefined) {
    const english = entry.aliases.find((alias) => alias.form === 'metonym' && /^[A-Za-z]/.test(alias.text));
    known = { id: english === undefined ? null : placeId(english.text) };
    cityIds.set(entry, known);
  }
  return known.id;
}
