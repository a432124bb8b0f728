import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../design/empty.tsx';
import { useText } from '../messages/use-text.ts';
import styles from './case-frame.module.css';

/** An address within a case that leads nowhere, or to what this reader may not see: the two look the same. */
export const NotFoundHere = (): ReactNode => {
  const t = useText();
  return (
    <Empty heading="h1" title={t('notfound.title')} action={<Link to="/cases">{t('case.all')}</Link>}>
      <p>{t('notfound.text')}</p>
    </Empty>
  );
};

/** The same as a page of its own. */
export const NotFound = (): ReactNode => (
  <main id="main" className={styles.alone}>
    <NotFoundHere />
  </main>
);
