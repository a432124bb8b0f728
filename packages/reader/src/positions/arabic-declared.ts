/** Whose an Arabic stand is where another verb says so: who declares it, urges it, thinks it, or is quoted without marks. */

import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { governed } from './arabic-governed.ts';
import { pastForms, presentForms } from './arabic-inflection.ts';
import { subjectBefore } from './arabic-subject-before.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

const DECLARING = new Set(
  [
    ['أعلن', 'يعلن'],
    ['أبدى', 'يبدي'],
    ['أكد', 'يؤكد'],
    ['جدد', 'يجدد'],
    ['كرر', 'يكرر'],
    ['أعرب', 'يعرب'],
    ['عبر', 'يعبر'],
    ['سجل', 'يسجل'],
    ['قدم', 'يقدم'],
    ['طرح', 'يطرح'],
    ['أظهر', 'يظهر'],
    ['أعاد', 'يعيد'],
    ['واصل', 'يواصل'],
    ['شدد', 'يشدد'],
    ['أبلغ', 'يبلغ'],
    ['أوضح', 'يوضح'],
    ['قرر', 'يقرر'],
    ['حسم', 'يحسم'],
  ].flatMap(([past = '', present = '']) => [...pastForms(past), ...presentForms(present)].map(fold)),
);

/** Whether a verb that declares or puts forward stands before a noun in its clause. */
export function declared(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.first, at - 9); back--) {
    const form = tokens[back]?.form ?? '';
    if (/^[،,.;:؛]$/.test(form)) return false;
    if (DECLARING.has(form) || DECLARING.has(form.replace(/^[وف]/, ''))) return true;
  }
  return false;
}

/** "شدد فلان، على ضرورة …" where nobody is quoted: the subject before the preposition, across one comma. */
export function urgedBy(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { tokens } = input.scene.doc;
  let at = hit.first;
  if (!/^(علي|الي)$/.test(tokens[at - 1]?.form ?? '')) return null;
  at--;
  if (/^[،,]$/.test(tokens[at - 1]?.form ?? '')) at--;
  return subjectBefore(input, sentence, { ...hit, first: at }, from);
}

/** "أعلن فلان، قائد القوات، الموافقة على …": the subject of the verb that opens the sentence, across what describes him. */
export function openedBy(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  if (hit.first - sentence.first > 24) return null;
  const opens = [sentence.first, sentence.first + 1].find((at) => {
    const form = tokens[at]?.form ?? '';
    return DECLARING.has(form) || DECLARING.has(form.replace(/^[وف]/, ''));
  });
  if (opens === undefined) return null;
  for (let at = opens + 1; at < hit.first; at++)
    if (/^[وف]?(ان|انه|انها|بان)$/.test(tokens[at]?.form ?? '')) return null;
  // "واشنطن أبلغت طهران رفضها": who tells stands before the verb.
  const teller = opens > sentence.first ? scene.mentions.at(opens - 1) : null;
  const telling =
    teller !== null && isParty(teller) && !governed(tokens, teller, scene) ? input.parties.of(teller) : null;
  if (telling !== null) return { parties: [telling], first: hit.first, how: 'subject', issue: 'after' };
  const [first] = scene.mentions.within(opens + 1, Math.min(hit.first, opens + 6));
  const party =
    first !== undefined && isParty(first) && !governed(tokens, first, scene) ? input.parties.of(first) : null;
  return party === null ? null : { parties: [party], first: hit.first, how: 'subject', issue: 'after' };
}

/** "اعتبرت النقابة أن العرض غير كاف": the subject before the أن that opens the clause. */
export function thoughtBy(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { tokens } = input.scene.doc;
  for (let at = hit.first - 1; at > Math.max(sentence.first, hit.first - 8); at--) {
    if (!/^[وف]?(ان|انه|انها|بان|بانه|بانها)$/.test(tokens[at]?.form ?? '')) continue;
    return subjectBefore(input, sentence, { ...hit, first: at }, from);
  }
  return null;
}

/** "قال فلان، ندعم …" where the words are not set off: whom the sentence names first. */
export function firstNamed(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene } = input;
  const first = scene.mentions
    .within(sentence.first, hit.first)
    .find((one) => isParty(one) && !governed(scene.doc.tokens, one, scene));
  const party = first === undefined ? null : input.parties.of(first);
  return party === null ? null : { parties: [party], first: hit.first, how: 'speaker', issue: 'after' };
}
