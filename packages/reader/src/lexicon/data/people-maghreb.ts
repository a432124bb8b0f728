/** People of the Maghreb. The format of a row is that of people.ts. */
export const MAGHREB_PEOPLE = `
ramtane-lamamra|Ramtane Lamamra;Ramtan Lamamra;Lamamra!|رمطان لعمامرة;رمضان لعمامرة;رمطان العمامرة;لعمامرة!;العمامرة!|un-sudan-envoy 2023-11..;algeria-foreign-minister 2021-07..2023-03;algeria-foreign-minister 2013-09..2017-05
muammar-gaddafi|Muammar Gaddafi;Moammar Gadhafi;Gaddafi!|معمر القذافي;القذافي!|
abdul-hamid-dbeibeh|Abdul Hamid Dbeibeh;Abdulhamid Dbeibah;Abdul Hamid Dbeibah;Abdulhamid al-Dbeibah;Dbeibah!;Dbeibeh!;Abdul Hamid al-Dbeibah;Abdelhamid Dbeibah;Abdul Hamid Dabaiba;Abdulhamid Dabaiba;Abdul Hamid Dbeiba;Abdulhamid Dbeiba;Dabaiba!;Dbeiba!|عبد الحميد الدبيبة;عبدالحميد الدبيبة;الدبيبة!;عبد الحميد دبيبة;عبدالحميد دبيبة;عبد الحميد محمد الدبيبة;عبدالحميد محمد الدبيبة|libya-prime-minister 2021-03..
fayez-al-sarraj|Fayez al-Sarraj;Fayez Serraj;Sarraj!;Fayez Sarraj;Fayez al-Serraj;Faiez Serraj;Serraj!|فايز السراج;السراج!;فايز مصطفى السراج|libya-prime-minister 2016-03..2021-03
khalifa-haftar|Khalifa Haftar;Haftar!;Khalifa Hifter;Khalifa Belqasim Haftar|خليفة حفتر;حفتر!;خليفة بلقاسم حفتر|lna-head 2015-03..
saddam-haftar|Saddam Haftar|صدام حفتر|
aguila-saleh|Aguila Saleh;Aqila Saleh;Aguila Saleh Issa;Ageela Saleh;Aguileh Saleh|عقيلة صالح;عقيلة صالح عيسى|libya-parliament-speaker 2014-08..
khaled-al-mishri|Khaled al-Mishri;Khaled Mishri;Khaled Meshri;Khalid al-Mishri;Khaled al-Meshri|خالد المشري;خالد مشري|libya-high-council-of-state-head 2018-04..2023-08
mohammed-takala|Mohammed Takala;Mohamed Takala;Mohamed Takalah;Mohammed Tekala;Muhammad Takala|محمد تكالة;محمد مفتاح تكالة|libya-high-council-of-state-head 2023-08..
mohamed-al-menfi|Mohamed al-Menfi;Mohammed al-Menfi;Mohamed Menfi;Mohamed Younis al-Menfi;Mohammad Menfi|محمد المنفي;محمد يونس المنفي|libya-presidential-council-head 2021-03..
fathi-bashagha|Fathi Bashagha;Fathi Bashaga;Fathi Bach-agha|فتحي باشاغا;فتحي باش آغا;فتحي باشاغه|libya-interior-minister 2018-10..2021-03
osama-hammad|Osama Hammad;Osama Hamad;Osama Saad Hammad|أسامة حماد;أسامة سعد حماد|
najla-mangoush|Najla Mangoush;Najla el-Mangoush;Najla al-Mangoush|نجلاء المنقوش|libya-foreign-minister 2021-03..2023-08
abdelmadjid-tebboune|Abdelmadjid Tebboune;Tebboune!|عبد المجيد تبون;عبدالمجيد تبون;تبون!|algeria-president 2019-12..;algeria-prime-minister 2017-05..2017-08
abdelaziz-bouteflika|Abdelaziz Bouteflika;Bouteflika!|عبد العزيز بوتفليقة;عبدالعزيز بوتفليقة;بوتفليقة!|algeria-president 1999-04..2019-04
ahmed-attaf|Ahmed Attaf|أحمد عطاف|algeria-foreign-minister 2023-03..;algeria-foreign-minister 1996-01..1999-12
king-mohammed-vi|Mohammed VI;King Mohammed VI|محمد السادس;الملك محمد السادس|morocco-king 1999-07..;morocco-head-of-state 1999-07..
nasser-bourita|Nasser Bourita;Bourita!|ناصر بوريطة;بوريطة!|morocco-foreign-minister 2017-04..
aziz-akhannouch|Aziz Akhannouch|عزيز أخنوش|morocco-prime-minister 2021-10..
omar-hilale|Omar Hilale|عمر هلال|
brahim-ghali|Brahim Ghali;Ibrahim Ghali|إبراهيم غالي|polisario-head 2016-07..
kais-saied|Kais Saied;Saied!|قيس سعيد|tunisia-president 2019-10..
beji-caid-essebsi|Beji Caid Essebsi;Beji Caid el Sebsi|الباجي قائد السبسي;قائد السبسي|tunisia-president 2014-12..2019-07;tunisia-prime-minister 2011-02..2011-12
rached-ghannouchi|Rached Ghannouchi;Rachid Ghannouchi;Ghannouchi!|راشد الغنوشي;الغنوشي!|ennahda-head ..;tunisia-parliament-speaker 2019-11..2021-07
noureddine-taboubi|Noureddine Taboubi;Taboubi!;Noureddine Tabboubi;Nourredine Taboubi|نور الدين الطبوبي;نورالدين الطبوبي;الطبوبي!|ugtt-head 2017-01..
houcine-abassi|Houcine Abassi;Hussein Abassi;Houcine Abbassi;Hussein Abbasi|حسين العباسي;الحسين العباسي|ugtt-head 2011-12..2017-01
mohamed-ould-ghazouani|Mohamed Ould Ghazouani;Mohamed Ould Cheikh Ghazouani;Mohamed Ould Cheikh El Ghazouani|محمد ولد الغزواني;محمد ولد الشيخ الغزواني|mauritania-president 2019-08..
ahmed-al-mismari|Ahmed al-Mismari;Ahmed Mismari|أحمد المسماري|
abdullah-al-thinni|Abdullah al-Thinni|عبد الله الثني;عبدالله الثني|libya-prime-minister 2014-03..2014-09
ali-zeidan|Ali Zeidan;Ali Zidan|علي زيدان|libya-prime-minister 2012-11..2014-03
abdurrahim-el-keib|Abdurrahim el-Keib;Abdurrahim al-Keib|عبد الرحيم الكيب;عبدالرحيم الكيب|libya-prime-minister 2011-11..2012-11
mahmoud-jibril|Mahmoud Jibril|محمود جبريل|
mustafa-abdul-jalil|Mustafa Abdul Jalil;Mustafa Abdel Jalil;Mustafa Abdeljalil|مصطفى عبد الجليل;مصطفى عبدالجليل|
saif-al-islam-gaddafi|Saif al-Islam Gaddafi;Seif al-Islam Gaddafi;Saif al-Islam al-Gaddafi|سيف الإسلام القذافي|
moussa-koussa|Moussa Koussa;Musa Kusa|موسى كوسا;موسى كوسه|
abdel-rahman-shalgham|Abdel Rahman Shalgham;Abdurrahman Shalgam;Abdurrahman Mohamed Shalgham|عبد الرحمن شلقم;عبدالرحمن شلقم|libya-foreign-minister 2000-03..2009-03
ahmed-maiteeq|Ahmed Maiteeq;Ahmed Maiteg;Ahmed Maetig;Ahmed Miitig|أحمد معيتيق|
fathi-al-majbari|Fathi al-Majbari;Fathi Majbari|فتحي المجبري|
mohamed-taha-siala|Mohamed Taha Siala;Mohamed Siala;Mohammed Taha Siyala|محمد طاهر سيالة;محمد الطاهر سيالة;محمد سيالة|libya-foreign-minister 2016-03..2021-03
abdullah-al-lafi|Abdullah al-Lafi;Abdallah al-Lafi;Abdullah Hussein al-Lafi|عبد الله اللافي;عبدالله اللافي;عبد الله حسين اللافي;عبدالله حسين اللافي|
musa-al-koni|Musa al-Koni;Moussa al-Koni;Mossa al-Koni|موسى الكوني|
emad-al-sayah|Emad al-Sayeh;Imad al-Sayeh;Emad Sayah|عماد السايح|
saddek-elkaber|Sadiq al-Kabir;Saddek Elkaber;Seddik al-Kabir;Sadik al-Kabir|الصديق الكبير;صديق الكبير|central-bank-of-libya-head 2011..2024-08
naji-issa|Naji Issa;Naji Mohamed Issa|ناجي عيسى;ناجي محمد عيسى|central-bank-of-libya-head 2024-10..
mustafa-sanalla|Mustafa Sanalla;Mustafa Sanallah|مصطفى صنع الله|libya-noc-head 2014-05..2022-07
farhat-bengdara|Farhat Bengdara;Farhat Ben Gdara;Farhat Omar Bengdara|فرحات بن قدارة|libya-noc-head 2022-07..2025-01
mohamed-oun|Mohamed Oun||
khalifa-abdul-sadiq|Khalifa Abdul Sadiq;Khalifa Abdulsadek|خليفة عبد الصادق;خليفة عبدالصادق|
taher-al-baour|Taher al-Baour;Taher el-Baour;Al-Taher al-Baour|الطاهر الباعور;طاهر الباعور|
walid-al-lafi|Walid al-Lafi;Walid Ellafi|وليد اللافي|
imad-trabelsi|Emad Trabelsi;Imad Trabelsi|عماد الطرابلسي;عماد طرابلسي|libya-interior-minister 2022-11..
khaled-mazen|Khaled Mazen|خالد مازن|
mohammed-al-haddad|Mohammed al-Haddad;Mohamed al-Haddad;Mohammed Ali al-Haddad|محمد الحداد;محمد علي الحداد|libya-army-chief 2020-08..2025-12
abdulrazek-al-nadoori|Abdulrazek al-Nadoori;Abdul Razzaq al-Nadhuri;Abdelrazzak al-Nadouri;Abdulrazzaq al-Nathouri|عبد الرازق الناظوري;عبدالرازق الناظوري;عبد الرزاق الناظوري;عبدالرزاق الناظوري;عبد الرازق الناضوري;عبدالرازق الناضوري|
khaled-haftar|Khaled Haftar;Khalid Haftar|خالد حفتر|
belqasem-haftar|Belqasem Haftar;Belgacem Haftar;Belkacem Haftar|بلقاسم حفتر;بالقاسم حفتر|
khairi-al-tamimi|Khairi al-Tamimi|خيري التميمي|
mukhtar-al-naqasa|Mukhtar al-Naqasa;Mokhtar al-Naqasa|مختار النقاصة;المختار النقاصة|
mraje-al-ammami|Emraje al-Amami;Mraja al-Ammami|مراجع العمامي;امراجع العمامي|
ahmed-abu-shahma|Ahmed Abu Shahma|أحمد أبو شحمة;أحمد أبوشحمة|
fawzi-al-nuwairi|Fawzi al-Nuwairi;Fawzi Nweiri|فوزي النويري|
musbah-doma|Misbah Doma;Musbah Douma|مصباح دومة|
abdullah-bliheg|Abdullah Bliheg;Abdullah Belaihaq|عبد الله بليحق;عبدالله بليحق|
omar-boushah|Omar Boushah;Omar Abu Shah|عمر بوشاح|
masoud-obeid|Masoud Obeid|مسعود عبيد|
nouri-abusahmain|Nouri Abusahmain;Nuri Abu Sahmain;Nouri Abusahmein|نوري أبوسهمين;نوري أبو سهمين|
awad-abdel-sadeq|Awad Abdul Sadiq|عوض عبد الصادق;عوض عبدالصادق|
mohammed-saleh-makhzoum|Saleh al-Makhzoum;Saleh Makhzoum|صالح المخزوم;صالح المخزوم الصالح|
abdulrahman-swehli|Abdulrahman Swehli;Abdulrahman Sewehli;Abdulrahman al-Suwaihli|عبد الرحمن السويحلي;عبدالرحمن السويحلي|
mohamed-sowan|Mohamed Sowan;Mohammed Sawan|محمد صوان|
abdelhakim-belhaj|Abdulhakim Belhaj;Abdelhakim Belhaj|عبد الحكيم بلحاج;عبدالحكيم بلحاج|
osama-al-juwaili|Osama al-Juwaili;Osama Juwaili;Usama Juwaili|أسامة الجويلي;أسامة جويلي|
abdelghani-al-kikli|Abdelghani al-Kikli;Abdul Ghani al-Kikli|عبد الغني الككلي;عبدالغني الككلي;غنيوة!|
basit-igtet|Basit Igtet|عبد الباسط اقطيط;عبدالباسط اقطيط|
aref-nayed|Aref Ali Nayed;Aref Nayed|عارف النايض;عارف علي النايض|
hafed-qaddour|Hafed Qaddour;Hafed Gaddur|حافظ قدور|
taher-al-sonni|Taher al-Sonni;Taher el-Sonni|طاهر السني;الطاهر السني|
ibrahim-dabbashi|Ibrahim Dabbashi|إبراهيم الدباشي|
abdel-hadi-al-hweij|Abdelhadi al-Hweij;Abdul Hadi al-Hwaij;Abdulhadi Lahweej|عبد الهادي الحويج;عبدالهادي الحويج;عبد الهادي لحويج;عبدالهادي لحويج|
raisedon-zenenga|Raisedon Zenenga|ريزدون زينينغا;رايزدون زينينغا;ريسدون زينينغا;ريزدن زيننغا|
ulrika-richardson|Ulrika Richardson|أولريكا ريتشاردسون|
georgette-gagnon|Georgette Gagnon|جورجيت غانيون;جورجيت جانيون|
maria-ribeiro|Maria do Valle Ribeiro|ماريا ريبيرو;ماريا دو فالي ريبيرو|
ian-martin|Ian Martin~|إيان مارتن|
abdelilah-al-khatib|Abdel Ilah al-Khatib;Abdul Ilah Khatib;Abdelilah al-Khatib|عبد الإله الخطيب;عبدالإله الخطيب|
zine-el-abidine-ben-ali|Zine El Abidine Ben Ali;Zine el-Abidine Ben Ali|زين العابدين بن علي|tunisia-president 1987-11..2011-01
habib-bourguiba|Habib Bourguiba;Bourguiba!|الحبيب بورقيبة;بورقيبة!|tunisia-president 1957-07..1987-11
moncef-marzouki|Moncef Marzouki;Mohamed Moncef Marzouki;Marzouki!|المنصف المرزوقي;منصف المرزوقي;محمد المنصف المرزوقي|tunisia-president 2011-12..2014-12
fouad-mebazaa|Fouad Mebazaa|فؤاد المبزع|tunisia-president 2011-01..2011-12
mohamed-ghannouchi|Mohamed Ghannouchi|محمد الغنوشي|tunisia-prime-minister 1999-11..2011-02
hamadi-jebali|Hamadi Jebali;Hammadi Jebali|حمادي الجبالي|tunisia-prime-minister 2011-12..2013-03
ali-larayedh|Ali Larayedh;Ali Laarayedh|علي العريض;علي لعريض|tunisia-prime-minister 2013-03..2014-01
mehdi-jomaa|Mehdi Jomaa|مهدي جمعة|tunisia-prime-minister 2014-01..2015-02
habib-essid|Habib Essid|الحبيب الصيد|tunisia-prime-minister 2015-02..2016-08
youssef-chahed|Youssef Chahed;Yousef Chahed|يوسف الشاهد|tunisia-prime-minister 2016-08..2020-02
habib-jemli|Habib Jemli|الحبيب الجملي|
elyes-fakhfakh|Elyes Fakhfakh|إلياس الفخفاخ|tunisia-prime-minister 2020-02..2020-09
hichem-mechichi|Hichem Mechichi|هشام المشيشي;هشام مشيشي|tunisia-prime-minister 2020-09..2021-07
najla-bouden|Najla Bouden;Najla Bouden Romdhane|نجلاء بودن;نجلاء بودن رمضان|tunisia-prime-minister 2021-10..2023-08
ahmed-hachani|Ahmed Hachani|أحمد الحشاني|tunisia-prime-minister 2023-08..2024-08
kamel-maddouri|Kamel Maddouri;Kamel Madouri;Kamel Madduri|كمال المدوري|tunisia-prime-minister 2024-08..2025-03
sarra-zaafrani-zenzri|Sarra Zaafrani Zenzri;Sarra Zenzri;Sarah Zaafarani|سارة الزعفراني الزنزري;سارة الزنزري;سارة الزعفراني|tunisia-prime-minister 2025-03..
othman-jerandi|Othman Jerandi|عثمان الجرندي|tunisia-foreign-minister 2020-09..2023-02
nabil-ammar|Nabil Ammar|نبيل عمار|tunisia-foreign-minister 2023-02..2024-08
mohamed-ali-nafti|Mohamed Ali Nafti;Mohammed Ali Nafti|محمد علي النفطي|tunisia-foreign-minister 2024-08..
khemaies-jhinaoui|Khemaies Jhinaoui|خميس الجهيناوي|tunisia-foreign-minister 2016-01..2019-10
taieb-baccouche|Taieb Baccouche|الطيب البكوش|tunisia-foreign-minister 2015-02..2016-01
malek-ezzahi|Malek Ezzahi;Malek Zahi|مالك الزاهي|
nasreddine-nsibi|Nasreddine Nsibi|نصر الدين النصيبي;نصرالدين النصيبي|
mohamed-trabelsi|Mohamed Trabelsi||
issam-lahmar|Issam Lahmar|عصام الأحمر|
hafedh-hafiedh|Hafedh Hafiedh;Hfaiedh Hfaiedh|حفيظ حفيظ|
sami-tahri|Sami Tahri|سامي الطاهري|
salah-eddine-selmi|Salah Eddine Selmi;Slaheddine Selmi|صلاح الدين السالمي|
lassaad-yacoubi|Lassaad Yacoubi;Lassad Yacoubi|لسعد اليعقوبي;الأسعد اليعقوبي|
wided-bouchamaoui|Wided Bouchamaoui;Ouided Bouchamaoui|وداد بوشماوي|utica-head 2011..2018-01
samir-majoul|Samir Majoul|سمير ماجول|utica-head 2018-01..
abdessattar-ben-moussa|Abdessattar Ben Moussa|عبد الستار بن موسى;عبدالستار بن موسى|ltdh-head 2011..2016
fadhel-mahfoudh|Fadhel Mahfoudh;Mohamed Fadhel Mahfoudh|محمد الفاضل محفوظ;الفاضل محفوظ;فاضل محفوظ|tunisian-lawyers-head 2013..2016
abdessalem-jrad|Abdessalem Jrad|عبد السلام جراد;عبدالسلام جراد|ugtt-head 2000..2011-12
hamma-hammami|Hamma Hammami|حمة الهمامي|
mohamed-abbou|Mohamed Abbou|محمد عبو|
nabil-karoui|Nabil Karoui|نبيل القروي|
abir-moussi|Abir Moussi|عبير موسي|
nejib-chebbi|Ahmed Nejib Chebbi;Nejib Chebbi;Najib Chebbi|أحمد نجيب الشابي;نجيب الشابي|
mustapha-ben-jaafar|Mustapha Ben Jaafar;Mustafa Ben Jaafar|مصطفى بن جعفر|
ahmed-ben-bella|Ahmed Ben Bella|أحمد بن بلة;أحمد بن بيلا|algeria-president 1963-09..1965-06
liamine-zeroual|Liamine Zeroual|اليمين زروال;اليامين زروال|algeria-president 1995-11..1999-04
abdelkader-bensalah|Abdelkader Bensalah;Abdelkader Ben Salah|عبد القادر بن صالح;عبدالقادر بن صالح|
ahmed-gaid-salah|Ahmed Gaid Salah;Gaid Salah!|أحمد قايد صالح;قايد صالح!|algeria-army-chief 2004-08..2019-12
said-chengriha|Said Chengriha|السعيد شنقريحة;سعيد شنقريحة;السعيد شنڨريحة|algeria-army-chief 2019-12..
ahmed-ouyahia|Ahmed Ouyahia;Ouyahia!|أحمد أويحيى;أحمد أويحي;أويحيى!|algeria-prime-minister 2017-08..2019-03
abdelmalek-sellal|Abdelmalek Sellal;Sellal!|عبد المالك سلال;عبدالمالك سلال|algeria-prime-minister 2014-04..2017-05
abdelaziz-djerad|Abdelaziz Djerad|عبد العزيز جراد;عبدالعزيز جراد|algeria-prime-minister 2019-12..2021-06
aymen-benabderrahmane|Aymen Benabderrahmane;Aïmene Benabderrahmane|أيمن بن عبد الرحمن;أيمن بن عبدالرحمن|algeria-prime-minister 2021-07..2023-11
nadir-larbaoui|Nadir Larbaoui;Nadhir Larbaoui|نذير العرباوي|algeria-prime-minister 2023-11..2025-08
sifi-ghrieb|Sifi Ghrieb;Sifi Ghrib|سيفي غريب|algeria-prime-minister 2025-09..
noureddine-bedoui|Noureddine Bedoui|نور الدين بدوي;نورالدين بدوي|algeria-prime-minister 2019-03..2019-12
mourad-medelci|Mourad Medelci|مراد مدلسي|algeria-foreign-minister 2007-06..2013-09
mohamed-bedjaoui|Mohamed Bedjaoui|محمد بجاوي|algeria-foreign-minister 2005-05..2007-06
abdelaziz-belkhadem|Abdelaziz Belkhadem|عبد العزيز بلخادم;عبدالعزيز بلخادم|algeria-prime-minister 2006-05..2008-06;algeria-foreign-minister 2000-08..2005-05
abdelkader-messahel|Abdelkader Messahel|عبد القادر مساهل;عبدالقادر مساهل|algeria-foreign-minister 2017-05..2019-02
sabri-boukadoum|Sabri Boukadoum|صبري بوقادوم;صبري بوقدوم|algeria-foreign-minister 2019-04..2021-07
amar-belani|Amar Belani|عمار بلاني|
amar-bendjama|Amar Bendjama|عمار بن جامع|
nouria-benghabrit|Nouria Benghabrit;Nouria Benghebrit;Nouria Benghabrit-Remaoun|نورية بن غبريط;نورية بن غبريت;نورية بن غبريط رمعون;بن غبريط!|algeria-education-minister 2014-05..2019-03
abdelhakim-belabed|Abdelhakim Belabed|عبد الحكيم بلعابد;عبدالحكيم بلعابد|algeria-education-minister 2019-03..2024-11
mohamed-seghir-sadaoui|Mohamed Seghir Sadaoui|محمد الصغير سعداوي;محمد صغير سعداوي|algeria-education-minister 2024-11..
boubekeur-benbouzid|Boubekeur Benbouzid|أبو بكر بن بوزيد;أبوبكر بن بوزيد|
mourad-zemali|Mourad Zemali|مراد زمالي|algeria-labour-minister 2017-05..2019-03
mohamed-el-ghazi|Mohamed El Ghazi|محمد الغازي~|algeria-labour-minister 2014-05..2017-05
faycal-bentaleb|Faycal Bentaleb|فيصل بن طالب|algeria-labour-minister 2022-09..
youcef-cherfa|Youcef Cherfa|يوسف شرفة|algeria-labour-minister 2021-11..2022-09
abdelmadjid-sidi-said|Abdelmadjid Sidi Said;Abdelmadjid Sidi-Saïd|عبد المجيد سيدي السعيد;عبدالمجيد سيدي السعيد;سيدي السعيد!|ugta-head 1997-02..2019-06
salim-labatcha|Salim Labatcha|سليم لباطشة|ugta-head 2019-06..2023
amar-takjout|Amar Takdjout;Amar Takjout|أعمر تاقجوت;عمار تاقجوت;أعمر تقجوت|ugta-head 2023..
meziane-meriane|Meziane Meriane|مزيان مريان|
sadek-dziri|Sadek Dziri|الصادق دزيري|
boualem-amoura|Boualem Amoura|بوعلام عمورة|
king-hassan-ii|Hassan II;King Hassan II|الحسن الثاني;الملك الحسن الثاني|morocco-king 1961-03..1999-07
abderrahmane-youssoufi|Abderrahmane Youssoufi;Abderrahman el-Youssoufi|عبد الرحمن اليوسفي;عبدالرحمن اليوسفي;عبد الرحمان اليوسفي;عبدالرحمان اليوسفي|morocco-prime-minister 1998-03..2002-10
driss-jettou|Driss Jettou|إدريس جطو|morocco-prime-minister 2002-10..2007-09
abbas-el-fassi|Abbas El Fassi|عباس الفاسي|morocco-prime-minister 2007-09..2011-11
abdelilah-benkirane|Abdelilah Benkirane;Abdelilah Ben Kirane;Benkirane!|عبد الإله بن كيران;عبدالإله بن كيران;عبد الإله بنكيران;عبدالإله بنكيران;بن كيران!;بنكيران!|morocco-prime-minister 2011-11..2017-04
saadeddine-othmani|Saadeddine Othmani;Saad Eddine El Othmani;Saad-Eddine El Othmani|سعد الدين العثماني;سعدالدين العثماني|morocco-prime-minister 2017-04..2021-10;morocco-foreign-minister 2012-01..2013-10
salaheddine-mezouar|Salaheddine Mezouar|صلاح الدين مزوار;صلاح الدين المزوار|morocco-foreign-minister 2013-10..2017-04
taieb-fassi-fihri|Taieb Fassi Fihri|الطيب الفاسي الفهري|morocco-foreign-minister 2007-10..2012-01
mohamed-benaissa|Mohamed Benaissa||morocco-foreign-minister 1999-04..2007-10
younes-sekkouri|Younes Sekkouri;Younes Sekouri|يونس السكوري;يونس سكوري|morocco-labour-minister 2021-10..
mohamed-yatim|Mohamed Yatim|محمد يتيم|morocco-labour-minister 2017-04..2019-10
mohamed-amekraz|Mohamed Amekraz|محمد أمكراز|morocco-labour-minister 2019-10..2021-10
chakib-benmoussa|Chakib Benmoussa|شكيب بنموسى;شكيب بن موسى|morocco-education-minister 2021-10..2024-10
mohamed-saad-berrada|Mohamed Saad Berrada;Saad Berrada|محمد سعد برادة;سعد برادة|morocco-education-minister 2024-10..
fouzi-lekjaa|Fouzi Lekjaa|فوزي لقجع|
mohamed-saaid-amzazi|Said Amzazi;Saaid Amzazi|سعيد أمزازي|morocco-education-minister 2018-01..2021-10
nizar-baraka|Nizar Baraka|نزار بركة|morocco-water-minister 2021-10..
abdellatif-ouahbi|Abdellatif Ouahbi|عبد اللطيف وهبي;عبداللطيف وهبي|morocco-justice-minister 2021-10..
abdelouafi-laftit|Abdelouafi Laftit|عبد الوافي لفتيت;عبدالوافي لفتيت|morocco-interior-minister 2017-04..
miloudi-moukharik|Miloudi Moukharik;Miloudi Mokhareq|الميلودي المخارق;ميلودي موخاريق;الميلودي موخاريق;الميلودي مخاريق|umt-head 2010-12..
abdelkader-zaer|Abdelkader Zaer|عبد القادر الزاير;عبدالقادر الزاير|cdt-head 2018-11..2022
khalid-alami-lahouir|Khalid Alami Lahouir;Khalid Houir El Alami|خالد العلمي لهوير;خالد لهوير العلمي;خالد هوير العلمي|cdt-head 2022..
enaam-mayara|Enaam Mayara;Naam Miyara;Enaam Miyara|النعم ميارة;نعم ميارة;النعمة ميارة|ugtm-head 2017-05..
noubir-amaoui|Noubir Amaoui|نوبير الأموي|cdt-head 1978-11..2018-11
chakib-alj|Chakib Alj|شكيب لعلج;شكيب العلج|cgem-head 2020-01..
yassine-mansouri|Yassine Mansouri;Mohamed Yassine Mansouri|ياسين المنصوري;محمد ياسين المنصوري|
abdellatif-hammouchi|Abdellatif Hammouchi|عبد اللطيف حموشي;عبداللطيف حموشي;عبد اللطيف الحموشي;عبداللطيف الحموشي|
mohamed-abdelaziz|Mohamed Abdelaziz|محمد عبد العزيز~;محمد عبدالعزيز~|polisario-head 1976-08..2016-05
khatri-addouh|Khatri Addouh;Khatri Edouh;Khatri Adouh|خطري أدوه;خطري الدوه|
mohamed-khaddad|Mhamed Khaddad;Mohamed Khaddad;M'hamed Khadad|امحمد خداد;محمد خداد|
sidi-mohamed-omar|Sidi Mohamed Omar;Sidi Omar;Omar Sidi Mohamed|سيدي محمد عمار;سيدي محمد عمر;سيدي عمار;عمر سيدي محمد|
mohamed-salem-ould-salek|Mohamed Salem Ould Salek|محمد سالم ولد السالك|
mohamed-sidati|Mohamed Sidati|محمد سيداتي|
mohamed-yeslem-beissat|Mohamed Yeslem Beissat|محمد يسلم بيسط|
bouchraya-beyoun|Bouchraya Hamoudi Beyoun;Bucharaya Beyun|بشرايا حمودي بيون;بوشرايا حمودي بيون;بشريا بيون|
peter-van-walsum|Peter van Walsum|بيتر فان والسوم;بيتر فان فالسوم;بيتر فان والسم|un-western-sahara-envoy 2005-08..2008-08
alexander-ivanko|Alexander Ivanko|ألكسندر إيفانكو|minurso-head 2021-08..
mohamed-ould-abdel-aziz|Mohamed Ould Abdel Aziz;Mohamed Ould Abdelaziz|محمد ولد عبد العزيز;محمد ولد عبدالعزيز|mauritania-president 2009-08..2019-08
sidi-ould-cheikh-abdallahi|Sidi Ould Cheikh Abdallahi;Sidi Mohamed Ould Cheikh Abdallahi|سيدي ولد الشيخ عبد الله;سيدي محمد ولد الشيخ عبد الله;سيدي ولد الشيخ عبدالله;سيدي محمد ولد الشيخ عبدالله|mauritania-president 2007-04..2008-08
maaouya-ould-taya|Maaouya Ould Taya;Maaouya Ould Sid'Ahmed Taya|معاوية ولد الطايع;معاوية ولد سيدي أحمد الطايع|mauritania-president 1984-12..2005-08
messaoud-ould-boulkheir|Messaoud Ould Boulkheir|مسعود ولد بلخير|
ahmed-ould-daddah|Ahmed Ould Daddah|أحمد ولد داداه|
biram-dah-abeid|Biram Dah Abeid;Biram Ould Dah Ould Abeid|بيرام الداه اعبيد;بيرام ولد الداه ولد اعبيد;برام الداه اعبيد|
mohamed-salem-ould-merzoug|Mohamed Salem Ould Merzoug;Mohamed Salem Ould Marzouk|محمد سالم ولد مرزوك;محمد سالم ولد مرزوق|mauritania-foreign-minister 2022..
mokhtar-ould-diay|Mokhtar Ould Djay;Moctar Ould Diay|المختار ولد اجاي|mauritania-prime-minister 2024-08..
moustapha-ould-limam-chafi|Moustapha Ould Limam Chafi|المصطفى ولد الإمام الشافعي;مصطفى ولد الإمام الشافعي|
karim-younes|Karim Younes|كريم يونس~|
achour-telli|Achour Telli|تلي عاشور;عاشور تلي|
salah-khebri|Salah Khebri|صالح خبري|
abdelaziz-benali-cherif|Abdelaziz Benali Cherif|عبدالعزيز بن علي الشريف;عبد العزيز بن علي شريف|
mbarka-bouaida|Mbarka Bouaida|امبركة بوعيدة;مباركة بوعيدة|
ahmid-houma|Ahmid Houma|احميد حومة|
ali-al-qatrani|Ali al-Qatrani;Ali al-Gatrani|علي القطراني|
moussa-ibrahim|Moussa Ibrahim;Mussa Ibrahim|موسى إبراهيم|
salah-al-din-al-jamali|Salah al-Din al-Jamali;Slaheddine Jemali|صلاح الدين الجمالي|
`;
