/** EDTF in words: the interface language's calendar names and digits, and how sure the date is. */
import type { Language } from '../app/language.ts';
import { type EdtfPart, parseEdtf, partExtent } from './edtf.ts';
import { localeOf } from './locale.ts';

/** The few words a date may need, from the message catalogue. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly decade: (year: string) => string;
  readonly season: (season: number, year: string) => string;
  readonly unknown: string;
}

export type DateLength = 'short' | 'long';

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...options,
  });
  formats.set(key, made);
  return made;
};

const optionsOf = (part: EdtfPart, length: DateLength): Intl.DateTimeFormatOptions => {
  if (part.month === undefined) return { year: 'numeric' };
  const month = length === 'long' ? 'long' : 'short';
  if (part.day === undefined) return { year: 'numeric', month: 'long' };
  const date: Intl.DateTimeFormatOptions = { year: 'numeric', month, day: 'numeric' };
  if (length === 'long') date.weekday = 'long';
  return part.hour === undefined ? date : { ...date, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
};

/** The clock of the text itself: a report that says 14:00+02:00 reads 14:00. */
const clockTime = (part: EdtfPart): number => partExtent(part).min + (part.offset ?? 0) * 60_000;

const bareWords = (part: EdtfPart, language: Language, words: DateWords, length: DateLength): string => {
  const year = formatOf(language, { year: 'numeric' }).format(clockTime(part));
  if (part.unspecified === 'decade') return words.decade(year);
  if (part.season !== undefined) {
    return words.season(part.season, formatOf(language, { year: 'numeric' }).format(Date.UTC(part.year, 6)));
  }
  return formatOf(language, optionsOf(part, length)).format(clockTime(part));
};

const partWords = (part: EdtfPart, language: Language, words: DateWords, length: DateLength): string => {
  const bare = bareWords(part, language, words, length);
  const about = part.approximate ? words.about(bare) : bare;
  return part.uncertain ? words.uncertain(about) : about;
};

const plain = (part: EdtfPart): boolean =>
  part.day !== undefined && !part.uncertain && !part.approximate && part.hour === undefined;

/** The date in words; a text that is not EDTF comes back as it is, and null as "date unknown". */
export const edtfWords = (
  text: string | null,
  language: Language,
  words: DateWords,
  length: DateLength = 'short',
): string => {
  if (text === null) return words.unknown;
  const value = parseEdtf(text);
  if (value === null) return text;
  if (value.kind === 'moment') return partWords(value.at, language, words, length);
  const { from, to } = value;
  if (from === null) return to === null ? words.unknown : words.until(partWords(to, language, words, length));
  if (to === null) return words.from(partWords(from, language, words, length));
  if (plain(from) && plain(to)) {
    return formatOf(language, optionsOf(from, length)).formatRange(clockTime(from), clockTime(to));
  }
  return words.between(partWords(from, language, words, length), partWords(to, language, words, length));
};
