import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { orThrow } from '@wasit/api';
import type { Bilingual, CaseDomain } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { client } from '../../data/client.ts';
import { BilingualFields, blankName, nameTyped } from '../../design/bilingual-fields.tsx';
import { Button } from '../../design/button.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './cases.module.css';

const domains: readonly CaseDomain[] = ['ceasefire', 'labour', 'commercial', 'water', 'border', 'other'];

/** Opens a case: a name in either language, and what kind of dispute it is. */
export const OpenCase = ({ startOpen }: { readonly startOpen: boolean }): ReactNode => {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(blankName);
  const title = nameTyped(typed);
  const [domain, setDomain] = useState<CaseDomain>('other');
  const open = useMutation({
    mutationFn: (name: Bilingual) => orThrow(client.openCase({ body: { title: name, domain } })),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$caseId/settings', params: { caseId }, search: {} });
    },
  });
  return (
    <details className={styles.act} open={startOpen}>
      <summary>{t('cases.open')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (title !== null) open.mutate(title);
        }}
      >
        <BilingualFields value={typed} onChange={setTyped} />
        <label>
          {t('cases.domain')}
          <select
            value={domain}
            onChange={(event) =>
              setDomain(domains.find((one) => one === event.currentTarget.value) ?? 'other')
            }
          >
            {domains.map((one) => (
              <option key={one} value={one}>
                {t(`domain.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" main disabled={title === null || open.isPending}>
          {t('cases.open.act')}
        </Button>
      </form>
      <p className={styles.hint}>{t('cases.open.hint')}</p>
      {open.isError && <ErrorState fault={open.error} />}
    </details>
  );
};
