import type { Language } from '../app/language.ts';

/** Calendar names and digits by interface language: Arabic pages use Arabic-Indic digits. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-EG-u-nu-arab' : 'en-GB');
