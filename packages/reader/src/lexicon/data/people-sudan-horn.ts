/** People of Sudan, South Sudan and the Horn of Africa. The format of a row is that of people.ts. */
export const SUDAN_HORN_PEOPLE = `
abdel-fattah-al-burhan|Abdel Fattah al-Burhan;Abdul Fatah al-Burhan;Abdel Fatah al-Burhan;Abdul Fattah al-Burhan;Abdel-Fattah al-Burhan;Abdel Fattah Burhan;Burhan!;al-Burhan!;Abdelfattah al-Burhan;Abdulfattah al-Burhan|عبد الفتاح البرهان;عبدالفتاح البرهان;البرهان!;عبد الفتاح عبد الرحمن البرهان;عبدالفتاح عبدالرحمن البرهان|sudan-army-chief 2019..;sudan-sovereignty-council-head 2019-08..
hemedti|Mohamed Hamdan Dagalo;Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo;Hemedti!;Hemeti!;Dagalo!;Mohamed Hamdan Dagolo;Mohammed Hamdan Daglo;Daglo!|محمد حمدان دقلو;حميدتي!;دقلو!;محمد حمدان دقلو حميدتي;محمد حمدان حميدتي|rsf-head 2013..
abdelrahim-dagalo|Abdelrahim Dagalo;Abdel Rahim Dagalo|عبد الرحيم دقلو;عبدالرحيم دقلو|
abdalla-hamdok|Abdalla Hamdok;Abdallah Hamdok;Hamdok!;Abdullah Hamdok|عبد الله حمدوك;عبدالله حمدوك;حمدوك!;عبد الله آدم حمدوك;عبدالله آدم حمدوك|sudan-prime-minister 2019-08..2022-01
kamil-idris|Kamil Idris;Kamil El-Tayeb Idris|كامل إدريس;كامل الطيب إدريس|sudan-prime-minister 2025-05..
omar-al-bashir|Omar al-Bashir;Omar Bashir;Bashir!|عمر البشير;عمر حسن احمد البشير;عمر حسن البشير|sudan-president 1989-06..2019-04
malik-agar|Malik Agar|مالك عقار;مالك عقار إير|
shams-al-din-kabbashi|Shams al-Din Kabbashi;Shams al-Din al-Kabashi;Shams al-Din Kabashi;Shams El Din Kabbashi;Shamseddine Kabbashi;Shamseddin Kabbashi|شمس الدين كباشي;شمس الدين الكباشي;شمس الدين إبراهيم كباشي|
yasser-al-atta|Yasser al-Atta|ياسر العطا|
gibril-ibrahim|Gibril Ibrahim;Jibril Ibrahim|جبريل إبراهيم;جبريل ابراهيم محمد|sudan-finance-minister 2021-02..;jem-head 2012-01..
minni-minawi|Minni Minawi;Minni Arko Minawi;Minni Minnawi;Mini Arko Minawi;Minni Arcua Minnawi|مني أركو مناوي;مني مناوي;مناوي!|
abdelaziz-al-hilu|Abdelaziz al-Hilu;Abdel Aziz al-Hilu;Abdel-Aziz al-Hilu;Abdelaziz Adam al-Hilu;Abdulaziz al-Hilu|عبد العزيز الحلو;عبدالعزيز الحلو;عبد العزيز آدم الحلو;عبدالعزيز آدم الحلو|
abdul-wahid-al-nur|Abdul Wahid al-Nur;Abdel Wahid al-Nur;Abdel Wahid Mohamed al-Nur;Abdul Wahid Mohamed Nur;Abdulwahid Nur;Abdel-Whaid Mohamed Ahmed el-Nur;Abdel Wahid Mohamed Ahmed al-Nur;Abdel Wahid Mohamed el-Nur|عبد الواحد محمد نور;عبد الواحد نور;عبدالواحد محمد نور;عبدالواحد نور;عبد الواحد محمد أحمد النور;عبد الواحد النور;عبدالواحد النور;عبدالواحد محمد أحمد النور|
salva-kiir|Salva Kiir;Salva Kiir Mayardit;Kiir!|سلفا كير;سلفا كير ميارديت;سلفاكير ميارديت;سلفاكير!|south-sudan-president 2011-07..
riek-machar|Riek Machar;Machar!;Riek Machar Teny|رياك مشار;ريك مشار;رياك مشار تينج|south-sudan-vice-president 2011-07..2013-07
abiy-ahmed|Abiy Ahmed;Abiy Ahmed Ali;Abiy!|أبي أحمد;أبي أحمد علي;أبيي أحمد|ethiopia-prime-minister 2018-04..
hailemariam-desalegn|Hailemariam Desalegn|هايلي مريام ديسالين;هيلي ماريام ديسالين;هيلاماريام ديسالين;هايله مريم ديسالين;هايليماريام ديسالين;هايلي ماريام ديسالين|ethiopia-prime-minister 2012-09..2018-04;ethiopia-foreign-minister 2010-10..2012-11
taye-atske-selassie|Taye Atske Selassie;Taye Atskeselassie;Taye Atske-Selassie|تايي أتسكي سيلاسي;تايي أتسقي سيلاسي;تاي أتسكي سيلاسي;تايي أتسكسلاسي|ethiopia-president 2024-10..;ethiopia-foreign-minister 2024-02..2024-10
demeke-mekonnen|Demeke Mekonnen|ديميكي ميكونين;دمقي مكونن;دمقي موكنن;دمقه مكونن;دمق مكونن;دميقي موكونن;ديميكي مكونن;دميكي ميكونين;يميك ميكونين|ethiopia-foreign-minister 2020-11..2024-01
gedion-timothewos|Gedion Timothewos;Gedion Timotheos|غيديون تيموثيوس;جيديون تيموتيوس;جيديون تيموثيوس;غيديون تيموتيوس;جديون تموتيوس;جيديون طيموتيوس|ethiopia-foreign-minister 2024-10..
redwan-hussien|Redwan Hussien;Redwan Hussein|رضوان حسين;رضوان حسين رامتو|
seleshi-bekele|Seleshi Bekele;Sileshi Bekele;Seleshi Bekele Awulachew|سيليشي بقلي;سلشي بقلي;سيلشي بيكيلي;سيليشي بيكيلي;سلشي بيكيلي;سيليشي بكلي;سيلشي بقلي;سيليشي بقيلي|ethiopia-water-minister 2016..2021
debretsion|Debretsion Gebremichael;Debretsion!|دبرصيون جبراميكائيل;ديبريتسيون جبريمايكل;ديبرصيون جبراميكائيل;ديبرتسيون جبريميكائيل;دبرصيون جبرمكائيل;ديبريتسيون غبريمايكل;دبريتسيون جبري ميكائيل;ديبريتسيون جبرميكائيل|
getachew-reda|Getachew Reda|غيتاتشو رضا;جيتاتشو رضا;غيتاشيو رضا;جيتاتشو ردا;غيتاتشيو رضا;قيتاتشو رضا;جيتاتشيو رضا|
isaias-afwerki|Isaias Afwerki;Isaias Afewerki;Afwerki!;Isayas Afeworki;Issayas Afeworki|إسياس أفورقي;أفورقي!;اسياسي أفورقي|eritrea-president 1993-05..
hassan-sheikh-mohamud|Hassan Sheikh Mohamud;Hassan Sheikh Mohamoud;Hassan Sheikh|حسن شيخ محمود;حسن الشيخ محمود;حسن شيخ|somalia-president 2012-09..2017-02;somalia-president 2022-05..
mohamed-farmaajo|Mohamed Abdullahi Mohamed;Mohamed Farmaajo;Farmaajo!;Mohamed Abdullahi Farmaajo;Mohamed Abdullahi Farmajo;Farmajo!|محمد عبد الله فرماجو;محمد عبدالله فرماجو;فرماجو!;محمد عبد الله محمد فرماجو;محمد عبدالله محمد فرماجو;محمد فرماجو|somalia-president 2017-02..2022-05
mahmoud-ali-youssouf|Mahmoud Ali Youssouf|محمود علي يوسف|african-union-head 2025-03..;djibouti-foreign-minister 2005..2025
workneh-gebeyehu|Workneh Gebeyehu|ورقنه قبيهو;ورقني جيبيهو;وركنه جبيهو;ورقنة جيبيو;ورقنه جبيو;ورقنيه جيبيهو|igad-head 2019-11..;ethiopia-foreign-minister 2016-11..2019-04
ali-al-sadiq|Ali al-Sadiq;Ali al-Sadiq Ali|علي الصادق;علي الصادق علي|
yasser-abbas|Yasser Abbas;Yasir Abbas;Yasser Abbas Mohamed;Yasir Abbas Mohamed|ياسر عباس;ياسر عباس محمد;ياسر عباس محمد علي|sudan-water-minister 2019-09..2021-10
mariam-al-mahdi|Mariam al-Mahdi;Mariam al-Sadiq al-Mahdi;Maryam al-Sadiq al-Mahdi|مريم الصادق المهدي;مريم المهدي;مريم الصادق|sudan-foreign-minister 2021-02..2021-11
ismail-omar-guelleh|Ismail Omar Guelleh;Ismael Omar Guelleh;Omar Guelleh|إسماعيل عمر جيله;إسماعيل عمر غيله;إسماعيل عمر غيلي;إسماعيل عمر جيلي;عمر جيله|djibouti-president 1999-05..
ahmed-moalim-fiqi|Ahmed Moalim Fiqi;Ahmed Moallim Fiqi|أحمد معلم فقي;أحمد معلم الفقي|somalia-foreign-minister 2024-04..2025-04
muse-bihi|Muse Bihi Abdi;Muse Bihi;Musa Bihi Abdi|موسى بيحي عبدي;موسى بيهي عبدي;موسى بيحي;موسى بيهي|somaliland-president 2017-12..2024-12
taban-deng-gai|Taban Deng Gai|تعبان دينق قاي|
pagan-amum|Pagan Amum|باقان أموم|
thomas-cirillo|Thomas Cirillo|توماس سيريلو|
tut-gatluak|Tut Gatluak;Tut Kew Gatluak;Tut Galuak|توت قلواك;توت قلواك مانيمي;توت كيو قلواك;توت جلواك;توت قلوال|
yasir-arman|Yasir Arman;Yasser Arman|ياسر عرمان;ياسر سعيد عرمان|
khalid-omar-yousif|Khalid Omar Yousif;Khalid Omer Yousif;Khaled Omar Youssef;Khalid Omar Youssef|خالد عمر يوسف;خالد عمر يوسف سلك;خالد سلك|
mohamed-al-faki|Mohamed al-Faki Suleiman|محمد الفكي سليمان|
hassan-al-turabi|Hassan al-Turabi;Hassan Turabi;Turabi!|حسن الترابي;حسن عبد الله الترابي;الترابي!;حسن عبدالله الترابي|
sadiq-al-mahdi|Sadiq al-Mahdi;al-Sadiq al-Mahdi|الصادق المهدي|sudan-prime-minister 1986-05..1989-06
mohamed-osman-al-mirghani|Mohamed Osman al-Mirghani;Mohammed Osman al-Mirghani|محمد عثمان الميرغني|
jaafar-al-mirghani|Jaafar al-Mirghani;Jafar al-Mirghani|جعفر الميرغني;جعفر الصادق الميرغني|
john-garang|John Garang;John Garang de Mabior|جون قرنق;جون غارانغ;جون جارانج;جون قرنغ|
ali-osman-taha|Ali Osman Taha;Ali Osman Mohammed Taha|علي عثمان طه;علي عثمان محمد طه|sudan-vice-president 1998-02..2005-07
nafie-ali-nafie|Nafie Ali Nafie;Nafi Ali Nafi|نافع علي نافع|
ghazi-salah-al-din|Ghazi Salah al-Din;Ghazi Salahuddin;Ghazi Salah al-Din al-Atabani|غازي صلاح الدين;غازي صلاح الدين العتباني|
ibrahim-ghandour|Ibrahim Ghandour;Ibrahim Gandour|إبراهيم غندور|sudan-foreign-minister 2015-06..2018-04
al-dirdiri-mohamed-ahmed|Al-Dirdiri Mohamed Ahmed;El-Dirdeiri Mohamed Ahmed;Al-Dirdiri Ahmed;Al-Dardiri Mohamed Ahmed|الدرديري محمد أحمد;الدرديري أحمد|sudan-foreign-minister 2018-05..2019-04
ali-karti|Ali Karti;Ali Ahmed Karti|علي كرتي;علي أحمد كرتي|sudan-foreign-minister 2010-06..2015-06
mustafa-osman-ismail|Mustafa Osman Ismail|مصطفى عثمان إسماعيل|sudan-foreign-minister 1998-02..2005-09
lam-akol|Lam Akol|لام أكول|sudan-foreign-minister 2005-09..2007-10
deng-alor|Deng Alor|دينق ألور|sudan-foreign-minister 2007-10..2010-06
asma-abdalla|Asma Mohamed Abdalla;Asmaa Abdallah|أسماء محمد عبد الله;أسماء محمد عبدالله|sudan-foreign-minister 2019-09..2020-07
omer-gamar-eldin|Omer Gamar Eldin;Omar Qamar al-Din;Omer Gamareldin|عمر قمر الدين;عمر قمرالدين|
hussein-awad-ali|Hussein Awad Ali;Hussein Awad|حسين عوض علي|sudan-foreign-minister 2024-04..2024-11
ali-youssef-al-sharif|Ali Youssef al-Sharif;Ali Youssef Ahmed al-Sharif;Ali Yousif al-Sharif|علي يوسف الشريف;علي يوسف أحمد الشريف|sudan-foreign-minister 2024-11..2025-04
mohieddin-salim|Mohieddin Salim;Mohi El-Din Salim;Muhyi al-Din Salim|محيي الدين سالم;محي الدين سالم|sudan-foreign-minister 2025-09..
omar-siddig|Omar Siddig;Omer Siddig;Omar Mohamed Ahmed Siddig|عمر محمد أحمد صديق|
al-harith-idris|Al-Harith Idriss;Al-Harith Idriss al-Harith Mohamed;Al-Harith Idris|الحارث إدريس;الحارث إدريس الحارث|
ahmed-ibrahim-mufaddal|Ahmed Ibrahim Mufaddal;Ahmed Ibrahim Mufadal;Ahmed Mufaddal|أحمد إبراهيم مفضل;أحمد مفضل|
salah-gosh|Salah Gosh;Salah Abdallah Gosh|صلاح قوش;صلاح عبد الله قوش;صلاح عبدالله قوش;صلاح غوش|
ibrahim-jabir|Ibrahim Jabir;Ibrahim Gabir|إبراهيم جابر|
mohamed-osman-al-hussein|Mohamed Osman al-Hussein|محمد عثمان الحسين|
awad-ibn-auf|Awad Ibn Auf;Ahmed Awad Ibn Auf;Awad bin Auf|عوض بن عوف;عوض ابن عوف;أحمد عوض بن عوف|
mohamed-al-hassan-al-taishi|Mohamed Hassan al-Taishi;Mohammed Hassan al-Ta'ishi;Mohamed al-Hassan al-Taishi;Mohamed Hassan Osman al-Ta'ayshi|محمد حسن التعايشي;محمد الحسن التعايشي;محمد حسن عثمان التعايشي|
al-hadi-idris|Al-Hadi Idris;El-Hadi Idris|الهادي إدريس;الهادي إدريس يحيى|
al-taher-hajar|Al-Taher Hajar;El-Tahir Hajar;Altahir Hajar|الطاهر حجر;الطاهر أبو بكر حجر|
suleiman-sandal|Suleiman Sandal;Sulieman Sandal;Suleiman Sandal Haggar|سليمان صندل;سليمان صندل حقار|
khalil-ibrahim|Khalil Ibrahim|خليل إبراهيم|jem-head 2000..2011-12
ahmed-hussein-adam|Ahmed Hussein Adam|أحمد حسين آدم|
ahmed-tugod|Ahmed Tugod;Ahmed Tugod Lissan;Ahmed Mohammed Tugod|أحمد تقد;أحمد تقد لسان;أحمد محمد تقد|
tijani-sese|Tijani Sese;Tijani al-Sissi;El-Tigani Sissi;Tijani Sissi|التيجاني السيسي;التجاني السيسي;التجاني سيسي;التيجاني سيسي|
bahr-idris-abu-garda|Bahr Idris Abu Garda;Bahar Idriss Abu Garda|بحر إدريس أبو قردة;بحر أبو قردة|
amin-hassan-omer|Amin Hassan Omer;Amin Hassan Omar|أمين حسن عمر|
mustafa-tambour|Mustafa Tambour|مصطفى تمبور|
joseph-tuka|Joseph Tuka;Joseph Tuka Ali|جوزيف توكا|
ammar-amoun|Ammar Amoun;Ammar Amoun Daldoum;Amar Amon|عمار أمون;عمار أمون دلدوم|
youssef-ezzat|Youssef Ezzat;Yousif Ezzat;Youssef Izzat|يوسف عزت;يوسف عزت الماهري;يوسف إبراهيم عزت|
mohamed-al-mukhtar-al-nour|Mohamed al-Mukhtar al-Nour;Mohamed al-Mokhtar|محمد المختار النور|
al-basha-tibeig|Al-Basha Tibeig;El-Basha Tibeig|الباشا طبيق|
al-fatih-qurashi|Al-Fateh Qurashi;Al-Fatih Qurashi|الفاتح قرشي|
algoney-dagalo|Algoney Dagalo;Algoney Hamdan Dagalo;Al-Goney Hamdan Daglo|القوني حمدان دقلو;القوني دقلو|
omar-al-digair|Omar al-Digair;Omar al-Degair;Omer Eldigair|عمر الدقير|
siddig-al-sadiq|Siddig al-Sadiq al-Mahdi;Siddig al-Mahdi|صديق الصادق المهدي;الصديق الصادق المهدي|
babiker-faisal|Babiker Faisal;Babikir Faisal|بابكر فيصل|
taha-osman-ishaq|Taha Osman Ishaq|طه عثمان إسحق;طه عثمان إسحاق|
jaafar-hassan-osman|Jaafar Hassan Osman;Jaafar Hassan Othman|جعفر حسن عثمان|
wagdi-salih|Wagdi Salih;Wajdi Saleh|وجدي صالح|
mubarak-al-fadil|Mubarak al-Fadil;Mubarak al-Fadil al-Mahdi|مبارك الفاضل;مبارك الفاضل المهدي|
mubarak-ardol|Mubarak Ardol;Mubarak Ardoul|مبارك أردول|
al-tom-hajo|Al-Tom Hajo;Altom Hajo|التوم هجو|
nasr-al-din-abdel-bari|Nasr al-Din Abdel Bari;Nasredeen Abdulbari;Nasr Eldin Abdelbari|نصر الدين عبد الباري;نصرالدين عبدالباري;نصر الدين عبدالباري;نصرالدين عبد الباري|
ibrahim-al-badawi|Ibrahim Elbadawi;Ibrahim al-Badawi|إبراهيم البدوي|sudan-finance-minister 2019-09..2020-07
daw-albait-abdelrahman|Dhaw al-Bait Abdel Rahman;Daw al-Bait Abdelrahman|ضو البيت عبد الرحمن;ضو البيت عبدالرحمن|
taher-abu-haja|Al-Taher Abu Haja;Taher Abu Haja|الطاهر أبو هاجة;الطاهر أبوهاجة|
salwa-adam-benya|Salwa Adam Benya;Salwa Adam Bineya|سلوى آدم بنية|
haile-menkerios|Haile Menkerios;Menkerios!|هايلي منكريوس;هيلي منكريوس;هايلي منكوريوس|
rebecca-nyandeng|Rebecca Nyandeng;Rebecca Nyandeng de Mabior;Rebecca Garang|ربيكا نياندينق;ربيكا قرنق;ريبيكا نياندينغ|
mayiik-ayii-deng|Mayiik Ayii Deng|مييك أيي دينق;مايك أيي دينق|
deng-dau|Deng Dau;Deng Dau Malek;Deng Dau Deng|دينق داو;دينق داو مالك|
nhial-deng-nhial|Nhial Deng Nhial;Nhial Deng|نيال دينق نيال;نيال دينق|south-sudan-foreign-minister 2011-08..2013-07
barnaba-marial-benjamin|Barnaba Marial Benjamin|برنابا مريال بنجامين;برنابا ماريال بنجامين|south-sudan-foreign-minister 2013-07..2016-04
beatrice-wani|Beatrice Wani;Beatrice Wani Noah|بياتريس واني|
ramadan-goc|Ramadan Mohamed Abdallah Goc;Ramadan Goc|رمضان محمد عبد الله قوك;رمضان قوك;رمضان محمد عبدالله قوك|
monday-semaya|Monday Semaya Kumba;Monday Semaya|منداي سمايا كومبا|
james-wani-igga|James Wani Igga|جيمس واني إيقا;جيمس واني إيغا|
benjamin-bol-mel|Benjamin Bol Mel|بنجامين بول ميل;بنيامين بول ميل|
stephen-dhieu-dau|Stephen Dhieu Dau|استيفن ضيو داو;ستيفن ضيو داو|
stephen-par-kuol|Stephen Par Kuol|استيفن بار كوال|
puot-kang-chol|Puot Kang Chol;Puot Kang|فوت كانق شول;بوت كانق شول|
angelina-teny|Angelina Teny|أنجلينا تينج;أنجلينا تينغ|
martin-elia-lomuro|Martin Elia Lomuro;Martin Lomuro|مارتن إيليا لومورو|
michael-makuei|Michael Makuei;Michael Makuei Lueth|مايكل مكوي;مايكل مكوي لويث|south-sudan-information-minister 2013-08..
gabriel-changson|Gabriel Changson Chang;Gabriel Changson|قبريال شانقسون شانق;غابرييل شانغسون|
paul-malong|Paul Malong;Paul Malong Awan|بول ملونق;فول ملونق;بول مالونغ|
festus-mogae|Festus Mogae|فستوس موغاي;فيستوس موغاي;فستوس موقاي|botswana-president 1998-04..2008-03
charles-tai-gituai|Charles Tai Gituai;Tai Gituai|شارلس تاي قيتواي;تشارلز تاي غيتواي|
ismail-wais|Ismail Wais|إسماعيل وايس|
seyoum-mesfin|Seyoum Mesfin|سيوم مسفن;سيوم مسفين|ethiopia-foreign-minister 1991-06..2010-10
lazarus-sumbeiywo|Lazarus Sumbeiywo;Sumbeiywo!|لازاروس سيمبويو;لازاراس سمبويو;لازاروس سومبيو|
david-shearer|David Shearer|ديفيد شيرر;ديفيد شيرار|unmiss-head 2017-01..2021-01
hilde-johnson|Hilde Johnson;Hilde Frafjord Johnson|هيلدا جونسون;هيلدا جونسن|unmiss-head 2011-07..2014-07
ellen-margrethe-loj|Ellen Margrethe Loj;Ellen Margrethe Løj|إيلين مارغريت لوي;إيلين مارغريته لوي|unmiss-head 2014-09..2016-11
anita-kiki-gbeho|Anita Kiki Gbeho|أنيتا كيكي غبيهو|
clementine-nkweta-salami|Clementine Nkweta-Salami;Clementine Nkweta Salami|كليمنتين نكويتا سلامي;كليمنتاين نكويتا سلامي;كليمنتين نكويتا-سلامي|
djibril-bassole|Djibril Bassole|جبريل باسولي;جبريل باسوليه|
salim-ahmed-salim|Salim Ahmed Salim|سالم أحمد سالم|oau-head 1989-09..2001-09
ibrahim-gambari|Ibrahim Gambari|إبراهيم غمباري;إبراهيم قمباري;إبراهيم جمباري|
thabo-mbeki|Thabo Mbeki;Mbeki!|ثابو مبيكي;تابو مبيكي;ثامبو مبيكي;مبيكي!;امبيكي!;ثابو أمبيكي|south-africa-president 1999-06..2008-09
mohamed-el-hacen-lebatt|Mohamed El Hacen Lebatt;Mohamed el-Hassan Lebatt;Mohamed Lebatt;Mohamed Hassan Lebatt|محمد الحسن ولد لبات;محمد الحسن لبات;محمد الحسن ولد لباد;ولد لبات!|au-sudan-envoy 2019-05..2023
mohamed-belaiche|Mohamed Belaiche;Mohamed Belaish|محمد بلعيش|
mohamed-chambas|Mohamed Ibn Chambas;Mohammed Ibn Chambas;Ibn Chambas!|محمد بن شمباس;محمد بن شمباز;محمد بن تشامباس;محمد ابن شمباس|ecowas-head 2002-01..2010-02
speciosa-wandira|Speciosa Wandira-Kazibwe;Speciosa Wandira Kazibwe|سبيسيوزا وانديرا كازيبوي|
francisco-madeira|Francisco Madeira;Francisco Caetano Madeira|فرانسيسكو ماديرا|
lawrence-korbandy|Lawrence Korbandy|لورانس كورباندي;لورنس كورباندي|
mahmoud-dirir|Mahamoud Dirir;Mahmoud Dirir;Mohamoud Dirir|محمود درير|
mohamed-abdi-ware|Mohamed Abdi Ware|محمد عبدي واري|
mahboub-maalim|Mahboub Maalim;Mahboub Mohamed Maalim|محبوب معلم|igad-head 2008-06..2019-11
lemma-megersa|Lemma Megersa|لما مغيرسا;ليما ميغيرسا|ethiopia-defence-minister 2019-04..2020-08
meles-zenawi|Meles Zenawi;Zenawi!;Meles!|ملس زيناوي;ميليس زيناوي;مليس زيناوي;ميليس زناوي;زيناوي!|ethiopia-prime-minister 1995-08..2012-08
mulatu-teshome|Mulatu Teshome|مولاتو تيشومي;مولاتو تشومي|ethiopia-president 2013-10..2018-10
sahle-work-zewde|Sahle-Work Zewde|ساهلي وورك زودي;سهلورق زودي;ساهلورق زودي;سهلي ورق زودي|ethiopia-president 2018-10..2024-10
gedu-andargachew|Gedu Andargachew|غيدو أندارغاشيو;جيدو أندارجاتشو;غدو أندارغاتشو;قدو أندارغاتشو|ethiopia-foreign-minister 2019-04..2020-11
habtamu-itefa|Habtamu Itefa;Habtamu Itefa Geleta|هبتامو إيتيفا;هابتامو إتيفا;هبتامو إتيفا|ethiopia-water-minister 2021-10..
alemayehu-tegenu|Alemayehu Tegenu|أليمايهو تيجينو;ألمايو تيجنو;اليماهو تجنو|
motuma-mekasa|Motuma Mekasa|موتوما ميكاسا|
dina-mufti|Dina Mufti|دينا مفتي|ethiopia-foreign-ministry-spokesperson 2020..2022
nebiat-getachew|Nebiat Getachew|نبيات غيتاتشو;نبيات جيتاتشو|ethiopia-foreign-ministry-spokesperson 2023-09..
meles-alem|Meles Alem|مليس ألم;ملس ألم|
billene-seyoum|Billene Seyoum|بيلين سيوم|
legesse-tulu|Legesse Tulu|لغسي تولو;ليغيسي تولو|
birhanu-jula|Birhanu Jula;Berhanu Jula|برهانو جولا;بيرهانو جولا|ethiopia-army-chief 2020-11..
abraham-belay|Abraham Belay|أبرهام بيلاي;أبراهام بيلاي|ethiopia-defence-minister 2021-10..2024-02
aisha-mohammed-musa|Aisha Mohammed Musa|عائشة محمد موسى|ethiopia-defence-minister 2024-02..
temesgen-tiruneh|Temesgen Tiruneh|تمسغن طرونه;تيميسجين تيرونيه|
tadesse-werede|Tadesse Werede;Tadesse Worede|تاديسي ويريدي;تاديسي ووريدي;تادسي وردي|
tsadkan-gebretensae|Tsadkan Gebretensae;Tsadkan Gebretinsae|تسادكان جبرتنساي;صادقان جبريتنساي|
amanuel-assefa|Amanuel Assefa|أمانويل أسيفا|
jaal-marroo|Jaal Marroo;Jal Marro;Kumsa Diriba|جال مارو;كومسا ديريبا|
yemane-gebreab|Yemane Gebreab|يماني قبرآب;يماني جبرآب;يماني قبر آب;يماني غبرآب|
osman-saleh|Osman Saleh;Osman Saleh Mohammed|عثمان صالح;عثمان صالح محمد|eritrea-foreign-minister 2007-04..
yemane-gebremeskel|Yemane Gebremeskel;Yemane Ghebremeskel|يماني قبر مسقل;يماني جبر ميسكل;يماني جبرمسقل|eritrea-information-minister 2015-03..
siad-barre|Siad Barre;Mohamed Siad Barre|سياد بري;محمد سياد بري|somalia-president 1969-10..1991-01
sharif-sheikh-ahmed|Sharif Sheikh Ahmed;Sheikh Sharif Ahmed;Sheik Sharif Ahmed;Sharif Ahmed|شريف شيخ أحمد;الشيخ شريف شيخ أحمد;شريف الشيخ أحمد|somalia-president 2009-01..2012-08
abdullahi-yusuf-ahmed|Abdullahi Yusuf Ahmed;Abdullahi Yusuf|عبد الله يوسف أحمد;عبدالله يوسف أحمد|somalia-president 2004-10..2008-12
hamza-abdi-barre|Hamza Abdi Barre|حمزة عبدي بري|somalia-prime-minister 2022-06..
mohamed-hussein-roble|Mohamed Hussein Roble;Mohamed Roble|محمد حسين روبلي|somalia-prime-minister 2020-09..2022-06
hassan-ali-khaire|Hassan Ali Khaire;Hassan Ali Khayre|حسن علي خيري|somalia-prime-minister 2017-03..2020-07
abdirashid-sharmarke|Omar Abdirashid Ali Sharmarke;Omar Sharmarke|عمر عبد الرشيد شرماركي;عمر عبدالرشيد شرماركي|
abdisalam-abdi-ali|Abdisalam Abdi Ali;Abdisalam Ali|عبد السلام عبدي علي;عبدالسلام عبدي علي|somalia-foreign-minister 2025-04..
abshir-omar-huruse|Abshir Omar Huruse;Abshir Huruse|أبشر عمر هروسي;أبشر عمر جامع|somalia-foreign-minister 2022-08..2024-01
said-abdullahi-deni|Said Abdullahi Deni;Said Deni|سعيد عبد الله دني;سعيد عبدالله دني;سعيد دني|
ahmed-madobe|Ahmed Madobe;Ahmed Mohamed Islam|أحمد مدوبي;أحمد مذوبي;أحمد محمد إسلام|
abdirahman-irro|Abdirahman Mohamed Abdullahi Irro;Abdirahman Irro;Abdirahman Cirro;Irro!|عبد الرحمن محمد عبد الله عرو;عبد الرحمن عرو;عبد الرحمن عيرو;عبد الرحمن سيرو;عبد الرحمن إيرو;عبدالرحمن محمد عبدالله عرو;عبدالرحمن عرو;عبدالرحمن عيرو;عبدالرحمن سيرو;عبدالرحمن إيرو|somaliland-president 2024-12..
ahmed-silanyo|Ahmed Mohamed Mohamoud Silanyo;Ahmed Silanyo;Ahmed Mohamed Silanyo;Silanyo!|أحمد محمد سيلانيو;أحمد سيلانيو;أحمد محمد محمود سيلانيو|somaliland-president 2010-07..2017-12
dahir-riyale-kahin|Dahir Riyale Kahin;Dahir Rayale Kahin|طاهر ريالي كاهن;طاهر ريالي كاهين|somaliland-president 2002-05..2010-07
edna-adan|Edna Adan;Edna Adan Ismail|إدنا آدن;إدنا آدم إسماعيل|
saad-ali-shire|Saad Ali Shire|سعد علي شيري|
essa-kayd|Essa Kayd;Essa Kayd Mohamud|عيسى كايد|
james-swan|James Swan|جيمس سوان|
nicholas-kay|Nicholas Kay|نيكولاس كاي|
abdoulkader-houssein-omar|Abdoulkader Houssein Omar|عبد القادر حسين عمر;عبدالقادر حسين عمر|djibouti-foreign-minister 2025-04..
abdoulkader-kamil|Abdoulkader Kamil Mohamed|عبد القادر كامل محمد;عبدالقادر كامل محمد|djibouti-prime-minister 2013-04..
ilyas-dawaleh|Ilyas Moussa Dawaleh;Ilyas Dawaleh|إلياس موسى دواليه;إلياس دواليه|
khalid-al-aiser|Khalid al-Aiser;Khalid Aleisir;Khalid al-Eisir|خالد الإعيسر;خالد علي الإعيسر|sudan-information-minister 2024-11..
dafallah-alhaj|Dafallah Alhaj;Dafallah al-Haj Ali;Daffallah al-Haj|دفع الله الحاج;دفع الله الحاج علي|
faisal-hassan-ibrahim|Faisal Hassan Ibrahim|فيصل حسن إبراهيم|
jalal-al-digair|Jalal al-Digair;Jalal al-Degair|جلال الدقير;جلال يوسف الدقير|
bakri-hassan-saleh|Bakri Hassan Saleh|بكري حسن صالح|sudan-vice-president 2013-12..2019-02
motazz-moussa|Motazz Moussa;Moataz Moussa|معتز موسى|sudan-prime-minister 2018-09..2019-02
mohamed-tahir-ayala|Mohamed Tahir Ayala|محمد طاهر أيلا|
sayed-mohamed-al-amin-tirik|Mohamed al-Amin Tirik;Sayed Mohamed al-Amin Tirik|محمد الأمين ترك|
taye-dendea|Taye Dendea;Taye Dendea Aredo|تاي دنديا;تايي دنديا|
odaa-tarbii|Odaa Tarbii;Oda Tarbi||
shimelis-abdisa|Shimelis Abdisa|شيملس أبديسا;شيمليس أبديسا|
ahmed-isse-awad|Ahmed Isse Awad;Ahmed Awad Isse|أحمد عيسى عوض|somalia-foreign-minister 2018-01..2020-11
mohamed-abdirizak|Mohamed Abdirizak;Mohamed Abdirizak Mohamud|محمد عبد الرزاق محمود;محمد عبدالرزاق محمود|
yusuf-garaad|Yusuf Garaad;Yusuf Garaad Omar|يوسف غراد عمر|somalia-foreign-minister 2017-03..2018-01
omer-manis|Omer Manis;Omer Bashir Manis|عمر بشير مانيس;عمر مانيس|
al-jak-mahmoud|Al-Jak Mahmoud;Jak Mahmoud Ahmed|الجاك محمود|
mohamed-youssef-al-mustafa|Mohamed Youssef al-Mustafa;Mohamed Yousif Ahmed al-Mustafa|محمد يوسف المصطفى;محمد يوسف أحمد المصطفى|
majzoub-al-khalifa-ahmed|Majzoub al-Khalifa;Majzoub al-Khalifa Ahmed;Mazjoub al-Khalifa Ahmed|مجذوب الخليفة;مجذوب الخليفة أحمد|
ateny-wek-ateny|Ateny Wek Ateny|أتيني ويك أتيني|
araya-desta|Araya Desta|ارايا ديستا|
abdiweli-gaas|Abdiweli Gaas;Abdiweli Mohamed Ali Gaas;Abdiweli Mohamed Ali|عبد الولي غاس;عبدولي محمد علي غاس;عبد الولي محمد علي غاس|
ahmed-qoorqoor|Ahmed Qoorqoor;Ahmed Abdi Karie;Ahmed Abdi Kariye|أحمد عبدي كاريي;أحمد عبدي كاريه قورقور|
mabior-garang|Mabior Garang;Mabior Garang de Mabior|مبيور قرنق;مابيور قرنق|
`;
