import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { dayOf, edtfDay, parseDay, weekdayOf, ymdOf } from './calendar.ts';
import { hijriDay } from './hijri.ts';
import { nearestTime, resolveDates } from './index.ts';

/** Wednesday. */
const PUBLISHED = '2024-11-20';

const read = (text: string, published?: string) =>
  resolveDates(openDocument(text), published === undefined ? {} : { published });
const values = (text: string, published: string | undefined = PUBLISHED) =>
  read(text, published).dates.map(({ start, end, value }) => [text.slice(start, end), value]);

describe('expressions and values, published on Wednesday 2024-11-20', () => {
  it.each([
    ['وصل اليوم الأربعاء', [['اليوم الأربعاء', '2024-11-20']]],
    ['وأمس الثلاثاء', [['أمس الثلاثاء', '2024-11-19']]],
    ['يصل غداً الخميس', [['غداً الخميس', '2024-11-21']]],
    [
      'أول أمس وبعد غد',
      [
        ['أول أمس', '2024-11-18'],
        ['بعد غد', '2024-11-22'],
      ],
    ],
    ['مساء أمس', [['مساء أمس', '2024-11-19']]],
    ['قال الاثنين', [['الاثنين', '2024-11-18']]],
    ['سيصل الوفد الأحد', [['الأحد', '2024-11-24']]],
    ['من المقرر أن يعقد يوم السبت', [['يوم السبت', '2024-11-23']]],
    [
      'الأحد المقبل والأحد الماضي',
      [
        ['الأحد المقبل', '2024-11-24'],
        ['الأحد الماضي', '2024-11-17'],
      ],
    ],
    ['في 15 كانون الثاني/يناير 2024', [['15 كانون الثاني/يناير 2024', '2024-01-15']]],
    ['في 8 ماي الفارط', [['8 ماي الفارط', '2024-05-08']]],
    ['٣ مارس ٢٠٢٤', [['٣ مارس ٢٠٢٤', '2024-03-03']]],
    ['السابع من أكتوبر 2023', [['السابع من أكتوبر 2023', '2023-10-07']]],
    ['الثالث والعشرين من تشرين الثاني', [['الثالث والعشرين من تشرين الثاني', '2024-11-23']]],
    ['7 تشرين الأول من العام الماضي', [['7 تشرين الأول من العام الماضي', '2023-10-07']]],
    ['أكتوبر الماضي', [['أكتوبر الماضي', '2024-10']]],
    ['يومي 19 و20 يناير المقبل', [['يومي 19 و20 يناير المقبل', '2025-01-19/2025-01-20']]],
    ['خلال اليومين القادمين', [['خلال اليومين القادمين', '2024-11-20/2024-11-22']]],
    [
      'خلال الساعات الـ24 أو الـ48 المقبلة',
      [['خلال الساعات الـ24 أو الـ48 المقبلة', '2024-11-20/2024-11-22']],
    ],
    ['قبل ثلاثة أيام', [['قبل ثلاثة أيام', '2024-11-17']]],
    [
      'العام الماضي والشهر المقبل',
      [
        ['العام الماضي', '2023'],
        ['الشهر المقبل', '2024-12'],
      ],
    ],
    ['منذ قليل', [['منذ قليل', '2024-11-20']]],
    ['خلال الأيام المقبلة', [['خلال الأيام المقبلة', '2024-11-20/..']]],
    ['بين 2011 و2014', [['2011 و2014', '2011/2014']]],
    ['صيف 2022', [['صيف 2022', '2022-22']]],
    ['الأول من رمضان 1445', [['الأول من رمضان 1445', '2024-03-11~']]],
    ['كل يوم جمعة', [['كل يوم جمعة', null]]],
    ['on Tuesday', [['Tuesday', '2024-11-19']]],
    ['talks will resume on Sunday', [['Sunday', '2024-11-24']]],
    [
      'last Friday, next Monday',
      [
        ['last Friday', '2024-11-15'],
        ['next Monday', '2024-11-25'],
      ],
    ],
    ['on March 3, 2024', [['March 3, 2024', '2024-03-03']]],
    [
      '3 March 2024 and Oct. 7, 2023',
      [
        ['3 March 2024', '2024-03-03'],
        ['Oct. 7, 2023', '2023-10-07'],
      ],
    ],
    ['within 48 hours', [['within 48 hours', '2024-11-20/2024-11-22']]],
    ['two weeks ago', [['two weeks ago', '2024-11-06~']]],
    ['earlier this week', [['earlier this week', '2024-11-18/2024-11-24']]],
    [
      'late last year, the 1990s',
      [
        ['late last year', '2023-09/2023-12'],
        ['the 1990s', '199X'],
      ],
    ],
    ['from March 3 to March 5', [['from March 3 to March 5', '2024-03-03/2024-03-05']]],
    ['Thursday, September 23, 2010', [['Thursday, September 23, 2010', '2010-09-23']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    'فيما رفض الأب الخطة وقال مارس الضغط',
    'the union may march on Wall Street',
    'أعلن في اليوم الثاني من المحادثات',
    'هدنة مدتها 60 يوماً',
    'a 60-day truce',
  ])('none in: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

it('a bare weekday in a headline takes the side of the same weekday below', () => {
  expect(
    values('الوسيط في العاصمة الأحد\nأُعلن أن الوسيط سيصل الأحد إلى العاصمة').map(([, value]) => value),
  ).toEqual(['2024-11-24', '2024-11-24']);
});

it.each([
  ['يبقى مفتوحاً حتى 15 يناير', '2025-01-15'],
  ['until Jan. 15', '2025-01-15'],
  ['agreed to resume on Friday', '2024-11-22'],
  ['will be held on March 3', '2025-03-03'],
])('%s lies ahead', (text, value) => {
  expect(values(text).map(([, found]) => found)).toEqual([value]);
});

describe('reasons', () => {
  it('a "today" without a publication date stays unresolved, and says why', () => {
    expect(read('التقى الوفد اليوم رئيس الجهاز').dates).toMatchObject([
      { value: null, basis: 'no-publication-date' },
    ]);
  });

  it('a weekday that contradicts the publication date by more than a day is not settled', () => {
    expect(read('اليوم الأحد', PUBLISHED).dates).toMatchObject([
      { value: null, basis: 'weekday-contradicts-publication-date' },
    ]);
  });

  it('a date whose weekday is another is uncertain', () => {
    expect(read('الأحد 20 نوفمبر 2024').dates).toMatchObject([{ value: '2024-11-20?' }]);
  });
});

describe('the publication date from the text', () => {
  it('is fixed by a day count from an anchor event and the weekday beside today', () => {
    const { published, publishedBasis, dates } = read(
      'تنطلق اليوم الأحد في غزة بعد 149 يوماً على الحرب، وأمس السبت في غزة',
    );
    expect([published, publishedBasis]).toEqual(['2024-03-03', 'inferred:day-count+weekday']);
    expect(dates.map(({ value }) => value)).toEqual(['2024-03-03', '2024-03-03', '2024-03-02']);
  });

  it('is not taken from a day count that the weekday contradicts', () => {
    expect(read('اليوم الخميس بعد 149 يوماً على الحرب في غزة').published).toBeNull();
  });

  it('is read off a dated "today" and off a line with a date alone', () => {
    expect(read('قال اليوم الأحد 3 مارس 2024').published).toBe('2024-03-03');
    expect(read('عنوان التقرير\n28 مارس 2022، 11:05 صباحاً\nقال الوفد أمس').dates.at(-1)?.value).toBe(
      '2022-03-27',
    );
  });

  it('comes second to the metadata', () => {
    expect(read('قال اليوم الأحد 3 مارس 2024', '2024-03-04T10:00:00Z')).toMatchObject({
      published: '2024-03-04T10:00:00Z',
      publishedBasis: 'metadata',
    });
  });
});

describe('the time near a passage', () => {
  const text = 'قال الوسيط أمس إن الوفد سيصل الأحد. وعقد اجتماع قبل ثلاثة أيام.';
  const doc = openDocument(text);
  const reading = resolveDates(doc, { published: PUBLISHED });
  it('is in its sentence, of its tense, and nearest to the cue', () => {
    expect(nearestTime(doc, reading, { first: 0, last: 4 })?.value).toBe('2024-11-19');
    expect(nearestTime(doc, reading, { first: 0, last: 4 }, 'future')?.value).toBe('2024-11-24');
    const second = doc.sentences[1];
    expect(nearestTime(doc, reading, { first: second?.first ?? 0, last: second?.last ?? 0 })?.value).toBe(
      '2024-11-17',
    );
  });
});

describe('calendars', () => {
  it('days and dates are each other’s inverse, and weekdays are the platform’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(dayOf(ymdOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
        if (ymdOf(day).y >= 1000 && ymdOf(day).y <= 9999) expect(parseDay(edtfDay(day))).toBe(day);
      }),
    );
  });

  it('Hijri days are those of the platform’s tabular calendar', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-civil', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1400, max: 1460 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (y, m, d) => {
          const parts = Object.fromEntries(
            format
              .formatToParts(new Date(hijriDay(y, m, d) * 86_400_000))
              .map(({ type, value }) => [type, value]),
          );
          expect([
            Number.parseInt(parts.year ?? parts.relatedYear ?? '', 10),
            Number(parts.month),
            Number(parts.day),
          ]).toEqual([y, m, d]);
        },
      ),
    );
  });
});

const EDTF = /^(\.\.|\d{4}(-\d{2}(-\d{2})?)?[?~]?|\d{3}X)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?[?~]?))?$/;

it('spans lie inside the text, in order, and values are EDTF, on any text', () => {
  const piece = fc.constantFrom(
    'اليوم',
    'أمس',
    'الاثنين',
    'يومي',
    ' ',
    ' ',
    '\n',
    '،',
    '31',
    '2024',
    'مارس',
    '/',
    'فبراير',
    'الماضي',
    'خلال',
    '48',
    'ساعة',
    'الـ',
    'السابع',
    'من',
    'بعد',
    'يوماً',
    'على',
    'رمضان',
    'on',
    'March',
    '-',
    'Sunday',
    'the',
    'week',
    'last',
    '\u202B',
    'ـ',
    '\u00A0',
    '\uD83D',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
      fc.constantFrom(undefined, PUBLISHED),
      (pieces, published) => {
        const text = pieces.join('');
        let end = 0;
        for (const date of read(text, published).dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          if (date.value !== null) expect(date.value).toMatch(EDTF);
          end = date.end;
        }
      },
    ),
  );
});
