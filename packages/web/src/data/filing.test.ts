import { describe, expect, it } from 'vitest';
import { afterLine, type Filing, portionsOf, startOfFiling } from './filing.ts';

const after = (...lines: Parameters<typeof afterLine>[1][]): Filing =>
  lines.reduce(afterLine, startOfFiling(2));

describe('filing reports', () => {
  it('follows the answer line by line', () => {
    const filing = after(
      { kind: 'progress', done: 1, all: 2, file: 'a.txt' },
      { kind: 'filed', file: 'a.txt', reportId: 'r1', title: null, language: 'ar', entries: 7, problems: [] },
    );
    expect(filing).toMatchObject({ done: 1, all: 2, now: 'a.txt', finished: false });
    expect(filing.filed).toEqual([{ reportId: 'r1', file: 'a.txt', title: null, entries: 7 }]);
  });

  it('keeps what was refused beside what was filed, each with its sentence', () => {
    const sentence = { ar: 'فارغ', en: 'empty' };
    const filing = after(
      { kind: 'refused', file: 'b.txt', code: 'empty', sentence, line: 3, reportId: null },
      { kind: 'done', filed: 0, refused: 1, cursor: 'c' },
    );
    expect(filing.refused).toEqual([{ file: 'b.txt', code: 'empty', sentence, line: 3, reportId: null }]);
    expect(filing).toMatchObject({ done: 2, now: null, finished: true });
  });

  it('sends files in portions that a request can carry, all of them, in order', () => {
    const files = [30, 15, 5, 70, 1].map((megabytes, place) => ({ place, size: megabytes * 1024 * 1024 }));
    const portions = portionsOf(files);
    expect(portions.map((portion) => portion.map((file) => file.place))).toEqual([[0], [1, 2], [3], [4]]);
  });
});
