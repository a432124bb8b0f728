import { type Command, timelineView } from '@wasit/domain';
import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { likeliest, likeness, type Told, worthAsking } from './likeness.ts';

const visit = (
  participantIds: readonly string[],
  occurred: string | null,
  type: Told['type'] = 'visit',
  more: Partial<Told> = {},
): Told => ({ type, participantIds, occurred, status: 'held', published: [], ...more });

describe('what speaks for one event', () => {
  const told = visit(['envoy'], '2024-11-03');

  it('is the same visitor on the same day, whatever place was named', () => {
    expect(likeness(told, visit(['envoy'], '2024-11-03'))).toBe(5);
    expect(likeness(told, visit(['envoy'], '2024-11-03', 'arrival'))).toBeGreaterThanOrEqual(worthAsking);
  });

  it('is nothing without anybody in common, or days apart', () => {
    expect(likeness(told, visit(['minister'], '2024-11-03'))).toBe(0);
    expect(likeness(told, visit([], '2024-11-03'))).toBe(0);
    expect(likeness(told, visit(['envoy'], '2024-11-20'))).toBe(0);
  });

  it('is too little for a hint where only some take part in both, or no day is known', () => {
    const meeting = visit(['envoy', 'minister'], '2024-11-03', 'meeting');
    expect(likeness(meeting, visit(['envoy', 'king'], '2024-11-03', 'meeting'))).toBeLessThan(worthAsking);
    expect(likeness(told, visit(['envoy'], null))).toBeLessThan(worthAsking);
  });

  it('is too little for a hint where the kinds have nothing in common, all else alike', () => {
    const call = visit(['envoy', 'minister'], '2024-11-03', 'call');
    expect(likeness(call, told)).toBeLessThan(worthAsking);
    expect(likeness(visit(['envoy', 'minister'], '2024-11-03', 'multilateral'), call)).toBeLessThan(
      worthAsking,
    );
  });

  it('is just enough to ask where nobody knows the day, and reports of one day tell the same', () => {
    const news = (published: string, more: Partial<Told> = {}) =>
      visit(['envoy', 'minister'], null, 'call', { published: [published], ...more });
    const asks = (one: Told, other: Told): boolean => likeness(one, other) >= worthAsking;
    const first = news('2024-11-03');
    expect(asks(first, news('2024-11-03T18:00:00Z'))).toBe(true);
    expect(asks(first, news('2024-11-04'))).toBe(false);
    expect(asks(first, news('2024-11-03', { status: 'denied' }))).toBe(false);
    expect(asks(first, news('2024-11-03', { type: 'meeting' }))).toBe(false);
    expect(asks(first, news('2024-11-03', { participantIds: ['envoy'] }))).toBe(false);
    expect(asks(visit(['envoy'], null), visit(['envoy'], null))).toBe(false);
    expect(asks(first, news('2024-11-03', { occurred: '2024-11-03' }))).toBe(false);
  });

  it('takes a date that may be any of several days for near', () => {
    expect(likeness(told, visit(['envoy'], '2024-11-02/2024-11-05'))).toBe(5);
    expect(likeness(told, visit(['envoy'], '2024-11'))).toBe(5);
  });
});

describe('contacts to merge with', () => {
  const planned = (venueId: string, occurred: string) =>
    ({
      type: 'enter-entry',
      entered: {
        entry: 'contact',
        value: { type: 'visit', participantIds: ['envoy'], venueId, occurred, status: 'planned' },
      },
    }) satisfies Command;
  const talks = new CaseBuilder()
    .run({ type: 'open-case', title: { en: 'Talks' }, domain: 'ceasefire' })
    .run({ type: 'add-actor', actorId: 'envoy', name: { en: 'The envoy' }, kind: 'person' })
    .run({ type: 'add-actor', actorId: 'city', name: { en: 'The city' }, kind: 'place' })
    .run({ type: 'add-actor', actorId: 'country', name: { en: 'The country' }, kind: 'state' })
    .run(planned('city', '2024-03-20'))
    .run(planned('city', '2024-03-04'))
    .run(planned('country', '2024-03-04'));
  const contacts = timelineView(talks.stateFor(), null).items.flatMap((item) =>
    item.kind === 'contact' ? [item.contact] : [],
  );
  const idOf = (venue: string, when: string): string =>
    contacts.find((one) => one.venue?.id === venue && one.when === when)?.id ?? '';

  it('begin with the visit told of the country on the day it is told of its city', () => {
    const own = idOf('city', '2024-03-04');
    const [first, second] = likeliest(visit(['envoy'], '2024-03-04'), contacts, new Set([own]), new Set());
    expect(first?.contact.id).toBe(idOf('country', '2024-03-04'));
    expect(first?.likeness).toBeGreaterThanOrEqual(worthAsking);
    expect(second?.likeness).toBe(0);
  });

  it('do not offer what a person has kept apart', () => {
    const own = idOf('city', '2024-03-04');
    const country = idOf('country', '2024-03-04');
    const told = visit(['envoy'], '2024-03-04');
    const offered = likeliest(told, contacts, new Set([own]), new Set([country]));
    expect(offered.map(({ likeness: how }) => how)).toEqual([0, 0]);
  });

  it('leave out what it is one with already', () => {
    const all = new Set(contacts.map(({ id }) => id));
    expect(likeliest(visit(['envoy'], '2024-03-04'), contacts, all, new Set())).toEqual([]);
  });
});
