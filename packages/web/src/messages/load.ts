import type { Language } from '../app/language.ts';
import type { MessageId } from './message-id.ts';

/** One language is fetched, the one that is shown. */
export const loadMessages = async (language: Language): Promise<Record<MessageId, string>> =>
  language === 'ar' ? (await import('./ar.ts')).ar : (await import('./en.ts')).en;
