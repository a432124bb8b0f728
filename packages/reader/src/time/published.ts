/**
 * The publication date, from the metadata or, where the text settles it, from the text: a day count from an
 * anchor event checked against the weekday beside "today", a dated dateline, or a "today" with a date beside it.
 */
import type { Document } from '../text/document.ts';
import { wordFeature } from '../text/word-feature.ts';
import { ANCHORS, type Anchor } from './anchors.ts';
import { dayOf, edtfDay, isDate, parseDay, weekdayOf } from './calendar.ts';
import type { TimeExpression } from './expression.ts';

export interface Published {
  readonly day: number | undefined;
  /** EDTF, with the time where the metadata gives one. */
  readonly value: string | null;
  readonly basis: string;
}

const byWord = new Map(ANCHORS.flatMap((anchor) => anchor.words.map((word) => [word, anchor] as const)));

/** The anchor event that a word, or an Arabic one without a letter written on it, belongs to. */
const anchorWord = wordFeature(
  ({ form, kind }) => byWord.get(form) ?? (kind === 'arabic' ? byWord.get(form.slice(1)) : undefined),
);

/** The anchor event whose words the text uses most, or undefined. Linear. */
export function anchorOf(doc: Document): Anchor | undefined {
  const counts = new Map<Anchor, number>();
  for (const token of doc.tokens) {
    const anchor = anchorWord(token);
    if (anchor !== undefined) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  let best: Anchor | undefined;
  for (const [anchor, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = anchor;
  return best;
}

export function publishedOf(
  doc: Document,
  metadata: string | undefined,
  expressions: readonly TimeExpression[],
  anchor: Anchor | undefined,
): Published {
  const given = parseDay(metadata);
  if (given !== undefined && metadata !== undefined) {
    return { day: given, value: metadata.replace(' ', 'T'), basis: 'metadata' };
  }
  const stated = fromStatedToday(expressions);
  if (stated !== undefined) return { day: stated, value: edtfDay(stated), basis: 'text:dated-day-word' };
  const line = fromDateline(doc, expressions);
  if (line !== undefined) return { day: line, value: edtfDay(line), basis: 'text:dateline' };
  const counted = fromDayCount(expressions, anchor);
  if (counted !== undefined) return counted;
  const dated = fromWeekdayAndDate(expressions, anchor);
  if (dated !== undefined)
    return { day: dated, value: `${edtfDay(dated)}?`, basis: 'inferred:weekday+date+anchor' };
  return {
    day: undefined,
    value: null,
    basis:
      metadata === undefined ? 'unknown:no-metadata-and-nothing-in-the-text' : 'unknown:unreadable-metadata',
  };
}

/** "اليوم الأحد 3 مارس 2024": today, dated in full. */
function fromStatedToday(expressions: readonly TimeExpression[]): number | undefined {
  for (const { when } of expressions) {
    if (when.kind !== 'day' || when.stated?.y === undefined || when.stated.calendar !== undefined) continue;
    const { y, m, d } = when.stated;
    if (m === undefined || d === undefined || !isDate({ y, m, d })) continue;
    return dayOf({ y, m, d }) - when.offset;
  }
  return undefined;
}

/** The weekday that the text says today is: "اليوم الأحد", "أمس السبت" → Sunday. */
export function weekdayToday(expressions: readonly TimeExpression[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { when } of expressions) {
    if (when.kind !== 'day' || when.weekday === undefined) continue;
    const today = (((when.weekday - when.offset) % 7) + 7) % 7;
    votes.set(today, (votes.get(today) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [day, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = day;
  return best;
}

function fromDayCount(
  expressions: readonly TimeExpression[],
  anchor: Anchor | undefined,
): Published | undefined {
  const start = parseDay(anchor?.date);
  const counted = expressions.find(({ when }) => when.kind === 'day-count');
  if (anchor === undefined || start === undefined || counted?.when.kind !== 'day-count') return undefined;
  const today = weekdayToday(expressions);
  const inclusive = start + counted.when.n - 1;
  if (today === undefined) {
    return { day: inclusive, value: `${edtfDay(inclusive)}~`, basis: 'inferred:day-count' };
  }
  for (const day of [inclusive, inclusive + 1, inclusive - 1]) {
    if (weekdayOf(day) === today) return { day, value: edtfDay(day), basis: 'inferred:day-count+weekday' };
  }
  return undefined;
}

/** Lines from the top that may hold the date of publication, and the most other tokens on such a line. */
const TOP_LINES = 8;
const OTHER_TOKENS = 9;

/** A line near the top that holds a full date and little else. */
function fromDateline(doc: Document, expressions: readonly TimeExpression[]): number | undefined {
  for (const { first, last, when } of expressions) {
    if (when.kind !== 'date' || when.calendar !== undefined) continue;
    const { y, m, d } = when;
    if (y === undefined || m === undefined || d === undefined || !isDate({ y, m, d })) continue;
    const sentence = doc.sentences[doc.sentenceOf[first] ?? -1];
    if (sentence === undefined || sentence.line > TOP_LINES) return undefined;
    if (
      sentence.last - sentence.first - (last - first) <= OTHER_TOKENS &&
      standsAlone(doc, first, sentence.first)
    ) {
      return dayOf({ y, m, d });
    }
  }
  return undefined;
}

/** Nothing before the date on its line but a place, a weekday or a label: no verb, so fewer than four words. */
function standsAlone(doc: Document, first: number, lineFirst: number): boolean {
  const words = doc.tokens
    .slice(lineFirst, first)
    .filter((token) => token.kind === 'arabic' || token.kind === 'latin');
  return (
    words.length <= 3 && !words.some((token) => /^(في|منذ|يوم|on|since|in|until|by|من)$/.test(token.form))
  );
}

/** "اليوم السبت 2 نوفمبر" in a report about an anchor event: the first year since in which that date is that weekday. */
function fromWeekdayAndDate(
  expressions: readonly TimeExpression[],
  anchor: Anchor | undefined,
): number | undefined {
  const start = parseDay(anchor?.date);
  if (start === undefined) return undefined;
  const from = Number(anchor?.date.slice(0, 4));
  for (const { when } of expressions) {
    if (
      when.kind !== 'day' ||
      when.weekday === undefined ||
      when.stated?.m === undefined ||
      when.stated.d === undefined
    )
      continue;
    for (let y = from; y <= from + 3; y++) {
      const date = { y, m: when.stated.m, d: when.stated.d };
      if (!isDate(date)) continue;
      const day = dayOf(date);
      if (day >= start && weekdayOf(day) === when.weekday) return day - when.offset;
    }
  }
  return undefined;
}
