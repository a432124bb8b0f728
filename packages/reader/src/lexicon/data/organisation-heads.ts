/** Nouns that head the names of organisations, as data, in folded spelling. */

/** Arabic heads whose complement must be definite: "نقابة الأطباء", "لجنة موظفي الإدارة". */
export const ARABIC_BODY_HEADS = `
  نقابه اتحاد هييه هيئه لجنه وزاره مجلس رابطه تنسيقيه منظمه جمعيه جامعه كونفدراليه فيدراليه غرفه سلطه محكمه
  مؤسسه موسسه جبهه تجمع ائتلاف تحالف مفوضيه صندوق مصلحه ديوان منسقيه اتحاديه هياه
`;

/** Arabic heads that a bare name may follow: "شركة سوناطراك", "حزب الوسط". */
export const ARABIC_NAMED_HEADS = 'شركه حزب حركه بنك مصرف جماعه كتائب مجموعه';

/** Definite words after a definite head that describe it and do not name it: "اللجنة المذكورة". */
export const ARABIC_DESCRIPTIVE = `
  المذكوره المذكور المعنيه المعني المختصه المختص الاخيره الاخير الحاليه الحالي السابقه السابق الجديده الجديد التاليه التالي
  نفسها نفسه الحاكمه الحاكم المالكه المشغله الاولي الثانيه الثالثه الاول الثاني الثالث القادمه المقبله الذي التي الذين اللذين
  اللتين اليوم امس الان الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الماضي الماضيه التقي التقت الغي الغت التزم التزمت
  التحق الزم الزمت القي القت الا الي الذى اللذان اللتان المكونه المكون المكلفه المكلف المشكله المشكل المنبثقه المنعقده المسماه المفاوضات المحادثات المباحثات المشاورات الاجتماع الاجتماعات اللقاء الحوار الاضراب المقترح العرض الجلسه الجوله
`;

/** Arabic words that never stand inside an organisation's name. */
export const ARABIC_NEVER_INSIDE = `
  في من علي عن مع الي بين عند لدي منذ حتي حول ضد خلال عبر بعد قبل تحت فوق امام وسط ان انه انها او ام ثم لا لم لن ما قد كان كانت
  هو هي هم هذا هذه ذلك تلك كما حيث لكن بل غير كل بعض اي تابعه تابع برئاسه بقياده خاصه مشتركه مختصه مكلفه وطنيه دوليه
  حكوميه محليه عسكريه فنيه جديده اخري ثلاثيه رباعيه وزاريه اي احد احدي
`;

/** English heads, as written with a capital: the last word of a name, or the first before "of". */
export const ENGLISH_BODY_HEADS = `
  union unions association authority federation ministry organisation organization congress confederation council committee commission
  party movement front brotherhood guild alliance coalition board trust court tribunal chamber society syndicate league
  corporation administration agency department directorate services college institute consortium secretariat parliament front district force forces army militia bureau
  teamsters nurses teachers workers machinists
`;

/** English heads of companies: what stands before them is a name of its own ("Barrick" of "Barrick Gold"). */
export const ENGLISH_COMPANY_HEADS = `
  corp inc ltd llc plc company co group holdings airlines airways airline motors steel minerals mining gold petroleum oil gas energy resources
  industries technologies systems logistics shipping railway railways telecom pharmaceuticals foods electric bank shipyards
  aerospace automotive ports terminals partners rail
`;

/** Trades whose union is named by them, in small letters: "the nurses' union". */
export const ENGLISH_TRADES = `
  nurses nurse nursing teachers teacher teaching pilots pilot rail railway dockworkers dockers doctors doctor transport workers farm police
  postal health medical engineers engineer steelworkers auto autoworkers miners miner drivers driver actors writers bus port civil
  students lecturers academics firefighters metalworkers machinists flight airport
`;

/** Words with a sentence's capital that are no part of a name. */
export const ENGLISH_OPENERS = `
  the a an in on at but and after for by when while as if meanwhile however that this its his her their our these those both all some many most
  earlier last next since under with from to of or nor yet so because although though despite during before until where who
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
`;
