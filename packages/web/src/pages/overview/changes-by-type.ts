import type { Change } from '@wasit/domain';

/** Kinds of change that have words of their own; an unknown one (a newer record's) counts as `other`. */
export const changeTypes = [
  'case-opened',
  'case-renamed',
  'track-opened',
  'track-assigned',
  'actor-added',
  'actor-corrected',
  'actors-merged',
  'actors-split',
  'role-assigned',
  'role-withdrawn',
  'constituent-named',
  'office-held',
  'delegation-formed',
  'report-filed',
  'report-read',
  'report-dated',
  'entry-accepted',
  'entry-corrected',
  'entry-refused',
  'entry-entered',
  'decision-withdrawn',
  'contacts-merged',
  'contacts-split',
  'claim-denied',
  'denial-withdrawn',
  'claim-retracted',
  'claim-reinstated',
  'claim-graded',
  'source-graded',
  'issue-added',
  'option-added',
  'room-opened',
  'preference-stated',
  'preference-withdrawn',
  'rule-stated',
  'rule-withdrawn',
  'proposal-tabled',
  'proposal-carried',
  'proposal-withdrawn',
  'proposal-answered',
  'answer-confirmed',
  'answer-withdrawn',
  'offer-conditioned',
  'offer-withdrawn',
  'message-entrusted',
  'release-changed',
  'message-received',
  'leg-carried',
  'delivery-reported',
  'round-opened',
  'answer-sealed',
  'round-closed',
  'other',
] as const;
export type ChangeType = (typeof changeTypes)[number];

export interface ChangesOfType {
  readonly type: ChangeType;
  readonly changes: readonly Change[];
  /** ISO 8601 instant of the newest of them. */
  readonly newest: string;
}

const typeOf = (type: string): ChangeType => changeTypes.find((known) => known === type) ?? 'other';

/** Changes of one kind together, in the order of the newest of each. `items` come the newest first. */
export const byType = (items: readonly Change[]): readonly ChangesOfType[] => {
  const groups = new Map<ChangeType, Change[]>();
  for (const change of items) {
    const type = typeOf(change.type);
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [change]);
    else group.push(change);
  }
  return [...groups].map(([type, changes]) => ({ type, changes, newest: changes[0]?.at ?? '' }));
};
