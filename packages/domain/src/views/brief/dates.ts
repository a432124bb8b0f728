/**
 * Dates in words, from tables of our own: what the host's locale data says changes from version to version,
 * and a brief must read the same years later.
 */
import type { BriefLanguage } from './page.ts';

const months: Readonly<Record<BriefLanguage, readonly string[]>> = {
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const ARABIC_ZERO = 0x0660;

/** Western digits as the language writes them. */
export const digits = (text: string | number, language: BriefLanguage): string =>
  language === 'en'
    ? String(text)
    : String(text).replace(/\d/g, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)));

const PART = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[^?~%]*)?)?)?([?~%])?$/;

const partWords = (text: string, language: BriefLanguage): string => {
  const found = PART.exec(text);
  if (found === null) return text;
  const [, year = '', month, day, clock, doubt] = found;
  const name = month === undefined ? undefined : months[language][Number(month) - 1];
  if (month !== undefined && name === undefined) return text;
  const date = [day === undefined ? '' : String(Number(day)), name ?? '', year].filter((one) => one !== '');
  const whole = digits(date.join(' '), language);
  const timed =
    clock === undefined
      ? whole
      : language === 'ar'
        ? `${whole}، ${digits(clock, language)}`
        : `${whole}, ${clock}`;
  const about =
    doubt === '~' || doubt === '%' ? (language === 'ar' ? `نحو ${timed}` : `about ${timed}`) : timed;
  if (doubt !== '?' && doubt !== '%') return about;
  return language === 'ar' ? `${about} (غير مؤكد)` : `${about} (uncertain)`;
};

/** An EDTF date in words; what is not understood stands as it is. */
export const dateWords = (edtf: string, language: BriefLanguage): string => {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return partWords(from, language);
  if (to === '..' || to === '') {
    return language === 'ar' ? `منذ ${partWords(from, language)}` : `since ${partWords(from, language)}`;
  }
  if (from === '..' || from === '') {
    return language === 'ar' ? `حتى ${partWords(to, language)}` : `until ${partWords(to, language)}`;
  }
  return `${partWords(from, language)} – ${partWords(to, language)}`;
};

/** An instant to the minute, in universal time and saying so. */
export const instantWords = (instant: string, language: BriefLanguage): string =>
  `${partWords(`${instant.slice(0, 16)}Z`, language)} ${language === 'ar' ? 'بالتوقيت العالمي' : 'UTC'}`;
