/** Arabic dates: day and month in digits or words, years, ranges of days. */
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { formAt, type Make, space } from './cursor.ts';
import { digitDateAt } from './digits.ts';
import type { DateFields, TimeExpression, When } from './expression.ts';
import { type MonthName, monthAt } from './month-name.ts';
import { numeralAt } from './numbers.ts';
import { CARDINALS, DIRECTIONS, ORDINALS } from './words.ts';

export function yearAt(
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

/** "أكتوبر 2023", "أكتوبر الماضي", "شهر أكتوبر". */
export function monthFirst(
  tokens: readonly Token[],
  month: MonthName,
  make: Make,
): TimeExpression | undefined {
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
export function explicit(
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

export function ordinalFirst(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): TimeExpression | undefined {
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
export function numberFirst(tokens: readonly Token[], at: number): TimeExpression | undefined {
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

/** A full date beside a weekday or a day word: "الأحد 3 مارس 2024", "(27 مارس/آذار 2022)". */
export function statedDate(
  tokens: readonly Token[],
  at: number,
): { last: number; fields: DateFields } | undefined {
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

export interface Reading {
  readonly stem: string;
  readonly skip: number;
}
