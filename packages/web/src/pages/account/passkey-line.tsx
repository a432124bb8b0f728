import type { AnswerOf } from '@wasit/api';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { client } from '../../data/client.ts';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { ActDialog } from '../people/act-dialog.tsx';
import { useInstantText } from '../relays/instant.tsx';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './account.module.css';
import { PasskeyName } from './passkey-name.tsx';

type Passkey = AnswerOf<'passkeys'>['passkeys'][number];

/** One passkey: its name, its use, and how to rename or remove it. */
export const PasskeyLine = ({
  passkey,
  mayRemove,
  onChanged,
}: {
  readonly passkey: Passkey;
  readonly mayRemove: boolean;
  readonly onChanged: () => Promise<void>;
}): ReactNode => {
  const t = useText();
  const notify = useNotify();
  const instant = useInstantText();
  const { sentence, busy, say, ask } = useSaid();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const { id: passkeyId, createdAt, usedAt } = passkey;
  const params = { passkeyId };
  const name = passkey.name === '' ? t('account.passkey.unnamed') : passkey.name;
  const used =
    usedAt === null ? t('account.passkey.unused') : t('account.passkey.used', { time: instant(usedAt) });
  const start = (what: 'rename' | 'remove'): void => {
    say(null);
    setDoing(what);
  };
  const rename = async (wanted: string): Promise<void> => {
    const done = await ask(() => client.renamePasskey({ params, body: { name: wanted } }));
    if (done === null) return;
    notify({ text: t('account.passkey.renamed') });
    setDoing(null);
    await onChanged();
  };
  const remove = async (): Promise<void> => {
    if ((await ask(() => client.removePasskey({ params, body: {} }))) === null) return;
    notify({ text: t('account.passkey.removed') });
    setDoing(null);
    document.getElementById('account-passkeys')?.focus();
    await onChanged();
  };
  return (
    <li data-row tabIndex={-1}>
      {doing === 'rename' ? (
        <PasskeyName
          name={passkey.name}
          act={t('account.passkey.name.act')}
          busy={busy}
          said={sentence}
          onName={(wanted) => void rename(wanted)}
          onCancel={() => setDoing(null)}
        />
      ) : (
        <>
          <bdi className={styles.device}>{name}</bdi>
          <span className={styles.times}>
            {t('account.passkey.times', { created: instant(createdAt), used })}
          </span>
          <QuietButton onClick={() => start('rename')}>
            {t('account.passkey.rename')}
            <span className="hidden-visually"> {t('account.passkey.rename.label', { name })}</span>
          </QuietButton>
          {mayRemove && (
            <QuietButton onClick={() => start('remove')}>
              {t('account.passkey.remove')}
              <span className="hidden-visually"> {t('account.passkey.remove.label', { name })}</span>
            </QuietButton>
          )}
        </>
      )}
      {doing === 'remove' && (
        <ActDialog
          title={t('account.passkey.remove.act')}
          act={t('account.passkey.remove.act')}
          keep={t('account.cancel')}
          busy={busy}
          said={sentence}
          onAct={() => void remove()}
          onClose={() => setDoing(null)}
        >
          <p>{t('account.passkey.remove.ask', { name: `\u2068${name}\u2069` })}</p>
        </ActDialog>
      )}
    </li>
  );
};
