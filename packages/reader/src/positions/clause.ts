/** Where the clause that a stand governs ends: at punctuation that closes it, a turn of the sentence, or another stand. */
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isNoun } from './english-nouns.ts';
import type { PositionInput } from './position.ts';
import { stanceAt } from './stances.ts';

/** Tokens after a stance word in which its issue may stand. */
const REACH = 18;
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
    if (token.form === '"' && (at - from < 2 || scene.quotes.opening(at) !== null)) continue;
    // "دعا الرئيس، مساء اليوم السبت، إلى": an aside closes nothing.
    if (token.form === '،' || token.form === ',') {
      const close = asideFrom(tokens, at);
      if (close > at) {
        limit = Math.min(sentence.last, limit + close - at);
        at = close;
        continue;
      }
    }
    return at;
  }
  return limit;
}

const WHEN =
  /^(اليوم|امس|مساء|صباح|ظهر|فجر|ليل|ليله|يوم|غدا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الماضي|الماضيه|الجاري|المقبل|في|بيان|تصريح|وقت|سابق|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|دجنبر|شتنبر|نونبر|غشت|ماي|يوليوز|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|الاول|الثاني|جانفي|فيفري|افريل|جوان|جويليه|اوت|عام|سنه|شهر|الشهر|الاسبوع|ماض|مقبل|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|last|week|this|in|a|statement|however|he|she|it|they|said|says|too|also|meanwhile)$/;

/** Where an aside that opens with a comma closes with another, or -1. */
function asideFrom(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 7; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (/^[،,]$/.test(token.form)) return at - open > 1 ? at : -1;
    if (token.kind !== 'number' && !WHEN.test(token.form)) return -1;
  }
  return -1;
}

/** Whether a list of names goes on behind a comma: "the United States, the European Union and …". */
function namesOn(input: PositionInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  const next = /^(the|and)$/.test(tokens[at]?.form ?? '') ? at + 1 : at;
  return input.scene.mentions.at(next) !== null;
}
