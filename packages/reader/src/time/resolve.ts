/**
 * Gives time expressions their EDTF values, from the publication date, the tense of the clause and
 * anchor events; `null` with the reason where the text does not settle them.
 *
 * Rules: a bare weekday is the publication day if that is the same weekday, else the nearest one before it,
 * or after it where the clause is about the future; a date without a year takes the year that puts it nearest
 * to the publication date on the side that the tense says; "within N hours" is an interval from publication.
 */
import { ANCHORS } from './anchors.ts';
import {
  dayOf,
  daysInMonth,
  edtfDay,
  edtfMonth,
  edtfYear,
  isDate,
  parseDay,
  shiftMonth,
  weekdayOf,
  ymdOf,
} from './calendar.ts';
import type { DateFields, Part, Unit, When } from './expression.ts';
import { hijriDay, hijriYearOf } from './hijri.ts';
import type { Tense } from './tense.ts';

export interface Settled {
  readonly value: string | null;
  readonly basis: string;
}

const none = (basis: string): Settled => ({ value: null, basis });

export interface Anchoring {
  /** Publication day, or undefined. */
  readonly published: number | undefined;
  /** The anchor event that the text is about, if one is. */
  readonly anchor: { readonly date: string; readonly id: string } | undefined;
}

/** The value of an expression. `previous` is the last day settled before it in the text. */
export function settle(
  when: When,
  tense: Tense,
  { published, anchor }: Anchoring,
  previous: number | undefined,
): Settled {
  switch (when.kind) {
    case 'day':
      return settleDay(when, published);
    case 'weekday':
      return settleWeekday(when.weekday, when.direction, when.week, tense, published);
    case 'date':
      return settleDate(when, tense, published, anchor);
    case 'range':
      return settleRange(when, tense, published, anchor);
    case 'period':
      return published === undefined
        ? none('no-publication-date')
        : settlePeriod(when.unit, when.offset, when.part, published);
    case 'shift':
      return published === undefined
        ? none('no-publication-date')
        : settleShift(when.n, when.unit, when.direction, published);
    case 'within': {
      if (published === undefined) return none('no-publication-date');
      const far = shifted(published, when.n, when.unit, when.direction);
      const [from, to] = when.direction === 1 ? [published, far] : [far, published];
      return {
        value: from === to ? edtfDay(from) : `${edtfDay(from)}/${edtfDay(to)}`,
        basis: 'published+duration',
      };
    }
    case 'open':
      if (published === undefined) return none('no-publication-date');
      return {
        value: when.direction === 1 ? `${edtfDay(published)}/..` : `../${edtfDay(published)}`,
        basis: 'published+vague',
      };
    case 'day-count':
      return settleCount(when.n, published, anchor);
    case 'now':
      return published === undefined
        ? none('no-publication-date')
        : { value: edtfDay(published), basis: 'published' };
    case 'season':
      return settleSeason(when, tense, published);
    case 'decade':
      return { value: `${edtfYear(when.y).slice(0, 3)}X`, basis: 'explicit' };
    case 'recurring':
      return none('recurring');
    case 'next-day':
      return previous === undefined
        ? none('no-date-before')
        : { value: edtfDay(previous + 1), basis: 'date-before+1' };
  }
}

function settleDay(when: Extract<When, { kind: 'day' }>, published: number | undefined): Settled {
  if (when.stated?.m !== undefined && when.stated.d !== undefined) {
    const stated = settleDate(
      { ...when.stated, ...(when.weekday === undefined ? {} : { weekday: when.weekday }) },
      'past',
      published,
      undefined,
    );
    if (stated.value !== null) return { value: stated.value, basis: `${stated.basis}+day-word` };
  }
  if (published === undefined) return none('no-publication-date');
  const day = published + when.offset;
  if (when.weekday === undefined) return { value: edtfDay(day), basis: 'published+day-word' };
  if (weekdayOf(day) === when.weekday) return { value: edtfDay(day), basis: 'published+day-word+weekday' };
  // Written late on the eve or loaded a day after: the weekday is the surer of the two, within a day.
  for (const off of [-1, 1]) {
    if (weekdayOf(day + off) === when.weekday)
      return { value: edtfDay(day + off), basis: 'weekday-near-published' };
  }
  return none('weekday-contradicts-publication-date');
}

function settleWeekday(
  weekday: number,
  direction: -1 | 0 | 1,
  week: -1 | 0 | 1 | undefined,
  tense: Tense,
  published: number | undefined,
): Settled {
  if (published === undefined) return none('no-publication-date');
  if (week !== undefined && week !== 0) {
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * week;
    return { value: edtfDay(monday + ((weekday + 6) % 7)), basis: 'published+weekday+week' };
  }
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (direction === 1)
    return { value: edtfDay(published + (ahead === 0 ? 7 : ahead)), basis: 'published+weekday+next' };
  if (direction === -1)
    return { value: edtfDay(published - (ahead === 0 ? 7 : 7 - ahead)), basis: 'published+weekday+last' };
  if (ahead === 0) return { value: edtfDay(published), basis: 'published+weekday' };
  return tense === 'future'
    ? { value: edtfDay(published + ahead), basis: 'published+weekday+future' }
    : { value: edtfDay(published + ahead - 7), basis: 'published+weekday+past' };
}

function partText(y: number, m: number, part: Part): string {
  const days = daysInMonth(y, m);
  const [from, to] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, days];
  return `${edtfDay(dayOf({ y, m, d: from }))}/${edtfDay(dayOf({ y, m, d: to }))}`;
}

function settleDate(
  fields: DateFields,
  tense: Tense,
  published: number | undefined,
  anchor: Anchoring['anchor'],
): Settled {
  if (fields.calendar === 'hijri') return settleHijri(fields, tense, published);
  const today = published === undefined ? undefined : ymdOf(published);
  if (fields.monthOffset !== undefined) {
    if (today === undefined) return none('no-publication-date');
    const month = shiftMonth(today.y, today.m, fields.monthOffset);
    return settleDate(
      { ...month, ...(fields.d === undefined ? {} : { d: fields.d }) },
      tense,
      published,
      anchor,
    );
  }
  const { m, d } = fields;
  const y =
    fields.y ??
    (fields.yearOffset === undefined || today === undefined ? undefined : today.y + fields.yearOffset);
  if (m === undefined) {
    if (y === undefined) return none('no-publication-date');
    return { value: fields.part === undefined ? edtfYear(y) : `${edtfYear(y)}~`, basis: 'explicit' };
  }
  if (y !== undefined) {
    const basis = fields.y === undefined ? 'published+year-word' : 'explicit';
    if (d === undefined)
      return { value: fields.part === undefined ? edtfMonth(y, m) : partText(y, m, fields.part), basis };
    if (!isDate({ y, m, d })) return none('no-such-date');
    const day = dayOf({ y, m, d });
    const agrees = fields.weekday === undefined || fields.weekday === weekdayOf(day);
    return {
      value: agrees ? edtfDay(day) : `${edtfDay(day)}?`,
      basis: agrees ? basis : `${basis}+weekday-disagrees`,
    };
  }
  if (d !== undefined && fields.direction === undefined) {
    const event = ANCHORS.find(
      (item) =>
        item.namedByDay && item.date.endsWith(`-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
    );
    // The day's name is the event's name, unless the report is of about that day in another year.
    const start = parseDay(event?.date);
    if (
      event !== undefined &&
      start !== undefined &&
      event.id === anchor?.id &&
      fields.weekday === undefined
    ) {
      if (published === undefined || published >= start) return { value: event.date, basis: 'anchor-event' };
    }
  }
  if (fields.yearOffset !== undefined || today === undefined || published === undefined) {
    return inferYear(fields);
  }
  return nearestYear(fields, tense, published);
}

/** Without a publication date, a day, a month and a weekday do not settle the year. */
function inferYear(_fields: DateFields): Settled {
  return none('no-publication-date');
}

function nearestYear(fields: DateFields, tense: Tense, published: number): Settled {
  const { m, d, direction, weekday } = fields;
  if (m === undefined) return none('no-publication-date');
  const today = ymdOf(published);
  const candidates = [today.y - 1, today.y, today.y + 1].filter(
    (y) => d === undefined || isDate({ y, m, d }),
  );
  const distance = (y: number): number => dayOf({ y, m, d: d ?? 15 }) - published;
  let fitting = candidates;
  if (weekday !== undefined && d !== undefined) {
    const matching = [today.y - 2, ...candidates].filter(
      (y) => isDate({ y, m, d }) && weekdayOf(dayOf({ y, m, d })) === weekday,
    );
    if (matching.length > 0) fitting = matching;
  }
  const side = direction ?? (tense === 'future' ? 1 : -1);
  const slack = d === undefined ? 16 : direction === undefined ? 3 : 0;
  const onSide = fitting.filter((y) => (side === -1 ? distance(y) <= slack : distance(y) >= -slack));
  const pool =
    direction === undefined && fitting.some((y) => Math.abs(distance(y)) <= 45)
      ? fitting
      : onSide.length > 0
        ? onSide
        : fitting;
  let best = pool[0];
  for (const y of pool) if (best === undefined || Math.abs(distance(y)) < Math.abs(distance(best))) best = y;
  if (best === undefined) return none('no-such-date');
  const basis = direction === undefined ? 'published+nearest-year' : 'published+direction';
  if (d === undefined)
    return { value: fields.part === undefined ? edtfMonth(best, m) : partText(best, m, fields.part), basis };
  return { value: edtfDay(dayOf({ y: best, m, d })), basis };
}

function settleHijri(fields: DateFields, tense: Tense, published: number | undefined): Settled {
  const y =
    fields.y ?? (published === undefined ? undefined : hijriYearOf(published) + (fields.yearOffset ?? 0));
  if (y === undefined || y > 1500) {
    if (y === undefined) return none('no-publication-date');
    return { value: edtfYear(y), basis: 'explicit' };
  }
  if (fields.m === undefined) {
    const from = hijriDay(y, 1, 1);
    return { value: `${edtfDay(from)}~/${edtfDay(hijriDay(y + 1, 1, 1) - 1)}~`, basis: 'hijri-tabular' };
  }
  const at = (year: number): number => hijriDay(year, fields.m ?? 1, fields.d ?? 1);
  let start = at(y);
  if (fields.y === undefined && published !== undefined) {
    const side = fields.direction ?? (tense === 'future' ? 1 : -1);
    if (side === -1 && start > published + 20) start = at(y - 1);
    if (side === 1 && start < published - 40) start = at(y + 1);
  }
  if (fields.d !== undefined) return { value: `${edtfDay(start)}~`, basis: 'hijri-tabular' };
  return { value: `${edtfDay(start)}~/${edtfDay(start + 29)}~`, basis: 'hijri-tabular' };
}

function settleRange(
  when: Extract<When, { kind: 'range' }>,
  tense: Tense,
  published: number | undefined,
  anchor: Anchoring['anchor'],
): Settled {
  const at = { published, anchor };
  const to = settle(when.to, tense, at, undefined);
  const from = settle(when.from, tense, at, undefined);
  if (from.value === null || to.value === null) return none(to.value === null ? to.basis : from.basis);
  const [start, end] = [from.value.split('/')[0] ?? '', to.value.split('/').at(-1) ?? ''];
  if (start > end && when.to.kind === 'weekday') {
    const day = parseDay(end);
    if (day !== undefined) return { value: `${start}/${edtfDay(day + 7)}`, basis: to.basis };
  }
  return start <= end
    ? { value: start === end ? start : `${start}/${end}`, basis: to.basis }
    : none('range-runs-backwards');
}

function settlePeriod(
  unit: Unit | 'weekend',
  offset: number,
  part: Part | undefined,
  published: number,
): Settled {
  const today = ymdOf(published);
  const basis = 'published+period';
  switch (unit) {
    case 'year':
      return {
        value: part === undefined ? edtfYear(today.y + offset) : partOfYear(today.y + offset, part),
        basis,
      };
    case 'month': {
      const { y, m } = shiftMonth(today.y, today.m, offset);
      return { value: part === undefined ? edtfMonth(y, m) : partText(y, m, part), basis };
    }
    case 'week': {
      const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * offset;
      return { value: `${edtfDay(monday)}/${edtfDay(monday + 6)}`, basis };
    }
    case 'weekend': {
      const saturday = published + ((6 - weekdayOf(published) + 7) % 7) + (offset === -1 ? -7 : 0);
      return { value: `${edtfDay(saturday)}/${edtfDay(saturday + 1)}`, basis };
    }
    default:
      return { value: edtfDay(published), basis };
  }
}

function partOfYear(y: number, part: Part): string {
  const [from, to] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : [9, 12];
  return `${edtfMonth(y, from)}/${edtfMonth(y, to)}`;
}

function shifted(published: number, n: number, unit: Unit, direction: -1 | 1): number {
  if (unit === 'minute') return published;
  if (unit === 'hour') return published + direction * Math.floor((n + 12) / 24);
  if (unit === 'day') return published + direction * n;
  if (unit === 'week') return published + direction * n * 7;
  const { y, m, d } = ymdOf(published);
  const moved = shiftMonth(y, m, direction * n * (unit === 'year' ? 12 : 1));
  return dayOf({ ...moved, d: Math.min(d, daysInMonth(moved.y, moved.m)) });
}

function settleShift(n: number, unit: Unit, direction: -1 | 1, published: number): Settled {
  const basis = 'published+duration';
  const day = shifted(published, n, unit, direction);
  if (unit === 'year') return { value: edtfYear(ymdOf(day).y), basis };
  if (unit === 'month') {
    const { y, m } = ymdOf(day);
    return { value: edtfMonth(y, m), basis };
  }
  return { value: unit === 'week' ? `${edtfDay(day)}~` : edtfDay(day), basis };
}

function settleCount(n: number, published: number | undefined, anchor: Anchoring['anchor']): Settled {
  const start = parseDay(anchor?.date);
  if (start === undefined) return none('no-anchor');
  // "Day 1" is the day itself; "after 149 days" is sometimes counted from 0.
  const day = start + n - 1;
  if (published !== undefined && Math.abs(published - day) === 1)
    return { value: edtfDay(published), basis: `day-count:${anchor?.id ?? ''}` };
  return { value: edtfDay(day), basis: `day-count:${anchor?.id ?? ''}` };
}

function settleSeason(
  when: Extract<When, { kind: 'season' }>,
  tense: Tense,
  published: number | undefined,
): Settled {
  if (when.y !== undefined) return { value: `${edtfYear(when.y)}-${when.season}`, basis: 'explicit' };
  if (published === undefined) return none('no-publication-date');
  const today = ymdOf(published);
  const starts = { 21: 3, 22: 6, 23: 9, 24: 12 }[when.season];
  const side = when.direction === 0 ? (tense === 'future' ? 1 : -1) : when.direction;
  const year =
    when.direction === 0
      ? today.y
      : side === -1
        ? today.m > starts + 2
          ? today.y
          : today.y - 1
        : today.m < starts
          ? today.y
          : today.y + 1;
  return { value: `${edtfYear(year)}-${when.season}`, basis: 'published+season' };
}
