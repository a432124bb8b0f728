/** Steps at the table: well formed, and aimed at what the viewer may not see. */
import type { CaseState } from '@wasit/domain';

const some = (whole: ReadonlyMap<string, unknown>, seen: ReadonlyMap<string, unknown>): string[] => [
  ...[...seen.keys()].slice(0, 2),
  ...[...whole.keys()].filter((id) => !seen.has(id)).slice(0, 2),
  'nobody-knows',
];

const TEAM = ['room:mediators'];
const choices = [{ issueId: 'point:0', optionId: 'point:0/1' }];

const RELEASE = { toIds: ['seat:b'], notBefore: null, attribution: 'nobody', manner: 'substance' };

export const tableCommands = (seen: CaseState, whole: CaseState): unknown[] => [
  ...some(whole.relays, seen.relays).flatMap((relayId) => [
    { type: 'deliver-message', relayId, toId: 'seat:b', words: 'What is said.', language: 'en' },
    { type: 'change-release', relayId, release: RELEASE },
  ]),
  ...some(whole.proposals, seen.proposals).flatMap((proposalId) => [
    { type: 'withdraw-proposal', proposalId },
    { type: 'answer-proposal', proposalId, partyId: 'seat:a', whole: 'accepts' },
    { type: 'table-proposal', proposalId, title: { en: 'Again' }, byIds: ['seat:a'], choices },
  ]),
  ...some(whole.answers, seen.answers).flatMap((answerId) => [
    { type: 'confirm-answer', answerId },
    { type: 'withdraw-answer', answerId },
  ]),
  ...some(whole.deliveries, seen.deliveries).map((inReplyToId) => ({
    type: 'entrust-message',
    fromId: 'seat:a',
    words: 'Our reply.',
    form: 'verbatim',
    language: 'en',
    release: RELEASE,
    inReplyToId,
    carriers: TEAM,
  })),
  ...some(whole.rounds, seen.rounds).flatMap((roundId) => [
    { type: 'seal-answer', roundId, partyId: 'seat:a', accepts: true },
    { type: 'close-round', roundId },
  ]),
  ...some(whole.offers, seen.offers).map((offerId) => ({ type: 'withdraw-offer', offerId })),
  ...some(whole.rules, seen.rules).map((ruleId) => ({ type: 'withdraw-rule', ruleId })),
  { type: 'withdraw-preference', partyId: 'seat:b', assumed: false },
  {
    type: 'open-round',
    title: { en: 'A way out' },
    choices,
    partyIds: ['seat:a', 'seat:b'],
    closesAt: '2099-01-01T00:00:00.000Z',
    carriers: TEAM,
  },
];
