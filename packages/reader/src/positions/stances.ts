/** Looks up the word or words that take a stand at a token, and applies what negates them. Bounded look-around. */
import type { Stance } from '@wasit/domain';
import { withoutArticle } from '../sources/source-words.ts';
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { isProposal, isTalks } from './agreement-words.ts';
import { frameAt, opensFrame } from './stance-frames.ts';
import type { StanceHit } from './stance-hit.ts';
import { type StanceWord, stancePhrases, stanceWords } from './stance-lexicon.ts';

const MODAL = new Set('ضروره وجوب يجب ينبغي لابد يتعين يتوجب حتميه ضروري must should'.split(' '));
const NEGATIONS = new Set(
  'لا لن لم ليس ليست ليسوا لست غير not never no cannot without t nt neither nor'.split(' '),
);
const ABSENCES = /^[وفبل]?(عدم|دون|بدون)$/;
/** What may stand between "not" and the word that it denies. */
const BETWEEN = new Set('yet ever been be have has even fully formally publicly'.split(' '));
/** Verbs whose infinitive says what is held: "voted to reject", "refused to accept" is one stand already. */
const HELD =
  /^(voted|decided|vowed|continued|continue|continues|agreed|chose|ready|prepared|rallied|marched|protested|gathered|striking|strike|action)$/;
/** What may open the object of a verb. */
const OBJECT =
  /^(the|a|an|its|their|his|her|our|any|all|some|that|to|for|of|by|on|in|at|with|no|new|this|these|those|both|such|another|more|higher|lower|it|them)$/;
const UNMADE = /^(may|might|could|hopes|hoped|hope|expected|likely|unlikely|poised|whether)$/;

/** Whether a token can take a stand, alone or with the words after it. */
export const mayBeStance = wordFeature(
  (token: Token) => stancePhrases.has(token.form) || opensFrame(token) || derive(token) !== null,
);

export function stanceAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  if (token === undefined || !mayBeStance(token)) return null;
  const frame = frameAt(tokens, at);
  if (frame !== null) return frame;
  const phrase = stancePhrases
    .get(token.form)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.form === word));
  const word: StanceWord | null = phrase ?? lookup(token);
  if (word === null) return null;
  const last = at + (phrase?.words.length ?? 1);
  // "US-backed mediation": a participle before its noun.
  // "a proposed pay rise": a participle behind an article.
  if (
    token.kind === 'latin' &&
    token.form.endsWith('ed') &&
    /^(a|an|the|its|their|his|her|any)$/.test(tokens[at - 1]?.form ?? '')
  )
    return null;
  const after = tokens[last];
  if (
    token.kind === 'latin' &&
    phrase === undefined &&
    word.weak &&
    token.form.endsWith('ed') &&
    after?.kind === 'latin' &&
    !after.capital &&
    !OBJECT.test(after.form)
  )
    return null;
  const stance =
    token.kind === 'latin' ? englishStance(tokens, at, word) : arabicStance(tokens, at, last, word);
  if (stance === null) return null;
  const modal = MODAL.has(withoutArticle(token.form).stem);
  // "الوزراء الذين ينبغي أن": says of them what they are.
  if (modal && RELATIVE.test(tokens[at - 1]?.form ?? '')) return null;
  // "دعت إليه النقابة", "وافقت عليه الحكومة": the pronoun is on the preposition.
  const through =
    token.kind === 'arabic' &&
    word.sort === 'verb' &&
    /^(اليه|اليها|له|لها|عليه|عليها|به|بها)$/.test(tokens[last]?.form ?? '') &&
    !/^(ان|ب.*|الي|علي)$/.test(tokens[last + 1]?.form ?? '');
  const relative =
    through ||
    word.resumed === true ||
    (word.sort === 'noun' && RELATIVE.test(tokens[at - 1]?.form ?? '') && /[هم]ا?$/.test(token.form));
  return relative && token.kind === 'arabic'
    ? { stance, first: at, last, weak: word.weak, modal, sort: 'verb', object: 'relative' }
    : { stance, first: at, last, weak: word.weak, modal, sort: word.sort };
}

const RELATIVE = /^[وف]?(الذي|التي|الذين|اللذان|اللتان|ما)$/;
/** Verbs whose pronoun is whom they are said to, not what they are about: "حثه على". */
const ADDRESSED = /^[وف]?[يتن]?(طالب|دعا|دعو|حث|ناشد|الزم|لزم|امهل|مهل|وعد|عد)/;

function englishStance(tokens: readonly Token[], at: number, word: StanceWord): Stance | null {
  let before = at - 1;
  if (tokens[before]?.form === 'to') {
    // "to accept": an infinitive says what may be, not what is held; "voted 15-5 to accept" is held.
    let control = before - 1;
    while (tokens[control]?.kind === 'number' || /^[-–]$/.test(tokens[control]?.form ?? '')) control--;
    const purpose = word.stance === 'demands' && word.sort === 'verb' && !word.weak;
    const form = tokens[control]?.form ?? '';
    if (
      !HELD.test(form) &&
      !(purpose && /^(strike|rally|marched|protest|protests|streets|demonstrated)$/.test(form))
    )
      return null;
    before = control - 1;
  }
  // "hoped that it would agree": wished for, not held.
  if (/^(would|will|could)$/.test(tokens[at - 1]?.form ?? '')) {
    for (let back = at - 2; back >= Math.max(0, at - 10); back--) {
      const form = tokens[back]?.form ?? '';
      if (/^[.;]$/.test(form)) break;
      if (/^(hope|hopes|hoped|hoping|expects|expected|expect|wish|wishes|whether|if)$/.test(form))
        return null;
    }
  }
  let denied = false;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const form = tokens[back]?.form ?? '';
    if (NEGATIONS.has(form) || ABSENCES.test(form)) {
      denied = true;
      break;
    }
    if (UNMADE.test(form)) return word.stance === 'studying' ? word.stance : null;
    if (tokens[back]?.kind !== 'latin' || !BETWEEN.has(form)) break;
  }
  if (tokens[before]?.form !== undefined && NEGATIONS.has(tokens[before]?.form ?? '')) denied = true;
  // "have not agreed on a contract" tells a fact.
  if (
    denied &&
    /^agree(d|ing|s)?$/.test(tokens[at]?.form ?? '') &&
    !/^(not|to|t|never)$/.test(tokens[at - 1]?.form ?? '')
  )
    return null;
  if (denied && tokens[at]?.form === 'agreed') return null;
  // "consider it a threat" is an opinion; "consider the offer" is not.
  if (word.stance === 'studying' && word.sort === 'verb' && !weighs(tokens, at)) return null;
  if (/^insist/.test(tokens[at]?.form ?? '') && asserts(tokens, at + 1)) return null;
  return denied ? deniedStance(word.stance, /^want/.test(tokens[at]?.form ?? '')) : word.stance;
}

/** A form in -ing, or something put forward behind the word. */
function weighs(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (form.endsWith('ing') || form === 'yet') return true;
  for (let near = at + 1; near < at + 9; near++) {
    const token = tokens[near];
    if (token === undefined || /^[.;]$/.test(token.form) || /^(is|was|are|were|as)$/.test(token.form))
      return false;
    if (isProposal(token) || isTalks(token)) return true;
  }
  return false;
}

/** "insisted that a truce would be signed" asserts; "insisted that it be signed" demands. */
function asserts(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 10; at++) {
    const form = tokens[at]?.form ?? '';
    if (/^(on|upon|must|should|be|not|[.,;:])$/.test(form)) return false;
    if (/^(would|will|is|are|was|were|has|have|had|did|does|can)$/.test(form)) return true;
  }
  return false;
}

function arabicStance(tokens: readonly Token[], at: number, last: number, word: StanceWord): Stance | null {
  const form = tokens[at]?.form ?? '';
  // "ولم توافق": the conjunction is written on the particle.
  const before = (tokens[at - 1]?.form ?? '').replace(/^[وف](?=(لا|لن|لم|ليس|ليست)$)/, '');
  // "قبل استئناف …": before, not "accepted".
  if (/^[وف]?قبل$/.test(form) && !/^ب/.test(tokens[last]?.form ?? '')) return null;
  // "للحصول على موافقته", "دون موافقة": not given yet.
  if (
    /^[وفبل]?موافق(ه|ته|تها|تهم)$/.test(form) &&
    /^(علي|دون|بدون|بانتظار|انتظار|ينتظر|تنتظر|بعد|حال)$/.test(before)
  )
    return null;
  // "تنازلت الشركة عن مطالبتها": given up, not held.
  if (word.stance === 'demands' && before === 'عن')
    for (let back = at - 2; back >= Math.max(0, at - 4); back--)
      if (/^[وف]?[يت]?(تنازل|تخل|تراجع)/.test(tokens[back]?.form ?? '')) return null;
  // "لم تقدم ضمانات": not given, which is no refusal.
  if ((NEGATIONS.has(before) || ABSENCES.test(before)) && word.weak && PROVIDES.test(form)) return null;
  if (NEGATIONS.has(before) || ABSENCES.test(before))
    return deniedStance(word.stance, /^[يتن]ريد/.test(form));
  // "نفت موافقتها": what is denied is not held.
  if (word.sort === 'noun') {
    for (let back = at - 1; back >= at - 3 && back >= 0; back--)
      if (/^[وف]?(نفي|نفت|ينفي|تنفي|نافيا|نافيه|نفوا)$/.test(tokens[back]?.form ?? ''))
        return deniedStance(word.stance, false);
  }
  // "تتمسك بعدم …", "يطالب بعدم": the demand is that it not be.
  const next = tokens[last]?.form ?? '';
  const second = tokens[last + 1]?.form ?? '';
  const absent = /^[بل]?عدم$/.test(next) || (/^(علي|ب|الي)$/.test(next) && second === 'عدم');
  if (word.stance === 'demands' && absent) return 'refuses';
  if (word.stance === 'refuses' && absent) return 'demands';
  // "تصر على رفض …".
  if (word.stance === 'demands' && next === 'علي' && /^رفض/.test(second)) return 'refuses';
  // What is given is no offer unless it is one: "قدم مقترحا", and not "قدم وثائق", "إحراز تقدم".
  if (word.stance === 'offers' && word.weak && PROVIDES.test(form) && !offersWhat(tokens, last)) return null;
  return word.stance;
}

const PROVIDES = /^[وف]?[يتن]?(قدم|قدمت|قدموا|قدما|قدمتا|قدمنا|قدمون)$/;
const OFFERED =
  /^(ال|ب|بال)?(مقترح|مقترحا|مقترحات|عرض|عرضا|عروض|عروضا|مبادره|خطه|ورقه|مشروع|مشروعا|اقتراح|اقتراحا|اقتراحات|تصور|تصورا|رويه|صيغه|افكار|افكارا|تنازل|تنازلات|ضمانات|تعهدات|مسوده|تعديلات|زياده|هدنه|مقاربه)$/;

function offersWhat(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return false;
    if (OFFERED.test(token.form)) return true;
  }
  return false;
}

/** What a denied stand amounts to: who does not accept refuses; who does not demand may hold anything. */
function deniedStance(stance: Stance, wants: boolean): Stance | null {
  if (stance === 'accepts' || stance === 'offers') return 'refuses';
  if (stance === 'refuses') return 'accepts';
  return wants ? 'refuses' : null;
}

/** The stance word that a token is whatever stands around it, or null. */
export const lookup = wordFeature((token: Token) => derive(token));

function derive(token: Token): StanceWord | null {
  if (token.kind === 'latin') return stanceWords.get(token.form) ?? null;
  // المعارضة is the opposition, not a refusal.
  if (token.kind !== 'arabic' || /^[وفبل]?(ل|ا)?لمعارض(ه|ون|ين)?$/.test(token.form)) return null;
  const plain = plainWord(token);
  return plain ?? resumedVerb(token);
}

/** "ترفضه", "اقترحتها": a verb with the pronoun of what it goes back to, or of whom it is said to. */
function resumedVerb(token: Token): StanceWord | null {
  for (const { stem, clitics } of peelings(token.form)) {
    if (/[بلكس]/.test(clitics)) continue;
    const [, base] = /^(.{3,}?)(ها|هم|هما|ه)$/.exec(stem) ?? [];
    if (base === undefined) continue;
    const found = stanceWords.get(base) ?? (base.endsWith('و') ? stanceWords.get(`${base}ا`) : undefined);
    if (found === undefined || found.sort !== 'verb' || found.nominal || /^(اراد|دعو)/.test(base)) continue;
    if (ADDRESSED.test(stem)) return found;
    // "القانون الذي أقرته الحكومة" tells what it is.
    return found.weak && found.stance === 'accepts' ? null : { ...found, resumed: true };
  }
  return null;
}

function plainWord(token: Token): StanceWord | null {
  for (const { stem, clitics } of peelings(token.form)) {
    if (clitics.includes('ك') || clitics.includes('س')) continue;
    const bare = withoutArticle(stem);
    const found = stanceWords.get(stem) ?? (bare.definite ? stanceWords.get(bare.stem) : undefined);
    // "دعم الاقتصاد": aid of any kind; "دعمه", "يدعم" are somebody’s.
    if (found === undefined || bare.stem === 'دعم') continue;
    // "الرافضة للاتفاق": with an article a participle describes somebody.
    if (bare.definite && found.sort === 'other' && !stanceWords.has(stem)) return null;
    // An article or a preposition stands before nouns and participles, never before a verb.
    if (found.sort === 'verb' && (bare.definite || /[بل]/.test(clitics))) {
      if (!found.nominal) continue;
      return clitics.includes('ل') && found.weak ? null : { ...found, sort: 'noun' };
    }
    return clitics.includes('ل') && found.weak ? null : found;
  }
  return null;
}
