/** What age and due dates are counted from: the end of the record's own present. */
import { edtfExtent } from './edtf.ts';

/** Milliseconds since 1970; today where the record names no day. */
export const presentOf = (present: string | null, today: number): number => {
  const extent = present === null ? null : edtfExtent(present);
  return extent === null || !Number.isFinite(extent.max) ? today : extent.max;
};

/** Milliseconds from the record's present to a date: from its first moment when ahead, its last when past. */
export const distanceTo = (when: string, present: number): number | null => {
  const extent = edtfExtent(when);
  if (extent === null) return null;
  if (Number.isFinite(extent.max) && extent.max < present) return extent.max - present;
  if (Number.isFinite(extent.min) && extent.min > present) return extent.min - present;
  return 0;
};
