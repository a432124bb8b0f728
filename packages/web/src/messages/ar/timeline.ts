import type { timeline as english } from '../en/timeline.ts';

export const timeline: Record<keyof typeof english, string> = {
  'entry.contact': 'اتصال',
  'entry.claim': 'رواية',
  'entry.position': 'موقف',
  'entry.term': 'بند',
  'item.claim': '{who}: {content}',
  'item.term': 'بند: {words}',
  'when.published': 'مؤرَّخ بالنشر',
  'filter.choice': '{name} ({count, number})',
  'filter.clear': 'اعرض الكل',
  'timeline.lanes': 'الصفوف حسب',
  'timeline.lanes.actor': 'الفاعل',
  'timeline.lanes.track': 'المسار',
  'timeline.lanes.issue': 'النقطة الخلافية',
  'timeline.kind': 'النوع',
  'timeline.none.actor': 'دون تسمية أحد',
  'timeline.none.track': 'خارج المسارات',
  'timeline.none.issue': 'خارج النقاط الخلافية',
  'timeline.figure': 'صفوف عبر الزمن؛ وفي القائمة المجاورة الشيء نفسه بالكلمات.',
  'timeline.picture': 'الرسم',
  'timeline.list': 'القائمة',
  'timeline.earlier': 'أسبق',
  'timeline.later': 'ألحق',
  'timeline.nearer': 'اقترب',
  'timeline.farther': 'ابتعد',
  'timeline.all': 'الكل',
  'timeline.show.more':
    '{count, plural, zero {لا مزيد} one {اعرض واحدًا آخر} two {اعرض اثنين آخرين} few {اعرض # أخرى} other {اعرض # أخرى}}',
  'timeline.cut':
    '{count, plural, zero {كل شيء مرسوم} one {العنصر الأقدم غير مرسوم} two {أقدم عنصرين غير مرسومين} few {أقدم # عناصر غير مرسومة} other {أقدم # عنصرًا غير مرسومة}} هنا. اقترب من زمنها أو رشِّح لتراها.',
  'timeline.crowd': '+{count, number}',
  'timeline.more':
    '{count, plural, zero {لا صفوف أخرى} one {صف آخر} two {صفان آخران} few {# صفوف أخرى} other {# صفًا آخر}} في القائمة فقط.',
  'timeline.shown': 'يظهر {shown, number} من {all, number}.',
  'timeline.undated':
    '{count, plural, zero {لا شيء بلا تاريخ} one {واحد بلا تاريخ} two {اثنان بلا تاريخ} few {# بلا تاريخ} other {# بلا تاريخ}}.',
  'timeline.empty': 'لم يحدث شيء هنا بعد',
  'timeline.empty.text':
    'تظهر هنا الاتصالات والتصريحات والمواقف من الأخبار بحسب تاريخها: «يصل الوفد يوم الأحد» إطارًا فارغًا حتى يصل.',
  'timeline.nothing': 'لا شيء يوافق هذا الاختيار',
  'timeline.nothing.text': 'ارفع أحد المرشِّحات، أو اختر «اعرض الكل».',
  'legend.planned': 'مقرر',
  'legend.struck': 'نُفي أو أُلغي أو سُحب',
  'legend.unreviewed': 'غير مراجَع',
  'legend.span': 'مدى: التاريخ غير أدقّ من ذلك، أو استمر',
};
