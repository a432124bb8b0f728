import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

describe('Arabic statements', () => {
  it('starts after أن and ends before the next cue', () => {
    const { said } = inWords(
      'قال مصدر نقابي إن العرض الجديد لا يكفي، مشيراً إلى أن الجلسة المقبلة ستكون حاسمة، وأضاف أن الإضراب مستمر.',
    );
    expect(said.map(({ text }) => text)).toEqual([
      'العرض الجديد لا يكفي',
      'الجلسة المقبلة ستكون حاسمة',
      'الإضراب مستمر',
    ]);
    expect(new Set(said.map(({ who }) => who))).toEqual(new Set(['مصدر نقابي']));
  });

  it('takes noun complements without أن', () => {
    const { said } = inWords(
      'ولفت الوزير إلى وجود تقدم بطيء. وحذر من انهيار المسار. وشدد على ضرورة التهدئة.',
    );
    expect(said.map(({ text }) => text)).toEqual(['وجود تقدم بطيء', 'انهيار المسار', 'ضرورة التهدئة']);
  });

  it('leaves outer quotation marks outside and tells the mode', () => {
    const { said } = inWords(
      'وقال المتحدث: "لن نوقع على أي ورقة قبل الأحد". وأكد أن الوفد "لن يغادر المدينة قبل التوقيع" مهما طال الوقت.',
    );
    expect(said.map(({ text, statement }) => [text, statement.mode])).toEqual([
      ['لن نوقع على أي ورقة قبل الأحد', 'direct'],
      ['الوفد "لن يغادر المدينة قبل التوقيع" مهما طال الوقت', 'mixed'],
    ]);
  });

  it('puts the agency before its source', () => {
    const { said } = inWords('ونقلت وكالة رويترز عن مسؤول كبير قوله إن الجولة فشلت.');
    expect(said).toHaveLength(1);
    expect(said[0]?.text).toBe('الجولة فشلت');
    expect(said[0]?.chain).toEqual(['reuters', 'مسؤول كبير']);
  });

  it('reads an attribution that comes after, and one that comes first', () => {
    const after = inWords(
      'وصل الوسطاء إلى المدينة مساء الثلاثاء، وفق ما أفاد دبلوماسي أوروبي لوكالة فرانس برس.',
    );
    expect(after.said[0]?.text).toBe('وصل الوسطاء إلى المدينة مساء الثلاثاء');
    expect(after.said[0]?.chain).toEqual(['afp', 'دبلوماسي أوروبي']);
    const first = inWords('وبحسب مصدر حكومي، فإن المسودة جاهزة للتوقيع.');
    expect(first.said[0]?.text).toBe('المسودة جاهزة للتوقيع');
    expect(first.said[0]?.who).toBe('مصدر حكومي');
  });

  it('keeps unnamed sources apart and finds the one that is meant', () => {
    const { said } = inWords(
      'قال مصدر أمني إن الطريق مفتوح.\nوأوضح مصدر طبي أن المستشفى ممتلئ.\nوأكد المصدر الأمني أن التفتيش توقف.\nوأضاف المصدر الطبي أن الإمدادات تنفد.',
    );
    expect(said.map(({ who }) => who)).toEqual(['مصدر أمني', 'مصدر طبي', 'مصدر أمني', 'مصدر طبي']);
  });

  it('takes the person named after the office', () => {
    const { said } = inWords(
      'وقال وزير الخارجية المصري سامح شكري إن بلاده مستعدة لاستضافة الجولة.',
      '2023-05-01',
    );
    expect(said[0]?.who).toBe('sameh-shoukry');
    expect(said[0]?.statement.speakerType).toBe('named');
  });

  it('hears a subject that stands before its verb', () => {
    const { said } = inWords('وكانت مصادر في الوفد قد كشفت أن الخلاف محصور في بندين.');
    expect(said[0]?.who).toBe('مصادر في الوفد');
    expect(said[0]?.text).toBe('الخلاف محصور في بندين');
  });

  it('does not take what the writer adds for speech', () => {
    expect(inWords('يذكر أن الطرفين يتفاوضان منذ عام.').said).toEqual([]);
    expect(inWords('ولم يعلن الوفد أن الجولة انتهت.').said).toEqual([]);
    const { said } = inWords('قال مسؤول إن الجولة انتهت، ويأتي ذلك بعد شهر من التعثر.');
    expect(said[0]?.text).toBe('الجولة انتهت');
  });

  it('attributes a report of an outlet to the one it quotes', () => {
    const { said } = inWords('وبحسب ما نقلت وكالة رويترز عن مصدر مطلع، فإن الاتفاق قريب.');
    expect(said[0]?.chain).toEqual(['reuters', 'مصدر مطلع']);
  });

  it('marks conditions, plans and denials', () => {
    const { said } = inWords(
      'وقال القائد إنه إذا توقفت الغارات سيوقف الرد. ونفى المتحدث وجود أي اتفاق. وأعلن الوزير أن الوفد سيصل غداً.',
    );
    expect(said.map(({ statement }) => statement.modality)).toEqual(['conditional', 'denied', 'planned']);
  });

  it('finds what is said on the line after the colon', () => {
    const { said } = inWords('وختم رئيس النقابة قائلاً:\n"لن نعود إلى العمل قبل صرف الأجور المتأخرة"');
    expect(said.map(({ text }) => text)).toContain('لن نعود إلى العمل قبل صرف الأجور المتأخرة');
  });
});

describe('a source that a clause describes', () => {
  const heard = (text: string): [string, string | null][] =>
    inWords(text).said.map((one) => [one.text, one.who]);

  it('is no statement: what follows قوله إن or the next أن is', () => {
    expect(heard('نقلت صحيفة النهار عن مصدر وصفته بأنه واسع الاطلاع قوله إن اللقاء تأجل يومين.')).toEqual([
      ['اللقاء تأجل يومين', 'مصدر'],
    ]);
    expect(heard('نقلت صحيفة النهار عن مصدر قالت إنه قريب من الوفد أن اللقاء تأجل يومين.')).toEqual([
      ['اللقاء تأجل يومين', 'مصدر'],
    ]);
  });

  it('may say that the source would not be named', () => {
    expect(heard('وقال مسؤول طلب عدم نشر اسمه إن اللقاء تأجل يومين.')).toEqual([
      ['اللقاء تأجل يومين', 'مسؤول'],
    ]);
    expect(heard('ونقلت صحيفة النهار عن دبلوماسي لم تسمه قوله إن اللقاء تأجل يومين.')).toEqual([
      ['اللقاء تأجل يومين', 'دبلوماسي'],
    ]);
  });

  it.each([
    [
      'an object behind a name in marks',
      'أعلنت شركة "فولتار" الألمانية إلغاء ألف رحلة يوم الجمعة.',
      'شركة "فولتار" الألمانية',
      'إلغاء ألف رحلة يوم الجمعة',
    ],
    [
      'an object in front of a list',
      'وأكدت النقابة تمسكها التام بتنفيذ الإضراب العام المقرر أيام الثلاثاء والأربعاء، والذي يشمل كلا من:',
      'النقابة',
      'تمسكها التام بتنفيذ الإضراب العام المقرر أيام الثلاثاء والأربعاء، والذي يشمل كلا من',
    ],
    [
      'an object in the accusative, with its preposition',
      'أعلنت النقابة إضرابا مفتوحا عن العمل حتى تلبية مطالبها.',
      'النقابة',
      'إضرابا مفتوحا عن العمل حتى تلبية مطالبها',
    ],
    [
      'a clause behind what is told of the speaker',
      'أكد الوزير سامي الخالد، الذي زار المدينة أمس، أنه يرفض العرض.',
      'سامي الخالد',
      'يرفض العرض',
    ],
    [
      'the name that closes a row of titles',
      'كشف الناطق باسم الجماعة، رئيس وفدها المفاوض في المشاورات، سامي الخالد أن هناك مقترحا جديدا.',
      'سامي الخالد',
      'هناك مقترحا جديدا',
    ],
  ])('reads %s', (_, text, who, content) => {
    const { said } = inWords(text);
    expect(said.map((one) => [one.who, one.text])).toEqual([[who, content]]);
  });

  it('gives nobody else what somebody says "in his words"', () => {
    const { said } = inWords('قال الوزير سامي الخالد إن النص “سيقدم إلى الأطراف قريبا”، بحسب تعبيره.');
    expect(said.map(({ who }) => who)).toEqual(['سامي الخالد']);
  });

  it('takes no deed for speech: somebody who declares himself president', () => {
    expect(inWords('وأعلن القائد سامي الخالد نفسه رئيسا للبلاد يوم الاثنين.').said).toEqual([]);
  });
});
