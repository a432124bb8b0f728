/**
 * People who hold or held an office that news of mediations names, 2010–2026, and well-known envoys.
 * One row a person:
 *
 * `id | English names; … | Arabic names; … | office from..to; …`
 *
 * The first name in each script is the preferred one. A name that ends in `!` is a short form that may
 * stand alone; any other last name counts only after the full name has been seen in the same report.
 * Offices are ids without `office:` (state or organisation, then the title class of titles.ts), with
 * EDTF months; an empty end is an office still held, or whose end is not recorded here. A row states
 * only what is certain: no office is better than a guessed date.
 */
export const PEOPLE = `
abdel-fattah-el-sisi|Abdel Fattah el-Sisi;Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah Sisi;Sisi!;el-Sisi!;al-Sisi!;Sissi!|عبد الفتاح السيسي;عبدالفتاح السيسي;السيسي!|egypt-president 2014-06..
mohamed-morsi|Mohamed Morsi;Mohammed Morsi;Mohamed Mursi;Morsi!|محمد مرسي|egypt-president 2012-06..2013-07
hosni-mubarak|Hosni Mubarak;Mubarak!|حسني مبارك|egypt-president 1981-10..2011-02
mostafa-madbouly|Mostafa Madbouly;Mostafa Madbouli;Moustafa Madbouly|مصطفى مدبولي|egypt-prime-minister 2018-06..
sameh-shoukry|Sameh Shoukry;Sameh Shukri;Sameh Shoukri|سامح شكري|egypt-foreign-minister 2014-06..2024-07
badr-abdelatty|Badr Abdelatty;Badr Abdel Aaty;Badr Abdelaty;Badr Abdel-Atti|بدر عبد العاطي;بدر عبدالعاطي|egypt-foreign-minister 2024-07..
abbas-kamel|Abbas Kamel;Abbas Kamil|عباس كامل|egypt-gis-head 2018-01..2024-10
hassan-rashad|Hassan Rashad;Hassan Mahmoud Rashad|حسن رشاد;حسن محمود رشاد|egypt-gis-head 2024-10..
khaled-fawzy|Khaled Fawzy;Khaled Fawzi|خالد فوزي|egypt-gis-head 2014-12..2018-01
omar-suleiman|Omar Suleiman|عمر سليمان|egypt-gis-head 1993..2011-01
ahmed-aboul-gheit|Ahmed Aboul Gheit;Aboul Gheit!|أحمد أبو الغيط;أبو الغيط!|arab-league-head 2016-07..
nabil-elaraby|Nabil Elaraby;Nabil al-Arabi|نبيل العربي|arab-league-head 2011-07..2016-06
amr-moussa|Amr Moussa|عمرو موسى|arab-league-head 2001-05..2011-05
diab-al-louh|Diab al-Louh;Diab Allouh|دياب اللوح|
diaa-rashwan|Diaa Rashwan|ضياء رشوان|
hani-sewilam|Hani Sewilam;Hany Sewilam|هاني سويلم|egypt-water-minister 2022-08..
mohamed-abdel-aty|Mohamed Abdel Aty;Mohammed Abdel Aty;Mohamed Abdel-Aty|محمد عبد العاطي;محمد عبدالعاطي|egypt-water-minister 2016-03..2022-08
tamim-bin-hamad|Tamim bin Hamad Al Thani;Tamim bin Hamad;Sheikh Tamim!|تميم بن حمد آل ثاني;تميم بن حمد;الشيخ تميم!|qatar-emir 2013-06..;qatar-head-of-state 2013-06..
mohammed-bin-abdulrahman|Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdul Rahman Al Thani;Sheikh Mohammed bin Abdulrahman;Mohammed bin Abdulrahman bin Jassim Al Thani|محمد بن عبد الرحمن آل ثاني;محمد بن عبدالرحمن آل ثاني;محمد بن عبد الرحمن;محمد بن عبدالرحمن;محمد بن عبد الرحمن بن جاسم آل ثاني|qatar-foreign-minister 2016-01..;qatar-prime-minister 2023-03..
majed-al-ansari|Majed al-Ansari;Majed Al Ansari|ماجد الأنصاري;ماجد بن محمد الأنصاري|qatar-foreign-ministry-spokesperson 2021..
mohammed-al-khulaifi|Mohammed al-Khulaifi;Mohammed bin Abdulaziz al-Khulaifi;Mohammed Al Khulaifi|محمد الخليفي;محمد بن عبدالعزيز الخليفي;محمد بن عبد العزيز الخليفي|
lolwah-al-khater|Lolwah al-Khater;Lolwah Al Khater|لولوة الخاطر|
mohammed-al-emadi|Mohammed al-Emadi;Mohammed al-Amadi|محمد العمادي|
benjamin-netanyahu|Benjamin Netanyahu;Binyamin Netanyahu;Netanyahu!;Bibi Netanyahu|بنيامين نتنياهو;نتنياهو!;نتانياهو!;بنيامين نتانياهو|israel-prime-minister 2009-03..2021-06;israel-prime-minister 2022-12..
naftali-bennett|Naftali Bennett|نفتالي بينيت;نفتالي بينت|israel-prime-minister 2021-06..2022-06
yair-lapid|Yair Lapid;Lapid!|يائير لابيد;يائير لبيد;لابيد!;لبيد!|israel-prime-minister 2022-07..2022-12;israel-foreign-minister 2021-06..2022-12
israel-katz|Israel Katz;Yisrael Katz|يسرائيل كاتس;إسرائيل كاتس|israel-foreign-minister 2024-01..2024-11;israel-defence-minister 2024-11..
gideon-saar|Gideon Saar;Gideon Sa'ar|جدعون ساعر|israel-foreign-minister 2024-11..
eli-cohen|Eli Cohen|إيلي كوهين|israel-foreign-minister 2022-12..2024-01
yoav-gallant|Yoav Gallant;Gallant!|يوآف غالانت;يوآف غالنت;يؤاف غالانت;غالانت!|israel-defence-minister 2022-12..2024-11
benny-gantz|Benny Gantz;Gantz!|بيني غانتس;غانتس!|israel-defence-minister 2020-05..2022-12
avigdor-lieberman|Avigdor Lieberman;Lieberman!|أفيغدور ليبرمان;ليبرمان!|israel-defence-minister 2016-05..2018-11
ehud-barak|Ehud Barak|إيهود باراك|israel-defence-minister 2007-06..2013-03
david-barnea|David Barnea;Dedi Barnea;Barnea!|دافيد برنياع;ديفيد برنياع;ديفيد بارنيا;دافيد بارنياع;ديفيد برنيع;دافيد برنيع;برنياع!|mossad-head 2021-06..
yossi-cohen|Yossi Cohen|يوسي كوهين;يوسي كوهن|mossad-head 2016-01..2021-06
tamir-pardo|Tamir Pardo|تامير باردو|mossad-head 2011-01..2016-01
ronen-bar|Ronen Bar|رونين بار;رونين بر|shin-bet-head 2021-10..2025-06
nadav-argaman|Nadav Argaman|ناداف أرغمان;نداف أرغمان|shin-bet-head 2016-05..2021-10
herzi-halevi|Herzi Halevi|هرتسي هليفي;هرتسي هاليفي|israel-army-chief 2023-01..2025-03
eyal-zamir|Eyal Zamir|إيال زامير;إيال زمير|israel-army-chief 2025-03..
ron-dermer|Ron Dermer;Dermer!|رون ديرمر;رون درمر;ديرمر!|
nitzan-alon|Nitzan Alon|نيتسان ألون|
bezalel-smotrich|Bezalel Smotrich;Smotrich!|بتسلئيل سموتريتش;سموتريتش!|israel-finance-minister 2022-12..
itamar-ben-gvir|Itamar Ben-Gvir;Itamar Ben Gvir;Ben-Gvir!;Ben Gvir!|إيتمار بن غفير;ايتمار بن غفير;بن غفير!|
isaac-herzog|Isaac Herzog;Herzog!|يتسحاق هرتسوغ;إسحاق هرتسوغ;إسحق هرتسوغ;هرتسوغ!|israel-president 2021-07..
reuven-rivlin|Reuven Rivlin|رؤوفين ريفلين|israel-president 2014-07..2021-07
shimon-peres|Shimon Peres|شمعون بيريز;شيمون بيريز|israel-president 2007-07..2014-07
daniel-hagari|Daniel Hagari;Hagari!|دانيال هاغاري;هاغاري!|
avichay-adraee|Avichay Adraee|أفيخاي أدرعي|
gal-hirsch|Gal Hirsch|غال هيرش|
mahmoud-abbas|Mahmoud Abbas;Mahmud Abbas;Abu Mazen!|محمود عباس;أبو مازن!|palestine-president 2005-01..
mohammad-mustafa|Mohammad Mustafa;Mohammed Mustafa|محمد مصطفى|palestine-prime-minister 2024-03..
mohammad-shtayyeh|Mohammad Shtayyeh;Mohammed Shtayyeh|محمد اشتية;محمد أشتية|palestine-prime-minister 2019-04..2024-03
rami-hamdallah|Rami Hamdallah|رامي الحمد الله|palestine-prime-minister 2013-06..2019-04
riyad-al-maliki|Riyad al-Maliki;Riad Malki;Riyad Malki|رياض المالكي|palestine-foreign-minister 2009..2024-03
hussein-al-sheikh|Hussein al-Sheikh;Hussein Al Sheikh|حسين الشيخ|palestine-vice-president 2025-04..
majed-faraj|Majed Faraj;Majid Faraj|ماجد فرج|palestine-intelligence-head 2009..
saeb-erekat|Saeb Erekat|صائب عريقات|
azzam-al-ahmad|Azzam al-Ahmad|عزام الأحمد|
mahmoud-al-aloul|Mahmoud al-Aloul;Mahmoud Aloul|محمود العالول|
jibril-rajoub|Jibril Rajoub|جبريل الرجوب|
rawhi-fattouh|Rawhi Fattouh|روحي فتوح|
nabil-abu-rudeineh|Nabil Abu Rudeineh;Nabil Abu Rdeneh|نبيل أبو ردينة|
mohammed-dahlan|Mohammed Dahlan|محمد دحلان|
marwan-barghouti|Marwan Barghouti|مروان البرغوثي|
mustafa-barghouti|Mustafa Barghouti|مصطفى البرغوثي|
ismail-haniyeh|Ismail Haniyeh;Ismail Haniya;Ismael Haniyeh;Haniyeh!;Haniya!|إسماعيل هنية;اسماعيل هنيه;هنية!|hamas-politburo-head 2017-05..2024-07
yahya-sinwar|Yahya Sinwar;Yehya Sinwar;Yahya al-Sinwar;Sinwar!|يحيى السنوار;السنوار!|hamas-gaza-head 2017-02..2024-10;hamas-politburo-head 2024-08..2024-10
mohammed-sinwar|Mohammed Sinwar|محمد السنوار|
khaled-meshaal|Khaled Meshaal;Khaled Mashal;Khaled Meshal;Khalid Mishal;Meshaal!|خالد مشعل|hamas-politburo-head 1996..2017-05
khalil-al-hayya|Khalil al-Hayya;Khalil Al-Hayya;Khalil Hayya|خليل الحية;خليل الحيه|
saleh-al-arouri|Saleh al-Arouri;Saleh Arouri|صالح العاروري|
mousa-abu-marzouk|Mousa Abu Marzouk;Moussa Abu Marzouk;Musa Abu Marzouk|موسى أبو مرزوق|
zaher-jabarin|Zaher Jabarin|زاهر جبارين|
osama-hamdan|Osama Hamdan|أسامة حمدان|
sami-abu-zuhri|Sami Abu Zuhri|سامي أبو زهري|
taher-al-nunu|Taher al-Nunu;Taher al-Nono;Taher Nunu|طاهر النونو|
izzat-al-rishq|Izzat al-Rishq;Izzat al-Risheq|عزت الرشق|
bassem-naim|Bassem Naim;Basem Naim|باسم نعيم|
hossam-badran|Hossam Badran;Husam Badran|حسام بدران|
ghazi-hamad|Ghazi Hamad|غازي حمد|
mahmoud-mardawi|Mahmoud Mardawi|محمود مرداوي|
mohammed-deif|Mohammed Deif;Mohammad Deif|محمد الضيف|
abu-obeida|Abu Obeida!;Abu Ubaida!;Abu Obaida!|أبو عبيدة!|
ziyad-al-nakhalah|Ziyad al-Nakhalah;Ziad al-Nakhala;Ziad Nakhaleh|زياد النخالة|islamic-jihad-head 2018-09..
mohammad-al-hindi|Mohammad al-Hindi|محمد الهندي|
joe-biden|Joe Biden;Joseph Biden;Biden!|جو بايدن;جوزيف بايدن;بايدن!|us-president 2021-01..2025-01;us-vice-president 2009-01..2017-01
donald-trump|Donald Trump;Trump!|دونالد ترامب;دونالد ترمب;ترامب!;ترمب!|us-president 2017-01..2021-01;us-president 2025-01..
barack-obama|Barack Obama;Obama!|باراك أوباما;أوباما!|us-president 2009-01..2017-01
kamala-harris|Kamala Harris|كامالا هاريس;كاملا هاريس|us-vice-president 2021-01..2025-01
jd-vance|JD Vance;J.D. Vance;Vance!|جيه دي فانس;جي دي فانس;فانس!|us-vice-president 2025-01..
mike-pence|Mike Pence|مايك بنس|us-vice-president 2017-01..2021-01
antony-blinken|Antony Blinken;Anthony Blinken;Blinken!|أنتوني بلينكن;انتوني بلينكن;توني بلينكن;أنطوني بلينكن;بلينكن!|us-foreign-minister 2021-01..2025-01
marco-rubio|Marco Rubio;Rubio!|ماركو روبيو;روبيو!|us-foreign-minister 2025-01..
mike-pompeo|Mike Pompeo;Pompeo!|مايك بومبيو;بومبيو!|us-foreign-minister 2018-04..2021-01;cia-head 2017-01..2018-04
rex-tillerson|Rex Tillerson;Tillerson!|ريكس تيلرسون;تيلرسون!|us-foreign-minister 2017-02..2018-03
john-kerry|John Kerry;Kerry!|جون كيري|us-foreign-minister 2013-02..2017-01
hillary-clinton|Hillary Clinton|هيلاري كلينتون|us-foreign-minister 2009-01..2013-02
william-burns|William Burns;Bill Burns;William J. Burns|وليام بيرنز;ويليام بيرنز;وليم بيرنز;بيل بيرنز;ويليام برنز;وليام برنز;بيرنز!|cia-head 2021-03..2025-01
john-ratcliffe|John Ratcliffe|جون راتكليف|cia-head 2025-01..
gina-haspel|Gina Haspel|جينا هاسبل|cia-head 2018-05..2021-01
john-brennan|John Brennan|جون برينان|cia-head 2013-03..2017-01
tulsi-gabbard|Tulsi Gabbard|تولسي غابارد|
lloyd-austin|Lloyd Austin|لويد أوستن|us-defence-minister 2021-01..2025-01
pete-hegseth|Pete Hegseth;Hegseth!|بيت هيغسيث;بيت هيغسث;بيت هيجسيث|us-defence-minister 2025-01..
james-mattis|James Mattis;Jim Mattis|جيمس ماتيس|us-defence-minister 2017-01..2018-12
mark-esper|Mark Esper|مارك إسبر|us-defence-minister 2019-07..2020-11
jake-sullivan|Jake Sullivan|جيك سوليفان;جايك سوليفان|us-national-security-adviser 2021-01..2025-01
mike-waltz|Mike Waltz;Michael Waltz|مايك والتز|us-national-security-adviser 2025-01..2025-05
john-bolton|John Bolton|جون بولتون|us-national-security-adviser 2018-04..2019-09
brett-mcgurk|Brett McGurk;McGurk!|بريت ماكغورك;بريت مكغورك;ماكغورك!|
amos-hochstein|Amos Hochstein;Hochstein!|آموس هوكشتاين;عاموس هوكشتاين;هوكشتاين!;آموس هوكستين|
steve-witkoff|Steve Witkoff;Steven Witkoff;Witkoff!|ستيف ويتكوف;ستيفن ويتكوف;ويتكوف!|us-middle-east-envoy 2025-01..
adam-boehler|Adam Boehler|آدم بوهلر;آدم بولر|
jared-kushner|Jared Kushner;Kushner!|جاريد كوشنر;كوشنر!|
keith-kellogg|Keith Kellogg;Kellogg!|كيث كيلوغ|
morgan-ortagus|Morgan Ortagus;Ortagus!|مورغان أورتاغوس;أورتاغوس!|
tom-barrack|Tom Barrack;Thomas Barrack|توم باراك;توماس باراك|
massad-boulos|Massad Boulos|مسعد بولس|
tom-perriello|Tom Perriello|توم بيرييلو;توم بيريلو|
mike-huckabee|Mike Huckabee|مايك هاكابي|
matthew-miller|Matthew Miller|ماثيو ميلر|
john-kirby|John Kirby|جون كيربي|
karine-jean-pierre|Karine Jean-Pierre|كارين جان بيير|
karoline-leavitt|Karoline Leavitt|كارولين ليفيت|us-white-house-spokesperson 2025-01..
tammy-bruce|Tammy Bruce|تامي بروس|
linda-thomas-greenfield|Linda Thomas-Greenfield|ليندا توماس غرينفيلد|
zalmay-khalilzad|Zalmay Khalilzad;Khalilzad!|زلماي خليل زاد;خليل زاد!|
tim-lenderking|Tim Lenderking;Timothy Lenderking|تيم ليندركينغ;تيموثي ليندركينغ|
bill-clinton|Bill Clinton|بيل كلينتون|us-president 1993-01..2001-01
vladimir-putin|Vladimir Putin;Putin!|فلاديمير بوتين;بوتين!;فلاديمير بوتن|russia-president 2012-05..;russia-prime-minister 2008-05..2012-05
dmitry-medvedev|Dmitry Medvedev;Medvedev!|دميتري مدفيديف;ديمتري ميدفيديف;ديميتري ميدفيديف|russia-president 2008-05..2012-05;russia-prime-minister 2012-05..2020-01
mikhail-mishustin|Mikhail Mishustin|ميخائيل ميشوستين|russia-prime-minister 2020-01..
sergey-lavrov|Sergei Lavrov;Sergey Lavrov;Lavrov!|سيرغي لافروف;سيرجي لافروف;لافروف!|russia-foreign-minister 2004-03..
dmitry-peskov|Dmitry Peskov;Peskov!|دميتري بيسكوف;ديمتري بيسكوف;بيسكوف!|kremlin-spokesperson 2012..
maria-zakharova|Maria Zakharova;Zakharova!|ماريا زاخاروفا;زاخاروفا!|russia-foreign-ministry-spokesperson 2015-08..
sergei-shoigu|Sergei Shoigu;Sergey Shoigu;Shoigu!|سيرغي شويغو;شويغو!|russia-defence-minister 2012-11..2024-05
andrei-belousov|Andrei Belousov;Andrey Belousov|أندريه بيلوسوف|russia-defence-minister 2024-05..
yuri-ushakov|Yuri Ushakov;Yury Ushakov;Ushakov!|يوري أوشاكوف;أوشاكوف!|
vladimir-medinsky|Vladimir Medinsky;Medinsky!|فلاديمير ميدينسكي;ميدينسكي!|
kirill-dmitriev|Kirill Dmitriev;Dmitriev!|كيريل دميترييف;كيريل دميتريف|
mikhail-bogdanov|Mikhail Bogdanov|ميخائيل بوغدانوف|
vasily-nebenzya|Vasily Nebenzya;Vassily Nebenzia|فاسيلي نيبينزيا|
sergei-naryshkin|Sergei Naryshkin;Sergey Naryshkin|سيرغي ناريشكين|russia-svr-head 2016-10..
yevgeny-prigozhin|Yevgeny Prigozhin;Prigozhin!|يفغيني بريغوجين;بريغوجين!|
volodymyr-zelensky|Volodymyr Zelensky;Volodymyr Zelenskiy;Volodymyr Zelenskyy;Zelensky!;Zelenskiy!;Zelenskyy!|فولوديمير زيلينسكي;فلاديمير زيلينسكي;زيلينسكي!;زيلنسكي!|ukraine-president 2019-05..
petro-poroshenko|Petro Poroshenko;Poroshenko!|بيترو بوروشينكو;بوروشينكو!|ukraine-president 2014-06..2019-05
viktor-yanukovych|Viktor Yanukovych;Yanukovych!|فيكتور يانوكوفيتش;يانوكوفيتش!|ukraine-president 2010-02..2014-02
denys-shmyhal|Denys Shmyhal;Shmyhal!|دينيس شميهال;دينيس شميغال|ukraine-prime-minister 2020-03..2025-07
yulia-svyrydenko|Yulia Svyrydenko|يوليا سفيريدينكو|ukraine-prime-minister 2025-07..
dmytro-kuleba|Dmytro Kuleba;Kuleba!|دميترو كوليبا;ديميترو كوليبا;كوليبا!|ukraine-foreign-minister 2020-03..2024-09
andrii-sybiha|Andrii Sybiha;Andriy Sybiha;Sybiha!|أندريه سيبيها;أندري سيبيها|ukraine-foreign-minister 2024-09..
andriy-yermak|Andriy Yermak;Andrii Yermak;Yermak!|أندريه يرماك;أندري يرماك;يرماك!|
rustem-umerov|Rustem Umerov;Rustem Umierov;Umerov!|رستم عمروف;رستم أوميروف;عمروف!|ukraine-defence-minister 2023-09..2025-07
oleksii-reznikov|Oleksii Reznikov;Oleksiy Reznikov|أوليكسي ريزنيكوف|ukraine-defence-minister 2021-11..2023-09
kyrylo-budanov|Kyrylo Budanov;Budanov!|كيريلو بودانوف;بودانوف!|
mykhailo-podolyak|Mykhailo Podolyak;Podolyak!|ميخايلو بودولياك;بودولياك!|
david-arakhamia|David Arakhamia;Davyd Arakhamia|ديفيد أراخاميا|
oleksandr-kubrakov|Oleksandr Kubrakov|ألكسندر كوبراكوف|
valerii-zaluzhnyi|Valerii Zaluzhnyi;Valery Zaluzhny;Zaluzhny!|فاليري زالوجني|ukraine-army-chief 2021-07..2024-02
oleksandr-syrskyi|Oleksandr Syrskyi;Oleksandr Syrsky;Syrskyi!|أولكسندر سيرسكي;ألكسندر سيرسكي|ukraine-army-chief 2024-02..
alexander-lukashenko|Alexander Lukashenko;Aleksandr Lukashenko;Lukashenko!|ألكسندر لوكاشينكو;لوكاشينكو!|belarus-president 1994-07..
recep-tayyip-erdogan|Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan;Erdogan!;Erdoğan!|رجب طيب أردوغان;رجب طيب إردوغان;أردوغان!;إردوغان!|turkey-president 2014-08..;turkey-prime-minister 2003-03..2014-08
hakan-fidan|Hakan Fidan;Fidan!|هاكان فيدان;حقان فيدان;فيدان!|turkey-foreign-minister 2023-06..;turkey-intelligence-head 2010-05..2023-06
ibrahim-kalin|Ibrahim Kalin;İbrahim Kalın|إبراهيم كالين;إبراهيم قالن|turkey-intelligence-head 2023-06..
mevlut-cavusoglu|Mevlut Cavusoglu;Mevlüt Çavuşoğlu;Cavusoglu!|مولود جاويش أوغلو;مولود تشاووش أوغلو;جاويش أوغلو!;تشاووش أوغلو!|turkey-foreign-minister 2014-08..2023-06
ahmet-davutoglu|Ahmet Davutoglu;Davutoglu!|أحمد داود أوغلو|turkey-prime-minister 2014-08..2016-05;turkey-foreign-minister 2009-05..2014-08
hulusi-akar|Hulusi Akar|خلوصي أكار|turkey-defence-minister 2018-07..2023-06
yasar-guler|Yasar Guler|يشار غولر|turkey-defence-minister 2023-06..
abdullah-ocalan|Abdullah Ocalan;Abdullah Öcalan;Ocalan!|عبد الله أوجلان;عبدالله أوجلان;أوجلان!|
abdullah-ii|King Abdullah II;Abdullah II|عبد الله الثاني;عبدالله الثاني;الملك عبد الله الثاني;الملك عبدالله الثاني|jordan-king 1999-02..;jordan-head-of-state 1999-02..
ayman-safadi|Ayman Safadi;Ayman al-Safadi|أيمن الصفدي|jordan-foreign-minister 2017-01..
bisher-khasawneh|Bisher Khasawneh;Bisher al-Khasawneh|بشر الخصاونة|jordan-prime-minister 2020-10..2024-09
jafar-hassan|Jafar Hassan|جعفر حسان|jordan-prime-minister 2024-09..
mohammed-bin-salman|Mohammed bin Salman;Muhammad bin Salman|محمد بن سلمان|saudi-arabia-crown-prince 2017-06..;saudi-arabia-prime-minister 2022-09..
salman-bin-abdulaziz|Salman bin Abdulaziz;King Salman!|سلمان بن عبد العزيز;سلمان بن عبدالعزيز;الملك سلمان!|saudi-arabia-king 2015-01..;saudi-arabia-head-of-state 2015-01..
faisal-bin-farhan|Faisal bin Farhan Al Saud;Faisal bin Farhan|فيصل بن فرحان;فيصل بن فرحان آل سعود;فيصل بن فرحان بن عبدالله|saudi-arabia-foreign-minister 2019-10..
khalid-bin-salman|Khalid bin Salman|خالد بن سلمان|saudi-arabia-defence-minister 2022-09..
adel-al-jubeir|Adel al-Jubeir|عادل الجبير|saudi-arabia-foreign-minister 2015-04..2018-12
mohammed-al-jaber|Mohammed al-Jaber;Mohammed Al Jaber|محمد آل جابر;محمد سعيد آل جابر|
mohammed-bin-zayed|Mohammed bin Zayed;Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan|محمد بن زايد;محمد بن زايد آل نهيان|uae-president 2022-05..
abdullah-bin-zayed|Abdullah bin Zayed;Abdullah bin Zayed Al Nahyan|عبدالله بن زايد;عبد الله بن زايد;عبد الله بن زايد آل نهيان;عبدالله بن زايد آل نهيان|uae-foreign-minister 2006-02..
anwar-gargash|Anwar Gargash;Gargash!|أنور قرقاش;قرقاش!|
mohammed-bin-rashid|Mohammed bin Rashid Al Maktoum;Mohammed bin Rashid|محمد بن راشد;محمد بن راشد آل مكتوم|uae-prime-minister 2006-02..
haitham-bin-tariq|Haitham bin Tariq;Haitham bin Tarik|هيثم بن طارق|oman-sultan 2020-01..;oman-head-of-state 2020-01..
badr-al-busaidi|Badr al-Busaidi;Badr Albusaidi;Badr bin Hamad al-Busaidi|بدر البوسعيدي;بدر بن حمد البوسعيدي|oman-foreign-minister 2020-08..
yusuf-bin-alawi|Yusuf bin Alawi|يوسف بن علوي|oman-foreign-minister 1997..2020-08
mishal-al-ahmad|Meshal al-Ahmad al-Sabah;Mishal al-Ahmad|مشعل الأحمد;مشعل الأحمد الجابر الصباح|kuwait-emir 2023-12..
hamad-bin-isa|Hamad bin Isa Al Khalifa|حمد بن عيسى آل خليفة|bahrain-king 2002-02..
jasem-albudaiwi|Jasem Albudaiwi;Jasem Mohamed Albudaiwi|جاسم البديوي;جاسم محمد البديوي|gcc-head 2023-02..
hissein-brahim-taha|Hissein Brahim Taha|حسين إبراهيم طه|oic-head 2021-11..
ali-khamenei|Ali Khamenei;Khamenei!;Ayatollah Ali Khamenei|علي خامنئي;خامنئي!;علي خامنئى|iran-supreme-leader 1989-06..
ebrahim-raisi|Ebrahim Raisi;Raisi!|إبراهيم رئيسي|iran-president 2021-08..2024-05
hassan-rouhani|Hassan Rouhani;Rouhani!|حسن روحاني|iran-president 2013-08..2021-08
mahmoud-ahmadinejad|Mahmoud Ahmadinejad;Ahmadinejad!|محمود أحمدي نجاد;أحمدي نجاد!|iran-president 2005-08..2013-08
masoud-pezeshkian|Masoud Pezeshkian;Pezeshkian!|مسعود بزشكيان;بزشكيان!|iran-president 2024-07..
hossein-amir-abdollahian|Hossein Amir-Abdollahian;Hossein Amirabdollahian;Amir-Abdollahian!|حسين أمير عبد اللهيان;حسين أمير عبداللهيان;أمير عبد اللهيان!;أمير عبداللهيان!|iran-foreign-minister 2021-08..2024-05
abbas-araghchi|Abbas Araghchi;Abbas Araqchi;Araghchi!;Araqchi!|عباس عراقجي;عراقجي!|iran-foreign-minister 2024-08..
mohammad-javad-zarif|Mohammad Javad Zarif;Javad Zarif;Zarif!|محمد جواد ظريف;جواد ظريف|iran-foreign-minister 2013-08..2021-08
ali-bagheri|Ali Bagheri;Ali Bagheri Kani|علي باقري;علي باقري كني|
ali-larijani|Ali Larijani;Larijani!|علي لاريجاني;لاريجاني!|
ali-shamkhani|Ali Shamkhani|علي شمخاني|
esmail-baghaei|Esmail Baghaei;Esmaeil Baghaei;Baghaei!|إسماعيل بقائي;بقائي!|iran-foreign-ministry-spokesperson 2024-10..
nasser-kanaani|Nasser Kanaani;Nasser Kanani|ناصر كنعاني|iran-foreign-ministry-spokesperson 2022..2024
mohammad-bagher-ghalibaf|Mohammad Bagher Ghalibaf;Mohammad Baqer Qalibaf;Ghalibaf!|محمد باقر قاليباف;قاليباف!|iran-parliament-speaker 2020-05..
qassem-soleimani|Qassem Soleimani;Qasem Soleimani|قاسم سليماني|
rafael-grossi|Rafael Grossi;Rafael Mariano Grossi;Grossi!|رافائيل غروسي;رافاييل غروسي;رفائيل غروسي;غروسي!|iaea-head 2019-12..
hassan-nasrallah|Hassan Nasrallah;Nasrallah!|حسن نصر الله;حسن نصرالله;نصر الله!;نصرالله!|hezbollah-head 1992-02..2024-09
naim-qassem|Naim Qassem;Naim Kassem|نعيم قاسم|hezbollah-head 2024-10..
najib-mikati|Najib Mikati;Mikati!|نجيب ميقاتي;ميقاتي!|lebanon-prime-minister 2021-09..2025-02
nawaf-salam|Nawaf Salam|نواف سلام|lebanon-prime-minister 2025-02..
joseph-aoun|Joseph Aoun|جوزيف عون;جوزاف عون|lebanon-president 2025-01..;lebanon-army-chief 2017-03..2025-01
michel-aoun|Michel Aoun|ميشال عون|lebanon-president 2016-10..2022-10
saad-hariri|Saad Hariri;Saad al-Hariri|سعد الحريري|lebanon-prime-minister 2016-12..2020-01
nabih-berri|Nabih Berri;Berri!|نبيه بري|lebanon-parliament-speaker 1992-10..
abdallah-bou-habib|Abdallah Bou Habib|عبد الله بو حبيب;عبدالله بو حبيب|lebanon-foreign-minister 2021-09..2025-02
youssef-rajji|Youssef Rajji;Joe Rajji|يوسف رجي;جو رجي|lebanon-foreign-minister 2025-02..
samir-geagea|Samir Geagea|سمير جعجع|
gebran-bassil|Gebran Bassil|جبران باسيل|lebanon-foreign-minister 2014-02..2020-01
walid-jumblatt|Walid Jumblatt|وليد جنبلاط|
bashar-al-assad|Bashar al-Assad;Bashar Assad;Assad!|بشار الأسد|syria-president 2000-07..2024-12
ahmed-al-sharaa|Ahmed al-Sharaa;Ahmad al-Sharaa;al-Sharaa!;Abu Mohammed al-Jolani;Abu Mohammad al-Golani|أحمد الشرع;الشرع!;أبو محمد الجولاني|syria-president 2025-01..
asaad-al-shaibani|Asaad al-Shaibani;Asaad Hassan al-Shaibani;Asad al-Shaibani;Asaad al-Shibani|أسعد الشيباني;أسعد حسن الشيباني|syria-foreign-minister 2024-12..
walid-muallem|Walid Muallem;Walid al-Moallem|وليد المعلم|syria-foreign-minister 2006-02..2020-11
faisal-mekdad|Faisal Mekdad;Faisal al-Mekdad|فيصل المقداد|syria-foreign-minister 2020-11..2024-09
mazloum-abdi|Mazloum Abdi;Mazlum Abdi|مظلوم عبدي|sdf-head ..
ilham-ahmed|Ilham Ahmed;Elham Ahmad|إلهام أحمد|
geir-pedersen|Geir Pedersen;Geir O. Pedersen|غير بيدرسن;غير بيدرسون|un-syria-envoy 2019-01..2025-09
staffan-de-mistura|Staffan de Mistura;de Mistura!|ستيفان دي ميستورا;ستافان دي ميستورا;دي ميستورا!;ديميستورا!|un-syria-envoy 2014-07..2018-12;un-western-sahara-envoy 2021-11..
lakhdar-brahimi|Lakhdar Brahimi|الأخضر الإبراهيمي|un-syria-envoy 2012-08..2014-05
kofi-annan|Kofi Annan|كوفي عنان|un-secretary-general 1997-01..2006-12
ban-ki-moon|Ban Ki-moon|بان كي مون;بان كي-مون|un-secretary-general 2007-01..2016-12
antonio-guterres|Antonio Guterres;António Guterres;Guterres!|أنطونيو غوتيريش;أنطونيو غوتيريس;أنطونيو جوتيريش;انطونيو غوتيريش;غوتيريش!;غوتيريس!;جوتيريش!|un-secretary-general 2017-01..
stephane-dujarric|Stephane Dujarric;Stéphane Dujarric;Dujarric!|ستيفان دوجاريك;دوجاريك!|un-spokesperson 2014-03..
farhan-haq|Farhan Haq|فرحان حق|
rosemary-dicarlo|Rosemary DiCarlo|روزماري ديكارلو|
tor-wennesland|Tor Wennesland|تور وينسلاند|un-middle-east-envoy 2021-01..2024-12
nickolay-mladenov|Nickolay Mladenov;Nikolay Mladenov|نيكولاي ملادينوف;ملادينوف!|un-middle-east-envoy 2015-03..2020-12
sigrid-kaag|Sigrid Kaag|سيغريد كاغ|
philippe-lazzarini|Philippe Lazzarini;Lazzarini!|فيليب لازاريني;لازاريني!|unrwa-head 2020-04..
martin-griffiths|Martin Griffiths|مارتن غريفيث;مارتن غريفيثس;مارتن جريفيث|un-yemen-envoy 2018-02..2021-07;ocha-head 2021-07..2024-06
tom-fletcher|Tom Fletcher|توم فليتشر|ocha-head 2024-11..
hans-grundberg|Hans Grundberg;Grundberg!|هانس غروندبرغ;هانس جروندبرج;غروندبرغ!|un-yemen-envoy 2021-08..
ismail-ould-cheikh-ahmed|Ismail Ould Cheikh Ahmed|إسماعيل ولد الشيخ أحمد;إسماعيل ولد الشيخ|un-yemen-envoy 2015-04..2018-02
jamal-benomar|Jamal Benomar|جمال بن عمر|un-yemen-envoy 2011-04..2015-04
ghassan-salame|Ghassan Salame;Ghassan Salamé|غسان سلامة|un-libya-envoy 2017-06..2020-03
stephanie-williams|Stephanie Williams|ستيفاني وليامز;ستيفاني ويليامز|
jan-kubis|Jan Kubis;Jan Kubiš|يان كوبيش|un-libya-envoy 2021-01..2021-12
abdoulaye-bathily|Abdoulaye Bathily;Bathily!|عبد الله باتيلي;عبدالله باتيلي;عبدالله باتيلى;باتيلي!|un-libya-envoy 2022-09..2024-05
hanna-tetteh|Hanna Tetteh;Hannah Tetteh|هانا تيتيه;هانا تيته;هنا تيتيه|un-libya-envoy 2025-02..
stephanie-koury|Stephanie Koury|ستيفاني خوري|
martin-kobler|Martin Kobler|مارتن كوبلر|un-libya-envoy 2015-11..2017-06
bernardino-leon|Bernardino Leon;Bernardino León|برناردينو ليون|un-libya-envoy 2014-09..2015-11
ramtane-lamamra|Ramtane Lamamra|رمطان لعمامرة|un-sudan-envoy 2023-11..;algeria-foreign-minister 2021-07..2023-03
volker-perthes|Volker Perthes|فولكر بيرتس|
volker-turk|Volker Turk;Volker Türk|فولكر تورك|ohchr-head 2022-10..
filippo-grandi|Filippo Grandi|فيليبو غراندي|unhcr-head 2016-01..2025-12
tedros|Tedros Adhanom Ghebreyesus;Tedros Adhanom;Tedros!|تيدروس أدهانوم غيبريسوس;تيدروس أدهانوم|who-head 2017-07..
cindy-mccain|Cindy McCain|سيندي ماكين|wfp-head 2023-04..
karim-khan|Karim Khan|كريم خان|icc-prosecutor 2021-06..
gilbert-houngbo|Gilbert Houngbo;Gilbert F. Houngbo|جيلبرت هونغبو;جيلبير هونغبو|ilo-head 2022-10..
guy-ryder|Guy Ryder|غاي رايدر|ilo-head 2012-10..2022-09
mirjana-spoljaric|Mirjana Spoljaric|ميريانا سبولياريتش|icrc-head 2022-10..
ngozi-okonjo-iweala|Ngozi Okonjo-Iweala|نغوزي أوكونجو إيويالا|wto-head 2021-03..
abdel-fattah-al-burhan|Abdel Fattah al-Burhan;Abdul Fatah al-Burhan;Abdel Fatah al-Burhan;Abdul Fattah al-Burhan;Abdel-Fattah al-Burhan;Abdel Fattah Burhan;Burhan!;al-Burhan!|عبد الفتاح البرهان;عبدالفتاح البرهان;البرهان!|sudan-army-chief 2019..;sudan-sovereignty-council-head 2019-08..
hemedti|Mohamed Hamdan Dagalo;Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo;Hemedti!;Hemeti!;Dagalo!|محمد حمدان دقلو;حميدتي!;دقلو!|rsf-head 2013..
abdelrahim-dagalo|Abdelrahim Dagalo;Abdel Rahim Dagalo|عبد الرحيم دقلو;عبدالرحيم دقلو|
abdalla-hamdok|Abdalla Hamdok;Abdallah Hamdok;Hamdok!|عبد الله حمدوك;عبدالله حمدوك;حمدوك!|sudan-prime-minister 2019-08..2022-01
kamil-idris|Kamil Idris;Kamil El-Tayeb Idris|كامل إدريس;كامل الطيب إدريس|sudan-prime-minister 2025-05..
omar-al-bashir|Omar al-Bashir;Omar Bashir;Bashir!|عمر البشير|sudan-president 1989-06..2019-04
malik-agar|Malik Agar|مالك عقار|
shams-al-din-kabbashi|Shams al-Din Kabbashi;Shams al-Din al-Kabashi|شمس الدين كباشي;شمس الدين الكباشي|
yasser-al-atta|Yasser al-Atta|ياسر العطا|
gibril-ibrahim|Gibril Ibrahim;Jibril Ibrahim|جبريل إبراهيم|
minni-minawi|Minni Minawi;Minni Arko Minawi;Minni Minnawi|مني أركو مناوي;مني مناوي|
abdelaziz-al-hilu|Abdelaziz al-Hilu;Abdel Aziz al-Hilu|عبد العزيز الحلو;عبدالعزيز الحلو|
abdul-wahid-al-nur|Abdul Wahid al-Nur;Abdel Wahid al-Nur|عبد الواحد محمد نور;عبد الواحد نور;عبدالواحد محمد نور|
salva-kiir|Salva Kiir;Salva Kiir Mayardit;Kiir!|سلفا كير;سلفا كير ميارديت;سلفاكير ميارديت;سلفاكير|south-sudan-president 2011-07..
riek-machar|Riek Machar;Machar!|رياك مشار;ريك مشار|
abiy-ahmed|Abiy Ahmed;Abiy Ahmed Ali;Abiy!|أبي أحمد;آبي أحمد;أبي أحمد علي|ethiopia-prime-minister 2018-04..
hailemariam-desalegn|Hailemariam Desalegn|هايلي مريام ديسالين;هيلي ماريام ديسالين|ethiopia-prime-minister 2012-09..2018-04
taye-atske-selassie|Taye Atske Selassie;Taye Atskeselassie|تايي أتسكي سيلاسي|ethiopia-president 2024-10..
demeke-mekonnen|Demeke Mekonnen|ديميكي ميكونين;دمقي مكونن|ethiopia-foreign-minister 2020-11..2024-01
gedion-timothewos|Gedion Timothewos;Gedion Timotheos|غيديون تيموثيوس;جيديون تيموتيوس|ethiopia-foreign-minister 2024-10..
redwan-hussien|Redwan Hussien;Redwan Hussein|رضوان حسين|
seleshi-bekele|Seleshi Bekele;Sileshi Bekele|سيليشي بقلي;سلشي بقلي|ethiopia-water-minister 2016..2021
debretsion|Debretsion Gebremichael;Debretsion!|دبرصيون جبراميكائيل;ديبريتسيون جبريمايكل|
getachew-reda|Getachew Reda|غيتاتشو رضا;جيتاتشو رضا|
olusegun-obasanjo|Olusegun Obasanjo;Obasanjo!|أولوسيغون أوباسانجو;أوباسانجو!|
uhuru-kenyatta|Uhuru Kenyatta|أوهورو كينياتا|kenya-president 2013-04..2022-09
william-ruto|William Ruto;Ruto!|وليام روتو;ويليام روتو|kenya-president 2022-09..
isaias-afwerki|Isaias Afwerki;Isaias Afewerki;Afwerki!|إسياس أفورقي;أسياس أفورقي;أفورقي!|eritrea-president 1993-05..
hassan-sheikh-mohamud|Hassan Sheikh Mohamud|حسن شيخ محمود|somalia-president 2012-09..2017-02;somalia-president 2022-05..
mohamed-farmaajo|Mohamed Abdullahi Mohamed;Mohamed Farmaajo;Farmaajo!|محمد عبد الله فرماجو;محمد عبدالله فرماجو;فرماجو!|somalia-president 2017-02..2022-05
yoweri-museveni|Yoweri Museveni;Museveni!|يوري موسيفيني;موسيفيني!|uganda-president 1986-01..
paul-kagame|Paul Kagame;Kagame!|بول كاغامي;كاغامي!|rwanda-president 2000-03..
felix-tshisekedi|Felix Tshisekedi;Félix Tshisekedi;Tshisekedi!|فيليكس تشيسيكيدي;تشيسيكيدي!|drc-president 2019-01..
joseph-kabila|Joseph Kabila;Kabila!|جوزيف كابيلا|drc-president 2001-01..2019-01
corneille-nangaa|Corneille Nangaa|كورناي نانغا|
bertrand-bisimwa|Bertrand Bisimwa|برتراند بيسيموا|
joao-lourenco|Joao Lourenco;João Lourenço;Lourenco!|جواو لورينسو|angola-president 2017-09..
cyril-ramaphosa|Cyril Ramaphosa;Ramaphosa!|سيريل رامافوزا;رامافوزا!|south-africa-president 2018-02..
moussa-faki|Moussa Faki Mahamat;Moussa Faki|موسى فكي محمد;موسى فكي;موسى فقي|african-union-head 2017-03..2025-03
mahmoud-ali-youssouf|Mahmoud Ali Youssouf|محمود علي يوسف|african-union-head 2025-03..;djibouti-foreign-minister 2005..2025
workneh-gebeyehu|Workneh Gebeyehu|ورقنه قبيهو;ورقني جيبيهو|igad-head 2019-11..
macky-sall|Macky Sall|ماكي سال|senegal-president 2012-04..2024-04
bola-tinubu|Bola Tinubu;Tinubu!|بولا تينوبو;تينوبو!|nigeria-president 2023-05..
muammar-gaddafi|Muammar Gaddafi;Moammar Gadhafi;Gaddafi!|معمر القذافي;القذافي!|
abdul-hamid-dbeibeh|Abdul Hamid Dbeibeh;Abdulhamid Dbeibah;Abdul Hamid Dbeibah;Abdulhamid al-Dbeibah;Dbeibah!;Dbeibeh!|عبد الحميد الدبيبة;عبدالحميد الدبيبة;الدبيبة!|libya-prime-minister 2021-03..
fayez-al-sarraj|Fayez al-Sarraj;Fayez Serraj;Sarraj!|فايز السراج;فائز السراج;السراج!|libya-prime-minister 2016-03..2021-03
khalifa-haftar|Khalifa Haftar;Haftar!;Khalifa Hifter|خليفة حفتر;حفتر!|lna-head 2015-03..
saddam-haftar|Saddam Haftar|صدام حفتر|
aguila-saleh|Aguila Saleh;Aqila Saleh|عقيلة صالح|libya-parliament-speaker 2014-08..
khaled-al-mishri|Khaled al-Mishri;Khaled Mishri|خالد المشري|
mohammed-takala|Mohammed Takala;Mohamed Takala|محمد تكالة|
mohamed-al-menfi|Mohamed al-Menfi;Mohammed al-Menfi;Mohamed Menfi|محمد المنفي|libya-presidential-council-head 2021-03..
fathi-bashagha|Fathi Bashagha|فتحي باشاغا|
osama-hammad|Osama Hammad|أسامة حماد|
najla-mangoush|Najla Mangoush;Najla el-Mangoush|نجلاء المنقوش|libya-foreign-minister 2021-03..2023-08
rashad-al-alimi|Rashad al-Alimi;Rashad Al-Alimi;al-Alimi!|رشاد العليمي;رشاد محمد العليمي;العليمي!|yemen-presidential-council-head 2022-04..
abdrabbuh-mansur-hadi|Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi|عبد ربه منصور هادي;عبدربه منصور هادي|yemen-president 2012-02..2022-04
ali-abdullah-saleh|Ali Abdullah Saleh|علي عبد الله صالح;علي عبدالله صالح|yemen-president 1990-05..2012-02
abdul-malik-al-houthi|Abdul-Malik al-Houthi;Abdul Malik al-Houthi;Abdulmalik al-Houthi;Abdel-Malek al-Houthi|عبد الملك الحوثي;عبدالملك الحوثي|houthis-head 2004..
mahdi-al-mashat|Mahdi al-Mashat|مهدي المشاط|
mohammed-abdulsalam|Mohammed Abdulsalam;Mohammed Abdul Salam;Mohammed Abdelsalam|محمد عبد السلام;محمد عبدالسلام|
yahya-saree|Yahya Saree;Yahya Sarea;Yahya Sarie|يحيى سريع|
abdul-qader-al-murtada|Abdul Qader al-Murtada;Abdulqader al-Murtada|عبد القادر المرتضى;عبدالقادر المرتضى|
ahmed-awad-bin-mubarak|Ahmed Awad bin Mubarak;Ahmed bin Mubarak|أحمد عوض بن مبارك|yemen-foreign-minister 2020-12..2024-02;yemen-prime-minister 2024-02..2025-05
maeen-abdulmalik|Maeen Abdulmalik Saeed;Maeen Abdulmalik|معين عبد الملك;معين عبدالملك|yemen-prime-minister 2018-10..2024-02
salem-bin-breik|Salem bin Breik;Salem Saleh bin Braik|سالم بن بريك;سالم صالح بن بريك|yemen-prime-minister 2025-05..
aidarous-al-zubaidi|Aidarous al-Zubaidi;Aidarus al-Zoubaidi;Aidaroos al-Zubaidi|عيدروس الزبيدي|stc-head 2017-05..
shaya-al-zindani|Shaya al-Zindani;Shaya Mohsin Zindani|شائع الزنداني;شايع الزنداني;شائع محسن الزنداني|yemen-foreign-minister 2024-03..
mohammed-shia-al-sudani|Mohammed Shia al-Sudani;Mohammed Shia' al-Sudani|محمد شياع السوداني|iraq-prime-minister 2022-10..
mustafa-al-kadhimi|Mustafa al-Kadhimi;Mustafa Kadhimi;Kadhimi!|مصطفى الكاظمي;الكاظمي!|iraq-prime-minister 2020-05..2022-10
adel-abdul-mahdi|Adel Abdul Mahdi;Adel Abdul-Mahdi|عادل عبد المهدي;عادل عبدالمهدي|iraq-prime-minister 2018-10..2020-05
haider-al-abadi|Haider al-Abadi;Haider Abadi|حيدر العبادي|iraq-prime-minister 2014-09..2018-10
nouri-al-maliki|Nouri al-Maliki;Nuri al-Maliki|نوري المالكي|iraq-prime-minister 2006-05..2014-09
barham-salih|Barham Salih;Barham Saleh|برهم صالح|iraq-president 2018-10..2022-10
abdul-latif-rashid|Abdul Latif Rashid;Abdullatif Rashid|عبد اللطيف رشيد;عبداللطيف رشيد|iraq-president 2022-10..
fuad-hussein|Fuad Hussein|فؤاد حسين|iraq-foreign-minister 2020-06..
masoud-barzani|Masoud Barzani;Massoud Barzani|مسعود بارزاني;مسعود البارزاني|
masrour-barzani|Masrour Barzani|مسرور بارزاني;مسرور البارزاني|krg-prime-minister 2019-07..
nechirvan-barzani|Nechirvan Barzani|نيجيرفان بارزاني;نيجرفان بارزاني|krg-president 2019-06..
muqtada-al-sadr|Muqtada al-Sadr;Moqtada al-Sadr|مقتدى الصدر|
ali-al-sistani|Ali al-Sistani;Ali Sistani|علي السيستاني|
qasim-al-araji|Qasim al-Araji|قاسم الأعرجي|
abdelmadjid-tebboune|Abdelmadjid Tebboune;Tebboune!|عبد المجيد تبون;عبدالمجيد تبون;تبون!|algeria-president 2019-12..
abdelaziz-bouteflika|Abdelaziz Bouteflika;Bouteflika!|عبد العزيز بوتفليقة;عبدالعزيز بوتفليقة;بوتفليقة!|algeria-president 1999-04..2019-04
ahmed-attaf|Ahmed Attaf|أحمد عطاف|algeria-foreign-minister 2023-03..
king-mohammed-vi|Mohammed VI;King Mohammed VI|محمد السادس;الملك محمد السادس|morocco-king 1999-07..;morocco-head-of-state 1999-07..
nasser-bourita|Nasser Bourita;Bourita!|ناصر بوريطة;بوريطة!|morocco-foreign-minister 2017-04..
aziz-akhannouch|Aziz Akhannouch|عزيز أخنوش|morocco-prime-minister 2021-10..
omar-hilale|Omar Hilale|عمر هلال|
brahim-ghali|Brahim Ghali|إبراهيم غالي|polisario-head 2016-07..
horst-koehler|Horst Koehler;Horst Köhler|هورست كوهلر;هورست كولر|un-western-sahara-envoy 2017-08..2019-05
christopher-ross|Christopher Ross|كريستوفر روس|un-western-sahara-envoy 2009-01..2017-04
kais-saied|Kais Saied;Kaïs Saïed;Saied!|قيس سعيد;قيس سعيّد|tunisia-president 2019-10..
beji-caid-essebsi|Beji Caid Essebsi|الباجي قائد السبسي;الباجي قايد السبسي|tunisia-president 2014-12..2019-07
rached-ghannouchi|Rached Ghannouchi;Rachid Ghannouchi;Ghannouchi!|راشد الغنوشي;الغنوشي!|
noureddine-taboubi|Noureddine Taboubi;Taboubi!|نور الدين الطبوبي;نورالدين الطبوبي;الطبوبي!|ugtt-head 2017-01..
houcine-abassi|Houcine Abassi;Hussein Abassi|حسين العباسي|ugtt-head 2011-12..2017-01
mohamed-ould-ghazouani|Mohamed Ould Ghazouani;Mohamed Ould Cheikh Ghazouani|محمد ولد الغزواني;محمد ولد الشيخ الغزواني|mauritania-president 2019-08..
emmanuel-macron|Emmanuel Macron;Macron!|إيمانويل ماكرون;ايمانويل ماكرون;ماكرون!|france-president 2017-05..
francois-hollande|Francois Hollande;François Hollande;Hollande!|فرانسوا هولاند;فرنسوا هولاند|france-president 2012-05..2017-05
nicolas-sarkozy|Nicolas Sarkozy;Sarkozy!|نيكولا ساركوزي;ساركوزي!|france-president 2007-05..2012-05
stephane-sejourne|Stephane Sejourne;Stéphane Séjourné|ستيفان سيجورنيه|france-foreign-minister 2024-01..2024-09
catherine-colonna|Catherine Colonna|كاترين كولونا|france-foreign-minister 2022-05..2024-01
jean-yves-le-drian|Jean-Yves Le Drian;Le Drian!|جان إيف لودريان;جان-إيف لودريان;لودريان!|france-foreign-minister 2017-05..2022-05
jean-noel-barrot|Jean-Noel Barrot;Jean-Noël Barrot|جان نويل بارو;جان-نويل بارو|france-foreign-minister 2024-09..
laurent-fabius|Laurent Fabius|لوران فابيوس|france-foreign-minister 2012-05..2016-02
angela-merkel|Angela Merkel;Merkel!|أنغيلا ميركل;أنجيلا ميركل;ميركل!|germany-chancellor 2005-11..2021-12
olaf-scholz|Olaf Scholz;Scholz!|أولاف شولتس;أولاف شولتز;شولتس!|germany-chancellor 2021-12..2025-05
friedrich-merz|Friedrich Merz;Merz!|فريدريش ميرتس;فريدريش ميرز|germany-chancellor 2025-05..
annalena-baerbock|Annalena Baerbock;Baerbock!|أنالينا بيربوك;بيربوك!|germany-foreign-minister 2021-12..2025-05
johann-wadephul|Johann Wadephul|يوهان فاديفول|germany-foreign-minister 2025-05..
frank-walter-steinmeier|Frank-Walter Steinmeier;Steinmeier!|فرانك فالتر شتاينماير;شتاينماير!|germany-president 2017-03..
heiko-maas|Heiko Maas|هايكو ماس|germany-foreign-minister 2018-03..2021-12
boris-johnson|Boris Johnson|بوريس جونسون|uk-prime-minister 2019-07..2022-09;uk-foreign-minister 2016-07..2018-07
liz-truss|Liz Truss|ليز تراس|uk-prime-minister 2022-09..2022-10;uk-foreign-minister 2021-09..2022-09
rishi-sunak|Rishi Sunak;Sunak!|ريشي سوناك;سوناك!|uk-prime-minister 2022-10..2024-07
keir-starmer|Keir Starmer;Starmer!|كير ستارمر;ستارمر!|uk-prime-minister 2024-07..
david-cameron|David Cameron|ديفيد كاميرون;دافيد كاميرون|uk-prime-minister 2010-05..2016-07;uk-foreign-minister 2023-11..2024-07
theresa-may|Theresa May|تيريزا ماي|uk-prime-minister 2016-07..2019-07
david-lammy|David Lammy;Lammy!|ديفيد لامي;دافيد لامي|uk-foreign-minister 2024-07..2025-09
yvette-cooper|Yvette Cooper|إيفيت كوبر|uk-foreign-minister 2025-09..
tony-blair|Tony Blair|توني بلير|
giorgia-meloni|Giorgia Meloni;Meloni!|جورجيا ميلوني;جورجا ميلوني;ميلوني!|italy-prime-minister 2022-10..
antonio-tajani|Antonio Tajani|أنطونيو تاياني|italy-foreign-minister 2022-10..
pedro-sanchez|Pedro Sanchez;Pedro Sánchez|بيدرو سانشيز|spain-prime-minister 2018-06..
jose-manuel-albares|Jose Manuel Albares;José Manuel Albares|خوسيه مانويل ألباريس|spain-foreign-minister 2021-07..
josep-borrell|Josep Borrell;Borrell!|جوزيب بوريل;جوزيف بوريل;بوريل!|eu-foreign-policy-head 2019-12..2024-11
kaja-kallas|Kaja Kallas;Kallas!|كايا كالاس;كالاس!|eu-foreign-policy-head 2024-12..;estonia-prime-minister 2021-01..2024-07
federica-mogherini|Federica Mogherini;Mogherini!|فيديريكا موغيريني;فيديريكا موجيريني;موغيريني!|eu-foreign-policy-head 2014-11..2019-11
catherine-ashton|Catherine Ashton|كاثرين آشتون;كاثرين أشتون|eu-foreign-policy-head 2009-12..2014-10
ursula-von-der-leyen|Ursula von der Leyen;von der Leyen!|أورسولا فون دير لاين;أورسولا فون دير لايين;فون دير لاين!|european-commission-head 2019-12..
charles-michel|Charles Michel|شارل ميشيل;شارل ميشال|european-council-head 2019-12..2024-11
antonio-costa|Antonio Costa;António Costa|أنطونيو كوستا|european-council-head 2024-12..;portugal-prime-minister 2015-11..2024-04
peter-stano|Peter Stano|بيتر ستانو|
jens-stoltenberg|Jens Stoltenberg;Stoltenberg!|ينس ستولتنبرغ;ستولتنبرغ!|nato-head 2014-10..2024-10
mark-rutte|Mark Rutte;Rutte!|مارك روته;مارك روتي;روته!|nato-head 2024-10..;netherlands-prime-minister 2010-10..2024-07
viktor-orban|Viktor Orban;Viktor Orbán;Orban!;Orbán!|فيكتور أوربان;أوربان!|hungary-prime-minister 2010-05..
peter-szijjarto|Peter Szijjarto;Péter Szijjártó;Szijjarto!|بيتر سيارتو|hungary-foreign-minister 2014-09..
andrzej-duda|Andrzej Duda;Duda!|أندريه دودا|poland-president 2015-08..2025-08
donald-tusk|Donald Tusk;Tusk!|دونالد توسك;توسك!|poland-prime-minister 2023-12..
radoslaw-sikorski|Radoslaw Sikorski;Radosław Sikorski;Sikorski!|رادوسلاف سيكورسكي|poland-foreign-minister 2023-12..
robert-fico|Robert Fico;Fico!|روبرت فيكو|slovakia-prime-minister 2023-10..
aleksandar-vucic|Aleksandar Vucic;Aleksandar Vučić;Vucic!|ألكسندر فوتشيتش;فوتشيتش!|serbia-president 2017-05..
albin-kurti|Albin Kurti;Kurti!|ألبين كورتي|kosovo-prime-minister 2021-03..
miroslav-lajcak|Miroslav Lajcak;Miroslav Lajčák;Lajcak!|ميروسلاف لايتشاك|
maia-sandu|Maia Sandu;Sandu!|مايا ساندو|moldova-president 2020-12..
nikol-pashinyan|Nikol Pashinyan;Pashinyan!|نيكول باشينيان;باشينيان!|armenia-prime-minister 2018-05..
ararat-mirzoyan|Ararat Mirzoyan;Mirzoyan!|أرارات ميرزويان|armenia-foreign-minister 2021-08..
ilham-aliyev|Ilham Aliyev;Aliyev!|إلهام علييف;إلهام عليف;علييف!|azerbaijan-president 2003-10..
jeyhun-bayramov|Jeyhun Bayramov;Ceyhun Bayramov;Bayramov!|جيهون بيراموف;جيهون بايراموف|azerbaijan-foreign-minister 2020-07..
nicos-anastasiades|Nicos Anastasiades;Anastasiades!|نيكوس أناستاسيادس;نيكوس أناستاسيادس|cyprus-president 2013-02..2023-02
nikos-christodoulides|Nikos Christodoulides;Christodoulides!|نيكوس خريستودوليدس;نيكوس خريستودوليديس|cyprus-president 2023-02..
mustafa-akinci|Mustafa Akinci;Mustafa Akıncı;Akinci!|مصطفى أقينجي;مصطفى أكينجي|northern-cyprus-president 2015-04..2020-10
ersin-tatar|Ersin Tatar|أرسين تتار;أرسين تاتار;إرسين تتار|northern-cyprus-president 2020-10..2025-10
tufan-erhurman|Tufan Erhurman;Tufan Erhürman;Erhurman!|طوفان أرهورمان;طوفان إرهورمان|northern-cyprus-president 2025-10..
maria-angela-holguin|Maria Angela Holguin;María Ángela Holguín;Maria Angela Holguin Cuellar|ماريا أنجيلا هولغوين|
espen-barth-eide|Espen Barth Eide;Barth Eide!|إسبن بارت إيدي;إسبن بارث إيدي|norway-foreign-minister 2023-10..
kyriakos-mitsotakis|Kyriakos Mitsotakis;Mitsotakis!|كيرياكوس ميتسوتاكيس;ميتسوتاكيس!|greece-prime-minister 2019-07..
alexis-tsipras|Alexis Tsipras;Tsipras!|أليكسيس تسيبراس;تسيبراس!|greece-prime-minister 2015-01..2019-07
jonas-gahr-store|Jonas Gahr Store;Jonas Gahr Støre|يوناس غار ستوره;يوناس غار ستور|norway-prime-minister 2021-10..
simon-coveney|Simon Coveney|سايمون كوفيني|
micheal-martin|Micheal Martin;Micheál Martin|مايكل مارتن|ireland-prime-minister 2025-01..
leo-varadkar|Leo Varadkar;Varadkar!|ليو فارادكار|ireland-prime-minister 2022-12..2024-04
ignazio-cassis|Ignazio Cassis|إينياتسيو كاسيس|switzerland-foreign-minister 2017-11..
karin-keller-sutter|Karin Keller-Sutter|كارين كيلر سوتر|
justin-trudeau|Justin Trudeau;Trudeau!|جاستن ترودو;ترودو!|canada-prime-minister 2015-11..2025-03
mark-carney|Mark Carney;Carney!|مارك كارني|canada-prime-minister 2025-03..
melanie-joly|Melanie Joly;Mélanie Joly|ميلاني جولي|canada-foreign-minister 2021-10..2025-05
anthony-albanese|Anthony Albanese;Albanese!|أنتوني ألبانيز|australia-prime-minister 2022-05..
penny-wong|Penny Wong|بيني وونغ|australia-foreign-minister 2022-05..
xi-jinping|Xi Jinping;Xi!|شي جين بينغ;شي جينبينغ|china-president 2013-03..
wang-yi|Wang Yi|وانغ يي;وانغ يى|china-foreign-minister 2013-03..2022-12;china-foreign-minister 2023-07..
qin-gang|Qin Gang|تشين غانغ|china-foreign-minister 2022-12..2023-07
li-qiang|Li Qiang|لي تشيانغ|china-prime-minister 2023-03..
mao-ning|Mao Ning|ماو نينغ|
lin-jian|Lin Jian|لين جيان|
zhai-jun|Zhai Jun|تشاي جون|
narendra-modi|Narendra Modi;Modi!|ناريندرا مودي;مودي!|india-prime-minister 2014-05..
s-jaishankar|Subrahmanyam Jaishankar;S. Jaishankar;Jaishankar!|سوبرامانيام جايشانكار;جايشانكار!|india-foreign-minister 2019-05..
ajit-doval|Ajit Doval|أجيت دوفال|
shehbaz-sharif|Shehbaz Sharif;Shahbaz Sharif|شهباز شريف|pakistan-prime-minister 2022-04..2023-08;pakistan-prime-minister 2024-03..
imran-khan|Imran Khan|عمران خان|pakistan-prime-minister 2018-08..2022-04
ishaq-dar|Ishaq Dar|إسحاق دار;إسحق دار|pakistan-foreign-minister 2024-03..
asim-munir|Asim Munir;Syed Asim Munir|عاصم منير|pakistan-army-chief 2022-11..
khawaja-asif|Khawaja Asif;Khawaja Muhammad Asif|خواجة آصف;خواجة محمد آصف|pakistan-defence-minister 2024-03..
ashraf-ghani|Ashraf Ghani|أشرف غني|afghanistan-president 2014-09..2021-08
hamid-karzai|Hamid Karzai;Karzai!|حامد كرزاي;حميد كرزاي;كرزاي!|afghanistan-president 2001-12..2014-09
abdullah-abdullah|Abdullah Abdullah|عبد الله عبد الله;عبدالله عبدالله|
abdul-ghani-baradar|Abdul Ghani Baradar;Mullah Baradar;Mullah Abdul Ghani Baradar;Baradar!|عبد الغني برادر;عبدالغني برادر;الملا برادر|
amir-khan-muttaqi|Amir Khan Muttaqi;Muttaqi!|أمير خان متقي|afghanistan-foreign-minister 2021-09..
haibatullah-akhundzada|Haibatullah Akhundzada;Hibatullah Akhundzada;Akhundzada!|هبة الله أخوند زاده;هبة الله أخندزاده;هيبة الله أخوند زادة|taliban-head 2016-05..
zabihullah-mujahid|Zabihullah Mujahid;Zabiullah Mujahid|ذبيح الله مجاهد|
suhail-shaheen|Suhail Shaheen|سهيل شاهين|
sher-mohammad-abbas-stanikzai|Sher Mohammad Abbas Stanikzai;Stanikzai!|شير محمد عباس ستانيكزاي;ستانيكزاي!|
min-aung-hlaing|Min Aung Hlaing|مين أونغ هلاينغ|myanmar-army-chief 2011-03..
aung-san-suu-kyi|Aung San Suu Kyi;Suu Kyi!|أونغ سان سو تشي;أونغ سان سوتشي|
anwar-ibrahim|Anwar Ibrahim|أنور إبراهيم|malaysia-prime-minister 2022-11..
prabowo-subianto|Prabowo Subianto;Prabowo!|برابوو سوبيانتو|indonesia-president 2024-10..
joko-widodo|Joko Widodo;Jokowi!|جوكو ويدودو|indonesia-president 2014-10..2024-10
retno-marsudi|Retno Marsudi|ريتنو مارسودي|indonesia-foreign-minister 2014-10..2024-10
ferdinand-marcos-jr|Ferdinand Marcos Jr;Ferdinand Marcos Jr.;Bongbong Marcos|فرديناند ماركوس الابن;فرديناند ماركوس|philippines-president 2022-06..
rodrigo-duterte|Rodrigo Duterte;Duterte!|رودريغو دوتيرتي;دوتيرتي!|philippines-president 2016-06..2022-06
hun-manet|Hun Manet|هون مانيت|cambodia-prime-minister 2023-08..
hun-sen|Hun Sen|هون سين;هون سن|cambodia-prime-minister 1998-11..2023-08
kim-jong-un|Kim Jong Un;Kim Jong-un|كيم جونغ أون;كيم جونغ-أون|
moon-jae-in|Moon Jae-in|مون جيه إن;مون جاي إن|south-korea-president 2017-05..2022-05
yoon-suk-yeol|Yoon Suk Yeol;Yoon Suk-yeol|يون سوك يول;يون سيوك يول|south-korea-president 2022-05..2025-04
lee-jae-myung|Lee Jae Myung;Lee Jae-myung|لي جيه ميونغ;لي جاي ميونغ|south-korea-president 2025-06..
fumio-kishida|Fumio Kishida;Kishida!|فوميو كيشيدا;كيشيدا!|japan-prime-minister 2021-10..2024-10
shinzo-abe|Shinzo Abe|شينزو آبي|japan-prime-minister 2012-12..2020-09
shigeru-ishiba|Shigeru Ishiba;Ishiba!|شيغيرو إيشيبا|japan-prime-minister 2024-10..2025-10
gustavo-petro|Gustavo Petro;Petro!|غوستافو بيترو|colombia-president 2022-08..
juan-manuel-santos|Juan Manuel Santos|خوان مانويل سانتوس|colombia-president 2010-08..2018-08
ivan-duque|Ivan Duque;Iván Duque|إيفان دوكي|colombia-president 2018-08..2022-08
rodrigo-londono|Rodrigo Londono;Rodrigo Londoño;Timochenko!;Timoleon Jimenez|رودريغو لوندونيو;تيموشينكو|
ivan-marquez|Ivan Marquez;Iván Márquez|إيفان ماركيز|
humberto-de-la-calle|Humberto de la Calle|أومبرتو دي لا كاييه|
antonio-garcia-eln|Antonio Garcia;Antonio García|أنطونيو غارسيا|
pablo-beltran|Pablo Beltran;Pablo Beltrán|بابلو بلتران;بابلو بيلتران|
otty-patino|Otty Patino;Otty Patiño|أوتي باتينيو|
nicolas-maduro|Nicolas Maduro;Nicolás Maduro;Maduro!|نيكولاس مادورو;مادورو!|venezuela-president 2013-04..
juan-guaido|Juan Guaido;Juan Guaidó;Guaido!|خوان غوايدو|
maria-corina-machado|Maria Corina Machado;María Corina Machado|ماريا كورينا ماتشادو|
edmundo-gonzalez|Edmundo Gonzalez;Edmundo González|إدموندو غونزاليس|
jorge-rodriguez|Jorge Rodriguez;Jorge Rodríguez|خورخي رودريغيز|
lula|Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva;Lula da Silva;Lula!|لويس إيناسيو لولا دا سيلفا;لولا دا سيلفا|brazil-president 2023-01..;brazil-president 2003-01..2011-01
jair-bolsonaro|Jair Bolsonaro;Bolsonaro!|جايير بولسونارو;بولسونارو!|brazil-president 2019-01..2023-01
javier-milei|Javier Milei;Milei!|خافيير ميلي;خافيير ميليي|argentina-president 2023-12..
claudia-sheinbaum|Claudia Sheinbaum;Sheinbaum!|كلاوديا شينباوم|mexico-president 2024-10..
andres-manuel-lopez-obrador|Andres Manuel Lopez Obrador;Andrés Manuel López Obrador;Lopez Obrador!|أندريس مانويل لوبيز أوبرادور|mexico-president 2018-12..2024-10
gabriel-boric|Gabriel Boric;Boric!|غابرييل بوريك|chile-president 2022-03..
miguel-diaz-canel|Miguel Diaz-Canel;Miguel Díaz-Canel|ميغيل دياز كانيل|cuba-president 2019-10..
raul-castro|Raul Castro;Raúl Castro|راؤول كاسترو|
pope-francis|Pope Francis!;Jorge Mario Bergoglio|البابا فرنسيس!;البابا فرانسيس!|vatican-pope 2013-03..2025-04;vatican-head-of-state 2013-03..2025-04
pope-leo-xiv|Pope Leo XIV!;Pope Leo!|البابا ليو الرابع عشر!;البابا لاوون الرابع عشر!|vatican-pope 2025-05..;vatican-head-of-state 2025-05..
pietro-parolin|Pietro Parolin|بييترو بارولين|
matteo-zuppi|Matteo Zuppi|ماتيو زوبي;ماتيو تزوبي|
jimmy-carter|Jimmy Carter|جيمي كارتر|us-president 1977-01..1981-01
martti-ahtisaari|Martti Ahtisaari|مارتي أهتيساري|
george-mitchell|George Mitchell|جورج ميتشل|
harold-daggett|Harold Daggett;Harold J. Daggett;Daggett!|هارولد داغيت|ila-head 2011..
dennis-daggett|Dennis Daggett||
shawn-fain|Shawn Fain;Fain!|شون فاين|uaw-head 2023-03..
sean-obrien|Sean O'Brien;Sean M. O'Brien|شون أوبراين|teamsters-head 2022-03..
liz-shuler|Liz Shuler|ليز شولر|afl-cio-head 2021-08..
richard-trumka|Richard Trumka|ريتشارد ترومكا|afl-cio-head 2009-09..2021-08
mick-lynch|Mick Lynch|ميك لينش|rmt-head 2021-05..2025-03
sharon-graham|Sharon Graham|شارون غراهام|unite-head 2021-08..
mick-whelan|Mick Whelan|ميك ويلان|aslef-head 2011..
dave-ward|Dave Ward|ديف وارد|cwu-head 2015..
pat-cullen|Pat Cullen|بات كولين|
frances-ogrady|Frances O'Grady|فرانسيس أوغرادي|tuc-head 2013-01..2022-12
paul-nowak|Paul Nowak|بول نواك|tuc-head 2022-12..
sophie-binet|Sophie Binet|صوفي بينيه|cgt-head 2023-03..
philippe-martinez|Philippe Martinez|فيليب مارتينيز|cgt-head 2015-02..2023-03
laurent-berger|Laurent Berger|لوران بيرجيه|cfdt-head 2012-11..2023-06
marylise-leon|Marylise Leon;Marylise Léon|ماريليز ليون|cfdt-head 2023-06..
kelly-ortberg|Kelly Ortberg;Ortberg!|كيلي أورتبرغ|boeing-head 2024-08..
dave-calhoun|Dave Calhoun;David Calhoun|ديف كالهون|boeing-head 2020-01..2024-08
fran-drescher|Fran Drescher|فران دريشر|sag-aftra-head 2021-09..2025-09
duncan-crabtree-ireland|Duncan Crabtree-Ireland|دنكان كرابتري أيرلند|
mary-barra|Mary Barra|ماري بارا|gm-head 2014-01..
jim-farley|Jim Farley|جيم فارلي|ford-head 2020-10..
julie-su|Julie Su|جولي سو|
marty-walsh|Marty Walsh|مارتي والش|us-labour-minister 2021-03..2023-03
osama-rabie|Osama Rabie;Osama Rabiee;Ossama Rabie|أسامة ربيع|suez-canal-authority-head 2019-08..
vincent-clerc|Vincent Clerc|فنسنت كليرك|maersk-head 2023-01..
rolf-habben-jansen|Rolf Habben Jansen||hapag-lloyd-head 2014-07..
naledi-pandor|Naledi Pandor|ناليدي باندور|south-africa-foreign-minister 2019-05..2024-06
ronald-lamola|Ronald Lamola|رونالد لامولا|south-africa-foreign-minister 2024-07..
ali-al-sadiq|Ali al-Sadiq;Ali al-Sadiq Ali|علي الصادق;علي الصادق علي|
yasser-abbas|Yasser Abbas;Yasir Abbas|ياسر عباس|sudan-water-minister 2019-09..2021-10
mariam-al-mahdi|Mariam al-Mahdi;Mariam al-Sadiq al-Mahdi;Maryam al-Sadiq al-Mahdi|مريم الصادق المهدي;مريم المهدي|sudan-foreign-minister 2021-02..2021-11
ahmed-hafez|Ahmed Hafez|أحمد حافظ|
ahmed-abu-zeid|Ahmed Abu Zeid;Ahmed Abu Zaid|أحمد أبو زيد|
tamim-khallaf|Tamim Khallaf|تميم خلاف|
ahmed-al-mismari|Ahmed al-Mismari;Ahmed Mismari|أحمد المسماري;احمد المسماري|
saeed-khatibzadeh|Saeed Khatibzadeh|سعيد خطيب زاده|
ali-akbar-salehi|Ali Akbar Salehi|علي أكبر صالحي|iran-foreign-minister 2010-12..2013-08
majid-takht-ravanchi|Majid Takht-Ravanchi;Majid Takht Ravanchi|مجيد تخت روانجي|
kazem-gharibabadi|Kazem Gharibabadi|كاظم غريب آبادي|
enrique-mora|Enrique Mora|إنريكي مورا|
robert-malley|Robert Malley;Rob Malley|روبرت مالي|
wendy-sherman|Wendy Sherman|ويندي شيرمان|
sergey-ryabkov|Sergei Ryabkov;Sergey Ryabkov|سيرغي ريابكوف|
sergey-kislitsa|Serhiy Kyslytsya;Sergiy Kyslytsya;Serhii Kyslytsia|سيرغي كيسليتسيا|
heorhii-tykhyi|Heorhii Tykhyi|هيورهي تيخي|
leonid-slutsky|Leonid Slutsky|ليونيد سلوتسكي|
igor-konashenkov|Igor Konashenkov|إيغور كوناشينكوف|
ramzan-kadyrov|Ramzan Kadyrov;Kadyrov!|رمضان قديروف;قديروف!|
denis-pushilin|Denis Pushilin;Pushilin!|دينيس بوشيلين|
roman-abramovich|Roman Abramovich;Abramovich!|رومان أبراموفيتش;أبراموفيتش!|
anatoly-antonov|Anatoly Antonov|أناتولي أنطونوف|
boris-pistorius|Boris Pistorius|بوريس بيستوريوس|germany-defence-minister 2023-01..
ben-wallace|Ben Wallace|بن والاس|uk-defence-minister 2019-07..2023-08
james-cleverly|James Cleverly|جيمس كليفرلي|uk-foreign-minister 2022-09..2023-11
dominic-raab|Dominic Raab|دومينيك راب|uk-foreign-minister 2019-07..2021-09
jeremy-hunt|Jeremy Hunt|جيرمي هانت|uk-foreign-minister 2018-07..2019-07
philip-hammond|Philip Hammond|فيليب هاموند|uk-foreign-minister 2014-07..2016-07
sigmar-gabriel|Sigmar Gabriel|زيغمار غابرييل|germany-foreign-minister 2017-01..2018-03
jean-marc-ayrault|Jean-Marc Ayrault|جان مارك إيرولت|france-foreign-minister 2016-02..2017-05
luigi-di-maio|Luigi Di Maio|لويجي دي مايو|italy-foreign-minister 2019-09..2022-10
mario-draghi|Mario Draghi|ماريو دراغي|italy-prime-minister 2021-02..2022-10
giuseppe-conte|Giuseppe Conte|جوزيبي كونتي|italy-prime-minister 2018-06..2021-02
matteo-renzi|Matteo Renzi|ماتيو رينزي|italy-prime-minister 2014-02..2016-12
mariano-rajoy|Mariano Rajoy|ماريانو راخوي|spain-prime-minister 2011-12..2018-06
nikos-dendias|Nikos Dendias|نيكوس دندياس|greece-foreign-minister 2019-07..2023-05
george-gerapetritis|George Gerapetritis;Giorgos Gerapetritis|يورغوس غيرابيتريتيس|greece-foreign-minister 2023-06..
nikos-kotzias|Nikos Kotzias|نيكوس كوتزياس|greece-foreign-minister 2015-01..2018-10
zoran-zaev|Zoran Zaev|زوران زاييف|north-macedonia-prime-minister 2017-05..2022-01
nikola-dimitrov|Nikola Dimitrov||north-macedonia-foreign-minister 2017-05..2020-08
matthew-nimetz|Matthew Nimetz|ماثيو نيميتز|
hashim-thaci|Hashim Thaci;Hashim Thaçi|هاشم تاجي|kosovo-president 2016-04..2020-11
vjosa-osmani|Vjosa Osmani|فيوسا عثماني|kosovo-president 2021-04..
milorad-dodik|Milorad Dodik;Dodik!|ميلوراد دوديك;دوديك!|
christian-schmidt|Christian Schmidt|كريستيان شميت|
salome-zourabichvili|Salome Zourabichvili|سالومي زورابيشفيلي|georgia-president 2018-12..2024-12
irakli-kobakhidze|Irakli Kobakhidze|إيراكلي كوباخيدزه|georgia-prime-minister 2024-02..
serzh-sargsyan|Serzh Sargsyan|سيرج سركيسيان|armenia-president 2008-04..2018-04
zohrab-mnatsakanyan|Zohrab Mnatsakanyan|زوهراب مناتساكانيان|armenia-foreign-minister 2018-05..2020-11
elmar-mammadyarov|Elmar Mammadyarov|إلمار محمدياروف|azerbaijan-foreign-minister 2004-04..2020-07
hikmet-hajiyev|Hikmet Hajiyev|حكمت حاجييف|
armen-grigoryan|Armen Grigoryan|أرمين غريغوريان|
kassym-jomart-tokayev|Kassym-Jomart Tokayev;Tokayev!|قاسم جومارت توكاييف;توكاييف!|kazakhstan-president 2019-03..
shavkat-mirziyoyev|Shavkat Mirziyoyev;Mirziyoyev!|شوكت ميرضيائيف|uzbekistan-president 2016-12..
sadyr-japarov|Sadyr Japarov;Japarov!|صدير جباروف|kyrgyzstan-president 2021-01..
emomali-rahmon|Emomali Rahmon;Rahmon!|إمام علي رحمان|tajikistan-president 1994-11..
shah-mahmood-qureshi|Shah Mahmood Qureshi|شاه محمود قريشي|pakistan-foreign-minister 2018-08..2022-04
nawaz-sharif|Nawaz Sharif|نواز شريف|pakistan-prime-minister 2013-06..2017-07
asif-ali-zardari|Asif Ali Zardari|آصف علي زرداري|pakistan-president 2024-03..
bilawal-bhutto|Bilawal Bhutto Zardari;Bilawal Bhutto|بيلاوال بوتو زرداري|pakistan-foreign-minister 2022-04..2023-08
rajnath-singh|Rajnath Singh|راجناث سينغ|india-defence-minister 2019-05..
sheikh-hasina|Sheikh Hasina|الشيخة حسينة;شيخة حسينة|bangladesh-prime-minister 2009-01..2024-08
muhammad-yunus|Muhammad Yunus|محمد يونس|
pushpa-kamal-dahal|Pushpa Kamal Dahal|بوشبا كمال داهال|
paetongtarn-shinawatra|Paetongtarn Shinawatra|بيتونغتارن شيناواترا|thailand-prime-minister 2024-08..2025-08
anutin-charnvirakul|Anutin Charnvirakul|أنوتين تشارنفيراكول|thailand-prime-minister 2025-09..
murad-ebrahim|Murad Ebrahim|مراد إبراهيم|
benigno-aquino|Benigno Aquino III;Benigno Aquino|بنينو أكينو|philippines-president 2010-06..2016-06
mahathir-mohamad|Mahathir Mohamad|مهاتير محمد|malaysia-prime-minister 2018-05..2020-03
sanae-takaichi|Sanae Takaichi;Takaichi!|ساناي تاكايتشي|japan-prime-minister 2025-10..
yoshihide-suga|Yoshihide Suga|يوشيهيدي سوغا|japan-prime-minister 2020-09..2021-10
cho-tae-yul|Cho Tae-yul||south-korea-foreign-minister 2024-01..2025-07
scott-morrison|Scott Morrison|سكوت موريسون|australia-prime-minister 2018-08..2022-05
jacinda-ardern|Jacinda Ardern|جاسيندا أرديرن|new-zealand-prime-minister 2017-10..2023-01
stephen-harper|Stephen Harper|ستيفن هاربر|canada-prime-minister 2006-02..2015-11
chrystia-freeland|Chrystia Freeland|كريستيا فريلاند|canada-foreign-minister 2017-01..2019-11
anita-anand|Anita Anand|أنيتا أناند|canada-foreign-minister 2025-05..
mauricio-macri|Mauricio Macri|ماوريسيو ماكري|argentina-president 2015-12..2019-12
alberto-fernandez|Alberto Fernandez;Alberto Fernández|ألبرتو فرنانديز|argentina-president 2019-12..2023-12
dilma-rousseff|Dilma Rousseff|ديلما روسيف|brazil-president 2011-01..2016-08
michel-temer|Michel Temer|ميشال تامر|brazil-president 2016-08..2018-12
hugo-chavez|Hugo Chavez;Hugo Chávez;Chavez!|هوغو تشافيز|venezuela-president 1999-02..2013-03
irfaan-ali|Irfaan Ali|عرفان علي|guyana-president 2020-08..
delcy-rodriguez|Delcy Rodriguez;Delcy Rodríguez|ديلسي رودريغيز|
bruno-rodriguez|Bruno Rodriguez;Bruno Rodríguez|برونو رودريغيز|cuba-foreign-minister 2009-03..
alvaro-uribe|Alvaro Uribe;Álvaro Uribe|ألفارو أوريبي|colombia-president 2002-08..2010-08
alvaro-leyva|Alvaro Leyva;Álvaro Leyva|ألفارو ليفا|colombia-foreign-minister 2022-08..2024-05
vera-grabe|Vera Grabe||
ivan-mordisco|Ivan Mordisco;Iván Mordisco|إيفان مورديسكو|
enrique-pena-nieto|Enrique Pena Nieto;Enrique Peña Nieto|إنريكي بينيا نييتو|mexico-president 2012-12..2018-11
nayib-bukele|Nayib Bukele;Bukele!|نجيب بوكيلي;بوكيلي!|el-salvador-president 2019-06..
daniel-ortega|Daniel Ortega|دانيال أورتيغا|nicaragua-president 2007-01..
ariel-henry|Ariel Henry|أرييل هنري|haiti-prime-minister 2021-07..2024-04
jacob-zuma|Jacob Zuma|جاكوب زوما|south-africa-president 2009-05..2018-02
emmerson-mnangagwa|Emmerson Mnangagwa|إيمرسون منانغاغوا|zimbabwe-president 2017-11..
robert-mugabe|Robert Mugabe;Mugabe!|روبرت موغابي|zimbabwe-president 1987-12..2017-11
filipe-nyusi|Filipe Nyusi|فيليبي نيوسي|mozambique-president 2015-01..2025-01
samia-suluhu-hassan|Samia Suluhu Hassan|سامية صولوحو حسن|tanzania-president 2021-03..
hakainde-hichilema|Hakainde Hichilema|هاكايندي هيشيليما|zambia-president 2021-08..
nana-akufo-addo|Nana Akufo-Addo|نانا أكوفو أدو|ghana-president 2017-01..2025-01
john-mahama|John Mahama;John Dramani Mahama|جون ماهاما;جون دراماني ماهاما|ghana-president 2025-01..
muhammadu-buhari|Muhammadu Buhari|محمدو بخاري;محمد بخاري|nigeria-president 2015-05..2023-05
goodluck-jonathan|Goodluck Jonathan|غودلاك جوناثان|nigeria-president 2010-05..2015-05
alassane-ouattara|Alassane Ouattara|الحسن واتارا|cote-divoire-president 2010-12..
bassirou-diomaye-faye|Bassirou Diomaye Faye|باسيرو ديوماي فاي|senegal-president 2024-04..
assimi-goita|Assimi Goita;Assimi Goïta|عاصيمي غويتا;أسيمي غويتا|
ibrahim-traore|Ibrahim Traore;Ibrahim Traoré|إبراهيم تراوري|
abdourahamane-tiani|Abdourahamane Tiani;Abdourahamane Tchiani|عبد الرحمن تياني;عبد الرحمن تشياني|
mohamed-bazoum|Mohamed Bazoum;Bazoum!|محمد بازوم;بازوم!|niger-president 2021-04..2023-07
mahamat-deby|Mahamat Idriss Deby;Mahamat Déby;Mahamat Deby|محمد إدريس ديبي;محمد ديبي|
faustin-archange-touadera|Faustin-Archange Touadera;Faustin-Archange Touadéra|فوستين أرشانج تواديرا|central-african-republic-president 2016-03..
ismail-omar-guelleh|Ismail Omar Guelleh|إسماعيل عمر جيله;إسماعيل عمر غيله|djibouti-president 1999-05..
ahmed-moalim-fiqi|Ahmed Moalim Fiqi|أحمد معلم فقي|somalia-foreign-minister 2024-04..2025-04
muse-bihi|Muse Bihi Abdi;Muse Bihi|موسى بيحي عبدي|somaliland-president 2017-12..2024-12
musalia-mudavadi|Musalia Mudavadi|موساليا مودافادي|kenya-foreign-minister 2023-10..
olivier-nduhungirehe|Olivier Nduhungirehe|أوليفييه ندوهونجيريهي|rwanda-foreign-minister 2024-06..
therese-kayikwamba-wagner|Therese Kayikwamba Wagner;Thérèse Kayikwamba Wagner|تيريز كايكوامبا فاغنر|drc-foreign-minister 2024-05..
bintou-keita|Bintou Keita|بينتو كيتا|
huang-xia|Huang Xia|هوانغ شيا|
nicholas-haysom|Nicholas Haysom|نيكولاس هايسوم|
taban-deng-gai|Taban Deng Gai|تعبان دينق قاي|
pagan-amum|Pagan Amum|باقان أموم|
thomas-cirillo|Thomas Cirillo|توماس سيريلو|
tut-gatluak|Tut Gatluak|توت قلواك|
yasir-arman|Yasir Arman|ياسر عرمان|
khalid-omar-yousif|Khalid Omar Yousif|خالد عمر يوسف|
mohamed-al-faki|Mohamed al-Faki Suleiman|محمد الفكي سليمان|
`;
