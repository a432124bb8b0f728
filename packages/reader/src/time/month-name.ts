/** Month names at a token: Gregorian in Levantine, Maghrebi, Egyptian and English names, and Hijri. */
import type { Token } from '../text/tokens.ts';
import { COMMON_MONTHS, HIJRI, LEVANTINE, MONTHS } from './words.ts';

/** Whether a folded form can begin a month's name. */
export function opensMonth(form: string): boolean {
  return MONTHS.has(form) || LEVANTINE.has(form) || HIJRI.has(form);
}

export interface MonthName {
  readonly m: number;
  readonly last: number;
  readonly calendar?: 'hijri';
  /** The name is also a common word, and needs a number, a year or "month" beside it. */
  readonly common: boolean;
}

const ABBREVIATED = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** The month named at `at`, a paired name (تشرين الأول/أكتوبر) taken whole; `stem` is the peeled first form. */
export function monthAt(tokens: readonly Token[], at: number, stem?: string): MonthName | undefined {
  const single = oneName(tokens, at, stem);
  if (single === undefined) return undefined;
  let { last } = single;
  const joint = tokens[last]?.form;
  const dots = joint === '.' && tokens[last]?.gap === 'none' && ABBREVIATED.has(tokens[at]?.form ?? '');
  if (dots) last++;
  if (joint === '/' || joint === '-' || joint === '(' || joint === '\\' || joint === '،') {
    const pair = oneName(tokens, last + 1);
    if (pair !== undefined && pair.m === single.m && pair.calendar === single.calendar) {
      const closes = joint === '(' && tokens[pair.last]?.form === ')' ? 1 : 0;
      return { ...single, last: pair.last + closes, common: false };
    }
    if (joint === '(') return { ...single, last };
  }
  const next = tokens[last]?.gap === 'line' ? undefined : oneName(tokens, last);
  if (
    next !== undefined &&
    next.m === single.m &&
    tokens[at]?.kind === 'arabic' &&
    next.calendar === single.calendar
  ) {
    return { ...single, last: next.last, common: false };
  }
  return { ...single, last };
}

function oneName(tokens: readonly Token[], at: number, stem?: string): MonthName | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'arabic' && token.kind !== 'latin')) return undefined;
  const form = stem ?? token.form;
  const second = tokens[at + 1]?.gap === 'space' ? (tokens[at + 1]?.form ?? '') : '';
  const paired = LEVANTINE.get(form)?.get(second);
  if (paired !== undefined) return { m: paired, last: at + 2, common: false };
  const hijri = HIJRI.get(form);
  if (typeof hijri === 'number')
    return { m: hijri, last: at + 1, calendar: 'hijri', common: form !== 'رمضان' && form !== 'شوال' };
  if (hijri !== undefined) {
    const m = hijri.get(second);
    return m === undefined ? undefined : { m, last: at + 2, calendar: 'hijri', common: form === 'ربيع' };
  }
  const m = MONTHS.get(form);
  if (m === undefined) return undefined;
  if (token.kind === 'latin' && !token.capital) return undefined;
  return { m, last: at + 1, common: COMMON_MONTHS.has(form) || COMMON_MONTHS.has(token.form) };
}
