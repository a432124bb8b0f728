/** A contact that another report seems to tell of too: named beside the candidate, with the act that makes them one. */
import type { ReactNode } from 'react';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { contactsMerged, type Merging } from './merge.ts';
import styles from './reading.module.css';
import { useLikeliest } from './use-likeliest.ts';

export const LikelyTwin = ({ entry, page, onMerge }: Merging): ReactNode => {
  const t = useText();
  const [first] = useLikeliest(entry, page);
  if (first?.likely !== true) return null;
  return (
    <p className={styles.twin} data-print="no">
      {t('reading.twin', { contact: first.label })}{' '}
      <QuietButton onClick={() => onMerge(contactsMerged(first.id, entry.id, t('reading.merged')))}>
        {t('reading.merge.contact.do')}
      </QuietButton>
    </p>
  );
};
