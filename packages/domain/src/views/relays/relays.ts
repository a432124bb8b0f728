import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Delivery, Relay } from '../../state/table-records.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, actorRefsOf, byText } from '../names.ts';
import { alertsOf } from './alerts.ts';
import type { DeliveryItem, RelayItem, RelaysPage } from './page.ts';

const HOUR = 3_600_000;

/** Past its hour, as far as the moment `now` (ISO) goes. */
export const isPast = (instant: string | null, now: string): boolean =>
  instant !== null && Date.parse(instant) < Date.parse(now);

const replyTo = (state: CaseState, deliveryId: string): string | null =>
  [...state.relays.values()].find((relay) => relay.inReplyToId === deliveryId)?.id ?? null;

export const deliveryItemOf = (state: CaseState, delivery: Delivery, now: string): DeliveryItem => {
  const repliedBy = replyTo(state, delivery.id);
  const { id, words, language, proposalId, replyBy, at, carrier } = delivery;
  return {
    id,
    to: actorRefOf(state, delivery.toId),
    words,
    language,
    attributedTo: delivery.attributedToId === null ? null : actorRefOf(state, delivery.attributedToId),
    proposalId,
    replyBy,
    at,
    carrier,
    seenBy: [...(state.entities.get(id)?.audience ?? [])],
    repliedBy,
    overdue: repliedBy === null && isPast(replyBy, now),
  };
};

const statusOf = (relay: Relay, awaiting: number, answered: boolean, now: string): RelayItem['status'] => {
  if (answered) return 'answered';
  if (awaiting === 0) return 'delivered';
  if (relay.legs.length > 0) return 'part-delivered';
  const { notBefore } = relay.release;
  return notBefore !== null && Date.parse(now) < Date.parse(notBefore) ? 'held' : 'ready';
};

export const relayItemOf = (state: CaseState, relay: Relay, now: string): RelayItem => {
  const reached = new Set(relay.legs.map((leg) => actorFor(state, leg.toId)));
  const waiting = relay.release.toIds.filter((id) => !reached.has(actorFor(state, id)));
  const ready = Math.max(
    Date.parse(relay.at),
    relay.release.notBefore === null ? 0 : Date.parse(relay.release.notBefore),
  );
  const legs = relay.legs.map((leg) => {
    const delivery = leg.deliveryId === null ? undefined : state.deliveries.get(leg.deliveryId);
    return {
      to: actorRefOf(state, leg.toId),
      at: leg.at,
      delivery: delivery === undefined ? null : deliveryItemOf(state, delivery, now),
      waitedHours: Math.max(0, Math.round(((Date.parse(leg.at) - ready) / HOUR) * 10) / 10),
    };
  });
  const answered = legs.some((leg) => leg.delivery !== null && leg.delivery.repliedBy !== null);
  const { id, words, form, language, replyBy, inReplyToId, proposalId, carrier, at, release } = relay;
  return {
    id,
    from: actorRefOf(state, relay.fromId),
    words,
    form,
    language,
    release: {
      to: actorRefsOf(state, release.toIds),
      notBefore: release.notBefore,
      attribution: release.attribution,
      manner: release.manner,
    },
    replyBy,
    inReplyToId,
    proposalId,
    carrier,
    at,
    seenBy: [...(state.entities.get(id)?.audience ?? [])],
    legs,
    awaiting: actorRefsOf(state, waiting),
    status: statusOf(relay, waiting.length, answered, now),
    overdue: !answered && isPast(replyBy, now),
  };
};

/** `now` is the instant (ISO) that clocks are held against: the present, or the moment of `asOf`. */
export const relaysView = (state: CaseState, asOf: string | null, now: string): RelaysPage => {
  const carried = new Set(
    [...state.relays.values()].flatMap((relay) => relay.legs.map((leg) => leg.deliveryId ?? '')),
  );
  return {
    ...frameOf(state, asOf),
    relays: [...state.relays.values()]
      .map((relay) => relayItemOf(state, relay, now))
      .sort((a, b) => byText(b.at, a.at) || byText(a.id, b.id)),
    received: [...state.deliveries.values()]
      .filter(({ id }) => !carried.has(id))
      .map((delivery) => deliveryItemOf(state, delivery, now))
      .sort((a, b) => byText(b.at, a.at) || byText(a.id, b.id)),
    alerts: alertsOf(state),
  };
};
