import { Link } from '@tanstack/react-router';
import type { Change, OverviewPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { byType } from './changes-by-type.ts';
import styles from './overview.module.css';

/** Subjects named under one kind of change before the rest is counted. */
const named = 4;

const Subject = ({
  subject,
  caseId,
}: {
  readonly subject: Change['subjects'][number];
  readonly caseId: string;
}): ReactNode => {
  const nameOf = useName();
  const text = subject.text ?? (subject.name === null ? null : nameOf(subject.name));
  if (text === null) return null;
  return (
    <li dir="auto" className={styles.subject}>
      {subject.reportId === null ? (
        text
      ) : (
        <Link
          to="/cases/$caseId/reading/$reportId"
          params={{ caseId, reportId: subject.reportId }}
          search={(before) => ({ asOf: before.asOf, entry: subject.id })}
        >
          {text}
        </Link>
      )}
    </li>
  );
};

/** What was recorded since the last visit, by kind of change; the newest kind first. */
export const Changes = ({
  page,
  caseId,
  onSeen,
}: {
  readonly page: OverviewPage;
  readonly caseId: string;
  readonly onSeen: () => void;
}): ReactNode => {
  const t = useText();
  const { items, total, since } = page.changes;
  return (
    <section aria-labelledby="changes">
      <header className={styles.listHead}>
        <h2 id="changes">{since === null ? t('changes.title.first') : t('changes.title')}</h2>
        {since !== null && total > 0 && page.asOf === null && (
          <button type="button" className={styles.quiet} onClick={onSeen} data-print="no">
            {t('changes.seen')}
          </button>
        )}
      </header>
      {total === 0 ? (
        <p className={styles.none}>{t('changes.none')}</p>
      ) : (
        <ul className={styles.list}>
          {byType(items).map(({ type, changes, newest }) => {
            // What was read was filed before: the same titles need not stand here twice.
            const subjects =
              type === 'report-read' ? [] : changes.flatMap((change) => change.subjects.slice(0, 1));
            return (
              <li key={type}>
                <span>{t(`change.${type}`, { count: changes.length })}</span>{' '}
                <span className={styles.when}>
                  <EdtfDate value={newest.slice(0, 10)} />
                </span>
                <ul className={styles.subjects}>
                  {subjects.slice(0, named).map((subject) => (
                    <Subject key={subject.id} subject={subject} caseId={caseId} />
                  ))}
                </ul>
              </li>
            );
          })}
          {total > items.length && <li>{t('changes.more', { count: total - items.length })}</li>}
        </ul>
      )}
    </section>
  );
};
