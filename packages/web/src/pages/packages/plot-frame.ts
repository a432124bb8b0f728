/** Where things lie on the plot of two parties' gains. Both axes grow left to right and upwards, in any language. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PlotFrame {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  /** Where the axes stand, in pixels from the left and from the top. */
  readonly left: number;
  readonly bottom: number;
}

/** A domain that holds all values and 0 (nobody gains), with air around them. */
const domainOf = (values: readonly number[]): [number, number] => {
  const least = Math.min(0, ...values);
  const most = Math.max(0.05, ...values);
  const air = (most - least) * 0.06;
  return [least - air, most + air];
};

/** Pixels from the edges to the axes: room for the figures and the names. */
const LEFT = 76;
const BELOW = 58;

/** Gains of the first party across, of the second upwards. */
export const plotFrame = (spots: readonly Spot[], width: number, height: number): PlotFrame => ({
  x: scaleLinear(domainOf(spots.map(({ x }) => x)), [LEFT, width - 10]),
  y: scaleLinear(domainOf(spots.map(({ y }) => y)), [height - BELOW, 10]),
  width,
  left: LEFT,
  bottom: height - BELOW,
});

/** The region that both accept: right of and above both reservation values, which are at 0. */
export const acceptableRegion = ({ x, y, width }: PlotFrame) => {
  const left = x(0);
  const bottom = y(0);
  return { x: left, y: 10, width: Math.max(0, width - 10 - left), height: Math.max(0, bottom - 10) };
};

/** Of the spots, those that no other is right of and above: the pair's own edge, from left to right. */
export const edgeOf = (spots: readonly Spot[]): readonly Spot[] => {
  const edge: Spot[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const spot of [...spots].sort((a, b) => b.x - a.x || b.y - a.y)) {
    if (spot.y <= highest) continue;
    highest = spot.y;
    edge.push(spot);
  }
  return edge.reverse();
};

/** The spot nearest to a place on the picture, within `reach` pixels; null where there is none. */
export const nearestSpot = <S extends Spot>(
  frame: PlotFrame,
  spots: readonly S[],
  at: { readonly x: number; readonly y: number },
  reach: number,
): S | null => {
  let nearest: S | null = null;
  let least = reach * reach;
  for (const spot of spots) {
    const distance = (frame.x(spot.x) - at.x) ** 2 + (frame.y(spot.y) - at.y) ** 2;
    if (distance <= least) {
      least = distance;
      nearest = spot;
    }
  }
  return nearest;
};
