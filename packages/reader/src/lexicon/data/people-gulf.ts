/** People of the Gulf states, and of the Gulf Cooperation Council and the Organisation of Islamic Cooperation. The format of a row is that of people.ts. */
export const GULF_PEOPLE = `
tamim-bin-hamad|Tamim bin Hamad Al Thani;Tamim bin Hamad;Sheikh Tamim!;Tamim bin Hamad Al-Thani|تميم بن حمد آل ثاني;تميم بن حمد;الشيخ تميم!;الأمير تميم!;تميم آل ثاني|qatar-emir 2013-06..;qatar-head-of-state 2013-06..
mohammed-bin-abdulrahman|Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdul Rahman Al Thani;Sheikh Mohammed bin Abdulrahman;Mohammed bin Abdulrahman bin Jassim Al Thani;Sheikh Mohammed bin Abdulrahman Al Thani;Mohammad bin Abdulrahman Al Thani|محمد بن عبد الرحمن آل ثاني;محمد بن عبدالرحمن آل ثاني;محمد بن عبد الرحمن;محمد بن عبدالرحمن;محمد بن عبد الرحمن بن جاسم آل ثاني;محمد بن عبدالرحمن بن جاسم آل ثاني;محمد عبد الرحمن آل ثاني;محمد عبدالرحمن آل ثاني|qatar-foreign-minister 2016-01..;qatar-prime-minister 2023-03..
majed-al-ansari|Majed al-Ansari;Majed Al Ansari;Majid al-Ansari|ماجد الأنصاري;ماجد بن محمد الأنصاري|qatar-foreign-ministry-spokesperson 2021..
mohammed-al-khulaifi|Mohammed al-Khulaifi;Mohammed bin Abdulaziz al-Khulaifi;Mohammed Al Khulaifi;Mohammed bin Abdulaziz bin Saleh al-Khulaifi;Mohammed al-Khulayfi;Mohamed al-Khulaifi|محمد الخليفي;محمد بن عبدالعزيز الخليفي;محمد بن عبد العزيز الخليفي;محمد بن عبد العزيز بن صالح الخليفي;محمد بن عبدالعزيز بن صالح الخليفي;محمد عبد العزيز الخليفي;محمد عبدالعزيز الخليفي|
lolwah-al-khater|Lolwah al-Khater;Lolwah Al Khater;Lolwah Rashid al-Khater|لولوة الخاطر;لولوة بنت راشد الخاطر;لولوة راشد الخاطر|
mohammed-al-emadi|Mohammed al-Emadi;Mohammed al-Amadi|محمد العمادي;محمد إسماعيل العمادي|
mohammed-bin-salman|Mohammed bin Salman;Muhammad bin Salman;Mohammed bin Salman Al Saud|محمد بن سلمان;محمد بن سلمان بن عبد العزيز;محمد بن سلمان بن عبدالعزيز;محمد بن سلمان آل سعود|saudi-arabia-crown-prince 2017-06..;saudi-arabia-prime-minister 2022-09..;saudi-arabia-defence-minister 2015-01..2022-09
salman-bin-abdulaziz|Salman bin Abdulaziz;King Salman!|سلمان بن عبد العزيز;سلمان بن عبدالعزيز;الملك سلمان!|saudi-arabia-king 2015-01..;saudi-arabia-head-of-state 2015-01..;saudi-arabia-crown-prince 2012-06..2015-01;saudi-arabia-defence-minister 2011-11..2015-01
faisal-bin-farhan|Faisal bin Farhan Al Saud;Faisal bin Farhan;Prince Faisal bin Farhan|فيصل بن فرحان;فيصل بن فرحان آل سعود;فيصل بن فرحان بن عبدالله;فيصل بن فرحان بن عبد الله;فيصل بن فرحان بن عبد الله آل سعود;فيصل بن فرحان بن عبدالله آل سعود|saudi-arabia-foreign-minister 2019-10..
khalid-bin-salman|Khalid bin Salman;Khaled bin Salman|خالد بن سلمان;خالد بن سلمان بن عبد العزيز;خالد بن سلمان بن عبدالعزيز|saudi-arabia-defence-minister 2022-09..
adel-al-jubeir|Adel al-Jubeir;Adel al-Jubair|عادل الجبير;عادل بن أحمد الجبير|saudi-arabia-foreign-minister 2015-04..2018-12
mohammed-al-jaber|Mohammed al-Jaber;Mohammed Al Jaber;Mohammed bin Saeed Al Jaber|محمد آل جابر;محمد سعيد آل جابر;محمد بن سعيد آل جابر|
mohammed-bin-zayed|Mohammed bin Zayed;Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan;Sheikh Mohamed bin Zayed;Mohamed bin Zayed Al Nahyan|محمد بن زايد;محمد بن زايد آل نهيان|uae-president 2022-05..
abdullah-bin-zayed|Abdullah bin Zayed;Abdullah bin Zayed Al Nahyan;Sheikh Abdullah bin Zayed|عبدالله بن زايد;عبد الله بن زايد;عبد الله بن زايد آل نهيان;عبدالله بن زايد آل نهيان|uae-foreign-minister 2006-02..
anwar-gargash|Anwar Gargash;Gargash!;Anwar Mohammed Gargash|أنور قرقاش;قرقاش!;أنور محمد قرقاش|
mohammed-bin-rashid|Mohammed bin Rashid Al Maktoum;Mohammed bin Rashid|محمد بن راشد;محمد بن راشد آل مكتوم|uae-prime-minister 2006-02..
haitham-bin-tariq|Haitham bin Tariq;Haitham bin Tarik|هيثم بن طارق|oman-sultan 2020-01..;oman-head-of-state 2020-01..
badr-al-busaidi|Badr al-Busaidi;Badr Albusaidi;Badr bin Hamad al-Busaidi;Sayyid Badr Albusaidi;Badr bin Hamad Albusaidi;Badr Al Busaidi;Badr al-Busaidy|بدر البوسعيدي;بدر بن حمد البوسعيدي;بدر بن حمد بن حمود البوسعيدي|oman-foreign-minister 2020-08..
yusuf-bin-alawi|Yusuf bin Alawi;Yusuf bin Alawi bin Abdullah;Youssef bin Alawi;Yousuf bin Alawi|يوسف بن علوي;يوسف بن علوي بن عبد الله;يوسف بن علوي بن عبدالله;يوسف علوي|oman-foreign-minister 1997..2020-08
mishal-al-ahmad|Meshal al-Ahmad al-Sabah;Mishal al-Ahmad;Meshal al-Ahmad al-Jaber al-Sabah|مشعل الأحمد;مشعل الأحمد الجابر الصباح;مشعل الأحمد الصباح|kuwait-emir 2023-12..;kuwait-head-of-state 2023-12..;kuwait-crown-prince 2020-10..2023-12
hamad-bin-isa|Hamad bin Isa Al Khalifa|حمد بن عيسى آل خليفة|bahrain-king 2002-02..
jasem-albudaiwi|Jasem Albudaiwi;Jasem Mohamed Albudaiwi;Jassim al-Budaiwi;Jasem al-Budaiwi|جاسم البديوي;جاسم محمد البديوي|gcc-head 2023-02..
hissein-brahim-taha|Hissein Brahim Taha;Hussein Ibrahim Taha|حسين إبراهيم طه|oic-head 2021-11..
hamad-bin-khalifa|Hamad bin Khalifa Al Thani;Hamad bin Khalifa;Sheikh Hamad bin Khalifa|حمد بن خليفة آل ثاني;حمد بن خليفة|qatar-emir 1995-06..2013-06;qatar-head-of-state 1995-06..2013-06
hamad-bin-jassim|Hamad bin Jassim Al Thani;Hamad bin Jassim;Hamad bin Jassim bin Jabr Al Thani;Hamad bin Jassem|حمد بن جاسم آل ثاني;حمد بن جاسم;حمد بن جاسم بن جبر آل ثاني;حمد بن جاسم بن جبر|qatar-prime-minister 2007-04..2013-06;qatar-foreign-minister 1992-09..2013-06
khalid-al-attiyah|Khalid al-Attiyah;Khalid bin Mohammed al-Attiyah;Khaled al-Attiyah|خالد العطية;خالد بن محمد العطية|qatar-foreign-minister 2013-06..2016-01;qatar-defence-minister 2016-01..2024-11
saoud-bin-abdulrahman|Saoud bin Abdulrahman Al Thani|سعود بن عبد الرحمن آل ثاني;سعود بن عبدالرحمن آل ثاني|qatar-defence-minister 2024-11..
abdullah-bin-nasser-al-thani|Abdullah bin Nasser Al Thani;Abdullah bin Nasser bin Khalifa Al Thani|عبد الله بن ناصر آل ثاني;عبدالله بن ناصر آل ثاني;عبد الله بن ناصر بن خليفة آل ثاني;عبدالله بن ناصر بن خليفة آل ثاني|qatar-prime-minister 2013-06..2020-01
khalid-bin-khalifa-al-thani|Khalid bin Khalifa Al Thani;Khalid bin Khalifa bin Abdul Aziz Al Thani|خالد بن خليفة آل ثاني;خالد بن خليفة بن عبد العزيز آل ثاني;خالد بن خليفة بن عبدالعزيز آل ثاني|qatar-prime-minister 2020-01..2023-03
sultan-al-muraikhi|Sultan al-Muraikhi;Sultan bin Saad al-Muraikhi;Soltan al-Muraikhi|سلطان المريخي;سلطان بن سعد المريخي|
mutlaq-al-qahtani|Mutlaq al-Qahtani;Mutlaq bin Majed al-Qahtani|مطلق القحطاني;مطلق بن ماجد القحطاني|
ahmad-bin-abdullah-al-mahmoud|Ahmed bin Abdullah al-Mahmoud;Ahmed al-Mahmoud;Ahmad bin Abdullah al-Mahmoud|أحمد بن عبد الله آل محمود;أحمد بن عبدالله آل محمود;أحمد آل محمود|
maryam-al-misnad|Maryam al-Misnad;Mariam al-Misnad|مريم المسند;مريم بنت علي بن ناصر المسند|
alya-bint-ahmed|Alya bint Ahmed Al Thani;Alya Ahmed Saif Al Thani|علياء بنت أحمد آل ثاني;علياء أحمد بن سيف آل ثاني|
khalid-al-hardan|Khalid al-Hardan|خالد الحردان|
faisal-al-hanzab|Faisal al-Hanzab;Faisal bin Abdullah al-Hanzab|فيصل الحنزاب;فيصل بن عبدالله آل حنزاب;فيصل بن عبد الله آل حنزاب|
abdullah-bin-mohammed-al-khulaifi|Abdullah bin Mohammed al-Khulaifi|عبدالله بن محمد الخليفي;عبد الله بن محمد الخليفي|
saad-al-kaabi|Saad al-Kaabi;Saad Sherida al-Kaabi|سعد الكعبي;سعد بن شريدة الكعبي;سعد شريدة الكعبي|qatar-energy-minister 2018-11..
saad-al-kharji|Saad bin Ali al-Kharji|سعد بن علي الخرجي;سعد الخرجي|
ali-bin-samikh-al-marri|Ali bin Samikh al-Marri;Ali bin Smaikh al-Marri|علي بن صميخ المري|qatar-labour-minister 2021-10..2025
abdullah-bin-abdulaziz|Abdullah bin Abdulaziz;King Abdullah bin Abdulaziz|عبد الله بن عبد العزيز;عبدالله بن عبدالعزيز;الملك عبد الله بن عبد العزيز;الملك عبدالله بن عبدالعزيز|saudi-arabia-king 2005-08..2015-01;saudi-arabia-head-of-state 2005-08..2015-01
fahd-bin-abdulaziz|Fahd bin Abdulaziz;King Fahd!|فهد بن عبد العزيز;فهد بن عبدالعزيز;الملك فهد!|saudi-arabia-king 1982-06..2005-08;saudi-arabia-head-of-state 1982-06..2005-08
nayef-bin-abdulaziz|Nayef bin Abdulaziz|نايف بن عبد العزيز;نايف بن عبدالعزيز|saudi-arabia-crown-prince 2011-10..2012-06
mohammed-bin-nayef|Mohammed bin Nayef;Muhammad bin Nayef|محمد بن نايف|saudi-arabia-crown-prince 2015-04..2017-06
muqrin-bin-abdulaziz|Muqrin bin Abdulaziz|مقرن بن عبد العزيز;مقرن بن عبدالعزيز|saudi-arabia-crown-prince 2015-01..2015-04
saud-al-faisal|Saud al-Faisal;Prince Saud al-Faisal|سعود الفيصل|saudi-arabia-foreign-minister 1975-10..2015-04
ibrahim-al-assaf|Ibrahim al-Assaf|إبراهيم العساف|saudi-arabia-foreign-minister 2018-12..2019-10
turki-al-faisal|Turki al-Faisal|تركي الفيصل|
bandar-bin-sultan|Bandar bin Sultan|بندر بن سلطان|
musaad-al-aiban|Musaed al-Aiban;Musaad al-Aiban;Musaad bin Mohammed al-Aiban|مساعد العيبان;مساعد بن محمد العيبان|
khalid-al-humaidan|Khalid al-Humaidan;Khalid bin Ali al-Humaidan|خالد الحميدان;خالد بن علي الحميدان|
yazid-bin-farhan|Yazid bin Farhan;Yazeed bin Farhan;Yazid bin Mohammed bin Fahd al-Farhan|يزيد بن فرحان;يزيد بن محمد بن فهد الفرحان|
waleed-al-khereiji|Waleed al-Khereiji;Waleed Elkhereiji;Walid al-Khuraiji|وليد الخريجي;وليد بن عبد الكريم الخريجي;وليد بن عبدالكريم الخريجي|saudi-arabia-deputy-foreign-minister 2020..
saud-al-sati|Saud al-Sati|سعود الساطي;سعود بن محمد الساطي|
abdulaziz-bin-salman|Abdulaziz bin Salman|عبد العزيز بن سلمان;عبدالعزيز بن سلمان|saudi-arabia-energy-minister 2019-09..
khalid-al-falih|Khalid al-Falih|خالد الفالح|saudi-arabia-energy-minister 2016-05..2019-09
mohammed-al-jadaan|Mohammed al-Jadaan|محمد الجدعان|saudi-arabia-finance-minister 2016-10..
reema-bint-bandar|Reema bint Bandar|ريما بنت بندر|
ali-hassan-jaafar|Ali Hassan Jaafar;Ali bin Hassan Jaafar|علي حسن جعفر;علي بن حسن جعفر|
walid-bukhari|Walid Bukhari;Waleed Bukhari|وليد بخاري;وليد البخاري|
turki-al-maliki|Turki al-Maliki|تركي المالكي|
ahmed-asiri|Ahmed Asiri;Ahmed al-Asiri|أحمد عسيري;أحمد العسيري|
abdulaziz-alwasil|Abdulaziz Alwasil;Abdulaziz al-Wasil|عبد العزيز الواصل;عبدالعزيز الواصل|
khalifa-bin-zayed|Khalifa bin Zayed;Khalifa bin Zayed Al Nahyan|خليفة بن زايد;خليفة بن زايد آل نهيان|uae-president 2004-11..2022-05
zayed-bin-sultan|Zayed bin Sultan Al Nahyan;Sheikh Zayed!|زايد بن سلطان آل نهيان;الشيخ زايد!|uae-president 1971-12..2004-11
tahnoun-bin-zayed|Tahnoun bin Zayed;Tahnoon bin Zayed;Tahnoun bin Zayed Al Nahyan|طحنون بن زايد;طحنون بن زايد آل نهيان|uae-national-security-adviser 2016..
mansour-bin-zayed|Mansour bin Zayed;Mansour bin Zayed Al Nahyan|منصور بن زايد;منصور بن زايد آل نهيان|uae-vice-president 2023-03..
shakhboot-bin-nahyan|Shakhboot bin Nahyan;Shakhbout bin Nahyan Al Nahyan|شخبوط بن نهيان;شخبوط بن نهيان آل نهيان|
khalifa-shaheen-al-marar|Khalifa Shaheen al-Marar;Khalifa Shaheen Al Marar|خليفة شاهين المرر;خليفة بن شاهين المرر|
lana-nusseibeh|Lana Nusseibeh;Lana Zaki Nusseibeh|لانا نسيبة;لانا زكي نسيبة|
reem-al-hashimy|Reem al-Hashimy;Reem al-Hashemi|ريم الهاشمي;ريم بنت إبراهيم الهاشمي|
suhail-al-mazrouei|Suhail al-Mazrouei;Suhail bin Mohammed al-Mazrouei|سهيل المزروعي;سهيل بن محمد المزروعي|uae-energy-minister 2013-03..
sultan-al-jaber|Sultan al-Jaber;Sultan Al Jaber;Sultan Ahmed al-Jaber|سلطان الجابر;سلطان بن أحمد الجابر;سلطان أحمد الجابر|
mohammed-al-mazrouei|Mohamed Mubarak al-Mazrouei|محمد بن مبارك المزروعي;محمد مبارك المزروعي|
hamdan-bin-mohammed|Hamdan bin Mohammed bin Rashid;Hamdan bin Mohammed|حمدان بن محمد بن راشد;حمدان بن محمد بن راشد آل مكتوم;حمدان بن محمد|uae-defence-minister 2024-07..
qaboos-bin-said|Qaboos bin Said;Sultan Qaboos!|قابوس بن سعيد;السلطان قابوس!|oman-sultan 1970-07..2020-01;oman-head-of-state 1970-07..2020-01
khalifa-al-harthy|Khalifa al-Harthy;Khalifa bin Ali al-Harthy|خليفة الحارثي;خليفة بن علي الحارثي;خليفة بن علي بن عيسى الحارثي;خليفة علي عيسى الحارثي|
sayyid-shihab|Shihab bin Tariq;Shihab bin Tarik|شهاب بن طارق|
sultan-al-numani|Sultan al-Nu'amani;Sultan bin Mohammed al-Nuaimi;Sultan al-Nuamani|سلطان النعماني;سلطان بن محمد النعماني|
sabah-al-ahmad-al-sabah|Sabah al-Ahmad al-Sabah;Sabah al-Ahmad al-Jaber al-Sabah;Sheikh Sabah al-Ahmad;Sabah al-Ahmed|صباح الأحمد الجابر الصباح;صباح الأحمد الصباح;صباح الأحمد;صباح الأحمد الجابر|kuwait-emir 2006-01..2020-09;kuwait-head-of-state 2006-01..2020-09
nawaf-al-ahmad|Nawaf al-Ahmad al-Sabah;Nawaf al-Ahmad al-Jaber al-Sabah;Nawaf al-Ahmad|نواف الأحمد الجابر الصباح;نواف الأحمد الصباح;نواف الأحمد|kuwait-emir 2020-09..2023-12;kuwait-head-of-state 2020-09..2023-12
jaber-al-ahmad|Jaber al-Ahmad al-Sabah;Jaber al-Ahmad|جابر الأحمد الصباح;جابر الأحمد الجابر الصباح;جابر الأحمد|kuwait-emir 1977-12..2006-01;kuwait-head-of-state 1977-12..2006-01
sabah-al-khalid-al-sabah|Sabah al-Khalid al-Sabah;Sabah Khaled al-Hamad al-Sabah;Sabah al-Khalid;Sabah al-Khalid al-Hamad Al Sabah|صباح الخالد الحمد الصباح;صباح الخالد الصباح;صباح الخالد;صباح خالد الحمد الصباح;صباح خالد الصباح|kuwait-foreign-minister 2011-10..2019-11;kuwait-prime-minister 2019-11..2022-07;kuwait-crown-prince 2024-06..
ahmad-nasser-al-sabah|Ahmad Nasser al-Mohammad al-Sabah;Ahmad Nasser al-Sabah;Ahmed Nasser al-Mohammed al-Sabah|أحمد ناصر المحمد الصباح;أحمد ناصر المحمد;أحمد ناصر الصباح|kuwait-foreign-minister 2019-12..2022-10
salem-abdullah-al-sabah|Salem Abdullah al-Jaber al-Sabah;Salem al-Sabah|سالم عبد الله الجابر الصباح;سالم عبدالله الجابر الصباح;سالم الصباح|kuwait-foreign-minister 2022-10..2024-01
abdullah-al-yahya|Abdullah al-Yahya;Abdullah Ali al-Yahya|عبد الله اليحيا;عبدالله اليحيا;عبدالله علي اليحيا;عبد الله علي اليحيا;عبد الله اليحيى;عبدالله اليحيى|kuwait-foreign-minister 2024-01..
ahmad-abdullah-al-sabah|Ahmad Abdullah al-Sabah;Ahmad al-Abdullah al-Sabah;Ahmad Abdullah al-Ahmad al-Sabah|أحمد عبد الله الأحمد الصباح;أحمد عبدالله الأحمد الصباح;أحمد العبد الله الصباح|kuwait-prime-minister 2024-05..
khaled-al-jarallah|Khaled al-Jarallah;Khalid al-Jarallah|خالد الجار الله;خالد الجارالله;خالد سليمان الجار الله|
mohammad-sabah-al-salem|Mohammad Sabah al-Salem al-Sabah;Mohammed Sabah al-Salem|محمد صباح السالم الصباح;محمد صباح السالم|kuwait-foreign-minister 2003-07..2011-10;kuwait-prime-minister 2024-01..2024-05
fahad-yousef-al-sabah|Fahad Yousef Saud al-Sabah;Fahad al-Yousef|فهد يوسف سعود الصباح;فهد اليوسف;فهد اليوسف الصباح|kuwait-interior-minister 2024-01..
salman-bin-hamad|Salman bin Hamad Al Khalifa;Salman bin Hamad|سلمان بن حمد آل خليفة;سلمان بن حمد|bahrain-crown-prince 1999-03..;bahrain-prime-minister 2020-11..
khalifa-bin-salman|Khalifa bin Salman Al Khalifa|خليفة بن سلمان آل خليفة|bahrain-prime-minister 1971-12..2020-11
abdullatif-al-zayani|Abdullatif al-Zayani;Abdullatif bin Rashid al-Zayani;Abdul Latif al-Zayani|عبد اللطيف الزياني;عبداللطيف الزياني;عبداللطيف بن راشد الزياني;عبد اللطيف بن راشد الزياني|bahrain-foreign-minister 2020-02..;gcc-head 2011-04..2020-01
khalid-bin-ahmed-al-khalifa|Khalid bin Ahmed Al Khalifa;Khalid bin Ahmed bin Mohammed Al Khalifa|خالد بن أحمد آل خليفة;خالد بن أحمد بن محمد آل خليفة|bahrain-foreign-minister 2005-09..2020-02
nayef-al-hajraf|Nayef al-Hajraf;Nayef Falah al-Hajraf|نايف الحجرف;نايف فلاح الحجرف;نايف فلاح مبارك الحجرف|gcc-head 2020-02..2023-01
abdulrahman-al-attiyah|Abdulrahman al-Attiyah;Abdul Rahman al-Attiyah;Abdulrahman bin Hamad al-Attiyah|عبد الرحمن العطية;عبدالرحمن العطية;عبد الرحمن بن حمد العطية;عبدالرحمن بن حمد العطية|gcc-head 2002-04..2011-03
abdulaziz-aluwaisheg|Abdel Aziz Aluwaisheg;Abdulaziz Aluwaisheg|عبد العزيز العويشق;عبدالعزيز العويشق|
iyad-madani|Iyad Madani;Iyad Ameen Madani|إياد مدني;إياد أمين مدني|oic-head 2014-01..2016-11
yousef-al-othaimeen|Yousef al-Othaimeen|يوسف العثيمين;يوسف بن أحمد العثيمين|oic-head 2016-11..2021-11
ekmeleddin-ihsanoglu|Ekmeleddin Ihsanoglu|أكمل الدين إحسان أوغلو;أكمل الدين إحسان أوغلي;إحسان أوغلو!|oic-head 2005-01..2013-12
ahmad-nawaf-al-sabah|Ahmad Nawaf al-Ahmad al-Sabah;Ahmad Nawaf al-Sabah;Ahmad al-Nawaf|أحمد نواف الأحمد الصباح;أحمد نواف الصباح;أحمد نواف الأحمد;أحمد النواف الصباح;أحمد النواف الأحمد الصباح|kuwait-prime-minister 2022-07..2024-01
jaber-al-mubarak|Jaber al-Mubarak al-Sabah;Jaber al-Mubarak al-Hamad al-Sabah;Jaber al-Mubarak|جابر المبارك الصباح;جابر المبارك الحمد الصباح;جابر المبارك|kuwait-prime-minister 2011-12..2019-11
nasser-al-mohammed|Nasser al-Mohammed al-Ahmed al-Sabah;Nasser al-Mohammed al-Sabah|ناصر المحمد الأحمد الصباح;ناصر المحمد الصباح;ناصر المحمد|kuwait-prime-minister 2006-02..2011-11
mohammed-abdullah-al-sabah|Mohammed Abdullah al-Mubarak al-Sabah;Mohammad Abdullah al-Mubarak al-Sabah|محمد عبد الله المبارك الصباح;محمد عبد الله المبارك;محمد عبدالله المبارك الصباح;محمد عبدالله المبارك|
ahmed-qattan|Ahmed Qattan;Ahmed Abdulaziz Qattan|أحمد قطان;أحمد بن عبد العزيز قطان;أحمد بن عبدالعزيز قطان|
khaled-bin-bandar|Khalid bin Bandar|خالد بن بندر|
thamer-al-sabhan|Thamer al-Sabhan|ثامر السبهان|
saud-al-qahtani|Saud al-Qahtani|سعود القحطاني|
mohammad-al-abdullah-al-sabah|Mohammad Al-Abdullah Al-Sabah|محمد العبد الله المبارك الصباح;محمد العبدالله|
marzouq-al-ghanim|Marzouq Al-Ghanim;Marzouq al-Ghanem|مرزوق الغانم|
abdullah-al-roumi|Abdullah al-Roumi|عبد الله الرومي|
shuaib-al-muwaizri|Shuaib al-Muwaizri|شعيب المويزري|
mohammed-al-khaled-al-sabah|Mohammed al-Khaled al-Sabah;Mohammad Al-Khalid Al-Sabah|محمد الخالد الصباح;محمد الخالد الحمد الصباح|
jamaan-al-harbash|Jamaan al-Harbash|جمعان الحربش;جمعان علي الحربش|
sultan-bin-abdulaziz|Sultan bin Abdulaziz|سلطان بن عبدالعزيز;سلطان بن عبد العزيز آل سعود|
`;
