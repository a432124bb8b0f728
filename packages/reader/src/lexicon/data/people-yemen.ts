/** People of Yemen. The format of a row is that of people.ts. */
export const YEMEN_PEOPLE = `
rashad-al-alimi|Rashad al-Alimi;al-Alimi!;Rashad Mohammed al-Alimi;Rashad Alimi|رشاد العليمي;رشاد محمد العليمي;العليمي!|yemen-presidential-council-head 2022-04..
abdrabbuh-mansur-hadi|Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Abdrabbuh Mansour Hadi;Abdrabu Mansour Hadi;Abd-Rabbu Mansour;Mansour Hadi;Abdrabbu Mansour Hadi;Abd Rabbu Mansour Hadi|عبد ربه منصور هادي;عبدربه منصور هادي;عبد ربه منصور;عبدربه منصور;منصور هادي|yemen-president 2012-02..2022-04;yemen-vice-president 1994-10..2012-02
ali-abdullah-saleh|Ali Abdullah Saleh;Abdullah Saleh~|علي عبد الله صالح;علي عبدالله صالح;علي صالح~|yemen-president 1990-05..2012-02
abdul-malik-al-houthi|Abdul-Malik al-Houthi;Abdul Malik al-Houthi;Abdulmalik al-Houthi;Abdel-Malek al-Houthi;Abdulmalek al-Houthi;Abdelmalek al-Houthi|عبد الملك الحوثي;عبدالملك الحوثي;عبد الملك بدر الدين الحوثي;عبدالملك بدر الدين الحوثي|houthis-head 2004..
mahdi-al-mashat|Mahdi al-Mashat|مهدي المشاط|
mohammed-abdulsalam|Mohammed Abdulsalam;Mohammed Abdul Salam;Mohammed Abdelsalam;Mohammed Abdul-Salam;Mohammed Abdul Salam Salah|محمد عبد السلام;محمد عبدالسلام;محمد عبدالسلام فليتة;محمد عبد السلام فليتة|
yahya-saree|Yahya Saree;Yahya Sarea;Yahya Sarie;Yahya Sare'e;Yahya Sare|يحيى سريع;يحي سريع|
abdul-qader-al-murtada|Abdul Qader al-Murtada;Abdulqader al-Murtada;Abdulkader al-Murtada;Abdul Qadir al-Murtada;Abdulqader al-Mortada|عبد القادر المرتضى;عبدالقادر المرتضى|
ahmed-awad-bin-mubarak|Ahmed Awad bin Mubarak;Ahmed bin Mubarak;Ahmed Awadh bin Mubarak;Ahmad Awad bin Mubarak|أحمد عوض بن مبارك;أحمد بن مبارك|yemen-foreign-minister 2020-12..2024-02;yemen-prime-minister 2024-02..2025-05
maeen-abdulmalik|Maeen Abdulmalik Saeed;Maeen Abdulmalik;Maeen Abdul Malik;Moeen Abdulmalik;Maeen Abdulmalek|معين عبد الملك;معين عبدالملك;معين عبد الملك سعيد;معين عبدالملك سعيد|yemen-prime-minister 2018-10..2024-02
salem-bin-breik|Salem bin Breik;Salem Saleh bin Braik;Salem bin Buraik;Salem bin Braik|سالم بن بريك;سالم صالح بن بريك|yemen-prime-minister 2025-05..
aidarous-al-zubaidi|Aidarous al-Zubaidi;Aidarus al-Zoubaidi;Aidaroos al-Zubaidi;Aidarous al-Zoubaidi;Aidarus al-Zubaidi|عيدروس الزبيدي;عيدروس قاسم الزبيدي|stc-head 2017-05..
shaya-al-zindani|Shaya al-Zindani;Shaya Mohsin Zindani;Shaya Mohsen al-Zindani;Shayea al-Zindani|شائع الزنداني;شائع محسن الزنداني;شائع محسن|yemen-foreign-minister 2024-03..
tareq-saleh|Tareq Saleh;Tariq Saleh;Tareq Mohammed Saleh|طارق صالح;طارق محمد صالح;طارق محمد عبد الله صالح;طارق محمد عبدالله صالح|
abdulrahman-al-mahrami|Abdulrahman al-Mahrami;Abu Zaraa al-Mahrami|عبد الرحمن المحرمي;عبدالرحمن المحرمي;أبو زرعة المحرمي|
sultan-al-arada|Sultan al-Arada;Sultan al-Aradah|سلطان العرادة|
faraj-al-bahsani|Faraj al-Bahsani;Faraj Salmin al-Bahsani|فرج البحسني;فرج سالمين البحسني|
abdullah-al-alimi|Abdullah al-Alimi;Abdullah al-Alimi Bawazeer|عبد الله العليمي;عبدالله العليمي;عبد الله العليمي باوزير;عبدالله العليمي باوزير|
othman-mujalli|Othman Mujalli;Othman Megally|عثمان مجلي|
khaled-bahah|Khaled Bahah;Khaled Bahhah|خالد بحاح;خالد محفوظ بحاح|yemen-prime-minister 2014-11..2016-04
ahmed-obeid-bin-daghr|Ahmed Obeid bin Daghr;Ahmed bin Daghr;Ahmed Obaid bin Dagher|أحمد عبيد بن دغر;أحمد بن دغر|yemen-prime-minister 2016-04..2018-10
mohammed-basindawa|Mohammed Basindawa;Mohammed Salem Basindwa|محمد باسندوة;محمد سالم باسندوة|yemen-prime-minister 2011-12..2014-09
ali-mujawar|Ali Mohammed Mujawar;Ali Mujawar|علي محمد مجور;علي مجور|yemen-prime-minister 2007-04..2011-12
abdul-qader-bajamal|Abdul Qadir Bajamal;Abdulqader Bajammal|عبد القادر باجمال;عبدالقادر باجمال|yemen-prime-minister 2001-04..2007-04
ali-mohsen-al-ahmar|Ali Mohsen al-Ahmar;Ali Mohsen|علي محسن الأحمر;علي محسن صالح|yemen-vice-president 2016-04..2022-04
abdulmalik-al-mekhlafi|Abdulmalik al-Mekhlafi;Abdul Malik al-Mikhlafi|عبد الملك المخلافي;عبدالملك المخلافي|yemen-foreign-minister 2015-12..2018-05
khaled-al-yamani|Khaled al-Yamani;Khaled al-Yemany|خالد اليماني;خالد حسين اليماني|yemen-foreign-minister 2018-05..2019-06
mohammed-al-hadrami|Mohammed al-Hadhrami;Mohammed al-Hadrami;Mohammed Abdullah al-Hadhrami|محمد الحضرمي;محمد عبد الله الحضرمي;محمد عبدالله الحضرمي|yemen-foreign-minister 2019-09..2020-12
abu-bakr-al-qirbi|Abu Bakr al-Qirbi;Abubakr al-Qirbi|أبو بكر القربي;أبوبكر القربي|yemen-foreign-minister 2001-04..2014-06
riyadh-yassin|Riyadh Yassin;Riad Yassin|رياض ياسين|yemen-foreign-minister 2015-03..2015-12
mohsen-al-daari|Mohsen al-Daari;Mohsen Mohammed al-Daeri|محسن الداعري;محسن محمد الداعري|yemen-defence-minister 2022-07..
mohammed-al-maqdashi|Mohammed Ali al-Maqdashi;Mohammed al-Maqdashi|محمد علي المقدشي;محمد المقدشي|yemen-defence-minister 2018-11..2022-07
sagheer-bin-aziz|Sagheer bin Aziz;Sagheer Aziz|صغير بن عزيز;صغير حمود بن عزيز|
ibrahim-haidan|Ibrahim Haidan;Ibrahim Haydan|إبراهيم حيدان|yemen-interior-minister 2020-12..
muammar-al-eryani|Muammar al-Eryani;Moammar al-Eryani;Muammar al-Iryani|معمر الإرياني|yemen-information-minister 2016..
hadi-haig|Hadi Haig;Hadi al-Haij;Hadi Haij|هادي هيج|
yahya-kazman|Yahya Kazman;Yahya Mohammed Kazman|يحيى كزمان;يحيى محمد كزمان|
majed-fadail|Majed Fadail;Majed Fadhail|ماجد فضائل|
sultan-al-barakani|Sultan al-Barakani|سلطان البركاني|yemen-parliament-speaker 2019-04..
ahmed-al-maabqi|Ahmed Ghaleb al-Maabqi|أحمد غالب المعبقي|
mohammed-al-yadoumi|Mohammed al-Yadoumi|محمد اليدومي|
ahmed-ali-saleh|Ahmed Ali Abdullah Saleh;Ahmed Ali Saleh|أحمد علي عبد الله صالح;أحمد علي عبدالله صالح;أحمد علي صالح|
amr-al-bidh|Amr al-Bidh;Amr al-Beidh|عمرو البيض|
ali-salem-al-bidh|Ali Salem al-Bidh;Ali Salim al-Beidh|علي سالم البيض|
nasser-al-khubaji|Nasser al-Khubaji|ناصر الخبجي|
hani-bin-breik|Hani bin Breik;Hani bin Brik|هاني بن بريك|
ahmed-saeed-bin-breik|Ahmed Saeed bin Breik|أحمد سعيد بن بريك|
anis-al-sharafi|Anis al-Sharafi;Anees al-Sharafi|أنيس الشرفي|
ahmed-lamlas|Ahmed Lamlas;Ahmed Hamed Lamlas|أحمد لملس;أحمد حامد لملس|
hussein-al-ezzi|Hussein al-Ezzi|حسين العزي|
mohammed-ali-al-houthi|Mohammed Ali al-Houthi;Mohamed Ali al-Houthi|محمد علي الحوثي|
abdul-karim-al-houthi|Abdul Karim al-Houthi;Abdulkarim al-Houthi|عبد الكريم الحوثي;عبدالكريم الحوثي|
jalal-al-ruwaishan|Jalal al-Ruwaishan;Jalal al-Rowaishan|جلال الرويشان;جلال علي الرويشان|
hamid-asim|Hamid Asim;Hameed Asem|حميد عاصم|
abdulmajid-al-hanash|Abdulmajid al-Hanash|عبد المجيد الحنش;عبدالمجيد الحنش|
saleem-al-mughallis|Salim al-Mughallis;Saleem al-Mughallis|سليم المغلس|
hisham-sharaf|Hisham Sharaf;Hisham Sharaf Abdullah|هشام شرف;هشام شرف عبد الله;هشام شرف عبدالله|
jamal-amer|Jamal Amer|جمال عامر|
ahmed-al-rahawi|Ahmed al-Rahawi;Ahmed Ghaleb al-Rahawi|أحمد الرهوي;أحمد غالب الرهوي|
abdulaziz-bin-habtour|Abdulaziz bin Habtour;Abdel-Aziz bin Habtour|عبد العزيز بن حبتور;عبدالعزيز بن حبتور;عبد العزيز صالح بن حبتور;عبدالعزيز صالح بن حبتور|
saleh-al-samad|Saleh al-Samad;Saleh al-Sammad|صالح الصماد;صالح علي الصماد|
daifallah-al-shami|Daifallah al-Shami;Dhaifallah al-Shami|ضيف الله الشامي|
nasr-al-din-amer|Nasr al-Din Amer;Nasruddin Amer;Nasreddin Amer|نصر الدين عامر;نصرالدين عامر|
hazam-al-asad|Hazam al-Asad;Hizam al-Assad|حزام الأسد|
mohammed-al-bukhaiti|Mohammed al-Bukhaiti|محمد البخيتي|
abdulmalik-al-ajri|Abdulmalik al-Ajri;Abdul Malik al-Ejri|عبد الملك العجري;عبدالملك العجري|
mohammed-al-atifi|Mohammed al-Atifi;Mohamed al-Atifi|محمد العاطفي;محمد ناصر العاطفي|
mohammed-al-ghamari|Mohammed al-Ghamari;Mohammed Abdul Karim al-Ghamari|محمد الغماري;محمد عبد الكريم الغماري;محمد عبدالكريم الغماري|
ibrahim-al-dailami|Ibrahim al-Dailami|إبراهيم الديلمي|
patrick-cammaert|Patrick Cammaert;Cammaert!|باتريك كاميرت;باتريك كمارت;باتريك كومارت;كاميرت!|unmha-head 2018-12..2019-01
michael-lollesgaard|Michael Lollesgaard|مايكل لوليسغارد;مايكل لوليسجارد;مايكل أنكر لوليسغارد|unmha-head 2019-01..2019-09
abhijit-guha|Abhijit Guha|أبهيجيت غوها;أبهيجيت جوها;أباهيجيت جوها|unmha-head 2019-09..2021-11
michael-beary|Michael Beary|مايكل بيري|unmha-head 2022-01..
david-gressly|David Gressly|ديفيد غريسلي;ديفيد جريسلي|
julien-harneis|Julien Harneis|جوليان هارنيس;جوليان هارنيز|
auke-lootsma|Auke Lootsma|أوك لوتسما;أوكي لوتسما|
lise-grande|Lise Grande|ليز غراندي;ليز جراندي;ليزا غراندي|
muin-shreim|Muin Shreim|معين شريم|
abdul-karim-al-iryani|Abdul Karim al-Iryani;Abdul Karim al-Eryani|عبد الكريم الإرياني;عبدالكريم الإرياني|
abdulwahab-al-ansi|Abdulwahab al-Ansi;Abdulwahab al-Anisi|عبد الوهاب الآنسي;عبدالوهاب الآنسي|
yasin-said-numan|Yassin Said Numan;Yasin Saeed Noman|ياسين سعيد نعمان|
sadiq-al-ahmar|Sadiq al-Ahmar|صادق الأحمر|
hamid-al-ahmar|Hamid al-Ahmar;Hameed al-Ahmar|حميد الأحمر|
abdulaziz-jubari|Abdulaziz Jubari;Abdulaziz al-Jubari|عبد العزيز جباري;عبدالعزيز جباري|
ahmed-al-maisari|Ahmed al-Maisari|أحمد الميسري|yemen-interior-minister 2017-12..2020-12
mohammed-ayash-qahim|Mohammed Ayash Qahim|محمد عياش قحيم|
ali-al-mushki|Ali al-Mushki;Ali al-Moshki|علي الموشكي|
yahya-al-raei|Yahya al-Raei|يحيى الراعي|
sadiq-amin-abu-ras|Sadiq Amin Abu Ras|صادق أمين أبو راس;صادق أمين أبوراس|
faiqa-al-sayyid|Faiqa al-Sayyid|فائقة السيد|
mohammed-qahtan|Mohammed Qahtan|محمد قحطان|
yasser-al-awadhi|Yasser al-Awadhi;Yasser al-Awadi|ياسر العواضي|
mohammed-qizan|Mohammed Qizan|محمد قيزان|
`;
