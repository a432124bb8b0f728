/** The two languages of the workbench. */
export type Language = 'ar' | 'en';

/** Numerals follow the language. */
const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar-EG-u-nu-arab', en: 'en-GB' };

/** A noun in every form that counting needs. Arabic has six, English uses `one` and `other`. */
export type Noun = {
  readonly ar: Readonly<Record<Intl.LDMLPluralRule, string>>;
  readonly en: { readonly one: string; readonly other: string };
};

/** Issues after a preposition (Arabic genitive). `#` stands for the number. */
export const ISSUES: Noun = {
  ar: {
    zero: 'أي قضية',
    one: 'قضية واحدة',
    two: 'قضيتين',
    few: '# قضايا',
    many: '# قضية',
    other: '# قضية',
  },
  en: { one: '# issue', other: '# issues' },
};

/** "3 issues", «٣ قضايا». */
export function counted(count: number, noun: Noun, language: Language): string {
  const rule = new Intl.PluralRules(LOCALE[language]).select(count);
  const form = language === 'ar' ? noun.ar[rule] : noun.en[rule === 'one' ? 'one' : 'other'];
  return form.replace('#', number(count, language, 0));
}

/** A number with up to `digits` decimals (3 if absent). */
export function number(value: number, language: Language, digits = 3): string {
  return new Intl.NumberFormat(LOCALE[language], {
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  }).format(value);
}

/** A difference with its sign: +0.12, −0.05. */
export function signed(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], {
    maximumFractionDigits: 3,
    signDisplay: 'exceptZero',
  }).format(value);
}

/** A share as a percentage. */
export function percent(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    value,
  );
}

/** "A, B and C", «أ وب وج»; with `disjunction` "A, B or C", «أ أو ب أو ج». */
export function list(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALE[language], { type }).format(items);
}

/** A user's own words, isolated so that another script's direction never disturbs the sentence. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Quoted in the marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === 'ar' ? `«${isolated(text)}»` : `“${isolated(text)}”`;
}
