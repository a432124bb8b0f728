/** Whether the clause around a time expression speaks of the future. */
import type { Token } from '../text/tokens.ts';
import { FUTURE_WORDS } from './words.ts';

export type Tense = 'past' | 'future';

/** A tense, and whether anything in the clause says so. */
export interface Clue {
  readonly tense: Tense;
  readonly sure: boolean;
}

const REACH = 10;

/** A future verb: س before a present prefix (سيصل، ستعقد), on a word long enough to be one. */
function isFutureVerb(form: string): boolean {
  const stem = /^[وف]/.test(form) && form.length > 5 ? form.slice(1) : form;
  return (
    stem.length > 3 &&
    /^س[يتن]/.test(stem) &&
    !/^(سيا|سيد|سين|سيط|سيل|سيول|سيره|سيوف|سيرا|سيري|سنو|سند|سنغ|سنار|سنه|ستاد|ستين|ستار|ستوك|ستيف|سيسي|سينا|ستيفن)/.test(
      stem,
    )
  );
}

/** A preposition that sets a deadline: "until Jan. 15", "by the end of August", "بحلول مارس". */
export function isDeadline(tokens: readonly Token[], first: number): boolean {
  const own = tokens[first];
  const before = own === undefined || own.gap === 'line' ? undefined : tokens[first - 1];
  return (
    before !== undefined && /^(by|until|till|through|effective|starting|حتي|بحلول|لغايه)$/.test(before.form)
  );
}

/** Looks left to the clause's beginning, and a little to the right; the nearest marker decides. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Clue {
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const token = tokens[at];
    if (token === undefined || /^[.!؟?؛;]$/.test(token.form)) break;
    if (
      token.kind === 'latin'
        ? FUTURE_WORDS.has(token.form)
        : FUTURE_WORDS.has(token.form) || isFutureVerb(token.form)
    )
      return { tense: 'future', sure: true };
    // "على أن يسلّم": what is to come.
    if (token.form === 'ان' && tokens[at - 1]?.form === 'علي') return { tense: 'future', sure: true };
    // "agreed to resume on Tuesday".
    if (AHEAD.test(token.form) && tokens[at - 1]?.form === 'to') return { tense: 'future', sure: true };
    // "will be held", "to be signed": the participle is not the past.
    if (isPastVerb(token.form) && !/^(be|is|are|being)$/.test(tokens[at - 1]?.form ?? ''))
      return { tense: 'past', sure: true };
    if (tokens[at + 1]?.gap === 'line') break;
  }
  for (let at = last, steps = 0; at < tokens.length && steps < 4; at++, steps++) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line' || /^[.!؟?؛;،,]$/.test(token.form)) break;
    if (token.kind === 'latin' ? /^(will|would)$/.test(token.form) : isFutureVerb(token.form))
      return { tense: 'future', sure: true };
  }
  return { tense: 'past', sure: false };
}

const PAST = new Set(
  `قال قالت اكد اكدت اعلن اعلنت افاد افادت ذكر ذكرت كشف كشفت وصل وصلت التقي التقت عقد عقدت كان كانت جرت جري شهد شهدت بدات بدا
  said told announced confirmed met arrived held was were had did went came took made left gave saw began started ended`
    .split(/\s+/)
    .filter(Boolean),
);

const AHEAD =
  /^(resume|continue|reconvene|meet|hold|return|begin|start|sign|visit|travel|convene|vote|arrive|attend)$/;

function isPastVerb(form: string): boolean {
  if (/^[a-z]{3,}ed$/.test(form)) return true;
  return PAST.has(form) || (form.startsWith('و') && PAST.has(form.slice(1)));
}
