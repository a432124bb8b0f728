/** Looks up stance words and applies negation. */
import type { Stance } from '@wasit/domain';
import { withoutArticle } from '../sources/source-words.ts';
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { STANCE_CUES } from './stance-cues.ts';

export interface StanceHit {
  readonly stance: Stance;
  readonly first: number;
  readonly last: number;
  /** A word that is as often something else: it needs an actor and an issue close by. */
  readonly weak: boolean;
  /** A noun or a modal ("ضرورة"): its holder is whoever speaks, not a subject beside it. */
  readonly modal: boolean;
}

const single = new Map<string, { stance: Stance; weak: boolean }>();
const phrases = new Map<string, { words: string[]; stance: Stance }[]>();
const MODAL = new Set('ضروره وجوب يجب ينبغي لابد must شروطها شروطه مطالب مطلب'.split(' '));

for (const line of STANCE_CUES.trim().split('\n')) {
  const [name = '', rest = ''] = line.split(' | ');
  const stance = name as Stance;
  for (const [, quoted, word] of rest.matchAll(/"([^"]+)"|(\S+)/g)) {
    if (quoted !== undefined) {
      const words = quoted.split(' ');
      const list = phrases.get(words[0] ?? '') ?? [];
      list.push({ words, stance });
      phrases.set(words[0] ?? '', list);
    } else if (word !== undefined) {
      const weak = word.endsWith('*');
      single.set(fold(weak ? word.slice(0, -1) : word), { stance, weak });
    }
  }
}

const NEGATIONS = new Set(
  'لا لن لم ليس ليست لست عدم غير بعدم not never no cannot without دون بدون'.split(' '),
);

/** Whether a token can take a stand, alone or with the words after it. */
export const mayBeStance = wordFeature((token: Token) => phrases.has(token.form) || derive(token) !== null);

export function stanceAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!mayBeStance(token)) return null;
  const phrase = phrases
    .get(token.form)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.form === word));
  if (phrase !== undefined)
    return { stance: phrase.stance, first: at, last: at + phrase.words.length, weak: false, modal: false };
  const found = lookup(token);
  if (found === null) return null;
  // "to accept": an infinitive says what may be, not what is held.
  const voted = tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ form }) => /^(voted|decided|vowed)$/.test(form));
  if (token.kind === 'latin' && !voted && tokens[at - 1]?.form === 'to' && !/(ed|s)$/.test(token.form))
    return null;
  let { stance } = found;
  const negated =
    NEGATIONS.has(tokens[at - 1]?.form ?? '') ||
    (token.kind === 'latin' &&
      NEGATIONS.has(tokens[at - 2]?.form ?? '') &&
      !/[.,]/.test(tokens[at - 1]?.form ?? ''));
  if (negated) {
    if (stance === 'accepts' || stance === 'offers') stance = 'refuses';
    else if (stance === 'refuses') stance = 'accepts';
    else return null;
  }
  // "تتمسك بعدم …", "يطالب بعدم": the demand is that it not be.
  const next = tokens[at + 1]?.form ?? '';
  if (
    stance === 'demands' &&
    (next === 'بعدم' ||
      (next === 'علي' && tokens[at + 2]?.form === 'عدم') ||
      (next === 'ب' && tokens[at + 2]?.form === 'عدم'))
  ) {
    stance = 'refuses';
  }
  return {
    stance,
    first: at,
    last: at + 1,
    weak: found.weak,
    modal: MODAL.has(withoutArticle(token.form).stem),
  };
}

const lookup = wordFeature((token: Token) => derive(token));

function derive(token: Token): { stance: Stance; weak: boolean } | null {
  if (token.kind === 'latin') return single.get(token.form) ?? null;
  if (token.kind !== 'arabic') return null;
  for (const { stem, clitics } of peelings(token.form)) {
    if (clitics.includes('ك') || clitics.includes('س')) continue;
    const found = single.get(stem) ?? single.get(withoutArticle(stem).stem);
    if (found !== undefined) return clitics.includes('ل') && found.weak ? null : found;
  }
  return null;
}
