/** People of the United Nations, world and other international bodies, and mediators of no one country. The format of a row is that of people.ts. */
export const INTERNATIONAL_PEOPLE = `
rafael-grossi|Rafael Grossi;Rafael Mariano Grossi;Grossi!|رافائيل غروسي;رفائيل غروسي;غروسي!;رافايل غروسي;رافائيل جروسي;جروسي!|iaea-head 2019-12..
geir-pedersen|Geir Pedersen;Geir O. Pedersen|غير بيدرسن;غير بيدرسون;جير بيدرسون;جير بيدرسن;غير بيدرسين;جير بيدرسين;بيدرسون!;بيدرسن!|un-syria-envoy 2019-01..2025-09
staffan-de-mistura|Staffan de Mistura;de Mistura!|ستيفان دي ميستورا;ستافان دي ميستورا;دي ميستورا!;ديميستورا!;ستيفان ديمستورا;ستافان ديمستورا;ستيفان دي مستورا;ستافان دي مستورا;ستيفان ديميستورا;دي مستورا!;ديمستورا!|un-syria-envoy 2014-07..2018-12;un-western-sahara-envoy 2021-11..
lakhdar-brahimi|Lakhdar Brahimi|الأخضر الإبراهيمي;لخضر الإبراهيمي|un-syria-envoy 2012-08..2014-05
kofi-annan|Kofi Annan|كوفي عنان;كوفي أنان|un-secretary-general 1997-01..2006-12
ban-ki-moon|Ban Ki-moon|بان كي مون;بان كي-مون|un-secretary-general 2007-01..2016-12
antonio-guterres|Antonio Guterres;Guterres!|أنطونيو غوتيريش;أنطونيو غوتيريس;أنطونيو جوتيريش;غوتيريش!;غوتيريس!;جوتيريش!;أنطونيو جوتيرش;أنطونيو غوتيرش;أنطونيو غوتريش;أنطونيو جوتيرس;غوتيرش!|un-secretary-general 2017-01..;unhcr-head 2005-06..2015-12;portugal-prime-minister 1995-10..2002-04
stephane-dujarric|Stephane Dujarric;Dujarric!|ستيفان دوجاريك;دوجاريك!;ستيفان دوجريك;استيفان دوجاريك|un-spokesperson 2014-03..
farhan-haq|Farhan Haq|فرحان حق|
rosemary-dicarlo|Rosemary DiCarlo|روزماري ديكارلو;روز ماري ديكارلو;روزماري دي كارلو|un-political-affairs-head 2018-05..
tor-wennesland|Tor Wennesland|تور وينسلاند;تور فينسلاند;تور وينسلند;وينسلاند!|un-middle-east-envoy 2021-01..2024-12
nickolay-mladenov|Nickolay Mladenov;Nikolay Mladenov|نيكولاي ملادينوف;ملادينوف!;نيكولاي مالدينوف;نيكولاي ميلادينوف;نيقولاي ملادينوف;ميلادينوف!|un-middle-east-envoy 2015-03..2020-12;unami-head 2013-08..2015-02
sigrid-kaag|Sigrid Kaag|سيغريد كاغ;سيغريد كاخ;سيجريد كاغ;سيغريد كاج|un-lebanon-coordinator 2015-01..2017-10;un-gaza-coordinator 2024-01..2025-07
philippe-lazzarini|Philippe Lazzarini;Lazzarini!|فيليب لازاريني;لازاريني!;فليب لازاريني|unrwa-head 2020-04..
martin-griffiths|Martin Griffiths|مارتن غريفيث;مارتن غريفيثس;مارتن جريفيث;مارتن غريفتس;مارتن جريفيثس;مارتن جريفثس;مارتن غريفث;مارتن غريفتث;غريفيث!;غريفيثس!;جريفيث!;جريفيثس!;غريفثس!|un-yemen-envoy 2018-02..2021-07;ocha-head 2021-07..2024-06
tom-fletcher|Tom Fletcher|توم فليتشر;توم فلتشر;توم فليشر|ocha-head 2024-11..
hans-grundberg|Hans Grundberg;Grundberg!|هانس غروندبرغ;هانس جروندبرج;غروندبرغ!;هانز غروندبرغ;هانس غرودنبرغ;هانز جروندبرج;هانس غروندبيرغ;هانس جروندبرغ;غروندبيرغ!;جروندبرج!|un-yemen-envoy 2021-08..
ismail-ould-cheikh-ahmed|Ismail Ould Cheikh Ahmed;Ismail Ould Cheikh;Ould Cheikh Ahmed;Ould Cheikh!|إسماعيل ولد الشيخ أحمد;إسماعيل ولد الشيخ;إسماعيل ولد شيخ;ولد الشيخ أحمد;ولد الشيخ!;إسماعيل ولدالشيخ;إسماعيل ولدالشيخ أحمد|un-yemen-envoy 2015-04..2018-02;mauritania-foreign-minister 2018-06..2022
jamal-benomar|Jamal Benomar;Jamal Ben Omar;Benomar!|جمال بن عمر;جمال بنعمر;بنعمر!|un-yemen-envoy 2011-04..2015-04
ghassan-salame|Ghassan Salame|غسان سلامة|un-libya-envoy 2017-06..2020-03
stephanie-williams|Stephanie Williams;Stephanie Turco Williams|ستيفاني وليامز;ستيفاني ويليامز;ستيفاني توركو وليامز;ستيفاني توركو ويليامز;ستيفاني وليمز|
jan-kubis|Jan Kubis|يان كوبيش;يان كوبيتش;يان كوبيس|un-libya-envoy 2021-01..2021-12;unami-head 2015-02..2018-11;un-lebanon-coordinator 2019-01..2021-01
abdoulaye-bathily|Abdoulaye Bathily;Bathily!|عبد الله باتيلي;عبدالله باتيلي;باتيلي!;عبدالله باثيلي;عبد الله باثيلي;عبدولاي باتيلي|un-libya-envoy 2022-09..2024-05
hanna-tetteh|Hanna Tetteh;Hannah Tetteh;Hanna Serwaa Tetteh|هانا تيتيه;هانا تيته;هنا تيتيه;هانا تيتي;هانا سيروا تيتيه;حنا تيتيه;هنا تيته;تيتيه!|un-libya-envoy 2025-02..;ghana-foreign-minister 2013-02..2017-01
stephanie-koury|Stephanie Koury;Stephanie Khoury|ستيفاني خوري;ستيفاني الخوري|
martin-kobler|Martin Kobler|مارتن كوبلر;مارتن كوبلير|un-libya-envoy 2015-11..2017-06;unami-head 2011-10..2013-07
bernardino-leon|Bernardino Leon|برناردينو ليون;برناردينيو ليون;برنردينو ليون;برناندينو ليون;برنارديينو ليون|un-libya-envoy 2014-09..2015-11
volker-perthes|Volker Perthes;Perthes!|فولكر بيرتس;فولكار بيرثيس;فولكر بيرثس;فولكر بيرثيس;فولكر بيرتيس;فولكر برتس;بيرتس!|unitams-head 2021-01..2023-09
volker-turk|Volker Turk|فولكر تورك;فولكر ترك|ohchr-head 2022-10..
filippo-grandi|Filippo Grandi|فيليبو غراندي;فيليبو جراندي|unhcr-head 2016-01..2025-12;unrwa-head 2010-01..2014-02
tedros|Tedros Adhanom Ghebreyesus;Tedros Adhanom;Tedros!|تيدروس أدهانوم غيبريسوس;تيدروس أدهانوم|who-head 2017-07..;ethiopia-foreign-minister 2012-11..2016-11
cindy-mccain|Cindy McCain|سيندي ماكين|wfp-head 2023-04..
karim-khan|Karim Khan|كريم خان|icc-prosecutor 2021-06..
gilbert-houngbo|Gilbert Houngbo;Gilbert F. Houngbo|جيلبرت هونغبو;جيلبير هونغبو;جلبير هونغبو;جيلبرت هونجبو;جيلبر هونغبو|ilo-head 2022-10..
guy-ryder|Guy Ryder|غاي رايدر;جاي رايدر;غي رايدر|ilo-head 2012-10..2022-09
mirjana-spoljaric|Mirjana Spoljaric;Mirjana Spoljaric Egger|ميريانا سبولياريتش;ميريانا سبولياريك;ميريانا سبولجاريك;ميرجانا سبولجاريتش;ميرجانا سبولياريتش;ميريانا سبولياريتش إيغر|icrc-head 2022-10..
ngozi-okonjo-iweala|Ngozi Okonjo-Iweala|نغوزي أوكونجو إيويالا;نجوزي أوكونجو إيويالا;نغوزي أوكونجو-إيويالا;نغوزي أوكونجو إويالا|wto-head 2021-03..
horst-koehler|Horst Koehler;Horst Köhler|هورست كوهلر;هورست كولر;هورست كولير;هورست كوهلير|un-western-sahara-envoy 2017-08..2019-05;germany-president 2004-07..2010-05
christopher-ross|Christopher Ross|كريستوفر روس|un-western-sahara-envoy 2009-01..2017-04
maria-angela-holguin|Maria Angela Holguin;Maria Angela Holguin Cuellar|ماريا أنجيلا هولغوين;ماريا أنخيلا هولغوين;ماريا أنجيلا هولجوين;ماريا أنخيلا هولغين;ماريا أنغيلا هولغوين|un-cyprus-envoy 2024-01..2024-07;un-cyprus-envoy 2025-05..;colombia-foreign-minister 2010-08..2018-08
martti-ahtisaari|Martti Ahtisaari|مارتي أهتيساري;مارتي أهتساري|finland-president 1994-03..2000-03
bintou-keita|Bintou Keita|بينتو كيتا|monusco-head 2021-02..
huang-xia|Huang Xia|هوانغ شيا|un-great-lakes-envoy 2019-01..
nicholas-haysom|Nicholas Haysom;Nicholas "Fink" Haysom|نيكولاس هايسوم;نيكولاس هيسوم;نيكولاس هايسم|unmiss-head 2021-01..
javier-perez-de-cuellar|Javier Perez de Cuellar|خافيير بيريز دي كويلار;خافيير بيريث دي كوييار|un-secretary-general 1982-01..1991-12
kurt-waldheim|Kurt Waldheim|كورت فالدهايم|un-secretary-general 1972-01..1981-12
amina-j-mohammed|Amina J. Mohammed;Amina Mohammed|أمينة محمد;أمينة ج. محمد|
joyce-msuya|Joyce Msuya|جويس مسويا;جويس ماسويا|
mark-lowcock|Mark Lowcock|مارك لوكوك;مارك لوكووك;مارك لوكك|ocha-head 2017-09..2021-06
stephen-obrien-ocha|Stephen O'Brien|ستيفن أوبراين|ocha-head 2015-06..2017-08
valerie-amos|Valerie Amos|فاليري آموس|ocha-head 2010-09..2015-05
john-holmes|John Holmes~|جون هولمز~|ocha-head 2007-03..2010-08
jan-egeland|Jan Egeland|يان إيغلاند;يان إيجلاند;يان إغلاند|ocha-head 2003-08..2006-12;nrc-head 2013-08..
pierre-krahenbuhl|Pierre Krahenbuhl|بيير كرينبول;بيير كراهينبول;بيير كرينبوهل|unrwa-head 2014-03..2019-11
jonathan-fowler|Jonathan Fowler~|جوناثان فاولر|
juliette-touma|Juliette Touma|جولييت توما;جوليت توما|
adnan-abu-hasna|Adnan Abu Hasna|عدنان أبو حسنة|
sam-rose|Sam Rose~|سام روز|
yukiya-amano|Yukiya Amano;Amano!|يوكيا أمانو|iaea-head 2009-12..2019-07
cornel-feruta|Cornel Feruta|كورنيل فيروتا|
massimo-aparo|Massimo Aparo|ماسيمو أبارو|
peter-maurer|Peter Maurer|بيتر ماورر;بيتر ماورير|icrc-head 2012-07..2022-09
jakob-kellenberger|Jakob Kellenberger|ياكوب كلنبرغر;جاكوب كيلينبرغر|icrc-head 2000-01..2012-06
fabrizio-carboni|Fabrizio Carboni|فابريتسيو كاربوني;فابريزيو كاربوني|
christine-cipolla|Christine Cipolla|كريستين شيبولا;كريستين سيبولا|
daphne-maret|Daphne Maret;Daphnee Maret|دافني ماريت|
dominik-stillhart|Dominik Stillhart|دومينيك شتيلهارت|
franz-rauchenstein|Franz Rauchenstein|فرانز راوخنشتاين|
robert-serry|Robert Serry|روبرت سيري;روبرت سري|un-middle-east-envoy 2007-12..2015-03
robert-piper|Robert Piper|روبرت بايبر|
michael-williams|Michael Williams~|مايكل ويليامز~;مايكل وليامز~|un-middle-east-envoy 2007-05..2007-11
lynn-hastings|Lynn Hastings|لين هاستينغز;لين هاستينجز|
ramiz-alakbarov|Ramiz Alakbarov|رامز الأكبروف;رامز علاكبروف;راميز ألاكباروف|
derek-plumbly|Derek Plumbly|ديريك بلامبلي|un-lebanon-coordinator 2012-04..2014-12
joanna-wronecka|Joanna Wronecka|يوانا فرونتسكا;يوانا فرونيتسكا;جوانا فرونتسكا|un-lebanon-coordinator 2021-07..2024-05
aroldo-lazaro|Aroldo Lazaro|أرولدو لازارو|unifil-head 2022-02..2025-06
diodato-abagnara|Diodato Abagnara|ديوداتو أبانيارا;ديوداتو أباغنارا|unifil-head 2025-06..
stefano-del-col|Stefano Del Col|ستيفانو ديل كول;ستيفانو دل كول|unifil-head 2018-08..2022-02
andrea-tenenti|Andrea Tenenti|أندريا تيننتي;أندريا تينينتي|
khaled-khiari|Khaled Khiari|خالد خياري;محمد خالد خياري|
mona-juul|Mona Juul|منى يول;مونا يول|
jean-pierre-lacroix|Jean-Pierre Lacroix|جان بيير لاكروا;جان بيار لاكروا|un-peacekeeping-head 2017-04..
herve-ladsous|Herve Ladsous|هيرفيه لادسو;إيرفيه لادسو|un-peacekeeping-head 2011-10..2017-03
lynn-pascoe|Lynn Pascoe;B. Lynn Pascoe|لين باسكو|un-political-affairs-head 2007-03..2012-07
izumi-nakamitsu|Izumi Nakamitsu|إيزومي ناكاميتسو|
tarik-jasarevic|Tarik Jasarevic|طارق ياساريفيتش|
ravina-shamdasani|Ravina Shamdasani|رافينا شامداساني|
jens-laerke|Jens Laerke|ينس لايركه;ينس لاركيه|
zeid-raad-al-hussein|Zeid Ra'ad al-Hussein;Zeid Raad al-Hussein|زيد رعد الحسين;زيد بن رعد الحسين;زيد بن رعد|ohchr-head 2014-09..2018-08
navi-pillay|Navi Pillay;Navanethem Pillay|نافي بيلاي;نافانيثيم بيلاي|ohchr-head 2008-09..2014-08
louise-arbour|Louise Arbour|لويز آربور|ohchr-head 2004-07..2008-06
mary-robinson|Mary Robinson|ماري روبنسون;ماري روبينسون|ireland-president 1990-12..1997-09;un-great-lakes-envoy 2013-03..2014-07
david-beasley|David Beasley|ديفيد بيزلي;دافيد بيزلي|wfp-head 2017-04..2023-04
carl-skau|Carl Skau|كارل سكاو|
catherine-russell|Catherine Russell|كاثرين راسل|unicef-head 2022-02..
henrietta-fore|Henrietta Fore|هنرييتا فور|unicef-head 2018-01..2022-01
james-elder|James Elder~|جيمس إلدر|
achim-steiner|Achim Steiner|أخيم شتاينر;أكيم شتاينر|undp-head 2017-06..2025-06
ruud-lubbers|Ruud Lubbers|رود لوبرز|unhcr-head 2001-01..2005-02
amy-pope|Amy Pope|آمي بوب;ايمي بوب|iom-head 2023-10..
antonio-vitorino|Antonio Vitorino|أنطونيو فيتورينو|iom-head 2018-10..2023-09
margaret-chan|Margaret Chan|مارغريت تشان;مارجريت تشان|who-head 2006-11..2017-06
fatou-bensouda|Fatou Bensouda;Bensouda!|فاتو بنسودا;فاتو بنسودة;بنسودا!|icc-prosecutor 2012-06..2021-06
luis-moreno-ocampo|Luis Moreno Ocampo;Luis Moreno-Ocampo;Moreno-Ocampo!|لويس مورينو أوكامبو;أوكامبو!|icc-prosecutor 2003-06..2012-06
roberto-azevedo|Roberto Azevedo|روبرتو أزيفيدو;روبيرتو أزيفيدو|wto-head 2013-09..2020-08
pascal-lamy|Pascal Lamy|باسكال لامي|wto-head 2005-09..2013-08
kristalina-georgieva|Kristalina Georgieva;Georgieva!|كريستالينا جورجيفا;كريستالينا غورغييفا;جورجيفا!|imf-head 2019-10..
christine-lagarde|Christine Lagarde;Lagarde!|كريستين لاغارد;كريستين لاجارد;لاغارد!|imf-head 2011-07..2019-09
dominique-strauss-kahn|Dominique Strauss-Kahn|دومينيك ستروس كان;دومينيك ستراوس كان|imf-head 2007-11..2011-05
ajay-banga|Ajay Banga|أجاي بانغا;أجاي بانجا|world-bank-head 2023-06..
david-malpass|David Malpass|ديفيد مالباس|world-bank-head 2019-04..2023-06
jim-yong-kim|Jim Yong Kim|جيم يونغ كيم;جيم يونج كيم|world-bank-head 2012-07..2019-02
arsenio-dominguez|Arsenio Dominguez|أرسينيو دومينغيز;أرسينيو دومينجيز|imo-head 2024-01..
kitack-lim|Kitack Lim|كيتاك ليم|imo-head 2016-01..2023-12
fernando-arias|Fernando Arias|فرناندو أرياس|opcw-head 2018-07..
ahmet-uzumcu|Ahmet Uzumcu|أحمد أوزومجو;أحمد أوزمجو|opcw-head 2010-07..2018-07
csaba-korosi|Csaba Korosi|تشابا كوروشي|un-general-assembly-head 2022-09..2023-09
dennis-francis|Dennis Francis~|دينيس فرانسيس|un-general-assembly-head 2023-09..2024-09
philemon-yang|Philemon Yang|فيليمون يانغ;فيليمون يانج|un-general-assembly-head 2024-09..2025-09
volkan-bozkir|Volkan Bozkir;Volkan Bozkır|فولكان بوزكير|un-general-assembly-head 2020-09..2021-09
abdulla-shahid|Abdulla Shahid|عبد الله شاهد;عبدالله شاهد|un-general-assembly-head 2021-09..2022-09
david-harland|David Harland|ديفيد هارلاند|hd-centre-head 2011..
vidar-helgesen|Vidar Helgesen|فيدار هيلغيسن|
comfort-ero|Comfort Ero|كومفورت إيرو|crisis-group-head 2021-12..
jean-marie-guehenno|Jean-Marie Guehenno|جان ماري غيهينو;جان ماري جيهينو|crisis-group-head 2014-09..2017-12
francesca-albanese|Francesca Albanese|فرانشيسكا ألبانيزي;فرانشيسكا ألبانيز|
alice-nderitu|Alice Wairimu Nderitu;Alice Nderitu|أليس ندريتو;أليس وايريمو ندريتو|
virginia-gamba|Virginia Gamba|فيرجينيا غامبا;فرجينيا غامبا|
pramila-patten|Pramila Patten|براميلا باتن|
najat-rochdi|Najat Rochdi|نجاة رشدي|
claudio-cordone|Claudio Cordone|كلاوديو كوردوني|
adam-abdelmoula|Adam Abdelmoula|آدم عبد المولى;آدم عبدالمولى|
alex-rondos|Alexander Rondos;Alex Rondos|ألكسندر روندوس;أليكس روندوس|eu-horn-of-africa-envoy 2012-01..2021-06
radhouane-nouicer|Radhouane Nouicer|رضوان نويصر|
hanan-balkhy|Hanan Balkhy|حنان بلخي|
olof-skoog|Olof Skoog|أولوف سكوج;أولوف سكوغ|
kamal-morjane|Kamel Morjane;Kamal Morjane|كمال مرجان|tunisia-foreign-minister 2010-01..2011-01
mohamed-sahnoun|Mohamed Sahnoun;Mohammed Sahnoun|محمد سحنون|
hedi-annabi|Hedi Annabi|الهادي العنابي|
mukesh-kapila|Mukesh Kapila|موكيش كابيلا|
jan-pronk|Jan Pronk|يان برونك|
ashraf-qazi|Ashraf Qazi;Ashraf Jehangir Qazi|أشرف قاضي;أشرف جيهانغير قاضي|unami-head 2004-07..2007-09
sergio-vieira-de-mello|Sergio Vieira de Mello|سيرجيو فييرا دي ميلو;سيرجيو دي ميلو|ohchr-head 2002-09..2003-08
tom-koenigs|Tom Koenigs|توم كونيغز|
kai-eide|Kai Eide|كاي أيدي|unama-head 2008-03..2010-03
francesc-vendrell|Francesc Vendrell|فرانسيسك فيندريل|
marie-okabe|Marie Okabe|ماري اوكابي|
martin-chungong|Martin Chungong|مارتن تشونغونغ;مارتن تشونجونج|
`;
