/** People of Iraq and its Kurdistan Region. The format of a row is that of people.ts. */
export const IRAQ_PEOPLE = `
mohammed-shia-al-sudani|Mohammed Shia al-Sudani;Mohammed Shia' al-Sudani;Mohammed Shia Sudani|محمد شياع السوداني|iraq-prime-minister 2022-10..
mustafa-al-kadhimi|Mustafa al-Kadhimi;Mustafa Kadhimi;Kadhimi!;Mustafa Al-Kazemi;Mustafa al-Kazimi|مصطفى الكاظمي;الكاظمي!|iraq-prime-minister 2020-05..2022-10
adel-abdul-mahdi|Adel Abdul Mahdi;Adel Abdul-Mahdi|عادل عبد المهدي;عادل عبدالمهدي|iraq-prime-minister 2018-10..2020-05
haider-al-abadi|Haider al-Abadi;Haider Abadi|حيدر العبادي|iraq-prime-minister 2014-09..2018-10
nouri-al-maliki|Nouri al-Maliki;Nuri al-Maliki;Nuri Kamal al-Maliki|نوري المالكي;نوري كامل المالكي|iraq-prime-minister 2006-05..2014-09
barham-salih|Barham Salih;Barham Saleh|برهم صالح|iraq-president 2018-10..2022-10;krg-prime-minister 2009-10..2012-04;unhcr-head 2026-01..
abdul-latif-rashid|Abdul Latif Rashid;Abdullatif Rashid|عبد اللطيف رشيد;عبداللطيف رشيد|iraq-president 2022-10..
fuad-hussein|Fuad Hussein;Fouad Hussein|فؤاد حسين;فؤاد محمد حسين|iraq-foreign-minister 2020-06..;iraq-finance-minister 2018-10..2020-05
masoud-barzani|Masoud Barzani;Massoud Barzani;Mesud Barzani|مسعود بارزاني;مسعود البارزاني;مسعود برزاني;مسعود البرزاني|krg-president 2005-06..2017-11
masrour-barzani|Masrour Barzani|مسرور بارزاني;مسرور البارزاني;مسرور برزاني;مسرور البرزاني|krg-prime-minister 2019-07..
nechirvan-barzani|Nechirvan Barzani;Nichervan Barzani|نيجيرفان بارزاني;نيجرفان بارزاني;نيجيرفان البارزاني;نيجرفان البارزاني;نيجيرفان برزاني;نيجرفان برزاني;نجيرفان بارزاني|krg-president 2019-06..;krg-prime-minister 2006-05..2009-10;krg-prime-minister 2012-04..2019-07
muqtada-al-sadr|Muqtada al-Sadr;Moqtada al-Sadr;Moqtada Sadr;Muqtada Sadr|مقتدى الصدر|
ali-al-sistani|Ali al-Sistani;Ali Sistani|علي السيستاني|
qasim-al-araji|Qasim al-Araji;Qassem al-Araji|قاسم الأعرجي|iraq-interior-minister 2017-01..2018-10;iraq-national-security-adviser 2020-07..
saddam-hussein|Saddam Hussein|صدام حسين|iraq-president 1979-07..2003-04
ibrahim-al-jaafari|Ibrahim al-Jaafari;Ibrahim Jaafari|إبراهيم الجعفري|iraq-prime-minister 2005-05..2006-05;iraq-foreign-minister 2014-09..2018-10
iyad-allawi|Iyad Allawi;Ayad Allawi|إياد علاوي|iraq-prime-minister 2004-06..2005-05
jalal-talabani|Jalal Talabani;Talabani!|جلال طالباني;جلال الطالباني|iraq-president 2005-04..2014-07
fuad-masum|Fuad Masum;Fouad Massoum;Fuad Masoum|فؤاد معصوم|iraq-president 2014-07..2018-10
hoshyar-zebari|Hoshyar Zebari;Hoshiyar Zebari;Zebari!|هوشيار زيباري;زيباري!|iraq-foreign-minister 2003-09..2014-07
mohamed-ali-al-hakim|Mohamed Ali al-Hakim;Mohammed Ali al-Hakim|محمد علي الحكيم|iraq-foreign-minister 2018-10..2020-05
tariq-aziz|Tariq Aziz;Tareq Aziz|طارق عزيز|
tariq-al-hashimi|Tariq al-Hashimi;Tareq al-Hashemi|طارق الهاشمي|iraq-vice-president 2006-04..2012-09
mohammed-allawi|Mohammed Tawfiq Allawi;Mohammed Allawi|محمد توفيق علاوي;محمد علاوي|
adnan-al-zurfi|Adnan al-Zurfi;Adnan Zurfi|عدنان الزرفي|
mohammed-al-halbousi|Mohammed al-Halbousi;Mohammed Halbousi|محمد الحلبوسي;محمد ريكان الحلبوسي|iraq-parliament-speaker 2018-09..2023-11
mahmoud-al-mashhadani|Mahmoud al-Mashhadani|محمود المشهداني|iraq-parliament-speaker 2024-10..2025-12
mohsen-al-mandalawi|Mohsen al-Mandalawi|محسن المندلاوي|
salim-al-jabouri|Salim al-Jabouri;Saleem al-Jabouri|سليم الجبوري|iraq-parliament-speaker 2014-07..2018-09
osama-al-nujaifi|Osama al-Nujaifi;Usama al-Nujaifi|أسامة النجيفي|iraq-parliament-speaker 2010-11..2014-07
saleh-al-mutlaq|Saleh al-Mutlaq;Saleh al-Mutlak|صالح المطلك;صالح المطلق|
khamis-al-khanjar|Khamis al-Khanjar|خميس الخنجر|
muthanna-al-samarrai|Muthanna al-Samarrai|مثنى السامرائي|
haibat-al-halbousi|Haibat al-Halbousi|هيبت الحلبوسي|iraq-parliament-speaker 2025-12..
faiq-zaidan|Faiq Zaidan;Faiq Zidan|فائق زيدان|
ammar-al-hakim|Ammar al-Hakim|عمار الحكيم|
hadi-al-amiri|Hadi al-Amiri;Hadi al-Ameri|هادي العامري|
qais-al-khazali|Qais al-Khazali|قيس الخزعلي|
falih-al-fayyadh|Falih al-Fayyadh;Faleh al-Fayyad|فالح الفياض|
abu-mahdi-al-muhandis|Abu Mahdi al-Muhandis|أبو مهدي المهندس|
akram-al-kaabi|Akram al-Kaabi|أكرم الكعبي|
shibl-al-zaidi|Shibl al-Zaidi|شبل الزيدي|
ahmad-al-hamidawi|Ahmad al-Hamidawi;Abu Hussein al-Hamidawi|أحمد الحميداوي;أبو حسين الحميداوي|
abu-alaa-al-walai|Abu Alaa al-Walai|أبو آلاء الولائي|
humam-hamoudi|Humam Hamoudi|همام حمودي|
ahmed-al-asadi|Ahmed al-Asadi|أحمد الأسدي|iraq-labour-minister 2022-10..
thamir-ghadhban|Thamir Ghadhban;Thamer Ghadhban|ثامر الغضبان|iraq-energy-minister 2018-10..2020-05
ihsan-abdul-jabbar|Ihsan Abdul Jabbar;Ihsan Ismaael|إحسان عبد الجبار;إحسان عبدالجبار;إحسان إسماعيل|iraq-energy-minister 2020-06..2022-10
hayan-abdul-ghani|Hayan Abdul-Ghani;Hayyan Abdul Ghani;Hayan Abdul Ghani al-Sawad|حيان عبد الغني;حيان عبدالغني|iraq-energy-minister 2022-10..
jabbar-al-luaibi|Jabbar al-Luaibi;Jabar al-Luaibi|جبار اللعيبي;جبار علي اللعيبي|iraq-energy-minister 2016-08..2018-10
hussain-al-shahristani|Hussain al-Shahristani;Hussein al-Shahristani|حسين الشهرستاني|
taif-sami|Taif Sami;Taif Sami Mohammed|طيف سامي;طيف سامي محمد|iraq-finance-minister 2022-10..
ali-allawi|Ali Allawi|علي علاوي|iraq-finance-minister 2020-05..2022-08
khalid-al-obaidi|Khaled al-Obeidi;Khalid al-Obaidi|خالد العبيدي|iraq-defence-minister 2014-10..2016-08
thabit-al-abbasi|Thabet al-Abbasi;Thabit al-Abbasi|ثابت العباسي|iraq-defence-minister 2022-10..
juma-inad|Juma Inad;Jumah Inad|جمعة عناد|iraq-defence-minister 2020-05..2022-10
abdul-amir-al-shammari|Abdul Amir al-Shammari;Abdul-Amir al-Shammari|عبد الأمير الشمري;عبدالأمير الشمري|iraq-interior-minister 2022-10..
othman-al-ghanmi|Othman al-Ghanmi;Othman al-Ghanimi|عثمان الغانمي|iraq-interior-minister 2020-05..2022-10
abdul-amir-yarallah|Abdul Amir Yarallah;Abdul-Amir Yarallah|عبد الأمير رشيد يار الله;عبد الأمير يار الله;عبدالأمير يارالله;عبدالأمير رشيد يار الله;عبدالأمير يار الله;عبد الأمير يارالله|
hamid-al-shatri|Hamid al-Shatri|حميد الشطري|
bassem-al-awadi|Bassem al-Awadi;Basim al-Awadi|باسم العوادي|iraq-government-spokesperson 2022-10..
yahya-rasool|Yahya Rasool;Yehia Rasool|يحيى رسول|
sabah-al-numan|Sabah al-Numan|صباح النعمان|
aoun-diab|Aoun Diab;Oun Diab;Aoun Dhiab Abdullah|عون ذياب;عون ذياب عبد الله;عون دياب;عون ذياب عبدالله|iraq-water-minister 2022-10..
mahdi-al-hamdani|Mahdi Rashid al-Hamdani;Mehdi Rashid al-Hamdani|مهدي رشيد الحمداني;مهدي الحمداني|iraq-water-minister 2020-06..2022-10
hassan-al-kaabi|Hassan al-Kaabi|حسن الكعبي|
shakhawan-abdullah|Shakhawan Abdullah|شاخوان عبد الله;شاخوان عبدالله|
qubad-talabani|Qubad Talabani|قوباد طالباني;قوباد الطالباني|
bafel-talabani|Bafel Talabani;Pavel Talabani|بافل طالباني;بافل الطالباني;بافيل طالباني;بافل جلال طالباني|puk-head 2021..
lahur-talabani|Lahur Sheikh Jangi;Lahur Talabany;Lahur Talabani|لاهور شيخ جنكي;لاهور الشيخ جنكي;لاهور طالباني|
kosrat-rasul|Kosrat Rasul;Kosrat Rasul Ali|كوسرت رسول;كوسرت رسول علي|
mala-bakhtiyar|Mala Bakhtiyar;Mullah Bakhtiar|ملا بختيار;الملا بختيار|
fazil-mirani|Fazil Mirani;Fadhil Mirani|فاضل ميراني|
rewaz-faiq|Rewaz Faiq|ريواز فائق|
safeen-dizayee|Safeen Dizayee;Safin Dizayee|سفين دزيي|
omed-sabah|Omed Sabah;Omid Sabah|أوميد صباح|
amanj-raheem|Amanj Raheem;Amanj Rahim|أمانج رحيم|
awat-sheikh-janab|Awat Sheikh Janab|آوات شيخ جناب;ئاوات شيخ جناب|
kamal-muhammad-salih|Kamal Mohammad Salih|كمال محمد صالح|
ashti-hawrami|Ashti Hawrami|آشتي هورامي|
khalid-shwani|Khalid Shwani|خالد شواني|iraq-justice-minister 2022-10..
rebar-ahmed|Rebar Ahmed;Rebar Ahmed Khalid|ريبر أحمد;ريبر أحمد خالد|
shaswar-abdulwahid|Shaswar Abdulwahid|شاسوار عبد الواحد;شاسوار عبدالواحد|
nawshirwan-mustafa|Nawshirwan Mustafa|نوشيروان مصطفى|
peshawa-hawramani|Peshawa Hawramani;Peshawa Hawrami|بيشوا هوراماني;بيشوا هورامي|
dindar-zebari|Dindar Zebari|ديندار زيباري|
jeanine-hennis-plasschaert|Jeanine Hennis-Plasschaert;Jeanine Hennis Plasschaert;Hennis-Plasschaert!|جينين هينيس بلاسخارت;جينين هينيس-بلاسخارت;جينين بلاسخارت;بلاسخارت!;جانين هينيس بلاسخارت|unami-head 2018-12..2024-05;un-lebanon-coordinator 2024-06..
mohamed-al-hassan|Mohamed Al Hassan;Mohamed al-Hassan|محمد الحسان|unami-head 2024-07..
gyorgy-busztin|Gyorgy Busztin|جورجي بوستين|
ad-melkert|Ad Melkert|آد ميلكرت|unami-head 2009-07..2011-09
ahmed-al-sahaf|Ahmed al-Sahaf|أحمد الصحاف|
rafa-al-issawi|Rafi al-Issawi;Rafie al-Issawi|رافع العيساوي|
bahaa-al-araji|Bahaa al-Araji|بهاء الأعرجي|
khalaf-abdul-samad|Khalaf Abdul Samad|خلف عبد الصمد;خلف عبدالصمد|
asaad-al-eidani|Asaad al-Eidani|أسعد العيداني|
rakan-al-jubouri|Rakan al-Jubouri|راكان الجبوري;راكان سعيد الجبوري|
rebwar-taha|Rebwar Taha|ريبوار طه|
najmaldin-karim|Najmaldin Karim|نجم الدين كريم|
falah-mustafa|Falah Mustafa;Falah Mustafa Bakir|فلاح مصطفى;فلاح مصطفى بكر|
zaytoun-al-dulaimi|Zaytoun al-Dulaimi|زيتون الدليمي|
ghiyath-surchi|Ghiyath Surchi;Ghayath Surchi|غياث سورجي;غياث السورجي|
hussein-sheikh-ali|Hussein Sheikh Ali|حسين شيخ علي|
ali-al-dabbagh|Ali al-Dabbagh|علي الدباغ|
salman-al-jumaili|Salman al-Jumaili|سلمان الجميلي|
hassan-al-adhari|Hassan al-Adhari|حسن العذاري|
`;
