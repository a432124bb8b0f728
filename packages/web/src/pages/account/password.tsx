import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { CredentialField } from '../sign-in/credential-field.tsx';
import { faultOf } from '../sign-in/password-rule.ts';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './account.module.css';

const Change = ({ login, onDone }: { readonly login: string; readonly onDone: () => void }): ReactNode => {
  const t = useText();
  const notify = useNotify();
  const queries = useQueryClient();
  const { sentence, busy, ask } = useSaid();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [endOthers, setEndOthers] = useState(true);
  const fault = faultOf(next, login);
  const typing = next !== '' && fault !== null;
  const rule = (): string => {
    if (!typing) return t('invitation.password.rule');
    if (fault.kind === 'name') return t('invitation.password.name');
    return t('invitation.password.short', { count: fault.missing });
  };
  const ready = current !== '' && fault === null;
  const change = async (): Promise<void> => {
    if ((await ask(() => client.changePassword({ body: { current, next, endOthers } }))) === null) {
      setCurrent('');
      return;
    }
    notify({ text: t(endOthers ? 'account.password.done.others' : 'account.password.done') });
    onDone();
    await queries.invalidateQueries({ queryKey: ['account'] });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void change();
      }}
    >
      {/* For password managers: whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={login} />
      <CredentialField
        label={t('account.password.current')}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <CredentialField
        label={t('account.password.next')}
        autoComplete="new-password"
        hint={rule()}
        wrong={typing}
        value={next}
        onChange={setNext}
      />
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={endOthers}
            aria-describedby="account-password-others"
            onChange={(event) => setEndOthers(event.currentTarget.checked)}
          />
          {t('account.password.others')}
        </label>
        <p id="account-password-others" className={styles.hint}>
          {t('account.password.others.hint')}
        </p>
      </div>
      <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
      <div className={styles.acts}>
        <Button type="submit" main disabled={!ready || busy}>
          {t('account.password.act')}
        </Button>
        <Button onClick={onDone}>{t('account.cancel')}</Button>
      </div>
    </form>
  );
};

/** Changing the account's password: the present one is asked for. */
export const Password = ({ login }: { readonly login: string }): ReactNode => {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="account-password">
      <h2 id="account-password" tabIndex={-1}>
        {t('account.password')}
      </h2>
      <p className={styles.hint}>{t('account.password.hint')}</p>
      {open ? (
        <Change
          login={login}
          onDone={() => {
            setOpen(false);
            document.getElementById('account-password')?.focus();
          }}
        />
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>{t('account.password.open')}</Button>
        </p>
      )}
    </section>
  );
};
