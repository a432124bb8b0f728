import type { ReactNode } from 'react';
import styles from './quiet-button.module.css';

/** An act beside a line of a list: a verb that looks like a link, so that a long list stays quiet. */
export const QuietButton = ({
  children,
  disabled = false,
  onClick,
}: {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}): ReactNode => (
  <button type="button" className={styles.quiet} disabled={disabled} onClick={onClick}>
    {children}
  </button>
);
