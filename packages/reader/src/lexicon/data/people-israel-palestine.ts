/** People of Israel and Palestine. The format of a row is that of people.ts. */
export const ISRAEL_PALESTINE_PEOPLE = `
diab-al-louh|Diab al-Louh;Diab Allouh|دياب اللوح|
benjamin-netanyahu|Benjamin Netanyahu;Binyamin Netanyahu;Netanyahu!;Bibi Netanyahu|بنيامين نتنياهو;نتنياهو!;نتانياهو!;بنيامين نتانياهو;بينيامين نتنياهو;بنيامين نتيناهو|israel-prime-minister 2009-03..2021-06;israel-prime-minister 2022-12..;israel-prime-minister 1996-06..1999-07
naftali-bennett|Naftali Bennett|نفتالي بينيت;نفتالي بينت;نفتالي بنيت|israel-prime-minister 2021-06..2022-06;israel-defence-minister 2019-11..2020-05
yair-lapid|Yair Lapid;Lapid!|يائير لابيد;يائير لبيد;لابيد!;لبيد!|israel-prime-minister 2022-07..2022-12;israel-foreign-minister 2021-06..2022-12
israel-katz|Israel Katz;Yisrael Katz|يسرائيل كاتس;إسرائيل كاتس;يسرائيل كاتز;إسرائيل كاتز|israel-foreign-minister 2024-01..2024-11;israel-defence-minister 2024-11..;israel-foreign-minister 2019-02..2020-05
gideon-saar|Gideon Saar;Gideon Sa'ar|جدعون ساعر|israel-foreign-minister 2024-11..
eli-cohen|Eli Cohen|إيلي كوهين|israel-foreign-minister 2022-12..2024-01
yoav-gallant|Yoav Gallant;Gallant!|يوآف غالانت;يوآف غالنت;غالانت!|israel-defence-minister 2022-12..2024-11
benny-gantz|Benny Gantz;Gantz!|بيني غانتس;غانتس!;بني غانتس;بيني غانتز;بيني جانتس;جانتس!|israel-defence-minister 2020-05..2022-12;israel-army-chief 2011-02..2015-02
avigdor-lieberman|Avigdor Lieberman;Lieberman!;Avigdor Liberman|أفيغدور ليبرمان;ليبرمان!;أفيجدور ليبرمان;أفيغدور لبيرمان|israel-defence-minister 2016-05..2018-11;israel-foreign-minister 2009-03..2012-12;israel-foreign-minister 2013-11..2015-05
ehud-barak|Ehud Barak|إيهود باراك|israel-defence-minister 2007-06..2013-03;israel-prime-minister 1999-07..2001-03
david-barnea|David Barnea;Dedi Barnea;Barnea!;Dadi Barnea|دافيد برنياع;ديفيد برنياع;ديفيد بارنيا;دافيد بارنياع;ديفيد برنيع;دافيد برنيع;برنياع!;دفيد برنياع;دافيد برنيا;دادي برنياع;ديفيد برنيا;دودي برنياع;برنيع!|mossad-head 2021-06..
yossi-cohen|Yossi Cohen|يوسي كوهين;يوسي كوهن|mossad-head 2016-01..2021-06
tamir-pardo|Tamir Pardo|تامير باردو|mossad-head 2011-01..2016-01
ronen-bar|Ronen Bar|رونين بار;رونين بر|shin-bet-head 2021-10..2025-06
nadav-argaman|Nadav Argaman|ناداف أرغمان;نداف أرغمان|shin-bet-head 2016-05..2021-10
herzi-halevi|Herzi Halevi|هرتسي هليفي;هرتسي هاليفي;هرتزي هاليفي;هرتسي هالفي|israel-army-chief 2023-01..2025-03
eyal-zamir|Eyal Zamir|إيال زامير;إيال زمير;إيال زامر|israel-army-chief 2025-03..
ron-dermer|Ron Dermer;Dermer!|رون ديرمر;رون درمر;ديرمر!;رون دريمر;رون ديرمير;درمر!|
nitzan-alon|Nitzan Alon|نيتسان ألون;نتسان ألون|
bezalel-smotrich|Bezalel Smotrich;Smotrich!|بتسلئيل سموتريتش;سموتريتش!;بتسلئيل سموتريش;بتسليل سموتريتش;سموتريش!|israel-finance-minister 2022-12..
itamar-ben-gvir|Itamar Ben-Gvir;Itamar Ben Gvir;Ben-Gvir!;Ben Gvir!|إيتمار بن غفير;بن غفير!;إيتامار بن غفير;إيتمار بن جفير;بن جفير!|israel-national-security-minister 2022-12..
isaac-herzog|Isaac Herzog;Herzog!|يتسحاق هرتسوغ;إسحاق هرتسوغ;إسحق هرتسوغ;هرتسوغ!;إسحاق هرتسوج;يتسحاق هرتزوغ;إسحاق هرتزوغ;هرتسوج!|israel-president 2021-07..
reuven-rivlin|Reuven Rivlin|رؤوفين ريفلين|israel-president 2014-07..2021-07
shimon-peres|Shimon Peres;Peres!|شمعون بيريز;شيمون بيريز;شيمعون بيريز;شمعون بيرس;شمعون بيريس|israel-president 2007-07..2014-07;israel-prime-minister 1995-11..1996-06
daniel-hagari|Daniel Hagari;Hagari!|دانيال هاغاري;هاغاري!|
avichay-adraee|Avichay Adraee|أفيخاي أدرعي|
gal-hirsch|Gal Hirsch|غال هيرش;جال هيرش;غال هرش|
mahmoud-abbas|Mahmoud Abbas;Mahmud Abbas;Abu Mazen!|محمود عباس;أبو مازن!|palestine-president 2005-01..;palestine-prime-minister 2003-04..2003-09
mohammad-mustafa|Mohammad Mustafa;Mohammed Mustafa|محمد مصطفى|palestine-prime-minister 2024-03..
mohammad-shtayyeh|Mohammad Shtayyeh;Mohammed Shtayyeh|محمد اشتية|palestine-prime-minister 2019-04..2024-03
rami-hamdallah|Rami Hamdallah|رامي الحمد الله|palestine-prime-minister 2013-06..2019-04
riyad-al-maliki|Riyad al-Maliki;Riad Malki;Riyad Malki|رياض المالكي|palestine-foreign-minister 2009..2024-03
hussein-al-sheikh|Hussein al-Sheikh;Hussein Al Sheikh|حسين الشيخ|palestine-vice-president 2025-04..
majed-faraj|Majed Faraj;Majid Faraj|ماجد فرج|palestine-intelligence-head 2009..
saeb-erekat|Saeb Erekat;Saeb Erakat;Erekat!|صائب عريقات;عريقات!|
azzam-al-ahmad|Azzam al-Ahmad;Azzam al-Ahmed|عزام الأحمد|
mahmoud-al-aloul|Mahmoud al-Aloul;Mahmoud Aloul|محمود العالول|
jibril-rajoub|Jibril Rajoub|جبريل الرجوب|
rawhi-fattouh|Rawhi Fattouh|روحي فتوح|
nabil-abu-rudeineh|Nabil Abu Rudeineh;Nabil Abu Rdeneh;Nabil Abu Rudeina|نبيل أبو ردينة;أبو ردينة!|
mohammed-dahlan|Mohammed Dahlan;Mohammad Dahlan;Dahlan!|محمد دحلان;دحلان!|
marwan-barghouti|Marwan Barghouti|مروان البرغوثي|
mustafa-barghouti|Mustafa Barghouti|مصطفى البرغوثي|
ismail-haniyeh|Ismail Haniyeh;Ismail Haniya;Ismael Haniyeh;Haniyeh!;Haniya!|إسماعيل هنية;هنية!;إسماعيل عبد السلام هنية;إسماعيل عبدالسلام هنية|hamas-politburo-head 2017-05..2024-07;palestine-prime-minister 2006-03..2007-06
yahya-sinwar|Yahya Sinwar;Yehya Sinwar;Yahya al-Sinwar;Sinwar!|يحيى السنوار;السنوار!|hamas-gaza-head 2017-02..2024-10;hamas-politburo-head 2024-08..2024-10
mohammed-sinwar|Mohammed Sinwar|محمد السنوار|
khaled-meshaal|Khaled Meshaal;Khaled Mashal;Khaled Meshal;Khalid Mishal;Meshaal!;Khaled Mishaal|خالد مشعل|hamas-politburo-head 1996..2017-05
khalil-al-hayya|Khalil al-Hayya;Khalil Hayya;Khalil al-Haya;Khalil Al Hayya|خليل الحية|
saleh-al-arouri|Saleh al-Arouri;Saleh Arouri|صالح العاروري|
mousa-abu-marzouk|Mousa Abu Marzouk;Moussa Abu Marzouk;Musa Abu Marzouk;Mousa Abu Marzook;Moussa Abu Marzook|موسى أبو مرزوق;أبو مرزوق!|
zaher-jabarin|Zaher Jabarin;Zaher Jabareen|زاهر جبارين|
osama-hamdan|Osama Hamdan|أسامة حمدان|
sami-abu-zuhri|Sami Abu Zuhri|سامي أبو زهري|
taher-al-nunu|Taher al-Nunu;Taher al-Nono;Taher Nunu;Taher al-Nounou|طاهر النونو|
izzat-al-rishq|Izzat al-Rishq;Izzat al-Risheq|عزت الرشق|
bassem-naim|Bassem Naim;Basem Naim|باسم نعيم|
hossam-badran|Hossam Badran;Husam Badran|حسام بدران|
ghazi-hamad|Ghazi Hamad|غازي حمد|
mahmoud-mardawi|Mahmoud Mardawi|محمود مرداوي|
mohammed-deif|Mohammed Deif;Mohammad Deif|محمد الضيف|
abu-obeida|Abu Obeida!;Abu Ubaida!;Abu Obaida!|أبو عبيدة!|
ziyad-al-nakhalah|Ziyad al-Nakhalah;Ziad al-Nakhala;Ziad Nakhaleh;Ziad al-Nakhalah|زياد النخالة;زياد نخالة;النخالة!|islamic-jihad-head 2018-09..
mohammad-al-hindi|Mohammad al-Hindi;Mohammed al-Hindi|محمد الهندي|
ariel-sharon|Ariel Sharon|أرييل شارون|israel-prime-minister 2001-03..2006-04
ehud-olmert|Ehud Olmert;Olmert!|إيهود أولمرت;أولمرت!|israel-prime-minister 2006-04..2009-03
yitzhak-rabin|Yitzhak Rabin;Rabin!|إسحاق رابين;إسحق رابين;يتسحاق رابين;رابين!|israel-prime-minister 1992-07..1995-11
yitzhak-shamir|Yitzhak Shamir|إسحاق شامير;إسحق شامير;يتسحاق شامير|israel-prime-minister 1986-10..1992-07
menachem-begin|Menachem Begin|مناحيم بيغن;مناحيم بيجن;مناحم بيغن|israel-prime-minister 1977-06..1983-10
tzipi-livni|Tzipi Livni;Livni!|تسيبي ليفني;تسيبي لفني;تزيبي ليفني;ليفني!|israel-foreign-minister 2006-01..2009-03
silvan-shalom|Silvan Shalom|سيلفان شالوم|israel-foreign-minister 2003-02..2006-01
gabi-ashkenazi|Gabi Ashkenazi|غابي أشكنازي;جابي أشكنازي|israel-foreign-minister 2020-05..2021-06;israel-army-chief 2007-02..2011-02
moshe-katsav|Moshe Katsav|موشيه كتساف;موشي كاتساف|israel-president 2000-08..2007-07
shaul-mofaz|Shaul Mofaz;Mofaz!|شاؤول موفاز;شاؤول موفاظ;موفاز!|israel-defence-minister 2002-11..2006-05
amir-peretz|Amir Peretz|عمير بيرتس;عامير بيرتس|israel-defence-minister 2006-05..2007-06
moshe-yaalon|Moshe Ya'alon;Moshe Yaalon|موشيه يعالون;موشي يعلون;موشيه يعلون|israel-defence-minister 2013-03..2016-05
dan-halutz|Dan Halutz|دان حالوتس|israel-army-chief 2005-06..2007-02
gadi-eisenkot|Gadi Eisenkot;Gadi Eizenkot;Eisenkot!|غادي آيزنكوت;جادي آيزنكوت;آيزنكوت!|israel-army-chief 2015-02..2019-01
aviv-kochavi|Aviv Kochavi;Aviv Kohavi;Kochavi!|أفيف كوخافي;أفيف كوخابي;كوخافي!|israel-army-chief 2019-01..2023-01
tzachi-hanegbi|Tzachi Hanegbi;Hanegbi!|تساحي هنغبي;تساحي هنغابي;تساحي هنجبي;هنغبي!|israel-national-security-adviser 2023-01..2025-10
meir-ben-shabbat|Meir Ben-Shabbat;Meir Ben Shabbat|مئير بن شبات;مائير بن شبات|israel-national-security-adviser 2017-08..2021-08
eyal-hulata|Eyal Hulata|إيال حولاتا|israel-national-security-adviser 2021-08..2023-01
gil-reich|Gil Reich|غيل رايخ;جيل رايخ|
david-zini|David Zini|دافيد زيني;ديفيد زيني|shin-bet-head 2025-10..
yoram-cohen|Yoram Cohen|يورام كوهين;يورام كوهن|shin-bet-head 2011-05..2016-05
yuval-diskin|Yuval Diskin|يوفال ديسكين|shin-bet-head 2005-05..2011-05
avi-dichter|Avi Dichter|آفي ديختر;آفي ديشتر|shin-bet-head 2000-05..2005-05
meir-dagan|Meir Dagan|مئير داغان;مائير داغان;مئير دغان|mossad-head 2002-10..2011-01
roman-gofman|Roman Gofman|رومان غوفمان;رومان جوفمان|
ophir-falk|Ophir Falk|أوفير فالك;أوفير بيلك;أوفير فولك|
yaron-blum|Yaron Blum|يارون بلوم|
ofer-dekel|Ofer Dekel|عوفر ديكل;عوفير ديكل|
haggai-hadas|Haggai Hadas;Hagai Hadas|حجاي هداس;حغاي هداس;حاجاي هداس|
david-meidan|David Meidan;David Medan|دافيد ميدان;ديفيد ميدان|
gershon-baskin|Gershon Baskin|غرشون باسكين;جرشون باسكين;غيرشون باسكين|
gilad-shalit|Gilad Shalit;Gilad Schalit;Shalit!|جلعاد شاليط;جلعاد شليط;غلعاد شاليط;غلعاد شليط;شاليط!;شليط!|
hadar-goldin|Hadar Goldin|هدار غولدن;هدار جولدن;هدار غولدين|
avera-mengistu|Avera Mengistu;Avraham Mengistu|أفيرا منغستو;أبراهام منغستو;أفراهام منغستو|
hisham-al-sayed|Hisham al-Sayed~|هشام السيد~|
edan-alexander|Edan Alexander;Idan Alexander|عيدان ألكسندر;إيدان ألكسندر|
yitzhak-molcho|Yitzhak Molcho|يتسحاق مولخو;إسحاق مولخو;اسحق مولخو|
gilad-sher|Gilad Sher|جلعاد شير|
yossi-beilin|Yossi Beilin|يوسي بيلين|
shlomo-ben-ami|Shlomo Ben-Ami;Shlomo Ben Ami|شلومو بن عامي|israel-foreign-minister 2000-11..2001-03
uri-savir|Uri Savir|أوري سافير|
uri-sagi|Uri Sagi;Uri Saguy|أوري ساغي|
dov-weisglass|Dov Weisglass;Dov Weissglas|دوف فايسغلاس;دوف فيسغلاس;دوف فايسجلاس|
amos-gilad|Amos Gilad|عاموس جلعاد;عاموس غلعاد|
oren-setter|Oren Setter|أورين سيتر;أورن سيتر|
ghassan-alian|Ghassan Alian|غسان عليان|cogat-head 2021-04..2025
yoav-mordechai|Yoav Mordechai;Yoav (Poli) Mordechai|يوآف مردخاي|
yechiel-leiter|Yechiel Leiter|يحيئيل ليتر;يحيئيل لايتر|
gilad-erdan|Gilad Erdan;Erdan!|جلعاد إردان;غلعاد إردان;إردان!|
danny-danon|Danny Danon;Danon!|داني دانون;دانون!|
ofer-cassif|Ofer Cassif|عوفر كسيف|
aryeh-deri|Aryeh Deri;Arye Deri|أرييه درعي|
yariv-levin|Yariv Levin|ياريف ليفين|israel-justice-minister 2022-12..
miri-regev|Miri Regev|ميري ريغيف;ميري ريجيف|israel-transport-minister 2022-12..
orit-strook|Orit Strook;Orit Struk|أوريت ستروك|
amichai-eliyahu|Amichai Eliyahu|عميحاي إلياهو;عميخاي إلياهو|
amichai-chikli|Amichai Chikli|عميحاي شيكلي|
nir-barkat|Nir Barkat|نير بركات|
amir-ohana|Amir Ohana|أمير أوحانا|israel-parliament-speaker 2022-12..
yair-golan|Yair Golan|يائير غولان;يائير جولان|
mansour-abbas|Mansour Abbas|منصور عباس|
ayman-odeh|Ayman Odeh|أيمن عودة|
ahmad-tibi|Ahmad Tibi|أحمد الطيبي|
gila-gamliel|Gila Gamliel|غيلا غمليئيل;جيلا جمليئيل|
omer-dostri|Omer Dostri|عومر دوستري|
david-mencer|David Mencer|ديفيد منسر|
effie-defrin|Effie Defrin|إيفي دفرين;إيفي ديفرين|israel-army-spokesperson 2025-03..
mark-regev|Mark Regev|مارك ريغيف;مارك ريجيف|
arnon-bar-david|Arnon Bar-David;Arnon Bar David|أرنون بار دافيد;أرنون بار ديفيد|histadrut-head 2019..
einav-zangauker|Einav Zangauker|عيناف تسينغاوكر;عيناف تسنغاوكر;عيناف زانغاوكر|
sharren-haskel|Sharren Haskel|شارين هاسكل|
yitzhak-goldknopf|Yitzhak Goldknopf|يتسحاق غولدكنوبف;إسحاق غولدكنوبف|
yasser-arafat|Yasser Arafat;Yasir Arafat;Arafat!;Abu Ammar!|ياسر عرفات;عرفات~;أبو عمار!|palestine-president 1996-01..2004-11
ahmed-qurei|Ahmed Qurei;Ahmed Qureia;Ahmed Korei|أحمد قريع;أبو علاء!|palestine-prime-minister 2003-10..2006-03
salam-fayyad|Salam Fayyad;Fayyad!|سلام فياض|palestine-prime-minister 2007-06..2013-06
nabil-shaath|Nabil Shaath|نبيل شعث|
farouk-kaddoumi|Farouk Kaddoumi;Farouk Qaddoumi|فاروق القدومي;فاروق قدومي|
yasser-abed-rabbo|Yasser Abed Rabbo|ياسر عبد ربه;ياسر عبدربه|
hanan-ashrawi|Hanan Ashrawi|حنان عشراوي|
ahmed-majdalani|Ahmed Majdalani|أحمد مجدلاني|
bassam-al-salhi|Bassam al-Salhi|بسام الصالحي|
ziad-abu-amr|Ziad Abu Amr;Ziad Abu-Amr|زياد أبو عمرو;زياد أبو عمر|
riyad-mansour|Riyad Mansour|رياض منصور|
varsen-aghabekian|Varsen Aghabekian;Varsen Aghabekian Shahin|فارسين أغابكيان;فارسين أغابيكيان;فارسين شاهين|palestine-foreign-minister 2025-06..
ramzi-khoury|Ramzi Khoury|رمزي خوري|
tayeb-abdel-rahim|Tayeb Abdel Rahim|الطيب عبد الرحيم;الطيب عبدالرحيم|
zakaria-al-agha|Zakaria al-Agha|زكريا الأغا|
sakher-bseiso|Sakher Bseiso|صخر بسيسو|
ashraf-dabour|Ashraf Dabour|أشرف دبور|
fathi-abu-al-ardat|Fathi Abu al-Ardat|فتحي أبو العردات|
ahmad-hilles|Ahmed Hilles;Ahmed Helles|أحمد حلس|
munir-al-jaghoub|Munir al-Jaghoub|منير الجاغوب|
abbas-zaki|Abbas Zaki|عباس زكي|
tawfiq-tirawi|Tawfiq Tirawi;Tawfik Tirawi|توفيق الطيراوي|
nasser-al-qudwa|Nasser al-Qudwa;Nasser al-Kidwa|ناصر القدوة|
hatem-abdel-qader|Hatem Abdel Qader|حاتم عبد القادر;حاتم عبدالقادر|
qadura-fares|Qadura Fares;Qaddoura Fares|قدورة فارس|
abdullah-al-zaghari|Abdullah al-Zaghari|عبد الله الزغاري;عبدالله الزغاري|
samir-al-mashharawi|Samir al-Mashharawi|سمير المشهراوي|
ali-shaath|Ali Shaath|علي شعث|
ahmed-yassin|Ahmed Yassin;Sheikh Ahmed Yassin|أحمد ياسين;الشيخ أحمد ياسين|
abdel-aziz-al-rantisi|Abdel Aziz al-Rantisi;Abdel Aziz Rantissi|عبد العزيز الرنتيسي;عبدالعزيز الرنتيسي|
mahmoud-al-zahar|Mahmoud al-Zahar;Mahmoud Zahar|محمود الزهار|
ahmed-jabari|Ahmed Jabari;Ahmed al-Jabari|أحمد الجعبري|
marwan-issa|Marwan Issa|مروان عيسى|
raad-saad|Raad Saad|رائد سعد|
izz-al-din-haddad|Izz al-Din Haddad;Izz al-Din al-Haddad;Ezzedin Haddad|عز الدين الحداد;عزالدين الحداد|
rawhi-mushtaha|Rawhi Mushtaha;Rouhi Mushtaha|روحي مشتهى|
nizar-awadallah|Nizar Awadallah|نزار عوض الله;نزار عوضالله|
mohammed-darwish|Mohammed Darwish~;Mohammad Darwish~;Mohammed Ismail Darwish|محمد درويش~;محمد إسماعيل درويش|
maher-obeid|Maher Obeid|ماهر عبيد|
ali-baraka|Ali Baraka|علي بركة|
ahmed-abdul-hadi|Ahmed Abdul Hadi|أحمد عبد الهادي;أحمد عبدالهادي|
hazem-qassem|Hazem Qassem;Hazem Qasem;Hazem Kassem|حازم قاسم|
fawzi-barhoum|Fawzi Barhoum|فوزي برهوم|
abdel-latif-al-qanou|Abdel Latif al-Qanou;Abdul Latif al-Qanoua|عبد اللطيف القانوع;عبداللطيف القانوع|
jihad-taha|Jihad Taha|جهاد طه|
walid-kilani|Walid Kilani|وليد كيلاني|
salah-al-bardawil|Salah al-Bardawil|صلاح البردويل|
ismail-radwan|Ismail Radwan|إسماعيل رضوان|
fathi-hamad|Fathi Hamad;Fathi Hammad|فتحي حماد|
mushir-al-masri|Mushir al-Masri|مشير المصري|
suhail-al-hindi|Suhail al-Hindi|سهيل الهندي|
kamal-abu-aoun|Kamal Abu Aoun|كمال أبو عون|
ismail-barhoum|Ismail Barhoum|إسماعيل برهوم|
ismail-al-thawabta|Ismail al-Thawabta;Ismail Thawabta;Ismail al-Thawabteh|إسماعيل الثوابتة|
salama-marouf|Salama Marouf|سلامة معروف|
khalil-al-degran|Khalil al-Degran;Khalil al-Daqran|خليل الدقران|
ramadan-shallah|Ramadan Shallah;Ramadan Abdullah Shallah|رمضان شلح;رمضان عبد الله شلح;رمضان عبدالله شلح|islamic-jihad-head 1995-10..2018-09
khaled-al-batsh|Khaled al-Batsh|خالد البطش|
khader-habib|Khader Habib|خضر حبيب|
nafez-azzam|Nafez Azzam;Nafeth Azzam|نافذ عزام|
akram-al-ajouri|Akram al-Ajouri|أكرم العجوري|
daoud-shehab|Daoud Shehab|داود شهاب|
ihsan-ataya|Ihsan Ataya|إحسان عطايا|
ahmad-saadat|Ahmad Saadat;Ahmed Saadat;Ahmad Sa'adat|أحمد سعدات;احمد سعادات|pflp-head 2001-10..
jamil-mezher|Jamil Mezher;Jamil Mazhar|جميل مزهر|
george-habash|George Habash|جورج حبش|pflp-head 1967-12..2000-07
nayef-hawatmeh|Nayef Hawatmeh|نايف حواتمة|dflp-head 1969-02..
fahd-suleiman|Fahd Suleiman|فهد سليمان|
talal-naji|Talal Naji|طلال ناجي|
ahmed-jibril|Ahmed Jibril|أحمد جبريل|
khaled-abu-hilal|Khaled Abu Hilal|خالد أبو هلال|
yasser-abu-shabab|Yasser Abu Shabab|ياسر أبو شباب|
issa-kassissieh|Issa Kassissieh|عيسى قسيسية|
husam-zomlot|Husam Zomlot|حسام زملط|
bishara-bahbah|Bishara Bahbah|بشارة بحبح|
karine-elharrar|Karine Elharrar|كارين إلهرار;كارين الحرار|israel-energy-minister 2021-06..2022-12
mahmoud-al-habbash|Mahmoud al-Habbash|محمود الهباش|
hussam-abu-safiya|Hussam Abu Safiya|حسام أبو صفية|
mkhaimar-abu-saada|Mkhaimar Abusada;Mkhaimar Abu Saada|مخيمر أبو سعدة|
abdullah-barghouti|Abdullah Barghouti|عبد الله البرغوثي;عبدالله البرغوثي|
abbas-al-sayed|Abbas al-Sayed|عباس السيد|
nael-barghouti|Nael Barghouti|نائل البرغوثي|
noam-shalit|Noam Shalit;Noam Schalit|نوعام شاليط;نوعام شاليت|
ayman-taha|Ayman Taha|أيمن طه|
mohammed-nazzal|Mohammed Nazzal;Muhammad Nazzal|محمد نزال|
imad-al-alami|Imad al-Alami|عماد العلمي|
hassan-yousef|Hassan Yousef|حسن يوسف~|
yifat-shasha-biton|Yifat Shasha-Biton;Yifat Shasha-Bitton|يفعات شاشا بيتون|
dan-meridor|Dan Meridor|دان مريدور|
ismail-abu-shanab|Ismail Abu Shanab;Ismail Abu Shinab|إسماعيل أبو شنب|
hani-al-hassan|Hani al-Hassan|هاني الحسن|
`;
