/** Where the server has accounts: whoever is not signed in is led to the page for it, and back afterwards. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useLocation } from '@tanstack/react-router';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { strangers } from '../data/client.ts';
import { sessionQuery } from '../data/session.ts';

const openPages: ReadonlySet<string> = new Set(['/sign-in', '/invitation']);

/** What the browser keeps of one account's visits is not the next one's. */
const forgetVisits = (): void => {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('wasit-seen:')) storage.removeItem(key);
  }
};

export const SessionGate = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const queries = useQueryClient();
  const session = useQuery(sessionQuery());
  const location = useLocation();
  const account = session.data?.account?.id ?? null;
  const mode = session.data?.mode ?? null;
  const before = useRef<string | null>(null);
  const ended = before.current !== null && account === null;
  useEffect(() => {
    if (before.current !== null && before.current !== account) {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      forgetVisits();
      // Somebody else has signed in, in another window: nothing of before stays on the page.
      if (account !== null) window.location.reload();
    }
    before.current = account;
  }, [account, queries]);
  useEffect(() => {
    if (mode !== 'accounts') return;
    const ask = (): void => void queries.invalidateQueries({ queryKey: ['session'] });
    strangers.addEventListener('not-found', ask);
    return () => strangers.removeEventListener('not-found', ask);
  }, [mode, queries]);
  if (session.status === 'pending') return <main id="main" tabIndex={-1} />;
  if (mode === 'accounts' && account === null && !openPages.has(location.pathname)) {
    const { href } = location;
    return (
      <Navigate
        to="/sign-in"
        search={{ ...(href === '/' || href === '/cases' ? {} : { to: href }), ...(ended ? { ended } : {}) }}
        replace
      />
    );
  }
  return <Fragment key={account ?? ''}>{children}</Fragment>;
};
