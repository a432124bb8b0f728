import { useMutation } from '@tanstack/react-query';
import { orThrow } from '@wasit/api';
import type { ReactNode } from 'react';
import { client } from '../../data/client.ts';
import { useSession } from '../../data/session.ts';
import { Button } from '../../design/button.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './settings.module.css';

/** Keeps a copy of the log, and proves that nothing in it was lost, changed or reordered. */
export const RecordCheck = ({ caseId }: { readonly caseId: string }): ReactNode => {
  const t = useText();
  const desk = useSession()?.mode === 'desk';
  const verify = useMutation({ mutationFn: () => orThrow(client.verifyCase({ params: { caseId } })) });
  return (
    <section aria-labelledby="settings-record">
      <h2 id="settings-record">{t('settings.record')}</h2>
      <p className={styles.hint}>
        {t('settings.record.hint')} {desk && t('settings.record.sealed')}
      </p>
      <p className={styles.acts}>
        <Button onClick={() => verify.mutate()} disabled={verify.isPending}>
          {t('settings.verify')}
        </Button>
        <a href={client.address('exportCase', { params: { caseId } })} download={`${caseId}.jsonl`}>
          {t('cases.export')}
        </a>
      </p>
      {verify.data !== undefined && (
        <p role="status">
          {verify.data.intact
            ? t('settings.intact', { count: verify.data.events })
            : t('settings.broken', { count: verify.data.events })}
          {verify.data.head !== null && (
            <code className={styles.link} dir="ltr">
              {verify.data.head}
            </code>
          )}
        </p>
      )}
      {verify.isError && <ErrorState fault={verify.error} />}
    </section>
  );
};
