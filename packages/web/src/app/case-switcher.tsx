import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { casesQuery } from '../data/case-queries.ts';
import { useName } from '../design/name.ts';
import { useText } from '../messages/use-text.ts';
import styles from './frame.module.css';

/** Names the case that is open, and leads to the others. */
export const CaseSwitcher = ({ current }: { readonly current: string }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const navigate = useNavigate();
  const { data } = useQuery(casesQuery());
  return (
    <select
      className={`${styles.select} ${styles.case}`}
      aria-label={t('case.switch')}
      value={current}
      onChange={(event) => {
        const caseId = event.currentTarget.value;
        if (caseId === '') void navigate({ to: '/cases', search: {} });
        else void navigate({ to: '/cases/$caseId', params: { caseId }, search: {} });
      }}
    >
      {data?.cases.map((one) => (
        <option key={one.caseId} value={one.caseId}>
          {nameOf(one.title)}
        </option>
      ))}
      {data?.cases.some((one) => one.caseId === current) !== true && <option value={current}>…</option>}
      <option value="">{t('case.all')}</option>
    </select>
  );
};
