/** The record as the command line opens it: the same store, reader and use cases as the server's. */
import { errorAnswers, isErrorCode } from '@wasit/api';
import { type CaseHead, type CaseState, caseHeadOf, type Viewer } from '@wasit/domain';
import {
  type AppDeps,
  Desk,
  Folds,
  readSettings,
  SettingRefused,
  type UseCaseDeps,
  useCaseDeps,
} from '@wasit/server';
import { openStore, type Store, StoreFault } from '@wasit/store';
import { Failure } from '../terminal/failure.ts';
import type { Io } from '../terminal/io.ts';

export interface Record {
  readonly store: Store;
  readonly deps: UseCaseDeps;
  readonly folds: Folds;
  readonly desk: Desk;
}

/** The sentence of a code, in English, with the code: what a script can look for and a person can read. */
export const sentence = (code: string): string =>
  isErrorCode(code) ? `${errorAnswers[code].en} [${code}]` : code;

const settled = (error: unknown, place: string): unknown => {
  if (error instanceof SettingRefused) return new Failure(error.message);
  if (error instanceof StoreFault) return new Failure(`${place}: ${sentence(error.code)}`);
  return error;
};

/** Opens the record, runs `work`, and closes it whatever happens. */
export const withRecord = async <T>(io: Io, work: (record: Record) => Promise<T>): Promise<T> => {
  let place = 'settings';
  try {
    const settings = readSettings(io.env);
    place = settings.place;
    const store = await openStore(settings.location);
    try {
      return await work({ store, deps: useCaseDeps(store), folds: new Folds(store), desk: new Desk() });
    } finally {
      await store.close();
    }
  } catch (error) {
    throw settled(error, place);
  }
};

/** The state of a case as the desk sees it: every room that the case has opened is the desk's. */
export const stateOf = async ({ folds, desk }: Record, caseId: string, asOf?: string): Promise<CaseState> => {
  const look = (who: Viewer) => (asOf === undefined ? folds.now(who, caseId) : folds.asOf(who, caseId, asOf));
  const state = await look(desk.viewer);
  return desk.learns(desk.viewer, state) ? await look(desk.viewer) : state;
};

export const listCases = async (record: Record): Promise<CaseHead[]> => {
  const ids = await record.store.withViewer(record.desk.viewer, async (tx) => await tx.caseIds());
  const heads: CaseHead[] = [];
  for (const id of ids) {
    const head = caseHeadOf(await stateOf(record, id));
    if (head !== null) heads.push(head);
  }
  return heads;
};

const called = (head: CaseHead, name: string): boolean =>
  head.caseId === name || head.title.en === name || head.title.ar === name;

/** A case by its id or its title. */
export const findCase = async (record: Record, name: string): Promise<CaseHead | null> =>
  (await listCases(record)).find((head) => called(head, name)) ?? null;

export const needCase = async (record: Record, name: string): Promise<CaseHead> => {
  const found = await findCase(record, name);
  if (found === null) throw new Failure(`No case is called “${name}”. \`wasit cases\` lists them.`);
  return found;
};

export type Importing = Pick<AppDeps, 'store'>;
