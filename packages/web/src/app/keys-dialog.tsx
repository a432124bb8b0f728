import { type ReactNode, useRef } from 'react';
import { Keys } from '../design/keys.tsx';
import type { MessageId } from '../messages/message-id.ts';
import { useText } from '../messages/use-text.ts';
import frame from './frame.module.css';
import styles from './keys-dialog.module.css';
import { type Shortcut, useShortcut, useShortcutList } from './shortcuts.tsx';

const groups: readonly (readonly [Shortcut['group'], MessageId])[] = [
  ['page', 'keys.here'],
  ['go', 'keys.go'],
  ['everywhere', 'keys.everywhere'],
];

/** The list of everything that a key does, under `?`. */
export const KeysDialog = (): ReactNode => {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useShortcutList();
  const open = (): void => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useShortcut('?', t('keys.help'), open, 'everywhere');
  return (
    <>
      <button type="button" className={`${frame.plain} ${frame.wide}`} aria-haspopup="dialog" onClick={open}>
        {t('app.shortcuts')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title">
        <header className={styles.head}>
          <h2 id="keys-title">{t('keys.title')}</h2>
          <button type="button" className={frame.plain} onClick={() => dialog.current?.close()}>
            {t('app.close')}
          </button>
        </header>
        <p className={styles.intro}>{t('keys.intro')}</p>
        {groups.map(([group, title]) => {
          const members = list.filter((shortcut) => shortcut.group === group);
          return members.length === 0 ? null : (
            <section key={group}>
              <h3>{t(title)}</h3>
              <dl className={styles.list}>
                {members.map((shortcut) => (
                  <div key={`${shortcut.keys} ${shortcut.label}`}>
                    <dt>
                      <Keys keys={shortcut.keys} />
                    </dt>
                    <dd>{shortcut.label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </dialog>
    </>
  );
};
