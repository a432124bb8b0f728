import { describe, expect, it } from 'vitest';
import { standsByGrammar } from '../testing/reading-of.ts';

const stands = standsByGrammar;

describe('Arabic stands that several words take', () => {
  it.each([
    ['قررت كمبوديا عدم المشاركة في المحادثات المباشرة.', 'cambodia refuses negotiation-format'],
    ['قال الناطق باسم حماس إن حماس لن تقبل بأقل من انسحاب كامل.', 'hamas demands withdrawal'],
    ['علقت كمبوديا مشاركتها في المحادثات.', 'cambodia refuses negotiation-format'],
    ['أنهى عمال شركة المرافئ إضرابهم عن العمل.', 'عمال شركة المرافئ accepts strike-action'],
    ['وضعت إثيوبيا شروطا لاستئناف المفاوضات.', 'ethiopia conditional negotiation-format'],
    ['إسرائيل تصر على رفض الانسحاب.', 'israel refuses withdrawal'],
    [
      'أكدت تايلاند رفضها إجراء أي حوار مع كمبوديا إلا بعد سحب القوات.',
      'thailand conditional negotiation-format',
    ],
    [
      'قال الرئيس اللبناني جوزيف عون إن على إسرائيل أن تنسحب من الأراضي اللبنانية.',
      'joseph-aoun demands withdrawal',
    ],
  ])('%s', (text, stand) => {
    expect(stands(text)).toContain(stand);
  });

  it('tell all that a list of demands holds', () => {
    expect(stands('تمثلت مطالب عمال المصفاة في زيادة الأجور ورفع المعاشات وإعادة المفصولين.')).toEqual([
      'عمال المصفاة demands wages',
      'عمال المصفاة demands pensions',
      'عمال المصفاة demands job-security',
    ]);
  });
});

describe('whose an Arabic stand is', () => {
  it.each([
    [
      'across an apposition',
      'كرر وزير خارجية كمبوديا، سوك تشندا، رفضه سحب القوات.',
      'cambodia refuses withdrawal',
    ],
    [
      'across an aside',
      'أعرب الرئيس المصري عبد الفتاح السيسي، مساء السبت، عن دعمه لوقف إطلاق النار.',
      'abdel-fattah-el-sisi accepts ceasefire',
    ],
    [
      'before قد, not whom it is said to',
      'وكانت تايلاند قد دعت كمبوديا إلى سحب القوات من المنطقة.',
      'thailand demands withdrawal',
    ],
    ['who tells, not who is told', 'واشنطن أبلغت طهران رفضها رفع العقوبات.', 'us refuses sanctions'],
    [
      'behind a verb that takes up what was said',
      'وتطالب تايلاند بسحب القوات، وهو ما ترفضه كمبوديا.',
      'cambodia refuses withdrawal',
    ],
  ])('%s', (_, text, stand) => {
    expect(stands(text)).toContain(stand);
  });

  it('is nobody’s where a ministry will not comment', () => {
    expect(stands('رفضت وزارة الخارجية المصرية التعليق على مفاوضات الهدنة.')).toEqual([]);
  });

  it('is no title’s where a preposition is spelt like a name', () => {
    expect(stands('شدد رئيس الوزراء على ضرورة وقف إطلاق النار.')).toEqual([
      expect.stringMatching(/الوزراء demands ceasefire$/),
    ]);
  });
});
