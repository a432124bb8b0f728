/** Arabic nouns that head a description of a source, as data. Folded when read. */

/** Heads of unnamed sources, singular and plural; one line a lemma: its forms, then `sg`/`pl`/`both`. */
export const ARABIC_ANONYMOUS_HEADS = `
مصدر مصدرا : source sg
مصادر مصدران مصدرين : source pl
مسؤول مسؤولا مسئول مسؤولة مسوول : official sg
مسؤولون مسؤولين مسئولون مسئولين مسؤولان مسوولون مسوولين : official pl
دبلوماسي دبلوماسية ديبلوماسي : diplomat sg
دبلوماسيون دبلوماسيين دبلوماسيان ديبلوماسيون : diplomat pl
محلل : analyst sg
محللون محللين : analyst pl
مراقب : observer sg
مراقبون مراقبين : observer pl
خبير خبيرة : expert sg
خبراء خبيران : expert pl
شاهد : witness sg
شهود : witness pl
ناشط ناشطة : activist sg
ناشطون ناشطين نشطاء : activist pl
قيادي قيادية : leader sg
قياديون قياديين قياديان : leader pl
نقابي نقابية : unionist sg
نقابيون نقابيين : unionist pl
وسيط : mediator sg
وسطاء : mediator pl
مفاوض : negotiator sg
مفاوضون مفاوضين : negotiator pl
ضابط : officer sg
ضباط : officer pl
عضو : member sg
أعضاء : member pl
مندوب مندوبة : delegate sg
مندوبون مندوبين : delegate pl
ممثل ممثلة : representative sg
ممثلون ممثلين : representative pl
مستشار : adviser sg
مستشارون مستشارين : adviser pl
مقرب مقربون مقربين : insider pl
مطلع مطلعون مطلعين : insider pl
عامل عمال : worker pl
موظف موظفون موظفين : employee pl
سكان أهالي مواطنون مواطنين : resident pl
متحدث متحدثة ناطق ناطقة : spokesperson sg
شخص أشخاص : person pl
كاتب باحث أكاديمي : expert sg
باحثون كتاب : expert pl
تقارير : report pl
وسائل : media pl
`;

/** Modifiers that tell unnamed sources apart; spelling variants share a line. */
export const ARABIC_SOURCE_MODIFIERS = `
مطلع مطلعة مطلعون مطلعين مقرب مقربة
كبير كبيرة كبار رفيع رفيعة
المستوى
قيادي قيادية قيادة
ميداني ميدانية
أمني أمنية امنيون أمنيين
دبلوماسي دبلوماسية دبلوماسيون دبلوماسيين
عسكري عسكرية عسكريون
سياسي سياسية سياسيون سياسيين
حكومي حكومية حكوميون حكوميين
رسمي رسمية
محلي محلية محليون
نقابي نقابية نقابيون نقابيين
طبي طبية
إداري إدارية
تفاوضي تفاوضية
خاص خاصة
موثوق موثوقة
`;

/** Titles and offices that head a speaker's noun phrase. Feminine and plural forms are derived. */
export const ARABIC_ROLE_NOUNS =
  'مراسل مراسلة صحفي صحافي رئيس رئيسة وزير وزيرة سفير سفيرة متحدث متحدثة ناطق ناطقة أمين أمينة مدير مديرة قائد مبعوث مبعوثة موفد نائب نائبة عضو مستشار مستشارة كاتب زعيم ممثل ممثلة مندوب مندوبة نقيب محافظ منسق منسقة مفوض مفوضة وكيل وكيلة مساعد مساعدة أمير ملك سلطان مرشد بطريرك شيخ لواء فريق عميد عقيد جنرال مشير دكتور مهندس أستاذ محامي خبير باحث محلل قيادي مفاوض رئيسا الرئيس كبير وسيط حاكم عمدة مسؤول مسؤولة ولي';

/** Heads of organisations. */
export const ARABIC_ORGANISATION_NOUNS =
  'وزارة حركة حزب جماعة نقابة اتحاد لجنة هيئة منظمة شركة جيش حكومة مجلس سفارة بعثة وفد إدارة رئاسة مؤسسة مكتب قيادة قوات جبهة تنسيقية جامعة جمعية كتائب سلطة بنك محكمة نيابة برلمان خارجية داخلية مخابرات بيت مقاومة فصائل فريق غرفة رابطة كتلة تحالف ائتلاف مصرف وكالة مديرية دائرة ميليشيا شرطة أمانة صندوق مفوضية دول دولة طرف أطراف جانب نقابات أحزاب عائلات أهالي سرايا كونفدرالية مركزية هيئات إدارات تجمع مجموعة';

/** Heads of outlets. */
export const ARABIC_OUTLET_NOUNS =
  'وكالة قناة صحيفة موقع شبكة إذاعة جريدة مجلة تلفزيون هيئة محطة راديو فضائية وكالات صحف منصة';

/** Definite words that only point back: the last, he, the same. */
export const ARABIC_POINTERS = 'الأخير الأخيرة نفسه نفسها ذاته ذاتها عينه';

/** Nationalities and sides as adjectives, to the side's actor id's last part where it has one. */
export const ARABIC_PARTICIPANT_WORDS = 'الجانبان الجانبين الطرفان الطرفين الوزيران الرئيسان الجانبان';

/** Texts that speak for whoever issued them. */
export const ARABIC_DOCUMENT_NOUNS = 'بيان بلاغ';

/** Before a plural: so many of a kind. */
export const ARABIC_QUANTITIES = 'عدد عشرات مئات آلاف بعض معظم غالبية أغلبية مجموعة';
