import type { NetworkPage } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { MOST_IN_COLUMN, placesOf } from './network-layout.ts';

type Node = NetworkPage['nodes'][number];

const node = (id: string, role: Node['actor']['role'], contacts = 1): Node => ({
  actor: { id, name: { en: id }, kind: 'organisation', role, reviewed: true },
  contacts,
  side: null,
});

const page = (nodes: readonly Node[]): NetworkPage => ({
  case: {
    caseId: 'c',
    title: { en: 'c' },
    domain: 'labour',
    sample: false,
    openedAt: '2026-01-05T06:00:00.000Z',
    lastRecordedAt: '2026-01-05T06:00:00.000Z',
    cursor: 'e',
    tracks: [],
    unreviewed: 0,
    reports: 0,
    present: null,
  },
  asOf: null,
  nodes: [...nodes],
  edges: [],
});

const frame = { width: 900, height: 400 };

describe('the places of a network', () => {
  it('puts parties at the two ends and mediators between them', () => {
    const { places } = placesOf(
      page([node('red', 'party'), node('go', 'mediator'), node('blue', 'party')]),
      frame,
    );
    const x = (id: string) => places.find((place) => place.id === id)?.x ?? Number.NaN;
    expect(x('go')).toBeGreaterThan(Math.min(x('blue'), x('red')));
    expect(x('go')).toBeLessThan(Math.max(x('blue'), x('red')));
  });

  it('is the same whatever order the nodes come in', () => {
    const nodes = [node('a', null), node('b', 'party'), node('c', 'mediator'), node('d', 'party')];
    expect(placesOf(page(nodes.toReversed()), frame)).toEqual(placesOf(page(nodes), frame));
  });

  it('says how many found no room, and keeps those with the most contacts', () => {
    const many = Array.from({ length: MOST_IN_COLUMN + 3 }, (_, i) => node(`m${i}`, 'mediator', i));
    const { places, left } = placesOf(page(many), frame);
    expect(left).toBe(3);
    expect(places.some(({ id }) => id === 'm0')).toBe(false);
  });
});
