/**
 * Packages and what-if weights in the page's address, so that a link or a reload brings them back. Options are
 * written by their place; a mark of the points, options and parties stands before them, so that a link to what
 * has changed since brings back nothing rather than something else.
 */
import { isPackage, type Package } from '@wasit/engine';
import type { PackageCase, WhatIf } from './scenario-of.ts';

/** Signs that an address holds as they are; a point would look like the end of a file’s name. */
const BETWEEN = '-';
const WITHIN = '_';
/** Weights are written in thousandths. */
const FINE = 1000;

/** FNV-1a over the ids in their order, in base 36. */
export const markOf = ({ scenario }: PackageCase): string => {
  const ids = [
    ...scenario.space.issues.flatMap((issue) => [issue.id, ...issue.options.map(({ id }) => id), '/']),
    ...scenario.parties.map(({ id }) => id),
  ].join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < ids.length; at++) hash = Math.imul(hash ^ ids.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
};

/** Nothing to remember is no member of the address. */
export const writePackages = (theCase: PackageCase, packs: readonly Package[]): string | undefined =>
  packs.length === 0
    ? undefined
    : [markOf(theCase), ...packs.map((pack) => pack.map((option) => option.toString(36)).join(WITHIN))].join(
        BETWEEN,
      );

export interface ReadBack<T> {
  readonly values: readonly T[];
  /** Something stood there that fits the points no longer. */
  readonly stale: boolean;
}

const partsOf = (theCase: PackageCase, written: string | undefined): readonly string[] | null => {
  const [mark, ...parts] = (written ?? markOf(theCase)).split(BETWEEN);
  return mark === markOf(theCase) ? parts : null;
};

export const readPackages = (theCase: PackageCase, written: string | undefined): ReadBack<Package> => {
  const parts = partsOf(theCase, written);
  const packs = (parts ?? []).map((part) => part.split(WITHIN).map((option) => Number.parseInt(option, 36)));
  const values = packs.filter((pack) => isPackage(theCase.scenario.space, pack));
  return { values, stale: parts === null || values.length < packs.length };
};

export const writeWeights = (theCase: PackageCase, changed: readonly WhatIf[]): string | undefined =>
  changed.length === 0
    ? undefined
    : [
        markOf(theCase),
        ...changed.map(({ partyId, issueId, weight }) => {
          const party = theCase.scenario.parties.findIndex(({ id }) => id === partyId);
          const issue = theCase.scenario.space.issues.findIndex(({ id }) => id === issueId);
          return [party, issue, Math.round(weight * FINE)].join(WITHIN);
        }),
      ].join(BETWEEN);

export const readWeights = (theCase: PackageCase, written: string | undefined): ReadBack<WhatIf> => {
  const parts = partsOf(theCase, written);
  const values = (parts ?? []).flatMap((part): WhatIf[] => {
    const found = /^(\d+)_(\d+)_(\d+)$/.exec(part);
    const party = theCase.scenario.parties[Number(found?.[1])];
    const issueId = theCase.scenario.space.issues[Number(found?.[2])]?.id;
    const known = party?.preferences.values.some(({ issue }) => issue === issueId);
    return party !== undefined && issueId !== undefined && known === true
      ? [{ partyId: party.id, issueId, weight: Number(found?.[3]) / FINE }]
      : [];
  });
  return { values, stale: parts === null || values.length < parts.length };
};
