import { type ReactNode, useEffect, useState } from 'react';
import { localeOf } from '../format/locale.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { useAsOf } from './as-of.ts';
import styles from './as-of-bar.module.css';
import type { Language } from './language.ts';
import { dayOf, endOfDay, madeAtOnce, placeOf } from './record-moments.ts';

/** To the second, in the reader's own time: entries of one reading are seconds apart. */
const instantWords = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'medium' }).format(
    Date.parse(instant),
  );

const dayWords = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(Date.parse(instant));

const hourWords = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'medium' }).format(Date.parse(instant));

/**
 * The moment whose record is shown, on every page of the case: what had been recorded by then, whenever it
 * happened. The date field takes the end of a day; the slider goes through the moments at which something
 * was recorded (ISO 8601, oldest first), one step each, and its far end is now.
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
  const placed = placeOf(moments, asOf);
  const [place, setPlace] = useState(placed);
  useEffect(() => setPlace(placed), [placed]);
  const day = asOf === null ? '' : dayOf(asOf);
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);

  const words = (instant: string | null): string =>
    instant === null ? t('asof.now') : instantWords(instant, language);
  const chosen = moments[place] ?? null;
  const once = madeAtOnce(moments);
  const last = moments.at(-1);
  const choose = (): void => {
    if (place !== placed) setAsOf(chosen);
  };

  return (
    <section className={styles.bar} aria-label={t('asof.label')} data-past={asOf === null ? undefined : ''}>
      <div className={styles.controls} data-print="no">
        <label className={styles.label}>
          <span>{t('asof.label')}</span>
          <input
            type="date"
            aria-label={t('asof.date')}
            className={styles.date}
            data-empty={asOf === null ? '' : undefined}
            value={typed}
            onChange={(event) => {
              const date = event.currentTarget.value;
              setTyped(date);
              const end = endOfDay(date);
              if (end !== null || date === '') setAsOf(end);
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
        <output className={styles.now}>
          {words(place === placed ? asOf : chosen)}
          {place < moments.length && (
            <span className={styles.step}> {t('asof.step', { step: place + 1, all: moments.length })}</span>
          )}
        </output>
      </div>
      {asOf !== null && (
        <p className={styles.past}>
          {t('asof.past', { date: words(asOf) })}{' '}
          <button type="button" onClick={() => setAsOf(null)} data-print="no">
            {t('asof.back')}
          </button>
          {once !== null && (
            <span className={styles.once} data-print="no">
              {t('asof.once', {
                day: dayWords(once.first, language),
                from: hourWords(once.first, language),
                to: hourWords(once.last, language),
              })}
            </span>
          )}
        </p>
      )}
      {asOf === null && last !== undefined && (
        <p className={styles.printed}>{t('asof.printed', { date: instantWords(last, language) })}</p>
      )}
      {children}
    </section>
  );
};
