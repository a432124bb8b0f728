/** Positions: who wants what? */
import { z } from 'zod';
import { stance } from '../../reading/reading.ts';
import { bases } from '../../state/records.ts';
import { caseHead } from '../cases/page.ts';
import { evidence } from '../evidence.ts';
import { marks } from '../marks.ts';
import { actorRef, named } from '../names.ts';

export const stand = z.object({
  entryId: z.string(),
  stance,
  option: named.nullable(),
  basis: z.enum(bases),
  condition: z.string().nullable(),
  /** EDTF: since when the party is known to stand there. */
  since: z.string().nullable(),
  /** Whole days from `since` to the record's present; null when either is unknown. */
  ageDays: z.int().nullable(),
  /** Who said it, when it was not the party itself. */
  saidBy: actorRef.nullable(),
  chain: z.array(actorRef),
  evidence: evidence.nullable(),
  marks,
});
export type Stand = z.infer<typeof stand>;

export const cell = z.object({
  issueId: z.string(),
  partyId: z.string(),
  current: stand,
  /** Compared with the stand before: nearer to or farther from agreement, another stand as near, or no change. */
  movement: z.enum(['first', 'same', 'nearer', 'farther', 'other']),
  /** Latest first; `current` is its first. */
  history: z.array(stand),
});
export type Cell = z.infer<typeof cell>;

export const issueRow = z.object({
  id: z.string(),
  name: named.shape.name,
  trackId: z.string().nullable(),
  reviewed: z.boolean(),
  /** Ways to settle it, with the parties whose current stand names each. */
  options: z.array(z.object({ id: z.string(), name: named.shape.name, partyIds: z.array(z.string()) })),
  /**
   * 0 (all accept, or all chose one option) to 1 (all refuse); null while fewer than two parties have a
   * stand. See `gap.ts` for the measure. Rows come in the order of this, nearest to closing first.
   */
  gap: z.number().nullable(),
  parties: z.int(),
});
export type IssueRow = z.infer<typeof issueRow>;

export const positionsPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** Columns: those with the role of a party first, then others who took a stand. */
  parties: z.array(actorRef),
  issues: z.array(issueRow),
  cells: z.array(cell),
});
export type PositionsPage = z.infer<typeof positionsPage>;
