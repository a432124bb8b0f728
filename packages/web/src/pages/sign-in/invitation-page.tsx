import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type AnswerOf, CallRefused, orThrow } from '@wasit/api';
import { type ReactNode, useEffect } from 'react';
import { homePage } from '../../app/pages.ts';
import { client } from '../../data/client.ts';
import { sessionQuery, standingIn, useSession } from '../../data/session.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/page-state.tsx';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { signOut } from '../account/sign-out.ts';
import { useInstantText } from '../relays/instant.tsx';
import styles from './credentials.module.css';
import { dropToken, keepToken, keptToken, tokenOf } from './invitation-token.ts';
import { NewAccount, type Wanted } from './new-account.tsx';
import { useSaid } from './use-said.ts';

type Invitation = AnswerOf<'lookAtInvitation'>;

/** A room's name is for those who are in it; until then its id stands for it. */
const roomWords = (rooms: readonly string[], comma: string): string =>
  rooms.map((room) => room.replace(/^room:/, '')).join(comma);

const Gives = ({ invitation }: { readonly invitation: Invitation }): ReactNode => {
  const t = useText();
  const instant = useInstantText();
  const { caseId, role, rooms, expiresAt } = invitation;
  return (
    <div className={styles.gives}>
      {caseId === null ? (
        <p>{t('invitation.lead')}</p>
      ) : (
        <>
          <p>{t('invitation.as', { role: t(`role.in.${role}`) })}</p>
          <p>
            {rooms.length === 0
              ? t('invitation.reads.public')
              : t('invitation.reads', { rooms: roomWords(rooms, t('list.comma')) })}
          </p>
        </>
      )}
      <p className={styles.hint}>{t('invitation.until', { time: instant(expiresAt) })}</p>
    </div>
  );
};

const Accept = ({
  token,
  invitation,
}: {
  readonly token: string;
  readonly invitation: Invitation;
}): ReactNode => {
  const t = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const account = useSession()?.account ?? null;
  const { sentence, busy, ask } = useSaid();
  const accept = async (wanted: Wanted | null): Promise<void> => {
    const who = await ask(() =>
      client.acceptInvitation({ body: { token, ...(wanted === null ? {} : { account: wanted }) } }),
    );
    if (who === null) return;
    dropToken();
    const session = { mode: 'accounts' as const, ...who };
    queries.setQueryData(sessionQuery().queryKey, session);
    const { caseId } = invitation;
    if (caseId === null) await navigate({ to: '/cases', search: {}, replace: true });
    else {
      const to = homePage(standingIn(session, caseId));
      await navigate({ to, params: { caseId }, search: {}, replace: true });
    }
  };
  const said = <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>;
  if (account !== null) {
    return (
      <>
        {said}
        <div className={styles.acts}>
          <Button main disabled={busy} onClick={() => void accept(null)}>
            {t('invitation.accept.as', { name: account.name })}
          </Button>
          <Button
            disabled={busy}
            onClick={() => {
              keepToken(token);
              void signOut('/invitation');
            }}
          >
            {t('invitation.other')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <NewAccount busy={busy} said={said} onAccept={(wanted) => void accept(wanted)} />
      <p>
        <Button
          onClick={() => {
            keepToken(token);
            void navigate({ to: '/sign-in', search: { to: '/invitation' } });
          }}
        >
          {t('invitation.have')}
        </Button>
      </p>
    </>
  );
};

const Opened = ({ token }: { readonly token: string }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => orThrow(client.lookAtInvitation({ body: { token }, signal })),
  });
  if (query.error instanceof CallRefused && query.error.refused.code === 'invitation-unusable') {
    return (
      <Empty title={t('invitation.unusable')}>
        <p>{query.error.refused.sentence[language]}</p>
      </Empty>
    );
  }
  return (
    <PageState query={query}>
      {(invitation) => (
        <>
          <Gives invitation={invitation} />
          <Accept token={token} invitation={invitation} />
        </>
      )}
    </PageState>
  );
};

/** An invitation, opened from its link: what it gives, and how to accept it. */
export const InvitationPage = (): ReactNode => {
  const t = useText();
  const hash = useLocation({ select: (location) => location.hash });
  const token = tokenOf(hash) ?? keptToken();
  useEffect(() => {
    document.title = `${t('invitation.title')} · ${t('app.name')}`;
  }, [t]);
  return (
    <main id="main" className={styles.page} tabIndex={-1}>
      <h1>{t('invitation.title')}</h1>
      {token === null ? (
        <Empty title={t('invitation.none')}>
          <p>{t('invitation.none.hint')}</p>
        </Empty>
      ) : (
        <Opened key={token} token={token} />
      )}
    </main>
  );
};
