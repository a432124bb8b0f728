/** People of Russia, Ukraine and the other states that were in the Soviet Union (the Baltic ones aside). The format of a row is that of people.ts. */
export const FORMER_SOVIET_PEOPLE = `
vladimir-putin|Vladimir Putin;Putin!|فلاديمير بوتين;بوتين!;فلاديمير بوتن|russia-president 2012-05..;russia-prime-minister 2008-05..2012-05;russia-president 2000-05..2008-05;russia-prime-minister 1999-08..2000-05
dmitry-medvedev|Dmitry Medvedev;Medvedev!|دميتري مدفيديف;ديمتري ميدفيديف;ديميتري ميدفيديف|russia-president 2008-05..2012-05;russia-prime-minister 2012-05..2020-01
mikhail-mishustin|Mikhail Mishustin|ميخائيل ميشوستين|russia-prime-minister 2020-01..
sergey-lavrov|Sergei Lavrov;Sergey Lavrov;Lavrov!|سيرغي لافروف;سيرجي لافروف;لافروف!;سرغي لافروف|russia-foreign-minister 2004-03..
dmitry-peskov|Dmitry Peskov;Peskov!|دميتري بيسكوف;ديمتري بيسكوف;بيسكوف!;ديميتري بيسكوف;دمتري بيسكوف|kremlin-spokesperson 2012..
maria-zakharova|Maria Zakharova;Zakharova!|ماريا زاخاروفا;زاخاروفا!|russia-foreign-ministry-spokesperson 2015-08..
sergei-shoigu|Sergei Shoigu;Sergey Shoigu;Shoigu!|سيرغي شويغو;شويغو!;سيرجي شويجو;سيرغي شويجو;شويجو!|russia-defence-minister 2012-11..2024-05
andrei-belousov|Andrei Belousov;Andrey Belousov|أندريه بيلوسوف|russia-defence-minister 2024-05..
yuri-ushakov|Yuri Ushakov;Yury Ushakov;Ushakov!|يوري أوشاكوف;أوشاكوف!|
vladimir-medinsky|Vladimir Medinsky;Medinsky!|فلاديمير ميدينسكي;ميدينسكي!;فلاديمير مدينسكي;فلاديمير ميدنسكي|
kirill-dmitriev|Kirill Dmitriev;Dmitriev!|كيريل دميترييف;كيريل دميتريف;كيريل دميترف;كيريل ديمترييف;كيريل ديميترييف;دميترييف!|
mikhail-bogdanov|Mikhail Bogdanov|ميخائيل بوغدانوف;ميخائيل بوجدانوف;بوغدانوف!|
vasily-nebenzya|Vasily Nebenzya;Vassily Nebenzia|فاسيلي نيبينزيا|
sergei-naryshkin|Sergei Naryshkin;Sergey Naryshkin|سيرغي ناريشكين;سيرجي ناريشكين;ناريشكين!|russia-svr-head 2016-10..
yevgeny-prigozhin|Yevgeny Prigozhin;Prigozhin!|يفغيني بريغوجين;بريغوجين!|
volodymyr-zelensky|Volodymyr Zelensky;Volodymyr Zelenskiy;Volodymyr Zelenskyy;Zelensky!;Zelenskiy!;Zelenskyy!;Volodymyr Zelenski;Zelenski!|فولوديمير زيلينسكي;فلاديمير زيلينسكي;زيلينسكي!;زيلنسكي!;فلوديمير زيلينسكي;فولوديمير زيلنسكي;فولديمير زيلينسكي|ukraine-president 2019-05..
petro-poroshenko|Petro Poroshenko;Poroshenko!|بيترو بوروشينكو;بوروشينكو!|ukraine-president 2014-06..2019-05
viktor-yanukovych|Viktor Yanukovych;Yanukovych!|فيكتور يانوكوفيتش;يانوكوفيتش!|ukraine-president 2010-02..2014-02;ukraine-prime-minister 2006-08..2007-12
denys-shmyhal|Denys Shmyhal;Shmyhal!|دينيس شميهال;دينيس شميغال|ukraine-prime-minister 2020-03..2025-07
yulia-svyrydenko|Yulia Svyrydenko|يوليا سفيريدينكو|ukraine-prime-minister 2025-07..
dmytro-kuleba|Dmytro Kuleba;Kuleba!|دميترو كوليبا;ديميترو كوليبا;كوليبا!;دميتري كوليبا|ukraine-foreign-minister 2020-03..2024-09
andrii-sybiha|Andrii Sybiha;Andriy Sybiha;Sybiha!|أندريه سيبيها;أندري سيبيها;أندريه سيبيغا;أندري سيبيغا;سيبيها!;سيبيغا!|ukraine-foreign-minister 2024-09..
andriy-yermak|Andriy Yermak;Andrii Yermak;Yermak!|أندريه يرماك;أندري يرماك;يرماك!;أندريه ييرماك;ييرماك!|
rustem-umerov|Rustem Umerov;Rustem Umierov;Umerov!|رستم عمروف;رستم أوميروف;عمروف!;رستم أومروف;رستم أوميرف;أوميروف!|ukraine-defence-minister 2023-09..2025-07
oleksii-reznikov|Oleksii Reznikov;Oleksiy Reznikov|أوليكسي ريزنيكوف|ukraine-defence-minister 2021-11..2023-09
kyrylo-budanov|Kyrylo Budanov;Budanov!|كيريلو بودانوف;بودانوف!;كيريل بودانوف|hur-head 2020-08..2026-01
mykhailo-podolyak|Mykhailo Podolyak;Podolyak!|ميخايلو بودولياك;بودولياك!|
david-arakhamia|David Arakhamia;Davyd Arakhamia|ديفيد أراخاميا;دافيد أراخاميا;دافيد أراخميا;ديفيد أراخميا|
oleksandr-kubrakov|Oleksandr Kubrakov|ألكسندر كوبراكوف|
valerii-zaluzhnyi|Valerii Zaluzhnyi;Valery Zaluzhny;Zaluzhny!|فاليري زالوجني|ukraine-army-chief 2021-07..2024-02
oleksandr-syrskyi|Oleksandr Syrskyi;Oleksandr Syrsky;Syrskyi!|أولكسندر سيرسكي;ألكسندر سيرسكي|ukraine-army-chief 2024-02..
alexander-lukashenko|Alexander Lukashenko;Aleksandr Lukashenko;Lukashenko!|ألكسندر لوكاشينكو;لوكاشينكو!;الكسندر لوكاشنكو;لوكاشنكو!|belarus-president 1994-07..
maia-sandu|Maia Sandu;Sandu!|مايا ساندو|moldova-president 2020-12..
nikol-pashinyan|Nikol Pashinyan;Pashinyan!|نيكول باشينيان;باشينيان!;نيكول باشنيان;باشنيان!;نيكول باشينان|armenia-prime-minister 2018-05..
ararat-mirzoyan|Ararat Mirzoyan;Mirzoyan!|أرارات ميرزويان;أرارات ميرزوئيان|armenia-foreign-minister 2021-08..
ilham-aliyev|Ilham Aliyev;Aliyev!|إلهام علييف;إلهام عليف;علييف!;الهام عليوف|azerbaijan-president 2003-10..
jeyhun-bayramov|Jeyhun Bayramov;Ceyhun Bayramov;Bayramov!|جيهون بيراموف;جيهون بايراموف;جيحون بيراموف;جيحون بايراموف;جيهون بيرموف;بيراموف!;بايراموف!|azerbaijan-foreign-minister 2020-07..
sergey-ryabkov|Sergei Ryabkov;Sergey Ryabkov|سيرغي ريابكوف;سيرجي ريابكوف;ريابكوف!|
sergey-kislitsa|Serhiy Kyslytsya;Sergiy Kyslytsya;Serhii Kyslytsia|سيرغي كيسليتسيا|
heorhii-tykhyi|Heorhii Tykhyi|هيورهي تيخي|
leonid-slutsky|Leonid Slutsky|ليونيد سلوتسكي|
igor-konashenkov|Igor Konashenkov|إيغور كوناشينكوف|
ramzan-kadyrov|Ramzan Kadyrov;Kadyrov!|رمضان قديروف;قديروف!|
denis-pushilin|Denis Pushilin;Pushilin!|دينيس بوشيلين|
roman-abramovich|Roman Abramovich;Abramovich!|رومان أبراموفيتش;أبراموفيتش!|
anatoly-antonov|Anatoly Antonov|أناتولي أنطونوف|
salome-zourabichvili|Salome Zourabichvili|سالومي زورابيشفيلي|georgia-president 2018-12..2024-12
irakli-kobakhidze|Irakli Kobakhidze|إيراكلي كوباخيدزه|georgia-prime-minister 2024-02..
serzh-sargsyan|Serzh Sargsyan;Serzh Sarkisian;Serge Sarkisian|سيرج سركيسيان;سيرج سارجسيان;سيرج ساركسيان;سيرج سركسيان|armenia-president 2008-04..2018-04
zohrab-mnatsakanyan|Zohrab Mnatsakanyan|زوهراب مناتساكانيان;زوهراب مناتساكنيان;زهراب مناتساكانيان|armenia-foreign-minister 2018-05..2020-11
elmar-mammadyarov|Elmar Mammadyarov|إلمار محمدياروف;ايلمار محمدياروف|azerbaijan-foreign-minister 2004-04..2020-07
hikmet-hajiyev|Hikmet Hajiyev|حكمت حاجييف|
armen-grigoryan|Armen Grigoryan|أرمين غريغوريان|
kassym-jomart-tokayev|Kassym-Jomart Tokayev;Tokayev!|قاسم جومارت توكاييف;توكاييف!;قاسم جومرت توكاييف;قاسم جومارت توقاييف;قاسم-جومارت توكاييف|kazakhstan-president 2019-03..
shavkat-mirziyoyev|Shavkat Mirziyoyev;Mirziyoyev!|شوكت ميرضيائيف;شوكت ميرزيوييف|uzbekistan-president 2016-12..
sadyr-japarov|Sadyr Japarov;Japarov!|صدير جباروف;صدر جاباروف;سادير جاباروف|kyrgyzstan-president 2021-01..
emomali-rahmon|Emomali Rahmon;Rahmon!|إمام علي رحمان|tajikistan-president 1994-11..
boris-yeltsin|Boris Yeltsin;Yeltsin!|بوريس يلتسين;بوريس يلتسن;يلتسين!|russia-president 1991-07..1999-12
mikhail-gorbachev|Mikhail Gorbachev;Gorbachev!|ميخائيل غورباتشوف;ميخائيل جورباتشوف;غورباتشوف!;جورباتشوف!|
sergei-ivanov|Sergei Ivanov;Sergey Ivanov|سيرغي إيفانوف;سيرجي إيفانوف|russia-defence-minister 2001-03..2007-02
igor-ivanov|Igor Ivanov|إيغور إيفانوف|russia-foreign-minister 1998-09..2004-03
yevgeny-primakov|Yevgeny Primakov|يفغيني بريماكوف|russia-prime-minister 1998-09..1999-05
nikolai-patrushev|Nikolai Patrushev;Nikolay Patrushev;Patrushev!|نيكولاي باتروشيف;باتروشيف!|
anton-kobyakov|Anton Kobyakov|أنطون كوبياكوف|
alexander-novak|Alexander Novak|ألكسندر نوفاك|russia-energy-minister 2012-05..2020-11
marat-khusnullin|Marat Khusnullin|مارات خوسنولين;مارات خسنولين|
dmitry-kozak|Dmitry Kozak;Dmitri Kozak|دميتري كوزاك;ديمتري كوزاك|
vladislav-surkov|Vladislav Surkov;Surkov!|فلاديسلاف سوركوف;سوركوف!|
boris-gryzlov|Boris Gryzlov|بوريس غريزلوف;بوريس جريزلوف|
alexander-lavrentiev|Alexander Lavrentiev;Alexander Lavrentyev|ألكسندر لافرنتييف;ألكسندر لافرينتييف;ألكسندر لافرينتيف|
zamir-kabulov|Zamir Kabulov|زامير كابولوف;ضمير كابولوف;زمير كابولوف|
alexander-grushko|Alexander Grushko|ألكسندر غروشكو;ألكسندر جروشكو|
alexander-fomin|Alexander Fomin|ألكسندر فومين|
igor-kostyukov|Igor Kostyukov|إيغور كوستيوكوف;إيجور كوستيوكوف|
mikhail-galuzin|Mikhail Galuzin|ميخائيل غالوزين;ميخائيل جالوزين|
grigory-karasin|Grigory Karasin|غريغوري كاراسين;جريجوري كاراسين|
sergey-beseda|Sergei Beseda;Sergey Beseda|سيرغي بيسيدا|
andrei-rudenko|Andrei Rudenko;Andrey Rudenko|أندريه رودينكو;أندري رودينكو|
sergei-vershinin|Sergei Vershinin;Sergey Vershinin|سيرغي فيرشينين;سيرجي فيرشينين|
vladimir-safronkov|Vladimir Safronkov|فلاديمير سافرونكوف|
tatyana-moskalkova|Tatyana Moskalkova;Tatiana Moskalkova|تاتيانا موسكالكوفا|
maria-lvova-belova|Maria Lvova-Belova|ماريا لفوفا بيلوفا;ماريا لفوفا-بيلوفا|
vitaly-churkin|Vitaly Churkin|فيتالي تشوركين|
dmitry-polyanskiy|Dmitry Polyanskiy;Dmitry Polyansky|دميتري بوليانسكي;ديمتري بوليانسكي|
mikhail-ulyanov|Mikhail Ulyanov|ميخائيل أوليانوف|
alexander-darchiev|Alexander Darchiev|ألكسندر دارتشييف;ألكسندر دارتشيف|
yunus-bek-yevkurov|Yunus-bek Yevkurov;Yevkurov!|يونس بك يفكوروف;يونس-بك يفكوروف|
valery-gerasimov|Valery Gerasimov;Gerasimov!|فاليري غيراسيموف;فاليري جيراسيموف;غيراسيموف!|russia-army-chief 2012-11..
sergei-surovikin|Sergei Surovikin;Sergey Surovikin|سيرغي سوروفيكين|
alexander-bortnikov|Alexander Bortnikov|ألكسندر بورتنيكوف|fsb-head 2008-05..
vyacheslav-volodin|Vyacheslav Volodin|فياتشيسلاف فولودين|state-duma-head 2016-10..
valentina-matviyenko|Valentina Matviyenko;Valentina Matvienko|فالنتينا ماتفيينكو;فالنتينا ماتفيينكا|
leonid-pasechnik|Leonid Pasechnik|ليونيد باسيتشنيك|
alexander-zakharchenko|Alexander Zakharchenko|ألكسندر زاخارتشينكو|
alexei-likhachev|Alexei Likhachev;Alexey Likhachev|أليكسي ليخاتشوف;أليكسي ليخاتشيف|rosatom-head 2016-10..
alexei-miller|Alexei Miller;Alexey Miller|أليكسي ميلر|gazprom-head 2001-05..
leonid-kuchma|Leonid Kuchma;Kuchma!|ليونيد كوتشما;كوتشما!|ukraine-president 1994-07..2005-01
viktor-yushchenko|Viktor Yushchenko;Yushchenko!|فيكتور يوشينكو;فيكتور يوشتشينكو;يوشينكو!|ukraine-president 2005-01..2010-02
yulia-tymoshenko|Yulia Tymoshenko|يوليا تيموشينكو;يوليا تيموشنكو|ukraine-prime-minister 2007-12..2010-03
mykola-azarov|Mykola Azarov|ميكولا أزاروف;نيكولاي أزاروف|ukraine-prime-minister 2010-03..2014-01
arseniy-yatsenyuk|Arseniy Yatsenyuk;Yatsenyuk!|أرسيني ياتسينيوك;ياتسينيوك!|ukraine-prime-minister 2014-02..2016-04
volodymyr-groysman|Volodymyr Groysman|فولوديمير غرويسمان;فلاديمير غرويسمان|ukraine-prime-minister 2016-04..2019-08
oleksiy-honcharuk|Oleksiy Honcharuk|أوليكسي هونتشاروك|ukraine-prime-minister 2019-08..2020-03
pavlo-klimkin|Pavlo Klimkin|بافلو كليمكين;بافيل كليمكين|ukraine-foreign-minister 2014-06..2019-08
vadym-prystaiko|Vadym Prystaiko|فاديم بريستايكو|ukraine-foreign-minister 2019-08..2020-03
andriy-deshchytsia|Andriy Deshchytsia|أندريه ديشيتسا;أندري ديشتشيتسيا|
mykhailo-fedorov|Mykhailo Fedorov|ميخايلو فيدوروف|
mykola-tochytskyi|Mykola Tochytskyi|ميكولا توتشيتسكي|
olha-stefanishyna|Olha Stefanishyna|أولها ستيفانيشينا;أولغا ستيفانيشينا|
iryna-vereshchuk|Iryna Vereshchuk|إيرينا فيريشتشوك;إيرينا فيريشوك|
dmytro-lubinets|Dmytro Lubinets|دميترو لوبينيتس;دميترو لوبينتس|
andrii-hnatov|Andrii Hnatov;Andriy Hnatov|أندري هناتوف;أندريه هناتوف|
vasyl-malyuk|Vasyl Malyuk;Vasyl Maliuk|فاسيل ماليوك|sbu-head 2022-07..2026-01
ihor-zhovkva|Ihor Zhovkva|إيهور جوفكفا;إيغور جوفكفا|
oksana-markarova|Oksana Markarova|أوكسانا ماركاروفا|
vitali-klitschko|Vitali Klitschko;Vitaliy Klitschko;Klitschko!|فيتالي كليتشكو;كليتشكو!|
viktor-medvedchuk|Viktor Medvedchuk;Medvedchuk!|فيكتور ميدفيدتشوك;فيكتور ميدفيدشوك|
leonid-kravchuk|Leonid Kravchuk|ليونيد كرافتشوك|
oleksiy-arestovych|Oleksiy Arestovych|أوليكسي أريستوفيتش|
oleksiy-danilov|Oleksiy Danilov;Oleksii Danilov|أوليكسي دانيلوف|
ruslan-stefanchuk|Ruslan Stefanchuk|روسلان ستيفانتشوك|verkhovna-rada-head 2021-10..
maxim-ryzhenkov|Maxim Ryzhenkov;Maksim Ryzhenkov|مكسيم ريجينكوف;ماكسيم ريجينكوف|belarus-foreign-minister 2024-06..
vladimir-makei|Vladimir Makei|فلاديمير ماكي;فلاديمير ماكيي|belarus-foreign-minister 2012-08..2022-11
sergei-aleinik|Sergei Aleinik;Sergey Aleinik|سيرغي ألينيك;سيرغي أليينيك|belarus-foreign-minister 2022-12..2024-06
sviatlana-tsikhanouskaya|Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya;Tsikhanouskaya!|سفيتلانا تيخانوفسكايا;سفياتلانا تسيخانوسكايا;تيخانوفسكايا!|
levon-ter-petrosyan|Levon Ter-Petrosyan|ليفون تير بيتروسيان;ليفون تير-بيتروسيان|armenia-president 1991-11..1998-02
robert-kocharyan|Robert Kocharyan;Robert Kocharian;Kocharyan!|روبرت كوتشاريان;روبرت كوتشريان|armenia-president 1998-04..2008-04
armen-sarkissian|Armen Sarkissian;Armen Sarkisyan|أرمين سركيسيان;أرمن سركيسيان|armenia-president 2018-04..2022-02
vahagn-khachaturyan|Vahagn Khachaturyan|فاهاغن خاتشاتوريان|armenia-president 2022-03..
edward-nalbandian|Edward Nalbandian|إدوارد نالبانديان|armenia-foreign-minister 2008-04..2018-05
vartan-oskanian|Vartan Oskanian|فارتان أوسكانيان|armenia-foreign-minister 1998-04..2008-04
ara-ayvazyan|Ara Ayvazyan;Ara Aivazian|آرا أيفازيان|armenia-foreign-minister 2020-11..2021-05
mher-grigoryan|Mher Grigoryan|مهير غريغوريان;ميهير غريغوريان|
ruben-rubinyan|Ruben Rubinyan|روبين روبينيان;روبن روبينيان|
suren-papikyan|Suren Papikyan|سورين بابيكيان|armenia-defence-minister 2021-11..
bako-sahakyan|Bako Sahakyan|باكو ساهاكيان|
arayik-harutyunyan|Arayik Harutyunyan|أراييك هاروتيونيان;أرايك هاروتيونيان|
samvel-shahramanyan|Samvel Shahramanyan|سامفيل شهرامانيان|
ruben-vardanyan|Ruben Vardanyan|روبين فاردانيان;روبن فاردانيان|
heydar-aliyev|Heydar Aliyev;Heidar Aliyev|حيدر علييف;حيدر عليف|azerbaijan-president 1993-10..2003-10
shahin-mustafayev|Shahin Mustafayev|شاهين مصطفاييف;شاهين مصطفايف|
zakir-hasanov|Zakir Hasanov|ذاكر حسنوف;زاكر حسنوف|azerbaijan-defence-minister 2013-10..
novruz-mammadov|Novruz Mammadov|نوروز محمدوف|azerbaijan-prime-minister 2018-04..2019-10
ali-asadov|Ali Asadov|علي أسدوف|azerbaijan-prime-minister 2019-10..
eduard-shevardnadze|Eduard Shevardnadze;Shevardnadze!|إدوارد شيفردنادزه;إدوارد شيفاردنادزه;شيفردنادزه!|georgia-president 1995-11..2003-11
mikheil-saakashvili|Mikheil Saakashvili;Mikhail Saakashvili;Saakashvili!|ميخائيل ساكاشفيلي;ساكاشفيلي!|georgia-president 2008-01..2013-11
giorgi-margvelashvili|Giorgi Margvelashvili|غيورغي مارغفيلاشفيلي;جورجي مارغفيلاشفيلي|georgia-president 2013-11..2018-12
mikheil-kavelashvili|Mikheil Kavelashvili|ميخائيل كافيلاشفيلي|georgia-president 2024-12..
irakli-garibashvili|Irakli Garibashvili|إيراكلي غاريباشفيلي;إيراكلي جاريباشفيلي|georgia-prime-minister 2021-02..2024-01
giorgi-gakharia|Giorgi Gakharia|غيورغي غاخاريا;جورجي غاخاريا|georgia-prime-minister 2019-09..2021-02
bidzina-ivanishvili|Bidzina Ivanishvili;Ivanishvili!|بيدزينا إيفانيشفيلي;إيفانيشفيلي!|georgia-prime-minister 2012-10..2013-11
david-zalkaliani|David Zalkaliani;Davit Zalkaliani|ديفيد زالكالياني;دافيد زالكالياني|georgia-foreign-minister 2018-06..2021-04
maka-botchorishvili|Maka Botchorishvili;Maka Bochorishvili|ماكا بوتشوريشفيلي|georgia-foreign-minister 2024-10..
ilia-darchiashvili|Ilia Darchiashvili|إيليا دارتشياشفيلي|
aslan-bzhania|Aslan Bzhania|أصلان بجانيا|
raul-khajimba|Raul Khajimba;Raul Khadjimba|راؤول خاجيمبا|
badra-gunba|Badra Gunba|بدرا غونبا|
sergei-bagapsh|Sergei Bagapsh|سيرغي باغابش|
eduard-kokoity|Eduard Kokoity|إدوارد كوكويتي|
alan-gagloev|Alan Gagloev|آلان غاغلوييف|
nicolae-timofti|Nicolae Timofti|نيكولاي تيموفتي|moldova-president 2012-03..2016-12
igor-dodon|Igor Dodon|إيغور دودون|moldova-president 2016-12..2020-12
vladimir-voronin|Vladimir Voronin|فلاديمير فورونين|moldova-president 2001-04..2009-09
natalia-gavrilita|Natalia Gavrilita|ناتاليا غافريليتسا;ناتاليا غافريليتا|moldova-prime-minister 2021-08..2023-02
dorin-recean|Dorin Recean|دورين ريتشان|moldova-prime-minister 2023-02..2025-11
alexandru-munteanu|Alexandru Munteanu|ألكسندرو مونتيانو|moldova-prime-minister 2025-11..
nicu-popescu|Nicu Popescu|نيكو بوبيسكو|moldova-foreign-minister 2021-08..2024-01
mihai-popsoi|Mihai Popsoi|ميهاي بوبشوي|moldova-foreign-minister 2024-01..
vadim-krasnoselsky|Vadim Krasnoselsky|فاديم كراسنوسيلسكي|
igor-smirnov|Igor Smirnov|إيغور سميرنوف|
vitaly-ignatiev|Vitaly Ignatiev|فيتالي إغناتييف|
oleg-serebrian|Oleg Serebrian|أوليغ سيريبريان|
nursultan-nazarbayev|Nursultan Nazarbayev;Nazarbayev!|نور سلطان نزارباييف;نورسلطان نزارباييف;نور سلطان نازارباييف;نزارباييف!|kazakhstan-president 1991-12..2019-03
mukhtar-tleuberdi|Mukhtar Tleuberdi|مختار تلوبردي;مختار تليوبردي|kazakhstan-foreign-minister 2019-09..2023-04
murat-nurtleu|Murat Nurtleu|مراد نورتليو;مراد نورتلو|kazakhstan-foreign-minister 2023-04..2025-09
kairat-abdrakhmanov|Kairat Abdrakhmanov|خيرت عبد الرحمنوف;خيرات عبد الرحمنوف;كايرات عبد الرحمنوف;خيرت عبدالرحمنوف;خيرات عبدالرحمنوف;كايرات عبدالرحمنوف|kazakhstan-foreign-minister 2016-12..2018-12
islam-karimov|Islam Karimov|إسلام كريموف|uzbekistan-president 1991-08..2016-09
abdulaziz-kamilov|Abdulaziz Kamilov|عبد العزيز كاميلوف;عبدالعزيز كاميلوف|uzbekistan-foreign-minister 2012-03..2022-04
bakhtiyor-saidov|Bakhtiyor Saidov|بختيار سعيدوف|uzbekistan-foreign-minister 2022-12..
almazbek-atambayev|Almazbek Atambayev|ألماز بك أتامباييف;ألمازبك أتامباييف|kyrgyzstan-president 2011-12..2017-11
sooronbay-jeenbekov|Sooronbay Jeenbekov|سورونباي جينبيكوف|kyrgyzstan-president 2017-11..2020-10
kurmanbek-bakiyev|Kurmanbek Bakiyev;Kurmanbek Bakiev;Bakiev!|كرمان بك باكييف;قرمان بك باقييف;كورمانبيك باكييف|kyrgyzstan-president 2005-08..2010-04
kamchybek-tashiev|Kamchybek Tashiev;Kamchibek Tashiev;Kamchybek Tashiyev|كامتشيبيك تاشييف|
sirojiddin-muhriddin|Sirojiddin Muhriddin|سراج الدين مهر الدين|tajikistan-foreign-minister 2013-11..
gurbanguly-berdimuhamedow|Gurbanguly Berdimuhamedow;Gurbanguly Berdymukhamedov|قربان قولي بردي محمدوف;قربانقلي بيردي محمدوف|turkmenistan-president 2007-02..2022-03
serdar-berdimuhamedow|Serdar Berdimuhamedow;Serdar Berdimuhamedov;Serdar Berdymukhamedov|سردار بردي محمدوف;سردار بيردي محمدوف|turkmenistan-president 2022-03..
rashid-meredov|Rashid Meredov;Raşit Meredow|رشيد ميريدوف|turkmenistan-foreign-minister 2001-07..
thomas-greminger|Thomas Greminger|توماس غريمينغر|osce-head 2017-07..2020-07
feridun-sinirlioglu|Feridun Sinirlioglu|فريدون سينيرلي أوغلو|osce-head 2024-12..
heidi-tagliavini|Heidi Tagliavini|هايدي تاليافيني;هيدي تاليافيني|
martin-sajdik|Martin Sajdik|مارتن سايديك;مارتن سايدك|
heidi-grau|Heidi Grau|هايدي غراو|
mikko-kinnunen|Mikko Kinnunen|ميكو كينونن;ميكو كينونين|
igor-popov-minsk|Igor Popov|إيغور بوبوف|
stephane-visconti|Stephane Visconti|ستيفان فيسكونتي|
andrew-schofer|Andrew Schofer|أندرو شوفر|
andrzej-kasprzyk|Andrzej Kasprzyk|أندريه كاسبرزيك;أندرزج كاسبرزيك;أنجي كاسبشيك|
ertugrul-apakan|Ertugrul Apakan|أرطغرل أباكان|
viacheslav-chirikba|Viacheslav Chirikba;Vyacheslav Chirikba||
murat-jioev|Murat Jioev;Murat Dzhioyev;Murat Dzhioev||
yerlan-akkenzhenov|Yerlan Akkenzhenov|يرلان أكنجينوف;يرلان أكينجينوف|kazakhstan-energy-minister 2025-03..
vilayat-guliyev|Vilayat Guliyev||
leila-abdullayeva|Leyla Abdullayeva;Leila Abdullayeva|ليلى عبد الله ييفا;ليلى عبداللاييفا;ليلى عبدالله ييفا;ليلى عبد اللاييفا|
anna-naghdalyan|Anna Naghdalyan|آنا ناغداليان;آنا نغداليان|
vladimir-kazimirov|Vladimir Kazimirov|فلاديمير كازيميروف|
james-warlick|James Warlick|جيمس وارليك|
andriy-zahorodniuk|Andriy Zagorodniuk;Andriy Zahorodniuk|أندري زاغورودنيوك|ukraine-defence-minister 2019-08..2020-03
andriy-taran|Andriy Taran|أندري تاران|ukraine-defence-minister 2020-03..2021-11
darka-olifer|Darka Olifer|داركا أوليفر|
roman-bezsmertnyi|Roman Bezsmertnyi|رومان بيزسميرتني|
oleksandr-turchynov|Oleksandr Turchynov|ألكسندر تورتشينوف;أولكسندر تورتشينوف|
sergei-kupriyanov|Sergei Kupriyanov;Sergey Kupriyanov|سيرغي كوبريانوف;سيرجي كوبريانوف|
mikhail-zurabov|Mikhail Zurabov|ميخائيل زورابوف|
yuri-prodan|Yuri Prodan;Yuriy Prodan|يوري برودان|
andriy-kobolev|Andriy Kobolev;Andriy Kobolyev;Andrei Kobolev|أندريه كوبوليف;أندري كوبوليف|
gheorghe-balan|Gheorghe Balan||
victor-osipov|Victor Osipov;Viktor Osipov||
vladimir-yastrebchak|Vladimir Yastrebchak;Vladimir Iastrebciac;Vladimir Iastrebceac||
yevgeny-shevchuk|Yevgeny Shevchuk;Evgeny Shevchuk;Evgheni Sevciuk||
pavel-filip|Pavel Filip|بافل فيليب|
andrian-candu|Andrian Candu||
andrei-galbur|Andrei Galbur||
claus-neukirch|Claus Neukirch||
vladimir-semashko|Vladimir Semashko;Uladzimir Syamashka;Semashko!|فلاديمير سيماشكو|
giga-bokeria|Giga Bokeria||
alexei-overchuk|Alexei Overchuk;Alexey Overchuk|أليكسي أوفرتشوك;أليكسي أوفيرتشوك|
yurii-vitrenko|Yurii Vitrenko;Yuriy Vitrenko|يوري فيترينكو|
ani-badalian|Ani Badalian;Ani Badalyan|آني باداليان;آني بدليان|
boris-chochiev|Boris Chochiev||
eduard-stavitsky|Eduard Stavitsky||
`;
