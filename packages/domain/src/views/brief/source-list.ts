/** The numbered sources of a brief, in the order of first mention. */
import type { Evidence } from '../evidence.ts';
import { dateWords, instantWords } from './dates.ts';
import type { BriefLanguage, BriefPart, BriefSource } from './page.ts';
import type { Phrases } from './phrases.ts';

/** What a part of a sentence rests on. */
export type Ground =
  | { readonly kind: 'report'; readonly evidence: Evidence }
  /** Recorded here by hand; `at` is the instant. */
  | { readonly kind: 'record'; readonly id: string; readonly at: string };

export class SourceList {
  readonly #known = new Map<string, BriefSource>();
  readonly #language: BriefLanguage;
  readonly #phrases: Phrases;

  constructor(language: BriefLanguage, phrases: Phrases) {
    this.#language = language;
    this.#phrases = phrases;
  }

  #make(ground: Ground, number: number): BriefSource {
    if (ground.kind === 'record') {
      const words = this.#phrases.recorded(instantWords(ground.at, this.#language));
      const { id } = ground;
      return { number, kind: 'record', id, start: null, end: null, words, quote: null, language: null };
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
    const key =
      ground.kind === 'record'
        ? `record ${ground.id}`
        : `report ${ground.evidence.reportId} ${ground.evidence.start} ${ground.evidence.end}`;
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
