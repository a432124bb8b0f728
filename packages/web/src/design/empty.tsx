import type { ReactNode } from 'react';
import styles from './states.module.css';

/** An empty screen teaches: what goes here, the one act that starts it, one example. */
export const Empty = ({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode => (
  <section className={styles.state}>
    <h2>{title}</h2>
    {children}
    {action !== undefined && <p className={styles.action}>{action}</p>}
  </section>
);
