/** What a contact word may tell, before it is weighed as a whole. */
import type { ContactStatus } from '@wasit/domain';
import { Evidence } from '../../learned/cells.ts';
import type { Telling, Told } from '../telling.ts';
import { eventEvidence, verdictEvidence } from './evidence.ts';
import { eventModel } from './models.ts';
import { NOBODY, type Party, participants } from './participants.ts';
import { statusOf } from './status.ts';

/** A telling with what grammar makes of it. */
export interface Weighable {
  readonly telling: Telling;
  readonly told: readonly Told[];
  /** What grammar says of its status; null where it takes it for no event at all. */
  readonly verdict: ContactStatus | null;
  /** What all but the verdict adds up to. */
  readonly sum: number;
}

export interface Candidate extends Party {
  readonly telling: Telling;
  /** All that grammar makes of the word. */
  readonly grammar: readonly Told[];
  readonly verdict: ContactStatus | null;
  readonly status: ContactStatus;
  readonly statusLikely: number;
  /** In logits, that the word tells of a contact at all. */
  readonly event: number;
}

/** What a word must add up to, in logits, to be looked at: one that grammar made nothing of, and one that it did. */
const UNTOLD = -1;
const TOLD = -4.5;
const least = (told: readonly Told[]): number => (told.length > 0 ? TOLD : UNTOLD);

/** Filled for one thing, asked, and filled for the next. */
const evidence = new Evidence();

/** What a word and what stands around it add up to; null where that is too little. */
export function sumOf(telling: Telling, told: readonly Told[]): number | null {
  eventEvidence(telling, told, evidence);
  const sum = evidence.sum(eventModel.table);
  return sum < least(told) ? null : sum;
}

/** One for each contact that grammar tells apart, else at most one. */
export function candidatesOf({ telling, told, verdict, sum }: Weighable): Candidate[] {
  evidence.begin(telling.input.scene.doc.tokens[telling.at]?.kind === 'arabic' ? 1 : 2);
  verdictEvidence(told.length > 0, telling.word.noun, verdict, evidence);
  const event = sum + evidence.sum(eventModel.table);
  if (event < least(told)) return [];
  return parties(telling, told).map((party) => {
    const { status, likely } = statusOf(telling, party.told.support ?? null, verdict);
    return {
      told: party.told,
      parts: party.parts,
      leftOut: party.leftOut,
      others: party.others,
      telling,
      grammar: told,
      verdict,
      status,
      statusLikely: likely,
      event,
    };
  });
}

function parties(telling: Telling, told: readonly Told[]): Party[] {
  // "A and, separately, B": grammar tells the contacts of one word apart.
  // Who sends whom is for grammar too: the delegation is its sender.
  const sent = told.length === 1 && telling.word.frame.startsWith('send');
  const party = told.length > 1 || sent ? null : participants(telling, told);
  if (party !== null) return [party];
  return told.map((one) => ({ told: one, parts: one.refs.map(() => NOBODY), leftOut: NOBODY, others: 0 }));
}
