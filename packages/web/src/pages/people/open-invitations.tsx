import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '@wasit/api';
import type { RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { client } from '../../data/client.ts';
import { PageState } from '../../design/page-state.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useInstantText } from '../relays/instant.tsx';
import { useCircleNames } from '../relays/who-sees.tsx';
import { useSaid } from '../sign-in/use-said.ts';
import { Link } from './link.tsx';
import styles from './people.module.css';
import { invitationsQuery } from './people-query.ts';

type Invitation = AnswerOf<'invitations'>['invitations'][number];

const InvitationLine = ({
  invitation,
  rooms,
  onMade,
}: {
  readonly invitation: Invitation;
  readonly rooms: RoomsPage;
  readonly onMade: (made: AnswerOf<'reissueInvitation'>) => void;
}): ReactNode => {
  const t = useText();
  const roomNames = useCircleNames(rooms);
  const instant = useInstantText();
  const notify = useNotify();
  const queries = useQueryClient();
  const { sentence, busy, ask } = useSaid();
  const { id: invitationId, note, role, createdAt, expiresAt, usable } = invitation;
  const { caseId } = rooms.case;
  const params = { caseId, invitationId };
  const name = note === '' ? t('people.open.unnoted') : note;
  const refresh = async (): Promise<void> => await queries.invalidateQueries(invitationsQuery(caseId));
  const revoke = async (): Promise<void> => {
    if ((await ask(() => client.revokeInvitation({ params, body: {} }))) === null) return;
    notify({ text: t('people.open.revoked') });
    document.getElementById('people-open')?.focus();
    await refresh();
  };
  const reissue = async (): Promise<void> => {
    const made = await ask(() => client.reissueInvitation({ params, body: {} }));
    if (made === null) return;
    onMade(made);
    await refresh();
  };
  const given = { role: t(`role.in.${role}`) };
  return (
    <li data-row tabIndex={-1}>
      <bdi {...(note === '' ? { className: styles.unnoted } : {})}>{name}</bdi>
      <span className={styles.about}>
        {invitation.rooms.length === 0
          ? t('people.open.public', given)
          : t('people.open.rooms', { ...given, rooms: roomNames(invitation.rooms) })}
        <br />
        {usable
          ? t('people.open.times', { created: instant(createdAt), ends: instant(expiresAt) })
          : t('people.open.dead')}
      </span>
      <span className={styles.act}>
        {usable && (
          <QuietButton disabled={busy} onClick={() => void reissue()}>
            {t('people.open.again')}
            <span className="hidden-visually"> {t('people.open.again.label', { name })}</span>
          </QuietButton>
        )}
      </span>
      <span className={styles.act}>
        <QuietButton disabled={busy} onClick={() => void revoke()}>
          {t('people.open.revoke')}
          <span className="hidden-visually"> {t('people.open.revoke.label', { name })}</span>
        </QuietButton>
      </span>
      <div role="alert" className={styles.wide}>
        {sentence !== null && <p className={styles.said}>{sentence}</p>}
      </div>
    </li>
  );
};

/** What the viewer has offered and nobody has taken: each can be taken back, or get a new link. */
export const OpenInvitations = ({ rooms }: { readonly rooms: RoomsPage }): ReactNode => {
  const t = useText();
  const query = useQuery(invitationsQuery(rooms.case.caseId));
  const [made, setMade] = useState<AnswerOf<'reissueInvitation'> | null>(null);
  return (
    <section aria-labelledby="people-open">
      <h2 id="people-open" tabIndex={-1}>
        {t('people.open')}
      </h2>
      <PageState query={query}>
        {({ invitations }) => (
          <>
            <p className={styles.hint}>
              {t('people.open.hint')} {invitations.length > 0 && t('people.open.again.hint')}
            </p>
            {made !== null && <Link made={made} done={t('app.close')} onDone={() => setMade(null)} />}
            {invitations.length === 0 && <p>{t('people.open.none')}</p>}
            <ul className={`${styles.rows} ${styles.invitations}`}>
              {invitations.map((invitation) => (
                <InvitationLine key={invitation.id} invitation={invitation} rooms={rooms} onMade={setMade} />
              ))}
            </ul>
          </>
        )}
      </PageState>
    </section>
  );
};
