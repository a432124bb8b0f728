import { describe, expect, it } from 'vitest';
import { edtfExtent, isDoubtful, parseEdtf } from './edtf.ts';
import { type DateWords, edtfWords } from './edtf-words.ts';

const words: DateWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date}?`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  between: (from, to) => `${from} – ${to}`,
  decade: (year) => `${year}s`,
  season: (season, year) => `season ${season} of ${year}`,
  unknown: 'date unknown',
};

const en = (text: string | null): string => edtfWords(text, 'en', words);
const ar = (text: string | null): string => edtfWords(text, 'ar', words);

describe('EDTF in words', () => {
  it('says no more than the text says', () => {
    expect(en('2024')).toBe('2024');
    expect(en('2024-03')).toBe('March 2024');
    expect(en('2024-03-03')).toBe('3 Mar 2024');
    expect(en('2024-03-03T14:05Z')).toBe('3 Mar 2024, 14:05');
    expect(en(null)).toBe('date unknown');
  });

  it('keeps the clock of the text, whatever its offset', () => {
    expect(en('2024-03-03T23:30+02:00')).toBe('3 Mar 2024, 23:30');
    expect(edtfExtent('2024-03-03T23:30+02:00')?.min).toBe(Date.UTC(2024, 2, 3, 21, 30));
  });

  it('shows doubt, and both kinds of it', () => {
    expect(en('2024-02?')).toBe('February 2024?');
    expect(en('2023~')).toBe('about 2023');
    expect(en('2023%')).toBe('about 2023?');
    expect(en('202X')).toBe('2020s');
    expect(en('2024-XX')).toBe('2024');
    expect(en('2024-21')).toBe('season 21 of 2024');
  });

  it('writes ranges, open and closed', () => {
    expect(en('2025-01-19/..')).toBe('from 19 Jan 2025');
    expect(en('../2025-01-19')).toBe('until 19 Jan 2025');
    expect(en('2024-03-03/2024-03-05')).toMatch(/^3\s?–\s?5 Mar 2024$/);
    expect(en('2024-02?/2024-03')).toBe('February 2024? – March 2024');
  });

  it('uses the digits and months of the interface language', () => {
    expect(ar('2024-03-03')).toMatch(/٣.*مارس.*٢٠٢٤/);
  });

  it('shows as it stands what it does not understand', () => {
    expect(en('sometime in spring')).toBe('sometime in spring');
  });
});

describe('EDTF extents', () => {
  it('covers every moment the text may mean', () => {
    expect(edtfExtent('2024-02')).toEqual({ min: Date.UTC(2024, 1, 1), max: Date.UTC(2024, 2, 1) - 1 });
    expect(edtfExtent('202X')).toEqual({ min: Date.UTC(2020), max: Date.UTC(2030) - 1 });
    expect(edtfExtent('2025-01-19/..')).toEqual({ min: Date.UTC(2025, 0, 19), max: Infinity });
    expect(edtfExtent('nonsense')).toBeNull();
  });

  it('tells a doubtful date from a merely wide one', () => {
    const doubtful = (text: string): boolean => {
      const value = parseEdtf(text);
      return value !== null && isDoubtful(value);
    };
    expect(doubtful('2024-02?')).toBe(true);
    expect(doubtful('2024-02/2024-03~')).toBe(true);
    expect(doubtful('2024-02')).toBe(false);
  });
});
