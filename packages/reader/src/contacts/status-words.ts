/**
 * Words about a contact that say whether it happens: each is asked once what it says, and answers with bits. Whoever
 * reads the words around a contact then looks at numbers.
 */
import { isFutureVerb } from '../statements/modality.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';

const set = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const PLANNED = set(
  'المقرر المزمع سوف مقررا مقرر غدا يعتزم تعتزم عزمه عزمها القادمين المقبلين القادمة المقبل المقبلة القادم المرتقبة المرتقب will scheduled due intends plans planned tomorrow next upcoming planning',
);
const AHEAD = set('المقرر غدا القادمين المقبلين القادمة المقبل المقبلة القادم tomorrow next upcoming');
const EXPECTED = set(
  'المتوقع المنتظر المرجح يتوقع متوقعا متوقع منتظر expected likely may might could possible',
);
const CANCELLED = set(
  'ألغى ألغت ألغيا ألغوا ألغي ألغيت إلغاء يلغي تلغي ملغى ملغاة أجل أجلت أجلا تأجيل تأجل تأجلت يؤجل تؤجل مؤجل أرجأ أرجأت أرجئ أرجئت إرجاء يرجئ ترجئ قاطع قاطعت مقاطعة مقاطعته مقاطعتها cancelled canceled postponed delayed cancels called-off',
);
const DENIED = set('نفى نفت ينفي تنفي نفيا denied denies');
const ONGOING = set(
  'تتواصل يتواصل تتواصل مستمرة تستمر يستمر متواصلة الجارية جارية تنطلق ينطلق تشهد انطلقت الآن حاليا بدأت بدء ongoing underway continuing under continues currently',
);
const REFUSED = set(
  'rejected rejects reject rejecting refused refuses refusing رفض رفضت رفضها رفضه رفضهم رفضا رفضوا يرفض ترفض يرفضون رافضا رافضة رافضين استبعد استبعدت يستبعد استبعاد استبعاده',
);
const NEGATED = set('لم لن لا عدم not never no');
const WISHED = set(
  'دعا يدعو دعت حض حضت حث ضرورة يطالب طالب اقترح يقترح wants يأمل تأمل urged urges asked asks proposed demanded مشروط invited invites',
);

const UNREAL = set(
  'يتطلب تتطلب يستدعي تستدعي المفترض يفترض إمكانية احتمال احتمالات فرص فرصة أهمية حاجة الحاجة فكرة رغبته رغبتها رغبتهم بدل عوض يستوجب',
);

const DAYS = set(
  'اليوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت today monday tuesday wednesday thursday friday saturday sunday',
);
const STOPS = set('. ؛ ; :');
/** Words after which something else is told. */
const TURNS = set('ومن وكان وقد وسيتم فيما بينما which who while but');
/** English words before which another clause stands, whose verbs say nothing of this one. */
const CLAUSES = set('because although though whereas but which who after');
const SUPPOSED = set('if unless whether اذا لو');

/** Whether a set holds a word as written, or without the clitics of an Arabic one. */
const has = (words: ReadonlySet<string>, form: string): boolean =>
  words.has(form) || (/^[وفبل]./.test(form) && (words.has(form.slice(1)) || words.has(form.slice(2))));
const CIRCUMSTANCE = set('خلال أثناء عقب بعد إثر لدى');
const INSIDE = set('خلال في بعد عقب اثر لدى أثناء');

/** What a word says; several at once. */
export const SAYS = {
  planned: 1,
  /** A day to come. */
  ahead: 1 << 1,
  expected: 1 << 2,
  cancelled: 1 << 3,
  /** The same, or under clitics. */
  cancels: 1 << 4,
  denied: 1 << 5,
  /** The same, or under a conjunction. */
  denies: 1 << 6,
  ongoing: 1 << 7,
  refused: 1 << 8,
  negated: 1 << 9,
  wished: 1 << 10,
  /** Wished as it is written, or under a conjunction. */
  wishes: 1 << 11,
  unreal: 1 << 12,
  day: 1 << 13,
  /** Nothing behind it belongs to what is before it. */
  stops: 1 << 14,
  turns: 1 << 15,
  clause: 1 << 16,
  supposed: 1 << 17,
  circumstance: 1 << 18,
  inside: 1 << 19,
  /** A verb in the future. */
  future: 1 << 20,
  off: 1 << 21,
  possible: 1 << 22,
} as const;

const POSSIBLE = set('الممكن يمكن ربما');

/** What a word says, as bits of `SAYS`. The month of May is not the verb. */
export function saidBy(token: Token): number {
  return token.form === 'may' && token.capital ? 0 : said(token);
}

/** The same, whatever the word's capital. */
export const said = wordFeature(({ form }: Token): number => {
  const open = form.replace(/^[وف]/, '');
  const says = (bit: number, answer: boolean): number => (answer ? bit : 0);
  return (
    says(SAYS.planned, PLANNED.has(form)) |
    says(SAYS.ahead, AHEAD.has(form)) |
    says(SAYS.expected, EXPECTED.has(form)) |
    says(SAYS.cancelled, CANCELLED.has(form)) |
    says(SAYS.cancels, has(CANCELLED, form)) |
    says(SAYS.denied, DENIED.has(form)) |
    says(SAYS.denies, DENIED.has(form) || DENIED.has(open)) |
    says(SAYS.ongoing, ONGOING.has(form)) |
    says(SAYS.refused, has(REFUSED, form)) |
    says(SAYS.negated, NEGATED.has(form) || (/^[وفبل]/.test(form) && NEGATED.has(form.slice(1)))) |
    says(SAYS.wished, has(WISHED, form)) |
    says(SAYS.wishes, WISHED.has(form) || WISHED.has(open)) |
    says(SAYS.unreal, has(UNREAL, form)) |
    says(SAYS.day, DAYS.has(form)) |
    says(SAYS.stops, STOPS.has(form)) |
    says(SAYS.turns, TURNS.has(form)) |
    says(SAYS.clause, CLAUSES.has(form)) |
    says(SAYS.supposed, SUPPOSED.has(form)) |
    says(SAYS.circumstance, CIRCUMSTANCE.has(form)) |
    says(SAYS.inside, INSIDE.has(form)) |
    says(SAYS.future, isFutureVerb(form)) |
    says(SAYS.off, form === 'off') |
    says(SAYS.possible, POSSIBLE.has(form))
  );
});

/** Words in a row, and what each of them says. */
export interface Words {
  readonly forms: string[];
  readonly says: number[];
  /** What all of them say together. */
  all: number;
}

export const noWords = (): Words => ({ forms: [], says: [], all: 0 });

export function append(words: Words, token: Token, says: number): void {
  words.forms.push(token.form === 'may' && token.capital ? 'month' : token.form);
  words.says.push(says);
  words.all |= says;
}

/** What the first `count` of the words say together. */
export function saidWithin({ says, all }: Words, count: number): number {
  if (count >= says.length) return all;
  let together = 0;
  for (let at = 0; at < count; at++) together |= says[at] ?? 0;
  return together;
}
