/** Entrusting, releasing and delivering: the only way in which one party's words reach another. */
import { z } from 'zod';
import { type CommandContext, defineCommand, happens } from '../commands/define-command.ts';
import { type Refusal, refuse } from '../commands/refusal.ts';
import { proposalCarried, proposalTabled } from '../events/proposal-events.ts';
import { type Audience, maySee, unite } from '../log/audience.ts';
import { actorFor, type CaseState } from '../state/case-state.ts';
import type { Role } from '../state/records.ts';
import type { Proposal, Relay } from '../state/table-records.ts';
import { foldName } from '../text/fold-name.ts';
import { carriersOf, roomOf } from './circles.ts';
import * as events from './relay-events.ts';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(20_000);

export const entrustMessage = defineCommand({
  type: 'entrust-message',
  discloses: true,
  input: z.strictObject({
    fromId: id,
    words,
    form: z.enum(['verbatim', 'summary']),
    language: z.string().min(2).max(12),
    release: events.release,
    replyBy: z.iso.datetime().nullable().default(null),
    inReplyToId: id.nullable().default(null),
    proposalId: id.nullable().default(null),
    /** The mediators' rooms it is entrusted to. */
    carriers: z.array(z.string().min(1)).min(1),
  }),
  decide: (state, { carriers, ...input }, context) => {
    const room = roomOf(state, input.fromId);
    // Mediators carry their own words too: these lie in the carriers' rooms alone.
    if (room === undefined && !holds(state, input.fromId, 'mediator')) {
      return refuse('room-unknown', input.fromId);
    }
    const team = carriersOf(state, carriers);
    if ('code' in team) return team;
    const audience = room === undefined ? team : unite([room], team);
    const belongs = audience.some((item) => maySee(context.author, [item]));
    if (!belongs) return refuse('not-your-room', input.fromId);
    return [happens(events.messageEntrusted, { relayId: context.newId(), ...input }, { audience })];
  },
});

export const changeRelease = defineCommand({
  type: 'change-release',
  discloses: true,
  input: z.strictObject({ relayId: id, release: events.release }),
  decide: (state, input, context) => {
    const relay = state.relays.get(input.relayId);
    const audience = state.entities.get(input.relayId)?.audience;
    if (relay === undefined || audience === undefined) return refuse('unknown-reference', input.relayId);
    // The release authority is the origin's: only its own circle can change it.
    const room = roomOf(state, relay.fromId);
    if (room !== undefined && !maySee(context.author, [room])) return refuse('not-your-room', input.relayId);
    return [happens(events.releaseChanged, input, { audience })];
  },
});

const holds = (state: CaseState, actorId: string, role: Role): boolean =>
  (state.actors.get(actorFor(state, actorId))?.roles ?? []).some((held) => held.role === role);

/** Does `text` name the actor, by any of the names that the record knows? */
const names = (state: CaseState, actorId: string, text: string): boolean => {
  const actor = state.actors.get(actorFor(state, actorId));
  if (actor === undefined) return false;
  const said = ` ${foldName(text)} `;
  return [actor.name.ar, actor.name.en, ...actor.aliases].some((name) => {
    const wanted = name === undefined ? '' : foldName(name);
    return wanted !== '' && said.includes(` ${wanted} `);
  });
};

/** What the release authority says to this delivery, or null where it allows it. */
export const releaseRefusal = (
  state: CaseState,
  relay: Relay,
  delivery: { readonly toId: string; readonly words: string; readonly attributedToId: string | null },
  now: string,
): Refusal | null => {
  const { release, fromId } = relay;
  if (!release.toIds.some((item) => actorFor(state, item) === actorFor(state, delivery.toId))) {
    return refuse('not-released-to', delivery.toId);
  }
  if (release.notBefore !== null && Date.parse(now) < Date.parse(release.notBefore)) {
    return refuse('not-released-before', release.notBefore);
  }
  const asOrigin =
    delivery.attributedToId !== null && actorFor(state, delivery.attributedToId) === actorFor(state, fromId);
  if (release.attribution !== 'origin' && (asOrigin || names(state, fromId, delivery.words))) {
    return refuse('origin-must-not-be-named', fromId);
  }
  if (release.attribution === 'nobody' && delivery.attributedToId !== null) {
    return refuse('attribution-not-allowed', delivery.attributedToId);
  }
  if (release.attribution === 'mediator' && delivery.attributedToId !== null) {
    if (!holds(state, delivery.attributedToId, 'mediator')) {
      return refuse('attribution-not-allowed', delivery.attributedToId);
    }
  }
  if (release.manner === 'verbatim' && delivery.words !== relay.words) {
    return refuse('must-be-verbatim', relay.id);
  }
  return null;
};

/** The mediators' rooms that the relay was entrusted to and the author belongs to. */
const ownCarriers = (state: CaseState, relay: Relay, context: CommandContext): Audience => {
  const audience = state.entities.get(relay.id)?.audience ?? [];
  return audience.filter(
    (item) => state.rooms.get(item)?.kind === 'mediators' && maySee(context.author, [item]),
  );
};

/** What the receiving party sees of a proposal: its choices, and nobody it may not be told of. */
const copyOf = (original: Proposal, proposalId: string, attributedToId: string | null) => ({
  proposalId,
  title: original.title,
  byIds: attributedToId === null ? [] : [attributedToId],
  choices: original.choices.map((choice) => ({ ...choice })),
  deadline: original.deadline,
  derivedFromId: null,
});

export const deliverMessage = defineCommand({
  type: 'deliver-message',
  discloses: true,
  input: z.strictObject({
    relayId: id,
    toId: id,
    words,
    language: z.string().min(2).max(12),
    attributedToId: id.nullable().default(null),
    replyBy: z.iso.datetime().nullable().default(null),
    /** Carry the proposal that was entrusted with the words, as a copy for the receiving party. */
    withProposal: z.boolean().default(false),
  }),
  decide: (state, { relayId, withProposal, ...input }, context) => {
    const relay = state.relays.get(relayId);
    if (relay === undefined) return refuse('unknown-reference', relayId);
    const team = ownCarriers(state, relay, context);
    if (team.length === 0) return refuse('not-your-room', relayId);
    const refused = releaseRefusal(state, relay, input, context.now);
    if (refused !== null) return refused;
    const room = roomOf(state, input.toId);
    if (room === undefined) return refuse('room-unknown', input.toId);
    const original = withProposal ? state.proposals.get(relay.proposalId ?? '') : undefined;
    if (withProposal && original === undefined)
      return refuse('unknown-reference', relay.proposalId ?? relayId);
    const origin = roomOf(state, relay.fromId);
    const reach = { audience: unite([room], team) };
    const deliveryId = context.newId();
    const leg = { relayId, toId: input.toId };
    const copy = original === undefined ? null : copyOf(original, context.newId(), input.attributedToId);
    return [
      ...(copy === null ? [] : [happens(proposalTabled, copy, reach)]),
      happens(events.messageReceived, { deliveryId, ...input, proposalId: copy?.proposalId ?? null }, reach),
      ...(original === undefined || copy === null
        ? []
        : [
            happens(
              proposalCarried,
              { originalId: original.id, copyId: copy.proposalId },
              { audience: team },
            ),
          ]),
      happens(events.legCarried, { ...leg, deliveryId }, { audience: team }),
      ...(origin === undefined
        ? []
        : [happens(events.deliveryReported, leg, { audience: unite([origin], team) })]),
    ];
  },
});
