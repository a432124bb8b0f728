import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { OverviewPage as Overview } from '@wasit/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { overviewQuery } from '../../data/case-queries.ts';
import { useDateText } from '../../design/edtf-date.tsx';
import { Empty } from '../../design/empty.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { Changes } from './changes.tsx';
import { Disagreements } from './disagreements.tsx';
import { DueList } from './due-list.tsx';
import { markSeen, noteSeen, seenBefore } from './last-visit.ts';
import styles from './overview.module.css';
import { SidesFigure } from './sides-figure.tsx';
import { StateOfPlay } from './state-of-play.tsx';
import { Unreviewed } from './unreviewed.tsx';

const Loaded = ({
  page,
  caseId,
  onSeen,
}: {
  readonly page: Overview;
  readonly caseId: string;
  readonly onSeen: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const dateText = useDateText();
  const head = page.case;
  return (
    <>
      <header className={styles.head}>
        <h1>
          <bdi>{nameOf(head.title)}</bdi>
        </h1>
        <p className={styles.facts}>
          {head.sample && (
            <span>{t(head.unreviewed > 0 ? 'overview.sample' : 'overview.sample.reviewed')}</span>
          )}
          <span>{t('overview.reports', { count: head.reports })}</span>
          {head.present !== null && <span>{t('overview.present', { date: dateText(head.present) })}</span>}
        </p>
      </header>
      {head.reports === 0 && page.unreviewed.ofEntries === 0 ? (
        <Empty
          title={t(page.asOf === null ? 'overview.empty' : 'overview.empty.past')}
          action={
            page.asOf === null && (
              <Link to="/cases/$caseId/add" params={{ caseId }} search={{}}>
                {t('cases.add')}
              </Link>
            )
          }
        >
          {page.asOf === null && <p>{t('overview.empty.text')}</p>}
        </Empty>
      ) : (
        <>
          <StateOfPlay page={page} caseId={caseId} />
          {page.stateOfPlay.some(({ evidence }) => evidence.length > 0) && (
            <p className={styles.hint}>{t('overview.hint')}</p>
          )}
          <SidesFigure page={page} />
          <div className={styles.columns}>
            <div>
              <Changes page={page} caseId={caseId} onSeen={onSeen} />
            </div>
            <div>
              <DueList page={page} />
              <Disagreements page={page} />
              <Unreviewed page={page} caseId={caseId} />
            </div>
          </div>
        </>
      )}
    </>
  );
};

/** Where does it stand? */
export const OverviewPage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/overview' });
  const { asOf } = useAsOf();
  const [since, setSince] = useState(() => seenBefore(caseId));
  const query = useQuery(overviewQuery(caseId, asOf, since));
  const cursor = query.data?.case.cursor ?? null;
  useEffect(() => {
    if (cursor !== null && asOf === null) noteSeen(caseId, cursor);
  }, [caseId, cursor, asOf]);
  return (
    <>
      {query.data === undefined && <h1 className="hidden-visually">{t('nav.overview')}</h1>}
      <PageState query={query}>
        {(page) => (
          <Loaded
            page={page}
            caseId={caseId}
            onSeen={() => {
              markSeen(caseId, page.case.cursor);
              setSince(page.case.cursor);
            }}
          />
        )}
      </PageState>
    </>
  );
};
