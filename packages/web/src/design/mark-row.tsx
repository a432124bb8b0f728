import type { Marks } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './mark-row.module.css';

/** The class of a row that carries marks: a dotted edge where nobody has reviewed it. */
export const markedRow = styles.row ?? '';

/** `data-review` for `markedRow`. */
export const reviewOf = (marks: Marks | null): { readonly 'data-review'?: string } =>
  marks === null ? {} : { 'data-review': marks.review };

/** What must be known of a line, in words: never by colour or edge alone. */
export const MarkWords = ({ marks }: { readonly marks: Marks }): ReactNode => {
  const t = useText();
  return (
    <>
      {marks.denied && <span className={styles.mark}>{t('status.denied')}</span>}
      {marks.cancelled && <span className={styles.mark}>{t('status.cancelled')}</span>}
      {marks.retracted && <span className={styles.mark}>{t('mark.retracted')}</span>}
      {marks.shaken && <span className={styles.mark}>{t('mark.shaken')}</span>}
      {marks.review === 'unreviewed' && <span className="hidden-visually">{t('word.unreviewed')}</span>}
    </>
  );
};

/** Says once on a page what the dotted edge means. */
export const EdgeLegend = (): ReactNode => {
  const t = useText();
  return <p className={styles.legend}>{t('mark.edge')}</p>;
};
