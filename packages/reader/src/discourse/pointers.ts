/**
 * Definite nouns that point back to a body: "الحركة", "النقابة", "الوفد", "the union", "the delegation".
 *
 * One pass over the text keeps, for each head noun, the latest body that it can mean: one whose name holds
 * the noun, one whose lexicon aliases begin with it, or (for a delegation) the side that sent it.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { MentionIndex } from '../mentions/mention.ts';
import { organisationNoun, withoutArticle } from '../sources/source-words.ts';
import { peelings } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/normalise.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { Actor } from './actor.ts';
import { LABOUR } from './actor-names.ts';
import type { ActorTable } from './actor-table.ts';

export interface Pointers {
  /** The ref of the body that a token points back to, or null. */
  at(token: number): string | null;
  /** The same, or the body as the words name it: "the union" of a report that names no other. */
  body(token: number): string | null;
}

const DELEGATIONS = new Set(['وفد', 'delegation']);
/** English heads that need the article: "the union". */
const ENGLISH_HEADS = new Set(
  'union company group movement government ministry army delegation party council employer management federation association'.split(
    ' ',
  ),
);

export function pointersIn(
  doc: Document,
  mentions: MentionIndex,
  table: ActorTable,
  lexicon: Lexicon,
): Pointers {
  const refs = new Array<string | undefined>(doc.tokens.length);
  const latest = new Map<string, string>();
  const headsOf = headCache(lexicon);
  const { tokens } = doc;
  let body: string | null = null;
  // Bodies that no lexicon knows, named where they speak.
  const unlisted = new Map<number, Actor>();
  for (const actor of table.actors) {
    if (actor.kind !== 'organisation' || actor.id !== null || actor.head === null) continue;
    for (const token of actor.tokens) unlisted.set(token, actor);
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') continue;
    const own = unlisted.size === 0 ? undefined : unlisted.get(at);
    if (own !== undefined && own.head !== null) latest.set(headOf(own.head)?.stem ?? own.head, own.ref);
    const mention = mentions.at(at);
    if (mention !== null) {
      if (mention.first !== at) continue;
      if (mention.kind === 'organisation' || mention.kind === 'state') {
        const { ref } = table.fromMention(mention);
        if (mention.kind === 'organisation') body = ref;
        for (const head of headsOf(mention.id, mention.name)) latest.set(head, ref);
        for (let back = Math.max(0, at - 4); back < at; back++) {
          const before = tokens[back];
          const head = before === undefined ? null : arabicHead(before);
          if (head !== null && DELEGATIONS.has(head.stem) && sends(tokens, back, at))
            latest.set(head.stem, ref);
        }
      }
      continue;
    }
    const head =
      token.kind === 'arabic' ? arabicHead(token) : englishHead(tokens[at - 1]?.form ?? '', token.form);
    if (head === null) continue;
    if (!head.definite) {
      // "إرسال وفد", "a delegation": until it is said whose, that of the body named last.
      if (DELEGATIONS.has(head.stem) && body !== null) latest.set(head.stem, body);
      continue;
    }
    // A name or a genitive follows: it introduces, it does not point.
    const next = mentions.at(at + 1);
    if (next !== null && next.kind !== 'place' && tokens[at + 1]?.gap === 'space' && token.kind === 'arabic')
      continue;
    const ref = latest.get(head.stem) ?? (DELEGATIONS.has(head.stem) ? (body ?? undefined) : undefined);
    if (ref !== undefined) refs[at] = ref;
  }
  return {
    at(token) {
      return refs[token] ?? null;
    },
    body(token) {
      const known = refs[token] ?? null;
      if (known !== null || mentions.at(token) !== null) return known;
      const word = tokens[token];
      if (word === undefined) return null;
      const arabic = word.kind === 'arabic';
      const head = arabic ? arabicHead(word) : englishHead(tokens[token - 1]?.form ?? '', word.form);
      if (head === null || !head.definite || DELEGATIONS.has(head.stem)) return null;
      return table.fromWords(arabic ? token : token - 1, token + 1, 'organisation').ref;
    },
  };
}

/** "وفد من حماس", "delegation of the group": nothing but what says whose stands between. */
const sends = (tokens: Document['tokens'], noun: number, owner: number): boolean =>
  tokens.slice(noun + 1, owner).every(({ form }) => /^(من|عن|حركه|of|from|the|representing)$/.test(form));

const heads = new Map<string, { stem: string; definite: boolean } | null>();

function headOf(form: string): { stem: string; definite: boolean } | null {
  let head = heads.get(form);
  if (head !== undefined) return head;
  head = headIn(form);
  if (heads.size > 50_000) heads.clear();
  heads.set(form, head);
  return head;
}

const arabicHead = wordFeature(({ form }) => headIn(form));

function headIn(form: string): { stem: string; definite: boolean } | null {
  for (const { stem } of peelings(form)) {
    const { stem: bare, definite } = withoutArticle(stem);
    if (organisationNoun(bare)?.value === bare) return { stem: bare, definite };
  }
  return null;
}

function englishHead(before: string, form: string): { stem: string; definite: boolean } | null {
  return ENGLISH_HEADS.has(form) ? { stem: form, definite: before === 'the' } : null;
}

/** Heads are a lexicon's own: worked out once for each name in it. */
const caches = new WeakMap<Lexicon, Map<string, readonly string[]>>();

function headCache(
  lexicon: Lexicon,
): (id: string | null, name: { ar?: string | undefined; en?: string | undefined }) => readonly string[] {
  const cache = caches.get(lexicon) ?? new Map<string, readonly string[]>();
  caches.set(lexicon, cache);
  return (id, name) => {
    const key = id ?? name.ar ?? name.en ?? '';
    if (cache.size > 20_000) cache.clear();
    const known = cache.get(key);
    if (known !== undefined) return known;
    const entry = id === null ? undefined : lexicon.entries.get(id);
    const spellings = [name.ar ?? '', name.en ?? '', ...(entry?.aliases.map((alias) => alias.text) ?? [])];
    const heads = new Set<string>();
    for (const spelling of spellings) {
      const words = fold(spelling).split(' ');
      const arabic = headOf(words[0] ?? '');
      if (arabic !== null) heads.add(arabic.stem);
      for (const word of words) if (ENGLISH_HEADS.has(word)) heads.add(word);
    }
    if (entry?.kind === 'state') heads.add('government');
    if (LABOUR.test(name.en ?? '')) heads.add('union');
    cache.set(key, [...heads]);
    return [...heads];
  };
}
