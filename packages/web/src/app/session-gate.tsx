/** Where the server has accounts: whoever is not signed in is led to the page for it, and back afterwards. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useLocation, useMatches } from '@tanstack/react-router';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { strangers } from '../data/client.ts';
import { sessionQuery } from '../data/session.ts';

const openPages: ReadonlySet<string> = new Set(['/sign-in', '/invitation']);

/** Whether whoever looks may be shown more than the door; not before the server has said so. */
export const useLetIn = (): boolean => {
  const { data, status } = useQuery(sessionQuery());
  return status !== 'pending' && (data?.mode !== 'accounts' || data.account !== null);
};

const OWN = ['wasit-seen:', 'wasit-conflict:'];

/** What the browser keeps of one account, its visits and its drafts, is not the next one's. */
const forgetOwn = (): void => {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) {
      if (OWN.some((prefix) => key.startsWith(prefix))) storage.removeItem(key);
    }
  }
};

export const SessionGate = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const queries = useQueryClient();
  const session = useQuery(sessionQuery());
  const location = useLocation();
  const letIn = useLetIn();
  // The page that is on the screen: while the next one is fetched, the address is ahead of it.
  const shown = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  const account = session.data?.account?.id ?? null;
  const mode = session.data?.mode ?? null;
  const before = useRef<string | null>(null);
  const ended = before.current !== null && account === null;
  useEffect(() => {
    if (before.current !== null && before.current !== account) {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      forgetOwn();
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
  if (!letIn && !openPages.has(shown)) {
    const { href, pathname } = location;
    if (openPages.has(pathname)) return <main id="main" tabIndex={-1} />;
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
