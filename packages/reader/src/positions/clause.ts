/** Where the clause that a stand governs ends: at punctuation that closes it, a turn of the sentence, or another stand. */
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isNoun } from './english-nouns.ts';
import type { PositionInput } from './position.ts';
import { stanceAt } from './stances.ts';

/** Tokens after a stance word in which its issue may stand. */
const REACH = 14;
export const CLAUSE_END = new Set(['،', ',', '؛', ';', '.', ':', '"', '!', '؟', '?']);
const TURNS = new Set(
  `لكن ولكن لكنه لكنها بينما فيما مشيرا مشيره مؤكدا موكدا موكده مضيفا وسط رغم بعد قبل بهدف خلال ضمن خوفا خشيه متهما متهمه معتبرا معتبره لافتا
   وذلك حسب بحسب وفق وفقا بسبب نتيجه عقب اثر داعيا محذرا موضحا
   but while although after before amid saying adding despite during because unless until citing accusing blaming though whereas`
    .split(/\s+/)
    .map(fold),
);

export function clauseEnd(input: PositionInput, sentence: Sentence, from: number): number {
  const { scene } = input;
  const { tokens } = scene.doc;
  let limit = Math.min(sentence.last, from + REACH);
  let listed = false;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) return at;
    // A name of several words is one.
    const name = scene.mentions.at(at);
    if (name !== null && name.first < at) limit = Math.min(sentence.last, limit + 1);
    if (TURNS.has(token.form) && at > from) return at;
    const joined =
      tokens[at - 1]?.kind === 'punct' || tokens[at - 1]?.form === 'and' || tokens[at - 1]?.form === 'but';
    const glued = token.kind === 'arabic' && /^[وف]/.test(token.form) && token.form.length > 3;
    if (at > from && (joined || glued) && !isNoun(tokens, at)) {
      const other = stanceAt(tokens, at);
      if (other !== null && !(glued && (other.weak || other.sort !== 'verb'))) return at;
    }
    const quotation = token.kind === 'punct' ? scene.quotes.opening(at) : null;
    if (quotation !== null && quotedLength(quotation) < SPEECH_LENGTH) continue;
    const closed = token.kind === 'punct' ? scene.quotes.closing(at) : null;
    if (closed !== null && quotedLength(closed) < SPEECH_LENGTH && closed.open >= from) continue;
    if (token.kind !== 'punct' || !CLAUSE_END.has(token.form)) continue;
    // A list goes on over its commas: "يطالب بأ، وب، وج".
    const next = tokens[at + 1]?.form ?? '';
    if (token.form === '،' && /^(التي|الذي|الذين)$/.test(next)) continue;
    if ((token.form === '،' || token.form === ',') && (next.startsWith('و') || next === 'and' || listed)) {
      listed = true;
      continue;
    }
    if (token.form === ',' && scene.mentions.at(at - 1) !== null && namesOn(input, at + 1)) {
      limit = Math.min(sentence.last, limit + 3);
      continue;
    }
    if (token.form === '"' && at - from < 2) continue;
    return at;
  }
  return limit;
}

/** Whether a list of names goes on behind a comma: "the United States, the European Union and …". */
function namesOn(input: PositionInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  const next = /^(the|and)$/.test(tokens[at]?.form ?? '') ? at + 1 : at;
  return input.scene.mentions.at(next) !== null;
}
