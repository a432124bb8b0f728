/** People of trade unions, employers and industry. The format of a row is that of people.ts. */
export const LABOUR_PEOPLE = `
harold-daggett|Harold Daggett;Harold J. Daggett;Daggett!|هارولد داغيت;هارولد داجيت;هارولد داغت|ila-head 2011..
dennis-daggett|Dennis Daggett||
shawn-fain|Shawn Fain;Fain!|شون فاين;شون فين|uaw-head 2023-03..
sean-obrien|Sean O'Brien;Sean M. O'Brien|شون أوبراين;شون أوبرايان|teamsters-head 2022-03..
liz-shuler|Liz Shuler|ليز شولر|afl-cio-head 2021-08..
richard-trumka|Richard Trumka|ريتشارد ترومكا|afl-cio-head 2009-09..2021-08
mick-lynch|Mick Lynch|ميك لينش;ميك لنش|rmt-head 2021-05..2025-03
sharon-graham|Sharon Graham|شارون غراهام|unite-head 2021-08..
mick-whelan|Mick Whelan|ميك ويلان;ميك ويلن;ميك ولان|aslef-head 2011..
dave-ward|Dave Ward|ديف وارد|cwu-head 2015..
pat-cullen|Pat Cullen|بات كولين|
frances-ogrady|Frances O'Grady|فرانسيس أوغرادي|tuc-head 2013-01..2022-12
paul-nowak|Paul Nowak|بول نواك|tuc-head 2022-12..
sophie-binet|Sophie Binet|صوفي بينيه;صوفي بيني;صوفي بينت|cgt-head 2023-03..
philippe-martinez|Philippe Martinez|فيليب مارتينيز|cgt-head 2015-02..2023-03
laurent-berger|Laurent Berger|لوران بيرجيه|cfdt-head 2012-11..2023-06
marylise-leon|Marylise Leon|ماريليز ليون|cfdt-head 2023-06..
kelly-ortberg|Kelly Ortberg;Ortberg!|كيلي أورتبرغ|boeing-head 2024-08..
dave-calhoun|Dave Calhoun;David Calhoun|ديف كالهون|boeing-head 2020-01..2024-08
fran-drescher|Fran Drescher|فران دريشر;فران دريشير|sag-aftra-head 2021-09..2025-09
duncan-crabtree-ireland|Duncan Crabtree-Ireland|دنكان كرابتري أيرلند|
mary-barra|Mary Barra|ماري بارا|gm-head 2014-01..
jim-farley|Jim Farley|جيم فارلي|ford-head 2020-10..
julie-su|Julie Su|جولي سو|
vincent-clerc|Vincent Clerc|فنسنت كليرك|maersk-head 2023-01..
rolf-habben-jansen|Rolf Habben Jansen||hapag-lloyd-head 2014-07..
luc-triangle|Luc Triangle|لوك تريانغل;لوك تريانغيل|ituc-head 2023-10..
luca-visentini|Luca Visentini|لوكا فيسنتيني|etuc-head 2015-10..2022-12
sharan-burrow|Sharan Burrow|شاران بورو;شاران بارو|ituc-head 2010-06..2022-11
akiko-gono|Akiko Gono|أكيكو غونو|
esther-lynch|Esther Lynch|إستر لينش|etuc-head 2022-12..
stephen-cotton|Stephen Cotton|ستيفن كوتون;ستيفن كوتن|itf-head 2014..
paddy-crumlin|Paddy Crumlin|بادي كروملين|
atle-hoie|Atle Hoie;Atle Høie|أتله هوي|industriall-head 2021-09..
roberto-suarez-santos|Roberto Suarez Santos|روبرتو سواريس سانتوس|ioe-head 2018..
juan-somavia|Juan Somavia|خوان سومافيا|ilo-head 1999-03..2012-09
ruba-jaradat|Ruba Jaradat|ربا جرادات|
fayez-al-mutairi|Fayez al-Mutairi;Fayez Ali al-Mutairi|فايز المطيري;فايز علي المطيري|
eddie-dempsey|Eddie Dempsey|إيدي ديمبسي|rmt-head 2025-03..
mick-cash|Mick Cash|ميك كاش|rmt-head 2014-09..2021-05
bob-crow|Bob Crow|بوب كرو|rmt-head 2002..2014-03
manuel-cortes|Manuel Cortes|مانويل كورتيس|tssa-head 2011..2022
maryam-eslamdoust|Maryam Eslamdoust|مريم إسلام دوست|tssa-head 2023..
dave-calfe|Dave Calfe||
len-mccluskey|Len McCluskey|لين مكلوسكي|unite-head 2011-01..2021-08
onay-kasab|Onay Kasab||
christina-mcanea|Christina McAnea|كريستينا ماكانيا;كريستينا مكاني|unison-head 2021-01..2026-01
andrea-egan|Andrea Egan||unison-head 2026-01..
dave-prentis|Dave Prentis||unison-head 2001-01..2021-01
tim-roache|Tim Roache||gmb-head 2015-11..2020-04
matt-wrack|Matt Wrack|مات راك|fbu-head 2005-05..2025-01
mark-serwotka|Mark Serwotka|مارك سيروتكا|pcs-head 2002-06..2024-02
fran-heathcote|Fran Heathcote||pcs-head 2024-02..
jo-grady|Jo Grady||ucu-head 2019-08..
mary-bousted|Mary Bousted|ماري باوستيد|
kevin-courtney|Kevin Courtney|كيفن كورتني|
daniel-kebede|Daniel Kebede|دانيال كيبيدي|neu-head 2023-09..
patrick-roach|Patrick Roach||nasuwt-head 2020-04..2025
paul-whiteman|Paul Whiteman||
paddy-lillis|Paddy Lillis||usdaw-head 2018-07..
nicola-ranger|Nicola Ranger||rcn-head 2024..
philip-banfield|Philip Banfield;Phil Banfield||
vivek-trivedi|Vivek Trivedi||
rob-laurenson|Rob Laurenson||
ross-nieuwoudt|Ross Nieuwoudt||
andrew-haines|Andrew Haines||network-rail-head 2018-08..2025
tim-shoveller|Tim Shoveller||
andy-furey|Andy Furey||
roz-foyer|Roz Foyer||
ross-greer|Ross Greer||
yasmin-fahimi|Yasmin Fahimi|ياسمين فهيمي|dgb-head 2022-05..
reiner-hoffmann|Reiner Hoffmann|راينر هوفمان|dgb-head 2014-05..2022-05
claus-weselsky|Claus Weselsky;Weselsky!|كلاوس فيزلسكي;كلاوس فيسلسكي;كلاوس فيسيلسكي;فيزلسكي!;كلاوس فيزليسكي|gdl-head 2008-05..2024-09
mario-reiss|Mario Reiss;Mario Reiß|ماريو رايس|gdl-head 2024-09..
frank-werneke|Frank Werneke|فرانك فيرنكه;فرانك فيرنيكي|verdi-head 2019-09..
frank-bsirske|Frank Bsirske|فرانك بسيرسكه|verdi-head 2001-03..2019-09
martin-burkert|Martin Burkert|مارتن بوركرت|evg-head 2022-10..
cosima-ingenschay|Cosima Ingenschay||
kristian-loroch|Kristian Loroch||
martin-seiler|Martin Seiler|مارتن زايلر|
richard-lutz|Richard Lutz|ريتشارد لوتس|deutsche-bahn-head 2017-03..2025-09
evelyn-palla|Evelyn Palla|إيفلين بالا|deutsche-bahn-head 2025-10..
joerg-hofmann|Joerg Hofmann;Jörg Hofmann|يورغ هوفمان|ig-metall-head 2015-10..2023-10
christiane-benner|Christiane Benner|كريستيانه بينر;كريستيانا بينر|ig-metall-head 2023-10..
thorsten-groeger|Thorsten Groeger;Thorsten Gröger|تورستن غروغر;تورستن غروجر|
daniela-cavallo|Daniela Cavallo|دانييلا كافالو;دانيلا كافالو|
oliver-blume|Oliver Blume|أوليفر بلومه|volkswagen-head 2022-09..
herbert-diess|Herbert Diess|هربرت ديس|volkswagen-head 2018-04..2022-08
thomas-schaefer|Thomas Schaefer;Thomas Schäfer|توماس شيفر|
arne-meiswinkel|Arne Meiswinkel||
carsten-spohr|Carsten Spohr|كارستن شبور|lufthansa-head 2014-05..
michael-oleary|Michael O'Leary|مايكل أوليري|ryanair-head 1994..
cyril-chabanier|Cyril Chabanier|سيريل شابانييه|
francois-hommeril|Francois Hommeril|فرانسوا أومريل|
frederic-souillot|Frederic Souillot|فريديريك سويو;فريدريك سويو|force-ouvriere-head 2022-06..
yves-veyrier|Yves Veyrier|إيف فيرييه|force-ouvriere-head 2018-11..2022-06
jean-claude-mailly|Jean-Claude Mailly|جان كلود مايي|force-ouvriere-head 2004-02..2018-04
bernard-thibault|Bernard Thibault|برنار تيبو|cgt-head 1999-02..2013-03
patrick-martin||باتريك مارتان|medef-head 2023-07..
geoffroy-roux-de-bezieux|Geoffroy Roux de Bezieux|جوفروا رو دو بيزيو|medef-head 2018-07..2023-07
olivier-dussopt|Olivier Dussopt|أوليفييه دوسوبت|france-labour-minister 2022-05..2024-01
muriel-penicaud|Muriel Penicaud|مورييل بينيكو;موريال بينيكو|france-labour-minister 2017-05..2020-07
astrid-panosyan-bouvet|Astrid Panosyan-Bouvet|أستريد بانوسيان بوفيه|france-labour-minister 2024-09..2025-10
jean-pierre-farandou|Jean-Pierre Farandou|جان بيير فاراندو|sncf-head 2019-11..2025-10;france-labour-minister 2025-10..
guillaume-pepy|Guillaume Pepy|غيوم بيبي|sncf-head 2008-02..2019-10
maurizio-landini|Maurizio Landini;Landini!|ماوريتسيو لانديني;ماوريزيو لانديني|cgil-head 2019-01..
susanna-camusso|Susanna Camusso|سوزانا كاموسو|cgil-head 2010-11..2019-01
pierpaolo-bombardieri|Pierpaolo Bombardieri|بييرباولو بومبارديري|
unai-sordo|Unai Sordo|أوناي سوردو|ccoo-head 2017-06..
pepe-alvarez|Pepe Alvarez|بيبي ألفاريز|
antonio-garamendi|Antonio Garamendi|أنطونيو غاراميندي|
thierry-bodson|Thierry Bodson|تييري بودسون|
pierre-yves-maillard|Pierre-Yves Maillard|بيير إيف مايار|
ray-curry|Ray Curry|راي كاري|uaw-head 2021-07..2023-03
james-p-hoffa|James P. Hoffa;James Hoffa;Jimmy Hoffa|جيمس هوفا;جيمي هوفا|teamsters-head 1999-03..2022-03
carol-tome|Carol Tome|كارول تومي|ups-head 2020-06..2025
carlos-tavares|Carlos Tavares|كارلوس تافاريس|stellantis-head 2021-01..2024-12
antonio-filosa|Antonio Filosa|أنطونيو فيلوسا|stellantis-head 2025-06..
brian-bryant|Brian Bryant|براين براينت|iam-head 2024-01..
jon-holden|Jon Holden|جون هولدن|
robert-martinez-iam|Robert Martinez Jr.;Robert Martinez~||
tom-conway|Tom Conway||usw-head 2019-07..2023-09
randi-weingarten|Randi Weingarten|راندي واينغارتن|aft-head 2008-07..
becky-pringle|Becky Pringle||nea-head 2020-09..
stacy-davis-gates|Stacy Davis Gates|ستاسي ديفيس غيتس|chicago-teachers-union-head 2022-07..
jesse-sharkey|Jesse Sharkey||chicago-teachers-union-head 2018..2022-07
alex-caputo-pearl|Alex Caputo-Pearl||
lee-saunders|Lee Saunders||
mary-kay-henry|Mary Kay Henry|ماري كاي هنري|seiu-head 2010-05..2024-05
april-verrett|April Verrett||seiu-head 2024-05..
claude-cummings|Claude Cummings Jr.;Claude Cummings||cwa-head 2023-08..
chris-shelton|Chris Shelton||cwa-head 2015-06..2023-08
sara-nelson|Sara Nelson|سارة نيلسون|
jason-ambrosi|Jason Ambrosi||alpa-head 2023-01..
joe-depete|Joe DePete||alpa-head 2019-01..2022-12
dennis-tajer|Dennis Tajer||
ed-sicher|Ed Sicher||
bobby-olvera|Bobby Olvera Jr.;Bobby Olvera||ilwu-head 2024..
paul-demaria|Paul DeMaria||usmx-head 2024..
gene-seroka|Gene Seroka|جين سيروكا|port-of-los-angeles-head 2014..
mario-cordero|Mario Cordero|ماريو كورديرو|
meredith-stiehm|Meredith Stiehm|ميريديث ستيم;ميريديث ستيهم|
ellen-stutzman|Ellen Stutzman|إلين ستاتزمان|
chris-keyser|Chris Keyser|كريس كيسر|
carol-lombardini|Carol Lombardini|كارول لومبارديني|amptp-head 2009..2025
gregory-hessinger|Greg Hessinger;Gregory Hessinger||amptp-head 2025..
sean-astin|Sean Astin|شون أستن|sag-aftra-head 2025-09..
bob-iger|Bob Iger;Robert Iger|بوب إيغر;روبرت إيغر|
ted-sarandos|Ted Sarandos|تيد ساراندوس|
david-zaslav|David Zaslav|ديفيد زاسلاف|
matthew-loeb|Matthew Loeb||
lindsay-dougherty|Lindsay Dougherty||
chris-smalls|Chris Smalls;Christian Smalls|كريس سمولز|
lynne-fox|Lynne Fox||
laxman-narasimhan|Laxman Narasimhan|لاكشمان ناراسيمهان|starbucks-head 2023-03..2024-08
brian-niccol|Brian Niccol|براين نيكول|starbucks-head 2024-09..
howard-schultz|Howard Schultz|هوارد شولتز;هاورد شولتز|
gwen-mills|Gwen Mills||unite-here-head 2024-06..
d-taylor-unite-here|D. Taylor||
thomas-perez|Tom Perez;Thomas Perez|توم بيريز;توماس بيريز|us-labour-minister 2013-07..2017-01
hilda-solis|Hilda Solis||us-labour-minister 2009-02..2013-01
alexander-acosta|Alexander Acosta;Alex Acosta|ألكسندر أكوستا|us-labour-minister 2017-04..2019-07
eugene-scalia|Eugene Scalia|يوجين سكاليا|us-labour-minister 2019-09..2021-01
elaine-chao|Elaine Chao|إلين تشاو;ايلين تشاو|us-labour-minister 2001-01..2009-01;us-transport-minister 2017-01..2021-01
jennifer-abruzzo|Jennifer Abruzzo||
lauren-mcferran|Lauren McFerran||
lana-payne|Lana Payne|لانا باين|unifor-head 2022-08..
jerry-dias|Jerry Dias|جيري دياس|unifor-head 2013-08..2022-03
doug-ettinger|Doug Ettinger||canada-post-head 2021-03..
francois-laporte|Francois Laporte||
bea-bruske|Bea Bruske||
wesley-lesosky|Wesley Lesosky||
tracy-robinson|Tracy Robinson||cn-rail-head 2022-02..
keith-creel|Keith Creel||
sally-mcmanus|Sally McManus|سالي ماكمانوس|actu-head 2017-03..
michele-oneil|Michele O'Neil||
tony-burke|Tony Burke|توني بيرك|
zingiswa-losi|Zingiswa Losi|زينغيسوا لوسي|cosatu-head 2018-09..
solly-phetoe|Solly Phetoe||
sidumo-dlamini|Sidumo Dlamini||
hector-daer|Hector Daer|هيكتور داير|
pablo-moyano|Pablo Moyano|بابلو مويانو|
hugo-moyano|Hugo Moyano|هوغو مويانو|
soren-skou|Soren Skou;Søren Skou|سورين سكو;سورين سكوو|maersk-head 2016-07..2022-12
soren-toft|Soren Toft;Søren Toft|سورين توفت|msc-head 2020-12..
rodolphe-saade|Rodolphe Saade|رودولف سعادة|cma-cgm-head 2017-02..
ricaurte-vasquez|Ricaurte Vasquez|ريكاورتي فاسكيز;ريكورت فاسكيز|panama-canal-authority-head 2019-09..
sultan-bin-sulayem|Sultan Ahmed bin Sulayem;Sultan bin Sulayem|سلطان أحمد بن سليم;سلطان بن سليم|
aboubaker-omar-hadi|Aboubaker Omar Hadi;Aboubaker Hadi|أبو بكر عمر هادي;أبوبكر عمر هادي|djibouti-ports-head ..
amin-nasser|Amin Nasser|أمين الناصر;أمين حسن الناصر|saudi-aramco-head 2015-09..
patrick-pouyanne|Patrick Pouyanne|باتريك بويانيه;باتريك بويان|totalenergies-head 2014-10..
claudio-descalzi|Claudio Descalzi|كلاوديو ديسكالزي|eni-head 2014-05..
phil-ni-sheaghdha|Phil Ni Sheaghdha||inmo-head 2018..
eric-massi|Eric Massi|إريك ماسي|
lee-moak|Lee Moak||alpa-head 2011-01..2014-12
christine-behle|Christine Behle|كريستينه بيله|
peter-hurtgen|Peter Hurtgen||
tim-canoll|Tim Canoll||alpa-head 2015-01..2018-12
leo-gerard|Leo Gerard||usw-head 2001-02..2019-07
andy-stern|Andy Stern|آندي ستيرن|seiu-head 1996-04..2010-04
ron-gettelfinger|Ron Gettelfinger||uaw-head 2002-06..2010-06
willie-walsh|Willie Walsh|ويلي والش|iata-head 2021-04..
alan-joyce|Alan Joyce|آلان جويس|qantas-head 2008-11..2023-09
brendan-barber|Brendan Barber||tuc-head 2003-06..2012-12
tony-woodley|Tony Woodley||
liam-doran|Liam Doran||inmo-head 1998..2017
kieran-mulvey|Kieran Mulvey||
moya-greene|Moya Greene||royal-mail-head 2010-07..2018-06
martin-seidenberg|Martin Seidenberg||
andy-gilchrist|Andy Gilchrist||
roger-toussaint|Roger Toussaint||
mark-ferguson|Mark Ferguson~||
ann-dembinski|Ann Dembinski||
avi-nissenkorn|Avi Nissenkorn|آفي نيسنكورن;آفي نيسانكورين|
yaffa-ben-david|Yaffa Ben-David|يافا بن دافيد|
sergio-vargas|Sergio Vargas~||
moneem-amira|Moneem Amira;Monem Amira|منعم عميرة|
khairy-abdel-dayem|Khairy Abdel Dayem|خيري عبد الدايم|
`;
