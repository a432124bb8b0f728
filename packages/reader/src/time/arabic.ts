/**
 * Arabic time expressions at a token. Each rule looks at most a dozen tokens ahead.
 */
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import {
  explicit,
  monthFirst,
  numberFirst,
  ordinalFirst,
  type Reading,
  statedDate,
  yearAt,
} from './arabic-dates.ts';
import { opensPeriod, opensShift, period, shift } from './arabic-durations.ts';
import { formAt, type Make, space } from './cursor.ts';
import type { TimeExpression } from './expression.ts';
import { monthAt, opensMonth } from './month-name.ts';
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

/** The expression at `at`, or undefined. The longest reading wins. */
export function arabicAt(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return numberFirst(tokens, at);
  if (token.kind !== 'arabic') return undefined;
  const readings = openings(token);
  if (readings === null) return undefined;
  if (readings === BEFORE_DIGITS) return numberFirst(tokens, at);
  let best: TimeExpression | undefined;
  for (const reading of readings) {
    const found = readingAt(tokens, at, reading);
    if (found !== undefined && (best === undefined || found.last > best.last)) best = found;
  }
  return best;
}

function maker(first: number, skip: number): Make {
  return (last, when) => ({ first, last, skip, when });
}

function readingAt(tokens: readonly Token[], at: number, reading: Opening): TimeExpression | undefined {
  const { stem, skip, rules } = reading;
  const make = maker(at, skip);
  for (const rule of rules) {
    const found = rule(tokens, at, stem, make);
    if (found !== undefined) return found;
  }
  const month = OPENERS.has(stem) ? undefined : monthAt(tokens, at, stem);
  return month === undefined ? ordinalFirst(tokens, at, reading) : monthFirst(tokens, month, make);
}

/** A reading of a word, and the rules by which it may open an expression, the first that finds one first. */
interface Opening extends Reading {
  readonly rules: readonly Rule[];
}

type Rule = (tokens: readonly Token[], at: number, stem: string, make: Make) => TimeExpression | undefined;

/** Each rule with the stems that it has an answer for. */
const RULES: readonly (readonly [Rule, (stem: string) => boolean])[] = [
  [dayPart, (stem) => DAY_PARTS.has(stem)],
  [dayWord, (stem) => DAY_WORDS.has(stem) || /^(اول|بعد|يوم)$/.test(stem)],
  [weekday, (stem) => WEEKDAYS.has(stem) || /^(يوم|يومي)$/.test(stem)],
  [recurring, (stem) => stem === 'كل'],
  [shift, opensShift],
  [period, opensPeriod],
  [part, (stem) => PARTS.has(stem)],
  [season, (stem) => SEASONS.has(stem)],
  [now, (stem) => /^(منذ|قبل|وقت)$/.test(stem)],
  [decade, (stem) => DECADES.has(stem)],
];

/** The opening of الـ149: an article that stands alone has digits behind it. */
const BEFORE_DIGITS: readonly Opening[] = [];

/** The readings of a form that can open an expression. Nearly all forms have none. */
const openings = wordFeature(({ form }): readonly Opening[] | null => {
  if (form === 'ال') return BEFORE_DIGITS;
  const found: Opening[] = [];
  for (const { stem, skip, clitics } of peelings(form)) {
    if (/[سك]/.test(clitics)) continue;
    const opens = OPENERS.has(stem);
    if (!opens && !opensMonth(stem) && !ORDINALS.has(stem) && !CARDINALS.has(stem)) continue;
    const rules = opens ? RULES.filter(([, answers]) => answers(stem)).map(([rule]) => rule) : [];
    found.push({ stem, skip, rules });
  }
  return found.length === 0 ? null : found;
});

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
    if (/^(الذي|الواحد|الاول|الاخير)$/.test(following)) return undefined;
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

function decade(_: readonly Token[], at: number, stem: string, make: Make): TimeExpression | undefined {
  const y = DECADES.get(stem);
  return y === undefined ? undefined : make(at + 1, { kind: 'decade', y });
}
