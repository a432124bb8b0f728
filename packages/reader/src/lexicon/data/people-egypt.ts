/** People of Egypt. The format of a row is that of people.ts. */
export const EGYPT_PEOPLE = `
abdel-fattah-el-sisi|Abdel Fattah el-Sisi;Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah Sisi;Sisi!;el-Sisi!;al-Sisi!;Sissi!|عبد الفتاح السيسي;عبدالفتاح السيسي;السيسي!|egypt-president 2014-06..;egypt-defence-minister 2012-08..2014-03
mohamed-morsi|Mohamed Morsi;Mohammed Morsi;Mohamed Mursi;Morsi!|محمد مرسي|egypt-president 2012-06..2013-07
hosni-mubarak|Hosni Mubarak;Mubarak!|حسني مبارك|egypt-president 1981-10..2011-02
mostafa-madbouly|Mostafa Madbouly;Mostafa Madbouli;Moustafa Madbouly;Mustafa Madbouly|مصطفى مدبولي|egypt-prime-minister 2018-06..
sameh-shoukry|Sameh Shoukry;Sameh Shukri;Sameh Shoukri;Sameh Shokry|سامح شكري|egypt-foreign-minister 2014-06..2024-07
badr-abdelatty|Badr Abdelatty;Badr Abdel Aaty;Badr Abdelaty;Badr Abdel-Atti;Badr Abdel Atty;Badr Abdelati;Badr Abdel-Aty|بدر عبد العاطي;بدر عبدالعاطي|egypt-foreign-minister 2024-07..
abbas-kamel|Abbas Kamel;Abbas Kamil|عباس كامل|egypt-gis-head 2018-01..2024-10
hassan-rashad|Hassan Rashad;Hassan Mahmoud Rashad|حسن رشاد;حسن محمود رشاد|egypt-gis-head 2024-10..
khaled-fawzy|Khaled Fawzy;Khaled Fawzi|خالد فوزي|egypt-gis-head 2014-12..2018-01
omar-suleiman|Omar Suleiman;Omar Soliman|عمر سليمان|egypt-gis-head 1993..2011-01
ahmed-aboul-gheit|Ahmed Aboul Gheit;Aboul Gheit!;Ahmed Abul Gheit;Aboul-Gheit!|أحمد أبو الغيط;أبو الغيط!;أحمد أبوالغيط;أبوالغيط!|arab-league-head 2016-07..;egypt-foreign-minister 2004-07..2011-03
nabil-elaraby|Nabil Elaraby;Nabil al-Arabi;Nabil el-Araby;Nabil al-Araby|نبيل العربي|arab-league-head 2011-07..2016-06;egypt-foreign-minister 2011-03..2011-06
amr-moussa|Amr Moussa;Amr Mussa;Amre Moussa|عمرو موسى|arab-league-head 2001-05..2011-05;egypt-foreign-minister 1991-05..2001-05
diaa-rashwan|Diaa Rashwan|ضياء رشوان|
hani-sewilam|Hani Sewilam;Hany Sewilam;Hani Swailem;Hani Sweilam|هاني سويلم|egypt-water-minister 2022-08..
mohamed-abdel-aty|Mohamed Abdel Aty;Mohammed Abdel Aty;Mohamed Abdel-Aty;Mohamed Abdelaty;Mohamed Abdelatty|محمد عبد العاطي;محمد عبدالعاطي|egypt-water-minister 2016-03..2022-08
osama-rabie|Osama Rabie;Osama Rabiee;Ossama Rabie|أسامة ربيع|suez-canal-authority-head 2019-08..
ahmed-hafez|Ahmed Hafez|أحمد حافظ|
ahmed-abu-zeid|Ahmed Abu Zeid;Ahmed Abu Zaid|أحمد أبو زيد|
tamim-khallaf|Tamim Khallaf|تميم خلاف|egypt-foreign-ministry-spokesperson 2024-07..
anwar-sadat|Anwar Sadat;Anwar al-Sadat;Anwar el-Sadat;Sadat!|أنور السادات;محمد أنور السادات;السادات!|egypt-president 1970-10..1981-10
gamal-abdel-nasser|Gamal Abdel Nasser|جمال عبد الناصر;جمال عبدالناصر|egypt-president 1956-06..1970-09
adly-mansour|Adly Mansour|عدلي منصور|egypt-president 2013-07..2014-06
mohamed-hussein-tantawi|Mohamed Hussein Tantawi;Mohammed Hussein Tantawi|محمد حسين طنطاوي;المشير طنطاوي!|egypt-defence-minister 1991-05..2012-08
sedki-sobhi|Sedki Sobhi;Sedki Sobhy|صدقي صبحي|egypt-defence-minister 2014-03..2018-06
mohamed-zaki|Mohamed Zaki~;Mohamed Ahmed Zaki|محمد أحمد زكي|egypt-defence-minister 2018-06..2024-07
abdel-mageed-saqr|Abdel Mageed Saqr;Abdel Meguid Saqr;Abdel Maguid Saqr|عبد المجيد صقر;عبدالمجيد صقر|egypt-defence-minister 2024-07..
ahmed-nazif|Ahmed Nazif|أحمد نظيف|egypt-prime-minister 2004-07..2011-01
atef-ebeid|Atef Ebeid;Atef Obeid|عاطف عبيد|egypt-prime-minister 1999-10..2004-07
essam-sharaf|Essam Sharaf|عصام شرف|egypt-prime-minister 2011-03..2011-12
kamal-el-ganzouri|Kamal el-Ganzouri;Kamal Ganzouri|كمال الجنزوري|egypt-prime-minister 2011-12..2012-08
hisham-qandil|Hisham Qandil;Hesham Kandil|هشام قنديل|egypt-prime-minister 2012-08..2013-07
hazem-el-beblawi|Hazem el-Beblawi;Hazem Beblawi|حازم الببلاوي|egypt-prime-minister 2013-07..2014-03
ibrahim-mahlab|Ibrahim Mahlab;Ibrahim Mehleb|إبراهيم محلب|egypt-prime-minister 2014-03..2015-09
sherif-ismail|Sherif Ismail;Sharif Ismail|شريف إسماعيل|egypt-prime-minister 2015-09..2018-06
ahmed-maher-fm|Ahmed Maher el-Sayed|أحمد ماهر السيد|egypt-foreign-minister 2001-05..2004-07
mohamed-kamel-amr|Mohamed Kamel Amr|محمد كامل عمرو|egypt-foreign-minister 2011-07..2013-07
nabil-fahmy|Nabil Fahmy|نبيل فهمي|egypt-foreign-minister 2013-07..2014-06
osama-el-baz|Osama el-Baz|أسامة الباز|
boutros-boutros-ghali|Boutros Boutros-Ghali;Boutros Ghali|بطرس بطرس غالي;بطرس غالي|un-secretary-general 1992-01..1996-12
mourad-mowafi|Murad Mowafi;Mourad Mowafi;Murad Muwafi|مراد موافي|egypt-gis-head 2011-01..2012-08
rafaat-shehata|Raafat Shehata;Rafat Shehata;Mohamed Raafat Shehata|رأفت شحاتة;محمد رأفت شحاتة|egypt-gis-head 2012-08..2013-07
mohamed-farid-el-tohamy|Mohamed Farid el-Tohamy;Mohamed Farid al-Tohami|محمد فريد التهامي;محمد التهامي|egypt-gis-head 2013-07..2014-12
ahmed-abdel-khaleq|Ahmed Abdel Khaleq;Ahmed Abdelkhaleq;Ahmed Abdul Khaleq|أحمد عبد الخالق;أحمد عبدالخالق|
sameh-nabil|Sameh Nabil|سامح نبيل|
amr-hanafi|Amr Hanafi|عمرو حنفي|
ayman-badie|Ayman Badie;Ayman Badea|أيمن بديع|
mohamed-ibrahim-gis|Mohamed Ibrahim el-Dewairy|محمد إبراهيم الدويري|
mahmoud-tawfik|Mahmoud Tawfik;Mahmoud Tawfiq|محمود توفيق|egypt-interior-minister 2018-06..
kamel-al-wazir|Kamel al-Wazir;Kamel el-Wazir|كامل الوزير|
tarek-el-molla|Tarek el-Molla;Tareq al-Molla|طارق الملا|egypt-energy-minister 2015-09..2024-07
karim-badawi|Karim Badawi|كريم بدوي|egypt-energy-minister 2024-07..
mohamed-saafan|Mohamed Saafan;Mohamed Safan|محمد سعفان|egypt-labour-minister 2016-03..2022-08
mohamed-gebran|Mohamed Gebran;Mohamed Gobran|محمد جبران|egypt-labour-minister 2024-07..
refaat-hassan|Refaat Hassan;Rifaat Hassan|رفعت حسن|egypt-labour-minister 2011-12..2012-08
khaled-al-azhari|Khaled al-Azhari;Khaled Azhari|خالد الأزهري|egypt-labour-minister 2012-08..2013-07
kamal-abu-eita|Kamal Abu Eita;Kamal Abou Aita|كمال أبو عيطة|egypt-labour-minister 2013-07..2014-03
nahed-ashri|Nahed Ashri;Nahed el-Ashry|ناهد عشري;ناهد العشري|egypt-labour-minister 2014-03..2015-09
gamal-sorour|Gamal Sorour;Gamal Srour|جمال سرور|egypt-labour-minister 2015-09..2016-03
aisha-abdel-hady|Aisha Abdel Hady;Aisha Abdelhady|عائشة عبد الهادي;عائشة عبدالهادي|egypt-labour-minister 2006..2011-01
hussein-megawer|Hussein Megawer;Hussein Mogawer|حسين مجاور|
el-gebaly-el-maraghy|el-Gebaly el-Maraghy;Gebali al-Maraghi;Gibali al-Maraghi|جبالي المراغي;الجبالي المراغي;جبالي مراغي;الجبالي مراغي|
mohamed-nasr-eldin-allam|Mohamed Nasr Eldin Allam;Mohamed Nasreddin Allam|محمد نصر علام;محمد نصر الدين علام|egypt-water-minister 2009-03..2011-01
mahmoud-abu-zeid|Mahmoud Abu Zeid;Mahmoud Abu-Zeid|محمود أبو زيد|egypt-water-minister 1997-07..2009-03
hossam-moghazi|Hossam Moghazi;Hossam Moghazy;Hossam el-Din Moghazi|حسام مغازي;حسام المغازي|egypt-water-minister 2014-03..2016-03
bahaa-eldin-nasr|Mohamed Bahaa el-Din;Mohamed Bahaa Eldin|محمد بهاء الدين|egypt-water-minister 2012-08..2013-07
mohamed-abdel-muttalib|Mohamed Abdel Muttalib;Mohamed Abdel Moteleb|محمد عبد المطلب;محمد عبدالمطلب|egypt-water-minister 2013-07..2014-03
nabil-habashi|Nabil Habashi;Nabil Habashy|نبيل حبشي|
hamdi-loza|Hamdi Loza;Hamdi Sanad Loza|حمدي لوزا;حمدي سند لوزا|
bassam-rady|Bassam Rady;Bassam Radi|بسام راضي|egypt-presidency-spokesperson 2017-07..2023
ahmed-fahmy|Ahmed Fahmy||egypt-presidency-spokesperson 2023..2024-12
mohamed-el-shennawy|Mohamed el-Shennawy;Mohamed El-Shennawi||egypt-presidency-spokesperson 2024-12..
hossam-zaki|Hossam Zaki|حسام زكي|
gamal-roshdy|Gamal Roshdy;Gamal Rushdi|جمال رشدي|
osama-abdel-khalek|Osama Abdel Khalek;Osama Abdelkhalek|أسامة عبد الخالق;أسامة عبدالخالق|
mohamed-elbaradei|Mohamed ElBaradei;Mohamed el-Baradei;ElBaradei!|محمد البرادعي;البرادعي!|iaea-head 1997-12..2009-11
hamdeen-sabahi|Hamdeen Sabahi;Hamdeen Sabbahi|حمدين صباحي|
ahmed-el-tayeb|Ahmed el-Tayeb;Ahmed al-Tayeb|أحمد الطيب|al-azhar-head 2010-03..
pope-tawadros|Tawadros II;Pope Tawadros!|تواضروس الثاني;البابا تواضروس!|
mohab-mamish|Mohab Mamish;Mohab Mameesh|مهاب مميش|suez-canal-authority-head 2012-08..2019-08
ali-abdel-aal|Ali Abdel Aal|علي عبد العال;علي عبدالعال|egypt-parliament-speaker 2016-01..2021-01
hanafy-gebaly|Hanafy Gebaly;Hanafi Gebali|حنفي جبالي;حنفي الجبالي|egypt-parliament-speaker 2021-01..2026-01
khaled-el-balshy|Khaled el-Balshy;Khaled al-Balshi|خالد البلشي|
mohamed-orabi|Mohamed Orabi|محمد العرابي|egypt-foreign-minister 2011-06..2011-07
fayza-aboul-naga|Fayza Aboul Naga;Faiza Abou el-Naga|فايزة أبو النجا|
khairat-el-shater|Khairat el-Shater|خيرت الشاطر|
mohamed-badie|Mohamed Badie|محمد بديع|muslim-brotherhood-head 2010-01..
mohamed-mahdi-akef|Mohamed Mahdi Akef;Mahdi Akef|محمد مهدي عاكف;مهدي عاكف|muslim-brotherhood-head 2004-01..2010-01
mamdouh-al-wali|Mamdouh al-Wali;Mamdouh El-Wali|ممدوح الولي|
wael-el-ibrashy|Wael el-Ibrashy;Wael al-Ibrashi|وائل الابراشي|
reda-edward|Reda Edward|رضا إدوارد|
saad-hagras|Saad Hagras|سعد هجرس|
`;
