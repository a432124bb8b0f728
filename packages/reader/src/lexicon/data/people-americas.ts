/** People of the Americas. The format of a row is that of people.ts. */
export const AMERICAS_PEOPLE = `
joe-biden|Joe Biden;Joseph Biden;Biden!|جو بايدن;جوزيف بايدن;بايدن!|us-president 2021-01..2025-01;us-vice-president 2009-01..2017-01
donald-trump|Donald Trump;Trump!|دونالد ترامب;دونالد ترمب;ترامب!;ترمب!|us-president 2017-01..2021-01;us-president 2025-01..
barack-obama|Barack Obama;Obama!|باراك أوباما;أوباما!|us-president 2009-01..2017-01
kamala-harris|Kamala Harris|كامالا هاريس;كاملا هاريس|us-vice-president 2021-01..2025-01
jd-vance|JD Vance;Vance!|جيه دي فانس;جي دي فانس;فانس!|us-vice-president 2025-01..
mike-pence|Mike Pence|مايك بنس|us-vice-president 2017-01..2021-01
antony-blinken|Antony Blinken;Anthony Blinken;Blinken!|أنتوني بلينكن;توني بلينكن;أنطوني بلينكن;بلينكن!;انطوني بلينكين;أنتوني بلنكن;بلنكن!|us-foreign-minister 2021-01..2025-01
marco-rubio|Marco Rubio;Rubio!|ماركو روبيو;روبيو!|us-foreign-minister 2025-01..;us-national-security-adviser 2025-05..
mike-pompeo|Mike Pompeo;Pompeo!|مايك بومبيو;بومبيو!|us-foreign-minister 2018-04..2021-01;cia-head 2017-01..2018-04
rex-tillerson|Rex Tillerson;Tillerson!|ريكس تيلرسون;تيلرسون!|us-foreign-minister 2017-02..2018-03
john-kerry|John Kerry;Kerry!|جون كيري|us-foreign-minister 2013-02..2017-01
hillary-clinton|Hillary Clinton|هيلاري كلينتون|us-foreign-minister 2009-01..2013-02
william-burns|William Burns;Bill Burns;William J. Burns|وليام بيرنز;ويليام بيرنز;وليم بيرنز;بيل بيرنز;ويليام برنز;وليام برنز;بيرنز!;ويليام بيرنس;وليام بيرنس;وليام بورنز|cia-head 2021-03..2025-01
john-ratcliffe|John Ratcliffe|جون راتكليف|cia-head 2025-01..
gina-haspel|Gina Haspel|جينا هاسبل|cia-head 2018-05..2021-01
john-brennan|John Brennan|جون برينان|cia-head 2013-03..2017-01
tulsi-gabbard|Tulsi Gabbard|تولسي غابارد|
lloyd-austin|Lloyd Austin|لويد أوستن|us-defence-minister 2021-01..2025-01
pete-hegseth|Pete Hegseth;Hegseth!|بيت هيغسيث;بيت هيغسث;بيت هيجسيث|us-defence-minister 2025-01..
james-mattis|James Mattis;Jim Mattis|جيمس ماتيس|us-defence-minister 2017-01..2018-12
mark-esper|Mark Esper|مارك إسبر|us-defence-minister 2019-07..2020-11
jake-sullivan|Jake Sullivan|جيك سوليفان;جايك سوليفان|us-national-security-adviser 2021-01..2025-01
mike-waltz|Mike Waltz;Michael Waltz|مايك والتز;مايكل والتز;مايك وولتز|us-national-security-adviser 2025-01..2025-05
john-bolton|John Bolton|جون بولتون|us-national-security-adviser 2018-04..2019-09
brett-mcgurk|Brett McGurk;McGurk!|بريت ماكغورك;بريت مكغورك;ماكغورك!;بريت ماكجورك;بريت ماكجيرك;بريت ماكغورغ|
amos-hochstein|Amos Hochstein;Hochstein!|آموس هوكشتاين;عاموس هوكشتاين;هوكشتاين!;آموس هوكستين;عاموس هوخشتاين;آموس هوكستاين;هوكستاين!;عاموس هوكستين;هوخشتاين!|
steve-witkoff|Steve Witkoff;Steven Witkoff;Witkoff!|ستيف ويتكوف;ستيفن ويتكوف;ويتكوف!|us-middle-east-envoy 2025-01..
adam-boehler|Adam Boehler|آدم بوهلر;آدم بولر;آدم بوهلير;آدم بويلر|us-hostage-envoy 2025-01..
jared-kushner|Jared Kushner;Kushner!|جاريد كوشنر;كوشنر!;جارد كوشنر;غاريد كوشنر|
keith-kellogg|Keith Kellogg;Kellogg!|كيث كيلوغ;كيث كيلوج;كيث كلوغ|us-ukraine-envoy 2025-01..
morgan-ortagus|Morgan Ortagus;Ortagus!|مورغان أورتاغوس;أورتاغوس!;مورغان أورتيغوس;مورجان أورتاجوس|
tom-barrack|Tom Barrack;Thomas Barrack;Thomas J. Barrack|توم باراك;توماس باراك;توم برّاك;توماس براك|us-syria-envoy 2025-05..
massad-boulos|Massad Boulos|مسعد بولس;مسعد بولوس|
tom-perriello|Tom Perriello;Thomas Perriello|توم بيرييلو;توم بيريلو;توم بريليو;توم بيرليلو;توم بيريللو|us-sudan-envoy 2024-02..2025-01
mike-huckabee|Mike Huckabee|مايك هاكابي|
matthew-miller|Matthew Miller|ماثيو ميلر|us-foreign-ministry-spokesperson 2023-04..2025-01
john-kirby|John Kirby|جون كيربي|
karine-jean-pierre|Karine Jean-Pierre|كارين جان بيير|us-white-house-spokesperson 2022-05..2025-01
karoline-leavitt|Karoline Leavitt|كارولين ليفيت|us-white-house-spokesperson 2025-01..
tammy-bruce|Tammy Bruce|تامي بروس|us-foreign-ministry-spokesperson 2025-01..2025-08
linda-thomas-greenfield|Linda Thomas-Greenfield|ليندا توماس غرينفيلد|
zalmay-khalilzad|Zalmay Khalilzad;Khalilzad!|زلماي خليل زاد;خليل زاد!;زلماي خليلزاد;خليلزاد!|us-afghanistan-envoy 2018-09..2021-10
tim-lenderking|Tim Lenderking;Timothy Lenderking|تيم ليندركينغ;تيموثي ليندركينغ;تيم ليندركنغ;تيم ليندركينج;تيموثي ليندركنغ;تيم لندركينغ;ليندركينغ!;ليندركنغ!|us-yemen-envoy 2021-02..2025-01
bill-clinton|Bill Clinton|بيل كلينتون|us-president 1993-01..2001-01
justin-trudeau|Justin Trudeau;Trudeau!|جاستن ترودو;ترودو!|canada-prime-minister 2015-11..2025-03
mark-carney|Mark Carney;Carney!|مارك كارني|canada-prime-minister 2025-03..
melanie-joly|Melanie Joly|ميلاني جولي|canada-foreign-minister 2021-10..2025-05
gustavo-petro|Gustavo Petro;Petro!|غوستافو بيترو;جوستافو بيترو;غوستافو بترو|colombia-president 2022-08..
juan-manuel-santos|Juan Manuel Santos|خوان مانويل سانتوس|colombia-president 2010-08..2018-08
ivan-duque|Ivan Duque|إيفان دوكي|colombia-president 2018-08..2022-08
rodrigo-londono|Rodrigo Londono;Timochenko!;Timoleon Jimenez|رودريغو لوندونيو;تيموشينكو!|
ivan-marquez|Ivan Marquez;Luciano Marin|إيفان ماركيز;لوسيانو مارين|
humberto-de-la-calle|Humberto de la Calle|أومبرتو دي لا كاييه|
antonio-garcia-eln|Antonio Garcia|أنطونيو غارسيا|
pablo-beltran|Pablo Beltran|بابلو بلتران;بابلو بيلتران|
otty-patino|Otty Patino|أوتي باتينيو|
nicolas-maduro|Nicolas Maduro;Maduro!;Nicholas Maduro|نيكولاس مادورو;مادورو!;نيكولا مادورو|venezuela-president 2013-04..
juan-guaido|Juan Guaido;Guaido!|خوان غوايدو;خوان جوايدو;غوايدو!;جوايدو!|
maria-corina-machado|Maria Corina Machado|ماريا كورينا ماتشادو|
edmundo-gonzalez|Edmundo Gonzalez;Edmundo Gonzalez Urrutia|إدموندو غونزاليس;إدموندو غونزاليس أوروتيا|
jorge-rodriguez|Jorge Rodriguez|خورخي رودريغيز|venezuela-parliament-speaker 2021-01..
lula|Luiz Inacio Lula da Silva;Lula da Silva;Lula!|لويس إيناسيو لولا دا سيلفا;لولا دا سيلفا|brazil-president 2023-01..;brazil-president 2003-01..2011-01
jair-bolsonaro|Jair Bolsonaro;Bolsonaro!|جايير بولسونارو;بولسونارو!|brazil-president 2019-01..2023-01
javier-milei|Javier Milei;Milei!|خافيير ميلي;خافيير ميليي|argentina-president 2023-12..
claudia-sheinbaum|Claudia Sheinbaum;Sheinbaum!|كلاوديا شينباوم|mexico-president 2024-10..
andres-manuel-lopez-obrador|Andres Manuel Lopez Obrador;Lopez Obrador!|أندريس مانويل لوبيز أوبرادور|mexico-president 2018-12..2024-10
gabriel-boric|Gabriel Boric;Boric!|غابرييل بوريك|chile-president 2022-03..
miguel-diaz-canel|Miguel Diaz-Canel|ميغيل دياز كانيل|cuba-president 2019-10..
raul-castro|Raul Castro|راؤول كاسترو|
jimmy-carter|Jimmy Carter|جيمي كارتر|us-president 1977-01..1981-01
george-mitchell|George Mitchell|جورج ميتشل|
marty-walsh|Marty Walsh|مارتي والش|us-labour-minister 2021-03..2023-03
robert-malley|Robert Malley;Rob Malley|روبرت مالي;روب مالي|us-iran-envoy 2021-01..2023-06
wendy-sherman|Wendy Sherman|ويندي شيرمان;ويندي شرمان|us-deputy-foreign-minister 2021-04..2023-07
stephen-harper|Stephen Harper|ستيفن هاربر|canada-prime-minister 2006-02..2015-11
chrystia-freeland|Chrystia Freeland|كريستيا فريلاند|canada-foreign-minister 2017-01..2019-11
anita-anand|Anita Anand|أنيتا أناند|canada-foreign-minister 2025-05..
mauricio-macri|Mauricio Macri|ماوريسيو ماكري|argentina-president 2015-12..2019-12
alberto-fernandez|Alberto Fernandez|ألبرتو فرنانديز|argentina-president 2019-12..2023-12
dilma-rousseff|Dilma Rousseff|ديلما روسيف|brazil-president 2011-01..2016-08
michel-temer|Michel Temer|ميشال تامر|brazil-president 2016-08..2018-12
hugo-chavez|Hugo Chavez;Chavez!|هوغو تشافيز|venezuela-president 1999-02..2013-03
irfaan-ali|Irfaan Ali|عرفان علي|guyana-president 2020-08..
delcy-rodriguez|Delcy Rodriguez|ديلسي رودريغيز;ديلسي رودريجيز;ديلسي رودريغيس|venezuela-vice-president 2018-06..2026-01
bruno-rodriguez|Bruno Rodriguez|برونو رودريغيز|cuba-foreign-minister 2009-03..
alvaro-uribe|Alvaro Uribe|ألفارو أوريبي|colombia-president 2002-08..2010-08
alvaro-leyva|Alvaro Leyva|ألفارو ليفا|colombia-foreign-minister 2022-08..2024-05
vera-grabe|Vera Grabe||
ivan-mordisco|Ivan Mordisco|إيفان مورديسكو|
enrique-pena-nieto|Enrique Pena Nieto|إنريكي بينيا نييتو|mexico-president 2012-12..2018-11
nayib-bukele|Nayib Bukele;Bukele!|نجيب بوكيلي;بوكيلي!|el-salvador-president 2019-06..
daniel-ortega|Daniel Ortega|دانيال أورتيغا|nicaragua-president 2007-01..
ariel-henry|Ariel Henry|أرييل هنري|haiti-prime-minister 2021-07..2024-04
george-w-bush|George W. Bush;George W Bush;George Bush|جورج بوش;جورج دبليو بوش;جورج دبليو. بوش;جورج بوش الابن|us-president 2001-01..2009-01
george-h-w-bush|George H.W. Bush;George H. W. Bush|جورج بوش الأب;جورج هربرت بوش|us-president 1989-01..1993-01
ronald-reagan|Ronald Reagan|رونالد ريغان;رونالد ريجان|us-president 1981-01..1989-01
richard-nixon|Richard Nixon|ريتشارد نيكسون|us-president 1969-01..1974-08
dick-cheney|Dick Cheney|ديك تشيني|us-vice-president 2001-01..2009-01
al-gore|Al Gore|آل غور;آل جور|us-vice-president 1993-01..2001-01
condoleezza-rice|Condoleezza Rice;Condoleeza Rice;Condi Rice|كوندوليزا رايس;كونداليزا رايس;كوندليزا رايس|us-foreign-minister 2005-01..2009-01;us-national-security-adviser 2001-01..2005-01
colin-powell|Colin Powell|كولن باول;كولين باول|us-foreign-minister 2001-01..2005-01
madeleine-albright|Madeleine Albright|مادلين أولبرايت|us-foreign-minister 1997-01..2001-01
warren-christopher|Warren Christopher|وارن كريستوفر|us-foreign-minister 1993-01..1997-01
james-baker|James Baker;James A. Baker|جيمس بيكر|us-foreign-minister 1989-01..1992-08;un-western-sahara-envoy 1997-03..2004-06
henry-kissinger|Henry Kissinger;Kissinger!|هنري كيسنجر;هنري كسينجر;كيسنجر!|us-foreign-minister 1973-09..1977-01
steven-mnuchin|Steven Mnuchin;Steve Mnuchin;Mnuchin!|ستيفن منوتشين;ستيف منوتشين;ستيفن منوشين;ستيفن مونشين|us-finance-minister 2017-02..2021-01
janet-yellen|Janet Yellen;Yellen!|جانيت يلين;جانيت ييلين|us-finance-minister 2021-01..2025-01
scott-bessent|Scott Bessent;Bessent!|سكوت بيسنت;سكوت بسنت;سكوت بيسينت;بيسنت!|us-finance-minister 2025-01..
jack-lew|Jack Lew;Jacob Lew|جاك ليو;جاكوب ليو|us-finance-minister 2013-02..2017-01
timothy-geithner|Timothy Geithner;Tim Geithner|تيموثي غايتنر;تيموثي جايتنر|us-finance-minister 2009-01..2013-01
howard-lutnick|Howard Lutnick;Lutnick!|هوارد لوتنيك;هاورد لوتنيك|us-trade-minister 2025-02..
gina-raimondo|Gina Raimondo|جينا رايموندو|us-trade-minister 2021-03..2025-01
wilbur-ross|Wilbur Ross|ويلبر روس;ويلبور روس|us-trade-minister 2017-02..2021-01
jamieson-greer|Jamieson Greer|جيميسون غرير;جيمسون غرير;جيميسون جرير;جيمسون جرير|us-trade-representative 2025-02..
katherine-tai|Katherine Tai|كاثرين تاي|us-trade-representative 2021-03..2025-01
robert-lighthizer|Robert Lighthizer;Lighthizer!|روبرت لايتهايزر;روبرت لايتايزر;لايتهايزر!|us-trade-representative 2017-05..2021-01
michael-froman|Michael Froman;Mike Froman|مايكل فرومان|us-trade-representative 2013-06..2017-01
peter-navarro|Peter Navarro|بيتر نافارو|
larry-kudlow|Larry Kudlow|لاري كودلو;لاري كادلو|
donald-rumsfeld|Donald Rumsfeld;Rumsfeld!|دونالد رامسفيلد;رامسفيلد!|us-defence-minister 2001-01..2006-12
robert-gates|Robert Gates|روبرت غيتس;روبرت جيتس|us-defence-minister 2006-12..2011-07;cia-head 1991-11..1993-01
leon-panetta|Leon Panetta;Panetta!|ليون بانيتا;بانيتا!|us-defence-minister 2011-07..2013-02;cia-head 2009-02..2011-06
chuck-hagel|Chuck Hagel|تشاك هاغل;تشاك هيغل;تشاك هاجل|us-defence-minister 2013-02..2015-02
ashton-carter|Ashton Carter;Ash Carter|آشتون كارتر;آش كارتر|us-defence-minister 2015-02..2017-01
patrick-shanahan|Patrick Shanahan|باتريك شاناهان|
mark-milley|Mark Milley|مارك ميلي|
charles-q-brown|Charles Q. Brown;CQ Brown|تشارلز براون|
dan-caine|Dan Caine|دان كين|
hr-mcmaster|H.R. McMaster;McMaster!|هربرت ماكماستر;إتش آر ماكماستر;ماكماستر!|us-national-security-adviser 2017-02..2018-04
michael-flynn|Michael Flynn;Mike Flynn|مايكل فلين|
robert-obrien|Robert O'Brien|روبرت أوبراين;روبرت أوبرايان|us-national-security-adviser 2019-09..2021-01;us-hostage-envoy 2018-05..2019-09
susan-rice|Susan Rice|سوزان رايس|us-national-security-adviser 2013-07..2017-01
tom-donilon|Tom Donilon;Thomas Donilon|توم دونيلون|us-national-security-adviser 2010-10..2013-07
stephen-hadley|Stephen Hadley|ستيفن هادلي|us-national-security-adviser 2005-01..2009-01
david-petraeus|David Petraeus;Petraeus!|ديفيد بترايوس;ديفيد بتريوس;بترايوس!|cia-head 2011-09..2012-11
george-tenet|George Tenet|جورج تينيت;جورج تينت|cia-head 1997-07..2004-07
michael-hayden|Michael Hayden|مايكل هايدن|cia-head 2006-05..2009-02
avril-haines|Avril Haines|أفريل هينز;أفريل هاينز|
kash-patel|Kash Patel|كاش باتيل|
pam-bondi|Pam Bondi|بام بوندي|
merrick-garland|Merrick Garland|ميريك غارلاند|us-justice-minister 2021-03..2025-01
brad-cooper|Brad Cooper|براد كوبر|centcom-head 2025-08..
michael-kurilla|Michael Kurilla;Michael Erik Kurilla;Erik Kurilla|مايكل كوريلا;مايكل إريك كوريلا;إريك كوريلا|centcom-head 2022-04..2025-08
kenneth-mckenzie|Kenneth McKenzie;Frank McKenzie|كينيث ماكنزي|centcom-head 2019-03..2022-04
joseph-votel|Joseph Votel|جوزيف فوتيل|centcom-head 2016-03..2019-03
stephen-biegun|Stephen Biegun;Steve Biegun;Biegun!|ستيفن بيغون;ستيفن بيجون;ستيفن بيغن;بيغون!|us-north-korea-envoy 2018-08..2021-01
sung-kim|Sung Kim|سونغ كيم|
heather-nauert|Heather Nauert|هيذر ناورت;هيدر ناورت;هيذر نويرت|us-foreign-ministry-spokesperson 2017-04..2019-04
ned-price|Ned Price|نيد برايس|us-foreign-ministry-spokesperson 2021-01..2023-03
vedant-patel|Vedant Patel|فيدانت باتيل|
mark-toner|Mark Toner|مارك تونر|
jen-psaki|Jen Psaki;Jennifer Psaki|جين ساكي;جنيفر ساكي;جين بساكي|us-white-house-spokesperson 2021-01..2022-05
sarah-sanders|Sarah Sanders;Sarah Huckabee Sanders|سارة ساندرز;سارة هاكابي ساندرز|us-white-house-spokesperson 2017-07..2019-06
sean-spicer|Sean Spicer|شون سبايسر|us-white-house-spokesperson 2017-01..2017-07
josh-earnest|Josh Earnest|جوش إرنست|us-white-house-spokesperson 2014-06..2017-01
victoria-nuland|Victoria Nuland;Nuland!|فيكتوريا نولاند;نولاند!|
tommy-pigott|Tommy Pigott|تومي بيغوت|
tom-malinowski|Tom Malinowski|توم مالينوفسكي|
david-hale|David Hale|ديفيد هيل;دايفيد هيل;ديفيد هايل|
david-schenker|David Schenker|ديفيد شينكر;دايفيد شينكر|
david-satterfield|David Satterfield|ديفيد ساترفيلد;دايفيد ساترفيلد;ساترفيلد!|
barbara-leaf|Barbara Leaf|باربرا ليف;باربارا ليف|
joey-hood|Joey Hood|جوي هود|
molly-phee|Molly Phee|مولي في|
michael-ratney|Michael Ratney|مايكل راتني|
daniel-shapiro|Daniel Shapiro;Dan Shapiro|دانيال شابيرو;دان شابيرو|
david-friedman|David Friedman|ديفيد فريدمان|
thomas-nides|Thomas Nides;Tom Nides|توماس نايدس;توم نايدز;توماس نيدس|
stephanie-hallett|Stephanie Hallett|ستيفاني هاليت|
jason-greenblatt|Jason Greenblatt;Greenblatt!|جيسون غرينبلات;جيسون جرينبلات;غرينبلات!|us-middle-east-envoy 2017-01..2019-10
avi-berkowitz|Avi Berkowitz|آفي بيركوفيتش;آفي بيركويتز;آفي بيركوفيتز|
martin-indyk|Martin Indyk;Indyk!|مارتن إنديك;إنديك!|
dennis-ross|Dennis Ross|دينيس روس;دنيس روس|
aaron-david-miller|Aaron David Miller|آرون ديفيد ميلر;هارون ديفيد ميلر|
richard-norland|Richard Norland|ريتشارد نورلاند|us-libya-envoy 2021-05..
jeremy-berndt|Jeremy Berndt|جيرمي برنت;جيريمي برنت|
robert-ford|Robert Ford;Robert S. Ford|روبرت فورد|
james-jeffrey|James Jeffrey;Jim Jeffrey|جيمس جيفري;جيم جيفري|us-syria-envoy 2018-08..2020-11
joel-rayburn|Joel Rayburn|جويل رايبورن|
brian-hook|Brian Hook|براين هوك;بريان هوك|us-iran-envoy 2018-08..2020-08
elliott-abrams|Elliott Abrams|إليوت أبرامز|
jon-finer|Jon Finer|جون فاينر|
phil-gordon|Philip Gordon;Phil Gordon|فيليب غوردون;فيل غوردون|
jeffrey-feltman|Jeffrey Feltman;Feltman!|جيفري فيلتمان;فيلتمان!|un-political-affairs-head 2012-07..2018-03
mike-hammer|Mike Hammer|مايك هامر|
donald-booth|Donald Booth|دونالد بوث|
john-godfrey|John Godfrey|جون غودفري;جون جودفري|
princeton-lyman|Princeton Lyman|برينستون ليمان|
scott-gration|Scott Gration|سكوت غرايشن;سكوت جرايشن;سكوت غريشن;سكوت غراتيون;سكوت جريشن|
andrew-natsios|Andrew Natsios|أندرو ناتسيوس|
john-danforth|John Danforth|جون دانفورث|
johnnie-carson|Johnnie Carson|جوني كارسون|
tibor-nagy|Tibor Nagy|تيبور ناجي;تيبور ناغي|
peter-pham|J. Peter Pham;Peter Pham|بيتر فام|
stuart-jones|Stuart Jones~|ستيوارت جونز|
steven-fagin|Steven Fagin;Stephen Fagin|ستيفن فاجن;ستيفن فاغن|
matthew-tueller|Matthew Tueller|ماثيو تولر;ماثيو تيولر|
kurt-volker|Kurt Volker|كورت فولكر|us-ukraine-envoy 2017-07..2019-09
bridget-brink|Bridget Brink|بريدجيت برينك|
dan-driscoll|Dan Driscoll;Daniel Driscoll|دان دريسكول;دانيال دريسكول|
kurt-campbell|Kurt Campbell|كورت كامبل|
christopher-hill|Christopher Hill;Chris Hill|كريستوفر هيل|
richard-holbrooke|Richard Holbrooke;Holbrooke!|ريتشارد هولبروك;هولبروك!|
paul-bremer|Paul Bremer;L. Paul Bremer|بول بريمر|
ryan-crocker|Ryan Crocker|رايان كروكر;راين كروكر|
richard-grenell|Richard Grenell;Ric Grenell;Grenell!|ريتشارد غرينيل;ريتشارد جرينيل;ريك غرينيل|
gabriel-escobar|Gabriel Escobar|غابرييل إسكوبار|
matthew-palmer|Matthew Palmer|ماثيو بالمر|
mark-savaya|Mark Savaya|مارك سافايا|us-iraq-envoy 2025-10..
stephen-miller|Stephen Miller~|ستيفن ميلر|
susie-wiles|Susie Wiles|سوزي وايلز|
christopher-landau|Christopher Landau|كريستوفر لانداو|
mike-johnson|Mike Johnson~|مايك جونسون|
nancy-pelosi|Nancy Pelosi;Pelosi!|نانسي بيلوسي;بيلوسي!|
kevin-mccarthy|Kevin McCarthy|كيفن مكارثي;كيفين مكارثي|
chuck-schumer|Chuck Schumer;Schumer!|تشاك شومر;شومر!|
mitch-mcconnell|Mitch McConnell;McConnell!|ميتش ماكونيل;ماكونيل!|
lindsey-graham|Lindsey Graham|ليندسي غراهام;ليندسي جراهام;لينزي غراهام|
john-mccain|John McCain;McCain!|جون ماكين|
chris-murphy|Chris Murphy~|كريس مورفي|
bernie-sanders|Bernie Sanders|بيرني ساندرز|
bob-menendez|Bob Menendez;Robert Menendez|بوب مينينديز;روبرت مينينديز|
chris-coons|Chris Coons|كريس كونز|
bill-richardson|Bill Richardson|بيل ريتشاردسون|
roger-carstens|Roger Carstens|روجر كارستنز;روجر كارستينز|us-hostage-envoy 2020..2025-01
linda-mcmahon|Linda McMahon|ليندا مكماهون|
pete-buttigieg|Pete Buttigieg;Buttigieg!|بيت بوتيجيج;بيت بوتيدجيج|us-transport-minister 2021-02..2025-01
sean-duffy|Sean Duffy|شون دافي|us-transport-minister 2025-01..
chris-wright|Chris Wright~|كريس رايت|us-energy-minister 2025-02..
jennifer-granholm|Jennifer Granholm|جينيفر غرانهولم;جنيفر غرانهولم|us-energy-minister 2021-02..2025-01
ernest-moniz|Ernest Moniz|إرنست مونيز|us-energy-minister 2013-05..2017-01
lori-chavez-deremer|Lori Chavez-DeRemer|لوري تشافيز ديريمر|us-labour-minister 2025-03..
samantha-power|Samantha Power|سامانثا باور|
nikki-haley|Nikki Haley|نيكي هيلي|
kelly-craft|Kelly Craft|كيلي كرافت|
dorothy-shea|Dorothy Shea|دوروثي شيا|
lisa-johnson|Lisa Johnson~|ليزا جونسون|
michel-issa|Michel Issa|ميشال عيسى|
jose-mulino|Jose Raul Mulino|خوسيه راؤول مولينو|panama-president 2024-07..
laurentino-cortizo|Laurentino Cortizo|لاورنتينو كورتيزو|panama-president 2019-07..2024-07
lenin-moreno|Lenin Moreno|لينين مورينو|ecuador-president 2017-05..2021-05
rafael-correa|Rafael Correa|رافائيل كوريا|ecuador-president 2007-01..2017-05
guillermo-lasso|Guillermo Lasso|غييرمو لاسو;غيرمو لاسو|ecuador-president 2021-05..2023-11
daniel-noboa|Daniel Noboa|دانيال نوبوا|ecuador-president 2023-11..
maria-fernanda-espinosa|Maria Fernanda Espinosa;Maria Fernanda Espinoza|ماريا فرناندا إسبينوزا;ماريا فرناندا إسبينوسا|ecuador-foreign-minister 2017-05..2018-06
evo-morales|Evo Morales|إيفو موراليس|bolivia-president 2006-01..2019-11
luis-arce|Luis Arce|لويس آرسي|bolivia-president 2020-11..2025-11
rodrigo-paz|Rodrigo Paz;Rodrigo Paz Pereira|رودريغو باز|bolivia-president 2025-11..
jeanine-anez|Jeanine Anez|جانين آنيز|
michelle-bachelet|Michelle Bachelet;Bachelet!|ميشيل باشليه;ميشال باشليه;ميشيل باشليت;باشليه!|chile-president 2014-03..2018-03;chile-president 2006-03..2010-03;ohchr-head 2018-09..2022-08
sebastian-pinera|Sebastian Pinera|سيباستيان بينيرا;سيباستيان بينييرا|chile-president 2018-03..2022-03;chile-president 2010-03..2014-03
jose-antonio-kast|Jose Antonio Kast|خوسيه أنطونيو كاست|
pedro-pablo-kuczynski|Pedro Pablo Kuczynski|بيدرو بابلو كوتشينسكي|peru-president 2016-07..2018-03
martin-vizcarra|Martin Vizcarra|مارتن فيزكارا;مارتين فيسكارا|peru-president 2018-03..2020-11
pedro-castillo|Pedro Castillo|بيدرو كاستيو;بيدرو كاستيلو|peru-president 2021-07..2022-12
dina-boluarte|Dina Boluarte|دينا بولوارتي|peru-president 2022-12..2025-10
cristina-kirchner|Cristina Fernandez de Kirchner;Cristina Kirchner|كريستينا كيرشنر;كريستينا فرنانديز دي كيرشنر|argentina-president 2007-12..2015-12
celso-amorim|Celso Amorim|سيلسو أموريم|brazil-foreign-minister 2003-01..2011-01
mauro-vieira|Mauro Vieira|ماورو فييرا|brazil-foreign-minister 2023-01..
felipe-calderon|Felipe Calderon|فيليبي كالديرون|mexico-president 2006-12..2012-12
vicente-fox|Vicente Fox|فيسنتي فوكس|mexico-president 2000-12..2006-12
marcelo-ebrard|Marcelo Ebrard;Ebrard!|مارسيلو إبرارد|mexico-foreign-minister 2018-12..2023-06
alicia-barcena|Alicia Barcena|أليسيا بارسينا|mexico-foreign-minister 2023-07..2024-09
juan-ramon-de-la-fuente|Juan Ramon de la Fuente|خوان رامون دي لا فوينتي|mexico-foreign-minister 2024-10..
fidel-castro|Fidel Castro|فيدل كاسترو;فيديل كاسترو|
jovenel-moise|Jovenel Moise|جوفينيل مويس;جوفينيل مويز|haiti-president 2017-02..2021-07
garry-conille|Garry Conille|غاري كونيل|haiti-prime-minister 2024-06..2024-11
alix-didier-fils-aime|Alix Didier Fils-Aime|أليكس ديدييه فيس إيميه;أليكس ديدييه فيس-إيميه|haiti-prime-minister 2024-11..
jimmy-cherizier|Jimmy Cherizier|جيمي شيريزييه|
mia-mottley|Mia Mottley|ميا موتلي|
ralph-gonsalves|Ralph Gonsalves|رالف غونسالفيس|
keith-rowley|Keith Rowley|كيث رولي|
luis-almagro|Luis Almagro|لويس ألماغرو|oas-head 2015-05..2025-05
albert-ramdin|Albert Ramdin|ألبرت رامدين|oas-head 2025-05..
jose-miguel-insulza|Jose Miguel Insulza|خوسيه ميغيل إنسولسا|oas-head 2005-05..2015-05
xiomara-castro|Xiomara Castro|شيومارا كاسترو|honduras-president 2022-01..
juan-orlando-hernandez|Juan Orlando Hernandez|خوان أورلاندو هيرنانديز|honduras-president 2014-01..2022-01
manuel-zelaya|Manuel Zelaya;Zelaya!|مانويل زيلايا;مانويل سيلايا|honduras-president 2006-01..2009-06
bernardo-arevalo|Bernardo Arevalo|برناردو أريفالو|guatemala-president 2024-01..
oscar-arias|Oscar Arias|أوسكار أرياس|costa-rica-president 2006-05..2010-05
rodrigo-chaves|Rodrigo Chaves|رودريغو تشافيز;رودريغو تشافيس|costa-rica-president 2022-05..
luis-lacalle-pou|Luis Lacalle Pou|لويس لاكالي بو|uruguay-president 2020-03..2025-03
jose-mujica|Jose Mujica|خوسيه موخيكا|uruguay-president 2010-03..2015-03
henrique-capriles|Henrique Capriles|هنريكي كابريليس;إنريكي كابريليس|
leopoldo-lopez|Leopoldo Lopez|ليوبولدو لوبيز|
gerardo-blyde|Gerardo Blyde|خيراردو بلايد;خيراردو بليدي|
stalin-gonzalez|Stalin Gonzalez|ستالين غونزاليس|
julio-borges|Julio Borges|خوليو بورخيس|
diosdado-cabello|Diosdado Cabello|ديوسدادو كابيو;ديوسدادو كابيلو|
jorge-arreaza|Jorge Arreaza|خورخي أرياسا;خورخي أرياثا|venezuela-foreign-minister 2017-08..2021-08
yvan-gil|Yvan Gil|إيفان خيل;إيفان جيل|venezuela-foreign-minister 2023-01..
vladimir-padrino-lopez|Vladimir Padrino Lopez;Vladimir Padrino|فلاديمير بادرينو لوبيز;فلاديمير بادرينو|venezuela-defence-minister 2014-10..
jose-luis-rodriguez-zapatero|Jose Luis Rodriguez Zapatero;Zapatero!|خوسيه لويس رودريغيز ثاباتيرو;خوسيه لويس ثاباتيرو;خوسيه لويس رودريغيز زاباتيرو;ثاباتيرو!|spain-prime-minister 2004-04..2011-12
dag-nylander|Dag Nylander|داغ نيلاندر|
andres-pastrana|Andres Pastrana|أندريس باسترانا|colombia-president 1998-08..2002-08
danilo-rueda|Danilo Rueda|دانيلو رويدا|
ivan-cepeda|Ivan Cepeda|إيفان سيبيدا|
sergio-jaramillo|Sergio Jaramillo|سيرخيو خاراميو|
frank-pearl|Frank Pearl|فرانك بيرل|
juan-camilo-restrepo|Juan Camilo Restrepo|خوان كاميلو ريستريبو|
nicolas-rodriguez-bautista|Nicolas Rodriguez Bautista|نيكولاس رودريغيز باوتيستا|
aureliano-carbonell|Aureliano Carbonell|أوريليانو كاربونيل|
alfonso-cano|Alfonso Cano|ألفونسو كانو|
pastor-alape|Pastor Alape|باستور ألابي|
pablo-catatumbo|Pablo Catatumbo|بابلو كاتاتومبو|
jesus-santrich|Jesus Santrich|خيسوس سانتريتش;خيسوس سانتريش|
manuel-marulanda|Manuel Marulanda|مانويل مارولاندا|
luis-gilberto-murillo|Luis Gilberto Murillo|لويس خيلبرتو موريو|colombia-foreign-minister 2024-05..2025-01
laura-sarabia|Laura Sarabia|لورا سارابيا|colombia-foreign-minister 2025-01..2025-07
rosa-villavicencio|Rosa Villavicencio|روزا فيلافيسينسيو|
carlos-holmes-trujillo|Carlos Holmes Trujillo|كارلوس هولمز تروخيو|
francia-marquez|Francia Marquez|فرانسيا ماركيز|colombia-vice-president 2022-08..
carlos-ruiz-massieu|Carlos Ruiz Massieu|كارلوس رويز ماسيو|
jean-arnault|Jean Arnault|جان أرنو|
miroslav-jenca|Miroslav Jenca|ميروسلاف ينتشا;ميروسلاف جينكا|
armando-benedetti|Armando Benedetti|أرماندو بينيديتي|
pedro-arnulfo-sanchez|Pedro Arnulfo Sanchez|بيدرو أرنولفو سانشيز|colombia-defence-minister 2025-03..
jean-chretien|Jean Chretien|جان كريتيان|canada-prime-minister 1993-11..2003-12
john-baird|John Baird|جون بيرد|canada-foreign-minister 2011-05..2015-02
francois-philippe-champagne|Francois-Philippe Champagne|فرانسوا فيليب شامبان;فرانسوا فيليب شامبين|canada-foreign-minister 2019-11..2021-01
marc-garneau|Marc Garneau|مارك غارنو|canada-foreign-minister 2021-01..2021-10
bob-rae|Bob Rae|بوب راي|
steven-mackinnon|Steven MacKinnon|ستيفن ماكينون|canada-labour-minister 2024-07..2025-05
seamus-oregan|Seamus O'Regan|شيموس أوريغان|canada-labour-minister 2021-10..2024-07
patty-hajdu|Patty Hajdu|باتي هايدو|canada-labour-minister 2025-05..
dominic-leblanc|Dominic LeBlanc|دومينيك لوبلان|
hugo-carvajal|Hugo Carvajal|هوغو كارفاخال|
piedad-cordoba|Piedad Cordoba|بيداد كوردوبا;بييداد كوردوبا|
ingrid-betancourt|Ingrid Betancourt;Betancourt!|إنغريد بيتانكور|
raul-reyes|Raul Reyes|راؤول رييس|
ernesto-samper|Ernesto Samper|إرنستو سامبر|colombia-president 1994-08..1998-08
roosevelt-skerrit|Roosevelt Skerrit|روزفلت سكيريت|
kenny-anthony|Kenny Anthony||saint-lucia-prime-minister 2011-11..2016-06
perry-christie|Perry Christie||bahamas-prime-minister 2012-05..2017-05
bruce-golding|Bruce Golding|بروس غولدينغ|jamaica-prime-minister 2007-09..2011-10
andrew-holness|Andrew Holness|أندرو هولنيس|jamaica-prime-minister 2016-03..
carla-barnett|Carla Barnett|كارلا بارنيت|caricom-head 2021-08..
leonel-fernandez|Leonel Fernandez|ليونيل فرنانديز|dominican-republic-president 2004-08..2012-08
danilo-medina|Danilo Medina|دانيلو ميدينا|dominican-republic-president 2012-08..2020-08
luis-abinader|Luis Abinader|لويس أبي نادر;لويس أبينادر|dominican-republic-president 2020-08..
jean-bertrand-aristide|Jean-Bertrand Aristide;Aristide!|جان برتران أريستيد;أريستيد!|
rene-preval|Rene Preval|رينيه بريفال|haiti-president 2006-05..2011-05
michel-martelly|Michel Martelly|ميشيل مارتيلي;ميشال مارتيلي|haiti-president 2011-05..2016-02
roberto-micheletti|Roberto Micheletti|روبرتو ميشيليتي|
fabiana-rosales|Fabiana Rosales|فابيانا روزاليس|
delsa-solorzano|Delsa Solorzano||
hugh-todd|Hugh Todd|هيو تود|guyana-foreign-minister 2020-08..
elizabeth-warren|Elizabeth Warren|إليزابيث وارن|
hakeem-jeffries|Hakeem Jeffries|حكيم جيفريز|
john-thune|John Thune|جون ثون|
paul-wolfowitz|Paul Wolfowitz;Wolfowitz!|بول وولفويتز;بول ولفويتز|world-bank-head 2005-06..2007-06
william-cohen|William Cohen|وليام كوهين|us-defence-minister 1997-01..2001-01
anthony-zinni|Anthony Zinni|أنتوني زيني|
john-abizaid|John Abizaid|جون أبي زيد|
tommy-franks|Tommy Franks|تومي فرانكس|
stanley-mcchrystal|Stanley McChrystal|ستانلي ماكريستال|
karl-eikenberry|Karl Eikenberry|كارل إيكنبري|
marc-grossman|Marc Grossman|مارك غروسمان|
alice-wells|Alice Wells|أليس ويلز|
thomas-west|Thomas West|توماس ويست|us-afghanistan-envoy 2021-10..2024-10
rashad-hussain|Rashad Hussain||
michael-herzog|Michael Herzog|مايكل هرتسوغ|
aryeh-lightstone|Aryeh Lightstone|أرييه لايتستون|
josh-gruenbaum|Josh Gruenbaum|جوش غروينباوم;جوش غرونباوم|
stephen-bosworth|Stephen Bosworth|ستيفن بوسورث|
james-steinberg|James Steinberg|جيمس ستاينبرغ|
rudy-giuliani|Rudy Giuliani;Giuliani!|رودي جولياني|
rob-portman|Rob Portman|روب بورتمان|
paul-ryan|Paul Ryan|بول راين;بول رايان|
david-perdue|David Perdue|ديفيد بيردو|
dean-pittman|Dean Pittman||
brian-nichols|Brian Nichols;Brian A. Nichols|براين نيكولز|
lloyd-axworthy|Lloyd Axworthy|لويد أكسوورثي|
michelle-rempel|Michelle Rempel;Michelle Rempel Garner||
jorge-valero|Jorge Valero|خورخي فاليرو|
adolfo-chavez|Adolfo Chavez||
carlos-romero|Carlos Romero~||
joaquin-gomez|Joaquin Gomez~|يواكين غوميز;خواكين غوميز|
cilia-flores|Cilia Flores|سيليا فلوريس|
carlos-tunnermann|Carlos Tünnermann;Carlos Tunnerman||
leopoldo-brenes|Leopoldo Brenes||
fander-falconi|Fander Falconí||
andres-soliz|Andrés Soliz;Andrés Soliz Rada||
sergio-gabrielli|Sérgio Gabrielli;José Sérgio Gabrielli||
ollanta-humala|Ollanta Humala;Humala!|أويانتا أومالا;أولانتا هومالا|
martin-guzman|Martín Guzmán|مارتن غوزمان;مارتين غوزمان|
eamon-courtenay|Eamon Courtenay||
michael-peyrefitte|Michael Peyrefitte||
wilfred-elrington|Wilfred Elrington||
alexis-rosado|Alexis Rosado||
john-briceno|John Briceño|جون بريسينيو|
pedro-brolo-vila|Pedro Brolo Vila;Pedro Brolo|بيدرو برولو|
gail-bindley-taylor-sainte|Gail Bindley Taylor Sainte||
robert-pelletreau|Robert Pelletreau|روبرت بيليترو|
penny-pritzker|Penny Pritzker|بيني بريتزكر|
jude-celestin|Jude Celestin||
luigi-einaudi|Luigi Einaudi||
patrick-manning|Patrick Manning||
miguel-ceballos|Miguel Ceballos|ميغيل سيبايوس|
aloysio-nunes|Aloysio Nunes||
rob-ashton|Rob Ashton~||
rafael-roncagliolo|Rafael Roncagliolo|رافائيل رونكاغليولو|
karen-donfried|Karen Donfried|كارين دونفريد|
antonio-villaraigosa|Antonio Villaraigosa||
bocchit-edmond|Bocchit Edmond||
`;
