import type { ReadingQueuePage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';
import styles from './reading.module.css';

/** How much of it a person has decided on: a bar and the same in words. */
export const Progress = ({ progress }: { readonly progress: ReadingQueuePage['progress'] }): ReactNode => {
  const t = useText();
  const { entries, unreviewed } = progress;
  return (
    <p className={styles.progress}>
      <progress max={Math.max(1, entries)} value={entries - unreviewed} aria-hidden="true" />
      <span>{t('reading.progress', { done: entries - unreviewed, all: entries })}</span>
    </p>
  );
};
