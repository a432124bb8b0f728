import { type ReactNode, useEffect } from 'react';
import { useLive } from '../data/use-live.ts';
import { useText } from '../messages/use-text.ts';
import { useAnnounce } from './announcer.tsx';
import styles from './as-of-bar.module.css';

/** Says that new material has come in; the page changes only when the reader asks for it. */
export const LiveNotice = ({
  caseId,
  shown,
}: {
  readonly caseId: string;
  readonly shown: string | null;
}): ReactNode => {
  const t = useText();
  const announce = useAnnounce();
  const { fresh, show } = useLive(caseId, shown);
  useEffect(() => {
    if (fresh) announce(t('live.fresh'));
  }, [fresh, announce, t]);
  return fresh ? (
    <p className={styles.past} data-print="no">
      {t('live.fresh')}{' '}
      <button type="button" onClick={show}>
        {t('live.show')}
      </button>
    </p>
  ) : null;
};
