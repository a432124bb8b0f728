/** English dates: day and month, years, ranges of days. */
import type { Token } from '../text/tokens.ts';
import { formAt, type Make } from './cursor.ts';
import { digitDateAt } from './digits.ts';
import { ago } from './english-durations.ts';
import type { DateFields, TimeExpression, When } from './expression.ts';
import { monthAt } from './month-name.ts';
import { numeralAt } from './numbers.ts';
import { DIRECTIONS } from './words.ts';

export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.gap === 'line' || !/^(19|20)\d\d$/.test(token.form)) return undefined;
  return Number(token.form);
}

/** What may follow a month or a day: a year, "last year", "this year". */
function yearTail(tokens: readonly Token[], at: number): { last: number; fields: DateFields } {
  let from = at;
  if (/^(,|of|in)$/.test(formAt(tokens, from))) from++;
  const y = yearAt(tokens, from);
  if (y !== undefined) return { last: from + 1, fields: { y } };
  if (formAt(tokens, from + 1) === 'year') {
    const direction = DIRECTIONS.get(formAt(tokens, from));
    if (direction !== undefined) return { last: from + 2, fields: { yearOffset: direction } };
  }
  return { last: at, fields: {} };
}

/** March 3, March 3-5, March 3, 2024, March 2024, in March. */
export function monthFirst(
  tokens: readonly Token[],
  at: number,
  month: { m: number; last: number; common: boolean },
  make: Make,
): TimeExpression | undefined {
  const { m } = month;
  const next = tokens[month.last];
  const day =
    next === undefined || next.gap === 'line' || next.kind !== 'number'
      ? undefined
      : numeralAt(tokens, month.last);
  if (day !== undefined && day.value >= 1 && day.value <= 31) {
    const link = formAt(tokens, day.last);
    const until =
      (link === '-' || link === 'to' || link === 'and') && tokens[day.last + 1]?.kind === 'number'
        ? numeralAt(tokens, day.last + 1)
        : undefined;
    if (until !== undefined && until.value > day.value && until.value <= 31) {
      const tail = yearTail(tokens, until.last);
      return make(tail.last, {
        kind: 'range',
        from: { kind: 'date', m, d: day.value, ...tail.fields },
        to: { kind: 'date', m, d: until.value, ...tail.fields },
      });
    }
    const tail = yearTail(tokens, day.last);
    return make(tail.last, { kind: 'date', m, d: day.value, ...tail.fields });
  }
  const tail = yearTail(tokens, month.last);
  if (tail.last > month.last) return make(tail.last, { kind: 'date', m, ...tail.fields });
  if (month.common) {
    const before = tokens[at - 1]?.form ?? '';
    if (!/^(in|since|by|until|of|during|from|mid|early|late|last|next|through)$/.test(before))
      return undefined;
  }
  return make(month.last, { kind: 'date', m });
}

/** 3 March 2024, 7 October, 3-5 March, a numeric date, "48 hours ago". */
export function numberFirst(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  const numeric = digitDateAt(tokens, at);
  if (numeric !== undefined) return numeric;
  const day = numeralAt(tokens, at);
  if (day === undefined) return undefined;
  let from = day.last;
  let first: number | undefined;
  if (/^(-|to|and)$/.test(formAt(tokens, from)) && tokens[from + 1]?.kind === 'number') {
    const until = numeralAt(tokens, from + 1);
    if (until !== undefined && until.value > day.value && until.value <= 31) {
      first = day.value;
      from = until.last;
    }
  }
  if (formAt(tokens, from) === 'of' && day.ordinal) from++;
  const month = tokens[from]?.gap === 'line' ? undefined : monthAt(tokens, from);
  if (month !== undefined && month.calendar === undefined && day.value >= 1 && day.value <= 31) {
    const tail = yearTail(tokens, month.last);
    const last = first === undefined ? day.value : (numeralAt(tokens, day.last + 1)?.value ?? day.value);
    const to: When = { kind: 'date', m: month.m, d: last, ...tail.fields };
    return make(tail.last, first === undefined ? to : { kind: 'range', from: { ...to, d: first }, to });
  }
  return ago(tokens, at, make);
}

/** the 7th of October, the seventh of October 2023. */
export function ordinalDay(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  if (tokens[at]?.form !== 'the') return undefined;
  const day = numeralAt(tokens, at + 1);
  if (day === undefined || !day.ordinal || day.value > 31 || formAt(tokens, day.last) !== 'of')
    return undefined;
  const month = monthAt(tokens, day.last + 1);
  if (month === undefined || month.calendar !== undefined) return undefined;
  const tail = yearTail(tokens, month.last);
  return make(tail.last, { kind: 'date', d: day.value, m: month.m, ...tail.fields });
}
