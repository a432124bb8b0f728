import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/fields.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './account.module.css';

const LONGEST = 80;

/** A name for a passkey, asked for before it is made and when it is renamed. */
export const PasskeyName = ({
  name,
  act,
  busy,
  said,
  onName,
  onCancel,
  ready = true,
  children,
}: {
  readonly name: string;
  readonly act: string;
  readonly busy: boolean;
  readonly said: string | null;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
  /** False while something else is wanting. */
  readonly ready?: boolean;
  /** What else is asked for. */
  readonly children?: ReactNode;
}): ReactNode => {
  const t = useText();
  const [text, setText] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wanted = text.trim();
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && ready && !busy) onName(wanted);
      }}
    >
      <TextField
        label={t('account.passkey.name')}
        hint={t('account.passkey.name.hint')}
        value={text}
        onChange={(typed) => setText(typed.slice(0, LONGEST))}
      />
      {children}
      <div role="alert">{said !== null && <p className={styles.said}>{said}</p>}</div>
      <div className={styles.acts}>
        <Button type="submit" disabled={busy || !ready || wanted === ''}>
          {act}
        </Button>
        <Button onClick={onCancel}>{t('account.cancel')}</Button>
      </div>
    </form>
  );
};
