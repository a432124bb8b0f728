import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useListKeys } from '../../app/list-keys.ts';
import { useSession } from '../../data/session.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './account.module.css';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { Seats } from './seats.tsx';
import { Sessions } from './sessions.tsx';

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
      <Seats session={session} />
      <Sessions />
      <Password login={account.id} />
      <Passkeys login={account.id} />
    </main>
  );
};
