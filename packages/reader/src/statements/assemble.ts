/** From a resolved draft to a statement: exact span, mode, modality, confidence. */
import type { Modality, ReadDate, ReadStatement } from '@wasit/domain';
import type { SpokenDraft } from '../discourse/speakers.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import { statementConfidence } from './confidence.ts';
import { modalityOf } from './modality.ts';
import type { Scene } from './scene.ts';

const TRAILING = new Set(['،', ',', '.', '؛', ';', ':', '…', '-', '!', '؟', '?', '•', '|', '(', '*']);
const ASIDES = new Set(['،', ',', '-', '–', '—', '(']);
const DANGLING = new Set(['و', 'كما', 'فيما', 'بينما', 'حيث', 'وقد', 'and', 'but', 'while', 'as', 'قد']);

export interface Content {
  readonly first: number;
  readonly last: number;
  readonly mode: ReadStatement['mode'];
}

/** The content's exact token range: no outer quotation marks, no trailing punctuation, no dangling conjunction. */
export function contentOf(scene: Scene, first: number, last: number): Content | null {
  const { tokens } = scene.doc;
  const { quotes } = scene;
  let from = first;
  let to = last;
  while (from < to && tokens[from]?.kind === 'punct' && quotes.opening(from) === null) from++;
  for (;;) {
    const token = tokens[to - 1];
    if (token === undefined || to - 1 <= from) break;
    if (!(token.kind === 'punct' && TRAILING.has(token.form)) && !DANGLING.has(token.form)) break;
    to--;
  }
  const opening = quotes.opening(from);
  let mode: Content['mode'] = 'indirect';
  if (opening !== null) {
    // Speech that runs past the sentence is followed to its closing mark.
    if (opening.close >= to - 1 || (opening.close > to && quotedLength(opening) >= SPEECH_LENGTH)) {
      return trimmed(scene, opening.open + 1, opening.close, 'direct');
    }
    from++;
    if (quotedLength(opening) >= SPEECH_LENGTH) {
      // After speech, "، في إشارة إلى", ", without saying", "– a warning" are the writer's.
      const after = tokens[opening.close + 1];
      const rest = to - opening.close;
      // American typesetting keeps the comma inside: "…," while denouncing.
      const paused = tokens[opening.close - 1]?.form === ',';
      if (
        ((after?.kind === 'punct' && ASIDES.has(after.form)) || paused) &&
        rest > 2 &&
        quotes.openingIn(opening.close + 1, to).length === 0
      ) {
        return trimmed(scene, from, opening.close, 'direct');
      }
      mode = 'mixed';
    }
  } else {
    for (const quotation of quotes.openingIn(from + 1, to)) {
      if (quotedLength(quotation) < SPEECH_LENGTH - 1) continue;
      mode = 'mixed';
      const after = tokens[quotation.close + 1];
      if (
        after !== undefined &&
        /^[–—-]$/.test(after.form) &&
        after.gap === 'space' &&
        tokens[quotation.close + 2]?.gap === 'space'
      ) {
        to = Math.min(to, quotation.close + 1);
        break;
      }
      if (quotation.close > to) to = quotation.close;
      if (quotation.close === to - 1 && quotation.closed) to = quotation.close + 1;
    }
  }
  return trimmed(scene, from, to, mode);
}

/** Signs that are part of a figure. */
const KEPT = new Set(['%', '٪', '$', '€', '£']);

/** The bracket that closes here opened inside the content. */
function bracketed(scene: Scene, from: number, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 40); index--) {
    const form = scene.doc.tokens[index]?.form;
    if (form === ')') return false;
    if (form === '(') return true;
  }
  return false;
}

function trimmed(scene: Scene, first: number, last: number, mode: Content['mode']): Content | null {
  const { tokens } = scene.doc;
  let from = first;
  let to = last;
  while (from < to && tokens[from]?.kind === 'punct' && scene.quotes.opening(from) === null) from++;
  while (to > from) {
    const token = tokens[to - 1];
    if (token === undefined || token.kind !== 'punct') break;
    if (!TRAILING.has(token.form) && (scene.quotes.closing(to - 1)?.open ?? -1) >= from) break;
    if (KEPT.has(token.form) || (token.form === ')' && bracketed(scene, from, to - 1))) break;
    to--;
  }
  return from < to ? { first: from, last: to, mode } : null;
}

/** The statement of a draft, or null where nothing is left of its content. */
export function assemble(
  scene: Scene,
  spoken: SpokenDraft,
  dates: readonly ReadDate[],
): ReadStatement | null {
  const { draft, speaker, chain } = spoken;
  const content = contentOf(scene, draft.first, draft.last);
  if (content === null) return null;
  const { tokens } = scene.doc;
  const from = tokens[content.first];
  const to = tokens[content.last - 1];
  const cueFrom = tokens[draft.cueFirst];
  const cueTo = tokens[draft.cueLast - 1];
  if (from === undefined || to === undefined || cueFrom === undefined || cueTo === undefined) return null;
  // An unclosed quotation may run over its own cue: then nothing says where the content is.
  if (cueFrom.start < to.end && cueTo.end > from.start) return null;
  const modality: Modality = draft.effect ?? modalityOf(scene.doc, content.first, content.last);
  return {
    start: from.start,
    end: to.end,
    mode: content.mode,
    speaker: speaker?.ref ?? null,
    speakerType: speakerType(spoken),
    chain: [...chain],
    modality,
    cue: { start: cueFrom.start, end: cueTo.end },
    said: saidAt(scene, spoken, content, dates),
    confidence: statementConfidence(spoken, content),
  };
}

function speakerType({ speaker }: SpokenDraft): ReadStatement['speakerType'] {
  if (speaker === null || speaker.kind === 'anonymous') return 'anonymous';
  return speaker.kind === 'person' || speaker.kind === 'office' ? 'named' : 'organisation';
}

/** A date in the attribution (between the sentence's start and the content, outside it) is when it was said. */
function saidAt(
  scene: Scene,
  spoken: SpokenDraft,
  content: Content,
  dates: readonly ReadDate[],
): string | null {
  const { draft } = spoken;
  const sentence = scene.doc.sentences[draft.sentence];
  const cue = scene.doc.tokens[draft.cueFirst];
  const first = scene.doc.tokens[content.first];
  if (sentence === undefined || cue === undefined || first === undefined) return null;
  const before = first.start >= cue.start;
  const from = before ? Math.min(cue.start, sentence.start) : cue.start;
  const to = before ? first.start : sentence.end;
  const near = datesIn(dates, from, to).find((date) => date.value !== null);
  return near?.value ?? null;
}

/** Dates are in order: a binary search, then what lies inside. */
function datesIn(dates: readonly ReadDate[], from: number, to: number): ReadDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: ReadDate[] = [];
  for (let index = low; index < dates.length; index++) {
    const date = dates[index];
    if (date === undefined || date.end > to) break;
    found.push(date);
  }
  return found;
}
