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
  const bare = form.startsWith('و') || form.startsWith('ف') ? form.slice(1) : form;
  return bare.length >= 5 && /^س[يتن]/.test(bare) && !NOT_FUTURE.has(bare);
}

const NOT_FUTURE = words(
  'سياسة سياسي سياسية سياسيا سياسيين سياسيون سيادة سياق سينما سيارة سيارات سيطرة سيناء ستين سيطر سيطرت سينا سيناريو سيناريوهات سياسات سيول سيادية سيدات سيناتور ستار سنوات سنويا سندات',
);
