import type { CaseHead } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { BilingualFields, blankName, nameTyped } from '../../design/bilingual-fields.tsx';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './settings.module.css';

/** The parallel lines of the mediation. */
export const Tracks = ({ head, past }: { readonly head: CaseHead; readonly past: boolean }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(head.caseId);
  const [typed, setTyped] = useState(blankName);
  const name = nameTyped(typed);
  return (
    <section aria-labelledby="settings-tracks">
      <h2 id="settings-tracks">{t('settings.tracks')}</h2>
      <p className={styles.hint}>{t('settings.tracks.hint')}</p>
      <ul className={styles.plain}>
        {head.tracks.map((track) => (
          <li key={track.id}>
            <bdi>{nameOf(track.name)}</bdi>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name === null) return;
          void act({ command: { type: 'open-track', name }, done: t('settings.tracks.done') }).then(
            (recorded) => recorded !== null && setTyped(blankName),
          );
        }}
      >
        <BilingualFields value={typed} onChange={setTyped} />
        <Button type="submit" disabled={past || name === null}>
          {t('settings.tracks.act')}
        </Button>
      </form>
    </section>
  );
};
