/**
 * Stands that several words take together, each a shape with room in it: what a side will not do, an agreement
 * reached, no answer yet, a verdict on an offer.
 */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { AGREEMENT_NOUN } from './agreement-words.ts';
import type { StanceHit } from './stance-hit.ts';

const MODALS = /^(will|would|won|wouldn|does|doesn|do|don|cannot|can|could|couldn)$/;
const REACHING = /^(reached|struck|clinched|signed)$/;
const COPULAS = /^(is|was|remains|remained|are|were|be|been|seems|as)$/;

/** Whether a word may open one of the frames. */
export const opensFrame = wordFeature(
  ({ form }: Token): boolean =>
    form === 'not' ||
    form === 'only' ||
    CALLING.test(form) ||
    form === 'شرط' ||
    form === 'شرطا' ||
    PRIORITY.test(form) ||
    CONTINGENT.test(form) ||
    /^[وف]?ل[نم]$/.test(form) ||
    MODALS.test(form) ||
    REACHING.test(form) ||
    BAD.test(form) ||
    form === 'falls' ||
    form === 'fell' ||
    form === 'غير' ||
    form === 'لا',
);

/** The frame that opens at a token, or null. */
export function frameAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  if (token === undefined || !opensFrame(token)) return null;
  return (
    wontAt(tokens, at) ??
    notToAt(tokens, at) ??
    onlyAt(tokens, at) ??
    contingentAt(tokens, at) ??
    calledAt(tokens, at) ??
    priorityAt(tokens, at) ??
    requiredAt(tokens, at) ??
    agreedAt(tokens, at) ??
    unansweredAt(tokens, at) ??
    verdictAt(tokens, at)
  );
}

function hit(
  stance: StanceHit['stance'],
  first: number,
  last: number,
  more: Partial<Pick<StanceHit, 'weak' | 'modal' | 'object'>> = {},
): StanceHit {
  return { stance, first, last, weak: false, modal: false, sort: 'verb', ...more };
}

const GIVING = new Set(
  `negotiate sign withdraw pay recognise recognize allow compromise concede return cede drop abandon stop halt reopen raise increase
  hold meet join attend budge yield leave surrender hand release improve extend renew lift disarm give relinquish free restart resume
  discuss talk tolerate bow cooperate engage share permit let end lay afford conclude finalise finalize resolve settle move back retreat pull participate go invite host grant alter change sit deal backtrack sell transfer
  relent`.split(/\s+/),
);
const YIELDING =
  /^[يتن](تراجع|تنازل|تفاوض|فاوض|نسحب|سلم|تخلي|وقع|سمح|شارك|عود|دفع|رضخ|ساوم|ستسلم|ستجيب|تجاوب|جلس|حضر|فرط|مدد|رفع|تسامح|ناقش|تحاور|حاور|عترف|خضع|غادر|خلي|طبع|لغي|وقف|نزع|فتح|فرج|طلق|ستانف|شترك|نخرط|عدل)(وا|ون|ا)?$/;

/** "will not negotiate", "لن تنسحب": what a side says that it will not do, it refuses. Giving up no claim is a demand. */
function wontAt(tokens: readonly Token[], at: number): StanceHit | null {
  const form = tokens[at]?.form ?? '';
  if (/^[وف]?لن$/.test(form)) {
    const verb = tokens[at + 1]?.form ?? '';
    if (!YIELDING.test(verb)) return null;
    return hit(/^[يتن](تراجع|تنازل|تخلي|ساوم|فرط)/.test(verb) ? 'demands' : 'refuses', at, at + 2);
  }
  if (!MODALS.test(form)) return null;
  let verb = at + 1;
  if (form !== 'cannot') {
    if (tokens[verb]?.form === 'n' || /^['’]$/.test(tokens[verb]?.form ?? '')) verb++;
    if (!/^(not|never|t|nt)$/.test(tokens[verb]?.form ?? '')) return null;
    verb++;
  }
  if (/ly$/.test(tokens[verb]?.form ?? '')) verb++;
  const done = tokens[verb]?.form ?? '';
  // "doesn't need mediators"; "did not sign" is a fact, "will not sign" a stand.
  if (done === 'need' && /^do(es)?n?$/.test(form)) return hit('refuses', at, verb);
  return GIVING.has(done) && !/^do(es)?n?$/.test(form) ? hit('refuses', at, verb) : null;
}

/** "would only disarm after …": what a side does on one condition alone. */
function onlyAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (/^(will|would|can|could)$/.test(tokens[at]?.form ?? '') && GIVING.has(tokens[at + 1]?.form ?? ''))
    return onCondition(tokens, at);
  if (tokens[at]?.form !== 'only' || !/^(will|would|can|could|must|ll)$/.test(tokens[at - 1]?.form ?? ''))
    return null;
  for (let near = at + 2; near < at + 14; near++) {
    const form = tokens[near]?.form ?? '';
    if (/^[.;]$/.test(form)) return null;
    if (/^(if|after|once|when|unless|until)$/.test(form)) return hit('conditional', at, at + 1);
  }
  return null;
}

/** "would free prisoners only if …", "will withdraw once …". */
function onCondition(tokens: readonly Token[], at: number): StanceHit | null {
  for (let near = at + 2; near < at + 12; near++) {
    const form = tokens[near]?.form ?? '';
    if (/^[.;,]$/.test(form)) return null;
    const exchange = form === 'in' && /^(return|exchange)$/.test(tokens[near + 1]?.form ?? '');
    if (exchange || /^(if|unless|provided|once)$/.test(form)) return hit('conditional', at, at + 1);
    if (form === 'only' && /^(after|when|if)$/.test(tokens[near + 1]?.form ?? ''))
      return hit('conditional', at, at + 1);
  }
  return null;
}

const CONTINGENT =
  /^[وف]?(مشروط|مشروطه|مرهون|مرهونه|رهن|رهنا|متوقف|contingent|conditional|conditioned|dependent|hinges|hinged|depends|depended)$/;

/** "a truce is conditional on …", "اللقاء مشروط بالتوصل إلى …": whoever says so holds it. */
function contingentAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  if (token === undefined || !CONTINGENT.test(token.form)) return null;
  const next = tokens[at + 1]?.form ?? '';
  const governs =
    token.kind === 'latin'
      ? /^(on|upon|of|to)$/.test(next)
      : /^(ب.+|علي)$/.test(next) || /^رهن/.test(token.form);
  return governs ? hit('conditional', at, at + 1, { modal: true, object: 'before' }) : null;
}

/** "decided not to renew": what a side resolves not to do, it refuses. */
function notToAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (tokens[at]?.form !== 'not' || tokens[at + 1]?.form !== 'to') return null;
  if (!/^(decided|decides|chose|chosen|opted|vowed|resolved)$/.test(tokens[at - 1]?.form ?? '')) return null;
  return GIVING.has(tokens[at + 2]?.form ?? '') ? hit('refuses', at, at + 2) : null;
}

const CALLING = /^(called|calls|calling|branded|described|describes|deemed|considers)$/;
const CALLED =
  /^(illegal|unlawful|unconstructive|unacceptable|unrealistic|invalid|void|inadequate|insufficient|insulting|derisory|unfair|unworkable|impossible|outrageous)$/;

/** "called the agreement illegal": who calls it so refuses it. */
function calledAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (!CALLING.test(tokens[at]?.form ?? '') || /^(for|on|off)$/.test(tokens[at + 1]?.form ?? '')) return null;
  for (let near = at + 1; near < at + 14; near++) {
    const form = tokens[near]?.form ?? '';
    if (/^[.;]$/.test(form)) return null;
    if (CALLED.test(form)) return hit('refuses', at, at + 1);
  }
  return null;
}

/** "رفع الحصار شرط أساسي لأي هدنة": what is a condition for something else is demanded. */
function requiredAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (!/^شرطا?$/.test(tokens[at]?.form ?? '')) return null;
  const next = tokens[at + 1]?.form ?? '';
  const last = /^(اساسي|رييسي|مسبق|ضروري|اساسيا|رييسيا|مسبقا|ضروريا|لازم)$/.test(next) ? at + 2 : at + 1;
  return /^ل../.test(tokens[last]?.form ?? '')
    ? hit('demands', at, last, { modal: true, object: 'before' })
    : null;
}

const PRIORITY = /^(priority|priorities|[وف]?(الاولويه|اولويتنا|اولويته|اولويتها|اولويه|الاولويات))$/;

/** "our priority is …", "الأولوية هي …": whoever says so wants it. */
function priorityAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (!PRIORITY.test(tokens[at]?.form ?? '')) return null;
  for (let near = at + 1; near < at + 6; near++) {
    const form = tokens[near]?.form ?? '';
    if (/^[.,;،؛]$/.test(form)) return null;
    if (/^(is|are|was|remains|هي|هو|تبقي|تظل)$/.test(form))
      return hit('demands', at, near + 1, { modal: true });
  }
  return null;
}

/** "reached a tentative agreement on …", "struck a deal over …". */
function agreedAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (!REACHING.test(tokens[at]?.form ?? '')) return null;
  for (let back = Math.max(0, at - 3); back < at; back++) {
    if (/^(not|no|never|was|were|been|be|once|until|if|nt|yet)$/.test(tokens[back]?.form ?? '')) return null;
  }
  for (let noun = at + 1; noun <= at + 4; noun++) {
    const form = tokens[noun]?.form ?? '';
    if (/^(agreement|deal|accord|settlement)$/.test(form))
      return /^(on|over|about|to)$/.test(tokens[noun + 1]?.form ?? '') ? hit('accepts', at, noun + 1) : null;
    if (
      !/^(a|an|the|tentative|preliminary|new|final|interim|initial|draft|year|labor|labour|historic|provisional|three|four|five|six|two|-|last|minute)$/.test(
        form,
      )
    )
      return null;
  }
  return null;
}

/** "لم ترد بعد على المقترح": no answer yet. */
function unansweredAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (!/^[وف]?لم$/.test(tokens[at]?.form ?? '')) return null;
  if (!/^[يتن](رد|ردوا|جب|جيبوا|حسم|حسموا|بت|بتوا|قرر|قرروا)$/.test(tokens[at + 1]?.form ?? '')) return null;
  for (let near = at + 2; near < at + 6; near++)
    if (tokens[near]?.form === 'بعد') return hit('studying', at, at + 2);
  return null;
}

const BAD =
  /^(unacceptable|inadequate|insufficient|insulting|derisory|unsatisfactory|unfair|unworkable|acceptable|enough|satisfactory|مجحف|مجحفه|هزيل|هزيله|كافيا|مرضيا|مقبولا)$/;
const ONLY_DENIED = /^(acceptable|enough|satisfactory|كافيا|مرضيا|مقبولا)$/;
const SHORT_OF = /^(كاف|كافي|كافيه|كافيا|مقبول|مقبوله|مقبولا|مرض|مرضي|مرضيه|منصف|عادل|مناسب)$/;

/** "the offer is unacceptable", "العرض غير كاف": whoever says so refuses it. */
function verdictAt(tokens: readonly Token[], at: number): StanceHit | null {
  const form = tokens[at]?.form ?? '';
  let last = at + 1;
  if (form === 'غير') {
    if (!SHORT_OF.test(tokens[at + 1]?.form ?? '')) return null;
    last = at + 2;
  } else if (form === 'لا') {
    if (!/^[يت](لبي|رقي|ستجيب|كفي|رتقي|حقق|في|تناسب|ضمن)$/.test(tokens[at + 1]?.form ?? '')) return null;
    last = at + 2;
  } else if (form === 'falls' || form === 'fell') {
    if (tokens[at + 1]?.form !== 'short') return null;
    last = at + 2;
  } else if (!BAD.test(form)) return null;
  let denied = false;
  for (let back = at - 1; back >= at - 7 && back >= 0; back--) {
    const word = tokens[back]?.form ?? '';
    if (/^[.,;:!?،؛]$/.test(word)) return null;
    if (/^(not|t|nt|never|ليس|ليست)$/.test(word)) denied = true;
    if (!AGREEMENT_NOUN.test(word)) continue;
    const english = tokens[at]?.kind === 'latin';
    if (english && !form.startsWith('f') && !tokens.slice(back, at).some((token) => COPULAS.test(token.form)))
      return null;
    if (ONLY_DENIED.test(form) && !denied) return null;
    return hit('refuses', at, last, { modal: true, object: 'before' });
  }
  return null;
}
