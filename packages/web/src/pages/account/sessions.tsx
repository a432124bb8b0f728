import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '@wasit/api';
import type { ReactNode } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { PageState } from '../../design/page-state.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useInstantText } from '../relays/instant.tsx';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './account.module.css';
import { sessionsQuery } from './account-queries.ts';
import { deviceOf } from './device.ts';

type SessionRow = AnswerOf<'sessions'>['sessions'][number];

const List = ({ rows }: { readonly rows: readonly SessionRow[] }): ReactNode => {
  const t = useText();
  const instant = useInstantText();
  const queries = useQueryClient();
  const notify = useNotify();
  const { sentence, busy, ask } = useSaid();
  const others = rows.filter(({ own }) => !own);
  const refresh = async (): Promise<void> => await queries.invalidateQueries(sessionsQuery());
  const end = async ({ id }: SessionRow): Promise<void> => {
    const ended = await ask(() => client.revokeSession({ params: { sessionId: id }, body: {} }));
    if (ended !== null) {
      notify({ text: t('account.session.ended') });
      document.getElementById('account-sessions')?.focus();
    }
    await refresh();
  };
  const endOthers = async (): Promise<void> => {
    const answered = await ask(() => client.revokeOtherSessions({ body: {} }));
    if (answered !== null) {
      notify({ text: t('account.sessions.ended', { count: answered.ended }) });
      document.getElementById('account-sessions')?.focus();
    }
    await refresh();
  };
  const deviceWords = ({ agent }: SessionRow): string => {
    const device = deviceOf(agent);
    return device === null ? t('account.session.unknown') : t('account.session.device', { ...device });
  };
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const start = instant(row.createdAt);
          return (
            <li key={row.id} data-row tabIndex={-1}>
              <span className={styles.device}>{deviceWords(row)}</span>
              <span className={styles.times}>
                {row.own
                  ? t('account.session.now')
                  : t('account.session.seen', { time: instant(row.seenAt) })}
                <br />
                {t('account.session.times', { start, end: instant(row.expiresAt) })}
              </span>
              {row.own ? (
                <span className={styles.own}>{t('account.session.this')}</span>
              ) : (
                <QuietButton disabled={busy} onClick={() => void end(row)}>
                  {t('account.session.end')}
                  <span className="hidden-visually">
                    {' '}
                    {t('account.session.end.label', { device: deviceWords(row), start })}
                  </span>
                </QuietButton>
              )}
            </li>
          );
        })}
      </ul>
      <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
      {others.length > 0 && (
        <p>
          <Button disabled={busy} onClick={() => void endOthers()}>
            {t('account.sessions.end')}
          </Button>
        </p>
      )}
    </>
  );
};

/** Where the account is signed in; each of it can be ended from here. */
export const Sessions = (): ReactNode => {
  const t = useText();
  const query = useQuery(sessionsQuery());
  return (
    <section aria-labelledby="account-sessions">
      <h2 id="account-sessions" tabIndex={-1}>
        {t('account.sessions')}
      </h2>
      <PageState query={query}>{({ sessions }) => <List rows={sessions} />}</PageState>
    </section>
  );
};
