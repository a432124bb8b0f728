import type { ActorRow, ActorsPage, CaseHead, Role } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { ActorLink } from '../../design/actor-link.tsx';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { partyHues } from '../../design/party-hues.ts';
import { partyHue } from '../../design/party-tag.tsx';
import { useText } from '../../messages/use-text.ts';
import { AddActor } from './add-actor.tsx';
import { roles } from './roles.ts';
import styles from './settings.module.css';

const RolesOf = ({
  row,
  head,
  past,
}: {
  readonly row: ActorRow;
  readonly head: CaseHead;
  readonly past: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(head.caseId);
  const tracks = new Map(head.tracks.map((track) => [track.id, nameOf(track.name)]));
  const actorId = row.actor.id;
  const who = nameOf(row.actor.name);
  return (
    <ul className={styles.roles}>
      {row.roles.map(({ role, trackId, period }) => (
        <li key={`${role} ${trackId ?? ''}`}>
          {trackId === null
            ? t(`role.${role}`)
            : t('settings.role.track', {
                role: t(`role.${role}`),
                track: tracks.get(trackId) ?? trackId,
              })}{' '}
          {!past && (
            <button
              type="button"
              data-print="no"
              aria-label={t('settings.role.withdraw.label', { role: t(`role.${role}`), who })}
              onClick={() =>
                void act({
                  command: { type: 'withdraw-role', actorId, role, trackId },
                  done: t('settings.role.withdrawn', { who }),
                  undo: () => ({ type: 'assign-role', actorId, role, trackId, period }),
                })
              }
            >
              {t('settings.role.withdraw')}
            </button>
          )}
        </li>
      ))}
      {row.constituentOf !== null && (
        <li>{t('settings.constituent.of', { party: nameOf(row.constituentOf.name) })}</li>
      )}
    </ul>
  );
};

const AssignRole = ({ page }: { readonly page: ActorsPage }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(page.case.caseId);
  const [actorId, setActorId] = useState('');
  const [role, setRole] = useState<Role>('party');
  const [partyId, setPartyId] = useState('');
  const chosen = page.actors.find((row) => row.actor.id === actorId);
  const parties = page.actors.filter((row) => row.roles.some((held) => held.role === 'party'));
  const asConstituent = role === 'constituent';
  const ready = chosen !== undefined && (!asConstituent || (partyId !== '' && partyId !== actorId));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined || !ready) return;
        const done = t('settings.role.done', { who: nameOf(chosen.actor.name), role: t(`role.${role}`) });
        void act(
          asConstituent
            ? { command: { type: 'name-constituent', partyId, constituentId: actorId }, done }
            : {
                command: { type: 'assign-role', actorId, role, trackId: null, period: null },
                done,
                undo: () => ({ type: 'withdraw-role', actorId, role, trackId: null }),
              },
        ).then((recorded) => recorded !== null && setActorId(''));
      }}
    >
      <label>
        {t('word.actor')}
        <select value={actorId} onChange={(event) => setActorId(event.currentTarget.value)}>
          <option value="">{t('settings.choose')}</option>
          {page.actors.map((row) => (
            <option key={row.actor.id} value={row.actor.id}>
              {nameOf(row.actor.name)}
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
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {asConstituent && (
        <label>
          {t('word.party')}
          <select value={partyId} onChange={(event) => setPartyId(event.currentTarget.value)}>
            <option value="">{t('settings.choose')}</option>
            {parties.map((row) => (
              <option key={row.actor.id} value={row.actor.id}>
                {nameOf(row.actor.name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button type="submit" disabled={!ready}>
        {t('settings.role.act')}
      </Button>
    </form>
  );
};

/** Who sits where: parties and their constituents, mediators, guarantors, witnesses. */
export const Parties = ({ page, past }: { readonly page: ActorsPage; readonly past: boolean }): ReactNode => {
  const t = useText();
  const seated = page.actors.filter((row) => row.roles.length > 0 || row.constituentOf !== null);
  const hues = partyHues(seated.map((row) => row.actor));
  return (
    <section aria-labelledby="settings-parties">
      <h2 id="settings-parties">{t('settings.parties')}</h2>
      <p className={styles.hint}>{t('settings.parties.hint')}</p>
      <ul className={styles.rows}>
        {seated.map((row) => {
          const hue = hues.get(row.actor.id);
          return (
            <li key={row.actor.id}>
              <span
                className={styles.who}
                style={hue === undefined ? undefined : { borderInlineStartColor: partyHue(hue) }}
              >
                <ActorLink actor={row.actor} />
              </span>
              <RolesOf row={row} head={page.case} past={past} />
            </li>
          );
        })}
      </ul>
      {!past && (
        <>
          <AssignRole page={page} />
          <AddActor caseId={page.case.caseId} />
        </>
      )}
    </section>
  );
};
