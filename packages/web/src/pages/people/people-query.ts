import { queryOptions } from '@tanstack/react-query';
import { orThrow } from '@wasit/api';
import { caseScope } from '../../data/case-queries.ts';
import { client } from '../../data/client.ts';

/** Who is in which room of the case, as far as the viewer is told. */
export const peopleQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseScope(caseId).queryKey, 'people'],
    queryFn: ({ signal }) => orThrow(client.people({ params: { caseId }, signal })),
    staleTime: 0,
  });

/** The invitations that the viewer has made and nobody has used. */
export const invitationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseScope(caseId).queryKey, 'invitations'],
    queryFn: ({ signal }) => orThrow(client.invitations({ params: { caseId }, signal })),
    staleTime: 0,
  });
