/** People of Lebanon, Syria and Jordan. The format of a row is that of people.ts. */
export const LEVANT_PEOPLE = `
abdullah-ii|King Abdullah II;Abdullah II|عبد الله الثاني;عبدالله الثاني;الملك عبد الله الثاني;الملك عبدالله الثاني|jordan-king 1999-02..;jordan-head-of-state 1999-02..
ayman-safadi|Ayman Safadi;Ayman al-Safadi|أيمن الصفدي;أيمن حسين الصفدي;أيمن صفدي|jordan-foreign-minister 2017-01..
bisher-khasawneh|Bisher Khasawneh;Bisher al-Khasawneh|بشر الخصاونة|jordan-prime-minister 2020-10..2024-09
jafar-hassan|Jafar Hassan;Jaafar Hassan|جعفر حسان|jordan-prime-minister 2024-09..
hassan-nasrallah|Hassan Nasrallah;Nasrallah!;Sayyed Hassan Nasrallah;Hasan Nasrallah|حسن نصر الله;حسن نصرالله;نصر الله!;نصرالله!|hezbollah-head 1992-02..2024-09
naim-qassem|Naim Qassem;Naim Kassem;Naim Qasem|نعيم قاسم|hezbollah-head 2024-10..
najib-mikati|Najib Mikati;Mikati!|نجيب ميقاتي;ميقاتي!|lebanon-prime-minister 2021-09..2025-02;lebanon-prime-minister 2011-06..2014-02;lebanon-prime-minister 2005-04..2005-07
nawaf-salam|Nawaf Salam|نواف سلام|lebanon-prime-minister 2025-02..
joseph-aoun|Joseph Aoun|جوزيف عون;جوزاف عون|lebanon-president 2025-01..;lebanon-army-chief 2017-03..2025-01
michel-aoun|Michel Aoun|ميشال عون|lebanon-president 2016-10..2022-10
saad-hariri|Saad Hariri;Saad al-Hariri|سعد الحريري|lebanon-prime-minister 2016-12..2020-01;lebanon-prime-minister 2009-11..2011-06
nabih-berri|Nabih Berri;Berri!;Nabih Berry|نبيه بري|lebanon-parliament-speaker 1992-10..;amal-head 1980..
abdallah-bou-habib|Abdallah Bou Habib;Abdallah Bouhabib|عبد الله بو حبيب;عبدالله بو حبيب;عبد الله بوحبيب;عبدالله بوحبيب|lebanon-foreign-minister 2021-09..2025-02
youssef-rajji|Youssef Rajji;Joe Rajji;Youssef Raggi;Joe Raggi|يوسف رجي;جو رجي|lebanon-foreign-minister 2025-02..
samir-geagea|Samir Geagea|سمير جعجع|lebanese-forces-head ..
gebran-bassil|Gebran Bassil;Gibran Bassil;Bassil!|جبران باسيل|lebanon-foreign-minister 2014-02..2020-01;free-patriotic-movement-head 2015-09..
walid-jumblatt|Walid Jumblatt;Walid Joumblatt;Walid Jumblat|وليد جنبلاط;جنبلاط!|
bashar-al-assad|Bashar al-Assad;Bashar Assad;Assad!|بشار الأسد|syria-president 2000-07..2024-12
ahmed-al-sharaa|Ahmed al-Sharaa;Ahmad al-Sharaa;al-Sharaa!;Abu Mohammed al-Jolani;Abu Mohammad al-Golani|أحمد الشرع;الشرع!;أبو محمد الجولاني|syria-president 2025-01..
asaad-al-shaibani|Asaad al-Shaibani;Asaad Hassan al-Shaibani;Asad al-Shaibani;Asaad al-Shibani;Asaad Shaibani|أسعد الشيباني;أسعد حسن الشيباني;أسعد شيباني|syria-foreign-minister 2024-12..
walid-muallem|Walid Muallem;Walid al-Moallem;Walid al-Muallem;Walid Moallem|وليد المعلم|syria-foreign-minister 2006-02..2020-11
faisal-mekdad|Faisal Mekdad;Faisal al-Mekdad;Faisal Miqdad;Faisal Mikdad|فيصل المقداد;فيصل مقداد|syria-foreign-minister 2020-11..2024-09
mazloum-abdi|Mazloum Abdi;Mazlum Abdi;Mazloum Kobani;Mazlum Kobane|مظلوم عبدي;مظلوم كوباني|sdf-head ..
ilham-ahmed|Ilham Ahmed;Elham Ahmad|إلهام أحمد|
rafik-hariri|Rafik Hariri;Rafic Hariri;Rafik al-Hariri|رفيق الحريري|lebanon-prime-minister 2000-10..2004-10
fouad-siniora|Fouad Siniora;Fuad Siniora;Siniora!|فؤاد السنيورة;السنيورة!|lebanon-prime-minister 2005-07..2009-11
tammam-salam|Tammam Salam|تمام سلام|lebanon-prime-minister 2014-02..2016-12
hassan-diab|Hassan Diab|حسان دياب|lebanon-prime-minister 2020-01..2021-09
omar-karami|Omar Karami|عمر كرامي|lebanon-prime-minister 2004-10..2005-04
salim-al-hoss|Salim al-Hoss;Selim Hoss|سليم الحص|lebanon-prime-minister 1998-12..2000-10
mustapha-adib|Mustapha Adib;Mustafa Adib|مصطفى أديب|
emile-lahoud|Emile Lahoud|إميل لحود|lebanon-president 1998-11..2007-11
michel-suleiman|Michel Suleiman;Michel Sleiman|ميشال سليمان;ميشيل سليمان|lebanon-president 2008-05..2014-05
elias-hrawi|Elias Hrawi|إلياس الهراوي|lebanon-president 1989-11..1998-11
amin-gemayel|Amin Gemayel;Amine Gemayel|أمين الجميل|lebanon-president 1982-09..1988-09
samy-gemayel|Samy Gemayel;Sami Gemayel|سامي الجميل|kataeb-head 2015-06..
suleiman-frangieh|Suleiman Frangieh;Sleiman Frangieh;Sleiman Frangie|سليمان فرنجية|
taymour-jumblatt|Taymour Jumblatt;Teymour Jumblatt|تيمور جنبلاط|
talal-arslan|Talal Arslan|طلال أرسلان|
elias-bou-saab|Elias Bou Saab;Elias Bousaab|إلياس بو صعب;إلياس بوصعب|
abbas-ibrahim|Abbas Ibrahim|عباس إبراهيم|
elias-al-baysari|Elias al-Baysari|إلياس البيسري|
hassan-choucair|Hassan Choucair;Hassan Shoucair|حسن شقير|
rodolphe-haykal|Rodolphe Haykal;Rudolf Haykal;Rodolphe Haikal|رودولف هيكل|lebanon-army-chief 2025-03..
jean-kahwaji|Jean Kahwaji;Jean Qahwaji|جان قهوجي|lebanon-army-chief 2008-08..2017-03
bassam-yassin|Bassam Yassin|بسام ياسين|
simon-karam|Simon Karam|سيمون كرم|
mohammed-raad|Mohammed Raad;Mohammad Raad|محمد رعد|
hashem-safieddine|Hashem Safieddine;Hashem Safi al-Din|هاشم صفي الدين;هاشم صفيالدين|
wafiq-safa|Wafiq Safa;Wafic Safa|وفيق صفا|
ibrahim-mousawi|Ibrahim al-Moussawi;Ibrahim Mousawi|إبراهيم الموسوي|
hassan-fadlallah|Hassan Fadlallah|حسن فضل الله|
ali-fayyad|Ali Fayyad|علي فياض|
ali-hassan-khalil|Ali Hassan Khalil|علي حسن خليل|lebanon-finance-minister 2014-02..2020-01
ghazi-zeaiter|Ghazi Zeaiter|غازي زعيتر|
yassine-jaber|Yassine Jaber|ياسين جابر|lebanon-finance-minister 2025-02..
fadi-makki|Fadi Makki|فادي مكي|
tarek-mitri|Tarek Mitri;Tareq Mitri|طارق متري|un-libya-envoy 2012-09..2014-08
michel-menassa|Michel Menassa|ميشال منسى|lebanon-defence-minister 2025-02..
ahmad-al-hajjar|Ahmad al-Hajjar|أحمد الحجار|lebanon-interior-minister 2025-02..
paul-morcos|Paul Morcos|بول مرقص|lebanon-information-minister 2025-02..
ziad-makary|Ziad Makary|زياد مكاري;زياد المكاري|
moustafa-bayram|Mustafa Bayram;Moustafa Bayram|مصطفى بيرم|lebanon-labour-minister 2021-09..2025-02
mohammad-haidar|Mohammad Haidar||lebanon-labour-minister 2025-02..
ali-hamieh|Ali Hamieh;Ali Hamie|علي حمية|lebanon-transport-minister 2021-09..2025-02
fayez-rasamny|Fayez Rasamny|فايز رسامني|
walid-fayad|Walid Fayad;Walid Fayyad|وليد فياض|lebanon-energy-minister 2021-09..2025-02
joe-saddi|Joe Saddi;Joe Saddy|جو صدي;جو الصدي|lebanon-energy-minister 2025-02..
bassam-mawlawi|Bassam Mawlawi;Bassam al-Mawlawi|بسام مولوي;بسام المولوي|lebanon-interior-minister 2021-09..2025-02
maurice-sleem|Maurice Sleem;Maurice Slim|موريس سليم|lebanon-defence-minister 2021-09..2025-02
nassif-hitti|Nassif Hitti|ناصيف حتي|lebanon-foreign-minister 2020-01..2020-08
charbel-wehbe|Charbel Wehbe;Charbel Wehbeh|شربل وهبة|lebanon-foreign-minister 2020-08..2021-05
zeina-akar|Zeina Akar;Zeina Acar|زينة عكر|
adnan-mansour|Adnan Mansour|عدنان منصور|lebanon-foreign-minister 2011-06..2014-02
fawzi-salloukh|Fawzi Salloukh|فوزي صلوخ|lebanon-foreign-minister 2005-07..2009-11
ali-al-shami|Ali al-Shami~||lebanon-foreign-minister 2009-11..2011-06
bechara-al-rai|Bechara Boutros al-Rahi;Bechara al-Rai;Beshara al-Rai|بشارة الراعي;بشارة بطرس الراعي|
riad-salameh|Riad Salameh;Riad Salamé|رياض سلامة|
wassim-mansouri|Wassim Mansouri;Wassim Manssouri|وسيم منصوري|
bechara-al-asmar|Bechara al-Asmar|بشارة الأسمر|gflu-lebanon-head 2017-03..
ghassan-ghosn|Ghassan Ghosn|غسان غصن|
hanna-gharib|Hanna Gharib|حنا غريب|
tarek-bitar|Tarek Bitar|طارق البيطار;طارق بيطار|
farouk-al-sharaa|Farouk al-Sharaa;Farouk Shara;Farouk Shareh;Farouq al-Shara|فاروق الشرع|syria-vice-president 2006-02..2014-07;syria-foreign-minister 1984-03..2006-02
hafez-al-assad|Hafez al-Assad;Hafez Assad|حافظ الأسد|syria-president 1971-03..2000-06
bashar-jaafari|Bashar Jaafari;Bashar al-Jaafari;Bashar Ja'afari|بشار الجعفري;بشار جعفري|
buthaina-shaaban|Buthaina Shaaban;Bouthaina Shaaban|بثينة شعبان|
bassam-sabbagh|Bassam Sabbagh;Bassam al-Sabbagh|بسام صباغ;بسام الصباغ|syria-foreign-minister 2024-09..2024-12
ayman-sousan|Ayman Sousan;Ayman Susan|أيمن سوسان|
ali-mamlouk|Ali Mamlouk;Ali Mamluk|علي مملوك|
maher-al-assad|Maher al-Assad|ماهر الأسد|
imad-khamis|Imad Khamis|عماد خميس|syria-prime-minister 2016-07..2020-06
hussein-arnous|Hussein Arnous|حسين عرنوس|syria-prime-minister 2020-06..2024-09
wael-al-halqi|Wael al-Halqi|وائل الحلقي|syria-prime-minister 2012-08..2016-07
mohammad-ghazi-al-jalali|Mohammad Ghazi al-Jalali;Mohammed al-Jalali|محمد غازي الجلالي;محمد الجلالي|syria-prime-minister 2024-09..2024-12
mohammed-al-bashir|Mohammed al-Bashir;Mohammad al-Bashir|محمد البشير|syria-prime-minister 2024-12..2025-03
murhaf-abu-qasra|Murhaf Abu Qasra|مرهف أبو قصرة|syria-defence-minister 2024-12..
anas-khattab|Anas Khattab|أنس خطاب|syria-interior-minister 2025-03..
hussein-al-salama|Hussein al-Salama;Hussein Salama|حسين السلامة;حسين سلامة|syria-intelligence-head 2025-05..
ibrahim-olabi|Ibrahim Olabi|إبراهيم علبي|
qutaiba-idlibi|Qutaiba Idlibi;Qutaiba Idlbi|قتيبة إدلبي|
hassan-al-daghim|Hassan al-Daghim;Hassan Daghim|حسن الدغيم|
nour-al-din-al-baba|Noureddine al-Baba;Nour al-Din al-Baba|نور الدين البابا|
mustafa-bakkour|Mustafa Bakkour;Mustafa al-Bakkour|مصطفى البكور;مصطفى بكور|
laith-al-balous|Laith al-Balous|ليث البلعوس|
hikmat-al-hijri|Hikmat al-Hijri;Hikmat al-Hajri|حكمت الهجري|
yousef-jarbou|Youssef Jarbou;Yousef Jarbou|يوسف جربوع|
hamoud-al-hinnawi|Hamoud al-Hinnawi;Hammoud al-Hinnawi|حمود الحناوي|
sipan-hamo|Sipan Hamo|سيبان حمو|
fawza-yousef|Fawza Yousef;Foza Yusuf|فوزة يوسف;فوزة اليوسف|
abed-hamed-al-mihbash|Abed Hamed al-Mihbash;Abd Hamid al-Mahbash|عبد حامد المهباش|
riyad-darar|Riyad Darar|رياض درار|
saleh-muslim|Saleh Muslim;Salih Muslim|صالح مسلم;صالح مسلم محمد|
aldar-khalil|Aldar Khalil|آلدار خليل|
farhad-shami|Farhad Shami|فرهاد شامي|
riad-hijab|Riad Hijab;Riyad Hijab|رياض حجاب|syria-prime-minister 2012-06..2012-08
nasr-al-hariri|Nasr al-Hariri;Naser al-Hariri|نصر الحريري|
salem-al-muslet|Salem al-Muslet;Salem al-Meslet|سالم المسلط|
hadi-al-bahra|Hadi al-Bahra|هادي البحرة|
ahmad-jarba|Ahmad Jarba;Ahmed Jarba|أحمد الجربا|
khaled-khoja|Khaled Khoja|خالد خوجة|
anas-al-abdah|Anas al-Abdah;Anas al-Abda|أنس العبدة|
bader-jamous|Bader Jamous;Badr Jamous|بدر جاموس|
mohammed-alloush|Mohammed Alloush;Mohammad Alloush|محمد علوش|
asaad-al-zoubi|Asaad al-Zoubi;Asaad Zoubi|أسعد الزعبي|
george-sabra|George Sabra|جورج صبرة|
burhan-ghalioun|Burhan Ghalioun;Burhan Ghalyoun|برهان غليون|
moaz-al-khatib|Moaz al-Khatib;Mouaz al-Khatib|معاذ الخطيب;أحمد معاذ الخطيب|
ahmad-touma|Ahmad Touma;Ahmed Toumeh|أحمد طعمة|
abdurrahman-mustafa|Abdurrahman Mustafa~;Abdulrahman Mustafa~||
michel-kilo|Michel Kilo|ميشيل كيلو|
haytham-manna|Haytham Manna|هيثم مناع;هيثم المناع|
hassan-abdel-azim|Hassan Abdel Azim;Hassan Abdul Azim|حسن عبد العظيم;حسن عبدالعظيم|
qadri-jamil|Qadri Jamil|قدري جميل|
ahmad-kuzbari|Ahmad Kuzbari;Ahmad al-Kuzbari|أحمد الكزبري|
yahya-al-aridi|Yahya al-Aridi|يحيى العريضي|
luay-hussein|Louay Hussein;Luay Hussein|لؤي حسين|
abdulhakim-bashar|Abdulhakim Bashar|عبد الحكيم بشار;عبدالحكيم بشار|
ali-abu-al-ragheb|Ali Abu al-Ragheb|علي أبو الراغب|jordan-prime-minister 2000-06..2003-10
omar-razzaz|Omar Razzaz;Omar al-Razzaz|عمر الرزاز|jordan-prime-minister 2018-06..2020-10
hani-mulki|Hani Mulki;Hani al-Mulki|هاني الملقي|jordan-prime-minister 2016-06..2018-06
abdullah-ensour|Abdullah Ensour;Abdullah al-Nsour|عبد الله النسور;عبدالله النسور|jordan-prime-minister 2012-10..2016-05
marouf-bakhit|Marouf al-Bakhit;Marouf Bakhit|معروف البخيت|jordan-prime-minister 2005-11..2007-11
nasser-judeh|Nasser Judeh|ناصر جودة|jordan-foreign-minister 2009-02..2017-01
marwan-muasher|Marwan Muasher|مروان المعشر|
king-hussein|King Hussein;Hussein bin Talal|الملك حسين;الملك الحسين بن طلال;الحسين بن طلال|jordan-king 1952-08..1999-02;jordan-head-of-state 1952-08..1999-02
hussein-bin-abdullah|Hussein bin Abdullah|الحسين بن عبد الله;الحسين بن عبدالله;الحسين بن عبد الله الثاني;الحسين بن عبدالله الثاني|jordan-crown-prince 2009-07..
yousef-huneiti|Yousef Huneiti;Yousef al-Huneiti|يوسف الحنيطي;يوسف أحمد الحنيطي|jordan-army-chief 2019-07..
ahmad-husni|Ahmad Husni||
mohammad-momani|Mohammad Momani;Mohammad al-Momani|محمد المومني|jordan-government-spokesperson 2024-09..
nidal-bataineh|Nidal Bataineh|نضال البطاينة|
nasser-al-nawasreh|Nasser al-Nawasreh;Nasser Nawasreh|ناصر النواصرة;ناصر نواصرة|
sufian-qudah|Sufian Qudah|سفيان القضاة|
walid-obeidat|Walid Obeidat|وليد عبيدات|
samir-rifai|Samir Rifai;Samir al-Rifai|سمير الرفاعي|jordan-prime-minister 2009-12..2011-02
rami-abdel-rahman|Rami Abdel Rahman;Rami Abdulrahman;Rami Abdurrahman|رامي عبد الرحمن;رامي عبدالرحمن|sohr-head 2006..
qais-sheikh|Qais Sheikh|قيس الشيخ|
jamil-al-sayyed|Jamil al-Sayyed|جميل السيد|
mohammad-safadi|Mohammad Safadi|محمد الصفدي|
ziad-baroud|Ziad Baroud|زياد بارود|lebanon-interior-minister 2008-07..2011-06
ashraf-rifi|Ashraf Rifi|أشرف ريفي|
nohad-machnouk|Nohad Machnouk;Nouhad Machnouk|نهاد المشنوق|lebanon-interior-minister 2014-02..2019-01
raya-al-hassan|Raya al-Hassan;Raya Haffar al-Hassan|ريا الحسن;ريا الحفار الحسن|lebanon-interior-minister 2019-01..2020-01
elias-murr|Elias Murr|إلياس المر|lebanon-defence-minister 2005-07..2011-06
charbel-nahas|Charbel Nahas|شربل نحاس|
mohammad-kabbara|Mohammad Kabbara|محمد كبارة|
walid-maani|Walid Maani;Walid al-Maani|وليد المعاني|
eid-al-dahiyat|Eid al-Dahiyat|عيد الدحيات|
ibrahim-milhem|Ibrahim Milhem;Ibrahim Melhem|ابراهيم ملحم|
ghazi-aridi|Ghazi Aridi;Ghazi al-Aridi|غازي العريضي|
tony-frangieh|Tony Frangieh|طوني فرنجية|
pierre-bou-assi|Pierre Bou Assi;Pierre Bou Assy|بيار بو عاصي|
georges-okais|Georges Okais;George Okais|جورج عقيص|
richard-kouyoumjian|Richard Kouyoumjian|ريشار قيومجيان|
hussein-khalil|Hussein Khalil~|حسين خليل~;الحاج حسين الخليل|
boutros-harb|Boutros Harb|بطرس حرب|
firas-al-khalidi|Firas al-Khalidi|فراس الخالدي|
osama-abu-zeid|Osama Abu Zeid|أسامة أبو زيد|
`;
