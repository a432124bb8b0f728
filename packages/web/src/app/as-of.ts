/** The moment whose record is shown: in the address, so that it goes along to every page and into links. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export interface AsOf {
  /** ISO 8601 instant, or null for now. */
  readonly asOf: string | null;
  readonly setAsOf: (asOf: string | null) => void;
}

/** An instant, or a day (its end, in UTC), as the address may hold it; anything else counts as now. */
export const readAsOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value)) return undefined;
  const at = new Date(value.length === 10 ? `${value}T23:59:59.999Z` : value);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};

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
