/**
 * Arabic words for what sides do that is a stand by itself: a strike called off, talks left or suspended, an
 * agreement reached. Each is a verb and, a few words on, what it is done to.
 */
import type { Token } from '../text/tokens.ts';
import { folded, verbForms } from './arabic-inflection.ts';
import { type FrameReader, formAt, frameHit, stops } from './frame.ts';

const STRIKE =
  /^(ال|لل|ب|بال|ل)?(تحرك|تحركه|تحركها|تحركهم|احتجاجات|احتجاجاتها|احتجاجاتهم|اضراب|اضرابا|اضرابات|اضرابه|اضرابها|اضرابهم|اضرابهما|اعتصام|اعتصاما|اعتصامه|اعتصامها|اعتصامهم)$/;
const TALKS =
  /^(ال|لل|ب|بال|ل)?(مفاوضات|محادثات|مباحثات|مشاورات|حوار|تفاوض|اجتماع|جلسه|جلسات|لقاء|موتمر|مفاوضاته|مفاوضاتها|محادثاتها|محادثاته|مشاركته|مشاركتها|مشاركتهم|المشاركه)$/;
const HALTING = new Set(folded('تعليق إنهاء فض وقف رفع تأجيل إلغاء فك توقيف'));

const find = (tokens: readonly Token[], from: number, reach: number, what: RegExp): number => {
  for (let at = from; at < from + reach; at++) {
    const form = formAt(tokens, at);
    if (/^[.;:!?؛؟]?$/.test(form)) return -1;
    if (what.test(form)) return at;
  }
  return -1;
};

const HOLDING = new Set(folded('الدخول خوض تنفيذ تمديد مواصلة استمرار الاستمرار بدء شن المضي'));

/** "السعي إلى فض الإضراب": a noun there, and nobody’s act. */
const afterPreposition = (tokens: readonly Token[], at: number): boolean =>
  /^[وف]?(الي|علي|في|عن|من|بعد|قبل|بهدف|حتي|ان|حال|دون|بدون|لم|لن|قد)$/.test(formAt(tokens, at - 1)) &&
  formAt(tokens, at - 1) !== 'قد';

/** "علقت النقابة إضرابها", "أنهى العمال اعتصامهم": given up, the stand against it accepted. */
const halts: FrameReader = (tokens, at) => {
  if (afterPreposition(tokens, at)) return null;
  const strike = find(tokens, at + 1, 20, STRIKE);
  return strike < 0 ? null : frameHit('accepts', at, at + 1, { issue: 'strike-action', issueFrom: strike });
};

/** "علقت الحكومة مشاركتها في المحادثات"; "علق على المحادثات" only comments. */
const suspends: FrameReader = (tokens, at) => {
  const talks = find(tokens, at + 1, 8, TALKS);
  return talks < 0 || /^(علي|في)$/.test(formAt(tokens, talks - 1))
    ? null
    : frameHit('refuses', at, at + 1, { issue: 'negotiation-format', issueFrom: talks });
};

/** "أعلن الاتحاد تعليق الإضراب", "قرر الوفد تعليق المحادثات". */
const decides: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 9; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (!HALTING.has(form) && !HOLDING.has(form)) continue;
    const strike = find(tokens, near, 4, STRIKE);
    if (strike >= 0 && HOLDING.has(form))
      return frameHit('demands', at, at + 1, { issue: 'strike-action', issueFrom: near });
    if (strike < 0 && /^(تعليق|وقف|الغاء|تجميد)$/.test(form) && find(tokens, near + 1, 3, TALKS) >= 0)
      return frameHit('refuses', at, at + 1, { issue: 'negotiation-format', issueFrom: near });
    if (strike >= 0) return frameHit('accepts', at, at + 1, { issue: 'strike-action', issueFrom: near });
  }
  return null;
};

/** "انسحب الوفد من المفاوضات", "قاطعت النقابات الحوار". */
const leaves: FrameReader = (tokens, at) => {
  const talks = find(tokens, at + 1, 6, TALKS);
  return talks < 0
    ? null
    : frameHit('refuses', at, at + 1, { issue: 'negotiation-format', issueFrom: talks });
};

/** "أعلنت الجماعة هدنة من طرف واحد": offered by announcing it. */
const announcesTruce: FrameReader = (tokens, at) => {
  if (afterPreposition(tokens, at)) return null;
  for (let near = at + 1; near < at + 9; near++) {
    const form = formAt(tokens, near);
    if (
      /^[.;:!?؛؟]?$/.test(form) ||
      /^(ان|انه|انها|عن|التوصل|الموافقه|موافقته|موافقتها|انتهاء|رفضها|رفضه|قبول|تمديد|استعداده|استعدادها)$/.test(
        form,
      )
    )
      return null;
    if (/^(هدنه|وقفا|تهدئه|وقف)$/.test(form) && !/^(الي|علي|في|من|بعد|قبل)$/.test(formAt(tokens, near - 1)))
      return form === 'وقف' && formAt(tokens, near + 1) !== 'اطلاق'
        ? null
        : frameHit('offers', at, at + 1, { issue: 'ceasefire', issueFrom: near });
  }
  return null;
};

const AGREED = /^(ال|ل|لل)?(اتفاق|اتفاقا|تفاهم|تفاهما|تسويه|صفقه|توافق|هدنه)$/;

/** "توصلت الحكومة والنقابات إلى اتفاق بشأن …": who reach it accept it. */
const reaches: FrameReader = (tokens, at) => {
  if (
    /^(لم|لن|ان|لا|قد|اذا|حال|قبل|بعد|حتي)$/.test(formAt(tokens, at - 1)) &&
    formAt(tokens, at - 1) !== 'قد'
  )
    return null;
  const agreed = find(tokens, at + 1, 10, AGREED);
  if (
    agreed < 0 ||
    (formAt(tokens, agreed - 1) !== 'الي' && !/^(ابرم|وقع|عقد)/.test(formAt(tokens, at).replace(/^[وف]/, '')))
  )
    return null;
  return frameHit('accepts', at, at + 1, { issueFrom: agreed });
};

/** The words that open an act, each with what reads it. */
export const ARABIC_ACTS: readonly { readonly words: readonly string[]; readonly reader: FrameReader }[] = [
  { words: verbForms('علق/يعلق', 'أنهى/ينهي', 'فض/يفض', 'أوقف/يوقف', 'جمد/يجمد', 'رفع/-'), reader: halts },
  { words: verbForms('علق/يعلق', 'جمد/يجمد', 'أوقف/يوقف'), reader: suspends },
  { words: verbForms('قرر/يقرر', 'أعلن/يعلن', 'اعتزم/يعتزم', 'أكد/يؤكد'), reader: decides },
  { words: verbForms('انسحب/ينسحب', 'قاطع/يقاطع', 'تغيب/يتغيب'), reader: leaves },
  { words: verbForms('توصل/يتوصل', 'أبرم/يبرم'), reader: reaches },
  { words: verbForms('أعلن/يعلن'), reader: announcesTruce },
];
