/** Preferences while they are being entered: weights and worths from 0 to 100, as a person says them. */
import type { Command, PackagesPage } from '@wasit/domain';
import type { Preference } from './scenario-of.ts';

type Row = PackagesPage['parties'][number];

export interface PreferenceDraft {
  readonly weights: Readonly<Record<string, number>>;
  /** By issue, then by option. */
  readonly worths: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly reservation: number;
  readonly note: string;
}

const FULL = 100;

/**
 * What the form begins with: what was assumed before, else equal weights and, on each point, its last offer as
 * the best option and the others as the worst.
 */
export const draftOf = ({ preference, lastOffer }: Row, issues: PackagesPage['issues']): PreferenceDraft => {
  const known = preference?.assumed === true ? preference : null;
  const heaviest = Math.max(...(known?.issues.map(({ weight }) => weight) ?? [0]));
  const offered = new Map(lastOffer.map(({ issueId, optionId }) => [issueId, optionId]));
  const weightOf = (issueId: string): number => {
    if (known === null) return FULL / 2;
    const stated = known.issues.find((one) => one.issueId === issueId);
    return stated === undefined || heaviest === 0 ? 0 : Math.round((FULL * stated.weight) / heaviest);
  };
  const worthOf = (issueId: string, optionId: string): number => {
    const stated = known?.issues.find((one) => one.issueId === issueId);
    if (stated !== undefined) {
      return Math.round(FULL * (stated.worth.find((one) => one.optionId === optionId)?.worth ?? 0));
    }
    return offered.get(issueId) === optionId ? FULL : 0;
  };
  return {
    weights: Object.fromEntries(issues.map(({ id }) => [id, weightOf(id)])),
    worths: Object.fromEntries(
      issues.map((issue) => [
        issue.id,
        Object.fromEntries(issue.options.map(({ id }) => [id, worthOf(issue.id, id)])),
      ]),
    ),
    reservation: Math.round(FULL * (known?.reservation ?? 0)),
    note: known?.note ?? '',
  };
};

/** The command that records a draft as assumed. */
export const statementOf = (partyId: string, draft: PreferenceDraft): Command => ({
  type: 'state-preference',
  partyId,
  assumed: true,
  reservation: draft.reservation / FULL,
  issues: Object.entries(draft.weights).map(([issueId, weight]) => ({
    issueId,
    weight,
    worth: Object.entries(draft.worths[issueId] ?? {}).map(([optionId, worth]) => ({
      optionId,
      worth: worth / FULL,
    })),
  })),
  note: draft.note.trim() === '' ? null : draft.note.trim(),
  carriers: [],
});

/** The command that brings back what was assumed before. */
export const restored = (partyId: string, before: Preference | null): Command =>
  before === null || !before.assumed
    ? { type: 'withdraw-preference', partyId, assumed: true }
    : {
        type: 'state-preference',
        partyId,
        assumed: true,
        reservation: before.reservation,
        issues: before.issues,
        note: before.note,
        carriers: [],
      };

/** A draft says something once a weight is above 0 and an option on that point is worth more than another. */
export const saysSomething = ({ weights, worths }: PreferenceDraft): boolean =>
  Object.entries(weights).some(
    ([issueId, weight]) => weight > 0 && new Set(Object.values(worths[issueId] ?? {})).size > 1,
  );
