/** Whether what is said is told as fact, planned, conditional, hoped for or denied. */
import type { Modality } from '@wasit/domain';
import type { Document } from '../text/document.ts';
import { fold } from '../text/normalise.ts';

const words = (text: string): Set<string> => new Set(text.split(' ').map(fold));

const CONDITIONAL = words('إذا لو شريطة شرط if unless provided once');
const HOPED = words(
  'يأمل تأمل نأمل يأملون آمل متفائل يتطلع نتطلع تتطلع نتمنى يتمنى hopes hope hoped hoping wish wishes',
);
const DENIED = words('ينفي تنفي نفى نفت denies denied');
const PLANNED = words(
  'سوف المقرر المزمع المتوقع المنتظر المرتقب سيصل سيعقد ستعقد سيتم ستبدأ سيبدأ will shall scheduled due expected plans planned would',
);
const LEAD = 6;

/** Modality by the first words of a clause: a later clause does not change what its main clause is. */
export function modalityOf(doc: Document, first: number, last: number): Modality {
  const { tokens } = doc;
  const lead = Math.min(last, first + LEAD);
  for (let at = first; at < lead; at++) {
    const form = tokens[at]?.form ?? '';
    if (CONDITIONAL.has(form) && at - first <= 2) return 'conditional';
    if (form === 'حال' && tokens[at - 1]?.form === 'في' && at - first <= 3) return 'conditional';
    if (HOPED.has(form)) return 'hoped';
    if (DENIED.has(form)) return 'denied';
    if (PLANNED.has(form) || isFutureVerb(form)) return 'planned';
  }
  if (last - first <= 45) {
    for (let at = lead; at < last; at++) {
      const form = tokens[at]?.form ?? '';
      if (
        (form === 'اذا' || form === 'if' || form === 'unless') &&
        tokens[at - 1]?.form !== 'even' &&
        tokens[at - 1]?.form !== 'as'
      ) {
        return 'conditional';
      }
    }
  }
  return 'reported';
}

/** `سـ` before a present verb: سيعقد، ستبدأ. Four letters and more, so that سيد and ستة do not pass. */
export function isFutureVerb(form: string): boolean {
  // Letter by letter: this is asked of nearly every word near a statement or a contact.
  const opening = form.charAt(0);
  const from = opening === 'و' || opening === 'ف' ? 1 : 0;
  if (form.length - from < 5 || form.charAt(from) !== 'س' || !'يتن'.includes(form.charAt(from + 1)))
    return false;
  return !NOT_FUTURE.has(from === 0 ? form : form.slice(1));
}

const NOT_FUTURE = words(
  'سياسة سياسي سياسية سياسيا سياسيين سياسيون سيادة سياق سينما سيارة سيارات سيطرة سيناء ستين سيطر سيطرت سينا سيناريو سيناريوهات سياسات سيول سيادية سيدات سيناتور ستار سنوات سنويا سندات',
);
