/**
 * Offices that compose with a state or an organisation: "وزير الخارجية القطري", "وزير خارجية قطر",
 * "Qatari foreign minister", "CIA director". One row a class:
 *
 * `class | English titles; … | Arabic, definite (takes an adjective); … | Arabic, construct (takes a state's name); …`
 *
 * The office's id is `office:<state or organisation>-<class>`.
 */
export const STATE_TITLES = `
president|president|الرئيس;رئيس الجمهورية;رئيسة الجمهورية;الرئيسة|رئيس;رئيس جمهورية;رئيس دولة;رئيسة
head-of-state|head of state|رئيس الدولة;قائد الدولة|
vice-president|vice president;vice-president|نائب الرئيس;نائبة الرئيس|نائب رئيس
king|king|الملك;العاهل|ملك;عاهل
emir|emir;amir|الأمير|أمير دولة;أمير
sultan|sultan|السلطان|سلطان
crown-prince|crown prince|ولي العهد|ولي عهد
prime-minister|prime minister;premier;head of government;taoiseach|رئيس الوزراء;رئيسة الوزراء;رئيس مجلس الوزراء;رئيس الحكومة;رئيسة الحكومة;الوزير الأول;رئيس حكومة الوحدة الوطنية|رئيس وزراء;رئيسة وزراء;رئيس حكومة;رئيسة حكومة;رئيس مجلس وزراء
deputy-prime-minister|deputy prime minister|نائب رئيس الوزراء;نائب رئيس مجلس الوزراء|
chancellor|chancellor|المستشار;المستشارة|مستشار;مستشارة
foreign-minister|foreign minister;minister of foreign affairs;foreign secretary;secretary of state;top diplomat;external affairs minister;minister for foreign affairs|وزير الخارجية;وزيرة الخارجية;وزير الشؤون الخارجية;وزيرة الشؤون الخارجية|وزير خارجية;وزيرة خارجية
deputy-foreign-minister|deputy foreign minister|نائب وزير الخارجية;مساعد وزير الخارجية|نائب وزير خارجية
defence-minister|defence minister;defense minister;minister of defence;minister of defense;defense secretary;defence secretary;secretary of defense;defense chief;war secretary|وزير الدفاع;وزيرة الدفاع;وزير الحرب|وزير دفاع;وزيرة دفاع
interior-minister|interior minister;minister of interior;home secretary;home minister|وزير الداخلية;وزيرة الداخلية|وزير داخلية
finance-minister|finance minister;minister of finance;treasury secretary|وزير المالية;وزيرة المالية;وزير الخزانة;وزيرة الخزانة|وزير مالية
labour-minister|labour minister;labor minister;labor secretary;minister of labour;labour secretary|وزير العمل;وزيرة العمل;وزير الشغل;وزير الشؤون الاجتماعية|
water-minister|water minister;irrigation minister;water resources minister;minister of water;minister of irrigation;minister of water resources and irrigation|وزير الري;وزير الموارد المائية والري;وزير الموارد المائية;وزير المياه;وزير الري والموارد المائية|
transport-minister|transport minister;transportation minister;transport secretary;minister of transport;transportation secretary|وزير النقل;وزيرة النقل|
energy-minister|energy minister;oil minister;energy secretary;petroleum minister|وزير الطاقة;وزير النفط;وزير البترول|
health-minister|health minister;health secretary;minister of health|وزير الصحة;وزيرة الصحة|
trade-minister|trade minister;commerce minister;commerce secretary|وزير التجارة;وزيرة التجارة|
education-minister|education minister;education secretary|وزير التربية;وزير التربية والتعليم;وزير التعليم|
justice-minister|justice minister;attorney general|وزير العدل;وزيرة العدل|
agriculture-minister|agriculture minister;agriculture secretary|وزير الزراعة|
information-minister|information minister|وزير الإعلام;وزير الاعلام;وزيرة الإعلام|
planning-minister|planning minister|وزير التخطيط;وزيرة التخطيط|
electricity-minister|electricity minister|وزير الكهرباء|
industry-minister|industry minister|وزير الصناعة|
environment-minister|environment minister|وزير البيئة;وزيرة البيئة|
culture-minister|culture minister|وزير الثقافة;وزيرة الثقافة|
national-security-minister|national security minister|وزير الأمن القومي|
strategic-affairs-minister|strategic affairs minister|وزير الشؤون الاستراتيجية;وزير الشؤون الإستراتيجية|
intelligence-head|intelligence chief;spy chief;intelligence head;head of intelligence;chief of intelligence;intelligence director|رئيس المخابرات;رئيس الاستخبارات;مدير المخابرات;مدير الاستخبارات;رئيس جهاز المخابرات;رئيس جهاز الاستخبارات|رئيس مخابرات;رئيس استخبارات
national-security-adviser|national security adviser;national security advisor|مستشار الأمن القومي;مستشارة الأمن القومي|
army-chief|army chief;chief of staff;military chief;army commander;armed forces chief;chief of the general staff;top general;commander-in-chief|قائد الجيش;رئيس الأركان;رئيس أركان الجيش;رئيس هيئة الأركان;القائد العام للقوات المسلحة|قائد جيش;رئيس أركان جيش
parliament-speaker|parliament speaker;speaker of parliament;parliamentary speaker|رئيس البرلمان;رئيس مجلس النواب;رئيس مجلس الشورى;رئيس مجلس الشعب|رئيس برلمان
supreme-leader|supreme leader|المرشد الأعلى;المرشد;المرشد الإيراني|
middle-east-envoy|middle east envoy;special envoy to the middle east;special envoy for the middle east;envoy to the middle east;mideast envoy|المبعوث إلى الشرق الأوسط;مبعوث الشرق الأوسط;المبعوث الخاص إلى الشرق الأوسط;المبعوث الخاص للشرق الأوسط|
envoy|envoy;special envoy;presidential envoy|المبعوث;المبعوث الخاص;المبعوثة;المبعوثة الخاصة;الموفد|مبعوث;موفد
ambassador|ambassador|السفير;السفيرة|سفير;سفيرة
foreign-ministry-spokesperson|foreign ministry spokesperson;foreign ministry spokesman;foreign ministry spokeswoman;state department spokesperson;state department spokesman|المتحدث باسم الخارجية;المتحدثة باسم الخارجية;المتحدث باسم وزارة الخارجية;المتحدثة باسم وزارة الخارجية;الناطق باسم الخارجية;الناطق باسم وزارة الخارجية;الناطقة باسم وزارة الخارجية;المتحدث الرسمي باسم وزارة الخارجية|متحدث باسم خارجية
government-spokesperson|government spokesperson;government spokesman;government spokeswoman|المتحدث باسم الحكومة;المتحدثة باسم الحكومة;الناطق باسم الحكومة;الناطقة باسم الحكومة|
presidency-spokesperson|presidential spokesperson;presidential spokesman|المتحدث باسم الرئاسة;الناطق باسم الرئاسة;المتحدث الرسمي باسم الرئاسة;المتحدث باسم رئاسة الجمهورية;المتحدث الرسمي باسم رئاسة الجمهورية|
army-spokesperson|army spokesperson;army spokesman;military spokesman;military spokesperson;military spokeswoman|المتحدث باسم الجيش;الناطق باسم الجيش;المتحدث العسكري;الناطق العسكري|
white-house-spokesperson|white house press secretary;white house spokesperson;white house spokesman;white house spokeswoman|المتحدثة باسم البيت الأبيض;المتحدث باسم البيت الأبيض;الناطق باسم البيت الأبيض|
counterpart|counterpart|نظيره;نظيرها;نظيرته;نظيرتها;نظيرهما|
chief-negotiator|chief negotiator;lead negotiator;top negotiator|كبير المفاوضين;رئيس الوفد المفاوض;رئيس وفد التفاوض|
`;

/**
 * Bodies that compose with a state: "وزارة الخارجية المصرية", "الخارجية القطرية", "Israeli government".
 * `class | English; … | Arabic, definite; …`. The id is `org:<state>-<class>`; `=` in place of a class
 * means the state itself ("الجانب المصري").
 */
export const STATE_BODIES = `
=|side;authorities;administration|الجانب;الطرف;السلطات;السلطة;الإدارة;القيادة;الوسيط;الدولة;الوسطاء
government|government;cabinet|الحكومة;مجلس الوزراء;حكومة
foreign-ministry|foreign ministry;ministry of foreign affairs;foreign office|وزارة الخارجية;الخارجية;وزارة الشؤون الخارجية
defence-ministry|defence ministry;defense ministry;ministry of defence;ministry of defense|وزارة الدفاع;الدفاع
interior-ministry|interior ministry;ministry of interior|وزارة الداخلية;الداخلية
finance-ministry|finance ministry;ministry of finance|وزارة المالية
health-ministry|health ministry;ministry of health|وزارة الصحة
labour-ministry|labour ministry;labor ministry;ministry of labour|وزارة العمل;وزارة الشغل
oil-ministry|oil ministry;petroleum ministry;energy ministry|وزارة النفط;وزارة البترول;وزارة الطاقة
justice-ministry|justice ministry|وزارة العدل
education-ministry|education ministry|وزارة التربية;وزارة التربية والتعليم;وزارة التعليم
agriculture-ministry|agriculture ministry|وزارة الزراعة
trade-ministry|trade ministry;commerce ministry|وزارة التجارة
industry-ministry|industry ministry|وزارة الصناعة
information-ministry|information ministry|وزارة الإعلام;وزارة الاعلام
social-affairs-ministry|social affairs ministry|وزارة الشؤون الاجتماعية
electricity-ministry|electricity ministry|وزارة الكهرباء
planning-ministry|planning ministry|وزارة التخطيط
culture-ministry|culture ministry|وزارة الثقافة
water-ministry|water ministry;irrigation ministry;ministry of water resources and irrigation|وزارة الري;وزارة الموارد المائية;وزارة الموارد المائية والري;وزارة المياه
transport-ministry|transport ministry;ministry of transport|وزارة النقل
presidency|presidency;presidential office;president's office|الرئاسة;رئاسة الجمهورية;الديوان الأميري;الديوان الملكي
prime-ministers-office|prime minister's office|رئاسة الوزراء;رئاسة الحكومة;مكتب رئيس الوزراء
army|army;military;armed forces;forces;troops|الجيش;القوات المسلحة;القوات;قوات الجيش
parliament|parliament;lower house|البرلمان;مجلس النواب
delegation|delegation;negotiating team|الوفد;الوفد المفاوض;الوفد التفاوضي;الفريق المفاوض;فريق التفاوض
intelligence|intelligence;intelligence service;intelligence agency|المخابرات;الاستخبارات;جهاز المخابرات;جهاز الاستخبارات;أجهزة المخابرات
embassy|embassy|السفارة;سفارة
police|police|الشرطة
navy|navy;coast guard|البحرية;خفر السواحل
central-bank|central bank|البنك المركزي;المصرف المركزي
supreme-court|supreme court|المحكمة العليا
opposition|opposition|المعارضة
news-agency|news agency;state news agency;official news agency;state-run news agency|وكالة الأنباء;وكالة الأنباء الرسمية;وكالة أنباء
state-television|state television;state TV;state media|التلفزيون الرسمي;التلفزيون;الإعلام الرسمي;وسائل الإعلام
`;

/**
 * Who leads or speaks for an organisation. `class | English before "of/for" or after the name; … |
 * Arabic words that take the name in construct; … | Arabic words that take it after ل or باسم or في; …`
 */
export const ORGANISATION_TITLES = `
head|head;director;chief;leader;boss;president;chairman;chairwoman;chair;secretary-general;secretary general;general secretary;director-general;director general;commander;executive director;chief executive;ceo|رئيس;رئيسة;مدير;مديرة;زعيم;قائد;أمين عام|الأمين العام;الأمينة العامة;المدير العام;المديرة العامة;المدير التنفيذي;الرئيس التنفيذي;الرئيسة التنفيذية;المفوض العام;القائد العام
spokesperson|spokesperson;spokesman;spokeswoman|متحدث باسم;ناطق باسم|المتحدث باسم;المتحدثة باسم;الناطق باسم;الناطقة باسم;المتحدث الرسمي باسم;الناطق الرسمي باسم;الناطق العسكري باسم;المتحدث العسكري باسم
deputy-head|deputy head;deputy leader;deputy director;deputy chief|نائب رئيس;نائب مدير;نائب زعيم|نائب الأمين العام
politburo-head|political bureau chief;politburo chief;political chief;political leader|رئيس المكتب السياسي ل;رئيس المكتب السياسي في|
politburo-member|political bureau member;politburo member|عضو المكتب السياسي ل;عضو المكتب السياسي في|
negotiator|negotiator;chief negotiator;lead negotiator|كبير مفاوضي|
envoy|envoy;special envoy|مبعوث;مبعوثة;المبعوث الخاص ل|
senior-member|senior official;senior leader;official|القيادي في;القيادي ب;قيادي في;قيادي ب;عضو قيادة|
`;

/** Offices named in full, that do not compose. `office id | English; … | Arabic; …` */
export const FIXED_OFFICES = `
un-secretary-general|UN Secretary-General;UN secretary-general;U.N. Secretary-General;United Nations Secretary-General;UN chief;U.N. chief;UN Secretary General;United Nations chief|الأمين العام للأمم المتحدة;الامين العام للامم المتحدة
un-syria-envoy|UN envoy for Syria;UN special envoy for Syria;U.N. envoy for Syria;UN Syria envoy;UN envoy to Syria|المبعوث الأممي إلى سوريا;مبعوث الأمم المتحدة في سوريا;المبعوث الخاص للأمم المتحدة إلى سوريا;مبعوث الأمين العام للأمم المتحدة إلى سوريا;المبعوث الأممي لدى سوريا;المبعوث الأممي الخاص إلى سوريا;مبعوث الأمم المتحدة إلى سوريا;المبعوث الأممي لسوريا;مبعوث الأمم المتحدة الخاص إلى سوريا
un-yemen-envoy|UN envoy for Yemen;UN special envoy for Yemen;U.N. envoy for Yemen;UN Yemen envoy;UN envoy to Yemen;UN special envoy to Yemen|المبعوث الأممي إلى اليمن;مبعوث الأمم المتحدة في اليمن;المبعوث الأممي في اليمن;المبعوث الأممي الخاص باليمن;المبعوث الخاص للأمم المتحدة إلى اليمن;المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن;مبعوث الأمين العام للأمم المتحدة إلى اليمن;مبعوث الأمم المتحدة لليمن;المبعوث الأممي الخاص إلى اليمن;مبعوث الأمم المتحدة إلى اليمن;المبعوث الأممي لليمن;مبعوث الأمم المتحدة الخاص إلى اليمن;المبعوث الأممي باليمن;المبعوث الأممي لليمن
un-libya-envoy|UN envoy for Libya;UN Libya envoy;U.N. envoy for Libya;UN special envoy for Libya;UN envoy to Libya|المبعوث الأممي إلى ليبيا;مبعوث الأمم المتحدة في ليبيا;المبعوث الخاص للأمم المتحدة إلى ليبيا;مبعوث الأمين العام للأمم المتحدة إلى ليبيا;المبعوث الأممي لدى ليبيا;المبعوث الأممي لدى ليبيا;مبعوث الأمم المتحدة إلى ليبيا;المبعوثة الأممية إلى ليبيا;المبعوثة الأممية لدى ليبيا;المبعوث الأممي في ليبيا;رئيسة بعثة الأمم المتحدة في ليبيا;رئيس بعثة الأمم المتحدة في ليبيا;رئيسة البعثة الأممية
un-sudan-envoy|UN envoy for Sudan;UN envoy to Sudan;UN Sudan envoy;UN personal envoy for Sudan;U.N. envoy for Sudan|المبعوث الأممي إلى السودان;مبعوث الأمم المتحدة في السودان;المبعوث الأممي في السودان;المبعوث الأممي الخاص بالسودان;المبعوث الخاص للأمم المتحدة إلى السودان;المبعوث الخاص للأمين العام للأمم المتحدة إلى السودان;مبعوث الأمين العام للأمم المتحدة إلى السودان;مبعوث الأمم المتحدة للسودان;المبعوث الأممي للسودان;مبعوث الأمم المتحدة إلى السودان;المبعوث الشخصي للأمين العام للأمم المتحدة إلى السودان;المبعوث الأممي الخاص إلى السودان
un-western-sahara-envoy|UN envoy for Western Sahara;UN personal envoy for Western Sahara;UN envoy to Western Sahara|المبعوث الأممي إلى الصحراء الغربية;المبعوث الأممي للصحراء الغربية;المبعوث الشخصي للأمين العام للأمم المتحدة إلى الصحراء الغربية;المبعوث الأممي إلى الصحراء
un-middle-east-envoy|UN Middle East envoy;UN special coordinator for the Middle East peace process;U.N. Middle East envoy|المنسق الخاص للأمم المتحدة لعملية السلام في الشرق الأوسط;المبعوث الأممي لعملية السلام في الشرق الأوسط;المنسق الأممي لعملية السلام;المبعوث الأممي إلى الشرق الأوسط
un-cyprus-envoy|UN envoy for Cyprus;UN personal envoy on Cyprus;UN Cyprus envoy;UN Secretary-General's personal envoy on Cyprus|المبعوثة الأممية إلى قبرص;المبعوث الأممي إلى قبرص
un-envoy|UN envoy;U.N. envoy;UN special envoy;UN mediator;U.N. mediator|المبعوث الأممي;المبعوثة الأممية;المبعوث الدولي;الوسيط الأممي;مبعوث الأمم المتحدة;المبعوث الأممي الخاص
un-spokesperson|UN spokesperson;UN spokesman;U.N. spokesman;U.N. spokesperson;UN spokeswoman|المتحدث باسم الأمم المتحدة;المتحدث باسم الأمين العام للأمم المتحدة;المتحدث الرسمي باسم الأمم المتحدة;المتحدث الأممي
eu-foreign-policy-head|EU foreign policy chief;EU's foreign policy chief;European Union foreign policy chief;EU's top diplomat;EU top diplomat;High Representative of the European Union;EU high representative|مسؤول السياسة الخارجية في الاتحاد الأوروبي;مسؤولة السياسة الخارجية في الاتحاد الأوروبي;الممثل الأعلى للسياسة الخارجية في الاتحاد الأوروبي;الممثلة العليا للسياسة الخارجية في الاتحاد الأوروبي;الممثل الأعلى للاتحاد الأوروبي;مسؤول السياسة الخارجية بالاتحاد الأوروبي;مسؤولة السياسة الخارجية بالاتحاد الأوروبي;منسق السياسة الخارجية في الاتحاد الأوروبي;الممثلة العليا للاتحاد الأوروبي
european-commission-head|European Commission president;president of the European Commission;European Commission President|رئيسة المفوضية الأوروبية;رئيس المفوضية الأوروبية
european-council-head|European Council president;president of the European Council;European Council President|رئيس المجلس الأوروبي
arab-league-head|Arab League chief;Arab League Secretary-General;Arab League secretary-general;secretary-general of the Arab League|الأمين العام لجامعة الدول العربية;أمين عام الجامعة العربية;الأمين العام للجامعة العربية
nato-head|NATO Secretary General;NATO Secretary-General;NATO chief;NATO secretary-general|الأمين العام لحلف شمال الأطلسي;الأمين العام لحلف الناتو;الأمين العام للناتو;أمين عام الناتو
african-union-head|African Union Commission chairperson;chairperson of the African Union Commission;AU Commission chair;AU Commission chairperson|رئيس مفوضية الاتحاد الأفريقي;رئيس مفوضية الاتحاد الإفريقي;رئيس المفوضية الأفريقية
cia-head|CIA director;CIA chief;director of the CIA;CIA Director|مدير السي آي إيه;مدير ال CIA;مدير الـ CIA
kremlin-spokesperson|Kremlin spokesman;Kremlin spokesperson|المتحدث باسم الكرملين;الناطق باسم الكرملين;المتحدث الصحفي باسم الكرملين
sudan-sovereignty-council-head|Sovereignty Council chief;chairman of the Sovereignty Council;Sovereign Council head;head of the Sovereignty Council|رئيس مجلس السيادة الانتقالي;رئيس مجلس السيادة;رئيس مجلس السيادة السوداني
yemen-presidential-council-head|chairman of the Presidential Leadership Council;Presidential Leadership Council chairman|رئيس مجلس القيادة الرئاسي;رئيس مجلس القيادة الرئاسي اليمني
libya-presidential-council-head|head of Libya's Presidential Council;Presidential Council head|رئيس المجلس الرئاسي;رئيس المجلس الرئاسي الليبي
hamas-politburo-head|Hamas political chief;Hamas political leader;Hamas politburo chief;head of Hamas' political bureau;head of Hamas's political bureau|رئيس المكتب السياسي لحركة حماس;رئيس المكتب السياسي لحماس;رئيس المكتب السياسي للحركة
hamas-gaza-head|Hamas leader in Gaza;Hamas Gaza chief;Hamas chief in Gaza|رئيس حركة حماس في غزة;قائد حماس في غزة;زعيم حماس في غزة;رئيس حماس في غزة;رئيس حركة حماس في قطاع غزة
egypt-gis-head|Egyptian intelligence chief;Egypt's intelligence chief;Egyptian spy chief;head of Egyptian intelligence;head of Egyptian General Intelligence;director of Egyptian General Intelligence;Egypt's spy chief|رئيس المخابرات العامة المصرية;رئيس المخابرات المصرية;رئيس جهاز المخابرات العامة المصرية;رئيس جهاز المخابرات المصرية;مدير المخابرات العامة المصرية;مدير المخابرات المصرية;رئيس المخابرات العامة المصري;رئيس المخابرات المصري;مدير المخابرات المصري;رئيس المخابرات العامة;رئيس جهاز المخابرات العامة;مدير المخابرات العامة;رئيس جهاز المخابرات العامة المصري
palestine-intelligence-head|Palestinian intelligence chief|رئيس المخابرات العامة الفلسطينية;رئيس جهاز المخابرات العامة الفلسطينية;مدير المخابرات العامة الفلسطينية;مدير المخابرات الفلسطينية
vatican-pope|the Pope;Pope;pontiff|بابا الفاتيكان;البابا
russia-svr-head|head of Russia's Foreign Intelligence Service|مدير جهاز الاستخبارات الخارجية الروسية;رئيس الاستخبارات الخارجية الروسية
suez-canal-authority-head|Suez Canal Authority chairman;chairman of the Suez Canal Authority;Suez Canal Authority chief|رئيس هيئة قناة السويس
`;

/** The news agency of a state, where the lexicon has it as an outlet: `state outlet; …`. */
export const STATE_AGENCIES =
  'egypt mena;sudan suna;yemen saba-yemen;iran irna;syria sana;saudi-arabia spa;qatar qna;uae wam;kuwait kuna;jordan petra;lebanon nna-lebanon;iraq ina-iraq;libya lana;tunisia tap;algeria aps-algeria;morocco map-morocco;palestine wafa;oman ona;bahrain bna;turkey anadolu;russia tass;china xinhua;ethiopia ena-ethiopia;somalia sonna;azerbaijan azertac;armenia armenpress';
