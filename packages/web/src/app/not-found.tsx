import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../design/empty.tsx';
import { useText } from '../messages/use-text.ts';
import styles from './case-frame.module.css';

/** An address that leads nowhere, or to what this reader may not see: the two look the same. */
export const NotFound = (): ReactNode => {
  const t = useText();
  return (
    <main id="main" className={styles.alone}>
      <Empty heading="h1" title={t('notfound.title')} action={<Link to="/cases">{t('case.all')}</Link>}>
        <p>{t('notfound.text')}</p>
      </Empty>
    </main>
  );
};
