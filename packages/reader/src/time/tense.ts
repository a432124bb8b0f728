/** Whether the clause around a time expression speaks of the future. */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
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

/** What a word tells of a clause's tense: bits. */
const CUE = { stop: 1, future: 2, ahead: 4, past: 8, pause: 16, later: 32, being: 64 } as const;

const cueOf = wordFeature(({ form, kind }) => {
  let cue = 0;
  if (/^[.!؟?؛;]$/.test(form)) cue |= CUE.stop | CUE.pause;
  else if (form === '،' || form === ',') cue |= CUE.pause;
  if (FUTURE_WORDS.has(form) || (kind !== 'latin' && isFutureVerb(form))) cue |= CUE.future;
  if (AHEAD.test(form)) cue |= CUE.ahead;
  if (isPastVerb(form)) cue |= CUE.past;
  if (kind === 'latin' ? form === 'will' || form === 'would' : isFutureVerb(form)) cue |= CUE.later;
  if (/^(be|is|are|being)$/.test(form)) cue |= CUE.being;
  return cue;
});

const PAST_CLUE: Clue = { tense: 'past', sure: true };
const FUTURE_CLUE: Clue = { tense: 'future', sure: true };
const NO_CLUE: Clue = { tense: 'past', sure: false };

/** Looks left to the clause's beginning, and a little to the right; the nearest marker decides. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Clue {
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    const cue = cueOf(token);
    if ((cue & CUE.stop) !== 0) break;
    if ((cue & CUE.future) !== 0) return FUTURE_CLUE;
    const before = at === 0 ? undefined : tokens[at - 1];
    // "على أن يسلّم": what is to come.
    if (token.form === 'ان' && before?.form === 'علي') return FUTURE_CLUE;
    // "agreed to resume on Tuesday".
    if ((cue & CUE.ahead) !== 0 && before?.form === 'to') return FUTURE_CLUE;
    // "will be held", "to be signed": the participle is not the past.
    if ((cue & CUE.past) !== 0 && (before === undefined || (cueOf(before) & CUE.being) === 0))
      return PAST_CLUE;
    if (tokens[at + 1]?.gap === 'line') break;
  }
  for (let at = last, steps = 0; at < tokens.length && steps < 4; at++, steps++) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line') break;
    const cue = cueOf(token);
    if ((cue & CUE.pause) !== 0) break;
    if ((cue & CUE.later) !== 0) return FUTURE_CLUE;
  }
  return NO_CLUE;
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
