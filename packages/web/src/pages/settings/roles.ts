import type { ActorKind, Role } from '@wasit/domain';

/** Roles in the order of the design: who decides first, who is asked last. */
export const roles: readonly Role[] = [
  'party',
  'constituent',
  'mediator',
  'guarantor',
  'witness',
  'depositary',
  'sponsor',
  'consulted',
];

/** What an actor that is added by hand may be. */
export const actorKinds: readonly ActorKind[] = [
  'organisation',
  'state',
  'person',
  'office',
  'outlet',
  'place',
];
