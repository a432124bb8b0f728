/** `npm start`: opens the record, loads the sample where there is nothing yet, and serves the desk. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorAnswers, isErrorCode } from '@wasit/api';
import { openStore, type Store, StoreFault } from '@wasit/store';
import type { AccountsService } from './accounts/accounts.ts';
import { firstLink, openAccounts } from './accounts/open-accounts.ts';
import { makeScriptedAccounts } from './accounts/scripted-accounts.ts';
import { markRunning } from './adapters/running.ts';
import { useCaseDeps } from './adapters/use-case-deps.ts';
import { createApp } from './create-app.ts';
import type { AppDeps, UseCaseDeps } from './deps.ts';
import { Desk } from './desk/desk.ts';
import { Folds } from './folds/folds.ts';
import { LOOPBACK_HOSTS } from './guards/loopback-guard.ts';
import { traceOf } from './http/failures.ts';
import { listenOnLoopback } from './listen.ts';
import { RoundKeeper } from './rounds/round-keeper.ts';
import { readSettings, SettingRefused, type Settings } from './settings/settings.ts';
import { loadSample, sampleIdOf } from './use-cases/load-sample.ts';
import { loadScriptedCase, readScriptedCase } from './use-cases/load-scripted-case.ts';
import { VERSION } from './version.ts';

/** `packages/server`, whether this runs from its sources or from its build. */
const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const WEB_FOLDER = resolve(PACKAGE, '../web/dist');
const SAMPLE_FOLDER = resolve(PACKAGE, '../../examples/cairo');
const SCRIPTED_FOLDER = resolve(PACKAGE, '../../examples/harbour');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/**
 * Only where nothing is recorded yet: whoever has cases of their own is spared the samples. A load that was
 * broken off is finished.
 */
const loadSamplesInto = async (deps: AppDeps, desk: Desk): Promise<void> => {
  const cases = await deps.store.withViewer(desk.viewer, async (tx) => await tx.caseIds());
  const wanted = (id: string): boolean => cases.length === 0 || cases.includes(id);
  const folds = new Folds(deps.store);
  if (existsSync(SAMPLE_FOLDER) && wanted(await sampleIdOf(SAMPLE_FOLDER))) {
    if (cases.length === 0) say('First start: reading the sample case …');
    await loadSample(deps, folds, desk.viewer, SAMPLE_FOLDER, (number, all) => {
      say(`  report ${number} of ${all}`);
    });
  }
  if (!existsSync(SCRIPTED_FOLDER)) return;
  const scripted = await readScriptedCase(SCRIPTED_FOLDER);
  if (!wanted(scripted.id)) return;
  if (cases.length === 0) say('First start: playing the fictional case …');
  await loadScriptedCase(deps, folds, scripted);
};

/** Ends once, whichever comes first and however often; a second signal does not wait. */
const endOnSignal = (close: () => Promise<void>): void => {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(error instanceof Error ? error.name : 'the record could not be closed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

/** The door: a desk's, or that of a server with accounts. */
const doorOf = (
  { accounts: wanted }: Settings,
  { store, clock }: UseCaseDeps,
  desk: Desk,
): Pick<AppDeps, 'doorkeeper' | 'accounts' | 'hosts' | 'behindProxy'> => {
  if (wanted === null) return { doorkeeper: desk, hosts: LOOPBACK_HOSTS };
  const { origin } = wanted;
  const hosts = origin === null ? LOOPBACK_HOSTS : [...LOOPBACK_HOSTS, new URL(origin).hostname];
  return { ...openAccounts(store, clock, wanted), hosts, behindProxy: origin !== null };
};

/** Where the first lead gets in, and the accounts of the fictional case where they are wanted. */
const welcome = async (settings: Settings, accounts: AccountsService, address: string): Promise<void> => {
  if (settings.accounts?.ofSample === true && existsSync(SCRIPTED_FOLDER)) {
    const scripted = await readScriptedCase(SCRIPTED_FOLDER);
    await makeScriptedAccounts(accounts, scripted);
    say(`Accounts of the fictional case, for trying it: ${scripted.users.map(({ id }) => id).join(', ')}`);
  }
  const link = await firstLink(accounts);
  if (link === null) return;
  say(`The first account is made at ${settings.accounts?.origin ?? address}${link}  (once, within a day)`);
};

const serve = async (settings: Settings, store: Store): Promise<void> => {
  const desk = new Desk();
  const common = useCaseDeps(store);
  const deps: AppDeps = {
    ...common,
    ...doorOf(settings, common, desk),
    version: VERSION,
    webFolder: WEB_FOLDER,
    report: complain,
  };
  const server = await createApp(deps);
  const keeper = new RoundKeeper(deps, (error) => complain(traceOf(error)));
  let unmark = (): void => undefined;
  endOnSignal(async () => {
    unmark();
    await keeper.close();
    await server.close();
    await store.close();
  });
  await loadSamplesInto(deps, desk);
  await keeper.start();
  const { port, taken } = await listenOnLoopback(server, settings.port);
  unmark = markRunning(`http://127.0.0.1:${port}`);
  if (deps.accounts !== undefined) await welcome(settings, deps.accounts, `http://127.0.0.1:${port}`);
  if (taken) say(`Port ${settings.port} is taken by another program; using ${port} instead.`);
  say(
    `Wasit ${VERSION} is ready at http://127.0.0.1:${port}  (the record: ${settings.place}; stop with Ctrl-C)`,
  );
};

/** What a person can do about it, in both languages; the code, and never the record's text. */
const explain = (error: unknown, place: string): string[] => {
  if (error instanceof SettingRefused) return [error.message];
  if (!(error instanceof StoreFault) || !isErrorCode(error.code)) throw error;
  const { en, ar } = errorAnswers[error.code];
  return [`${place}: ${error.code}`, en, ar];
};

const start = async (): Promise<void> => {
  let place = 'settings';
  try {
    const settings = readSettings();
    place = settings.place;
    const store = await openStore(settings.location);
    await serve(settings, store);
  } catch (error) {
    for (const line of explain(error, place)) complain(line);
    process.exitCode = 1;
  }
};

await start();
