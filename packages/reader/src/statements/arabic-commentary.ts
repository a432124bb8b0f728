/** Where the writer goes on after what was said: "…، ويأتي ذلك في إطار", "…، وذلك خلال زيارته", "…، كما رفضت". */
import { verbOf } from '../cues/arabic-cues.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';

const COMMENTARY = new Set(['وياتي', 'ياتي', 'وجاء', 'جاء', 'جاءت', 'وجاءت', 'وكل']);
const CIRCUMSTANCES = new Set('خلال بعد قبل عقب اثناء في علي قبيل بعيد ضمن عبر لدي بحضور'.split(' '));
export const PAUSES = new Set(['،', ',', '؛', ';', '.', ':', '-', '"', '“', '”', '«', '»', '…', ')', '(']);

/** One past the content's last token, without the writer's own continuation. */
export function commentaryFrom(tokens: readonly Token[], draft: Draft): number {
  for (let at = draft.first + 3; at < draft.last - 1; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== 'arabic' || next === undefined) continue;
    const { form } = token;
    const before = tokens[at - 1];
    // Nearly every word stands neither after a pause nor before ذلك.
    if (before?.kind !== 'punct' && next.form !== 'ذلك') continue;
    const paused = before?.kind === 'punct' && PAUSES.has(before.form);
    if (COMMENTARY.has(form) && next.form === 'ذلك' && (form.startsWith('و') || paused)) return at;
    if (!paused) continue;
    if (form === 'وذلك' && CIRCUMSTANCES.has(next.form)) return at;
    if (form === 'كما' && draft.link !== 'that' && acts(next)) return at;
  }
  return draft.last;
}

/** A verb in the past: what else somebody did. */
const acts = (token: Token): boolean =>
  verbOf(token)?.shape === 'past' || (/^[^ا].{2,}ت$/.test(token.form) && !token.form.startsWith('ال'));
