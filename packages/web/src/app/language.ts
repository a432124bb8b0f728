/** The two interface languages: which is on, what it does to the root element, and where it is remembered. */
export type Language = 'ar' | 'en';
export type Direction = 'rtl' | 'ltr';

const key = 'wasit-language';

export const directionOf = (language: Language): Direction => (language === 'ar' ? 'rtl' : 'ltr');

export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'en' : 'ar');

/** Arabic unless the reader has chosen English before. */
export const rememberedLanguage = (): Language => {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'ar';
  } catch {
    return 'ar';
  }
};

export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A page without storage still works; it just forgets.
  }
};

export const applyLanguage = (language: Language): void => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
};
