/**
 * Places for the network: parties at the two ends, mediators in the middle, others around them, so that the
 * same case always looks the same. No forces, no chance: reading order is by number of contacts, then by id.
 */
import type { NetworkPage } from '@wasit/domain';

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

type Node = NetworkPage['nodes'][number];

const MARGIN = 46;
/** More than this in one column is not readable; the rest is said in words. */
export const MOST_IN_COLUMN = 7;

const columnOf = (node: Node, parties: readonly string[]): number => {
  const at = parties.indexOf(node.actor.id);
  if (at >= 0) return at % 2 === 0 ? 0 : 4;
  if (node.actor.role === 'mediator') return 2;
  if (node.actor.role !== null) return 3;
  return node.side !== null && parties.indexOf(node.side) % 2 === 0 ? 1 : 3;
};

/** Every node that is shown with its place in the frame; `left` counts those for whom there is no room. */
export const placesOf = (
  page: NetworkPage,
  frame: Frame,
): { readonly places: readonly Place[]; readonly left: number } => {
  const order = [...page.nodes].sort((a, b) => b.contacts - a.contacts || (a.actor.id < b.actor.id ? -1 : 1));
  const parties = order.filter(({ actor }) => actor.role === 'party').map(({ actor }) => actor.id);
  const columns: Node[][] = [[], [], [], [], []];
  for (const node of order) columns[columnOf(node, parties)]?.push(node);
  const used = columns.map((nodes, column) => ({ nodes, column })).filter(({ nodes }) => nodes.length > 0);
  const step = used.length < 2 ? 0 : (frame.width - 2 * MARGIN) / (used.length - 1);
  const places = used.flatMap(({ nodes, column }, i) => {
    const shown = nodes.slice(0, MOST_IN_COLUMN);
    const gap = frame.height / (shown.length + 1);
    return shown.map((node, row) => ({
      id: node.actor.id,
      x: used.length < 2 ? frame.width / 2 : MARGIN + i * step,
      y: gap * (row + 1),
      column,
    }));
  });
  return { places, left: page.nodes.length - places.length };
};
