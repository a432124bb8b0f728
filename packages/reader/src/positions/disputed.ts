/** Lists of disputed points: "أبرز نقاط الخلاف هي أ، ب، ج", "the main sticking points are …". */
import type { ReadPosition } from '@wasit/domain';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordFeature } from '../text/word-feature.ts';
import { isParty } from './party.ts';
import { type PositionInput, positionAt } from './position.ts';

const folded = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const POINTS = folded(
  'عقدة العقدة عقد أمور الأمور نقطة نقاط النقطة النقاط قضايا القضايا مسائل المسائل ملفات الملفات بنود البنود عقبات العقبات قضية مسألة point points issues issue obstacle obstacles matters questions',
);
const DISPUTED = folded(
  'خلاف الخلاف الخلافية خلافية عالقة العالقة الشائكة شائكة الخلافات محل المتبقية المعلقة معلقة sticking contention disputed outstanding unresolved remaining disagreement contentious dispute thorny',
);
const DISAGREEMENTS = folded(
  'الخلافات خلافات والخلافات الخلاف خلاف disagreements differences disagree divisions disagreement',
);
const BLOCKING = folded('تعترض تعيق تعرقل تعطل يعرقل يعيق تحول blocking block holding stand standing remain');
const OVER = folded('حول بشأن على في over on about regarding حيال تتعلق تتركز يتركز');

/** Open positions of a sentence that lists what is disputed; empty when it does not. */
export function disputedList(input: PositionInput, sentence: Sentence, main: string | null): ReadPosition[] {
  const { scene, issues, parties } = input;
  const { tokens } = scene.doc;
  const trigger = triggerIn(input, sentence);
  if (trigger < 0) return [];
  const hits = issues.within(tokens, trigger, sentence.last).filter((hit) => hit.first > trigger);
  const kept = hits.filter(
    (hit, at) => hits.findIndex((other) => other.issue === hit.issue) === at && !talksAbout(input, hit.first),
  );
  if (kept.length === 0) return [];
  const holders = disputants(input, sentence, trigger, kept[0]?.first ?? sentence.last);
  const found: ReadPosition[] = [];
  for (const hit of kept) {
    for (const party of holders) {
      found.push(
        positionAt(input, hit.first, hit.last, party, hit, 'open', null, holders.length > 1 ? 0.68 : 0.62),
      );
    }
  }
  return found;

  function disputants(of: PositionInput, within: Sentence, from: number, to: number): string[] {
    const named = of.scene.mentions
      .within(Math.max(within.first, from - 6), to)
      .filter((mention) => isParty(mention) && (mention.kind === 'organisation' || mention.kind === 'state'));
    const refs = [...new Set(named.map((mention) => parties.of(mention)).filter((ref) => ref !== null))];
    if (refs.length > 0) return refs.slice(0, 2);
    return [main ?? of.parties.main()].filter((ref) => ref !== null);
  }
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
      for (let near = at + 1; near <= Math.min(sentence.last - 1, at + 5); near++) {
        if (OVER.has(tokens[near]?.form ?? '')) return near;
      }
    }
  }
  return -1;
}
