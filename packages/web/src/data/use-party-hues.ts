import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { partyHues } from '../design/party-hues.ts';
import { actorsQuery } from './case-queries.ts';

/**
 * The hues of all parties of the case, the same on every page; empty until they are known. For pages whose
 * own answer names only some of the parties.
 */
export const usePartyHues = (caseId: string): ReadonlyMap<string, number> => {
  const { data } = useQuery(actorsQuery(caseId, null));
  return useMemo(() => partyHues(data?.actors.map((row) => row.actor) ?? []), [data]);
};
