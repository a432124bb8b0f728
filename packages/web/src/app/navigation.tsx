import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { invitesTo, keepsRecord, useStanding } from '../data/session.ts';
import type { MessageId } from '../messages/message-id.ts';
import { useText } from '../messages/use-text.ts';
import styles from './navigation.module.css';
import { type CasePage, pagesFor } from './pages.ts';
import { useShortcut } from './shortcuts.tsx';

const Entry = ({
  page,
  caseId,
  count,
}: {
  readonly page: CasePage;
  readonly caseId: string;
  readonly count: number | undefined;
}): ReactNode => {
  const t = useText();
  const navigate = useNavigate();
  useShortcut(
    `g ${page.letter}`,
    t(page.name),
    () => void navigate({ to: page.to, params: { caseId }, search: (before) => ({ asOf: before.asOf }) }),
    'go',
  );
  return (
    <li>
      <Link
        to={page.to}
        params={{ caseId }}
        className={styles.link}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        <span>{t(page.name)}</span>
        {count !== undefined && count > 0 && (
          <span className={styles.count}>
            <span className="hidden-visually">{t('nav.unreviewed', { count })}</span>
            <CountFigure count={count} />
          </span>
        )}
      </Link>
    </li>
  );
};

const CountFigure = ({ count }: { readonly count: number }): ReactNode => {
  const t = useText();
  return (
    <span aria-hidden="true" title={t('nav.unreviewed', { count })}>
      {t('nav.count', { count })}
    </span>
  );
};

const Further = ({
  to,
  name,
  caseId,
}: {
  readonly to: '/cases/$caseId/add' | '/cases/$caseId/settings' | '/cases/$caseId/people';
  readonly name: MessageId;
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  return (
    <Link
      to={to}
      params={{ caseId }}
      search={(before) => (to === '/cases/$caseId/settings' ? { asOf: before.asOf } : {})}
      className={styles.link}
      activeProps={{ 'aria-current': 'page' }}
    >
      <span>{t(name)}</span>
    </Link>
  );
};

/** The pages of the case in full words, with what waits for review beside the reading room. */
export const Navigation = ({
  caseId,
  unreviewed,
}: {
  readonly caseId: string;
  readonly unreviewed: number | undefined;
}): ReactNode => {
  const t = useText();
  const navigate = useNavigate();
  const standing = useStanding(caseId);
  const nav = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  // Where the pages are one line that scrolls, the one that is shown is in sight.
  useEffect(() => {
    const list = nav.current;
    const current = list?.querySelector<HTMLElement>('[aria-current="page"]');
    if (list === null || current == null || list.scrollWidth <= list.clientWidth) return;
    const { left, width } = current.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    list.scrollBy({ left: left + width / 2 - (frame.left + frame.width / 2) });
  }, [pathname]);
  useShortcut('g c', t('word.cases'), () => void navigate({ to: '/cases' }), 'go');
  return (
    <nav ref={nav} className={styles.nav} aria-label={t('app.navigation')} data-print="no">
      <ul className={styles.list}>
        {pagesFor(standing).map((page) => (
          <Entry
            key={page.to}
            page={page}
            caseId={caseId}
            count={page.name === 'nav.reading' ? unreviewed : undefined}
          />
        ))}
      </ul>
      <div className={styles.list}>
        {keepsRecord(standing) && <Further to="/cases/$caseId/add" name="cases.add" caseId={caseId} />}
        {keepsRecord(standing) && (
          <Further to="/cases/$caseId/settings" name="app.settings" caseId={caseId} />
        )}
        {invitesTo(standing).length > 0 && (
          <Further to="/cases/$caseId/people" name="people.title" caseId={caseId} />
        )}
      </div>
    </nav>
  );
};
