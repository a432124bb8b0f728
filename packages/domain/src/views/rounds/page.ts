/** Mediators' proposals with secret answers. */
import { z } from 'zod';
import { audience } from '../../log/audience.ts';
import { bilingual } from '../../reading/reading.ts';
import { caseHead } from '../cases/page.ts';
import { actorRef } from '../names.ts';
import { choiceItem } from '../proposals/page.ts';

export const roundItem = z.object({
  id: z.string(),
  title: bilingual,
  choices: z.array(choiceItem),
  parties: z.array(actorRef),
  openedAt: z.string(),
  closesAt: z.string(),
  /** Null until it is closed, and for as long as nothing may be said. */
  outcome: z.enum(['agreed', 'no-agreement']).nullable(),
  /**
   * What the viewer's own party has answered. Another party's answer is never here: for who is in the rooms
   * of several of its parties, as whoever sits alone at a desk is, `accepts` is null but for the one party as
   * which they look.
   */
  own: z.array(z.object({ party: actorRef, accepts: z.boolean().nullable(), at: z.string() })),
  seenBy: audience,
});
export type RoundItem = z.infer<typeof roundItem>;

export const roundsPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  rounds: z.array(roundItem),
});
export type RoundsPage = z.infer<typeof roundsPage>;
