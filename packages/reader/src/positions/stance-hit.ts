/** A word or words in the text that take a stand. */
import type { Stance } from '@wasit/domain';
import type { StanceSort } from './stance-lexicon.ts';

export interface StanceHit {
  readonly stance: Stance;
  readonly first: number;
  readonly last: number;
  /** A word that is as often something else: it needs an actor and an issue close by. */
  readonly weak: boolean;
  /** A word of necessity ("ضرورة", "must"): its holder is whoever speaks, not a subject beside it. */
  readonly modal: boolean;
  readonly sort: StanceSort;
  /** Where the words of the stand hold it whole: its object stands before them, not after. */
  readonly object?: 'before';
}
