import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { actorsQuery, issuesQuery } from '../../data/case-queries.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { CaseName } from './case-name.tsx';
import { DeskMode } from './desk-mode.tsx';
import { DeskRooms } from './desk-rooms.tsx';
import { Issues } from './issues.tsx';
import { Parties } from './parties.tsx';
import { RecordCheck } from './record-check.tsx';
import styles from './settings.module.css';
import { Tracks } from './tracks.tsx';

/** What the case is about: its name, tracks, parties and disputed points; and whether its record is whole. */
export const SettingsPage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/settings' });
  const { asOf } = useAsOf();
  const actors = useQuery(actorsQuery(caseId, asOf));
  const issues = useQuery(issuesQuery(caseId, asOf));
  const past = asOf !== null;
  return (
    <div className={styles.page}>
      <h1>{t('app.settings')}</h1>
      {past && <p className={styles.hint}>{t('settings.past')}</p>}
      <PageState query={actors}>
        {(page) => (
          <>
            <CaseName key={page.case.cursor} head={page.case} past={past} />
            <Parties page={page} past={past} />
            <Tracks head={page.case} past={past} />
            <DeskRooms actors={page} />
          </>
        )}
      </PageState>
      <PageState query={issues}>{(page) => <Issues page={page} past={past} />}</PageState>
      <DeskMode />
      <RecordCheck caseId={caseId} />
    </div>
  );
};
