import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../design/button.tsx';
import styles from './act-dialog.module.css';

/**
 * An act that cannot be taken back, with what it does said plainly before it is done. It opens with the focus
 * on the way out; Escape is that, too, and the focus goes back to where it came from.
 */
export const ActDialog = ({
  title,
  act,
  keep,
  busy = false,
  said,
  children,
  onAct,
  onClose,
}: {
  readonly title: string;
  /** The verb that does it. */
  readonly act: string;
  /** What is done by not doing it. */
  readonly keep: string;
  readonly busy?: boolean;
  /** What the server answered to the last try. */
  readonly said: string | null;
  readonly children: ReactNode;
  readonly onAct: () => void;
  readonly onClose: () => void;
}): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onAct();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <div role="alert">{said !== null && <p className={styles.said}>{said}</p>}</div>
        <div className={styles.acts}>
          <Button onClick={() => dialog.current?.close()}>{keep}</Button>
          <Button type="submit" main disabled={busy}>
            {act}
          </Button>
        </div>
      </form>
    </dialog>
  );
};
