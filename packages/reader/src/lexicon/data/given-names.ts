/** Given names, to recognise people who are not in the lexicon. Folded spelling, spaces between. */
export const ARABIC_GIVEN_NAMES = `
محمد احمد محمود مصطفي علي حسن حسين عمر عثمان ابراهيم اسماعيل اسحاق يوسف يعقوب موسي عيسي داود سليمان زكريا يحيي ادم نوح صالح هود
خالد وليد طارق زياد سعد سعيد سالم سلمان سلطان ناصر نصر نبيل نادر نزار نعيم نواف نوري هاني هشام هيثم هادي وائل وسام وسيم ياسر ياسين
يزيد زيد زكي زاهر رامي رائد راشد رشيد رشاد رياض رضا رفيق رجب رمزي ربيع رؤوف راغب رافع ربحي روحي سامي سامح سمير سيف شادي شريف
شكري صبري صلاح صفوت ضياء طاهر طلال طه ظافر عادل عارف عاطف عامر عباس عزت عزام عصام عطا عقيل علاء عماد عمار عمرو غازي غسان فادي
فاروق فايز فائز فتحي فؤاد فراس فرج فريد فهد فوزي فيصل قاسم قيس كامل كريم كمال لؤي ماجد مازن ماهر مبارك مجدي محسن مدحت مراد مروان
مسعود معتز معين منصور منير منذر مهدي ميشال ميشيل نضال جابر جاسم جعفر جلال جمال جميل جهاد جواد جورج جوزيف حاتم حازم حافظ حامد
حسام حسني حكمت حليم حمد حمدي حمدان حمود حمزه حنا حيدر خليل خليفه خميس خضر داوود ثامر تامر توفيق تيسير بدر بسام بشار بشير بلال بكر
بهاء بطرس انس انور اكرم اشرف اسامه اسعد امجد امين ايمن اياد ايهاب انيس انطوان الياس اديب ادهم ايوب باسم باسل برهان بندر
عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالكريم عبدالحميد عبدالقادر عبدالسلام عبدالملك عبدالناصر عبدالوهاب عبداللطيف عبدالرحيم عبدالواحد عبدالحكيم عبدربه
نورالدين صلاحالدين علاءالدين حسامالدين عزالدين سيفالدين شمسالدين جمالالدين
فاطمه عائشه خديجه مريم زينب سعاد سميره سلمي سلوي سناء سوسن شيرين عبير غاده فاتن فيروز كريمه لبني ليلي لينا مها  مني نادين ناديه
ناهد نجوي نجلاء نورا نور نوال هاله هبه هدي هند هيفاء وفاء ياسمين رانيا ريم رنا رباب رغد دينا داليا حنان امل امال اميره امينه ايمان اماني
بثينه بسمه جيهان جنان لولوه ميساء
مشعل مؤيد مويد مثني مصعب معاذ مهند نجيب نعمان هلال همام وجدي وجيه وحيد يونس يعرب عدنان عدي عزمي عقبه عمران عوض غانم غيث فائق فارس فخري فضل
قحطان قصي كنعان لطفي لقمان ليث محجوب مختار ممدوح منتصر منيف مؤمن مومن ميسره ناجي نايف نبيه نزيه نسيم نمر نوفل هارون هاشم رمضان شعبان شوقي
صائب صباح صخر طلعت عائض عبيد عدلي عرفان عصمت عطيه عفيف علوان عواد عيد فرحان فرحات فواز فياض براء بركات بهيج تحسين ثابت جبر جبريل جبران جرجس
جودت حارث حبيب حسان حسنين خطاب خلدون خيري دريد راضي رافت رجائي رفعت زاهي زايد سراج سركيس سلام سماح سنان سهيل شاكر شفيق شهاب عبده عزيز
قدري مالك مامون مارون متعب مجيد محفوظ محيي محي مرعي مرهف مسلم مشاري مطلق مظهر مفيد ملحم منصف مولود ميخائيل نافع نجم نوري هزاع وديع ولاء يسري
تميم خيرت ضياء زهير سفيان صابر عزمي قاسم لقمان محيي مختار مروه معاذ مهند نهاد هيثم وجيه يامن جون جوني جيمس ديفيد دافيد ويليام وليام وليم روبرت روبرتو ريتشارد توماس توم  تيموثي مايكل مايك مارك ماركو ماثيو  اندرو انتوني
انطونيو ادم  اليكس الكسندر الكسي اليكسي اندريه اندري اوليغ ايغور ايفان بوريس فلاديمير فولوديمير سيرغي سيرجي دميتري ديمتري ميخائيل نيكولاي
يوري فاسيلي فيكتور فاليري اناتولي كيريل رستم اولكسندر اولكسي دانيال دانييل  دونالد  جوزيب جوزيف جورجيا جيك جاريد جيسون جيف جيفري
جاك جان جيرار فرانسوا فرانسيس فيليب فيليبو بيير بيتر بول باولو بابلو بيدرو كارلوس خوان خوسيه خورخي لويس لويجي ماريو ماريا مارتن مارتين
ستيف ستيفن ستيفان ستيفاني ساره ساندرا سايمون سوزان شارل تشارلز كريس كريستوفر كيث كير كيفن كيلي كيم كارين كاثرين كريستيان كريستين اريك
ايريك اليزابيث ايلي ايلون ايمانويل ايرينا اولغا ايلينا ناتاليا تاتيانا سفيتلانا يوليا يفغيني غريغوري غابرييل غوستافو نيكول نيكولاس نيكولا روسماري روزماري
رافائيل رجيب هاكان مولود  يهودا ايتان ايال ايلان يائير يوآف يواف بيني بنيامين نفتالي رونين رون رؤوفين تسيبي جدعون عاموس اموس اسحق شلومو
هارولد هانس هاينريش هنري هيلاري هيلين جانيت جنيفر ليندا لويد لورا ليز لينا باربرا  باتريك بيل بن بوب تيدروس 
 ينس اولاف انغيلا انجيلا اورسولا كايا كلاوديا نارندرا راهول عمران شهباز اشرف عبدالغني امير سهيل ذبيح زلماي سلفا رياك
  غابي غيدي جيدي افيغدور زييف تساحي جيهون ارارات لوران فرانك انالينا بلاول سوبرامانيام انطوني انتونيو ديفد دوروثي هانا جوناثان
  مايكا هكان ياشار خلوصي حقان هايله ابيي دمقي جيديون غيديون ديميكي رمطان سامانثا سامانتا فولكر يوسي يسراييل كاترينا ناريندرا
  فاتسلاف اولينا جيورجيا سيباستيان سيباستيين كاترين اليونور رافايل لويز الكساندر سيلفيو ماتيو لولا سيريل هيلي يويري اسياس فيليكس
  اوهورو رايلا اولوسيغون يوهانس ايساياس غيتاتشو
`;
export const ENGLISH_GIVEN_NAMES = `
mohammed mohamed muhammad mohammad ahmed ahmad mahmoud mahmud mustafa ali hassan hussein hossein omar umar osman ibrahim ismail ishaq
yusuf yousef youssef musa moussa daoud sulaiman khaled khalid khalil waleed walid tariq tarek ziad ziyad saad said saeed salem salim salman
sultan nasser nasr nabil nader nizar naim noor nour hani hisham haitham hadi wael yasser yasir yazid zaid zayed rami raed rashid rashad
riyad reda rafik sami sameh samir saif shadi sharif shukri salah talal taha adel atef amer abbas issam essam emad ammar amr ghazi ghassan
fadi farouk faisal fathi fouad firas farid fahd fawzi qasim qassem kamal kareem karim majed maher marwan mazen mubarak mohsen murad masoud
mansour mounir munir mehdi nidal jaber jasim jafar jalal jamal jamil jihad javad hatem hazem hafez hamid husam hossam hamad hamdan hamza haidar
bassam basem bashar bashir bilal bader badr anwar akram ashraf osama usama asaad amjad amin ayman iyad ihab anis elias abdullah abdallah abdel abdul
abdulrahman abdulaziz fatima aisha maryam mariam zainab layla leila lina maha mona nadia najla rania reem dina hanan amal hind huda
john james david robert michael william richard joseph thomas charles christopher daniel matthew anthony antony mark donald steven stephen paul
andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott
brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce
albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice
tom tim mike steve bill bob jim jeff dave dan ben sam chris matt nick tony greg pete pat ed fred phil ron don ken ray doug josh max alex andy
kate liz jane claire fiona nicola gillian alison hilary hillary simon graham neil ian colin stuart craig gordon nigel trevor gareth martin jeremy
vladimir sergei sergey dmitry dmitri mikhail andrei andrey andriy andrii alexei oleksiy oleksii oleksandr oleg igor ivan boris yuri yury viktor
volodymyr mykhailo kyrylo valery vasily nikolai nikolay anatoly yevgeny maxim roman pavel konstantin maria olga natalia svetlana yulia iryna irina
francois jacques pierre emmanuel nicolas laurent philippe michel jean stephane catherine sophie marie carlos jorge luis miguel pedro pablo
jose antonio francisco rafael ricardo fernando alejandro eduardo gustavo diego javier manuel mario marco giorgio giovanni luigi paolo roberto giuseppe
matteo hans klaus jurgen wolfgang heinz olaf angela ursula friedrich annalena jens lars erik sven anders bjorn kaja mette ulf magnus
benny yair yoav naftali bezalel itamar ehud tzipi shlomo moshe avi yossi eli gideon dror ronen nitzan amos noa merav
recep hakan mehmet mustafa ibrahim hulusi mevlut yasar omer selahattin ahmet ali kemal devlet
abiy getachew debretsion tedros salva riek malik minni gibril abdalla yoweri paul felix joao cyril bola uhuru william raila
narendra rajnath amit ajit rahul sonia manmohan shashi priyanka imran shehbaz nawaz bilawal asif ishaq khawaja
xi wang li zhang liu chen lin mao zhao qin fumio shinzo shigeru taro yoshimasa hayashi moon yoon kim lee park
nicos nikos mustafa ersin tufan kyriakos alexis dimitris giorgos konstantinos andreas christos
nikol ilham ararat jeyhun araik arayik hikmet armen serzh robert edmon vardan
`;
