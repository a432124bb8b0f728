/**
 * Offices and bodies composed from a title and the state or organisation it belongs to:
 * "وزير الخارجية القطري", "رئيس الموساد", "Qatar's foreign minister", "the head of the CIA".
 *
 * An office becomes the person who holds it at the report's date; without a date it stays an office.
 */
import type { Bilingual } from '@wasit/domain';
import { type ActorMention, renamed } from './actor-mention.ts';
import { bilingual } from './bilingual.ts';
import { holderAt } from './compile.ts';
import { STATE_AGENCIES } from './data/titles.ts';
import type { LexiconEntry } from './entry.ts';
import { OPENS, openerAt } from './opener.ts';
import type { NameHit, TitleHit } from './trie.ts';
import { range, type Scan, type Walk, walks } from './walk.ts';
import { DEPUTY_BEFORE, FORMER } from './word-lists.ts';

type Owner = LexiconEntry;

interface Composed {
  readonly title: TitleHit;
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly clitics: string;
}

/** The office or body that begins at a token, or undefined. `name` is the alias found there. */
export function officeMention(
  scan: Scan,
  at: number,
  name: Walk<NameHit> | undefined,
): ActorMention | undefined {
  const composed = titleFirst(scan, at) ?? (name === undefined ? undefined : ownerFirst(scan, name));
  const fixed = name?.hits.find((hit) => hit.entry.kind === 'office');
  if (name !== undefined && fixed !== undefined && name.last >= (composed?.last ?? 0)) {
    return resolve(scan, name, fixed.entry.id, fixed.entry.name, undefined);
  }
  return composed === undefined ? undefined : build(scan, composed);
}

/**
 * The further owners of a plural title whose first is `mention`: "… of Egypt and Qatar",
 * "الطرفين الفلسطيني والإسرائيلي". One mention each, of the owner's words alone.
 */
export function coordinated(scan: Scan, mention: ActorMention): ActorMention[] {
  const { tokens } = scan;
  const title = pluralTitle(scan, mention);
  if (title === undefined) return [];
  const found: ActorMention[] = [];
  let at = mention.last;
  while (found.length < 4) {
    while (tokens[at]?.form === ',' || tokens[at]?.form === '،') at++;
    const token = tokens[at];
    if (token === undefined || token.gap === 'line') break;
    let from = at;
    if (token.form === 'and') from++;
    if (tokens[from]?.form === 'the') from++;
    const adjective = title.shape === 'definite';
    const wanted = title.of === 'organisation' ? ['organisation', 'outlet'] : ['state'];
    const walk = walks(tokens, scan.lexicon.names, from, (hit) =>
      adjective ? hit.form === 'demonym' : wanted.includes(hit.entry.kind) && hit.form === 'name',
    );
    const owner = walk?.hits[0]?.entry;
    const joined =
      walk !== undefined && (walk.clitics === 'و' || from > at || tokens[at - 1]?.kind === 'punct');
    if (walk === undefined || owner === undefined || !joined) break;
    found.push(
      build(scan, {
        title,
        owner,
        first: walk.first,
        last: walk.last,
        skip: walk.skip,
        clitics: walk.clitics,
      }),
    );
    at = walk.last;
  }
  return found;
}

function pluralTitle(scan: Scan, mention: ActorMention): TitleHit | undefined {
  if ((openerAt(scan.lexicon, scan.tokens[mention.first]) & OPENS.title) === 0) return undefined;
  return titleWalk(scan, mention.first)?.hits.find((hit) => hit.plural === true);
}

function titleWalk(scan: Scan, at: number): Walk<TitleHit> | undefined {
  return walks(scan.tokens, scan.lexicon.titles, at, () => true);
}

/** Arabic: title, then its state or organisation; English: "minister of Qatar", "head of the CIA". */
function titleFirst(scan: Scan, at: number): Composed | undefined {
  // A title may be the start of a longer one that leads nowhere here, so every length is tried, longest first.
  for (const walk of titleWalks(scan, at)) {
    for (const title of walk.hits) {
      const tail = ownerAfter(scan, walk.last, title);
      if (tail !== undefined)
        return {
          title,
          owner: tail.owner,
          last: withAcronym(scan, tail),
          first: at,
          skip: walk.skip,
          clitics: walk.clitics,
        };
    }
  }
  return undefined;
}

/** "وكالة الاستخبارات المركزية الأمريكية CIA": a second spelling of the same actor belongs to the mention. */
function withAcronym(scan: Scan, tail: { owner: Owner; last: number }): number {
  const { tokens } = scan;
  const open = tokens[tail.last]?.form === '(' ? 1 : 0;
  if (tokens[tail.last]?.gap === 'line') return tail.last;
  const again = walks(tokens, scan.lexicon.names, tail.last + open, (hit) => hit.entry.id === tail.owner.id);
  if (again === undefined || tokens[again.first]?.kind !== 'latin') return tail.last;
  return open === 1 && tokens[again.last]?.form === ')' ? again.last + 1 : again.last;
}

const NO_WALKS: Walk<TitleHit>[] = [];

function titleWalks(scan: Scan, at: number): Walk<TitleHit>[] {
  if ((openerAt(scan.lexicon, scan.tokens[at]) & OPENS.title) === 0) return NO_WALKS;
  const found: Walk<TitleHit>[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const bound = limit;
    const walk = walks(scan.tokens, scan.lexicon.titles, at, (_, last) => last < bound);
    if (walk === undefined) return found;
    found.push(walk);
    limit = walk.last;
  }
}

function ownerAfter(scan: Scan, at: number, title: TitleHit): { owner: Owner; last: number } | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return undefined;
  if (title.shape === 'plain') return englishOwner(scan, at, title);
  if (title.shape === 'definite') {
    let from = at;
    // "وزير الخارجية والهجرة المصري": what is coordinated to the title may stand before the adjective.
    for (let skipped = 0; skipped < 3; skipped++) {
      const adjective = demonymAt(scan, from);
      if (adjective !== undefined) return agrees(scan, at, adjective.last, title) ? adjective : undefined;
      if (tokens[from]?.form.startsWith('وال') !== true) break;
      from++;
    }
    return undefined;
  }
  const wanted = title.of === 'organisation' ? ['organisation', 'outlet'] : ['state'];
  const walk = walks(
    scan.tokens,
    scan.lexicon.names,
    at,
    (hit) => wanted.includes(hit.entry.kind) && hit.form === 'name',
  );
  const owner = walk?.hits[0]?.entry;
  if (walk === undefined || owner === undefined) return undefined;
  if (title.shape === 'after-ل' ? !/[لب]$/.test(walk.clitics) && walk.skip === 0 : walk.clitics !== '')
    return undefined;
  return { owner, last: walk.last };
}

/** A body's adjective agrees with it: الدولة المصرية، الجانب المصري; "وزير الدولة الأردني" is about a minister. */
function agrees(scan: Scan, at: number, last: number, title: TitleHit): boolean {
  if (title.of !== 'body' || title.class !== '=') return true;
  const noun = scan.tokens[at - 1]?.form ?? '';
  const adjective = scan.tokens[last - 1]?.form ?? '';
  const plural = /(ات|وسطا|وسطاء)$/.test(noun);
  return plural || noun.endsWith('ه') === adjective.endsWith('ه');
}

function demonymAt(scan: Scan, at: number): { owner: Owner; last: number } | undefined {
  const token = scan.tokens[at];
  if (token === undefined || token.gap === 'line' || !token.form.startsWith('ال')) return undefined;
  const walk = walks(scan.tokens, scan.lexicon.names, at, (hit) => hit.form === 'demonym', false);
  const owner = walk?.hits[0]?.entry;
  return walk === undefined || owner === undefined ? undefined : { owner, last: walk.last };
}

function englishOwner(scan: Scan, at: number, title: TitleHit): { owner: Owner; last: number } | undefined {
  const { tokens } = scan;
  const link = tokens[at]?.form;
  if (link !== 'of' && link !== 'for') return undefined;
  let from = at + 1;
  if (tokens[from]?.form === 'the') from++;
  const wanted = title.of === 'organisation' ? ['organisation', 'outlet'] : ['state'];
  const walk = walks(
    tokens,
    scan.lexicon.names,
    from,
    (hit) => wanted.includes(hit.entry.kind) && hit.form === 'name' && tokens[from]?.capital === true,
  );
  const owner = walk?.hits[0]?.entry;
  return walk === undefined || owner === undefined ? undefined : { owner, last: walk.last };
}

/** English: "Qatari foreign minister", "Qatar's prime minister", "CIA director". */
function ownerFirst(scan: Scan, name: Walk<NameHit>): Composed | undefined {
  const { tokens } = scan;
  if (tokens[name.first]?.kind !== 'latin') return undefined;
  let at = name.last;
  if (tokens[at]?.form === "'s" || tokens[at]?.form === "'") at++;
  if (tokens[at]?.gap === 'line') return undefined;
  const walk = titleWalk(scan, at);
  if (walk === undefined) return sharedTitle(scan, name);
  if (tokens[at]?.kind !== 'latin') return undefined;
  for (const title of walk.hits) {
    const owner = name.hits.find((hit) =>
      title.of === 'organisation'
        ? hit.entry.kind === 'organisation' || hit.entry.kind === 'outlet'
        : hit.entry.kind === 'state' && hit.form !== 'metonym',
    )?.entry;
    if (owner !== undefined && title.class !== 'senior-member') {
      return { title, owner, first: name.first, last: walk.last, skip: 0, clitics: '' };
    }
  }
  return undefined;
}

/** "Armenian and Azerbaijani foreign ministers": the first owner of a plural title, by its adjective alone. */
function sharedTitle(scan: Scan, name: Walk<NameHit>): Composed | undefined {
  const { tokens } = scan;
  const owner = name.hits.find((hit) => hit.form === 'demonym')?.entry;
  if (owner === undefined || owner.kind !== 'state') return undefined;
  let at = name.last;
  for (let others = 0; others < 3; others++) {
    if (tokens[at]?.form === ',') at++;
    if (tokens[at]?.form === 'and') at++;
    const other = walks(tokens, scan.lexicon.names, at, (hit) => hit.form === 'demonym', false);
    if (at === name.last || other === undefined) return undefined;
    const title = titleWalk(scan, other.last)?.hits.find(
      (hit) => hit.plural === true && hit.of !== 'organisation',
    );
    if (title !== undefined)
      return { title, owner, first: name.first, last: name.last, skip: 0, clitics: '' };
    at = other.last;
  }
  return undefined;
}

function build(scan: Scan, composed: Composed): ActorMention {
  const { title, owner } = composed;
  const slug = owner.id.slice(owner.id.indexOf(':') + 1);
  const { office, name } = compositionOf(title, owner);
  if (title.class === 'news-agency') {
    const outlet = scan.lexicon.entries.get(`outlet:${AGENCIES.get(slug) ?? ''}`);
    return alias(
      scan,
      composed,
      { id: outlet?.id ?? `outlet:${slug}-news-agency`, kind: 'outlet', name: outlet?.name ?? name },
      0.88,
    );
  }
  if (title.of === 'body') {
    const side = title.class === '=';
    return side
      ? alias(scan, composed, { id: owner.id, kind: 'state', name: owner.name }, 0.9)
      : alias(
          scan,
          composed,
          { id: `org:${slug}-${title.class}`, kind: 'organisation', name },
          0.9,
          owner.id,
        );
  }
  // "his Swedish counterpart": whoever holds there the office named last.
  if (title.class === 'counterpart') {
    if (scan.lastOffice !== undefined)
      return resolve(scan, composed, `office:${slug}-${scan.lastOffice}`, name, owner.id);
    const counterpart = resolve(scan, composed, `office:${slug}-counterpart`, name, owner.id);
    return renamed(counterpart, { id: null, name: counterpart.name });
  }
  // The chair of a league of states rotates among its members; its head is the one who runs it.
  const rotating = title.class === 'head' && LEAGUES.has(owner.id) && chairs(scan, composed);
  return resolve(scan, composed, rotating ? `office:${slug}-chair` : office, name, owner.id);
}

interface Composition {
  readonly office: string;
  readonly name: Bilingual;
}

const compositions = new WeakMap<Owner, Map<TitleHit, Composition>>();

/** The id and the name of an owner's office, put together once. */
function compositionOf(title: TitleHit, owner: Owner): Composition {
  let known = compositions.get(owner);
  if (known === undefined) {
    known = new Map();
    compositions.set(owner, known);
  }
  let made = known.get(title);
  if (made === undefined) {
    const slug = owner.id.slice(owner.id.indexOf(':') + 1);
    made = { office: `office:${slug}-${title.class}`, name: composedName(title, owner) };
    known.set(title, made);
  }
  return made;
}

const AGENCIES = new Map(STATE_AGENCIES.split(';').map((row) => row.split(' ') as [string, string]));

const LEAGUES = new Set(
  'org:african-union org:arab-league org:eu org:un org:igad org:ecowas org:gcc org:asean org:sadc org:eac'.split(
    ' ',
  ),
);

function chairs(scan: Scan, composed: Composed): boolean {
  return scan.tokens
    .slice(composed.first, composed.last)
    .some((token) => /^(president|chair|chairman|chairwoman|رييس|رييسه|leader|زعيم)$/.test(token.form));
}

function composedName(title: TitleHit, owner: Owner): Bilingual {
  const ar =
    title.name.ar !== undefined && owner.name.ar !== undefined
      ? `${title.name.ar} (${owner.name.ar})`
      : undefined;
  const en =
    title.name.en !== undefined && owner.name.en !== undefined
      ? `${title.name.en} (${owner.name.en})`
      : undefined;
  return bilingual(ar, en);
}

/** Offices that several people hold at once. */
const SEVERAL = /-(spokesperson|politburo-member|senior-member|negotiator|envoy|ambassador)$/;

/** An office as its holder at the report's date, or as the office itself. */
function resolve(
  scan: Scan,
  walk: { first: number; last: number; skip: number; clitics: string },
  office: string,
  name: Bilingual,
  partOf: string | undefined,
): ActorMention {
  const { tokens, lexicon, date } = scan;
  const former = FORMER.has(tokens[walk.last]?.form ?? '') || FORMER.has(tokens[walk.first - 1]?.form ?? '');
  const deputy = DEPUTY_BEFORE.has(tokens[walk.first - 1]?.form ?? '');
  const holder =
    former || deputy || date === undefined || SEVERAL.test(office) ? null : holderAt(lexicon, office, date);
  const { first, last, start, end } = range(scan, walk);
  return {
    first,
    last,
    start,
    end,
    clitics: walk.clitics,
    id: holder?.id ?? (deputy || former ? null : office),
    kind: holder === null ? 'office' : 'person',
    name: holder?.name ?? name,
    via: 'office',
    confidence: holder === null ? 0.92 : 0.9,
    office,
    partOf,
    nameFirst: undefined,
    nameLast: undefined,
    locative: undefined,
    former: former ? former : undefined,
  };
}

/** A mention over a walk's tokens of whom they name by themselves. */
export function alias(
  scan: Scan,
  walk: Pick<Walk<unknown>, 'first' | 'last' | 'skip' | 'clitics'>,
  { id, kind, name }: Pick<ActorMention, 'id' | 'kind' | 'name'>,
  confidence: number,
  partOf?: string,
): ActorMention {
  const { first, last, start, end } = range(scan, walk);
  return {
    first,
    last,
    start,
    end,
    clitics: walk.clitics,
    id,
    kind,
    name,
    via: 'alias',
    confidence,
    office: undefined,
    partOf,
    nameFirst: undefined,
    nameLast: undefined,
    locative: undefined,
    former: undefined,
  };
}
