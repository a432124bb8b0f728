/**
 * Words that tell of contacts, as data: what each takes, in which forms it is written.
 *
 * The frame says where its people stand (`arabic-verbs.ts`, `arabic-nouns.ts`, and the English ones):
 *
 * - `meet`: a subject with an object or a partner, or several subjects
 * - `with`: only with a partner under its preposition ("بحث … مع", "consulted with")
 * - `host`: the subject receives the object
 * - `call`: a subject and whom it calls
 * - `visit`: a subject and the place it goes to, as object
 * - `travel`: a subject and a destination under a preposition
 * - `send`: a subject, a delegation, a destination
 * - `write`: a subject and whom it writes to
 * - `event`, `calling`, `trip`, `letter`: the noun of each
 * - `guest`: whose guest the subject is
 * - `masdar`: meeting as a purpose ("للتشاور مع"), only with a partner
 * - `tell`: a subject that lets its object know
 * - `convey`: a subject that brings an answer or an offer to somebody
 */

/** `frame | past present`: pasts and presents in the third person; all inflections follow. */
export const ARABIC_EVENT_VERBS = `
meet | التقى يلتقي
meet | اجتمع يجتمع
meet | تباحث يتباحث
meet | تحادث يتحادث
meet | قابل يقابل
meet | جالس يجالس
with | عرض يعرض
with | تداول يتداول
with | تقابل يتقابل
with | تبادل يتبادل
with | بحث يبحث
with | ناقش يناقش
with | تدارس يتدارس
with | تناول يتناول
with | استعرض يستعرض
with | تشاور يتشاور
with | تفاوض يتفاوض
with | تحاور يتحاور
with | جلس يجلس
with | تحدث يتحدث
with | تواصل يتواصل
host | استقبل يستقبل
host | استضاف يستضيف
host | استدعى يستدعي
call | هاتف يهاتف
call | حادث يحادث
tell | أبلغ يبلغ
convey | نقل ينقل
convey | سلم يسلم
convey | أوصل يوصل
convey | قدم يقدم
call | اتصل يتصل
visit | زار يزور
travel | وصل يصل
travel | توجه يتوجه
travel | غادر يغادر
travel | عاد يعود
travel | سافر يسافر
travel | حط يحط
travel | تنقل يتنقل
travel | اتجه يتجه
travel | انتقل ينتقل
send | أرسل يرسل
send | أوفد يوفد
`;

/** `frame | nouns`: with and without the article, and with a pronoun ("لقائه", "زيارتها"). */
export const ARABIC_EVENT_NOUNS = `
event | لقاء لقاءات لقاءين اجتماع اجتماعات اجتماعين اجتماعان لقاءان جلسة جلستين جلسات مباحثات محادثات مفاوضات مشاورات قمة قمما جولة جولتين جولات حوار حوارات مائدة تفاوض محادثة محادثتين مداولات استقبال مناقشات نقاشات خلوة مأدبة
calling | مكالمة مهاتفة اتصال اتصالات اتصالين
trip | زيارة زيارات جولة_
trip | وصول سفر عودة رحلة رحلات رحلتين زيارتين
sending | إرسال إيفاد
letter | رسالة رسائل برقية برقيات مذكرة رسالتين
guest | ضيفا
masdar:trip | توجه انتقال
masdar | مناقشة تشاور تباحث جلوس مقابلة تحادث تحاور مناقشته
`;

export const ENGLISH_EVENT_WORDS = `
meet | met meet meets gathered gather gathers convened convene convenes reconvened reconvene reconvenes assembled assemble together
with | discussed discuss discusses consulted consult consults conferred negotiated negotiate negotiates negotiating bargained bargaining huddled sat sit sitting sits parleyed conferring consulting deliberated
with | chatted spoke speak speaks spoken speaking talked talk talking
host | received receives receive receiving hosted hosts host hosting welcomed welcomes welcoming greeted joined summoned summons summon invited invites
call | dialled dialed phoned telephoned called rang phones telephoning phoning
visit | visited visits visiting toured reached reach reaches
travel | came come comes arrived arrives arrive arriving landed land lands travelled traveled travels travel travelling traveling flew flies fly flying headed heads heading returned returns return returning departed departs left leaves leaving went spent shuttled shuttling shuttles shuttle expected due be go goes going gone
send | sent send sends sending dispatched dispatch dispatching despatched led leads leading
write | wrote writes contacted contact contacting
brief | briefed briefs
stay | is are was were been
event | meeting meetings talks negotiations summit summits consultations consultation session sessions discussions discussion dialogue round rounds negotiation conference conversations parley dinner lunch breakfast banquet iftar audience encounter gathering reception roundtable mediation conciliation videoconference teleconference table briefing briefings contacts
calling | call calls conversation phone telephone
trip | visit trip visits arrival trips tour
letter | message messages letter letters telegram
`;

/** Verbs by which an event takes place, or by which somebody takes part in it. */
export const ARABIC_SUPPORT_VERBS =
  'عقد يعقد,انعقد ينعقد,أجرى يجري,جرى يجري,انطلق ينطلق,بدأ يبدأ,استأنف يستأنف,اختتم يختتم,شهد يشهد,استضاف يستضيف,احتضن يحتضن,حضر يحضر,شارك يشارك,ترأس يترأس,جمع يجمع,ضم يضم,تلقى يتلقى,دار يدور,تواصل يتواصل,واصل يواصل,خاض يخوض,نظم ينظم,التأم يلتئم,أنهى ينهي,قام يقوم,اختتم يختتم,باشر يباشر,كثف يكثف,سلم يسلم,بعث يبعث,نقل ينقل,وجه يوجه,تسلم يتسلم,افتتح يفتتح,تم يتم,ركز يركز,قاد يقود,رأس يرأس,أعاد يعيد,شرع يشرع,أدى يؤدي,استهل يستهل,استكمل يستكمل,ابتدأ يبتدئ,حصل يحصل,حدث يحدث,خصص يخصص,أوصل يوصل,حمل يحمل,تقدم يتقدم';
/** Their nouns: "بدء المحادثات", "استئناف المفاوضات", "لعقد لقاء". */
export const ARABIC_SUPPORT_NOUNS =
  'عقد إجراء بدء بد انطلاق استئناف انعقاد مواصلة اختتام انتهاء استضافة حضور ترؤس مشاركة';
export const ENGLISH_SUPPORT_WORDS =
  'held hold holds holding began begun begins begin beginning started start starts starting resumed resume resumes resuming resumption convened convene convening convenes opened open opens concluded concludes conclude ended attended attend attending attends joined join joins joining chaired chair chairs chairing brought brokered mediated led took take takes taking place continue continued continues continuing had has have having hosted hosts hosting host engaged engage enter entered entering restarted restart conducted conduct conducting made make makes making placed paid pays pay paying wrapped wrap kicked kick kicks arranged held organise organised organize organized schedule scheduled arrange participated participate participating undertook started gathered delivered delivers sent sends conveyed exchanged exchange received receives agreed agree agrees ended ends end collapsed collapse collapses failed faltered foundered stalled stall broke break breaks lasted wraps finished adjourned suspended paused halted moved proceeded happened occurred reopened reopen relaunched relaunch launched launch launches renewed renew postponed cancelled canceled delayed yielded produced dragged aborted deadlocked pursued pursue pursues completed restarts reconvened reconvene';
