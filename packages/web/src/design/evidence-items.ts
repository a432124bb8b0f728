import type { ActorRef, Bilingual, Evidence } from '@wasit/domain';
import type { ChainLink } from './chain-links.tsx';
import type { EvidenceItem } from './evidence.tsx';

/** The chain with names in the interface language. */
export const linksOf = (
  chain: readonly ActorRef[],
  nameOf: (name: Bilingual) => string,
): readonly ChainLink[] =>
  chain.map((actor) => ({ id: actor.id, name: nameOf(actor.name), anonymous: actor.kind === 'anonymous' }));

/** Passages of a view for the panel; those that are missing are left out. */
export const evidenceItems = (
  passages: readonly (Evidence | null)[],
  chain?: readonly ChainLink[],
): readonly EvidenceItem[] =>
  passages
    .filter((passage) => passage !== null)
    .map((passage) => (chain === undefined || chain.length === 0 ? { passage } : { passage, chain }));
