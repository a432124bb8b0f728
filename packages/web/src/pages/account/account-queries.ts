/** What the account's page asks for. */
import { queryOptions } from '@tanstack/react-query';
import { orThrow } from '@wasit/api';
import { client } from '../../data/client.ts';

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['account', 'sessions'],
    queryFn: ({ signal }) => orThrow(client.sessions({ signal })),
    staleTime: 0,
  });

export const passkeysQuery = () =>
  queryOptions({
    queryKey: ['account', 'passkeys'],
    queryFn: ({ signal }) => orThrow(client.passkeys({ signal })),
    staleTime: 0,
  });
