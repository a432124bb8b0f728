/** English time expressions at a token. Each rule looks at most a dozen tokens ahead. */
import type { Token } from '../text/tokens.ts';
import { formAt, type Make } from './cursor.ts';
import { monthFirst, numberFirst, ordinalDay, yearAt } from './english-dates.ts';
import { ago, dayCount, within } from './english-durations.ts';
import type { DateFields, TimeExpression } from './expression.ts';
import { monthAt } from './month-name.ts';
import { numeralAt } from './numbers.ts';
import { DAY_PARTS, DAY_WORDS, DIRECTIONS, PARTS, SEASONS, UNITS, WEEKDAYS } from './words.ts';

const OPENERS = new Set<string>([
  ...WEEKDAYS.keys(),
  ...DAY_WORDS.keys(),
  ...PARTS.keys(),
  ...SEASONS.keys(),
  ...'last past previous next coming upcoming this the within over in for earlier later day every each since during by until from between on current recent now a an overnight one two three four five six seven eight nine ten several few couple st'.split(
    ' ',
  ),
]);

/** The expression at `at`, or undefined. */
export function englishAt(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const make: Make = (last, when) => ({ first: at, last, skip: 0, when });
  if (token.kind === 'number') return numberFirst(tokens, at, make);
  if (token.kind !== 'latin') return undefined;
  const month = monthAt(tokens, at);
  if (month !== undefined && month.calendar === undefined) return monthFirst(tokens, at, month, make);
  if (!OPENERS.has(token.form)) return undefined;
  return (
    dayWord(tokens, at, make) ??
    weekday(tokens, at, make) ??
    within(tokens, at, make) ??
    period(tokens, at, make) ??
    earlier(tokens, at, make) ??
    dayCount(tokens, at, make) ??
    ordinalDay(tokens, at, make) ??
    part(tokens, at, make) ??
    season(tokens, at, make) ??
    year(tokens, at, make) ??
    range(tokens, at, make) ??
    ago(tokens, at, make)
  );
}

/** today, yesterday evening, the day before yesterday, tonight, last night. */
function dayWord(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  const form = formAt(tokens, at) || (tokens[at]?.form ?? '');
  if (form === 'the' && formAt(tokens, at + 1) === 'day') {
    const side = formAt(tokens, at + 2);
    if (side === 'before' && formAt(tokens, at + 3) === 'yesterday')
      return make(at + 4, { kind: 'day', offset: -2 });
    if (side === 'after' && formAt(tokens, at + 3) === 'tomorrow')
      return make(at + 4, { kind: 'day', offset: 2 });
  }
  if (
    form === 'the' &&
    /^(next|following)$/.test(formAt(tokens, at + 1)) &&
    formAt(tokens, at + 2) === 'day'
  ) {
    return make(at + 3, { kind: 'next-day' });
  }
  if (form === 'last' && formAt(tokens, at + 1) === 'night') return make(at + 2, { kind: 'day', offset: -1 });
  if (form === 'overnight') return undefined;
  if (form === 'this' && DAY_PARTS.has(formAt(tokens, at + 1)))
    return make(at + 2, { kind: 'day', offset: 0 });
  const offset = DAY_WORDS.get(form);
  if (offset === undefined) return undefined;
  if (formAt(tokens, at + 1) === "'s" && form === 'today') return undefined;
  const next = formAt(tokens, at + 1);
  return make(DAY_PARTS.has(next) ? at + 2 : at + 1, { kind: 'day', offset });
}

/** Sunday, last Sunday, on Monday night, Sunday, March 3, 2024. */
function weekday(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  let from = at;
  const head = tokens[at]?.form ?? '';
  let direction =
    head === 'last' || head === 'past' || head === 'previous'
      ? -1
      : head === 'next' || head === 'coming'
        ? 1
        : 0;
  const marked = direction !== 0 || head === 'this';
  if (marked) from++;
  if (head === 'early' || head === 'late') from++;
  if (head === 'late' && formAt(tokens, from) === 'on') from++;
  if (head === 'every' || head === 'each') {
    const day = WEEKDAYS.get(formAt(tokens, at + 1));
    return day === undefined ? undefined : make(at + 2, { kind: 'recurring' });
  }
  const token = tokens[from];
  if (token === undefined || !token.capital || (from > at && token.gap === 'line')) return undefined;
  const day = WEEKDAYS.get(token.form);
  if (day === undefined || (token.form.length < 4 && from === at && formAt(tokens, from + 1) !== ','))
    return undefined;
  let last = from + 1;
  while (DAY_PARTS.has(formAt(tokens, last))) last++;
  const comma = formAt(tokens, last) === ',' || formAt(tokens, last) === '(' ? 1 : 0;
  const stated = stateDate(tokens, last + comma);
  if (stated !== undefined && !(marked && comma === 0)) {
    const close = formAt(tokens, last) === '(' && formAt(tokens, stated.last) === ')' ? 1 : 0;
    return make(stated.last + close, { kind: 'date', ...stated.fields, weekday: day });
  }
  if (formAt(tokens, last) === 'last' && formAt(tokens, last + 1) === 'week') {
    return make(last + 2, { kind: 'weekday', weekday: day, direction: 0, week: -1 });
  }
  if (formAt(tokens, last) === 'next' && formAt(tokens, last + 1) === 'week') {
    return make(last + 2, { kind: 'weekday', weekday: day, direction: 0, week: 1 });
  }
  if (formAt(tokens, last) === 'this' && formAt(tokens, last + 1) === 'week') last += 2;
  direction = direction as -1 | 0 | 1;
  const until = /^(and|to|through|-)$/.test(formAt(tokens, last))
    ? WEEKDAYS.get(formAt(tokens, last + 1))
    : undefined;
  const side = direction as -1 | 0 | 1;
  if (until !== undefined && formAt(tokens, last) !== 'and') {
    return make(last + 2, {
      kind: 'range',
      from: { kind: 'weekday', weekday: day, direction: side },
      to: { kind: 'weekday', weekday: until, direction: side },
    });
  }
  return make(last, { kind: 'weekday', weekday: day, direction: side });
}

function stateDate(tokens: readonly Token[], at: number): { last: number; fields: DateFields } | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return undefined;
  const found = englishAt(tokens, at);
  return found !== undefined && found.when.kind === 'date' && found.when.d !== undefined
    ? { last: found.last, fields: found.when }
    : undefined;
}

/** last week, next month, this year, the weekend, last March, last summer, next weekend. */
function period(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  let from = at;
  const head = tokens[at]?.form ?? '';
  if (head === 'the' || head === 'in' || head === 'over') from++;
  if (head === 'over' && formAt(tokens, from) === 'the') from++;
  const lead = from === at ? head : formAt(tokens, from);
  const direction = DIRECTIONS.get(lead);
  if (direction === undefined) return undefined;
  const noun = formAt(tokens, from + 1);
  if (noun === 'weekend') return make(from + 2, { kind: 'period', unit: 'weekend', offset: direction });
  const unit = UNITS.get(noun);
  if (unit !== undefined && !/s$/.test(noun)) {
    if (unit === 'hour' || unit === 'minute' || unit === 'day') return undefined;
    // "over the past week" is the seven days up to today; "last week" is a calendar week.
    if (from > at && lead !== 'this' && /^(past|last|next|coming)$/.test(lead) && head !== 'in') {
      return make(from + 2, { kind: 'within', n: 1, unit, direction: direction === 1 ? 1 : -1 });
    }
    return make(from + 2, { kind: 'period', unit, offset: direction });
  }
  const month = tokens[from + 1]?.gap === 'line' ? undefined : monthAt(tokens, from + 1);
  if (month !== undefined && month.calendar === undefined && from === at && /^(last|next|this)$/.test(lead)) {
    return make(month.last, {
      kind: 'date',
      m: month.m,
      ...(direction === 0 ? { yearOffset: 0 } : { direction }),
    });
  }
  const which = SEASONS.get(noun);
  return which === undefined || noun === 'fall'
    ? undefined
    : make(from + 2, { kind: 'season', season: which, direction });
}

/** earlier today, earlier this week, earlier on Monday, later this month. */
function earlier(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  if (!/^(earlier|later)$/.test(tokens[at]?.form ?? '')) return undefined;
  let from = at + 1;
  if (/^(on|in)$/.test(formAt(tokens, from))) from++;
  const token = tokens[from];
  if (token === undefined || token.gap === 'line') return undefined;
  if (formAt(tokens, from) === 'the' && formAt(tokens, from + 1) === 'day')
    return make(from + 2, { kind: 'day', offset: 0 });
  const inner = englishAt(tokens, from);
  if (inner === undefined) return undefined;
  const { kind } = inner.when;
  return kind === 'day' || kind === 'weekday' || kind === 'period' || kind === 'date'
    ? make(inner.last, inner.when)
    : undefined;
}

/** early March, mid-2023, late last year, the end of the month. */
function part(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  let from = at;
  if (tokens[at]?.form === 'the') from++;
  const which = PARTS.get(from === at ? (tokens[at]?.form ?? '') : formAt(tokens, from));
  if (which === undefined) return undefined;
  from++;
  if (formAt(tokens, from) === 'of' || formAt(tokens, from) === '-') from++;
  if (tokens[from]?.gap === 'line') return undefined;
  const year = yearAt(tokens, from);
  if (year !== undefined) return make(from + 1, { kind: 'date', y: year, part: which });
  if (formAt(tokens, from) === 'the') {
    const unit = UNITS.get(formAt(tokens, from + 1));
    return unit === 'week' || unit === 'month' || unit === 'year'
      ? make(from + 2, { kind: 'period', unit, offset: 0, part: which })
      : undefined;
  }
  const inner = englishAt(tokens, from);
  if (inner === undefined) return undefined;
  if (inner.when.kind === 'date' && inner.when.d === undefined)
    return make(inner.last, { ...inner.when, part: which });
  if (inner.when.kind === 'period') return make(inner.last, { ...inner.when, part: which });
  return undefined;
}

function season(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  let from = at;
  if (/^(in|the|since)$/.test(tokens[at]?.form ?? '')) from++;
  if (formAt(tokens, from) === 'the' && from > at) from++;
  const which = SEASONS.get(from === at ? (tokens[at]?.form ?? '') : formAt(tokens, from));
  if (which === undefined) return undefined;
  const after = formAt(tokens, from + 1) === 'of' ? from + 2 : from + 1;
  const y = yearAt(tokens, after);
  return y === undefined ? undefined : make(after + 1, { kind: 'season', season: which, y, direction: 0 });
}

/** in 2023, since 2015, by 2030, the 1990s, from 2014 to 2019. */
function year(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  const head = tokens[at]?.form ?? '';
  if (head === 'the' && formAt(tokens, at + 2) === 's' && tokens[at + 2]?.gap === 'none') {
    const y = yearAt(tokens, at + 1);
    return y === undefined || y % 10 !== 0 ? undefined : make(at + 3, { kind: 'decade', y });
  }
  if (!/^(in|since|by|until|during|from|of)$/.test(head)) return undefined;
  const y = yearAt(tokens, at + 1);
  if (y === undefined) return undefined;
  const next = tokens[at + 2];
  if (next !== undefined && next.gap !== 'line' && next.kind === 'latin' && UNITS.has(next.form))
    return undefined;
  if (/^(to|-|until)$/.test(formAt(tokens, at + 2))) {
    const until = yearAt(tokens, at + 3);
    if (until !== undefined) {
      return {
        first: at + 1,
        last: at + 4,
        skip: 0,
        when: { kind: 'range', from: { kind: 'date', y }, to: { kind: 'date', y: until } },
      };
    }
  }
  return { first: at + 1, last: at + 2, skip: 0, when: { kind: 'date', y } };
}

/** from March 3 to March 5, between 3 and 5 March. */
function range(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  if (!/^(from|between)$/.test(tokens[at]?.form ?? '') || tokens[at + 1]?.gap === 'line') return undefined;
  const second = numeralAt(tokens, at + 1);
  if (second !== undefined && /^(and|to|-)$/.test(formAt(tokens, second.last))) {
    const until = englishAt(tokens, second.last + 1);
    if (
      until !== undefined &&
      until.when.kind === 'date' &&
      until.when.d !== undefined &&
      second.value <= 31
    ) {
      return make(until.last, { kind: 'range', from: { ...until.when, d: second.value }, to: until.when });
    }
  }
  const first = englishAt(tokens, at + 1);
  if (
    first === undefined ||
    first.when.kind !== 'date' ||
    !/^(and|to|until|through|-)$/.test(formAt(tokens, first.last))
  )
    return undefined;
  const until = tokens[first.last + 1]?.gap === 'line' ? undefined : englishAt(tokens, first.last + 1);
  if (until === undefined || until.when.kind !== 'date') return undefined;
  const y = first.when.y ?? until.when.y;
  return make(until.last, {
    kind: 'range',
    from: y === undefined ? first.when : { ...first.when, y },
    to: until.when,
  });
}
