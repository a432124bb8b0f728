import { type Constraint, constraints as checkConstraints } from '../space/constraint.ts';
import { type OutcomeSpace, outcomeSpace } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { preferencesError } from './check-preferences.ts';
import { MAX_PARTIES, type Party } from './preferences.ts';

/** A space, the constraints on it, and the parties with their preferences. */
export interface Scenario {
  readonly space: OutcomeSpace;
  readonly constraints: readonly Constraint[];
  readonly parties: readonly Party[];
}

/** Checks the whole and returns it, or the first refusal with its place. Cost: linear in its size. */
export function scenario(given: Scenario): Result<Scenario> {
  const space = outcomeSpace(given.space.name, given.space.issues);
  if (!space.ok) return space;
  const kept = checkConstraints(space.value, given.constraints);
  if (!kept.ok) return kept;
  if (given.parties.length === 0)
    return refuse('party-missing', 'parties', 'a scenario needs at least one party');
  if (given.parties.length > MAX_PARTIES) {
    return refuse('parties-too-many', 'parties', `at most ${MAX_PARTIES} parties`);
  }
  const seen = new Set<string>();
  for (const [p, party] of given.parties.entries()) {
    if (seen.has(party.id))
      return refuse('party-duplicate', `parties[${p}].id`, `party id ${party.id} occurs twice`);
    seen.add(party.id);
    const wrong = preferencesError(space.value, party.preferences, `parties[${p}].preferences`);
    if (wrong !== null) return { ok: false, error: wrong };
  }
  return ok({ space: space.value, constraints: kept.value, parties: given.parties });
}
