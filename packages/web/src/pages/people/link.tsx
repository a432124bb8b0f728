import type { AnswerOf } from '@wasit/api';
import { type ReactNode, useId } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useInstantText } from '../relays/instant.tsx';
import { invitationLink } from '../sign-in/invitation-token.ts';
import styles from './people.module.css';

/** The link of an invitation, which is shown this once. */
export const Link = ({
  made,
  done,
  onDone,
}: {
  readonly made: AnswerOf<'invite'>;
  /** The word for going on. */
  readonly done: string;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const id = useId();
  const instant = useInstantText();
  const notify = useNotify();
  const link = invitationLink(made.token);
  const copy = (): void => {
    // The clipboard is there only where the page came over HTTPS or from this machine.
    const copied = navigator.clipboard?.writeText(link) ?? Promise.reject(new TypeError('no clipboard'));
    copied.then(
      () => notify({ text: t('people.invite.copied') }),
      () => notify({ text: t('people.invite.uncopied') }),
    );
  };
  return (
    <div className={styles.link} role="status">
      <label htmlFor={id}>{t('people.invite.link')}</label>
      <input
        id={id}
        data-link=""
        dir="ltr"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.hint}>{t('people.invite.once', { time: instant(made.expiresAt) })}</p>
      <div className={styles.acts}>
        <Button main onClick={copy}>
          {t('people.invite.copy')}
        </Button>
        <Button onClick={onDone}>{done}</Button>
      </div>
    </div>
  );
};
