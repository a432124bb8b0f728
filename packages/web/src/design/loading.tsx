import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './states.module.css';

/**
 * Work under way: a bar with figures where the end is known, a word where it is not. The word waits a
 * moment, so that what is quick does not flicker.
 */
export const Loading = ({
  done,
  all,
  label,
}: {
  readonly done?: number;
  readonly all?: number;
  readonly label?: string;
}): ReactNode => {
  const t = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (done !== undefined && all !== undefined && all > 0) {
    return (
      <p className={styles.progress}>
        <progress value={done} max={all} aria-label={label ?? t('loading')} />
        <span>
          {label} {t('loading.progress', { done, all })}
        </span>
      </p>
    );
  }
  return (
    <p className={styles.loading} role="status" data-loading="">
      {late ? (label ?? t('loading')) : ''}
    </p>
  );
};
