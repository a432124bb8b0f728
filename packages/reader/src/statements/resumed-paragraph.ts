/** A paragraph that is all quotation and has no attribution of its own: whoever was speaking goes on. */
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

export function resumedParagraph(scene: Scene, sentence: Sentence): Draft | null {
  const { quotes, doc } = scene;
  const { first, last, opensLine } = sentence;
  const quotation = opensLine ? quotes.opening(first) : null;
  if (quotation === null || quotedLength(quotation) < SPEECH_LENGTH || quotation.close < last - 2)
    return null;
  const after = doc.tokens[quotation.closed ? quotation.close + 1 : quotation.close];
  const stop = after?.kind === 'punct' && after.form === '.' ? doc.tokens[quotation.close + 2] : after;
  if (stop !== undefined && stop.gap !== 'line') return null;
  return {
    first,
    last: quotation.closed ? quotation.close + 1 : quotation.close,
    cueFirst: first,
    cueLast: first + 1,
    link: 'resumed',
    source: null,
    relays: [],
    carriers: [],
    effect: null,
    sentence: sentence.index,
    dependent: false,
    agreement: null,
    doubt: 0.1,
  };
}
