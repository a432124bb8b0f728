import { type Audience, unite } from '../log/audience.ts';
import type { CaseState } from './case-state.ts';
import type { EntityInfo } from './records.ts';

/**
 * Notes who knows of a thing. Told twice (the same actor named in two rooms), it is known to both circles:
 * the thing is one, and each circle saw its own event.
 */
export const introduce = (
  state: CaseState,
  id: string,
  kind: EntityInfo['kind'],
  audience: Audience,
): void => {
  const known = state.entities.get(id);
  if (known === undefined) state.entities.set(id, { kind, audience });
  else known.audience = unite(known.audience, audience);
};
