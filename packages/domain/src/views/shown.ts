import type { Entry } from '../state/records.ts';

/** Refused entries are shown in the reading room and nowhere else. */
export const shown = (entry: Entry): boolean => entry.review !== 'refused';
