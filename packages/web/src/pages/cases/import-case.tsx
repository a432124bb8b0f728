import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { orThrow } from '@wasit/api';
import type { ReactNode } from 'react';
import { client } from '../../data/client.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { Loading } from '../../design/loading.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './cases.module.css';

/** Takes in a case that was exported elsewhere: its log as JSON Lines, checked link by link. */
export const ImportCase = (): ReactNode => {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: async (file: File) => orThrow(client.importCase({ body: { log: await file.text() } })),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$caseId/overview', params: { caseId }, search: {} });
    },
  });
  return (
    <details className={styles.act}>
      <summary>{t('cases.import')}</summary>
      <p className={styles.hint}>{t('cases.import.hint')}</p>
      <input
        type="file"
        accept=".jsonl,application/jsonl"
        aria-label={t('cases.import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) take.mutate(file);
        }}
      />
      {take.isPending && <Loading label={t('cases.import.busy')} />}
      {take.isError && <ErrorState fault={take.error} />}
    </details>
  );
};
