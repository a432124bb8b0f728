import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

describe('contacts', () => {
  it('reads a meeting with its people, place and day', () => {
    const { contacts } = inWords(
      'التقى وزير الخارجية المصري سامح شكري نظيره الأمريكي أنتوني بلينكن في القاهرة، الأربعاء 3 مايو 2023.',
      '2023-05-03',
    );
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({
      type: 'meeting',
      status: 'held',
      venue: 'cairo',
      occurred: '2023-05-03',
    });
    expect(contacts[0]?.who).toEqual(expect.arrayContaining(['sameh-shoukry', 'antony-blinken']));
  });

  it('keeps what is planned from having been held', () => {
    const { contacts } = inWords('من المقرر أن يصل وفد من حركة حماس إلى القاهرة غداً.', '2024-05-02');
    expect(contacts.map(({ type, status }) => [type, status])).toEqual([['arrival', 'planned']]);
    expect(contacts[0]?.who).toEqual(['hamas']);
  });

  it('never makes a meeting of two arrivals', () => {
    const { contacts } = inWords('وصل ممثلون عن قطر والولايات المتحدة وحركة حماس إلى القاهرة.');
    expect(contacts.map(({ type }) => type)).toEqual(['arrival']);
  });

  it('reads calls and visits', () => {
    const { contacts } = inWords(
      'أجرى إسماعيل هنية اتصالاً هاتفياً مع عباس كامل.\nUS Secretary of State Antony Blinken visited Qatar on Tuesday.',
      '2024-02-01',
    );
    expect(contacts.map(({ type, status }) => [type, status])).toEqual([
      ['call', 'held'],
      ['visit', 'held'],
    ]);
  });

  it('makes nothing of a meeting that did not take place', () => {
    expect(inWords('ولم تعقد أي محادثات مباشرة بين مصر وإثيوبيا.').contacts).toEqual([]);
  });

  it('tells one event once', () => {
    const { contacts } = inWords(
      'وصل وفد حركة حماس إلى القاهرة.\n\nوكان وفد حركة حماس قد وصل إلى القاهرة مساء.',
    );
    expect(contacts).toHaveLength(1);
  });
});

describe('who takes part, where no lexicon says so', () => {
  const meetings = (text: string): string[] =>
    inWords(text).contacts.map(({ type, status, who }) => `${type} ${status}: ${who.join(', ')}`);

  it('knows both sides by the pair named last, not by the host', () => {
    expect(
      meetings(
        'عقدت الجولة الأولى من المفاوضات بين لبنان وإسرائيل برعاية الأمم المتحدة. وسيلتقي الطرفان مجدداً الأسبوع المقبل.',
      ),
    ).toEqual(['meeting held: lebanon, israel', 'meeting planned: lebanon, israel']);
  });

  it('takes an office without a state, and a ministry or unions by their nouns', () => {
    expect(meetings('اجتمع وفد من حركة حماس مع وزير الصحة في القاهرة.')).toEqual([
      'meeting held: hamas, وزير الصحة',
    ]);
    expect(meetings('وكانت وزارة النقل البحري قد عقدت لقاء مع النقابات.')).toEqual([
      'meeting held: وزارة النقل البحري, النقابات',
    ]);
  });

  it('shares a plural title among its adjectives', () => {
    expect(meetings('Thai and Cambodian foreign ministers met in Bangkok on Friday.')).toEqual([
      'meeting held: thailand-foreign-minister, cambodia-foreign-minister',
    ]);
  });

  it('reads a verb that follows its noun as the time of the meeting', () => {
    expect(meetings('أعلنت ألمانيا أن اجتماعاً سيعقد الأربعاء بين قطر ومصر.')).toEqual([
      'meeting planned: qatar, egypt',
    ]);
  });

  it('makes nothing of a meeting that was only proposed and refused, or only supposed', () => {
    expect(meetings('Thailand rejected a proposal to resume talks with Cambodia.')).toEqual([]);
    expect(meetings('There would be peace if Thailand met Cambodia.')).toEqual([]);
  });
});
