/** Where everybody sits in the figure of the sides, in hundredths of its width and height. */
export interface Place {
  readonly id: string;
  /** From the start edge: left in English, right in Arabic. */
  readonly x: number;
  readonly y: number;
}

export interface Sides {
  /** Each end, from the top. */
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly mediators: readonly string[];
  /** Consulted states, guarantors, witnesses: beyond the mediators. */
  readonly others: readonly string[];
}

const columns = { start: 11, middle: 50, end: 89 } as const;

const spread = (ids: readonly string[], x: number, top: number, bottom: number): readonly Place[] =>
  ids.map((id, place) => ({ id, x, y: top + ((bottom - top) * (place + 0.5)) / ids.length }));

/**
 * Parties to the two ends: whoever meets directly sits at one end, whoever is reached through mediators only
 * at the other. Where all meet directly, they alternate. The first stays at the start.
 */
export const endsOf = (
  parties: readonly string[],
  meet: (a: string, b: string) => boolean,
): Pick<Sides, 'start' | 'end'> => {
  const start: string[] = [];
  const end: string[] = [];
  for (const party of parties) {
    const ties = (side: readonly string[]): number => side.filter((other) => meet(party, other)).length;
    const lean = ties(start) - ties(end);
    const side = lean > 0 || (lean === 0 && start.length <= end.length) ? start : end;
    side.push(party);
  }
  if (end.length > 0 || parties.length < 2) return { start, end };
  return {
    start: parties.filter((_, place) => place % 2 === 0),
    end: parties.filter((_, place) => place % 2 === 1),
  };
};

/** The rows that the figure needs: its height follows from them. */
export const rowsOf = ({ start, end, mediators, others }: Sides): number =>
  Math.max(start.length, end.length, mediators.length, 2) + (others.length > 0 ? 1 : 0);

/**
 * Parties at the two ends; mediators between them; the others in a row beyond. With one party the
 * far end stays free.
 */
export const placesOf = (sides: Sides): readonly Place[] => {
  const rows = rowsOf(sides);
  const bottom = sides.others.length > 0 ? (100 * (rows - 1)) / rows : 100;
  const beyond = (bottom + 100) / 2;
  return [
    ...spread(sides.start, columns.start, 0, bottom),
    ...spread(sides.end, columns.end, 0, bottom),
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
    a.x === b.x && between > 0.75
      ? `${a.x + 9 + 4 * between} ${middleY}`
      : a.y === b.y
        ? `${middleX} ${a.y + 9}`
        : null;
  return bow === null ? `M${a.x} ${a.y}L${b.x} ${b.y}` : `M${a.x} ${a.y}Q${bow} ${b.x} ${b.y}`;
};
