import { describe, expect, it } from 'vitest';
import { gapWord } from './row-order.ts';

describe('the gap in words', () => {
  it('keeps "no gap" for stands that meet, and says when it cannot be told', () => {
    expect(gapWord(0)).toBe('none');
    expect(gapWord(null)).toBe('unknown');
  });

  it('grows in thirds', () => {
    expect([0.01, 1 / 3, 0.5, 2 / 3, 0.7, 1].map(gapWord)).toEqual([
      'near',
      'near',
      'apart',
      'apart',
      'far',
      'far',
    ]);
  });
});
