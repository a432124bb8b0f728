/** The line of state: what is under way, what came last, what comes next, who stands where, who is silent. */
import type { CaseState } from '../../state/case-state.ts';
import { compareEdtf } from '../../time/edtf.ts';
import { type ContactItem, contactItems } from '../contact-item.ts';
import { datedOf } from '../entry-order.ts';
import { evidenceOf } from '../evidence.ts';
import { marksOf } from '../marks.ts';
import { actorRefsOf, byText, issueNamed } from '../names.ts';
import { holderOf, standCells } from '../positions/stands.ts';
import { daysBefore, isPast } from '../present.ts';
import { disagreementsOf } from './disagreements.ts';
import type { Clause, Seat } from './page.ts';
import { seatedOf } from './seats.ts';

const WEEK = 7;

const blank: Omit<Clause, 'kind'> = {
  trackId: null,
  actors: [],
  when: null,
  contact: null,
  issue: null,
  stance: null,
  count: null,
  entryIds: [],
  evidence: [],
  marks: null,
};

const contactClause = (kind: Clause['kind'], contact: ContactItem): Clause => ({
  ...blank,
  kind,
  trackId: contact.trackId,
  actors: contact.participants,
  when: contact.when,
  contact,
  entryIds: contact.tellings.map(({ entryId }) => entryId),
  evidence: contact.tellings.flatMap(({ evidence }) => evidence ?? []),
  marks: contact.marks,
});

const within = (state: CaseState, when: string | null, days: number): boolean => {
  const ago = daysBefore(state, when);
  return ago !== null && ago <= days && ago >= -1;
};

const contactClauses = (state: CaseState): Clause[] => {
  const dated = contactItems(state).filter(({ when }) => when !== null);
  const ongoing = dated.filter(({ status, when }) => status === 'ongoing' && within(state, when, WEEK));
  const last = dated.findLast(({ status, when }) => status === 'held' && isPast(state, when) !== null);
  const next = dated.find(({ marks, when }) => marks.planned && isPast(state, when) === false);
  return [
    ...ongoing.map((contact) => contactClause('talks-ongoing', contact)),
    ...(last === undefined ? [] : [contactClause('latest-contact', last)]),
    ...(next === undefined ? [] : [contactClause('next-contact', next)]),
  ];
};

/** For each party: its latest current stand. */
const standClauses = (state: CaseState, parties: readonly Seat[]): Clause[] =>
  parties.flatMap(({ actor }) => {
    const current = standCells(state)
      .filter(({ partyId }) => partyId === actor.id)
      .flatMap(({ positions }) => positions.slice(0, 1))
      .sort(
        (a, b) =>
          compareEdtf(datedOf(state, b).when ?? '0000', datedOf(state, a).when ?? '0000') ||
          byText(a.id, b.id),
      );
    const [latest] = current;
    if (latest === undefined) return [];
    const evidence = evidenceOf(state, latest);
    return [
      {
        ...blank,
        kind: 'stand',
        trackId: latest.trackId,
        actors: actorRefsOf(state, [holderOf(state, latest)]),
        when: datedOf(state, latest).when,
        issue: issueNamed(state, latest.issueId),
        stance: latest.stance,
        entryIds: [latest.id],
        evidence: evidence === null ? [] : [evidence],
        marks: marksOf(state, latest),
      },
    ];
  });

const silentClauses = (state: CaseState, parties: readonly Seat[]): Clause[] =>
  parties
    .filter(({ lastHeard }) => {
      const days = daysBefore(state, lastHeard);
      return lastHeard === null || (days !== null && days >= WEEK);
    })
    .map(({ actor, lastHeard }) => ({ ...blank, kind: 'silent', actors: [actor], when: lastHeard }));

export const stateOfPlay = (state: CaseState): Clause[] => {
  const { parties } = seatedOf(state);
  const disagreements = disagreementsOf(state);
  const disputed: Clause[] =
    disagreements.length === 0
      ? []
      : [
          {
            ...blank,
            kind: 'disagreement',
            count: disagreements.length,
            entryIds: disagreements.flatMap(({ left, right }) =>
              [...left, ...right].map(({ entryId }) => entryId),
            ),
          },
        ];
  // Nothing has been said or done yet: no party is more silent than the case itself.
  const started = daysBefore(
    state,
    parties.map(({ lastHeard }) => lastHeard).find((when) => when !== null) ?? null,
  );
  return [
    ...contactClauses(state),
    ...standClauses(state, parties),
    ...(started === null ? [] : silentClauses(state, parties)),
    ...disputed,
  ];
};
