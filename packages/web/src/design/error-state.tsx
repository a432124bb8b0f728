import { Link } from '@tanstack/react-router';
import { CallRefused, ServerUnreachable } from '@wasit/api';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../messages/use-text.ts';
import { Button } from './button.tsx';
import styles from './states.module.css';

/** What failed, in a sentence that says what to do next. Never shows text of the record. */
export const ErrorState = ({
  fault,
  onRetry,
}: {
  readonly fault: unknown;
  readonly onRetry?: () => void;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const refused = fault instanceof CallRefused ? fault.refused : null;
  const sentence =
    refused?.sentence[language] ?? t(fault instanceof ServerUnreachable ? 'error.unreachable' : 'error.page');
  return (
    <section className={styles.state} role="alert">
      <h2>{t('error.title')}</h2>
      <p>{sentence}</p>
      {refused !== null && <p className={styles.code}>{t('error.code', { code: refused.code })}</p>}
      <p className={styles.acts}>
        {onRetry !== undefined && refused?.code !== 'not-found' && (
          <Button onClick={onRetry}>{t('error.retry')}</Button>
        )}
        <Link to="/cases">{t('case.all')}</Link>
      </p>
    </section>
  );
};
