import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

describe('positions', () => {
  it('joins a party, a stance and an issue', () => {
    const { positions } = inWords(
      'ترفض إثيوبيا تقاسم المياه وفق الاتفاقات القديمة. وتطالب مصر باتفاق ملزم بشأن ملء السد.',
    );
    expect(positions).toEqual(
      expect.arrayContaining([
        { who: 'ethiopia', issue: 'water-allocation', stance: 'refuses', condition: null },
        { who: 'egypt', issue: 'dam-filling', stance: 'demands', condition: null },
      ]),
    );
  });

  it('turns a demand that something not be into a refusal', () => {
    const { positions } = inWords('وأكد المصدر أن حماس تتمسك بعدم تجزئة المفاوضات.');
    expect(positions).toEqual([
      { who: 'hamas', issue: 'negotiation-format', stance: 'refuses', condition: null },
    ]);
  });

  it('gives an open position for each disputed point and each side', () => {
    const { positions } = inWords(
      'وأبرز النقاط الخلافية بين إسرائيل وحماس هي الانسحاب من القطاع، وآلية تبادل الأسرى، وعودة النازحين.',
    );
    expect(positions.filter(({ stance }) => stance === 'open')).toHaveLength(6);
    expect(new Set(positions.map(({ issue }) => issue))).toEqual(
      new Set(['withdrawal', 'prisoner-exchange', 'return-of-displaced']),
    );
  });

  it('keeps the condition with what depends on it', () => {
    const { positions } = inWords(
      'وقال قيادي في حركة حماس إنه إذا قبلت إسرائيل وقف إطلاق النار يصبح الاتفاق ممكناً خلال يومين.',
    );
    const conditional = positions.find(({ stance }) => stance === 'conditional');
    expect(conditional?.who).toBe('hamas');
    expect(conditional?.condition).toContain('إذا قبلت إسرائيل');
  });

  it('reads English, and pays attention to negation', () => {
    const { positions } = inWords(
      'Ethiopia rejected international mediation. Egypt did not accept the dam filling schedule.',
    );
    expect(positions).toEqual([
      { who: 'ethiopia', issue: 'negotiation-format', stance: 'refuses', condition: null },
      { who: 'egypt', issue: 'dam-filling', stance: 'refuses', condition: null },
    ]);
  });

  it('makes none without a holder', () => {
    expect(inWords('رفض قاطع لأي انسحاب.').positions).toEqual([]);
  });
});
