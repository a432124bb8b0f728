/**
 * Organisations that news of mediations names: world and regional bodies, parties to the processes,
 * services and armies, unions, employers, shipping and arbitration. One row each:
 *
 * `id | English names; … | Arabic names; …`
 *
 * The first name in each script is the preferred one. A name that ends in `~` is ambiguous on its own
 * ("المخابرات العامة" of which country?) and is taken at lower confidence. English names keep their
 * capitals: a name of capitals only (WHO, RSF) is matched in that case alone.
 */
export const ORGANISATIONS = `
un|United Nations;UN;U.N.;the UN|الأمم المتحدة;هيئة الأمم المتحدة;الامم المتحدة
un-security-council|United Nations Security Council;UN Security Council;U.N. Security Council;Security Council;UNSC|مجلس الأمن الدولي;مجلس الأمن التابع للأمم المتحدة;مجلس الأمن~
un-general-assembly|United Nations General Assembly;UN General Assembly;General Assembly~;UNGA|الجمعية العامة للأمم المتحدة;الجمعية العامة~
un-secretariat|UN Secretariat|الأمانة العامة للأمم المتحدة
ohchr|UN Human Rights Office;OHCHR;Office of the High Commissioner for Human Rights|المفوضية السامية لحقوق الإنسان;مفوضية الأمم المتحدة السامية لحقوق الإنسان;مكتب حقوق الإنسان التابع للأمم المتحدة
un-human-rights-council|UN Human Rights Council;Human Rights Council|مجلس حقوق الإنسان التابع للأمم المتحدة;مجلس حقوق الإنسان
unhcr|UNHCR;UN refugee agency;U.N. refugee agency|المفوضية السامية للأمم المتحدة لشؤون اللاجئين;مفوضية اللاجئين;مفوضية الأمم المتحدة لشؤون اللاجئين;المفوضية السامية لشؤون اللاجئين
unrwa|UNRWA;UN agency for Palestinian refugees;UN Relief and Works Agency|الأونروا;أونروا;وكالة غوث وتشغيل اللاجئين الفلسطينيين;وكالة الأونروا;وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين
ocha|OCHA;UN Office for the Coordination of Humanitarian Affairs;UN humanitarian office|أوتشا;مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية;مكتب تنسيق الشؤون الإنسانية
unicef|UNICEF;Unicef;UN Children's Fund|اليونيسف;يونيسف;اليونيسيف;منظمة اليونيسف;منظمة الأمم المتحدة للطفولة
wfp|World Food Programme;World Food Program;WFP|برنامج الأغذية العالمي;برنامج الغذاء العالمي
who|World Health Organization;World Health Organisation;WHO|منظمة الصحة العالمية;الصحة العالمية~
fao|Food and Agriculture Organization;FAO|منظمة الأغذية والزراعة;الفاو
undp|UN Development Programme;UNDP;United Nations Development Programme|برنامج الأمم المتحدة الإنمائي
unesco|UNESCO;Unesco|اليونسكو;يونسكو;منظمة اليونسكو
iom|International Organization for Migration;IOM|المنظمة الدولية للهجرة
iaea|International Atomic Energy Agency;IAEA;UN nuclear watchdog;U.N. nuclear watchdog|الوكالة الدولية للطاقة الذرية;وكالة الطاقة الذرية;الطاقة الذرية~
icj|International Court of Justice;ICJ;World Court~|محكمة العدل الدولية
icc|International Criminal Court;ICC|المحكمة الجنائية الدولية;الجنائية الدولية~
icrc|International Committee of the Red Cross;ICRC;Red Cross|اللجنة الدولية للصليب الأحمر;الصليب الأحمر الدولي;الصليب الأحمر
ifrc|International Federation of Red Cross and Red Crescent Societies;IFRC|الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
palestine-red-crescent|Palestine Red Crescent Society;Palestinian Red Crescent;PRCS|جمعية الهلال الأحمر الفلسطيني;الهلال الأحمر الفلسطيني
egyptian-red-crescent|Egyptian Red Crescent|الهلال الأحمر المصري
msf|Doctors Without Borders;Medecins Sans Frontieres;Médecins Sans Frontières;MSF|أطباء بلا حدود;منظمة أطباء بلا حدود
amnesty|Amnesty International;Amnesty~|منظمة العفو الدولية;العفو الدولية
hrw|Human Rights Watch;HRW|هيومن رايتس ووتش;منظمة هيومن رايتس ووتش
crisis-group|International Crisis Group;Crisis Group|مجموعة الأزمات الدولية
world-bank|World Bank|البنك الدولي
imf|International Monetary Fund;IMF|صندوق النقد الدولي;صندوق النقد~
wto|World Trade Organization;World Trade Organisation;WTO|منظمة التجارة العالمية
ilo|International Labour Organization;International Labour Organisation;International Labor Organization;ILO|منظمة العمل الدولية
imo|International Maritime Organization;IMO|المنظمة البحرية الدولية
unifil|UNIFIL|اليونيفيل;يونيفيل;قوات اليونيفيل;قوة الأمم المتحدة المؤقتة في لبنان
unsmil|UNSMIL;UN Support Mission in Libya;United Nations Support Mission in Libya|بعثة الأمم المتحدة للدعم في ليبيا;البعثة الأممية في ليبيا;البعثة الأممية للدعم في ليبيا;بعثة الأمم المتحدة في ليبيا
unmha|UNMHA;UN Mission to support the Hudaydah Agreement|بعثة الأمم المتحدة لدعم اتفاق الحديدة
unitams|UNITAMS|يونيتامس;بعثة يونيتامس
unmiss|UNMISS|بعثة الأمم المتحدة في جنوب السودان;يونميس
monusco|MONUSCO|مونوسكو;بعثة مونوسكو
minurso|MINURSO|المينورسو;بعثة المينورسو;مينورسو
unficyp|UNFICYP;UN Peacekeeping Force in Cyprus|
unami|UNAMI|يونامي;بعثة يونامي
quartet|Middle East Quartet;Quartet on the Middle East|اللجنة الرباعية الدولية;الرباعية الدولية
eu|European Union;EU;E.U.;the EU|الاتحاد الأوروبي;الاتحاد الاوروبي;الإتحاد الأوروبي
european-commission|European Commission|المفوضية الأوروبية;المفوضية الاوروبية
european-council|European Council|المجلس الأوروبي
european-parliament|European Parliament|البرلمان الأوروبي
nato|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation|حلف شمال الأطلسي;الناتو;حلف الناتو;ناتو;حلف الأطلسي
osce|OSCE;Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe|منظمة الأمن والتعاون في أوروبا;منظمة الأمن والتعاون في اوروبا
council-of-europe|Council of Europe|مجلس أوروبا
csto|CSTO;Collective Security Treaty Organization|منظمة معاهدة الأمن الجماعي
cis|Commonwealth of Independent States|رابطة الدول المستقلة
sco|Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO|منظمة شنغهاي للتعاون
brics|BRICS|بريكس;مجموعة بريكس
g7|G7;Group of Seven;G-7|مجموعة السبع;مجموعة الدول السبع
g20|G20;Group of 20;G-20|مجموعة العشرين
arab-league|Arab League;League of Arab States|جامعة الدول العربية;الجامعة العربية
african-union|African Union;AU|الاتحاد الأفريقي;الاتحاد الإفريقي;الإتحاد الأفريقي
au-peace-security-council|African Union Peace and Security Council;AU Peace and Security Council|مجلس السلم والأمن الأفريقي;مجلس السلم والأمن التابع للاتحاد الأفريقي
igad|IGAD;Intergovernmental Authority on Development;Inter-Governmental Authority on Development|إيغاد;الإيغاد;إيقاد;الهيئة الحكومية للتنمية;الهيئة الحكومية المعنية بالتنمية;منظمة إيغاد
ecowas|ECOWAS;Economic Community of West African States|إيكواس;الإيكواس;المجموعة الاقتصادية لدول غرب أفريقيا;المجموعة الاقتصادية لدول غرب إفريقيا
eac|East African Community;EAC|مجموعة شرق أفريقيا;جماعة شرق أفريقيا;مجموعة شرق إفريقيا
sadc|SADC;Southern African Development Community|سادك;مجموعة التنمية للجنوب الأفريقي;الجماعة الإنمائية للجنوب الأفريقي
gcc|Gulf Cooperation Council;GCC|مجلس التعاون الخليجي;مجلس التعاون لدول الخليج العربية;مجلس التعاون~
oic|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC|منظمة التعاون الإسلامي
asean|ASEAN;Asean;Association of Southeast Asian Nations|آسيان;رابطة آسيان;رابطة دول جنوب شرق آسيا
oas|Organization of American States;OAS|منظمة الدول الأمريكية;منظمة الدول الأميركية
caricom|CARICOM;Caribbean Community|الجماعة الكاريبية
celac|CELAC|سيلاك
opec|OPEC;OPEC+|أوبك;أوبك بلس;منظمة أوبك
hd-centre|Centre for Humanitarian Dialogue;Center for Humanitarian Dialogue;HD Centre|مركز الحوار الإنساني
carter-center|Carter Center|مركز كارتر
sant-egidio|Community of Sant'Egidio;Sant'Egidio|جماعة سانت إيجيديو;سانت إيجيديو
cia|CIA;Central Intelligence Agency;C.I.A.|وكالة المخابرات المركزية الأمريكية;وكالة الاستخبارات المركزية الأمريكية;وكالة المخابرات المركزية الأميركية;وكالة الاستخبارات المركزية الأميركية;وكالة المخابرات المركزية;وكالة الاستخبارات المركزية;وكالة الاستخبارات الأمريكية;وكالة المخابرات الأمريكية;وكالة الاستخبارات الأميركية;المخابرات المركزية الأمريكية;المخابرات المركزية الأميركية;الاستخبارات المركزية الأمريكية;الاستخبارات المركزية الأميركية;المخابرات الأمريكية;المخابرات الأميركية;الاستخبارات الأمريكية;الاستخبارات الأميركية;السي آي إيه;سي آي إيه;سي آي ايه
fbi|FBI;Federal Bureau of Investigation|مكتب التحقيقات الفيدرالي;مكتب التحقيقات الفدرالي;إف بي آي
mossad|Mossad;the Mossad|الموساد;جهاز الموساد;الموساد الإسرائيلي
shin-bet|Shin Bet;Shabak;Israel Security Agency;Israel's Shin Bet|الشاباك;جهاز الشاباك;شين بيت;جهاز الأمن العام الإسرائيلي;جهاز الأمن الداخلي الإسرائيلي
israel-army|Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;IDF;Israeli army;Israeli military;Israeli forces|الجيش الإسرائيلي;جيش الاحتلال الإسرائيلي;جيش الاحتلال;الجيش الاسرائيلي;القوات الإسرائيلية~;قوات الاحتلال~;جيش الدفاع الإسرائيلي
israel-war-cabinet|Israeli war cabinet;Israel's war cabinet;war cabinet~|مجلس الحرب الإسرائيلي;حكومة الحرب الإسرائيلية;كابينت الحرب;مجلس الحرب~
israel-security-cabinet|Israeli security cabinet;Israel's security cabinet|الكابينت;المجلس الوزاري المصغر;الكابينت الإسرائيلي;المجلس الأمني المصغر;المجلس الوزاري الأمني المصغر
knesset|Knesset;the Knesset|الكنيست;الكنيست الإسرائيلي
likud|Likud;Likud party|الليكود;حزب الليكود
hostages-families-forum|Hostages and Missing Families Forum;Hostages Families Forum|منتدى عائلات الرهائن;هيئة عائلات الأسرى;هيئة عائلات المختطفين;منتدى عائلات المختطفين
cogat|COGAT|كوغات
egypt-gis|Egyptian General Intelligence;Egyptian General Intelligence Service;Egypt's General Intelligence Service;General Intelligence Service~;Egyptian intelligence;Egyptian intelligence service;Egypt's intelligence;Egypt's intelligence service;GIS~|المخابرات العامة المصرية;جهاز المخابرات العامة المصرية;المخابرات المصرية;جهاز المخابرات المصرية;جهاز المخابرات المصري;الاستخبارات المصرية;المخابرات العامة المصري;جهاز المخابرات العامة المصري;جهاز المخابرات العامة~;المخابرات العامة~
egypt-state-information-service|State Information Service|الهيئة العامة للاستعلامات;هيئة الاستعلامات المصرية
hamas|Hamas;Islamic Resistance Movement|حركة المقاومة الإسلامية حماس;حركة المقاومة الإسلامية;حركة حماس;حماس
qassam-brigades|Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades;Izz al-Din al-Qassam Brigades|كتائب القسام;كتائب عز الدين القسام;كتائب الشهيد عز الدين القسام;القسام
hamas-politburo|Hamas politburo;Hamas political bureau|المكتب السياسي لحركة حماس;المكتب السياسي لحماس
fatah|Fatah;Fatah movement|حركة فتح;حركة التحرير الوطني الفلسطيني فتح;حركة التحرير الوطني الفلسطيني;فتح~
islamic-jihad|Islamic Jihad;Palestinian Islamic Jihad;PIJ|الجهاد الإسلامي;حركة الجهاد الإسلامي;الجهاد الاسلامي;حركة الجهاد
quds-brigades|al-Quds Brigades;Quds Brigades;Saraya al-Quds|سرايا القدس
pflp|Popular Front for the Liberation of Palestine;PFLP|الجبهة الشعبية لتحرير فلسطين;الجبهة الشعبية~
dflp|Democratic Front for the Liberation of Palestine;DFLP|الجبهة الديمقراطية لتحرير فلسطين;الجبهة الديمقراطية~
plo|Palestine Liberation Organization;Palestine Liberation Organisation;Palestinian Liberation Organization;PLO|منظمة التحرير الفلسطينية;منظمة التحرير~
palestinian-authority|Palestinian Authority;Palestinian National Authority;the PA~|السلطة الفلسطينية;السلطة الوطنية الفلسطينية
palestinian-factions|Palestinian factions|الفصائل الفلسطينية;فصائل المقاومة الفلسطينية;فصائل المقاومة;الفصائل~
palestinian-resistance|Palestinian resistance|المقاومة الفلسطينية
gaza-health-ministry|Gaza Health Ministry;Gaza health ministry;Hamas-run health ministry;health ministry in Gaza;Gaza's health ministry;Gaza's Health Ministry;Health Ministry in Gaza|وزارة الصحة في غزة;وزارة الصحة الفلسطينية في غزة;وزارة الصحة بغزة;وزارة الصحة في قطاع غزة;صحة غزة
gaza-government-media-office|Gaza Government Media Office;Government Media Office|المكتب الإعلامي الحكومي;المكتب الإعلامي الحكومي في غزة;المكتب الإعلامي الحكومي بغزة
gaza-civil-defence|Gaza civil defence;Gaza's civil defence agency;Gaza Civil Defense|الدفاع المدني في غزة;الدفاع المدني بغزة
community-support-committee|Community Support Committee|لجنة الإسناد المجتمعي
ghf|Gaza Humanitarian Foundation;GHF|مؤسسة غزة الإنسانية
board-of-peace|Board of Peace|مجلس السلام
hezbollah|Hezbollah;Hizbollah;Hizbullah;Hizballah|حزب الله;حزب اللّه
amal|Amal Movement|حركة أمل
lebanese-army|Lebanese army;Lebanese Armed Forces|الجيش اللبناني;الجيش~
lebanese-forces|Lebanese Forces party|حزب القوات اللبنانية;القوات اللبنانية
free-patriotic-movement|Free Patriotic Movement|التيار الوطني الحر
muslim-brotherhood|Muslim Brotherhood|جماعة الإخوان المسلمين;الإخوان المسلمون;الإخوان المسلمين;جماعة الإخوان
irgc|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;Iran's Revolutionary Guards;Iran's Revolutionary Guard|الحرس الثوري الإيراني;الحرس الثوري;حرس الثورة الإيرانية;حرس الثورة الإسلامية
quds-force|Quds Force|فيلق القدس
axis-of-resistance|Axis of Resistance|محور المقاومة
houthis|Houthis;Houthi;Ansar Allah;Ansarallah;Houthi movement;Houthi rebels|الحوثيون;الحوثيين;الحوثي~;أنصار الله;جماعة الحوثي;حركة أنصار الله;جماعة أنصار الله;ميليشيا الحوثي;مليشيا الحوثي;ميليشيات الحوثي;جماعة الحوثيين;المتمردون الحوثيون;المتمردين الحوثيين;مليشيات الحوثي;الميليشيات الحوثية;المليشيات الحوثية;الميليشيا الحوثية
yemen-presidential-council|Presidential Leadership Council;PLC~;Yemen's Presidential Leadership Council|مجلس القيادة الرئاسي;مجلس القيادة الرئاسي اليمني
stc|Southern Transitional Council;STC|المجلس الانتقالي الجنوبي;المجلس الانتقالي~
arab-coalition|Saudi-led coalition;Arab coalition;Saudi-led military coalition|التحالف العربي;تحالف دعم الشرعية في اليمن;تحالف دعم الشرعية;التحالف بقيادة السعودية
islah|Islah party;al-Islah|حزب الإصلاح;التجمع اليمني للإصلاح;حزب التجمع اليمني للإصلاح
general-peoples-congress|General People's Congress|حزب المؤتمر الشعبي العام;المؤتمر الشعبي العام
sudan-army|Sudanese Armed Forces;Sudanese army;Sudan's army;Sudan's military;SAF|القوات المسلحة السودانية;الجيش السوداني;الجيش~
rsf|Rapid Support Forces;RSF;paramilitary Rapid Support Forces|قوات الدعم السريع;الدعم السريع;مليشيا الدعم السريع;ميليشيا الدعم السريع
sudan-sovereignty-council|Transitional Sovereignty Council;Sovereignty Council;Sudan's Sovereignty Council;Sovereign Council|مجلس السيادة الانتقالي;مجلس السيادة السوداني;مجلس السيادة;مجلس السيادة الانتقالي السوداني
ffc|Forces of Freedom and Change;Forces for Freedom and Change;FFC|قوى الحرية والتغيير;قوى إعلان الحرية والتغيير;الحرية والتغيير~
taqaddum|Taqaddum;Coordination of Civil Democratic Forces|تنسيقية القوى الديمقراطية المدنية;تنسيقية تقدم
sumud-sudan|Somoud;Sumud alliance|تحالف صمود
splm-n|SPLM-N;Sudan People's Liberation Movement-North|الحركة الشعبية لتحرير السودان شمال;الحركة الشعبية لتحرير السودان - شمال;الحركة الشعبية شمال
slm-aw|Sudan Liberation Movement|حركة تحرير السودان;حركة جيش تحرير السودان
jem|Justice and Equality Movement|حركة العدل والمساواة
splm-io|SPLM-IO;Sudan People's Liberation Movement-in-Opposition;SPLM/A-IO|الحركة الشعبية لتحرير السودان في المعارضة
splm|SPLM;Sudan People's Liberation Movement|الحركة الشعبية لتحرير السودان
tplf|Tigray People's Liberation Front;TPLF;Tigrayan forces~|الجبهة الشعبية لتحرير تيغراي;جبهة تحرير تيغراي;جبهة تحرير شعب تيغراي
ola|Oromo Liberation Army|جيش تحرير أورومو
fano|Fano|ميليشيا فانو;مليشيا فانو
al-shabaab|al-Shabaab;al Shabaab;Al-Shabab;al-Shabab|حركة الشباب;حركة الشباب الصومالية;الشباب المجاهدين
boko-haram|Boko Haram|بوكو حرام
m23|M23;March 23 Movement;M23 rebels|حركة 23 مارس;حركة إم 23;إم 23;حركة أم 23
congo-river-alliance|Congo River Alliance;Alliance Fleuve Congo;AFC/M23|تحالف نهر الكونغو
fdlr|FDLR;Democratic Forces for the Liberation of Rwanda|القوات الديمقراطية لتحرير رواندا
gnu-libya|Government of National Unity;GNU~|حكومة الوحدة الوطنية الليبية;حكومة الوحدة الوطنية~;حكومة الوحدة الليبية;حكومة الدبيبة
gna-libya|Government of National Accord;GNA|حكومة الوفاق الوطني;حكومة الوفاق~
lna|Libyan National Army;LNA;Libyan Arab Armed Forces|الجيش الوطني الليبي;قوات حفتر;القيادة العامة للجيش الليبي;الجيش الليبي
libya-house-of-representatives|House of Representatives of Libya;Libyan House of Representatives;Libyan parliament|مجلس النواب الليبي;البرلمان الليبي;مجلس النواب~
libya-high-council-of-state|High Council of State;High State Council|المجلس الأعلى للدولة;المجلس الأعلى للدولة الليبي;مجلس الدولة الليبي
libya-presidential-council|Libyan Presidential Council;Libya's Presidential Council;Presidency Council|المجلس الرئاسي الليبي;المجلس الرئاسي~
libya-5-5|5+5 Joint Military Commission;Joint Military Commission|اللجنة العسكرية المشتركة 5+5;اللجنة العسكرية المشتركة;لجنة 5+5
libya-noc|National Oil Corporation|المؤسسة الوطنية للنفط;المؤسسة الوطنية الليبية للنفط
central-bank-of-libya|Central Bank of Libya|مصرف ليبيا المركزي
sdf|Syrian Democratic Forces;SDF|قوات سوريا الديمقراطية;قوات سوريا الديموقراطية;قسد
hts|Hayat Tahrir al-Sham;HTS|هيئة تحرير الشام
syrian-opposition-coalition|Syrian National Coalition;National Coalition of Syrian Revolutionary and Opposition Forces|الائتلاف الوطني السوري;الائتلاف السوري المعارض;الائتلاف الوطني لقوى الثورة والمعارضة السورية
syrian-negotiations-committee|High Negotiations Committee;Syrian Negotiations Committee;Syrian Negotiation Commission|هيئة التفاوض السورية;الهيئة العليا للمفاوضات;هيئة المفاوضات السورية
syrian-constitutional-committee|Syrian Constitutional Committee;Constitutional Committee|اللجنة الدستورية السورية;اللجنة الدستورية~
aanes|Autonomous Administration of North and East Syria|الإدارة الذاتية لشمال وشرق سوريا;الإدارة الذاتية الكردية;الإدارة الذاتية~
isis|Islamic State;ISIS;ISIL;Daesh;Islamic State group|تنظيم الدولة الإسلامية;داعش;تنظيم داعش;الدولة الإسلامية~
al-qaeda|al-Qaeda;al Qaeda;Al-Qaida|القاعدة~;تنظيم القاعدة
pkk|Kurdistan Workers' Party;PKK;Kurdistan Workers Party|حزب العمال الكردستاني
ypg|YPG;People's Protection Units|وحدات حماية الشعب
dem-party|DEM Party|حزب المساواة وديمقراطية الشعوب;حزب المساواة والديمقراطية للشعوب;حزب ديم
akp|AKP;AK Party;Justice and Development Party|حزب العدالة والتنمية
krg|Kurdistan Regional Government;KRG|حكومة إقليم كردستان;حكومة إقليم كوردستان
kdp|Kurdistan Democratic Party;KDP|الحزب الديمقراطي الكردستاني
puk|Patriotic Union of Kurdistan;PUK|الاتحاد الوطني الكردستاني
coordination-framework|Coordination Framework|الإطار التنسيقي;قوى الإطار التنسيقي
pmf|Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi|الحشد الشعبي;هيئة الحشد الشعبي
kataib-hezbollah|Kataib Hezbollah;Kata'ib Hezbollah|كتائب حزب الله
sadrist-movement|Sadrist movement;Sadrist Movement|التيار الصدري
polisario|Polisario Front;Polisario|جبهة البوليساريو;البوليساريو;بوليساريو
taliban|Taliban;the Taliban;Afghan Taliban;Islamic Emirate of Afghanistan;Islamic Emirate|حركة طالبان;طالبان;الإمارة الإسلامية
ttp|Tehrik-e-Taliban Pakistan;TTP;Pakistani Taliban|حركة طالبان باكستان;طالبان باكستان;طالبان الباكستانية
farc|FARC;Revolutionary Armed Forces of Colombia;FARC-EP|فارك;القوات المسلحة الثورية الكولومبية;حركة فارك
eln|ELN;National Liberation Army|جيش التحرير الوطني الكولومبي;جيش التحرير الوطني~
estado-mayor-central|Estado Mayor Central;EMC|
segunda-marquetalia|Segunda Marquetalia|
clan-del-golfo|Clan del Golfo;Gulf Clan|
myanmar-junta|Myanmar junta;Myanmar's junta;Tatmadaw;State Administration Council;Myanmar military;Myanmar's military|المجلس العسكري في ميانمار;جيش ميانمار;المجلس العسكري الحاكم في ميانمار
nug-myanmar|National Unity Government;NUG|حكومة الوحدة الوطنية في ميانمار
arakan-army|Arakan Army|جيش أراكان
karen-national-union|Karen National Union;KNU|اتحاد كارين الوطني
milf|Moro Islamic Liberation Front;MILF|جبهة مورو الإسلامية للتحرير;جبهة تحرير مورو الإسلامية
wagner|Wagner Group;Wagner|مجموعة فاغنر;فاغنر;قوات فاغنر
ukraine-army|Armed Forces of Ukraine;Ukrainian army;Ukrainian military;Ukrainian forces|القوات المسلحة الأوكرانية;الجيش الأوكراني;القوات الأوكرانية
russia-army|Russian army;Russian military;Russian armed forces;Russian forces|الجيش الروسي;القوات الروسية;القوات المسلحة الروسية
sbu|SBU;Security Service of Ukraine|جهاز الأمن الأوكراني
hur|HUR;Ukrainian military intelligence;GUR|الاستخبارات العسكرية الأوكرانية
fsb|FSB;Federal Security Service|جهاز الأمن الفيدرالي الروسي;جهاز الأمن الفدرالي الروسي;هيئة الأمن الفيدرالي الروسية
verkhovna-rada|Verkhovna Rada|البرلمان الأوكراني;الرادا
state-duma|State Duma;Duma|مجلس الدوما;الدوما
contact-group-ukraine|Trilateral Contact Group|مجموعة الاتصال الثلاثية
osce-minsk-group|OSCE Minsk Group;Minsk Group|مجموعة مينسك
artsakh|Republic of Artsakh;Nagorno-Karabakh authorities|جمهورية آرتساخ
pentagon|Pentagon;the Pentagon;US Department of Defense;U.S. Defense Department;US Defense Department|البنتاغون;البنتاجون;وزارة الدفاع الأمريكية;وزارة الدفاع الأميركية;وزارة الحرب الأمريكية;وزارة الحرب الأميركية
us-state-department|State Department;US State Department;U.S. State Department;US Department of State|وزارة الخارجية الأمريكية;وزارة الخارجية الأميركية;الخارجية الأمريكية;الخارجية الأميركية
white-house|White House;the White House|البيت الأبيض;البيت الابيض
us-congress|Congress~;US Congress;U.S. Congress|الكونغرس الأمريكي;الكونغرس;الكونجرس;الكونغرس الأميركي;الكونجرس الأمريكي
us-senate|US Senate;U.S. Senate|مجلس الشيوخ الأمريكي;مجلس الشيوخ الأميركي
us-house|US House of Representatives;U.S. House of Representatives|مجلس النواب الأمريكي;مجلس النواب الأميركي
us-treasury|US Treasury;U.S. Treasury;Treasury Department;US Treasury Department;U.S. Treasury Department|وزارة الخزانة الأمريكية;وزارة الخزانة الأميركية;الخزانة الأمريكية;الخزانة الأميركية
centcom|CENTCOM;US Central Command;U.S. Central Command|القيادة المركزية الأمريكية;القيادة المركزية الأميركية;سنتكوم
us-army|US military;U.S. military;US army;U.S. Army|الجيش الأمريكي;الجيش الأميركي
usaid|USAID|الوكالة الأمريكية للتنمية الدولية;الوكالة الأميركية للتنمية الدولية
kremlin|Kremlin;the Kremlin|الكرملين
downing-street|Downing Street;10 Downing Street;No 10|داونينغ ستريت
elysee|Elysee Palace;Élysée Palace;Elysée;Elysee|الإليزيه;قصر الإليزيه
egyptian-presidency|Egyptian presidency;Egypt's presidency|الرئاسة المصرية;رئاسة الجمهورية المصرية
palestinian-presidency|Palestinian presidency|الرئاسة الفلسطينية
grand-renaissance-dam|Grand Ethiopian Renaissance Dam;GERD|سد النهضة;سد النهضة الإثيوبي
ugtt|UGTT;Tunisian General Labour Union;Tunisian General Labor Union;Tunisian General Union of Labour|الاتحاد العام التونسي للشغل;اتحاد الشغل التونسي;اتحاد الشغل
utica|UTICA|الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية;منظمة الأعراف;اتحاد الصناعة والتجارة
tunisian-lawyers|Tunisian Order of Lawyers|الهيئة الوطنية للمحامين بتونس;الهيئة الوطنية للمحامين
ltdh|Tunisian Human Rights League|الرابطة التونسية للدفاع عن حقوق الإنسان
umt|Moroccan Workers' Union;UMT~|الاتحاد المغربي للشغل
cdt|Democratic Confederation of Labour|الكونفدرالية الديمقراطية للشغل
ugtm|General Union of Moroccan Workers;UGTM|الاتحاد العام للشغالين بالمغرب
cgem|CGEM|الاتحاد العام لمقاولات المغرب
ugta|UGTA;General Union of Algerian Workers|الاتحاد العام للعمال الجزائريين
etuf|Egyptian Trade Union Federation;ETUF|الاتحاد العام لنقابات عمال مصر;اتحاد عمال مصر
jordan-teachers|Jordanian Teachers Association;Jordan Teachers Syndicate|نقابة المعلمين الأردنيين;نقابة المعلمين الأردنية
sudanese-professionals|Sudanese Professionals Association|تجمع المهنيين السودانيين
gflu-lebanon|General Confederation of Lebanese Workers|الاتحاد العمالي العام;الاتحاد العمالي العام في لبنان
histadrut|Histadrut|الهستدروت;اتحاد نقابات العمال الإسرائيلي
ituc|International Trade Union Confederation;ITUC|الاتحاد الدولي لنقابات العمال;الاتحاد الدولي للنقابات
itf|International Transport Workers' Federation;International Transport Workers Federation|الاتحاد الدولي لعمال النقل
industriall|IndustriALL;IndustriALL Global Union|الاتحاد الدولي للصناعات
etuc|European Trade Union Confederation;ETUC|
ioe|International Organisation of Employers|المنظمة الدولية لأصحاب العمل
tuc|Trades Union Congress;TUC|مؤتمر نقابات العمال البريطاني
cbi|Confederation of British Industry;CBI|
acas|Acas;ACAS;Advisory, Conciliation and Arbitration Service|
fmcs|Federal Mediation and Conciliation Service;FMCS|
nlrb|National Labor Relations Board;NLRB|المجلس الوطني لعلاقات العمل
us-labour-department|Labor Department;US Department of Labor;US Labor Department;U.S. Labor Department;Department of Labor|وزارة العمل الأمريكية;وزارة العمل الأميركية
rmt|RMT;National Union of Rail, Maritime and Transport Workers;RMT union|
aslef|Aslef;ASLEF|
tssa|TSSA|
unite|Unite the Union;Unite union|
unison|Unison;UNISON|
gmb|GMB;GMB union|
usdaw|Usdaw;USDAW|
rcn|Royal College of Nursing;RCN|
bma|British Medical Association;BMA|الجمعية الطبية البريطانية
neu|National Education Union;NEU|
nasuwt|NASUWT|
cwu|Communication Workers Union;CWU|
pcs|PCS;Public and Commercial Services Union;PCS union|
ucu|University and College Union;UCU|
fbu|Fire Brigades Union;FBU|
rail-delivery-group|Rail Delivery Group|
network-rail|Network Rail|
royal-mail|Royal Mail|البريد الملكي البريطاني
nhs-employers|NHS Employers|
afl-cio|AFL-CIO|
uaw|United Auto Workers;UAW;United Auto Workers union|اتحاد عمال السيارات;نقابة عمال السيارات المتحدة;اتحاد عمال السيارات المتحدين;نقابة عمال السيارات
teamsters|Teamsters;International Brotherhood of Teamsters;Teamsters union|نقابة تيمسترز
ila|International Longshoremen's Association;ILA|الرابطة الدولية لعمال الموانئ;نقابة عمال الموانئ الأمريكية;الجمعية الدولية لعمال الشحن والتفريغ
ilwu|International Longshore and Warehouse Union;ILWU|
usmx|United States Maritime Alliance;USMX;U.S. Maritime Alliance;US Maritime Alliance|التحالف البحري الأمريكي;التحالف البحري الأميركي
pma|Pacific Maritime Association|
wga|Writers Guild of America;WGA;Writers Guild|نقابة كتاب أمريكا;نقابة الكتاب الأمريكية;نقابة كتاب السيناريو الأمريكية
sag-aftra|SAG-AFTRA;Screen Actors Guild|نقابة ممثلي الشاشة
amptp|AMPTP;Alliance of Motion Picture and Television Producers|تحالف منتجي الأفلام والتلفزيون
iam|International Association of Machinists and Aerospace Workers;International Association of Machinists;IAM|الرابطة الدولية للميكانيكيين
usw|United Steelworkers;USW|
seiu|Service Employees International Union;SEIU|
cwa|Communications Workers of America;CWA|
nea|National Education Association|
aft|American Federation of Teachers|
chicago-teachers-union|Chicago Teachers Union|
unifor|Unifor|
cupe|CUPE;Canadian Union of Public Employees|
cupw|CUPW;Canadian Union of Postal Workers|
canada-post|Canada Post|
teamsters-canada-rail|Teamsters Canada Rail Conference|
maritime-union-of-australia|Maritime Union of Australia|
actu|ACTU;Australian Council of Trade Unions|
cgt|CGT;General Confederation of Labour;Confédération générale du travail|الكونفدرالية العامة للشغل;الكنفدرالية العامة للعمل;نقابة سي جي تي
cfdt|CFDT|
force-ouvriere|Force Ouvriere;Force Ouvrière|
medef|Medef;MEDEF|
sncf|SNCF|
verdi|Verdi;Ver.di;ver.di|نقابة فيردي
ig-metall|IG Metall|نقابة آي جي ميتال
gdl|GDL|
deutsche-bahn|Deutsche Bahn|دويتشه بان
lufthansa|Lufthansa|لوفتهانزا
cgil|CGIL|
ccoo|CCOO|
cosatu|COSATU;Congress of South African Trade Unions|
num-sa|National Union of Mineworkers|
numsa|NUMSA;National Union of Metalworkers|
amcu|AMCU;Association of Mineworkers and Construction Union|
nlc-nigeria|Nigeria Labour Congress;NLC|مؤتمر العمال النيجيري
tuc-nigeria|Trade Union Congress of Nigeria|
asuu|ASUU;Academic Staff Union of Universities|
cotu|COTU|
kctu|KCTU;Korean Confederation of Trade Unions|
boeing|Boeing|بوينغ;شركة بوينغ
gm|General Motors;GM|جنرال موتورز
ford|Ford;Ford Motor;Ford Motor Company|فورد
stellantis|Stellantis|ستيلانتس;ستيلانتيس
volkswagen|Volkswagen;VW|فولكسفاغن;فولكس فاغن
ups|UPS;United Parcel Service|يو بي إس
amazon|Amazon|أمازون
samsung|Samsung;Samsung Electronics|سامسونغ;سامسونج
maersk|Maersk;A.P. Moller-Maersk;AP Moller-Maersk;Mærsk|ميرسك;شركة ميرسك
msc|Mediterranean Shipping Company;MSC|شركة البحر المتوسط للشحن;إم إس سي
cma-cgm|CMA CGM|سي إم إيه سي جي إم
hapag-lloyd|Hapag-Lloyd;Hapag Lloyd|هاباغ لويد;هاباج لويد
cosco|COSCO;Cosco;COSCO Shipping|كوسكو
evergreen|Evergreen Marine;Evergreen~|إيفرغرين;إيفر غرين
one-line|Ocean Network Express|
zim|ZIM;Zim Integrated Shipping|
dp-world|DP World|موانئ دبي العالمية
ad-ports|AD Ports;AD Ports Group|مجموعة موانئ أبوظبي
hutchison-ports|Hutchison Ports;CK Hutchison|سي كيه هاتشيسون
psa|PSA International|
suez-canal-authority|Suez Canal Authority|هيئة قناة السويس
panama-canal-authority|Panama Canal Authority|هيئة قناة بنما
shoei-kisen|Shoei Kisen;Shoei Kisen Kaisha|شوي كيسن;شركة شوي كيسن
uk-p-and-i|UK P&I Club;UK Club|نادي المملكة المتحدة
djibouti-ports|Djibouti Ports and Free Zones Authority|سلطة موانئ جيبوتي والمناطق الحرة;هيئة موانئ جيبوتي والمناطق الحرة
port-of-los-angeles|Port of Los Angeles|ميناء لوس أنجلوس
port-of-rotterdam|Port of Rotterdam|ميناء روتردام
transnet|Transnet|
kenya-ports-authority|Kenya Ports Authority|
joint-coordination-centre|Joint Coordination Centre|مركز التنسيق المشترك
icsid|ICSID;International Centre for Settlement of Investment Disputes|المركز الدولي لتسوية منازعات الاستثمار;إكسيد
icc-arbitration|International Chamber of Commerce;ICC International Court of Arbitration|غرفة التجارة الدولية
pca|Permanent Court of Arbitration|محكمة التحكيم الدائمة;المحكمة الدائمة للتحكيم
lcia|London Court of International Arbitration;LCIA|محكمة لندن للتحكيم الدولي
siac|Singapore International Arbitration Centre;SIAC|مركز سنغافورة للتحكيم الدولي
crcica|Cairo Regional Centre for International Commercial Arbitration;CRCICA|مركز القاهرة الإقليمي للتحكيم التجاري الدولي
difc-courts|DIFC Courts|محاكم مركز دبي المالي العالمي
wipo|WIPO;World Intellectual Property Organization|المنظمة العالمية للملكية الفكرية;الويبو
uncitral|UNCITRAL|الأونسيترال
itlos|International Tribunal for the Law of the Sea;ITLOS|المحكمة الدولية لقانون البحار
wto-dsb|Dispute Settlement Body|هيئة تسوية المنازعات
gazprom|Gazprom|غازبروم
naftogaz|Naftogaz|نافتوغاز
rosatom|Rosatom|روساتوم
energoatom|Energoatom|إنيرغوأتوم
saudi-aramco|Saudi Aramco;Aramco|أرامكو;أرامكو السعودية
qatarenergy|QatarEnergy;Qatar Energy|قطر للطاقة
botas|Botas;BOTAŞ|بوتاش
indus-commission|Permanent Indus Commission|
saf-sudan-transitional-government|Sudanese transitional government|الحكومة السودانية الانتقالية;الحكومة الانتقالية السودانية
tasis|Sudan Founding Alliance;Tasis alliance|تحالف تأسيس;تحالف السودان التأسيسي
sudan-troika|Troika on Sudan|دول الترويكا
quad-sudan|Quad on Sudan|المجموعة الرباعية بشأن السودان;الآلية الرباعية
trilateral-mechanism|Trilateral Mechanism|الآلية الثلاثية
darfur-joint-force|Joint Force of Armed Struggle Movements|القوة المشتركة لحركات الكفاح المسلح
hostage-aid|Hostages and Missing Families Headquarters|مقر عائلات المختطفين
unscol|UNSCOL|مكتب المنسق الأممي الخاص في لبنان
syrian-government-delegation|Syrian transitional government|الحكومة السورية الانتقالية
southern-syria-druze|Men of Dignity|حركة رجال الكرامة
eu-council|Council of the European Union|مجلس الاتحاد الأوروبي
euro-monitor|Euro-Med Human Rights Monitor|المرصد الأورومتوسطي لحقوق الإنسان
btselem|B'Tselem|بتسيلم
save-the-children|Save the Children|منظمة إنقاذ الطفولة;أنقذوا الأطفال
oxfam|Oxfam|أوكسفام
irc|International Rescue Committee|لجنة الإنقاذ الدولية
nrc|Norwegian Refugee Council|المجلس النرويجي للاجئين
world-central-kitchen|World Central Kitchen|المطبخ المركزي العالمي
bundestag|Bundestag|البوندستاغ
house-of-commons|House of Commons|مجلس العموم البريطاني;مجلس العموم
uk-foreign-office|Foreign Office;British Foreign Office|وزارة الخارجية البريطانية;الخارجية البريطانية
quai-dorsay|Quai d'Orsay;French Foreign Ministry|وزارة الخارجية الفرنسية;الخارجية الفرنسية
mnla|MNLA;National Movement for the Liberation of Azawad|الحركة الوطنية لتحرير أزواد
jnim|JNIM;Jama'at Nusrat al-Islam wal-Muslimin|جماعة نصرة الإسلام والمسلمين
aes|Alliance of Sahel States|تحالف دول الساحل
frelimo|Frelimo;FRELIMO|فريليمو
renamo|Renamo;RENAMO|رينامو
codeco|CODECO|
adf|Allied Democratic Forces|القوات الديمقراطية المتحالفة
ltte|LTTE;Liberation Tigers of Tamil Eelam|نمور التاميل
sinn-fein|Sinn Fein;Sinn Féin|شين فين
dup|Democratic Unionist Party;DUP|الحزب الوحدوي الديمقراطي
eta|ETA|منظمة إيتا
npa|New People's Army|جيش الشعب الجديد
csis|Center for Strategic and International Studies|مركز الدراسات الاستراتيجية والدولية
united-airlines|United Airlines|يونايتد إيرلاينز
american-airlines|American Airlines|أمريكان إيرلاينز
delta|Delta Air Lines|دلتا إيرلاينز
alpa|Air Line Pilots Association;ALPA|
air-canada|Air Canada|طيران كندا
ryanair|Ryanair|رايان إير
bnsf|BNSF;BNSF Railway|
union-pacific|Union Pacific|
cn-rail|Canadian National Railway;CN Rail|
cpkc|CPKC;Canadian Pacific Kansas City|
smart-td|SMART-TD|
john-deere|Deere & Co;John Deere|جون دير
kellogg|Kellogg's|كيلوغ
kaiser-permanente|Kaiser Permanente|
starbucks-workers-united|Starbucks Workers United|
starbucks|Starbucks|ستاربكس
unite-here|Unite Here;UNITE HERE|
hyundai|Hyundai;Hyundai Motor|هيونداي
anglo-american|Anglo American|أنغلو أميركان
glencore|Glencore|غلينكور
eskom|Eskom|إسكوم
bp|BP|بي بي
shell|Shell|شل
totalenergies|TotalEnergies|توتال إنرجيز
eni|Eni|إيني
chevron|Chevron|شيفرون
exxonmobil|ExxonMobil;Exxon Mobil|إكسون موبيل
tc-energy|TC Energy|
opcw|OPCW;Organisation for the Prohibition of Chemical Weapons|منظمة حظر الأسلحة الكيميائية
nile-basin-initiative|Nile Basin Initiative|مبادرة حوض النيل
amu|Arab Maghreb Union|اتحاد المغرب العربي
d8|D-8 Organization|مجموعة الثماني الإسلامية
mercosur|Mercosur|ميركوسور
unasur|UNASUR|أوناسور
pacific-islands-forum|Pacific Islands Forum|منتدى جزر المحيط الهادئ
`;
