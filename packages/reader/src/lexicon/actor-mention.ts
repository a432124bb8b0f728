/**
 * A mention of an actor as the lexicon sees it: a `Mention` with the reasons behind it.
 *
 * Every property is there in every mention, and whoever makes one writes them in the order below and spreads no other
 * object: what reads mentions then meets one kind of object, which is much quicker.
 */
import type { Mention } from '../mentions/mention.ts';

export interface ActorMention extends Mention {
  /** How sure the matcher is that this is that actor, in [0, 1]. */
  readonly confidence: number;
  /** The office that the words name, where they name one: `office:cia-head`. */
  readonly office: string | undefined;
  /** The state or organisation that the office or body belongs to: `state:qatar`, `org:hamas`. */
  readonly partOf: string | undefined;
  /** Token range of the person's own name inside a mention that begins with a title. */
  readonly nameFirst: number | undefined;
  readonly nameLast: number | undefined;
  /** It stands after a preposition of place or a verb of motion: a venue more likely than an actor. */
  readonly locative: true | undefined;
  /** The words say that the office is no longer held. */
  readonly former: true | undefined;
  /** Proclitics peeled off the first token: `و`, `ل`, … */
  readonly clitics: string;
}

/** The same words, told to be a person, or to name this actor. */
export function renamed(
  mention: ActorMention,
  { id, name }: Pick<ActorMention, 'id' | 'name'>,
  kind: ActorMention['kind'] = mention.kind,
): ActorMention {
  const { first, last, start, end, clitics, via, confidence } = mention;
  const { office, partOf, nameFirst, nameLast, locative, former } = mention;
  return {
    first,
    last,
    start,
    end,
    clitics,
    id,
    kind,
    name,
    via,
    confidence,
    office,
    partOf,
    nameFirst,
    nameLast,
    locative,
    former,
  };
}
