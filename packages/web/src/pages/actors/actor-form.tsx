/** Correcting an actor: names in both scripts, kind, aliases, role; and "this is the same as". */
import { useQuery } from '@tanstack/react-query';
import type { ActorKind, ActorPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { actorsQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useFormFocus } from '../../design/use-form-focus.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './actors.module.css';

const kinds = ['person', 'organisation', 'office', 'state', 'place', 'outlet', 'anonymous'] as const;
const roles = [
  'party',
  'constituent',
  'mediator',
  'guarantor',
  'witness',
  'depositary',
  'sponsor',
  'consulted',
] as const;

export const ActorForm = ({
  page,
  onClose,
}: {
  readonly page: ActorPage;
  readonly onClose: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { caseId } = page.case;
  const act = useAct(caseId);
  const form = useFormFocus<HTMLFormElement>();
  const row = page.actor;
  const actorId = row.actor.id;
  const [ar, setAr] = useState(row.actor.name.ar ?? '');
  const [en, setEn] = useState(row.actor.name.en ?? '');
  const [kind, setKind] = useState<ActorKind>(row.actor.kind);
  const [aliases, setAliases] = useState(row.aliases.join('\n'));
  const [role, setRole] = useState<string | null>(null);
  const [same, setSame] = useState<string | null>(null);
  const everybody = useQuery(actorsQuery(caseId, null)).data?.actors ?? [];
  const before = {
    type: 'correct-actor',
    actorId,
    name: row.actor.name,
    kind: row.actor.kind,
    aliases: row.aliases,
  } as const;
  const name = {
    ...(ar.trim() === '' ? {} : { ar: ar.trim() }),
    ...(en.trim() === '' ? {} : { en: en.trim() }),
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const list = aliases
          .split('\n')
          .map((one) => one.trim())
          .filter((one) => one !== '');
        void act({
          command: { type: 'correct-actor', actorId, name, kind, aliases: list },
          done: t('reading.corrected'),
          undo: () => before,
        }).then((done) => {
          if (done !== null) onClose();
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField label={t('actor.name.ar')} value={ar} onChange={setAr} />
      <TextField label={t('actor.name.en')} value={en} onChange={setEn} />
      <SelectField
        label={t('actors.kind')}
        value={kind}
        choices={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(next) => setKind(kinds.find((one) => one === next) ?? kind)}
      />
      <TextField
        label={t('actor.aliases')}
        long
        hint={t('actor.aliases.hint')}
        value={aliases}
        onChange={setAliases}
      />
      <p>
        <Button type="submit" main disabled={ar.trim() === '' && en.trim() === ''}>
          {t('reading.save')}
        </Button>{' '}
        <Button onClick={onClose}>{t('reading.cancel')}</Button>
      </p>
      <SelectField
        label={t('actor.role.give')}
        value={role}
        choices={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        empty={t('reading.nobody')}
        onChange={setRole}
      />
      <p>
        <Button
          disabled={role === null}
          onClick={() => {
            const chosen = roles.find((one) => one === role);
            if (chosen === undefined) return;
            void act({
              command: { type: 'assign-role', actorId, role: chosen },
              done: t('actor.role.given'),
              undo: () => ({ type: 'withdraw-role', actorId, role: chosen }),
            });
          }}
        >
          {t('actor.role.do')}
        </Button>
      </p>
      <SelectField
        label={t('actor.same')}
        value={same}
        choices={everybody
          .filter(({ actor }) => actor.id !== actorId)
          .map(({ actor }) => ({ value: actor.id, label: nameOf(actor.name) }))}
        empty={t('reading.nobody')}
        onChange={setSame}
      />
      <p>
        <Button
          disabled={same === null}
          onClick={() => {
            if (same === null) return;
            void act({
              command: { type: 'merge-actors', keptId: actorId, absorbedId: same },
              done: t('reading.merged'),
              undo: () => ({ type: 'split-actors', actorId: same }),
            }).then((done) => {
              // What was typed above knows nothing of the names that came with the other.
              if (done !== null) onClose();
            });
          }}
        >
          {t('actor.same.do')}
        </Button>
      </p>
    </form>
  );
};
