import type { ContactStatus, Modality } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './status-mark.module.css';

/** A word that says how sure a thing is, drawn so that its shape says it too. */
export const StatusMark = ({ status }: { readonly status: ContactStatus }): ReactNode => {
  const t = useText();
  return (
    <span className={styles.mark} data-status={status}>
      {t(`status.${status}`)}
    </span>
  );
};

export const ModalityMark = ({ modality }: { readonly modality: Modality }): ReactNode => {
  const t = useText();
  return (
    <span className={styles.mark} data-status={modality}>
      {t(`modality.${modality}`)}
    </span>
  );
};

/** Dotted edge: a reader proposed it and no person has looked at it. */
export const UnreviewedMark = (): ReactNode => {
  const t = useText();
  return (
    <span className={styles.mark} data-status="unreviewed">
      {t('word.unreviewed')}
    </span>
  );
};

/** Stands beside every number or stand that someone assumed, and beside all that is computed from it. */
export const AssumedMark = (): ReactNode => {
  const t = useText();
  return (
    <span className={styles.mark} data-status="assumed">
      {t('word.assumed')}
    </span>
  );
};

/** What it says is struck through, with the denial beside it. */
export const Denied = ({
  children,
  denial,
}: {
  readonly children: ReactNode;
  /** Who denied it, or the words of the denial. */
  readonly denial?: ReactNode;
}): ReactNode => {
  const t = useText();
  return (
    <span>
      <s className={styles.struck}>{children}</s>{' '}
      <span className={styles.mark} data-status="denied">
        {t('mark.denied.by')}
      </span>{' '}
      {denial}
    </span>
  );
};
