/** With the `u` flag a surrogate matches only where it stands alone. */
const LONE = /[\uD800-\uDFFF]/u;
const EACH_LONE = /[\uD800-\uDFFF]/gu;

/** Whether PostgreSQL's `text` holds it unchanged: no U+0000, no lone surrogate. Anything else is in no column. */
export const isPlain = (text: string): boolean => !LONE.test(text) && !text.includes('\u0000');

/** What PostgreSQL can hold, of the same length in UTF-16 units: offsets stay true. */
export const storable = (text: string): string =>
  text.replace(EACH_LONE, '\uFFFD').replaceAll('\u0000', '\uFFFD');
