/**
 * Civil days of the proleptic Gregorian calendar, as whole numbers since 1970-01-01, and their EDTF text.
 * No time zones: a news date is a day on the calendar of the place that wrote it.
 */
export interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** Days since 1970-01-01 (H. Hinnant, days_from_civil). Exact for all years. */
export function dayOf({ y, m, d }: Ymd): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

/** The civil date of a day number. */
export function ymdOf(day: number): Ymd {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const m = mp < 10 ? mp + 3 : mp - 9;
  return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysInMonth(y: number, m: number): number {
  return m === 12 ? 31 : dayOf({ y, m: m + 1, d: 1 }) - dayOf({ y, m, d: 1 });
}

export function isDate({ y, m, d }: Ymd): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

const two = (n: number): string => String(n).padStart(2, '0');

export function edtfYear(y: number): string {
  return String(y).padStart(4, '0');
}
export function edtfMonth(y: number, m: number): string {
  return `${edtfYear(y)}-${two(m)}`;
}
export function edtfDay(day: number): string {
  const { y, m, d } = ymdOf(day);
  return `${edtfMonth(y, m)}-${two(d)}`;
}

/** The day of an ISO date or date-time (`2024-03-03T10:00:00Z`), or undefined where it names no full day. */
export function parseDay(iso: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso ?? '');
  if (match === null) return undefined;
  const date = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) };
  return isDate(date) ? dayOf(date) : undefined;
}

/** Month `m + by` of year `y`, carried. */
export function shiftMonth(y: number, m: number, by: number): { y: number; m: number } {
  const index = y * 12 + (m - 1) + by;
  return { y: Math.floor(index / 12), m: (((index % 12) + 12) % 12) + 1 };
}
