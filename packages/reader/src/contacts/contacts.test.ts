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

describe('who does what, by grammar', () => {
  const told = (text: string, published?: string): string[] =>
    inWords(text, published).contacts.map(({ type, status, who }) => `${type} ${status}: ${who.join(', ')}`);

  it('finds subject and object on either side of an Arabic verb', () => {
    expect(told('استقبل رئيس الوزراء القطري في الدوحة وزير الخارجية التركي.')).toEqual([
      'meeting held: qatar-prime-minister, turkey-foreign-minister',
    ]);
    expect(told('قالت الوزارة إن وفداً من شركة النور سيلتقي نقابة الأطباء غداً.', '2024-05-02')).toEqual([
      'meeting planned: شركة النور, نقابة الأطباء',
    ]);
    expect(told('وصل إلى بيروت وفد إسباني برئاسة وزير الدفاع.')).toEqual([
      'arrival held: spain, وزير الدفاع',
    ]);
  });

  it('takes whom an Arabic noun joins: a genitive, بين, two adjectives, the subject of its verb', () => {
    expect(told('بدأت في جنيف الجولة الثانية من المحادثات القبرصية التركية.')).toEqual([
      'meeting held: cyprus, turkey',
    ]);
    expect(told('أجرى الوزير المصري مشاورات في لندن مع مسؤولين كنديين.')).toEqual([
      'meeting held: الوزير المصري, canada',
    ]);
    expect(told('استأنفت إدارة المصنع ونقابة العمال المفاوضات.')).toEqual([
      'meeting held: إدارة المصنع, نقابة العمال',
    ]);
    expect(told('محادثات عبر الهاتف بين مصر واليونان.')).toEqual(['call held: egypt, greece']);
  });

  it('finds English subjects over parentheses, titles and lists, and objects over time and place', () => {
    expect(
      told('Lena Ortiz, who had flown in overnight, met on Monday in Oslo with Acme officials.'),
    ).toEqual(['meeting held: Lena Ortiz, Acme']);
    expect(told('The company’s chief executive met union leaders on Friday to discuss pay.')).toEqual([
      'meeting held: The company, union leaders',
    ]);
    expect(told('Negotiators from Chad and Niger held a second round of talks in Tunis.')).toEqual([
      'meeting held: chad, niger',
    ]);
    expect(told('Delegations from Peru and the Blue River Company will gather in Lima.')).toEqual([
      'meeting planned: peru, Blue River Company',
    ]);
  });

  it('tells meetings apart that were held apart', () => {
    expect(
      told('The Finnish foreign minister received the Irish ambassador and, separately, the Swiss envoy.'),
    ).toEqual([
      'meeting held: finland-foreign-minister, ireland-ambassador',
      'meeting held: finland-foreign-minister, switzerland-envoy',
    ]);
  });

  it('knows the two sides of a call from its words, not from what it was about', () => {
    expect(
      told('The ministers of Egypt and Kenya held a phone call to discuss the truce between Chad and Niger.'),
    ).toEqual(['call held: egypt, kenya']);
    expect(
      told('In a phone call with the Irish prime minister, the Danish foreign minister urged calm.'),
    ).toEqual(['call held: denmark-foreign-minister, ireland-prime-minister']);
  });

  it('says what was called off, and makes nothing of calls for talks', () => {
    expect(told('A summit between Chad and Niger was cancelled.')).toEqual([
      'meeting cancelled: chad, niger',
    ]);
    expect(told('كان من المقرر أن يصل وفد تشاد إلى القاهرة لكن الزيارة أُجلت.')).toEqual([
      'arrival cancelled: chad',
    ]);
    expect(told('Kenya called for talks between Chad and Niger.')).toEqual([]);
    expect(told('دعت مصر تشاد والنيجر إلى استئناف المفاوضات.')).toEqual([]);
  });

  it('sees from its day that a meeting is still to come', () => {
    expect(told('Talks between Chad and Niger open in Tunis on 9 May 2024.', '2024-05-02')).toEqual([
      'meeting planned: chad, niger',
    ]);
  });

  it('takes no journey to an abstract goal, and no place for a participant', () => {
    expect(told('يأمل الوسطاء أن يصل الطرفان إلى اتفاق.')).toEqual([]);
    expect(told('The Irish foreign minister met the Danish prime minister in Lima, Peru.')).toEqual([
      'meeting held: ireland-foreign-minister, denmark-prime-minister',
    ]);
  });
});
