/** A report's text cut where passages begin and end, so that overlapping passages can be underlined. */
import type { Span } from '@wasit/domain';

export interface Underlined extends Span {
  readonly id: string;
}

export interface Segment extends Span {
  /** Ids of the passages that cover it, the longest first. */
  readonly ids: readonly string[];
}

/** Covers `[0, length)` without gap or overlap. Spans outside the text are cut to it; empty ones are left out. */
export const segmentsOf = (length: number, passages: readonly Underlined[]): Segment[] => {
  const fitting = passages
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = [...new Set([0, length, ...fitting.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length;
    return {
      start,
      end,
      ids: fitting.filter((one) => one.start <= start && one.end >= end).map(({ id }) => id),
    };
  });
};
