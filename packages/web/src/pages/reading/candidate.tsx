import type { ReadingEntry } from '@wasit/domain';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../design/button.tsx';
import { MarkWords, markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useText } from '../../messages/use-text.ts';
import { EntryWords } from './entry-words.tsx';
import styles from './reading.module.css';

export type Deed = 'accept' | 'edit' | 'merge' | 'refuse' | 'withdraw';

/** One candidate in the list; the selected one shows what can be done with it. */
export const Candidate = ({
  entry,
  selected,
  readOnly,
  onSelect,
  onDeed,
  hint,
  children,
}: {
  readonly entry: ReadingEntry;
  readonly selected: boolean;
  readonly readOnly: boolean;
  readonly onSelect: () => void;
  readonly onDeed: (deed: Deed) => void;
  /** What could be done with it beyond the usual; shown while no form is open. */
  readonly hint?: ReactNode;
  /** The form that is open on it. */
  readonly children?: ReactNode;
}): ReactNode => {
  const t = useText();
  const row = useRef<HTMLLIElement>(null);
  const { review, confidence } = entry.marks;
  const decided = review !== 'unreviewed' && review !== 'entered';
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={row}
      className={`${styles.candidate} ${markedRow}`}
      data-kind={entry.value.entry}
      data-selected={selected ? '' : undefined}
      {...reviewOf(entry.marks)}
    >
      <button
        type="button"
        className={styles.pick}
        data-row=""
        aria-pressed={selected}
        onClick={onSelect}
        onFocus={onSelect}
      >
        <span className={styles.kind}>
          {t(`reading.kind.${entry.value.entry}`)}
          <span className={styles.state}>
            {t(`review.${review}`)}
            {confidence !== null && review === 'unreviewed' && (
              <> · {t('reading.confidence', { confidence: Math.round(confidence * 100) })}</>
            )}
          </span>
        </span>
        <span className={styles.words} data-refused={review === 'refused' ? '' : undefined}>
          <EntryWords entry={entry} /> <MarkWords marks={entry.marks} />
        </span>
        {entry.reason !== null && <span className={styles.reason}>{entry.reason}</span>}
      </button>
      {selected && !readOnly && children === undefined && (
        <div className={styles.deeds} data-print="no">
          {review !== 'accepted' && (
            <Button main={review === 'unreviewed'} onClick={() => onDeed('accept')}>
              {t('reading.accept')} <kbd>A</kbd>
            </Button>
          )}
          <Button onClick={() => onDeed('edit')}>
            {t('reading.edit')} <kbd>E</kbd>
          </Button>
          <Button onClick={() => onDeed('merge')}>
            {t('reading.merge')} <kbd>M</kbd>
          </Button>
          {review !== 'refused' && (
            <Button onClick={() => onDeed('refuse')}>
              {t('reading.refuse')} <kbd>X</kbd>
            </Button>
          )}
          {decided && <Button onClick={() => onDeed('withdraw')}>{t('reading.withdraw')}</Button>}
        </div>
      )}
      {children ?? hint}
    </li>
  );
};
