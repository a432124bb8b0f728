/** People of South, East and South-East Asia, and of the Pacific. The format of a row is that of people.ts. */
export const ASIA_PEOPLE = `
anthony-albanese|Anthony Albanese;Albanese!|أنتوني ألبانيز|australia-prime-minister 2022-05..
penny-wong|Penny Wong|بيني وونغ|australia-foreign-minister 2022-05..
xi-jinping|Xi Jinping;Xi!|شي جين بينغ;شي جينبينغ;شي جين بينج;شي جين بينق|china-president 2013-03..
wang-yi|Wang Yi|وانغ يي;وانج يي|china-foreign-minister 2013-03..2022-12;china-foreign-minister 2023-07..
qin-gang|Qin Gang|تشين غانغ|china-foreign-minister 2022-12..2023-07
li-qiang|Li Qiang|لي تشيانغ|china-prime-minister 2023-03..
mao-ning|Mao Ning|ماو نينغ|
lin-jian|Lin Jian|لين جيان|
zhai-jun|Zhai Jun|تشاي جون;تشاي جيون;جاي جون|
narendra-modi|Narendra Modi;Modi!|ناريندرا مودي;مودي!;نارندرا مودي|india-prime-minister 2014-05..
s-jaishankar|Subrahmanyam Jaishankar;S. Jaishankar;Jaishankar!;S Jaishankar|سوبرامانيام جايشانكار;جايشانكار!;سوبرامنيام جايشانكار;سوبراهمانيام جايشانكار;جاي شانكار;سوبرامانيام جايشنكار|india-foreign-minister 2019-05..
ajit-doval|Ajit Doval|أجيت دوفال|
shehbaz-sharif|Shehbaz Sharif;Shahbaz Sharif|شهباز شريف;شاهباز شريف|pakistan-prime-minister 2022-04..2023-08;pakistan-prime-minister 2024-03..
imran-khan|Imran Khan|عمران خان|pakistan-prime-minister 2018-08..2022-04
ishaq-dar|Ishaq Dar;Mohammad Ishaq Dar|إسحاق دار;إسحق دار;محمد إسحاق دار;محمد إسحق دار|pakistan-foreign-minister 2024-03..;pakistan-finance-minister 2022-09..2023-08
asim-munir|Asim Munir;Syed Asim Munir|عاصم منير;سيد عاصم منير|pakistan-army-chief 2022-11..
khawaja-asif|Khawaja Asif;Khawaja Muhammad Asif|خواجة آصف;خواجة محمد آصف|pakistan-defence-minister 2024-03..
ashraf-ghani|Ashraf Ghani;Ashraf Ghani Ahmadzai|أشرف غني;أشرف غاني;محمد أشرف غني|afghanistan-president 2014-09..2021-08
hamid-karzai|Hamid Karzai;Karzai!|حامد كرزاي;حميد كرزاي;كرزاي!|afghanistan-president 2001-12..2014-09
abdullah-abdullah|Abdullah Abdullah|عبد الله عبد الله;عبدالله عبدالله|
abdul-ghani-baradar|Abdul Ghani Baradar;Mullah Baradar;Mullah Abdul Ghani Baradar;Baradar!|عبد الغني برادر;عبدالغني برادر;الملا برادر;الملا عبد الغني برادر;الملا عبدالغني برادر;ملا برادر;عبد الغني بارادار;عبدالغني بارادار|
amir-khan-muttaqi|Amir Khan Muttaqi;Muttaqi!;Amir Khan Mutaqi|أمير خان متقي|afghanistan-foreign-minister 2021-09..
haibatullah-akhundzada|Haibatullah Akhundzada;Hibatullah Akhundzada;Akhundzada!;Hibatullah Akhunzada|هبة الله أخوند زاده;هبة الله أخندزاده;هيبة الله أخوند زادة;هبة الله أخوندزادة;هبة الله أخند زاده|taliban-head 2016-05..
zabihullah-mujahid|Zabihullah Mujahid;Zabiullah Mujahid;Zabihullah Mujahed|ذبيح الله مجاهد;ذبيح الله المجاهد|
suhail-shaheen|Suhail Shaheen;Sohail Shaheen|سهيل شاهين|
sher-mohammad-abbas-stanikzai|Sher Mohammad Abbas Stanikzai;Stanikzai!;Sher Mohammad Abbas Stanekzai;Abbas Stanikzai;Abbas Stanekzai;Stanekzai!|شير محمد عباس ستانيكزاي;ستانيكزاي!;شير محمد عباس ستانكزاي;عباس ستانيكزاي;شير محمد ستانيكزاي;عباس ستانكزي|
min-aung-hlaing|Min Aung Hlaing|مين أونغ هلاينغ;مين أونج هلاينج;مين اونغ هلينغ|myanmar-army-chief 2011-03..
aung-san-suu-kyi|Aung San Suu Kyi;Suu Kyi!|أونغ سان سو تشي;أونغ سان سوتشي|
anwar-ibrahim|Anwar Ibrahim|أنور إبراهيم|malaysia-prime-minister 2022-11..
prabowo-subianto|Prabowo Subianto;Prabowo!|برابوو سوبيانتو;برابو سوبيانتو|indonesia-president 2024-10..
joko-widodo|Joko Widodo;Jokowi!|جوكو ويدودو|indonesia-president 2014-10..2024-10
retno-marsudi|Retno Marsudi|ريتنو مارسودي;ريتنو ليستاري برييانساري مارسودي|indonesia-foreign-minister 2014-10..2024-10
ferdinand-marcos-jr|Ferdinand Marcos Jr;Ferdinand Marcos Jr.;Bongbong Marcos|فرديناند ماركوس الابن;فرديناند ماركوس|philippines-president 2022-06..
rodrigo-duterte|Rodrigo Duterte;Duterte!|رودريغو دوتيرتي;دوتيرتي!|philippines-president 2016-06..2022-06
hun-manet|Hun Manet|هون مانيت;هون مانيه;هون مانت|cambodia-prime-minister 2023-08..
hun-sen|Hun Sen|هون سين;هون سن|cambodia-prime-minister 1998-11..2023-08
kim-jong-un|Kim Jong Un;Kim Jong-un|كيم جونغ أون;كيم جونغ-أون;كيم جونج أون|
moon-jae-in|Moon Jae-in;Moon Jae In|مون جيه إن;مون جاي إن;مون جاي-إن;مون جيه-إن|south-korea-president 2017-05..2022-05
yoon-suk-yeol|Yoon Suk Yeol;Yoon Suk-yeol|يون سوك يول;يون سيوك يول|south-korea-president 2022-05..2025-04
lee-jae-myung|Lee Jae Myung;Lee Jae-myung|لي جيه ميونغ;لي جاي ميونغ|south-korea-president 2025-06..
fumio-kishida|Fumio Kishida;Kishida!|فوميو كيشيدا;كيشيدا!|japan-prime-minister 2021-10..2024-10
shinzo-abe|Shinzo Abe|شينزو آبي|japan-prime-minister 2012-12..2020-09;japan-prime-minister 2006-09..2007-09
shigeru-ishiba|Shigeru Ishiba;Ishiba!|شيغيرو إيشيبا|japan-prime-minister 2024-10..2025-10
shah-mahmood-qureshi|Shah Mahmood Qureshi|شاه محمود قريشي|pakistan-foreign-minister 2018-08..2022-04
nawaz-sharif|Nawaz Sharif|نواز شريف|pakistan-prime-minister 2013-06..2017-07;pakistan-prime-minister 1997-02..1999-10
asif-ali-zardari|Asif Ali Zardari|آصف علي زرداري|pakistan-president 2024-03..;pakistan-president 2008-09..2013-09
bilawal-bhutto|Bilawal Bhutto Zardari;Bilawal Bhutto|بيلاوال بوتو زرداري|pakistan-foreign-minister 2022-04..2023-08
rajnath-singh|Rajnath Singh|راجناث سينغ|india-defence-minister 2019-05..
sheikh-hasina|Sheikh Hasina|الشيخة حسينة;شيخة حسينة|bangladesh-prime-minister 2009-01..2024-08
muhammad-yunus|Muhammad Yunus|محمد يونس|
pushpa-kamal-dahal|Pushpa Kamal Dahal;Prachanda!;Pushpa Kamal Dahal Prachanda|بوشبا كمال داهال;براتشاندا!|
paetongtarn-shinawatra|Paetongtarn Shinawatra|بيتونغتارن شيناواترا;بايتونغتارن شيناواترا;بيتونجتارن شيناواترا;بايتونجتارن شيناواترا|thailand-prime-minister 2024-08..2025-08
anutin-charnvirakul|Anutin Charnvirakul|أنوتين تشارنفيراكول;أنوتين تشانفيراكول;أنوتين تشارنفيراكون|thailand-prime-minister 2025-09..
murad-ebrahim|Murad Ebrahim;Al Haj Murad;Al-Hajj Murad Ebrahim|مراد إبراهيم|
benigno-aquino|Benigno Aquino III;Benigno Aquino;Noynoy Aquino|بنينو أكينو;بنيغنو أكينو;بينينو أكينو|philippines-president 2010-06..2016-06
mahathir-mohamad|Mahathir Mohamad|مهاتير محمد|malaysia-prime-minister 2018-05..2020-03;malaysia-prime-minister 1981-07..2003-10
sanae-takaichi|Sanae Takaichi;Takaichi!|ساناي تاكايتشي|japan-prime-minister 2025-10..
yoshihide-suga|Yoshihide Suga|يوشيهيدي سوغا|japan-prime-minister 2020-09..2021-10
cho-tae-yul|Cho Tae-yul|تشو تيه يول;تشو تاي يول|south-korea-foreign-minister 2024-01..2025-07
scott-morrison|Scott Morrison|سكوت موريسون|australia-prime-minister 2018-08..2022-05
jacinda-ardern|Jacinda Ardern|جاسيندا أرديرن|new-zealand-prime-minister 2017-10..2023-01
hu-jintao|Hu Jintao|هو جين تاو;هو جينتاو|china-president 2003-03..2013-03
jiang-zemin|Jiang Zemin|جيانغ زيمين;جيانج زيمين|china-president 1993-03..2003-03
wen-jiabao|Wen Jiabao|وين جيا باو;ون جيا باو;وين جياباو|china-prime-minister 2003-03..2013-03
li-keqiang|Li Keqiang|لي كه تشيانغ;لي كيكيانغ;لي كيتشيانغ|china-prime-minister 2013-03..2023-03
yang-jiechi|Yang Jiechi|يانغ جيه تشي;يانغ جيتشي;يانغ جيشي|china-foreign-minister 2007-04..2013-03
li-zhaoxing|Li Zhaoxing|لي تشاو شينغ|china-foreign-minister 2003-03..2007-04
tang-jiaxuan|Tang Jiaxuan|تانغ جيا شيوان|china-foreign-minister 1998-03..2003-03
liu-he|Liu He|ليو خه;ليو هي;ليو هه|
he-lifeng|He Lifeng|هي ليفنغ;خه لي فنغ;هه ليفنغ;هي لي فنغ;خه ليفنغ;هي ليفينغ|
wang-wentao|Wang Wentao|وانغ وينتاو;وانغ ون تاو;وانغ وين تاو;وانج وينتاو|china-trade-minister 2020-12..
li-chenggang|Li Chenggang|لي تشنغ قانغ;لي تشينغانغ;لي تشنغانغ;لي تشنغ غانغ|
zhong-shan|Zhong Shan|تشونغ شان|china-trade-minister 2017-02..2020-12
liu-jianchao|Liu Jianchao|ليو جيان تشاو;ليو جيانتشاو|
ma-zhaoxu|Ma Zhaoxu|ما تشاو شيوي;ما تشاوشو;ما تشاو شو|
sun-weidong|Sun Weidong|سون وي دونغ;سون ويدونغ|
deng-xijun|Deng Xijun|دنغ شي جيون;دينغ شيجون;دنغ شيجيون|
li-hui|Li Hui|لي هوي|
xue-bing|Xue Bing|شيويه بينغ;شوي بينغ|
wang-wenbin|Wang Wenbin|وانغ ون بين;وانغ وينبين|
zhao-lijian|Zhao Lijian|تشاو لي جيان;تشاو ليجيان|
hua-chunying|Hua Chunying|هوا تشون يينغ;هوا تشونيينغ;هوا تشون ينغ|
geng-shuang|Geng Shuang|قنغ شوانغ;غنغ شوانغ;جينغ شوانغ|
guo-jiakun|Guo Jiakun|قوه جيا كون;غوو جياكون;قوو جيا كون;قوه جياكون|
zhang-jun|Zhang Jun|تشانغ جون;تشانغ جيون|
fu-cong|Fu Cong|فو كونغ;فو تسونغ|
dong-jun|Dong Jun|دونغ جون;دونغ جيون|china-defence-minister 2023-12..
li-shangfu|Li Shangfu|لي شانغ فو;لي شانغفو|china-defence-minister 2023-03..2023-10
wei-fenghe|Wei Fenghe|وي فنغ خه;وي فنغخه|china-defence-minister 2018-03..2023-03
wu-dawei|Wu Dawei|وو دا وي;وو داوي|
han-zheng|Han Zheng|هان تشنغ;هان تشينغ|china-vice-president 2023-03..
ding-xuexiang|Ding Xuexiang|دينغ شيويه شيانغ;دينغ شيويشيانغ|
tsai-ing-wen|Tsai Ing-wen|تساي إنغ ون;تساي إينغ وين;تساي إنغ وين|taiwan-president 2016-05..2024-05
lai-ching-te|Lai Ching-te;William Lai|لاي تشينغ تي;لاي تشينغ-تي|taiwan-president 2024-05..
ma-ying-jeou|Ma Ying-jeou|ما ينغ جيو;ما ينغ-جيو|taiwan-president 2008-05..2016-05
kim-jong-il|Kim Jong Il;Kim Jong-il|كيم جونغ إيل;كيم جونج إيل|
kim-il-sung|Kim Il Sung;Kim Il-sung|كيم إيل سونغ|
kim-yo-jong|Kim Yo Jong;Kim Yo-jong|كيم يو جونغ;كيم يو جونج|
kim-yong-chol|Kim Yong Chol;Kim Yong-chol|كيم يونغ تشول;كيم يونغ شول;كيم يونج تشول|
kim-yong-nam|Kim Yong Nam;Kim Yong-nam|كيم يونغ نام|
ri-yong-ho|Ri Yong Ho;Ri Yong-ho|ري يونغ هو;ري يونج هو|north-korea-foreign-minister 2016-05..2020-01
choe-son-hui|Choe Son Hui;Choe Son-hui|تشوي سون هوي;تشو سون هوي;تشوي سون هي|north-korea-foreign-minister 2022-06..
kim-kye-gwan|Kim Kye Gwan;Kim Kye-gwan;Kim Gye-gwan|كيم كي غوان;كيم كيه جوان;كيم كيه كوان;كيم كي جوان|
kim-hyok-chol|Kim Hyok Chol;Kim Hyok-chol|كيم هيوك تشول|
kim-myong-gil|Kim Myong Gil;Kim Myong-gil|كيم ميونغ غيل;كيم ميونج جيل|
ri-son-gwon|Ri Son Gwon;Ri Son-gwon|ري سون غوون;ري سون كوون;ري سون غوان;ري سيون-كون;ري سون جون;ري سون غون|north-korea-foreign-minister 2020-01..2022-06
hwang-pyong-so|Hwang Pyong So;Hwang Pyong-so|هوانغ بيونغ سو;هوانج بيونج سو|
park-geun-hye|Park Geun-hye;Park Geun Hye|بارك جون هاي;بارك غيون هي;بارك كون هيه|south-korea-president 2013-02..2017-03
lee-myung-bak|Lee Myung-bak;Lee Myung Bak|لي ميونغ باك;لي ميونج باك|south-korea-president 2008-02..2013-02
roh-moo-hyun|Roh Moo-hyun;Roh Moo Hyun|روه مو هيون;رو مو هيون|south-korea-president 2003-02..2008-02
kim-dae-jung|Kim Dae-jung;Kim Dae Jung|كيم داي جونغ;كيم ديه جونغ|south-korea-president 1998-02..2003-02
kang-kyung-wha|Kang Kyung-wha;Kang Kyung Wha|كانغ كيونغ هوا;كانج كيونج هوا|south-korea-foreign-minister 2017-06..2021-02
chung-eui-yong|Chung Eui-yong|تشونغ إوي يونغ;تشونج إيوي يونج|south-korea-foreign-minister 2021-02..2022-05
park-jin|Park Jin|بارك جين|south-korea-foreign-minister 2022-05..2024-01
cho-hyun|Cho Hyun|تشو هيون|south-korea-foreign-minister 2025-07..
suh-hoon|Suh Hoon|سوه هون;سو هون|
cho-myoung-gyon|Cho Myoung-gyon|تشو ميونغ غيون;تشو ميونج جيون;جو ميونغ-كيون;شو ميونغ غيون;تشو ميونغ كيون|
han-duck-soo|Han Duck-soo|هان دوك سو|south-korea-prime-minister 2022-05..2025-05
choi-sang-mok|Choi Sang-mok|تشوي سانغ موك|
yang-kyung-soo|Yang Kyung-soo|يانغ كيونغ سو|kctu-head 2021-01..
junichiro-koizumi|Junichiro Koizumi|جونيتشيرو كويزومي;جونيشيرو كويزومي|japan-prime-minister 2001-04..2006-09
taro-aso|Taro Aso|تارو آسو|japan-prime-minister 2008-09..2009-09
yukio-hatoyama|Yukio Hatoyama|يوكيو هاتوياما|japan-prime-minister 2009-09..2010-06
naoto-kan|Naoto Kan|ناوتو كان|japan-prime-minister 2010-06..2011-09
yoshihiko-noda|Yoshihiko Noda|يوشيهيكو نودا|japan-prime-minister 2011-09..2012-12
taro-kono|Taro Kono|تارو كونو|japan-foreign-minister 2017-08..2019-09
toshimitsu-motegi|Toshimitsu Motegi|توشيميتسو موتيغي;توشيميتسو موتيجي|japan-foreign-minister 2019-09..2021-10;japan-foreign-minister 2025-10..
yoshimasa-hayashi|Yoshimasa Hayashi|يوشيماسا هاياشي|japan-foreign-minister 2021-11..2023-09
yoko-kamikawa|Yoko Kamikawa|يوكو كاميكاوا|japan-foreign-minister 2023-09..2024-10
takeshi-iwaya|Takeshi Iwaya|تاكيشي إيوايا|japan-foreign-minister 2024-10..2025-10
ryosei-akazawa|Ryosei Akazawa;Akazawa!|ريوسي أكازاوا;ريوسيه أكازاوا|
yasushi-akashi|Yasushi Akashi|ياسوشي أكاشي|
manmohan-singh|Manmohan Singh|مانموهان سينغ;مانموهان سينج;مانموهان سنغ|india-prime-minister 2004-05..2014-05
atal-bihari-vajpayee|Atal Bihari Vajpayee;Vajpayee!|أتال بيهاري فاجبايي;فاجبايي!|india-prime-minister 1998-03..2004-05
sushma-swaraj|Sushma Swaraj|سوشما سواراج|india-foreign-minister 2014-05..2019-05
salman-khurshid|Salman Khurshid|سلمان خورشيد|india-foreign-minister 2012-10..2014-05
sm-krishna|S.M. Krishna|إس إم كريشنا;س. م. كريشنا|india-foreign-minister 2009-05..2012-10
pranab-mukherjee|Pranab Mukherjee|براناب موخرجي;براناب موخيرجي|india-foreign-minister 2006-10..2009-05
amit-shah|Amit Shah|أميت شاه|india-interior-minister 2019-05..
vikram-misri|Vikram Misri|فيكرام ميسري;فيكرام مصري|
piyush-goyal|Piyush Goyal|بيوش غويال;بيوش جويال|india-trade-minister 2019-05..
narendra-singh-tomar|Narendra Singh Tomar|ناريندرا سينغ تومار|india-agriculture-minister 2019-05..2023-12
rakesh-tikait|Rakesh Tikait;Tikait!|راكيش تيكايت|
pervez-musharraf|Pervez Musharraf;Musharraf!|برويز مشرف;بيرويز مشرف|pakistan-president 2001-06..2008-08
benazir-bhutto|Benazir Bhutto|بينظير بوتو;بي نظير بوتو|pakistan-prime-minister 1993-10..1996-11
yousaf-raza-gilani|Yousaf Raza Gilani;Yousuf Raza Gilani|يوسف رضا جيلاني;يوسف رضا كيلاني|pakistan-prime-minister 2008-03..2012-06
shahid-khaqan-abbasi|Shahid Khaqan Abbasi|شاهد خاقان عباسي|pakistan-prime-minister 2017-08..2018-05
anwaar-ul-haq-kakar|Anwaar-ul-Haq Kakar;Anwaar ul Haq Kakar|أنوار الحق كاكار;أنوار الحق كاكر|pakistan-prime-minister 2023-08..2024-03
hina-rabbani-khar|Hina Rabbani Khar|حنا رباني خار;حنا رباني كهر|pakistan-foreign-minister 2011-02..2013-03
jalil-abbas-jilani|Jalil Abbas Jilani|جليل عباس جيلاني|pakistan-foreign-minister 2023-08..2024-03
qamar-javed-bajwa|Qamar Javed Bajwa;Qamar Bajwa|قمر جاويد باجوا;قمر جاويد باجوه|pakistan-army-chief 2016-11..2022-11
raheel-sharif|Raheel Sharif|رحيل شريف;راحيل شريف|pakistan-army-chief 2013-11..2016-11
ashfaq-parvez-kayani|Ashfaq Parvez Kayani;Ashfaq Kayani|أشفق برويز كياني;أشفاق برويز كياني;أشفاق كياني|pakistan-army-chief 2007-11..2013-11
asim-malik|Asim Malik|عاصم مالك|
faiz-hameed|Faiz Hameed|فيض حميد|
moeed-yusuf|Moeed Yusuf|معيد يوسف|
sartaj-aziz|Sartaj Aziz|سرتاج عزيز;سارتاج عزيز|
tariq-fatemi|Tariq Fatemi|طارق فاطمي|
mohsin-naqvi|Mohsin Naqvi|محسن نقوي|pakistan-interior-minister 2024-03..
rana-sanaullah|Rana Sanaullah;Rana Sana Ullah|رانا ثناء الله|pakistan-interior-minister 2022-04..2023-08
attaullah-tarar|Attaullah Tarar;Ataullah Tarar|عطا الله تارار;عطاء الله تارار|pakistan-information-minister 2024-03..
mohammad-sadiq-envoy|Mohammad Sadiq Khan;Mohammad Sadiq|محمد صادق خان|
asif-durrani|Asif Durrani|آصف دراني|
mumtaz-zahra-baloch|Mumtaz Zahra Baloch;Mumtaz Baloch|ممتاز زهراء بلوش;ممتاز زهرا بلوش|
shafqat-ali-khan|Shafqat Ali Khan|شفقت علي خان|
ayaz-sadiq|Ayaz Sadiq;Sardar Ayaz Sadiq|أياز صادق;سردار أياز صادق|pakistan-parliament-speaker 2024-03..
azam-nazeer-tarar|Azam Nazeer Tarar|أعظم نذير تارار|pakistan-justice-minister 2024-03..
qamar-zaman-kaira|Qamar Zaman Kaira|قمر زمان كايرا|
murad-ali-shah|Murad Ali Shah|مراد علي شاه|
ali-amin-gandapur|Ali Amin Gandapur;Gandapur!|علي أمين غندابور;علي أمين جندابور|
barrister-gohar|Gohar Ali Khan;Barrister Gohar|غوهر علي خان;جوهر علي خان|
fazlur-rehman|Fazlur Rehman;Maulana Fazlur Rehman|فضل الرحمن;مولانا فضل الرحمن|
noor-wali-mehsud|Noor Wali Mehsud|نور ولي محسود|ttp-head 2018-06..
mullah-omar|Mullah Omar;Mullah Mohammed Omar;Mullah Mohammad Omar|الملا عمر;الملا محمد عمر;ملا محمد عمر;ملا عمر|taliban-head 1994..2013-04
akhtar-mansour|Akhtar Mansour;Akhtar Mohammad Mansour;Mullah Mansour;Akhtar Mansoor|أختر منصور;الملا أختر منصور;أختر محمد منصور|taliban-head 2015-07..2016-05
sirajuddin-haqqani|Sirajuddin Haqqani;Siraj Haqqani|سراج الدين حقاني|afghanistan-interior-minister 2021-09..
khalil-haqqani|Khalil Haqqani;Khalil ur-Rahman Haqqani|خليل حقاني;خليل الرحمن حقاني|
anas-haqqani|Anas Haqqani|أنس حقاني|
abdul-hakim-haqqani|Abdul Hakim Haqqani;Abdul Hakim Ishaqzai|عبد الحكيم حقاني;عبدالحكيم حقاني|
mohammad-yaqub|Mohammad Yaqub;Mohammad Yaqoob;Mullah Yaqoob;Mullah Yaqub;Mawlawi Yaqoob;Mohammad Yaqoob Mujahid|محمد يعقوب مجاهد;الملا يعقوب;الملا محمد يعقوب;محمد يعقوب~|afghanistan-defence-minister 2021-09..
hassan-akhund|Mohammad Hassan Akhund;Hassan Akhund;Mullah Hassan Akhund|محمد حسن آخوند;الملا حسن أخوند;الملا محمد حسن آخوند|afghanistan-prime-minister 2021-09..
abdul-salam-hanafi|Abdul Salam Hanafi|عبد السلام حنفي;عبدالسلام حنفي|
abdul-kabir|Mawlawi Abdul Kabir;Maulvi Abdul Kabir|مولوي عبد الكبير;المولوي عبد الكبير;مولوي عبدالكبير;المولوي عبدالكبير|
khairullah-khairkhwa|Khairullah Khairkhwa;Khairullah Khairkhah|خير الله خيرخواه;خيرالله خيرخواه|
mohammad-naeem|Mohammad Naeem;Mohammad Naeem Wardak|محمد نعيم وردك|
tayyab-agha|Tayyab Agha;Tayeb Agha|طيب آغا|
abdul-latif-mansoor|Abdul Latif Mansoor|عبد اللطيف منصور;عبداللطيف منصور|
shahabuddin-delawar|Shahabuddin Delawar|شهاب الدين دلاور|
noorullah-noori|Noorullah Noori;Nurullah Nuri|نور الله نوري|
abdul-haq-wasiq|Abdul Haq Wasiq|عبد الحق وثيق;عبد الحق واثق;عبدالحق وثيق;عبدالحق واثق|
zakir-jalaly|Zakir Jalaly|ذاكر جلالي|
hamdullah-fitrat|Hamdullah Fitrat|حمد الله فطرت;حمدالله فطرت|
hafiz-zia-ahmad|Hafiz Zia Ahmad;Hafiz Zia Ahmad Takal|حافظ ضياء أحمد|
abdul-qahar-balkhi|Abdul Qahar Balkhi|عبد القهار بلخي;عبدالقهار بلخي|
hamdullah-mohib|Hamdullah Mohib|حمد الله محب;حمدالله محب|afghanistan-national-security-adviser 2018-08..2021-08
mohammad-masoom-stanekzai|Masoom Stanekzai;Mohammad Masoom Stanekzai;Masoom Stanikzai|معصوم ستانيكزاي;محمد معصوم ستانيكزاي;معصوم ستانكزي|
gulbuddin-hekmatyar|Gulbuddin Hekmatyar;Hekmatyar!|قلب الدين حكمتيار;غلبدين حكمتيار;حكمتيار!|
burhanuddin-rabbani|Burhanuddin Rabbani|برهان الدين رباني|afghanistan-president 1992-06..2001-12
salahuddin-rabbani|Salahuddin Rabbani|صلاح الدين رباني|afghanistan-foreign-minister 2015-02..2019-10
amrullah-saleh|Amrullah Saleh|أمر الله صالح;امرالله صالح|
ahmad-massoud|Ahmad Massoud;Ahmad Masoud|أحمد شاه مسعود الابن|
ahmad-shah-massoud|Ahmad Shah Massoud;Ahmed Shah Masood|أحمد شاه مسعود|
mohammad-karim-khalili|Karim Khalili|كريم خليلي|
mohammad-haneef-atmar|Haneef Atmar;Hanif Atmar;Mohammad Haneef Atmar|حنيف أتمر;محمد حنيف أتمر|afghanistan-foreign-minister 2020-04..2021-08
abdul-rashid-dostum|Abdul Rashid Dostum;Dostum!|عبد الرشيد دوستم;عبدالرشيد دوستم;دوستم!|
fawzia-koofi|Fawzia Koofi|فوزية كوفي|
deborah-lyons|Deborah Lyons|ديبورا ليونز;ديبورا لاينز|unama-head 2020-04..2022-06
roza-otunbayeva|Roza Otunbayeva|روزا أوتونباييفا;روزا أوتونباييف|kyrgyzstan-president 2010-07..2011-12;unama-head 2022-09..2025-09
tadamichi-yamamoto|Tadamichi Yamamoto|تاداميتشي ياماموتو|unama-head 2016-06..2020-03
khaleda-zia|Khaleda Zia|خالدة ضياء;خالدة ضيا|bangladesh-prime-minister 2001-10..2006-10
tarique-rahman|Tarique Rahman|طارق رحمن;طارق الرحمن|
mahinda-rajapaksa|Mahinda Rajapaksa|ماهيندا راجاباكسا;ماهيندا راجاباكسه|sri-lanka-president 2005-11..2015-01
gotabaya-rajapaksa|Gotabaya Rajapaksa|غوتابايا راجاباكسا;جوتابايا راجاباكسا|sri-lanka-president 2019-11..2022-07
maithripala-sirisena|Maithripala Sirisena;Sirisena!|مايثريبالا سيريسينا|sri-lanka-president 2015-01..2019-11
ranil-wickremesinghe|Ranil Wickremesinghe;Wickremesinghe!|رانيل ويكرمسينغه;رانيل فيكرمسينغه;رانيل ويكريميسينغه|sri-lanka-president 2022-07..2024-09
anura-kumara-dissanayake|Anura Kumara Dissanayake|أنورا كومارا ديساناياكي;أنورا كومارا ديساناياكا|sri-lanka-president 2024-09..
chandrika-kumaratunga|Chandrika Kumaratunga|شاندريكا كوماراتونغا;تشاندريكا كوماراتونغا|sri-lanka-president 1994-11..2005-11
velupillai-prabhakaran|Velupillai Prabhakaran;Prabhakaran!;V. Prabhakaran;Velupillai Pirapaharan;V.Pirapaharan|فيلوبيلاي برابهاكاران;فيلوبيلاي براباكاران|ltte-head 1976-05..2009-05
anton-balasingham|Anton Balasingham;Balasingham!|أنطون بالاسينغام|
abdulla-yameen|Abdulla Yameen;Abdullah Yameen|عبد الله يمين;عبدالله يمين|maldives-president 2013-11..2018-11
maumoon-abdul-gayoom|Maumoon Abdul Gayoom|مأمون عبد القيوم;مأمون عبدالقيوم|maldives-president 1978-11..2008-11
mohamed-nasheed|Mohamed Nasheed|محمد نشيد|maldives-president 2008-11..2012-02
ibrahim-mohamed-solih|Ibrahim Mohamed Solih;Ibrahim Solih|إبراهيم محمد صليح;إبراهيم صليح|maldives-president 2018-11..2023-11
mohamed-muizzu|Mohamed Muizzu|محمد مويزو;محمد معز|maldives-president 2023-11..
mohamed-waheed|Mohamed Waheed Hassan;Mohamed Waheed|محمد وحيد حسن|maldives-president 2012-02..2013-11
kp-sharma-oli|K.P. Sharma Oli;KP Oli|كيه بي شارما أولي;خادغا براساد شارما أولي;كي بي شارما أولي|nepal-prime-minister 2024-07..2025-09
sher-bahadur-deuba|Sher Bahadur Deuba|شير بهادور ديوبا|nepal-prime-minister 2021-07..2022-12
sushila-karki|Sushila Karki|سوشيلا كاركي|
thaksin-shinawatra|Thaksin Shinawatra;Thaksin!|تاكسين شيناواترا;ثاكسين شيناواترا|thailand-prime-minister 2001-02..2006-09
yingluck-shinawatra|Yingluck Shinawatra|ينغلوك شيناواترا;يينغلوك شيناواترا|thailand-prime-minister 2011-08..2014-05
abhisit-vejjajiva|Abhisit Vejjajiva|أبهيسيت فيجاجيفا;ابيسيت فيجاجيفا|thailand-prime-minister 2008-12..2011-08
prayuth-chan-ocha|Prayuth Chan-ocha;Prayut Chan-o-cha|برايوت تشان أوتشا;برايوث تشان أوتشا;برايوت تشان-أوتشا|thailand-prime-minister 2014-08..2023-08
srettha-thavisin|Srettha Thavisin|سريتا تافيسين;سريثا تافيسين|thailand-prime-minister 2023-08..2024-08
phumtham-wechayachai|Phumtham Wechayachai;Phumtham!|فومتام ويتشاياتشاي;بومتام ويتشاياتشاي;فومتام ويشاياتشاي;فومتام ويتشاياشا;فومتام ويتشاياشاي|
maris-sangiampongsa|Maris Sangiampongsa|ماريس سانغيامبونغسا|thailand-foreign-minister 2024-05..2025-09
sihasak-phuangketkeow|Sihasak Phuangketkeow|سيهاساك فوانغكيتكيو;سيهاساك فوانجكيتكيو|thailand-foreign-minister 2025-09..
natthaphon-narkphanit|Natthaphon Narkphanit;Nattaphon Narkphanit;Natthapon Nakpanich|ناتافون ناركفانيت|
prak-sokhonn|Prak Sokhonn|براك سوخون;براك سوخوني;براك سوكون|cambodia-foreign-minister 2016-04..2023-08;cambodia-foreign-minister 2024-11..
hor-namhong|Hor Namhong|هور نامهونغ|cambodia-foreign-minister 1998-11..2016-04
tea-seiha|Tea Seiha|تيا سيها;تيا سيهاه|cambodia-defence-minister 2023-08..
sam-rainsy|Sam Rainsy|سام رينسي|
than-shwe|Than Shwe|ثان شوي;تان شوي|
thein-sein|Thein Sein|ثين سين;تين سين|myanmar-president 2011-03..2016-03
win-myint|Win Myint|وين مينت|myanmar-president 2018-03..2021-02
tun-mrat-naing|Twan Mrat Naing;Tun Mrat Naing|تون مرات ناينغ|
duwa-lashi-la|Duwa Lashi La|دوا لاشي لا|
julie-bishop|Julie Bishop|جولي بيشوب|australia-foreign-minister 2013-09..2018-08;un-myanmar-envoy 2024-04..
noeleen-heyzer|Noeleen Heyzer|نولين هيزر;نويلين هيزر|un-myanmar-envoy 2021-10..2023-06
christine-schraner-burgener|Christine Schraner Burgener|كريستين شرانر بورغنر;كريستين شرانر بورغينر|un-myanmar-envoy 2018-04..2021-10
othman-hashim|Othman Hashim||
susilo-bambang-yudhoyono|Susilo Bambang Yudhoyono;Yudhoyono!|سوسيلو بامبانغ يودويونو;سوسيلو بامبانج يودويونو;يودويونو!|indonesia-president 2004-10..2014-10
megawati-sukarnoputri|Megawati Sukarnoputri|ميغاواتي سوكارنو بوتري;ميغاواتي سوكارنوبوتري|indonesia-president 2001-07..2004-10
jusuf-kalla|Jusuf Kalla|يوسف كالا|indonesia-vice-president 2014-10..2019-10;indonesia-vice-president 2004-10..2009-10
sugiono|Sugiono~|سوجيونو!;سوغيونو!|indonesia-foreign-minister 2024-10..
marty-natalegawa|Marty Natalegawa|مارتي ناتاليغاوا;مارتي ناتاليجاوا|indonesia-foreign-minister 2009-10..2014-10
hasan-wirajuda|Hassan Wirajuda;Hasan Wirajuda|حسن ويرايودا;حسن ويراجودا|indonesia-foreign-minister 2001-08..2009-10
malik-mahmud|Malik Mahmud;Malik Mahmood|مالك محمود|
najib-razak|Najib Razak|نجيب عبد الرزاق;نجيب رزاق;نجيب عبدالرزاق|malaysia-prime-minister 2009-04..2018-05
muhyiddin-yassin|Muhyiddin Yassin|محيي الدين ياسين;محي الدين ياسين|malaysia-prime-minister 2020-03..2021-08
ismail-sabri-yaakob|Ismail Sabri Yaakob;Ismail Sabri|إسماعيل صبري يعقوب;إسماعيل صبري|malaysia-prime-minister 2021-08..2022-11
abdullah-badawi|Abdullah Ahmad Badawi;Abdullah Badawi|عبد الله بدوي;عبدالله بدوي;عبد الله أحمد بدوي;عبدالله أحمد بدوي|malaysia-prime-minister 2003-10..2009-04
mohamad-hasan|Mohamad Hasan||malaysia-foreign-minister 2023-12..
saifuddin-abdullah|Saifuddin Abdullah|سيف الدين عبد الله;سيف الدين عبدالله|malaysia-foreign-minister 2021-08..2022-11
zulkifli-zainal-abidin|Zulkifli Zainal Abidin|ذو الكفل زين العابدين|
abdul-rahim-noor|Abdul Rahim Noor|عبد الرحيم نور;عبدالرحيم نور|
lee-hsien-loong|Lee Hsien Loong|لي هسين لونغ;لي سيان لونغ;لي هسيان لونغ|singapore-prime-minister 2004-08..2024-05
lawrence-wong|Lawrence Wong|لورانس وونغ;لورانس وونج|singapore-prime-minister 2024-05..
vivian-balakrishnan|Vivian Balakrishnan|فيفيان بالاكريشنان|singapore-foreign-minister 2015-10..
gloria-macapagal-arroyo|Gloria Macapagal Arroyo;Gloria Arroyo|غلوريا ماكاباغال أرويو;غلوريا أرويو;جلوريا أرويو|philippines-president 2001-01..2010-06
sara-duterte|Sara Duterte|سارة دوتيرتي|philippines-vice-president 2022-06..
marvic-leonen|Marvic Leonen|مارفيك ليونين|
mohagher-iqbal|Mohagher Iqbal|مهاجر إقبال|
teresita-deles|Teresita Deles;Teresita Quintos Deles;Teresita Ging Deles|تيريسيتا ديليس|
miriam-coronel-ferrer|Miriam Coronel-Ferrer;Miriam Coronel Ferrer|ميريام كورونيل فيرير|
nur-misuari|Nur Misuari;Nur Misuary|نور ميسواري|
jose-maria-sison|Jose Maria Sison;Joma Sison|خوسيه ماريا سيسون|
luis-jalandoni|Luis Jalandoni|لويس خالاندوني;لويس جالاندوني|
carlito-galvez|Carlito Galvez;Carlito Galvez Jr|كارليتو غالفيز|
enrique-manalo|Enrique Manalo|إنريكي مانالو|philippines-foreign-minister 2022-07..2025-06
theresa-lazaro|Theresa Lazaro;Ma. Theresa Lazaro|تيريزا لازارو|philippines-foreign-minister 2025-07..
to-lam|To Lam|تو لام|
pham-minh-chinh|Pham Minh Chinh|فام مينه تشينه;فام مينه شينه|vietnam-prime-minister 2021-04..
thongloun-sisoulith|Thongloun Sisoulith|ثونغلون سيسوليث|laos-president 2021-03..
xanana-gusmao|Xanana Gusmao|زانانا غوسماو;شانانا غوسماو|timor-leste-prime-minister 2023-07..
jose-ramos-horta|Jose Ramos-Horta;Ramos-Horta!|خوسيه راموس هورتا;جوزيه راموس هورتا|timor-leste-president 2022-05..
kevin-rudd|Kevin Rudd|كيفن راد;كيفين رود|australia-prime-minister 2007-12..2010-06
julia-gillard|Julia Gillard|جوليا غيلارد;جوليا جيلارد|australia-prime-minister 2010-06..2013-06
tony-abbott|Tony Abbott|توني أبوت|australia-prime-minister 2013-09..2015-09
malcolm-turnbull|Malcolm Turnbull|مالكولم تورنبول;مالكوم ترنبول|australia-prime-minister 2015-09..2018-08
john-howard|John Howard|جون هوارد;جون هاورد|australia-prime-minister 1996-03..2007-12
marise-payne|Marise Payne|ماريس باين|australia-foreign-minister 2018-08..2022-05
bob-carr|Bob Carr|بوب كار|australia-foreign-minister 2012-03..2013-09
richard-marles|Richard Marles|ريتشارد مارلز;ريتشارد مارليس|australia-defence-minister 2022-06..
winston-peters|Winston Peters|ونستون بيترز;وينستون بيترز|new-zealand-foreign-minister 2023-11..
nanaia-mahuta|Nanaia Mahuta|نانايا ماهوتا|new-zealand-foreign-minister 2020-11..2023-11
chris-hipkins|Chris Hipkins|كريس هيبكينز|new-zealand-prime-minister 2023-01..2023-11
christopher-luxon|Christopher Luxon;Luxon!|كريستوفر لوكسون|new-zealand-prime-minister 2023-11..
helen-clark|Helen Clark|هيلين كلارك|new-zealand-prime-minister 1999-12..2008-11
james-marape|James Marape|جيمس ماراب|papua-new-guinea-prime-minister 2019-05..
surin-pitsuwan|Surin Pitsuwan|سورين بيتسوان|asean-head 2008-01..2012-12
kao-kim-hourn|Kao Kim Hourn|كاو كيم هورن|asean-head 2023-01..
hans-brattskar|Hans Brattskar|هانس براتسكار|
trond-furuhovde|Trond Furuhovde|تروند فوروهوفده|
s-p-thamilselvan|S.P. Thamilselvan;S. P. Thamilselvan;S.P. Tamilselvan;S. P. Thamilchelvan;Thamilselvam!;Tamilselvan!;Thamilselvan!|إس بي تاميلسيلفان|
rajitha-senaratne|Rajitha Senaratne|راجيثا سيناراتني|
gl-peiris|G.L. Peiris|جي إل بيريس|
sushil-koirala|Sushil Koirala|سوشيل كويرالا|nepal-prime-minister 2014-02..2015-10
girija-prasad-koirala|Girija Prasad Koirala;G P Koirala;GP Koirala;Girija Koirala|غيريجا براساد كويرالا;جيريجا براساد كويرالا|nepal-prime-minister 2006-04..2008-08
baburam-bhattarai|Baburam Bhattarai|بابورام بهاتاراي|nepal-prime-minister 2011-08..2013-03
upendra-yadav|Upendra Yadav||
rajendra-mahato|Rajendra Mahato||
ranjit-rae|Ranjit Rae||
sujatha-singh|Sujatha Singh|سوجاتا سينغ|
nirupama-rao|Nirupama Rao|نيروباما راو|
syed-akbaruddin|Syed Akbaruddin|سيد أكبر الدين|
gajendra-singh-shekhawat|Gajendra Singh Shekhawat||india-water-minister 2019-05..2024-06
cr-patil|C.R. Patil||india-water-minister 2024-06..
siddaramaiah|Siddaramaiah!||
dk-shivakumar|DK Shivakumar||
kamal-nath|Kamal Nath|كمال ناث|
mehr-ali-shah|Mehr Ali Shah;Mehar Ali Shah;Syed Muhammad Mehar Ali Shah||
ashtar-ausaf-ali|Ashtar Ausaf Ali;Ashtar Ausaf||
chaudhry-nisar-ali-khan|Chaudhry Nisar Ali Khan;Chaudhry Nisar|تشودري نثار علي خان|pakistan-interior-minister 2013-06..2017-07
sami-ul-haq|Sami ul Haq;Samiul Haq;Maulana Samiul Haq|سميع الحق;مولانا سميع الحق|
irfan-siddiqui|Irfan Siddiqui|عرفان صديقي|
hakimullah-mehsud|Hakimullah Mehsud|حكيم الله محسود|
baitullah-mehsud|Baitullah Mehsud|بيت الله محسود|
wanlop-rugsanaoh|Wanlop Rugsanaoh|وانلوب روغساناو|
tej-bunnag|Tej Bunnag||
surayud-chulanont|Surayud Chulanont|سورايود تشولانونت|thailand-prime-minister 2006-10..2008-01
anas-abdulrahman|Anas Abdulrahman||
silvestre-bello|Silvestre Bello III;Silvestre Bello|سيلفستر بيلو|
salvador-panelo|Salvador Panelo|سلفادور بانيلو|
harry-roque|Harry Roque|هاري روكي|
erywan-yusof|Erywan Yusof|إريوان يوسف;إيروان يوسف|
hishammuddin-hussein|Hishammuddin Hussein|هشام الدين حسين|
luhut-pandjaitan|Luhut Pandjaitan;Luhut Binsar Pandjaitan|لوهوت بانجيتان;لوهوت بينسار باندجايتان|
wiranto|Wiranto!|ويرانتو!|
hasan-tiro|Hasan di Tiro;Hasan Tiro|حسن تيرو;حسن دي تيرو|
benny-wenda|Benny Wenda|بيني ويندا|
peter-oneill-png|Peter O'Neill|بيتر أونيل|papua-new-guinea-prime-minister 2011-08..2019-05
ishmael-toroama|Ishmael Toroama|إسماعيل توروما|
francis-ona|Francis Ona|فرانسيس أونا|
joseph-kabui|Joseph Kabui|جوزيف كابوي|
bill-skate|Bill Skate||papua-new-guinea-prime-minister 1997-07..1999-07
bartholomew-ulufaalu|Bartholomew Ulufa'alu||solomon-islands-prime-minister 1997-08..2000-06
manasseh-sogavare|Manasseh Sogavare|ماناسي سوغافاري|
frank-bainimarama|Frank Bainimarama;Bainimarama!|فرانك باينيماراما|fiji-prime-minister 2007-01..2022-12
sitiveni-rabuka|Sitiveni Rabuka|سيتيفيني رابوكا|fiji-prime-minister 2022-12..
laisenia-qarase|Laisenia Qarase|لايسينيا كاراسي|fiji-prime-minister 2001-09..2006-12
jerry-mateparae|Jerry Mateparae||
don-mckinnon|Don McKinnon|دون ماكينون|new-zealand-foreign-minister 1990-11..1999-12
phil-goff|Phil Goff|فيل غوف|new-zealand-foreign-minister 1999-12..2005-10
murray-mccully|Murray McCully|موراي ماكولي|new-zealand-foreign-minister 2008-11..2017-05
najia-anwari|Najia Anwari|ناجية أنوري|
javid-faisal|Javid Faisal|جاويد فيصل|
sediq-sediqqi|Sediq Sediqqi|صديق صديقي|
mohammad-mohaqiq|Mohammad Mohaqiq|محمد محقق|
atta-mohammad-noor|Atta Mohammad Noor;Atta Mohammed Noor|عطا محمد نور|
yunus-qanuni|Yunus Qanuni;Younus Qanooni|يونس قانوني|
rangin-dadfar-spanta|Rangin Dadfar Spanta|رنغين دادفر سبانتا;رنكين دادفر سبنتا;رانغين دادفر سبانتا;رنكين داد فرسبنتا|afghanistan-foreign-minister 2006-04..2010-01
madhav-kumar-nepal|Madhav Kumar Nepal;Madhav Nepal|مادهاف كومار نيبال|
jhala-nath-khanal|Jhala Nath Khanal|جالا ناث خانال|
ram-chandra-paudel|Ram Chandra Paudel;Ram Chandra Poudel;Ramchandra Paudel|رام شاندرا بوديل|
krishna-prasad-sitaula|Krishna Prasad Sitaula;Krishna Sitaula||
krishna-bahadur-mahara|Krishna Bahadur Mahara;Krishna Mahara||
narayan-kaji-shrestha|Narayan Kaji Shrestha||
bimalendra-nidhi|Bimalendra Nidhi||
mahantha-thakur|Mahantha Thakur;Mahanta Thakur||
king-gyanendra|King Gyanendra;Gyanendra!|الملك جيانيندرا|
s-puleedevan|S. Puleedevan;Seevaratnam Puleedevan||
nimal-siripala-de-silva|Nimal Siripala de Silva||
keheliya-rambukwella|Keheliya Rambukwella||
navin-dissanayake|Navin Dissanayake||
ramalingam-chandrasekar|Ramalingam Chandrasekar;Ramalingam Chandrasekaran||
rn-ravi|R N Ravi;RN Ravi||
ak-mishra|A K Mishra;AK Mishra||
thuingaleng-muivah|Thuingaleng Muivah;Th. Muivah||
isak-chishi-swu|Isak Chishi Swu||
neiphiu-rio|Neiphiu Rio||
himanta-biswa-sarma|Himanta Biswa Sarma||
tarun-gogoi|Tarun Gogoi||
sarbananda-sonowal|Sarbananda Sonowal||
paresh-baruah|Paresh Baruah;Paresh Barua||
arabinda-rajkhowa|Arabinda Rajkhowa||
indira-goswami|Indira Goswami;Mamoni Raisom Goswami||
mamata-banerjee|Mamata Banerjee|ماماتا بانيرجي|
jayalalithaa|J Jayalalithaa;Jayalalithaa!;Jayalalitha!||
arun-jaitley|Arun Jaitley;Jaitley!|آرون جايتلي|
p-chidambaram|P Chidambaram;P.C. Chidambaram;Chidambaram!|بي تشيدامبارام|
lk-advani|L.K. Advani;Lal Krishna Advani;Advani!|لال كريشنا أدفاني|
nn-vohra|N.N. Vohra||
mk-narayanan|M K Narayanan;MK Narayanan||
jp-nadda|J.P. Nadda;Jagat Prakash Nadda||
sharad-pawar|Sharad Pawar||
mirwaiz-umar-farooq|Mirwaiz Umar Farooq;Mirwaiz Umer Farooq;Mirwaiz Maulvi Umar Farooq|ميرواعظ عمر فاروق|
syed-ali-shah-geelani|Syed Ali Shah Geelani;Syed Ali Geelani;Ali Shah Geelani|سيد علي شاه جيلاني;سيد علي جيلاني|
shabir-shah|Shabir Shah;Shabbir Shah;Shabir Ahmad Shah||
yasin-malik|Yasin Malik;Mohammad Yasin Malik|ياسين ملك|
abbas-ansari|Abbas Ansari;Maulana Abbas Ansari||
mufti-mohammad-sayeed|Mufti Mohammad Sayeed;Mufti Mohammed Sayeed||
omar-abdullah|Omar Abdullah||
mehbooba-mufti|Mehbooba Mufti|محبوبة مفتي|
vikas-swarup|Vikas Swarup|فيكاس سواروب|
raveesh-kumar|Raveesh Kumar|رافيش كومار|
abdul-basit|Abdul Basit~|عبد الباسط~|
salman-bashir|Salman Bashir|سلمان بشير|
mirza-asif-baig|Mirza Asif Baig||
pk-saxena|P.K. Saxena;Pradeep Kumar Saxena||
owais-ahmed-ghani|Owais Ahmed Ghani||
a-k-abdul-momen|A.K. Abdul Momen;Abdul Momen||
masud-bin-momen|Masud Bin Momen||
delwar-hossain|Delwar Hossain~||
iftekhar-ahmed-chowdhury|Iftekhar Ahmed Chowdhury||
luo-zhaohui|Luo Zhaohui|لوه تشاو هوي;لو تشاو هوي|
aung-min|Aung Min;U Aung Min|أونغ مين|
hla-maung-shwe|Hla Maung Shwe;U Hla Maung Shwe||
nai-hong-sar|Nai Hong Sar||
gun-maw|Gun Maw;Guan Maw;General Gun Maw||
hau-do-suan|Hau Do Suan||
myint-thu|Myint Thu;U Myint Thu||
mohib-ullah|Mohib Ullah;Muhib Ullah;Mohibullah!||
fidel-agcaoili|Fidel Agcaoili||
jesus-dureza|Jesus Dureza|خيسوس دوريزا|
alexander-padilla|Alexander Padilla||
joseph-estrada|Joseph Estrada|جوزيف إسترادا|
zaini-abdullah|Zaini Abdullah||
bakhtiar-abdullah|Bakhtiar Abdullah||
widodo-adi-sucipto|Widodo Adi Sucipto;Widodo Adi Sutjipto||
hamid-awaluddin|Hamid Awaluddin||
dino-patti-djalal|Dino Patti Djalal||
tharit-charungvat|Tharit Charungvat||
chettha-thanajaro|Chettha Thanajaro;Chetta Thanajaro||
nakrob-boonbuathong|Nakrob Boonbuathong;Nakrob Bunbuathong||
chatchai-bangchuad|Chatchai Bangchuad||
kwon-jong-gun|Kwon Jong-gun|كوون جونغ جون;كوون جونج جون;كوون جونغ غون|
han-song-ryol|Han Song-ryol|هان سونغ ريول|
wi-sung-lac|Wi Sung-lac||
wang-jiarui|Wang Jiarui|وانغ جياروي;وانج جياروي|
igor-morgulov|Igor Morgulov|إيغور مورغولوف|
takeo-mori|Takeo Mori||
mahendra-chaudhry|Mahendra Chaudhry;Mahendra Chaudry||
patteson-oti|Patteson Oti||
andrew-nori|Andrew Nori||
ezekiel-alebua|Ezekiel Alebua;Ezekial Alebua||
rui-araujo|Rui Araujo;Rui Maria de Araujo|روي أراوجو|
shahzada-shahid|Shahzada Shahid;Mawlavi Shahzada Shahid||
matin-bek|Matin Bek;Abdul Matin Bek|متين بيك;عبد المتين بيك|
rahmatullah-najib|Rahmatullah Najib|رحمت الله نجيب|
abdullah-mehsud|Abdullah Mehsud|عبد الله محسود|
saimumin-yatimov|Saimumin Yatimov|سيمومين يتيموف|
basil-rajapaksa|Basil Rajapaksa|باسيل راجاباكسا|
b-nadesan|B. Nadesan;Balasingham Nadesan||
partha-chatterjee|Partha Chatterjee||
khu-oo-reh|Khu Oo Reh;Khu Oo Rel||
phado-saw-kwe-htoo-win|Phado Saw Kwe Htoo Win;Saw Kwe Htoo Win||
sai-mauk-kham|Sai Mauk Kham||
song-tao|Song Tao|سونغ تاو|
subas-nembang|Subas Nembang;Subash Nembang||
noah-musingku|Noah Musingku||
george-speight|George Speight||
manohar-lal-khattar|Manohar Lal Khattar||
khawaja-salman-rafique|Khawaja Salman Rafique||
robert-aventajado|Robert Aventajado||
`;
