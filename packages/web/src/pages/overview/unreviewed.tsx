import { Link } from '@tanstack/react-router';
import type { OverviewPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';
import styles from './overview.module.css';

const kinds = ['claims', 'contacts', 'positions', 'terms'] as const;

/** What a reader proposed and no person has looked at, with the way to it. */
export const Unreviewed = ({
  page,
  caseId,
}: {
  readonly page: OverviewPage;
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const { unreviewed } = page;
  return (
    <section aria-labelledby="unreviewed">
      <h2 id="unreviewed">{t('unreviewed.title')}</h2>
      {unreviewed.total === 0 ? (
        <p className={styles.none}>{t('unreviewed.none')}</p>
      ) : (
        <>
          <p>
            {t('unreviewed.of', {
              count: unreviewed.total,
              all: unreviewed.ofEntries,
              reports: unreviewed.reports,
            })}
          </p>
          <progress
            className={styles.progress}
            value={unreviewed.ofEntries - unreviewed.total}
            max={unreviewed.ofEntries}
            aria-label={t('unreviewed.progress')}
          />
          <ul className={styles.kinds}>
            {kinds
              .filter((kind) => unreviewed[kind] > 0)
              .map((kind) => (
                <li key={kind}>{t(`unreviewed.${kind}`, { count: unreviewed[kind] })}</li>
              ))}
          </ul>
          <p>
            <Link
              to="/cases/$caseId/reading"
              params={{ caseId }}
              search={(before) => ({ asOf: before.asOf })}
            >
              {t('unreviewed.act')}
            </Link>
          </p>
        </>
      )}
    </section>
  );
};
