/**
 * Words that tell of contacts, as data. `type | part | forms`: a `verb` needs its people; a `noun` names an event
 * and needs people, or a verb of taking place; `place` verbs bring people to a venue.
 */
export const CONTACT_WORDS = `
meeting | verb | التقى التقت التقوا يلتقي تلتقي يلتقون التقيا التقتا سيلتقي ستلتقي يلتقيان تلتقيان سيلتقيان سيلتقون التقينا نلتقي
meeting | verb | اجتمع اجتمعت اجتمعوا يجتمع تجتمع يجتمعون اجتمعا اجتمعتا سيجتمع ستجتمع يجتمعان تجتمعان سيجتمعان سيجتمعون اجتمعنا
meeting | verb | استقبل استقبلت يستقبل تستقبل سيستقبل
meeting | verb | تباحث تباحثا تباحثت يتباحث تتباحث يتباحثان قابل قابلت يقابل تقابل سيقابل ستستقبل استقبلوا استقبلا
meeting | object | discussed discuss discusses بحث بحثا يبحث تبحث ناقش ناقشا يناقش تناقش بحثت ناقشت سيبحث ستبحث سيناقش بحثوا ناقشوا تشاور تشاورت يتشاور تفاوض تفاوضت يتفاوض
meeting | noun | اجتماع اجتماعا اجتماعات اجتماعه اجتماعها لقاء لقاءا لقاءات لقاءه لقاؤه لقائه لقاءين جلسة جلسات جولتين مفاوضاته مشاوراته محادثاته مباحثاته مباحثات محادثات مفاوضات مشاورات قمة جولة حوار اجتماعين مائدة
call | noun | مكالمة مهاتفة
call | verb | هاتف هاتفت
call | object | تحدث تحدثت تحدثا يتحدث spoke speaks spoken
visit | verb | زار زارت زاروا زارا يزور تزور يزورون سيزور ستزور
visit | noun | زيارة زيارته زيارتها
arrival | place | وصل وصلت وصلوا وصلا يصل تصل يصلون سيصل ستصل سيصلون
arrival | place | توجه توجهت يتوجه تتوجه سيتوجه حط حطت يحط قدم
message | noun | رسالة رسائل
meeting | verb | met meets meet received للقاء
meeting | noun | meeting meetings talks negotiations summit consultations session discussions dialogue
call | noun | call calls
call | verb | phoned telephoned
arrival | place | reached
visit | verb | visited visits
visit | noun | visit trip
arrival | place | arrived arrives arriving landed arrive returned expected
arrival | place | عاد عادت عادوا وصول وصوله وصولها وصولهم التوجه
arrival | place | travelled traveled travels heading headed flew flying
message | noun | message messages letter
`;

/** Verbs by which an event takes place: with an event noun near them, they make a contact. */
export const TAKING_PLACE =
  'عقد عقدت عقدوا يعقد تعقد سيعقد ستعقد عقدا انعقد انعقدت أجرى أجرت أجريا يجري تجري يجرون سيجري ستجري تجرى انطلق انطلقت تنطلق ينطلق بدأ بدأت تبدأ يبدأ ستبدأ بدء بد استأنف استأنفت تستأنف استؤنفت ستستأنف اختتم اختتمت شهد شهدت تشهد يشهد استضاف استضافت تستضيف يستضيف ستستضيف حضر شارك شاركت يشارك ترأس ترأست جمع جمعت يجمع ضم ضمت تلقى تلقت احتضنت تحتضن دارت تدور جرت جرى تواصلت تتواصل عقدها خاض سيعقدان يعقدان عقدا لإجراء لعقد يواصل يواصلان تواصل واصل واصلت واصلا يواصلون held hold holds holding began begun begins begin started start starts resumed resume resumes convened opened hosted hosts hosting concluded ended attended joined chaired brought brokered led took take';

/** After these, whoever is named takes part. */
export const TAKING_PART =
  'بين مع بمشاركة بحضور يجمع جمع ضم شارك حضره حضرها حضر between with attended by including';

/** After these the sentence says what for: names that follow do not take part. */
export const PURPOSE =
  'لبحث لمناقشة لإجراء لاستكمال لاستئناف للمشاركة لتبادل لإنهاء لوقف للتوصل بهدف بشأن حول بغية سبل لدفع لحضور تلبية بدعوة للتشاور لاطلاع ضمن إطار قبل بعد منذ وفق بحسب لعقد للقاء للتباحث بغرض عقب حيث ويأتي خلال لمتابعة إزاء تناول تناولت وليس وبحث وبحثا aimed over about regarding concerning before after since during discuss discussing on ahead following amid to';
