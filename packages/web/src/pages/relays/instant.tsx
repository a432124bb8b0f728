import type { ReactNode } from 'react';
import { localeOf } from '../../format/locale.ts';
import { useLanguage } from '../../messages/use-text.ts';

/** An instant in the interface language, to the minute, in the reader's own time zone. */
export const useInstantText = (): ((instant: string) => string) => {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (instant) => format.format(new Date(instant));
};

export const Instant = ({ value }: { readonly value: string }): ReactNode => {
  const text = useInstantText();
  return <time dateTime={value}>{text(value)}</time>;
};

/** What a `datetime-local` field holds, as the record's instant; null for an empty field. */
export const instantOf = (local: string): string | null =>
  local === '' ? null : new Date(local).toISOString();
