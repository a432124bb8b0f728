/** Takes in a log that was exported: all of it or none, with its authors and times, findable afterwards. */
import {
  emptyState,
  fold,
  type ImportFault,
  importLines,
  type StoredEvent,
  UnreadableEvent,
  type Viewer,
} from '@wasit/domain';
import type { RestoreRefusal } from '@wasit/store';
import type { AppDeps } from '../deps.ts';
import { searchableTexts } from '../search/searchable-texts.ts';
import { type Outcome, refused } from './record-command.ts';

export interface Imported {
  readonly caseId: string;
  readonly events: number;
}

type Importing = Pick<AppDeps, 'store'> & { readonly admits: (compartments: Iterable<string>) => Viewer };

const lineOf = (fault: ImportFault): string | null => ('line' in fault ? String(fault.line) : null);

const REFUSALS = {
  'case-not-empty': 'case-exists',
  'audience-denied': 'audience-not-yours',
  'recorded-in-future': 'log-chain-broken',
  'id-refused': 'log-line-unreadable',
  'draft-malformed': 'log-line-unreadable',
} as const satisfies Record<RestoreRefusal, unknown>;

/** The id of the first event that this program cannot read; null when it can read them all. */
const unreadable = (events: readonly StoredEvent[]): string | null => {
  const state = emptyState();
  try {
    for (const event of events) fold(state, event, false);
    return null;
  } catch (error) {
    if (error instanceof UnreadableEvent) return error.eventId;
    throw error;
  }
};

/** Events in one go to the index; a report's text is the largest thing an event holds. */
const INDEX_BATCH = 200;

/**
 * `admits` answers the operator with the clearances that the log needs. Refusals: the codes of a log that
 * cannot be read, with the number of its line; `case-exists` when anything of that case is here already.
 */
export const importCase = async (deps: Importing, log: string): Promise<Outcome<Imported>> => {
  const result = importLines(log.split('\n'));
  if (!result.ok) return refused(result.fault.code, lineOf(result.fault));
  const { caseId, events } = result;
  const strange = unreadable(events);
  if (strange !== null) return refused('log-event-unknown', strange);
  const operator = deps.admits(new Set(events.flatMap(({ audience }) => audience)));
  const restored = await deps.store.withOperator(operator, async (tx) => await tx.restore(caseId, events));
  if (!restored.ok) return refused(REFUSALS[restored.code]);
  const state = emptyState();
  for (let from = 0; from < events.length; from += INDEX_BATCH) {
    const batch = events.slice(from, from + INDEX_BATCH);
    for (const event of batch) fold(state, event);
    const entries = searchableTexts(state, batch);
    await deps.store.withOperator(operator, async (tx) => await tx.reindex(caseId, entries));
  }
  return { ok: true, value: { caseId, events: events.length } };
};
