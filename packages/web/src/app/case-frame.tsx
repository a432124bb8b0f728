import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { casesQuery, momentsQuery } from '../data/case-queries.ts';
import { EvidenceProvider } from '../design/evidence.tsx';
import { useName } from '../design/name.ts';
import { useText } from '../messages/use-text.ts';
import { AsOfBar } from './as-of-bar.tsx';
import styles from './case-frame.module.css';
import { useListKeys } from './list-keys.ts';
import { LiveNotice } from './live-notice.tsx';
import { Navigation } from './navigation.tsx';
import { NotFound } from './not-found.tsx';

const noMoments: readonly string[] = [];

/** What the pages of one case share: the navigation, the as-of bar, the panel of evidence. */
export const CaseFrame = (): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const cases = useQuery(casesQuery());
  const moments = useQuery(momentsQuery(caseId));
  useListKeys();
  const head = cases.data?.cases.find((one) => one.caseId === caseId);
  useEffect(() => {
    document.title = head === undefined ? t('app.name') : `${nameOf(head.title)} · ${t('app.name')}`;
  }, [head, nameOf, t]);
  if (cases.isSuccess && head === undefined && !cases.isFetching) return <NotFound />;
  return (
    <EvidenceProvider caseId={caseId}>
      <div className={styles.frame}>
        <Navigation caseId={caseId} unreviewed={head?.unreviewed} />
        <div className={styles.column}>
          <AsOfBar moments={moments.data ?? noMoments}>
            <LiveNotice caseId={caseId} shown={head?.cursor ?? null} />
          </AsOfBar>
          <main id="main" className={styles.main} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
    </EvidenceProvider>
  );
};
