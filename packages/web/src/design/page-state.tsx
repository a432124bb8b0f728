import type { UseQueryResult } from '@tanstack/react-query';
import { CallRefused } from '@wasit/api';
import type { ReactNode } from 'react';
import { useAsOf } from '../app/as-of.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { ErrorState } from './error-state.tsx';
import { Loading } from './loading.tsx';

const isNotFound = (fault: unknown): boolean =>
  fault instanceof CallRefused && fault.refused.code === 'not-found';

/** A page's answer, or what stands in its place while it is awaited or when it fails. */
export const PageState = <T,>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (page: T) => ReactNode;
}): ReactNode => {
  const t = useText();
  const { asOf, setAsOf } = useAsOf();
  if (query.data !== undefined && !query.isError) return children(query.data);
  if (!query.isError) return <Loading />;
  if (asOf !== null && isNotFound(query.error)) {
    return (
      <Empty
        title={t('asof.before')}
        action={<Button onClick={() => setAsOf(null)}>{t('asof.back')}</Button>}
      />
    );
  }
  return <ErrorState fault={query.error} onRetry={() => void query.refetch()} />;
};
