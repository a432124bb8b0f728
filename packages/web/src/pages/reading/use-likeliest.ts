import { useQuery } from '@tanstack/react-query';
import type { ReadingEntry, ReadingReportPage } from '@wasit/domain';
import { timelineQuery } from '../../data/case-queries.ts';
import { useDateText } from '../../design/edtf-date.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { likeliest, worthAsking } from './likeness.ts';

/** A contact that the entry could be merged with, in words. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  /** Enough speaks for it to be offered unasked. */
  readonly likely: boolean;
}

/** The contacts that this one could be merged with, the likeliest first; none for what is no contact. */
export const useLikeliest = (entry: ReadingEntry, page: ReadingReportPage): readonly Candidate[] => {
  const words = useWordsOf();
  const dateText = useDateText();
  const contact = entry.value.entry === 'contact' ? entry.value.value : null;
  const items = useQuery({
    ...timelineQuery(page.case.caseId, page.asOf, { kind: 'contact' }),
    enabled: contact !== null,
  }).data?.items;
  if (contact === null || items === undefined) return [];
  return likeliest(
    { ...contact, published: [page.report.published] },
    items.flatMap((item) => (item.kind === 'contact' ? [item.contact] : [])),
    new Set([entry.id, ...entry.sameAs]),
    new Set(entry.keptApart),
  ).map(({ contact: other, likeness }) => ({
    id: other.id,
    label: `${words.contact(other)} · ${dateText(other.when)}`,
    likely: likeness >= worthAsking,
  }));
};
