import { Link } from '@tanstack/react-router';
import type { OverviewPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { pagesFor } from '../../app/pages.ts';
import { keepsRecord, useStanding } from '../../data/session.ts';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { useName } from '../../design/name.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { byType, type ChangesOfType } from './changes-by-type.ts';
import styles from './overview.module.css';
import {
  type ChangePage,
  filedAndRead,
  isSettingUp,
  pageOf,
  type SubjectLine,
  subjectLines,
} from './subject-lines.ts';

/** Subjects named under one kind of change before the rest is counted. */
const named = 4;

const Line = ({ line, caseId }: { readonly line: SubjectLine; readonly caseId: string }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const figures = useFigures();
  switch (line.kind) {
    case 'report':
      return (
        <li dir="auto" className={styles.subject}>
          <Link
            to="/cases/$caseId/reading/$reportId"
            params={{ caseId, reportId: line.reportId }}
            search={(before) => ({ asOf: before.asOf, entry: line.entry })}
          >
            {line.text}
          </Link>
        </li>
      );
    case 'office':
      return (
        <li className={styles.subject}>
          <Link
            to="/cases/$caseId/actors/$actorId"
            params={{ caseId, actorId: line.holderId }}
            search={(before) => ({ asOf: before.asOf })}
          >
            <bdi>{nameOf(line.holder)}</bdi>
          </Link>
          {': '}
          {line.of === null
            ? nameOf(line.office)
            : t('change.office.of', { office: nameOf(line.office), of: nameOf(line.of) })}
        </li>
      );
    case 'names':
      return <li className={styles.subject}>{figures.list(line.names.map(nameOf))}</li>;
    case 'text':
      return (
        <li dir="auto" className={styles.subject}>
          {line.text}
        </li>
      );
  }
};

/** A delegation is led to its desk where others are led to the relays, and nobody to a page that is not for them. */
const useReachable = (caseId: string): ((page: ChangePage | null) => ChangePage | null) => {
  const standing = useStanding(caseId);
  const names = new Set(pagesFor(standing).map(({ to }) => to.split('/')[3]));
  return (page) => {
    if (page === null || names.has(page)) return page;
    if (page === 'settings') return keepsRecord(standing) ? page : null;
    return page === 'relays' && names.has('desk') ? 'desk' : null;
  };
};

const Kind = ({
  group: { type, changes, newest },
  together,
  caseId,
}: {
  readonly group: ChangesOfType;
  /** Filed reports that were read as well. */
  readonly together: boolean;
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const page = useReachable(caseId)(pageOf(type));
  const lines = subjectLines(changes);
  const words = together
    ? t('change.filed-and-read', { count: changes.length })
    : t(`change.${type}`, { count: changes.length });
  return (
    <li>
      {page === null ? (
        <span>{words}</span>
      ) : (
        <Link
          to={`/cases/$caseId/${page}`}
          params={{ caseId }}
          search={(before) => ({ asOf: before.asOf })}
          className={styles.kind}
        >
          {words}
        </Link>
      )}{' '}
      <span className={styles.when}>
        <EdtfDate value={newest.slice(0, 10)} />
      </span>
      <ul className={styles.subjects}>
        {lines.slice(0, named).map((line) => (
          <Line key={line.key} line={line} caseId={caseId} />
        ))}
        {lines.length > named && (
          <li className={styles.when}>{t('names.more', { count: lines.length - named })}</li>
        )}
      </ul>
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
  const both = filedAndRead(items);
  const groups = byType(items).filter(({ type }) => !(both && type === 'report-read'));
  // On a first look at the whole, how it was set up stands behind what it is about.
  const first = since === null && groups.some(({ type }) => !isSettingUp(type));
  const front = first ? groups.filter(({ type }) => !isSettingUp(type)) : groups;
  const behind = first ? groups.filter(({ type }) => isSettingUp(type)) : [];
  const list = (some: readonly ChangesOfType[]): ReactNode =>
    some.map((group) => (
      <Kind key={group.type} group={group} together={both && group.type === 'report-filed'} caseId={caseId} />
    ));
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
        <>
          <ul className={styles.list}>{list(front)}</ul>
          {behind.length > 0 && (
            <details className={styles.behind}>
              <summary>{t('changes.setting.up')}</summary>
              <ul className={styles.list}>{list(behind)}</ul>
            </details>
          )}
          {total > items.length && (
            <p className={styles.none}>{t('changes.more', { count: total - items.length })}</p>
          )}
        </>
      )}
    </section>
  );
};
