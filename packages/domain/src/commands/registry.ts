/** Every command there is. A new one is written in its concept's file and listed here. */
import type { z } from 'zod';
import * as proposals from '../disclosure/proposal-commands.ts';
import * as relays from '../disclosure/relay-commands.ts';
import * as rounds from '../disclosure/round-commands.ts';
import * as actors from './actor-commands.ts';
import * as cases from './case-commands.ts';
import * as claims from './claim-commands.ts';
import type { CommandDefinition } from './define-command.ts';
import * as entries from './entry-commands.ts';
import * as issues from './issue-commands.ts';
import * as reports from './report-commands.ts';
import * as table from './table-commands.ts';

export const commands = {
  'open-case': cases.openCase,
  'rename-case': cases.renameCase,
  'open-track': cases.openTrack,
  'assign-track': cases.assignTrack,
  'add-actor': actors.addActor,
  'correct-actor': actors.correctActor,
  'assign-role': actors.assignRole,
  'withdraw-role': actors.withdrawRole,
  'name-constituent': actors.nameConstituent,
  'record-office': actors.recordOffice,
  'form-delegation': actors.formDelegation,
  'merge-actors': actors.mergeActors,
  'split-actors': actors.splitActors,
  'file-report': reports.fileReport,
  'date-report': reports.dateReport,
  'record-reading': reports.recordReading,
  'accept-entry': entries.acceptEntry,
  'correct-entry': entries.correctEntry,
  'refuse-entry': entries.refuseEntry,
  'withdraw-decision': entries.withdrawDecision,
  'enter-entry': entries.enterEntry,
  'merge-contacts': entries.mergeContacts,
  'split-contacts': entries.splitContacts,
  'grade-source': claims.gradeSource,
  'grade-claim': claims.gradeClaim,
  'deny-claim': claims.denyClaim,
  'withdraw-denial': claims.withdrawDenial,
  'retract-claim': claims.retractClaim,
  'reinstate-claim': claims.reinstateClaim,
  'add-issue': issues.addIssue,
  'add-option': issues.addOption,
  'open-room': table.openRoom,
  'state-preference': table.statePreference,
  'withdraw-preference': table.withdrawPreference,
  'state-rule': table.stateRule,
  'withdraw-rule': table.withdrawRule,
  'table-proposal': proposals.tableProposal,
  'withdraw-proposal': proposals.withdrawProposal,
  'answer-proposal': proposals.answerProposal,
  'confirm-answer': proposals.confirmAnswer,
  'withdraw-answer': proposals.withdrawAnswer,
  'condition-offer': proposals.conditionOffer,
  'withdraw-offer': proposals.withdrawOffer,
  'entrust-message': relays.entrustMessage,
  'change-release': relays.changeRelease,
  'deliver-message': relays.deliverMessage,
  'open-round': rounds.openRound,
  'seal-answer': rounds.sealAnswer,
  'close-round': rounds.closeRound,
} as const;

export type CommandType = keyof typeof commands;

/** What a caller sends: the type, and the input as its schema takes it (defaults may be left out). */
export type Command = {
  [T in CommandType]: { readonly type: T } & z.input<(typeof commands)[T]['input']>;
}[CommandType];

export const commandTypes = (): readonly CommandType[] => Object.keys(commands) as CommandType[];

export const commandOf = (type: string): CommandDefinition<string, z.ZodType> | undefined =>
  Object.hasOwn(commands, type)
    ? // Each definition is only ever handed what its own schema parsed (see `decide`).
      (commands[type as CommandType] as unknown as CommandDefinition<string, z.ZodType>)
    : undefined;
