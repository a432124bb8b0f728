import type { ReactNode } from 'react';
import { isDoubtful, parseEdtf } from '../format/edtf.ts';
import { type DateLength, type DateWords, edtfWords } from '../format/edtf-words.ts';
import { type Text, useLanguage, useText } from '../messages/use-text.ts';
import styles from './edtf-date.module.css';

export const dateWords = (t: Text): DateWords => ({
  about: (date) => t('date.about', { date }),
  uncertain: (date) => t('date.uncertain', { date }),
  from: (date) => t('date.from', { date }),
  until: (date) => t('date.until', { date }),
  between: (from, to) => t('date.between', { from, to }),
  decade: (year) => t('date.decade', { year }),
  season: (season, year) => t('date.season', { season, year }),
  unknown: t('date.unknown'),
});

/** A date as the record holds it, in the interface language's calendar words; doubt is dotted beneath. */
export const EdtfDate = ({
  value,
  length = 'short',
}: {
  readonly value: string | null;
  readonly length?: DateLength;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const parsed = value === null ? null : parseEdtf(value);
  const doubtful = parsed === null || isDoubtful(parsed);
  const words = edtfWords(value, language, dateWords(t), length);
  return (
    <time
      className={doubtful ? styles.doubtful : undefined}
      {...(parsed?.kind === 'moment' && !doubtful && value !== null ? { dateTime: value } : {})}
    >
      <bdi>{words}</bdi>
    </time>
  );
};

/** The same in plain text, for labels and titles. */
export const useDateText = (): ((value: string | null, length?: DateLength) => string) => {
  const t = useText();
  const language = useLanguage();
  return (value, length) => edtfWords(value, language, dateWords(t), length);
};
