import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { QueueItem, ReadingQueuePage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { readingQueueQuery } from '../../data/case-queries.ts';
import { Button } from '../../design/button.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/page-state.tsx';
import { FileReports } from '../../intake/file-reports.tsx';
import { useText } from '../../messages/use-text.ts';
import { Progress } from './progress.tsx';
import styles from './reading.module.css';

const Row = ({ item, caseId }: { readonly item: QueueItem; readonly caseId: string }): ReactNode => {
  const t = useText();
  return (
    <li className={styles.queued} data-done={item.progress.unreviewed === 0 ? '' : undefined}>
      <Link
        to="/cases/$caseId/reading/$reportId"
        params={{ caseId, reportId: item.reportId }}
        search={(before) => ({ asOf: before.asOf })}
        data-row=""
      >
        <bdi>{item.title ?? item.file ?? t('reading.untitled')}</bdi>
      </Link>
      <span className={styles.meta}>
        {item.outlet !== null && <bdi>{item.outlet}</bdi>}
        {item.published === null ? <span>{t('passage.undated')}</span> : <EdtfDate value={item.published} />}
        {item.problems > 0 && <span>{t('reading.problems', { count: item.problems })}</span>}
      </span>
      <Progress progress={item.progress} />
    </li>
  );
};

const Figures = ({ page }: { readonly page: ReadingQueuePage }): ReactNode => {
  const t = useText();
  const { decided, shareUntouched, editsPerKept } = page.figures;
  if (decided === 0) return null;
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('reading.figures.decided')}</dt>
        <dd>{t('nav.count', { count: decided })}</dd>
      </div>
      {shareUntouched !== null && (
        <div>
          <dt>{t('reading.figures.untouched')}</dt>
          <dd>{t('reading.figures.share', { share: shareUntouched })}</dd>
        </div>
      )}
      {editsPerKept !== null && (
        <div>
          <dt>{t('reading.figures.edits')}</dt>
          <dd>{t('reading.figures.each', { count: editsPerKept })}</dd>
        </div>
      )}
    </dl>
  );
};

const Queue = ({ page }: { readonly page: ReadingQueuePage }): ReactNode => {
  const t = useText();
  const navigate = useNavigate();
  const { caseId } = page.case;
  const { next } = page;
  return (
    <>
      <header className={styles.head}>
        <h1>{t('nav.reading')}</h1>
        {page.reports.length > 0 && <Progress progress={page.progress} />}
        <Figures page={page} />
        {next !== null && (
          <p data-print="no">
            <Button
              main
              onClick={() =>
                void navigate({
                  to: '/cases/$caseId/reading/$reportId',
                  params: { caseId, reportId: next },
                  search: (before) => ({ asOf: before.asOf }),
                })
              }
            >
              {t('reading.open.next')}
            </Button>
          </p>
        )}
      </header>
      {page.reports.length === 0 ? (
        <Empty title={t('reading.empty')}>
          <p>{t('reading.empty.hint')}</p>
        </Empty>
      ) : (
        <ol className={styles.queue}>
          {page.reports.map((item) => (
            <Row key={item.reportId} item={item} caseId={caseId} />
          ))}
        </ol>
      )}
      {page.asOf === null && (
        <section className={styles.more} data-print="no">
          <h2>{t('reading.file.more')}</h2>
          <FileReports caseId={caseId} />
        </section>
      )}
    </>
  );
};

/** The queue of reports, unreviewed ones first. */
export const ReadingPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/reading' });
  const { asOf } = useAsOf();
  const query = useQuery(readingQueueQuery(caseId, asOf));
  return <PageState query={query}>{(page) => <Queue page={page} />}</PageState>;
};
