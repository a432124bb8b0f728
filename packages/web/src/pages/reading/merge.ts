import type { Command, ReadingEntry, ReadingReportPage } from '@wasit/domain';

/** "These two are one" (or are not), as it is sent, with its way back. */
export interface Merge {
  readonly command: Command;
  readonly undo: Command;
  /** What the notice says. */
  readonly done: string;
}

/** What every way of merging is given. */
export interface Merging {
  readonly entry: ReadingEntry;
  readonly page: ReadingReportPage;
  readonly onMerge: (merge: Merge) => void;
}

const one = (keptId: string, absorbedId: string) =>
  ({ type: 'merge-contacts', keptId, absorbedId }) satisfies Command;
const two = (contactId: string, fromId: string) =>
  ({ type: 'split-contacts', contactId, fromId }) satisfies Command;

/** The contact is another telling of the one that is kept. */
export const contactsMerged = (keptId: string, contactId: string, done: string): Merge => ({
  command: one(keptId, contactId),
  undo: two(contactId, keptId),
  done,
});

/** The contact is an event of its own. */
export const contactsParted = (contactId: string, fromId: string, done: string): Merge => ({
  command: two(contactId, fromId),
  undo: one(fromId, contactId),
  done,
});
