import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximise, type Row } from './linear-program.ts';

/** All intersections of two boundary lines in the plane, kept where every row holds: the vertices. */
function vertices(rows: readonly Row[]): [number, number][] {
  const all: Row[] = [...rows, { a: [-1, 0], op: '<=', b: 0 }, { a: [0, -1], op: '<=', b: 0 }];
  const found: [number, number][] = [];
  for (const [i, p] of all.entries()) {
    for (const q of all.slice(i + 1)) {
      const [[a = 0, b = 0], [c = 0, d = 0]] = [p.a, q.a];
      const det = a * d - b * c;
      if (det === 0) continue;
      const [x, y] = [(p.b * d - b * q.b) / det, (a * q.b - p.b * c) / det];
      const keeps = ({ a: [u = 0, v = 0], op, b: bound }: Row): boolean =>
        op === '=' ? Math.abs(u * x + v * y - bound) < 1e-9 : u * x + v * y <= bound + 1e-9;
      if (all.every(keeps)) found.push([x, y]);
    }
  }
  return found;
}

describe('maximise', () => {
  it('equals the best vertex of random polygons, and says when there is none', () => {
    const row = fc.record({
      a: fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })),
      op: fc.constantFrom('<=' as const, '<=' as const, '<=' as const, '=' as const),
      b: fc.integer({ min: -5, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 5 }),
        fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
        (some, c) => {
          const rows: Row[] = [...some, { a: [1, 1], op: '<=', b: 10 }];
          const corners = vertices(rows);
          const answer = maximise(c, rows);
          if (corners.length === 0) {
            expect(answer.status).toBe('infeasible');
            return;
          }
          const best = Math.max(...corners.map(([x, y]) => c[0] * x + c[1] * y));
          expect(answer.status === 'optimal' ? answer.value : Number.NaN).toBeCloseTo(best, 7);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('says unbounded', () => {
    expect(maximise([1, 0], [{ a: [0, 1], op: '<=', b: 1 }]).status).toBe('unbounded');
  });
});
