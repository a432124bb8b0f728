import type { ReactNode } from 'react';
import { useSession } from '../../data/session.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './settings.module.css';

/** What it means that one person sits at the desk for all. With accounts it is not there. */
export const DeskMode = (): ReactNode => {
  const t = useText();
  if (useSession()?.mode !== 'desk') return null;
  return (
    <section aria-labelledby="settings-desk">
      <h2 id="settings-desk">{t('desk.mode.title')}</h2>
      <p className={styles.hint}>{t('desk.mode.hint')}</p>
      <p className={styles.hint}>{t('desk.mode.rounds')}</p>
      <p className={styles.hint}>{t('desk.mode.accounts')}</p>
    </section>
  );
};
