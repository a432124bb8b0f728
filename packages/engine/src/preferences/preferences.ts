import type { Literal } from '../space/constraint.ts';

/**
 * What the options of one issue are worth before the weight:
 * - `table`: one number an option, in the order of the options;
 * - `linear`: offset + slope x (option value - value of the first option), clipped to [0, 1] if `clip`;
 * - `piecewise`: straight lines through `points` [option value, worth], flat outside.
 */
export type ValueFunction =
  | { readonly kind: 'table'; readonly values: readonly number[] }
  | { readonly kind: 'linear'; readonly offset: number; readonly slope: number; readonly clip: boolean }
  | { readonly kind: 'piecewise'; readonly points: readonly (readonly [number, number])[] };

/**
 * The additive part of a utility on one issue: weight x worth / scale. `scale` (1 if absent) keeps a GENIUS
 * division (by the largest evaluation) exact: it is carried as given and never rounded away.
 */
export interface IssueValue {
  readonly issue: string;
  readonly weight: number;
  readonly value: ValueFunction;
  readonly scale?: number;
}

/** Adds `adds` (which may be negative) when every literal of `when` is chosen: pairwise or conditional worth. */
export interface Interaction {
  readonly when: readonly Literal[];
  readonly adds: number;
}

/** A closed range of option positions (0-based, both ends in) on one issue. */
export interface OptionRange {
  readonly issue: string;
  readonly from: number;
  readonly to: number;
}

/** Pays `utility` x `weight` when every range of `includes` holds and not all of `excludes` (if any) do. */
export interface HyperRectangle {
  readonly utility: number;
  readonly weight: number;
  readonly includes: readonly OptionRange[];
  readonly excludes: readonly OptionRange[];
}

/** Rectangles and inner groups, aggregated. Inner groups multiply by their weight. */
export interface RectangleGroup {
  readonly aggregation: 'sum' | 'min' | 'max';
  readonly weight: number;
  readonly rectangles: readonly HyperRectangle[];
  readonly groups: readonly RectangleGroup[];
}

/** total of the root group / `maximum`, before the cap. */
export interface RectangleUtility {
  readonly maximum: number;
  readonly root: RectangleGroup;
}

/**
 * One party's preferences over packages:
 * utility = min(cap, sum of additive parts + interactions that hold + rectangles), in the party's own units.
 */
export interface Preferences {
  /** At most one an issue; an issue without one is worth 0 whatever is chosen. */
  readonly values: readonly IssueValue[];
  readonly interactions: readonly Interaction[];
  readonly rectangles: RectangleUtility | null;
  /** The utility is never above this (GENIUS: 1). `null`: no cap. */
  readonly cap: number | null;
  /** The worth to the party of no agreement. A package below it would be refused. */
  readonly reservation: number;
  /** Factor in (0, 1] lost over the whole time of the talks; `null`: time costs nothing. */
  readonly discount: number | null;
  /** True when somebody assumed these numbers; false when the party declared them. */
  readonly assumed: boolean;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly preferences: Preferences;
}

/** The largest number of hyper-rectangles one party may have. */
export const MAX_RECTANGLES = 1_000_000;
/** The engine is built for 2 to 12 parties; more are accepted up to this, with weaker guarantees of speed. */
export const MAX_PARTIES = 256;

/** Preferences with everything optional left at its neutral value. Validated by `scenario`. */
export function preferences(given: Partial<Preferences>): Preferences {
  return {
    values: given.values ?? [],
    interactions: given.interactions ?? [],
    rectangles: given.rectangles ?? null,
    cap: given.cap ?? null,
    reservation: given.reservation ?? 0,
    discount: given.discount ?? null,
    assumed: given.assumed ?? false,
  };
}

/** utility at time `t` in [0, 1] of the talks: u x discount^t. */
export function discounted(prefs: Preferences, utility: number, t: number): number {
  return prefs.discount === null ? utility : utility * prefs.discount ** t;
}
