/** Random steps at the table: preferences, proposals, relays, secret rounds. */
import { audienceOf, type CaseState, type Command, PUBLIC } from '@wasit/domain';
import type { CaseBuilder } from './case-builder.ts';

type Maker = (state: CaseState, a: number, b: number) => Command | null;

const PARTIES = ['seat:a', 'seat:b'] as const;
const TEAM = ['room:mediators'];

const nth = (ids: Iterable<string>, index: number): string => {
  const list = [...ids];
  return list[index % Math.max(1, list.length)] ?? 'nobody-knows';
};

const party = (a: number): string => PARTIES[a % 2] ?? 'seat:a';

const choices = (a: number) => [{ issueId: 'point:0', optionId: `point:0/${a % 2}` }];

/** Two parties with a room each, a mediator, and one disputed point with two options. */
export const seatTable = (built: CaseBuilder): CaseBuilder => {
  const seat = (actorId: string, room: string, role: 'party' | 'mediator') => {
    built.run({ type: 'add-actor', actorId, name: { en: `The ${actorId} side` }, kind: 'organisation' });
    built.run({ type: 'assign-role', actorId, role });
    const kind = role === 'party' ? 'party' : 'mediators';
    const partyId = role === 'party' ? actorId : null;
    built.run({ type: 'open-room', room, name: { en: room }, kind, partyId }, audienceOf(PUBLIC));
  };
  seat('seat:a', 'room:a', 'party');
  seat('seat:b', 'room:b', 'party');
  seat('seat:m', 'room:mediators', 'mediator');
  built.run({ type: 'add-issue', issueId: 'point:0', name: { en: 'Point' } });
  for (const option of [0, 1]) {
    const optionId = `point:0/${option}`;
    built.run({ type: 'add-option', issueId: 'point:0', optionId, name: { en: `Option ${option}` } });
  }
  return built;
};

export const TABLE_MAKERS: readonly Maker[] = [
  (_s, a, b) => ({
    type: 'state-preference',
    partyId: party(a),
    assumed: b % 2 === 0,
    reservation: 0.25,
    issues: [{ issueId: 'point:0', weight: 1 + (b % 5), worth: [{ optionId: 'point:0/0', worth: 0.5 }] }],
    carriers: b % 3 === 0 ? TEAM : [],
  }),
  (s, a) => ({ type: 'withdraw-preference', partyId: party(a), assumed: s.preferences.size % 2 === 0 }),
  (_s, a, b) => ({
    type: 'table-proposal',
    title: { en: `Draft ${a}` },
    byIds: [b % 2 === 0 ? 'seat:m' : party(a)],
    choices: choices(a),
    deadline: '2026-03-01T00:00:00.000Z',
    toIds: b % 2 === 0 ? [party(a)] : [],
    carriers: TEAM,
  }),
  (s, a, b) => ({
    type: 'answer-proposal',
    proposalId: nth(s.proposals.keys(), a),
    partyId: party(b),
    whole: b % 3 === 0 ? 'ad-referendum' : 'accepts',
    carriers: b % 2 === 0 ? TEAM : [],
  }),
  (s, a) => ({ type: 'confirm-answer', answerId: nth(s.answers.keys(), a) }),
  (s, a) => ({ type: 'withdraw-proposal', proposalId: nth(s.proposals.keys(), a) }),
  (_s, a, b) => ({
    type: 'condition-offer',
    partyId: party(a),
    when: { partyId: party(a + 1), issueId: 'point:0', optionId: `point:0/${b % 2}` },
    offered: { issueId: 'point:0', optionId: 'point:0/1' },
    withinHours: 48,
    carriers: TEAM,
  }),
  (s, a) => ({ type: 'withdraw-offer', offerId: nth(s.offers.keys(), a) }),
  (s, a, b) => ({
    type: 'change-release',
    relayId: nth(s.relays.keys(), a),
    release: { toIds: [party(b)], notBefore: null, attribution: 'mediator', manner: 'verbatim' },
  }),
  (s, a, b) => ({
    type: 'entrust-message',
    fromId: party(a),
    words: `What ${a} wants carried.`,
    form: 'verbatim',
    language: 'en',
    release: { toIds: [party(a + 1)], notBefore: null, attribution: 'nobody', manner: 'substance' },
    proposalId: b % 2 === 0 ? null : nth(s.proposals.keys(), b),
    carriers: TEAM,
  }),
  (s, a, b) => ({
    type: 'deliver-message',
    relayId: nth(s.relays.keys(), a),
    toId: party(b),
    words: `What ${b} is told.`,
    language: 'en',
    withProposal: a % 2 === 0,
  }),
  (_s, a) => ({
    type: 'open-round',
    title: { en: `Way out ${a}` },
    choices: choices(a),
    partyIds: [...PARTIES],
    closesAt: `2026-01-05T06:0${a % 10}:30.000Z`,
    carriers: TEAM,
  }),
  (s, a, b) => ({
    type: 'seal-answer',
    roundId: nth(s.rounds.keys(), a),
    partyId: party(b),
    accepts: a % 3 !== 0,
  }),
  (s, a) => ({ type: 'close-round', roundId: nth(s.rounds.keys(), a) }),
  // Rarely: from then on the party's old room is brought nothing.
  (_s, a, b) =>
    b % 7 === 0
      ? {
          type: 'open-room',
          room: `room:${a % 2 === 0 ? 'a' : 'b'}.2`,
          name: { en: 'In its place' },
          kind: 'party',
          partyId: party(a),
          succeeds: `room:${a % 2 === 0 ? 'a' : 'b'}`,
        }
      : null,
];
