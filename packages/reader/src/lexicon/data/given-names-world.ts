/**
 * Given names of many countries, folded, to recognise people who are not in the lexicon. Gathered from Faker and
 * @faker-js/faker (both MIT) without what news also uses as a common word; foreign names in Arabic spelling are ours.
 */

/** Foreign and less usual Arabic names, Arabic spelling: they open a name wherever they stand. */
export const WORLD_NAMES_ARABIC = `
ابهيجيت ابي اجاي اجيت احلام ادريان ادريانا ادموندو اديسو اديل اراس ارام ارامي اراييك ارتور ارتيوم ارثر اردشير اردوان اردوغان ارسلان ارسيني ارفيند
اركادي ارماندو ارمين ارنست ارنستو ارنولد ارون اروي اري اريان اريج اريه ارييل اريييل اسبر استر اسد اسفنديار اسكندر اسيل اشتون اشوت اشوك اصغر اصف افرايم
افيخاي افيري افيف افيناش اكسل اكشاي الاسان الاساني البرت البرتو الحاجي الفارو الفريد الفريدو الفونسو الفيرا الكس الكسندرا الكسندروس الكسيس الهام
اليخاندرو اليس اليسا اليسون اليسيا اليغ اليكسندر اليكسيس اليمايهو الينا اليوت امادو امارتيا اماندا امانويل امبيت اميت اميرحسين اميرخان اميرعبداللهيان
اميرعلي اميلي اميليا اميليو امينو اناتول اناستاسيا اناهيتا انتونيا انتونيوس انجيل انجيلينا انخيل اندرز اندرس اندرسن اندرونيكو اندريا اندرياس اندريس
انديري انريك انريكو انريكي انطون انغريد انوار انوتين اني انيتا انيسه انيل انييس اوبري اوتو اوتيس اوجين اوداد اورلاندو اوزغور اوسكار اوكسانا اولانتا
اوليسيغون اوليفر اوليفيا اوليفيه اوم اومبرتو اوميد اونغ اوه اوين اياس ايان ايتمار ايدا ايدموند ايدن ايدي ايرسين ايرين ايزابيل ايزابيلا ايزنكوت
ايسراييل ايفا ايفانا ايفانكا ايفلين ايفو ايلدار ايليا ايليت ايما ايمانويلا ايمري ايمي ايميليانو ايناس اينريكي اينزو اينيس ايهود بابك باتريس باتريشيا
باتشي باراك بارت بارتوش بارك باري باسكال باسيرو بافل بافيل باقر باقري باكاري بالتازار بامبلا بانايوتيس بتسلييل بتول بختيار برابوو براد برادفورد برادلي
براكاش براناب برانب براندون برايان برايوت برت برتراند برنار برنارد برناردو برنارديتو برناردينو برهم بروس برونو برويز بريان بريانكا بريت بريتاني بريجيت
بريدجيت بشري بلقيس بنجامين بنديكت بنوا بهروز بهزاد بهمن بهنام بوبكر بوبي بوغدان بوكاري بولا بولس بولين بون بونغ بوني بوهدان بويان بيار بيتونغتارن بيتي
بيث بيرات بيرت بيرفين بيرم بيرنار بيرند بيرني بيرهانو بيستون بيكيلي بيلاوال بيلي بينظير بينيتو بينيديكت بيو بيوش تاديسي تارا تاراس تارو تاكسين
تامير تانجو تانسو تانيا تايي ترافيس تران تريزا تريسي تسفاي تسفي تشارلي تشاك تشانغ تشن تشو تشونغ تشوي تشيستر تشيلسي تشين تقي توبياس تود توربيورن تورغوت
توشيميتسو توماش توني تيجان تيجاني تيد تيدجاني تيري تيريز تيريزا تيم تيموتشينكو تيموتي تيمور تيموفي تيموليون تين تينيبو تيو تيودروس تيودور ثابو ثين
جاستن جاسر جاسيندا جاغميت جاكايا جاكلين جاكوب جاكي جانا جانيس جاي جايسون جايشانكار جايك جايمس جايمي جايير جلعاد جلنار جمشيد جميله جواكيم جوتيار جورجي
جورجيوس جوردان جوردون جوزيبي جوزيفين جوزيه جوش جوشوا جوكو جوكوي جولي جوليا جوليان جوليانا جوليو جوليوس جونا جوناس جونغ جونو جويس جويل جيانا جيانغ
جياني جياو جيتاشو جيرارد جيراردو جيرالد جيرالدين جيرهارد جيروم جيري جيريمي جيسي جيسيكا جيكر جيل جيلبرت جيلبير جيم جيمي جيميسون جين جينا جينس جيني
جينيت جينيفر جيوسيبي جيوفاني حذيفه حسنه حسيب حفصه حفيظ حميد حنيف حيدره خافيير خاكوب خايرو خايمي خسرو خلود خواجه خواكيم خوانا خوسي خوشناو خوليا خوليو
دارا دارن داريا داريو داريوش داغ دافني دانتي داني دانيالا دانيل دانيلا دانيلو دانييلا داودا دايان دايفيد دبرتسيون دراغان درو درور دفنا دلشاد
دلوفان دلير دميترو دنيز دنيس دوايت دودي دورون دوري دوغ دوغلاس دولت دومينيك دومينيكو دونا دونكان ديان ديانا ديبريصيون ديبورا ديتر ديتمار ديدييه ديرك
ديريك ديف ديك ديلان ديلسي ديلما ديميتري ديميتريس دينغ دينيز دينيس دينيسا ديوسدادو ديوماي دييغو ذكي رابعه راج راجنات راجيش راجيف راجيندرا راشيل رافال
رافاييلا رافي رالف رامون راميرو راميز رامين راندي رانيه راول رايان رايتشل رايموند راينر رباح ردوان رسلان رشا رشدي رضوان رقيه رنيم رهام روب روبرتا
روبي روبين روث روج روجدا روح روخيليو رود رودريغو رودريك رودولف رودولفو روز روزا روزاليا روزي روس روستيسلاف روش رولا رولان رولاند رولف رومان رومانو
روميو روني رونيت روهيت ريان ريباز ريبر ريبوار ريتا ريتش ريتشي ريتنو ريزان ريك ريكاردو ريكس ريموند رينا ريناتا ريناتو رينالدو رينزي رينيه زابير زافيير
زاك زاكاري زاكير زانا زاور زبير زبيغنيو زدرافكو زغلول زكيه زهدي زهران زودي زوران زورانا زوي زيدان زيدون زيلان زيومارا ساحلي سادات ساديو سارا ساسان
ساسو ساشا سافين سالار سالفا سالفاتوري سالفادور سالي ساليف سام سامر سامويل سان سانجاي سانجيف سباستيان سبنسر ستاس ستافروس ستان ستانلي ستانيسلاف ستيفانو
ستيفانيا ستيلا ستيوارت سربست سردار سرو سري سريتا سزغين سعدون سعدي سفياتوسلاف سفين سكوت سليف سليفيا سليم سميه سهراب سوبراهمانيام سوران سوزانا سوزي
سوشما سوغا سوفي سوفيا سومايلا سون سونغ سوني سونيا سونيل سيامك سيامند سياوش سيث سيدني سيدي سيرج سيرجيك سيرجيو سيرخيو سيرغيي سيرهي سيروان سيسيل سيسيليا
سيغفريد سيغمار سيلجوك سيلشي سيلفا سيلفان سيلفستر سيلفي سيلفيا سيليشي سيلين سيمون سيمونا سيموني سيندي شارلز شارلوت شارون شاسوار شاشي شانتال شاه شاهين
شاون شاوول شمعون شهرام شهريار شوان شوبان شوغيل شون شير شيرزاد شيركو شيرلي شيروان شيري شيغيرو شيغيو شيفان شيلي شيمون شين شينزو شيه صامويل صبحي صديق
صفيه صموييل صهيب ضاحي ضرغام طريف طيب عاصم عبدالاي عبدولاي عبود عرفات عسيمي عليرضا عمير عياض عيسوفو غابرييلا غادي غارو غاري غاريث غاس غاسبار غاستون
غاغيك غال غراتسيا غراسا غراهام غريتا غريس غريغ غريغور غزوان غلام غلامحسين غلامرضا غني غوتام غوردون غوستاف غولر غونتر غونزالو غوو غيدو غيرت غيرهارد غيل
غيلا غيلاد غيلرمو غيليرمو غينادي غينتر غيورا غيورغوس غيورغي غيوم فابيان فابيو فاديم فاردان فازغين فاضل فالح فالنتين فالنتينا فاليريا فام فانغ فانيسا
فخر فرانتيشيك فرانز فرانسس فرانسواز فرانسيا فرانسيسكا فرانسيسكو فرانكو فرديناند فرزاد فرزانه فرناندا فرناندو فرهاد فريال فريدريش فريدريك فريدريكا
فريدون فسحا فكتور فكتوريا فكرت فلاح فلادلين فلاديسلاف فلوديمير فلورانس فلورنس فلوريان فنغ فهمي فوزيه فوميو فونغ فياتشيسلاف فيتالي فيتاليي فيجاي
فيديريكا فيديريكو فيرا فيرن فيرناندو فيرونيكا فيسنتي فيكاس فيكتوريا فيكرام فيل فيليبا فيليبي فيليس فينس فينسنت فيودور فيولا فيوليتا قابوس قباد قمر
قوباد كابا كابيل كاثي كاج كارل كارلا كارلو كارمن كاروان كارول كارولاين كارولين كارولينا كاسبار كاسبر كاشف كاظم كالونزو كامران كاميل كاميلا كاميلو
كانديس كانغ كاولا كاوه كايت كايل كرزاي كريج كريستالينا كريستوس كريستوف كريستي كريستيانو كريستينا كلار كلارا كلاوديو كلاوس كلود كلوديا كلوديو كلير كليف
كليمان كلينت كنان كنت كندريك كوامي كوانغ كوبي كوثر كوران كورت كورتني كوري كورينا كوسرت كولن كوليبالي كولين كومار كوندوليزا كونراد كونستانتين
كونستانتينوس كونغ كيان كيانوش كيت كيتي كيران كيرستين كيرك كيري كيريلو كيشور كيشيدا كيفين كيكو كيلن كيليان كين كينت كيني كينيث كيهان كيوان كيومرث كيونغ
لارا لارس لاري لازار لاسلو لافرنتي لاندو لاهور لايل لبيب لورانس لورنزو لورنس لوريتا لورين لورينا لوسي لوسيا لوسيان لوسيل لوك لوكا لوكاس لوكاش لويزا
لويسا لوييس ليا ليام ليان ليانغ ليديا ليزا ليسلي ليسوفي ليف ليفنت ليمور لين ليندسي لينور ليني ليو ليوبولدو ليون ليوناردا ليوناردو ليوني ليونيد ليونيل
مات ماتس ماتو ماتي ماتيا ماتياس ماتيوس ماتيوش ماث ماثيوس مادلين ماديسون مارات مارتا مارتي مارتينا مارسيل مارسيلو مارشال مارغريت مارغريتا مارغو مارغوس
ماركوس مارلين ماري ماريان ماريانا ماريانو مارينا ماريوس ماسيمو ماغدا ماغدالينا ماغنوس ماكس ماكسيم ماكسيميليان ماكي مالكولم مامادو مامادي مانفريد
مانموهان مانوج مانوك مانويل مانويلا ماهاما ماوريسيو مايا مايلز ماينارد مبروك متان مجتبي محامات محرم محمدامين محمدباقر محمدجواد محمدرضا محمدعلي
محمدمهدي محمدو مرال مرتضي مرزوق مرسي مسرور مصلح مظلوم معتوق معن مقداد مكسيم ملا ملادين منجد منوشهر مهاتير مهران مهرداد مواسس موتي مورا موردخاي
مورغان موريس موريسيو موريل موسيفيني موشي موشيه مولاتو مولوت مولوي مون مونس مونيكا ميا ميت ميتش ميتشل ميتيه ميخاييلو مير ميرا ميرال ميراندا ميرحسين
ميرسي ميركو ميري ميسفين ميسون ميشاييل ميغان ميغاواتي ميغيل ميك ميكا ميكاييل ميكولا ميكي ميلان ميلاني ميلانيا ميلوراد ميلوس ميلوش ميليس ميليسا ميليندا
مين مينا مينديل مينغ ميهاي ميوتيا ميونغ ميير ناتاشا ناتالي ناتان ناثان ناثانيال ناجيب ناحوم ناروهيتو ناستيا نانا نانسي ناهيد ناومي ناييب نتالي نتان
نجوين نداف ندايي نسرين نصري نظمي نعومي نغوين نوا نواز نوربرت نورمان نوره نوريس نوريكو نويل نيال نيتسان نيتين نيجرفان نيجيرفان نيرسيس نيكو نيكوس
نيكولاوس نيكي نيكيتا نيل نيلس نيلسون نيلوفر نينا نينغ نينو هاجر هارالد هاربرت هارديب هارفي هاري هاريت هاريسون هاكوب هال هان هانز هانك هاورد هايدا
هايدي هايك هايكو هايلماريام هايلي هاينز هربرت هفال هكتور هناء هنريك هنريكي هوارد هوانغ هوبرت هوراشيو هوشنغ هوشي هوشيار هوغو هوفر هوكر هولوسي هوليو
هومان هون هونغ هيبت هيثر هيج هيدر هيذر هيربرت هيرش هيرفي هيرمان هيرو هيفا هيكتور هيلا هيلدا هيلموت هيلينا هيمانتا هيمن هيو هيوا هيوستن هيون وارن والاس
والتر وانغ واين ورقنه ولدي وندي ونستون وولتر وولف وولفغانغ ويتني ويسلي ويل ويلبر ويلفريد ويلما ويليامز وين ويندي وينستون ياتسيك ياراس ياروسلاف ياريف
ياكوب ياكوف يالتشين يان يانا يانس يانوس ياني يانيس يانيك ياور يايا يتسحاق يسار يشار يعكوف يفغينيا يفهين يفهيني يفيت يلماز يليزافيتا يلينا يماني ينغلوك
يوان يوجين يودويونو يورغ يورغن يورن يوريكو يوزيف يوسيب يوشيماسا يوشيهيدي يوشيهيكو يوفال يوكي يولاندا يولي يوليان يوليوس يومد يون يوناتان يوناس يوهان
يوهانا يوهانيس يوويري يينغ ييير
`;

/** Names that are words too, or nearly: they open a name after a title, a verb of saying or another person. */
export const TITLED_NAMES_ARABIC = `
اباء ابان ابتسام ابتكار ابتهاج ابتهال ابتين ابوالفضل اتنا اتوسا اجوان احسان احسن اختر اذرنوش اذين اراد اراه ارتام ارتمن ارتين ارد ارزقي ارزو ارش
ارشام ارغوان ارمان ارمغان ارميتا ارنواز اروانه اريا ارين ازاده ازرم ازرمدخت ازيتا اسر اسرا اسلام اسما اشكان اشكبوس اصيل اعتكاف اعظم اغاريد
افتكار افر افره افسانه افسون افشين افنان اقدس اكبر اكرام الاء الاخضر الازهر الاسعد الاصم الامين الباجي البشير التجاني التهامي الجيلالي الحاج
الحبيب الحسن الحسين الدرديري الراضي السعيد السيد الشاذلي الشريف الصادق الصافي الصحبي الصديق الطاهر الطيب العربي العياشي العيد الفا الفاتح القاسم
المحجوب المصطفي المقداد المكي المنصف المهدي المولدي الميلودي النا الناز الناصر الهادي اليزيد اليف اليمين الين اميد اميررضا اميرسينا
اميرعباس اميرمحمد اميرمهدي اناهيد اناييس انوشا انوشروان اهو اهورا اوا اوس اوستا اويس اياز ايدين ايراندخت ايرج ايزديار ايلين ايناز باران باربد
بارعه بارمان باسمه بامداد بامشاد بانو باهره بتلاء بدرالدجي بدران براءه برانوش برديا برزو برزويه برزين برمك بسيم بلبل بلماء بلند بنان بنفسج
بنفشه بهارك بهاره بهتاش بهجه بهداد بهديس بهرام بهرخ بهشاد بهناز بهنود بهنوش بهيه بوران بيتا بيسان بيلسان تابان تاباندخت تاجي تالا تاليا
تاويار ترانه ترانيم ترف تناز توران توراندخت تورتك تورج توفان تولين تير تينا تينهينان تينو ثاير ثقيف ثنا جابان جالا جامين جاويد جرير
جريره جسور جليل جمان جمعه جني جهان جهانبخت جهانبخش جهاندار جهاندخت جهراء جوانا جودي جوريه جوهر جويا جوين جيران جيلان حباب حسنا
حسون حطاب حقي حكيم حلما حلمي حماد حموده حميره حنانه حنبل حنفي حيان خاشعه خافق خالدي خاوردخت خباب خداداد خدايار خرم خرمدخت خشايار خورشيد
دادمهر داراب دارين دانه دانوش دانيه داهي داور درسا دريا دلارام دلبر دلبند دلربا دلكش دلناز دلنواز دهمان دورشاسب دووب ديااكو ديانوش ديبا ديسم
ديمه دين ذاكر ذريع ذيب رابح رابو رابين راتب راجح راجي رادبانو رادمان رازبان رازي راسا راسم راكان راما رامتين رامح رامز رامش رامونا راميار راميلا راني
راوي راويار رايف ربي رحيب رخسار رخشانه رخشنده رزق رزميار رزين رضي ركان ركسانا رمحي رها رهي رهيف رواء روبا روبينا روبينه رودابه
روزبه روزينه روشنك روعه روفيدا روناك رويا ريبار ريتاج ريتال ريحانه ريف ريفال ريما ريمان ريناد زاخر زادبخت زادماسب زاكي زاوا زردشت زري زرين زرينه
زمانه زهرا زهره زونا زيبا زيبار زيما زين زينه زينو ساجد ساجي سارك سارينا ساطع ساغر سامان ساميار ساناز سانيار ساهد ساهر ساهي ساويز سايد ساينا سايه سبا
سبحان ستاره ستايش ستي سجا سجاد سديم سرافراز سرحان سرمد سرور سروش سريج سرين سعود سلاف سلامه سلسبيل سليمه سموح سميرا سنام سهره
سهند سهوان سوبا سوبار سودابه سورن سورنا سوري سوزه سولان سولماز سومار سوميه سيبوبه سيد سيليا سيما سيمدخت سيمين سينا شادمهر شادن شاران شاطر شافع شامخ
شاهدخت شاهرخ شاهيندخت شايان شايسته شبديز شبلي شبنم شبيب شداد شراره شرمين شروين شعلان شعيب شفيع شكفته شكوفه شكيب شمس شمشاد شميلا شمين شهب
شهبار شهبال شهداد شهرارا شهربانو شهرزاد شهرناز شهرنوش شهره شهروز شهلا شهم شهناز شهنواز شهير شهين شيبا شيدا شيده شيراز شيردل شيرو شيق شيلا
شيما شينا شيوا صادح صارم صامد صبرينه صبور صبيح صداح صدام صدرا صدقي صفوان صمد صنديد صوفيا ضحاك ضيايي طامح طاها طايع طايف طايل
طموح طهماسب طهمورث طوس طوطي طيع ظاعن ظاهر ظبي ظريف ظهير عابد عاتب عاشور عاقل عاكف عاليه عايد عتاب عتريس عتيد عتيق عجمي عدلان عدوي
عربي عرشيا عرفه عزاز علوي عمايم عنود عوضيه غالب غامد غزاله غزير غطفان غفار غلاس غوغا غوي غيداء فاخر فارع فاطمياسارينا فاكر
فايد فتاح فتانه فدايي فراز فرامرز فراهان فربار فربد فربغ فرجاد فرح فرخ فرداد فردوس فرديس فرزام فرزان فرزدق فرزين فرشاد فرشته فرشيد
فرمان فرناز فرنود فرنوش فرنيا فرهان فرهود فروتن فرود فروز فروزان فروزش فروزنده فروغ فريبا فريبرز فريدخت فريمان فريماه فرين فريناز فرينوش فريوش فضيل
فطين فله فيروزه قانت قبس قطز قنوع كابان كابوك كاتيا كارا كاراكو كارم كارو كاسر كامبخت كامبخش كامبيز كامجو كامدين
كامراوا كامك كامنوش كاميار كانيار كاهينه كاووس كايد كتايون كتوم كرشمه كرمه كساب كسرا كسري كلاله كليم كمبوجيه كنار كهبد كهرام كهزاد كوشا كيارش
كيانا كياندخت كياوش كيخسرو كيقباد كيكاووس كيميا كيهانه لادن لاله لاما لانا لبخند لبيد لتين لطوف لفيف لماح لمين لهراسب لهفان لوجين لوليا لومانا ليساء
ليلا ليليا ليم لينده ماذي مارال مازيار ماسينيسا ماكان مامك مانا ماندانا مانوش ماني مانيا ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور مبين متوكل متولي
متيم متين مجاهد محدثه محرز محمدحسين محمدياسين محند مخلص مخيمر مرادي مرتجي مرتقي مرداس مرداويز مرزبان مرسال مرمر مرواريد مزدك مزريه
مزهر مستان مستانه مستعين مسعد مسعف مسود مشال مشكاندخت مشكناز مشكين مصباح مطيع معز معصومه معمر مقدام مكرم مكي ملاك
ملهم مليسا مليكا ممتاز مناضل منايل منسي منعم منيب منيع مهبانو مهبد مهتاب مهديار مهديس مهديه مهر مهراب مهراد مهرام مهراندخت مهرانديش مهرانفر مهرزاده
مهرناز مهرنكار مهرنوش مهرنيا مهروز مهري مهريار مهسا مهستي مهشاد مهشيد مهناز مهنام مهنوش مهوش مهيار مهيب مهين موفق مياد ميار مياس ميترا ميخك
ميسور ميلا ميلاء ميلاد ميمون مينه مينو مينودخت ناجح نادي ناردين ناز نازبانو نازفر نازلي نازنين نازي نازيدخت ناصح ناصف ناصيف ناضر ناظم ناعم نافذ نامور
نايل نبراس نبهان نجدت نجوان ندا نديم نذير نرسي نرمك نرمين نريمان نسترن نسيب نشات نشوان نشوه نصحي نصوح نصور نكيسا نوار نورس نوش نوشا نوشدخت
نوشروان نوشفر نوشناز نوشين نوف نوين نيازي نيايش نيشا نيك نيكداد نيكدخت نيكدل نيكزاد نيما هانيه هايل هخامنش هرمز هزار هستي هلالي هليا همادخت
همايون همدم همراز همراه هنادي هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هومن هونام هويدا هيا هيام هيتاسب هيربد هيرمند هيكل هيما هيمان واثق
وادع وامق وثاب ورجاوند وريا وريد وصاف وصفي وضاح وفايي وليف وناس وهرز وهسودان ويدا ويس ويشتاسب يارا ياسمن ياسمينه يافع
يانع يانغ يزدان يسنا يقين يلدا يمام يوبا يوشيتا
`;

/** Latin spelling. */
export const WORLD_NAMES_LATIN = `
aaaqil aaban aabid aachal aadam aadhya aadi aadidev aadil aadinath aaditya aadrika aafiya aagam aagney aagneya aahana aahil aalam aalee aalim aaliyah
aalok aamil aamir aamirah aamod aanand aanandinii aanjaneya aanuoluwapo aaqil aaratrika aarav aarif aarini aariz aarna aarnav aarush aarya aaryan aasa
aasha aashi aashif aashir aashritha aasif aasim aatif aatiq aatmaj aatmaja aatreya aaus aayan aayush aayushmaan aayushman aazim aba abaan abak abaka
abakan abakay abani abar abay abayomi abbey abbie abbos abby abdelatif abdelkader abderaouf abdi abdihakim abdis abdou abdoul abdu abduaziz abduboriy
abdulahad abdulahat abdulazim abdulbekir abdulboriy abdulcemal abdulgazi abdulhadi abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq abduljabbor
abduljalil abdulkadir abdulkarim abdulkerim abdulla abdullahi abdullatif abdulloh abdulmalik abdulmenaf abdulqahhor abdulqodir abdulsamed abdulsemet
abdulvahhob abdulvali abdulvohid abdumalik abdurahmon abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdurresit abdussamad abebi abednego
abeer abeiku abel abelardo abena abendam abeni abha abhaidev abhaya abhimanyu abhiram abhirath abhisyanta abi abibatou abid abidin abigael abigaili
abilay abimbola abiodun abiola abiona abisola abisoye abiye abluc abosede abou aboubacar abraham abril abror absar abubakar abubakr abuzar aby abyasa
acabnaz acar acarkan acela acelya achalesvara acharyasuta achieng achille achim achintya achyut acig acik acikel acilay acim aclan acuk acun ada
adaeze adak adal adalan adalat adalberto adaldi adalmis adama adan adar adas adasal adaugo adberilgen addison ade adebankole adebiyi adebola adebowale
adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adela adelaida adelaide adele adeleke adelina adeline adeliya
adelya adem aden adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja
adhiraj adhra adhrit adi adia adiarja adiba adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adila adile adimu adina adinata
adinath aditeya aditya adlan adli adlibeg adnan ado adolf adonis adraman adrian adriana adriano adrien adrienne adrijana adripathi adsiz adunni
advaith advay advaya advik advika adviye adweta adwitiya adwoa adya afal afaq afarim afat afer affan afi afia afife afil afiq afitap aflatun afolarin
afra afruza afsar afsin aftin afua afzuna aga agabay agah agahadi agakagan agakisi agalak agamali agamusa agasafa agasti agastya agata agatha agathe
agaxan agbegim agca aggrey aglamis agmur agnes agneya agnieszka agnimitra agniprava agnivesh agrata agus agustin agustina ahad ahalya ahat ahenk
ahilya ahlem ahliman ahror ahsen ahter aicha aida aidan aiden aijuka aileen aime aimee aina aishani aissa aissata aissatou aisyah ajala ajani ajdar
ajeet ajeng ajiman ajimat ajimin ajiono ajoke akalan akalp akande akanmu akanni akar akarsana akas akata akatay akay akbar akbas akbatur akbay akboga
akboru akbudak akbugra akbulak akca akcabay akcakoca akcasu akcivan akcora akdemir akdogan akdora akdurmus akgol akgunes aki akibudak akif akifa akim
akin akinal akinci akiner akinkunmi akinlabi akinwale akinyi akise akkerman akkun akkunlu akkurt akkus akmal akmaner akmaral akobir akofa akorfa akos
akosua akoth akoz akpira akroor aksay aksel akshainie akshaj akshat akshata akshay akshita aksogut aksoy aksungur aktan aktekin aktemur aktimur akua
akula akumaa akumu akunna akver akwasi akwesi akyildiz ala alaaddin alaba alaban alabezek alaboru aladag alade aladin aladogan alaeddin alain alakbar
alakurt alambana alamu alana alanalp alasgar alassane alattin alayunt alayuntlu alaz alba alban alberta alberte albertina albertine alberto albin
albina alcan aldemir aldigerey aldo aldogan alea alec alejandra aleksa aleksandar aleksander aleksandra aleksej alemka alemsah alen alena ales
alessandra alessandro alessia alessio alexa alexandr alexandra alexandre alexandria alexandru alexej alexia aleyna alf alfons alfonso alfred alfreda
alfredo algis algu alia aliabbas aliakram alica alican alicia alida aliihsan alika alima alimga alina aline alinur aliou alioune alis alisa alisan
aliseydi alisha alisher alisik alisir alissa alistair alix aliya aliyah aliyu alize aljosa alka alkaboluk alkaevli alkan alkasi alkis alkor allahverdi
allan allegra allen allison almasi almast almaz almila almira almus alois alok alondra alonso alp alpagut alpamis alparsbeg alparslan alpata alpay
alpaya alpaykagan alpbamsi alpbilge alpcan alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphonce alphonse alpike alpilig alpin
alpis alpkara alpkuluk alpkutlu alpsalci alpsu alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpyoruk alsoy alsu altan altankagan
altankan altay altemur altin altinbike altincicek altinisin altinkagan altinkan altinkaya altinoba altintamgan altintarkan altintay altmiskara altogan
altug altuga alva alvaro alvin alvina aly alya alyssa alzbeta alzina ama amac amadou amady amahle amaira amalia amalie amalija amandine amani amar
amara amarachi amaranaath amaresh amarnath amath amaya ambar ambrose amdy amel amelia amelie amelya americo ameth ameyatma amie amina aminat aminata
aminatu amine aminu amir amira amish amodini amogh amoke amol amon amondi amope amparo amrak amre amri amrit amrita amritambu amruta amul ana anaadi
anabel anabela anagh anais anal anala anamarija anamika anand ananda anandamayi anang ananta anar anargul anas anasa anasooya anastacia anastasia
anastasija anastasije anastazija anasuya anatol anatolie anay anci ancica ancuk anda andac andariman andel andela andelika andelin andelina andelko
andelo anderson andi andic andile andras andre andree andrej andreja andres andrija andrijana andrina andro andrzej andwele ane anej anele anesa aneta
anette anezka angalia angavu angele angelica angelika angelina angeline angelique angelo anggabaya anggun angie angus ani anibal anica anika anil
anila anilaabh anilabh anirudh anisa anise anish anissa anita anja anjali anjaneya anjolaoluwa anjushree anjushri anka ankal ankica anko anmol annabel
annabell annabelle annah annak annalise annamaria annapurna annastacia anne anneke anneli annelie annemarie annet annette anni annick annie annika
anny anom anoni anora anouk ansh anshula ansora ant ante antea antek antero antiqa anto antoine antoinette anton antonella antonia antonie antonietta
antonija antonin antonina antonino antun anuja anunay anuraag anurag anusha anusuya anvar anvi anwesha anya anyango apak apatarkan apaydin aprancur
apsara aqil ara araboga araceli arademir aradhana aral arame aran arbay arbuz arcan archan archibald archie arcuk arda ardic arezki argil argono argu
argun arham ari aria ariadna arian ariana ariane arianna ariboga arie ariel arielle arif arifa arifcan arik arikagan arikdoruk arike arikol arin arinc
arindam arinola aripinar aris arisoy aristide arjun arkin arkis arkut arlene arlette armagan armahan armand armando armida armin arnac arnaldo arnaud
arne arnesh arno arnold arnulfo aron arona arpad arpag arpat arsal arsenije arsenio arsil arsipatra arslan arslanargun arslanboru arslantegin
arslanyabgu arslon arsun arta artan artanto artawan artiinal artogrul artuk artukac artur arturo artut aru aruk arun aruna arusi arvid arya aryan
arziye arzu asa asad asadulloh asaf asake asal asalet asali asan asanboga asani asanti asantudun asantugrul asartegin asatira asgar asha ashan ashlee
ashleigh ashlesh ashok ashton asig asija asikbulmus asil asila asilbek asim asiman asir asirwada asirwanda asja askin aslan aslanhan aslesha aslijan
aslim asliya asliye asma asmadi asman asmar asmianto asmini asmira asmuni asolat asraf asri assunta asta astalogul astou astrid asu asuela asug asuk
aswani asya atabala atac atagun atakagan atakan atalan atalay ataldi atalmis ataman atamoglan atanur atasagun atasu atatore ataullah atberilgen atfat
atgun atharv atheel athman athuman athumani ati atiena atieno atif atigay atikutlu atikutlutas atila atilgan atilhan atilla atim atimer atinuke atis
atiyye atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atnan atreyee atreyi atsiz atta attaf attila atuncu aude audrey augusta auguste
augustin augustina augustine augusto aulia aura auraq aurel aurelia aurelian aurelie aurelio aurora aurore austine ava avadhesh avani avantika avar
avaz avluc avni avsar avsin avunc awa awadil awamil awamiri awan awani awero awesi awj awlya awmar awrad axel axelle aya ayaan ayaci ayamin ayan ayana
ayanda ayas ayasun ayaydin ayaz aybalta ayban aybaniz aybars aybeg aybet aybora aycagul aycan aycicak aydan aydar aydarkagan aydemir ayden aydin
aydinalp aydinbey aydinc aydogan aydogdu aydogmus ayduru ayebatari aygirak aygonenc aygul aygun aygutalp ayhan ayinde ayinke ayitmis ayiz ayizdag
ayize aykagan aykal aykan aykurt aykut aykutalp ayla ayleen aylil aylin ayluc ayluctarkan ayma aymen aynilhayat aynimah aynur aynura ayodeji ayodele
ayoka ayomide ayomikun ayotude ayoub aypar ayren ayruk aysan aysar ayse ayseana aysel aysema aysenur aysevim aysil aysilig aysoy aysu aysuna aytac
aytak aytakin aytan aytek aytekin ayten aytoz aytug aytuna ayu ayub ayulker ayush ayushman ayushmati ayvas ayvaz ayyaruk ayyildiz ayyub ayyubi azaan
azad azade azak azalea azamat azar azban azeeb azer azettin azgan azganaz azil aziz aziza azize azizhan azizi azmi azra azubuike baaba baahir baaizeed
baala baalaaditya baalagopaal baaqee baaqir baaree baashir baasim baasit baba babacan babacar babar babasola babatunji babawale baber babir babur
bacara baccayman bachittar bacman badabul badawi bade badegul badruk badur bafana baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatur
bagaturipi bagatursepi bagdagul bagdas bagdat baghyawati bagis bagiya bagtas bagus bagya baha bahaa bahaddin bahadir bahadurjit bahar bahari bahati
bahittin bahiy bahlul bahodir bahram bahri bahriddin bahrom bahruz bahtinur bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailey
bairbel bajragin bakagul bakari bakary bakda bakhshi bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti
baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir
balangga balapati balatekin balaxanim balca balcar baldu bale baleegh balendra balgopal balhaar bali balidin balijan balin balinda baljiwan balkik
balli balta baltaci baltar baltas baltir baltur balvan balveer bambad bambang bamsi banara banawa banawi bancar bandhu bandhul bandile bangizwe bangu
banjeet banji bankim bankole banna banovsa banu baptiste baqar baqir bara barak baraka baraktore baran barasa barbeg barboga barbol barbora barbulsun
barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bargan barica barimtay barin baris bariscan barkan barkdogdu
barkdogmus barkdurdu barkdurmus barkha barkin barlas barlibay barmaklak barmakli barman barno barr barraq barry bars barsbeg barsboga barsen barsgan
barskan barsurungu bart bartu bas basaam basademir basak basan basanti basar basat basay basbug basci baseer basel basgan bashaar bashaarat bashan
basharat basheer basheerah basim basir baskin baskirt baskurt basmil basok basriye bastar basti bastian bastien bastugrul basu basut batal batirhan
batool batrak battal batu batuhan batuk batur baturalp baturay baxtiyar bayancar bayankagan bayat bayaz bayazit baybars baybayik baybicen bayboga
baybora baybure baydar baydemir baydu baydur bayik bayincur bayindir baykal baykan baykara baykoca baykuzu bayman baymunke bayna baynal baypure bayrac
bayrak bayram bayri bayrin bayruhan bayruk baysungur baytal baytara baytas bayuncur bayur bayurku bayutmus bayuttu bayzettin bazam bazir beata
beatrice beatrix beatriz beau beceapa beckem becky bedi bedir bedirhan bediriye bediz bedran bedreddin bedri beg begarslan begbars begboga begcur
begdemir begdilli begdurmus begi begil begim begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behbud behcet behic behiza behlul
behram behrem behruz behzat bek bekazil bekbay bekbekec bekec bekecarslan bekectegin beker bekir beklemis bekmurod bektas bektasi bektur bela belcim
belcir belek belemir belgi belgizar belguc belimir belinda belkize bella bellisan bello belma beltir beltun benard benedict benedicte benedikt benek
bengi bengibay bengu benice benito benli benlidemir bennett bennie benno benoit benol benson bent benta bente bera berat beray berceste bercin
berdibeg beren berendey berenice berezat bergen berginsenge bergu berinay berislav berit beriye berk berkal berkan berkay berke berki berkin berkis
berksay berkyaruk bermek bernadette bernard bernarda bernardo bernd bernhard bernice berran berre berrin bert berta bertha berthe berti bertram
bertrand berva beryl besentegin beser besey beshte besim besin besir besra beste betania betemir beth bethany betina bett bettina beverley beverly
beyda beyhatun beyizci beyler beyrek beyrem beyzade bezek bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan
bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavika bhavini bhavna bhavya
bheeshma bhekani bhekimuzi bhekisisa bhekizizwe bhekokwakhe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bianca bianka bibiana bibisora bibuwa bican bicek bicki bickici bidayet bidin bilaal
bilay bilender bilge bilgebeg bilgeciksin bilgeisbara bilgekagan bilgekan bilgekutluk bilgen bilgetacam bilgetardu bilgetegin bilgez bilgic bilgin
bilginur bilgutay bilha bilig bilik biljana bilkay bilkisu billie billura bilol biltas bilva bilwa bimala bina binafsha binay binbasar binbegi bindir
bineta binisik binta bintou birane birben birgit birgitta birgul birjesh birol birousk birsan birsen bisar bisenija biserka bishakha bishnu bitaybiki
bitri bitul bizhan bjarne blagica blagoje blahoslav blaise blake blanca blanche blanka blazej blazena bless boaz boban bobana bobbie bobur bodhan boga
bogac bogacuk bogatimur bogdan bogdana bogde boge bogoljub bogu bohumil bohumila bohumir bohuslav bojan bojana bokde boke bolatito boldaz bolen
boleslav bolmus bolsun bolukbasi bolun boluwatife boma boncuk bonek bonface bonge bonginkosi bongul bongulboga boniface bonnie bonu bora borahan boran
boratas borcul borivoje borjan borka borko borlukcu borna bornak bortecin bortecine boru borubars borusengun bosibori bosiljka bosko botir bouba
boubacar boubou bouchra boyan boyankulu boylabaga boynak boza bozan bozbag bozboru bozdogan bozena bozerk bozica bozidar bozkurt bozkus bozo bozok
boztas brad brahma brahmaanand brahmabrata brahmdev brajendra brajesh bram bramwel brandi brandy branimir branimira branislav branka brankica branko
bravin brayan brendah brendan brent brett briana brice bridget bridgit brigid brigita brigitta brigitte brijesh brilyant brinda britt britta brittany
bronislava brooke brooklyn bruna bruno bucan buchi bucur budag budak buddhana budhil budi budimir budunlu budus budustudun bugday bugduz bugduzemen
buge buget bugra bugu bugubilge buhari buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulak bulan
buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulunc bulus bulut bumen bumin bunmi bunsuz bunul bunyamin bunyamun buraid burak burakhan burc
burcak burcuhan bure bureyre burgucan burgut burhan burhon burkay burkek burkut burluk burslan burulday burulgu burunduk busara busayo busisiwe busra
busranur busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buyrukhan buzac buzactutuk byron caba cabbar cabdar cabir
cabli cabus cafer caga cagak cagan cagatay cagdan cagdas cager cagil cagla caglar caglasin caglayan cagri cagribeg cagrihan cagritegin cagru cagveren
cahan cahangir cahid cahya cahyadi cahyanto cahyo cahyono caitlin caitlyn cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa
calal calapkulu caleb calil calim calista callum calogero calti calvin calvince camala camelia cameron camil camila camilla camille camilo camok canal
canalp canan canberk candace candar candeniz candice candida candido candra candrakanta canel caner canfeza cangul cangur cankan cankiz cannur cansel
canseven cansin cansu cantez canur capa capkan capucine cara caraka caren caridad carina carine carla carlo carlota carlotta carly carmel carmela
carmelo carmen carmine carna carola carole carolin caroline carolyne carren carrie carter carub cas casandra casey caslav casper cassandra cassie
catalina catarina caterina catharina cathrine cathy catrin catur caturangga cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cebe cebesoy
ceca cecelia cecep cecil cecile cecilia cecilie cedide cedomir cedric celal celaleddin celasun celem celen celeste celestin celestine celestino celia
celik celikkan celikyurek celil celilay celina celine cem cemal cemalettin cemali cemani cemen cemeti cemgen cemil cemiyle cemplunk cenan cengkal
cengkir cenk centrine cerci cercis ceren cesar cesminaz cetin cetinel cetiner cetinsu cevahir cevale cevat cevheri cevikoz cevregul ceyda ceyhun
ceyhuna ceykun ceyla ceylan ceylin ceylinaz ceyran cezar cezayir cezmi chaanakya chaaya chabane chaitaly chaitan chaitanya chakor chakradev chakradhar
chakravarti chakrika chamali chaman chameli champak chanakya chanchal chanda chandak chandan chandani chandi chandini chandira chandni chandra
chandraayan chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandran chandranath chandrani chandravati chandresh chanez changaz
chaniya chantal chapal chapala charak charan charita charity charlene charlesh charlie charline charlotta charlotte charly charo charos charumati
charuvrat charvi chase chashida chasmum chaten chatresh chatur chatura chaturaanan chaturbhuj chausiki chavvi chawish che chebet chege cheikh cheikhou
chekhouna chelangat chelsea chelsey chepkemoi chepkoech chepkorir cheragh cherechi cherif cherotich cheruiyot chester chetan cheusi chiamaka chiara
chibuzo chidaakaash chidaatma chidambar chidambaram chidananda chidimma chigozie chijioke chimamanda chinedu chinelo chinyere chipukizi chiranjeev
chiranjeeve chiraz chisom chitraksh chitrali chitramala chitrangada chizoba chloe christa christabel christel christelle christiana christiane
christie christin christoph christophe christy chuki chukwu chukwudi chukwuemeka ciaobella ciara cicak cicek cicem cici cidal cigdem cigil cihad cihan
cihandide cihangir cihansah cilasun cilay cilenti ciler cilga cilvenaz cimen cimnaz cinara cindoruk cindy cinerk cingir cingiz cinta cinthia cipriano
ciro cise cisem cisil citra civan civgin clara clare clarence clarisa clarissa clarisse clark claude claudia claudine claudio claus clayton clemence
clemens clement clemente clementina clementine cleo cleophas clifford clifton clint clinton cloe clotilde clovis cobulmak cocukboru cody cogay cokan
cokramayul cole colette colins colleen collin collince collins colman colpan colu concepcion concetta conner connie connor conny conor conrad
consolata constance constant constantin constanza consuela consuelo cooper copur cora coralie corey corina corine corinna corinne cornel cornelia
cornelio cornelius corvin cory cosima coskun coskuner cosmas cosqun coumba courtney cristian cristiano cristina cristobal cruz ctibor cubeyr cuheyna
cuman cumhur cumsud cuneyit cuneyt curt curtis cvijan cvijetin cyprian cyrille cyrus daamin daan daanish daanyaal daawood dabbah dabir dabiziv dacin
dada dadap dadas dadi dado daevi daevika dafne dagel daghan daghfal dagistan dagmar dagmara dagoberto dahlia dai dainess daiwik daiyaan dajana dakhil
daksh daksha dakshayani dakshesh dalaja dalan dalbir daler dalia dalibor dalibora daliborka dalila dalili dalima daliman dalimin daliono dalkilic
dalmas damar damaris damayanti dame dameer damian damien damife damil damilare damilola damini damjan damjanka damla damlanur damodara damola damon
damu damurah damyanti dana danang dancan dancun dandak dandapaani dani danica daniela daniele daniella danielle danijel danijela danila danilo danis
danish daniswara daniz danjuma danka danko danny danson dante danu danuja dany daouda daphne dara darain darasimi daria darian dariana dariati darija
darijan darika darimin darin darina darinka dario darius darko darlene darmaji darman darmana darmanto darpan darrell darren darrin darryl darsh
darshan darshwana darsirah dartono daru daruna darwin daryani daryl dasa dastageer datta daud daudi daver davide davin davis davor davorin davriya
davron davud dawud dayaamay dayaananda dayaanidhi dayamai dayamayee dayana dayar dayita dayyaan dea deanna deb debbie debora declan deeksha
deenabandhu deepa deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne
deger degmeer deha dejan dejana delfina delia delil delphine demba demet demi demilade demiralp demirbuken demirhan demiriz demirok demiryurek denis
denisa denise deniz denizalp denkel denny derek derick derin derkay derrick dervis derya deryanur desanka desimir desiree desmond destan deste destiny
dev devadatt devagya devajyoti devak devangana devani devansh devasree devdan deven devesh deveshwar devi devika devin deviner devran devvrat dewi
dhana dhanadeepa dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhriti dhruv dhyanesh dhyaneshwar diah
dian diana dianah dianna dianne diarra dickson dicle diclehan didem didier dieter dieynaba digambar digambara digdaya dijana diken dikmen diksha
dilafruz dilan dilara dilavar dilaver dilay dilbar dilberay dilcan dildar dilder dildora dilek diler dilfeza dilfuza dilhan dilhus dillon dilmurod
dilnoz dilnoza dilnur dilorom dilrabo dilruba dilsad dilsat dilsitan dimas dimaz dimitri dimitrije dinah dinakar dinc dincer dinckol dincsu dinda
dinesh dinkar dino diogo dion dior dipa dipali dipankar dipendra dipesh dipta diptendu direnc diri dirican dirja dirk dirlik dismas ditya divaakar
divakar divan divjot divna divya diya diyor diyora dizik djamel dobrila dobroslav dodo dogan doganalp doganay doganer dogannur dogansah dogu doguhan
dolensoy dolores dolphine dolun dolunay domagoj domenic domenica domenico domingo dominic dominick dominik dominika dominique dona donat donata donato
dondu doner doniyor donka donmaz dono dora dorana dorcas dorcus dorde doreen dorian dorica dorina dorine doris dorota dorotea doroteja dorothea
dorothee dorukhan dounia dovud doyinsola draga dragan dragana dragica draginja dragisa dragoje dragojlo dragoljub dragoslav dragutin drahomira
drahoslav drahoslava drajat draupadi draza drazen dren drina dron drona drzimir drzislav duane dubravka dubravko duduzile duha duje dujo dulari dulce
duma dumisani dumisile duncan dundar dundaralp dunia dunja dunya dunyamali dunyo dura durab duracan durad durda durdali durdana durdane durdica
durdona durga durgadin durgeshwari durica durmus durmusali durna durnisa duro durodola durriye durrusehvar dursadiye duru duruk duruoz dururbunsuz
dusan dusanka dusica duska dusko dustin duygu duyguhan dwaipayan dwaipayana dwayne dwi dyah eakumbu earl eba ebba ebiere ebin ebiowei ebkizi ebony
ebren ebru ebuakil ebuka ebunoluwa ebuzer ece ecegul ecehan ecem ecemis ecevit ecmel ecvet eda edaviye eddah eddie eddy ede eden edgar edgard edgardo
edgubay edhem edhitha edi edil edinah edison edita ediz edmond edmund edna edouard eduard eduarda edvard edwin eekalabya eesaa eesha efil efken eflah
eflatun efrain efser efsun eftalya ega egemen egenur egon egrim ehan ehsaas ehsan eijaz eileen einar eiravati eja ejaz ejlaal eka ekaaksh ekadant
ekaja ekaksh ekalavya ekaling ekalinga ekani ekansh ekanta ekantika ekapad ekaparnika ekaraj ekavir ekbal ekber ekdant ekec ekene ekim ekin ekiya
ekmel eko ekow ekrem ekta ekundayo ekundu ela elaf elaine elakshi elamiye elariz elbek elcin elda eldaniz eldar eldor elea eleanor elena elene eleni
eleonora eleonore elgin elgun elhan elia eliabeth eliakimu elian eliana eliane elie elif elifnur elijah elin elina eline elinor elio elisa elisabet
elisabeth elise eliseo elisha eliska eliud eliza elizabeta elka elkana elkin ella ellada ellen elli ellie elliot elliott ellis elly elma elmaddin
elman elmar elmas elmer elmidar elmir elmira elmo elmurod elna elnara elnur elnura elodie eloisa eloise elon elosy elove eloy elphas elsa elsad elsan
else elsevar elsie elti elton elturan eluh elvan elvia elvin elvina elvira elvis elxan elyanora elyor elza ema emal eman emanuel emanuela emas embuh
emced emeka emel emelie emeline emely emerson emil emile emilia emilian emiliano emilie emilija emilijan emilio emilly emin emine emirsan emis
emmaculate emmah emmanuelle emmet emmett emmi emmy emong empluk emrah emran emre emrullah enakshi endah ender enderun endra enea enes enfes engin
enginiz eniola enis enise enna ennio enock enrico ensar ensari enteng enver enya enzi enzo ephantus eral eralp erasmo erastus eray eraycan erbay
erberk ercan ercihan ercin ercument erda erdal erdem erdemer erdeni erdenikatun erdeniozuk erdibay erdinc erdogan erdursun erel eren erenalp erensoy
erentuz ergene ergenekatun ergener ergin erginel ergonul ergul ergun erguner erhan erica erich erick erika erin erinc erincer eris erkam erkan erke
erkilic erkinel erksoy erling erma erman ermen ermutlu erna ernest ernestina ernestine ernesto ernst erogul erol eroz ersan ersat ersec ersel ertan
erten ertenozuk ertugrul ertun ertuncay ervaniye ervin erwin eryildiz esat esen esenbay esenbike esengun esenturk eser esfandyar esha eshan eshana
eshita esi esim esin eskinalp esma esmanperi esmeralda esmeray esmira esna esperanza esref esse esteban estefania estela estella estelle ester estera
esther estiawan estiono estrella esupofo eta ethel ethem etibar etienne etil etiqad etizaaz eugen eugenia eugenie eugenio eugine eulalia eulalie
eunice eusebia eusebio eva evaline evalyne evan evance evans evcimen evde evdokija evelin evelina eveline evelyne everline everlyne evi evie evin
evita evran evren evrim evrimer evsen evy ewa ewald ewatomi eyiz eylul eymen eyram eysan eyup eyyub eyyup ezekiel ezequiel ezgin ezgutekin ezio ezra
ezrak fabia fabian fabiana fabien fabienne fabijan fabio fabiola fabrice fabrizio fadekemi faderera fadil fadila fadile fadime fahari fahmi fahmin
fahrettin fahri fahriddin fahriye fahrullah fahrunissa faik faiq faisa faizah faizan faize falak falan falguni falih fami famil famila fanaka fancy
fanny fanta fanyana faqid fara farah farahim faraj faraja farangiz faras farda fares farhad farhan farhiya farhod farhunnisa farida farijika fariq
faris fariz fariza farman farqana farruh farrux faruk farzona fasih fathonah fatigul fatih fatiha fatim fatimata fatin fatinur fatma fatmanur fatos
fatou fatoumata fatteh fatuma faustino fausto faxraddin faxri faxriyya fay faye fayize faysal fayyaz fayzbek fazail fazil fazilat fazilet fazli
fazliddin fazul fazullah febe febi febriana febrina feda fedai feden federico fedor fehim fehime fehintola fehmi fehmiye feisal felicia feliciano
felicie felicitas felipe felista felister felistus fella femke fenni ferah ferahdiba feramus feramuz ferat feray feraye ferda ferdi ferdinand feremez
ferenc ferhan ferhat feride feridun feriel feriha ferihan ferinaz ferit ferman fermuta fernand fernanda ferruh fersan feruza feryas ferzi festus
fetullah fevzi feyha feyruz feyyaz feyza feyzin feyzullah feza fibikemi fidan fidaye fidel fidelis fidvi fien figen fiifi fikayomi fikrat fikret fikri
fikriye fildan filip filipa filipe filippa filippo filit filiz filomena filotije fily fimar finley finn firangiz firdavs firdevis firdevs firdovsi
firudin firuza fitan fitnat fitrat fitri fitria fitriani fiyaz fizza flavia flavie flavio fleur floor flor flora flore florence florencia florencio
florent florentin florentina florentine florian florin florina florine fodil folafoluwa folashade folu fotih fotima fouzia frado fran franc franca
francesca francesco francine francisca franciska franck francoise franjo frankie franklin frankline frantisek frantiska franz franziska freda freddie
freddy frederic frederick frederik frederique fredrick fredrik fredy freya frida fridah fridolin frieda friederike fritz fuad fuat fugen fuldem fulden
fulya fuma funani funda funmilade funmilayo fureyya furkan furuzan fusun fuzayl fuzuli fynn gabel gabin gabor gabriela gabriele gabriella gabrielle
gabrijela gada gadang gading gadis gaduh gael gaelle gaetano gaffar gagan gaia gail gaiman gaj gajaadhar gajabahu gajadhar gajbaahu gala galak galang
galar galih galina galiono galip galuh galur gaman gamani gamanto gambira gamblang gambo gamze ganak ganaka ganapati ganda gandewa gandharv gandharva
gandi ganep ganesh ganesha ganga gangesh gangsa gangsar ganim ganiye ganjaran gantar gara garan garang garay garda garima garrett garry garud garuda
gaspar gasti gaston gathoni gati gatik gatot gatra gatsha gauraang gaurang gauranga gaurangi gaurav gauri gaurika gautam gautama gautami gavin gavrilo
gavxar gawati gayathri gayatri gaye gayle gazanfer gazel gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedion geeta geetanjali geetika gelengul
gelin gelincik gemine gemini gemma genaro gencaslan gencay gencer gene genevieve gennaro genoveva genta geoffrey geofrey georg georges georgette
georgiana georgije georgina geraldine gerard gerardo gerasim geray gerd gerda gerhard germaine geronimo gerrit gert gertrud gertruda gertrude gesare
gethera getrude gevheri ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanaanand ghanashyam ghanee ghanem ghani ghannam ghanshyam ghasaan
ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazzal ghilas ghislain ghislaine ghiyaath ghiyath ghufran ghulaam ghulam ghunayn
ghusharib ghusun ghutayf giacomo giada gian giancarlo gianfranco gianluca gianna gianni gibran gibson gifty gil gilang gilbert gilberte gilberto gilda
gilles gilman gina ginette gino ginyas gioia giorgia giovanna giovanny giray giri girija girik girika girindra giriraaj giriraj girish girja gisela
gisele gita gitanjali gitau githinji gitonga gitte giulia giuliana giuliano giulio giuseppina giyas giz gizem gladys glenda glenn gligorije gobinda
godfrey godwin gohar gojko gok gokalp gokay gokben gokboru gokbudun gokce gokcebalan gokcegol gokcen gokcicek gokcil goken gokmen goknur gokperi
goksev goksin gokten goli golub gonca goncafer goncalo gonen gonenc gongor gonul gonzalo gopaal gopal gopee gopi gorakhnath goran gorana goranka
gordan gordana gorgunay gorkem gorklu gorsev gorun goswamee goswami gotum gouranga goutam govhar govinda gozde gozel gozem graciela gradimir graziella
gregg gregoire gregor gregorio greta gretchen grga grgo grgur grigorije griselda grozdana grzegorz guadalupe gucal gucluer gucyeter gudakesa gudakesha
gudrun gugu gugulethu guher guido guilherme guillaume guillermina guillermo gul gulab gulaga gular gulara gulay gulbahar gulbala gulbani gulbaxor
gulben gulbeyan gulbiye gulce gulcegun gulchexra gulcin gulcohra guldam guldem gulden gulder guldeste guldunya gulegen gulel gulemen gulen gulenay
guler gulev gulfaam gulfam gulfari gulfeza gulgen gulgun gulguzel gulhan gulhisar gulinaz guljamol guljaxon gulkadin gullar gulluhan gulmira gulmisal
gulnar gulnara gulnaz gulnaziye gulnora gulnoza gulnur guloy gulozge gulpembe gulper gulriz gulsa gulsahin gulsalin gulsan gulselin gulsen gulseref
gulseren gulsevil gulshan gulsiye gulsora gulsu gulsum gultac gultakin gultekin gulter gulumser gulus gulustan gulxar gulzadiye gulzar gulzira gulzoda
gumus gumustekin gun gunar gunay gunaydin gunbir guncicek gunden gundogdu gundogmus gunduz gunduzalp gunebakan guneet guner guneri gunes guney gungor
gungordu gungoren guniz gunkurt gunnar gunnur gunsel gunseli gunsen gunser gunter gunver gunyaruk gurarda gurbuz gurcan gurcuye gurdal gurdev gurelcem
gurhan gurkan gurol gursal gursel gurten guru gust gustav gustave guven guvenalp guvercin guy guzey gvozden gwen gwendolyn habbab habib habiba habibe
habibu habil haby hacar haci haciali hacib hacibay hacile hadicha hadija hadithi hadiza hadjer hadrey hafi hafid hafiz hafiza hafsa hafsat hafshah
haiba hailey hairyanto hakem haki hakikat hakim hakki haldun hale halenur haley halid halidun halil halim halima halis halisi halit haliye haluk hamdi
hamdullah hami hamidou hamima hamis hamisi hamit hamiyet hammad hamsini hamzah hana hanbiken handan hande hanedan hanefi hania hanifa hanim hanja
hanna hannabel hanne hannes hansultan harald harambee harbinaz hardana hardi hardik hardy hari harimurti harinakshi harinarayan harini harish harit
harita hariz harja harjasa harjaya harjo harnail haron harriet harrison harry harsana harsanto harsaya harsh harshil hartaka hartana harto harun
haruna harvey hasan hasanaga hasbek haseki hasgul hashiki hasibi hasim hasin hasmet hasna hasret hasta hatima hatin hatip hattab hauwa havali havse
hawehindi hayal hayali hayat hayati haydar hayden hayel hayley hayret hayrunnisa hazan hazar hazeem hazi hazim hazine hazrat hector heema heidi
heinrich hekima hekime hekmet helena helene helga helge helin hellen helmut heloise hema hemal hemang hemangini hemani hendra hendri hendrik henife
henning henri henrieta henrietta henriette henrik henrique herbert heriberto herman hermann hermina hermine herminia hernan herta heru heryanto hesbon
hesti heva heydar heyvetullah hezniye hezron hicabi hicran hicsonmez hidaya hidir hifzi hifzullah hikmat hilal hilayda hilda hildah hildegard hilma
hilmi hilola himadri himani himawan himmet hindal hinet hiral hiranmay hiranmaya hiranya hisam hitesh hizir hlengiwe hocine hodari hojimurod hokuma
holger hollie homer horacio hortense hortensia hosea hosiyat hoskadem houcine houda howard hredhaan hritik hrvoj hrvoje hrvojka huban hubert huccet
hud hudavent hudayi hugh hugo hugues huguette hukumdar hulda hulki hulya huma humaira humaiya humay humayra humayun humbat humberto humeyra humoyun
humphrey hunalp huner hunter hurdogan hurican huriya hurkan hurmet hurram hurshida hurside hursit huruyet huryasar husameddin husamettin huseyin
huseyn huseynqulu husida husmen husnida husniya husniyya husnora husnu husnuhal husrev huzaifa huzeyfe huzuri hvalimir ibaad ibidapo ibironke ibis ibn
ibodulloh ibou ibra ibraaheem ibraheem ibrahima ibrani ibrohim ibukunoluwa ibun icha icimbike iclal ico ida ide idik idika idil idiris idowu idrees
idris idrissa idy iesa ifa ifeanyi ifechukwu ifeoluwa ifeoma iffar iffet ifora iftikhaar iftikhar ifunanya ige ignac ignjat ihsaan ihsan ihtesham
ihtiram ihtishaam ihtiyor ihtsham ihvan ijaya ijli ika ikbal ikeme ikenna ikeoluwa ikhidie ikhlaas ikhsan ikicitoyun ikin ikiz iklim ikraam ikram
ikramah ikrimah ikrime ikrom ikshita ilacin ilaha ilalmis ilan ilaria ilarion ilayda ilbek ilbey ilbilge ildem ildes ildike ildiz ileana ilenia ilgegu
ilgi ilgin ilhama ilhami ilhan iliana ilias ilija ilim ilinka ilja ilkana ilkay ilkbahar ilkben ilke ilker ilkim ilkin ilklima ilknur ilko ilksen
ilkyaz ilmafer ilnara ilona ilper ilqar ilqara ilsa ilse ilsu ilteris ilyas ilyes ilyos imam imany imara imaran imelda imene imge imke immaculate
immanuel imoleoluwa imona imrem imren imrihan imron ina inanc inancli inara inaya inayat inci incifir indah indali inder indira indra indrajit ines
inez inga inge ingeborg inger ingrid ingrida inioluwa inja inka innocent ino inqilab insa intan intihap intiqam intizar inyoni iolanda ipek ira irada
irawati irem iremide irena irene ireti iretioluwa irfan iriana irinc irinckol irine irma irmak irnanto iroda irsad irtis irungu irvin irwan irya isa
isaac isaack isabel isabela isabell isabella isabelle isack isadora isaiah isaias isak isaya iscan iseoluwa isfandiyor isgandar isha ishaan ishani
ishanvi ishita ishola ishwar isidor isidora isidro isig isik isikay isil isilay isiman isin isiner isioma isis isisa isla islime islom ismael ismaila
ismat ismayil ismet ismik ismoil isobel isra israfil issa issack istvan ita itanya itil itir itri itunuoluwa ituri iva ivana ivancica ivanka ivar ive
ivecen ivek iveta ivica ivka ivna ivo ivona ivone ivonne iwan ixtiyar iyabode iyadunni iyanuoluwa iyik iyiktag iyinoluwa iyiyurek iymona izaaz izabela
izel izgu izidor izzat izzet izzettin jaabir jaafar jaan jabal jabbaar jabir jabr jabulani jabulile jacinta jacinto jackie jackline jacky jacobo
jacquelyn jad jaden jadesola jadran jadranka jadranko jadro jael jaeman jaffer jaga jagadish jagadisha jagapati jagaraga jagat jagathi jagdeep jagdish
jagica jagmeet jagrati jagvi jahangir jahanzeb jahdami jahdari jahi jahiz jahm jahnu jahongir jai jail jaiman jaime jaimini jairaj jairo jairus jais
jaka jake jakob jakov jakub jala jalaal jale jalees jalia jalil jalol jalsa jamaal jamalia jameel jamie jamila jamol jamshid jana janaki janani janeth
janette jangwa janica janina janine janis janja janka jankat janko janna janne jannik jannis jano janos janosch januja janya japhet japheth jaqueline
jara jared jari jarmila jarne jarno jaromir jaron jaroslav jaroslava jaruthip jarwa jarwadi jarwi jasen jasenko jasiri jasmani jasmin jasmina jasminka
jasmit jasna jasper jasur jaswadi jati jatin jatmiko javan javas javlon javohir jay jaya jayadi jayda jayden jayeng jayne jayson jazmin jeanette
jeanine jeanne jeannette jeannie jeannine jebet jecinta jedidah jeet jeevika jeffery jefri jela jelagat jelani jele jelena jelica jelisaveta jelita
jelka jelle jemimah jemutai jenifer jeniffer jenipher jenna jennie jenny jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeremiah
jeremias jeremie jermaine jerome jeronimo jerono jerop jerotich jeruto jesa jesca jesper jessie jessy jesus jette jevrosima jezdimir jhalak jil jill
jillian jimena jimmie jimmy jina jinawi jindra jiri jitender jitendra joachim joakim joana joann joanna joanne joaquim joaquin joash jocelyn jodi
jodie jody joel joelle joey johan johana johann johanna johanne johannes johnathan johnnie johnson johnstone joko jolana jolanda jolayemi jolie jolien
joline jon jona jonah jonas jonatan jonathon jonna jono joojo joost joram jordi jordy jorgen joris josef josefa josefin josefina josefine josephat
josephine josette josiah josiane josie josip josipa josko joso josphat josphine josue jovan jovana jovanka jovita joyline joza joze jozef jozefina
jozo jua juana juanita jude judita judy jugoslav jule jules juli julia julian juliana juliane julianna julide julien julienne juliet julieta juliette
julija julijana julio julius juma jumaane jumadi jumagul jumari juna juraj jure juri justina justine justiniani justus justyn juul juwon jyoti jyotis
jyotsana kaamil kaan kaashif kaazim kabeer kabil kabir kabiru kachela kacung kada kadem kader kadi kadiatou kadinana kadir kadrican kadriye kafeel
kagan kagiso kahina kahir kai kaia kailash kairav kaiser kaitlin kaitlyn kajen kajji kala kalbi kaleem kaleema kalender kalgay kali kalidou kalim
kalinda kalinik kalle kalpana kalpit kaluwa kalyani kama kamala kamaladdin kamalesh kamar kamaria kamau kambali kamber kamelya kamidin kamil kamila
kamile kamla kamlesh kamol kamola kamoliddin kamran kamron kamuran kamya kanak kanaka kanan kanchan kanci kanda kandef kane kania kanini kanishka
kannan kannen kanpulat kanti kaombwe kapagan kapgar kara karaamat karabas karaca karaer karahan karak karakucak karam karama karamat karan karanbay
karani karanja karatas karcan kardelen kardi karel kargilac kari karima karimah kariman karimi karin karina karine kariuki karja karl karla karligac
karlo karlukhan karma karman karmela karna karol karolina karoline karsa karsana karta karthik kartik kartika karunanidhi karya kasam kashan
kashangaki kashif kashish kashvi kashyap kashyapi kasif kasim kasiran kasiyah kaskazi kaspar kasper kassandra kassim kasusra kata katana katarina
katarzyna katelyn katerina katharina katharine kathrin kathy katia katica katie katija katina katja katrin katrina katun katunkiz katy kauthar kaver
kavurt kavya kawaca kawaya kawkab kawthar kay kaya kayaalp kayacik kayagun kayca kayden kaygusuz kayit kayla kaylee kayleigh kaynak kayode kayrabay
kaysan kayun kazanc kazi kazim kazime kazkatun keanu keba keerti kefser kehinde keira keisha keji kekik keklik kelami kelechi keles kelli kellie
kelsey kelvin kemalettin kemba kemboi kemi kemuma kemunto kenan kenari kendra kenedy kenes keneth kennedy kenny kent kenter kenyangi kenzie kepez
keramet kerami kerem keremsah kerim kerime kerman kerry kerstin kerubo kesme kessaf kete kevser keya keyaan keyken kezban kezia keziah kezlik kgabu
khaalid khaan khadidiatou khadidja khadija khadim khady khalifa khamani khamisi khanyisile khethiwe khoudia khulekani kiaan kiah kian kiana kiandra
kiapo kiara kiarie kibafupia kibar kibet kibibi kiburi kieran kifayat kifaye kijana kijani kika kikelomo kilian kilicbay killian kilonzo kimani
kimanzi kimathi kimberley kimbilio kimeu kimiz kimizalma kimizalmila kimizin kimutai kimya kin kinaya kine kinel kinubi kinuthia kinyanjui kinyua
kiojah kioko kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo
kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran kirana kirat kiraz kircicek kirgavul kirgiz kirilo
kirk kirlangic kirsten kirstin kirti kirui kisima kismet kitan kiume kivanc kivilcim kiwara kiyasi kiymet kizdurmus kizil kizilalma kiziltunc kjell
klaas klara klaudia klemens klement knut kobe kocabas kocak kockan koech koen kofi kojo koker koko koksal koktas kolawole koldan komil komila komron
koncagul kondo konguralp konrad konradi konul kopan kopano koray korede korir korkmazalp korkut kornel kornelia korugan kosemen kosgei kosta kosukhan
kotuz kovsar kovu kresimir krish krisha krishna krishnadas krishnadasa krista kristen kristi kristian kristie kristijan kristin kristina kristine
kristof kristoffer kristopher kristy kritika krsto kruno krunoslav krystal krzysztof ksenija kubad kubat kubilay kubra kubran kubura kuchanua kuddusi
kujoe kumar kumari kumral kumru kumuda kumush kuncara kunthara kuria kurnia kursad kurt kurunzi kusiima kusuma kutay kutbettin kutgun kutun kuzman
kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kyalo kyan kyara kylie kyra laal laban labeeb labib labuh lacin lada
ladislav ladli laeeq laetitia lahiah lai laika laila lailati laini laiq laith lajita lajlaj laksana laksh lakshit lakshman lakshmi lakshmidhar
lakshminath laksita lal lala lalazar lale lalita laman lamar lambert lameck lamia lamih lamine lamiya lana lanang lance langa langat langgeng lanjar
lantar laqeet lara laras larisa larissa lasmanto lasmono lassana lasse laswi laszlo latafat lateef latif latifa latife latika latofat latoya laure
laureen laurence laurens laurenz lauri lauriane laurie laurin laurine lavanya lavender laverne lavinia lawrencia laxman laxmi laylo layth lazar laze
lazim laziz lea leah lean leana leander leandra leandro leann leanne leda ledun leela leena lega legawa leif leigh leke lekha lela lelia leman lembah
lemide len lenah lene leni lenka lenn lennart lennert lennie lennox lenny leo leon leona leonard leonardo leone leonel leonhard leoni leonid leonida
leonidas leonie leonor leonora leontina leontine leopold leopoldo leposava lerato lere leroy lerzan lerze lesley leslie lestari leticia letitia
letizia levent levin levis lewis lex leyla leyli lezize lia liam lian liana lias liban libni lida lidia lidija lidya lien ligia lila lili lilia lilian
liliana liliane liliya lilla lilli lillian lilly liman limar limazah limon linah lindah linde lindsay lindsey linet linn linnea lino lintang linus lio
lionel lipika lisandro lisanne lisbeth lise liselotte lisette liv liva livia livingstone livio liya liyaaqat liyana liyaqat liza lize ljiljana ljuba
ljubica ljubisa ljubomir ljudevit lloyd lobar lohit loic loice lois loise lola lolade lolita londisizwe londiwe lonnie loot lopa lora loredana lorena
lorene lorenz lorenza lorenzo loretta lori lorin lorine loris lorna lorraine lotfi lotta lotte lou louie louisa louise lourdes lovorka lovre lovro
luan luana luay lubomir lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucienne lucija lucijan lucile lucille lucinda lucio lucretia
lucy ludivine ludmila ludovic ludovica ludwig lufen luhung luisa luise luiza lujza luka lukas luke lukhona lukita lukman luluh lulut luna lungelo
lungile luqmaan luqman lurhur lut lutf lutfan lutfi lutfiya lutfiyya lutfullah lutfulloh luthfi lutz luwar luwes luyanda luz lwandile lwandle lya
lydia lydiah lydie lyna lynda lynette lynn lynne maad maahir maajid maalik maanas maanav maawiya maaz maazin mabad mabel mabruk maca macharia macide
mackenzie mactar mad madaha madani maddison madeleine madeline madhav madhavi madhuri madid madina madini madiyan madoa mads mady madyan mae mael
maelle maeve mafalda maftuna magali magda magdalena magdalene magdaline maggie maguette mahad mahali mahammad mahan maharram mahaz mahbeer mahboob
mahbub mahdee mahdi mahdy maheen mahendra mahesa mahesh maheswar mahfooz mahfud mahfuj mahfuz mahigul mahika mahir mahira mahizar mahja mahmood mahmut
mahnaz mahru mahrus mahsun mahter mahzan mahzun mai maia maida maik maimouna maimuna maimunah maina maingi maira maisa maisha maite maja majani majd
majda majdi majdy majeed makara makau makeen makena makhtar makini makinwa makokha makori maksim maksud maksude maksur makunga makuta makuu mala
malahat malak malati malcolm malena maleyka malgorzata malia malick malika malin malina malisa maliza malou maloxat malte malti malvina mama mamadou
mamady maman mammad mamour mamun man manaf manah manan manbir manda mandaakin mandakini mandla mandlakhe mandy manel manfred mangala mangalya mani
manik manikya manisha manjusha manoj manon mansur mansura mansurali manthan manuela manya maphikelela maqsud mara maras marcel marcela marcelina
marcelino marcella marcelle marcello marcelo marcia marcin marcos marcus mardon mare marek mareme maren marena margana margareta margarete margaretha
margarida margarita margaux margit margita margot margret marguerite mari mariadi mariah mariama marian mariana marianna marianne mariano maribel
marica maricela mariela mariella marielle marieme marietta mariette marija marijan marijana marika marilena marilyn marin marina marine marini marinko
marino marion marisa marisol marissa marit marita maritza marius marjan marjani marjona marjorie markika marko markus marleen marlen marlena marlene
marley marlies marlo marlon maroof marsito marsudi marta martaka martana martani marten marthe martim martina martine marut marvin marwa marwata
maryadi maryann maryanne maryanto maryse marziyya masa masar mashxura maside masika masinde masinka masma massamba massimo massinissa masume matan
matanat matar mate matea matej mateja mateo mateus matheo mathew mathias mathieu mathilda mathilde mathis matias matija matilda matilde matko mato
mats matthias matthieu matti mattia matunda matyas maua maud maude maura maureen maurice mauricio maurine maurizio mauro mavdud mavlon mavluda mavuno
mawuena mawusi maxbuba maxfuza maxima maxime maximilian maximiliano maximilien maximo maxine maxsuma maxwel maxwell maya maynur mayoor mayra mayte
mazbut mazhar mazlum mbalienhle mbaye mbithi mboya mbugua mburu mcebisi mecide mecit medina medoune meena meenakshi meera mefarettin mefharet megane
megha meghan meghana meghnad meghnath mehbara mehdiqulu mehdiye mehin mehman mehmed mehmetzahir mehriban mehrigul mehrimoh mehtap meike meissa mekhala
melaha melani melania melanie melany melba melda melek meleknur melenija melih melihcan melike melikkan meliksah melina melinda melis melisa melita
melodi melodie melody meltem melul melvin melvine memduh memili menaka menfeat mengi menguc menisan menka meral merba mercedes mercyline merdi
meredith merel meric meriem merih merim merle merlin mert mertel merva merve mervin meryem meryeme merzuk meshack meshur mestan mestur mesude mesut
mete metin metinkaya metod metrine meveddet mevludiye meyhanim meyransa mezide mhambi mica micaela micah micha michaela michal micheal michele
micheline mick mihael mihaela mihailo mihajlo mihin mihrab mihriban mihriye mija mijat mijo mika mikael mikaela mikail mikayil mikayla mikulas mila
milada miladin milagros milan milana milanka milanko milay milcah mildred mile milena mileta milic milica milisav milivoj miljan miljana miljenko
milka milkah milla millicent milo milojica milomir milorad milos miloslav miloslava milton milutin mima mimo mina minakshi mindy minenhle minerva
minibe minna minura miodrag miomir mir mira mirac mirali miran miranda miray miraziz mirbadin mirco mireille mirela mirella mireya mirja mirjam
mirjana mirka mirkelam mirko mirna miron mironshoh miroslav miroslava mirriam mirza mirziyo misa misael misbah mishat misko mislav misra misuli mitali
mitar mitchell mitchelle mitesh mithat mitra miyesser mizhir mkarkara mladana mladen mlungisi mnqobi mobolaji moctar modesto modou modupe mofifoluwa
mohamad mohamadou mohamedi mohamud mohan mohana mohand mohinder mohini mohinur mohir mohlaroyim mohsim moira moises mojisola mojisoluwa mojmir molly
momanyi momir momira monde monica monicah monika monique monis monserrat moraa moradeke morayo moreen morena morenike morgan morgane morine moritz
morolake morris morten moses mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou mouloud mourad moureen mourib mourine moustapha moxidil
moxigul moxina moxinur moxira moyosore mpho mpilo mpumelelo mrihani msizi mthokozisi mthunzi muammer muarra muattar muaviye muaz muazzam mubariz
mubetcel mubina mucahit mucellib mucevher muchiri muema mueni muesser muferrih mufid mufide mufit mufiz mugambi mugber mugdha muge mugendi mugo
muhallil muhammadali muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsin muhsina muhtar muhterem muhtesem muhtor muhyettin muhyiddin muia
muiruri muizza mujdat mujde mujgan mujur mukadder mukaddes mukbile mukerrem mukesh mukhwana mukramin mukrume muktedi muktedir muktefi mukul mulayim
mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze mumtoz munavvar munene munevver munezzer mungai muni munif munisa muntazir
munyao munyoki murat muratcan muren muret muriel muriithi murimi murit murithi muriuki murod mursal mursalina mursinin mursita murti musafet musaffa
musau musawenkosi musee musembi musemma musfira mushtariy musila musir muskunaz muslih muslima muslum mustafo mustapha mustika mustofa musulmon musure
musyoka musyoki mutahhar mutai mutasim muteber mutemed muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan muttalib
mutua mutuku mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muyassar muyiwa muzaffar muzaffer muzayyana muzdad muzdahir muzdalifa muzekker
muzhir mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myles myra myriam myron mzamo
naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabi nabigh nabih nabila nacaf nacer nachiket naci nada nadalina nadeem nadege
nades nadezda nadhir nadi nadim nadine nadir nadja nadr naeem nael nafasat nafees nafesa nafii nafile nafis nafisa nafiz nafula nagi nahashon nahid
nahida nahil naib naiba naide nail naila naja najair najam najeeb najib najmiddin najuma najwa naki nakif nakip naksh nakul nalan nalar naliaka nalini
namik namiq nana nanda nandi nandini nando nanjala nanna naom naomi naomy naradi narayan narcisa narciso nardi nargiz nargiza narhanim nariman
narimane narimon narinder naringul narji narmin narmina nas nasab nashipie nasib nasiba nasim nasimi nasiru nasra nasriddin nasrullah nassim nastja
nasuf natacha natalie natalija natan natanael natasa natascha natasha natavan natella nathalie nathanael nathaniel nathari natiq natka naura naveen
navin nawal nayfa nayil naz nazakat nazan nazende nazi nazidil nazif nazila nazim nazima nazimet nazir nazli nazlihan nazlim nazmi nazrin nazrulloh
ndegwa nderitu ndirangu ndleleni ndondoloza nduku ndumiso ndunge ndungu nduta neal nebih nebiha nebojsa necat necati necdat necdet necib necilal necla
necmettin necva neda nedeljko nedim nedjeljka nedjeljko nedjma neel neelima neema nefaret nefiye neha nehemiah nehip nehir nejat nejdet nekesa nela
nelah nele neli nelima nelli nellie nelly nelson nemanja nena nenad nene neo neptun nera nergis neriban nerim nesa neset nesfe nesim nesip neslinur
neslisah nesrin nesrine nestor netra neva neval neven nevena nevenka nevgin nevin nevio nevise nevra nevsal nevsale nevzat newton neyran nezengul
nezihi nezize ngamia nganga ngari ngeni ngigi ngozi ngugi nhlakanipho nhlanhla nia niara nicat nichole nicholus nickson niclas nico nicodemus nicolai
nida nidhi nidia nidra niels nigar nigesa nigmet nigora nihad nihai nihal nihan niharika nihat nika nikita nikki niklas niko nikodem nikola nikolas
nikoleta nikolina niksa nil nila nilam nilcan nilgun nili nilima nils nilufar nimakoah nimas nimit nimrat nina ninioluwa nino niranjan nirbhay nirgul
nirja niro nisa nisan nisha nitara nitesh nixon niyaga niyaz niyazi niyilolawa nizamettin nizom nizomiddin njabulo njagi njegomirka njenga njeri njeru
njiru njogu njoki njoroge njozi njue njuguna nkanyezi nkazimulo nkiruka nkosenye nkosinhle nkosiyabo nnamdi nneka noam nobantu nobuhle nodira noe
noelia noelle noemi noemie nofoto noila nokulunga nokuthula nola nolan nolwazi nomagugu nomalanga noman nomasonto nomathemba nomcebo nomthandazo
nomusa nomvula nona nonhlanhla nonjabulo nonkululeko nonso nora norah norbert norberto norma norman nosir nosirjon nothando nova novak novi noviana
novita novrasta novruz noxolo nozibusiso nozima nozipho nozizwe nqobile nqobizitha nrima nthabiseng ntimi ntokozo ntombizodwa nubar nudret nugraha
nuhu nukhet nula numan nur nura nuraddin nural nuran nurana nuray nurbanu nurbek nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurgul nurgun
nurhayet nuria nuriat nurice nuriddin nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nursaraf nurseda nursel nurseli nurser nursim
nurtac nuru nurul nurulla nurullah nurveren nusa nusaba nusiravan nusrat nusratulloh nusret nuyan nwabudike nyaboke nyaga nyakundi nyamai nyambura
nyana nyanchama nyasi nyawira nyoka nyoman nyongesa nyoni nyota nyuki nzioka nzomo oba obaid obanijesu obed obianuju obid obinna obioma obrad obren
oceane ochieng octavia octavio oda odette odhiambo odika odil odile odin odina odkanli odongo odunayo oduor oeshi ofelia ofeliya ofelya oganer oge
ogechi oget ognjana ognjen ogooluwa ogulbas ogurata ogus oguz oguzhan oguzman ojas ojasvi ojaswini okan okanay okbay oke okechukwu okello okguclu
okiki okkas okoth oksan okseven okta oktay okto okturemis okturk okumu okyalaz ola oladara oladare oladimeji olaide olajumoke olakunle olamide
olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka olca olcay oldag oldrich ole olena olgica olim olimpia oliva oliver olivera olivier
ololade oloo oluchi olufeyisayo olufunke olufunmi olumide olumorotimi oluoch olus olusola olutomiwa oluwafemi oluwakemi oluwamuyiwa oluwasanmi
oluwasegun oluwaseun oluwaseyi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olwethu olympia omaca omad omair omaja omana omari omawunmi omeir
omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omolola omondi omosalewa omotara omotayo omotola omotolani omotoun omowumi omran
omriye omur omya onat oncel onder ondieki ondrej onel onesmus ongay ongen oni onkar onome onoriode onsal onuker onur onurcan onursu onveer onyango
onyinye oormila opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opiyo opung opwonya oqil oqtay oranli orcin orduxan oreofe orfiye orgun
orhan oriana orif orik orinder orlando ornella ortak oruc orxan oryurek orzu oscar osha osiyo oskar osogo ossama ostoja osunleke osvaldo oswald
oswaldo otabek otay otieno otilia otis oto ottilia otto ouanes ouma oumar oumou ousmane oussama oviya ovun owais owen owethu owino owuor oxana oya
oybek oyenike oyga oyindamola oyindasola oyku oymak oynur oysha ozakan ozalpsan ozan ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozcan ozdal ozden
ozdes ozdil ozdogdu ozel ozer ozerdinc ozertem ozge ozger ozgun ozgur ozhan ozinal ozioma ozkan ozkent ozkutlu ozlem ozlen ozlu oznur ozod ozoda
ozodbek ozokcu ozpetek ozpinar ozren ozsozlu oztek ozturk ozudogru ozy ozyurt padma padmi pahal paige paiman paja paker pakiza pakize paksu pallavi
paloma pam pambe panca pandu pangeran pangestu panini panji panya paola param paramartha paramita pardi pari parisan parla parman parsa parth parvana
parvati parvez parvin parvina parviz pasa pascal pascale paskalia pasquale pathe patric patrice patricio patrizia patty paula paulette paulin paulina
pauline paulo pava pavani pavao pavica pavle pawel paye payidar peggy pehlil pekkan pelaji pelin pelinsu pelumi pembe pembesin penda penelope penina
peninah penny pepo pera percy peren peri perica perihan perinur peris perkasa perla permun pero perran perry pertev peruna pervaiz perver pervin
pesent petar petek peterson petko petra petrija petronela peyami phanice phelix phila philani philemon philipp philis phillip philomena phineas
phiwokwakhe phoebe phylis phyllis pia pierce piero pieter pietro pilar pinar piotr piper pirahmet piran piraye pius pol polad pooja poornima popobawa
porfirio praba prabawa prabowo prabu prakosa pramila pran pranata pranav pranawa pranay praneel pranit prasad prasanna prasetya prasetyo prathamesh
pratiwi pratyush pravdan prayag prayitna prayoga prayogo predrag preity prem prema preston prima prisca priscah priscila priscilla priscillah prisha
priska prita priya priyala prokop prosper prudence prvoslav puji pumbaa puneet punhan puput purcek purity purnima purushottam purwa purwadi purwanto
pushti puspa puspita puti putri putu qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalandar qalib qamar qani qanira qanit
qaratel qareeb qarin qasam qaseem qasid qasif qatadah qawee qays qazanfar qiyas qizbas qizilgul qobil qonca qori qosim qosqar quadir qudamah quddoos
qudoos qudrat queen quentin quincy quinn quinten quinter qulam qulu qumru qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin raamis
raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabecca rabee rabi rabia rabiah rabih rabit racha rachael rachana racheal rachelle
rachid rachit rachita raci radeke raden radenko radha radhee radhika radi radika radina radisa radit raditya radivoje radmila radmilo radojka radomir
rados radosav radoslav radovan radul raees rael rafaela rafan rafay rafee rafeek rafeeq rafet rafi rafia rafid rafih rafiq rafiqa rageshwari rageswari
raghav ragheb raghib rahab raharja rahat rahayu raheel raheem rahel rahila rahim rahime rahiye rahma rahman rahmat rahmawati rahmet rahmi rahsan raid
raif raifa raihan raina rainer rais raisa raj rajab rajan rajata rajendra rajeshri rajinder rajiv rajko rajna rakesh rakide rakip rakita raksha ralf
rama ramaa ramadan ramadhan ramata ramatoulaye ramazan ramesh rameshwar ramid ramil ramila ramiro ramiz ramon ramona ramzi ramziddin ramziya ramziyya
rana ranbir randall randi randolf rangga ranjeet ranjit ranko ranveer raoul raphael raphaelle rapulane raqsana raquel rasad rasheedah rashidi rasid
rasifa rasim rasima rasit rasko rasmiyya rasmus rasul rati ratih ratimir ratna rauf raul ravshan raxmatulloh raxsanda rayaan rayan rayhona rayla
raymonde rayona rayxona rayyona razi raziya reagan rebeca rebeka rebekah rebekka rebihat recai recepali reece refah refet refik regan regina reginald
regine regis reha rehaan rehema rehime reina reinaldo reinhold reis reksa relja remazan remi remilekun remo remy remzi renata renate renato rendy rene
renee rengin rengul renja renzo resat reshoni respati restu resul resulcan retno reuben reva revza rex reyansh reyhan reyhana reynaldo reza rezin
rezzak rezzan rhoda rhonda rhys riad riana riccardo rick rickey ricky rida ridhi ridvan ridwan rifat rifki rifkiye rigoberto rija rika riley rim rina
rini rino risalet risasi rishi risper ristana rita ritesh riya riza riziki rizki rizvan rizvon roberta robi robin robinson robiya robyn rocco rochdi
rochelle rocio rodah roderick rodgers rodney rodolfo rodoljub rodrigo rogelio rogers rohaan rohan rohana rohat rohit rojnu rokhaya roko roksana roland
rolando rolf romain romaine romana romane romano romeo romina romuald romy ronaldo ronan ronith ronja ronke ronnie ronny rono roos rory rosa rosalia
rosalie rosalina rosalinda rosana rosanna rosaria rosario roseline roselyn roselyne rosemarie rosendo rosie rosina rosita rosman ross rotich rotimi
rovsan rovsana rowan roxana roxane roxanne roya royala roza rozalia rozalija roziya rua rubaba rubani ruben rubeyda ruchan rudi rudolf rudolph rudra
rudy rufat rufus ruhangiz ruhide ruhiu ruhiyya ruhsar ruhsat ruhshona ruhugul rukhmani rukia rukmin rukneddin ruknettin rumaysa rumena rumeysa rune
rungo rupert rupinder ruqayya ruqiya ruqiyya rusen rushil ruslan rusman rustam rustu rusul ruta ruwaihim ruxsara ruya ruza ruzena ruzica rym ryma rza
saabir saadat saadi saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saariyah sabah sabahat saban sabar sabari sabbir sabeeh
sabettin sabih sabihe sabil sabina sabine sabiq sabir sabira saboor saboxat saboxon sabri sabrina sabuhi sabur saburah sacha sachi sachin saci sacid
sacida sad sada sadaka sadan sadao sadaqat sadar sadat sadberk saddam sadeed sadeti sadettin sadi sadia sadie sadik sadiki sadiman sadina sadio sadiq
sadittin sadiye sadoqat sadri sadriddin sadullah saer safa safar safari safet saffet safi safia safiatou safietou safii safina safinaz safiqa safir
safira safiri safiya safo safura sagar sagcan sagit sahap sahar sahat sahdiye sahiba sahigul sahil sahin sahinalp sahinbey sahinder sahir sahla sahlar
sahmar sahmettin sahnaz sahnuray sahra sahrabanu sahriyar sahsuvar sahvalad sai saida saidi saiful saim saiq sair sairah saire saka sakina sakip sakir
saksham sakti sakura salahaddin salala salami saleh sali salif salih salima salimah salimata salimatou salimet saliou salkin sally salma saloh
salohiddin salome salomey salomon salsabila salurbay salvador salvatore salwa saly sama samad samahat samaksh samama samandar samanta samar samarth
samaya samed sameer samesh samiah samih samiha samil samim samina samira samiya sammy samsiyya samson samsul samurtay samwel samweli samxal samy sanan
sanavber sanaya sancak sancar sanda sander sandile sandrine sandro sanele sanem sani sanja sanjar sanjay sanjin sanka sanli sanne sanobar santiago
santino sanubar sanur sanya saodat saood sarabi sarada sarafaddin sarafat sarafina sarala sarancam sarani saraswati sardor sargin sari saricabay
sarina sarisha sariyya sarla saroja sarpkin sarthak sartika sarvan sarvar sarvin sarvinoz sarxan sarya sasa sascha sasha saskia sathvik satia satish
satrettin satya satyen saul saumu saumya sauti sava savak savas saverio savki savni saxavat saxida sayali sayan saydam saygin sayin sayrak sayyora
sazime scarlett seamus sebastiano sebastien sebattin sebigul sebla sebnem secaeddin secgul secil seckin seckou secme seda sedat sedef seden sedife
sefer sefi sefik sefiye segilola seha sehamet sehel seher sehlevent sehrazat sehreban sehza seif sejda sekim sekinat sekou selaheddin selale selami
selatin selcan selcen selcuk selda selen selena seler selim selime selin selina selma selmin selvi sem sema semat semender semih semine semra semrin
semsettin semsi semsinisa sena senay sencar sendogan sener sengul seniha senka senkal sennur senol septi seracettin serafeddin serafettin serafina
serah serap serbulent serda seref seren serena serezli serfinaz serge sergej sergen sergio serhat serif serin serine serma serman sermet sermin sernur
serol serpil sertac sertap server servinaz seth settar setya seval sevara sevcan sevda sevdi sevdinar severin severine sevgen sevgi sevginur sevican
sevil sevim sevinc sevinch sevindik sevket sevketfeza sevki sevla sevsevil sevtap sevval seyban seyda seydo seydou seye seyfaddin seyfettin seyfi
seyfulla seyfullah seyhan seyithan seyma seymur seynabou seyran seyyide seyyit sezal sezen sezginbas sfiso shaban shade shadrack shahboz shahina
shahnoza shahobiddin shahriyor shahzod shahzoda shaka shakila shakuntala shalewa shamsiddin shamsuddeen shana shane shani shania shankar shanna
shannon shantanu shanti sharda shari sharmila shashikala shaun shaurya shawana shawn shawna sheela shehu sheila sheilah sheilla sheillah shekoni
shelia shelley shelly shem sher sheri sherly sherri sherry sheryl sherzod shida shiv shivakari shivani shivansh shobhana shodiyor shohjahon shohrux
shola shona shravya shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shukrona shukrulloh shwet sibel sibonelo sibongile
sibusisiwe sibusiso sibylle sid sidar siddarth siddharth siddhi siddhran sidiq sidiqa sidki sidney sidonia sidy sienna sifa sifiso sifuna signe sigrid
sigurd sihab sihabeddin sihawukele siir sijuade siku sila silan silanur silas silja silje silke silondile silvana silvester silvia silvija silvio sima
simber sime simeon simge similoluwa simion simisola simiyu simo simona simone simonida simphiwe simten simuzar sina sinan sinasi sindisiwe sinem
sinisa sintia siper siphephelo siphesihle siphiwe sipho sir sirac sirap sire sirin sirivan sirojiddin sirri sirriye sirzad siska sitara sithembiso
siti sittik sixi siya siyabonga siyanda siylihan sizakele sizani skipped skolastika skye sladana slamet slava slavek slaven slavica slavka slavko
slavoljub slavomir slobodan slobodanka sloka smiljana smita smriti sname sneha snezana snjezana sobit socorro soda sodiq sofia sofiane sofie sofija
sohib sohret sokhna sokmen solange soledad soleh soliha solma solmaz solveig som soma somadina somnath somtochukwu somu sona sonad songul songurkan
sonja sonnur sonny sonya sophia sophy soraya soren souad soufiane souleymane souma soumia sovkat sowande soydaner soykan soykut soyler soyselcuk sozer
spencer sphiwe srboljub srecko sredoje srna stacey stacy stan stana stanislav stanislava stanko stanley stasa stef stefan stefana stefania stefanie
stefanija stefano steffen stefica stela stella stellah sten stephan stephene stevan stewart stig stina stipan stipe stjepan stojan stojanka strahinja
stribor suat suayp subhan subhash subhashini subhasini subhi subodh subomi subutiye sucaddin sucaettin sucheta suci sudaba sudeva sudi sudiksha sue
sugra suha suhani suheyda suheyl suhrob sujata sukanya sukri sukru sukufa sukufe sukur sulaymon sule suleiman suleyla suleyman sulhi sultane sulton
suma suman sumayya sumayyah sumerya sumeyye sumitra sunay suncica sunel suner sungara sunita suphi surayya suresh sururi surya suryakant suryakanta
suryakantam susam susana susann susanna susanne susen susheel sushil sushma suvari suyuna suzan suzana suzanne suzer svatopluk svea svebor svenja
svetislav svetolik svetomir swala swaleh swami swapnil swara swarnalata sweta syahrini sydney sylivia sylvain sylvester sylvia sylviane sylvie taahaa
taahir taaj taalib taamir taanish taariq taban tabassum tabea tabish tabitha tabris taceddin taciddin tacnur tade tadeas tadeen tadija tafazal
tagangul tahawwur taheem tahir tahmaseb tahmeed tahmid tahmina tahoor tahseen tahsin taial taib taimur taisir taiwo taj tajammal tajammul tajudinn
takatifu talat talay talayer talha talhah tali talia talib talibe talip tamam tamanna tamara tamasa tamaydin tambika tamer tami tamia tamilla tammy
tamu tan tanak tanay tanbay tandogdu taner tangul tanguy tanhan tania tanimu tanir tanirika tanish tanja tanju tanmayi tanpinar tanses tansev tansig
tansu tantri tanushree tanushri tanveer tanvi tanya tanyeli tanyolac tanyu tapan tara tarak tarana taranci tarfaan tari tarik tariyel tarja tarkan
tarlan tartis tarun tasa tasar tasdik tasha taskan taskin tasvir taswir tatiana tatjana tatu taufan taufik tawkeel tayaydin tayfun taygan taylak
taylor tayyar tayyibe tayyip tea teber tecimer ted teddy tedi teerth teguh tej teja tejas tejumola tekbay tekecan tekin tekinalp tekiner teknaz teksoy
telim telman temel temidayo temime temir temirhan temitope temizkal temucin tenvir teo teodor teodora teodoro teoman teona tercan terence teresia
teresiah tereza terezija terlan terrance terrence terri tess tessa tevfik tevhid tevs teybet teymur teymuraz teymurcin tezcan tezel tezer tezol
thabani thabisa thabisile thabiti thadie thalente thalia thamsanqa thandazile thandeka thandiwe thando thea thelma themba thembeka thembekile thembile
thembisile theo theodor theodora theodore theophile theresa therese theresia thi thiago thibault thibaut thierno thierry thinhinane thobeka thor
thulani thulisile thuo thuthukile tia tiago tiana tiara tibor ticen tidiane tiffany tigin tihomir tija tijana timbul timea timmy timo timon timotej
timoteo timothee timur timurtas tina tinal tinas tine tino tira tirdad tirta tirtayasa tisa tishk titi titilayo titilope titin tito titus tiziana
tiziano tobias tobiloba toby todd tofiq togan togrul tohir toke toker toki tokoz toktug tokunbo tolga tolonbay tolulope tolunay toluwalope toluwani
toluwanimi toma tomas tomasz tome tomi tomiloba tomislav tomislava tommie tommy tomo tomori tomris tomurcuk tonci toncica tone tonguc toni tonija
tonka tonko tonny tonya tope topuz torben tore torel torhan torsten tovuz toy toyip tracey traci tracy travis tri tricia trilochan trilochana trilok
trilokanath trilokesh triloki trine tripti trisha tristan triveni triya troy trpimir trpko tsabita tsuma tuana tuba tuere tufani tugay tugba tugcan
tugce tugiman tugrul tugrulhan tugtas tugtekin tuhfe tukazban tukelalp tukufu tulay tule tulin tulun tumer tumkurt tunahan tunar tunay tunc tuncboga
tuncer tunckilic tunguc tunzala turabi tural turan turana turcan turcein turgay turgut turkalp turkan turkana turkay turker turkes turkmen turknur
turna turvi turxan tushar tutku tutkucan tutkun tutu tuyug tuzeer tuzenur tvrtko tyron tyrone tyson ubaadah ubadah ubaid ubaidah ubay ubayd ubaydullah
ubaydulloh ubeydullah ubika ucan ucbeyi ucchal ucgul uche uchenna uchita uchqun uda udai udant udarsh udeera udit udyati ufuk ufukay ugan uge ugo ugur
ugurkan ugurtan uhban uhra ujamaa ujjawal ujjwal ujunwa ukbe ulakbey ulduz ulfat ulfet ulgen uli ulises ulkar ulke ulker ulku ulkudes ulkum ulla
ulrich ulu uludag ulugbey uluman ulus ulutay uluthando ulva ulvi ulviye ulviyya ulwazi ulya uma umaarah umair umande umang umay umaya umi umid umida
umidulloh umit ummahan ummahani umman ummet ummiye ummuhan umoja umran umray umur umuralp umusan umut umutcan una unal unek unggul unjani unlen unnati
unni unsel unseli unsever unubol upadhriti upasna upendra upik upkaar upma uqbaloy uraltay urban urfan urfettin urfon urhan uriel urishilla urmi
urmila urper urrab urvashi urvi usame usha ushan ushindi usiku usman usmon ustun usyi utama utkarsh utku utkucan uttam uyanser uygu uygun uzayr uzbay
uzbegim uzer uzeyir uzima uzodimma uzsoy vacibe vaclav vadim vafa vafadar vafir vafo vaha vahar vahdet vahid vahida vahide vahittin vaidehi
vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valary valdemar valeh valentin valentina valentine valentino valera valeria valerie valerija
valerio vali valida vallary valter vamakshi van vanda vanesa vanessa vania vanja vansha vanya vaqif varalakshmi varenya vargin varlik varsha vasana
vasanti vasatika vasco vasif vasil vasilisa vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaysal vazeh vecdi vecide veda vedang
vedanga vedanshi vedant vedat vedhika vedika vedran vedrana veer vefa vefia vefik vega vehbi veis vela velana velaphi veli velibor velimir velimira
velina velitdin velma vera verda verena verica verim verner vernon vero veronica veronicah veronika veronique veselinka vesile vesna veysal veysel
veysi vezat vezrife vic vicdan vicente vicki vickie vicky victoire victor vida vidadi vidak vidhi vidhur vidhya vidur vidya vihaan vijay vijeko
viktoria vilayat vildan vildane vilma vimal vimala viman vinay vinaya vince vincenza vincenzo vinka vino vinsen viola violeta violetta violette viraj
virgil virginie virman vishnu vishwamitra visnja vit vita vitalis vito vitor vitoria vittoria vittorio vivaan vivi vivian viviana viviane vivien
vivienne vjekoslav vjenceslav vladana vladek vladimira vladislav vlado vlasta vlastimil vlastimir vlatka vlatko vojin vojislava vojtech volkan vosil
vratislav vrinda vrishti vritti vrund vujadin vujica vuk vukan vukasin vukica vukota vuqar vurgun vusal vusala vuslat vusumuzi vyanjana vyas waahid
waail waajid waceera wachira wade wadee wadi wadood wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu waida wainaina
wairimu wakeeta wakiman waldemar wale waluyo waly wamalwa wambua wambugu wambui wamwema wanda wangari wangila wangui wani wanja wanjala wanjiku
wanjiru wanjohi wanyama wanyonyi waqila warda wardaya wardi warhi waridi warinder warjas warji warren warsa warsita warta waseme wasis wassim watika
wawan waweru wazir weddy wekesa weldon wendy werner wesley wesonga whitney widisha widya wilbur wilfred wilfredo wilfried wilhelm wilhelmina willard
willem willi willis willow willy wilma wilmer wilson winda winfred winifred winnie winny wira wirda wishi wisnu wout wriddhish wridesh wulan wulandari
wuraola wyatt wycliff wycliffe xaladdin xalak xalid xalida xalil xalima xaliq xalisa xamis xanana xander xanim xankisi xanlar xatira xavar xaver
xavier xayal xayala xayyam xenia ximena xiti xobeen xolid xosrov xudaverdi xudayar xudu xumar yaa yaaseen yachana yacine yadavi yadid yadigar yael
yafi yafir yaghnam yagin yagiz yagizkurt yagmur yagnesh yago yahia yahsi yahsikan yahvi yahyaa yahyo yakobo yakubu yalazabay yalcin yalgin yalin
yaltirak yaman yamar yameen yamin yamini yance yani yanis yanki yann yannick yannik yannis yaprak yaqeen yaqoot yaqub yar yara yargi yasaar yasaf
yasaman yasan yasattin yaseen yasemen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasina yasinta yasmin yasmina
yasmine yassin yassine yasti yatan yathrib yatin yauvani yavar yavuz yaw yawar yawer yaya yayak yazan yazeed yazganalp yazgul yegana yejide yekbun
yekda yekta yelda yelesen yeliz yener yeneral yepelek yeraz yergha yertan yesenia yesil yesim yesoob yessi yetisal yetkin yetunde yewande yibanathi
yigit yildir yildirim yildiz yilma yilmaz yochana yoga yogendra yogesh yoginder yohana yohane yolal yolanda yolande yonca yonetmen yono yoqub yorbek
yoro yorqin yoruc yosef yoshita yosma yosun youba youcef younes yousra youssou youssouph youssoupha yozida yoznur yuce yucel yucelen yug yuksel
yuliana yumni yumun yuni yunis yunita yunt yunus yurdanur yurdaser yureed yurtguven yurtseven yurttas yusif yussuf yutika yuvraj yvan yves yvette
yvonne zaafir zaahid zaahir zaakir zabir zablon zacharia zacharie zackariya zaeem zaenab zafar zafeer zafer zafir zafrul zahaar zaheer zahfer zahi
zahid zahide zahir zahit zahnya zahra zahri zahro zahrun zahur zaib zainabu zaira zaitra zaituni zakaria zakariyo zakariyya zakayo zakhele zaki zakir
zakiyaxon zaliha zalindra zaman zamin zamina zamiq zamir zamira zane zanele zaneta zansi zara zarangiz zarar zardust zarif zarifa zarije zarina zarna
zarnigar zashil zauqi zaur zavida zaweel zayan zayd zaynab zayniddin zayyan zayyir zdenka zdenko zdeslava zdravko zebirce zehaan zehra zehranur zekai
zekayi zekeriyya zekiye zelaya zelda zelha zeliha zeljka zeljko zelma zemfira zemzem zende zennun zeno zenobia zenzele zenzile zerafet zerdad zeride
zerrin zevlude zewad zeyd zeynab zeynagul zeynal zeynel zeynep zeyno zeynulla ziba zibeyda zibuyile zihni zilfa zilmil zilola zimran zina zinal zinat
zineb zinhle zinnura zinnure zion zipporah zita zithulele ziver ziya ziyaettin ziyanda ziyo zizi zlata zlatica zlatka zlatko zobuhle zoe zoey zofia
zohid zohir zohra zohrehan zokir zoltan zora zoral zoran zorana zorka zoyir zrinislav zrinko zuba zubayr zubeyde zubeyr zufer zuhal zuheyla zuhri
zulaikha zulal zulbiye zuleyha zuleyxa zulfa zulfikar zulfiyya zulfuye zulgarni zumaridi zumre zumrud zumrut zuwayhir zuwena zuxra zuzana zvezdana
zvonimir zvonko zwatie
`;
