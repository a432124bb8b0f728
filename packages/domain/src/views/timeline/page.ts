/** Timeline: what happened? */
import { z } from 'zod';
import { modality, stance } from '../../reading/reading.ts';
import { bases } from '../../state/records.ts';
import { caseHead } from '../cases/page.ts';
import { contactItem } from '../contact-item.ts';
import { evidence } from '../evidence.ts';
import { marks } from '../marks.ts';
import { actorRef, named } from '../names.ts';

const common = {
  id: z.string(),
  /** EDTF; null where the text does not settle it. */
  when: z.string().nullable(),
  /** What `when` tells: the event itself, the statement, or (for want of better) the publication. */
  whenBasis: z.enum(['occurred', 'said', 'published', 'unknown']),
  /** First and last millisecond that `when` may mean; null for an open end or no date. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  uncertain: z.boolean(),
  actors: z.array(actorRef),
  trackId: z.string().nullable(),
  issue: named.nullable(),
  /** Outlet first, the speaker last. */
  chain: z.array(actorRef),
  evidence: z.array(evidence),
  marks,
};

export const timelineItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), ...common, contact: contactItem }),
  z.object({ kind: z.literal('claim'), ...common, modality, content: z.string() }),
  z.object({
    kind: z.literal('position'),
    ...common,
    stance,
    basis: z.enum(bases),
    condition: z.string().nullable(),
    option: named.nullable(),
  }),
  z.object({
    kind: z.literal('term'),
    ...common,
    instrument: z.string(),
    phase: z.string().nullable(),
  }),
]);
export type TimelineItem = z.infer<typeof timelineItem>;

const facet = z.object({ id: z.string(), count: z.int() });

export const timelinePage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** By date, undated ones last. When there are more than were asked for, the earliest are left out. */
  items: z.array(timelineItem),
  /** Items that pass the filter, whether or not they are in `items`. */
  matching: z.int(),
  /** What there is to filter by, counted before filtering. */
  facets: z.object({
    actors: z.array(facet.extend({ actor: actorRef })),
    tracks: z.array(facet.extend({ track: named.nullable() })),
    issues: z.array(facet.extend({ issue: named })),
    sources: z.array(facet.extend({ actor: actorRef })),
    outlets: z.array(facet),
    kinds: z.array(facet),
  }),
  /** First and last millisecond of all dated items, before filtering. */
  extent: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** Items before filtering. */
  total: z.int(),
});
export type TimelinePage = z.infer<typeof timelinePage>;
