import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './navigation.module.css';
import { type CasePage, casePages } from './pages.ts';
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
  useShortcut('g c', t('word.cases'), () => void navigate({ to: '/cases' }), 'go');
  return (
    <nav className={styles.nav} aria-label={t('app.navigation')} data-print="no">
      <ul className={styles.list}>
        {casePages.map((page) => (
          <Entry
            key={page.to}
            page={page}
            caseId={caseId}
            count={page.name === 'nav.reading' ? unreviewed : undefined}
          />
        ))}
      </ul>
      <div className={styles.list}>
        <Link
          to="/cases/$caseId/add"
          params={{ caseId }}
          search={{}}
          className={styles.link}
          activeProps={{ 'aria-current': 'page' }}
        >
          <span>{t('cases.add')}</span>
        </Link>
        <Link
          to="/cases/$caseId/settings"
          params={{ caseId }}
          className={styles.link}
          activeProps={{ 'aria-current': 'page' }}
        >
          <span>{t('app.settings')}</span>
        </Link>
      </div>
    </nav>
  );
};
