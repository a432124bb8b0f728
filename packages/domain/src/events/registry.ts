/** Every event type there is. A new one is written in its concept's file and listed here. */

import * as relays from '../disclosure/relay-events.ts';
import * as rounds from '../disclosure/round-events.ts';
import * as actors from './actor-events.ts';
import * as cases from './case-events.ts';
import * as claims from './claim-events.ts';
import type { EventDefinition } from './define-event.ts';
import * as entries from './entry-events.ts';
import * as issues from './issue-events.ts';
import * as preferences from './preference-events.ts';
import * as proposals from './proposal-events.ts';
import * as reports from './report-events.ts';
import * as rooms from './room-events.ts';

const definitions = [
  cases.caseOpened,
  cases.caseRenamed,
  cases.trackOpened,
  cases.trackAssigned,
  actors.actorAdded,
  actors.actorCorrected,
  actors.roleAssigned,
  actors.roleWithdrawn,
  actors.constituentNamed,
  actors.officeHeld,
  actors.delegationFormed,
  actors.actorsMerged,
  actors.actorsSplit,
  reports.reportFiled,
  reports.reportDated,
  reports.reportRead,
  entries.entryAccepted,
  entries.entryCorrected,
  entries.entryRefused,
  entries.decisionWithdrawn,
  entries.entryEntered,
  entries.contactsMerged,
  entries.contactsSplit,
  claims.sourceGraded,
  claims.claimGraded,
  claims.claimDenied,
  claims.denialWithdrawn,
  claims.claimRetracted,
  claims.claimReinstated,
  issues.issueAdded,
  issues.optionAdded,
  rooms.roomOpened,
  preferences.preferenceStated,
  preferences.preferenceWithdrawn,
  preferences.ruleStated,
  preferences.ruleWithdrawn,
  proposals.proposalTabled,
  proposals.proposalCarried,
  proposals.proposalWithdrawn,
  proposals.proposalAnswered,
  proposals.answerConfirmed,
  proposals.answerWithdrawn,
  proposals.offerConditioned,
  proposals.offerWithdrawn,
  relays.messageEntrusted,
  relays.releaseChanged,
  relays.messageReceived,
  relays.legCarried,
  relays.deliveryReported,
  rounds.roundOpened,
  rounds.answerSealed,
  rounds.roundClosed,
] as const;

type Definition = (typeof definitions)[number];
export type EventType = Definition['type'];

/** The payload of one event type. */
export type PayloadOf<T extends EventType> =
  Extract<Definition, { type: T }> extends EventDefinition<T, infer P> ? P : never;

const byType = new Map<string, EventDefinition<string, unknown>>(
  // Each definition is only ever handed payloads that its own schema parsed (see `readPayload`).
  definitions.map((definition) => [
    definition.type,
    definition as unknown as EventDefinition<string, unknown>,
  ]),
);

export const definitionOf = (type: string): EventDefinition<string, unknown> | undefined => byType.get(type);

export const eventTypes = (): readonly string[] => [...byType.keys()];
