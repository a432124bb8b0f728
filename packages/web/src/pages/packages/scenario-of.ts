/** From the page's answer to the engine's scenario. */
import type { ActorRef, Bilingual, PackagesPage } from '@wasit/domain';
import { type Constraint, type Party, type PartyPosition, preferences, type Scenario } from '@wasit/engine';

/** A weight as it might be, in the party's own units; nothing of it is ever saved. */
export interface WhatIf {
  readonly partyId: string;
  readonly issueId: string;
  readonly weight: number;
}

export interface PackageCase {
  readonly scenario: Scenario;
  /** In the order of the scenario's parties. */
  readonly parties: readonly ActorRef[];
  /** Parties whose preferences nobody has stated: they are left out of every answer. */
  readonly leftOut: readonly ActorRef[];
  /** The last offers, as far as they are on options of this scenario. */
  readonly positions: readonly PartyPosition[];
  /** True when anybody's numbers were assumed. */
  readonly assumed: boolean;
}

export type Preference = NonNullable<PackagesPage['parties'][number]['preference']>;

type Row = PackagesPage['parties'][number];

const partyOf = (
  { party, preference }: Row & { preference: Preference },
  page: PackagesPage,
  nameOf: (name: Bilingual) => string,
  whatIf: readonly WhatIf[],
): Party => {
  const total = preference.issues.reduce((sum, { weight }) => sum + weight, 0);
  const values = page.issues.flatMap((issue) => {
    const stated = preference.issues.find(({ issueId }) => issueId === issue.id);
    const instead = whatIf.find((one) => one.partyId === party.id && one.issueId === issue.id);
    if (stated === undefined) return [];
    const worth = new Map(stated.worth.map((item) => [item.optionId, item.worth]));
    return [
      {
        issue: issue.id,
        weight: instead?.weight ?? stated.weight,
        // The total as stated, also under a what-if: one weight moves, all others stay what they are.
        scale: total > 0 ? total : 1,
        value: { kind: 'table' as const, values: issue.options.map(({ id }) => worth.get(id) ?? 0) },
      },
    ];
  });
  return {
    id: party.id,
    name: nameOf(party.name),
    preferences: preferences({
      values,
      reservation: preference.reservation,
      assumed: preference.assumed,
    }),
  };
};

/**
 * The scenario of a page, or null when there is nothing to choose or fewer than two parties are known. Utilities
 * run from 0 to 1: weights are shares of a party's total. An option that a preference does not name is worth 0.
 * Rules on issues that offer no choice are left out.
 */
export const scenarioOf = (
  page: PackagesPage,
  nameOf: (name: Bilingual) => string,
  whatIf: readonly WhatIf[] = [],
): PackageCase | null => {
  const known = page.parties.filter(
    (row): row is Row & { preference: Preference } => row.preference !== null,
  );
  if (page.issues.length === 0 || known.length < 2) return null;
  const options = new Map(page.issues.map((issue) => [issue.id, new Set(issue.options.map(({ id }) => id))]));
  const exists = ({ issueId, optionId }: { issueId: string; optionId: string }): boolean =>
    options.get(issueId)?.has(optionId) === true;
  const literal = ({ issueId, optionId }: { issueId: string; optionId: string }) => ({
    issue: issueId,
    option: optionId,
  });
  const constraints = page.rules
    .filter(({ when, target }) => exists(when) && exists(target))
    .map(
      ({ kind, when, target }): Constraint =>
        kind === 'requires'
          ? // biome-ignore lint/suspicious/noThenProperty: the word of the engine's rules; never awaited
            { kind, if: [literal(when)], then: [literal(target)] }
          : { kind, together: [literal(when), literal(target)] },
    );
  return {
    scenario: {
      space: {
        name: nameOf(page.case.title),
        issues: page.issues.map((issue) => ({
          id: issue.id,
          name: nameOf(issue.name),
          kind: 'categorical',
          options: issue.options.map((option) => ({ id: option.id, name: nameOf(option.name) })),
        })),
      },
      constraints,
      parties: known.map((row) => partyOf(row, page, nameOf, whatIf)),
    },
    parties: known.map(({ party }) => party),
    leftOut: page.parties.filter(({ preference }) => preference === null).map(({ party }) => party),
    positions: known.map(({ party, lastOffer }) => ({
      party: party.id,
      stands: lastOffer.filter(exists).map(literal),
    })),
    assumed: known.some(({ preference }) => preference.assumed),
  };
};
