/** Short notices of what was just done, each with its way back. Undo rather than "are you sure". */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../messages/use-text.ts';
import { useAnnounce } from './announcer.tsx';
import { useShortcut } from './shortcuts.tsx';
import styles from './toasts.module.css';

export interface Notice {
  readonly text: string;
  /** Takes the act back; the notice then goes. */
  readonly undo?: () => void;
}

interface Shown extends Notice {
  readonly id: number;
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Milliseconds on screen: longer where there is something to take back. */
const stay = (notice: Notice): number => (notice.undo === undefined ? 5_000 : 12_000);

const Toast = ({ notice, onGone }: { readonly notice: Shown; readonly onGone: () => void }): ReactNode => {
  const t = useText();
  const gone = useRef(onGone);
  gone.current = onGone;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => gone.current(), stay(notice));
    return () => clearTimeout(timer);
  }, [held, notice]);
  return (
    <li
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {notice.undo !== undefined && (
        <button
          type="button"
          onClick={() => {
            notice.undo?.();
            onGone();
          }}
        >
          {t('app.undo')} <kbd>U</kbd>
        </button>
      )}
      <button type="button" onClick={onGone}>
        {t('app.close')}
      </button>
    </li>
  );
};

export const ToastProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const t = useText();
  const announce = useAnnounce();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const drop = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), []);
  const notify = useCallback(
    (notice: Notice) => {
      next.current += 1;
      const id = next.current;
      setShown((all) => [...all.slice(-2), { ...notice, id }]);
      announce(notice.text);
    },
    [announce],
  );
  const last = useMemo(() => shown.findLast((notice) => notice.undo !== undefined), [shown]);
  useShortcut(
    last === undefined ? null : 'u',
    t('keys.undo'),
    () => {
      if (last === undefined) return;
      last.undo?.();
      drop(last.id);
    },
    'everywhere',
  );
  return (
    <NoticeContext value={notify}>
      {children}
      {shown.length > 0 && (
        <section aria-label={t('app.notices')} data-print="no">
          <ol className={styles.stack}>
            {shown.map((notice) => (
              <Toast key={notice.id} notice={notice} onGone={() => drop(notice.id)} />
            ))}
          </ol>
        </section>
      )}
    </NoticeContext>
  );
};

/** Shows a notice, with a way to take the act back where there is one (also on the key `u`). */
export const useNotify = (): ((notice: Notice) => void) => use(NoticeContext);
