/** Walks through the lexicon's tries over a document's tokens. */
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import type { Lexicon } from './compile.ts';
import type { NameHit, TrieNode } from './trie.ts';

/** A walk through a trie that ended on something: tokens [first, last), clitics peeled off the first. */
export interface Walk<H> {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly clitics: string;
  readonly hits: readonly H[];
}

/** What the matcher's parts share while they work on one document. */
export interface Scan {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly date: string | undefined;
  /** Ids seen so far under an unambiguous name. */
  readonly seen: Set<string>;
  /** Class of the office named last (`foreign-minister`), for "his counterpart". */
  lastOffice?: string;
}

const QUOTES: ReadonlySet<string> = new Set('"“”«»„\'‘’');

/** The hits that are accepted: nearly always all or none, and then no list is made. */
function accepted<H>(
  hits: readonly H[],
  accept: (hit: H, last: number) => boolean,
  last: number,
): readonly H[] {
  let count = 0;
  for (const hit of hits) if (accept(hit, last)) count++;
  if (count === hits.length) return hits;
  return count === 0 ? [] : hits.filter((hit) => accept(hit, last));
}

/** Where a reading of a word leads from the root of a trie. */
interface Start<H> extends TrieNode<H> {
  readonly skip: number;
  readonly clitics: string;
}

/** The starts of a word in two tries, nearly always the names and the titles of one lexicon. */
const startsIn = wordFeature(
  (): {
    one: TrieNode<unknown> | null;
    inOne: readonly Start<unknown>[];
    other: TrieNode<unknown> | null;
    inOther: readonly Start<unknown>[];
  } => ({ one: null, inOne: [], other: null, inOther: [] }),
);

/** The starts of a word, the least peeled first; worked out once a word and trie. */
function startsOf<H>(root: TrieNode<H>, token: Token): readonly Start<H>[] {
  const known = startsIn(token);
  if (known.one === root) return known.inOne as readonly Start<H>[];
  if (known.other === root) return known.inOther as readonly Start<H>[];
  const starts = startsFrom(root, token);
  [known.other, known.inOther] = [known.one, known.inOne];
  known.one = root;
  known.inOne = starts;
  return starts;
}

function startsFrom<H>(root: TrieNode<H>, token: Token): Start<H>[] {
  const starts: Start<H>[] = [];
  const readings = token.kind === 'arabic' ? peelingsOf(token) : [{ stem: token.form, skip: 0, clitics: '' }];
  for (const { stem, skip, clitics } of readings) {
    const start = root.next.get(stem);
    if (start === undefined || clitics.includes('س')) continue;
    // Two letters are too few to be a name under a clitic: فشل is no شل.
    if (clitics !== '' && stem.length <= 2) continue;
    starts.push({ next: start.next, hits: start.hits, skip, clitics });
  }
  return starts;
}

/** The longest walks from `first`, by trie, longest first; `clitics` false forbids peeling. */
export function walks<H>(
  tokens: readonly Token[],
  root: TrieNode<H>,
  first: number,
  accept: (hit: H, last: number) => boolean,
  clitics = true,
): Walk<H> | undefined {
  const token = tokens[first];
  if (token === undefined || token.kind === 'punct') return undefined;
  let best: Walk<H> | undefined;
  for (const start of startsOf(root, token)) {
    if (!clitics && start.clitics !== '') break;
    let { hits, next } = start;
    let last = first + 1;
    for (;;) {
      if (hits.length > 0 && (best === undefined || last > best.last)) {
        const fitting = accepted(hits, accept, last);
        if (fitting.length > 0)
          best = { first, last, skip: start.skip, clitics: start.clitics, hits: fitting };
      }
      if (next.size === 0) break;
      let word = tokens[last];
      // حركة "حماس": quotation marks inside a name are no part of it.
      if (word !== undefined && word.kind === 'punct' && QUOTES.has(word.form) && !next.has(word.form)) {
        last++;
        word = tokens[last];
      }
      if (word === undefined || word.gap === 'line') break;
      const node = next.get(word.form);
      if (node === undefined) break;
      ({ hits, next } = node);
      last++;
    }
  }
  return best;
}

/** Whether the original is written with the capitals that a Latin alias asks for. */
export function capitalsFit(
  doc: Document,
  tokens: readonly Token[],
  hit: NameHit,
  first: number,
  last: number,
): boolean {
  if (hit.capitals === 'any') return true;
  const from = tokens[first];
  const to = tokens[last - 1];
  if (from === undefined || to === undefined) return false;
  if (hit.capitals === 'initial') return from.capital || tokens[first + 1]?.capital === true;
  const written = doc.text.slice(from.start, to.end);
  return written === written.toUpperCase();
}

/** Token range and original offsets of a walk. */
export function range(
  scan: Scan,
  walk: { first: number; last: number; skip: number },
): { first: number; last: number; start: number; end: number } {
  const from = scan.tokens[walk.first];
  const last = closingQuote(scan.tokens, walk.first, walk.last);
  const to = scan.tokens[last - 1];
  if (from === undefined || to === undefined) throw new RangeError('a walk outside its tokens');
  return {
    first: walk.first,
    last,
    start: walk.skip === 0 ? from.start : scan.doc.normalised.toOriginal(from.at + walk.skip),
    end: to.end,
  };
}

/** One past the quotation mark that closes one opened inside the walk, else the walk's own end. */
function closingQuote(tokens: readonly Token[], first: number, last: number): number {
  let open = 0;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && token.kind === 'punct' && QUOTES.has(token.form)) open++;
  }
  if (open % 2 === 0) return last;
  const after = tokens[last];
  return after !== undefined && after.kind === 'punct' && QUOTES.has(after.form) ? last + 1 : last;
}
