import { describe, expect, it } from 'vitest';
import { wordOverlap, words } from './reading-align.ts';
import { calibration } from './reading-count.ts';

describe('what figures are made of', () => {
  it('tells words by letters, marks and digits in both scripts', () => {
    const sample = 'أكّد المصدر، أنّ 24 hours';
    expect(words(sample).map((word) => sample.slice(word.start, word.end))).toEqual([
      'أكّد',
      'المصدر',
      'أنّ',
      '24',
      'hours',
    ]);
    expect(wordOverlap(words(sample), { start: 0, end: 11 }, { start: 0, end: sample.length })).toBeCloseTo(
      2 / 5,
    );
  });

  it('sorts confidence by tenths, with the share that was right', () => {
    const rows = calibration([
      { confidence: 0.9, right: true },
      { confidence: 0.95, right: false },
      { confidence: 1, right: true },
      { confidence: 0.3, right: false },
    ]);
    expect(rows.map(({ low, count, right }) => [low, count, Number(right.toFixed(2))])).toEqual([
      [0.3, 1, 0],
      [0.9, 3, 0.67],
    ]);
  });
});
