/** Whether a state's or a capital's name stands for a place here, rather than for a government. */
import type { Token } from '../text/tokens.ts';
import { PLACE_AFTER, PLACE_BEFORE } from './word-lists.ts';

/**
 * Reads the neighbours: a preposition of place, a verb of motion, a dateline, "talks" after it.
 * `مع القاهرة`, `بين القاهرة وواشنطن`, `Cairo's` and a subject position are governments.
 */
export function readsAsPlace(
  tokens: readonly Token[],
  walk: { first: number; last: number; clitics: string },
): boolean {
  const own = tokens[walk.first];
  if (own === undefined) return false;
  if (walk.clitics.endsWith('ب')) return true;
  const before = own.gap === 'line' ? undefined : tokens[walk.first - 1];
  const after = tokens[walk.last];
  if (own.gap === 'line' && after !== undefined && after.gap !== 'line' && /^[-(/,،]$/.test(after.form))
    return true;
  if (before !== undefined) {
    if (walk.clitics === '' && PLACE_BEFORE.has(before.form)) return !isAddress(tokens, walk.first);
    if (walk.clitics === 'ل' && /^(زيار|وصول|توجه)/.test(before.form)) return true;
    // "العاصمة السودانية الخرطوم".
    if (/(^|[بلو])العاصمه$/.test(tokens[walk.first - 2]?.form ?? '') && before.form.startsWith('ال'))
      return true;
    // بـ القاهرة، ل القاهرة written apart.
    if (before.form === 'ب' && before.kind === 'arabic') return true;
    if (/^و?(ب|في|الي|من)(لعاصمه|العاصمه|مدينه)$/.test(before.form)) return true;
  }
  return after !== undefined && after.gap !== 'line' && PLACE_AFTER.has(after.form);
}

const MOTION =
  /^(fly|flew|flies|flying|flown|travel\w*|trip|trips|return\w*|go|goes|going|went|come|came|visit\w*|head|heads|headed|heading|arriv\w*|sent|send|sending|invited|depart\w*|left|move\w*|drive|drove|summoned|flight\w*|delegation|envoys?|shuttl\w*)$/;
const REQUEST =
  /^(بدعم|دعم|وبدعم|طلب|طلبت|بطلب|موافقه|ردا|رد|ضغوط|ضغط|بضغط|مقترح|موقف|بمباركه|مباركه|بدعوه|دعوه|اشاره|ضمانات|رساله|مطالب|تعهد|تعهدات)$/;

/** "talks to Kyiv", "pressure from Washington", "بدعم من واشنطن": towards or by a government, not a town. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at - 1]?.form;
  if (preposition === 'من') return REQUEST.test(tokens[at - 2]?.form ?? '');
  if (preposition !== 'to' && preposition !== 'from') return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'punct') break;
    if (MOTION.test(token.form)) return false;
  }
  return true;
}
