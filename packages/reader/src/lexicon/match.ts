/**
 * Finds the actors of a lexicon in a document: longest match over a token trie, offices composed from
 * titles and states, capitals read as governments or as places, and bare last names of people already named.
 *
 * Cost: linear in the tokens; each position costs at most the longest name in the lexicon.
 */
import type { Bilingual } from '@wasit/domain';
import { peelings } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import type { ActorMention } from './actor-mention.ts';
import type { Lexicon, NameHit } from './compile.ts';
import { bareLastNames } from './last-names.ts';
import { readsAsPlace } from './metonym.ts';
import { coordinated, officeMention } from './office.ts';
import { addOrganisations } from './organisation-name.ts';
import { attachNames } from './people.ts';
import { placeId } from './tables.ts';
import { capitalsFit, range, type Scan, type Walk, walks } from './walk.ts';
import { COMPANIONS, SUPPORT_AFTER, SUPPORT_BEFORE } from './word-lists.ts';

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
    const mention = opens(lexicon, tokens[at]) ? mentionAt(scan, at) : undefined;
    if (mention === undefined) at++;
    else {
      const all = [mention, ...coordinated(scan, mention)];
      for (const one of all) {
        found.push(one);
        if (one.id !== null && one.confidence > 0.8) scan.seen.add(one.id);
        if (one.office !== undefined && one.partOf?.startsWith('state:') === true) {
          scan.lastOffice = one.office.slice('office:'.length + one.partOf.length - 'state:'.length + 1);
        }
      }
      at = all.at(-1)?.last ?? mention.last;
    }
  }
  return bareLastNames(scan, attachNames(scan, addOrganisations(scan, found)));
}

/** Whether a word opens a name or a title, with the lexicon that said so: nearly always the same one. */
const openerOf = wordFeature((): { lexicon: Lexicon | null; opens: boolean } => ({
  lexicon: null,
  opens: false,
}));

/** Whether any reading of a token's form begins a name or a title; asked once a form. */
function opens(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punct') return false;
  const known = openerOf(token);
  if (known.lexicon !== lexicon) {
    const { names, titles } = lexicon;
    const begins = (stem: string): boolean => names.next.has(stem) || titles.next.has(stem);
    known.opens =
      token.kind === 'arabic' ? peelingsOf(token).some(({ stem }) => begins(stem)) : begins(token.form);
    known.lexicon = lexicon;
  }
  return known.opens;
}

function mentionAt(scan: Scan, at: number): ActorMention | undefined {
  const name = nameWalk(scan, at);
  const office = officeMention(scan, at, name);
  const fixed = name?.hits.some((hit) => hit.entry.kind === 'office') === true;
  if (office !== undefined && (fixed || office.last > (name?.last ?? at))) return office;
  return name === undefined ? undefined : mentionOf(scan, name);
}

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
  const base = { ...range(scan, walk), clitics: walk.clitics };
  if (hit.form === 'metonym' && locative) {
    const city = cityOf(scan, walk, hit);
    return { ...base, ...city, via: 'alias', confidence: 0.93, locative: true };
  }
  return {
    ...base,
    id: hit.entry.id,
    kind: hit.entry.kind,
    name: hit.entry.name,
    via: hit.form === 'metonym' ? 'metonym' : 'alias',
    confidence: hit.form === 'metonym' ? 0.85 : hit.form === 'ambiguous' ? 0.75 : 0.97,
    ...(locative && (hit.entry.kind === 'state' || hit.entry.kind === 'place') ? { locative } : {}),
    ...(hit.entry.partOf === undefined ? {} : { partOf: hit.entry.partOf }),
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

/** Whether its neighbours bear out a name that is also a common word. */
function supported(scan: Scan, walk: Walk<NameHit>, hit: NameHit): boolean {
  const { tokens, doc } = scan;
  // Where another actor bears the same words unambiguously, only its neighbours can choose this one.
  const contested = walk.hits.some((other) => other.form === 'name');
  if (walk.last - walk.first > 1 && !contested) return true;
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
  const english = hit.entry.aliases.find((alias) => alias.form === 'metonym' && /^[A-Za-z]/.test(alias.text));
  const id = placeId(english?.text ?? written);
  const known = scan.lexicon.entries.get(id);
  return { id: known?.id ?? id, kind: 'place', name: known?.name ?? { ar: written } };
}
