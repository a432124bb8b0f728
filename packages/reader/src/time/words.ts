/** The words of time, Arabic and English, in folded spelling. Data. */
import type { Part, Unit } from './expression.ts';

const map = <V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, V> =>
  new Map(pairs.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

/** 0 Sunday. */
export const WEEKDAYS = map<number>([
  ['الاحد sunday sun', 0],
  ['الاثنين الإثنين الاتنين monday', 1],
  ['الثلاثاء الثلثاء tuesday', 2],
  ['الاربعاء wednesday', 3],
  ['الخميس thursday', 4],
  ['الجمعه friday', 5],
  ['السبت saturday', 6],
]);

/** One-word months. Levantine كانون and تشرين take a second word (see arabic.ts). */
export const MONTHS = map<number>([
  ['يناير جانفي january jan', 1],
  ['فبراير شباط فيفري february feb', 2],
  ['مارس اذار march mar', 3],
  ['ابريل نيسان افريل april apr', 4],
  ['مايو ايار ماي may', 5],
  ['يونيو يونيه حزيران جوان june jun', 6],
  ['يوليو يوليه تموز جويليه يوليوز july jul', 7],
  ['اغسطس اب اوت غشت august aug', 8],
  ['سبتمبر ايلول شتنبر september sept sep', 9],
  ['اكتوبر october oct', 10],
  ['نوفمبر نونبر november nov', 11],
  ['ديسمبر دجنبر december dec', 12],
]);
/** Month names that are common words, and need a number, a year or شهر beside them. */
export const COMMON_MONTHS: ReadonlySet<string> = new Set(
  'اب ماي مارس جوان اوت may march mar jan jun sun'.split(' '),
);

export const LEVANTINE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    كانون: { الثاني: 1, ثاني: 1, ثان: 1, الاول: 12, اول: 12 },
    تشرين: { الاول: 10, اول: 10, الثاني: 11, ثاني: 11, ثان: 11 },
  }).map(([name, second]) => [name, new Map(Object.entries(second))]),
);

export const HIJRI: ReadonlyMap<string, number | ReadonlyMap<string, number>> = new Map(
  Object.entries<number | Readonly<Record<string, number>>>({
    محرم: 1,
    المحرم: 1,
    صفر: 2,
    ربيع: { الاول: 3, الاخر: 4, الثاني: 4 },
    جمادي: { الاولي: 5, الاول: 5, الاخره: 6, الثانيه: 6, الثاني: 6 },
    رجب: 7,
    شعبان: 8,
    رمضان: 9,
    شوال: 10,
    ذو: { القعده: 11, الحجه: 12 },
    ذي: { القعده: 11, الحجه: 12 },
  }).map(([name, value]) => [name, typeof value === 'number' ? value : new Map(Object.entries(value))]),
);

/** Days from today. */
export const DAY_WORDS = map<number>([
  ['اليوم today tonight الليله', 0],
  ['امس البارحه yesterday', -1],
  ['غدا غد الغد tomorrow', 1],
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(
  `صباح صباحا فجر فجرا ظهر ظهرا عصر عصرا مساء ليل ليلا ليله ضحي منتصف
  morning afternoon evening night noon midday midnight dawn overnight`
    .split(/\s+/)
    .filter(Boolean),
);

export const DIRECTIONS = map<-1 | 0 | 1>([
  [
    'الماضي الماضيه الماضيين الماضيتين الفائت الفائته المنصرم المنصرمه الفارط الفارطه المنقضي المنقضيه الاخير الاخيره الاخيرين last past previous',
    -1,
  ],
  [
    'المقبل المقبله المقبلين المقبلتين القادم القادمه القادمين القادمتين الاتي الاتيه التاليه next coming upcoming following',
    1,
  ],
  ['الجاري الجاريه الحالي الحاليه this current', 0],
]);

export const UNITS = map<Unit>([
  ['دقيقه دقائق الدقائق minute minutes', 'minute'],
  ['ساعه ساعات الساعه الساعات hour hours', 'hour'],
  ['يوم يوما ايام اياما الايام day days', 'day'],
  ['اسبوع اسبوعا اسابيع الاسبوع الاسابيع week weeks', 'week'],
  ['شهر شهرا اشهر شهور الشهر الاشهر الشهور month months', 'month'],
  ['سنه عام عاما سنوات اعوام العام السنه السنوات الاعوام year years', 'year'],
]);
export const DUALS = map<Unit>([
  ['ساعتين ساعتان الساعتين', 'hour'],
  ['يومين يومان اليومين', 'day'],
  ['اسبوعين اسبوعان الاسبوعين', 'week'],
  ['شهرين شهران الشهرين', 'month'],
  ['عامين عامان سنتين سنتان العامين السنتين', 'year'],
]);

export const PARTS = map<Part>([
  ['اوائل مطلع بدايه مستهل early beginning', 'early'],
  ['منتصف اواسط وسط mid middle', 'mid'],
  ['اواخر نهايه ختام late end', 'late'],
]);

export const SEASONS = map<21 | 22 | 23 | 24>([
  ['ربيع الربيع spring', 21],
  ['صيف الصيف summer', 22],
  ['خريف الخريف autumn fall', 23],
  ['شتاء الشتاء winter', 24],
]);

const CARDINALS = map<number>([
  ['واحد واحده one a an', 1],
  ['اثنين اثنان اثنتين two couple', 2],
  ['ثلاثه ثلاث three', 3],
  ['اربعه اربع four', 4],
  ['خمسه خمس five', 5],
  ['سته ست six', 6],
  ['سبعه سبع seven', 7],
  ['ثمانيه ثماني ثمان eight', 8],
  ['تسعه تسع nine', 9],
  ['عشره عشر ten', 10],
  ['عشرين عشرون twenty', 20],
  ['ثلاثين ثلاثون thirty', 30],
  ['اربعين اربعون forty', 40],
  ['خمسين خمسون fifty', 50],
  ['ستين ستون sixty', 60],
  ['سبعين سبعون seventy', 70],
  ['ثمانين ثمانون eighty', 80],
  ['تسعين تسعون ninety', 90],
  ['مئه مائه hundred', 100],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['several few بضعه عده', 0],
]);

const ORDINALS = map<number>([
  ['الاول الحادي الاولي first', 1],
  ['الثاني الثانيه second', 2],
  ['الثالث الثالثه third', 3],
  ['الرابع الرابعه fourth', 4],
  ['الخامس الخامسه fifth', 5],
  ['السادس السادسه sixth', 6],
  ['السابع السابعه seventh', 7],
  ['الثامن الثامنه eighth', 8],
  ['التاسع التاسعه ninth', 9],
  ['العاشر العاشره tenth', 10],
  ['العشرين العشرون twentieth', 20],
  ['الثلاثين الثلاثون thirtieth', 30],
  ['الاربعين', 40],
  ['الخمسين', 50],
  ['الستين', 60],
  ['السبعين', 70],
  ['الثمانين', 80],
  ['التسعين', 90],
  ['المئه المائه', 100],
]);

export { CARDINALS, ORDINALS };

/** Markers that the clause is about the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `سوف مقرر المقرر متوقع المتوقع يتوقع المرتقب مرتقب يعتزم تعتزم ينوي تنوي المنتظر منتظر يستعد تستعد لن سيكون ستكون موعد
  will would shall scheduled expected expects due plans planned set going won't likely must deadline`
    .split(/\s+/)
    .filter(Boolean),
);
