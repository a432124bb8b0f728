import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

const told = (text: string): string[] =>
  inWords(text, '2025-11-10').contacts.map(
    ({ type, status, who }) => `${type} ${status}: ${who.toSorted().join(', ')}`,
  );

describe('a title, its body and a name are one person', () => {
  it.each([
    ['Housing Minister Jane Roe met dockers union leader Tomas Brill.', 'Jane Roe, Tomas Brill'],
    [
      'Green Hill Steel chairman Ola Lind held talks with Rail Workers Union secretary Ana Bell.',
      'Ana Bell, Ola Lind',
    ],
    [
      "The union's general secretary, Jane Roe, met the company's chief executive, Tomas Brill, on Monday.",
      'Jane Roe, Tomas Brill',
    ],
    ["Jane Roe, the council's head, and army general Tomas Brill met in Oslo.", 'Jane Roe, Tomas Brill'],
    [
      'The head of the port mission, Ola Lind, received Femke van der Aa in Oslo.',
      'Femke van der Aa, Ola Lind',
    ],
    [
      'Strike committee chair Ana Bell, trade commissioner Ola Lind and Tomas Brill met in Oslo.',
      'Ana Bell, Ola Lind, Tomas Brill',
    ],
    [
      'Talks between rebel commander Tomas Brill, peace adviser Ana Bell and city mayor Ola Lind began in Lima.',
      'Ana Bell, Ola Lind, Tomas Brill',
    ],
    ['Mediator Ana Bell met deputy mayor Ola Lind.', 'Ana Bell, Ola Lind'],
  ])('%s', (text, who) => {
    expect(told(text)).toEqual([`meeting held: ${who}`]);
  });

  it('knows both sides of a call that opens the sentence', () => {
    expect(
      told(
        'In a phone call with pilots union leader Ana Bell on Sunday, airline chief Ola Lind asked for time.',
      ),
    ).toEqual(['call held: Ana Bell, Ola Lind']);
  });

  it.each([
    ['التقى رئيس بلدية الواحة سمير الحاج وزيرة الإسكان مها كريم أمس.', ['سمير الحاج', 'مها كريم']],
    [
      'بحث وكيل وزارة الزراعة هاني سليم مع رئيس اتحاد عمال المناجم سامي خليل ملف الأجور.',
      ['هاني سليم', 'سامي خليل'],
    ],
    [
      'اجتمع الأمين العام لنقابة البحارة، كمال ناصر، مع مدير الميناء بيورن دالين في أوسلو.',
      ['بيورن دالين', 'كمال ناصر'],
    ],
    [
      'عُقد لقاء بين نقيب المعلمين فادي سالم ورئيسة غرفة الصناعة غريتا فان دايل.',
      ['غريتا فان دايل', 'فادي سالم'],
    ],
    [
      'استقبل قائد الشرطة كلاً من مستشار الرئيس رامي بن يوسف ومنسق الإغاثة ليف برانت.',
      ['رامي بن يوسف', 'ليف برانت'],
    ],
    [
      'ترأس وزير العمل فادي سالم اجتماعاً ضم نقيب الصيادين كمال ناصر وممثل الشركة ليف برانت.',
      ['فادي سالم', 'كمال ناصر', 'ليف برانت'],
    ],
  ])('%s', (text, who) => {
    const [contact, ...rest] = inWords(text, '2025-11-10').contacts;
    expect(rest).toEqual([]);
    for (const name of who) expect(contact?.who).toContain(name);
  });
});

describe('what names people and tells of no meeting', () => {
  it.each([
    'Union leader Jane Roe is ready to meet airline chief Ola Lind.',
    'Union leader Jane Roe often meets airline chief Ola Lind when prices rise.',
    'Any meeting between Jane Roe and airline chief Ola Lind would be a mistake.',
    'Whether union leader Jane Roe meets airline chief Ola Lind is unclear.',
    'Airline chief Ola Lind said a meeting with Jane Roe was possible if both agreed.',
    'حث وزير العمل فادي سالم نقيب الصيادين كمال ناصر على عقد اجتماع مع مدير الشركة ليف برانت.',
    'أكد نقيب الصيادين كمال ناصر استعداده للقاء وزير العمل فادي سالم.',
    'تعذر عقد لقاء بين وزير العمل فادي سالم ونقيب الصيادين كمال ناصر.',
    'قد يلتقي وزير العمل فادي سالم نقيب الصيادين كمال ناصر إذا وافق الطرفان.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a name that several chambers bear', () => {
  it('is one country’s only where that country is spoken of', () => {
    const ids = (text: string): (string | null)[] => inWords(text).reading.actors.map(({ id }) => id);
    expect(ids('قال عضو في مجلس النواب إن الجلسة تأجلت.')).not.toContain(
      'org:libya-house-of-representatives',
    );
    expect(ids('وصل الوفد إلى ليبيا. وقال مجلس النواب إن الجلسة تأجلت.')).toContain(
      'org:libya-house-of-representatives',
    );
  });
});
