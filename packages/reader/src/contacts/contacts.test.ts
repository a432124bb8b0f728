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
