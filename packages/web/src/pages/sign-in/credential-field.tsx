import { type ReactNode, useId } from 'react';
import styles from './credentials.module.css';

/** A field that password managers know: what it holds is said in the terms of the browser. */
export const CredentialField = ({
  label,
  value,
  autoComplete,
  hint,
  wrong = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly autoComplete: 'username' | 'username webauthn' | 'name' | 'current-password' | 'new-password';
  readonly hint?: string;
  /** What stands in it will not do; the hint says why. */
  readonly wrong?: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode => {
  const id = useId();
  const secret = autoComplete.endsWith('password');
  const about = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={autoComplete.split(' ')[0]}
        type={secret ? 'password' : 'text'}
        dir={secret ? 'ltr' : 'auto'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={secret ? 200 : 120}
        required
        value={value}
        aria-invalid={wrong}
        {...about}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
};
