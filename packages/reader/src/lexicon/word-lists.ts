/** Closed word lists that the matcher leans on, in folded spelling. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Ranks and forms of address that may stand between an office and a name, or before a name. */
export const HONORIFICS = set(`
  اللواء لواء العميد عميد العقيد عقيد الفريق فريق اول ركن الركن المشير مشير الجنرال جنرال الرائد المقدم النقيب الملازم
  السيد السيده الدكتور الدكتوره د دكتور المهندس مهندس الشيخ الاستاذ الاستاذه المستشار السفير السفيره القاضي النائب النائبه
  الحاج الملا البابا الكاردينال الاب المطران ايه الله الامير الاميره الملك السلطان الرئيس الوزير الوزيره سماحه معالي سعاده
  mr mrs ms dr sir lord dame gen general lt lieutenant col colonel maj major capt captain brig brigadier adm admiral
  field marshal sheikh sheik mullah sen senator rep representative gov governor judge justice prof professor president
  prime minister king prince princess queen pope cardinal ambassador secretary chancellor chairman envoy
`);

/** Arabic words before a capital that make it a place. */
export const PLACE_BEFORE = set(`
  في الي من عبر نحو قرب داخل خارج وسط شرق غرب شمال جنوب شرقي غربي شمالي جنوبي مدينه العاصمه مطار محيط ضواحي ريف
  غادر غادرت يغادر تغادر زار زارت يزور تزور زياره زيارته زيارتها وصل وصلت وصول يصل تصل ستصل سيصل وصوله وصولها بلغ توجه
  تشهد شهدت تحتضن احتضنت اجتماع اجتماعات مفاوضات محادثات مباحثات مؤتمر قمه لقاءات لقاء حوار حوارات جوله اتفاق اعلان منتدي
  سفاره سفير السفير مكتب بقصر شوارع
  in to of at near outside inside around toward towards via through visit visited visiting visits leave left leaving leaves
  reach reached arrive arrived arriving into across downtown central northern southern eastern western east west from
`);

/** Words after a capital that make it a place. */
export const PLACE_AFTER = set(`
  talks summit meeting conference negotiations agreement accord accords declaration round airport based embassy suburb
`);

/** Words that lend support to a name that is also a common word. */
export const SUPPORT_BEFORE = set(`
  قناه قناتي صحيفه صحيفتي وكاله موقع جريده شبكه مجله اذاعه فضائيه تلفزيون راديو بوابه منصه
  حركه حركتي حركتا لحركه حزب تنظيم جماعه جبهه وفد وفدي وفود قياده قيادات ممثلي شركه مدينه دوله جمهوريه حكومه مطار
  newspaper channel agency broadcaster website daily
`);

export const SUPPORT_AFTER = set('news agency television tv newspaper channel website radio');

/** Words that say an office is past, deputed or only hoped for. */
export const FORMER = set(
  'السابق السابقه الاسبق المنتهيه الراحل المقال المستقيل سابقا former ex late outgoing onetime',
);
export const DEPUTY_BEFORE = set('نائب نائبه مساعد مساعده وكيل deputy vice assistant acting');

/** Last names that are common words: alone they count only beside a title or a verb of saying. */
export const COMMON_AS_WORDS = set(`
  كامل سلام عون امين صالح شريف الحيه جابر رشيد عادل فرج بدر حسن حسين احمد محمد علي عمر كريم خان بار دار ماي رشاد جعفر
  فوزي عباس المالكي ابراهيم مصطفي الشيخ الهندي حماد حق صباح بركات سعيد مبارك العربي موسي خالد يوسف ادريس رضا زامير
  may bar khan young long rice best king price brown white black green hope day grant case park hall west wood fox
  lee li wang ali ahmed mohammed ahmad hassan hussein salman abbas saleh ibrahim mustafa salam aoun power powers
`);

/** Verbs of saying before or after a bare last name. */
export const SAYING = set(`
  قال قالت وقال وقالت اكد واكد اضاف واضاف اوضح واوضح اشار واشار ذكر وذكر اعلن واعلن لفت ولفت صرح وصرح شدد وشدد دعا ودعا
  تابع وتابع اعتبر واعتبر حذر وحذر كشف وكشف رفض ورفض التقي والتقي بحث وبحث استقبل واستقبل اعرب واعرب يقول ويقول راي وراي
  said says told added adds warned called urged insisted denied confirmed noted stressed met argued wrote tweeted
  announced declared vowed accused rejected
`);

/** Actors whose presence in a report says who a bare name means: "الجيش" beside the Rapid Support Forces. */
export const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'org:sudan-army': ['org:rsf'],
};

/** Names of several words that chambers of many countries bear, with the country they need and its stem nearby. */
export const NATIONAL: Readonly<Record<string, { readonly state: string; readonly stem: string }>> = {
  'org:libya-house-of-representatives': { state: 'state:libya', stem: 'ليبي' },
  'org:libya-presidential-council': { state: 'state:libya', stem: 'ليبي' },
};
