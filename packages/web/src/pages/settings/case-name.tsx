import type { CaseHead } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { BilingualFields, nameTyped } from '../../design/bilingual-fields.tsx';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './settings.module.css';

/** Renames the case. */
export const CaseName = ({ head, past }: { readonly head: CaseHead; readonly past: boolean }): ReactNode => {
  const t = useText();
  const act = useAct(head.caseId);
  const before = { ar: head.title.ar ?? '', en: head.title.en ?? '' };
  const [typed, setTyped] = useState(before);
  const title = nameTyped(typed);
  const same = typed.ar.trim() === before.ar && typed.en.trim() === before.en;
  return (
    <section aria-labelledby="settings-name" data-print="no">
      <h2 id="settings-name">{t('settings.name')}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (title === null) return;
          void act({
            command: { type: 'rename-case', title },
            done: t('settings.name.done'),
            undo: () => ({ type: 'rename-case', title: head.title }),
          });
        }}
      >
        <BilingualFields value={typed} onChange={setTyped} />
        <Button type="submit" disabled={past || same || title === null}>
          {t('settings.name.act')}
        </Button>
      </form>
    </section>
  );
};
