import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { makePasskey, passkeysWork } from '../sign-in/passkeys.ts';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './account.module.css';

/** Adding a passkey to the account, where browser and address allow one. */
export const Passkeys = (): ReactNode => {
  const t = useText();
  const notify = useNotify();
  const [works] = useState(passkeysWork);
  const { sentence, busy, say, ask } = useSaid();
  const add = async (): Promise<void> => {
    const options = await ask(() => client.passkeyOptions({ body: {} }));
    if (options === null) return;
    const response = await makePasskey(options);
    if (response === null) say(t('account.passkey.stopped'));
    else if ((await ask(() => client.addPasskey({ body: { response } }))) !== null) {
      notify({ text: t('account.passkey.added') });
    }
  };
  return (
    <section aria-labelledby="account-passkeys">
      <h2 id="account-passkeys">{t('account.passkeys')}</h2>
      <p className={styles.hint}>{t('account.passkeys.hint')}</p>
      <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
      {works ? (
        <p>
          <Button disabled={busy} onClick={() => void add()}>
            {t('account.passkey.add')}
          </Button>
        </p>
      ) : (
        <p className={styles.hint}>{t('account.passkeys.cannot')}</p>
      )}
    </section>
  );
};
