/** Items into lanes, and marks within a lane into rows so that none covers another. */
import type { TimelineItem } from '@wasit/domain';

export const laneKinds = ['actor', 'track', 'issue'] as const;
export type LaneKind = (typeof laneKinds)[number];

export interface Lane {
  /** Id of the actor, track or issue, or `UNNAMED`; null for what belongs to none. */
  readonly id: string | null;
  readonly items: readonly TimelineItem[];
}

/** More lanes than this are no picture any more: the fullest are shown, the rest stay in the list. */
export const mostLanes = 12;

/** The lane of all sources that no report names: "an official" here and there need not be the same one. */
export const UNNAMED = 'unnamed';

const keysOf = (item: TimelineItem, kind: LaneKind): readonly (string | null)[] => {
  switch (kind) {
    case 'actor':
      return item.actors.length === 0
        ? [null]
        : item.actors.map((actor) => (actor.kind === 'anonymous' ? UNNAMED : actor.id));
    case 'track':
      return [item.trackId];
    case 'issue':
      return [item.issue?.id ?? null];
  }
};

/** Roles come before size: parties, then mediators, then whoever is told of most. */
const rankOf = (role: string | null): number => (role === 'party' ? 0 : role === 'mediator' ? 1 : 2);

/** An item with several actors stands in the lane of each. Unnamed sources come last, then what belongs to none. */
export const lanesOf = (items: readonly TimelineItem[], kind: LaneKind): readonly Lane[] => {
  const lanes = new Map<string | null, TimelineItem[]>();
  const ranks = new Map<string | null, number>();
  for (const item of items) {
    for (const key of new Set(keysOf(item, kind))) {
      const lane = lanes.get(key);
      if (lane === undefined) lanes.set(key, [item]);
      else lane.push(item);
    }
    if (kind === 'actor') for (const actor of item.actors) ranks.set(actor.id, rankOf(actor.role));
  }
  const rank = ({ id }: Lane): number => (id === null ? 4 : id === UNNAMED ? 3 : (ranks.get(id) ?? 0));
  return [...lanes]
    .map(([id, held]) => ({ id, items: held }))
    .sort(
      (a, b) =>
        rank(a) - rank(b) || b.items.length - a.items.length || ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
    );
};

/**
 * The lanes that are drawn: the first `most` of those that hold something in the stretch shown, one of them
 * kept for unnamed sources, who are many. The rest is in the list.
 */
export const drawnLanes = (
  lanes: readonly Lane[],
  isShown: (item: TimelineItem) => boolean,
  most: number,
): { readonly drawn: readonly Lane[]; readonly left: number } => {
  const filled = lanes.filter(({ items }) => items.some(isShown));
  const unnamed = filled.find(({ id }) => id === UNNAMED);
  const first = filled.slice(0, most);
  const drawn =
    unnamed === undefined || first.includes(unnamed) ? first : [...filled.slice(0, most - 1), unnamed];
  return { drawn, left: filled.length - drawn.length };
};

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * A row for each mark, the first that has room; null where all `most` rows are taken. Extents in pixels, in
 * order of their start.
 */
export const packed = (marks: readonly Extent[], gap: number, most: number): readonly (number | null)[] => {
  const ends: number[] = [];
  return marks.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken + gap <= start);
    const row = free >= 0 ? free : ends.length < most ? ends.length : null;
    if (row !== null) ends[row] = end;
    return row;
  });
};

/** How many marks found no room, by place: `width` pixels together. */
export const crowds = (
  places: readonly number[],
  width: number,
): readonly { readonly at: number; readonly count: number }[] => {
  const counts = new Map<number, number>();
  for (const place of places) {
    const bin = Math.floor(place / width);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return [...counts].map(([bin, count]) => ({ at: (bin + 0.5) * width, count })).sort((a, b) => a.at - b.at);
};
