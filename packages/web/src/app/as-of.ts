/** The moment whose record is shown: in the address, so that it goes along to every page and into links. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export interface AsOf {
  /** ISO 8601 instant, or null for now. */
  readonly asOf: string | null;
  readonly setAsOf: (asOf: string | null) => void;
}

/** An instant or a day as the address may hold it; anything else counts as now. */
export const readAsOf = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

export const useAsOf = (): AsOf => {
  const { asOf } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const setAsOf = useCallback(
    (next: string | null) => {
      void navigate({
        to: '.',
        replace: true,
        search: (before) => ({ ...before, asOf: next ?? undefined }),
      });
    },
    [navigate],
  );
  return { asOf: asOf ?? null, setAsOf };
};
