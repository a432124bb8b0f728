/**
 * States: the members of the United Nations, its observers, and a few other polities that appear in
 * mediations. One row a state:
 *
 * `id | English names; … | English demonyms; … | Arabic names; … | Arabic demonym stems; … | capital en; … | capital ar; …`
 *
 * The first name in each script is the preferred one. Arabic demonym stems are the masculine singular
 * (مصري); the loader derives مصرية، مصريون، مصريين، مصريان، مصريتان. A stem that ends in `=` is taken as
 * it is (a broken plural, أتراك). A capital stands for its government where the context says so.
 * A polity that is not a UN member is listed because reports name it; listing says nothing of its status.
 */
export const STATES = `
afghanistan|Afghanistan|Afghan;Afghans|أفغانستان|أفغاني;أفغان=|Kabul|كابول;كابل
albania|Albania|Albanian;Albanians|ألبانيا|ألباني;ألبان=|Tirana|تيرانا
algeria|Algeria|Algerian;Algerians|الجزائر|جزائري|Algiers|
andorra|Andorra|Andorran|أندورا|أندوري||
angola|Angola|Angolan;Angolans|أنغولا;أنجولا|أنغولي|Luanda|لواندا
antigua-and-barbuda|Antigua and Barbuda|Antiguan|أنتيغوا وبربودا|||
argentina|Argentina|Argentine;Argentinian;Argentinians|الأرجنتين|أرجنتيني|Buenos Aires|بوينس آيرس;بوينس أيرس
armenia|Armenia|Armenian;Armenians|أرمينيا|أرميني;أرمني;أرمن=|Yerevan|يريفان
australia|Australia|Australian;Australians|أستراليا|أسترالي|Canberra|كانبيرا;كانبرا
austria|Austria|Austrian;Austrians|النمسا|نمساوي||
azerbaijan|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|أذربيجان|أذربيجاني;أذري|Baku|باكو
bahamas|Bahamas;The Bahamas|Bahamian|جزر البهاما;الباهاما|||
bahrain|Bahrain|Bahraini;Bahrainis|البحرين|بحريني|Manama|المنامة
bangladesh|Bangladesh|Bangladeshi;Bangladeshis|بنغلاديش;بنجلاديش;بنغلادش|بنغلاديشي;بنغالي|Dhaka|دكا
barbados|Barbados|Barbadian|بربادوس;باربادوس||Bridgetown|
belarus|Belarus;Byelorussia|Belarusian;Belarusians;Belarussian|بيلاروسيا;روسيا البيضاء;بيلاروس|بيلاروسي|Minsk|مينسك
belgium|Belgium|Belgian;Belgians|بلجيكا|بلجيكي||
belize|Belize|Belizean|بليز||Belmopan|
benin|Benin|Beninese|بنين~;جمهورية بنين|بنيني|Porto-Novo;Cotonou|بورتو نوفو;كوتونو
bhutan|Bhutan|Bhutanese|بوتان||Thimphu|
bolivia|Bolivia|Bolivian;Bolivians|بوليفيا|بوليفي|La Paz|لاباز
bosnia|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|البوسنة والهرسك;البوسنة|بوسني|Sarajevo|سراييفو
botswana|Botswana||بوتسوانا||Gaborone|غابورون
brazil|Brazil|Brazilian;Brazilians|البرازيل|برازيلي|Brasilia;Brasília|برازيليا
brunei|Brunei;Brunei Darussalam|Bruneian|بروناي|||
bulgaria|Bulgaria|Bulgarian;Bulgarians|بلغاريا|بلغاري;بلغار=|Sofia|صوفيا
burkina-faso|Burkina Faso|Burkinabe;Burkinabè|بوركينا فاسو;بوركينافاسو|بوركيني;بوركينابي|Ouagadougou|واغادوغو
burundi|Burundi|Burundian;Burundians|بوروندي||Gitega;Bujumbura|بوجمبورا
cabo-verde|Cape Verde;Cabo Verde|Cape Verdean|الرأس الأخضر||Praia|
cambodia|Cambodia|Cambodian;Cambodians|كمبوديا|كمبودي|Phnom Penh|بنوم بنه
cameroon|Cameroon|Cameroonian;Cameroonians|الكاميرون|كاميروني|Yaounde;Yaoundé|ياوندي
canada|Canada|Canadian;Canadians|كندا|كندي|Ottawa|أوتاوا
central-african-republic|Central African Republic|Central African|جمهورية أفريقيا الوسطى;أفريقيا الوسطى;إفريقيا الوسطى||Bangui|بانغي
chad|Chad|Chadian;Chadians|تشاد|تشادي|N'Djamena;Ndjamena|نجامينا;انجمينا
chile|Chile|Chilean;Chileans|تشيلي;شيلي|تشيلي|Santiago|سانتياغو
china|China;People's Republic of China;PRC|Chinese|الصين;جمهورية الصين الشعبية|صيني|Beijing;Peking|بكين;بيجين
colombia|Colombia|Colombian;Colombians|كولومبيا|كولومبي|Bogota;Bogotá|بوغوتا
comoros|Comoros|Comorian;Comorians|جزر القمر||Moroni|موروني
congo|Republic of the Congo;Congo-Brazzaville|Congolese|جمهورية الكونغو;الكونغو برازافيل||Brazzaville|برازافيل
costa-rica|Costa Rica|Costa Rican;Costa Ricans|كوستاريكا|كوستاريكي|San Jose;San José|
cote-divoire|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|ساحل العاج;كوت ديفوار|إيفواري|Abidjan;Yamoussoukro|أبيدجان
croatia|Croatia|Croatian;Croatians;Croat;Croats|كرواتيا|كرواتي;كروات=|Zagreb|زغرب
cuba|Cuba|Cuban;Cubans|كوبا|كوبي|Havana|هافانا
cyprus|Cyprus;Republic of Cyprus;Greek Cypriot side|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|قبرص;القبارصة اليونانيون;القبارصة اليونانيين;الجانب القبرصي اليوناني|قبرصي;قبارصة=|Nicosia|نيقوسيا
czechia|Czech Republic;Czechia|Czech;Czechs|التشيك;جمهورية التشيك;تشيكيا|تشيكي|Prague|براغ
drc|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo|Congolese|جمهورية الكونغو الديمقراطية;الكونغو الديمقراطية;الكونغو الديموقراطية;الكونغو|كونغولي|Kinshasa|كينشاسا
denmark|Denmark|Danish;Dane;Danes|الدنمارك;الدانمارك|دنماركي;دانماركي|Copenhagen|كوبنهاغن
djibouti|Djibouti|Djiboutian;Djiboutians|جيبوتي||
dominica|Dominica||دومينيكا|||
dominican-republic|Dominican Republic|Dominican;Dominicans|جمهورية الدومينيكان;الدومينيكان||Santo Domingo|سانتو دومينغو
ecuador|Ecuador|Ecuadorian;Ecuadorians;Ecuadorean|الإكوادور;اﻹكوادور|إكوادوري|Quito|كيتو
egypt|Egypt;Arab Republic of Egypt|Egyptian;Egyptians|مصر;جمهورية مصر العربية|مصري|Cairo|القاهرة
el-salvador|El Salvador|Salvadoran;Salvadorans|السلفادور|سلفادوري|San Salvador|سان سلفادور
equatorial-guinea|Equatorial Guinea|Equatoguinean|غينيا الاستوائية||Malabo|مالابو
eritrea|Eritrea|Eritrean;Eritreans|إريتريا;أريتريا;ارتريا|إريتري;أريتري|Asmara|أسمرة;أسمرا
estonia|Estonia|Estonian;Estonians|إستونيا;أستونيا|إستوني|Tallinn|تالين
eswatini|Eswatini;Swaziland|Swazi|إسواتيني;سوازيلاند||Mbabane|
ethiopia|Ethiopia|Ethiopian;Ethiopians|إثيوبيا;أثيوبيا;اثيوبيا|إثيوبي;أثيوبي|Addis Ababa|أديس أبابا;أديس ابابا
fiji|Fiji|Fijian;Fijians|فيجي||Suva|
finland|Finland|Finnish;Finn;Finns|فنلندا|فنلندي|Helsinki|هلسنكي
france|France;French Republic|French;Frenchman|فرنسا|فرنسي|Paris;Elysee;Élysée;Elysée|باريس;الإليزيه;قصر الإليزيه;الاليزيه
gabon|Gabon|Gabonese|الغابون;الجابون|غابوني|Libreville|ليبرفيل
gambia|Gambia;The Gambia|Gambian;Gambians|غامبيا;جامبيا|غامبي|Banjul|بانجول
georgia|Georgia|Georgian;Georgians|جورجيا|جورجي|Tbilisi|تبليسي;تبيليسي
germany|Germany;Federal Republic of Germany|German;Germans|ألمانيا|ألماني;ألمان=|Berlin|برلين
ghana|Ghana|Ghanaian;Ghanaians|غانا|غاني|Accra|أكرا
greece|Greece|Greek;Greeks|اليونان|يوناني|Athens|أثينا
grenada|Grenada|Grenadian|غرينادا|||
guatemala|Guatemala|Guatemalan;Guatemalans|غواتيمالا|غواتيمالي|Guatemala City|
guinea|Guinea|Guinean;Guineans|غينيا|غيني|Conakry|كوناكري
guinea-bissau|Guinea-Bissau|Bissau-Guinean|غينيا بيساو||Bissau|بيساو
guyana|Guyana|Guyanese|غيانا;غويانا|غوياني|Georgetown|جورج تاون
haiti|Haiti|Haitian;Haitians|هايتي|هايتي|Port-au-Prince|بورت أو برنس
honduras|Honduras|Honduran;Hondurans|هندوراس|هندوراسي|Tegucigalpa|تيغوسيغالبا
hungary|Hungary|Hungarian;Hungarians|المجر;هنغاريا|مجري;هنغاري|Budapest|بودابست
iceland|Iceland|Icelandic;Icelander;Icelanders|آيسلندا;أيسلندا;إيسلندا|آيسلندي|Reykjavik|ريكيافيك
india|India|Indian;Indians|الهند|هندي;هنود=|New Delhi;Delhi|نيودلهي;نيو دلهي
indonesia|Indonesia|Indonesian;Indonesians|إندونيسيا;أندونيسيا|إندونيسي;أندونيسي|Jakarta|جاكرتا
iran|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|إيران;ايران;الجمهورية الإسلامية الإيرانية;الجمهورية الإسلامية|إيراني|Tehran;Teheran|طهران
iraq|Iraq|Iraqi;Iraqis|العراق|عراقي|Baghdad|بغداد
ireland|Ireland;Republic of Ireland|Irish|أيرلندا;إيرلندا;ايرلندا|أيرلندي;إيرلندي|Dublin|دبلن
israel|Israel|Israeli;Israelis|إسرائيل;اسرائيل;دولة الاحتلال;الكيان الصهيوني;كيان الاحتلال;الكيان الإسرائيلي;الاحتلال الإسرائيلي;الاحتلال الصهيوني;العدو الإسرائيلي;الدولة العبرية|إسرائيلي;اسرائيلي|Tel Aviv|تل أبيب;تل ابيب;تل أبيب
italy|Italy|Italian;Italians|إيطاليا|إيطالي|Rome|روما
jamaica|Jamaica|Jamaican;Jamaicans|جامايكا|جامايكي|Kingston|
japan|Japan|Japanese|اليابان|ياباني|Tokyo|طوكيو
jordan|Jordan;Hashemite Kingdom of Jordan|Jordanian;Jordanians|الأردن;المملكة الأردنية الهاشمية;المملكة الأردنية|أردني|Amman|عمّان;عمان
kazakhstan|Kazakhstan;Kazakstan|Kazakh;Kazakhs;Kazakhstani|كازاخستان;كازاخستان;كازخستان;كازاخاستان|كازاخستاني;كازاخي|Astana;Nur-Sultan|أستانا;نور سلطان;آستانا
kenya|Kenya|Kenyan;Kenyans|كينيا|كيني|Nairobi|نيروبي
kiribati|Kiribati||كيريباتي|||
kuwait|Kuwait|Kuwaiti;Kuwaitis|الكويت|كويتي||
kyrgyzstan|Kyrgyzstan|Kyrgyz|قيرغيزستان;قرغيزستان;قرغيزيا|قيرغيزي;قرغيزي|Bishkek|بيشكيك;بشكيك
laos|Laos|Laotian;Lao|لاوس||Vientiane|فيينتيان
latvia|Latvia|Latvian;Latvians|لاتفيا|لاتفي|Riga|ريغا
lebanon|Lebanon;Lebanese Republic|Lebanese|لبنان|لبناني|Beirut|بيروت
lesotho|Lesotho||ليسوتو||Maseru|
liberia|Liberia|Liberian;Liberians|ليبيريا|ليبيري|Monrovia|مونروفيا
libya|Libya|Libyan;Libyans|ليبيا|ليبي|Tripoli|طرابلس
liechtenstein|Liechtenstein||ليختنشتاين|||
lithuania|Lithuania|Lithuanian;Lithuanians|ليتوانيا|ليتواني|Vilnius|فيلنيوس
luxembourg|Luxembourg|Luxembourgish|لوكسمبورغ||
madagascar|Madagascar|Malagasy|مدغشقر||Antananarivo|
malawi|Malawi|Malawian;Malawians|مالاوي;ملاوي||Lilongwe|
malaysia|Malaysia|Malaysian;Malaysians|ماليزيا|ماليزي|Kuala Lumpur;Putrajaya|كوالالمبور
maldives|Maldives|Maldivian;Maldivians|المالديف;جزر المالديف|مالديفي|Male|ماليه
mali|Mali|Malian;Malians|مالي~;دولة مالي;جمهورية مالي||Bamako|باماكو
malta|Malta|Maltese|مالطا|مالطي|Valletta|فاليتا
marshall-islands|Marshall Islands|Marshallese|جزر مارشال|||
mauritania|Mauritania|Mauritanian;Mauritanians|موريتانيا|موريتاني|Nouakchott|نواكشوط
mauritius|Mauritius|Mauritian|موريشيوس||Port Louis|
mexico|Mexico|Mexican;Mexicans|المكسيك|مكسيكي|Mexico City|مكسيكو سيتي;مكسيكو
micronesia|Micronesia|Micronesian|ميكرونيزيا|||
moldova|Moldova|Moldovan;Moldovans|مولدوفا;مولدافيا|مولدوفي;مولدافي|Chisinau;Chișinău|كيشيناو;تشيسيناو
monaco|Monaco|Monegasque|موناكو|||
mongolia|Mongolia|Mongolian;Mongolians|منغوليا|منغولي|Ulaanbaatar|
montenegro|Montenegro|Montenegrin|الجبل الأسود;مونتينيغرو||Podgorica|بودغوريتسا
morocco|Morocco|Moroccan;Moroccans|المغرب;المملكة المغربية|مغربي;مغاربة=|Rabat|الرباط
mozambique|Mozambique|Mozambican;Mozambicans|موزمبيق;موزامبيق|موزمبيقي;موزامبيقي|Maputo|مابوتو
myanmar|Myanmar;Burma|Burmese|ميانمار;بورما|ميانماري;بورمي|Naypyidaw;Naypyitaw|نايبيداو
namibia|Namibia|Namibian;Namibians|ناميبيا|ناميبي|Windhoek|ويندهوك
nauru|Nauru||ناورو|||
nepal|Nepal|Nepali;Nepalese|نيبال|نيبالي|Kathmandu|كاتماندو
netherlands|Netherlands;The Netherlands;Holland|Dutch|هولندا|هولندي|Amsterdam|أمستردام
new-zealand|New Zealand|New Zealander;New Zealanders|نيوزيلندا|نيوزيلندي|Wellington|ولينغتون
nicaragua|Nicaragua|Nicaraguan;Nicaraguans|نيكاراغوا|نيكاراغوي|Managua|ماناغوا
niger|Niger|Nigerien;Nigeriens|النيجر|نيجري|Niamey|نيامي
nigeria|Nigeria|Nigerian;Nigerians|نيجيريا|نيجيري|Abuja|أبوجا
north-korea|North Korea;DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|كوريا الشمالية|كوري شمالي=|Pyongyang|بيونغ يانغ;بيونغيانغ
north-macedonia|North Macedonia;Macedonia|Macedonian;Macedonians|مقدونيا الشمالية;مقدونيا|مقدوني|Skopje|سكوبيه
norway|Norway|Norwegian;Norwegians|النرويج;النروج|نرويجي|Oslo|أوسلو
oman|Oman;Sultanate of Oman|Omani;Omanis|سلطنة عمان;سلطنة عُمان;عُمان|عُماني;عماني|Muscat|مسقط
pakistan|Pakistan|Pakistani;Pakistanis|باكستان|باكستاني|Islamabad|إسلام آباد;إسلام أباد;اسلام اباد
palau|Palau||بالاو|||
palestine|Palestine;State of Palestine|Palestinian;Palestinians|فلسطين;دولة فلسطين|فلسطيني|Ramallah|رام الله
panama|Panama|Panamanian;Panamanians|بنما|بنمي|Panama City|
papua-new-guinea|Papua New Guinea|Papua New Guinean|بابوا غينيا الجديدة||Port Moresby|
paraguay|Paraguay|Paraguayan;Paraguayans|باراغواي|باراغوياني|Asuncion;Asunción|أسونسيون
peru|Peru|Peruvian;Peruvians|بيرو;البيرو|بيروفي|Lima|ليما
philippines|Philippines;The Philippines|Philippine;Filipino;Filipinos|الفلبين;الفليبين;الفيليبين|فلبيني;فليبيني|Manila|مانيلا
poland|Poland|Polish;Pole;Poles|بولندا;بولونيا|بولندي|Warsaw|وارسو
portugal|Portugal|Portuguese|البرتغال|برتغالي|Lisbon|لشبونة
qatar|Qatar|Qatari;Qataris|قطر;دولة قطر|قطري|Doha|الدوحة
romania|Romania|Romanian;Romanians|رومانيا|روماني|Bucharest|بوخارست
russia|Russia;Russian Federation|Russian;Russians|روسيا;روسيا الاتحادية;الاتحاد الروسي|روسي;روس=|Moscow;Kremlin;the Kremlin|موسكو;الكرملين
rwanda|Rwanda|Rwandan;Rwandans|رواندا|رواندي|Kigali|كيغالي
saint-kitts-and-nevis|Saint Kitts and Nevis;St Kitts and Nevis||سانت كيتس ونيفيس|||
saint-lucia|Saint Lucia;St Lucia||سانت لوسيا|||
saint-vincent|Saint Vincent and the Grenadines;St Vincent and the Grenadines||سانت فنسنت والغرينادين|||
samoa|Samoa|Samoan|ساموا|||
san-marino|San Marino||سان مارينو|||
sao-tome|São Tomé and Príncipe;Sao Tome and Principe||ساو تومي وبرينسيب|||
saudi-arabia|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudis|السعودية;المملكة العربية السعودية;المملكة السعودية|سعودي|Riyadh|الرياض
senegal|Senegal|Senegalese|السنغال|سنغالي|Dakar|داكار
serbia|Serbia|Serbian;Serbians;Serb;Serbs|صربيا|صربي;صرب=|Belgrade|بلغراد
seychelles|Seychelles|Seychellois|سيشل;سيشيل||Victoria|
sierra-leone|Sierra Leone|Sierra Leonean|سيراليون|سيراليوني|Freetown|فريتاون
singapore|Singapore|Singaporean;Singaporeans|سنغافورة|سنغافوري||
slovakia|Slovakia|Slovak;Slovaks|سلوفاكيا|سلوفاكي|Bratislava|براتيسلافا
slovenia|Slovenia|Slovenian;Slovenians;Slovene|سلوفينيا|سلوفيني|Ljubljana|ليوبليانا
solomon-islands|Solomon Islands||جزر سليمان|||
somalia|Somalia|Somali;Somalis|الصومال|صومالي|Mogadishu|مقديشو;مقديشيو
south-africa|South Africa|South African;South Africans|جنوب أفريقيا;جنوب إفريقيا|جنوب أفريقي=;جنوب إفريقي=|Pretoria|بريتوريا
south-korea|South Korea;Republic of Korea|South Korean;South Koreans|كوريا الجنوبية|كوري جنوبي=|Seoul|سيول;سيؤول
south-sudan|South Sudan|South Sudanese|جنوب السودان;دولة جنوب السودان|جنوب سوداني=|Juba|جوبا
spain|Spain|Spanish;Spaniard;Spaniards|إسبانيا;أسبانيا|إسباني;أسباني|Madrid|مدريد
sri-lanka|Sri Lanka|Sri Lankan;Sri Lankans|سريلانكا;سري لانكا|سريلانكي|Colombo|كولومبو
sudan|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese|السودان;جمهورية السودان|سوداني|Khartoum;Port Sudan|الخرطوم;بورتسودان;بورت سودان
suriname|Suriname|Surinamese|سورينام||Paramaribo|
sweden|Sweden|Swedish;Swede;Swedes|السويد|سويدي|Stockholm|ستوكهولم;استوكهولم
switzerland|Switzerland|Swiss|سويسرا|سويسري|Bern;Berne|برن
syria|Syria;Syrian Arab Republic|Syrian;Syrians|سوريا;سورية;الجمهورية العربية السورية|سوري|Damascus|دمشق
tajikistan|Tajikistan|Tajik;Tajiks|طاجيكستان|طاجيكي;طاجيكستاني|Dushanbe|دوشنبه;دوشانبي
tanzania|Tanzania|Tanzanian;Tanzanians|تنزانيا|تنزاني|Dodoma;Dar es Salaam|دودوما;دار السلام
thailand|Thailand|Thai;Thais|تايلاند;تايلند|تايلاندي;تايلندي|Bangkok|بانكوك
timor-leste|Timor-Leste;East Timor|Timorese|تيمور الشرقية;تيمور ليشتي||Dili|
togo|Togo|Togolese|توغو|توغولي|Lome;Lomé|لومي
tonga|Tonga|Tongan|تونغا|||
trinidad-and-tobago|Trinidad and Tobago|Trinidadian|ترينيداد وتوباغو||Port of Spain|
tunisia|Tunisia|Tunisian;Tunisians|تونس|تونسي|Tunis;Carthage|قصر قرطاج
turkey|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks|تركيا|تركي;أتراك=|Ankara|أنقرة
turkmenistan|Turkmenistan|Turkmen|تركمانستان|تركمانستاني|Ashgabat|عشق آباد;عشق أباد
tuvalu|Tuvalu||توفالو|||
uganda|Uganda|Ugandan;Ugandans|أوغندا;أوغاندا;يوغندا|أوغندي|Kampala;Entebbe|كمبالا;عنتيبي
ukraine|Ukraine|Ukrainian;Ukrainians|أوكرانيا;اوكرانيا|أوكراني|Kyiv;Kiev|كييف
uae|United Arab Emirates;UAE;Emirates;U.A.E.|Emirati;Emiratis|الإمارات;الإمارات العربية المتحدة;دولة الإمارات;دولة الإمارات العربية المتحدة;الإمارات العربية|إماراتي|Abu Dhabi|أبوظبي;أبو ظبي;ابوظبي
uk|United Kingdom;Britain;Great Britain;UK;U.K.|British;Briton;Britons|بريطانيا;المملكة المتحدة|بريطاني|London;Downing Street|لندن;داونينغ ستريت
us|United States;United States of America;USA;US;U.S.;U.S.A.;America|American;Americans;U.S.;US|الولايات المتحدة;الولايات المتحدة الأمريكية;الولايات المتحدة الأميركية;أمريكا;أميركا;امريكا;الولاياتالمتحدة;الولاياتالمتحدة الأمريكية;الولاياتالمتحدة الأميركية|أمريكي;أميركي;امريكي|Washington;White House;the White House|واشنطن;البيت الأبيض;البيت الابيض
uruguay|Uruguay|Uruguayan;Uruguayans|أوروغواي;الأوروغواي;الاروغواي|أوروغوياني|Montevideo|مونتيفيديو
uzbekistan|Uzbekistan|Uzbek;Uzbeks|أوزبكستان;أوزباكستان|أوزبكي|Tashkent|طشقند
vanuatu|Vanuatu||فانواتو|||
vatican|Holy See;Vatican;the Vatican;Vatican City||الفاتيكان;الكرسي الرسولي|||
venezuela|Venezuela|Venezuelan;Venezuelans|فنزويلا|فنزويلي|Caracas|كاراكاس
vietnam|Vietnam;Viet Nam|Vietnamese|فيتنام|فيتنامي|Hanoi|هانوي
yemen|Yemen;Republic of Yemen|Yemeni;Yemenis;Yemenite|اليمن;الجمهورية اليمنية|يمني|Sanaa;Sana'a;Aden|صنعاء;عدن
zambia|Zambia|Zambian;Zambians|زامبيا|زامبي|Lusaka|لوساكا
zimbabwe|Zimbabwe|Zimbabwean;Zimbabweans|زيمبابوي||Harare|هراري
kosovo|Kosovo|Kosovar;Kosovars;Kosovan|كوسوفو|كوسوفي|Pristina|بريشتينا
taiwan|Taiwan|Taiwanese|تايوان|تايواني|Taipei|تايبيه
northern-cyprus|Turkish Republic of Northern Cyprus;TRNC;Northern Cyprus;Turkish Cypriot side|Turkish Cypriot;Turkish Cypriots|جمهورية شمال قبرص التركية;شمال قبرص;قبرص الشمالية;القبارصة الأتراك;الجانب القبرصي التركي||
western-sahara|Western Sahara|Sahrawi;Sahrawis;Saharawi|الصحراء الغربية|صحراوي||
somaliland|Somaliland|Somalilander|أرض الصومال;صوماليلاند||Hargeisa|هرجيسا;هرغيسا
abkhazia|Abkhazia|Abkhaz;Abkhazian|أبخازيا|أبخازي|Sukhumi|سوخومي
south-ossetia|South Ossetia|Ossetian|أوسيتيا الجنوبية|||
transnistria|Transnistria|Transnistrian|ترانسنيستريا;ترانسدنيستريا||Tiraspol|تيراسبول
`;
