/** What a contract suite is run on: a store, and a way around it for looking at the tables and breaking them. */
import { audienceOf, type DraftEvent } from '@wasit/domain';
import type { Kysely } from 'kysely';
import type { Store } from '../store.ts';

export interface Subject {
  readonly store: Store;
  /** A superuser's session on the same database. */
  readonly raw: Kysely<unknown>;
  readonly close: () => Promise<void>;
}

export type OpenSubject = () => Promise<Subject>;

let count = 0;

/** Names that no other test uses: all tests of a suite share one database. */
export const fresh = (prefix: string): string => {
  count += 1;
  return `${prefix}-${String(count).padStart(6, '0')}`;
};

export const draft = (
  caseId: string,
  author: string,
  audience: readonly string[],
  more: Partial<DraftEvent> = {},
): DraftEvent => ({
  id: fresh('event'),
  caseId,
  type: 'thing-noted',
  version: 1,
  audience: [...audienceOf(...audience)],
  author,
  occurred: null,
  passage: null,
  payload: { note: 'nothing in particular' },
  ...more,
});
