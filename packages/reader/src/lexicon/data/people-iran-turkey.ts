/** People of Iran and Turkey. The format of a row is that of people.ts. */
export const IRAN_TURKEY_PEOPLE = `
recep-tayyip-erdogan|Recep Tayyip Erdogan;Tayyip Erdogan;Erdogan!|رجب طيب أردوغان;أردوغان!;طيب أردوغان;رجب طيب اردوجان;أردوجان!;رجب أردوغان|turkey-president 2014-08..;turkey-prime-minister 2003-03..2014-08
hakan-fidan|Hakan Fidan;Fidan!|هاكان فيدان;حقان فيدان;فيدان!;خاقان فيدان;هكان فيدان|turkey-foreign-minister 2023-06..;turkey-intelligence-head 2010-05..2023-06
ibrahim-kalin|Ibrahim Kalin;İbrahim Kalın|إبراهيم كالين;إبراهيم قالن;إبراهيم قالين;إبراهيم كالن;ابراهيم قلن|turkey-intelligence-head 2023-06..
mevlut-cavusoglu|Mevlut Cavusoglu;Cavusoglu!|مولود جاويش أوغلو;مولود تشاووش أوغلو;جاويش أوغلو!;تشاووش أوغلو!;مولود تشاوش أوغلو;مولود شاووش أوغلو;مولود جاوش أوغلو;مولود تشاويش أوغلو;تشاوش أوغلو!;مولود تشاوشوغلو|turkey-foreign-minister 2014-08..2023-06
ahmet-davutoglu|Ahmet Davutoglu;Davutoglu!|أحمد داود أوغلو;أحمد داوود أوغلو;احمد داوداوغلو;داود أوغلو!;داوود أوغلو!|turkey-prime-minister 2014-08..2016-05;turkey-foreign-minister 2009-05..2014-08
hulusi-akar|Hulusi Akar|خلوصي أكار;خلوصي أقار;خلوصي عكار|turkey-defence-minister 2018-07..2023-06;turkey-army-chief 2015-08..2018-07
yasar-guler|Yasar Guler|يشار غولر;ياشار غولر;يشار جولر;ياشار جولر;يشار غوللر|turkey-defence-minister 2023-06..
abdullah-ocalan|Abdullah Ocalan;Ocalan!|عبد الله أوجلان;عبدالله أوجلان;أوجلان!;عبد الله أوجالان;عبدالله أوجالان;أوجالان!|
ali-khamenei|Ali Khamenei;Khamenei!;Ayatollah Ali Khamenei|علي خامنئي;خامنئي!;علي الخامنئي;علي خامنئ;الخامنئي!;علي خامنه اي|iran-supreme-leader 1989-06..
ebrahim-raisi|Ebrahim Raisi;Raisi!|إبراهيم رئيسي|iran-president 2021-08..2024-05
hassan-rouhani|Hassan Rouhani;Rouhani!;Hassan Rowhani|حسن روحاني|iran-president 2013-08..2021-08;iran-snsc-head 1989..2005-08
mahmoud-ahmadinejad|Mahmoud Ahmadinejad;Ahmadinejad!|محمود أحمدي نجاد;أحمدي نجاد!|iran-president 2005-08..2013-08
masoud-pezeshkian|Masoud Pezeshkian;Pezeshkian!|مسعود بزشكيان;بزشكيان!;مسعود بيزشكيان;مسعود بازشكيان;بيزشكيان!|iran-president 2024-07..
hossein-amir-abdollahian|Hossein Amir-Abdollahian;Hossein Amirabdollahian;Amir-Abdollahian!|حسين أمير عبد اللهيان;حسين أمير عبداللهيان;أمير عبد اللهيان!;أمير عبداللهيان!;حسين أمير عبد اللاهيان;عبد اللهيان!;عبداللهيان!;حسين أمير عبداللاهيان|iran-foreign-minister 2021-08..2024-05
abbas-araghchi|Abbas Araghchi;Abbas Araqchi;Araghchi!;Araqchi!|عباس عراقجي;عراقجي!;عباس عراقتشي;عباس عراجي;عراقتشي!;عباس عرقجي|iran-foreign-minister 2024-08..
mohammad-javad-zarif|Mohammad Javad Zarif;Javad Zarif;Zarif!|محمد جواد ظريف;جواد ظريف;محمد جواد ظريفي|iran-foreign-minister 2013-08..2021-08
ali-bagheri|Ali Bagheri;Ali Bagheri Kani;Ali Bagheri-Kani|علي باقري;علي باقري كني;علي باقري كاني;باقري كني!|
ali-larijani|Ali Larijani;Larijani!|علي لاريجاني;لاريجاني!|iran-parliament-speaker 2008-05..2020-05;iran-snsc-head 2025-08..;iran-snsc-head 2005-08..2007-10
ali-shamkhani|Ali Shamkhani|علي شمخاني|iran-snsc-head 2013-09..2023-05
esmail-baghaei|Esmail Baghaei;Esmaeil Baghaei;Baghaei!|إسماعيل بقائي;بقائي!|iran-foreign-ministry-spokesperson 2024-10..
nasser-kanaani|Nasser Kanaani;Nasser Kanani|ناصر كنعاني|iran-foreign-ministry-spokesperson 2022..2024
mohammad-bagher-ghalibaf|Mohammad Bagher Ghalibaf;Mohammad Baqer Qalibaf;Ghalibaf!|محمد باقر قاليباف;قاليباف!;محمد باقر غاليباف;محمد باقر قليباف|iran-parliament-speaker 2020-05..
qassem-soleimani|Qassem Soleimani;Qasem Soleimani;Qassem Suleimani|قاسم سليماني|quds-force-head 1998..2020-01
saeed-khatibzadeh|Saeed Khatibzadeh|سعيد خطيب زاده;خطيب زاده!;سعيد خطيبزاده|iran-foreign-ministry-spokesperson 2020-08..2022
ali-akbar-salehi|Ali Akbar Salehi|علي أكبر صالحي|iran-foreign-minister 2010-12..2013-08;aeoi-head 2013-08..2021-08
majid-takht-ravanchi|Majid Takht-Ravanchi;Majid Takht Ravanchi|مجيد تخت روانجي;مجيد تخت روانتشي;مجيد تخت رافانتشي;تخت روانجي!|
kazem-gharibabadi|Kazem Gharibabadi|كاظم غريب آبادي;غريب آبادي!|
mohammad-khatami|Mohammad Khatami;Mohammed Khatami|محمد خاتمي|iran-president 1997-08..2005-08
akbar-hashemi-rafsanjani|Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Rafsanjani!|أكبر هاشمي رفسنجاني;علي أكبر هاشمي رفسنجاني;هاشمي رفسنجاني;رفسنجاني!|iran-president 1989-08..1997-08
ruhollah-khomeini|Ruhollah Khomeini;Khomeini!;Ayatollah Khomeini|روح الله الخميني;آية الله الخميني;الخميني!|iran-supreme-leader 1979-12..1989-06
mojtaba-khamenei|Mojtaba Khamenei|مجتبى خامنئي|
mohammad-mokhber|Mohammad Mokhber|محمد مخبر|
mohammad-reza-aref|Mohammad Reza Aref|محمد رضا عارف|
eshaq-jahangiri|Eshaq Jahangiri|إسحاق جهانغيري|
manouchehr-mottaki|Manouchehr Mottaki;Mottaki!|منوشهر متكي;منوجهر متكي|iran-foreign-minister 2005-08..2010-12
kamal-kharazi|Kamal Kharazi;Kamal Kharrazi|كمال خرازي|iran-foreign-minister 1997-08..2005-08
ali-akbar-velayati|Ali Akbar Velayati;Velayati!|علي أكبر ولايتي|iran-foreign-minister 1981-12..1997-08
saeed-jalili|Saeed Jalili;Saeid Jalili|سعيد جليلي|iran-snsc-head 2007-10..2013-09
ali-akbar-ahmadian|Ali Akbar Ahmadian|علي أكبر أحمديان|iran-snsc-head 2023-05..2025-08
mohammad-bagheri|Mohammad Bagheri;Mohammad Hossein Bagheri|محمد باقري;محمد حسين باقري|iran-army-chief 2016-06..2025-06
abdolrahim-mousavi|Abdolrahim Mousavi;Abdolrahim Moussavi|عبد الرحيم موسوي;عبدالرحيم موسوي|iran-army-chief 2025-06..
hossein-salami|Hossein Salami|حسين سلامي|irgc-head 2019-04..2025-06
mohammad-pakpour|Mohammad Pakpour|محمد باكبور|irgc-head 2025-06..
mohammad-ali-jafari|Mohammad Ali Jafari|محمد علي جعفري|irgc-head 2007-09..2019-04
esmail-qaani|Esmail Qaani;Esmail Ghaani;Esmaeil Qaani|إسماعيل قاآني;إسماعيل قآني|quds-force-head 2020-01..
amir-ali-hajizadeh|Amir Ali Hajizadeh|أمير علي حاجي زاده|
mohammad-reza-ashtiani|Mohammad Reza Ashtiani|محمد رضا آشتياني|iran-defence-minister 2021-08..2024-08
aziz-nasirzadeh|Aziz Nasirzadeh|عزيز نصير زاده;عزيز نصيرزاده|iran-defence-minister 2024-08..
amir-hatami|Amir Hatami|أمير حاتمي|iran-defence-minister 2017-08..2021-08
hossein-dehghan|Hossein Dehghan|حسين دهقان|iran-defence-minister 2013-08..2017-08
mohammad-eslami|Mohammad Eslami|محمد إسلامي|aeoi-head 2021-08..
behrouz-kamalvandi|Behrouz Kamalvandi|بهروز كمالوندي|
mohsen-fakhrizadeh|Mohsen Fakhrizadeh|محسن فخري زاده|
reza-najafi|Reza Najafi|رضا نجفي|
amir-saeid-iravani|Amir Saeid Iravani;Amir Saeed Iravani;Amir-Saeid Iravani|أمير سعيد إيرواني;سعيد إيرواني|
hassan-kazemi-qomi|Hassan Kazemi Qomi|حسن كاظمي قمي|
mojtaba-amani|Mojtaba Amani|مجتبى أماني|
ali-asghar-khaji|Ali Asghar Khaji|علي أصغر خاجي;علي أصغر حاجي|
hossein-jaberi-ansari|Hossein Jaberi Ansari|حسين جابري أنصاري|
abbas-mousavi|Abbas Mousavi|عباس موسوي|iran-foreign-ministry-spokesperson 2019-05..2020-08
bahram-qassemi|Bahram Qassemi;Bahram Ghasemi|بهرام قاسمي|iran-foreign-ministry-spokesperson 2016-08..2019-05
ramin-mehmanparast|Ramin Mehmanparast|رامين مهمانبرست|
fatemeh-mohajerani|Fatemeh Mohajerani|فاطمة مهاجراني|iran-government-spokesperson 2024-08..
ali-bahadori-jahromi|Ali Bahadori Jahromi|علي بهادري جهرمي|
gholamhossein-mohseni-ejei|Gholamhossein Mohseni Ejei;Gholam-Hossein Mohseni-Ejei|غلام حسين محسني إيجئي;غلام حسين محسني اجئي|
mir-hossein-mousavi|Mir Hossein Mousavi;Mir-Hossein Mousavi|مير حسين موسوي|
mehdi-karroubi|Mehdi Karroubi;Mehdi Karoubi|مهدي كروبي|
reza-pahlavi|Reza Pahlavi|رضا بهلوي|
ali-reza-enayati|Alireza Enayati|علي رضا عنايتي;علي رضا عناياتي|
alireza-miryousefi|Alireza Miryousefi|علي رضا مير يوسفي|
ahmet-necdet-sezer|Ahmet Necdet Sezer|أحمد نجدت سيزر;أحمد نجدت سزر|turkey-president 2000-05..2007-08
abdullah-gul|Abdullah Gul|عبد الله غول;عبدالله غول;عبد الله جول;عبدالله جول;عبد الله غل;عبدالله غل|turkey-president 2007-08..2014-08;turkey-foreign-minister 2003-03..2007-08
bulent-ecevit|Bulent Ecevit|بولنت أجاويد;بولنت أجويد|turkey-prime-minister 1999-01..2002-11
ali-babacan|Ali Babacan|علي باباجان|turkey-foreign-minister 2007-08..2009-05
binali-yildirim|Binali Yildirim;Binali Yıldırım|بن علي يلدريم;بينالي يلدريم;بن علي يلديريم|turkey-prime-minister 2016-05..2018-07
cevdet-yilmaz|Cevdet Yilmaz;Cevdet Yılmaz|جودت يلماز|turkey-vice-president 2023-06..
fuat-oktay|Fuat Oktay|فؤاد أوقطاي;فؤاد أقطاي|turkey-vice-president 2018-07..2023-06
numan-kurtulmus|Numan Kurtulmus|نعمان كورتولموش;نعمان قورتولموش|turkey-parliament-speaker 2023-06..
devlet-bahceli|Devlet Bahceli;Bahceli!|دولت بهجلي;دولت بهتشلي;دولت باهتشلي;دولت بهتشيلي;بهجلي!|mhp-head 1997-07..
omer-celik|Omer Celik|عمر جليك;عمر تشيليك|
fahrettin-altun|Fahrettin Altun|فخر الدين ألطون|
ali-yerlikaya|Ali Yerlikaya|علي يرلي كايا;علي يرليكايا|turkey-interior-minister 2023-06..
suleyman-soylu|Suleyman Soylu|سليمان صويلو|turkey-interior-minister 2016-08..2023-06
mehmet-simsek|Mehmet Simsek|محمد شيمشك;محمد شيمشيك|turkey-finance-minister 2023-06..
alparslan-bayraktar|Alparslan Bayraktar|ألب أرسلان بيرقدار|turkey-energy-minister 2023-06..
vedat-isikhan|Vedat Isikhan;Vedat Işıkhan|وداد إشيكهان|turkey-labour-minister 2023-06..
nuh-yilmaz|Nuh Yilmaz;Nuh Yılmaz|نوح يلماز|
oncu-keceli|Oncu Keceli|أونجو كتشلي;أونجو كيتشيلي|
serdar-kilic|Serdar Kilic;Serdar Kılıç|سردار كيليتش;سردار قليج|
kemal-kilicdaroglu|Kemal Kilicdaroglu;Kemal Kılıçdaroğlu;Kilicdaroglu!|كمال كليتشدار أوغلو;كمال كيليتشدار أوغلو;كمال كليجدار أوغلو;كليتشدار أوغلو!|
ozgur-ozel|Ozgur Ozel|أوزغور أوزيل;أوزغور أوزال;أوزجور أوزيل|
ekrem-imamoglu|Ekrem Imamoglu;Imamoglu!|أكرم إمام أوغلو;إمام أوغلو!|
selahattin-demirtas|Selahattin Demirtas;Demirtas!|صلاح الدين دميرطاش;صلاح الدين ديمرطاش;صلاح الدين دميرتاش;دميرطاش!|
sirri-sureyya-onder|Sirri Sureyya Onder;Sırrı Süreyya Önder|سري ثريا أوندر;سري ثريا أوندير;سري سوريا أوندر;سيري ثريا أوندر;سري سريا أوندر|
pervin-buldan|Pervin Buldan|بروين بولدان;بيرفين بولدان|
tuncer-bakirhan|Tuncer Bakirhan;Tuncer Bakırhan|تونجر بكرهان;تونجر باكرهان;تونجر باقرهان|
tulay-hatimogullari|Tulay Hatimogullari;Tülay Hatimoğulları|تولاي حاتم أوغولاري;تولاي حاتم أوغلاري;تولاي حاتم أوغوللاري|
mithat-sancar|Mithat Sancar|مدحت سنجار;مدحت سانجار;ميتحات سانجار|
ahmet-turk|Ahmet Turk|أحمد تورك|
murat-karayilan|Murat Karayilan;Murat Karayılan|مراد قره يلان;مراد كارايلان;مراد قرايلان|
cemil-bayik|Cemil Bayik;Cemil Bayık|جميل بايق;جميل بايك|
bese-hozat|Bese Hozat|بسي هوزات;بيسي هوزات|
leyla-zana|Leyla Zana|ليلى زانا|
burhanettin-duran|Burhanettin Duran|برهان الدين دوران|
yasin-aktay|Yasin Aktay|ياسين أقطاي|
sedat-onal|Sedat Onal|سادات أونال|
burak-akcapar|Burak Akcapar|بوراك أكجابار|
ali-akbar-mehrabian|Ali Akbar Mehrabian|علي أكبر محرابيان|iran-water-minister 2021-08..2024-08
abbas-aliabadi|Abbas Aliabadi|عباس علي آبادي|
reza-ardakanian|Reza Ardakanian|رضا أردكانيان|iran-water-minister 2017-10..2021-08
hassan-ghashghavi|Hassan Ghashghavi;Hassan Qashqavi|حسن قشقاوي|
javad-owji|Javad Owji|جواد أوجي|iran-energy-minister 2021-08..2024-08
bijan-zanganeh|Bijan Zanganeh;Bijan Namdar Zanganeh|بيجن زنغنه;بيجن نامدار زنغنه;بيجن زنكنه|
ali-asghar-soltanieh|Ali Asghar Soltanieh|علي أصغر سلطانية|
mohsen-khojasteh-mehr|Mohsen Khojasteh-Mehr;Mohsen Khojastehmehr|محسن خجسته مهر|
yalcin-akdogan|Yalçın Akdoğan;Yalcin Akdogan|يالتشين آق دوغان;يالتشين أكدوغان|
efkan-ala|Efkan Ala|إفكان آلا|
omer-ocalan|Ömer Öcalan|عمر أوجلان|
`;
