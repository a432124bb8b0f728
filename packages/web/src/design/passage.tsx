import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import { EdtfDate } from './edtf-date.tsx';
import styles from './passage.module.css';

export interface PassageProps {
  /** The report's own words, exactly. */
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** EDTF of publication. */
  readonly published?: string | null;
  /** Opens the report at this passage; left out where the reader is already there. */
  readonly link?: ReactNode;
}

/** Words quoted from a report: set off, in their own direction, with who printed them and when. */
export const Passage = ({ text, title, outlet, published, link }: PassageProps): ReactNode => {
  const t = useText();
  return (
    <figure className={styles.passage}>
      <blockquote dir="auto" className={styles.words}>
        {text}
      </blockquote>
      <figcaption className={styles.source}>
        {title !== undefined && title !== null && <cite dir="auto">{title}</cite>}
        {outlet !== undefined && outlet !== null && <bdi>{outlet}</bdi>}
        {published === null || published === undefined ? (
          <span>{t('passage.undated')}</span>
        ) : (
          <EdtfDate value={published} />
        )}
        {link}
      </figcaption>
    </figure>
  );
};
