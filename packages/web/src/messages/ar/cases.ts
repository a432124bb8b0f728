import type { cases as english } from '../en/cases.ts';
import { counted } from './counted.ts';

export const cases: Record<keyof typeof english, string> = {
  'cases.empty':
    'لا ملف هنا بعد. الملف وساطة واحدة: أطرافها ووسطاؤها والأخبار الصحفية عنها وما تقوله. افتح ملفًا أدناه ثم أفلِت فيه الأخبار.',
  'cases.recorded': 'آخر تسجيل',
  'cases.add': 'أضِف أخبارًا',
  'cases.export': 'صدِّر السجل',
  'cases.open': 'افتح ملفًا',
  'cases.open.act': 'افتح الملف',
  'cases.open.hint': 'يكفي اسم واحد؛ اكتب الاسمين إن كان سيُقرأ باللغتين.',
  'cases.domain': 'نوع النزاع',
  'cases.import': 'استورد ملفًا من سجله',
  'cases.import.hint': 'ملف صنعه «صدِّر السجل». تُفحص سلسلته حلقة حلقة قبل أن يؤخذ منه شيء.',
  'cases.import.busy': 'يُفحص السجل ويؤخذ…',
  'domain.ceasefire': 'وقف إطلاق نار',
  'domain.labour': 'نزاع عمل',
  'domain.commercial': 'وساطة تجارية',
  'domain.water': 'مياه',
  'domain.border': 'حدود',
  'domain.other': 'غير ذلك',

  'filing.title': 'إيداع الأخبار',
  'filing.drop': 'أفلِت الملفات هنا، أو',
  'filing.choose': 'اختر ملفات',
  'filing.formats':
    'نص عادي وHTML وخلاصات وJSON Lines وبريد وPDF وDOCX. تُقرأ على هذا الجهاز ولا يُرسل شيء إلى خارجه.',
  'filing.paste': 'أو ألصِق نص خبر واحد، عنوانه أولًا',
  'filing.outlet': 'الوسيلة، إن لم يسمّها النص',
  'filing.published': 'تاريخ النشر، إن خلا منه النص',
  'filing.hints':
    'تسري الوسيلة والتاريخ على الملفات المُفلَتة أيضًا. وبلا تاريخ يبقى «اليوم» و«أمس» في النص دون تحديد.',
  'filing.read': 'اقرأ النص',
  'filing.sending': 'جارٍ الإرسال…',
  'filing.stop': 'أوقِف',
  'filing.line': 'السطر {line, number}',
  'filing.pasted': 'نص ملصق',
  'filing.unreadable': 'تعذّر على المتصفح فتح هذا الملف. تأكد من أنه ما زال موجودًا ومن أن لك قراءته.',
  'filing.done':
    '{filed, plural, =0 {لم يُودَع شيء} one {أُودع خبر واحد} two {أُودع خبران} few {أُودعت # أخبار} other {أُودع # خبرًا}}{refused, plural, =0 {} one {، ولم يؤخذ واحد} two {، ولم يؤخذ اثنان} few {، ولم تؤخذ #} other {، ولم يؤخذ #}}.',
  'filing.entries': counted('قيد واحد', 'قيدان', 'قيود', 'قيدًا'),
  'filing.overview': 'انظر أين وصل الأمر',
  'filing.review': 'راجع ما قُرئ',
};
