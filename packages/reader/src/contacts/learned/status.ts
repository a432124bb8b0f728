/** Whether a contact has happened: by grammar's verdict and by what was learned of the words around. */
import type { ContactStatus } from '@wasit/domain';
import { Evidence } from '../../learned/cells.ts';
import type { Telling } from '../telling.ts';
import { statusEvidence } from './evidence.ts';
import { statusModels } from './models.ts';

/** How likely a status must be to stand against what grammar says, and against words of its being off or denied. */
const SURE = 0.7;
const SURER = 0.95;

/** What was learned knows only these of two. */
const coarser = (status: ContactStatus): ContactStatus =>
  status === 'ongoing' ? 'held' : status === 'expected' ? 'planned' : status;

const surely = (verdict: ContactStatus): number =>
  verdict === 'cancelled' || verdict === 'denied' ? SURER : SURE;

const evidence = new Evidence();

/** The status, and how likely what was learned takes its own answer to be. */
export function statusOf(
  telling: Telling,
  support: number | null,
  verdict: ContactStatus | null,
): { readonly status: ContactStatus; readonly likely: number } {
  statusEvidence(telling, support, verdict, evidence);
  const sums = statusModels.of(evidence);
  let at = 0;
  for (let other = 1; other < sums.length; other++) if ((sums[other] ?? 0) > (sums[at] ?? 0)) at = other;
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - (sums[at] ?? 0));
  const best = statusModels.names[at] ?? 'held';
  const likely = 1 / total;
  const stands = verdict === null || (likely > surely(verdict) && best !== coarser(verdict));
  return { status: stands ? best : verdict, likely };
}
