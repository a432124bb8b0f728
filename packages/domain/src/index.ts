/** The case: its log, the fold, the commands. Pure: no Node, no DOM. */

export {
  accessOf,
  type CaseRole,
  type CaseSeat,
  handedOver,
  isClosed,
  isOnlyLead,
  keeperOf,
  knowsOf,
  mayEndPlace,
  mayEndSeat,
  mayGive,
  mayHandOver,
  placeEnded,
  type RoomAccess,
  seatEnded,
  seated,
} from './access/room-access.ts';
export { type Decision, decide } from './commands/decide.ts';
export type { CommandContext } from './commands/define-command.ts';
export { type Refusal, type RefusalCode, refusalCodes } from './commands/refusal.ts';
export { type Command, type CommandType, commandOf, commandTypes } from './commands/registry.ts';
export { reportIdOf } from './commands/report-commands.ts';
export { takenOut } from './disclosure/sealed-answers.ts';
export {
  claimValue,
  contactValue,
  entryValue,
  positionValue,
  termValue,
  valueRefs,
} from './events/entry-events.ts';
export { introducedBy } from './events/introduces.ts';
export { definitionOf, type EventType, eventTypes, type PayloadOf } from './events/registry.ts';
export { fitsType, fold, foldAll, foldFor, UnreadableEvent, upTo } from './fold/fold.ts';
export * from './log/audience.ts';
export { canonicalJson, type Json } from './log/canonical-json.ts';
export { type ChainedEvent, type ChainVerdict, chain, GENESIS, link, verifyChain } from './log/chain.ts';
export { digest } from './log/digest.ts';
export { type DraftEvent, eventEnvelope, type Passage, passage, type StoredEvent } from './log/event.ts';
export { exportLines, type ImportFault, type ImportResult, importLines, LOG_FORMAT } from './log/jsonl.ts';
export * from './reading/reading.ts';
export {
  actorFor,
  type CaseDomain,
  type CaseState,
  caseDomains,
  contactFor,
  emptyState,
  entryOf,
  type Touch,
} from './state/case-state.ts';
export { valueOfEntry } from './state/entry-value.ts';
export * from './state/records.ts';
export * from './state/table-records.ts';
export { actorIdOf, candidateId } from './state/take-reading.ts';
export { foldName } from './text/fold-name.ts';
export {
  compareEdtf,
  type Extent,
  edtf,
  extentOf,
  isEdtf,
  isQualified,
  mayCoincide,
} from './time/edtf.ts';
export * from './views/index.ts';
export * from './views/table.ts';
