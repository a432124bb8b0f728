/**
 * Arabic stands that several words take together: what a side will not do, what there shall be none of, a red line,
 * a verdict on an offer, what is upon another to do, a condition by name, terms laid down. Bounded look-ahead.
 */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { AGREEMENT_NOUN } from './agreement-words.ts';
import { ARABIC_ACTS } from './arabic-acts.ts';
import { folded, verbForms } from './arabic-inflection.ts';
import { type FrameReader, formAt, frameHit, stops } from './frame.ts';
import { stanceWords } from './stance-lexicon.ts';

/** What nobody wills: after لن these tell what will not come about. */
const NOT_WILLED =
  /^[يتن](كون|كونوا|كونون|حدث|قع|وثر|نجح|نجحوا|فشل|ودي|حقق|صل|ستطيع|ستطيعوا|تمكن|تمكنوا|جدي|نفع|غير|زيد|حصل|ستمر|دوم|طول|نتهي|بقي|صبح|صمد|حل|هدا|جد|مر|عني|كفي|شكل|مكن|نسي|ندم|تاخر|تاثر|شهد|عيش|عرف|نقص)(ها|ه|هم)?$/;
/** Giving up no claim is a demand. */
const CLAIMING = /^[يتن](تراجع|تنازل|تخلي|ساوم|فرط|تهاون|تسامح|سكت|هدا)(وا|ون)?$/;
const REACH = 14;

/** "إلا بعد …", "إلا إذا …", "ما لم …", "قبل أن": from where on a will depends on something, or -1. */
export function dependsFrom(tokens: readonly Token[], from: number, reach = REACH): number {
  for (let at = from; at < from + reach; at++) {
    const form = formAt(tokens, at);
    if (stops(form)) return -1;
    const next = formAt(tokens, at + 1);
    if (/^[وف]?الا$/.test(form) && /^(بعد|اذا|في|عند|عندما|مقابل|حين|حال|ب.+|بشروط|وفق|ضمن)$/.test(next))
      return at;
    if (form === 'ما' && next === 'لم') return at;
    if (form === 'قبل' && at > from) return at;
    if (form === 'حتي' && /^[يت]/.test(next)) return at;
  }
  return -1;
}

/** "لن ننسحب", "لن تعقد محادثات مباشرة": what a side says that it will not do, it refuses; "إلا بعد" makes it conditional. */
const willNot: FrameReader = (tokens, at) => {
  const verb = formAt(tokens, at + 1);
  if (!/^[يتنا].{2,}/.test(verb)) return null;
  // "لن نقبل بأقل من …": demanded, no less.
  for (let near = at + 2; near < at + 6; near++)
    if (formAt(tokens, near) === 'باقل') return frameHit('demands', at, at + 2, { issueFrom: near + 1 });
  if (stanceWords.has(verb)) return null;
  const itself =
    NOT_WILLED.test(verb) || /^[يت](بدا|ستانف|تم|عقد|نعقد|جري|توقف|عود|فتح|رفع|سمح|وقع)$/.test(verb);
  if (dependsFrom(tokens, at + 2) >= 0)
    return frameHit('conditional', at, at + 2, {
      firm: true,
      issueFrom: at + 1,
      near: 'around',
      modal: itself,
    });
  if (NOT_WILLED.test(verb)) return null;
  const stance = CLAIMING.test(verb) ? 'demands' : 'refuses';
  return frameHit(stance, at, at + 2, { issueFrom: at + 1, named: true, modal: itself });
};

const NONE_OF = new Set(
  folded('تفاوض حوار مفاوضات محادثات هدنة صلح تهدئة انسحاب تطبيع اعتراف لقاء نقاش مباحثات تسوية وقف تسليم'),
);
const TALKING = new Set(folded('تفاوض حوار مفاوضات محادثات لقاء نقاش مباحثات'));
const NOTHING_WITHOUT = new Set(
  folded('اتفاق صفقة سلام تسوية هدنة تهدئة استقرار إعمار تفاوض حوار مفاوضات محادثات عودة إفراج'),
);

/** "لا تنازل عن", "لا حوار مع", "لا صفقة دون": what there shall be none of. */
const noSuch: FrameReader = (tokens, at) => {
  const noun = formAt(tokens, at + 1);
  const next = formAt(tokens, at + 2);
  if (/^(تنازل|تراجع|مساومه|تفريط|رجعه|تهاون)$/.test(noun))
    return frameHit('demands', at, at + 2, { modal: true });
  if (noun === 'بديل' && next === 'عن') return frameHit('demands', at, at + 3, { modal: true });
  if (/^(داعي|حاجه|جدوي)$/.test(noun)) return frameHit('refuses', at, at + 2, { modal: true, named: true });
  if (/^(مانع|اعتراض|ممانعه)$/.test(noun)) return frameHit('accepts', at, at + 2, { modal: true });
  if (NOTHING_WITHOUT.has(noun)) {
    for (let near = at + 2; near < at + 8; near++) {
      const form = formAt(tokens, near);
      if (stops(form)) break;
      if (/^(دون|بدون|قبل|بغير|الا|من)$/.test(form) && (form !== 'من' || formAt(tokens, near + 1) === 'دون'))
        return frameHit('conditional', at, near, { modal: true, firm: true, issueFrom: at + 1 });
    }
  }
  if (!NONE_OF.has(noun)) return null;
  return TALKING.has(noun)
    ? frameHit('refuses', at, at + 2, { modal: true, issue: 'negotiation-format', issueFrom: at + 1 })
    : frameHit('refuses', at, at + 2, { modal: true, issueFrom: at + 1 });
};

/** "السلاح خط أحمر": whoever says so refuses to touch it. */
const redLine: FrameReader = (tokens, at) =>
  /^(احمر|حمر|حمراء)$/.test(formAt(tokens, at + 1))
    ? frameHit('refuses', at, at + 2, { modal: true, object: 'before' })
    : null;

const SHORT_OF =
  /^(كاف|كافي|كافيه|كافيا|مقبول|مقبوله|مقبولا|مرض|مرضي|مرضيه|منصف|منصفه|عادل|عادله|مناسب|مناسبه|واقعي|واقعيه|قانوني|قانونيه)$/;

/** "غير قابل للتفاوض", "غير مطروح": not to be talked about; "العرض غير كاف": not good enough. */
const notSo: FrameReader = (tokens, at) => {
  const word = formAt(tokens, at + 1);
  if (
    /^قابله?$/.test(word) &&
    /^لل(تفاوض|نقاش|مساومه|تجزءه|تجزيه|تنازل|بحث|جدل|تصرف)$/.test(formAt(tokens, at + 2))
  )
    return frameHit('refuses', at, at + 3, { modal: true, object: 'before' });
  if (/^(مطروح|مطروحه|وارد|وارده|ممكن|واردا|مطروحا)$/.test(word))
    return frameHit('refuses', at, at + 2, { modal: true, object: 'before', named: true });
  return SHORT_OF.test(word) ? verdict(tokens, at, at + 2, false) : null;
};

/** "مرفوض جملة وتفصيلا": whoever says so, or "من قبل" whom, refuses it. */
const rejected: FrameReader = (tokens, at) => {
  if (/^ال/.test(formAt(tokens, at))) return null;
  return frameHit('refuses', at, at + 1, { modal: true, object: 'before', named: true });
};

const BAD = new Set(folded('مجحف مجحفة هزيل هزيلة مجحفا كافيا مرضيا مقبولا هزيلا مهين مهينة تعجيزي تعجيزية'));
const ONLY_DENIED = /^(كافيا|مرضيا|مقبولا)$/;

/** A verdict on an offer that stands before the word: "العرض لا يلبي", "المقترح مجحف". */
function verdict(tokens: readonly Token[], at: number, last: number, needsDenial: boolean) {
  let denied = false;
  for (let back = at - 1; back >= at - 7 && back >= 0; back--) {
    const word = formAt(tokens, back);
    if (/^[.,;:!?،؛]$/.test(word)) return null;
    if (/^(ليس|ليست)$/.test(word)) denied = true;
    if (!AGREEMENT_NOUN.test(word)) continue;
    if (needsDenial && !denied) return null;
    return frameHit('refuses', at, last, { modal: true, object: 'before' });
  }
  return null;
}

const unfit: FrameReader = (tokens, at) => verdict(tokens, at, at + 1, ONLY_DENIED.test(formAt(tokens, at)));

/** "لا يلبي المطالب", "لا يرقى إلى": the offer falls short. */
const fallsShort = (tokens: readonly Token[], at: number) =>
  /^[يت](لبي|رقي|ستجيب|كفي|رتقي|حقق|في|تناسب|ضمن)$/.test(formAt(tokens, at + 1))
    ? verdict(tokens, at, at + 2, false)
    : null;

/** "لا تقتنع بسعر", "لا تنوي": an unwilling present. */
const unwilling: FrameReader = (tokens, at) => {
  const verb = formAt(tokens, at + 1);
  if (/^[يتن](قتنع|رضي|نوي|عتزم|سمح|تنازل|تراجع|ساوم|تفاوض|فاوض|عترف|رغب)(وا|ون)?$/.test(verb))
    return frameHit(CLAIMING.test(verb) ? 'demands' : 'refuses', at, at + 2, {
      issueFrom: at + 1,
      named: true,
    });
  return noSuch(tokens, at) ?? fallsShort(tokens, at);
};

/** "لم ترد بعد على المقترح": no answer yet. */
const noAnswerYet: FrameReader = (tokens, at) => {
  if (!/^[يتن](رد|ردوا|جب|جيبوا|حسم|حسموا|بت|بتوا|قرر|قرروا)$/.test(formAt(tokens, at + 1))) return null;
  for (let near = at + 2; near < at + 6; near++)
    if (formAt(tokens, near) === 'بعد') return frameHit('studying', at, at + 2);
  return null;
};

/** "اعتبرت النقابة العرض غير كاف", "وصف العرض بالهزيل": who judges it so refuses it. */
const judges: FrameReader = (tokens, at) => {
  let offer = false;
  for (let near = at + 1; near < at + 12; near++) {
    const form = formAt(tokens, near);
    if (/^[.؛]$/.test(form)) return null;
    if (AGREEMENT_NOUN.test(form) || /^(ال)?(زياده|تسويه|قانون|مشروع)$/.test(form)) offer = true;
    const bad =
      BAD.has(form.replace(/^(بال|ب)/, '')) ||
      (form === 'غير' && SHORT_OF.test(formAt(tokens, near + 1))) ||
      (/^بغير$/.test(form) && /^ال/.test(formAt(tokens, near + 1)));
    if (bad && offer && !ONLY_DENIED.test(form)) return frameHit('refuses', at, at + 1);
  }
  return null;
};

/** "قررت الحركة عدم المشاركة": what a side resolves not to do. */
const resolvesNotTo: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 7; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (form === 'عدم') return frameHit('refuses', at, at + 1, { issueFrom: near + 1 });
  }
  return null;
};

/** "وضع شروطا للانسحاب", "لديه شروط": terms laid down for something make it conditional; terms by name are demands. */
const laysTerms: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 7; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (!/^(شروطا?|شرطا|الشروط|شرط)$/.test(form) || formAt(tokens, near - 1) === 'بين') continue;
    for (let goal = near + 1; goal < near + 5; goal++) {
      const word = formAt(tokens, goal);
      if (stops(word)) break;
      if (/^ل..+/.test(word) && !/^(لم|لا|لن|لكن|لدي.*)$/.test(word))
        return frameHit('conditional', at, at + 1, { firm: true, issueFrom: goal });
    }
    return frameHit('demands', at, at + 1, { issueFrom: near + 1 });
  }
  return null;
};

/** "تقدمت القاهرة بمقترح": puts it forward. */
const putsForward: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 7; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (/^ب(مقترح|مقترحات|مبادره|عرض|اقتراح|اقتراحات|ورقه|خطه|مشروع|تصور|صيغه|رويه|تعديلات)$/.test(form))
      return frameHit('offers', at, at + 1, { issueFrom: near });
    if (/^ب(مطالب|مطلب|شروط|طلب|شكوي)$/.test(form))
      return frameHit('demands', at, at + 1, { issueFrom: near });
  }
  return null;
};

/** "أعطت الضوء الأخضر", "منحت موافقتها". */
const givesLeave: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 6; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (form === 'الضوء' && formAt(tokens, near + 1) === 'الاخضر')
      return frameHit('accepts', at, at + 1, { issueFrom: near + 2 });
  }
  return null;
};

/** "رد بإيجابية على", "تعاملت بإيجابية مع": a welcome that accepts. */
const respondsWell: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 6; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (/^(ب)?(ايجابيه|ايجابيا|ايجابي|الايجابيه|روح|مرونه)$/.test(form))
      return frameHit('accepts', at, at + 1, { issueFrom: near + 1 });
    if (/^(ب)?(سلبا|سلبيا|سلبي|الرفض|بالرفض)$/.test(form))
      return frameHit('refuses', at, at + 1, { issueFrom: near + 1 });
  }
  return null;
};

/** "أمهلت النقابة الوزارة أسبوعا لـ": an ultimatum demands. */
const setsDeadline: FrameReader = (_, at) => frameHit('demands', at, at + 1);

const CONTINGENT = new Set(folded('مشروط مشروطة مرهون مرهونة رهن رهنا رهين رهينة متوقف مشروطا'));

/** "اللقاء مشروط بالتوصل إلى …": whoever says so holds it. */
const contingent: FrameReader = (tokens, at) => {
  const next = formAt(tokens, at + 1);
  const governs = /^(ب.+|علي)$/.test(next) || /^[وف]?رهن/.test(formAt(tokens, at));
  return governs ? frameHit('conditional', at, at + 1, { modal: true, object: 'before', firm: true }) : null;
};

/** "رفع الحصار شرط أساسي لأي هدنة": what is a condition for something else is demanded. */
const required: FrameReader = (tokens, at) => {
  const next = formAt(tokens, at + 1);
  const last = /^(اساسي|رييسي|مسبق|ضروري|اساسيا|رييسيا|مسبقا|ضروريا|لازم)$/.test(next) ? at + 2 : at + 1;
  return /^ل../.test(formAt(tokens, last))
    ? frameHit('demands', at, last, { modal: true, object: 'before' })
    : null;
};

/** "الأولوية هي …", "المطلوب هو …": whoever says so wants it. */
const priority: FrameReader = (tokens, at) => {
  for (let near = at + 1; near < at + 6; near++) {
    const form = formAt(tokens, near);
    if (/^[.,;،؛]$/.test(form)) return null;
    if (/^(هي|هو|تبقي|تظل|يبقي)$/.test(form)) return frameHit('demands', at, near + 1, { modal: true });
  }
  return null;
};

/** "على إسرائيل أن تنسحب": what is upon another to do, a speaker demands. Asked of the words alone: who it is upon follows. */
const uponOthers: FrameReader = (tokens, at) => {
  for (let near = at + 2; near < at + 5; near++) {
    const form = formAt(tokens, near);
    if (stops(form)) return null;
    if (form !== 'ان') continue;
    if (/^(موكدا|شدد|اكد|يجب|ينبغي)/.test(formAt(tokens, at - 1))) return null;
    if (/^[يت].{2,}/.test(formAt(tokens, near + 1)))
      return frameHit('demands', at, near + 1, { modal: true, upon: at + 1, named: true });
  }
  return null;
};

/** "نحن بحاجة إلى": who says so demands. */
const inNeed: FrameReader = (tokens, at) =>
  /^(الي|ل..+)$/.test(formAt(tokens, at + 1))
    ? frameHit('demands', at, at + 1, { modal: true, named: true })
    : null;

/** "قيد الدراسة": said of what stands before it. */
const underStudy: FrameReader = (tokens, at) =>
  /^(الدراسه|البحث|النقاش|الدرس|المراجعه|التقييم)$/.test(formAt(tokens, at + 1))
    ? frameHit('studying', at, at + 2, { modal: true, object: 'before', named: true })
    : null;

/** "غادر دون التوقيع على الاتفاق": left unsigned. */
const unsigned: FrameReader = (tokens, at) =>
  /^(التوقيع|توقيع|الموافقه)$/.test(formAt(tokens, at + 1)) ? frameHit('refuses', at, at + 2) : null;

const table = new Map<string, readonly FrameReader[]>();
function opens(forms: readonly string[], reader: FrameReader): void {
  for (const form of new Set(forms.flatMap((one) => [one, `و${one}`, `ف${one}`])))
    table.set(form, [...(table.get(form) ?? []), reader]);
}
opens(['لن'], willNot);
opens(['لا'], unwilling);
opens(['لم'], noAnswerYet);
opens(['غير'], notSo);
opens(['خط', 'خطا', 'خطوط', 'الخطوط'], redLine);
opens(folded('مرفوض مرفوضة مرفوضا مرفوضان'), rejected);
opens([...BAD], unfit);
opens(verbForms('اعتبر/يعتبر', 'وصف/يصف', 'عد/يعد', 'رأى/يرى'), judges);
opens(verbForms('قرر/يقرر', 'اختار/يختار', 'فضل/يفضل', 'آثر/-'), resolvesNotTo);
opens(
  [
    ...verbForms('وضع/يضع', 'حدد/يحدد', 'فرض/يفرض', 'أملى/يملي', 'طرح/يطرح'),
    ...folded('لديه لديها لديهم لدى'),
  ],
  laysTerms,
);
opens(verbForms('تقدم/يتقدم'), putsForward);
opens(verbForms('أعطى/يعطي', 'منح/يمنح'), givesLeave);
opens(verbForms('رد/يرد', 'تعامل/يتعامل', 'تجاوب/يتجاوب', 'تعاطى/يتعاطى', 'قابل/يقابل'), respondsWell);
opens(verbForms('أمهل/يمهل'), setsDeadline);
opens([...CONTINGENT], contingent);
opens(['شرط', 'شرطا'], required);
opens(folded('الأولوية أولويتنا أولويته أولويتها أولوية الأولويات المطلوب مطلبنا هدفنا'), priority);
opens(['علي'], uponOthers);
opens(['قيد'], underStudy);
opens(['بحاجه'], inNeed);
opens(['دون', 'بدون'], unsigned);

for (const { words, reader } of ARABIC_ACTS) opens(words, reader);

/** The frames that an Arabic word may open, or undefined. */
export const arabicFrames = wordFeature((token: Token): readonly FrameReader[] | undefined =>
  token.kind === 'arabic' ? table.get(token.form) : undefined,
);
