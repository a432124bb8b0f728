import { actorFor, type CaseState, preferenceKey } from '../../state/case-state.ts';
import type { OptionRef } from '../../state/table-records.ts';
import { compareEdtf } from '../../time/edtf.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, byText } from '../names.ts';
import { shown } from '../shown.ts';
import type { PackagesPage } from './page.ts';

/** Stances that say where a party could live; a refused option is no offer. */
const OFFERED: ReadonlySet<string> = new Set(['demands', 'offers', 'accepts', 'conditional']);

const lastOfferOf = (state: CaseState, partyId: string): OptionRef[] => {
  const chosen = new Map<string, string>();
  const positions = [...state.positions.values()]
    .filter((item) => shown(item) && OFFERED.has(item.stance) && actorFor(state, item.partyId) === partyId)
    .sort((a, b) => compareEdtf(a.occurred, b.occurred) || byText(a.recordedAt, b.recordedAt));
  for (const { issueId, optionId } of positions) if (optionId !== null) chosen.set(issueId, optionId);
  const [latest] = [...state.proposals.values()]
    .filter((item) => item.withdrawnAt === null && item.byIds.some((id) => actorFor(state, id) === partyId))
    .sort((a, b) => byText(b.tabledAt, a.tabledAt) || byText(a.id, b.id));
  for (const { issueId, optionId } of latest?.choices ?? []) {
    if (optionId !== null) chosen.set(issueId, optionId);
  }
  return [...chosen].sort(([a], [b]) => byText(a, b)).map(([issueId, optionId]) => ({ issueId, optionId }));
};

export const packagesView = (state: CaseState, asOf: string | null): PackagesPage => ({
  ...frameOf(state, asOf),
  issues: [...state.issues.values()]
    .filter(({ options }) => options.length >= 2)
    .map(({ id, name, options }) => ({
      id,
      name,
      options: options.map((option) => ({ id: option.id, name: option.name })),
    }))
    .sort((a, b) => byText(a.id, b.id)),
  parties: [...state.actors.values()]
    .filter((actor) => actor.mergedInto === null && actor.roles.some(({ role }) => role === 'party'))
    .sort((a, b) => byText(a.id, b.id))
    .map((actor) => {
      const known =
        state.preferences.get(preferenceKey(actor.id, false)) ??
        state.preferences.get(preferenceKey(actor.id, true));
      return {
        party: actorRefOf(state, actor.id),
        preference:
          known === undefined
            ? null
            : {
                assumed: known.assumed,
                reservation: known.reservation,
                issues: known.issues.map(({ issueId, weight, worth }) => ({
                  issueId,
                  weight,
                  worth: worth.map((item) => ({ ...item })),
                })),
                note: known.note,
                author: known.author,
                at: known.at,
              },
        lastOffer: lastOfferOf(state, actor.id),
      };
    }),
  rules: [...state.rules.values()].sort((a, b) => byText(a.id, b.id)),
});
