/** What two texts share: the share of each one's words inside passages that the other has too. */
import type { Span } from '@wasit/domain';
import { SHINGLE, type Shingled } from './shingles.ts';

export interface Shared {
  /** Share of a's words that stand in a passage which b has too, small edits included, and the other way
   * round; in [0, 1]. */
  readonly aInB: number;
  readonly bInA: number;
  /** The longest passage both have, word for word, in each. */
  readonly longest: { readonly words: number; readonly a: Span; readonly b: Span };
}

/** Places of one shingle in the other text that are tried for the longest passage. */
const PLACES = 4;

/** Compares two shingled texts. Linear in both. */
export function compare(a: Shingled, b: Shingled): Shared {
  const places = new Map<number, number[]>();
  for (let at = 0; at < b.hashes.length; at++) {
    const hash = b.hashes[at] ?? 0;
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  const inA = new Set<number>();
  const covered = new Uint8Array(a.words.length);
  let best = { words: 0, a: 0, b: 0 };
  let reach = 0;
  for (let at = 0; at < a.hashes.length; at++) {
    const hash = a.hashes[at] ?? 0;
    const found = places.get(hash);
    if (found === undefined) continue;
    inA.add(hash);
    covered.fill(1, at, at + SHINGLE);
    // Inside a run that has been followed already, a longer one can only begin after it.
    if (at < reach) continue;
    for (const place of found) {
      const words = runLength(a, b, at, place);
      if (words > best.words) best = { words, a: at, b: place };
      reach = Math.max(reach, at + words - SHINGLE + 1);
    }
  }
  const coveredB = new Uint8Array(b.words.length);
  for (let at = 0; at < b.hashes.length; at++) {
    if (inA.has(b.hashes[at] ?? 0)) coveredB.fill(1, at, at + SHINGLE);
  }
  return {
    aInB: share(covered),
    bInA: share(coveredB),
    longest: { words: best.words, a: spanOf(a, best.a, best.words), b: spanOf(b, best.b, best.words) },
  };
}

function runLength(a: Shingled, b: Shingled, fromA: number, fromB: number): number {
  let words = 0;
  while (
    fromA + words < a.words.length &&
    fromB + words < b.words.length &&
    a.words[fromA + words] === b.words[fromB + words]
  ) {
    words++;
  }
  return words;
}

/** Words between two shared passages that an editor may have changed and that still count as shared. */
const EDIT = 2;

function share(covered: Uint8Array): number {
  bridge(covered);
  let sum = 0;
  for (const unit of covered) sum += unit;
  return covered.length === 0 ? 0 : sum / covered.length;
}

/** Fills gaps of up to `EDIT` words that have shared passages on both sides. */
function bridge(covered: Uint8Array): void {
  let last = -1;
  for (let at = 0; at < covered.length; at++) {
    if (covered[at] !== 1) continue;
    if (last >= 0 && at - last > 1 && at - last <= EDIT + 1) covered.fill(1, last + 1, at);
    last = at;
  }
}

function spanOf(text: Shingled, first: number, words: number): Span {
  if (words === 0) return { start: 0, end: 0 };
  return { start: text.spans[first]?.start ?? 0, end: text.spans[first + words - 1]?.end ?? 0 };
}
