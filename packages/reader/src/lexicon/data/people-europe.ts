/** People of Europe outside the former Soviet Union (Turkey aside), and of the European Union and NATO. The format of a row is that of people.ts. */
export const EUROPE_PEOPLE = `
emmanuel-macron|Emmanuel Macron;Macron!|إيمانويل ماكرون;ماكرون!;إمانويل ماكرون;عمانويل ماكرون;إيمانيويل ماكرون|france-president 2017-05..
francois-hollande|Francois Hollande;Hollande!|فرانسوا هولاند;فرنسوا هولاند;فرنسوا أولاند;فرانسوا أولاند|france-president 2012-05..2017-05
nicolas-sarkozy|Nicolas Sarkozy;Sarkozy!|نيكولا ساركوزي;ساركوزي!|france-president 2007-05..2012-05
stephane-sejourne|Stephane Sejourne|ستيفان سيجورنيه|france-foreign-minister 2024-01..2024-09
catherine-colonna|Catherine Colonna|كاترين كولونا|france-foreign-minister 2022-05..2024-01
jean-yves-le-drian|Jean-Yves Le Drian;Le Drian!|جان إيف لودريان;جان-إيف لودريان;لودريان!|france-foreign-minister 2017-05..2022-05
jean-noel-barrot|Jean-Noel Barrot|جان نويل بارو;جان-نويل بارو|france-foreign-minister 2024-09..
laurent-fabius|Laurent Fabius|لوران فابيوس|france-foreign-minister 2012-05..2016-02
angela-merkel|Angela Merkel;Merkel!|أنغيلا ميركل;أنجيلا ميركل;ميركل!|germany-chancellor 2005-11..2021-12
olaf-scholz|Olaf Scholz;Scholz!|أولاف شولتس;أولاف شولتز;شولتس!|germany-chancellor 2021-12..2025-05
friedrich-merz|Friedrich Merz;Merz!|فريدريش ميرتس;فريدريش ميرز|germany-chancellor 2025-05..
annalena-baerbock|Annalena Baerbock;Baerbock!|أنالينا بيربوك;بيربوك!;أنالينا بيروك|germany-foreign-minister 2021-12..2025-05;un-general-assembly-head 2025-09..
johann-wadephul|Johann Wadephul|يوهان فاديفول|germany-foreign-minister 2025-05..
frank-walter-steinmeier|Frank-Walter Steinmeier;Steinmeier!|فرانك فالتر شتاينماير;شتاينماير!|germany-president 2017-03..;germany-foreign-minister 2013-12..2017-01;germany-foreign-minister 2005-11..2009-10
heiko-maas|Heiko Maas|هايكو ماس|germany-foreign-minister 2018-03..2021-12
boris-johnson|Boris Johnson|بوريس جونسون|uk-prime-minister 2019-07..2022-09;uk-foreign-minister 2016-07..2018-07
liz-truss|Liz Truss|ليز تراس|uk-prime-minister 2022-09..2022-10;uk-foreign-minister 2021-09..2022-09
rishi-sunak|Rishi Sunak;Sunak!|ريشي سوناك;سوناك!|uk-prime-minister 2022-10..2024-07
keir-starmer|Keir Starmer;Starmer!|كير ستارمر;ستارمر!|uk-prime-minister 2024-07..
david-cameron|David Cameron|ديفيد كاميرون;دافيد كاميرون;ديفد كاميرون|uk-prime-minister 2010-05..2016-07;uk-foreign-minister 2023-11..2024-07
theresa-may|Theresa May|تيريزا ماي|uk-prime-minister 2016-07..2019-07
david-lammy|David Lammy;Lammy!|ديفيد لامي;دافيد لامي|uk-foreign-minister 2024-07..2025-09
yvette-cooper|Yvette Cooper|إيفيت كوبر|uk-foreign-minister 2025-09..
tony-blair|Tony Blair|توني بلير|uk-prime-minister 1997-05..2007-06
giorgia-meloni|Giorgia Meloni;Meloni!|جورجيا ميلوني;جورجا ميلوني;ميلوني!|italy-prime-minister 2022-10..
antonio-tajani|Antonio Tajani|أنطونيو تاياني|italy-foreign-minister 2022-10..
pedro-sanchez|Pedro Sanchez|بيدرو سانشيز;بيدرو سانتشيز;بيدرو سانشيث|spain-prime-minister 2018-06..
jose-manuel-albares|Jose Manuel Albares|خوسيه مانويل ألباريس;خوسيه مانويل ألباريث;خوسي مانويل ألباريس|spain-foreign-minister 2021-07..
josep-borrell|Josep Borrell;Borrell!|جوزيب بوريل;جوزيف بوريل;بوريل!;جوسيب بوريل;جوزب بوريل;خوسيب بوريل|eu-foreign-policy-head 2019-12..2024-11;spain-foreign-minister 2018-06..2019-11
kaja-kallas|Kaja Kallas;Kallas!|كايا كالاس;كالاس!|eu-foreign-policy-head 2024-12..;estonia-prime-minister 2021-01..2024-07
federica-mogherini|Federica Mogherini;Mogherini!|فيديريكا موغيريني;فيديريكا موجيريني;موغيريني!;فيدريكا موغيريني;فيديريكا موغريني;موجيريني!;موغريني!;فريدريكا موغيريني;فيدريكا موجرينى|eu-foreign-policy-head 2014-11..2019-11;italy-foreign-minister 2014-02..2014-10
catherine-ashton|Catherine Ashton|كاثرين آشتون;كاترين أشتون|eu-foreign-policy-head 2009-12..2014-10
ursula-von-der-leyen|Ursula von der Leyen;von der Leyen!|أورسولا فون دير لاين;أورسولا فون دير لايين;فون دير لاين!;أورسولا فون ديرلاين;أورزولا فون دير لاين;أورسولا فون دير ليين;فون ديرلاين!|european-commission-head 2019-12..;germany-defence-minister 2013-12..2019-07
charles-michel|Charles Michel|شارل ميشيل;شارل ميشال;تشارلز ميشيل;تشارلز ميشال;شارل ميشل|european-council-head 2019-12..2024-11;belgium-prime-minister 2014-10..2019-10
antonio-costa|Antonio Costa|أنطونيو كوستا|european-council-head 2024-12..;portugal-prime-minister 2015-11..2024-04
peter-stano|Peter Stano|بيتر ستانو|
jens-stoltenberg|Jens Stoltenberg;Stoltenberg!|ينس ستولتنبرغ;ستولتنبرغ!|nato-head 2014-10..2024-10
mark-rutte|Mark Rutte;Rutte!|مارك روته;مارك روتي;روته!;مارك روتيه;مارك روتا|nato-head 2024-10..;netherlands-prime-minister 2010-10..2024-07
viktor-orban|Viktor Orban;Orban!|فيكتور أوربان;أوربان!|hungary-prime-minister 2010-05..;hungary-prime-minister 1998-07..2002-05
peter-szijjarto|Peter Szijjarto;Szijjarto!|بيتر سيارتو;بيتر زيجارتو;بيتر سيجارتو|hungary-foreign-minister 2014-09..
andrzej-duda|Andrzej Duda;Duda!|أندريه دودا|poland-president 2015-08..2025-08
donald-tusk|Donald Tusk;Tusk!|دونالد توسك;توسك!|poland-prime-minister 2023-12..;poland-prime-minister 2007-11..2014-09;european-council-head 2014-12..2019-11
radoslaw-sikorski|Radoslaw Sikorski;Radosław Sikorski;Sikorski!;Radek Sikorski|رادوسلاف سيكورسكي;رادوسواف سيكورسكي|poland-foreign-minister 2023-12..;poland-foreign-minister 2007-11..2014-09
robert-fico|Robert Fico;Fico!|روبرت فيكو|slovakia-prime-minister 2023-10..;slovakia-prime-minister 2012-04..2018-03;slovakia-prime-minister 2006-07..2010-07
aleksandar-vucic|Aleksandar Vucic;Vucic!|ألكسندر فوتشيتش;فوتشيتش!;ألكسندر فوسيتش;ألكسندر فوتشيك;ألكسندر فوسيتس|serbia-president 2017-05..
albin-kurti|Albin Kurti;Kurti!|ألبين كورتي|kosovo-prime-minister 2021-03..;kosovo-prime-minister 2020-02..2020-06
miroslav-lajcak|Miroslav Lajcak;Lajcak!|ميروسلاف لايتشاك;ميروسلاف لاجاك;ميروسلاف لايجاك;لايتشاك!|eu-belgrade-pristina-envoy 2020-04..2025-01
nicos-anastasiades|Nicos Anastasiades;Anastasiades!|نيكوس أناستاسيادس|cyprus-president 2013-02..2023-02
nikos-christodoulides|Nikos Christodoulides;Christodoulides!|نيكوس خريستودوليدس;نيكوس خريستودوليديس;نيكوس كريستودوليديس;نيكوس خريستوذوليذيس;كريستودوليدس!;كريستودوليديس!|cyprus-president 2023-02..;cyprus-foreign-minister 2018-03..2022-01
mustafa-akinci|Mustafa Akinci;Mustafa Akıncı;Akinci!|مصطفى أقينجي;مصطفى أكينجي;مصطفى أكنجي;مصطفى أقنجي|northern-cyprus-president 2015-04..2020-10
ersin-tatar|Ersin Tatar|أرسين تتار;أرسين تاتار;أرسين طاطار;أرسين تطار|northern-cyprus-president 2020-10..2025-10
tufan-erhurman|Tufan Erhurman;Erhurman!|طوفان أرهورمان|northern-cyprus-president 2025-10..
espen-barth-eide|Espen Barth Eide;Barth Eide!|إسبن بارت إيدي;إسبن بارث إيدي;اسبن بارت ايده|norway-foreign-minister 2023-10..;norway-foreign-minister 2012-09..2013-10;un-cyprus-envoy 2014-08..2017-08
kyriakos-mitsotakis|Kyriakos Mitsotakis;Mitsotakis!|كيرياكوس ميتسوتاكيس;ميتسوتاكيس!|greece-prime-minister 2019-07..
alexis-tsipras|Alexis Tsipras;Tsipras!|أليكسيس تسيبراس;تسيبراس!|greece-prime-minister 2015-01..2019-07
jonas-gahr-store|Jonas Gahr Store;Jonas Gahr Støre|يوناس غار ستوره;يوناس غار ستور|norway-prime-minister 2021-10..;norway-foreign-minister 2005-10..2012-09
simon-coveney|Simon Coveney|سايمون كوفيني|ireland-foreign-minister 2017-06..2022-12
micheal-martin|Micheal Martin|مايكل مارتن;ميهول مارتن;ميشيل مارتن|ireland-prime-minister 2025-01..;ireland-prime-minister 2020-06..2022-12
leo-varadkar|Leo Varadkar;Varadkar!|ليو فارادكار|ireland-prime-minister 2022-12..2024-04;ireland-prime-minister 2017-06..2020-06
ignazio-cassis|Ignazio Cassis|إينياتسيو كاسيس;إغنازيو كاسيس;إينياسيو كاسيس|switzerland-foreign-minister 2017-11..
karin-keller-sutter|Karin Keller-Sutter|كارين كيلر سوتر|
pope-francis|Pope Francis!;Jorge Mario Bergoglio|البابا فرنسيس!;البابا فرانسيس!|vatican-pope 2013-03..2025-04;vatican-head-of-state 2013-03..2025-04
pope-leo-xiv|Pope Leo XIV!;Pope Leo!|البابا ليو الرابع عشر!;البابا لاوون الرابع عشر!|vatican-pope 2025-05..;vatican-head-of-state 2025-05..
pietro-parolin|Pietro Parolin|بييترو بارولين|
matteo-zuppi|Matteo Zuppi|ماتيو زوبي;ماتيو تزوبي|
enrique-mora|Enrique Mora|إنريكي مورا;إنريكه مورا|
boris-pistorius|Boris Pistorius|بوريس بيستوريوس|germany-defence-minister 2023-01..
ben-wallace|Ben Wallace|بن والاس|uk-defence-minister 2019-07..2023-08
james-cleverly|James Cleverly|جيمس كليفرلي|uk-foreign-minister 2022-09..2023-11
dominic-raab|Dominic Raab|دومينيك راب|uk-foreign-minister 2019-07..2021-09
jeremy-hunt|Jeremy Hunt|جيرمي هانت|uk-foreign-minister 2018-07..2019-07
philip-hammond|Philip Hammond|فيليب هاموند|uk-foreign-minister 2014-07..2016-07
sigmar-gabriel|Sigmar Gabriel|زيغمار غابرييل|germany-foreign-minister 2017-01..2018-03
jean-marc-ayrault|Jean-Marc Ayrault|جان مارك إيرولت|france-foreign-minister 2016-02..2017-05
luigi-di-maio|Luigi Di Maio|لويجي دي مايو|italy-foreign-minister 2019-09..2022-10
mario-draghi|Mario Draghi|ماريو دراغي|italy-prime-minister 2021-02..2022-10
giuseppe-conte|Giuseppe Conte|جوزيبي كونتي|italy-prime-minister 2018-06..2021-02
matteo-renzi|Matteo Renzi|ماتيو رينزي|italy-prime-minister 2014-02..2016-12
mariano-rajoy|Mariano Rajoy|ماريانو راخوي|spain-prime-minister 2011-12..2018-06
nikos-dendias|Nikos Dendias|نيكوس دندياس|greece-foreign-minister 2019-07..2023-05
george-gerapetritis|George Gerapetritis;Giorgos Gerapetritis|يورغوس غيرابيتريتيس|greece-foreign-minister 2023-06..
nikos-kotzias|Nikos Kotzias|نيكوس كوتزياس;نيكوس كوتسياس|greece-foreign-minister 2015-01..2018-10
zoran-zaev|Zoran Zaev|زوران زاييف|north-macedonia-prime-minister 2017-05..2022-01
nikola-dimitrov|Nikola Dimitrov;Nicola Dimitrov||north-macedonia-foreign-minister 2017-05..2020-08
matthew-nimetz|Matthew Nimetz|ماثيو نيميتز|
hashim-thaci|Hashim Thaci|هاشم تاجي;هاشم ثاتشي;هاشم تاتشي;هاشم تقي;هاشم ثاتسي|kosovo-president 2016-04..2020-11;kosovo-prime-minister 2008-01..2014-12
vjosa-osmani|Vjosa Osmani|فيوسا عثماني|kosovo-president 2021-04..
milorad-dodik|Milorad Dodik;Dodik!|ميلوراد دوديك;دوديك!|
christian-schmidt|Christian Schmidt|كريستيان شميت|
jacques-chirac|Jacques Chirac;Chirac!|جاك شيراك;شيراك!|france-president 1995-05..2007-05
francois-mitterrand|Francois Mitterrand|فرانسوا ميتران;فرنسوا ميتران|france-president 1981-05..1995-05
dominique-de-villepin|Dominique de Villepin|دومينيك دو فيلبان;دومينيك دوفيلبان|france-prime-minister 2005-05..2007-05;france-foreign-minister 2002-05..2004-03
bernard-kouchner|Bernard Kouchner;Kouchner!|برنار كوشنير;برنار كوشنر;كوشنير!|france-foreign-minister 2007-05..2010-11
alain-juppe|Alain Juppe|آلان جوبيه|france-foreign-minister 2011-02..2012-05
michel-barnier|Michel Barnier;Barnier!|ميشال بارنييه;ميشيل بارنييه;ميشيل بارنيه;ميشال بارنيه;ميشيل بارنيي|france-prime-minister 2024-09..2024-12;france-foreign-minister 2004-03..2005-06
philippe-douste-blazy|Philippe Douste-Blazy|فيليب دوست بلازي;فيليب دوست-بلازي|france-foreign-minister 2005-06..2007-05
edouard-philippe|Edouard Philippe|إدوار فيليب|france-prime-minister 2017-05..2020-07
jean-castex|Jean Castex|جان كاستكس|france-prime-minister 2020-07..2022-05
elisabeth-borne|Elisabeth Borne|إليزابيت بورن|france-prime-minister 2022-05..2024-01
gabriel-attal|Gabriel Attal|غابريال أتال;غابرييل أتال;جابرييل أتال|france-prime-minister 2024-01..2024-09
francois-bayrou|Francois Bayrou;Bayrou!|فرانسوا بايرو;فرنسوا بايرو|france-prime-minister 2024-12..2025-09
sebastien-lecornu|Sebastien Lecornu;Lecornu!|سيباستيان لوكورنو;سيباستيان ليكورنو;لوكورنو!|france-prime-minister 2025-09..;france-defence-minister 2022-05..2025-09
catherine-vautrin|Catherine Vautrin|كاترين فوتران|
manuel-valls|Manuel Valls|مانويل فالس|france-prime-minister 2014-03..2016-12
jean-claude-cousseran|Jean-Claude Cousseran|جان كلود كوسران;جان كلود كوسيران|
marine-le-pen|Marine Le Pen|مارين لوبان;مارين لو بان|
jean-luc-melenchon|Jean-Luc Melenchon;Melenchon!|جان لوك ميلانشون;جان لوك ميلونشون;ميلانشون!|
anne-claire-legendre|Anne-Claire Legendre|آن كلير لوجاندر;آن-كلير لوجاندر|
paul-soler|Paul Soler|بول سولير;بول سولر|
emmanuel-bonne|Emmanuel Bonne|إيمانويل بون;إمانويل بون|
florence-parly|Florence Parly|فلورنس بارلي|france-defence-minister 2017-06..2022-05
bruno-le-maire|Bruno Le Maire|برونو لومير;برونو لو مير|france-finance-minister 2017-05..2024-09
bruno-retailleau|Bruno Retailleau|برونو ريتايو;برونو روتايو|france-interior-minister 2024-09..2025-10
gerald-darmanin|Gerald Darmanin|جيرالد دارمانان;جيرالد دارمانين|france-interior-minister 2020-07..2024-09
gerhard-schroeder|Gerhard Schroeder;Gerhard Schröder|غيرهارد شرودر;جيرهارد شرودر;غيرهارد شرويدر|germany-chancellor 1998-10..2005-11
joschka-fischer|Joschka Fischer|يوشكا فيشر;جوشكا فيشر|germany-foreign-minister 1998-10..2005-11
guido-westerwelle|Guido Westerwelle;Westerwelle!|غيدو فسترفيله;جيدو فيسترفيله;غيدو فيسترفيلي|germany-foreign-minister 2009-10..2013-12
helmut-kohl|Helmut Kohl|هلموت كول|germany-chancellor 1982-10..1998-10
gerhard-conrad|Gerhard Conrad|غيرهارد كونراد;جيرهارد كونراد|
ernst-uhrlau|Ernst Uhrlau|إرنست أورلاو|
christian-clages|Christian Clages|كريستيان كلاغيس|
annegret-kramp-karrenbauer|Annegret Kramp-Karrenbauer|أنيغريت كرامب كارنباور;أنيغريت كرامب-كارنباور|germany-defence-minister 2019-07..2021-12
christine-lambrecht|Christine Lambrecht|كريستين لامبرخت;كريستينه لامبرشت|germany-defence-minister 2021-12..2023-01
robert-habeck|Robert Habeck|روبرت هابيك|
christian-lindner|Christian Lindner|كريستيان ليندنر|germany-finance-minister 2021-12..2024-11
wolfgang-schauble|Wolfgang Schaeuble;Wolfgang Schäuble|فولفغانغ شويبله|germany-finance-minister 2009-10..2017-10
hubertus-heil|Hubertus Heil|هوبيرتوس هايل|germany-labour-minister 2018-03..2025-05
baerbel-bas|Bärbel Bas;Baerbel Bas|باربل باس;بيربل باس|germany-labour-minister 2025-05..
gordon-brown|Gordon Brown|غوردون براون;جوردون براون;غوردن براون|uk-prime-minister 2007-06..2010-05
john-major|John Major|جون ميجور|uk-prime-minister 1990-11..1997-05
margaret-thatcher|Margaret Thatcher;Thatcher!|مارغريت تاتشر;مارجريت تاتشر;تاتشر!|uk-prime-minister 1979-05..1990-11
jack-straw|Jack Straw|جاك سترو|uk-foreign-minister 2001-06..2006-05
margaret-beckett|Margaret Beckett|مارغريت بيكيت;مارجريت بيكيت|uk-foreign-minister 2006-05..2007-06
david-miliband|David Miliband|ديفيد ميليباند;ديفيد مليباند|uk-foreign-minister 2007-06..2010-05
william-hague|William Hague|وليام هيغ;ويليام هيغ;وليام هيج;ويليام هيج|uk-foreign-minister 2010-05..2014-07
david-davis|David Davis|ديفيد ديفيس;ديفيد ديفيز;دافيد ديفيس|
david-frost|David Frost;Lord Frost!|ديفيد فروست;دافيد فروست|
dominic-grieve|Dominic Grieve||
jeremy-corbyn|Jeremy Corbyn;Corbyn!|جيريمي كوربن;جيرمي كوربين;جيريمي كوربين|
nicola-sturgeon|Nicola Sturgeon;Sturgeon!|نيكولا ستيرجن;نيكولا ستورجن|
alister-jack|Alister Jack||
john-healey|John Healey|جون هيلي|uk-defence-minister 2024-07..
grant-shapps|Grant Shapps;Shapps!|غرانت شابس;جرانت شابس|uk-defence-minister 2023-08..2024-07;uk-transport-minister 2019-07..2022-09
anne-marie-trevelyan|Anne-Marie Trevelyan|آن ماري تريفيليان|uk-transport-minister 2022-09..2022-10
mark-harper|Mark Harper~|مارك هاربر|uk-transport-minister 2022-10..2024-07
louise-haigh|Louise Haigh|لويز هاي|uk-transport-minister 2024-07..2024-11
heidi-alexander|Heidi Alexander|هايدي ألكسندر|uk-transport-minister 2024-11..
steve-barclay|Steve Barclay;Stephen Barclay|ستيف باركلي;ستيفن باركلي|uk-health-minister 2022-10..2023-11
victoria-atkins|Victoria Atkins|فيكتوريا أتكينز|uk-health-minister 2023-11..2024-07
wes-streeting|Wes Streeting;Streeting!|ويس ستريتنغ;ويس ستريتينغ|uk-health-minister 2024-07..
gillian-keegan|Gillian Keegan|جيليان كيغان|uk-education-minister 2022-10..2024-07
rachel-reeves|Rachel Reeves|راشيل ريفز;ريتشل ريفز|uk-finance-minister 2024-07..
kwasi-kwarteng|Kwasi Kwarteng|كواسي كوارتنغ|
suella-braverman|Suella Braverman|سويلا برافرمان|
priti-patel|Priti Patel|بريتي باتيل|uk-interior-minister 2019-07..2022-09
victoria-prentis|Victoria Prentis|فيكتوريا برنتيس;فيكتوريا برينتيس|
jonathan-powell|Jonathan Powell|جوناثان باول|
hamish-falconer|Hamish Falconer|هاميش فالكونر;هيمش فالكونر|
tobias-ellwood|Tobias Ellwood|توبياس إلوود|
alistair-burt|Alistair Burt|أليستر بيرت;أليستير بيرت|
andrew-mitchell|Andrew Mitchell~|أندرو ميتشل|
tariq-ahmad|Tariq Ahmad;Lord Tariq Ahmad|اللورد طارق أحمد|
michael-aron|Michael Aron|مايكل آرون|
richard-moore|Richard Moore~|ريتشارد مور|mi6-head 2020-10..2025-09
karen-bradley|Karen Bradley|كارين برادلي|
brandon-lewis|Brandon Lewis|براندون لويس|
chris-heaton-harris|Chris Heaton-Harris|كريس هيتون هاريس|
hilary-benn|Hilary Benn|هيلاري بن|
julian-smith|Julian Smith~|جوليان سميث|
james-brokenshire|James Brokenshire|جيمس بروكنشاير|
gerry-adams|Gerry Adams|جيري آدامز|sinn-fein-head 1983-11..2018-02
martin-mcguinness|Martin McGuinness|مارتن ماكغينيس;مارتن ماكجينيس|
mary-lou-mcdonald|Mary Lou McDonald|ماري لو ماكدونالد|sinn-fein-head 2018-02..
michelle-oneill|Michelle O'Neill|ميشيل أونيل|
arlene-foster|Arlene Foster|أرلين فوستر|dup-head 2015-12..2021-05
ian-paisley|Ian Paisley|إيان بيزلي;ايان بيسلي|dup-head 1971-09..2008-05
peter-robinson|Peter Robinson~|بيتر روبنسون|dup-head 2008-05..2015-12
jeffrey-donaldson|Jeffrey Donaldson;Sir Jeffrey Donaldson|جيفري دونالدسون|dup-head 2021-06..2024-03
gavin-robinson|Gavin Robinson|غافين روبنسون|
david-trimble|David Trimble|ديفيد تريمبل|
john-hume|John Hume|جون هيوم|
bertie-ahern|Bertie Ahern|بيرتي أهيرن;برتي أهيرن|ireland-prime-minister 1997-06..2008-05
enda-kenny|Enda Kenny|إندا كيني|ireland-prime-minister 2011-03..2017-06
simon-harris|Simon Harris~|سايمون هاريس;سيمون هاريس|ireland-prime-minister 2024-04..2025-01
fabian-picardo|Fabian Picardo|فابيان بيكاردو|
silvio-berlusconi|Silvio Berlusconi;Berlusconi!|سيلفيو برلسكوني;سيلفيو بيرلسكوني;برلسكوني!|italy-prime-minister 2008-05..2011-11;italy-prime-minister 2001-06..2006-05
romano-prodi|Romano Prodi|رومانو برودي|italy-prime-minister 2006-05..2008-05;european-commission-head 1999-09..2004-11
paolo-gentiloni|Paolo Gentiloni;Gentiloni!|باولو جنتيلوني;باولو جينتيلوني|italy-prime-minister 2016-12..2018-06;italy-foreign-minister 2014-10..2016-12
enrico-letta|Enrico Letta|إنريكو ليتا|italy-prime-minister 2013-04..2014-02
massimo-dalema|Massimo D'Alema|ماسيمو داليما|italy-foreign-minister 2006-05..2008-05
franco-frattini|Franco Frattini|فرانكو فراتيني|italy-foreign-minister 2008-05..2011-11
angelino-alfano|Angelino Alfano|أنجيلينو ألفانو|italy-foreign-minister 2016-12..2018-06
enzo-moavero|Enzo Moavero Milanesi;Enzo Moavero|إنزو موافيرو ميلانيزي;إنزو موافيرو|italy-foreign-minister 2018-06..2019-09
guido-crosetto|Guido Crosetto|غويدو كروزيتو;جويدو كروزيتو|italy-defence-minister 2022-10..
lorenzo-guerini|Lorenzo Guerini|لورينزو غويريني|italy-defence-minister 2019-09..2022-10
matteo-salvini|Matteo Salvini;Salvini!|ماتيو سالفيني;سالفيني!|italy-transport-minister 2022-10..;italy-interior-minister 2018-06..2019-09
matteo-piantedosi|Matteo Piantedosi|ماتيو بيانتيدوزي|italy-interior-minister 2022-10..
sergio-mattarella|Sergio Mattarella;Mattarella!|سيرجيو ماتاريلا;ماتاريلا!|italy-president 2015-02..
giorgio-napolitano|Giorgio Napolitano|جورجيو نابوليتانو|italy-president 2006-05..2015-01
mario-giro|Mario Giro|ماريو جيرو|
andrea-riccardi|Andrea Riccardi|أندريا ريكاردي|
jose-maria-aznar|Jose Maria Aznar;Aznar!|خوسيه ماريا أثنار;خوسيه ماريا أزنار;أزنار!|spain-prime-minister 1996-05..2004-04
felipe-gonzalez|Felipe Gonzalez|فيليبي غونزاليس;فيليبي جونزاليس|spain-prime-minister 1982-12..1996-05
miguel-angel-moratinos|Miguel Angel Moratinos;Moratinos!|ميغيل أنخيل موراتينوس;ميجيل أنخيل موراتينوس;موراتينوس!|spain-foreign-minister 2004-04..2010-10
arancha-gonzalez-laya|Arancha Gonzalez Laya|أرانشا غونزاليس لايا;أرانتشا غونزاليس لايا|spain-foreign-minister 2020-01..2021-07
alfonso-dastis|Alfonso Dastis|ألفونسو داستيس|spain-foreign-minister 2016-11..2018-06
margarita-robles|Margarita Robles|مارغريتا روبليس;مارجريتا روبليس|spain-defence-minister 2018-06..
yolanda-diaz|Yolanda Diaz|يولاندا دياز;يولاندا دياث|spain-labour-minister 2020-01..
king-felipe-vi|Felipe VI;King Felipe VI;King Felipe!|فيليبي السادس;الملك فيليبي السادس;الملك فيليبي!|spain-king 2014-06..;spain-head-of-state 2014-06..
carles-puigdemont|Carles Puigdemont;Puigdemont!|كارلس بوتشيمون;كارليس بوتشديمون;كارلس بوجديمون;بوتشيمون!|
oriol-junqueras|Oriol Junqueras|أوريول خونكيراس|
quim-torra|Quim Torra|كيم تورا|
pere-aragones|Pere Aragones|بيري أراغونيس|
salvador-illa|Salvador Illa|سلفادور إيلا;سلفادور إييا|
luis-montenegro|Luis Montenegro|لويس مونتينيغرو;لويس مونتينيجرو|portugal-prime-minister 2024-04..
paulo-rangel|Paulo Rangel|باولو رانجيل;باولو رانغيل|portugal-foreign-minister 2024-04..
augusto-santos-silva|Augusto Santos Silva|أوغوستو سانتوس سيلفا|portugal-foreign-minister 2015-11..2022-03
marcelo-rebelo-de-sousa|Marcelo Rebelo de Sousa|مارسيلو ريبيلو دي سوزا|portugal-president 2016-03..2026-03
jose-manuel-barroso|Jose Manuel Barroso;Barroso!|جوزيه مانويل باروزو;خوسيه مانويل باروسو;جوزيه مانويل باروسو;باروزو!|european-commission-head 2004-11..2014-10
jean-claude-juncker|Jean-Claude Juncker;Juncker!|جان كلود يونكر;جان كلود يونكير;يونكر!|european-commission-head 2014-11..2019-11
herman-van-rompuy|Herman Van Rompuy;Van Rompuy!|هيرمان فان رومبوي;هرمان فان رومبوي;فان رومبوي!|european-council-head 2009-12..2014-11
javier-solana|Javier Solana;Solana!|خافيير سولانا;خافير سولانا;سولانا!|eu-foreign-policy-head 1999-10..2009-11
roberta-metsola|Roberta Metsola|روبرتا ميتسولا|european-parliament-head 2022-01..
david-sassoli|David Sassoli|ديفيد ساسولي;دافيد ساسولي|european-parliament-head 2019-07..2022-01
martin-schulz|Martin Schulz|مارتن شولتس;مارتن شولتز|european-parliament-head 2012-01..2017-01
valdis-dombrovskis|Valdis Dombrovskis;Dombrovskis!|فالديس دومبروفسكيس|
maros-sefcovic|Maros Sefcovic;Sefcovic!|ماروش شيفتشوفيتش;ماروس سيفكوفيتش;شيفتشوفيتش!|
oliver-varhelyi|Oliver Varhelyi|أوليفر فارهيلي|
dubravka-suica|Dubravka Suica|دوبرافكا شويتسا;دوبرافكا سويكا|
marta-kos|Marta Kos|مارتا كوس|
johannes-hahn|Johannes Hahn|يوهانس هان|
peter-sorensen|Peter Sorensen;Peter Sørensen|بيتر سورنسن|eu-belgrade-pristina-envoy 2025-02..
toivo-klaar|Toivo Klaar|تويفو كلار|eu-south-caucasus-envoy 2017-11..2024-08
magdalena-grono|Magdalena Grono|ماغدالينا غرونو|eu-south-caucasus-envoy 2024-09..
sven-koopmans|Sven Koopmans|سفين كوبمانز;سفين كوبمانس|eu-middle-east-envoy 2021-05..2025-02
susanna-terstal|Susanna Terstal|سوزانا تيرستال|eu-middle-east-envoy 2018-09..2021-04
christophe-bigot|Christophe Bigot|كريستوف بيغو|
annette-weber|Annette Weber|أنيت فيبر|eu-horn-of-africa-envoy 2021-07..
helga-schmid|Helga Schmid|هيلغا شميد;هيلغا شميت|
christoph-heusgen|Christoph Heusgen|كريستوف هويسغن;كريستوف هيوسغن|
anouar-el-anouni|Anouar El Anouni|أنور العنوني|
anitta-hipper|Anitta Hipper|أنيتا هيبر|
luis-miguel-bueno|Luis Miguel Bueno|لويس ميغيل بوينو;لويس ميجيل بوينو|
jozias-van-aartsen|Jozias van Aartsen|يوزياس فان آرتسن|
marc-otte|Marc Otte|مارك أوت;مارك اوتي|
sebastian-kurz|Sebastian Kurz;Kurz!|سيباستيان كورتس;سيباستيان كورتز|austria-chancellor 2020-01..2021-10;austria-chancellor 2017-12..2019-05;austria-foreign-minister 2013-12..2017-12
karl-nehammer|Karl Nehammer|كارل نيهامر|austria-chancellor 2021-12..2025-01
christian-stocker|Christian Stocker|كريستيان شتوكر|austria-chancellor 2025-03..
alexander-schallenberg|Alexander Schallenberg|ألكسندر شالينبرغ;ألكسندر شالنبرغ|
beate-meinl-reisinger|Beate Meinl-Reisinger|بياتا ماينل رايزنغر;بياته ماينل رايزينغر|austria-foreign-minister 2025-03..
bruno-kreisky|Bruno Kreisky|برونو كرايسكي|austria-chancellor 1970-04..1983-05
dick-schoof|Dick Schoof|ديك سخوف;ديك شوف|netherlands-prime-minister 2024-07..
wopke-hoekstra|Wopke Hoekstra|ووبكه هوكسترا;فوبكه هوكسترا|netherlands-foreign-minister 2022-01..2023-09
caspar-veldkamp|Caspar Veldkamp|كاسبار فيلدكامب|netherlands-foreign-minister 2024-07..2025-08
stef-blok|Stef Blok|ستيف بلوك|netherlands-foreign-minister 2018-03..2021-05
bart-de-wever|Bart De Wever|بارت دي فيفر|belgium-prime-minister 2025-02..
alexander-de-croo|Alexander De Croo|ألكسندر دي كرو|belgium-prime-minister 2020-10..2025-02
maxime-prevot|Maxime Prevot|ماكسيم بريفو|belgium-foreign-minister 2025-02..
hadja-lahbib|Hadja Lahbib|حاجة لحبيب|belgium-foreign-minister 2022-07..2024-11
guy-verhofstadt|Guy Verhofstadt|غي فيرهوفشتات|belgium-prime-minister 1999-07..2008-03
luc-frieden|Luc Frieden|لوك فريدن|luxembourg-prime-minister 2023-11..
jean-asselborn|Jean Asselborn|جان أسيلبورن|luxembourg-foreign-minister 2004-07..2023-11
ueli-maurer|Ueli Maurer|أولي ماورر|
didier-burkhalter|Didier Burkhalter|ديدييه بوركهالتر|switzerland-foreign-minister 2012-01..2017-10
micheline-calmy-rey|Micheline Calmy-Rey|ميشلين كالمي ري;ميشلين كالمي-ري|switzerland-foreign-minister 2003-01..2011-12
viola-amherd|Viola Amherd|فيولا أمهيرد|
carl-bildt|Carl Bildt|كارل بيلت;كارل بيلدت|sweden-foreign-minister 2006-10..2014-10
margot-wallstrom|Margot Wallstrom|مارغوت فالستروم;مارجوت فالستروم;مارغو فالستروم|sweden-foreign-minister 2014-10..2019-09
ann-linde|Ann Linde|آن ليندي;آن لينده|sweden-foreign-minister 2019-09..2022-10
tobias-billstrom|Tobias Billstrom|توبياس بيلستروم|sweden-foreign-minister 2022-10..2024-09
maria-malmer-stenergard|Maria Malmer Stenergard|ماريا مالمر ستينرغارد|sweden-foreign-minister 2024-09..
ulf-kristersson|Ulf Kristersson;Kristersson!|أولف كريسترسون|sweden-prime-minister 2022-10..
magdalena-andersson|Magdalena Andersson|ماغدالينا أندرسون|sweden-prime-minister 2021-11..2022-10
stefan-lofven|Stefan Lofven|ستيفان لوفين|sweden-prime-minister 2014-10..2021-11
peter-semneby|Peter Semneby|بيتر سيمنبي;بيتر سيمنيبي|
jan-eliasson|Jan Eliasson|يان إلياسون|sweden-foreign-minister 2006-04..2006-10
borge-brende|Borge Brende;Børge Brende|بورغ بريندي;بورج برينده;بورغه برنده|norway-foreign-minister 2013-10..2017-10
ine-eriksen-soreide|Ine Eriksen Soreide;Ine Eriksen Søreide|إينه إريكسن سوريدي;إيني إريكسن سوريده|norway-foreign-minister 2017-10..2021-10
anniken-huitfeldt|Anniken Huitfeldt|أنيكين هويتفيلدت;أنكن هويتفيلدت|norway-foreign-minister 2021-10..2023-10
erna-solberg|Erna Solberg|إرنا سولبرغ|norway-prime-minister 2013-10..2021-10
kjell-magne-bondevik|Kjell Magne Bondevik|كيل ماغنه بونديفيك|norway-prime-minister 2001-10..2005-10
terje-rod-larsen|Terje Rod-Larsen;Terje Rød-Larsen;Terje Roed-Larsen|تيري رود لارسن;تيري رود-لارسن|un-middle-east-envoy 1999-10..2004-12
johan-jorgen-holst|Johan Jorgen Holst;Johan Jørgen Holst|يوهان يورغن هولست|
erik-solheim|Erik Solheim;Eric Solheim;Solheim!|إريك سولهايم|
hilde-haraldstad|Hilde Haraldstad||
mette-frederiksen|Mette Frederiksen;Frederiksen!|ميته فريدريكسن;ميتي فريدريكسن;فريدريكسن!|denmark-prime-minister 2019-06..
lars-lokke-rasmussen|Lars Lokke Rasmussen;Lars Løkke Rasmussen|لارس لوكه راسموسن;لارس لوكي راسموسن|denmark-foreign-minister 2022-12..;denmark-prime-minister 2015-06..2019-06
anders-fogh-rasmussen|Anders Fogh Rasmussen|أندرس فوغ راسموسن;أندرس فوج راسموسن|nato-head 2009-08..2014-10;denmark-prime-minister 2001-11..2009-04
jaap-de-hoop-scheffer|Jaap de Hoop Scheffer|ياب دي هوب شيفر|nato-head 2004-01..2009-08
jens-frederik-nielsen|Jens-Frederik Nielsen|ينس فريدريك نيلسن|
tarja-halonen|Tarja Halonen|تاريا هالونين|finland-president 2000-03..2012-03
sauli-niinisto|Sauli Niinisto|ساولي نينيستو|finland-president 2012-03..2024-03
alexander-stubb|Alexander Stubb;Stubb!|ألكسندر ستوب;ستوب!|finland-president 2024-03..
elina-valtonen|Elina Valtonen|إلينا فالتونين;إيلينا فالتونين|finland-foreign-minister 2023-06..
pekka-haavisto|Pekka Haavisto|بيكا هافيستو;بيكا هافستو|finland-foreign-minister 2019-06..2023-06
sanna-marin|Sanna Marin|سانا مارين|finland-prime-minister 2019-12..2023-06
petteri-orpo|Petteri Orpo|بيتيري أوربو|finland-prime-minister 2023-06..
gitanas-nauseda|Gitanas Nauseda|غيتاناس ناوسيدا|lithuania-president 2019-07..
dalia-grybauskaite|Dalia Grybauskaite|داليا غريباوسكايتي|lithuania-president 2009-07..2019-07
gabrielius-landsbergis|Gabrielius Landsbergis|غابريليوس لاندسبرغيس|lithuania-foreign-minister 2020-12..2024-12
edgars-rinkevics|Edgars Rinkevics|إدغارس رينكيفيتش|latvia-president 2023-07..;latvia-foreign-minister 2011-10..2023-07
margus-tsahkna|Margus Tsahkna|مارغوس تساهكنا|estonia-foreign-minister 2023-04..
kristen-michal|Kristen Michal|كريستين ميخال|estonia-prime-minister 2024-07..
urmas-paet|Urmas Paet|أورماس بايت|estonia-foreign-minister 2005-04..2014-11
karol-nawrocki|Karol Nawrocki;Nawrocki!|كارول نافروتسكي;نافروتسكي!|poland-president 2025-08..
mateusz-morawiecki|Mateusz Morawiecki;Morawiecki!|ماتيوش مورافيتسكي;ماتيوس مورافيسكي|poland-prime-minister 2017-12..2023-12
lech-kaczynski|Lech Kaczynski|ليخ كاتشينسكي|poland-president 2005-12..2010-04
jaroslaw-kaczynski|Jaroslaw Kaczynski;Jarosław Kaczyński|ياروسلاف كاتشينسكي|poland-prime-minister 2006-07..2007-11
lech-walesa|Lech Walesa;Lech Wałęsa|ليخ فاليسا;ليخ فاونسا|poland-president 1990-12..1995-12
aleksander-kwasniewski|Aleksander Kwasniewski|ألكسندر كفاشنيفسكي|poland-president 1995-12..2005-12
bronislaw-komorowski|Bronislaw Komorowski;Bronisław Komorowski|برونيسلاف كوموروفسكي|poland-president 2010-08..2015-08
wladyslaw-kosiniak-kamysz|Wladyslaw Kosiniak-Kamysz;Władysław Kosiniak-Kamysz|فلاديسلاف كوسينياك كاميش|poland-defence-minister 2023-12..
petr-pavel|Petr Pavel|بيتر بافل;بيتر بافيل|czechia-president 2023-03..
milos-zeman|Milos Zeman|ميلوش زيمان|czechia-president 2013-03..2023-03
vaclav-havel|Vaclav Havel|فاتسلاف هافل;فاكلاف هافيل|czechia-president 1993-02..2003-02
andrej-babis|Andrej Babis;Babis!|أندريه بابيش;بابيش!|czechia-prime-minister 2025-12..;czechia-prime-minister 2017-12..2021-12
petr-fiala|Petr Fiala|بيتر فيالا|czechia-prime-minister 2021-12..2025-12
jan-lipavsky|Jan Lipavsky|يان ليبافسكي|czechia-foreign-minister 2021-12..2025-12
peter-pellegrini|Peter Pellegrini|بيتر بيليغريني|slovakia-president 2024-06..
zuzana-caputova|Zuzana Caputova|زوزانا تشابوتوفا|slovakia-president 2019-06..2024-06
eduard-heger|Eduard Heger|إدوارد هيغر|slovakia-prime-minister 2021-04..2023-05
juraj-blanar|Juraj Blanar|يوراي بلانار|slovakia-foreign-minister 2023-10..
tamas-sulyok|Tamas Sulyok|تاماش سويوك|hungary-president 2024-03..
ferenc-gyurcsany|Ferenc Gyurcsany|فيرينس غيورتشاني|hungary-prime-minister 2004-09..2009-04
peter-magyar|Peter Magyar|بيتر ماغيار;بيتر ماجيار|
borut-pahor|Borut Pahor|بوروت باهور|slovenia-president 2012-12..2022-12;slovenia-prime-minister 2008-11..2012-02
miro-cerar|Miro Cerar|ميرو سيرار;ميرو تسيرار|slovenia-prime-minister 2014-09..2018-09
janez-jansa|Janez Jansa|يانيز يانشا|slovenia-prime-minister 2020-03..2022-06
robert-golob|Robert Golob|روبرت غولوب;روبرت جولوب|slovenia-prime-minister 2022-06..
tanja-fajon|Tanja Fajon|تانيا فايون|slovenia-foreign-minister 2022-06..
natasa-pirc-musar|Natasa Pirc Musar|ناتاشا بيرتس موسار;ناتاشا بيرك موسار|slovenia-president 2022-12..
andrej-plenkovic|Andrej Plenkovic;Plenkovic!|أندريه بلينكوفيتش;أندري بلينكوفيتش|croatia-prime-minister 2016-10..
zoran-milanovic|Zoran Milanovic|زوران ميلانوفيتش|croatia-president 2020-02..;croatia-prime-minister 2011-12..2016-01
blazenka-divjak|Blazenka Divjak|بلاجينكا ديفياك|croatia-education-minister 2017-06..2020-07
franjo-tudjman|Franjo Tudjman;Franjo Tuđman|فرانيو توجمان;فرانيو تودجمان|croatia-president 1990-05..1999-12
slobodan-milosevic|Slobodan Milosevic;Milosevic!|سلوبودان ميلوسيفيتش;سلوبودان ميلوشيفيتش;ميلوسيفيتش!|
radovan-karadzic|Radovan Karadzic;Karadzic!|رادوفان كاراديتش;رادوفان كارادجيتش;كاراديتش!|
ratko-mladic|Ratko Mladic|راتكو ملاديتش|
alija-izetbegovic|Alija Izetbegovic|علي عزت بيغوفيتش;علي عزت بيجوفيتش|
bakir-izetbegovic|Bakir Izetbegovic|بكر عزت بيغوفيتش;باكر عزت بيغوفيتش;بكر عزت بيجوفيتش|
zeljka-cvijanovic|Zeljka Cvijanovic|جيليكا تسفيانوفيتش|
denis-becirovic|Denis Becirovic|دينيس بيتشيروفيتش;دنيس بيتشيروفيتش|
zeljko-komsic|Zeljko Komsic|جيليكو كومشيتش|
dragan-covic|Dragan Covic|دراغان تشوفيتش|
valentin-inzko|Valentin Inzko|فالنتين إنزكو|
ivica-dacic|Ivica Dacic;Dacic!|إيفيتسا داتشيتش|serbia-prime-minister 2012-07..2014-04;serbia-foreign-minister 2014-04..2020-10
ana-brnabic|Ana Brnabic|آنا برنابيتش|serbia-prime-minister 2017-06..2024-03
milos-vucevic|Milos Vucevic|ميلوش فوتشيفيتش|serbia-prime-minister 2024-05..2025-04
duro-macut|Djuro Macut;Đuro Macut|جورو ماتسوت|serbia-prime-minister 2025-04..
marko-djuric|Marko Djuric;Marko Đurić|ماركو جوريتش;ماركو دجوريتش|serbia-foreign-minister 2024-05..
petar-petkovic|Petar Petkovic|بيتار بيتكوفيتش|
boris-tadic|Boris Tadic|بوريس تاديتش|serbia-president 2004-07..2012-04
tomislav-nikolic|Tomislav Nikolic|توميسلاف نيكوليتش|serbia-president 2012-05..2017-05
vojislav-kostunica|Vojislav Kostunica|فويسلاف كوستونيتشا;فوييسلاف كوستونيتسا|serbia-prime-minister 2004-03..2008-07
borko-stefanovic|Borko Stefanovic;Borislav Stefanovic|بوركو ستيفانوفيتش;بوريسلاف ستيفانوفيتش|
edita-tahiri|Edita Tahiri|إديتا طاهري|
besnik-bislimi|Besnik Bislimi|بسنيك بيسليمي|
avdullah-hoti|Avdullah Hoti|عبد الله هوتي~;أفدولا هوتي;عبدالله هوتي~|kosovo-prime-minister 2020-06..2021-03
ramush-haradinaj|Ramush Haradinaj|راموش هاراديناي;راموش هارادينا|kosovo-prime-minister 2017-09..2020-02
isa-mustafa|Isa Mustafa||kosovo-prime-minister 2014-12..2017-09
fatmir-sejdiu|Fatmir Sejdiu|فاتمير سيديو|kosovo-president 2006-02..2010-09
atifete-jahjaga|Atifete Jahjaga|عاطفة يحيى آغا|kosovo-president 2011-04..2016-04
kadri-veseli|Kadri Veseli|قدري فيسيلي|
glauk-konjufca|Glauk Konjufca|غلاوك كونيوفتسا|
donika-gervalla|Donika Gervalla;Donika Gervalla-Schwarz|دونيكا جيرفالا;دونيكا غرفالا|kosovo-foreign-minister 2021-03..
robert-cooper|Robert Cooper~|روبرت كوبر~|
edi-rama|Edi Rama|إيدي راما;ادي راما|albania-prime-minister 2013-09..
sali-berisha|Sali Berisha|صالح بريشا;سالي بريشا|albania-prime-minister 2005-09..2013-09
ilir-meta|Ilir Meta|إلير ميتا|albania-president 2017-07..2022-07
bajram-begaj|Bajram Begaj|بايرام بيغاي|albania-president 2022-07..
nikola-gruevski|Nikola Gruevski|نيكولا غرويفسكي;نيكولا جروفسكي|north-macedonia-prime-minister 2006-08..2016-01
dimitar-kovacevski|Dimitar Kovacevski|ديميتار كوفاتشيفسكي|north-macedonia-prime-minister 2022-01..2024-01
hristijan-mickoski|Hristijan Mickoski|خريستيان ميتسكوسكي|north-macedonia-prime-minister 2024-06..
stevo-pendarovski|Stevo Pendarovski|ستيفو بينداروفسكي|north-macedonia-president 2019-05..2024-05
gordana-siljanovska|Gordana Siljanovska-Davkova|غوردانا سيليانوفسكا دافكوفا|north-macedonia-president 2024-05..
gjorge-ivanov|Gjorge Ivanov;Gjorgje Ivanov|جورجي إيفانوف|north-macedonia-president 2009-05..2019-05
milo-djukanovic|Milo Djukanovic;Milo Đukanović;Djukanovic!|ميلو جوكانوفيتش;ميلو دجوكانوفيتش|montenegro-president 2018-05..2023-05
milojko-spajic|Milojko Spajic|ميلويكو سباييتش|montenegro-prime-minister 2023-10..
jakov-milatovic|Jakov Milatovic|ياكوف ميلاتوفيتش|montenegro-president 2023-05..
rumen-radev|Rumen Radev;Radev!|رومين راديف|bulgaria-president 2017-01..2026-01
boyko-borissov|Boyko Borissov;Boyko Borisov;Borissov!|بويكو بوريسوف|bulgaria-prime-minister 2017-05..2021-05
rosen-zhelyazkov|Rosen Zhelyazkov|روزين جيليازكوف|bulgaria-prime-minister 2025-01..
klaus-iohannis|Klaus Iohannis;Iohannis!|كلاوس يوهانيس|romania-president 2014-12..2025-02
nicusor-dan|Nicusor Dan|نيكوسور دان;نيكوشور دان|romania-president 2025-05..
traian-basescu|Traian Basescu|ترايان باسيسكو|romania-president 2004-12..2014-12
ilie-bolojan|Ilie Bolojan|إيلي بولوجان|romania-prime-minister 2025-06..
marcel-ciolacu|Marcel Ciolacu|مارسيل تشيولاكو|romania-prime-minister 2023-06..2025-05
nicolae-ciuca|Nicolae Ciuca|نيكولاي تشوكا|romania-prime-minister 2021-11..2023-06
george-papandreou|George Papandreou;Papandreou!|جورج باباندريو;باباندريو!|greece-prime-minister 2009-10..2011-11
antonis-samaras|Antonis Samaras|أنطونيس ساماراس;أنتونيس ساماراس|greece-prime-minister 2012-06..2015-01
kostas-karamanlis|Kostas Karamanlis;Costas Karamanlis|كوستاس كرامنليس|greece-prime-minister 2004-03..2009-10
yanis-varoufakis|Yanis Varoufakis;Varoufakis!|يانيس فاروفاكيس;فاروفاكيس!;يانيس فاروفاكس|
katerina-sakellaropoulou|Katerina Sakellaropoulou|كاترينا ساكيلاروبولو|greece-president 2020-03..2025-03
konstantinos-tasoulas|Konstantinos Tasoulas;Constantine Tassoulas|كونستانتينوس تاسولاس|greece-president 2025-03..
evangelos-venizelos|Evangelos Venizelos|إيفانغيلوس فينيزيلوس|greece-foreign-minister 2013-06..2015-01
dimitris-christofias|Demetris Christofias;Dimitris Christofias;Christofias!|ديمتريس خريستوفياس;ديميتريس خريستوفياس;خريستوفياس!|cyprus-president 2008-02..2013-02
tassos-papadopoulos|Tassos Papadopoulos|تاسوس بابادوبولوس|cyprus-president 2003-02..2008-02
glafcos-clerides|Glafcos Clerides;Glafkos Clerides|غلافكوس كليريدس;غلافكوس كليريديس|cyprus-president 1993-02..2003-02
mehmet-ali-talat|Mehmet Ali Talat|محمد علي طلعت;محمد علي طلت|northern-cyprus-president 2005-04..2010-04
dervis-eroglu|Dervis Eroglu;Eroglu!|درويش أوغلو;درويش أروغلو;درويش إر أوغلو;درويش إيروغلو|northern-cyprus-president 2010-04..2015-04
rauf-denktash|Rauf Denktash;Rauf Denktas|رؤوف دنكطاش;رؤوف دنكتاش;رؤوف دينكتاش|northern-cyprus-president 1983-11..2005-04
andreas-mavroyiannis|Andreas Mavroyiannis|أندرياس مافرويانيس|
menelaos-menelaou|Menelaos Menelaou|مينيلاوس مينيلاو|
ozdil-nami|Ozdil Nami|أوزديل نامي|
kudret-ozersay|Kudret Ozersay|قدرت أوزرساي|
constantinos-kombos|Constantinos Kombos|كونستانتينوس كومبوس;قسطنطينوس كومبوس|cyprus-foreign-minister 2023-03..
ioannis-kasoulides|Ioannis Kasoulides|يوانيس كاسوليدس;يوانيس كاسوليديس|
tahsin-ertugruloglu|Tahsin Ertugruloglu|تحسين أرطغرل أوغلو|
jane-holl-lute|Jane Holl Lute|جين هول لوت|un-cyprus-envoy 2018-07..2021
elizabeth-spehar|Elizabeth Spehar|إليزابيث سبيهار;إليزابيث سبيهر|
colin-stewart|Colin Stewart~|كولن ستيوارت;كولين ستيوارت|
alexander-downer|Alexander Downer|ألكسندر داونر|un-cyprus-envoy 2008-07..2014-04
alvaro-de-soto|Alvaro de Soto|ألفارو دي سوتو|un-middle-east-envoy 2005-06..2007-05
robert-abela|Robert Abela|روبرت أبيلا|malta-prime-minister 2020-01..
joseph-muscat|Joseph Muscat|جوزيف مسقط;جوزيف موسكات|malta-prime-minister 2013-03..2020-01
ian-borg|Ian Borg|إيان بورغ;إيان بورج|malta-foreign-minister 2022-03..
pope-benedict-xvi|Pope Benedict XVI!;Pope Benedict!;Benedict XVI|البابا بنديكتوس السادس عشر!;البابا بنديكت السادس عشر!|vatican-pope 2005-04..2013-02;vatican-head-of-state 2005-04..2013-02
pope-john-paul-ii|Pope John Paul II!;John Paul II|البابا يوحنا بولس الثاني!;يوحنا بولس الثاني|vatican-pope 1978-10..2005-04;vatican-head-of-state 1978-10..2005-04
paul-gallagher|Paul Gallagher~;Paul Richard Gallagher|بول غالاغر;بول ريتشارد غالاغر|
mario-monti|Mario Monti|ماريو مونتي|italy-prime-minister 2011-11..2013-04
karolos-papoulias|Karolos Papoulias|كارولوس بابولياس|greece-president 2005-03..2015-03
prokopis-pavlopoulos|Prokopis Pavlopoulos|بروكوبيس بافلوبولوس|greece-president 2015-03..2020-03
karl-erjavec|Karl Erjavec|كارل إريافيتس|slovenia-foreign-minister 2012-02..2018-09
luka-mesec|Luka Mesec|لوكا ميسيتس|slovenia-labour-minister 2022-06..
joachim-coens|Joachim Coens||
georges-louis-bouchez|Georges-Louis Bouchez;George Louis Bouchez|جورج لوي بوشيه|
paul-magnette|Paul Magnette|بول مانييت|
elio-di-rupo|Elio Di Rupo|إيليو دي روبو|belgium-prime-minister 2011-12..2014-10
king-philippe|King Philippe!;Philippe of Belgium|الملك فيليب!|belgium-king 2013-07..;belgium-head-of-state 2013-07..
sophie-wilmes|Sophie Wilmes|صوفي ويلميس|belgium-prime-minister 2019-10..2020-10
didier-reynders|Didier Reynders|ديدييه رايندرز;ديدييه ريندرز|belgium-foreign-minister 2011-12..2019-11
jan-petersen|Jan Petersen|يان بيترسن|norway-foreign-minister 2001-10..2005-10
lindsay-hoyle|Lindsay Hoyle|ليندسي هويل|
jean-baptiste-lemoyne|Jean-Baptiste Lemoyne|جان باتيست لوموان|
prodromos-prodromou|Prodromos Prodromou|برودروموس برودرومو|
konstantinos-letymbiotis|Konstantinos Letymbiotis|كونستانتينوس ليتيمبيوتيس;قسطنطينوس ليتيمبيوتيس|cyprus-government-spokesperson 2023-03..
paschal-donohoe|Paschal Donohoe|باسكال دونوهو|
dermot-ahern|Dermot Ahern|ديرموت أهيرن|ireland-foreign-minister 2004-09..2008-05
charlie-flanagan|Charlie Flanagan|تشارلي فلاناغان|ireland-foreign-minister 2014-07..2017-06
reg-empey|Reg Empey||
mike-nesbitt|Mike Nesbitt||uup-head 2012-03..2017-04
robin-swann|Robin Swann||uup-head 2017-04..2019-11
colum-eastwood|Colum Eastwood||sdlp-head 2015-11..2024-10
naomi-long|Naomi Long||alliance-party-ni-head 2016-10..
peter-mandelson|Peter Mandelson|بيتر ماندلسون|
peter-hain|Peter Hain|بيتر هين|
shaun-woodward|Shaun Woodward||
owen-paterson|Owen Paterson||
theresa-villiers|Theresa Villiers||
john-de-chastelain|John de Chastelain||
richard-haass|Richard Haass|ريتشارد هاس|
joe-kennedy-iii|Joe Kennedy III|جو كينيدي الثالث|
mick-mulvaney|Mick Mulvaney|ميك مالفاني|
artur-mas|Artur Mas|أرتور ماس|
soraya-saenz|Soraya Saenz de Santamaria||
guenther-oettinger|Guenther Oettinger;Günther Oettinger;Oettinger!|غونتر أوتينغر;جونتر اوتينجر;غونتر أوتينجر|
maria-damanaki|Maria Damanaki|ماريا داماناكي;ماريا دماناكي|
franz-fischler|Franz Fischler|فرانز فيشلر|
lisbeth-berg-hansen|Lisbeth Berg-Hansen|ليزبيث بيرغ هانسن|
steingrimur-sigfusson|Steingrímur J. Sigfússon;Steingrímur Sigfússon||
jacob-vestergaard|Jacob Vestergaard||
richard-lochhead|Richard Lochhead||
allan-wilson|Allan Wilson~||
nick-clegg|Nick Clegg|نيك كليغ|
john-prescott|John Prescott|جون بريسكوت|
horst-seehofer|Horst Seehofer|هورست زيهوفر|
olli-rehn|Olli Rehn|أولي رين|
jeroen-dijsselbloem|Jeroen Dijsselbloem|يروين ديسلبلوم;يروين ديسيلبلوم;جيروين ديسلبلوم|
jan-hecker|Jan Hecker||
jan-hamacek|Jan Hamáček||
jaroslav-faltynek|Jaroslav Faltýnek;Faltýnek!||
milan-radoicic|Milan Radoičić|ميلان رادويسيتش|
francois-leotard|François Léotard||
james-pardew|James Pardew||
ulf-henricsson|Ulf Henricsson||
jon-hanssen-bauer|Jon Hanssen-Bauer||
thomas-stangeland|Thomas Stangeland||
sergio-marchionne|Sergio Marchionne|سيرجيو ماركيوني|
werner-baumann|Werner Baumann|فيرنر باومان|
herve-magro|Hervé Magro|هيرفيه ماغرو|
pedro-passos-coelho|Pedro Passos Coelho;Passos Coelho|بيدرو باسوس كويلو|
paulo-portas|Paulo Portas|باولو بورتاس|
david-laws|David Laws||
ivo-josipovic|Ivo Josipović|إيفو يوسيبوفيتش|
jadranka-kosor|Jadranka Kosor|يادرانكا كوسور|
conner-rousseau|Conner Rousseau||
conor-murphy|Conor Murphy||
alessandra-vellucci|Alessandra Vellucci|أليساندرا فيلوتشي|
sigurdur-ingi-johannsson|Sigurdur Ingi Johannsson;Sigurður Ingi Jóhannsson||
rickard-gustafson|Rickard Gustafson||
huw-merriman|Huw Merriman||
`;
