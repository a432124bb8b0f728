import type { Bilingual } from '@wasit/domain';
import { useCallback } from 'react';
import type { Language } from '../app/language.ts';
import { otherLanguage } from '../app/language.ts';
import { useLanguage } from '../messages/use-text.ts';

/** The name in the language, or in the other where it has only that one. */
export const nameIn = (name: Bilingual, language: Language): string =>
  name[language] ?? name[otherLanguage(language)] ?? '';

/** A bilingual name in the interface language. Show it inside `<bdi>`: it may be in the other script. */
export const useName = (): ((name: Bilingual) => string) => {
  const language = useLanguage();
  return useCallback((name) => nameIn(name, language), [language]);
};
