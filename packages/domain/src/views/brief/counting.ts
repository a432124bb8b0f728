/** A number with its noun, as Arabic and English count. */
import { digits } from './dates.ts';

/** English: one and many. */
export const countedEnglish = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * The forms of an Arabic noun: `one` and `two` stand without the figure; `few` is the plural after 3–10,
 * `many` the singular in the accusative after 11–99, `hundreds` the singular in the genitive after 100 and
 * its kin.
 */
export interface ArabicNoun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly hundreds: string;
}

export const countedArabic = (count: number, noun: ArabicNoun): string => {
  if (count === 0) return `لا ${noun.few}`;
  if (count === 1) return noun.one;
  if (count === 2) return noun.two;
  const rest = count % 100;
  const form = rest >= 3 && rest <= 10 ? noun.few : rest >= 11 ? noun.many : noun.hundreds;
  return `${digits(count, 'ar')} ${form}`;
};
