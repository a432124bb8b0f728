/** A contact that another report seems to tell of too: named beside the candidate, with the act that makes them one. */
import type { ReadingEntry, ReadingReportPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useDateText } from '../../design/edtf-date.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { worthAsking } from './likeness.ts';
import type { Merge } from './merge.ts';
import styles from './reading.module.css';
import { useLikeliest } from './use-likeliest.ts';

export const LikelyTwin = ({
  entry,
  page,
  onMerge,
}: {
  readonly entry: ReadingEntry;
  readonly page: ReadingReportPage;
  readonly onMerge: (merge: Merge) => void;
}): ReactNode => {
  const t = useText();
  const words = useWordsOf();
  const dateText = useDateText();
  const [first] = useLikeliest(entry, page);
  if (first === undefined || first.likeness < worthAsking) return null;
  const { contact } = first;
  return (
    <p className={styles.twin} data-print="no">
      {t('reading.twin', { contact: `${words.contact(contact)} · ${dateText(contact.when)}` })}{' '}
      <QuietButton
        onClick={() =>
          onMerge({
            command: { type: 'merge-contacts', keptId: contact.id, absorbedId: entry.id },
            undo: { type: 'split-contacts', contactId: entry.id, fromId: contact.id },
            done: t('reading.merged'),
          })
        }
      >
        {t('reading.merge.contact.do')}
      </QuietButton>
    </p>
  );
};
