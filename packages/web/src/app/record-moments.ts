/** What the moments of a record (ISO 8601, oldest first) say about it. */

const day = 86_400_000;

/** First and last moment of a record that was made within a day: going back by days shows nothing in it. */
export const madeAtOnce = (
  moments: readonly string[],
): { readonly first: string; readonly last: string } | null => {
  const [first] = moments;
  const last = moments.at(-1);
  return first === undefined || last === undefined || Date.parse(last) - Date.parse(first) >= day
    ? null
    : { first, last };
};

/**
 * Where the slider stands for a moment: the place of the last record made by then, the count of all for now
 * (null) and for what is later than everything.
 */
export const placeOf = (moments: readonly string[], asOf: string | null): number => {
  const at = asOf === null ? null : Date.parse(asOf);
  const later = at === null ? -1 : moments.findIndex((moment) => Date.parse(moment) > at);
  return at === null || later < 0 ? moments.length : Math.max(0, later - 1);
};

/**
 * The end of a day of the reader's own calendar, for "as known on that day"; null for no day, and for a year
 * of which only the first figures are typed.
 */
export const endOfDay = (date: string): string | null => {
  if (!/^(?:19|[2-9]\d)\d\d-/.test(date)) return null;
  const end = new Date(`${date}T23:59:59.999`);
  return Number.isNaN(end.getTime()) ? null : end.toISOString();
};

/** The reader's own calendar day of an instant, as a date field holds it. */
export const dayOf = (instant: string): string => {
  const at = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};
