/** One name, and the button that adds what it names. */
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import styles from './who-can-what.module.css';

export const NameForm = ({
  label,
  placeholder = label,
  act,
  onName,
}: {
  readonly label: string;
  readonly placeholder?: string;
  /** What the button says. */
  readonly act: string;
  readonly onName: (name: string) => void;
}): ReactNode => {
  const [name, setName] = useState('');
  const wanted = name.trim();
  return (
    <form
      className={styles.add}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '') return;
        onName(wanted);
        setName('');
      }}
    >
      <input
        dir="auto"
        value={name}
        aria-label={label}
        placeholder={placeholder}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={wanted === ''}>
        {act}
      </Button>
    </form>
  );
};
