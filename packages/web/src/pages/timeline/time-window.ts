/** The stretch of time that the timeline shows, and the ways to move it. Milliseconds since 1970. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const hour = 3_600_000;

/** Nothing is told more exactly than to the minute; below six hours there is nothing more to see. */
export const shortest = 6 * hour;

export const lengthOf = ({ from, to }: TimeWindow): number => to - from;

/** A little air at both ends, so that nothing sits on the edge. */
export const padded = ({ from, to }: TimeWindow): TimeWindow => {
  const air = Math.max((to - from) * 0.03, 12 * hour);
  return { from: from - air, to: to + air };
};

/** Keeps a window within the whole and no shorter than `shortest`. */
export const within = (wanted: TimeWindow, whole: TimeWindow): TimeWindow => {
  const length = Math.min(Math.max(lengthOf(wanted), shortest), Math.max(lengthOf(whole), shortest));
  const middle = (wanted.from + wanted.to) / 2;
  const from = lengthOf(wanted) === length ? wanted.from : middle - length / 2;
  const start = Math.max(whole.from, Math.min(from, whole.to - length));
  return { from: start, to: start + length };
};

/** `factor` below 1 goes nearer. `around` stays where it is on the screen. */
export const zoomed = (window: TimeWindow, factor: number, around: number, whole: TimeWindow): TimeWindow => {
  const length = Math.max(lengthOf(window) * factor, shortest);
  const share = (around - window.from) / lengthOf(window);
  const from = around - share * length;
  return within({ from, to: from + length }, whole);
};

/** Moves by a share of its length: positive goes later. */
export const shifted = (window: TimeWindow, share: number, whole: TimeWindow): TimeWindow => {
  const by = lengthOf(window) * share;
  return within({ from: window.from + by, to: window.to + by }, whole);
};

/** True when something dated from `from` to `to` (null: open) shows in the window. */
export const touches = (window: TimeWindow, from: number | null, to: number | null): boolean =>
  (from ?? Number.NEGATIVE_INFINITY) <= window.to && (to ?? Number.POSITIVE_INFINITY) >= window.from;
