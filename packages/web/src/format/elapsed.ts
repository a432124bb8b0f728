/** How long ago, or how long until: the largest unit that is at least one. */
import type { Language } from '../app/language.ts';
import { localeOf } from './locale.ts';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const kept = new Map<Language, Intl.RelativeTimeFormat>();

/** Always in full: the short Arabic forms of the past read as the future in some versions of the data. */
const formatOf = (language: Language): Intl.RelativeTimeFormat => {
  const made = kept.get(language) ?? new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  kept.set(language, made);
  return made;
};

/** `at` and `now` in milliseconds since 1970. Under a minute counts as "this minute". */
export const elapsedWords = (at: number, now: number, language: Language): string => {
  const gap = at - now;
  const [unit, size] = units.find(([, length]) => Math.abs(gap) >= length) ?? (['minute', 60_000] as const);
  return formatOf(language).format(Math.trunc(gap / size), unit);
};

/** The same for whole days, where nothing finer is known: 0 is "today". */
export const elapsedDays = (days: number, language: Language): string =>
  days === 0 ? formatOf(language).format(0, 'day') : elapsedWords(days * 86_400_000, 0, language);
