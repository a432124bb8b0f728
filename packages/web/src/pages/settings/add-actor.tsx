import type { ActorKind, Role } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { BilingualFields, blankName, nameTyped } from '../../design/bilingual-fields.tsx';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { actorKinds, roles } from './roles.ts';
import styles from './settings.module.css';

/** Adds an actor that no report has named yet, with its role. */
export const AddActor = ({ caseId }: { readonly caseId: string }): ReactNode => {
  const t = useText();
  const act = useAct(caseId);
  const [typed, setTyped] = useState(blankName);
  const [kind, setKind] = useState<ActorKind>('organisation');
  const [role, setRole] = useState<Role>('party');
  const name = nameTyped(typed);
  const add = async (): Promise<void> => {
    if (name === null) return;
    const recorded = await act({ command: { type: 'add-actor', name, kind, aliases: [] } });
    const actorId = recorded?.introduced[0];
    if (actorId === undefined) return;
    await act({
      command: { type: 'assign-role', actorId, role, trackId: null, period: null },
      done: t('settings.actor.done'),
    });
    setTyped(blankName);
  };
  return (
    <details className={styles.more}>
      <summary>{t('settings.actor.add')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <BilingualFields value={typed} onChange={setTyped} />
        <label>
          {t('settings.kind')}
          <select
            value={kind}
            onChange={(event) =>
              setKind(actorKinds.find((one) => one === event.currentTarget.value) ?? 'organisation')
            }
          >
            {actorKinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('settings.role')}
          <select
            value={role}
            onChange={(event) => setRole(roles.find((one) => one === event.currentTarget.value) ?? 'party')}
          >
            {roles
              .filter((one) => one !== 'constituent')
              .map((one) => (
                <option key={one} value={one}>
                  {t(`role.${one}`)}
                </option>
              ))}
          </select>
        </label>
        <Button type="submit" disabled={name === null}>
          {t('settings.actor.act')}
        </Button>
      </form>
    </details>
  );
};
