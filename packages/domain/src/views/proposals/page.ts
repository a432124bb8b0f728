/** What is on the table: proposals with their lineage, the answers to them, and what stands closed. */
import { z } from 'zod';
import { audience } from '../../log/audience.ts';
import { bilingual } from '../../reading/reading.ts';
import { responses } from '../../state/table-records.ts';
import { caseHead } from '../cases/page.ts';
import { actorRef, named } from '../names.ts';
import { tableAlert } from '../relays/page.ts';

export const choiceItem = z.object({
  issue: named,
  option: named.nullable(),
  words: z.string().nullable(),
  phase: z.string().nullable(),
  condition: z.string().nullable(),
  /** Against the proposal that this one is derived from. */
  change: z.enum(['same', 'changed', 'added']).nullable(),
});
export type ChoiceItem = z.infer<typeof choiceItem>;

export const answerItem = z.object({
  id: z.string(),
  party: actorRef,
  whole: z.enum(responses),
  perIssue: z.array(z.object({ issue: named, response: z.enum(responses), note: z.string().nullable() })),
  note: z.string().nullable(),
  at: z.string(),
  /** Agreed ad referendum and confirmed since; null where there is nothing to confirm. */
  confirmed: z.boolean().nullable(),
  seenBy: audience,
});
export type AnswerItem = z.infer<typeof answerItem>;

export const closureItem = z.object({
  issue: named,
  /**
   * `closed`: every party whose answer is needed accepts; provisional, since nothing is agreed until
   * everything is. `awaits-confirmation`: an acceptance is ad referendum. `open`: the rest.
   */
  state: z.enum(['closed', 'awaits-confirmation', 'open']),
  /** Issues whose closure falls with this one, by a rule between options or a condition in the proposal. */
  reopens: z.array(named),
});
export type ClosureItem = z.infer<typeof closureItem>;

export const proposalItem = z.object({
  id: z.string(),
  title: bilingual,
  by: z.array(actorRef),
  choices: z.array(choiceItem),
  /** Issues that the proposal it derives from settles and this one leaves out. */
  dropped: z.array(named),
  deadline: z.string().nullable(),
  overdue: z.boolean(),
  derivedFromId: z.string().nullable(),
  /** For the carriers: the proposal that this is a copy of. */
  carriedFromId: z.string().nullable(),
  tabledAt: z.string(),
  /** Who put it on the table, and may take it back. */
  tabledBy: z.string(),
  withdrawnAt: z.string().nullable(),
  /** The latest answer of each party that the viewer may see. */
  answers: z.array(answerItem),
  closures: z.array(closureItem),
  closed: z.int(),
  seenBy: audience,
});
export type ProposalItem = z.infer<typeof proposalItem>;

export const offerItem = z.object({
  id: z.string(),
  party: actorRef,
  when: z.object({ party: actorRef, issue: named, option: named }),
  offered: z.object({ issue: named, option: named }),
  withinHours: z.number(),
  /** `waiting`: the condition is not met in sight. `due`: met, the clock runs. The rest: over. */
  state: z.enum(['waiting', 'due', 'met', 'lapsed', 'withdrawn']),
  dueBy: z.string().nullable(),
  seenBy: audience,
});
export type OfferItem = z.infer<typeof offerItem>;

export const proposalsPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  /** Newest first; lineage by `derivedFromId`. */
  proposals: z.array(proposalItem),
  /** Newest first. */
  offers: z.array(offerItem),
  alerts: z.array(tableAlert),
});
export type ProposalsPage = z.infer<typeof proposalsPage>;
