/**
 * Packages and what-if weights in the page's address, so that a link or a reload brings them back. Options are
 * written by their place; a mark of the points, options and parties stands before them, so that a link to what
 * has changed since brings back nothing rather than something else.
 */
import { isPackage, type Package } from '@wasit/engine';
import type { PackageCase, WhatIf } from './scenario-of.ts';

const BETWEEN = '~';

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
    : [markOf(theCase), ...packs.map((pack) => pack.map((option) => option.toString(36)).join('.'))].join(
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
  const packs = (parts ?? []).map((part) => part.split('.').map((option) => Number.parseInt(option, 36)));
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
          return `${party}_${issue}_${Number(weight.toFixed(4))}`;
        }),
      ].join(BETWEEN);

export const readWeights = (theCase: PackageCase, written: string | undefined): ReadBack<WhatIf> => {
  const parts = partsOf(theCase, written);
  const values = (parts ?? []).flatMap((part): WhatIf[] => {
    const [party, issue, weight] = part.split('_').map(Number);
    const partyId = theCase.scenario.parties[party ?? -1]?.id;
    const issueId = theCase.scenario.space.issues[issue ?? -1]?.id;
    const known = theCase.scenario.parties[party ?? -1]?.preferences.values.some(
      (one) => one.issue === issueId,
    );
    return partyId !== undefined &&
      issueId !== undefined &&
      known === true &&
      weight !== undefined &&
      weight >= 0
      ? [{ partyId, issueId, weight }]
      : [];
  });
  return { values, stale: parts === null || values.length < parts.length };
};
