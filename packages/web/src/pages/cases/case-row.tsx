import { Link } from '@tanstack/react-router';
import type { CaseHead } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { client } from '../../data/client.ts';
import { keepsRecord, useStanding } from '../../data/session.ts';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { useName } from '../../design/name.ts';
import { FileReports } from '../../intake/file-reports.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './cases.module.css';

/** One case: its name, what it holds, and where to drop reports. */
export const CaseRow = ({ head }: { readonly head: CaseHead }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const [adding, setAdding] = useState(false);
  const { caseId } = head;
  const keeps = keepsRecord(useStanding(caseId));
  return (
    <li className={styles.case}>
      <h2>
        <Link to="/cases/$caseId" params={{ caseId }} search={{}} data-row="">
          <bdi>{nameOf(head.title)}</bdi>
        </Link>
      </h2>
      <p className={styles.facts}>
        <span>{t(`domain.${head.domain}`)}</span>
        {head.sample && (
          <span>{t(head.unreviewed > 0 ? 'overview.sample' : 'overview.sample.reviewed')}</span>
        )}
        <span>{t('overview.reports', { count: head.reports })}</span>
        {keeps && head.unreviewed > 0 && (
          <Link to="/cases/$caseId/reading" params={{ caseId }} search={{}} className={styles.unreviewed}>
            {t('nav.unreviewed', { count: head.unreviewed })}
          </Link>
        )}
        <span>
          {t('cases.recorded')} <EdtfDate value={head.lastRecordedAt.slice(0, 10)} />
        </span>
      </p>
      {head.tracks.length > 0 && (
        <p className={styles.tracks}>
          {head.tracks.map((track) => (
            <bdi key={track.id}>{nameOf(track.name)}</bdi>
          ))}
        </p>
      )}
      <p className={styles.links}>
        {keeps && (
          <>
            <button type="button" aria-expanded={adding} onClick={() => setAdding((before) => !before)}>
              {t('cases.add')}
            </button>
            <Link to="/cases/$caseId/settings" params={{ caseId }} search={{}}>
              {t('app.settings')}
            </Link>
          </>
        )}
        <a href={client.address('exportCase', { params: { caseId } })} download={`${caseId}.jsonl`}>
          {t('cases.export')}
        </a>
      </p>
      {adding && <FileReports caseId={caseId} />}
    </li>
  );
};
