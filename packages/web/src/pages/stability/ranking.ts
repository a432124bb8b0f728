/** Ordering states by hand: groups of states that are alike, the best group first. */
import type { StateKey } from './conflict-draft.ts';

export type Groups = readonly (readonly StateKey[])[];

const placeIn = (groups: Groups, key: StateKey): number => groups.findIndex((group) => group.includes(key));

const without = (groups: Groups, key: StateKey): Groups =>
  groups.map((group) => group.filter((one) => one !== key)).filter((group) => group.length > 0);

const insertedAt = (groups: Groups, place: number, key: StateKey): Groups => [
  ...groups.slice(0, place),
  [key],
  ...groups.slice(place),
];

/** One step better: out of a group of like states to just above it, alone past the group above. */
export const raised = (groups: Groups, key: StateKey): Groups => {
  const place = placeIn(groups, key);
  const alone = groups[place]?.length === 1;
  if (place < 0 || (alone && place === 0)) return groups;
  return insertedAt(without(groups, key), alone ? place - 1 : place, key);
};

/** One step worse: the mirror of `raised`. */
export const lowered = (groups: Groups, key: StateKey): Groups => {
  const place = placeIn(groups, key);
  const alone = groups[place]?.length === 1;
  if (place < 0 || (alone && place === groups.length - 1)) return groups;
  return insertedAt(without(groups, key), place + 1, key);
};

/** As good as the group above it. */
export const likened = (groups: Groups, key: StateKey): Groups => {
  const place = placeIn(groups, key);
  if (place <= 0) return groups;
  return groups
    .map((group, at) =>
      at === place - 1 ? [...group, key] : at === place ? group.filter((one) => one !== key) : group,
    )
    .filter((group) => group.length > 0);
};

/** Alone, just above the group of `target`. */
export const putAbove = (groups: Groups, key: StateKey, target: StateKey): Groups => {
  if (key === target) return groups;
  const rest = without(groups, key);
  const place = placeIn(rest, target);
  return place < 0 ? groups : insertedAt(rest, place, key);
};
