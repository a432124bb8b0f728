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

const kept = new Map<string, Intl.RelativeTimeFormat>();

const formatOf = (language: Language, style: Intl.RelativeTimeFormatStyle): Intl.RelativeTimeFormat => {
  const key = `${language} ${style}`;
  const made = kept.get(key) ?? new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto', style });
  kept.set(key, made);
  return made;
};

/** `at` and `now` in milliseconds since 1970. Under a minute counts as "this minute". */
export const elapsedWords = (
  at: number,
  now: number,
  language: Language,
  style: Intl.RelativeTimeFormatStyle = 'long',
): string => {
  const gap = at - now;
  const [unit, size] = units.find(([, length]) => Math.abs(gap) >= length) ?? (['minute', 60_000] as const);
  return formatOf(language, style).format(Math.trunc(gap / size), unit);
};
