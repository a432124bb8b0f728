import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import frame from '../../app/frame.module.css';
import { useNotify } from '../../app/toasts.tsx';
import { useSession } from '../../data/session.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './account.module.css';
import { signOut } from './sign-out.ts';
import { useSeatsKept } from './use-seats-kept.ts';

/** Who is signed in, and the way out. At a desk there is neither. */
export const AccountMenu = (): ReactNode => {
  const t = useText();
  const notify = useNotify();
  const account = useSession()?.account ?? null;
  useSeatsKept();
  if (account === null) return null;
  return (
    <>
      <Link
        to="/account"
        search={{}}
        className={`${frame.plain} ${styles.name}`}
        aria-label={t('signin.account', { name: account.name })}
      >
        <bdi>{account.name}</bdi>
      </Link>
      <button
        type="button"
        className={`${frame.plain} ${styles.out}`}
        onClick={() => {
          signOut().catch(() => notify({ text: t('signin.failed') }));
        }}
      >
        {t('signin.out')}
      </button>
    </>
  );
};
