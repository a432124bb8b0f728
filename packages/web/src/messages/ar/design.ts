import type { design as english } from '../en/design.ts';

export const design: Record<keyof typeof english, string> = {
  'passage.open': 'اقرأه في الخبر',
  'passage.undated': 'بلا تاريخ نشر',
  'evidence.title': 'علامَ يستند',
  'evidence.show': 'اعرض المقطع',
  'evidence.count':
    '{count, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} other {# مقطعًا}}',
  'evidence.none': 'لا مقطع مسجَّلًا لهذا السطر: أُدخل يدويًا.',
  'chain.unresolved': 'مصدر غير محدَّد',
  'chain.anonymous': 'غير مسمّى',
  'mark.denied.by': 'نُفي',
  loading: 'جارٍ التحميل…',
  'loading.progress': '{done, number} من {all, number}',

  'error.title': 'لم يتم الأمر',
  'error.unreachable': 'الخادم لا يستجيب. تأكد من أن «وسيط» ما زال يعمل في نافذته، ثم أعد المحاولة.',
  'error.page': 'في هذه الصفحة خلل، ولم يمسّ سجلك شيء. أعد تحميلها، وإن تكرر فعُد إلى قائمة الملفات.',
  'error.retry': 'أعد المحاولة',
  'error.code': 'الرمز: {code}',
};
