/**
 * EDTF (ISO 8601-2, levels 0 and 1) as the record writes dates, taken apart for drawing and for words.
 * The domain has checked the text; a text that is not understood here is shown as it stands.
 */

/** One moment or period, as exact as the text makes it. Months and days from 1; hours and minutes from 0. */
export interface EdtfPart {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of Greenwich of the clock the text uses; 0 where it says Z or nothing. */
  readonly offset?: number;
  /** ISO 8601-2 season, 21 spring … 24 winter. */
  readonly season?: number;
  /** `202X`, `2024-XX`: digits the source did not give. */
  readonly unspecified?: 'decade' | 'month' | 'day';
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export type Edtf =
  | { readonly kind: 'moment'; readonly at: EdtfPart }
  | { readonly kind: 'range'; readonly from: EdtfPart | null; readonly to: EdtfPart | null };

const pattern =
  /^(\d{3}[\dX])(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?([?~%])?$/;

const offsetOf = (zone: string | undefined): number => {
  if (zone === undefined || zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
};

const parsePart = (text: string): EdtfPart | null => {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [, year = '', month, day, hour, minute, zone, mark] = found;
  const doubt = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  if (year.endsWith('X')) return { year: Number(`${year.slice(0, 3)}0`), unspecified: 'decade', ...doubt };
  const whole = { year: Number(year), ...doubt };
  if (month === undefined) return whole;
  if (month === 'XX') return { ...whole, unspecified: 'month' };
  if (Number(month) > 20) return { ...whole, season: Number(month) };
  const monthly = { ...whole, month: Number(month) };
  if (day === undefined) return monthly;
  if (day === 'XX') return { ...monthly, unspecified: 'day' };
  const daily = { ...monthly, day: Number(day) };
  if (hour === undefined || minute === undefined) return daily;
  return { ...daily, hour: Number(hour), minute: Number(minute), offset: offsetOf(zone) };
};

const parseEnd = (text: string): EdtfPart | null | undefined => {
  if (text === '' || text === '..') return null;
  return parsePart(text) ?? undefined;
};

export const parseEdtf = (text: string): Edtf | null => {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const at = parsePart(text);
    return at === null ? null : { kind: 'moment', at };
  }
  const from = parseEnd(text.slice(0, slash));
  const to = parseEnd(text.slice(slash + 1));
  if (from === undefined || to === undefined) return null;
  return { kind: 'range', from, to };
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** First and last millisecond that a part may mean. */
export const partExtent = (part: EdtfPart): { readonly min: number; readonly max: number } => {
  const { year, month, season } = part;
  if (part.unspecified === 'decade') return { min: Date.UTC(year), max: Date.UTC(year + 10) - 1 };
  if (season !== undefined) {
    const first = season === 24 ? -1 : (season - 21) * 3 + 2;
    return { min: Date.UTC(year, first), max: Date.UTC(year, first + 3) - 1 };
  }
  if (month === undefined) return { min: Date.UTC(year), max: Date.UTC(year + 1) - 1 };
  if (part.day === undefined) return { min: Date.UTC(year, month - 1), max: Date.UTC(year, month) - 1 };
  const midnight = Date.UTC(year, month - 1, part.day);
  if (part.hour === undefined || part.minute === undefined) return { min: midnight, max: midnight + day - 1 };
  const at = midnight + part.hour * hour + part.minute * minute - (part.offset ?? 0) * minute;
  return { min: at, max: at + minute - 1 };
};

/** First and last millisecond the text may mean; an open end is ±Infinity. Null when it is not understood. */
export const edtfExtent = (text: string): { readonly min: number; readonly max: number } | null => {
  const value = parseEdtf(text);
  if (value === null) return null;
  if (value.kind === 'moment') return partExtent(value.at);
  return {
    min: value.from === null ? Number.NEGATIVE_INFINITY : partExtent(value.from).min,
    max: value.to === null ? Number.POSITIVE_INFINITY : partExtent(value.to).max,
  };
};

/** True when the text itself says that the date is not sure. */
export const isDoubtful = (value: Edtf): boolean => {
  const doubtful = (part: EdtfPart | null): boolean =>
    part !== null && (part.uncertain || part.approximate || part.unspecified !== undefined);
  return value.kind === 'moment' ? doubtful(value.at) : doubtful(value.from) || doubtful(value.to);
};
