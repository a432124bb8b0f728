/** Lists of disputed points: "أبرز نقاط الخلاف هي أ، ب، ج", "the main sticking points are …". */
import type { ReadPosition } from '@wasit/domain';
import type { IssueHit } from '../issues/issue-matcher.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { standsBetween } from './exhortation.ts';
import { isParty } from './party.ts';
import { type PositionInput, positionAt } from './position.ts';

const folded = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const POINTS = folded(
  'عقدة العقدة عقد أمور الأمور نقطة نقاط النقطة النقاط قضايا القضايا مسائل المسائل ملفات الملفات بنود البنود عقبات العقبات قضية مسألة point points issues issue obstacle obstacles hurdle hurdles block matters questions',
);
const DISPUTED = folded(
  'خلاف الخلاف الخلافية خلافية عالقة العالقة الشائكة شائكة الخلافات المتبقية المعلقة معلقة sticking contention disputed outstanding unresolved remaining disagreement contentious dispute thorny',
);
const DISAGREEMENTS = folded(
  'الخلافات خلافات والخلافات الخلاف خلاف تباين تباينات التباين فجوات الفجوات الهوة انقسام يختلفان اختلف يختلف disagreements differences differ disagree disagrees disagreed divisions disagreement divided deadlocked stuck apart gaps gap odds',
);
const BLOCKING = folded('تعترض تعيق تعرقل تعطل يعرقل يعيق تحول blocking block holding stand standing remain');
const OVER = folded('حول بشأن على في over on about regarding حيال تتعلق تتركز يتركز');

/** Open positions of a sentence that says what is disputed, for both sides; empty when it does not, or names no two. */
export function disputedList(input: PositionInput, sentence: Sentence): ReadPosition[] {
  const trigger = triggerIn(input, sentence);
  if (trigger < 0) return [];
  const kept = disputedIn(input, sentence, trigger);
  // "خلافات حول الحدود": a disagreement told of in passing is no list of what is open.
  const passing = kept.length < 2 && OVER.has(input.scene.doc.tokens[trigger]?.form ?? '');
  if (kept.length === 0 || passing) return [];
  const holders = disputants(input, sentence, trigger, kept);
  return kept.flatMap((hit) =>
    holders.map((party) => positionAt(input, hit.first, hit.last, party, hit, 'open', null, 0.66)),
  );
}

/** The points: those listed after the words of dispute, or what is said to be one ("guarantees remain a sticking point"). */
function disputedIn(input: PositionInput, sentence: Sentence, trigger: number): IssueHit[] {
  const { tokens } = input.scene.doc;
  const find = (first: number, last: number): IssueHit[] => {
    const hits = input.issues.within(tokens, first, last, input.domain);
    return hits.filter(
      (hit, at) =>
        hits.findIndex((other) => other.issue === hit.issue) === at && !talksAbout(input, hit.first),
    );
  };
  const after = find(trigger + 1, sentence.last);
  const [first] = after;
  if (first !== undefined && (first.first - trigger < 3 || introduced(tokens, trigger, first.first)))
    return after;
  let copula = trigger;
  while (copula > Math.max(sentence.first, trigger - 5) && !IS.test(tokens[copula]?.form ?? '')) copula--;
  if (!IS.test(tokens[copula]?.form ?? '')) {
    // Arabic opens with the verb: "يشكل … نقطة خلاف".
    copula =
      [sentence.first, sentence.first + 1, sentence.first + 2].find((at) =>
        IS.test(tokens[at]?.form ?? ''),
      ) ?? -1;
    return copula < 0 ? [] : find(copula + 1, trigger).slice(0, 1);
  }
  return find(Math.max(sentence.first, copula - SAID_BEFORE), trigger).slice(-1);
}

const INTRODUCING =
  /^(:|هي|وهي|هو|وهو|منها|ومنها|مثل|حول|بشان|في|علي|خاصه|خصوصا|ابرزها|اهمها|بينها|اولها|are|is|include|including|included|such|on|over|about|regarding|namely|like|as|were|of)$|^[وف]?[يت](تعلق|تمثل|شمل|تركز|تمحور|دور|تلخص)/;

/** Whether a word that opens a list stands between the words of dispute and the first point. */
function introduced(tokens: readonly Token[], trigger: number, first: number): boolean {
  for (let at = trigger; at < first; at++) if (INTRODUCING.test(tokens[at]?.form ?? '')) return true;
  return false;
}

const IS =
  /^(is|are|remain|remains|remained|was|were|proved|became|continues|continue)$|^[وف]?(يشكل|تشكل|شكل|شكلت|يمثل|تمثل|مثل|مثلت|تزال|يزال|زالت|زال|بقيت|بقي|تبقي|يبقي|ظلت|ظل|باتت|بات|محل|موضع|تعد|يعد)$/;

/** How far before the words of dispute their subject may stand, in tokens. */
const SAID_BEFORE = 12;

/** A point in dispute belongs to both sides: those named around it, else the two whom the report names together. */
function disputants(
  input: PositionInput,
  sentence: Sentence,
  trigger: number,
  points: readonly IssueHit[],
): readonly string[] {
  const from = Math.min(trigger - 8, points[0]?.first ?? trigger);
  const to = Math.max(points[0]?.first ?? trigger, trigger + 8);
  const named = input.scene.mentions
    .within(Math.max(sentence.first, from), Math.min(sentence.last, to))
    .filter((mention) => isParty(mention) && (mention.kind === 'organisation' || mention.kind === 'state'));
  const refs = [...new Set(named.map((mention) => input.parties.of(mention)).filter((ref) => ref !== null))];
  const sides = refs.filter((ref) => !standsBetween(input, ref));
  if (sides.length > 1) return sides.slice(0, 2);
  const pair = input.parties.pair(sentence.first).filter((ref) => !standsBetween(input, ref));
  if (pair.length === 2) return pair;
  // One point told of in passing ("a key sticking point") says too little to guess whose it is.
  return points.length < 2 ? [] : input.parties.sides();
}

/** "في مفاوضات التهدئة": what the talks are about, not a point in dispute. */
function talksAbout(input: PositionInput, first: number): boolean {
  const before = input.scene.doc.tokens[first - 1]?.form ?? '';
  return (
    /^(و|ب|ل)?(ال)?(مفاوضات|محادثات|مباحثات|اتفاق|صفقه|جهود|مقترح)$/.test(before) ||
    /^(the|a)?(talks|negotiations|deal|agreement)$/.test(before)
  );
}

/** Whether a token may open a list of disputed points. */
export const mayBeDisputed = wordFeature(
  ({ form }) => POINTS.has(form) || POINTS.has(form.slice(1)) || DISAGREEMENTS.has(form),
);
const isPoint = wordFeature(({ form }) => POINTS.has(form) || POINTS.has(form.slice(1)));

const CHIEF_POINT = /^(obstacle|obstacles|hurdle|hurdles|block|issue|point)$/;

/** "the main obstacle", "the biggest stumbling block". */
function chief(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--)
    if (/^(main|biggest|key|chief|principal|only|remaining|major|stumbling)$/.test(tokens[back]?.form ?? ''))
      return true;
  return false;
}

function triggerIn(input: PositionInput, sentence: Sentence): number {
  const { tokens } = input.scene.doc;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { form } = token;
    if (isPoint(token)) {
      for (let near = Math.max(sentence.first, at - 1); near <= Math.min(sentence.last - 1, at + 2); near++) {
        if (near !== at && DISPUTED.has(tokens[near]?.form ?? '')) return Math.max(at, near);
      }
    }
    if (
      token.kind === 'latin' &&
      CHIEF_POINT.test(form) &&
      chief(tokens, at) &&
      IS.test(tokens[at + 1]?.form ?? tokens[at + 2]?.form ?? '')
    )
      return at;
    if (isPoint(token)) {
      // "أربع قضايا تعترض الاتفاق: …", "العقدة الأولى في المحادثات هي …"
      for (let near = at + 1; near <= Math.min(sentence.last - 1, at + 12); near++) {
        const word = tokens[near]?.form ?? '';
        const lists = word === ':' || (/^(هي|هو|are|is)$/.test(word) && /عقد/.test(form));
        if (
          lists &&
          (/عقد/.test(form) || tokens.slice(at + 1, near).some((token) => BLOCKING.has(token.form)))
        )
          return near;
      }
    }
    if (DISAGREEMENTS.has(form)) {
      // "divided over": an adjective only with what divides right behind it.
      const reach = /^(divided|deadlocked|stuck|apart|odds)$/.test(form) ? 1 : 5;
      for (let near = at + 1; near <= Math.min(sentence.last - 1, at + reach); near++) {
        if (/^[.;:،؛]$/.test(tokens[near]?.form ?? '')) break;
        if (OVER.has(tokens[near]?.form ?? '')) return near;
      }
    }
  }
  return -1;
}
