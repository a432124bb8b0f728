import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Actor, OfficeHeld, Position } from '../../state/records.ts';
import { compareEdtf, mayCoincide } from '../../time/edtf.ts';
import { contactItems } from '../contact-item.ts';
import { byDate } from '../entry-order.ts';
import { evidenceAt } from '../evidence.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, actorRefsOf, byText, issueNamed } from '../names.ts';
import { holderOf, standCells, standOf } from '../positions/stands.ts';
import { presentOf } from '../present.ts';
import { shown } from '../shown.ts';
import { sourcedClaimOf } from '../sources/sourced-claim.ts';
import { gradeOf } from '../sources/sources.ts';
import type { ActorPage, ActorRow, ActorsPage } from './page.ts';
import { talliesOf } from './tallies.ts';

type OfficeRow = ActorPage['offices'][number];

const officeRow = (state: CaseState, office: OfficeHeld): OfficeRow => ({
  id: office.id,
  person: actorRefOf(state, office.personId),
  title: office.title,
  of: office.ofId === null ? null : actorRefOf(state, office.ofId),
  period: office.period,
});

const officesWhere = (state: CaseState, wanted: (office: OfficeHeld) => boolean): OfficeRow[] =>
  [...state.offices.values()]
    .filter(wanted)
    .sort((a, b) => compareEdtf(a.period, b.period) || byText(a.id, b.id))
    .map((office) => officeRow(state, office));

/** Merged names are aliases of the one that stands for them. */
const aliasesOf = (state: CaseState, actor: Actor): string[] => {
  const absorbed = [...state.actors.values()]
    .filter(({ id }) => id !== actor.id && actorFor(state, id) === actor.id)
    .sort((a, b) => byText(a.id, b.id));
  const names = absorbed.flatMap(({ name, aliases }) => [name.ar, name.en, ...aliases]);
  const own = new Set([actor.name.ar, actor.name.en]);
  const all = [...actor.aliases, ...names].filter((name) => name !== undefined);
  return [...new Set(all)].filter((name) => !own.has(name));
};

const rowOf = (state: CaseState, actor: Actor): ActorRow => {
  const tally = talliesOf(state).get(actor.id);
  const present = presentOf(state);
  return {
    actor: actorRefOf(state, actor.id),
    aliases: aliasesOf(state, actor),
    roles: actor.roles.map(({ role, trackId, period }) => ({ role, trackId, period })),
    constituentOf: actor.constituentOf === null ? null : actorRefOf(state, actor.constituentOf),
    offices: officesWhere(
      state,
      ({ personId, period }) =>
        actorFor(state, personId) === actor.id && (present === null || mayCoincide(period, present)),
    ),
    mentions: tally?.mentions ?? 0,
    reports: tally?.reports.size ?? 0,
    contacts: tally?.contacts ?? 0,
    positions: tally?.positions ?? 0,
    claims: tally?.claims ?? 0,
  };
};

/** An actor that only an earlier reading of a report named, and nothing else, is not listed. */
const alive = (row: ActorRow, actor: Actor): boolean =>
  actor.added || actor.reviewed || row.mentions + row.contacts + row.positions + row.claims > 0;

export const actorsView = (state: CaseState, asOf: string | null): ActorsPage => ({
  ...frameOf(state, asOf),
  actors: [...state.actors.values()]
    .filter(({ mergedInto }) => mergedInto === null)
    .map((actor) => ({ actor, row: rowOf(state, actor) }))
    .filter(({ actor, row }) => alive(row, actor))
    .map(({ row }) => row)
    .sort(
      (a, b) =>
        Number(b.roles.length > 0) - Number(a.roles.length > 0) ||
        b.mentions - a.mentions ||
        byText(a.actor.id, b.actor.id),
    ),
});

const MOST_MENTIONS = 100;

const mentionsOf = (state: CaseState, actorId: string): ActorPage['mentions'] =>
  [...state.actors.values()]
    .filter(({ id }) => actorFor(state, id) === actorId)
    .flatMap(({ mentions }) => mentions)
    .sort(
      (a, b) =>
        compareEdtf(
          state.reports.get(a.reportId)?.published ?? null,
          state.reports.get(b.reportId)?.published ?? null,
        ) ||
        byText(a.reportId, b.reportId) ||
        a.start - b.start,
    )
    .slice(0, MOST_MENTIONS)
    .flatMap((mention) => evidenceAt(state, mention.reportId, mention) ?? []);

const concerns = (state: CaseState, position: Position, actorId: string): boolean =>
  actorFor(state, position.partyId) === actorId || holderOf(state, position) === actorId;

const positionsOf = (state: CaseState, actorId: string): ActorPage['positions'] => {
  const byIssue = new Map<string, Position[]>();
  for (const { issueId, positions } of standCells(state)) {
    const own = positions.filter((position) => concerns(state, position, actorId));
    if (own.length > 0) byIssue.set(issueId, [...(byIssue.get(issueId) ?? []), ...own]);
  }
  return [...byIssue]
    .sort(([a], [b]) => byText(a, b))
    .map(([issueId, positions]) => ({
      issue: issueNamed(state, issueId),
      history: positions.map((position) => standOf(state, position)),
    }));
};

/** Null when the viewer knows of no such actor. The id of a merged one leads to the one that stands for it. */
export const actorView = (state: CaseState, asOf: string | null, id: string): ActorPage | null => {
  const actorId = actorFor(state, id);
  const actor = state.actors.get(actorId);
  if (actor === undefined) return null;
  const is = (other: string | null): boolean => other !== null && actorFor(state, other) === actorId;
  const claims = [...state.claims.values()].filter((claim) => shown(claim) && is(claim.speakerId));
  return {
    ...frameOf(state, asOf),
    actor: rowOf(state, actor),
    sourceGrade: gradeOf(state, actorId),
    offices: officesWhere(state, ({ personId, ofId }) => is(personId) || is(ofId)),
    delegations: [...state.delegations.values()]
      .filter(({ partyId, headId, memberIds }) => [partyId, headId, ...memberIds].some(is))
      .sort((a, b) => byText(a.id, b.id))
      .map((delegation) => ({
        id: delegation.id,
        name: delegation.name,
        party: actorRefOf(state, delegation.partyId),
        head: delegation.headId === null ? null : actorRefOf(state, delegation.headId),
        members: actorRefsOf(state, delegation.memberIds),
        mandate: delegation.mandate,
      })),
    constituents: actorRefsOf(
      state,
      [...state.actors.values()].filter(({ constituentOf }) => is(constituentOf)).map((one) => one.id),
    ).sort((a, b) => byText(a.id, b.id)),
    absorbed: [...state.actors.values()]
      .filter((other) => other.id !== actorId && is(other.id))
      .map(({ id: own, name, kind, reviewed }) => ({ id: own, name, kind, role: null, reviewed }))
      .sort((a, b) => byText(a.id, b.id)),
    positions: positionsOf(state, actorId),
    contacts: contactItems(state).filter(({ participants }) =>
      participants.some((one) => one.id === actorId),
    ),
    claims: claims.sort(byDate(state)).map((claim) => sourcedClaimOf(state, claim)),
    mentions: mentionsOf(state, actorId),
  };
};
