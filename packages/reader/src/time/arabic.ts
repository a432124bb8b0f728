/**
 * Arabic time expressions at a token. Each rule looks at most a dozen tokens ahead.
 */
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { digitDateAt } from './digits.ts';
import type { DateFields, TimeExpression, Unit, When } from './expression.ts';
import { type MonthName, monthAt, opensMonth } from './month-name.ts';
import { numeralAt } from './numbers.ts';
import {
  CARDINALS,
  DAY_PARTS,
  DAY_WORDS,
  DIRECTIONS,
  DUALS,
  ORDINALS,
  PARTS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from './words.ts';

const DECADES: ReadonlyMap<string, number> = new Map([
  ['الستينيات', 1960],
  ['السبعينيات', 1970],
  ['الثمانينيات', 1980],
  ['التسعينيات', 1990],
]);

/** Stems that can open an expression: everything else is passed over with one look-up. */
const OPENERS = new Set<string>([
  ...[
    ...WEEKDAYS.keys(),
    ...DAY_WORDS.keys(),
    ...DUALS.keys(),
    ...UNITS.keys(),
    ...PARTS.keys(),
    ...SEASONS.keys(),
    ...DAY_PARTS,
  ],
  ...'اول بعد قبل منذ خلال غضون قبيل يوم يومي هذا هذه كل الان حاليا وقت نهايه عقد التسعينيات الثمانينيات السبعينيات الستينيات بين طوال قبيل مدي'.split(
    ' ',
  ),
]);

interface Reading {
  readonly stem: string;
  readonly skip: number;
}

/** The expression at `at`, or undefined. The longest reading wins. */
export function arabicAt(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number' || token.form === 'ال') return numberFirst(tokens, at);
  if (token.kind !== 'arabic') return undefined;
  let best: TimeExpression | undefined;
  for (const reading of openings(token.form)) {
    const found = readingAt(tokens, at, reading);
    if (found !== undefined && (best === undefined || found.last > best.last)) best = found;
  }
  return best;
}

function readingAt(tokens: readonly Token[], at: number, reading: Reading): TimeExpression | undefined {
  const { stem, skip } = reading;
  const make = (last: number, when: When): TimeExpression => ({ first: at, last, skip, when });
  if (!OPENERS.has(stem)) {
    const month = monthAt(tokens, at, stem);
    if (month !== undefined) return monthFirst(tokens, month, make);
    return ordinalFirst(tokens, at, reading);
  }
  return (
    dayPart(tokens, at, stem, make) ??
    dayWord(tokens, at, stem, make) ??
    weekday(tokens, at, stem, make) ??
    recurring(tokens, at, stem, make) ??
    shift(tokens, at, stem, make) ??
    period(tokens, at, stem, make) ??
    part(tokens, at, stem, make) ??
    season(tokens, at, stem, make) ??
    now(tokens, at, stem, make) ??
    decade(stem, at, make) ??
    ordinalFirst(tokens, at, reading)
  );
}

const NONE: readonly Reading[] = [];
const known = new Map<string, readonly Reading[]>();
const KNOWN_LIMIT = 50_000;

/** The readings of a form that can open an expression. Cached; nearly all forms have none. */
function openings(form: string): readonly Reading[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const found = peelings(form).filter(
    ({ stem, clitics }) =>
      !/[سك]/.test(clitics) &&
      (OPENERS.has(stem) ||
        opensMonth(stem) ||
        ORDINALS.has(stem) ||
        CARDINALS.has(stem) ||
        DECADES.has(stem)),
  );
  if (known.size >= KNOWN_LIMIT) known.clear();
  const kept = found.length === 0 ? NONE : found;
  known.set(form, kept);
  return kept;
}

type Make = (last: number, when: When) => TimeExpression;

const space = (token: Token | undefined): boolean => token !== undefined && token.gap !== 'line';
const formAt = (tokens: readonly Token[], at: number): string =>
  space(tokens[at]) ? (tokens[at]?.form ?? '') : '';

/** مساء أمس، فجر اليوم الأحد، ليلة السبت. */
function dayPart(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  if (!DAY_PARTS.has(stem) || stem === 'منتصف') return undefined;
  let from = at + 1;
  if (formAt(tokens, from) === 'يوم') from++;
  if (!space(tokens[from])) return undefined;
  const inner = arabicAt(tokens, from);
  if (inner === undefined || inner.skip !== 0) return undefined;
  const { kind } = inner.when;
  return kind === 'day' || kind === 'weekday' || kind === 'date' ? make(inner.last, inner.when) : undefined;
}

/** اليوم، أمس الاثنين، غداً الأحد، أول أمس، بعد غد، يوم أمس. */
function dayWord(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  let offset = DAY_WORDS.get(stem);
  let last = at + 1;
  const next = formAt(tokens, last);
  if (stem === 'اول' && (next === 'امس' || next === 'البارحه')) {
    offset = -2;
    last++;
  } else if (stem === 'بعد' && DAY_WORDS.get(next) === 1) {
    offset = 2;
    last++;
  } else if (stem === 'يوم' && (next === 'امس' || next === 'غد' || next === 'غدا' || next === 'اليوم')) {
    offset = DAY_WORDS.get(next);
    last++;
  }
  if (offset === undefined) return undefined;
  if (offset === -1 && (formAt(tokens, last) === 'الاول' || formAt(tokens, last) === 'الأول')) {
    offset = -2;
    last++;
  }
  if (stem === 'اليوم') {
    const following = formAt(tokens, last);
    if (following === 'التالي' || following === 'نفسه' || following === 'ذاته') {
      return following === 'التالي' ? make(last + 1, { kind: 'next-day' }) : undefined;
    }
    const count = numeralAt(tokens, last);
    // "اليوم الثاني" counts days; "اليوم الـ149 للحرب" counts from an anchor.
    if (count !== undefined && WEEKDAYS.get(following) === undefined) {
      const stated = explicit(tokens, last, {});
      if (stated !== undefined) return make(stated.last, { kind: 'day', offset, stated: stated.fields });
      return count.value >= 20 && /^(من|لل|علي|منذ|ل)/.test(formAt(tokens, count.last))
        ? make(count.last, { kind: 'day-count', n: count.value })
        : undefined;
    }
  }
  if (stem === 'الليله' && DIRECTIONS.get(formAt(tokens, last)) === -1)
    return make(last + 1, { kind: 'day', offset: -1 });
  return withWeekday(tokens, last, offset, make);
}

function withWeekday(tokens: readonly Token[], from: number, offset: number, make: Make): TimeExpression {
  let last = from;
  let day: number | undefined;
  let opening = formAt(tokens, last);
  let inner = last;
  if (opening === '،' || opening === ',' || opening === '(') {
    inner++;
    opening = formAt(tokens, inner);
  }
  if (opening === 'يوم') {
    inner++;
    opening = formAt(tokens, inner);
  }
  const named = WEEKDAYS.get(opening);
  if (named !== undefined) {
    day = named;
    last = inner + 1;
    if (formAt(tokens, last) === ')') last++;
  }
  const stated = statedDate(tokens, last);
  if (stated !== undefined) {
    return make(stated.last, {
      kind: 'day',
      offset,
      ...(day === undefined ? {} : { weekday: day }),
      stated: stated.fields,
    });
  }
  while (DAY_PARTS.has(formAt(tokens, last)) && !formAt(tokens, last).startsWith('منتصف')) last++;
  return make(last, { kind: 'day', offset, ...(day === undefined ? {} : { weekday: day }) });
}

/** A full date beside a weekday or a day word: "الأحد 3 مارس 2024", "(27 مارس/آذار 2022)". */
function statedDate(tokens: readonly Token[], at: number): { last: number; fields: DateFields } | undefined {
  let from = at;
  const opening = formAt(tokens, from);
  const bracket = opening === '(';
  if (bracket || opening === '،' || opening === ',' || opening === 'الموافق') from++;
  if (formAt(tokens, from) === 'الموافق') from++;
  if (!space(tokens[from])) return undefined;
  const found = explicit(tokens, from, {});
  const digit = found === undefined ? digitDateAt(tokens, from) : undefined;
  if (digit !== undefined && digit.when.kind === 'date') {
    return {
      last: bracket && formAt(tokens, digit.last) === ')' ? digit.last + 1 : digit.last,
      fields: digit.when,
    };
  }
  if (found === undefined) return undefined;
  return {
    last: bracket && formAt(tokens, found.last) === ')' ? found.last + 1 : found.last,
    fields: found.fields,
  };
}

/** الأحد، يوم الأحد الماضي، الأحد 3 مارس. */
function weekday(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  let from = at;
  let head = stem;
  if (stem === 'يوم') {
    from++;
    head = formAt(tokens, from);
  }
  if (stem === 'يومي') return twoDays(tokens, at, make);
  const day = WEEKDAYS.get(head);
  if (day === undefined) return undefined;
  let last = from + 1;
  const stated = statedDate(tokens, last);
  if (stated !== undefined) return make(stated.last, { kind: 'date', ...stated.fields, weekday: day });
  const next = formAt(tokens, last);
  if (DAY_WORDS.has(next) && next !== 'اليوم') {
    return make(last + 1, { kind: 'day', offset: DAY_WORDS.get(next) ?? 0, weekday: day });
  }
  const direction = DIRECTIONS.get(next);
  if (direction !== undefined) last++;
  else while (DAY_PARTS.has(formAt(tokens, last))) last++;
  return make(last, { kind: 'weekday', weekday: day, direction: direction ?? 0 });
}

/** يومي السبت والأحد، يومي 19 و20 يناير. */
function twoDays(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  const first = WEEKDAYS.get(formAt(tokens, at + 1));
  const secondForm = formAt(tokens, at + 2);
  const second = secondForm.startsWith('و') ? WEEKDAYS.get(secondForm.slice(1)) : undefined;
  if (first !== undefined && second !== undefined) {
    const direction = DIRECTIONS.get(formAt(tokens, at + 3));
    const side = direction ?? 0;
    return make(at + (direction === undefined ? 3 : 4), {
      kind: 'range',
      from: { kind: 'weekday', weekday: first, direction: side },
      to: { kind: 'weekday', weekday: second, direction: side },
    });
  }
  const range = numberFirst(tokens, at + 1);
  return range !== undefined && range.when.kind === 'range' ? make(range.last, range.when) : undefined;
}

function recurring(
  tokens: readonly Token[],
  at: number,
  stem: string,
  make: Make,
): TimeExpression | undefined {
  if (stem !== 'كل') return undefined;
  const next = formAt(tokens, at + 1);
  const from = next === 'يوم' ? at + 2 : at + 1;
  const day = WEEKDAYS.get(formAt(tokens, from)) ?? WEEKDAYS.get(`ال${formAt(tokens, from)}`);
  return day === undefined ? undefined : make(from + 1, { kind: 'recurring' });
}

interface Quantity {
  readonly n: number;
  readonly unit: Unit;
  readonly last: number;
  readonly definite: boolean;
}

/** "48 ساعة", "يومين", "ثلاثة أيام", "الساعات الـ24 أو الـ48", "الأيام الثلاثة", "أيام". */
function quantity(tokens: readonly Token[], at: number): Quantity | undefined {
  const head = formAt(tokens, at);
  const dual = DUALS.get(head);
  if (dual !== undefined) return { n: 2, unit: dual, last: at + 1, definite: head.startsWith('ال') };
  const unit = UNITS.get(head);
  if (unit === 'month' && monthAt(tokens, at + 1) !== undefined) return undefined;
  if (unit !== undefined) {
    if (!head.startsWith('ال'))
      return {
        n:
          head === 'ايام' ||
          head === 'ساعات' ||
          head === 'اسابيع' ||
          head === 'اشهر' ||
          head === 'شهور' ||
          head === 'سنوات' ||
          head === 'اعوام' ||
          head === 'دقائق'
            ? 0
            : 1,
        unit,
        last: at + 1,
        definite: false,
      };
    let count = space(tokens[at + 1]) ? numeralAt(tokens, at + 1) : undefined;
    if (count === undefined)
      return { n: /^ال(اسبوع|شهر|عام|سنه|يوم|ساعه)$/.test(head) ? 1 : 0, unit, last: at + 1, definite: true };
    let n = count.value;
    let last = count.last;
    // "الـ24 أو الـ48": the later bound is the deadline.
    if (formAt(tokens, last) === 'او') {
      count = numeralAt(tokens, last + 1);
      if (count !== undefined) {
        n = count.value;
        last = count.last;
      }
    }
    return { n, unit, last, definite: true };
  }
  if (!space(tokens[at])) return undefined;
  const count = numeralAt(tokens, at);
  if (count === undefined || count.ordinal) return undefined;
  let last = count.last;
  let n = count.value;
  if (formAt(tokens, last) === 'او' || formAt(tokens, last) === 'الي' || formAt(tokens, last) === '-') {
    const other = numeralAt(tokens, last + 1);
    if (other !== undefined) {
      n = other.value;
      last = other.last;
    }
  }
  const after = UNITS.get(formAt(tokens, last));
  return after === undefined
    ? undefined
    : { n, unit: after, last: last + 1, definite: head.startsWith('ال') };
}

/** قبل يومين، منذ أسبوعين، بعد 149 يوماً على الحرب، خلال 48 ساعة، في غضون أسبوع، خلال الأيام المقبلة. */
function shift(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  if (!/^(قبل|منذ|بعد|خلال|غضون|مدي|طوال)$/.test(stem)) {
    const plain = DUALS.has(stem) || UNITS.has(stem) ? quantityAt(tokens, at, stem) : undefined;
    if (plain === undefined || !plain.definite) return undefined;
    const direction = DIRECTIONS.get(formAt(tokens, plain.last));
    if (direction === undefined || direction === 0 || (plain.n === 1 && !DUALS.has(stem))) return undefined;
    return make(
      plain.last + 1,
      plain.n === 0
        ? { kind: 'open', direction }
        : { kind: 'within', n: plain.n, unit: plain.unit, direction },
    );
  }
  const found = quantity(tokens, at + 1);
  if (found === undefined) return undefined;
  const { n, unit } = found;
  let { last } = found;
  const side = DIRECTIONS.get(formAt(tokens, last));
  if (side !== undefined && (found.definite || stem === 'خلال')) last++;
  if (stem === 'بعد' && unit === 'day' && n >= 20 && /^(علي|من)$/.test(formAt(tokens, last))) {
    return make(last, { kind: 'day-count', n });
  }
  if (stem === 'بعد' || stem === 'قبل') {
    if (side !== undefined && found.definite) return undefined;
    if (n === 0 || /^(من|علي)$/.test(formAt(tokens, last)))
      return n === 0 ? make(last, { kind: 'open', direction: stem === 'قبل' ? -1 : 1 }) : undefined;
    return make(last, { kind: 'shift', n, unit, direction: stem === 'قبل' ? -1 : 1 });
  }
  if (stem === 'منذ') {
    if (found.definite && side === -1 && n <= 1) return make(last, { kind: 'period', unit, offset: -1 });
    if (n === 0) return make(last, { kind: 'open', direction: -1 });
    return make(last, { kind: 'shift', n, unit, direction: -1 });
  }
  if (side === 0) return n <= 1 ? make(last, { kind: 'period', unit, offset: 0 }) : undefined;
  if (n === 1 && found.definite && side !== undefined)
    return make(last, { kind: 'period', unit, offset: side });
  const direction = side ?? (stem === 'طوال' || stem === 'مدي' ? -1 : 1);
  if (side === undefined && (stem === 'طوال' || stem === 'مدي')) return undefined;
  if (n === 0) return make(last, { kind: 'open', direction: direction === -1 ? -1 : 1 });
  return make(last, { kind: 'within', n, unit, direction: direction === -1 ? -1 : 1 });
}

function quantityAt(tokens: readonly Token[], at: number, stem: string): Quantity | undefined {
  const dual = DUALS.get(stem);
  if (dual !== undefined) return { n: 2, unit: dual, last: at + 1, definite: stem.startsWith('ال') };
  if (tokens[at]?.form === stem) return quantity(tokens, at);
  const unit = UNITS.get(stem);
  if (unit === undefined) return undefined;
  const plural = /^ال(ايام|ساعات|اسابيع|اشهر|شهور|سنوات|اعوام|دقائق)$/.test(stem);
  const count = plural ? numeralAt(tokens, at + 1) : undefined;
  return {
    n: count?.value ?? (plural ? 0 : 1),
    unit,
    last: count?.last ?? at + 1,
    definite: stem.startsWith('ال'),
  };
}

/** الأسبوع الماضي، هذا الشهر، العام 2023، عام 2023، نهاية الأسبوع. */
function period(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  if (stem === 'هذا' || stem === 'هذه') {
    const form = formAt(tokens, at + 1);
    const unit = UNITS.get(form);
    if (
      unit === undefined ||
      !form.startsWith('ال') ||
      unit === 'hour' ||
      unit === 'minute' ||
      unit === 'day'
    )
      return undefined;
    return make(at + 2, { kind: 'period', unit, offset: 0 });
  }
  const unit = UNITS.get(stem);
  if (unit === undefined) return undefined;
  const next = formAt(tokens, at + 1);
  const direction = DIRECTIONS.get(next);
  if (
    stem.startsWith('ال') &&
    direction !== undefined &&
    unit !== 'hour' &&
    unit !== 'minute' &&
    unit !== 'day'
  ) {
    return make(at + 2, { kind: 'period', unit, offset: direction });
  }
  if (unit === 'year') {
    const year = yearAt(tokens, at + 1);
    if (year !== undefined) {
      const other = /^(و|او|الي|-)$/.test(formAt(tokens, year.last))
        ? yearAt(tokens, year.last + 1)
        : undefined;
      if (other !== undefined && formAt(tokens, year.last) !== 'او') {
        return make(other.last, {
          kind: 'range',
          from: { kind: 'date', y: year.y },
          to: { kind: 'date', y: other.y },
        });
      }
      return make(year.last, {
        kind: 'date',
        y: year.y,
        ...(year.hijri ? { calendar: 'hijri' as const } : {}),
      });
    }
  }
  if (unit === 'month' && (stem === 'شهر' || stem === 'الشهر')) {
    const month = monthAt(tokens, at + 1);
    if (month !== undefined) return monthFirst(tokens, { ...month, common: false }, make);
  }
  return undefined;
}

function yearAt(
  tokens: readonly Token[],
  at: number,
): { y: number; last: number; hijri: boolean } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.gap === 'line') return undefined;
  const y = /^\d{4}$/.test(token.form) ? Number(token.form) : 0;
  if (y >= 1900 && y <= 2100) {
    return { y, last: formAt(tokens, at + 1) === 'م' ? at + 2 : at + 1, hijri: false };
  }
  if (y >= 1300 && y <= 1500) {
    return { y, last: /^(ه|هجري|هجريه)$/.test(formAt(tokens, at + 1)) ? at + 2 : at + 1, hijri: true };
  }
  return undefined;
}

/** مطلع الشهر الجاري، منتصف مارس، أواخر العام الماضي، نهاية الأسبوع. */
function part(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  const which = PARTS.get(stem);
  if (which === undefined) return undefined;
  const next = at + 1;
  if (!space(tokens[next])) return undefined;
  const head = formAt(tokens, next);
  if ((stem === 'نهايه' || stem === 'عطله') && (head === 'الاسبوع' || head === 'اسبوع')) {
    const direction = DIRECTIONS.get(formAt(tokens, next + 1));
    return make(next + (direction === undefined ? 1 : 2), {
      kind: 'period',
      unit: 'weekend',
      offset: direction ?? 0,
    });
  }
  const inner = arabicAt(tokens, next);
  if (inner === undefined || inner.skip !== 0) return undefined;
  if (inner.when.kind === 'date' && inner.when.d === undefined)
    return make(inner.last, { ...inner.when, part: which });
  if (inner.when.kind === 'period') return make(inner.last, { ...inner.when, part: which });
  return undefined;
}

function season(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  const which = SEASONS.get(stem);
  if (which === undefined) return undefined;
  const month = monthAt(tokens, at, stem);
  if (month?.calendar === 'hijri') return monthFirst(tokens, month, make);
  let next = at + 1;
  if (/^(عام|العام|سنه)$/.test(formAt(tokens, next))) next++;
  const year = yearAt(tokens, next);
  if (year !== undefined) return make(year.last, { kind: 'season', season: which, y: year.y, direction: 0 });
  const direction = DIRECTIONS.get(formAt(tokens, at + 1));
  return stem.startsWith('ال') && direction !== undefined
    ? make(at + 2, { kind: 'season', season: which, direction })
    : undefined;
}

function now(tokens: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  const next = formAt(tokens, at + 1);
  if ((stem === 'منذ' || stem === 'قبل') && next === 'قليل') return make(at + 2, { kind: 'now' });
  if (stem === 'وقت') {
    // "في وقت سابق اليوم", "في وقت لاحق من اليوم", "في وقت سابق من الشهر".
    if (next !== 'سابق' && next !== 'لاحق' && next !== 'مبكر' && next !== 'متاخر') return undefined;
    let from = at + 2;
    if (formAt(tokens, from) === 'من') from++;
    const head = formAt(tokens, from);
    const unit = UNITS.get(head) ?? UNITS.get(`ال${formAt(tokens, from + 1)}`);
    const inner = space(tokens[from]) ? arabicAt(tokens, from) : undefined;
    if (
      inner !== undefined &&
      inner.skip === 0 &&
      (inner.when.kind === 'day' ||
        inner.when.kind === 'weekday' ||
        inner.when.kind === 'period' ||
        inner.when.kind === 'date')
    ) {
      return make(inner.last, inner.when);
    }
    if (unit !== undefined && unit !== 'hour' && head.startsWith('ال'))
      return make(from + 1, { kind: 'period', unit, offset: 0 });
    return undefined;
  }
  return undefined;
}

function decade(stem: string, at: number, make: Make): TimeExpression | undefined {
  const y = DECADES.get(stem);
  return y === undefined ? undefined : make(at + 1, { kind: 'decade', y });
}

/** "أكتوبر 2023", "أكتوبر الماضي", "شهر أكتوبر". */
function monthFirst(tokens: readonly Token[], month: MonthName, make: Make): TimeExpression | undefined {
  const tail = yearTail(tokens, month.last);
  const fields: DateFields = {
    m: month.m,
    ...(month.calendar === undefined ? {} : { calendar: month.calendar }),
    ...tail.fields,
  };
  if (month.common && tail.last === month.last) return undefined;
  return make(tail.last, { kind: 'date', ...fields });
}

/** What may follow a month: a year, "من العام الماضي", "الماضي". */
function yearTail(tokens: readonly Token[], at: number): { last: number; fields: DateFields } {
  let from = at;
  if (/^(من|،|,|في)$/.test(formAt(tokens, from))) from++;
  const word = /^(عام|العام|سنه|السنه|للعام|لعام)$/.test(formAt(tokens, from));
  const year = yearAt(tokens, word ? from + 1 : from);
  if (year !== undefined) return { last: year.last, fields: { y: year.y } };
  if (word) {
    const direction = DIRECTIONS.get(formAt(tokens, from + 1));
    if (direction !== undefined) return { last: from + 2, fields: { yearOffset: direction } };
  }
  if (formAt(tokens, from) === 'هذا' && /^(العام|السنه)$/.test(formAt(tokens, from + 1))) {
    return { last: from + 2, fields: { yearOffset: 0 } };
  }
  const direction = DIRECTIONS.get(formAt(tokens, at));
  if (direction === 0) return { last: at + 1, fields: { yearOffset: 0 } };
  if (direction !== undefined) return { last: at + 1, fields: { direction } };
  return { last: at, fields: {} };
}

/** Day and month, in digits or an ordinal: "3 مارس", "الثالث من آذار/مارس 2024", "7 تشرين الأول". */
function explicit(
  tokens: readonly Token[],
  at: number,
  given: DateFields,
): { last: number; fields: DateFields } | undefined {
  const day = numeralAt(tokens, at);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  let from = day.last;
  if (formAt(tokens, from) === 'من') from++;
  if (/^(شهر|الشهر)$/.test(formAt(tokens, from))) {
    const same = DIRECTIONS.get(formAt(tokens, from + 1));
    if (same !== undefined && formAt(tokens, from) === 'الشهر') {
      return { last: from + 2, fields: { ...given, d: day.value, monthOffset: same } };
    }
    from++;
  }
  if (!space(tokens[from])) return undefined;
  const month = monthAt(tokens, from) ?? monthAt(tokens, from, peelings(tokens[from]?.form ?? '')[1]?.stem);
  if (month === undefined) return undefined;
  const tail = yearTail(tokens, month.last);
  return {
    last: tail.last,
    fields: {
      ...given,
      d: day.value,
      m: month.m,
      ...(month.calendar === undefined ? {} : { calendar: month.calendar }),
      ...tail.fields,
    },
  };
}

function ordinalFirst(tokens: readonly Token[], at: number, reading: Reading): TimeExpression | undefined {
  const token = tokens[at];
  if (token === undefined || (!ORDINALS.has(reading.stem) && !CARDINALS.has(reading.stem))) return undefined;
  // The peeled stem stands in for the token: "للسابع من أكتوبر".
  const view = reading.skip === 0 ? tokens : peeled(tokens, at, reading.stem);
  const found = explicit(view, at, {});
  return found === undefined
    ? undefined
    : { first: at, last: found.last, skip: reading.skip, when: { kind: 'date', ...found.fields } };
}

function peeled(tokens: readonly Token[], at: number, stem: string): readonly Token[] {
  const token = tokens[at];
  if (token === undefined) return tokens;
  const window = tokens.slice(at, at + 12);
  window[0] = { ...token, form: stem };
  // Only positions at `at` and after are read.
  return Object.assign([], Object.fromEntries(window.map((item, index) => [at + index, item]))) as Token[];
}

/** Digits first: a numeric date, "3 مارس", "19 و20 يناير", "19-20 يناير 2025", "من 3 إلى 5 مارس". */
function numberFirst(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const numeric = digitDateAt(tokens, at);
  if (numeric !== undefined) return numeric;
  const years = bareYears(tokens, at);
  if (years !== undefined) return years;
  const single = explicit(tokens, at, {});
  if (single !== undefined)
    return { first: at, last: single.last, skip: 0, when: { kind: 'date', ...single.fields } };
  const from = numeralAt(tokens, at);
  if (from === undefined || from.value < 1 || from.value > 31) return undefined;
  let second = from.last;
  const link = formAt(tokens, second);
  if (link === 'و' || link === '-' || link === 'الي' || link === 'حتي') second++;
  else if (!/^و\d+$/.test(link)) return undefined;
  const until = explicit(tokens, second, {});
  if (until === undefined) return undefined;
  return {
    first: at,
    last: until.last,
    skip: 0,
    when: {
      kind: 'range',
      from: { kind: 'date', ...until.fields, d: from.value },
      to: { kind: 'date', ...until.fields },
    },
  };
}

/** "في 2015", "منذ 2011", "بين 2011 و2014": a year that a preposition announces. */
function bareYears(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const year = yearAt(tokens, at);
  const before = tokens[at - 1]?.form ?? '';
  if (year === undefined || year.hijri || !/^(في|منذ|حتي|بين|من|خلال|و|بحلول)$/.test(before))
    return undefined;
  const from: When = { kind: 'date', y: year.y };
  const joined = /^(و|الي|حتي|-)$/.test(formAt(tokens, year.last))
    ? yearAt(tokens, year.last + 1)
    : undefined;
  if (joined !== undefined) {
    return {
      first: at,
      last: joined.last,
      skip: 0,
      when: { kind: 'range', from, to: { kind: 'date', y: joined.y } },
    };
  }
  // A number after a preposition may count things: "من 2000 شخص".
  const next = tokens[year.last];
  const counts = next !== undefined && next.gap !== 'line' && next.kind === 'arabic' && before === 'من';
  return before === 'و' || counts ? undefined : { first: at, last: year.last, skip: 0, when: from };
}
