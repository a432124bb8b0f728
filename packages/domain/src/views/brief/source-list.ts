/** The numbered sources of a brief, in the order of first mention. */
import type { Evidence } from '../evidence.ts';
import { dateWords, instantWords } from './dates.ts';
import type { BriefLanguage, BriefPart, BriefSource } from './page.ts';
import type { Phrases } from './phrases.ts';

/** What a part of a sentence rests on. */
export type Ground =
  | { readonly kind: 'report'; readonly evidence: Evidence }
  /** Recorded here by hand; `at` is the instant. */
  | { readonly kind: 'record'; readonly id: string; readonly at: string }
  /** That there is nothing: it rests on all that was recorded up to the instant. */
  | { readonly kind: 'whole'; readonly at: string };

export class SourceList {
  readonly #known = new Map<string, BriefSource>();
  readonly #language: BriefLanguage;
  readonly #phrases: Phrases;

  constructor(language: BriefLanguage, phrases: Phrases) {
    this.#language = language;
    this.#phrases = phrases;
  }

  #make(ground: Ground, number: number): BriefSource {
    if (ground.kind !== 'report') {
      const moment = instantWords(ground.at, this.#language);
      const whole = ground.kind === 'whole';
      return {
        number,
        kind: 'record',
        id: whole ? 'record' : ground.id,
        start: null,
        end: null,
        words: whole ? this.#phrases.wholeRecord(moment) : this.#phrases.recorded(moment),
        quote: null,
        language: null,
      };
    }
    const { reportId, start, end, quote, cut, title, outlet, published, language } = ground.evidence;
    return {
      number,
      kind: 'report',
      id: reportId,
      start,
      end,
      words: this.#phrases.report(
        title,
        outlet,
        published === null ? null : dateWords(published.slice(0, 10), this.#language),
      ),
      quote: cut ? `${quote} …` : quote,
      language,
    };
  }

  #numberOf(ground: Ground): number {
    // What was recorded by hand in one minute reads the same, and is one source.
    const key =
      ground.kind === 'report'
        ? `report ${ground.evidence.reportId} ${ground.evidence.start} ${ground.evidence.end}`
        : `${ground.kind} ${ground.at.slice(0, 16)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known.number;
    const made = this.#make(ground, this.#known.size + 1);
    this.#known.set(key, made);
    return made.number;
  }

  /** A part of a sentence that rests on `grounds`. */
  part(text: string, grounds: readonly Ground[]): BriefPart {
    return {
      text,
      sources: [...new Set(grounds.map((ground) => this.#numberOf(ground)))].sort((a, b) => a - b),
    };
  }

  get all(): BriefSource[] {
    return [...this.#known.values()];
  }
}
