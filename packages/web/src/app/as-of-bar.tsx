import { type ReactNode, useEffect, useState } from 'react';
import { localeOf } from '../format/locale.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { useAsOf } from './as-of.ts';
import styles from './as-of-bar.module.css';
import type { Language } from './language.ts';

const minute = 60_000;

/** For an input of the browser's own kind: local time without seconds. */
const inputValue = (instant: number): string => {
  const local = new Date(instant - new Date(instant).getTimezoneOffset() * minute);
  return local.toISOString().slice(0, 16);
};

/** To the second, in the reader's own time: entries of one reading are seconds apart. */
const instantWords = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium' }).format(
    Date.parse(instant),
  );

/**
 * The moment whose record is shown, on every page of the case. The slider goes through the moments at which
 * something was recorded (ISO 8601, oldest first); its far end is now.
 */
export const AsOfBar = ({
  moments,
  children,
}: {
  readonly moments: readonly string[];
  /** News of the record, beneath. */
  readonly children?: ReactNode;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { asOf, setAsOf } = useAsOf();
  const at = asOf === null ? null : Date.parse(asOf);
  const later = at === null ? -1 : moments.findIndex((moment) => Date.parse(moment) > at);
  const placed = at === null || later < 0 ? moments.length : Math.max(0, later - 1);
  const [place, setPlace] = useState(placed);
  useEffect(() => setPlace(placed), [placed]);

  const words = (instant: string | null): string =>
    instant === null ? t('asof.now') : instantWords(instant, language);
  const chosen = moments[place] ?? null;
  const choose = (): void => {
    if (place !== placed) setAsOf(chosen);
  };

  return (
    <section className={styles.bar} aria-label={t('asof.label')} data-past={asOf === null ? undefined : ''}>
      <div className={styles.controls} data-print="no">
        <label className={styles.label}>
          <span>{t('asof.label')}</span>
          <input
            type="datetime-local"
            aria-label={t('asof.date')}
            className={styles.date}
            data-empty={at === null ? '' : undefined}
            value={at === null ? '' : inputValue(at)}
            onChange={(event) => {
              const typed = new Date(event.currentTarget.value);
              setAsOf(Number.isNaN(typed.getTime()) ? null : typed.toISOString());
            }}
          />
        </label>
        {moments.length > 1 && (
          <input
            type="range"
            className={styles.slider}
            min={0}
            max={moments.length}
            value={place}
            aria-label={t('asof.slider')}
            aria-valuetext={words(chosen)}
            onChange={(event) => setPlace(event.currentTarget.valueAsNumber)}
            onPointerUp={choose}
            onKeyUp={choose}
            onBlur={choose}
          />
        )}
        <output className={styles.now}>{words(place === placed ? asOf : chosen)}</output>
      </div>
      {asOf !== null && (
        <p className={styles.past}>
          {t('asof.past', { date: words(asOf) })}{' '}
          <button type="button" onClick={() => setAsOf(null)} data-print="no">
            {t('asof.back')}
          </button>
        </p>
      )}
      {children}
    </section>
  );
};
