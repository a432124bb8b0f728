import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type AnswerOf, CallRefused, orThrow } from '@wasit/api';
import { type ReactNode, useEffect } from 'react';
import { homePage } from '../../app/pages.ts';
import { client } from '../../data/client.ts';
import { sessionQuery, standingIn, useSession } from '../../data/session.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { signOut } from '../account/sign-out.ts';
import { useInstantText } from '../relays/instant.tsx';
import styles from './credentials.module.css';
import { dropToken, keepToken, keptToken, tokenOf } from './invitation-token.ts';
import { NewAccount, type Wanted } from './new-account.tsx';
import { useSaid } from './use-said.ts';

type Invitation = AnswerOf<'lookAtInvitation'>;

const Gives = ({ invitation }: { readonly invitation: Invitation }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const instant = useInstantText();
  const { to, title, role, rooms, expiresAt } = invitation;
  const isolated = (text: string): string => `\u2068${text}\u2069`;
  const roomWords = rooms
    .map(({ name }) => (name === null ? t('invitation.room.unnamed') : isolated(nameOf(name))))
    .join(t('list.comma'));
  return (
    <div className={styles.gives}>
      {to === 'server' ? (
        <p>{t('invitation.lead')}</p>
      ) : (
        <>
          <p className={styles.to}>
            {title === null
              ? t('invitation.to.unnamed')
              : t('invitation.to', { title: isolated(nameOf(title)) })}
          </p>
          <p>{t('invitation.as', { role: t(`role.in.${role}`) })}</p>
          <p>
            {rooms.length === 0 ? t('invitation.reads.public') : t('invitation.reads', { rooms: roomWords })}
          </p>
        </>
      )}
      <p className={styles.hint}>{t('invitation.until', { time: instant(expiresAt) })}</p>
    </div>
  );
};

const Accept = ({ token }: { readonly token: string }): ReactNode => {
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
    const { caseId, ...seats } = who;
    const session = { mode: 'accounts' as const, ...seats };
    queries.setQueryData(sessionQuery().queryKey, session);
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
  if (query.error instanceof CallRefused && query.error.refused.code.startsWith('invitation-')) {
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
          <Accept token={token} />
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
