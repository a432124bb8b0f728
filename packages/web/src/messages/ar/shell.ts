import type { shell as english } from '../en/shell.ts';

export const shell: Record<keyof typeof english, string> = {
  'app.name': 'وسيط',
  'app.skip': 'انتقل إلى الصفحة',
  'app.navigation': 'صفحات هذا الملف',
  'app.language': 'English',
  'app.language.label': 'اعرض بالإنجليزية',
  'app.colours': 'الألوان',
  'app.colours.light': 'فاتحة',
  'app.colours.dark': 'داكنة',
  'app.colours.auto': 'كالجهاز',
  'app.shortcuts': 'المفاتيح',
  'app.settings': 'إعدادات الملف',
  'app.close': 'أغلِق',
  'app.undo': 'تراجَع',

  'nav.overview': 'نظرة عامة',
  'nav.timeline': 'التسلسل الزمني',
  'nav.positions': 'المواقف',
  'nav.reading': 'غرفة القراءة',
  'nav.sources': 'المصادر',
  'nav.actors': 'الفاعلون',
  'nav.search': 'البحث',
  'nav.unreviewed':
    '{count, plural, zero {لا شيء غير مراجَع} one {عنصر واحد غير مراجَع} two {عنصران غير مراجَعين} few {# عناصر غير مراجَعة} other {# عنصرًا غير مراجَع}}',

  'nav.count': '{count, number}',
  'notfound.title': 'لا شيء هنا',
  'notfound.text': 'لا يؤدي العنوان إلى شيء، أو يؤدي إلى ما ليس لك أن تراه.',

  'case.all': 'كل الملفات',

  'search.label': 'ابحث في هذا الملف',
  'search.hint': 'ابحث (المفتاح /)',

  'asof.label': 'كما في',
  'asof.date': 'اعرض السجل كما كان في',
  'asof.slider': 'تنقَّل عبر السجل',
  'asof.now': 'الآن',
  'asof.back': 'عُد إلى الآن',
  'asof.past': 'ترى السجل كما كان في {date}. لا يظهر شيء سُجِّل بعد ذلك.',

  'keys.title': 'المفاتيح',
  'keys.intro': 'تُعرف المفاتيح بموضعها على اللوحة، فتعمل كما هي مع لوحة المفاتيح العربية.',
  'keys.go': 'انتقل إلى',
  'keys.here': 'في هذه الصفحة',
  'keys.everywhere': 'في كل مكان',
  'keys.search': 'البحث',
  'keys.help': 'هذه القائمة',
  'keys.next': 'التالي في القائمة',
  'keys.previous': 'السابق في القائمة',
  'keys.undo': 'التراجع عن آخر فعل',
  'keys.then': 'ثم',

  'date.about': 'نحو {date}',
  'date.uncertain': '{date} (غير مؤكد)',
  'date.from': 'منذ {date}',
  'date.until': 'حتى {date}',
  'date.between': '{from} – {to}',
  'date.decade': 'عقد {year}',
  'date.season': '{season, select, 21 {ربيع} 22 {صيف} 23 {خريف} other {شتاء}} {year}',
  'date.unknown': 'التاريخ غير معروف',
};
