/**
 * What several mediators should know of each other: one item delivered in two wordings, two packages afloat
 * that do not go together. Computed from the viewer's own fold, so only who may see both is alerted.
 */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Proposal, Relay } from '../../state/table-records.ts';
import { foldName } from '../../text/fold-name.ts';
import { byText } from '../names.ts';
import type { TableAlert } from './page.ts';

const wordings = (state: CaseState, relay: Relay): TableAlert | null => {
  const delivered = relay.legs.flatMap((leg) => {
    const delivery = leg.deliveryId === null ? undefined : state.deliveries.get(leg.deliveryId);
    return delivery === undefined ? [] : [delivery];
  });
  const byLanguage = new Map<string, Set<string>>();
  for (const { language, words } of delivered) {
    byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(foldName(words)));
  }
  // Wordings in two languages cannot be compared here: only within one language is a difference certain.
  if (![...byLanguage.values()].some((variants) => variants.size > 1)) return null;
  return { kind: 'wordings-differ', subjects: delivered.map(({ id }) => id).sort(byText), issues: [] };
};

/** Issues on which both speak, with different options. */
export const incompatibleIssues = (a: Proposal, b: Proposal): string[] =>
  a.choices
    .filter((choice) => {
      const other = b.choices.find(({ issueId }) => issueId === choice.issueId);
      return (
        other !== undefined &&
        choice.optionId !== null &&
        other.optionId !== null &&
        choice.optionId !== other.optionId
      );
    })
    .map(({ issueId }) => issueId)
    .sort(byText);

const derives = (state: CaseState, from: Proposal, to: Proposal): boolean => {
  let at: Proposal | undefined = from;
  for (let hops = 0; at !== undefined && hops < 256; hops += 1) {
    if (at.id === to.id) return true;
    at = at.derivedFromId === null ? undefined : state.proposals.get(at.derivedFromId);
  }
  return false;
};

const isMediator = (state: CaseState, id: string): boolean =>
  (state.actors.get(actorFor(state, id))?.roles ?? []).some((held) => held.role === 'mediator');

const packages = (state: CaseState): TableAlert[] => {
  const afloat = [...state.proposals.values()]
    .filter((item) => item.withdrawnAt === null && item.byIds.some((id) => isMediator(state, id)))
    .sort((a, b) => byText(a.id, b.id));
  const alerts: TableAlert[] = [];
  afloat.forEach((a, i) => {
    for (const b of afloat.slice(i + 1)) {
      const sameHands = a.byIds.some((id) => b.byIds.includes(id));
      if (sameHands || derives(state, a, b) || derives(state, b, a)) continue;
      const issues = incompatibleIssues(a, b);
      if (issues.length > 0) alerts.push({ kind: 'packages-incompatible', subjects: [a.id, b.id], issues });
    }
  });
  return alerts;
};

export const alertsOf = (state: CaseState): TableAlert[] => [
  ...[...state.relays.values()]
    .sort((a, b) => byText(a.id, b.id))
    .map((relay) => wordings(state, relay))
    .filter((alert) => alert !== null),
  ...packages(state),
];
