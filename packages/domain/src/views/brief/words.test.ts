import { describe, expect, it } from 'vitest';
import { arabic } from './arabic.ts';
import { countedArabic, countedEnglish } from './counting.ts';
import { dateWords, instantWords } from './dates.ts';
import { english } from './english.ts';

const day = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', hundreds: 'يوم' };

describe('numbers with their nouns', () => {
  it.each([
    [0, 'لا أيام'],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, '٣ أيام'],
    [10, '١٠ أيام'],
    [11, '١١ يومًا'],
    [99, '٩٩ يومًا'],
    [100, '١٠٠ يوم'],
    [102, '١٠٢ يوم'],
    [103, '١٠٣ أيام'],
    [111, '١١١ يومًا'],
  ])('Arabic counts %i', (count, said) => {
    expect(countedArabic(count, day)).toBe(said);
  });

  it('English knows one and many', () => {
    expect(countedEnglish(1, 'day', 'days')).toBe('1 day');
    expect(countedEnglish(0, 'day', 'days')).toBe('0 days');
  });

  it('stand in sentences in the case the sentence asks for', () => {
    expect(arabic.disagreeing(2)).toBe('تختلف المصادر في أمرين');
    expect(arabic.disagreeing(5)).toBe('تختلف المصادر في ٥ أمور');
    expect(arabic.unreviewed(3, 12)).toBe('غير مراجَع: ٣ من ١٢ قيدًا.');
    expect(english.unreviewed(1, 2)).toBe('1 of 2 entries is unreviewed.');
    expect(english.disagreeing(1)).toBe('Sources disagree on 1 point');
  });
});

describe('dates in words', () => {
  it.each([
    ['2026-03-02', '2 March 2026', '٢ مارس ٢٠٢٦'],
    ['2026-03', 'March 2026', 'مارس ٢٠٢٦'],
    ['2026', '2026', '٢٠٢٦'],
    ['2026-03?', 'March 2026 (uncertain)', 'مارس ٢٠٢٦ (غير مؤكد)'],
    ['2026-03-02~', 'about 2 March 2026', 'نحو ٢ مارس ٢٠٢٦'],
    ['2026-03-02/..', 'since 2 March 2026', 'منذ ٢ مارس ٢٠٢٦'],
    ['../2026-03-02', 'until 2 March 2026', 'حتى ٢ مارس ٢٠٢٦'],
    ['2026-03-02T14:00+02:00', '2 March 2026, 14:00', '٢ مارس ٢٠٢٦، ١٤:٠٠'],
    ['2026-23', '2026-23', '2026-23'],
  ])('%s', (edtf, inEnglish, inArabic) => {
    expect(dateWords(edtf, 'en')).toBe(inEnglish);
    expect(dateWords(edtf, 'ar')).toBe(inArabic);
  });

  it('an instant says that it is universal time', () => {
    expect(instantWords('2026-01-05T06:00:01.000Z', 'en')).toBe('5 January 2026, 06:00 UTC');
    expect(instantWords('2026-01-05T06:00:01.000Z', 'ar')).toBe('٥ يناير ٢٠٢٦، ٠٦:٠٠ بالتوقيت العالمي');
  });
});
