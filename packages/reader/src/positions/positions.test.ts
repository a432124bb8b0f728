import { describe, expect, it } from 'vitest';
import { inWords, standsByGrammar } from '../testing/reading-of.ts';

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

describe('whose stand it is', () => {
  const stands = standsByGrammar;

  it('takes the agent of a passive, and the members for their body', () => {
    expect(
      stands(
        'Halden Mining Ltd tabled a pay offer. The offer was not accepted by members of the Harbour Pilots Association.',
      ),
    ).toEqual(['Halden Mining Ltd offers wages', 'Harbour Pilots Association refuses wages']);
  });

  it('gives an offer to its owner, not to who turns it down', () => {
    expect(stands("Nurses have voted 90-10 to reject the Health Ministry's latest pay offer.")).toEqual(
      expect.arrayContaining(['Nurses refuses wages']),
    );
    expect(stands("Nurses have voted 90-10 to reject the Health Ministry's latest pay offer.")).not.toContain(
      'Nurses offers wages',
    );
  });

  it('lets all that are joined hold the stand', () => {
    expect(stands('Thailand and Cambodia agreed on Monday to renew a ceasefire.')).toEqual([
      'thailand accepts ceasefire',
      'cambodia accepts ceasefire',
    ]);
  });

  it('knows people by their trade, in Arabic too', () => {
    expect(stands('وطالب عمال المصفاة بصرف الرواتب المتأخرة.')).toEqual(['عمال المصفاة demands wages']);
  });

  it('reads what a side says that it will not do as a refusal', () => {
    expect(stands('Cambodia said on Monday that it would not withdraw from the disputed villages.')).toEqual([
      'cambodia refuses withdrawal',
    ]);
    expect(stands('Thailand will not negotiate a ceasefire.')).toEqual(['thailand refuses ceasefire']);
  });

  it('makes no stand of what would be, or of what somebody is accused of', () => {
    expect(stands('There will be peace if Thailand accepts a ceasefire.')).toEqual([]);
    expect(stands('Cambodia accused Thailand of refusing a ceasefire.')).toEqual([]);
  });

  it('counts a common word only in a report of its domain', () => {
    expect(
      stands('Thailand demands territory. A ceasefire is near, the truce holds and the ceasefire too.'),
    ).toEqual([]);
  });
});
