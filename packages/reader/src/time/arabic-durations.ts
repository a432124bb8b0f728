/** Arabic quantities of time: قبل يومين، خلال 48 ساعة، الأسبوع الماضي، بعد 149 يوماً على. */
import type { Token } from '../text/tokens.ts';
import { monthFirst, yearAt } from './arabic-dates.ts';
import { formAt, type Make, space } from './cursor.ts';
import type { TimeExpression, Unit } from './expression.ts';
import { monthAt } from './month-name.ts';
import { numeralAt } from './numbers.ts';
import { DIRECTIONS, DUALS, UNITS } from './words.ts';

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

const SHIFTS = new Set('قبل منذ بعد خلال غضون مدي طوال'.split(' '));

/** Whether `shift` has an answer for a stem, or `period`. */
export const opensShift = (stem: string): boolean => SHIFTS.has(stem) || DUALS.has(stem) || UNITS.has(stem);
export const opensPeriod = (stem: string): boolean => stem === 'هذا' || stem === 'هذه' || UNITS.has(stem);

/** قبل يومين، منذ أسبوعين، بعد 149 يوماً على الحرب، خلال 48 ساعة، في غضون أسبوع، خلال الأيام المقبلة. */
export function shift(
  tokens: readonly Token[],
  at: number,
  stem: string,
  make: Make,
): TimeExpression | undefined {
  if (!SHIFTS.has(stem)) {
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
export function period(
  tokens: readonly Token[],
  at: number,
  stem: string,
  make: Make,
): TimeExpression | undefined {
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
