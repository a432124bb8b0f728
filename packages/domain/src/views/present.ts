/**
 * The record's own present. Ages, "recent" and "overdue" are counted from it and not from this machine's
 * clock: a case read a year later, or "as of" a past day, shows the same, and the same log shows the same
 * everywhere.
 */
import type { CaseState } from '../state/case-state.ts';
import type { Entry } from '../state/records.ts';
import { extentOf } from '../time/edtf.ts';
import { remembered } from './remembered.ts';

export const DAY = 86_400_000;

/** When an entry's own date says that something was so; null for plans, and where it says nothing. */
const happened = (entry: Entry): string | null => {
  switch (entry.entry) {
    case 'claim':
      return entry.said;
    case 'contact':
      return entry.status === 'held' || entry.status === 'ongoing' ? entry.occurred : null;
    case 'position':
      return entry.occurred;
    case 'term':
      return null;
  }
};

const vouched = (entry: Entry): boolean =>
  entry.review === 'entered' || entry.review === 'accepted' || entry.review === 'corrected';

const presentMs = remembered((state): number | null => {
  let latest = Number.NEGATIVE_INFINITY;
  const take = (date: string | null): void => {
    const from = date === null ? undefined : extentOf(date)?.min;
    if (from !== undefined && Number.isFinite(from) && from > latest) latest = from;
  };
  for (const report of state.reports.values()) take(report.published);
  for (const entries of [state.claims, state.contacts, state.positions]) {
    for (const entry of entries.values()) if (vouched(entry)) take(happened(entry));
  }
  return Number.isFinite(latest) ? latest : null;
});

/**
 * The latest day on which a report was published, or on which something that a person vouched for is
 * recorded as having happened. An EDTF date (UTC); null when nothing is dated.
 */
export const presentOf = (state: CaseState): string | null => {
  const at = presentMs(state);
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
};

/** Whole days from the first possible moment of `date` to the present; negative for the future. */
export const daysBefore = (state: CaseState, date: string | null): number | null => {
  const present = presentOf(state);
  const from = date === null ? undefined : extentOf(date)?.min;
  if (present === null || from === undefined || !Number.isFinite(from)) return null;
  return Math.floor((Date.parse(present) + DAY - 1 - from) / DAY);
};

/** True when all of `date` lies before the present day; null when that cannot be said. */
export const isPast = (state: CaseState, date: string | null): boolean | null => {
  const present = presentOf(state);
  const to = date === null ? undefined : extentOf(date)?.max;
  if (present === null || to === undefined) return null;
  return to < Date.parse(present);
};
