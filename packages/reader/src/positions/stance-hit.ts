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
  /**
   * Where the words of the stand hold it whole, its object stands before them; a verb with a pronoun ("ترفضه") takes
   * up what a relative clause goes back to.
   */
  readonly object?: 'before' | 'relative';
  /** Where the object begins, if not right behind the words. */
  readonly issueFrom?: number;
  /** The object may stand before the words where none follows: "المحادثات لن تبدأ إلا بعد". */
  readonly near?: 'around';
  /** The issue class where the words name it themselves: "walked out of the talks". */
  readonly issue?: string;
  /** It counts only where a class names its object: what the report is about does not stand in. */
  readonly named?: boolean;
  /** A conditional stand that says so itself and needs no condition found. */
  readonly firm?: boolean;
  /** The token of whoever ought to do it: no holder of the stand. */
  readonly upon?: number;
}
