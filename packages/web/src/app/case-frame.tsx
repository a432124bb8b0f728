import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { casesQuery, momentsQuery } from '../data/case-queries.ts';
import { EvidenceProvider } from '../design/evidence.tsx';
import { useName } from '../design/name.ts';
import { useText } from '../messages/use-text.ts';
import { useAnnounce } from './announcer.tsx';
import { AsOfBar } from './as-of-bar.tsx';
import styles from './case-frame.module.css';
import { useListKeys } from './list-keys.ts';
import { LiveNotice } from './live-notice.tsx';
import { Navigation } from './navigation.tsx';
import { NotFound } from './not-found.tsx';
import { pageNameOf } from './pages.ts';

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
  const announce = useAnnounce();
  const pathname = useLocation({ select: (location) => location.pathname });
  const page = pageNameOf(pathname);
  const title = head === undefined ? '' : nameOf(head.title);
  useEffect(() => {
    document.title = [page === null ? '' : t(page), title, t('app.name')]
      .filter((part) => part !== '')
      .join(' · ');
  }, [page, title, t]);
  useEffect(() => {
    if (page !== null) announce(t(page));
  }, [page, announce, t]);
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
