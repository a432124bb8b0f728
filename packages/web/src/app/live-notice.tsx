import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useLive } from '../data/use-live.ts';
import { useText } from '../messages/use-text.ts';
import { useAnnounce } from './announcer.tsx';
import styles from './as-of-bar.module.css';

/** Pages of the table follow by themselves: what is carried and answered is news to whoever waits for it. */
const FOLLOWING: ReadonlySet<string | undefined> = new Set(['relays', 'proposals', 'desk']);

/**
 * Says that new material has come in. The record's pages change only when the reader asks for it; those of
 * the table change at once (what is being written in a form stays).
 */
export const LiveNotice = ({
  caseId,
  shown,
}: {
  readonly caseId: string;
  readonly shown: string | null;
}): ReactNode => {
  const t = useText();
  const announce = useAnnounce();
  const { pathname } = useLocation();
  const follows = FOLLOWING.has(pathname.split('/')[3]);
  const { fresh, newest, show } = useLive(caseId, shown);
  // Every cursor asks anew: what comes in while an answer is on its way is not in that answer.
  useEffect(() => {
    if (fresh && follows && newest !== null) show();
  }, [fresh, follows, newest, show]);
  useEffect(() => {
    if (fresh && !follows) announce(t('live.fresh'));
  }, [fresh, follows, announce, t]);
  return fresh && !follows ? (
    <p className={styles.past} data-print="no">
      {t('live.fresh')}{' '}
      <button type="button" onClick={show}>
        {t('live.show')}
      </button>
    </p>
  ) : null;
};
