/** A mention of an actor as the lexicon sees it: a `Mention` with the reasons behind it. */
import type { Mention } from '../mentions/mention.ts';

export interface ActorMention extends Mention {
  /** How sure the matcher is that this is that actor, in [0, 1]. */
  readonly confidence: number;
  /** The office that the words name, where they name one: `office:cia-head`. */
  readonly office?: string;
  /** The state or organisation that the office or body belongs to: `state:qatar`, `org:hamas`. */
  readonly partOf?: string;
  /** Token range of the person's own name inside a mention that begins with a title. */
  readonly nameFirst?: number;
  readonly nameLast?: number;
  /** It stands after a preposition of place or a verb of motion: a venue more likely than an actor. */
  readonly locative?: true;
  /** The words say that the office is no longer held. */
  readonly former?: true;
  /** Proclitics peeled off the first token: `و`, `ل`, … */
  readonly clitics: string;
}
