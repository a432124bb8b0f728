import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useListKeys } from '../../app/list-keys.ts';
import { homePage } from '../../app/pages.ts';
import { casesQuery } from '../../data/case-queries.ts';
import { standingIn, useSession } from '../../data/session.ts';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './account.module.css';
import { Passkeys } from './passkeys.tsx';
import { Sessions } from './sessions.tsx';

/** One's own account: what it holds, where it is signed in, and by what. */
export const AccountPage = (): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const session = useSession();
  const heads = useQuery(casesQuery()).data?.cases ?? [];
  useListKeys();
  useEffect(() => {
    document.title = `${t('account.title')} · ${t('app.name')}`;
  }, [t]);
  const account = session?.account ?? null;
  if (session === undefined || account === null) return <Navigate to="/cases" search={{}} replace />;
  return (
    <main id="main" className={styles.page} tabIndex={-1}>
      <header>
        <h1>{t('account.title')}</h1>
        <p>{t('account.signed', { name: account.name, login: account.id })}</p>
      </header>
      <section aria-labelledby="account-seats">
        <h2 id="account-seats">{t('account.seats')}</h2>
        {session.cases.length === 0 && <p className={styles.hint}>{t('account.seats.none')}</p>}
        <ul className={styles.rows}>
          {session.cases.map(({ caseId, role }) => {
            const title = heads.find((head) => head.caseId === caseId)?.title;
            return (
              <li key={caseId}>
                <Link to={homePage(standingIn(session, caseId))} params={{ caseId }} search={{}} data-row="">
                  {t('account.seat', {
                    role: t(`role.in.${role}`),
                    title: title === undefined ? caseId : nameOf(title),
                  })}
                </Link>
              </li>
            );
          })}
        </ul>
      </section>
      <Sessions />
      <Passkeys />
    </main>
  );
};
