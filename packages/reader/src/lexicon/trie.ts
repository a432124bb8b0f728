/** The token tries of a lexicon: what stands at their ends. */
import type { Bilingual } from '@wasit/domain';
import type { AliasForm, LexiconEntry } from './entry.ts';

/** How the original must be written for a Latin alias to match. */
export type Capitals = 'any' | 'initial' | 'all';

export interface NameHit {
  readonly entry: LexiconEntry;
  readonly form: AliasForm;
  readonly capitals: Capitals;
}

/** A title that composes with a state or an organisation. */
export interface TitleHit {
  readonly of: 'state' | 'body' | 'organisation';
  readonly class: string;
  /** Arabic: definite (takes an adjective) or construct (takes a name); English titles are `plain`. */
  readonly shape: 'definite' | 'construct' | 'after-ل' | 'plain';
  readonly name: Bilingual;
  /** "foreign ministers of X and Y", "وزيرا خارجية س وص": one holder for each that follows. */
  readonly plural?: true | undefined;
}

export interface TrieNode<H> {
  readonly next: Map<string, TrieNode<H>>;
  hits: H[];
}
