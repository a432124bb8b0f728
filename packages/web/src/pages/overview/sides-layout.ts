/** Where everybody sits in the figure of the sides, in hundredths of its width and height. */
export interface Place {
  readonly id: string;
  /** From the start edge: left in English, right in Arabic. */
  readonly x: number;
  readonly y: number;
}

export interface Sides {
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  /** Consulted states, guarantors, witnesses: beyond the mediators. */
  readonly others: readonly string[];
}

const columns = { start: 11, middle: 50, end: 89 } as const;

const spread = (ids: readonly string[], x: number, top: number, bottom: number): readonly Place[] =>
  ids.map((id, place) => ({ id, x, y: top + ((bottom - top) * (place + 0.5)) / ids.length }));

const alternate = (ids: readonly string[], rest: 0 | 1): readonly string[] =>
  ids.filter((_, place) => place % 2 === rest);

/** The rows that the figure needs: its height follows from them. */
export const rowsOf = ({ parties, mediators, others }: Sides): number =>
  Math.max(Math.ceil(parties.length / 2), mediators.length, 2) + (others.length > 0 ? 1 : 0);

/**
 * Parties at the two ends, in turn; mediators between them; the others in a row beyond. With one party the
 * far end stays free.
 */
export const placesOf = (sides: Sides): readonly Place[] => {
  const rows = rowsOf(sides);
  const bottom = sides.others.length > 0 ? (100 * (rows - 1)) / rows : 100;
  const beyond = (bottom + 100) / 2;
  return [
    ...spread(alternate(sides.parties, 0), columns.start, 0, bottom),
    ...spread(alternate(sides.parties, 1), columns.end, 0, bottom),
    ...spread(sides.mediators, columns.middle, 0, bottom),
    ...sides.others.map((id, place) => ({ id, x: (100 * (place + 0.5)) / sides.others.length, y: beyond })),
  ];
};

/**
 * The line between two places as an SVG path; those in one column or row bow out around what is between.
 * `row` is the distance of two neighbours in a column.
 */
export const pathBetween = (a: Place, b: Place, row: number): string => {
  const middleX = (a.x + b.x) / 2;
  const middleY = (a.y + b.y) / 2;
  const between = Math.abs(a.y - b.y) / row - 1;
  const bow =
    a.x === b.x && between > 0.4
      ? `${a.x + 9 + 4 * between} ${middleY}`
      : a.y === b.y
        ? `${middleX} ${a.y + 9}`
        : null;
  return bow === null ? `M${a.x} ${a.y}L${b.x} ${b.y}` : `M${a.x} ${a.y}Q${bow} ${b.x} ${b.y}`;
};
