/** The time that a statement or a contact most likely has: the nearest telling date in its sentence. */
import type { Document } from '../text/document.ts';
import { firstFrom } from '../text/first-from.ts';
import type { ResolvedDate, TimeReading } from './dates.ts';

/**
 * The date for a token range: one inside [first, last) or its sentence, the nearest to `cue` where there are
 * several, days before coarse ones. `side` limits it to a tense. Null where the sentence gives none.
 * Cost: logarithmic in the dates, plus those of the sentence.
 */
export function nearestTime(
  doc: Document,
  reading: TimeReading,
  span: { readonly first: number; readonly last: number; readonly cue?: number },
  side?: 'past' | 'future',
): ResolvedDate | null {
  const sentence = doc.sentences[doc.sentenceOf[span.first] ?? -1];
  const from = Math.min(span.first, sentence?.first ?? span.first);
  const to = Math.max(span.last, sentence?.last ?? span.last);
  const cue = span.cue ?? span.first;
  let best: ResolvedDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = firstFrom(reading.dates, from, beginsAt); at < reading.dates.length; at++) {
    const date = reading.dates[at];
    if (date === undefined || date.first >= to) break;
    if (side !== undefined && date.tense !== side) continue;
    const distance = date.first > cue ? date.first - cue : cue - date.last + 1;
    const cost = distance + (date.coarse ? 1000 : 0) + (date.value === null ? 100 : 0);
    if (cost < least) {
      best = date;
      least = cost;
    }
  }
  return best;
}

/** Where a resolved date begins, as a token. */
export const beginsAt = ({ first }: ResolvedDate): number => first;
