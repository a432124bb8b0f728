import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

const speakers = (text: string): (string | null)[] => inWords(text).said.map(({ who }) => who);

describe('who said it, in Arabic', () => {
  it('names an unknown office-holder by what follows the title, and takes the surname for the same person', () => {
    expect(
      speakers(
        'قال وزير الخارجية يوهان ليند إن بلاده لن توقع الاتفاق قبل الانسحاب.\nورأى ليند أن المهلة قصيرة جدا هذه المرة.',
      ),
    ).toEqual(['يوهان ليند', 'يوهان ليند']);
    expect(speakers('وأكد المتحدث باسم الحكومة، كريم الصافي، أن المعابر ستفتح تدريجيا.')).toEqual([
      'كريم الصافي',
    ]);
  });

  it('lets a document speak for whoever issued it', () => {
    const { said } = inWords(
      'وأفاد بيان صادر عن الأمم المتحدة، بأن القافلة وصلت إلى البلدة المحاصرة.\nوأضاف البيان أن قافلة ثانية ستنطلق الخميس.',
    );
    expect(said.map(({ who }) => who)).toEqual(['un', 'un']);
    expect(said[0]?.text).toBe('القافلة وصلت إلى البلدة المحاصرة');
  });

  it('keeps whoever is called upon apart from whoever calls', () => {
    expect(
      speakers(
        'واعتبرت الوزيرة هناء برقاوي أن المقترح متوازن في مجمله.\nودعت الأطراف إلى قبول المقترح دون شروط مسبقة.',
      ),
    ).toEqual(['هناء برقاوي', 'هناء برقاوي']);
  });

  it('makes a carrier in parenthesis a link and not the speaker', () => {
    const { said } = inWords(
      'شدد وزير النقل سامر هلال، وفقا لما نقلته وكالة رويترز، على ضرورة إعادة تشغيل الميناء فورا.',
    );
    expect(said[0]?.chain).toEqual(['reuters', 'سامر هلال']);
  });

  it('does not take the body or the aide for the person whose it is', () => {
    expect(speakers('لكن مسؤولا في حكومة نتنياهو قال إنه لم يتم التوصل إلى اتفاق نهائي بعد.')[0]).toContain(
      'مسؤولا',
    );
  });

  it('keeps another source, one of two, and the spokesmen of two bodies apart', () => {
    const names = speakers(
      'قال مصدر أمني إن الطريق مفتوح أمام القوافل. وقال مصدر أمني آخر إن الطريق مغلق منذ الفجر.',
    );
    expect(names[0]).not.toBe(names[1]);
    const bodies = speakers(
      'قال المتحدث باسم الحكومة إن المعابر ستفتح غدا. وقال المتحدث باسم الجيش إن القوات لم تغادر مواقعها.',
    );
    expect(bodies[0]).not.toBe(bodies[1]);
  });

  it('follows the sentence over a line that was broken to a width', () => {
    const { said } = inWords(
      'جولة جديدة\nوأعلن رئيس الوفد في ختام الجولة،\nسامر هلال، أن\nالطرفين وافقا على تبادل القوائم خلال شهر.\nوأوضح في مؤتمر صحفي عقده بعد\nالجولة أن الخلافات ما زالت كبيرة بين الوفدين حول\nالحدود.',
    );
    expect(said.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'الطرفين وافقا على تبادل القوائم خلال شهر',
      'الخلافات ما زالت كبيرة بين الوفدين حول الحدود',
    ]);
  });

  it('ends what was said where the writer goes on', () => {
    const { said } = inWords(
      'وطالبت النقابة بضمانات مكتوبة من الشركة، كما رفضت تقسيم الملف إلى مراحل.\nوأشاد المبعوث بدور الوسطاء في المحادثات، وذلك خلال زيارته للعاصمة.',
    );
    expect(said.map(({ text }) => text)).toEqual(['بضمانات مكتوبة من الشركة', 'بدور الوسطاء في المحادثات']);
  });

  it('keeps a bracket that it opened', () => {
    const { said } = inWords('وقال المدير إن العرض يشمل زيادة قدرها عشرة في المئة (7 في المئة للمتعاقدين).');
    expect(said[0]?.text.endsWith('(7 في المئة للمتعاقدين)')).toBe(true);
  });
});
