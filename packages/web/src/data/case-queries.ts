/**
 * What pages ask the server for. Every key begins with the case's id, so that one act or one piece of news
 * makes all pages of that case ask anew. While a new moment or filter is on its way the old answer stays.
 */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { orThrow } from '@wasit/api';
import { client } from './client.ts';

const caseKey = (caseId: string, ...rest: readonly unknown[]) => ['case', caseId, ...rest] as const;

/** All that pages hold of one case. */
export const caseScope = (caseId: string) => ({ queryKey: caseKey(caseId) });

const at = (asOf: string | null) => (asOf === null ? {} : { asOf });

export const casesQuery = () =>
  queryOptions({ queryKey: ['cases'], queryFn: ({ signal }) => orThrow(client.listCases({ signal })) });

/** Who is looking, and which circles they may address. */
export const whoAmIQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => orThrow(client.whoAmI({ signal })) });

export const overviewQuery = (caseId: string, asOf: string | null, since: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'overview', asOf, since),
    queryFn: ({ signal }) =>
      orThrow(
        client.overview({
          params: { caseId },
          query: { ...at(asOf), ...(since === null ? {} : { since }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const entryKinds = ['contact', 'claim', 'position', 'term'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What the timeline is narrowed to; each an id. */
export interface TimelineChoice {
  readonly actor?: string;
  readonly track?: string;
  readonly issue?: string;
  readonly source?: string;
  readonly kind?: EntryKind;
}

/** The same within a stretch of time. Instants, ISO 8601: only what may lie between them. */
export interface TimelineFilter extends TimelineChoice {
  readonly from?: string;
  readonly to?: string;
}

export const timelineQuery = (caseId: string, asOf: string | null, filter: TimelineFilter) =>
  queryOptions({
    queryKey: caseKey(caseId, 'timeline', asOf, filter),
    queryFn: ({ signal }) =>
      orThrow(client.timeline({ params: { caseId }, query: { ...at(asOf), ...filter }, signal })),
    placeholderData: keepPreviousData,
  });

export const positionsQuery = (caseId: string, asOf: string | null, track: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'positions', asOf, track),
    queryFn: ({ signal }) =>
      orThrow(
        client.positions({
          params: { caseId },
          query: { ...at(asOf), ...(track === null ? {} : { track }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const packagesQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'packages', asOf),
    queryFn: ({ signal }) => orThrow(client.packages({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const readingQueueQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'reading', asOf),
    queryFn: ({ signal }) => orThrow(client.readingQueue({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const readingReportQuery = (caseId: string, reportId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'reading', asOf, reportId),
    queryFn: ({ signal }) =>
      orThrow(client.readingReport({ params: { caseId, reportId }, query: at(asOf), signal })),
  });

export const sourcesQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'sources', asOf),
    queryFn: ({ signal }) => orThrow(client.sources({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const dependentsQuery = (caseId: string, claimId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'dependents', asOf, claimId),
    queryFn: ({ signal }) =>
      orThrow(client.dependents({ params: { caseId, claimId }, query: at(asOf), signal })),
  });

export const actorsQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'actors', asOf),
    queryFn: ({ signal }) => orThrow(client.actors({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const actorQuery = (caseId: string, actorId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'actors', asOf, actorId),
    queryFn: ({ signal }) => orThrow(client.actor({ params: { caseId, actorId }, query: at(asOf), signal })),
  });

export const networkQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'network', asOf),
    queryFn: ({ signal }) => orThrow(client.network({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const issuesQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'issues', asOf),
    queryFn: ({ signal }) => orThrow(client.issues({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

/** The moments at which something was recorded: the as-of bar goes through them. Always the whole record. */
export const momentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: caseKey(caseId, 'moments'),
    queryFn: ({ signal }) => orThrow(client.history({ params: { caseId }, query: { limit: 1 }, signal })),
    select: (page) => page.moments,
  });

export const searchQuery = (caseId: string, q: string) =>
  queryOptions({
    queryKey: caseKey(caseId, 'search', q),
    queryFn: ({ signal }) => orThrow(client.search({ query: { q, case: caseId }, signal })),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });

/** `rooms` null: all that are the viewer's own. The old brief goes at once: it may be of another clearance. */
export const briefQuery = (
  caseId: string,
  asOf: string | null,
  lang: 'ar' | 'en',
  rooms: readonly string[] | null,
) =>
  queryOptions({
    queryKey: caseKey(caseId, 'brief', asOf, lang, rooms),
    queryFn: ({ signal }) =>
      orThrow(
        client.brief({
          params: { caseId },
          query: { ...at(asOf), lang, ...(rooms === null ? {} : { rooms: rooms.join(',') }) },
          signal,
        }),
      ),
  });

export const relaysQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'relays', asOf),
    queryFn: ({ signal }) => orThrow(client.relays({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const proposalsQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'proposals', asOf),
    queryFn: ({ signal }) => orThrow(client.proposals({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const roundsQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'rounds', asOf),
    queryFn: ({ signal }) => orThrow(client.rounds({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

export const roomsQuery = (caseId: string, asOf: string | null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'rooms', asOf),
    queryFn: ({ signal }) => orThrow(client.rooms({ params: { caseId }, query: at(asOf), signal })),
    placeholderData: keepPreviousData,
  });

/** `as`: the party as which somebody looks who is in the rooms of several. */
export const deskQuery = (caseId: string, asOf: string | null, as: string | null = null) =>
  queryOptions({
    queryKey: caseKey(caseId, 'desk', asOf, as),
    queryFn: ({ signal }) =>
      orThrow(
        client.desk({
          params: { caseId },
          query: { ...at(asOf), ...(as === null ? {} : { as }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
