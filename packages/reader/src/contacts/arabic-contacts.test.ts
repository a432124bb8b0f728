import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

/** Kind and participants of each contact, sorted; kinds as a reader of news would lump them. */
const told = (text: string): string[] =>
  inWords(text, '2025-11-10').contacts.map(({ type, status, who }) => {
    const kind = /visit|arrival/.test(type) ? 'journey' : /call|message/.test(type) ? 'message' : 'meeting';
    return `${kind} ${status}: ${who.toSorted().join(', ')}`;
  });

describe('a title behind a name is more about the same person', () => {
  it.each([
    [
      'التقى كمال ناصر نائب رئيس بلدية الواحة وزير الأشغال، السيد ليف برانت مدير المرفأ.',
      'meeting held: كمال ناصر, ليف برانت',
    ],
    [
      'عقدت وزيرة التضامن مها كريم اجتماعاً مع سامي الحاج رئيس الغرفة، وتوماس بريل مدير المرفأ.',
      'meeting held: توماس بريل, سامي الحاج, مها كريم',
    ],
    [
      'أجرى كمال ناصر وزير النقل اتصالين هاتفيين مع كل من فادي سالم رئيس الهيئة، وتوماس بريل مفوض الطاقة.',
      'message held: توماس بريل, فادي سالم, كمال ناصر',
    ],
  ])('%s', (text, contact) => {
    expect(told(text)).toEqual([contact]);
  });

  it('is whom somebody met where nobody else follows', () => {
    expect(told('التقى كمال ناصر وزير الصحة أمس.')).toEqual(['meeting held: كمال ناصر, وزير الصحة']);
  });
});

describe('a title alone is whoever bears it in the report', () => {
  it.each([
    ['استقبل وزير العمل فادي سالم وفداً من نقابة البحارة. ثم اجتمع الوزير مع مدير المرفأ ليف برانت.'],
    [
      'التقى المبعوث الدولي فادي سالم وفداً من نقابة البحارة. واجتمع المبعوث بعد ذلك مع مدير المرفأ ليف برانت.',
    ],
  ])('%s', (text) => {
    const second = inWords(text, '2025-11-10').contacts.at(-1);
    expect(second?.who.toSorted()).toEqual(['فادي سالم', 'ليف برانت']);
  });

  it('knows a last name behind its title', () => {
    const { contacts } = inWords('زار سامي الحداد النقابة. واستقبل الرئيس الحداد مدير المرفأ ليف برانت.');
    expect(contacts.at(-1)?.who.toSorted()).toEqual(['سامي الحداد', 'ليف برانت']);
  });

  it('gives states where several offices share a title and nobody is named', () => {
    expect(told('عقد وزراء خارجية تشاد والنيجر وكينيا اجتماعاً في تونس.')).toEqual([
      'meeting held: chad, kenya, niger',
    ]);
  });
});

describe('who takes part by the grammar of a noun', () => {
  it.each([
    [
      'عُقد أمس في بيروت اجتماع ضم ممثلين عن نقابة الأطباء ووزارة المالية.',
      'meeting held: نقابة الأطباء, وزارة المالية',
    ],
    [
      'انتهى اللقاء الذي جمع وزير النقل بوفد اتحاد السائقين دون اتفاق.',
      'meeting held: اتحاد السائقين, وزير النقل',
    ],
    [
      'جمع لقاء في تونس مدير المرفأ ليف برانت برئيس الغرفة سامي الحاج.',
      'meeting held: سامي الحاج, ليف برانت',
    ],
    [
      'عُقدت أمس في تونس جولة الحوار بين وزارة التربية ونقابات التعليم.',
      'meeting held: نقابات التعليم, وزارة التربية',
    ],
    [
      'بدأت محادثات بين وزارة التربية من جهة، ونقابات التعليم من جهة أخرى.',
      'meeting ongoing: نقابات التعليم, وزارة التربية',
    ],
    [
      'أكد وزير العمل فادي سالم خلال لقائه بوفد نقابة البحارة أن الملف قريب من الحل.',
      'meeting held: فادي سالم, نقابة البحارة',
    ],
    [
      'أبلغ وزير العمل فادي سالم نظيره ليف برانت في اتصال هاتفي أن الملف قريب من الحل.',
      'message held: فادي سالم, ليف برانت',
    ],
    [
      'طالب وزير العمل فادي سالم، خلال اتصال هاتفي مع مدير المرفأ ليف برانت، بوقف التسريح.',
      'message held: فادي سالم, ليف برانت',
    ],
    ['توجه نقيب البحارة كمال ناصر إلى تونس.', 'journey held: كمال ناصر'],
    ['قام نقيب البحارة كمال ناصر بزيارة إلى تونس.', 'journey held: كمال ناصر'],
    ['غادر وفد نقابة البحارة بيروت.', 'journey held: نقابة البحارة'],
    [
      'زار وفد من نقابة الممرضين وزير الصحة فادي سالم وعرض معه مطالب النقابة.',
      'meeting held: فادي سالم, نقابة الممرضين',
    ],
    ['بحث نقيب البحارة كمال ناصر مع مدير المرفأ ليف برانت ملف الأجور.', 'meeting held: كمال ناصر, ليف برانت'],
    [
      'تباحث نقيب البحارة كمال ناصر ومدير المرفأ ليف برانت في ملف الأجور.',
      'meeting held: كمال ناصر, ليف برانت',
    ],
    ['تتفاوض تشاد والنيجر منذ شهر. وعقد طرفا النزاع اجتماعاً أمس.', 'meeting held: chad, niger'],
  ])('%s', (text, contact) => {
    const sorted = contact.replace(
      /: (.*)$/,
      (_, who: string) => `: ${who.split(', ').toSorted().join(', ')}`,
    );
    expect(told(text)).toContain(sorted);
  });

  it('takes the traveller up where the journey led', () => {
    expect(told('أنهى فادي سالم وزير العمل زيارة إلى تونس التقى خلالها مدير المرفأ ليف برانت.')).toEqual([
      'journey held: فادي سالم',
      'meeting held: فادي سالم, ليف برانت',
    ]);
  });
});

describe('what names people and is no contact, or another', () => {
  it.each([
    'ودعا الاتحاد إلى عقد لقاء عاجل مع وزير العمل.',
    'كان من المفترض أن يلتقي فادي سالم نقيب البحارة كمال ناصر.',
    'يتطلب الحل محادثات بين وزارة العمل ونقابة البحارة.',
    'توجه فادي سالم بالشكر إلى نقابة البحارة.',
    'شدد وزير العمل فادي سالم على ضرورة الهدوء.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is not put off for the sake of something', () => {
    expect(told('يلتقي فادي سالم غداً نقيب البحارة كمال ناصر من أجل حل الأزمة.')).toEqual([
      'meeting planned: فادي سالم, كمال ناصر',
    ]);
  });

  it('has happened where a past verb says so, whatever comes after it', () => {
    expect(told('وصل نقيب البحارة كمال ناصر إلى تونس، ومن المقرر أن تبدأ الجلسات غداً.')).toContain(
      'journey held: كمال ناصر',
    );
  });

  it('was denied from afar', () => {
    expect(
      told('نفت مصادر مقربة من النقابة في المرفأ، الأنباء التي تحدثت عن اجتماع بين فادي سالم وكمال ناصر.'),
    ).toEqual(['meeting denied: فادي سالم, كمال ناصر']);
  });
});

describe('the preposition على', () => {
  it('is never a man called Ali', () => {
    const { reading } = inWords('شدد العاهل الأردني على ضرورة التهدئة.');
    expect(reading.actors.map(({ name }) => name.ar)).not.toContain('على ضرورة');
  });
});
