/** The live channel of a case: says when this viewer's record has moved on from what the pages show. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { caseScope } from './case-queries.ts';
import { client } from './client.ts';

export interface Live {
  /** True when there is something that the pages do not show yet. */
  readonly fresh: boolean;
  /** The cursor heard of last: it moves on while `fresh` stays true. */
  readonly newest: string | null;
  readonly show: () => void;
}

const cursorOf = (data: unknown): string | null => {
  if (typeof data !== 'string') return null;
  const value: unknown = JSON.parse(data);
  const cursor: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'cursor') : null;
  return typeof cursor === 'string' ? cursor : null;
};

/** `shown` is the cursor of what the pages show; null while that is not known. */
export const useLive = (caseId: string, shown: string | null): Live => {
  const queries = useQueryClient();
  const [newest, setNewest] = useState<string | null>(null);
  useEffect(() => {
    setNewest(null);
    const channel = new EventSource(client.address('live', { params: { caseId } }));
    channel.addEventListener('moved', (message) => setNewest(cursorOf(message.data)));
    // Cut off, or refused for good: perhaps because the session has ended, or what is held has changed.
    channel.addEventListener('error', () => void queries.invalidateQueries({ queryKey: ['session'] }));
    return () => channel.close();
  }, [caseId, queries]);
  const show = useCallback(() => {
    void queries.invalidateQueries(caseScope(caseId));
    void queries.invalidateQueries({ queryKey: ['cases'] });
  }, [queries, caseId]);
  return { fresh: newest !== null && shown !== null && newest !== shown, newest, show };
};
