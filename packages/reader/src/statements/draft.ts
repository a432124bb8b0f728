/** A statement as the sentence shows it, before its speaker is known. */
import type { Modality } from '@wasit/domain';
import type { Relay, SourcePhrase } from '../sources/source-phrase.ts';

/** What joins cue and content; the base of a statement's confidence. */
export type Link =
  | 'that'
  | 'colon'
  | 'quotation'
  | 'preposition'
  | 'object'
  | 'clause'
  | 'heading'
  | 'resumed';

export interface Draft {
  /** Content, as a token range, `last` exclusive. */
  first: number;
  last: number;
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly link: Link;
  /** Null: the clause names no speaker and the previous one goes on. */
  source: SourcePhrase | null;
  /** Outlets and agencies through which it came, outermost first. */
  relays: Relay[];
  /** Sources that passed it on and are not outlets: "وبحسب البيان الصادر عن السفارة، قال السفير". */
  carriers: SourcePhrase[];
  readonly effect: Modality | null;
  readonly sentence: number;
  /** A participle or an unmarked verb: the speaker is that of the same sentence, if there is one. */
  readonly dependent: boolean;
  /** The verb is plural or feminine: agreement for a speaker that is not written. */
  readonly agreement: 'ms' | 'fs' | 'pl' | null;
  /** Added to or taken from the confidence, by rule. */
  doubt: number;
}
