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
