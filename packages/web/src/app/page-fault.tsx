import type { ReactNode } from 'react';
import { ErrorState } from '../design/error-state.tsx';
import styles from './case-frame.module.css';

/** What a page shows when it, or what it asked for, fails. */
export const PageFault = ({
  error,
  reset,
}: {
  readonly error: unknown;
  readonly reset?: () => void;
}): ReactNode => (
  <div className={styles.alone}>
    <ErrorState fault={error} {...(reset === undefined ? {} : { onRetry: reset })} />
  </div>
);
