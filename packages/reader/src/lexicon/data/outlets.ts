/**
 * News agencies, broadcasters, newspapers and sites. One row an outlet:
 *
 * `id | English names; … | Arabic names; … | domain; …`
 *
 * A name that ends in `~` is also a common word, and counts only beside a word such as وكالة، قناة،
 * صحيفة، newspaper, TV, or inside quotation marks. The domain ties a URL to the outlet.
 */
export const OUTLETS = `
reuters|Reuters;Reuters news agency|رويترز;وكالة رويترز;وكالة رويترز للأنباء;وكالة أنباء رويترز|reuters.com
afp|AFP;Agence France-Presse;Agence France Presse|فرانس برس;وكالة الصحافة الفرنسية;وكالة فرانس برس;الصحافة الفرنسية;أ ف ب;وكالة الأنباء الفرنسية;ا ف ب|afp.com
ap|Associated Press;The Associated Press;AP|أسوشيتد برس;أسوشييتد برس;وكالة أسوشيتد برس;الأسوشيتد برس;وكالة أسوشييتد برس;أسوشيتيد برس;اسوشيتدبرس;وكالة اسوشيتدبرس|apnews.com
dpa|dpa;Deutsche Presse-Agentur;German Press Agency|وكالة الأنباء الألمانية;د ب أ;الوكالة الألمانية|dpa.com
upi|United Press International;UPI|يونايتد برس إنترناشونال;يونايتد برس;يو بي آي|upi.com
efe|EFE|وكالة إفي|efe.com
ansa|ANSA|وكالة أنسا;آكي|ansa.it
tass|TASS;Tass;ITAR-TASS|تاس;وكالة تاس|tass.com
ria-novosti|RIA Novosti;RIA;RIA news agency|ريا نوفوستي;وكالة نوفوستي;نوفوستي;وكالة الإعلام الروسية|ria.ru
interfax|Interfax|إنترفاكس;وكالة إنترفاكس|interfax.com
interfax-ukraine|Interfax-Ukraine||interfax.com.ua
ukrinform|Ukrinform|يوكرينفورم;أوكرينفورم|ukrinform.net
unian|UNIAN|يونيان|unian.info
suspilne|Suspilne|سوسبيلنه|suspilne.media
kyiv-independent|Kyiv Independent;The Kyiv Independent|كييف إندبندنت|kyivindependent.com
ukrainska-pravda|Ukrainska Pravda|أوكراينسكا برافدا|pravda.com.ua
sputnik|Sputnik;Sputnik news agency|سبوتنيك;وكالة سبوتنيك|sputniknews.com;sputnikarabic.ae
rt|RT;Russia Today|آر تي;روسيا اليوم;RT Arabic|rt.com;arabic.rt.com
kommersant|Kommersant|كوميرسانت|kommersant.ru
izvestia|Izvestia|إزفيستيا|iz.ru
novaya-gazeta|Novaya Gazeta|نوفايا غازيتا|novayagazeta.eu
meduza|Meduza|ميدوزا|meduza.io
xinhua|Xinhua;Xinhua News Agency|شينخوا;وكالة شينخوا;وكالة أنباء الصين الجديدة|xinhuanet.com;news.cn
cgtn|CGTN|سي جي تي إن|cgtn.com
global-times|Global Times|غلوبال تايمز|globaltimes.cn
scmp|South China Morning Post|ساوث تشاينا مورنينغ بوست|scmp.com
kyodo|Kyodo;Kyodo News|كيودو;وكالة كيودو|kyodonews.net
nhk|NHK|إن إتش كيه|nhk.or.jp
nikkei|Nikkei;Nikkei Asia|نيكي|nikkei.com
yonhap|Yonhap;Yonhap news agency|يونهاب;وكالة يونهاب|yna.co.kr
bernama|Bernama|برناما|bernama.com
antara|Antara|أنتارا|antaranews.com
pti|Press Trust of India;PTI|برس ترست أوف إنديا|ptinews.com
ani|Asian News International;ANI||aninews.in
the-hindu|The Hindu|ذا هندو|thehindu.com
times-of-india|Times of India;The Times of India|تايمز أوف إنديا|timesofindia.indiatimes.com
dawn|Dawn newspaper;Pakistan's Dawn|صحيفة دون الباكستانية|dawn.com
geo-news|Geo News|جيو نيوز|geo.tv
tolo-news|Tolo News;TOLOnews|طلوع نيوز|tolonews.com
irna|IRNA|إرنا;وكالة إرنا;وكالة الأنباء الإيرانية;وكالة أنباء الجمهورية الإسلامية;وكالة الأنباء الإيرانية الرسمية|irna.ir
tasnim|Tasnim;Tasnim news agency|تسنيم;وكالة تسنيم|tasnimnews.com
fars|Fars News Agency;Fars news agency;Fars News|وكالة فارس;وكالة أنباء فارس;فارس~|farsnews.ir
mehr|Mehr News Agency;Mehr news agency|وكالة مهر;وكالة مهر للأنباء|mehrnews.com
isna|ISNA|إيسنا;وكالة إيسنا|isna.ir
press-tv|Press TV;PressTV|برس تي في|presstv.ir
al-alam|Al-Alam;Al Alam TV|قناة العالم;العالم~|alalam.ir
anadolu|Anadolu;Anadolu Agency;AA~|الأناضول;وكالة الأناضول;الأناضول التركية|aa.com.tr
trt|TRT;TRT World;TRT Haber|تي آر تي;تي آر تي عربي|trtworld.com;trtarabi.com
hurriyet|Hurriyet;Hürriyet;Hurriyet Daily News|حرييت;صحيفة حرييت|hurriyetdailynews.com
daily-sabah|Daily Sabah;Sabah newspaper|ديلي صباح;صحيفة صباح|dailysabah.com
yeni-safak|Yeni Safak;Yeni Şafak|يني شفق|yenisafak.com
cumhuriyet|Cumhuriyet|جمهوريت|cumhuriyet.com.tr
azertac|Azertac;AZERTAC|أذرتاج|azertag.az
armenpress|Armenpress;ARMENPRESS|أرمنبرس|armenpress.am
apa-azerbaijan|Azeri Press Agency||apa.az
mena|Middle East News Agency;MENA~|وكالة أنباء الشرق الأوسط;أ ش أ|mena.org.eg
al-qahera-news|Al-Qahera News;Al Qahera News;AlQahera News;Cairo News channel|القاهرة الإخبارية;قناة القاهرة الإخبارية;القاهرة الاخبارية|alqaheranews.net
al-ahram|Al-Ahram;Ahram Online;Al Ahram|الأهرام;صحيفة الأهرام;بوابة الأهرام|ahram.org.eg;english.ahram.org.eg
al-masry-al-youm|Al-Masry Al-Youm;Al Masry Al Youm|المصري اليوم|almasryalyoum.com
youm7|Youm7;Al-Youm Al-Sabea|اليوم السابع|youm7.com
shorouk|Shorouk;Al-Shorouk|صحيفة الشروق;الشروق~;بوابة الشروق|shorouknews.com
al-watan-egypt|Al-Watan|صحيفة الوطن;الوطن~|elwatannews.com
akhbar-al-youm|Akhbar al-Youm|أخبار اليوم;بوابة أخبار اليوم|akhbarelyom.com
sada-el-balad|Sada El-Balad;Sada Elbalad|صدى البلد|elbalad.news
cairo24|Cairo 24;Cairo24|القاهرة 24|cairo24.com
mada-masr|Mada Masr|مدى مصر|madamasr.com
extra-news|Extra News|إكسترا نيوز;اكسترا نيوز|
on-tv|ON TV|قناة أون;أون تي في|
dmc|DMC|دي إم سي|
masrawy|Masrawy|مصراوي|masrawy.com
vetogate|Veto Gate|بوابة فيتو;فيتو~|vetogate.com
wafa|WAFA;Wafa;Palestinian news agency WAFA|وفا;وكالة وفا;وكالة الأنباء الفلسطينية;وكالة الأنباء والمعلومات الفلسطينية|wafa.ps
maan|Maan News Agency;Ma'an News Agency;Maan|وكالة معا;معا~;وكالة معاً|maannews.net
shehab|Shehab News Agency|وكالة شهاب;شهاب~|shehabnews.com
safa|Safa News Agency;SAFA|وكالة صفا;صفا~|safa.ps
quds-news-network|Quds News Network;QNN|شبكة قدس الإخبارية;شبكة قدس|qudsn.co
al-aqsa-tv|Al-Aqsa TV;Aqsa TV|قناة الأقصى;فضائية الأقصى|
al-quds-newspaper|Al-Quds newspaper|صحيفة القدس;القدس العربي~|alquds.com
palestine-today|Palestine Today|فلسطين اليوم|paltoday.ps
haaretz|Haaretz|هآرتس;صحيفة هآرتس|haaretz.com
times-of-israel|Times of Israel;The Times of Israel|تايمز أوف إسرائيل|timesofisrael.com
jerusalem-post|Jerusalem Post;The Jerusalem Post|جيروزاليم بوست|jpost.com
ynet|Ynet;ynet|واينت;موقع واينت|ynet.co.il;ynetnews.com
yedioth-ahronoth|Yedioth Ahronoth;Yediot Aharonot|يديعوت أحرونوت;يديعوت أحرنوت|
maariv|Maariv;Ma'ariv|معاريف;صحيفة معاريف|maariv.co.il
israel-hayom|Israel Hayom|إسرائيل هيوم;يسرائيل هيوم;إسرائيل اليوم~|israelhayom.co.il
kan|Kan;Israel's Kan;Kan public broadcaster;Israeli public broadcaster Kan;public broadcaster Kan|هيئة البث الإسرائيلية;هيئة البث العبرية;كان العبرية;قناة كان;هيئة البث العامة الإسرائيلية;قناة كان العبرية|kan.org.il
channel-12-israel|Israel's Channel 12;Israeli Channel 12;Channel 12|القناة 12 الإسرائيلية;القناة 12;القناة 12 العبرية;القناة الـ12 الإسرائيلية;القناة الثانية عشرة الإسرائيلية;القناة الـ12;القناة الثانية عشرة|n12.co.il;mako.co.il
channel-13-israel|Israel's Channel 13;Israeli Channel 13;Channel 13|القناة 13 الإسرائيلية;القناة 13;القناة 13 العبرية;القناة الـ13 الإسرائيلية;القناة الـ13;القناة الثالثة عشرة الإسرائيلية|13tv.co.il
channel-14-israel|Israel's Channel 14;Israeli Channel 14;Channel 14|القناة 14 الإسرائيلية;القناة 14;القناة 14 العبرية;القناة الـ14|
walla|Walla;Walla news|موقع والا;والا العبري;موقع والا العبري;موقع واللا;واللا~;والا~|walla.co.il
israel-army-radio|Army Radio;Israeli Army Radio;Israel's Army Radio|إذاعة الجيش الإسرائيلي;إذاعة جيش الاحتلال;إذاعة الجيش|
i24|i24NEWS;i24 News|آي 24 نيوز;i24|i24news.tv
al-jazeera|Al Jazeera;Aljazeera;Al-Jazeera|الجزيرة;قناة الجزيرة;الجزيرة نت;شبكة الجزيرة|aljazeera.com;aljazeera.net
al-arabiya|Al Arabiya;Al-Arabiya;Alarabiya|العربية~;قناة العربية;العربية نت;العربية/الحدث|alarabiya.net
al-hadath|Al Hadath;Al-Hadath|الحدث~;قناة الحدث|
al-mayadeen|Al Mayadeen;Al-Mayadeen;Almayadeen|الميادين;قناة الميادين;الميادين نت|almayadeen.net
al-manar|Al-Manar;Al Manar|المنار;قناة المنار|almanar.com.lb
al-akhbar|Al-Akhbar;Al Akhbar|صحيفة الأخبار اللبنانية;الأخبار اللبنانية;صحيفة الأخبار|al-akhbar.com
annahar|An-Nahar;Annahar|النهار اللبنانية;صحيفة النهار;النهار~|annahar.com
lorient-le-jour|L'Orient-Le Jour;L'Orient Today|لوريان لوجور|lorientlejour.com
nna-lebanon|National News Agency|الوكالة الوطنية للإعلام;الوكالة الوطنية للاعلام|nna-leb.gov.lb
al-jadeed|Al Jadeed;Al-Jadeed|قناة الجديد;الجديد~|aljadeed.tv
lbci|LBCI|إل بي سي آي;المؤسسة اللبنانية للإرسال;إل بي سي|lbcgroup.tv
mtv-lebanon|MTV Lebanon|إم تي في اللبنانية|mtv.com.lb
al-nashra|Elnashra|النشرة~;موقع النشرة|elnashra.com
asharq-al-awsat|Asharq Al-Awsat;Asharq al-Awsat|الشرق الأوسط~;صحيفة الشرق الأوسط;جريدة الشرق الأوسط|aawsat.com
asharq-news|Asharq News;Asharq;Asharq Business|الشرق للأخبار;قناة الشرق;الشرق بلومبرغ;الشرق الإخباري;الشرق~|asharq.com
al-hayat|Al-Hayat|صحيفة الحياة;جريدة الحياة;الحياة اللندنية|alhayat.com
al-araby-al-jadeed|Al-Araby Al-Jadeed;The New Arab;Al Araby Al Jadeed|العربي الجديد|alaraby.co.uk;newarab.com
al-araby-tv|Al Araby TV;Alaraby TV|التلفزيون العربي;قناة العربي;تلفزيون العربي|alaraby.com
al-quds-al-arabi|Al-Quds Al-Arabi|القدس العربي;صحيفة القدس العربي|alquds.co.uk
rai-al-youm|Rai al-Youm|رأي اليوم;صحيفة رأي اليوم|raialyoum.com
arabi21|Arabi21|عربي21;عربي 21|arabi21.com
elaph|Elaph|إيلاف;موقع إيلاف|elaph.com
independent-arabia|Independent Arabia|اندبندنت عربية;إندبندنت عربية|independentarabia.com
al-majalla|Al Majalla|مجلة المجلة|majalla.com
spa|Saudi Press Agency;SPA|وكالة الأنباء السعودية;واس;وكالة واس|spa.gov.sa
okaz|Okaz|عكاظ;صحيفة عكاظ|okaz.com.sa
al-riyadh|Al Riyadh newspaper|صحيفة الرياض;جريدة الرياض|alriyadh.com
arab-news|Arab News|عرب نيوز|arabnews.com
saudi-gazette|Saudi Gazette|سعودي جازيت|saudigazette.com.sa
sabq|Sabq|صحيفة سبق;سبق~|sabq.org
qna|Qatar News Agency;QNA|وكالة الأنباء القطرية;قنا~;وكالة قنا|qna.org.qa
the-peninsula|The Peninsula newspaper;Peninsula Qatar|ذا بنينسولا|thepeninsulaqatar.com
al-sharq-qatar|Al Sharq Qatar|صحيفة الشرق القطرية;الشرق القطرية|al-sharq.com
qatar-tv|Qatar TV|تلفزيون قطر|
wam|WAM;Emirates News Agency|وام;وكالة أنباء الإمارات;وكالة وام|wam.ae
the-national-uae|The National newspaper;The National (UAE);Abu Dhabi-based newspaper The National|صحيفة ذا ناشيونال;ذا ناشونال|thenationalnews.com
gulf-news|Gulf News|غلف نيوز;جلف نيوز|gulfnews.com
khaleej-times|Khaleej Times|خليج تايمز|khaleejtimes.com
sky-news-arabia|Sky News Arabia|سكاي نيوز عربية|skynewsarabia.com
al-khaleej|Al Khaleej newspaper|صحيفة الخليج;الخليج~|alkhaleej.ae
kuna|KUNA;Kuwait News Agency|كونا;وكالة الأنباء الكويتية|kuna.net.kw
al-rai-kuwait|Al-Rai|صحيفة الراي;الراي الكويتية;الرأي الكويتية|alraimedia.com
al-jarida|Al-Jarida|صحيفة الجريدة;الجريدة الكويتية|aljarida.com
bna|Bahrain News Agency;BNA|وكالة أنباء البحرين;بنا~|bna.bh
ona|Oman News Agency;ONA|وكالة الأنباء العمانية|omannews.gov.om
petra|Petra;Jordan News Agency|بترا~;وكالة الأنباء الأردنية;وكالة بترا|petra.gov.jo
al-mamlaka|Al-Mamlaka TV;Al Mamlaka|المملكة~;قناة المملكة|almamlakatv.com
al-ghad|Al-Ghad;Al Ghad|صحيفة الغد;الغد الأردنية;قناة الغد|alghad.com
roya|Roya News;Roya|رؤيا~;قناة رؤيا|royanews.tv
jordan-times|Jordan Times;The Jordan Times|جوردان تايمز|jordantimes.com
ammon|Ammon News|عمون;وكالة عمون الإخبارية|ammonnews.net
sana|SANA;Syrian Arab News Agency|سانا;وكالة سانا;الوكالة العربية السورية للأنباء|sana.sy
enab-baladi|Enab Baladi|عنب بلدي|enabbaladi.net
syria-tv|Syria TV|تلفزيون سوريا|syria.tv
sohr|Syrian Observatory for Human Rights;SOHR|المرصد السوري لحقوق الإنسان;المرصد السوري|syriahr.com
north-press|North Press Agency|نورث برس;وكالة نورث برس|npasyria.com
rudaw|Rudaw|رووداو;شبكة رووداو|rudaw.net
kurdistan24|Kurdistan 24;Kurdistan24|كوردستان 24;كردستان 24|kurdistan24.net
ina-iraq|Iraqi News Agency;INA~|وكالة الأنباء العراقية;واع|ina.iq
shafaq|Shafaq News|شفق نيوز;وكالة شفق نيوز|shafaq.com
alsumaria|Alsumaria;Al Sumaria|السومرية;السومرية نيوز|alsumaria.tv
saba-yemen|Saba news agency;Saba~;Yemen's Saba news agency|وكالة سبأ;سبأ~;سبأ نت;وكالة الأنباء اليمنية سبأ;وكالة الأنباء اليمنية|sabanew.net
al-masirah|Al-Masirah;Al Masirah;Al Masirah TV|المسيرة~;قناة المسيرة;المسيرة نت|almasirah.net.ye
belqees|Belqees TV|قناة بلقيس|belqees.net
al-masdar|Al-Masdar Online|المصدر أونلاين|almasdaronline.com
aden-alghad|Aden Al-Ghad|عدن الغد|adengad.net
south24|South24|سوث 24|south24.net
suna|SUNA;Sudan News Agency|سونا;وكالة السودان للأنباء;وكالة أنباء السودان;وكالة سونا|suna-news.net
sudan-tribune|Sudan Tribune|سودان تربيون|sudantribune.com
dabanga|Radio Dabanga;Dabanga|راديو دبنقا;دبنقا|dabangasudan.org
al-rakoba|Alrakoba|الراكوبة|alrakoba.net
ayin|Ayin Network|شبكة عاين|
radio-tamazuj|Radio Tamazuj|راديو تمازج|radiotamazuj.org
eye-radio|Eye Radio||eyeradio.org
ena-ethiopia|Ethiopian News Agency|وكالة الأنباء الإثيوبية|ena.et
fana|Fana Broadcasting Corporate;Fana|فانا~;فانا الإثيوبية|fanabc.com
addis-standard|Addis Standard|أديس ستاندرد|addisstandard.com
the-reporter-ethiopia|The Reporter Ethiopia|ذا ريبورتر الإثيوبية|thereporterethiopia.com
sonna|SONNA;Somali National News Agency|وكالة الأنباء الصومالية;صونا|sonna.so
lana|LANA;Libyan News Agency|وال~;وكالة الأنباء الليبية|lana.gov.ly
libya-al-ahrar|Libya al-Ahrar|ليبيا الأحرار;قناة ليبيا الأحرار|libyaalahrar.tv
libya-observer|Libya Observer;The Libya Observer|ليبيا أوبزرفر|libyaobserver.ly
al-wasat-libya|Alwasat|بوابة الوسط;الوسط الليبية|alwasat.ly
ean-libya|Ean Libya|عين ليبيا|eanlibya.com
tap|TAP~;Tunis Afrique Presse|وكالة تونس أفريقيا للأنباء;وكالة تونس إفريقيا للأنباء;وات|tap.info.tn
mosaique|Mosaique FM;Mosaïque FM|موزاييك أف أم;موزاييك|mosaiquefm.net
al-chourouk-tunisia|Alchourouk|الشروق التونسية|alchourouk.com
business-news-tn|Business News Tunisia|بيزنس نيوز|businessnews.com.tn
aps-algeria|APS;Algeria Press Service|وكالة الأنباء الجزائرية;واج|aps.dz
el-khabar|El Khabar|صحيفة الخبر;الخبر الجزائرية|elkhabar.com
echorouk|Echorouk|الشروق الجزائرية;الشروق أونلاين|echoroukonline.com
ennahar-algeria|Ennahar TV|النهار الجزائرية|ennaharonline.com
map-morocco|MAP~;Maghreb Arab Press;Maghreb Arabe Presse|وكالة المغرب العربي للأنباء|mapnews.ma
hespress|Hespress|هسبريس|hespress.com
le360|Le360|لو360|le360.ma
alakhbar-mauritania|Alakhbar Mauritania|الأخبار الموريتانية|alakhbar.info
bbc|BBC;British Broadcasting Corporation;BBC News;BBC Arabic|بي بي سي;هيئة الإذاعة البريطانية;بي بي سي عربي;البي بي سي|bbc.com;bbc.co.uk
sky-news|Sky News|سكاي نيوز|news.sky.com
itv|ITV News||itv.com
channel-4|Channel 4 News||channel4.com
guardian|The Guardian;Guardian newspaper;the Guardian|الغارديان;الجارديان;صحيفة الغارديان|theguardian.com
the-times|The Times of London;The Times newspaper|صحيفة التايمز;التايمز البريطانية;التايمز~|thetimes.co.uk
the-telegraph|The Telegraph;The Daily Telegraph|التلغراف;التليغراف;صحيفة التلغراف|telegraph.co.uk
the-independent|The Independent newspaper;The Independent|الإندبندنت;الاندبندنت|independent.co.uk
daily-mail|Daily Mail;The Daily Mail|ديلي ميل;الديلي ميل|dailymail.co.uk
financial-times|Financial Times;The Financial Times|فايننشال تايمز;فاينانشال تايمز;فاينانشيال تايمز|ft.com
the-economist|The Economist|الإيكونوميست;إيكونوميست|economist.com
middle-east-eye|Middle East Eye|ميدل إيست آي|middleeasteye.net
middle-east-monitor|Middle East Monitor|ميدل إيست مونيتور|middleeastmonitor.com
al-monitor|Al-Monitor;Al Monitor|المونيتور;موقع المونيتور|al-monitor.com
cnn|CNN;CNN Arabic|سي إن إن;سي ان ان;شبكة سي إن إن|cnn.com
fox-news|Fox News|فوكس نيوز;شبكة فوكس نيوز|foxnews.com
nbc|NBC;NBC News|إن بي سي;شبكة إن بي سي;إن بي سي نيوز|nbcnews.com
abc-us|ABC News|إيه بي سي;شبكة إيه بي سي;إيه بي سي نيوز|abcnews.go.com
cbs|CBS;CBS News|سي بي إس;شبكة سي بي إس;سي بي إس نيوز|cbsnews.com
pbs|PBS|بي بي إس|pbs.org
npr|NPR;National Public Radio|الإذاعة الوطنية العامة الأمريكية|npr.org
cnbc|CNBC|سي إن بي سي|cnbc.com
bloomberg|Bloomberg;Bloomberg News|بلومبرغ;بلومبيرغ;وكالة بلومبرغ;بلومبرج;بلومبيرج|bloomberg.com
new-york-times|New York Times;The New York Times|نيويورك تايمز;صحيفة نيويورك تايمز;النيويورك تايمز|nytimes.com
washington-post|Washington Post;The Washington Post|واشنطن بوست;صحيفة واشنطن بوست|washingtonpost.com
wall-street-journal|Wall Street Journal;The Wall Street Journal;WSJ|وول ستريت جورنال;صحيفة وول ستريت جورنال|wsj.com
la-times|Los Angeles Times;LA Times;The Los Angeles Times|لوس أنجلوس تايمز|latimes.com
usa-today|USA Today|يو إس إيه توداي|usatoday.com
axios|Axios|أكسيوس;موقع أكسيوس|axios.com
politico|Politico;POLITICO|بوليتيكو;مجلة بوليتيكو|politico.com;politico.eu
the-hill|The Hill newspaper|ذا هيل;ذا هيل الأمريكية|thehill.com
foreign-policy-magazine|Foreign Policy magazine|مجلة فورين بوليسي;فورين بوليسي|foreignpolicy.com
foreign-affairs|Foreign Affairs magazine|فورين أفيرز|foreignaffairs.com
newsweek|Newsweek|نيوزويك|newsweek.com
time-magazine|Time magazine|مجلة تايم|time.com
the-atlantic|The Atlantic magazine|ذا أتلانتك|theatlantic.com
huffpost|HuffPost|هاف بوست|huffpost.com
voa|Voice of America;VOA|صوت أمريكا;صوت أميركا|voanews.com
alhurra|Alhurra;Al-Hurra|قناة الحرة;الحرة~|alhurra.com
rferl|Radio Free Europe;RFE/RL;Radio Free Europe/Radio Liberty;RFE/RL's Armenian Service|إذاعة أوروبا الحرة|rferl.org
france24|France 24;France24|فرانس 24;فرانس24|france24.com
rfi|RFI;Radio France Internationale|إذاعة فرنسا الدولية;راديو فرنسا الدولي|rfi.fr
mc-doualiya|Monte Carlo Doualiya|مونت كارلو الدولية|mc-doualiya.com
le-monde|Le Monde|لوموند;صحيفة لوموند|lemonde.fr
le-figaro|Le Figaro|لوفيغارو;صحيفة لوفيغارو|lefigaro.fr
liberation|Liberation newspaper;Libération|ليبراسيون|liberation.fr
les-echos|Les Echos|ليزيكو|lesechos.fr
bfmtv|BFM TV;BFMTV|بي إف إم|bfmtv.com
deutsche-welle|Deutsche Welle;DW|دويتشه فيله;دويتشه فيلة|dw.com
der-spiegel|Der Spiegel;Spiegel|دير شبيغل;دير شبيجل;مجلة دير شبيغل;ديرشبيجل|spiegel.de
die-welt|Die Welt|دي فيلت|welt.de
bild|Bild newspaper;Bild|بيلد;صحيفة بيلد|bild.de
suddeutsche|Suddeutsche Zeitung;Süddeutsche Zeitung|زود دويتشه تسايتونغ|sueddeutsche.de
faz|Frankfurter Allgemeine Zeitung;FAZ|فرانكفورتر ألغماينه|faz.net
ard|ARD|إيه آر دي|tagesschau.de
zdf|ZDF|زد دي إف|zdf.de
el-pais|El Pais;El País|إلباييس;إل باييس|elpais.com
el-mundo|El Mundo|إلموندو;إل موندو|elmundo.es
corriere|Corriere della Sera|كورييري ديلا سيرا|corriere.it
la-repubblica|La Repubblica|لا ريبوبليكا|repubblica.it
swissinfo|Swissinfo|سويس إنفو|swissinfo.ch
euronews|Euronews|يورونيوز|euronews.com
irish-times|Irish Times;The Irish Times|آيريش تايمز|irishtimes.com
rte|RTE;RTÉ||rte.ie
cyprus-mail|Cyprus Mail|سايبروس ميل|cyprus-mail.com
cna-cyprus|Cyprus News Agency|وكالة الأنباء القبرصية|cna.org.cy
kathimerini|Kathimerini;ekathimerini|كاثيميريني|ekathimerini.com
semana|Semana magazine|مجلة سيمانا|semana.com
el-tiempo|El Tiempo|إل تييمبو|eltiempo.com
el-espectador|El Espectador|إل إسبكتادور|elespectador.com
telesur|Telesur;TeleSUR|تيليسور|telesurtv.net
infobae|Infobae||infobae.com
folha|Folha de S.Paulo;Folha||folha.uol.com.br
globe-and-mail|Globe and Mail;The Globe and Mail|ذا غلوب آند ميل|theglobeandmail.com
cbc|CBC;CBC News|سي بي سي الكندية|cbc.ca
toronto-star|Toronto Star||thestar.com
canadian-press|Canadian Press;The Canadian Press|وكالة الصحافة الكندية|
abc-australia|Australian Broadcasting Corporation;ABC Australia|هيئة الإذاعة الأسترالية|abc.net.au
smh|Sydney Morning Herald;The Sydney Morning Herald|سيدني مورنينغ هيرالد|smh.com.au
daily-nation|Daily Nation||nation.africa
the-standard-kenya|The Standard newspaper||standardmedia.co.ke
east-african|The EastAfrican|ذا إيست أفريكان|theeastafrican.co.ke
punch-nigeria|The Punch newspaper;Punch newspaper||punchng.com
premium-times|Premium Times||premiumtimesng.com
news24|News24||news24.com
daily-maverick|Daily Maverick||dailymaverick.co.za
jeune-afrique|Jeune Afrique|جون أفريك;مجلة جون أفريك|jeuneafrique.com
actualite-cd|Actualite.cd||actualite.cd
radio-okapi|Radio Okapi|راديو أوكابي|radiookapi.net
the-irrawaddy|The Irrawaddy;Irrawaddy|إيراوادي|irrawaddy.com
myanmar-now|Myanmar Now||myanmar-now.org
straits-times|Straits Times;The Straits Times|ستريتس تايمز|straitstimes.com
lloyds-list|Lloyd's List|لويدز ليست|lloydslist.com
tradewinds|TradeWinds||tradewindsnews.com
freightwaves|FreightWaves||freightwaves.com
journal-of-commerce|Journal of Commerce||joc.com
x-twitter|Twitter;X (formerly Twitter);social media platform X|تويتر;منصة إكس;إكس~;منصة تويتر|x.com;twitter.com
facebook|Facebook|فيسبوك;فيس بوك|facebook.com
telegram|Telegram|تليغرام;تلغرام;تيليغرام;تيليجرام|t.me
truth-social|Truth Social|تروث سوشيال;تروث سوشال|truthsocial.com
kcna|KCNA;Korean Central News Agency|وكالة الأنباء المركزية الكورية;وكالة الأنباء المركزية الكورية الشمالية;وكالة الأنباء الكورية الشمالية الرسمية;وكالة الأنباء الكورية الشمالية|kcna.kp
trend|Trend news agency;Trend~|وكالة تريند|trend.az
irin|IRIN;IRIN News|شبكة إيرين|irinnews.org
tamilnet|TamilNet||tamilnet.com
baghdad-today|Baghdad Today|بغداد اليوم|baghdadtoday.news
naharnet|Naharnet|النهارنت|naharnet.com
lebanon-debate|Lebanon Debate|ليبانون ديبايت|lebanondebate.com
al-qabas|Al-Qabas|القبس;صحيفة القبس|alqabas.com
aswat-masriya|Aswat Masriya|أصوات مصرية|
almesryoon|Almesryoon|المصريون~|almesryoon.com
al-manassa|Al-Manassa|المنصة~|almanassa.com
al-dostor|Al-Dostor;Al-Dustour|الدستور المصرية|dostor.org
al-sudani|Al-Sudani|السوداني~;السوداني الدولية|
todays-zaman|Today's Zaman|توداى زمان;تودايز زمان|
zaman|Zaman newspaper|زمان التركية;صحيفة زمان التركية|
evrensel|Evrensel|إفرنسال|evrensel.net
ntv-turkey|NTV Turkey|إن تي في التركية|ntv.com.tr
srugim|Srugim|سروغيم|srugim.co.il
joongang-ilbo|JoongAng Ilbo|جونغ أنغ إلبو;يونغ انغ ايلبو|
rodong-sinmun|Rodong Sinmun|رودونغ سينمون;رودونج سنمون;رودونغ سنمون|
abna|ABNA;AhlulBayt News Agency|وكالة أهل البيت للأنباء|abna24.com
aki|AKI;Adnkronos International|وكالة آكي;وكالة آكي الإيطالية للأنباء;آكي الإيطالية|
basnews|BasNews|باسنيوز;باس نيوز|basnews.com
hirondelle|Hirondelle News Agency;Fondation Hirondelle||hirondellenews.com
prensa-latina|Prensa Latina|برنسا لاتينا;وكالة برنسا لاتينا|plenglish.com;prensa-latina.cu
radio-habana-cuba|Radio Habana Cuba;Radio Havana Cuba|راديو هافانا كوبا|radiohc.cu
cnn-chile|CNN Chile||cnnchile.com
prothom-alo|Prothom Alo||prothomalo.com
dhaka-tribune|Dhaka Tribune||dhakatribune.com
unb|United News of Bangladesh||unb.com.bd
the-himalayan-times|The Himalayan Times;Himalayan Times||thehimalayantimes.com
kathmandu-post|The Kathmandu Post;Kathmandu Post||kathmandupost.com
indian-express|The Indian Express;Indian Express||indianexpress.com
ians|IANS;Indo-Asian News Service||ians.in
peoples-daily|People's Daily|صحيفة الشعب الصينية;صحيفة الشعب اليومية|people.cn
global-new-light|The Global New Light of Myanmar;Global New Light of Myanmar;New Light of Myanmar||gnlm.com.mm
mizzima|Mizzima||mizzima.com
benarnews|BenarNews;Benar News||benarnews.org
mindanews|MindaNews||mindanews.com
pna|Philippine News Agency||pna.gov.ph
rappler|Rappler||rappler.com
vov|VOVworld;Voice of Vietnam||vovworld.vn
channels-tv|Channels TV;Channels Television||channelstv.com
persecondnews|Persecondnews||persecondnews.com
the-scotsman|The Scotsman||scotsman.com
moscow-times|The Moscow Times;Moscow Times|موسكو تايمز|themoscowtimes.com
apsnypress|Apsnypress;Apsny Press||apsnypress.info
ctk|CTK;Czech News Agency||ctk.cz
novinky|Novinky.cz;Novinky||novinky.cz
echo24|Echo24;Echo 24||echo24.cz
hrt|Croatian Radiotelevision||hrt.hr
rnz|RNZ Pacific;RNZ;Radio New Zealand||rnz.co.nz
nzme|NZME||nzherald.co.nz
radio-pakistan|Radio Pakistan||radio.gov.pk
app-pakistan|Associated Press of Pakistan||app.com.pk
92-news|92 News||92newshd.tv
daily-times-pakistan|Daily Times~||dailytimes.com.pk
daily-mirror-lk|Daily Mirror Sri Lanka||dailymirror.lk
daily-news-lk|Daily News Sri Lanka||dailynews.lk
sabc|SABC;SABC News||sabcnews.com
miningmx|Miningmx||miningmx.com
menafn|MENAFN||menafn.com
world-bulletin|World Bulletin||worldbulletin.net
libya-update|The Libya Update;Libya Update||libyaupdate.com
israel-radio|Israel Radio|إذاعة إسرائيل;الإذاعة الإسرائيلية|
26-september|26 September Net|26 سبتمبر نت;سبتمبر نت|26sep.net
mareb-press|Mareb Press;Marib Press|مأرب برس|marebpress.net
ktvu|KTVU||ktvu.com
nbc-bay-area|NBC Bay Area||nbcbayarea.com
fox-business|FOX Business||foxbusiness.com
metro-us|Metro US||metro.us
espn|ESPN||espn.com
al-ain|Al-Ain News|العين الإخبارية|al-ain.com
erem-news|Erem News|إرم نيوز|eremnews.com
`;
