import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { CredentialField } from '../sign-in/credential-field.tsx';
import { makePasskey, passkeysWork } from '../sign-in/passkeys.ts';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './account.module.css';
import { passkeysQuery } from './account-queries.ts';
import { PasskeyLine } from './passkey-line.tsx';
import { PasskeyName } from './passkey-name.tsx';

/** Adding one, where browser and address allow it. */
const AddPasskey = ({
  login,
  asksPassword,
  onAdded,
}: {
  readonly login: string;
  readonly asksPassword: boolean;
  readonly onAdded: () => Promise<void>;
}): ReactNode => {
  const t = useText();
  const notify = useNotify();
  const [works] = useState(passkeysWork);
  const [naming, setNaming] = useState(false);
  const [password, setPassword] = useState('');
  const { sentence, busy, say, ask } = useSaid();
  const stop = (): void => {
    setNaming(false);
    setPassword('');
  };
  const add = async (name: string): Promise<void> => {
    const options = await ask(() => client.passkeyOptions({ body: asksPassword ? { password } : {} }));
    if (options === null) {
      setPassword('');
      return;
    }
    const response = await makePasskey(options);
    if (response === null) {
      say(t('account.passkey.stopped'));
      return;
    }
    if ((await ask(() => client.addPasskey({ body: { response, name } }))) === null) return;
    notify({ text: t('account.passkey.added') });
    stop();
    await onAdded();
  };
  if (!works) return <p className={styles.hint}>{t('account.passkeys.cannot')}</p>;
  if (!naming) {
    return (
      <p>
        <Button onClick={() => setNaming(true)}>{t('account.passkey.add')}</Button>
      </p>
    );
  }
  return (
    <PasskeyName
      name=""
      act={t('account.passkey.add')}
      busy={busy}
      said={sentence}
      onName={(name) => void add(name)}
      onCancel={stop}
      ready={!asksPassword || password !== ''}
    >
      {asksPassword && (
        <>
          {/* For password managers: whose password it is. */}
          <input type="hidden" name="username" autoComplete="username" value={login} />
          <CredentialField
            label={t('account.password.current')}
            hint={t('account.passkey.password')}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        </>
      )}
    </PasskeyName>
  );
};

/** The passkeys of the account: each with its name and its use. */
export const Passkeys = ({ login }: { readonly login: string }): ReactNode => {
  const t = useText();
  const queries = useQueryClient();
  const query = useQuery(passkeysQuery());
  const refresh = async (): Promise<void> => await queries.invalidateQueries(passkeysQuery());
  return (
    <section aria-labelledby="account-passkeys">
      <h2 id="account-passkeys" tabIndex={-1}>
        {t('account.passkeys')}
      </h2>
      <p className={styles.hint}>{t('account.passkeys.hint')}</p>
      <PageState query={query}>
        {({ passkeys, mayRemove, hasPassword }) => (
          <>
            {passkeys.length === 0 && <p>{t('account.passkeys.none')}</p>}
            <ul className={styles.rows}>
              {passkeys.map((passkey) => (
                <PasskeyLine key={passkey.id} passkey={passkey} mayRemove={mayRemove} onChanged={refresh} />
              ))}
            </ul>
            {!mayRemove && <p className={styles.hint}>{t('account.passkey.last')}</p>}
            <AddPasskey login={login} asksPassword={hasPassword} onAdded={refresh} />
          </>
        )}
      </PageState>
    </section>
  );
};
