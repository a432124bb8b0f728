/** Whether a contact was held, goes on, is planned, expected, cancelled or denied: by the words about its trigger. */
import type { ContactStatus, ReadDate } from '@wasit/domain';
import { reportingVerb } from '../cues/arabic-cues.ts';
import { isFutureVerb } from '../statements/modality.ts';
import type { Scene } from '../statements/scene.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';

const set = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const PLANNED = set(
  'المقرر المزمع سوف مقررا مقرر غدا القادمين المقبلين القادمة المقبل المقبلة القادم المرتقبة المرتقب will scheduled due plans planned tomorrow next upcoming planning',
);
const EXPECTED = set(
  'المتوقع المنتظر المرجح يتوقع متوقعا متوقع منتظر expected likely may might could possible يمكن قد ربما',
);
const CANCELLED = set(
  'ألغى ألغت إلغاء ألغي ألغيت تأجيل تأجل تأجلت أرجئ أرجأ أجل cancelled canceled postponed cancels called-off',
);
const DENIED = set('نفى نفت ينفي تنفي نفيا denied denies');
const ONGOING = set(
  'تتواصل يتواصل تتواصل مستمرة تستمر يستمر متواصلة الجارية جارية تنطلق ينطلق تشهد انطلقت الآن حاليا بدأت بدء ongoing underway continuing under continues currently',
);
const NEGATED = set('لم لن لا عدم not never no');
const WISHED = set(
  'دعا يدعو دعت لعقد ضرورة يطالب طالب اقترح يقترح urged calls called call proposed demanded',
);

export function statusAt(
  scene: Scene,
  sentence: Sentence,
  trigger: number,
  _dates: readonly ReadDate[],
): { status: ContactStatus; sure: number } {
  const { tokens } = scene.doc;
  const here = tokens[trigger]?.form ?? '';
  const before: string[] = [];
  for (let at = trigger - 1; at >= Math.max(sentence.first, trigger - 9); at--)
    before.push(tokens[at]?.form ?? '');
  const after: string[] = [];
  for (let at = trigger + 1; at < Math.min(sentence.last, trigger + 16); at++)
    after.push(tokens[at]?.form ?? '');
  const near = before.slice(0, 4);
  if (before.some((form) => DENIED.has(form))) return { status: 'denied', sure: -0.05 };
  if (near.slice(0, 2).some((form) => NEGATED.has(form))) return { status: 'denied', sure: -0.1 };
  if ([...near, ...after.slice(0, 4)].some((form) => CANCELLED.has(form) || CANCELLED.has(form.slice(1)))) {
    return { status: 'cancelled', sure: -0.03 };
  }
  if (
    isFutureVerb(here) ||
    [...before, ...after].some((form) => PLANNED.has(form)) ||
    near.some((form) => isFutureVerb(form))
  ) {
    if (before.some((form) => EXPECTED.has(form))) return { status: 'expected', sure: -0.03 };
    return { status: 'planned', sure: 0 };
  }
  if (near.some((form) => EXPECTED.has(form))) return { status: 'expected', sure: -0.05 };
  if (before.some((form) => WISHED.has(form) && reportingVerb(form)?.shape !== 'noun'))
    return { status: 'expected', sure: -0.25 };
  if (ONGOING.has(here) || [...near, ...after.slice(0, 8)].some((form) => ONGOING.has(form)))
    return { status: 'ongoing', sure: -0.02 };
  return { status: 'held', sure: 0 };
}
