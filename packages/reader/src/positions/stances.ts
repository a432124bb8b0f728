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

const MODALS = /^(لن|will|would|wo|does|do|did|cannot|can|could|reached|struck|clinched|signed)$/;
const NEGATIONS = new Set(
  'لا لن لم ليس ليست لست عدم غير بعدم not never no cannot without دون بدون'.split(' '),
);

/** Whether a token can take a stand, alone or with the words after it. */
export const mayBeStance = wordFeature(
  (token: Token) => phrases.has(token.form) || MODALS.test(token.form) || derive(token) !== null,
);

export function stanceAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!mayBeStance(token)) return null;
  const phrase = phrases
    .get(token.form)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.form === word));
  if (phrase !== undefined)
    return { stance: phrase.stance, first: at, last: at + phrase.words.length, weak: false, modal: false };
  const declined = wontAt(tokens, at) ?? agreedAt(tokens, at);
  if (declined !== null) return declined;
  const found = lookup(token);
  if (found === null) return null;
  // "to accept": an infinitive says what may be, not what is held; "voted to accept" is held.
  let control = at - 2;
  while (tokens[control]?.kind === 'number' || /^[-–]$/.test(tokens[control]?.form ?? '')) control--;
  const governed = /^(voted|decided|vowed|continued|continue|continues|agreed|ready|prepared)$/.test(
    tokens[control]?.form ?? '',
  );
  if (token.kind === 'latin' && !governed && tokens[at - 1]?.form === 'to') return null;
  let { stance } = found;
  const negated =
    NEGATIONS.has(tokens[at - 1]?.form ?? '') ||
    (token.kind === 'latin' &&
      NEGATIONS.has(tokens[at - 2]?.form ?? '') &&
      !/[.,]/.test(tokens[at - 1]?.form ?? ''));
  if (negated) {
    if (stance === 'accepts' || stance === 'offers') stance = 'refuses';
    else if (stance === 'refuses') stance = 'accepts';
    else if (/^wants?$|^wanted$|^تريد$|^يريد$/.test(token.form)) stance = 'refuses';
    else return null;
  }
  // "للحصول على موافقته", "دون موافقة": not given yet.
  if (
    /^[وفبل]?موافق(ه|ته|تها|تهم)$/.test(token.form) &&
    /^(علي|دون|بدون|بانتظار|انتظار|ينتظر|تنتظر|بعد)$/.test(tokens[at - 1]?.form ?? '')
  )
    return null;
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

const GIVING = new Set(
  `negotiate sign withdraw pay recognise recognize allow compromise concede return cede drop abandon stop halt reopen raise increase
  hold meet join attend budge yield leave surrender hand release improve extend renew lift disarm`.split(
    /\s+/,
  ),
);
const YIELDING =
  /^[يتن](تراجع|تنازل|تفاوض|فاوض|نسحب|سلم|تخلي|وقع|سمح|شارك|عود|دفع|رضخ|ساوم|ستسلم|ستجيب|تجاوب|جلس|حضر|فرط|مدد|رفع)(وا|ون)?$/;

/** "will not negotiate", "لن تنسحب": what a side says that it will not do, it refuses. Giving up no claim is a demand. */
function wontAt(tokens: readonly Token[], at: number): StanceHit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const refuses = (last: number, stance: Stance): StanceHit => ({
    stance,
    first: at,
    last,
    weak: false,
    modal: false,
  });
  if (token.form === 'لن') {
    const verb = tokens[at + 1]?.form ?? '';
    if (!YIELDING.test(verb)) return null;
    return refuses(at + 2, /^[يتن](تراجع|تنازل|تخلي|ساوم|فرط)/.test(verb) ? 'demands' : 'refuses');
  }
  const modal = /^(will|would|wo|does|do|did|cannot|can|could)$/.test(token.form);
  if (!modal) return null;
  let verb = at + 1;
  if (token.form !== 'cannot') {
    if (tokens[verb]?.form === 'n' || /^['’]$/.test(tokens[verb]?.form ?? '')) verb++;
    if (!/^(not|never|t|nt)$/.test(tokens[verb]?.form ?? '')) return null;
    verb++;
  }
  const form = tokens[verb]?.form ?? '';
  // "doesn't need mediators"; "did not sign" is a fact, "will not sign" a stand.
  if (form === 'need' && /^do(es)?$/.test(token.form)) return refuses(verb, 'refuses');
  return GIVING.has(form) && !/^d(o|oes|id)$/.test(token.form) ? refuses(verb, 'refuses') : null;
}

/** "reached a tentative agreement on …", "struck a deal over …". */
function agreedAt(tokens: readonly Token[], at: number): StanceHit | null {
  if (!/^(reached|struck|clinched|signed)$/.test(tokens[at]?.form ?? '')) return null;
  if (
    tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ form }) => /^(not|no|never|was|were|been|be|once|until|if|nt|yet)$/.test(form))
  )
    return null;
  for (let noun = at + 1; noun <= at + 4; noun++) {
    const form = tokens[noun]?.form ?? '';
    if (/^(agreement|deal|accord|settlement)$/.test(form))
      return /^(on|over|about)$/.test(tokens[noun + 1]?.form ?? '')
        ? { stance: 'accepts', first: at, last: noun + 1, weak: true, modal: false }
        : null;
    if (
      !/^(a|an|the|tentative|preliminary|new|final|interim|initial|draft|year|labor|labour|historic|provisional|three|four|five|six|two|-|last|minute)$/.test(
        form,
      )
    )
      return null;
  }
  return null;
}

const lookup = wordFeature((token: Token) => derive(token));

function derive(token: Token): { stance: Stance; weak: boolean } | null {
  if (token.kind === 'latin') return single.get(token.form) ?? null;
  // المعارضة is the opposition, not a refusal.
  if (token.kind !== 'arabic' || /^[وفبل]?(ل|ا)?لمعارض(ه|ون|ين)?$/.test(token.form)) return null;
  for (const { stem, clitics } of peelings(token.form)) {
    if (clitics.includes('ك') || clitics.includes('س')) continue;
    const found = single.get(stem) ?? single.get(withoutArticle(stem).stem);
    if (found !== undefined) return clitics.includes('ل') && found.weak ? null : found;
  }
  return null;
}
