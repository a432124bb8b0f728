import type { settings as english } from '../en/settings.ts';

export const settings: Record<keyof typeof english, string> = {
  'name.ar': 'الاسم بالعربية',
  'name.en': 'الاسم بالإنجليزية',
  'settings.rooms.hint':
    'غرفة لكل طرف وغرفة للوسطاء: فيها يُحفظ ما يُؤتمن عليه وما يُبلَّغ وما يُقترح. وأنت على هذا المكتب فيها جميعًا.',
  'settings.past': 'ترى الملف كما كان؛ عُد إلى الآن لتغيّره.',
  'settings.choose': 'اختر…',
  'settings.name': 'الاسم',
  'settings.name.act': 'سمِّ الملف من جديد',
  'settings.name.done': 'سُمّي الملف من جديد.',
  'settings.tracks': 'المسارات',
  'settings.tracks.hint': 'خطوط متوازية من الوساطة لا ينبغي خلطها: وقف إطلاق نار، مساعدات، وحدة داخلية.',
  'settings.tracks.act': 'افتح المسار',
  'settings.tracks.done': 'فُتح المسار.',
  'settings.parties': 'الأطراف والوسطاء ومن حول الطاولة',
  'settings.parties.hint':
    'الضامن غير الشاهد، والشاهد غير الوسيط. تجلس الأطراف على طرفَي النظرة العامة وتتصدّر أعمدة المواقف.',
  'settings.role': 'الدور',
  'settings.role.act': 'أسنِد الدور',
  'settings.role.done': '{who}: {role}.',
  'settings.role.track': '{role} في {track}',
  'settings.role.withdraw': 'اسحب',
  'settings.role.withdraw.label': 'اسحب: {who}، {role}',
  'settings.role.withdrawn': 'سُحب دور {who}.',
  'settings.constituent.of': 'مكوّن من {party}',
  'settings.actor.add': 'أضِف فاعلًا لم يسمّه خبر',
  'settings.actor.act': 'أضِف الفاعل',
  'settings.actor.done': 'أُضيف الفاعل.',
  'settings.kind': 'النوع',
  'settings.issues': 'النقاط الخلافية',
  'settings.issues.hint': 'لكل نقطة سبل تسويتها، بألفاظ لا يعترض عليها طرف.',
  'settings.issue.counts':
    '{options, plural, =0 {لا خيارات} one {خيار واحد} two {خياران} few {# خيارات} other {# خيارًا}}، {positions, plural, =0 {لا مواقف} one {موقف واحد} two {موقفان} few {# مواقف} other {# موقفًا}}',
  'settings.issue.act': 'أضِف النقطة',
  'settings.issue.done': 'أُضيفت النقطة الخلافية.',
  'settings.issue.confirm': 'ثبِّت هذه النقطة',
  'settings.issue.confirmed': 'ثُبّتت النقطة الخلافية.',
  'settings.issue.moved': 'وُضعت على المسار.',
  'settings.option.act': 'أضِف الخيار',
  'settings.option.done': 'أُضيف الخيار.',
  'settings.record': 'السجل',
  'settings.record.hint':
    'يحمل كل قيد رابطًا على محتواه وعلى القيد الذي قبله. وفحص الروابط يثبت أن شيئًا لم يضِع ولم يُغيَّر ولم يتبدّل ترتيبه.',
  'settings.record.sealed':
    'لا يحمل السجل المصدَّر ردود الأطراف السرية ما لم يقبل الجميع: تبقى في هذا السجل وتُحسب في موعدها. ونسخةُ مجلد البيانات تحفظ كل شيء.',
  'settings.verify': 'افحص السجل',
  'settings.intact':
    'سليم: {count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} other {# قيدًا}}، وكل الروابط ثابتة. الرابط الأخير:',
  'settings.broken':
    'غير سليم: تنقطع السلسلة ضمن {count, plural, zero {لا قيود} one {قيد واحد} two {قيدين} few {# قيود} other {# قيدًا}}. احفظ نسخة قبل المتابعة.',
};
