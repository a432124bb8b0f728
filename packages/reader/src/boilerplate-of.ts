/** Which sentences of a report are boilerplate, and what that keeps from being read in them. */
import type { ReadBoilerplate, ReportInput } from '@wasit/domain';
import { findBoilerplate } from './boilerplate/index.ts';
import type { Draft } from './statements/draft.ts';
import type { Document } from './text/document.ts';
import type { ResolvedDate } from './time/index.ts';

export interface Boilerplate {
  readonly spans: ReadBoilerplate[];
  /** Nothing said in this sentence counts as a statement. */
  silent(sentence: number): boolean;
  /** Nothing in this sentence is news: no contacts, positions or terms. */
  aside(sentence: number): boolean;
}

/** A dateline stands on the line of the first sentence; what opens or sums up a report still speaks. */
const SPEAKING = new Set(['dateline', 'standfirst', 'background']);
const NEWS = new Set(['dateline', 'standfirst']);

export function boilerplateOf(
  doc: Document,
  report: ReportInput,
  dates: readonly ResolvedDate[],
  drafts: readonly Draft[],
): Boilerplate {
  const speaking = new Uint8Array(doc.sentences.length);
  for (const draft of drafts)
    if (draft.link !== 'heading' && draft.link !== 'object') speaking[draft.sentence] = 1;
  const spans = findBoilerplate(doc, {
    title: report.title,
    outlet: report.outlet,
    byline: report.byline,
    dates,
    speaks(first, last) {
      for (
        let index = doc.sentenceOf[first] ?? 0;
        index <= (doc.sentenceOf[Math.max(first, last - 1)] ?? 0);
        index++
      ) {
        if (speaking[index] === 1) return true;
      }
      return false;
    },
  });
  const kinds: (string | undefined)[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= sentence.start) next++;
    const span = spans[next];
    // The line as a whole, not a sign-off at its end.
    if (span !== undefined && span.start <= sentence.start && span.end >= sentence.end)
      kinds[sentence.index] = span.kind;
  }
  return {
    spans,
    silent(sentence) {
      const kind = kinds[sentence];
      return kind !== undefined && !SPEAKING.has(kind);
    },
    aside(sentence) {
      const kind = kinds[sentence];
      return kind !== undefined && !NEWS.has(kind);
    },
  };
}
