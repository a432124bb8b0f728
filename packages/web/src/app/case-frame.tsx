import { Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EvidenceProvider } from '../design/evidence.tsx';
import { AsOfBar } from './as-of-bar.tsx';
import styles from './case-frame.module.css';
import { useListKeys } from './list-keys.ts';
import { Navigation } from './navigation.tsx';

/** What the pages of one case share: the navigation, the as-of bar, the panel of evidence. */
export const CaseFrame = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  useListKeys();
  return (
    <EvidenceProvider caseId={caseId}>
      <div className={styles.frame}>
        <Navigation caseId={caseId} unreviewed={undefined} />
        <div className={styles.column}>
          <AsOfBar moments={[]} />
          <main id="main" className={styles.main} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
    </EvidenceProvider>
  );
};
