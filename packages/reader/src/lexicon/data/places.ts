/**
 * Places where talks are held or that talks are about, capitals aside (those come with their states).
 * `id | English; … | Arabic; …`
 */
export const PLACES = `
gaza|Gaza Strip;Gaza;the Gaza Strip;Gaza City|قطاع غزة;غزة;القطاع~;مدينة غزة
west-bank|West Bank;the West Bank|الضفة الغربية;الضفة~
rafah|Rafah;Rafah crossing;Rafah border crossing|رفح;معبر رفح
khan-younis|Khan Younis;Khan Yunis;Khan Yunus|خان يونس;خانيونس
kerem-shalom|Kerem Shalom;Kerem Abu Salem|كرم أبو سالم;معبر كرم أبو سالم
jabalia|Jabalia;Jabaliya|جباليا
nuseirat|Nuseirat|النصيرات
deir-al-balah|Deir al-Balah|دير البلح
beit-lahia|Beit Lahia|بيت لاهيا
philadelphi|Philadelphi Corridor;Philadelphi corridor;Philadelphi|محور فيلادلفيا;محور صلاح الدين;ممر فيلادلفيا;فيلادلفيا
netzarim|Netzarim Corridor;Netzarim corridor;Netzarim|محور نتساريم;نتساريم;ممر نتساريم
sinai|Sinai;the Sinai|سيناء;شبه جزيرة سيناء
jenin|Jenin|جنين~;مخيم جنين;مدينة جنين
nablus|Nablus|نابلس
hebron|Hebron|مدينة الخليل
jerusalem|Jerusalem;East Jerusalem|القدس;القدس المحتلة;القدس الشرقية
golan|Golan Heights;the Golan|الجولان;هضبة الجولان
sharm-el-sheikh|Sharm el-Sheikh;Sharm El Sheikh;Sharm el Sheikh|شرم الشيخ
alexandria|Alexandria|الإسكندرية
el-arish|El Arish;Al-Arish|العريش
el-alamein|El Alamein;New Alamein|العلمين الجديدة;مدينة العلمين
jeddah|Jeddah|جدة
mecca|Mecca;Makkah|مكة;مكة المكرمة
neom|NEOM|نيوم
dubai|Dubai|دبي
istanbul|Istanbul|إسطنبول;اسطنبول
antalya|Antalya|أنطاليا;انطاليا
geneva|Geneva|جنيف
zurich|Zurich|زيورخ
davos|Davos|دافوس
montreux|Montreux|مونترو
crans-montana|Crans-Montana|كرانس مونتانا
vienna|Vienna|فيينا
brussels|Brussels|بروكسل;بروكسيل
new-york|New York;New York City|نيويورك
camp-david|Camp David|كامب ديفيد;كامب ديفد
mar-a-lago|Mar-a-Lago|مارالاغو;مار إيه لاغو
anchorage|Anchorage|أنكوريج
alaska|Alaska|ألاسكا
minsk-city|Minsk|مينسك
sochi|Sochi|سوتشي
saint-petersburg|St Petersburg;Saint Petersburg;St. Petersburg|سان بطرسبورغ;سانت بطرسبورغ
crimea|Crimea|القرم;شبه جزيرة القرم
donbas|Donbas;Donbass|دونباس
donetsk|Donetsk|دونيتسك
luhansk|Luhansk;Lugansk|لوهانسك;لوغانسك
zaporizhzhia|Zaporizhzhia;Zaporizhia;Zaporizhzhia nuclear plant|زابوريجيا;زابوروجيا
kherson|Kherson|خيرسون
kharkiv|Kharkiv;Kharkov|خاركيف
kursk|Kursk|كورسك
mariupol|Mariupol|ماريوبول
bakhmut|Bakhmut|باخموت
odesa|Odesa;Odessa|أوديسا
black-sea|Black Sea|البحر الأسود
red-sea|Red Sea|البحر الأحمر
suez-canal|Suez Canal|قناة السويس
strait-of-hormuz|Strait of Hormuz|مضيق هرمز
bab-el-mandeb|Bab el-Mandeb;Bab al-Mandab|باب المندب;مضيق باب المندب
hodeidah|Hodeidah;Hodeida;Hudaydah;al-Hudaydah|الحديدة
marib|Marib;Ma'rib|مأرب
taiz|Taiz;Taez|تعز
stockholm-city|Stockholm|ستوكهولم
hadramout|Hadramout;Hadramawt|حضرموت
darfur|Darfur|دارفور
el-fasher|El Fasher;al-Fashir;El-Fasher;al-Fasher|الفاشر
el-obeid|El Obeid;El-Obeid|الأبيض~;مدينة الأبيض
kordofan|Kordofan|كردفان
omdurman|Omdurman|أم درمان
wad-madani|Wad Madani;Wad Medani|ود مدني
port-sudan-city|Port Sudan|بورتسودان;بورت سودان
nyala|Nyala|نيالا
blue-nile|Blue Nile|النيل الأزرق
tigray|Tigray|تيغراي;إقليم تيغراي;تيجراي
amhara|Amhara|أمهرة;إقليم أمهرة
mekelle|Mekelle;Mekele|ميكيلي;مقلي
nairobi-city|Nairobi|نيروبي
goma|Goma|غوما
bukavu|Bukavu|بوكافو
north-kivu|North Kivu|شمال كيفو;كيفو الشمالية
south-kivu|South Kivu|جنوب كيفو;كيفو الجنوبية
luanda-city|Luanda|لواندا
benghazi|Benghazi|بنغازي
sirte|Sirte|سرت
misrata|Misrata|مصراتة
tobruk|Tobruk|طبرق
skhirat|Skhirat|الصخيرات
bouznika|Bouznika|بوزنيقة
derna|Derna|درنة
idlib|Idlib|إدلب
aleppo|Aleppo|حلب
homs|Homs|حمص
sweida|Sweida;Suwayda;As-Suwayda|السويداء
raqqa|Raqqa|الرقة
deir-ez-zor|Deir ez-Zor;Deir al-Zor|دير الزور
manbij|Manbij|منبج
kobani|Kobani;Kobane|كوباني;عين العرب
afrin|Afrin|عفرين
qamishli|Qamishli|القامشلي
erbil|Erbil;Irbil|أربيل
sulaymaniyah|Sulaymaniyah;Sulaimaniya|السليمانية
kirkuk|Kirkuk|كركوك
mosul|Mosul|الموصل
basra|Basra|البصرة
najaf|Najaf|النجف
sinjar|Sinjar|سنجار
kurdistan-region|Kurdistan Region;Iraqi Kurdistan|إقليم كردستان;إقليم كوردستان;كردستان العراق
dahieh|Dahiyeh;Dahieh;Beirut's southern suburbs|الضاحية الجنوبية;ضاحية بيروت الجنوبية
litani|Litani River;Litani|نهر الليطاني;الليطاني
naqoura|Naqoura|الناقورة
south-lebanon|southern Lebanon;south Lebanon|جنوب لبنان;الجنوب اللبناني
nagorno-karabakh|Nagorno-Karabakh;Karabakh|ناغورنو كاراباخ;ناغورني كاراباخ;قره باغ;كاراباخ;ناغورنو قره باغ;إقليم قره باغ
lachin|Lachin corridor;Lachin|ممر لاتشين;لاتشين
zangezur|Zangezur corridor;Zangezur|ممر زنغزور;زنغزور
stepanakert|Stepanakert;Khankendi|ستيباناكيرت;خانكندي
granada-city|Granada|غرناطة
kashmir|Kashmir|كشمير
kandahar|Kandahar|قندهار
rakhine|Rakhine;Rakhine State|راخين;ولاية راخين;أراكان
catatumbo|Catatumbo|كاتاتومبو
essequibo|Essequibo|إيسيكيبو
laayoune|Laayoune;El Aaiun|العيون~;مدينة العيون
tindouf|Tindouf|تندوف;مخيمات تندوف
guerguerat|Guerguerat|الكركرات;معبر الكركرات
los-angeles|Los Angeles|لوس أنجلوس
long-beach|Long Beach|لونغ بيتش
detroit|Detroit|ديترويت
seattle|Seattle|سياتل
felixstowe|Felixstowe|فيليكسستو
rotterdam|Rotterdam|روتردام
middle-east|Middle East;the Middle East;Mideast|الشرق الأوسط
gulf|Persian Gulf;Arabian Gulf|الخليج العربي;الخليج الفارسي
mediterranean|Mediterranean;Mediterranean Sea|البحر المتوسط;البحر الأبيض المتوسط
helsinki-city|Helsinki|هلسنكي
munich|Munich|ميونيخ
aqaba|Aqaba|العقبة~;مدينة العقبة
the-hague|The Hague|لاهاي
zikim|Zikim;Zikim crossing|زيكيم;معبر زيكيم
erez|Erez;Erez crossing;Beit Hanoun crossing|معبر إيرز;إيرز;معبر بيت حانون
beit-hanoun|Beit Hanoun|بيت حانون
al-mawasi|al-Mawasi;Mawasi|المواصي;مواصي خان يونس
shati|Shati camp|مخيم الشاطئ
allenby|Allenby crossing;Allenby Bridge;King Hussein Bridge|معبر الكرامة;جسر الملك حسين;جسر اللنبي
tulkarm|Tulkarm|طولكرم;مخيم طولكرم
bethlehem|Bethlehem|بيت لحم
jericho|Jericho|أريحا
sheikh-jarrah|Sheikh Jarrah|الشيخ جراح;حي الشيخ جراح
al-aqsa|Al-Aqsa Mosque;al-Aqsa;Al-Aqsa compound|المسجد الأقصى
shebaa-farms|Shebaa Farms|مزارع شبعا
mount-hermon|Mount Hermon|جبل الشيخ;جبل حرمون
quneitra|Quneitra|القنيطرة
daraa|Daraa;Deraa|درعا
ghouta|Ghouta;Eastern Ghouta|الغوطة;الغوطة الشرقية
latakia|Latakia|اللاذقية
hama|Hama|حماة~;مدينة حماة
palmyra|Palmyra|تدمر~;مدينة تدمر
hasakah|Hasakah;Al-Hasakah|الحسكة
tartus|Tartus;Tartous|طرطوس
fallujah|Fallujah|الفلوجة
anbar|Anbar|الأنبار
diyala|Diyala|ديالى
duhok|Duhok;Dohuk|دهوك
ceyhan|Ceyhan|جيهان~;ميناء جيهان
mukalla|Mukalla;Al-Mukalla|المكلا
mahra|Mahra;al-Mahra|المهرة~;محافظة المهرة
shabwa|Shabwa;Shabwah|شبوة
saada|Saada;Sa'ada|صعدة
socotra|Socotra|سقطرى
mocha-yemen|Mokha;Al-Mokha|المخا
seiyun|Seiyun;Sayun|سيئون
abyei|Abyei|أبيي;منطقة أبيي
kadugli|Kadugli|كادوقلي;كادقلي
el-geneina|El Geneina;El-Geneina|الجنينة~;مدينة الجنينة
al-jazirah-sudan|Al Jazirah state;Gezira state|ولاية الجزيرة
merowe|Merowe|مروي~;مدينة مروي
halaib|Halayeb;Halaib Triangle|حلايب;مثلث حلايب;حلايب وشلاتين
al-fashaga|al-Fashaga;Al-Fashqa|الفشقة
benishangul|Benishangul-Gumuz|بني شنقول;بني شنقول قمز
oromia|Oromia|أوروميا;إقليم أوروميا
arusha|Arusha|أروشا
mombasa|Mombasa|مومباسا
berbera|Berbera|بربرة
kismayo|Kismayo|كيسمايو
kidal|Kidal|كيدال
gao|Gao|غاو
timbuktu|Timbuktu|تمبكتو;تومبكتو
agadez|Agadez|أغاديز
zuwara|Zuwara|زوارة
zintan|Zintan|الزنتان
sebha|Sebha;Sabha|سبها
ras-lanuf|Ras Lanuf|رأس لانوف
ghadames|Ghadames|غدامس
bizerte|Bizerte|بنزرت
sfax|Sfax|صفاقس
oran|Oran|وهران
casablanca|Casablanca|الدار البيضاء
marrakesh|Marrakesh;Marrakech|مراكش
tangier|Tangier|طنجة
manhasset|Manhasset|مانهاست
dakhla|Dakhla|مدينة الداخلة;الداخلة~
hurghada|Hurghada|الغردقة
port-said|Port Said|بورسعيد
ismailia|Ismailia|الإسماعيلية
lausanne|Lausanne|لوزان
mont-pelerin|Mont Pelerin;Mont Pèlerin|مون بيلران
rambouillet|Rambouillet|رامبوييه
dayton|Dayton|دايتون
ohrid|Ohrid|أوهريد
mitrovica|Mitrovica|ميتروفيتسا
brcko|Brcko;Brčko|برتشكو
varosha|Varosha|فاروشا
salzburg|Salzburg|سالزبورغ
belfast|Belfast|بلفاست
stormont|Stormont|ستورمونت
gibraltar|Gibraltar|جبل طارق
barcelona|Barcelona|برشلونة
strasbourg|Strasbourg|ستراسبورغ
marseille|Marseille|مرسيليا;مارسيليا
hamburg|Hamburg|هامبورغ;هامبورج
frankfurt|Frankfurt|فرانكفورت
zaporizhzhia-npp|Zaporizhzhia Nuclear Power Plant|محطة زابوريجيا النووية;محطة زابوروجيا النووية;محطة زابوريجيا
pokrovsk|Pokrovsk|بوكروفسك
sumy|Sumy|سومي
izyum|Izium;Izyum|إيزيوم
snake-island|Snake Island|جزيرة الأفعى
nakhchivan|Nakhchivan|نخجوان;ناخيتشيفان
gyumri|Gyumri|غيومري
meghri|Meghri|ميغري
kelbajar|Kalbajar;Kelbajar|كلبجار
torkham|Torkham|معبر طورخم;طورخم
peshawar|Peshawar|بيشاور
karachi|Karachi|كراتشي
lahore|Lahore|لاهور
balochistan|Balochistan|بلوشستان;بلوخستان
panmunjom|Panmunjom|بانمونجوم
sentosa|Sentosa|سنتوسا
busan|Busan|بوسان
hong-kong|Hong Kong|هونغ كونغ;هونج كونج
shanghai|Shanghai|شنغهاي
tianjin|Tianjin|تيانجين
preah-vihear|Preah Vihear|برياه فيهيار
mindanao|Mindanao|مينداناو
bougainville|Bougainville|بوغانفيل
aceh|Aceh|آتشيه;إقليم آتشيه
new-caledonia|New Caledonia|كاليدونيا الجديدة
vancouver|Vancouver|فانكوفر
montreal|Montreal|مونتريال
toronto|Toronto|تورونتو
baltimore|Baltimore|بالتيمور
houston|Houston|هيوستن
miami|Miami|ميامي
florida|Florida|فلوريدا
chicago|Chicago|شيكاغو
`;
