/** Bringing a reading and its gold together: tokens, spans, and which actor of one is which of the other. */
import { foldName, type ReadActor, type Reading, type Span } from '@wasit/domain';
import type { Gold, GoldActor } from './reading-gold.ts';

/** Word starts and ends, as UTF-16 offsets. A word is a run of letters, marks and digits. */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** First word that ends after `offset`. */
function firstAfter(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words that a span touches, as a half-open range of word numbers. */
function wordRange(list: readonly Span[], span: Span): readonly [number, number] {
  const from = firstAfter(list, span.start);
  let to = from;
  while (to < list.length && (list[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return [from, to];
}

/** Intersection over union of the words that two spans touch; 0 where either touches none. */
export function wordOverlap(list: readonly Span[], a: Span, b: Span): number {
  const [aFrom, aTo] = wordRange(list, a);
  const [bFrom, bTo] = wordRange(list, b);
  const shared = Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));
  if (shared === 0) return 0;
  return shared / (aTo - aFrom + (bTo - bFrom) - shared);
}

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Intersection over union of two spans, in UTF-16 units. */
function spanOverlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** Whether a span ends in the other, with something before it. */
const endsWith = (span: Span, name: Span): boolean =>
  span.start < name.start && span.end >= name.end && span.end - name.end <= 1;

const namesOf = (name: { ar?: string | undefined; en?: string | undefined }): string[] =>
  [name.ar, name.en].filter((value) => value !== undefined).map((value) => foldName(value));

const subset = (a: string, b: string): boolean => {
  const bWords = new Set(b.split(' '));
  const aWords = a.split(' ');
  return aWords.length >= 2 && aWords.every((word) => bWords.has(word));
};

/** How well a read actor fits a gold one; 0 is not at all. Unnamed sources fit by their mentions alone. */
function fit(actor: ReadActor, goldActor: GoldActor): number {
  let score = 0;
  for (const mention of goldActor.mentions) {
    let best = 0;
    for (const other of actor.mentions) {
      const sameStart =
        goldActor.kind === 'anonymous' &&
        actor.kind === 'anonymous' &&
        Math.abs(mention.start - other.start) <= 3;
      // "Syria's foreign minister, X" names X as "X" does: a title before the name is no other person.
      const titled = goldActor.kind === 'person' && actor.kind === 'person' && endsWith(other, mention);
      best = Math.max(best, sameStart || titled ? 1 : spanOverlap(mention, other));
    }
    if (best >= 0.5) score += best;
  }
  if (goldActor.kind === 'anonymous' || actor.kind === 'anonymous') {
    return actor.kind === goldActor.kind || score >= 1 ? score : score / 2;
  }
  const goldNames = namesOf(goldActor.name);
  for (const name of namesOf(actor.name)) {
    if (goldNames.includes(name)) score += 5;
    else if (
      goldActor.kind === 'person' &&
      goldNames.some((goldName) => subset(goldName, name) || subset(name, goldName))
    )
      score += 3;
  }
  return score;
}

/** Each read actor's gold ref, or null where no gold actor fits it. One read actor stands for one gold actor. */
export function alignActors(
  reading: Pick<Reading, 'actors'>,
  gold: Pick<Gold, 'actors'>,
): Map<string, string | null> {
  const aligned = new Map<string, string | null>();
  for (const actor of reading.actors) {
    let best: string | null = null;
    let bestScore = 0;
    for (const goldActor of gold.actors) {
      const score = fit(actor, goldActor);
      if (score > bestScore) {
        best = goldActor.ref;
        bestScore = score;
      }
    }
    aligned.set(actor.ref, best);
  }
  return aligned;
}

/** Pairs items one to one, best first; pairs of weight 0 or less are left apart. */
export function pairUp<A, B>(
  as: readonly A[],
  bs: readonly B[],
  weight: (a: A, b: B) => number,
): Array<{ a: A; b: B; weight: number }> {
  const candidates: Array<{ a: number; b: number; weight: number }> = [];
  as.forEach((a, i) => {
    bs.forEach((b, j) => {
      const w = weight(a, b);
      if (w > 0) candidates.push({ a: i, b: j, weight: w });
    });
  });
  candidates.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: Array<{ a: A; b: B; weight: number }> = [];
  for (const candidate of candidates) {
    if (usedA.has(candidate.a) || usedB.has(candidate.b)) continue;
    usedA.add(candidate.a);
    usedB.add(candidate.b);
    pairs.push({ a: as[candidate.a] as A, b: bs[candidate.b] as B, weight: candidate.weight });
  }
  return pairs;
}
