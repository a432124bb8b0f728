/** Counts of what was right, and the figures made of them. */

/** What was right, what was read, what gold holds. */
export interface Count {
  readonly right: number;
  readonly read: number;
  readonly gold: number;
}

export const noCount: Count = { right: 0, read: 0, gold: 0 };

export const addCounts = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  read: a.read + b.read,
  gold: a.gold + b.gold,
});

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was read. */
export const f1 = ({ right, read, gold }: Count): number =>
  read + gold === 0 ? 1 : (2 * right) / (read + gold);

/** One thing read: how sure the reader was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Share of what was right per tenth of confidence, `low` included, empty tenths left out. */
export function calibration(
  judged: readonly Judged[],
): Array<{ low: number; count: number; right: number; mean: number }> {
  const rows: Array<{ low: number; count: number; right: number; mean: number }> = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = judged.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth,
    );
    if (inside.length === 0) continue;
    rows.push({
      low: tenth / 10,
      count: inside.length,
      right: inside.filter((item) => item.right).length / inside.length,
      mean: inside.reduce((sum, item) => sum + item.confidence, 0) / inside.length,
    });
  }
  return rows;
}
