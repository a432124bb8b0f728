/** How a view names an actor, an issue, a track: by id, with the names in both scripts beside it. */
import { z } from 'zod';
import { actorKind, bilingual } from '../reading/reading.ts';
import { actorFor, type CaseState } from '../state/case-state.ts';
import { roles } from '../state/records.ts';

/** An actor as it is named in lists and sentences. `id` is that of the actor it was merged into, if any. */
export const actorRef = z.object({
  id: z.string(),
  name: bilingual,
  kind: actorKind,
  /** The first of the roles it holds, in the order of `roles`; null for none. */
  role: z.enum(roles).nullable(),
  /** False while only a reader has seen it. */
  reviewed: z.boolean(),
});
export type ActorRef = z.infer<typeof actorRef>;

export const named = z.object({ id: z.string(), name: bilingual });
export type Named = z.infer<typeof named>;

/** An id that the record does not (or, for this viewer, does not yet) name is shown as itself. */
export const actorRefOf = (state: CaseState, id: string): ActorRef => {
  const standing = actorFor(state, id);
  const actor = state.actors.get(standing);
  if (actor === undefined) {
    return { id: standing, name: { en: standing }, kind: 'anonymous', role: null, reviewed: false };
  }
  const role = roles.find((item) => actor.roles.some((held) => held.role === item)) ?? null;
  return { id: actor.id, name: actor.name, kind: actor.kind, role, reviewed: actor.reviewed };
};

/** Each actor once, in the order given. */
export const actorRefsOf = (state: CaseState, ids: Iterable<string>): ActorRef[] =>
  [...new Set([...ids].map((id) => actorFor(state, id)))].map((id) => actorRefOf(state, id));

export const issueNamed = (state: CaseState, id: string): Named => ({
  id,
  name: state.issues.get(id)?.name ?? { en: id },
});

/** By code units, so that the order is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
