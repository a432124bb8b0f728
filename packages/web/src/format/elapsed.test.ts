import { describe, expect, it } from 'vitest';
import { elapsedDays, elapsedWords } from './elapsed.ts';

const day = 86_400_000;

describe('how long ago', () => {
  it('names the largest unit that is at least one', () => {
    expect(elapsedWords(-3 * day, 0, 'en')).toBe('3 days ago');
    expect(elapsedWords(-60 * day, 0, 'en')).toBe('last month');
    expect(elapsedWords(2 * 3_600_000, 0, 'en')).toBe('in 2 hours');
  });

  it('tells past from future in Arabic too, in every unit', () => {
    for (const days of [1 / 24, 5, 12, 250, 900]) {
      const past = elapsedWords(-days * day, 0, 'ar');
      const future = elapsedWords(days * day, 0, 'ar');
      expect(past).not.toBe(future);
      expect(past).not.toContain('خلال');
    }
  });

  it('says today where only days are known', () => {
    expect(elapsedDays(0, 'en')).toBe('today');
    expect(elapsedDays(-1, 'en')).toBe('yesterday');
  });
});
