import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { resolveDates } from '../time/index.ts';
import { type BoilerplateContext, findBoilerplate } from './index.ts';

const kinds = (text: string, context: BoilerplateContext = {}) => {
  const doc = openDocument(text);
  return findBoilerplate(doc, { dates: resolveDates(doc).dates, ...context }).map(({ start, end, kind }) => [
    text.slice(start, end),
    kind,
  ]);
};

const PROSE =
  'قال الوسيط يوم الثلاثاء إن الوفدين اتفقا على الاجتماع مرة أخرى في العاصمة الأسبوع المقبل، وإن نص الاتفاق بات جاهزاً للتوقيع.';
const MORE_EN =
  'Nobody from either side would say how long the text is, or which of its many parts had been left for another round.';
const PROSE_EN =
  'The mediator said on Tuesday that both delegations had agreed to meet again in the capital next week to finish the text.';

describe('lines that are not the report', () => {
  it('of an Arabic page', () => {
    const text = [
      'عاجل',
      'الوفدان يتفقان على اجتماع جديد في العاصمة',
      'كتب: محرر الشؤون العربية',
      'الأحد 03/03/2024 - 04:36 م',
      'جانب من الاجتماع',
      'جانب من الاجتماع',
      PROSE,
      'موقف الطرف الأول',
      PROSE,
      'اقرأ أيضاً: الطرف الثاني يدرس العرض',
      PROSE,
      'تم نسخ الرابط',
    ].join('\n');
    expect(kinds(text)).toEqual([
      ['عاجل', 'label'],
      ['كتب: محرر الشؤون العربية', 'byline'],
      ['الأحد 03/03/2024 - 04:36 م', 'timestamp'],
      ['جانب من الاجتماع', 'caption'],
      ['جانب من الاجتماع', 'caption'],
      ['موقف الطرف الأول', 'subheading'],
      ['اقرأ أيضاً: الطرف الثاني يدرس العرض', 'related'],
      ['تم نسخ الرابط', 'share'],
    ]);
  });

  it('of an English page', () => {
    const text = [
      'Delegations agree to meet again in the capital',
      'Delegations agree to meet again in the capital',
      'ADVERTISEMENT',
      PROSE_EN,
      'Read also: the other side studies the offer',
      PROSE_EN,
      'Related articles',
      'The offer in five points',
      'Who carries what to whom',
      'Share this article',
    ].join('\n\n');
    expect(kinds(text).map(([, kind]) => kind)).toEqual([
      'repeated-headline',
      'advertisement',
      'related',
      'related',
      'related',
      'related',
      'share',
    ]);
  });

  it('an agency’s mark at the end is a sign-off', () => {
    expect(
      kinds(
        `عنوان التقرير هنا كاملاً\n${PROSE}\nولم يعلّق الطرفان على ما قاله الوسيط حتى مساء اليوم. (الوكالة)`,
      ),
    ).toEqual([['(الوكالة)', 'signoff']]);
  });
});

describe('by shape and place, whatever the words', () => {
  const found = (...lines: string[]) => kinds(lines.join('\n')).map(([line]) => line);
  const HEAD = 'Delegations agree to meet again in the capital';

  it('a menu above the headline, a name and a place below it', () => {
    expect(
      found(
        'The Valley Courier Online',
        'Weather Sports Markets',
        HEAD,
        'Jane Roe',
        'GENEVA',
        PROSE_EN,
        MORE_EN,
      ),
    ).toEqual(['The Valley Courier Online', 'Weather Sports Markets', 'Jane Roe', 'GENEVA']);
  });

  it('lists of links under a heading, but not what the report lists under a colon', () => {
    const links = ['More from us', '- River town opens its new bridge', '- Council debates the old mill'];
    expect(found(HEAD, PROSE_EN, ...links, MORE_EN)).toEqual(links);
    const points = [
      'The mediator named these points:',
      '- Withdrawal from the river bank',
      '- Exchange of all prisoners',
    ];
    expect(found(HEAD, PROSE_EN, ...points, MORE_EN)).toEqual([]);
  });

  it('what closes the page: credits, rights, requests', () => {
    expect(
      found(
        HEAD,
        PROSE_EN,
        MORE_EN,
        'Reporting by Jane Roe; Editing by John Doe',
        'Quotes are delayed by at least fifteen minutes and are given without any warranty at all.',
        '© 2024 The Valley Courier. All rights reserved.',
      ),
    ).toHaveLength(3);
  });

  it('lines with separators and a date, whole lines in brackets, addresses, letters that set the size', () => {
    const apparatus = ['ع ع ع', 'News Desk | Capital | Updated: 21-08-2024 13:41', 'www.example.org'];
    expect(found(HEAD, ...apparatus, PROSE_EN, MORE_EN, '(With inputs from agencies.)')).toEqual([
      ...apparatus,
      '(With inputs from agencies.)',
    ]);
  });

  it('a caption by who stands where in it, or told again with whose picture it is', () => {
    const caption =
      'The mediator, center, welcomes the head of the first delegation, left, in the capital on Monday.';
    expect(found(HEAD, caption, PROSE_EN, MORE_EN)).toEqual([caption]);
    expect(found('Talks in the hall', 'Talks in the hall Reuters', PROSE_EN, MORE_EN)).toHaveLength(2);
  });
});

it('sentences that run over line ends are the report, not headings', () => {
  const text = [
    'وصل الوفدان إلى العاصمة أمس، حيث التقى الوسيط كلا منهما على حدة في مقر الوزارة بحضور',
    'ممثلين عن المنظمة،',
    'وبحث معهما نص الاتفاق الذي ينتظر أن يوقع قبل نهاية الشهر في العاصمة بحضور وزراء من',
    'دول الجوار',
    'على أن تعلن تفاصيله لاحقاً في مؤتمر صحفي مشترك يعقده الوفدان والوسيط في مقر الوزارة.',
  ].join('\n');
  expect(kinds(text)).toEqual([]);
});

describe('the report itself', () => {
  it('is never boilerplate: headline, prose, a first paragraph that says what the headline says, short quotations', () => {
    const text = [
      'الوفدان يتفقان على اجتماع جديد في العاصمة',
      'اتفق الوفدان على اجتماع جديد في العاصمة الأسبوع المقبل، بحسب ما قال الوسيط الذي يدير المحادثات بينهما.',
      PROSE,
      '"لم نتفق بعد."',
      PROSE,
    ].join('\n');
    expect(kinds(text)).toEqual([]);
  });
});

it('spans lie inside the text and in order, on any text', () => {
  const piece = fc.constantFrom(
    'اقرأ أيضاً',
    ':',
    '\n',
    '\n\n',
    PROSE,
    'عاجل',
    '-',
    '•',
    '(رويترز)',
    ' ',
    '\u202B',
    '\uD83D',
    '12:30',
    'Share',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const span of findBoilerplate(openDocument(text))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      },
    ),
  );
});
