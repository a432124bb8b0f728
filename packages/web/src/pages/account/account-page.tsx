import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useListKeys } from '../../app/list-keys.ts';
import { casesQuery } from '../../data/case-queries.ts';
import { type Session, useSession } from '../../data/session.ts';
import { Loading } from '../../design/loading.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './account.module.css';
import { passkeysQuery, sessionsQuery } from './account-queries.ts';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { Seats } from './seats.tsx';
import { Sessions } from './sessions.tsx';

/** Shown as a whole: what comes in above a button would move it away from under the hand that presses it. */
const Parts = ({ session, login }: { readonly session: Session; readonly login: string }): ReactNode => {
  const asked = [useQuery(casesQuery()), useQuery(sessionsQuery()), useQuery(passkeysQuery())];
  if (asked.some(({ isPending }) => isPending)) return <Loading />;
  return (
    <>
      <Seats session={session} />
      <Sessions />
      <Password login={login} />
      <Passkeys login={login} />
    </>
  );
};

/** One's own account: what it holds, where it is signed in, and by what. */
export const AccountPage = (): ReactNode => {
  const t = useText();
  const session = useSession();
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
      <Parts session={session} login={account.id} />
    </main>
  );
};
