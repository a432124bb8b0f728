import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './states.module.css';

/** What failed, in a sentence, and what to do next. Never shows text of the record. */
export const ErrorState = ({
  fault,
  onRetry,
}: {
  readonly fault: unknown;
  readonly onRetry?: () => void;
}): ReactNode => {
  const t = useText();
  const code = fault instanceof Error ? fault.name : 'unknown';
  return (
    <section className={styles.state} role="alert">
      <h2>{t('error.title')}</h2>
      <p className={styles.code}>{t('error.code', { code })}</p>
      {onRetry !== undefined && (
        <p>
          <button type="button" onClick={onRetry}>
            {t('error.retry')}
          </button>
        </p>
      )}
    </section>
  );
};
