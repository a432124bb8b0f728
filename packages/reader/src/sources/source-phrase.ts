/** A speaker as one place in the text describes it, before anyone knows who it is. */
import type { Mention } from '../mentions/mention.ts';
import type { AnonymousHead } from './source-words.ts';

export type SourceHead = 'anonymous' | 'role' | 'organisation' | 'outlet' | 'name' | 'pronoun';

export interface SourcePhrase {
  /** Token range of the noun phrase, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly head: SourceHead;
  /** Where a title before the name begins: "وزير الخارجية" of a minister that no lexicon knows. */
  readonly titleFirst?: number | undefined;
  /** What kind of unnamed source, for `anonymous`. */
  readonly anonymous: AnonymousHead | null;
  /** "the source", "المصدر": it points back to one that was introduced. */
  readonly definite: boolean;
  /** The actor that the phrase names, where one is named. */
  readonly mention: Mention | null;
  /** Words that tell this source from others, canonical. */
  readonly modifiers: readonly string[];
  /** Actors inside the phrase that the source belongs to: `مصدر في حماس`. */
  readonly affiliations: readonly Mention[];
}

/** A source and the outlets or agencies that it spoke to or through. */
export interface Attribution {
  readonly source: SourcePhrase | null;
  readonly relays: readonly Relay[];
}

/** An outlet that carried a statement. */
export interface Relay {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention | null;
  /** It is the outlet to which the source spoke ("قال لرويترز"), not one that quoted another. */
  readonly told: boolean;
  /** A noun such as وكالة or قناة introduces it: the text speaks of it as of another outlet. */
  readonly introduced: boolean;
}
