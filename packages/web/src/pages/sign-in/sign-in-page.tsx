import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useRouter, useSearch } from '@tanstack/react-router';
import type { AnswerOf } from '@wasit/api';
import { type ReactNode, useEffect, useState } from 'react';
import { homePage } from '../../app/pages.ts';
import { client } from '../../data/client.ts';
import { type Session, sessionQuery, standingIn, useSession } from '../../data/session.ts';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { CredentialField } from './credential-field.tsx';
import styles from './credentials.module.css';
import { askPasskey, passkeysWork } from './passkeys.ts';
import { useSaid } from './use-said.ts';

/** To the page that was asked for; else to the one case that there is; else to the list. */
const Onwards = ({
  to,
  session,
}: {
  readonly to: string | undefined;
  readonly session: Session;
}): ReactNode => {
  const { history } = useRouter();
  useEffect(() => {
    if (to !== undefined) history.replace(to);
  }, [to, history]);
  if (to !== undefined) return null;
  const [only, other] = session.cases;
  if (only === undefined || other !== undefined) return <Navigate to="/cases" search={{}} replace />;
  const { caseId } = only;
  return <Navigate to={homePage(standingIn(session, caseId))} params={{ caseId }} search={{}} replace />;
};

/** Signing in: with a password, or with a passkey where browser and address allow one. */
export const SignInPage = (): ReactNode => {
  const t = useText();
  const { to, ended } = useSearch({ from: '/sign-in' });
  const session = useSession();
  const queries = useQueryClient();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { sentence, busy, say, ask } = useSaid();
  useEffect(() => {
    document.title = `${t('signin.title')} · ${t('app.name')}`;
  }, [t]);
  if (session !== undefined && (session.mode === 'desk' || session.account !== null)) {
    return <Onwards to={to} session={session} />;
  }
  const begin = (who: AnswerOf<'signIn'> | null): void => {
    if (who !== null) queries.setQueryData(sessionQuery().queryKey, { mode: 'accounts' as const, ...who });
  };
  const signIn = async (): Promise<void> => {
    begin(await ask(() => client.signIn({ body: { login, password } })));
    setPassword('');
  };
  const signInByPasskey = async (): Promise<void> => {
    const options = await ask(() => client.passkeySignInOptions({ body: {} }));
    if (options === null) return;
    const response = await askPasskey(options);
    if (response === null) say(t('signin.passkey.stopped'));
    else begin(await ask(() => client.passkeySignIn({ body: { response } })));
  };
  return (
    <main id="main" className={styles.page} tabIndex={-1}>
      <h1>{t('signin.title')}</h1>
      {ended === true ? (
        <p role="status">{t('signin.ended')}</p>
      ) : (
        to !== undefined && <p>{t('signin.back')}</p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void signIn();
        }}
      >
        <CredentialField
          label={t('signin.login')}
          autoComplete="username"
          value={login}
          onChange={setLogin}
        />
        <CredentialField
          label={t('signin.password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
        <div className={styles.acts}>
          <Button type="submit" main disabled={busy}>
            {t('signin.act')}
          </Button>
          {passkeysWork() && (
            <Button disabled={busy} onClick={() => void signInByPasskey()}>
              {t('signin.passkey')}
            </Button>
          )}
        </div>
      </form>
      <p className={styles.hint}>{t('signin.intro')}</p>
    </main>
  );
};
