/** The contacts of a sentence by all that its words give: grammar's answer weighed with what was learned. */
import { Evidence } from '../../learned/cells.ts';
import { logistic } from '../../learned/model.ts';
import type { FoundContact } from '../contact-input.ts';
import { groupOf } from './kind.ts';
import { wholeModel } from './models.ts';
import { type Possible, wholeEvidence } from './whole-evidence.ts';

/** How likely a contact must be to be told; where grammar tells it and is sure; where grammar takes it for unreal. */
const ACCEPTED = 0.55;
const TOLD = 0.4;
const UNREAL = 0.9;
/** When grammar is sure. */
const SURE = 0.6;
/** Tokens within which two words that share somebody tell of one contact. */
const NEAR = 14;

interface Weighed extends Possible {
  readonly likely: number;
}

const evidence = new Evidence();

function least({ candidate: { verdict, grammar } }: Possible): number {
  if (verdict === null) return UNREAL;
  return (grammar[0]?.sure ?? 0) >= SURE ? TOLD : ACCEPTED;
}

/** Those that are likely enough, in the order of their words; each once, by its likeliest word. */
export function accepted(all: readonly Possible[]): FoundContact[] {
  const likely: Weighed[] = [];
  for (const one of all) {
    wholeEvidence(one, evidence);
    const chance = logistic(evidence.sum(wholeModel.table));
    if (chance >= least(one)) likely.push({ candidate: one.candidate, found: one.found, likely: chance });
  }
  likely.sort((a, b) => b.likely - a.likely || a.found.trigger - b.found.trigger);
  const kept: Weighed[] = [];
  for (const one of likely) {
    const told = kept.some(
      (other) => other.candidate.telling !== one.candidate.telling && sameEvent(other, one),
    );
    if (!told) kept.push(one);
  }
  return kept
    .filter((one) => !isPurpose(one, kept))
    .sort((a, b) => a.found.trigger - b.found.trigger)
    .map(({ found, likely }) => ({ ...found, sure: confidence(likely) }));
}

/** The share that held, of contacts as likely on reports that the models were not taught. */
const confidence = (likely: number): number => Math.max(0.1, Math.min(0.96, 0.37 + 1.55 * (likely - 0.55)));

/** "The delegation arrived for talks": with nobody else named, the talks are what the journey is for. */
const isPurpose = ({ found }: Weighed, all: readonly Weighed[]): boolean =>
  groupOf(found.type) === 'meeting' &&
  all.some(
    ({ found: other }) =>
      groupOf(other.type) === 'journey' &&
      found.participants.every((ref) => other.participants.includes(ref)),
  );

function sameEvent({ found: other }: Weighed, { found, candidate }: Weighed): boolean {
  const shared = found.participants.filter((ref) => other.participants.includes(ref)).length;
  if (shared === 0) return false;
  const equal = shared === found.participants.length && shared === other.participants.length;
  const near = Math.abs(other.trigger - found.trigger) < NEAR;
  // "received a letter": with the same people, what grammar made nothing of is no second contact of another kind.
  if (groupOf(other.type) !== groupOf(found.type)) return candidate.grammar.length === 0 && equal && near;
  return equal || near;
}
