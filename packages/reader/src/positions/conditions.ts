/** The condition of a stand: "إذا …", "شريطة أن …", "if …", "provided that …". */

import type { Scene } from '../statements/scene.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordFeature } from '../text/word-feature.ts';

const CONDITIONS = new Set(
  'إذا شريطة لو شرط بشرط مشروطا مشروطة مقابل if unless provided once conditional conditioned'
    .split(' ')
    .map(fold),
);
const CONSENTS = /^(قبل|وافق|استجاب|تجاوب|التزم|توقف|انسحب|اوقف|وقع)(ت|وا|نا)?$/;
const RESULTS = new Set('عندها فإن فإنه فإنها سوف then'.split(' ').map(fold));
const ENDS = new Set(['،', ',', '؛', ';', '.', '"', ':']);

/** Whether a word can open a condition, alone or with the next: nearly all cannot. */
const mayOpen = wordFeature(
  ({ form }) => CONDITIONS.has(form) || form === 'في' || form === 'on' || form === 'in' || form === 'ان',
);

/** The span of a condition in the sentence that stands near the token, or null. */
export function conditionIn(
  scene: Scene,
  sentence: Sentence,
  near: number,
): { start: number; end: number } | null {
  const { tokens } = scene.doc;
  const from = Math.max(sentence.first, near - 16);
  const to = Math.min(sentence.last, near + 18);
  for (let at = from; at < to; at++) {
    const opening = tokens[at];
    if (opening === undefined || !mayOpen(opening)) continue;
    const { form } = opening;
    // "شرط أساسي لـ" names a condition and opens none.
    if (form === 'شرط' && /^(اساسي|رييسي|مسبق|ضروري|لازم|ل..+)$/.test(tokens[at + 1]?.form ?? '')) continue;
    const inCase =
      (form === 'في' && tokens[at + 1]?.form === 'حال') ||
      (form === 'in' &&
        /^(return|exchange)$/.test(tokens[at + 1]?.form ?? '') &&
        tokens[at + 2]?.form === 'for') ||
      (form === 'on' && tokens[at + 1]?.form === 'condition');
    // "إن قبلت": before a past verb of consent إن is "if".
    const particle = form === 'ان' && CONSENTS.test(tokens[at + 1]?.form ?? '');
    if ((!CONDITIONS.has(form) && !inCase && !particle) || tokens[at - 1]?.form === 'even') continue;
    let end = at + 1;
    while (end < Math.min(sentence.last, at + 25)) {
      const token = tokens[end];
      if (token === undefined || (token.kind === 'punct' && ENDS.has(token.form)) || RESULTS.has(token.form))
        break;
      end++;
    }
    const first = tokens[at];
    const last = tokens[end - 1];
    if (first === undefined || last === undefined || end - at < 2) return null;
    return { start: first.start, end: last.end };
  }
  return null;
}
