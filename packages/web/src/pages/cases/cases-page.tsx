import { useQuery } from '@tanstack/react-query';
import type { CasesPage as Cases } from '@wasit/domain';
import { type ReactNode, useEffect } from 'react';
import { useListKeys } from '../../app/list-keys.ts';
import { casesQuery } from '../../data/case-queries.ts';
import { opensCases, useSession } from '../../data/session.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { CaseRow } from './case-row.tsx';
import styles from './cases.module.css';
import { ImportCase } from './import-case.tsx';
import { OpenCase } from './open-case.tsx';

const Loaded = ({ page }: { readonly page: Cases }): ReactNode => {
  const t = useText();
  const session = useSession();
  const opens = opensCases(session);
  return (
    <>
      {page.cases.length === 0 ? (
        <p className={styles.lead}>{t(opens ? 'cases.empty' : 'account.seats.none')}</p>
      ) : (
        <ul className={styles.list}>
          {page.cases.map((head) => (
            <CaseRow key={head.caseId} head={head} />
          ))}
        </ul>
      )}
      {opens && (
        <div className={styles.acts}>
          <OpenCase startOpen={page.cases.length === 0} />
          {session?.mode !== 'accounts' && <ImportCase />}
        </div>
      )}
    </>
  );
};

/** The cases that the reader can see, and the way to open one or to file reports. */
export const CasesPage = (): ReactNode => {
  const t = useText();
  const query = useQuery(casesQuery());
  useListKeys();
  useEffect(() => {
    document.title = `${t('word.cases')} · ${t('app.name')}`;
  }, [t]);
  return (
    <main id="main" className={styles.page} tabIndex={-1}>
      <h1>{t('word.cases')}</h1>
      <PageState query={query}>{(page) => <Loaded page={page} />}</PageState>
    </main>
  );
};
