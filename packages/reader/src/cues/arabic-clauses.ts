/** Small closed classes of Arabic function words on which clause boundaries rest. */
import { fold } from '../text/normalise.ts';

const folded = (text: string): Set<string> => new Set(text.split(' ').map(fold));

/** أن / إن with or without a pronoun; `ب` before it belongs to the verb. */
export const COMPLEMENTIZERS = folded(
  'أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما أننا إننا أنني إنني إني أني أنهن بأن بأنه بأنها بأنهم بأنهما بأننا بأنني',
);

/** After these, أن belongs to them and not to a verb of speech: "ضرورة أن", "قبل أن", "يجب أن". */
export const GOVERNORS = folded(
  'ضرورة أهمية وجوب يجب ينبغي يمكن بد قبل بعد دون إلا مجرد منذ ممكن يستطيع تستطيع يريد تريد نريد يود أراد أرادت كاد يوشك المقرر المتوقع المرجح المنتظر المفترض الممكن الضروري المهم يتوقع شريطة شرط مقابل رغم غير كما احتمال إمكانية رغبة مقررا متوقعا منتظرا مرجحا لابد يلزم نأمل نرجو يأمل تأمل حتى ريثما كان يكون مع قرر قررت يحق بما بيد',
);

/** Words that open a new clause before a verb: "كما أكد", "فيما قال". */
export const CLAUSE_OPENERS = folded(
  'كما فيما بينما وقد كذلك أيضا حين ثم وكان وكانت وفيما وبينما وكما حيث إذ وأيضا وكذلك بدوره بدورها قد لكنه لكنها لكنهم ولكنه ولكنها غير أنه',
);

export const NEGATIONS = folded('لم لن ولم ولن');

/** Impersonal forms by which the writer, not a source, adds something: "يذكر أن". */
export const IMPERSONAL = folded('يذكر ويذكر يشار ويشار تجدر وتجدر جدير الجدير والجدير يلاحظ ويلاحظ');

/** The result particles after a lead-in: "وبحسب المصدر، فإن …". */
export const RESULT_PARTICLES = folded('فإن فإنه فإنها فإنهم فقد أن إن أنه أنها إنه إنها');
