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
un|United Nations;UN;U.N.;the UN;UN Organization~|الأمم المتحدة;هيئة الأمم المتحدة;الامم المتحدة;الأممالمتحدة;أمم المتحدة
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
iaea|International Atomic Energy Agency;IAEA;UN nuclear watchdog;U.N. nuclear watchdog|الوكالة الدولية للطاقة الذرية;وكالة الطاقة الذرية;الطاقة الذرية~;وكالة الطاقة النووية;الوكالة الدولية للطاقة النووية;الوكالة النووية للطاقة الذرية;وكالة الطاقة الذرية التابعة للأمم المتحدة
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
unsmil|UNSMIL;UN Support Mission in Libya;United Nations Support Mission in Libya|بعثة الأمم المتحدة للدعم في ليبيا;البعثة الأممية في ليبيا;البعثة الأممية للدعم في ليبيا;بعثة الأمم المتحدة في ليبيا;بعثة الأمم المتحدة للدعم بليبيا;البعثة الأممية إلى ليبيا
unmha|UNMHA;UN Mission to support the Hudaydah Agreement|بعثة الأمم المتحدة لدعم اتفاق الحديدة
unitams|UNITAMS|يونيتامس;بعثة يونيتامس
unmiss|UNMISS|بعثة الأمم المتحدة في جنوب السودان;يونميس
monusco|MONUSCO|مونوسكو;بعثة مونوسكو
minurso|MINURSO;UN Mission for the Referendum in Western Sahara|المينورسو;بعثة المينورسو;مينورسو;بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية;بعثة الأمم المتحدة لتنظيم الاستفتاء في الصحراء الغربية;اليمنورسو
unficyp|UNFICYP;UN Peacekeeping Force in Cyprus;UN mission in Cyprus;United Nations Peacekeeping Force in Cyprus|بعثة الأمم المتحدة في قبرص;قوة الأمم المتحدة لحفظ السلام في قبرص;بعثة الاممالمتحدة في قبرص
unami|UNAMI|يونامي;بعثة يونامي
quartet|Middle East Quartet;Quartet on the Middle East|اللجنة الرباعية الدولية;الرباعية الدولية
eu|European Union;EU;E.U.;the EU|الاتحاد الأوروبي;الاتحاد الاوروبي;الإتحاد الأوروبي;الاتحاد الأوربي;الاتحادالأوروبي
european-commission|European Commission;EU Commission;Commission of the European Union|المفوضية الأوروبية;المفوضية الاوروبية;المفوضية الأوربية;اللجنة الأوروبية~;مفوضية الاتحاد الأوروبي
european-council|European Council|المجلس الأوروبي
european-parliament|European Parliament|البرلمان الأوروبي
nato|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation|حلف شمال الأطلسي;الناتو;حلف الناتو;ناتو;حلف الأطلسي;الحلف الأطلسي
osce|OSCE;Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe|منظمة الأمن والتعاون في أوروبا;منظمة الأمن والتعاون في اوروبا
council-of-europe|Council of Europe|مجلس أوروبا
csto|CSTO;Collective Security Treaty Organization|منظمة معاهدة الأمن الجماعي
cis|Commonwealth of Independent States|رابطة الدول المستقلة
sco|Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO|منظمة شنغهاي للتعاون
brics|BRICS|بريكس;مجموعة بريكس
g7|G7;Group of Seven;G-7|مجموعة السبع;مجموعة الدول السبع
g20|G20;Group of 20;G-20|مجموعة العشرين
arab-league|Arab League;League of Arab States|جامعة الدول العربية;الجامعة العربية
african-union|African Union;AU|الاتحاد الأفريقي;الاتحاد الإفريقي;الإتحاد الأفريقي;الاتحادالأفريقي
au-peace-security-council|African Union Peace and Security Council;AU Peace and Security Council|مجلس السلم والأمن الأفريقي;مجلس السلم والأمن التابع للاتحاد الأفريقي
igad|IGAD;Intergovernmental Authority on Development;Inter-Governmental Authority on Development|إيغاد;الإيغاد;إيقاد;الهيئة الحكومية للتنمية;الهيئة الحكومية المعنية بالتنمية;منظمة إيغاد;الإيقاد;هيئة إيقاد;الهيئة الحكومية لتنمية دول شرق إفريقيا;منظمة الإيقاد
ecowas|ECOWAS;Economic Community of West African States;West African bloc|إيكواس;الإيكواس;المجموعة الاقتصادية لدول غرب أفريقيا;المجموعة الاقتصادية لدول غرب إفريقيا;المجموعة الاقتصادية لغرب أفريقيا;مجموعة إيكواس
eac|East African Community;EAC|مجموعة شرق أفريقيا;جماعة شرق أفريقيا;مجموعة شرق إفريقيا
sadc|SADC;Southern African Development Community|سادك;مجموعة التنمية للجنوب الأفريقي;الجماعة الإنمائية للجنوب الأفريقي
gcc|Gulf Cooperation Council;GCC|مجلس التعاون الخليجي;مجلس التعاون لدول الخليج العربية;مجلس التعاون~
oic|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC|منظمة التعاون الإسلامي;منظمة المؤتمر الإسلامي
asean|ASEAN;Asean;Association of Southeast Asian Nations|آسيان;رابطة آسيان;رابطة دول جنوب شرق آسيا
oas|Organization of American States;OAS;Organisation of American States|منظمة الدول الأمريكية;منظمة الدول الأميركية
caricom|CARICOM;Caribbean Community|الجماعة الكاريبية
celac|CELAC;Community of Latin American and Caribbean States|سيلاك;تجمع دول أمريكا اللاتينية ومنطقة البحر الكاريبي;مجموعة دول أمريكا اللاتينية والكاريبي;جماعة دول أمريكا اللاتينية والكاريبي
opec|OPEC;OPEC+|أوبك;أوبك بلس;منظمة أوبك
hd-centre|Centre for Humanitarian Dialogue;Center for Humanitarian Dialogue;HD Centre|مركز الحوار الإنساني
carter-center|Carter Center|مركز كارتر
sant-egidio|Community of Sant'Egidio;Sant'Egidio|جماعة سانت إيجيديو;سانت إيجيديو
cia|CIA;Central Intelligence Agency;C.I.A.|وكالة المخابرات المركزية الأمريكية;وكالة الاستخبارات المركزية الأمريكية;وكالة المخابرات المركزية الأميركية;وكالة الاستخبارات المركزية الأميركية;وكالة المخابرات المركزية;وكالة الاستخبارات المركزية;وكالة الاستخبارات الأمريكية;وكالة المخابرات الأمريكية;وكالة الاستخبارات الأميركية;المخابرات المركزية الأمريكية;المخابرات المركزية الأميركية;الاستخبارات المركزية الأمريكية;الاستخبارات المركزية الأميركية;المخابرات الأمريكية;المخابرات الأميركية;الاستخبارات الأمريكية;الاستخبارات الأميركية;السي آي إيه;سي آي إيه;سي آي ايه;المخابرات الأمريكية المركزية
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
egypt-gis|Egyptian General Intelligence;Egyptian General Intelligence Service;Egypt's General Intelligence Service;General Intelligence Service~;Egyptian intelligence;Egyptian intelligence service;Egypt's intelligence;Egypt's intelligence service;GIS~|المخابرات العامة المصرية;جهاز المخابرات العامة المصرية;المخابرات المصرية;جهاز المخابرات المصرية;جهاز المخابرات المصري;الاستخبارات المصرية;المخابرات العامة المصري;جهاز المخابرات العامة المصري;جهاز المخابرات العامة~;المخابرات العامة~;الاستخبارات العامة المصرية
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
lebanese-forces|Lebanese Forces party|حزب القوات اللبنانية;القوات اللبنانية;حزب القوات
free-patriotic-movement|Free Patriotic Movement|التيار الوطني الحر
muslim-brotherhood|Muslim Brotherhood|جماعة الإخوان المسلمين;الإخوان المسلمون;الإخوان المسلمين;جماعة الإخوان
irgc|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;Iran's Revolutionary Guards;Iran's Revolutionary Guard|الحرس الثوري الإيراني;الحرس الثوري;حرس الثورة الإيرانية;حرس الثورة الإسلامية
quds-force|Quds Force|فيلق القدس
axis-of-resistance|Axis of Resistance|محور المقاومة
houthis|Houthis;Houthi;Ansar Allah;Ansarallah;Houthi movement;Houthi rebels|الحوثيون;الحوثيين;الحوثي~;أنصار الله;جماعة الحوثي;حركة أنصار الله;جماعة أنصار الله;ميليشيا الحوثي;مليشيا الحوثي;ميليشيات الحوثي;جماعة الحوثيين;المتمردون الحوثيون;المتمردين الحوثيين;مليشيات الحوثي;الميليشيات الحوثية;المليشيات الحوثية;الميليشيا الحوثية;جماعة أنصارالله;أنصارالله
yemen-presidential-council|Presidential Leadership Council;PLC~;Yemen's Presidential Leadership Council|مجلس القيادة الرئاسي;مجلس القيادة الرئاسي اليمني;المجلس الرئاسي للقيادة في اليمن
stc|Southern Transitional Council;STC|المجلس الانتقالي الجنوبي;المجلس الانتقالي~
arab-coalition|Saudi-led coalition;Arab coalition;Saudi-led military coalition|التحالف العربي;تحالف دعم الشرعية في اليمن;تحالف دعم الشرعية;التحالف بقيادة السعودية
islah|Islah party;al-Islah|حزب الإصلاح;التجمع اليمني للإصلاح;حزب التجمع اليمني للإصلاح
general-peoples-congress|General People's Congress|حزب المؤتمر الشعبي العام;المؤتمر الشعبي العام;حزب المؤتمر الشعبي;حزب المؤتمر الشعبي اليمني
sudan-army|Sudanese Armed Forces;Sudanese army;Sudan's army;Sudan's military;SAF;Sudanese regular army;Sudan Armed Forces;Sudan's armed forces|القوات المسلحة السودانية;الجيش السوداني;الجيش~
rsf|Rapid Support Forces;RSF;paramilitary Rapid Support Forces|قوات الدعم السريع;الدعم السريع;مليشيا الدعم السريع;ميليشيا الدعم السريع;الدعمالسريع;قوات الدعم السريع السودانية;ميليشيات الدعم السريع;مليشيات الدعم السريع
sudan-sovereignty-council|Transitional Sovereignty Council;Sovereignty Council;Sudan's Sovereignty Council;Sovereign Council|مجلس السيادة الانتقالي;مجلس السيادة السوداني;مجلس السيادة;مجلس السيادة الانتقالي السوداني
ffc|Forces of Freedom and Change;Forces for Freedom and Change;FFC|قوى الحرية والتغيير;قوى إعلان الحرية والتغيير;الحرية والتغيير~
taqaddum|Taqaddum;Coordination of Civil Democratic Forces|تنسيقية القوى الديمقراطية المدنية;تنسيقية تقدم
sumud-sudan|Somoud;Sumud alliance|تحالف صمود
splm-n|SPLM-N;Sudan People's Liberation Movement-North;SPLM-North;SPLM-N al-Hilu|الحركة الشعبية لتحرير السودان شمال;الحركة الشعبية لتحرير السودان - شمال;الحركة الشعبية شمال;الحركة الشعبية قطاع الشمال;حركة الحلو;الحركة الشعبية لتحرير السودان قطاع الشمال
slm-aw|Sudan Liberation Movement;Sudan Liberation Army;Sudan Liberation Movement/Army;SLM/A|حركة تحرير السودان;حركة جيش تحرير السودان;جيش تحرير السودان;حركة تحرير السودان قيادة عبد الواحد;حركة تحرير السودان بقيادة عبد الواحد نور
jem|Justice and Equality Movement|حركة العدل والمساواة;العدل والمساواة~;حركة العدل والمساواة السودانية
splm-io|SPLM-IO;Sudan People's Liberation Movement-in-Opposition;SPLM/A-IO;SPLM in Opposition;SPLA-IO|الحركة الشعبية لتحرير السودان في المعارضة;الحركة الشعبية في المعارضة;الحركة الشعبية المعارضة;الحركة الشعبية لتحرير السودان المعارضة
splm|SPLM;Sudan People's Liberation Movement|الحركة الشعبية لتحرير السودان
tplf|Tigray People's Liberation Front;TPLF;Tigrayan forces~|الجبهة الشعبية لتحرير تيغراي;جبهة تحرير تيغراي;جبهة تحرير شعب تيغراي
ola|Oromo Liberation Army;OLF-OLA;OLA|جيش تحرير أورومو
fano|Fano|ميليشيا فانو;مليشيا فانو
al-shabaab|al-Shabaab;al Shabaab;Al-Shabab;al-Shabab|حركة الشباب;حركة الشباب الصومالية;الشباب المجاهدين
boko-haram|Boko Haram|بوكو حرام
m23|M23;March 23 Movement;M23 rebels|حركة 23 مارس;حركة إم 23;إم 23;حركة أم 23
congo-river-alliance|Congo River Alliance;Alliance Fleuve Congo;AFC/M23|تحالف نهر الكونغو
fdlr|FDLR;Democratic Forces for the Liberation of Rwanda|القوات الديمقراطية لتحرير رواندا
gnu-libya|Government of National Unity;GNU~|حكومة الوحدة الوطنية الليبية;حكومة الوحدة الوطنية~;حكومة الوحدة الليبية;حكومة الدبيبة
gna-libya|Government of National Accord;GNA|حكومة الوفاق الوطني;حكومة الوفاق~;حكومة السراج;حكومة فايز السراج;حكومة الوفاق الليبية
lna|Libyan National Army;LNA;Libyan Arab Armed Forces;Haftar's forces|الجيش الوطني الليبي;قوات حفتر;القيادة العامة للجيش الليبي;الجيش الليبي;قوات خليفة حفتر;القوات المسلحة العربية الليبية
libya-house-of-representatives|House of Representatives of Libya;Libyan House of Representatives;Libyan parliament|مجلس النواب الليبي;البرلمان الليبي;مجلس النواب~;مجلس النواب في طبرق;برلمان طبرق;مجلس نواب طبرق;مجلس النواب بطبرق
libya-high-council-of-state|High Council of State;High State Council|المجلس الأعلى للدولة;المجلس الأعلى للدولة الليبي;مجلس الدولة الليبي;المجلس الأعلى للدولة في ليبيا
libya-presidential-council|Libyan Presidential Council;Libya's Presidential Council;Presidency Council|المجلس الرئاسي الليبي;المجلس الرئاسي~
libya-5-5|5+5 Joint Military Commission;Joint Military Commission|اللجنة العسكرية المشتركة 5+5;اللجنة العسكرية المشتركة;لجنة 5+5
libya-noc|National Oil Corporation|المؤسسة الوطنية للنفط;المؤسسة الوطنية الليبية للنفط
central-bank-of-libya|Central Bank of Libya|مصرف ليبيا المركزي
sdf|Syrian Democratic Forces;SDF|قوات سوريا الديمقراطية;قوات سوريا الديموقراطية;قسد
hts|Hayat Tahrir al-Sham;HTS|هيئة تحرير الشام
syrian-opposition-coalition|Syrian National Coalition;National Coalition of Syrian Revolutionary and Opposition Forces|الائتلاف الوطني السوري;الائتلاف السوري المعارض;الائتلاف الوطني لقوى الثورة والمعارضة السورية
syrian-negotiations-committee|High Negotiations Committee;Syrian Negotiations Committee;Syrian Negotiation Commission|هيئة التفاوض السورية;الهيئة العليا للمفاوضات;هيئة المفاوضات السورية;هيئة التفاوض;الهيئة العليا للتفاوض;الهيئة العليا للمفاوضات السورية
syrian-constitutional-committee|Syrian Constitutional Committee;Constitutional Committee|اللجنة الدستورية السورية;اللجنة الدستورية~
aanes|Autonomous Administration of North and East Syria|الإدارة الذاتية لشمال وشرق سوريا;الإدارة الذاتية الكردية;الإدارة الذاتية~
isis|Islamic State;ISIS;ISIL;Daesh;Islamic State group|تنظيم الدولة الإسلامية;داعش;تنظيم داعش;الدولة الإسلامية~
al-qaeda|al-Qaeda;al Qaeda;Al-Qaida|القاعدة~;تنظيم القاعدة
pkk|Kurdistan Workers' Party;PKK;Kurdistan Workers Party|حزب العمال الكردستاني;حزب العمال الكوردستاني;العمال الكردستاني;العمال الكوردستاني
ypg|YPG;People's Protection Units|وحدات حماية الشعب
dem-party|DEM Party|حزب المساواة وديمقراطية الشعوب;حزب المساواة والديمقراطية للشعوب;حزب ديم
akp|AKP;AK Party;Justice and Development Party|حزب العدالة والتنمية
krg|Kurdistan Regional Government;KRG;Kurdistan government;Kurdish regional government;Iraqi Kurdistan government|حكومة إقليم كردستان;حكومة إقليم كوردستان;حكومة الإقليم~;حكومة كردستان العراق;حكومة كوردستان;حكومة كردستان
kdp|Kurdistan Democratic Party;KDP|الحزب الديمقراطي الكردستاني;الحزب الديمقراطي الكوردستاني;الديمقراطي الكردستاني;الديمقراطي الكوردستاني;حزب الديمقراطي الكردستاني;البارتي~
puk|Patriotic Union of Kurdistan;PUK|الاتحاد الوطني الكردستاني;الاتحاد الوطني الكوردستاني;حزب الاتحاد الوطني الكردستاني;حزب الاتحاد الوطني الكوردستاني
coordination-framework|Coordination Framework|الإطار التنسيقي;قوى الإطار التنسيقي
pmf|Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi|الحشد الشعبي;هيئة الحشد الشعبي
kataib-hezbollah|Kataib Hezbollah;Kata'ib Hezbollah|كتائب حزب الله
sadrist-movement|Sadrist movement;Sadrist Movement|التيار الصدري;تيار الصدر;التيارالصدري
polisario|Polisario Front;Polisario|جبهة البوليساريو;البوليساريو;بوليساريو;جبهة البوليزاريو;البوليزاريو;الجبهة الشعبية لتحرير الساقية الحمراء ووادي الذهب
taliban|Taliban;the Taliban;Afghan Taliban;Islamic Emirate of Afghanistan;Islamic Emirate|حركة طالبان;طالبان;الإمارة الإسلامية
ttp|Tehrik-e-Taliban Pakistan;TTP;Pakistani Taliban|حركة طالبان باكستان;طالبان باكستان;طالبان الباكستانية
farc|FARC;Revolutionary Armed Forces of Colombia;FARC-EP|فارك;القوات المسلحة الثورية الكولومبية;حركة فارك
eln|ELN;National Liberation Army|جيش التحرير الوطني الكولومبي;جيش التحرير الوطني~
estado-mayor-central|Estado Mayor Central;EMC|
segunda-marquetalia|Segunda Marquetalia|
clan-del-golfo|Clan del Golfo;Gulf Clan|
myanmar-junta|Myanmar junta;Myanmar's junta;Tatmadaw;State Administration Council;Myanmar military;Myanmar's military;Myanmar Armed Forces;Burmese military;Burmese junta;Burma's junta|المجلس العسكري في ميانمار;جيش ميانمار;المجلس العسكري الحاكم في ميانمار
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
us-state-department|State Department;US State Department;U.S. State Department;US Department of State;State Dept|وزارة الخارجية الأمريكية;وزارة الخارجية الأميركية;الخارجية الأمريكية;الخارجية الأميركية
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
ugtt|UGTT;Tunisian General Labour Union;Tunisian General Labor Union;Tunisian General Union of Labour;Tunisian labour union UGTT|الاتحاد العام التونسي للشغل;اتحاد الشغل التونسي;اتحاد الشغل;المركزية النقابية التونسية;الاتحاد العام للشغل
utica|UTICA|الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية;منظمة الأعراف;اتحاد الصناعة والتجارة
tunisian-lawyers|Tunisian Order of Lawyers|الهيئة الوطنية للمحامين بتونس;الهيئة الوطنية للمحامين
ltdh|Tunisian Human Rights League|الرابطة التونسية للدفاع عن حقوق الإنسان
umt|Moroccan Workers' Union;UMT~|الاتحاد المغربي للشغل
cdt|Democratic Confederation of Labour|الكونفدرالية الديمقراطية للشغل
ugtm|General Union of Moroccan Workers;UGTM|الاتحاد العام للشغالين بالمغرب
cgem|CGEM|الاتحاد العام لمقاولات المغرب
ugta|UGTA;General Union of Algerian Workers|الاتحاد العام للعمال الجزائريين
etuf|Egyptian Trade Union Federation;ETUF|الاتحاد العام لنقابات عمال مصر;اتحاد عمال مصر
jordan-teachers|Jordanian Teachers Association;Jordan Teachers Syndicate;Jordanian Teachers Syndicate;Jordan Teachers Association|نقابة المعلمين الأردنيين;نقابة المعلمين الأردنية
sudanese-professionals|Sudanese Professionals Association|تجمع المهنيين السودانيين
gflu-lebanon|General Confederation of Lebanese Workers;General Labour Confederation of Lebanon|الاتحاد العمالي العام;الاتحاد العمالي العام في لبنان
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
rcn|Royal College of Nursing;RCN|الكلية الملكية للتمريض
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
cgt|CGT;General Confederation of Labour;Confédération générale du travail|الكونفدرالية العامة للشغل;الكنفدرالية العامة للعمل;نقابة سي جي تي;الكونفدرالية العامة للعمل
cfdt|CFDT|
force-ouvriere|Force Ouvriere;Force Ouvrière|
medef|Medef;MEDEF|
sncf|SNCF|
verdi|Verdi;Ver.di;ver.di|نقابة فيردي
ig-metall|IG Metall|نقابة آي جي ميتال
gdl|GDL|نقابة سائقي القطارات الألمانية;نقابة سائقي القطارات الألماني;نقابة سائقي القطارات الألمان;جي دي إل
deutsche-bahn|Deutsche Bahn|دويتشه بان
lufthansa|Lufthansa|لوفتهانزا
cgil|CGIL|
ccoo|CCOO|
cosatu|COSATU;Congress of South African Trade Unions|
num-sa|National Union of Mineworkers|الاتحاد الوطني لعمال المناجم
numsa|NUMSA;National Union of Metalworkers|
amcu|AMCU;Association of Mineworkers and Construction Union|اتحاد جمعية عمال المناجم والبناء;أمكو~;نقابة أمكو;اتحاد عمال المناجم والتشييد
nlc-nigeria|Nigeria Labour Congress;NLC|مؤتمر العمال النيجيري
tuc-nigeria|Trade Union Congress of Nigeria|
asuu|ASUU;Academic Staff Union of Universities|
cotu|COTU|
kctu|KCTU;Korean Confederation of Trade Unions|
boeing|Boeing|بوينغ;شركة بوينغ;بوينج;شركة بوينج
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
dp-world|DP World|موانئ دبي العالمية;شركة موانئ دبي العالمية;شركة موانئ دبي;موانئ دبي
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
gazprom|Gazprom|غازبروم;جازبروم;شركة جازبروم
naftogaz|Naftogaz|نافتوغاز;نافتوجاز;نفتوغاز;نفتوجاز
rosatom|Rosatom|روساتوم
energoatom|Energoatom|إنيرغوأتوم
saudi-aramco|Saudi Aramco;Aramco|أرامكو;أرامكو السعودية
qatarenergy|QatarEnergy;Qatar Energy|قطر للطاقة
botas|Botas;BOTAŞ|بوتاش
indus-commission|Permanent Indus Commission;Indus Water Commission|لجنة مياه السند الدائمة;لجنة مياه نهر السند
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
mnla|MNLA;National Movement for the Liberation of Azawad;National Movement for the Liberation of the Azawad;NMLA|الحركة الوطنية لتحرير أزواد;الحركة الوطنية لتحرير الأزواد
jnim|JNIM;Jama'at Nusrat al-Islam wal-Muslimin|جماعة نصرة الإسلام والمسلمين
aes|Alliance of Sahel States|تحالف دول الساحل
frelimo|Frelimo;FRELIMO|فريليمو
renamo|Renamo;RENAMO|رينامو;حركة رينامو
codeco|CODECO|
adf|Allied Democratic Forces|القوات الديمقراطية المتحالفة
ltte|LTTE;Liberation Tigers of Tamil Eelam;Tamil Tigers|نمور التاميل;جبهة تحرير نمور تاميل ايلام;جبهة نمور تحرير تاميل إيلام
sinn-fein|Sinn Fein;Sinn Féin|شين فين
dup|Democratic Unionist Party;DUP|الحزب الوحدوي الديمقراطي
eta|ETA|منظمة إيتا
npa|New People's Army;NPA~|جيش الشعب الجديد
csis|Center for Strategic and International Studies|مركز الدراسات الاستراتيجية والدولية
united-airlines|United Airlines|يونايتد إيرلاينز
american-airlines|American Airlines|أمريكان إيرلاينز
delta|Delta Air Lines|دلتا إيرلاينز;خطوط دلتا الجوية
alpa|Air Line Pilots Association;ALPA|
air-canada|Air Canada|طيران كندا
ryanair|Ryanair|رايان إير
bnsf|BNSF;BNSF Railway|
union-pacific|Union Pacific;Union Pacific Railroad|يونيون باسيفيك
cn-rail|Canadian National Railway;CN Rail|
cpkc|CPKC;Canadian Pacific Kansas City|
smart-td|SMART-TD|
john-deere|Deere & Co;John Deere|جون دير
kellogg|Kellogg's|كيلوغ
kaiser-permanente|Kaiser Permanente|
starbucks-workers-united|Starbucks Workers United|
starbucks|Starbucks|ستاربكس
unite-here|Unite Here;UNITE HERE|
hyundai|Hyundai;Hyundai Motor|هيونداي;هيونداي موتور
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
mercosur|Mercosur|ميركوسور;السوق المشتركة لأمريكا الجنوبية
unasur|UNASUR;Union of South American Nations|أوناسور;اتحاد دول أمريكا الجنوبية;اتحاد أمم أمريكا الجنوبية
pacific-islands-forum|Pacific Islands Forum|منتدى جزر المحيط الهادئ
interpol|Interpol;INTERPOL|الإنتربول;الشرطة الدولية الإنتربول;منظمة الشرطة الجنائية الدولية
un-women|UN Women|هيئة الأمم المتحدة للمرأة
unfpa|UNFPA;UN Population Fund|صندوق الأمم المتحدة للسكان
unctad|UNCTAD|الأونكتاد;أونكتاد;مؤتمر الأمم المتحدة للتجارة والتنمية
unep|UNEP;UN Environment Programme|برنامج الأمم المتحدة للبيئة
unodc|UNODC|مكتب الأمم المتحدة المعني بالمخدرات والجريمة
unops|UNOPS|مكتب الأمم المتحدة لخدمات المشاريع
unsco|UNSCO|مكتب منسق الأمم المتحدة الخاص لعملية السلام في الشرق الأوسط
un-yemen-envoy-office|Office of the UN envoy for Yemen;OSESGY;Office of the Special Envoy of the Secretary-General for Yemen|مكتب المبعوث الأممي إلى اليمن;مكتب المبعوث الأممي الخاص إلى اليمن;مكتب المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن
un-syria-envoy-office|Office of the UN envoy for Syria|مكتب المبعوث الأممي إلى سوريا;مكتب المبعوث الخاص للأمم المتحدة إلى سوريا
undof|UNDOF|أندوف;قوة الأندوف;الأندوف;قوة الأمم المتحدة لمراقبة فض الاشتباك
untso|UNTSO|هيئة الأمم المتحدة لمراقبة الهدنة
minusca|MINUSCA|مينوسكا;بعثة مينوسكا
minusma|MINUSMA|مينوسما;بعثة مينوسما
unamid|UNAMID;UN-African Union Mission in Darfur;African Union-United Nations Mission in Darfur|يوناميد;اليوناميد;بعثة يوناميد
unisfa|UNISFA|يونيسفا;قوة الأمم المتحدة الأمنية المؤقتة لأبيي
unama|UNAMA;UN Assistance Mission in Afghanistan|يوناما;بعثة الأمم المتحدة للمساعدة في أفغانستان;بعثة يوناما;بعثة الأمم المتحدة لتقديم المساعدة إلى أفغانستان
unsom|UNSOM;UNTMIS|بعثة الأمم المتحدة في الصومال
un-colombia-mission|UN Verification Mission in Colombia|بعثة الأمم المتحدة للتحقق في كولومبيا
un-panel-of-experts-sudan|UN Panel of Experts on Sudan|فريق الخبراء المعني بالسودان
security-council-p5|permanent members of the Security Council|الدول دائمة العضوية في مجلس الأمن
e3|E3;European troika;European trio|الترويكا الأوروبية;دول الترويكا الأوروبية;مجموعة الدول الأوروبية الثلاث;الدول الأوروبية الثلاث
p5-plus-1|P5+1;E3+3;the six powers;six world powers;P5 plus 1|مجموعة 5+1;السداسية الدولية;مجموعة خمسة زائد واحد;الدول الست الكبرى;مجموعة الدول 5+1
jcpoa-joint-commission|JCPOA Joint Commission;Joint Commission of the JCPOA|اللجنة المشتركة للاتفاق النووي
normandy-format|Normandy Format;Normandy Four;Normandy format|صيغة النورماندي;رباعية النورماندي;صيغة نورماندي;مجموعة النورماندي
coalition-of-the-willing|Coalition of the Willing;coalition of the willing|تحالف الراغبين;ائتلاف الراغبين
ramstein-group|Ukraine Defense Contact Group;Ramstein group|مجموعة الاتصال الدفاعية بشأن أوكرانيا;مجموعة رامشتاين
mi6|MI6;Secret Intelligence Service|جهاز الاستخبارات البريطاني إم آي 6;إم آي 6
dgse|DGSE|المديرية العامة للأمن الخارجي الفرنسية
bnd|BND;Federal Intelligence Service|دائرة الاستخبارات الاتحادية الألمانية;جهاز الاستخبارات الألماني;المخابرات الألمانية;الاستخبارات الألمانية
svr|SVR;Foreign Intelligence Service|جهاز الاستخبارات الخارجية الروسي;الاستخبارات الخارجية الروسية
gru|GRU|الاستخبارات العسكرية الروسية
mit|MIT~;Turkish intelligence;National Intelligence Organization|جهاز الاستخبارات التركي;جهاز المخابرات التركي;المخابرات التركية;الاستخبارات التركية;جهاز الاستخبارات الوطني التركي
isi|ISI;Inter-Services Intelligence|الاستخبارات الباكستانية;المخابرات الباكستانية
us-nsc|National Security Council~;NSC~|مجلس الأمن القومي الأمريكي;مجلس الأمن القومي الأميركي
ustr|USTR;Office of the US Trade Representative;Office of the U.S. Trade Representative|مكتب الممثل التجاري الأمريكي;مكتب الممثل التجاري الأميركي
us-commerce-department|Commerce Department;US Commerce Department;U.S. Commerce Department|وزارة التجارة الأمريكية;وزارة التجارة الأميركية
us-justice-department|Justice Department;US Justice Department;U.S. Justice Department;Department of Justice|وزارة العدل الأمريكية;وزارة العدل الأميركية
us-transportation-department|Transportation Department;US Department of Transportation|وزارة النقل الأمريكية;وزارة النقل الأميركية
africom|AFRICOM;US Africa Command;U.S. Africa Command|أفريكوم;القيادة العسكرية الأمريكية في أفريقيا;القيادة الأمريكية في أفريقيا
nmb|National Mediation Board|
republican-party|Republican Party|الحزب الجمهوري
democratic-party-us|Democratic Party~|الحزب الديمقراطي~
auhip|AUHIP;African Union High-Level Implementation Panel;AU High-Level Implementation Panel;AU High Level Implementation Panel|الآلية الأفريقية رفيعة المستوى;الآلية الإفريقية رفيعة المستوى;لجنة الاتحاد الأفريقي رفيعة المستوى;الآلية رفيعة المستوى التابعة للاتحاد الأفريقي
au-commission|African Union Commission;AU Commission|مفوضية الاتحاد الأفريقي;مفوضية الاتحاد الإفريقي
au-somalia-mission|AUSSOM;ATMIS;AMISOM;African Union Mission in Somalia|أميصوم;أتميس;بعثة الاتحاد الأفريقي في الصومال;قوات أميصوم;بعثة أميصوم
oau|Organisation of African Unity;Organization of African Unity|منظمة الوحدة الأفريقية;منظمة الوحدة الإفريقية
eccas|ECCAS;Economic Community of Central African States|المجموعة الاقتصادية لدول وسط أفريقيا;إيكاس
icglr|ICGLR;International Conference on the Great Lakes Region|المؤتمر الدولي لمنطقة البحيرات الكبرى
comesa|COMESA|كوميسا;الكوميسا
cen-sad|CEN-SAD|تجمع دول الساحل والصحراء;تجمع الساحل والصحراء
g5-sahel|G5 Sahel|مجموعة دول الساحل الخمس;مجموعة الساحل الخمس
samidrc|SAMIDRC|بعثة سادك في الكونغو الديمقراطية
eacrf|EACRF;East African Community Regional Force|القوة الإقليمية لمجموعة شرق أفريقيا
saarc|SAARC;South Asian Association for Regional Cooperation|سارك;رابطة جنوب آسيا للتعاون الإقليمي;رابطة سارك
oif|International Organisation of La Francophonie|المنظمة الدولية للفرنكوفونية;الفرنكوفونية~
commonwealth|Commonwealth Secretariat;Commonwealth of Nations|رابطة الكومنولث;الكومنولث
organization-of-turkic-states|Organization of Turkic States;Organisation of Turkic States|منظمة الدول التركية
eaeu|Eurasian Economic Union|الاتحاد الاقتصادي الأوراسي
arab-parliament|Arab Parliament|البرلمان العربي
arab-labour-organisation|Arab Labour Organization;Arab Labor Organization|منظمة العمل العربية
arab-monetary-fund|Arab Monetary Fund|صندوق النقد العربي
arab-islamic-committee|Arab-Islamic Ministerial Committee;Joint Arab-Islamic Extraordinary Summit Ministerial Committee|اللجنة الوزارية العربية الإسلامية;اللجنة العربية الإسلامية
lebanon-quintet|Quintet Committee;five-nation committee on Lebanon|اللجنة الخماسية بشأن لبنان;اللجنة الخماسية;الخماسية الدولية;سفراء الخماسية
lebanon-mechanism|ceasefire monitoring mechanism;the Mechanism~|لجنة الميكانيزم;الميكانيزم;لجنة مراقبة وقف إطلاق النار;لجنة الإشراف على وقف إطلاق النار
cmcc-gaza|Civil-Military Coordination Center;Civil-Military Coordination Centre;CMCC|مركز التنسيق المدني العسكري
isf-gaza|International Stabilization Force;International Stabilisation Force|قوة الاستقرار الدولية;قوة الاستقرار الدولية في غزة
gaza-administration-committee|National Committee for the Administration of Gaza|اللجنة الوطنية لإدارة غزة;اللجنة الوطنية لإدارة قطاع غزة
qatar-gaza-committee|Qatari Committee for the Reconstruction of Gaza|اللجنة القطرية لإعادة إعمار غزة
qatar-red-crescent|Qatar Red Crescent Society;Qatar Red Crescent|الهلال الأحمر القطري
qatar-fund|Qatar Fund for Development|صندوق قطر للتنمية
ksrelief|KSrelief;King Salman Humanitarian Aid and Relief Centre|مركز الملك سلمان للإغاثة;مركز الملك سلمان للإغاثة والأعمال الإنسانية
saudi-yemen-programme|Saudi Development and Reconstruction Program for Yemen|البرنامج السعودي لتنمية وإعمار اليمن
alps-group|ALPS group;Aligned for Advancing Lifesaving and Peace in Sudan|مجموعة ألبس;مجموعة متحالفون من أجل تعزيز إنقاذ الأرواح والسلام في السودان
south-sudan-mediation|South Sudanese mediation;South Sudan mediation team;South Sudanese mediation committee|لجنة الوساطة الجنوبية;وساطة جنوب السودان;فريق الوساطة الجنوب سودانية;لجنة الوساطة الجنوب سودانية;الوساطة الجنوبية
tumaini-initiative|Tumaini Initiative|مبادرة توميني
rjmec|R-JMEC;RJMEC;Reconstituted Joint Monitoring and Evaluation Commission|المفوضية المشتركة المعاد تشكيلها للرصد والتقييم
ctsamvm|CTSAMVM;CTSAMM|
sudan-revolutionary-front|Sudan Revolutionary Front;Sudanese Revolutionary Front;SRF|الجبهة الثورية السودانية;الجبهة الثورية
sudan-tmc|Transitional Military Council~;Sudan's Transitional Military Council|المجلس العسكري الانتقالي السوداني;المجلس العسكري الانتقالي~;المجلس العسكري السوداني;المجلس العسكري الانتقالي في السودان
sudan-resistance-committees|Sudan's resistance committees;resistance committees~|لجان المقاومة السودانية;لجان المقاومة
sudan-ncp|National Congress Party|حزب المؤتمر الوطني;حزب المؤتمر الوطني السوداني;المؤتمر الوطني المحلول;المؤتمر الوطني السوداني
sudan-pcp|Popular Congress Party|حزب المؤتمر الشعبي السوداني
umma-party|National Umma Party;Umma Party|حزب الأمة القومي;حزب الأمة السوداني
sudanese-congress-party|Sudanese Congress Party|حزب المؤتمر السوداني
sudan-communist-party|Sudanese Communist Party|الحزب الشيوعي السوداني
sudan-unionist-party|Democratic Unionist Party of Sudan;Original Democratic Unionist Party|الحزب الاتحادي الديمقراطي الأصل;الحزب الاتحادي الديمقراطي
sudan-democratic-bloc|Democratic Bloc~;FFC-Democratic Bloc|الكتلة الديمقراطية;الحرية والتغيير الكتلة الديمقراطية;قوى الحرية والتغيير الكتلة الديمقراطية
slm-mm|Sudan Liberation Movement - Minni Minnawi;SLM-MM;SLM-Minnawi|حركة جيش تحرير السودان جناح مناوي;حركة تحرير السودان جناح مناوي;حركة تحرير السودان قيادة مناوي;حركة تحرير السودان بقيادة مني أركو مناوي;حركة جيش تحرير السودان بقيادة مني أركو مناوي
ljm|Liberation and Justice Movement|حركة التحرير والعدالة
sudan-gis|Sudanese General Intelligence Service|جهاز المخابرات العامة السوداني;المخابرات السودانية;جهاز المخابرات السوداني
sudan-hac|Humanitarian Aid Commission|مفوضية العون الإنساني
nas-south-sudan|National Salvation Front~;NAS~|جبهة الخلاص الوطني~
ssoma|South Sudan Opposition Movements Alliance;SSOMA|تحالف حركات معارضة جنوب السودان
south-sudan-army|South Sudan People's Defence Forces;SSPDF;SPLA|قوات دفاع شعب جنوب السودان;الجيش الشعبي لتحرير السودان;جيش جنوب السودان
white-army|White Army|الجيش الأبيض
prosperity-party|Prosperity Party|حزب الازدهار;حزب الازدهار الإثيوبي
olf|Oromo Liberation Front;OLF|جبهة تحرير أورومو
onlf|Ogaden National Liberation Front;ONLF|جبهة تحرير أوغادين الوطنية;الجبهة الوطنية لتحرير أوغادين;جبهة تحرير أوغادين
tigray-interim-administration|Tigray Interim Administration;Tigray interim administration|الإدارة المؤقتة في تيغراي;الإدارة المؤقتة لإقليم تيغراي;إدارة تيغراي المؤقتة
ethiopia-army|Ethiopian National Defence Force;Ethiopian National Defense Force;ENDF|قوات الدفاع الوطني الإثيوبية;الجيش الإثيوبي
jubaland|Jubaland|جوبالاند;ولاية جوبالاند;جوبا لاند
puntland|Puntland|بونتلاند;أرض البونت;ولاية بونتلاند;بونت لاند;بلاد بونت
lra|Lord's Resistance Army;LRA|جيش الرب للمقاومة;جيش الرب
rdf|Rwanda Defence Force;RDF|قوات الدفاع الرواندية;الجيش الرواندي
fardc|FARDC;Congolese army|الجيش الكونغولي;القوات المسلحة الكونغولية
wazalendo|Wazalendo|وازاليندو;ميليشيا وازاليندو
cndp|CNDP;National Congress for the Defence of the People|المؤتمر الوطني للدفاع عن الشعب
cenco|CENCO;Congolese bishops' conference|المؤتمر الأسقفي الكونغولي
seleka|Seleka;Séléka;Seleka rebels|سيليكا;تحالف سيليكا;متمردو سيليكا;حركة سيليكا
anti-balaka|anti-balaka;Anti-balaka|أنتي بالاكا;أنتي-بالاكا
cpc-car|Coalition of Patriots for Change|تحالف الوطنيين من أجل التغيير
fact-chad|FACT~;Front for Change and Concord in Chad|جبهة التغيير والوفاق في تشاد;جبهة التغيير والوفاق;جبهة التناوب والوفاق في تشاد;جبهة التناوب والتوافق في تشاد
ufr-chad|Union of Resistance Forces|اتحاد قوى المقاومة التشادي;اتحاد قوى المقاومة
transformers-chad|Les Transformateurs|حزب المحولون;حزب لي ترانسفورماتور
cma-azawad|Coordination of Azawad Movements;Coordination of Movements of Azawad;CMA;Coordination of Azawad Movement|تنسيقية حركات أزواد;تنسيقية الحركات الأزوادية;منسقية حركات أزواد;تنسيقية حركات الأزواد;تنسيقية حركة الأزواد;حركات أزواد
fla-azawad|Azawad Liberation Front;FLA|جبهة تحرير أزواد
mali-cnsp|National Committee for the Salvation of the People|اللجنة الوطنية لإنقاذ الشعب
niger-cnsp|CNSP;National Council for the Safeguard of the Homeland|المجلس الوطني لحماية الوطن;المجلس الوطني لحماية الوطن في النيجر;المجلس العسكري في النيجر
guinea-cnrd|CNRD;National Committee of Reconciliation and Development|اللجنة الوطنية للمصالحة والتنمية
aqim|AQIM;Al-Qaeda in the Islamic Maghreb|القاعدة في بلاد المغرب الإسلامي;تنظيم القاعدة في بلاد المغرب الإسلامي
ansar-dine|Ansar Dine;Ansar Eddine;Ansar al-Dine|أنصار الدين;حركة أنصار الدين;جماعة أنصار الدين
mfdc|Movement of Democratic Forces of Casamance;MFDC|حركة القوى الديمقراطية في كازامانس;حركة القوى الديمقراطية لكازامانس
zanu-pf|ZANU-PF;Zanu-PF;Zanu PF|زانو بي إف;حزب زانو
mdc-zimbabwe|Movement for Democratic Change|حركة التغيير الديمقراطي;الحركة من أجل التغيير الديمقراطي
anc|African National Congress;ANC|المؤتمر الوطني الأفريقي;حزب المؤتمر الوطني الأفريقي
unita|UNITA|يونيتا;حركة يونيتا
mpla|MPLA|الحركة الشعبية لتحرير أنغولا
odm-kenya|Orange Democratic Movement;ODM|الحركة الديمقراطية البرتقالية
azimio|Azimio la Umoja;Azimio|
libya-gns|Government of National Stability|حكومة الاستقرار الوطني;الحكومة المكلفة من مجلس النواب;الحكومة الليبية المكلفة من البرلمان;حكومة حماد;حكومة أسامة حماد
libya-lpdf|Libyan Political Dialogue Forum;LPDF|ملتقى الحوار السياسي الليبي;ملتقى الحوار السياسي;ملتقى الحوار الليبي
libya-6-6|6+6 committee;Joint 6+6 Committee|لجنة 6+6;اللجنة المشتركة 6+6
libya-hnec|High National Elections Commission;HNEC|المفوضية الوطنية العليا للانتخابات;المفوضية العليا للانتخابات الليبية
libya-advisory-committee|UN-facilitated Advisory Committee|اللجنة الاستشارية الليبية
libya-gnc|General National Congress;GNC;Libya's General National Congress|المؤتمر الوطني العام الليبي;المؤتمر الوطني العام
libya-ntc|National Transitional Council;NTC;Transitional National Council;Libyan National Transitional Council;Libya's National Transitional Council|المجلس الوطني الانتقالي الليبي;المجلس الوطني الانتقالي;المجلس الانتقالي الليبي
libya-ssa|Stability Support Apparatus|جهاز دعم الاستقرار
libya-444|444 Brigade;444th Brigade|اللواء 444;اللواء 444 قتال
libya-rada|Rada Special Deterrence Force;Special Deterrence Force|جهاز الردع;قوة الردع الخاصة;جهاز الردع لمكافحة الإرهاب والجريمة المنظمة
libya-audit-bureau|Libyan Audit Bureau|ديوان المحاسبة الليبي
libya-aca|Administrative Control Authority|هيئة الرقابة الإدارية الليبية
libya-dawn|Libya Dawn|فجر ليبيا;قوات فجر ليبيا
ennahda|Ennahda;Ennahdha;Ennahda Movement|حركة النهضة;حركة النهضة التونسية;حزب النهضة
nidaa-tounes|Nidaa Tounes;Nidaa Tunis|حركة نداء تونس;نداء تونس;حزب نداء تونس
qalb-tounes|Qalb Tounes;Heart of Tunisia|قلب تونس;حزب قلب تونس
democratic-current-tunisia|Democratic Current|التيار الديمقراطي;حزب التيار الديمقراطي
popular-front-tunisia|Tunisian Popular Front|الجبهة الشعبية التونسية
people-movement-tunisia|People's Movement~|حركة الشعب~
free-destourian-party|Free Destourian Party|الحزب الدستوري الحر
tahya-tounes|Tahya Tounes|تحيا تونس;حركة تحيا تونس
tunisia-troika|Tunisian troika|الترويكا الحاكمة
tunisia-quartet|National Dialogue Quartet;Tunisian National Dialogue Quartet|الرباعي الراعي للحوار الوطني;الرباعي الراعي للحوار;رباعي الحوار الوطني;الرباعية الراعية للحوار الوطني
tunisia-salvation-front|National Salvation Front of Tunisia|جبهة الخلاص الوطني التونسية
ugtt-secondary-education|General Federation of Secondary Education;Tunisian Secondary Education Union|الجامعة العامة للتعليم الثانوي;جامعة التعليم الثانوي;نقابة التعليم الثانوي
ugtt-primary-education|General Federation of Basic Education|الجامعة العامة للتعليم الأساسي
utap|UTAP|الاتحاد التونسي للفلاحة والصيد البحري;اتحاد الفلاحة
fln|FLN;National Liberation Front~|جبهة التحرير الوطني;حزب جبهة التحرير الوطني
ffs|Socialist Forces Front|جبهة القوى الاشتراكية
hirak-algeria|Hirak movement|الحراك الشعبي;الحراك الجزائري
cnapeste|CNAPESTE;Cnapeste|الكناباست;كناباست;المجلس الوطني المستقل لمستخدمي التدريس للقطاع ثلاثي الأطوار للتربية
unpef|UNPEF;Unpef|الأنباف;الاتحاد الوطني لعمال التربية والتكوين;انباف
pjd-morocco|PJD|حزب العدالة والتنمية المغربي
istiqlal|Istiqlal Party;Istiqlal|حزب الاستقلال
rni-morocco|National Rally of Independents|التجمع الوطني للأحرار;حزب التجمع الوطني للأحرار
usfp|USFP|الاتحاد الاشتراكي للقوات الشعبية
fne-morocco|National Teaching Federation|الجامعة الوطنية للتعليم;الجامعة الوطنية للتعليم التوجه الديمقراطي
fdt-morocco|Democratic Federation of Labour|الفيدرالية الديمقراطية للشغل
unmt-morocco|National Labour Union of Morocco|الاتحاد الوطني للشغل بالمغرب
morocco-teachers-coordination|National Education Coordination|التنسيق الوطني لقطاع التعليم;التنسيقية الوطنية للأساتذة الذين فرض عليهم التعاقد
morocco-med-students|National Commission of Medical Students|اللجنة الوطنية لطلبة الطب;اللجنة الوطنية لطلبة الطب وطب الأسنان والصيدلة
al-azhar|Al-Azhar|الأزهر~;الأزهر الشريف;مشيخة الأزهر
scaf-egypt|Supreme Council of the Armed Forces;SCAF|المجلس الأعلى للقوات المسلحة
egypt-press-syndicate|Egyptian Journalists Syndicate;Journalists' Syndicate;Journalists Syndicate|نقابة الصحفيين المصرية;نقابة الصحفيين المصريين
egypt-doctors-syndicate|Egyptian Medical Syndicate;Egypt's Doctors' Syndicate|نقابة الأطباء المصرية;نقابة أطباء مصر
freedom-and-justice-party|Freedom and Justice Party|حزب الحرية والعدالة
national-salvation-front-egypt|National Salvation Front of Egypt|جبهة الإنقاذ الوطني;جبهة الإنقاذ المصرية
palestinian-national-council|Palestinian National Council|المجلس الوطني الفلسطيني
palestinian-central-council|Palestinian Central Council|المجلس المركزي الفلسطيني;المجلس المركزي لمنظمة التحرير
palestinian-legislative-council|Palestinian Legislative Council|المجلس التشريعي الفلسطيني;المجلس التشريعي~
palestinian-national-initiative|Palestinian National Initiative|المبادرة الوطنية الفلسطينية;حركة المبادرة الوطنية
palestinian-peoples-party|Palestinian People's Party|حزب الشعب الفلسطيني
pflp-gc|PFLP-GC;Popular Front for the Liberation of Palestine-General Command|الجبهة الشعبية القيادة العامة;الجبهة الشعبية لتحرير فلسطين القيادة العامة;الجبهة الشعبية - القيادة العامة
al-aqsa-brigades|al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades|كتائب شهداء الأقصى;كتائب الأقصى
popular-resistance-committees|Popular Resistance Committees|لجان المقاومة الشعبية;ألوية الناصر صلاح الدين
prisoners-commission|Commission of Detainees' Affairs;Commission of Detainees and Ex-Detainees Affairs|هيئة شؤون الأسرى والمحررين;هيئة شؤون الأسرى;هيئة الأسرى والمحررين
prisoners-club|Palestinian Prisoners' Club;Palestinian Prisoners Club;Palestinian Prisoner Society|نادي الأسير الفلسطيني;نادي الأسير;جمعية نادي الأسير
prisoners-media-office|Prisoners' Media Office|مكتب إعلام الأسرى
palestinian-reform-current|Democratic Reform Current|تيار الإصلاح الديمقراطي;التيار الإصلاحي الديمقراطي
lajnat-idara-ghaza|administrative committee in Gaza|اللجنة الإدارية في غزة;لجنة إدارة غزة
palestinian-teachers-union|Palestinian teachers' union;General Union of Palestinian Teachers|الاتحاد العام للمعلمين الفلسطينيين;اتحاد المعلمين الفلسطينيين;الاتحاد العام للمعلمين الفلسطينيي
israel-military-intelligence|Aman~;Israeli Military Intelligence;Military Intelligence Directorate|شعبة الاستخبارات العسكرية الإسرائيلية;شعبة الاستخبارات العسكرية;أمان~
israel-nsc|Israel's National Security Council;Israeli National Security Council|مجلس الأمن القومي الإسرائيلي
israel-prison-service|Israel Prison Service;Israeli Prison Service|مصلحة السجون الإسرائيلية;مصلحة السجون;إدارة السجون الإسرائيلية
yesh-atid|Yesh Atid|يش عتيد;هناك مستقبل;حزب يش عتيد
blue-and-white|Blue and White party;Blue and White alliance;Kahol Lavan|أزرق أبيض;حزب أزرق أبيض;تحالف أزرق أبيض;كحول لفان;كاحول لافان
national-unity-israel|National Unity party|معسكر الدولة;حزب معسكر الدولة;المعسكر الوطني
shas|Shas|حزب شاس;شاس
religious-zionism|Religious Zionism;Religious Zionist Party|الصهيونية الدينية;حزب الصهيونية الدينية
otzma-yehudit|Otzma Yehudit;Jewish Power|عوتسما يهوديت;القوة اليهودية;حزب القوة اليهودية;عظمة يهودية
united-torah-judaism|United Torah Judaism|يهدوت هتوراة;حزب يهدوت هتوراة
israel-labour-party|Israeli Labor Party;Israel's Labor Party|حزب العمل الإسرائيلي
joint-list|Joint List|القائمة المشتركة;القائمة العربية المشتركة
kadima|Kadima|حزب كاديما;كاديما
israel-teachers-union|Israel Teachers Union;Secondary Schools Teachers Organization|نقابة المعلمين الإسرائيلية;منظمة المعلمين الإسرائيلية
kataeb|Kataeb Party;Kataeb;Phalange party|حزب الكتائب;حزب الكتائب اللبنانية;الكتائب اللبنانية
psp-lebanon|Progressive Socialist Party|الحزب التقدمي الاشتراكي;التقدمي الاشتراكي
marada|Marada Movement;Marada|تيار المردة
future-movement|Future Movement|تيار المستقبل;تيار المستقبل اللبناني
lebanon-general-security|General Directorate of General Security;Lebanese General Security;Lebanon's General Security|الأمن العام اللبناني;المديرية العامة للأمن العام;المديرية العامة للأمن العام اللبناني
banque-du-liban|Banque du Liban|مصرف لبنان;مصرف لبنان المركزي
lebanon-banks-association|Association of Banks in Lebanon|جمعية مصارف لبنان
lebanon-economic-bodies|Lebanese Economic Bodies|الهيئات الاقتصادية;الهيئات الاقتصادية اللبنانية
loyalty-to-the-resistance|Loyalty to the Resistance Bloc|كتلة الوفاء للمقاومة
syrian-national-army|Syrian National Army|الجيش الوطني السوري
free-syrian-army|Free Syrian Army;FSA|الجيش السوري الحر;الجيش الحر
syrian-army|Syrian Arab Army;Syrian army|الجيش العربي السوري;الجيش السوري
ahrar-al-sham|Ahrar al-Sham|أحرار الشام;حركة أحرار الشام
jaysh-al-islam|Jaysh al-Islam;Jaish al-Islam;Army of Islam|جيش الإسلام
nusra-front|Nusra Front;al-Nusra Front;Jabhat al-Nusra|جبهة النصرة;النصرة~
syrian-democratic-council|Syrian Democratic Council|مجلس سوريا الديمقراطية;مسد~
pyd|PYD;Democratic Union Party|حزب الاتحاد الديمقراطي;حزب الاتحاد الديمقراطي الكردي
kurdish-national-council|Kurdish National Council;KNC;ENKS|المجلس الوطني الكردي;المجلس الوطني الكوردي
syrian-national-council|Syrian National Council;SNC|المجلس الوطني السوري
syria-ncc|National Coordination Committee~;National Coordination Body|هيئة التنسيق الوطنية;هيئة التنسيق الوطني;هيئة التنسيق الوطنية السورية
cairo-platform|Cairo platform;Cairo Platform|منصة القاهرة
moscow-platform|Moscow platform;Moscow Platform|منصة موسكو
white-helmets|White Helmets;Syria Civil Defence|الخوذ البيضاء;الدفاع المدني السوري
international-coalition-isis|US-led coalition;Global Coalition to Defeat ISIS;international coalition against Islamic State|التحالف الدولي;التحالف الدولي ضد داعش;التحالف الدولي لمحاربة داعش;التحالف الدولي بقيادة الولايات المتحدة
dawa-party|Dawa Party;Islamic Dawa Party|حزب الدعوة;حزب الدعوة الإسلامية
state-of-law-coalition|State of Law Coalition;State of Law|ائتلاف دولة القانون;دولة القانون~
fatah-alliance|Fatah Alliance;Fatah Coalition|تحالف الفتح;ائتلاف الفتح
sairoon|Sairoon;Sairoon Alliance|تحالف سائرون;سائرون~
badr-organisation|Badr Organization;Badr Organisation|منظمة بدر
asaib-ahl-al-haq|Asaib Ahl al-Haq;Asa'ib Ahl al-Haq|عصائب أهل الحق
nujaba|Harakat Hezbollah al-Nujaba;al-Nujaba|حركة النجباء;حركة حزب الله النجباء
sayyid-al-shuhada|Kataib Sayyid al-Shuhada|كتائب سيد الشهداء
islamic-resistance-iraq|Islamic Resistance in Iraq|المقاومة الإسلامية في العراق
hikma-iraq|National Wisdom Movement;Hikma Movement|تيار الحكمة;تيار الحكمة الوطني
taqaddum-iraq|Taqaddum Party;Progress Party of Iraq|تحالف تقدم;حزب تقدم العراقي
azm-iraq|Azm Alliance|تحالف العزم;تحالف عزم
siyada-iraq|Siyada Alliance;Sovereignty Alliance|تحالف السيادة
nasr-iraq|Nasr Coalition;Victory Alliance|ائتلاف النصر;تحالف النصر
iraqiya|al-Iraqiya list;Iraqiya bloc|القائمة العراقية;ائتلاف العراقية
goran|Gorran Movement;Gorran;Goran Movement;Change Movement|حركة التغيير الكردية;حركة التغيير~;حركة كوران;حركة التغيير الكردستانية
new-generation|New Generation Movement|حراك الجيل الجديد;حركة الجيل الجديد;الجيل الجديد~
peshmerga|Peshmerga|البيشمركة;البيشمركه;قوات البيشمركة
somo|SOMO;State Organization for Marketing of Oil|سومو;شركة سومو;شركة تسويق النفط العراقية;شركة تسويق النفط
apikur|APIKUR|أبيكور;رابطة صناعة النفط في كردستان;رابطة صناعة النفط في إقليم كوردستان
iraq-federal-court|Federal Supreme Court of Iraq;Iraq's Federal Supreme Court|المحكمة الاتحادية العليا;المحكمة الاتحادية العراقية;المحكمة الاتحادية~
iraq-ihec|Independent High Electoral Commission;IHEC|المفوضية العليا المستقلة للانتخابات
state-administration-coalition|State Administration Coalition|ائتلاف إدارة الدولة
iraq-joint-operations|Joint Operations Command~|قيادة العمليات المشتركة العراقية;العمليات المشتركة العراقية
yemen-ndc|National Dialogue Conference|مؤتمر الحوار الوطني;مؤتمر الحوار الوطني الشامل
yemen-jmp|Joint Meeting Parties;JMP|أحزاب اللقاء المشترك;اللقاء المشترك;تكتل اللقاء المشترك
yemen-supreme-political-council|Supreme Political Council|المجلس السياسي الأعلى
yemen-prisoners-committee|National Committee for Prisoners' Affairs|اللجنة الوطنية لشؤون الأسرى;لجنة شؤون الأسرى;لجنة الأسرى التابعة للحوثيين
yemen-giants-brigades|Giants Brigades;Southern Giants Brigades|ألوية العمالقة;قوات العمالقة;ألوية العمالقة الجنوبية
yemen-national-resistance|National Resistance Forces|قوات المقاومة الوطنية;المقاومة الوطنية اليمنية
southern-movement|Southern Movement;al-Hirak al-Janoubi|الحراك الجنوبي
hadramout-tribal-alliance|Hadramout Tribal Alliance;Hadramawt Tribal Alliance|حلف قبائل حضرموت
central-bank-of-yemen|Central Bank of Yemen|البنك المركزي اليمني;البنك المركزي في عدن;البنك المركزي اليمني في عدن
yemen-rcc|Redeployment Coordination Committee;RCC~|لجنة تنسيق إعادة الانتشار;لجنة إعادة الانتشار
aqap|AQAP;Al-Qaeda in the Arabian Peninsula|تنظيم القاعدة في جزيرة العرب;القاعدة في جزيرة العرب
iran-snsc|Supreme National Security Council|المجلس الأعلى للأمن القومي الإيراني;المجلس الأعلى للأمن القومي;مجلس الأمن القومي الإيراني
aeoi|AEOI;Atomic Energy Organization of Iran;Atomic Energy Organisation of Iran|منظمة الطاقة الذرية الإيرانية;المنظمة الإيرانية للطاقة الذرية
iran-guardian-council|Guardian Council|مجلس صيانة الدستور
mek|People's Mujahedin of Iran;Mujahedin-e Khalq;MEK|مجاهدي خلق;منظمة مجاهدي خلق
mhp|Nationalist Movement Party;MHP|حزب الحركة القومية
chp|Republican People's Party;CHP|حزب الشعب الجمهوري
hdp|Peoples' Democratic Party;HDP;People's Democratic Party|حزب الشعوب الديمقراطي
kck|KCK;Kurdistan Communities Union|منظومة المجتمع الكردستاني;اتحاد مجتمعات كردستان;منظومة المجتمع الكردستانية
ihh|IHH;IHH Humanitarian Relief Foundation|هيئة الإغاثة الإنسانية التركية
ukraine-pow-headquarters|Coordination Headquarters for the Treatment of Prisoners of War|مقر التنسيق الأوكراني لشؤون معاملة أسرى الحرب;مقر تنسيق شؤون أسرى الحرب
ukraine-presidential-office|Ukraine's presidential office;Office of the President of Ukraine|مكتب الرئيس الأوكراني;مكتب الرئاسة الأوكراني
dpr|Donetsk People's Republic;DPR|جمهورية دونيتسك الشعبية
lpr|Luhansk People's Republic;Lugansk People's Republic;LPR|جمهورية لوهانسك الشعبية;جمهورية لوغانسك الشعبية
rdif|Russian Direct Investment Fund;RDIF|الصندوق الروسي للاستثمار المباشر;صندوق الاستثمار المباشر الروسي
russia-security-council|Security Council of Russia;Russian Security Council|مجلس الأمن القومي الروسي;مجلس الأمن الروسي
opec-plus-russia-rosneft|Rosneft|روسنفت
georgian-dream|Georgian Dream|الحلم الجورجي;حزب الحلم الجورجي
armenian-apostolic-church|Armenian Apostolic Church|الكنيسة الأرمنية الرسولية
eumm-georgia|EUMM;EU Monitoring Mission in Georgia|
euma|EU Mission in Armenia;EUMA|بعثة الاتحاد الأوروبي في أرمينيا
eeas|EEAS;European External Action Service|جهاز العمل الخارجي الأوروبي;دائرة العمل الخارجي الأوروبي;الجهاز الأوروبي للعمل الخارجي
eulex|EULEX|بعثة يوليكس
kfor|KFOR|كفور;قوة كفور
ohr|Office of the High Representative~;OHR|مكتب الممثل السامي
republika-srpska|Republika Srpska;Bosnian Serb Republic|جمهورية صرب البوسنة
serb-list|Serb List;Serbian List|القائمة الصربية
akel|AKEL|حزب أكيل
labour-party-uk|Labour Party~;Britain's Labour Party|حزب العمال البريطاني
conservative-party-uk|Conservative Party~;Britain's Conservative Party;Tory party|حزب المحافظين البريطاني;حزب المحافظين~
snp|Scottish National Party;SNP|الحزب القومي الاسكتلندي;الحزب الوطني الاسكتلندي
sdlp|SDLP;Social Democratic and Labour Party|
uup|Ulster Unionist Party;UUP;Ulster Unionists|
alliance-party-ni|Alliance Party of Northern Ireland|
ira|Irish Republican Army;IRA;Provisional IRA|الجيش الجمهوري الأيرلندي;الجيش الجمهوري الإيرلندي
psni|PSNI;Police Service of Northern Ireland|
defra|Defra;DEFRA|
dft-uk|Department for Transport;DfT|وزارة النقل البريطانية
dhsc|Department of Health and Social Care;DHSC|وزارة الصحة البريطانية
nhs-england|NHS England|
nhs|National Health Service;NHS|هيئة الخدمات الصحية الوطنية;هيئة الخدمات الصحية الوطنية البريطانية;خدمة الصحة الوطنية البريطانية
transport-for-london|Transport for London;TfL|هيئة النقل في لندن
uk-home-office|Home Office;British Home Office|وزارة الداخلية البريطانية
uk-treasury|UK Treasury;British Treasury|وزارة الخزانة البريطانية;الخزانة البريطانية
fianna-fail|Fianna Fail;Fianna Fáil|فيانا فايل
fine-gael|Fine Gael|فاين غايل
psoe|PSOE|الحزب الاشتراكي العمالي الإسباني;الحزب الاشتراكي الإسباني
junts|Junts per Catalunya;Junts|جونتس
erc-catalonia|Esquerra Republicana;ERC|اليسار الجمهوري الكتالوني
cdu|CDU;Christian Democratic Union|الحزب المسيحي الديمقراطي;الاتحاد الديمقراطي المسيحي
spd|SPD;Social Democratic Party of Germany|الحزب الاشتراكي الديمقراطي الألماني;الحزب الديمقراطي الاجتماعي الألماني
fpo|Freedom Party of Austria;FPO;FPÖ|حزب الحرية النمساوي
clan-egc|Gaitanist Self-Defence Forces;AGC;EGC;Ejército Gaitanista de Colombia|
jep-colombia|Special Jurisdiction for Peace|القضاء الخاص من أجل السلام
mapp-oea|MAPP/OEA;MAPP-OAS|
psuv|PSUV;United Socialist Party of Venezuela|الحزب الاشتراكي الموحد الفنزويلي
unitary-platform|Unitary Platform;Democratic Unitary Platform|المنصة الوحدوية;منصة الوحدة الديمقراطية;المنصة الموحدة
mud-venezuela|Democratic Unity Roundtable|طاولة الوحدة الديمقراطية;تحالف الوحدة الديمقراطية
venezuela-national-assembly|Venezuela's National Assembly;Venezuelan National Assembly|الجمعية الوطنية الفنزويلية
tren-de-aragua|Tren de Aragua|ترين دي أراغوا
viv-ansanm|Viv Ansanm|
haiti-tpc|Transitional Presidential Council~;Haiti's transitional presidential council|المجلس الرئاسي الانتقالي في هايتي
pml-n|Pakistan Muslim League-Nawaz;PML-N;Pakistan Muslim League (Nawaz)|حزب الرابطة الإسلامية جناح نواز;حزب الرابطة الإسلامية الباكستاني
pakistan-peoples-party|Pakistan Peoples Party;Pakistan People's Party;PPP~|حزب الشعب الباكستاني
pti|Pakistan Tehreek-e-Insaf;PTI~|حزب الإنصاف الباكستاني;حركة الإنصاف الباكستانية;حركة إنصاف;حزب حركة الإنصاف
mqm-p|Muttahida Qaumi Movement Pakistan;MQM-P;MQM;Muttahida Qaumi Movement|الحركة القومية المتحدة
juif|Jamiat Ulema-e-Islam;JUI-F|جمعية علماء الإسلام الباكستانية
bla|Balochistan Liberation Army;Baloch Liberation Army;BLA|جيش تحرير بلوشستان
haqqani-network|Haqqani network;Haqqani Network|شبكة حقاني
northern-alliance|Northern Alliance|تحالف الشمال الأفغاني;تحالف الشمال
afghanistan-peace-council|High Peace Council;High Council for National Reconciliation;Afghan High Peace Council|المجلس الأعلى للسلام;المجلس الأعلى للمصالحة الوطنية الأفغانية;المجلس الأعلى للمصالحة الوطنية;المجلس الأفغاني الأعلى للسلام;المجلس الاعلى للسلام الافغاني
bjp|BJP;Bharatiya Janata Party|حزب بهاراتيا جاناتا
samyukta-kisan-morcha|Samyukta Kisan Morcha;SKM|
nscn-im|NSCN-IM;NSCN(IM);National Socialist Council of Nagaland;National Socialist Council of Nagalim;NSCN (I-M)|
adhaalath-party|Adhaalath Party|حزب العدالة المالديفي
jumhooree-party|Jumhooree Party|الحزب الجمهوري المالديفي
maldivian-democratic-party|Maldivian Democratic Party;MDP|الحزب الديمقراطي المالديفي
awami-league|Awami League|رابطة عوامي;حزب رابطة عوامي
bnp-bangladesh|Bangladesh Nationalist Party;BNP|الحزب القومي البنغلاديشي;الحزب الوطني البنغلاديشي
arsa|ARSA;Arakan Rohingya Salvation Army|جيش إنقاذ روهينغا أراكان
nld|National League for Democracy;NLD|الرابطة الوطنية للديمقراطية;الرابطة الوطنية من أجل الديمقراطية
mndaa|MNDAA;Myanmar National Democratic Alliance Army|
tnla|TNLA;Ta'ang National Liberation Army|
kia-kachin|Kachin Independence Army;KIA;Kachin Independence Organisation;KIO;Kachin Independence Organization|جيش استقلال كاتشين;منظمة استقلال كاتشين
three-brotherhood-alliance|Three Brotherhood Alliance;Brotherhood Alliance|تحالف الأخوة الثلاثة;تحالف الإخوة الثلاثة
brn-thailand|Barisan Revolusi Nasional;BRN|الجبهة الوطنية الثورية
mara-patani|Mara Patani;MARA Patani|مارا باتاني
mnlf|Moro National Liberation Front;MNLF|الجبهة الوطنية لتحرير مورو;جبهة تحرير مورو الوطنية
abu-sayyaf|Abu Sayyaf|أبو سياف;جماعة أبو سياف
ndfp|National Democratic Front of the Philippines;NDFP;National Democratic Front~;CPP-NPA-NDF;CPP-NPA-NDFP|الجبهة الوطنية الديمقراطية الفلبينية
cpp-philippines|Communist Party of the Philippines|الحزب الشيوعي الفلبيني
gam-aceh|Free Aceh Movement|حركة آتشيه الحرة;حركة تحرير آتشيه
uri-korea|People Power Party|حزب سلطة الشعب
china-commerce-ministry|China's commerce ministry;Chinese commerce ministry;China's Ministry of Commerce|وزارة التجارة الصينية
taiwan-kmt|Kuomintang;KMT|الكومينتانغ;حزب الكومينتانغ
kmpdu|KMPDU;Kenya Medical Practitioners, Pharmacists and Dentists Union|
knut|KNUT;Kenya National Union of Teachers|
kuppet|KUPPET|
uasu-kenya|University Academic Staff Union|
kco|Kenya Union of Clinical Officers;KUCO|
tsc-kenya|Teachers Service Commission|
sadtu|SADTU;South African Democratic Teachers Union|
nehawu|NEHAWU;National Education, Health and Allied Workers' Union;Nehawu|
satawu|SATAWU;South African Transport and Allied Workers Union;Satawu|
untu|UNTU;United National Transport Union;Untu|
solidarity-sa|Solidarity union|
saftu|SAFTU;South African Federation of Trade Unions;Saftu|
popcru|POPCRU;Popcru|
denosa|DENOSA;Denosa|
ccma|CCMA;Commission for Conciliation, Mediation and Arbitration|
lonmin|Lonmin|لونمين;لونمان;شركة لونمان
anglo-american-platinum|Anglo American Platinum;Amplats|أنجلو أمريكان بلاتينيوم;أنجلو أميركان بلاتينيوم
impala-platinum|Impala Platinum;Implats|امبالا بلاتينيوم;ايمبالا بلاتينيوم;امبالا بلاتينوم
sibanye|Sibanye-Stillwater;Sibanye|
gold-fields|Gold Fields|
nard|NARD;National Association of Resident Doctors|
nupeng|NUPENG|
pengassan|PENGASSAN|
nut-nigeria|Nigeria Union of Teachers|
dangote|Dangote Refinery;Dangote Group|مصفاة دانغوتي
zctu|ZCTU;Zimbabwe Congress of Trade Unions|
utc-ghana|Ghana Trades Union Congress|
gnat-ghana|GNAT;Ghana National Association of Teachers|
solidaires|Solidaires;Union syndicale Solidaires|
sud-rail|SUD-Rail;Sud Rail;Sud-Rail|
unsa|UNSA~;Unsa~|
cftc|CFTC~|
cfe-cgc|CFE-CGC|
snpl|SNPL|
fnsea|FNSEA|
ratp|RATP|
air-france|Air France|الخطوط الجوية الفرنسية;إير فرانس
evg|EVG|
dgb|DGB;German Trade Union Confederation|اتحاد النقابات الألمانية
dbb|dbb beamtenbund;dbb|
marburger-bund|Marburger Bund|
vereinigung-cockpit|Vereinigung Cockpit;Vereinigung Cockpit union|نقابة الطيارين الألمان;نقابة كوكبيت;نقابة الطيارين الألمانية;نقابة فيراينيغونغ كوكبيت;فيراينيجونج كوكبيت;كوكبيت~
ufo-cabin|UFO union;UFO cabin crew union;Independent Flight Attendants Organisation|نقابة يو إف أو;نقابة أوفو
bda-germany|BDA~;Confederation of German Employers' Associations|
gesamtmetall|Gesamtmetall|
cisl|CISL|
uil-italy|UIL|
usb-italy|USB union|
confindustria|Confindustria|
ugt-spain|UGT|
ceoe|CEOE|
sepla|SEPLA|
fgtb|FGTB;ABVV|
csc-acv|CSC~;ACV~|
fnv|FNV|
klm|KLM|
sncb|SNCB;NMBS|
lo-sweden|LO union confederation|
if-metall|IF Metall|
tesla|Tesla|تسلا
sas|SAS;Scandinavian Airlines|الخطوط الجوية الاسكندنافية
spn-sas-pilots|SAS Pilot Group|
finnair|Finnair|
sak-finland|SAK~|
akt-finland|AKT|
oegb|OeGB;ÖGB|
adedy|ADEDY|
gsee|GSEE|
opzz|OPZZ|
solidarnosc|Solidarnosc;Solidarność|
sonk|SONK|
turk-is|Turk-Is;Türk-İş|تورك إيش;اتحاد نقابات العمال الأتراك
disk-turkey|DISK~|
british-airways|British Airways|الخطوط الجوية البريطانية;بريتيش إيرويز
easyjet|easyJet;EasyJet|إيزي جيت
avanti|Avanti West Coast|
lner|LNER|
heathrow|Heathrow Airport Limited;Heathrow Airport|مطار هيثرو
balpa|BALPA;Balpa|
eis-scotland|Educational Institute of Scotland;EIS~|
stuc|STUC;Scottish Trades Union Congress|
cosla|COSLA;Cosla|
scotrail|ScotRail|
siptu|SIPTU;Siptu|
forsa|Fórsa;Forsa~|
inmo|INMO;Irish Nurses and Midwives Organisation|
ialpa|IALPA|
aer-lingus|Aer Lingus|
wrc-ireland|Workplace Relations Commission|
labour-court-ireland|Labour Court~|
ictu|ICTU;Irish Congress of Trade Unions|
nipsa|NIPSA|
naht|NAHT|
ascl|ASCL~|
csp|Chartered Society of Physiotherapy|
hcsa|HCSA|
criminal-bar-association|Criminal Bar Association|
atu|Amalgamated Transit Union;ATU|
twu|Transport Workers Union;TWU|
blet|BLET;Brotherhood of Locomotive Engineers and Trainmen|
bmwed|BMWED;Brotherhood of Maintenance of Way Employes|
afa-cwa|Association of Flight Attendants;AFA-CWA|
apfa|APFA;Association of Professional Flight Attendants|
allied-pilots-association|Allied Pilots Association|
swapa|SWAPA;Southwest Airlines Pilots Association|
southwest-airlines|Southwest Airlines|ساوث ويست إيرلاينز
nj-transit|NJ Transit;New Jersey Transit|
long-island-rail-road|Long Island Rail Road;LIRR|
septa|SEPTA|
mta-new-york|Metropolitan Transportation Authority;MTA~|
bctgm|BCTGM|
ufcw|UFCW;United Food and Commercial Workers|
kroger|Kroger|
afscme|AFSCME|
utla|UTLA;United Teachers Los Angeles|
nurses-united|National Nurses United|
nysna|NYSNA;New York State Nurses Association|
ona-ontario|Ontario Nurses' Association|
unac-uhcp|UNAC/UHCP|
amazon-labor-union|Amazon Labor Union|نقابة عمال أمازون
alphabet-workers-union|Alphabet Workers Union|
iatse|IATSE|
dga|Directors Guild of America;DGA|نقابة المخرجين الأمريكية
animation-guild|Animation Guild|
disney|Walt Disney;Disney|ديزني;والت ديزني
netflix|Netflix|نتفليكس
general-electric|General Electric;GE Aerospace|جنرال إلكتريك
lockheed-martin|Lockheed Martin|لوكهيد مارتن
spirit-aerosystems|Spirit AeroSystems|
textron|Textron|
caterpillar|Caterpillar Inc;Caterpillar|كاتربيلر
allison-transmission|Allison Transmission|
mack-trucks|Mack Trucks|
warrior-met-coal|Warrior Met Coal|
yellow-corp|Yellow Corp|
association-of-american-railroads|Association of American Railroads|
national-carriers-conference|National Carriers' Conference Committee|
csx|CSX|
norfolk-southern|Norfolk Southern|
national-retail-federation|National Retail Federation|
us-chamber-of-commerce|US Chamber of Commerce;U.S. Chamber of Commerce|غرفة التجارة الأمريكية;غرفة التجارة الأميركية
psac|PSAC;Public Service Alliance of Canada|
bcmea|BCMEA;BC Maritime Employers Association|
ilwu-canada|ILWU Canada|
maritime-employers-association|Maritime Employers Association|
clc-canada|Canadian Labour Congress|
cirb|Canada Industrial Relations Board;CIRB|
westjet|WestJet|
etfo|Elementary Teachers' Federation of Ontario;ETFO|
osstf|OSSTF|
alberta-teachers|Alberta Teachers' Association|
bcgeu|BCGEU|
fae-quebec|Fédération autonome de l'enseignement|
csn-quebec|CSN|
ftq|FTQ|
fair-work-commission|Fair Work Commission|
rtbu|Rail, Tram and Bus Union;RTBU|
cfmeu|CFMEU|
offshore-alliance|Offshore Alliance|
qantas|Qantas|كانتاس
woodside|Woodside Energy;Woodside|
patrick-terminals|Patrick Terminals|
svitzer|Svitzer|
nsw-nurses|NSW Nurses and Midwives' Association|
psa-nz|Public Service Association~|
nzno|NZNO;New Zealand Nurses Organisation|
ppta|PPTA|
fktu|FKTU;Federation of Korean Trade Unions|اتحاد نقابات العمال الكورية
korean-medical-association|Korean Medical Association|الجمعية الطبية الكورية
nseu|National Samsung Electronics Union;NSEU|النقابة الوطنية لسامسونغ إلكترونيكس
cargo-truckers-korea|Cargo Truckers Solidarity|
rengo|Rengo|
cathay-pacific|Cathay Pacific;Cathay Pacific Airways|كاثي باسيفيك
bhp|BHP;BHP Billiton|بي إتش بي;بي اتش بي بيليتون
escondida-union|Escondida Union No. 1|
codelco|Codelco|كوديلكو
cut-chile|CUT~|
cut-brazil|CUT Brasil|
petrobras|Petrobras|بتروبراس
fup-brazil|FUP~|
cgt-argentina|CGT Argentina|
aerolineas-argentinas|Aerolineas Argentinas;Aerolíneas Argentinas|
ecopetrol|Ecopetrol|إيكوبترول
suntracs|Suntracs;SUNTRACS|
conaie|CONAIE;Conaie|كوناي
cob-bolivia|Bolivian Workers' Center|
jordan-trade-unions|General Federation of Jordanian Trade Unions|الاتحاد العام لنقابات عمال الأردن
iraq-trade-unions|General Federation of Iraqi Trade Unions|الاتحاد العام لنقابات عمال العراق
kuwait-trade-union-federation|Kuwait Trade Union Federation|الاتحاد العام لعمال الكويت
bahrain-trade-unions|General Federation of Bahrain Trade Unions|الاتحاد العام لنقابات عمال البحرين
palestine-trade-unions|Palestinian General Federation of Trade Unions;PGFTU|الاتحاد العام لنقابات عمال فلسطين;اتحاد نقابات عمال فلسطين
mauritania-trade-unions|Free Confederation of Mauritanian Workers|الكونفدرالية الحرة لعمال موريتانيا
arab-trade-union-confederation|Arab Trade Union Confederation|الاتحاد العربي للنقابات
icatu|International Confederation of Arab Trade Unions|الاتحاد الدولي لنقابات العمال العرب
lebanon-teachers-league|League of Public Secondary School Teachers|رابطة أساتذة التعليم الثانوي;رابطة أساتذة التعليم الثانوي الرسمي;رابطة التعليم الثانوي
lebanon-union-coordination|Union Coordination Committee|هيئة التنسيق النقابية
sudan-teachers-committee|Sudanese Teachers Committee|لجنة المعلمين السودانيين
sudan-doctors-committee|Central Committee of Sudan Doctors;Sudan Doctors Network|لجنة أطباء السودان المركزية;شبكة أطباء السودان
suez-canal-container|Suez Canal Container Terminal|شركة قناة السويس للحاويات
baltic-exchange|Baltic Exchange|
icao|ICAO;International Civil Aviation Organization|منظمة الطيران المدني الدولي;الإيكاو
iata|IATA|الاتحاد الدولي للنقل الجوي;إياتا
bimco|BIMCO|بيمكو
ics-shipping|International Chamber of Shipping|غرفة الشحن الدولية
nile-cooperative-framework|Cooperative Framework Agreement Commission|
ethiopian-electric-power|Ethiopian Electric Power|
eastern-nile-enntro|ENTRO|
mekong-river-commission|Mekong River Commission|لجنة نهر الميكونغ
helsinki-cmi|CMI - Martti Ahtisaari Peace Foundation;Crisis Management Initiative|مبادرة إدارة الأزمات;مؤسسة مارتي أهتيساري للسلام
berghof|Berghof Foundation|مؤسسة بيرغهوف;مؤسسة بيرغوف
usip|United States Institute of Peace;USIP|معهد الولايات المتحدة للسلام;المعهد الأمريكي للسلام
elders|The Elders~|مجموعة الحكماء
promediation|Promediation|بروميدياسيون;منظمة بروميدياسيون
geneva-call|Geneva Call|نداء جنيف
dialogue-advisory-group|Dialogue Advisory Group|
mercy-corps|Mercy Corps|ميرسي كور
care-international|CARE International|منظمة كير
islamic-relief|Islamic Relief|الإغاثة الإسلامية
red-crescent-turkey|Turkish Red Crescent;Kizilay|الهلال الأحمر التركي
sudanese-red-crescent|Sudanese Red Crescent|الهلال الأحمر السوداني
syrian-red-crescent|Syrian Arab Red Crescent|الهلال الأحمر العربي السوري;الهلال الأحمر السوري
emirates-red-crescent|Emirates Red Crescent|الهلال الأحمر الإماراتي
international-community|international community|المجتمع الدولي;الأسرة الدولية
kurdistan-islamic-union|Kurdistan Islamic Union|الاتحاد الإسلامي الكردستاني;الاتحاد الإسلامي الكوردستاني
national-iraqi-alliance|National Iraqi Alliance;Iraqi National Alliance|التحالف الوطني العراقي;الائتلاف الوطني العراقي
baath-party|Baath Party;Ba'ath Party|حزب البعث;حزب البعث العربي الاشتراكي;حزب البعث المنحل
janjaweed|Janjaweed;Janjaweed militia;Janjaweed militias|الجنجويد;ميليشيا الجنجويد;مليشيا الجنجويد
south-sudan-opposition-alliance|South Sudan Opposition Alliance;SSOA|تحالف المعارضة في جنوب السودان;مجموعة سوا;تحالف سوا;مجموعة سواء
darfur-rebels|Darfur rebels;Darfur rebel groups;Darfur rebel movements|الحركات المسلحة بدارفور;الحركات المسلحة في دارفور;متمردو دارفور;حركات دارفور المسلحة
unmis|UNMIS;UN Mission in Sudan|
unmee|UNMEE;UN Mission in Ethiopia and Eritrea;United Nations Mission in Ethiopia and Eritrea|بعثة الأمم المتحدة في إثيوبيا وإريتريا
eritrea-ethiopia-boundary-commission|Eritrea-Ethiopia Boundary Commission;Ethiopia-Eritrea Boundary Commission|
islamic-courts-union|Islamic Courts Union;Union of Islamic Courts;Islamic Courts;UIC~|اتحاد المحاكم الإسلامية;المحاكم الإسلامية الصومالية
galmudug|Galmudug;Galmudug State|غلمدغ;جلمدغ;ولاية غلمدغ
hirshabelle|Hirshabelle|هيرشبيلي;ولاية هيرشبيلي;هيرشابيلي
ecowas-commission|ECOWAS Commission|مفوضية إيكواس
arab-movement-of-azawad|Arab Movement of Azawad;Arab Movement for the Azawad;MAA~|الحركة العربية الأزوادية;الحركة العربية لأزواد;حركة أزواد العربية
hcua|High Council for the Unity of Azawad;HCUA|المجلس الأعلى لوحدة أزواد;المجلس الأعلى لوحدة الأزواد
mujao|MUJAO;Movement for Oneness and Jihad in West Africa|حركة التوحيد والجهاد في غرب أفريقيا
gatia|GATIA|غاتيا;حركة غاتيا
tuareg-rebels|Tuareg rebels;Touareg rebels|المتمردون الطوارق;متمردو الطوارق;المتمردين الطوارق;متمردي الطوارق
niger-delta-avengers|Niger Delta Avengers|منتقمو دلتا النيجر
mend|Movement for the Emancipation of the Niger Delta;MEND|حركة تحرير دلتا النيجر
johesu|Joint Health Sector Unions;JOHESU|
nannm|National Association of Nigeria Nurses and Midwives;National Association of Nigerian Nurses and Midwives;NANNM|
nma-nigeria|Nigerian Medical Association;Nigeria Medical Association|
nasu-nigeria|NASU|
ssanu|SSANU;Senior Staff Association of Nigerian Universities|
tetfund|TETFund;Tertiary Education Trust Fund|
nnpc|NNPC;Nigerian National Petroleum Corporation;Nigerian National Petroleum Company|مؤسسة البترول الوطنية النيجيرية
grnma|GRNMA;Ghana Registered Nurses and Midwives Association|
nagrat|NAGRAT;National Association of Graduate Teachers|
ghana-education-service|Ghana Education Service|
ghana-national-labour-commission|National Labour Commission of Ghana;Ghana National Labour Commission;Ghana’s National Labour Commission|
fair-wages-and-salaries-commission|Fair Wages and Salaries Commission|
unatu|UNATU;Uganda National Teachers' Union|
new-forces|New Forces;Forces Nouvelles|القوات الجديدة
mpci|Patriotic Movement of Ivory Coast;MPCI|الحركة الوطنية لساحل العاج
lurd|LURD;Liberians United for Reconciliation and Democracy|ليبيريون متحدون من أجل المصالحة والديمقراطية
model-liberia|Movement for Democracy in Liberia|حركة الديمقراطية في ليبيريا
ruf|Revolutionary United Front;RUF|الجبهة الثورية المتحدة
special-court-for-sierra-leone|Special Court for Sierra Leone|المحكمة الخاصة بسيراليون
cndd-fdd|CNDD-FDD|
fnl|FNL;Forces for National Liberation;National Liberation Forces;Palipehutu-FNL|قوات التحرير الوطنية
mlc|Movement for the Liberation of Congo;Movement for the Liberation of the Congo;MLC|حركة تحرير الكونغو
rcd-goma|RCD-Goma;Congolese Rally for Democracy|التجمع الكونغولي من أجل الديمقراطية
mdjt|Movement for Democracy and Justice in Chad;MDJT|
ufdd|Union of Forces for Democracy and Development;UFDD|
upc-car|Union for Peace in the Central African Republic|
paigc|PAIGC;African Party for the Independence of Guinea and Cape Verde;African Party for the Independence of Guinea and Cabo Verde|
fozeu|Federation of Zimbabwe Educators Unions;FOZEU|
artuz|ARTUZ;Amalgamated Rural Teachers Union of Zimbabwe|
ptuz|PTUZ;Progressive Teachers Union of Zimbabwe|
zimta|ZIMTA;Zimbabwe Teachers Association|
santaco|SANTACO;South African National Taxi Council|
sacca|South African Cabin Crew Association;SACCA|
chamber-of-mines-sa|Chamber of Mines~;Minerals Council South Africa|
comair|Comair|
flysafair|FlySafair|فلاي سافير
iebc|IEBC;Independent Electoral and Boundaries Commission|
jubilee-party|Jubilee Party;Jubilee Coalition|
council-of-governors-kenya|Council of County Governors|
kenya-dock-workers-union|Dock Workers Union;Kenya Dock Workers Union|
cnared|CNARED|
al-wefaq|Al Wefaq;Al-Wefaq National Islamic Society|جمعية الوفاق;جمعية الوفاق الوطني الإسلامية;الوفاق البحرينية;جميعة الوفاق
kuwait-petroleum-corporation|Kuwait Petroleum Corporation|مؤسسة البترول الكويتية
european-central-bank|European Central Bank;ECB|البنك المركزي الأوروبي
sri-lanka-monitoring-mission|Sri Lanka Monitoring Mission;SLMM|بعثة مراقبة وقف إطلاق النار في سريلانكا;بعثة المراقبة في سريلانكا
yemeni-socialist-party|Yemeni Socialist Party|الحزب الاشتراكي اليمني
eurogroup|Eurogroup;euro zone finance ministers;eurozone finance ministers|مجموعة اليورو;وزراء مالية منطقة اليورو
democratic-gathering|Democratic Gathering|كتلة اللقاء الديمقراطي;اللقاء الديمقراطي
lebanese-university|Lebanese University|الجامعة اللبنانية
electricite-du-liban|Electricite du Liban;EDL~|مؤسسة كهرباء لبنان;كهرباء لبنان
jordan-medical-association|Jordan Medical Association|نقابة الأطباء الأردنية;نقابة الأطباء الأردنيين
iaea-board|IAEA Board of Governors;IAEA's Board of Governors|مجلس محافظي الوكالة الدولية للطاقة الذرية;مجلس محافظي الوكالة;مجلس محافظي الوكالة الذرية
petroleum-facilities-guard|Petroleum Facilities Guard|حرس المنشآت النفطية;جهاز حرس المنشآت النفطية
misrata-brigades|Misrata brigades|كتائب مصراتة
kuwait-national-assembly|Kuwaiti National Assembly;Kuwait's National Assembly;Kuwait National Assembly;Kuwaiti parliament;Kuwait's parliament|مجلس الأمة الكويتي;مجلس الأمة~
islamic-constitutional-movement|Islamic Constitutional Movement|الحركة الدستورية الإسلامية;حدس~
popular-action-bloc|Popular Action Bloc|كتلة العمل الشعبي
kuwait-airways|Kuwait Airways|الخطوط الجوية الكويتية;مؤسسة الخطوط الجوية الكويتية
aluminium-bahrain|Aluminium Bahrain;Alba Bahrain|شركة ألمنيوم البحرين;ألمنيوم البحرين;شركة ألبا
egyptair|EgyptAir|مصر للطيران;شركة مصر للطيران
suez-cement|Suez Cement|شركة السويس للأسمنت;السويس للأسمنت
egpc|Egyptian General Petroleum Corporation;EGPC|الهيئة المصرية العامة للبترول;هيئة البترول المصرية
egyptian-drilling-company|Egyptian Drilling Company|شركة الحفر المصرية
fatah-central-committee|Fatah Central Committee;Central Committee of Fatah|اللجنة المركزية لحركة فتح;مركزية فتح;اللجنة المركزية لفتح
palestinian-teachers-movement|Palestinian Teachers' Movement|حراك المعلمين الفلسطينيين;حراك المعلمين الموحد
yisrael-beiteinu|Yisrael Beiteinu;Yisrael Beitenu;Israel Beiteinu|إسرائيل بيتنا;يسرائيل بيتنو;يسرائيل بيتينو;حزب إسرائيل بيتنا
israel-social-workers-union|Israel Social Workers Union;Social Workers' Union|نقابة العمال الاجتماعيين;نقابة العاملين الاجتماعيين
national-iranian-oil-company|National Iranian Oil Company;NIOC|شركة النفط الوطنية الإيرانية
north-oil-company|North Oil Company|شركة نفط الشمال
dana-gas|Dana Gas|دانة غاز;شركة دانة غاز
crescent-petroleum|Crescent Petroleum|شركة نفط الهلال;نفط الهلال
sonatrach|Sonatrach|سوناطراك;شركة سوناطراك;مجمع سوناطراك
sonelgaz|Sonelgaz|سونلغاز;مجمع سونلغاز
germanwings|Germanwings|جيرمان وينغز;جيرمان وينجز
deliveroo|Deliveroo|ديليفرو;دليفرو
talabat|Talabat|طلبات~;شركة طلبات
uber|Uber|أوبر;شركة أوبر
chinese-communist-party|Chinese Communist Party;Communist Party of China|الحزب الشيوعي الصيني
workers-party-of-korea|Workers' Party of Korea;Korean Workers' Party|حزب العمال الكوري;حزب العمال الحاكم في كوريا الشمالية
unification-ministry-korea|South Korea's Unification Ministry;South Korean Unification Ministry;Seoul's Unification Ministry;Unification Ministry;Ministry of Unification|وزارة الوحدة الكورية الجنوبية;وزارة التوحيد الكورية الجنوبية;وزارة الوحدة;وزارة التوحيد
cheong-wa-dae|Cheong Wa Dae;Blue House~|البيت الأزرق~
hyundai-asan|Hyundai Asan;Hyundai Asan Corp|هيونداي أسان
inter-parliamentary-union|Inter-Parliamentary Union|الاتحاد البرلماني الدولي
federation-council-russia|Federation Council;Russian Federation Council|مجلس الاتحاد الروسي;مجلس الفيدرالية الروسي;المجلس الفدرالي الروسي
non-aligned-movement|Non-Aligned Movement|حركة عدم الانحياز
ambazonia-separatists|Ambazonian separatists;anglophone separatists|الانفصاليون الناطقون بالإنجليزية
cpn-uml|CPN-UML;Communist Party of Nepal (United Marxist Leninist);Communist Party of Nepal (Unified Marxist-Leninist)|الحزب الشيوعي النيبالي الماركسي اللينيني الموحد
nepali-congress|Nepali Congress;Nepali Congress Party|حزب المؤتمر النيبالي;المؤتمر النيبالي
cpn-maoist|CPN (Maoist);Communist Party of Nepal (Maoist);Nepal's Maoists;Nepal's Maoist rebels;Nepalese Maoists;CPN (Maoist Center);CPN (Maoist Centre);UCPN-Maoist;UCPN-M;Unified Communist Party of Nepal (Maoist)|الحزب الشيوعي النيبالي الماوي;الماويون النيباليون
seven-party-alliance|Seven-Party Alliance|تحالف الأحزاب السبعة
udmf|United Democratic Madhesi Front;UDMF;Joint Democratic Madhesi Front|
rjp-n|Rastriya Janata Party Nepal;RJP-N;RJPN|
nepal-sadbhavana-party|Nepal Sadbhavana Party;Nepal Sadbhawana Party|
mprf|Madhesi People's Rights Forum;Madhesi Janadhikar Forum|
unmin|UNMIN;United Nations Mission in Nepal;UN Mission in Nepal|
indian-national-congress|Indian National Congress|حزب المؤتمر الهندي
hurriyat-conference|Hurriyat Conference;All Parties Hurriyat Conference;All-Party Hurriyat Conference;Hurriyat~;APHC|مؤتمر الحريات;مؤتمر حريات لعموم الأحزاب;مؤتمر الحرية لعموم الأحزاب;حركة حريات
jklf|Jammu Kashmir Liberation Front;Jammu and Kashmir Liberation Front;JKLF|جبهة تحرير جامو وكشمير
hizbul-mujahideen|Hizbul Mujahideen;Hizb-ul-Mujahideen|حزب المجاهدين الكشميري
lashkar-e-taiba|Lashkar-e-Taiba;Lashkar-e-Tayyaba;LeT~|لشكر طيبة;جماعة لشكر طيبة;عسكر طيبة
ulfa|ULFA;United Liberation Front of Asom;United Liberation Front of Assam|جبهة تحرير آسام المتحدة
peoples-consultative-group|People's Consultative Group|
ndfb|National Democratic Front of Bodoland;NDFB|
nnpg|Naga National Political Groups;Naga National Political Group;NNPG;NNPGs|
india-supreme-court|Supreme Court of India;India's Supreme Court;Indian Supreme Court|المحكمة العليا الهندية
cwma|Cauvery Water Management Authority;CWMA|
njca|National Joint Council of Action;NJCA|
nfir|National Federation of Indian Railwaymen;NFIR|
airf|All India Railwaymen's Federation;All India Railwaymen Federation|
citu-india|Centre of Indian Trade Unions|
aituc|All India Trade Union Congress;AITUC|
intuc|Indian National Trade Union Congress;INTUC|
bharatiya-mazdoor-sangh|Bharatiya Mazdoor Sangh|
aiims|AIIMS|
indian-medical-association|Indian Medical Association|
delhi-police|Delhi Police|شرطة دلهي
vedanta|Vedanta Limited;Vedanta Ltd;Vedanta Resources|
bgmea|BGMEA;Bangladesh Garment Manufacturers and Exporters Association|
employers-federation-of-ceylon|Employers' Federation of Ceylon|
gmoa|Government Medical Officers' Association;GMOA|
ceylon-workers-congress|Ceylon Workers' Congress|
tamil-national-alliance|Tamil National Alliance;TNA~|التحالف الوطني التاميلي
jvp-sri-lanka|Janatha Vimukthi Peramuna;JVP|
tokyo-co-chairs|Tokyo Co-Chairs;Tokyo Donor Co-Chairs|
jamaat-e-islami|Jamaat-e-Islami;Jamaat-i-Islami|الجماعة الإسلامية الباكستانية
yda-punjab|Young Doctors Association;YDA Punjab|
ncct|Nationwide Ceasefire Coordination Team;Nationwide Ceasefire Coordinating Team;NCCT|
upwc|Union Peacemaking Work Committee;Union Peace-making Work Committee;UPWC|
myanmar-peace-centre|Myanmar Peace Centre;Myanmar Peace Center|مركز ميانمار للسلام
unfc|United Nationalities Federal Council;UNFC|
rcss|Restoration Council of Shan State;RCSS;Shan State Army-South;SSA-S;RCSS/SSA|
ssa-north|Shan State Army-North;SSPP;Shan State Progress Party|
chin-national-front|Chin National Front|
pnlo|Pa-O National Liberation Organization;Pa-O National Liberation Organisation;PNLO|
knpp|Karenni National Progressive Party;KNPP|
nmsp|New Mon State Party;NMSP|
dkba|Democratic Karen Benevolent Army;DKBA;Democratic Karen Buddhist Army|
uwsa|United Wa State Army;UWSA|جيش ولاية وا المتحدة
arsph|Arakan Rohingya Society for Peace and Human Rights;ARSPH|
thai-junta|Thai junta;Thailand's junta;National Council for Peace and Order|المجلس العسكري التايلاندي
aha-centre|AHA Centre;ASEAN Coordinating Centre for Humanitarian Assistance|
opapp|OPAPP;Office of the Presidential Adviser on the Peace Process;OPAPRU|
international-monitoring-team|International Monitoring Team|فريق المراقبة الدولي
biff|Bangsamoro Islamic Freedom Fighters;BIFF|
anakpawis|Anakpawis|
tni|Indonesian military;Indonesian army;TNI|الجيش الإندونيسي
aceh-monitoring-mission|Aceh Monitoring Mission|بعثة مراقبة آتشيه
pulo|Patani United Liberation Organisation;PULO;Pattani United Liberation Organisation|
kaltim-prima-coal|Kaltim Prima Coal;PT Kaltim Prima Coal|
kelian-equatorial-mining|Kelian Equatorial Mining;PT Kelian Equatorial Mining;PT KEM|
malaita-eagle-force|Malaita Eagle Force;Malaitan Eagle Force;Malaita Eagles Force|
isatabu-freedom-movement|Isatabu Freedom Movement;Isatambu Freedom Movement|
ramsi|Regional Assistance Mission to Solomon Islands;RAMSI|
bougainville-government|Autonomous Bougainville Government;Bougainville government|
rio-tinto|Rio Tinto|ريو تينتو
st-barbara|St Barbara Limited;St Barbara Ltd|
coopers|Coopers Brewery|
lion-nathan|Lion Nathan|
lima-group|Lima Group|مجموعة ليما
pacific-alliance|Pacific Alliance|تحالف المحيط الهادئ
alba-bloc|Bolivarian Alliance for the Peoples of Our America;ALBA-TCP|التحالف البوليفاري لشعوب أمريكا
idb|Inter-American Development Bank;IDB|بنك التنمية للبلدان الأمريكية
nafta|NAFTA;North American Free Trade Agreement|نافتا
nicaragua-civic-alliance|Civic Alliance for Justice and Democracy|
nicaragua-bishops-conference|Episcopal Conference of Nicaragua;Nicaraguan Bishops Conference;Nicaraguan Episcopal Conference|
caricom-eminent-persons-group|CARICOM Eminent Persons Group;Eminent Persons Group~|
venezuela-opposition|Venezuelan opposition;Venezuela's opposition;Venezuelan opposition coalition|المعارضة الفنزويلية
fedefruta|Fedefruta|
asoex|Asoex|
minera-escondida|Minera Escondida|شركة مينيرا إسكونديدا
auc-colombia|United Self-Defense Forces of Colombia;United Self-Defence Forces of Colombia|
m-19|M-19|حركة 19 أبريل
urng|URNG;Guatemalan National Revolutionary Unity|الوحدة الثورية الوطنية الغواتيمالية
fmln|FMLN|جبهة فارابوندو مارتي للتحرير الوطني
ezln|EZLN;Zapatista National Liberation Army;Zapatistas|جيش زاباتيستا للتحرير الوطني
cne-venezuela|National Electoral Council of Venezuela|المجلس الوطني الانتخابي الفنزويلي
osce-mission-to-moldova|OSCE Mission to Moldova|بعثة منظمة الأمن والتعاون في مولدوفا
association-of-serb-municipalities|Association of Serb-Majority Municipalities;Association of Serb Municipalities;Union of Serbian Municipalities;Community of Serb Municipalities;Community of Serb-Majority Municipalities|رابطة البلديات ذات الأغلبية الصربية;رابطة البلديات الصربية
serbia-office-for-kosovo|Office for Kosovo and Metohija;Office for Kosovo|
nla-macedonia|Albanian National Liberation Army|جيش التحرير الوطني الألباني
kla|Kosovo Liberation Army;UCK|جيش تحرير كوسوفو
snsd|SNSD;Alliance of Independent Social Democrats|
party-for-democratic-prosperity|Party for Democratic Prosperity|
ano|ANO movement|
cssd|ČSSD;Czech Social Democratic Party;Czech Social Democrats|
kscm|KSČM;Communist Party of Bohemia and Moravia|
ods-czech|Civic Democratic Party|
liberal-democrats|Liberal Democrats;Lib Dems;Liberal Democrat~|حزب الديمقراطيين الأحرار;الديمقراطيون الليبراليون البريطانيون
scottish-executive|Scottish Executive|
sff|Scottish Fishermen's Federation;Scottish Fisherman's Federation|
swfpa|Scottish White Fish Producers' Association;Scottish Whitefish Producers Association|
local-government-association|Local Government Association|
tgwu|Transport and General Workers' Union;TGWU|
amicus|Amicus union|
nut-uk|National Union of Teachers|
prospect-union|Prospect union|
barclays|Barclays|باركليز
csu|CSU;Christian Social Union|الحزب المسيحي الاجتماعي;الاتحاد المسيحي الاجتماعي
fdp|FDP;Free Democratic Party;Free Democrats|الحزب الديمقراطي الحر
german-greens|German Greens;Greens party|حزب الخضر الألماني
new-democracy|New Democracy party;Greece's New Democracy|حزب الديمقراطية الجديدة
syriza|SYRIZA|سيريزا;حزب سيريزا
pasok|PASOK|باسوك;حزب باسوك
ctp|CTP;Republican Turkish Party|
cyprus-disy|DISY;Democratic Rally|
saint-gobain|Saint-Gobain|سان جوبان;سان غوبان
monsanto|Monsanto|مونسانتو
bayer|Bayer AG|باير~;شركة باير
basf|BASF|باسف
areva|Areva|أريفا
vinci|Vinci SA|فينشي~
fiat|Fiat|فيات
alstom|Alstom|ألستوم
blackrock|BlackRock|بلاك روك
db-regio|DB Regio|
charter-communications|Charter Communications;Charter Spectrum|
bart|BART;Bay Area Rapid Transit|
ac-transit|AC Transit|
burlington-school-board|Burlington School Board|
city-of-winnipeg|City of Winnipeg|
city-of-hamilton|City of Hamilton|
city-of-toronto|City of Toronto|
cupe-local-416|CUPE Local 416|
cupe-local-79|CUPE Local 79|
1199seiu|1199SEIU;1199SEIU United Healthcare Workers East|
twu-local-100|TWU Local 100;Transport Workers Union Local 100|
africa-forum|Africa Forum of Former Heads of State;Africa Forum|
pakistan-army|Pakistani army;Pakistan Army|الجيش الباكستاني
indian-army|Indian Army|الجيش الهندي
palestinian-leadership|Palestinian leadership|القيادة الفلسطينية
ubp|UBP;Ulusal Birlik Partisi|
nasa-kenya|National Super Alliance|التحالف الوطني الأعظم الكيني
msg-melanesia|Melanesian Spearhead Group|
china-state-council|China's State Council|مجلس الدولة الصيني
north-korea-foreign-ministry|North Korean Foreign Ministry;North Korea's Foreign Ministry|وزارة الخارجية الكورية الشمالية;الخارجية الكورية الشمالية
kurdistan-alliance|Kurdistan Alliance;Kurdish Alliance|التحالف الكردستاني;التحالف الكوردستاني;قائمة التحالف الكردستاني
national-industrial-court|National Industrial Court of Nigeria;National Industrial Court|
ceylon-teachers-union|Ceylon Teachers' Union|
upa-india|United Progressive Alliance|التحالف التقدمي المتحد
bharatiya-kisan-union|Bharatiya Kisan Union|
nationalist-congress-party|Nationalist Congress Party|
rastriya-swatantra-party|Rastriya Swatantra Party|
janata-samajwadi-party|Janata Samajwadi Party|
coalition-of-concerned-teachers|Coalition of Concerned Teachers|
frontier-airlines|Frontier Airlines|فرونتير إيرلاينز
hdz|Croatian Democratic Union;HDZ|الاتحاد الديمقراطي الكرواتي
tunisian-young-doctors|Tunisian Organisation of Young Doctors;Tunisian Organization of Young Doctors|المنظمة التونسية للأطباء الشبان
tunisia-arp|Assembly of the Representatives of the People|مجلس نواب الشعب التونسي
algeria-apn|People's National Assembly~|المجلس الشعبي الوطني
ghazl-el-mahalla|Misr Spinning and Weaving Company;Ghazl El-Mahalla|شركة غزل المحلة;شركة مصر للغزل والنسيج بالمحلة
hong-kong-aircrew|Hong Kong Aircrew Officers Association|
hazara-unity-party|Hezb-e-Wahdat|حزب الوحدة الأفغاني
hezb-e-islami|Hezb-e-Islami;Hezb-i-Islami|الحزب الإسلامي الأفغاني;الحزب الإسلامي بزعامة حكمتيار
jamiat-e-islami|Jamiat-e-Islami|الجمعية الإسلامية الأفغانية
slpp|Sierra Leone People's Party|
npfl|National Patriotic Front of Liberia;NPFL|الجبهة الوطنية القومية الليبيرية
ulimo|ULIMO|
ecomog|ECOMOG|إيكوموغ
unmil|UNMIL;UN Mission in Liberia;United Nations Mission in Liberia|
unamsil|UNAMSIL;UN Mission in Sierra Leone|
unoci|UNOCI;UN Operation in Cote d'Ivoire|عملية الأمم المتحدة في كوت ديفوار
monuc|MONUC|بعثة مونوك
onub|ONUB;UN Operation in Burundi|
untaet|UNTAET;UN Transitional Administration in East Timor|
unmik|UNMIK;UN Mission in Kosovo;United Nations Mission in Kosovo|بعثة الأمم المتحدة في كوسوفو
unomig|UNOMIG;UN Observer Mission in Georgia|
minustah|MINUSTAH|مينوستاه
binuh|BINUH|
unmogip|UNMOGIP|
cpn-unified-socialist|CPN (Unified Socialist)|
madhesi-front|Samyukta Loktantrik Madhesi Morcha|
epdp|EPDP;Eelam People's Democratic Party|
tmvp|TMVP;Tamil Makkal Viduthalai Pulikal|
slmc|Sri Lanka Muslim Congress;SLMC|
unp-sri-lanka|United National Party|الحزب الوطني المتحد
slfp|Sri Lanka Freedom Party;SLFP|حزب الحرية السريلانكي
mnj-niger|Niger Movement for Justice;Nigerien Movement for Justice|حركة النيجريين من أجل العدالة;حركة نيجريين من أجل العدالة
cpr-tunisia|Congress for the Republic|المؤتمر من أجل الجمهورية
tibu-libya|Tebu tribes|قبائل التبو;التبو~
zintan-brigades|Zintan brigades|كتائب الزنتان
benghazi-shura|Benghazi Revolutionaries Shura Council|مجلس شورى ثوار بنغازي
libya-constitution-drafting|Constitution Drafting Assembly|هيئة صياغة الدستور الليبية;الهيئة التأسيسية لصياغة مشروع الدستور
nscn-k|NSCN-K;NSCN (Khaplang)|
`;
