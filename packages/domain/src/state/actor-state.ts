/** Ways in which events change the actors of a state. */
import type { ActorKind, Bilingual } from '../reading/reading.ts';
import type { CaseState } from './case-state.ts';
import type { Actor } from './records.ts';

const blankActor = (id: string, name: Bilingual, kind: ActorKind): Actor => ({
  id,
  name,
  kind,
  aliases: [],
  roles: [],
  constituentOf: null,
  reviewed: false,
  added: false,
  mergedInto: null,
  mentions: [],
});

/** Finds the actor or makes it; a name in a script that was missing is filled in. */
export const ensureActor = (state: CaseState, id: string, name: Bilingual, kind: ActorKind): Actor => {
  const known = state.actors.get(id);
  if (known !== undefined) {
    known.name = { ...name, ...known.name };
    return known;
  }
  const made = blankActor(id, name, kind);
  state.actors.set(id, made);
  return made;
};

export const addAliases = (actor: Actor, aliases: readonly string[]): void => {
  for (const alias of aliases) if (!actor.aliases.includes(alias)) actor.aliases.push(alias);
};
