/** The regular face of the language that will be shown is asked for before anything is drawn with it. */
import latin from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import type { Language } from './language.ts';

export const preloadFonts = (language: Language): void => {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'font';
  link.type = 'font/woff2';
  link.crossOrigin = 'anonymous';
  link.href = language === 'ar' ? arabic : latin;
  document.head.append(link);
};
