import type { ReactNode } from 'react';
import styles from './states.module.css';

/** An empty screen teaches: what goes here, the one act that starts it, one example. */
export const Empty = ({
  title,
  action,
  heading: Heading = 'h2',
  children,
}: {
  readonly title: string;
  /** `h1` where nothing else on the page is a heading. */
  readonly heading?: 'h1' | 'h2';
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode => (
  <section className={styles.state}>
    <Heading>{title}</Heading>
    {children}
    {action !== undefined && <p className={styles.action}>{action}</p>}
  </section>
);
