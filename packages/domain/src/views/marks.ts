/** What travels with every item wherever it is shown: how far it may be relied on. */
import { z } from 'zod';
import type { CaseState } from '../state/case-state.ts';
import { type Claim, type Entry, reviewStates } from '../state/records.ts';
import { shakenEntries } from './shaken.ts';

export const marks = z.object({
  review: z.enum(reviewStates),
  /** Told as planned, expected, conditional or hoped for: not as having happened. */
  planned: z.boolean(),
  cancelled: z.boolean(),
  /** Denied by its own source, or by somebody whose denial is recorded. */
  denied: z.boolean(),
  retracted: z.boolean(),
  /** It rests on a claim that was retracted or refused. */
  shaken: z.boolean(),
  /** The reader's confidence, 0 to 1; null for what a person entered. */
  confidence: z.number().nullable(),
});
export type Marks = z.infer<typeof marks>;

const claimOf = (state: CaseState, entry: Entry): Claim | undefined =>
  (entry.entry === 'position' || entry.entry === 'term') && entry.claimId !== null
    ? state.claims.get(entry.claimId)
    : undefined;

const plannedModalities: ReadonlySet<string> = new Set(['planned', 'conditional', 'hoped']);

const planned = (entry: Entry, claim: Claim | undefined): boolean => {
  switch (entry.entry) {
    case 'claim':
      return plannedModalities.has(entry.modality);
    case 'contact':
      return entry.status === 'planned' || entry.status === 'expected';
    case 'position':
    case 'term':
      return claim !== undefined && plannedModalities.has(claim.modality);
  }
};

const denied = (entry: Entry, claim: Claim | undefined): boolean => {
  switch (entry.entry) {
    case 'claim':
      return entry.modality === 'denied' || entry.denials.length > 0;
    case 'contact':
      return entry.status === 'denied';
    case 'position':
    case 'term':
      return claim !== undefined && (claim.denials.length > 0 || claim.modality === 'denied');
  }
};

export const marksOf = (state: CaseState, entry: Entry): Marks => {
  const claim = claimOf(state, entry);
  return {
    review: entry.review,
    planned: planned(entry, claim),
    cancelled: entry.entry === 'contact' && entry.status === 'cancelled',
    denied: denied(entry, claim),
    retracted: entry.entry === 'claim' && entry.retracted !== null,
    shaken: shakenEntries(state).has(entry.id),
    confidence: entry.confidence,
  };
};
