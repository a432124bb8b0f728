import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { Loading } from './loading.tsx';

/** A page's answer, or what stands in its place while it is awaited or when it fails. */
export const PageState = <T,>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (page: T) => ReactNode;
}): ReactNode => {
  if (query.data !== undefined && !query.isRefetchError) return children(query.data);
  if (query.isError) return <ErrorState fault={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
};
