/** Whether a contact has happened: by grammar's verdict and by what was learned of the words around. */
import type { ContactStatus } from '@wasit/domain';
import { Evidence } from '../../learned/cells.ts';
import type { Telling } from '../telling.ts';
import { statusEvidence } from './evidence.ts';
import { statusModels } from './models.ts';

/** How likely a status must be to stand against what grammar says. */
const SURE = 0.9;

/** What was learned knows only these of two. */
const coarser = (status: ContactStatus): ContactStatus =>
  status === 'ongoing' ? 'held' : status === 'expected' ? 'planned' : status;

const evidence = new Evidence();

/** The status, and how likely what was learned takes its own answer to be. */
export function statusOf(
  telling: Telling,
  support: number | null,
  verdict: ContactStatus | null,
): { readonly status: ContactStatus; readonly likely: number } {
  statusEvidence(telling, support, verdict, evidence);
  let best: ContactStatus = 'held';
  let most = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { status, model } of statusModels) {
    const sum = evidence.sum(model.table);
    if (sum > most) {
      total = total * Math.exp(most - sum) + 1;
      best = status;
      most = sum;
    } else total += Math.exp(sum - most);
  }
  const likely = 1 / total;
  const stands = verdict === null || (likely > SURE && best !== coarser(verdict));
  return { status: stands ? best : verdict, likely };
}
