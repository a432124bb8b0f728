/** People of Africa south of the Sahara, the Horn aside, and of the African Union. The format of a row is that of people.ts. */
export const AFRICA_PEOPLE = `
olusegun-obasanjo|Olusegun Obasanjo;Obasanjo!|أولوسيغون أوباسانجو;أوباسانجو!;أولوسيجون أوباسانجو;أولوسيغن أوباسانجو;أولوسغون أوباسانجو;أولوسيغون أوباسانغو|nigeria-president 1999-05..2007-05;au-horn-of-africa-envoy 2021-08..
uhuru-kenyatta|Uhuru Kenyatta;Uhuru!|أوهورو كينياتا;أوهورو كنياتا;أهورو كينياتا|kenya-president 2013-04..2022-09
william-ruto|William Ruto;Ruto!|وليام روتو;ويليام روتو;وليم روتو|kenya-president 2022-09..
yoweri-museveni|Yoweri Museveni;Museveni!|يوري موسيفيني;موسيفيني!;يويري موسيفيني;يوويري موسيفيني|uganda-president 1986-01..
paul-kagame|Paul Kagame;Kagame!|بول كاغامي;كاغامي!;بول كاجامي;كاجامي!|rwanda-president 2000-03..
felix-tshisekedi|Felix Tshisekedi;Tshisekedi!|فيليكس تشيسيكيدي;تشيسيكيدي!;فيليكس تشيسكيدي;فليكس تشيسيكيدي;تشيسكيدي!|drc-president 2019-01..
joseph-kabila|Joseph Kabila;Kabila!|جوزيف كابيلا|drc-president 2001-01..2019-01
corneille-nangaa|Corneille Nangaa|كورناي نانغا;كورنيه نانغا;كورني نانغا;كورنيل نانغا;كورناي نانجا|
bertrand-bisimwa|Bertrand Bisimwa|برتراند بيسيموا;برتران بيسيموا;بيرتراند بيسيموا|
joao-lourenco|Joao Lourenco;Lourenco!|جواو لورينسو;جواو لورنسو;جواو لورنشو;جواو لورينكو;لورينسو!|angola-president 2017-09..
cyril-ramaphosa|Cyril Ramaphosa;Ramaphosa!|سيريل رامافوزا;رامافوزا!;سيريل رامابوزا;سيريل رامافوسا|south-africa-president 2018-02..
moussa-faki|Moussa Faki Mahamat;Moussa Faki;Moussa Faki Mohamed|موسى فكي محمد;موسى فكي;موسى فقي;موسى فقي محمد;موسى فقيه محمد;موسى فكيه|african-union-head 2017-03..2025-03;chad-foreign-minister 2008-04..2017-01
macky-sall|Macky Sall|ماكي سال;ماكي صال|senegal-president 2012-04..2024-04
bola-tinubu|Bola Tinubu;Tinubu!;Bola Ahmed Tinubu|بولا تينوبو;تينوبو!;بولا أحمد تينوبو|nigeria-president 2023-05..
naledi-pandor|Naledi Pandor|ناليدي باندور|south-africa-foreign-minister 2019-05..2024-06
ronald-lamola|Ronald Lamola|رونالد لامولا|south-africa-foreign-minister 2024-07..
jacob-zuma|Jacob Zuma;Zuma!|جاكوب زوما|south-africa-president 2009-05..2018-02
emmerson-mnangagwa|Emmerson Mnangagwa|إيمرسون منانغاغوا|zimbabwe-president 2017-11..
robert-mugabe|Robert Mugabe;Mugabe!|روبرت موغابي|zimbabwe-president 1987-12..2017-11
filipe-nyusi|Filipe Nyusi;Nyusi!|فيليبي نيوسي;فيليب نيوسي;فيليبي نيوزي|mozambique-president 2015-01..2025-01
samia-suluhu-hassan|Samia Suluhu Hassan|سامية صولوحو حسن|tanzania-president 2021-03..
hakainde-hichilema|Hakainde Hichilema|هاكايندي هيشيليما|zambia-president 2021-08..
nana-akufo-addo|Nana Akufo-Addo|نانا أكوفو أدو|ghana-president 2017-01..2025-01
john-mahama|John Mahama;John Dramani Mahama|جون ماهاما;جون دراماني ماهاما|ghana-president 2025-01..
muhammadu-buhari|Muhammadu Buhari;Buhari!|محمدو بخاري;محمد بخاري;محمدو بوهاري;محمد بوخاري|nigeria-president 2015-05..2023-05
goodluck-jonathan|Goodluck Jonathan|غودلاك جوناثان;جودلاك جونثان;جودلاك جوناثان|nigeria-president 2010-05..2015-05
alassane-ouattara|Alassane Ouattara|الحسن واتارا;الحسن وتارا;ألاسان واتارا;الحسن واتارة|cote-divoire-president 2010-12..
bassirou-diomaye-faye|Bassirou Diomaye Faye|باسيرو ديوماي فاي|senegal-president 2024-04..
assimi-goita|Assimi Goita|عاصيمي غويتا;أسيمي غويتا;عاصمي غويتا;أسيمي جويتا;عاصيمي جويتا;غويتا!|
ibrahim-traore|Ibrahim Traore|إبراهيم تراوري;إبراهيم تراوريه|
abdourahamane-tiani|Abdourahamane Tiani;Abdourahamane Tchiani|عبد الرحمن تياني;عبد الرحمن تشياني;عبد الرحمان تياني;عبدالرحمن تياني;عبدالرحمن تشياني;عبد الرحمن تيشياني;تشياني!;تياني!;عبدالرحمان تياني;عبدالرحمن تيشياني|
mohamed-bazoum|Mohamed Bazoum;Bazoum!;Mohammed Bazoum|محمد بازوم;بازوم!|niger-president 2021-04..2023-07
mahamat-deby|Mahamat Idriss Deby;Mahamat Déby;Mahamat Idriss Deby Itno|محمد إدريس ديبي;محمد ديبي;محمد إدريس ديبي إتنو|chad-president 2024-05..
faustin-archange-touadera|Faustin-Archange Touadera;Faustin Archange Touadera|فوستين أرشانج تواديرا;فوستان أركانج تواديرا;فوستان تواديرا;تواديرا!|central-african-republic-president 2016-03..
musalia-mudavadi|Musalia Mudavadi|موساليا مودافادي|kenya-foreign-minister 2023-10..
olivier-nduhungirehe|Olivier Nduhungirehe|أوليفييه ندوهونجيريهي;أوليفييه ندوهونغيريهي;أوليفيي ندوهونجيريهي;أوليفر ندوهونغيريهي;أوليفييه نداهونجيريه|rwanda-foreign-minister 2024-06..
therese-kayikwamba-wagner|Therese Kayikwamba Wagner|تيريز كايكوامبا فاغنر;تيريز كايكوامبا;تيريزا كايكوامبا فاغنر;تيريز كاييكوامبا فاغنر|drc-foreign-minister 2024-05..
nelson-mandela|Nelson Mandela;Mandela!|نيلسون مانديلا;نلسون مانديلا;مانديلا!|south-africa-president 1994-05..1999-06
fw-de-klerk|F.W. de Klerk;Frederik de Klerk|فريدريك دي كليرك;فريدريك ويليم دي كليرك|south-africa-president 1989-09..1994-05
kgalema-motlanthe|Kgalema Motlanthe|كغاليما موتلانثي;كجاليما موتلانثي|south-africa-president 2008-09..2009-05
nkosazana-dlamini-zuma|Nkosazana Dlamini-Zuma;Nkosazana Dlamini Zuma;Dlamini-Zuma!|نكوسازانا دلاميني زوما;نكوسازانا دلاميني-زوما;دلاميني زوما!|african-union-head 2012-10..2017-03;south-africa-foreign-minister 1999-06..2009-05
phumzile-mlambo-ngcuka|Phumzile Mlambo-Ngcuka|فومزيلي ملامبو نغكوكا;فومزيلي ملامبو-نغكوكا;فومزيلي ملامبو|
paul-mashatile|Paul Mashatile|بول ماشاتيلي|
blade-nzimande|Blade Nzimande|بليد نزيماندي|
gwede-mantashe|Gwede Mantashe|غويدي مانتاشي|
fikile-mbalula|Fikile Mbalula|فيكيلي مبالولا|
barbara-creecy|Barbara Creecy|باربارا كريسي|
thulas-nxesi|Thulas Nxesi|تولاس نكسيسي|
jean-ping|Jean Ping|جان بينغ;جان بينج;جان بنغ|african-union-head 2008-04..2012-10;gabon-foreign-minister 1999-01..2008-02
alpha-oumar-konare|Alpha Oumar Konare|ألفا عمر كوناري|african-union-head 2003-09..2008-04;mali-president 1992-06..2002-06
smail-chergui|Smail Chergui|إسماعيل شرقي|
bankole-adeoye|Bankole Adeoye|بانكولي أديوي;بانكول أديوي;بانكولي أديويي|
parfait-onanga-anyanga|Parfait Onanga-Anyanga|بارفيه أونانغا أنيانغا;بارفيت أونانغا أنيانغا|
selma-malika-haddadi|Selma Malika Haddadi;Selma Haddadi|سلمى مليكة حدادي;سلمى حدادي|
raila-odinga|Raila Odinga;Odinga!|رايلا أودينغا;رايلا أودينجا;أودينغا!|kenya-prime-minister 2008-04..2013-04
mwai-kibaki|Mwai Kibaki;Kibaki!|مواي كيباكي;كيباكي!|kenya-president 2002-12..2013-04
daniel-arap-moi|Daniel arap Moi|دانيال أراب موي|kenya-president 1978-08..2002-12
alfred-mutua|Alfred Mutua|ألفريد موتوا|kenya-foreign-minister 2022-10..2023-10
raychelle-omamo|Raychelle Omamo|رايتشيل أومامو;راشيل أومامو|kenya-foreign-minister 2020-01..2022-10
monica-juma|Monica Juma|مونيكا جوما|kenya-foreign-minister 2018-02..2020-01
amina-mohamed|Amina Mohamed~|أمينة محمد~|kenya-foreign-minister 2013-05..2018-02
korir-singoei|Korir Sing'Oei;Korir Singoei|كورير سينغوي|
davji-atellah|Davji Atellah;Davji Bhimji Atellah|دافجي أتيلا|
aden-duale|Aden Duale|آدن دوالي;عدن دوالي|
opiyo-wandayi|Opiyo Wandayi||
ezekiel-machogu|Ezekiel Machogu||kenya-education-minister 2022-10..2024-07
francis-atwoli|Francis Atwoli|فرانسيس أتوولي|cotu-head 2001..
jakaya-kikwete|Jakaya Kikwete;Kikwete!|جاكايا كيكويتي;كيكويتي!|tanzania-president 2005-12..2015-11
john-magufuli|John Magufuli;Magufuli!|جون ماغوفولي;جون ماجوفولي|tanzania-president 2015-11..2021-03
benjamin-mkapa|Benjamin Mkapa|بنجامين مكابا;بنيامين مكابا|tanzania-president 1995-11..2005-12
julius-nyerere|Julius Nyerere|يوليوس نيريري;جوليوس نيريري|
pierre-nkurunziza|Pierre Nkurunziza;Nkurunziza!|بيير نكورونزيزا;بيار نكورونزيزا;نكورونزيزا!|burundi-president 2005-08..2020-06
evariste-ndayishimiye|Evariste Ndayishimiye|إيفاريست ندايشيمي;إيفاريست ندايشيميي|burundi-president 2020-06..
pierre-buyoya|Pierre Buyoya;Buyoya!|بيير بويويا;بيار بويويا|burundi-president 1996-07..2003-04
domitien-ndayizeye|Domitien Ndayizeye|دوميتيان ندايزي|burundi-president 2003-04..2005-08
vincent-biruta|Vincent Biruta|فنسنت بيروتا;فينسنت بيروتا|rwanda-foreign-minister 2019-11..2024-06
louise-mushikiwabo|Louise Mushikiwabo|لويز موشيكيوابو|rwanda-foreign-minister 2009-12..2018-10
james-kabarebe|James Kabarebe|جيمس كاباريبي|
yolande-makolo|Yolande Makolo|يولاند ماكولو|
laurent-kabila|Laurent-Desire Kabila;Laurent Kabila|لوران كابيلا;لوران ديزيريه كابيلا|drc-president 1997-05..2001-01
mobutu-sese-seko|Mobutu Sese Seko|موبوتو سيسي سيكو|
jean-pierre-bemba|Jean-Pierre Bemba;Bemba!|جان بيير بيمبا;جان بيار بيمبا|
martin-fayulu|Martin Fayulu|مارتن فايولو;مارتان فايولو|
moise-katumbi|Moise Katumbi|مويس كاتومبي|
etienne-tshisekedi|Etienne Tshisekedi|إتيان تشيسيكيدي;ايتيان تشيسيكيدي|
patrick-muyaya|Patrick Muyaya|باتريك مويايا|drc-government-spokesperson 2021-04..
christophe-lutundula|Christophe Lutundula|كريستوف لوتوندولا|drc-foreign-minister 2021-04..2024-05
judith-suminwa|Judith Suminwa;Judith Suminwa Tuluka|جوديث سومينوا;جوديت سومينوا;جوديث سومينوا تولوكا|drc-prime-minister 2024-06..
jacquemain-shabani|Jacquemain Shabani|جاكمان شاباني|
sumbu-sita-mambu|Sumbu Sita Mambu|سومبو سيتا مامبو|
sultani-makenga|Sultani Makenga|سلطاني ماكينغا;سلطاني ماكينجا|
willy-ngoma|Willy Ngoma|ويلي نغوما;ويلي نجوما|
lawrence-kanyuka|Lawrence Kanyuka|لورانس كانيوكا;لورنس كانيوكا|
benjamin-mbonimpa|Benjamin Mbonimpa|بنجامين مبونيمبا;بنيامين مبونيمبا|
rene-abandi|Rene Abandi|رينيه أباندي|
jean-marie-runiga|Jean-Marie Runiga|جان ماري رونيغا|
bosco-ntaganda|Bosco Ntaganda;Ntaganda!|بوسكو نتاغاندا;بوسكو نتاجاندا|
laurent-nkunda|Laurent Nkunda;Nkunda!|لوران نكوندا;نكوندا!|
eduardo-dos-santos|Jose Eduardo dos Santos;Dos Santos!|جوزيه إدواردو دوس سانتوس;خوسيه إدواردو دوس سانتوس|angola-president 1979-09..2017-09
tete-antonio|Tete Antonio|تيتي أنطونيو|angola-foreign-minister 2020-04..
jonas-savimbi|Jonas Savimbi;Savimbi!|جوناس سافيمبي;سافيمبي!|
faure-gnassingbe|Faure Gnassingbe;Gnassingbe!|فور غناسينغبي;فور غناسينغبيه;فور جناسينجبي;فاور غناسينغبي;غناسينغبي!|togo-president 2005-05..2025-05
robert-dussey|Robert Dussey|روبرت دوسي;روبير دوسي;روبرت دوسيه|togo-foreign-minister 2013-09..
gnassingbe-eyadema|Gnassingbe Eyadema|غناسينغبي إياديما;إياديما!|togo-president 1967-04..2005-02
catherine-samba-panza|Catherine Samba-Panza|كاترين سامبا بانزا;كاثرين سامبا بانزا|central-african-republic-president 2014-01..2016-03
francois-bozize|Francois Bozize;Bozize!|فرانسوا بوزيزيه;فرانسوا بوزيزي;بوزيزيه!|central-african-republic-president 2003-03..2013-03
michel-djotodia|Michel Djotodia|ميشال دجوتوديا;ميشيل دجوتوديا;ميشال جوتوديا|
denis-sassou-nguesso|Denis Sassou Nguesso;Denis Sassou-Nguesso;Sassou Nguesso!|دينيس ساسو نغيسو;دوني ساسو نغيسو;ساسو نغيسو!;دينيس ساسو نجيسو|congo-president 1997-10..
ali-bongo|Ali Bongo;Ali Bongo Ondimba|علي بونغو;علي بونجو;علي بونغو أونديمبا|gabon-president 2009-10..2023-08
omar-bongo|Omar Bongo|عمر بونغو;عمر بونجو|gabon-president 1967-12..2009-06
brice-oligui-nguema|Brice Oligui Nguema;Brice Clotaire Oligui Nguema|بريس أوليغي نغيما;بريس أوليغي نغويما;بريس كلوتير أوليغي نغيما|gabon-president 2025-05..
paul-biya|Paul Biya|بول بيا;بول بييا|cameroon-president 1982-11..
teodoro-obiang|Teodoro Obiang;Teodoro Obiang Nguema|تيودورو أوبيانغ;تيودورو أوبيانغ نغيما|equatorial-guinea-president 1979-08..
idriss-deby|Idriss Deby;Idriss Deby Itno|إدريس ديبي;إدريس ديبي إتنو|chad-president 1990-12..2021-04
succes-masra|Succes Masra|سوكسيه ماسرا;سيكسي ماسرا;سوكسيس ماسرا;ساكسيس ماسرا|chad-prime-minister 2024-01..2024-05
allamaye-halina|Allamaye Halina|اللاماي هالينا;ألاماي هالينا|chad-prime-minister 2024-05..
saleh-kebzabo|Saleh Kebzabo|صالح كبزابو;صالح كيبزابو|chad-prime-minister 2022-10..2024-01
albert-pahimi-padacke|Albert Pahimi Padacke|ألبير باهيمي باداكي;ألبرت باهيمي باداكي|chad-prime-minister 2021-04..2022-10
cherif-mahamat-zene|Cherif Mahamat Zene|شريف محمد زين|chad-foreign-minister 2018-05..2022-09
mahamat-saleh-annadif|Mahamat Saleh Annadif|محمد صالح النظيف;محمد صالح أنديف|chad-foreign-minister 2022-10..2024-02
abderaman-koulamallah|Abderaman Koulamallah;Abderahman Koulamallah|عبد الرحمن كلام الله;عبدالرحمن كلام الله;عبد الرحمن غلام الله;عبدالرحمن غلام الله|chad-foreign-minister 2024-05..2025-02
abdoulaye-sabre-fadoul|Abdoulaye Sabre Fadoul|عبد الله صابر فضل;عبدالله صابر فضل|chad-foreign-minister 2025-02..
mahamat-mahdi-ali|Mahamat Mahdi Ali|محمد مهدي علي|
timane-erdimi|Timan Erdimi;Timane Erdimi|تيمان إرديمي|
hissene-habre|Hissene Habre|حسين حبري|chad-president 1982-06..1990-12
ibrahim-boubacar-keita|Ibrahim Boubacar Keita;Ibrahim Keita|إبراهيم أبو بكر كيتا;إبراهيم بوبكر كيتا;إبراهيم بوبكر كايتا;إبراهيم كيتا|mali-president 2013-09..2020-08
amadou-toumani-toure|Amadou Toumani Toure|أمادو توماني توري;أمادو توماني توريه|mali-president 2002-06..2012-03
dioncounda-traore|Dioncounda Traore|ديونكوندا تراوري|mali-president 2012-04..2013-09
bah-ndaw|Bah Ndaw;Bah N'Daw|باه نداو;باه نداوو|
moctar-ouane|Moctar Ouane|مختار وان;مختار أوان|mali-prime-minister 2020-09..2021-05
choguel-maiga|Choguel Maiga;Choguel Kokalla Maiga|شوغيل مايغا;شوغل مايغا;شوغويل مايغا;شوغيل كوكالا مايغا|mali-prime-minister 2021-06..2024-11
abdoulaye-maiga|Abdoulaye Maiga|عبد الله مايغا;عبدالله مايغا;عبدولاي مايغا;عبدولاي مايجا|mali-prime-minister 2024-11..
abdoulaye-diop|Abdoulaye Diop|عبد الله ديوب;عبدالله ديوب;عبدولاي ديوب;عبدواللاي ديوب|mali-foreign-minister 2021-06..
sadio-camara|Sadio Camara|ساديو كامارا;صاديو كامارا|mali-defence-minister 2021-06..
mahmoud-dicko|Mahmoud Dicko|محمود ديكو|
bilal-ag-acherif|Bilal Ag Acherif;Bilal Ag Cherif|بلال أغ الشريف;بلال أغ شريف|
alghabass-ag-intalla|Alghabass Ag Intalla;Algabass Ag Intallah;Alghabass Ag Intallah|العباس أغ إنتالا|
iyad-ag-ghaly|Iyad Ag Ghaly;Iyad Ag Ghali|إياد أغ غالي|jnim-head 2017-03..
amadou-koufa|Amadou Koufa|أمادو كوفا|
mahamadou-issoufou|Mahamadou Issoufou|محمدو إيسوفو;محمادو إيسوفو;محمد إيسوفو|niger-president 2011-04..2021-04
mamadou-tandja|Mamadou Tandja|مامادو تانجا;ممادو تانجا|niger-president 1999-12..2010-02
ali-lamine-zeine|Ali Lamine Zeine;Ali Mahaman Lamine Zeine|علي لمين زين;علي الأمين زين;علي محمد الأمين زين;علي مهمان لمين زين;علي لامين زين|niger-prime-minister 2023-08..
salifou-modi|Salifou Modi;Salifou Mody|ساليفو مودي|niger-defence-minister 2023-08..
bakary-sangare|Bakary Yaou Sangare|باكاري ياو سانغاري|niger-foreign-minister 2023-08..
moussa-salaou-barmou|Moussa Salaou Barmou;Moussa Barmou|موسى سالاو بارمو;موسى سالاوو بارمو;موسى صلاح بارمو;موسى بارمو|
hassoumi-massoudou|Hassoumi Massoudou|حسومي مسعودو;حسومي مسعود;هاسومي مسعودو|niger-foreign-minister 2021-04..2023-07
rhissa-ag-boula|Rhissa Ag Boula|ريسا أغ بولا;غيسا أغ بولا|
blaise-compaore|Blaise Compaore;Compaore!|بليز كومباوري;بليز كومباوريه;كومباوري!|burkina-faso-president 1987-10..2014-10
roch-kabore|Roch Marc Christian Kabore;Roch Kabore|روك مارك كريستيان كابوري;روش مارك كريستيان كابوري;روك كابوري;روش كابوري|burkina-faso-president 2015-12..2022-01
paul-henri-damiba|Paul-Henri Sandaogo Damiba;Paul-Henri Damiba|بول هنري سانداوغو داميبا;بول هنري داميبا;بول هنري سانداوغو|
karamoko-traore|Karamoko Jean-Marie Traore|كاراموكو جان ماري تراوري|burkina-faso-foreign-minister 2023-12..
mamady-doumbouya|Mamady Doumbouya;Mamadi Doumbouya|مامادي دومبويا;مامادي دومبوي;ممادي دومبويا|
alpha-conde|Alpha Conde|ألفا كوندي|guinea-president 2010-12..2021-09
moussa-dadis-camara|Moussa Dadis Camara|موسى داديس كامارا|
lansana-conte|Lansana Conte|لانسانا كونتي|guinea-president 1984-04..2008-12
sekouba-konate|Sekouba Konate|سيكوبا كوناتي|
cellou-dalein-diallo|Cellou Dalein Diallo|سيلو دالين ديالو|
bernard-goumou|Bernard Goumou|برنار غومو|guinea-prime-minister 2022-08..2024-02
bah-oury|Bah Oury;Amadou Oury Bah|باه أوري;أمادو أوري باه|guinea-prime-minister 2024-02..
umaro-sissoco-embalo|Umaro Sissoco Embalo;Embalo!|عمرو سيسوكو إمبالو;عمر سيسوكو إمبالو;عمارو سيسوكو إمبالو|guinea-bissau-president 2020-02..2025-11
adama-barrow|Adama Barrow|آداما بارو;ادما بارو|gambia-president 2017-01..
yahya-jammeh|Yahya Jammeh;Jammeh!|يحيى جامع;يحيى جامي;يحيى جاميه|gambia-president 1994-07..2017-01
abdoulaye-wade|Abdoulaye Wade|عبد الله واد;عبدالله واد;عبدواللاي واد;عبدولاي واد|senegal-president 2000-04..2012-04
ousmane-sonko|Ousmane Sonko;Sonko!|عثمان سونكو;أوسمان سونكو;سونكو!|senegal-prime-minister 2024-04..
yassine-fall|Yassine Fall|ياسين فال|senegal-foreign-minister 2024-04..2025-09
laurent-gbagbo|Laurent Gbagbo;Gbagbo!|لوران غباغبو;لوران جباجبو;غباغبو!|cote-divoire-president 2000-10..2010-12
guillaume-soro|Guillaume Soro;Gillaume Soro|غيوم سورو;جيوم سورو|cote-divoire-prime-minister 2007-04..2012-03
henri-konan-bedie|Henri Konan Bedie|هنري كونان بيدييه;هنري كونان بيديه|cote-divoire-president 1993-12..1999-12
robert-beugre-mambe|Robert Beugre Mambe|روبير بوغري مامبي|cote-divoire-prime-minister 2023-10..
ellen-johnson-sirleaf|Ellen Johnson Sirleaf|إلين جونسون سيرليف;إيلين جونسون سيرليف|liberia-president 2006-01..2018-01
george-weah|George Weah|جورج ويا;جورج وياه|liberia-president 2018-01..2024-01
joseph-boakai|Joseph Boakai|جوزيف بواكاي|liberia-president 2024-01..
charles-taylor|Charles Taylor|تشارلز تايلور;شارل تايلور|liberia-president 1997-08..2003-08
julius-maada-bio|Julius Maada Bio|جوليوس مادا بيو;يوليوس مادا بيو|sierra-leone-president 2018-04..
ernest-bai-koroma|Ernest Bai Koroma|إرنست باي كوروما|sierra-leone-president 2007-09..2018-04
patrice-talon|Patrice Talon|باتريس تالون|benin-president 2016-04..
thomas-boni-yayi|Thomas Boni Yayi;Boni Yayi!|توماس بوني يايي;توماس بوني ياي;بوني يايي!|benin-president 2006-04..2016-04
john-kufuor|John Kufuor;John Agyekum Kufuor|جون كوفور;جون أجيكوم كوفور;جون كوفيور|ghana-president 2001-01..2009-01
john-atta-mills|John Atta Mills|جون أتا ميلز|ghana-president 2009-01..2012-07
shirley-ayorkor-botchwey|Shirley Ayorkor Botchwey|شيرلي أيوركور بوتشوي|ghana-foreign-minister 2017-01..2025-01
samuel-okudzeto-ablakwa|Samuel Okudzeto Ablakwa|صامويل أوكودزيتو أبلاكوا|ghana-foreign-minister 2025-02..
omar-touray|Omar Touray;Omar Alieu Touray|عمر توراي;عمر أليو توراي;عمر عليو توراي|ecowas-head 2022-07..
jean-claude-brou|Jean-Claude Kassi Brou;Jean-Claude Brou|جان كلود كاسي برو;جان كلود برو|ecowas-head 2018-03..2022-07
abdel-fatau-musah|Abdel-Fatau Musah;Abdel Fatau Musah||
abdulsalami-abubakar|Abdulsalami Abubakar|عبد السلام أبو بكر;عبدالسلام أبو بكر;عبد السلامي أبو بكر;عبدالسلامي أبوبكر;عبدالسلامي أبو بكر;عبد السلامي أبوبكر|nigeria-head-of-state 1998-06..1999-05
sanusi-lamido-sanusi|Sanusi Lamido Sanusi;Lamido Sanusi;Muhammadu Sanusi II|سنوسي لاميدو سنوسي;لاميدو سنوسي|
umaru-yaradua|Umaru Yar'Adua;Umaru Musa Yar'Adua|عمر يارادوا;عمرو موسى يارادوا;عمر موسى يارادوا|nigeria-president 2007-05..2010-05
yusuf-tuggar|Yusuf Tuggar;Yusuf Maitama Tuggar|يوسف توغار;يوسف مايتاما توغار;يوسف تقار|nigeria-foreign-minister 2023-08..
geoffrey-onyeama|Geoffrey Onyeama|جيفري أونياما|nigeria-foreign-minister 2015-11..2023-05
nyesom-wike|Nyesom Wike|نيسوم ويكي|
chris-ngige|Chris Ngige|كريس نغيغي|nigeria-labour-minister 2015-11..2023-05
simon-lalong|Simon Lalong|سيمون لالونغ|nigeria-labour-minister 2023-08..2023-12
joe-ajaero|Joe Ajaero|جو أجايرو|nlc-nigeria-head 2023-02..
ayuba-wabba|Ayuba Wabba|أيوبا وابا|nlc-nigeria-head 2015-03..2023-02
festus-osifo|Festus Osifo|فيستوس أوسيفو|tuc-nigeria-head 2022-07..
emmanuel-osodeke|Emmanuel Osodeke|إيمانويل أوسوديكي|asuu-head 2021-05..2025-05
zwelinzima-vavi|Zwelinzima Vavi|زويلينزيما فافي|
joseph-mathunjwa|Joseph Mathunjwa|جوزيف ماثونجوا;جوزيف ماتونجوا|amcu-head 2001..
irvin-jim|Irvin Jim|إيرفين جيم|numsa-head ..
bheki-ntshalintshali|Bheki Ntshalintshali||
morgan-tsvangirai|Morgan Tsvangirai;Tsvangirai!|مورغان تسفانغيراي;مورجان تسفانجيراي;تسفانغيراي!;مورغان تسفانجيراي|zimbabwe-prime-minister 2009-02..2013-09
arthur-mutambara|Arthur Mutambara|آرثر موتامبارا|
nelson-chamisa|Nelson Chamisa|نيلسون شاميسا;نيلسون تشاميسا|
levy-mwanawasa|Levy Mwanawasa|ليفي مواناواسا|zambia-president 2002-01..2008-08
edgar-lungu|Edgar Lungu|إدغار لونغو;إدجار لونجو|zambia-president 2015-01..2021-08
armando-guebuza|Armando Guebuza;Guebuza!|أرماندو غويبوزا;أرماندو غيبوزا;أرماندو جويبوزا|mozambique-president 2005-02..2015-01
joaquim-chissano|Joaquim Chissano;Chissano!|جواكيم شيسانو;يواكيم شيسانو|mozambique-president 1986-11..2005-02
daniel-chapo|Daniel Chapo|دانيال تشابو;دانييل تشابو|mozambique-president 2025-01..
afonso-dhlakama|Afonso Dhlakama;Dhlakama!|أفونسو دلاكاما;ألفونسو دلاكاما;دلاكاما!|renamo-head 1979..2018-05
ossufo-momade|Ossufo Momade;Momade!|أوسوفو مومادي|renamo-head 2019-01..
venancio-mondlane|Venancio Mondlane;Mondlane!|فينانسيو موندلان;فينانسيو موندلاني|
mirko-manzoni|Mirko Manzoni|ميركو مانزوني|
jose-pacheco|Jose Pacheco|جوزيه باتشيكو;خوسيه باتشيكو|
saimone-macuiana|Saimone Macuiana|سايموني ماكويانا|
peter-mutharika|Peter Mutharika|بيتر موثاريكا;بيتر موتاريكا|malawi-president 2014-05..2020-06;malawi-president 2025-10..
lazarus-chakwera|Lazarus Chakwera|لازاروس تشاكويرا|malawi-president 2020-06..2025-10
joyce-banda|Joyce Banda|جويس باندا|malawi-president 2012-04..2014-05
mokgweetsi-masisi|Mokgweetsi Masisi|موكغويتسي ماسيسي;موكجويتسي ماسيسي|botswana-president 2018-04..2024-11
duma-boko|Duma Boko|دوما بوكو|botswana-president 2024-11..
hage-geingob|Hage Geingob|هاغي غينغوب;هاجي جينجوب|namibia-president 2015-03..2024-02
netumbo-nandi-ndaitwah|Netumbo Nandi-Ndaitwah|نيتومبو ناندي ندايتواه;نيتومبو ناندي-ندايتواه|namibia-president 2025-03..
andry-rajoelina|Andry Rajoelina;Rajoelina!|أندري راجولينا;راجولينا!|madagascar-president 2019-01..2025-10
marc-ravalomanana|Marc Ravalomanana;Ravalomanana!|مارك رافالومانانا;رافالومانانا!|madagascar-president 2002-05..2009-03
michael-randrianirina|Michael Randrianirina|مايكل راندريانيرينا|
azali-assoumani|Azali Assoumani;Azali Assoumane|غزالي عثماني;عثمان غزالي;غزالي عثمان|comoros-president 2016-05..
tom-thabane|Tom Thabane|توم ثاباني;توم تاباني|lesotho-prime-minister 2017-06..2020-05
pakalitha-mosisili|Pakalitha Mosisili|باكاليثا موسيسيلي|lesotho-prime-minister 2015-03..2017-06
elias-magosi|Elias Magosi|إلياس ماغوسي|sadc-head 2021-09..
stergomena-tax|Stergomena Tax;Stergomena Lawrence Tax|ستيرغومينا تاكس;ستيرغومينا لورانس تاكس|sadc-head 2013-09..2021-08
peter-mathuki|Peter Mathuki|بيتر ماثوكي|eac-head 2021-04..2024-06
veronica-nduva|Veronica Nduva|فيرونيكا ندوفا|eac-head 2024-06..
joseph-kony|Joseph Kony;Kony!|جوزيف كوني|
vincent-otti|Vincent Otti|فنسنت أوتي|
ruhakana-rugunda|Ruhakana Rugunda|روهاكانا روغوندا;روهاكانا روجوندا|uganda-prime-minister 2014-09..2021-06
jeje-odongo|Jeje Odongo|جيجي أودونغو|uganda-foreign-minister 2021-06..
sam-kutesa|Sam Kutesa|سام كوتيسا|uganda-foreign-minister 2005-01..2021-06
kizza-besigye|Kizza Besigye|كيزا بيسيجي;كيزا بيسيجيي|
muhoozi-kainerugaba|Muhoozi Kainerugaba|موهوزي كاينيروغابا;موهوزي كاينيروجابا|uganda-army-chief 2024-03..
ketumile-masire|Ketumile Masire;Quett Masire;Ketumire Masire|كيتوميلي ماسيري|
moustapha-niasse|Moustapha Niasse|مصطفى نياس;مصطفى نياسي|
leila-zerrougui|Leila Zerrougui|ليلى زروقي|monusco-head 2018-01..2021-01
said-djinnit|Said Djinnit|سعيد جنيت;السعيد جنيت|un-great-lakes-envoy 2014-07..2019-01
el-ghassim-wane|El-Ghassim Wane;El Ghassim Wane|القاسم وان;القاسم واني|
leonardo-simao|Leonardo Simao;Leonardo Santos Simao|ليوناردو سانتوس سيماو;ليوناردو سيماو|
francois-lounceny-fall|Francois Lounceny Fall|فرانسوا لونسيني فال;فرانسوا لونسيني فول|
mankeur-ndiaye|Mankeur Ndiaye|مانكور ندياي|senegal-foreign-minister 2012-10..2017-09
valentine-rugwabiza|Valentine Rugwabiza|فالنتين روغوابيزا|
boubou-cisse|Boubou Cisse|بوبو سيسي;بوبو سيسيه|mali-prime-minister 2019-04..2020-08
tieman-coulibaly|Tieman Coulibaly;Tiéman Hubert Coulibaly|تيمان كوليبالي;تيمان هوبير كوليبالي|
modibo-keita-mali|Modibo Keita|موديبو كيتا|mali-prime-minister 2015-01..2017-04
amadou-sanogo|Amadou Sanogo;Amadou Haya Sanogo|أمادو سانوغو;أمادو هايا سانوغو|
ali-darassa|Ali Darassa|علي داراسا;علي دراسا|
noureddine-adam|Noureddine Adam;Nourredine Adam|نور الدين آدم|
simplice-sarandji|Simplice Sarandji|سيمبليس سارانجي|central-african-republic-prime-minister 2016-04..2019-02
felix-moloua|Felix Moloua|فيليكس مولوا|central-african-republic-prime-minister 2022-02..
jose-mario-vaz|Jose Mario Vaz|خوسيه ماريو فاز;جوزيه ماريو فاز|guinea-bissau-president 2014-06..2020-02
domingos-simoes-pereira|Domingos Simoes Pereira|دومينغوس سيمويس بيريرا|
femi-gbajabiamila|Femi Gbajabiamila||
adamu-adamu|Adamu Adamu||nigeria-education-minister 2015-11..2023-05
emmanuel-ibe-kachikwu|Emmanuel Ibe Kachikwu;Ibe Kachikwu||
tahir-mamman|Tahir Mamman||nigeria-education-minister 2023-08..2024-10
filbert-baguma|Filbert Baguma||
mildred-oliphant|Mildred Oliphant||south-africa-labour-minister 2010-11..2019-05
mosiuoa-lekota|Mosiuoa Lekota|موسيوا ليكوتا|south-africa-defence-minister 1999-06..2008-09
sydney-mufamadi|Sydney Mufamadi|سيدني موفامادي|
jeff-radebe|Jeff Radebe|جيف راديبي|
alain-berset|Alain Berset|ألان بيرسيه|council-of-europe-head 2024-09..
moussa-mara|Moussa Mara|موسى مارا|mali-prime-minister 2014-04..2015-01
maurice-kamto|Maurice Kamto|موريس كامتو|
joseph-dion-ngute|Joseph Dion Ngute|جوزيف ديون نغوتي|cameroon-prime-minister 2019-01..
julius-ayuk-tabe|Sisiku Julius Ayuk Tabe;Julius Ayuk Tabe|جوليوس أيوك تابي|
charles-nqakula|Charles Nqakula|تشارلز نكاكولا|
agathon-rwasa|Agathon Rwasa|أغاثون رواسا|
moses-blah|Moses Blah|موسيس بلاه|
sekou-conneh|Sekou Conneh;Sekou Damate Conneh||
foday-sankoh|Foday Sankoh|فوداي سنكوح|
desire-tagro|Desire Tagro||
charles-konan-banny|Charles Konan Banny|شارل كونان باني|
kandia-camara|Kandia Camara||
seydou-diarra|Seydou Diarra||
john-prendergast|John Prendergast|جون برندرغاست|
azarias-ruberwa|Azarias Ruberwa||
amama-mbabazi|Amama Mbabazi|أماما مبابازي|
frank-tumwebaze|Frank Tumwebaze||
janet-museveni|Janet Museveni;Janet Kataaha Museveni;Janet Kataha Museveni||
bakili-muluzi|Bakili Muluzi|باكيلي مولوزي|
bernard-membe|Bernard Membe;Membe!||
ephraim-chiume|Ephraim Chiume;Ephraim Mganda Chiume||
tendai-biti|Tendai Biti|تنداي بيتي|
nomvula-mokonyane|Nomvula Mokonyane||
vincent-magwenya|Vincent Magwenya|فينسينت ماغويني;فينسنت ماغوينيا|
boss-mustapha|Boss Mustapha||
biodun-ogunyemi|Biodun Ogunyemi||
muhammad-ali-pate|Muhammad Ali Pate;Ali Pate;Muhammad Pate||
seth-terkper|Seth Terkper||
francis-behanzin|Francis Behanzin||
albert-ouedraogo|Albert Ouedraogo|ألبير ويدراوغو|
isaac-zida|Isaac Zida;Yacouba Isaac Zida|إسحاق زيدا;اسحق زيدا|
tiebile-drame|Tiebile Drame|تييبيلي درامي;تيبيلي درامي|
mongi-hamdi|Mongi Hamdi|المنجي الحامدي;المنجي حامدي;منجي الحامدي|
mahamadou-djeri-maiga|Mahamadou Djeri Maiga||
attaye-ag-mohamed|Attaye Ag Mohamed||
attay-ag-abdallah|Attay Ag Abdallah||
augustin-diamacoune-senghor|Augustin Diamacoune Senghor||
souleymane-ndene-ndiaye|Souleymane Ndene Ndiaye||
cesar-atoute-badiate|Cesar Atoute Badiate||
rene-emmanuel-sadi|Rene Emmanuel Sadi;René Sadi||
aboubacar-sylla|Aboubacar Sylla||
pedro-pires|Pedro Pires;Pedro Verona Pires;Pedro Rodrigues Pires|بيدرو بيريس|
arvin-boolel|Arvin Boolel||
bernardino-rafael|Bernardino Rafael;Bernadino Rafael||
ebba-kalondo|Ebba Kalondo|إيبا كالوندو|
cleopa-mailu|Cleopa Mailu||
felix-koskei|Felix Koskei||
dennis-miskellah|Dennis Miskellah||
susan-nakhumicha|Susan Nakhumicha;Nakhumicha!||
peter-munya|Peter Munya||
jean-bosco-sindayigaya|Jean Bosco Sindayigaya||
wafula-chebukati|Wafula Chebukati|وافولا تشيبوكاتي|
femi-adesina|Femi Adesina||
`;
