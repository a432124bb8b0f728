/** chrono-node, the peer for dates: its Arabic or English pass over a text, as spans with EDTF days. */
import type { Span } from '@wasit/domain';
import { ar, en } from 'chrono-node';

export interface PeerDate extends Span {
  readonly value: string | null;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * What chrono-node finds, resolved on the day of publication at noon UTC, or on the day of the call where
 * none is known (it has no notion of an unresolved date). Only days that it is certain of or implies by a
 * casual word count as days; a month alone is a month.
 */
export function peerDates(text: string, language: 'ar' | 'en', published: string | undefined): PeerDate[] {
  const instant = published === undefined ? new Date() : new Date(`${published.slice(0, 10)}T12:00:00Z`);
  const found = (language === 'ar' ? ar : en).parse(text, { instant, timezone: 'UTC' });
  return found.map((result) => {
    const start = result.start;
    const year = start.get('year');
    const month = start.get('month');
    const day = start.get('day');
    const dayKnown = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month');
    const value =
      year === null || month === null || day === null
        ? null
        : dayKnown
          ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
          : `${pad(year, 4)}-${pad(month, 2)}`;
    return { start: result.index, end: result.index + result.text.length, value };
  });
}

/** The pass itself, for timing: nothing is made of what it finds. */
export function peerPass(text: string, published: string | undefined): number {
  const instant = published === undefined ? new Date() : new Date(`${published.slice(0, 10)}T12:00:00Z`);
  return ar.parse(text, { instant, timezone: 'UTC' }).length;
}
