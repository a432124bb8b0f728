/** Dates written in digits: `2024-03-03`, `3/3/2024`, `03.03.2024`, `2024/03/03`, `03/يناير/2024`. */
import type { Token } from '../text/tokens.ts';
import { isDate } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { MONTHS } from './words.ts';

/** The numeric date that begins at `at`. Day before month, unless that gives no date. */
export function digitDateAt(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.form);
  if (dotted !== null) return made(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const separator = tokens[at + 1];
  const second = tokens[at + 2];
  const again = tokens[at + 3];
  const third = tokens[at + 4];
  if (
    separator === undefined ||
    again === undefined ||
    !/^[-/]$/.test(separator.form) ||
    again.form !== separator.form
  )
    return undefined;
  if (third?.kind !== 'number' || second === undefined) return undefined;
  const month = MONTHS.get(second.form);
  if (month !== undefined && /^\d{1,2}$/.test(token.form) && /^\d{4}$/.test(third.form)) {
    return made(at, at + 5, Number(third.form), month, Number(token.form));
  }
  if (second.kind !== 'number') return undefined;
  const parts = [token.form, second.form, third.form];
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [a, b, c] = parts.map(Number);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (parts[0]?.length === 4) return made(at, at + 5, a, b, c) ?? made(at, at + 5, a, c, b);
  if (parts[2]?.length === 4) return made(at, at + 5, c, b, a) ?? made(at, at + 5, c, a, b);
  return undefined;
}

function made(first: number, last: number, y: number, m: number, d: number): TimeExpression | undefined {
  if (!isDate({ y, m, d }) || y < 1900 || y > 2100) return undefined;
  return { first, last, skip: 0, when: { kind: 'date', y, m, d } };
}
