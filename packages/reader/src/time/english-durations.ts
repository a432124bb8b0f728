/** English quantities of time: within 48 hours, two days ago, day 149 of. */
import type { Token } from '../text/tokens.ts';
import { formAt, type Make } from './cursor.ts';
import type { TimeExpression, Unit } from './expression.ts';
import { numeralAt } from './numbers.ts';
import { CARDINALS, DIRECTIONS, UNITS } from './words.ts';

interface Quantity {
  readonly n: number;
  readonly unit: Unit;
  readonly last: number;
}

/** two days, 48 hours, several weeks, 24 to 48 hours, 72-hour. */
function quantity(tokens: readonly Token[], at: number): Quantity | undefined {
  let count = numeralAt(tokens, at);
  if (count === undefined || count.ordinal) {
    const unit = UNITS.get(formAt(tokens, at));
    return unit === undefined ? undefined : { n: /s$/.test(formAt(tokens, at)) ? 0 : 1, unit, last: at + 1 };
  }
  if (/^(or|to|-)$/.test(formAt(tokens, count.last))) {
    const other = numeralAt(tokens, count.last + 1);
    if (other !== undefined && !other.ordinal) count = other;
  }
  const unit = UNITS.get(formAt(tokens, count.last));
  return unit === undefined ? undefined : { n: count.value, unit, last: count.last + 1 };
}

/** within 48 hours, in the next two days, over the past week, in the coming days, for the past month. */
export function within(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  const head = tokens[at]?.form ?? '';
  if (!/^(within|in|over|during|for|by|the|next|past|last|coming|since|recent|previous)$/.test(head))
    return undefined;
  let from = at;
  if (/^(within|in|over|during|for|by|since)$/.test(head)) from++;
  if (formAt(tokens, from) === 'the' || head === 'the') from = head === 'the' ? at + 1 : from + 1;
  let side =
    from > at || head !== 'the' ? DIRECTIONS.get(from === at ? head : formAt(tokens, from)) : undefined;
  if (from === at + 1 && head === 'the') side = DIRECTIONS.get(formAt(tokens, from));
  if (formAt(tokens, from) === 'recent' || (from === at && head === 'recent')) side = -1;
  if (side !== undefined) from++;
  const found = from > at && tokens[from]?.gap === 'line' ? undefined : quantity(tokens, from);
  if (found === undefined) return undefined;
  const { n, unit, last } = found;
  if (side === undefined) {
    if (head === 'within' && n > 0) return make(last, { kind: 'within', n, unit, direction: 1 });
    if (
      head === 'in' &&
      n > 0 &&
      numeralAt(tokens, from) !== undefined &&
      formAt(tokens, last) !== "'" &&
      unit !== 'minute'
    ) {
      // "for the first time in three years" is a span of the past.
      const before = tokens[at - 1]?.form;
      if (before === 'time' || before === 'once' || before === 'twice') return undefined;
      return make(last, { kind: 'shift', n, unit, direction: 1 });
    }
    if (head === 'within' || head === 'in')
      return n === 0 && head === 'within' ? make(last, { kind: 'open', direction: 1 }) : undefined;
    return undefined;
  }
  if (side === 0) return undefined;
  if (n === 0) return make(last, { kind: 'open', direction: side });
  if (n === 1 && UNITS.get(formAt(tokens, from)) !== undefined) return undefined;
  return make(last, { kind: 'within', n, unit, direction: side });
}

/** two days ago, a week ago, several months earlier. */
export function ago(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  if (!CARDINALS.has(tokens[at]?.form ?? '') && tokens[at]?.kind !== 'number') return undefined;
  const found = quantity(tokens, at);
  if (found === undefined || formAt(tokens, found.last) !== 'ago') return undefined;
  if (found.unit === 'minute') return make(found.last + 1, { kind: 'now' });
  return make(
    found.last + 1,
    found.n === 0
      ? { kind: 'open', direction: -1 }
      : { kind: 'shift', n: found.n, unit: found.unit, direction: -1 },
  );
}

/** day 149 of the war, the 149th day of the war. */
export function dayCount(tokens: readonly Token[], at: number, make: Make): TimeExpression | undefined {
  const head = tokens[at]?.form ?? '';
  if (head === 'day') {
    const count = tokens[at + 1]?.kind === 'number' ? numeralAt(tokens, at + 1) : undefined;
    return count !== undefined && formAt(tokens, count.last) === 'of' && count.value >= 3
      ? make(count.last, { kind: 'day-count', n: count.value })
      : undefined;
  }
  if (head !== 'the') return undefined;
  const count = numeralAt(tokens, at + 1);
  return count?.ordinal === true &&
    formAt(tokens, count.last) === 'day' &&
    formAt(tokens, count.last + 1) === 'of' &&
    count.value >= 20
    ? make(count.last + 1, { kind: 'day-count', n: count.value })
    : undefined;
}
