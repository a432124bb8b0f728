/**
 * Clauses that only say what an unnamed source is, or that it would not be named: "وصفته بأنه رفيع المستوى",
 * "قالت إنه مقرب من …", "لم تسمه", "طلب عدم ذكر اسمه". What they join is no statement; the source's own follows.
 */
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold));
const SAYS = set('قال قالت قالوا ذكر ذكرت أكد أكدت أوضحت أوضح');
const OF_IT = set('إنه إنها إنهم أنه أنها أنهم بأنه بأنها بأنهم');
const WITHHELD = set(
  'يسمه تسمه يسمها تسمها يسمهم تسمهم يذكر تذكر يكشف تكشف يحدد تحدد يعلن تعلن يفصح تفصح نسمه',
);
const ASKS = set('طلب طلبت طلبا طلبوا رفض رفضت رفضا رفضوا فضل فضلت فضلا فضلوا اشترط اشترطت اشترطوا آثر');
const UNNAMED = set('عدم الكشف كشف ذكر الإفصاح نشر إعلان التصريح');

type Opening = 'described' | 'said' | 'not' | 'asked';

const openingOf = wordFeature((token: Token): Opening | null => {
  if (token.kind !== 'arabic') return null;
  const { form } = token;
  if (/^(وصف|عرف|نعت|قدم)ت?(ه|ها|هم)$/.test(form)) return 'described';
  if (SAYS.has(form)) return 'said';
  if (form === 'لم') return 'not';
  return ASKS.has(form) ? 'asked' : null;
});

/** How many tokens from `at` open such a clause, its joint included; 0 where none begins. */
export function descriptionAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const opening = token === undefined ? null : openingOf(token);
  if (opening === null) return 0;
  const next = tokens[at + 1]?.form ?? '';
  switch (opening) {
    case 'described':
      return OF_IT.has(next) || next.startsWith('بال') ? 2 : 1;
    case 'said':
      // A source of its own would be named after the verb: "مصدر قالت إنه …" has it before.
      return OF_IT.has(next) ? 2 : 0;
    case 'not':
      return WITHHELD.has(next) ? 2 : 0;
    case 'asked':
      return UNNAMED.has(next) ? 3 : 0;
  }
}
