import { type ReactNode, useEffect, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { elapsedWords } from '../../format/elapsed.ts';
import { localeOf } from '../../format/locale.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import styles from './relays.module.css';

/** An instant in the interface language, to the minute, in the reader's own time zone. */
export const useInstantText = (): ((instant: string) => string) => {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (instant) => format.format(new Date(instant));
};

export const Instant = ({ value }: { readonly value: string }): ReactNode => {
  const text = useInstantText();
  return (
    <time className={styles.instant} dateTime={value}>
      {text(value)}
    </time>
  );
};

const MINUTE = 60_000;

/** The moment that is shown, in milliseconds: the one looked back at, or now, minute by minute. */
export const useShownMoment = (): number => {
  const { asOf } = useAsOf();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return asOf === null ? now : Date.parse(asOf);
};

/** A time limit with its clock: the hour, and how long until it or since it. */
export const Limit = ({
  value,
  overdue = false,
  children,
}: {
  readonly value: string;
  /** It has passed and what it asked for has not come. */
  readonly overdue?: boolean;
  /** What the limit is for: "reply asked by". */
  readonly children: ReactNode;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const moment = useShownMoment();
  return (
    <span className={styles.limit} data-overdue={overdue ? '' : undefined}>
      {children} <Instant value={value} />{' '}
      <span className={styles.clock}>
        {t('limit.clock', { elapsed: elapsedWords(Date.parse(value), moment, language) })}
      </span>
    </span>
  );
};

/** What a `datetime-local` field holds, as the record's instant; null for an empty field. */
export const instantOf = (local: string): string | null =>
  local === '' ? null : new Date(local).toISOString();

/** The inverse of `instantOf`: an instant as a `datetime-local` field holds it, in the reader's time zone. */
export const localOf = (instant: string | null): string => {
  if (instant === null) return '';
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
};
