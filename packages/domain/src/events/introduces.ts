/** Which field of a payload names the thing that an event brings into the case. */
const FIELD: Readonly<Record<string, string>> = {
  'track-opened': 'trackId',
  'actor-added': 'actorId',
  'office-held': 'officeId',
  'delegation-formed': 'delegationId',
  'report-filed': 'reportId',
  'entry-entered': 'entryId',
  'issue-added': 'issueId',
  'option-added': 'optionId',
  'room-opened': 'room',
  'rule-stated': 'ruleId',
  'proposal-tabled': 'proposalId',
  'proposal-answered': 'answerId',
  'offer-conditioned': 'offerId',
  'message-entrusted': 'relayId',
  'message-received': 'deliveryId',
  'round-opened': 'roundId',
};

/** The id of what an event introduces; null for an event that speaks only of what is there already. */
export const introducedBy = (type: string, payload: object): string | null => {
  const id: unknown = Reflect.get(payload, FIELD[type] ?? '');
  return typeof id === 'string' ? id : null;
};
