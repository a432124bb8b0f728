import { describe, expect, it } from 'vitest';
import { endsOf, pathBetween, placesOf, rowsOf } from './sides-layout.ts';

const sides = {
  start: ['north', 'isle'],
  end: ['south'],
  mediators: ['carrier', 'host'],
  others: ['near', 'far'],
};
const at = (id: string) => placesOf(sides).find((place) => place.id === id);

describe('the figure of the sides', () => {
  it('puts parties at the two ends, and mediators between them', () => {
    expect(at('north')?.x).toBeLessThan(at('carrier')?.x ?? 0);
    expect(at('carrier')?.x).toBeLessThan(at('south')?.x ?? 0);
    expect(at('isle')?.x).toBe(at('north')?.x);
  });

  it('seats together who meets directly, and opposite who is reached through mediators only', () => {
    const meet = (a: string, b: string): boolean => [a, b].sort().join(' ') === 'isle north';
    expect(endsOf(['north', 'isle', 'south'], meet)).toEqual({ start: ['north', 'isle'], end: ['south'] });
    expect(endsOf(['north', 'south'], () => true)).toEqual({ start: ['north'], end: ['south'] });
    expect(endsOf(['north', 'south'], () => false)).toEqual({ start: ['north'], end: ['south'] });
    expect(endsOf(['north'], () => false)).toEqual({ start: ['north'], end: [] });
  });

  it('keeps the others beyond everybody else', () => {
    const inner = ['north', 'south', 'isle', 'carrier', 'host'].map((id) => at(id)?.y ?? 0);
    expect(Math.max(...inner)).toBeLessThan(at('near')?.y ?? 0);
    expect(at('near')?.x).not.toBe(at('far')?.x);
  });

  it('gives nobody the place of another', () => {
    const places = placesOf(sides).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('grows by rows, with one more for those beyond', () => {
    expect(rowsOf({ start: ['a'], end: ['b'], mediators: ['m'], others: [] })).toBe(2);
    expect(rowsOf(sides)).toBe(3);
  });

  it('bows a line around what stands between', () => {
    expect(pathBetween({ id: 'a', x: 50, y: 10 }, { id: 'b', x: 50, y: 90 }, 30)).toContain('Q');
    expect(pathBetween({ id: 'a', x: 50, y: 10 }, { id: 'b', x: 50, y: 40 }, 30)).toContain('L');
    expect(pathBetween({ id: 'a', x: 10, y: 10 }, { id: 'b', x: 50, y: 90 }, 30)).toContain('L');
  });
});
