import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import { AccountMenu } from '../pages/account/account-menu.tsx';
import { CaseSwitcher } from './case-switcher.tsx';
import { ColourSwitch } from './colour-switch.tsx';
import styles from './frame.module.css';
import { KeysDialog } from './keys-dialog.tsx';
import { useLanguageSwitch } from './language-context.tsx';
import { SearchBox } from './search-box.tsx';
import { SessionGate, useLetIn } from './session-gate.tsx';
import { useStrayFiles } from './stray-files.ts';

/** The line at the top of every page, and the page under it. */
export const Frame = (): ReactNode => {
  const t = useText();
  const { language, switchLanguage } = useLanguageSwitch();
  const { caseId } = useParams({ strict: false });
  const letIn = useLetIn();
  useStrayFiles();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={styles.top}>
        <Link to="/cases" className={styles.name}>
          {t('app.name')}
        </Link>
        {letIn && caseId !== undefined && <CaseSwitcher current={caseId} />}
        {letIn && caseId !== undefined && <SearchBox caseId={caseId} />}
        <div className={styles.view} data-print="no">
          <button
            type="button"
            className={styles.plain}
            lang={language === 'ar' ? 'en' : 'ar'}
            title={t('app.language.label')}
            onClick={switchLanguage}
          >
            {t('app.language')}
          </button>
          <ColourSwitch />
          <KeysDialog />
          <AccountMenu />
        </div>
      </header>
      <SessionGate>
        <Outlet />
      </SessionGate>
    </>
  );
};
