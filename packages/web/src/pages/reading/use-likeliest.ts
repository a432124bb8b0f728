import { useQuery } from '@tanstack/react-query';
import type { ReadingEntry, ReadingReportPage } from '@wasit/domain';
import { timelineQuery } from '../../data/case-queries.ts';
import { type Likely, likeliest } from './likeness.ts';

/** The contacts that this one could be merged with, the likeliest first; none for what is no contact. */
export const useLikeliest = (entry: ReadingEntry, page: ReadingReportPage): readonly Likely[] => {
  const contact = entry.value.entry === 'contact' ? entry.value.value : null;
  const items = useQuery({
    ...timelineQuery(page.case.caseId, page.asOf, { kind: 'contact' }),
    enabled: contact !== null,
  }).data?.items;
  if (contact === null || items === undefined) return [];
  return likeliest(
    contact,
    items.flatMap((item) => (item.kind === 'contact' ? [item.contact] : [])),
    new Set([entry.id, ...entry.sameAs]),
  );
};
