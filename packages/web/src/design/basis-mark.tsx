import type { Basis } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './basis-mark.module.css';

/** How a stand is known: said in public, conveyed by a carrier, or inferred. A shape and a word, no colour. */
export const BasisMark = ({ basis }: { readonly basis: Basis }): ReactNode => {
  const t = useText();
  return (
    <span className={styles.basis}>
      <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true">
        {basis === 'public' && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
        {basis === 'conveyed' && (
          <>
            <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <circle cx="6" cy="6" r="1.8" fill="currentColor" />
          </>
        )}
        {basis === 'inferred' && (
          <circle
            cx="6"
            cy="6"
            r="4.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeDasharray="2 1.8"
          />
        )}
      </svg>
      {t(`basis.${basis}`)}
    </span>
  );
};
