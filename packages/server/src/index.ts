/** The HTTP server, and the use cases that the command line shares with it. */

export type { AccountsService } from './accounts/accounts.ts';
export { openAccounts } from './accounts/open-accounts.ts';
export { startSession } from './accounts/sessions.ts';
export { markedAddress } from './adapters/running.ts';
export { useCaseDeps } from './adapters/use-case-deps.ts';
export { lexiconFolder, lexiconFormat, userLexicon } from './adapters/user-lexicon.ts';
export { createApp } from './create-app.ts';
export type { AppDeps, Doorkeeper, UseCaseDeps } from './deps.ts';
export { DESK_ROOM, DESK_USER, Desk } from './desk/desk.ts';
export { Folds } from './folds/folds.ts';
export { LOOPBACK_HOSTS } from './guards/loopback-guard.ts';
export { RoundKeeper } from './rounds/round-keeper.ts';
export { searchableTexts } from './search/searchable-texts.ts';
export { defaultDataFolder, readSettings, SettingRefused, type Settings } from './settings/settings.ts';
export { type Filed, fileReport } from './use-cases/file-report.ts';
export { fileReports } from './use-cases/file-reports.ts';
export { type Imported, importCase } from './use-cases/import-case.ts';
export type { Intake, OfferedReport, Taken } from './use-cases/intake.ts';
export { loadSample, type SampleProgress, sampleIdOf } from './use-cases/load-sample.ts';
export {
  type CommandRequest,
  type Outcome,
  type Refused,
  recordCommand,
  refused,
} from './use-cases/record-command.ts';
export { VERSION } from './version.ts';
