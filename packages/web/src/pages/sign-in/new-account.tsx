import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { CredentialField } from './credential-field.tsx';
import styles from './credentials.module.css';
import { faultOf } from './password-rule.ts';

export interface Wanted {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** A name, a login name and a password; the rule for the last stands there before anything is typed. */
export const NewAccount = ({
  busy,
  said,
  onAccept,
}: {
  readonly busy: boolean;
  /** What the server answered to the last try. */
  readonly said: ReactNode;
  readonly onAccept: (wanted: Wanted) => void;
}): ReactNode => {
  const t = useText();
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const fault = faultOf(password, login);
  const typing = password !== '' && fault !== null;
  const rule = (): string => {
    if (!typing) return t('invitation.password.rule');
    if (fault.kind === 'name') return t('invitation.password.name');
    return t('invitation.password.short', { count: fault.missing });
  };
  const ready = fault === null && name.trim() !== '' && login.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onAccept({ name: name.trim(), login: login.trim(), password });
      }}
    >
      <h2>{t('invitation.new')}</h2>
      <CredentialField
        label={t('invitation.name')}
        autoComplete="name"
        hint={t('invitation.name.hint')}
        value={name}
        onChange={setName}
      />
      <CredentialField
        label={t('signin.login')}
        autoComplete="username"
        hint={t('invitation.login.hint')}
        value={login}
        onChange={setLogin}
      />
      <CredentialField
        label={t('signin.password')}
        autoComplete="new-password"
        hint={rule()}
        wrong={typing}
        value={password}
        onChange={setPassword}
      />
      {said}
      <div className={styles.acts}>
        <Button type="submit" main disabled={!ready || busy}>
          {t('invitation.accept')}
        </Button>
      </div>
      <p className={styles.hint}>{t('invitation.passkey.later')}</p>
    </form>
  );
};
