/** A place in the text where an actor is named, described or pointed at. */
import type { ActorKind, Bilingual } from '@wasit/domain';

export interface Mention {
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Span in the original text. */
  readonly start: number;
  readonly end: number;
  /** Canonical id in the lexicon, or null for an actor it does not know. */
  readonly id: string | null;
  readonly kind: ActorKind;
  readonly name: Bilingual;
  /** How it was recognised. */
  readonly via: 'alias' | 'office' | 'metonym' | 'name';
  /** Lexicon id of the state or body that a person or office acts for. */
  readonly partOf?: string | undefined;
  /** Lexicon id of the office that the words name. */
  readonly office?: string | undefined;
  /** It stands where a place would: a venue more likely than an actor. */
  readonly locative?: true | undefined;
}

/** The mentions of a document in order, with a quick way to those inside a token range. */
export interface MentionIndex {
  readonly all: readonly Mention[];
  /** Mentions that lie wholly inside the token range, in order. */
  within(first: number, last: number): readonly Mention[];
  /** The mention that covers a token, or null. */
  at(token: number): Mention | null;
}

/** Indexes non-overlapping mentions that are in order. Linear; lookups cost what they return. */
export function indexMentions(found: readonly Mention[], tokenCount: number): MentionIndex {
  /** For each token the mention that covers it, counted from 1. */
  const owner = new Int32Array(tokenCount);
  let count = 0;
  for (const { first, last } of found) {
    count++;
    // Mentions are a few tokens long: stepping over them is quicker than calling `fill` for each.
    for (let token = first; token < last; token++) owner[token] = count;
  }
  return {
    all: found,
    at(token) {
      const place = owner[token] ?? 0;
      return place === 0 ? null : (found[place - 1] ?? null);
    },
    within(first, last) {
      const inside: Mention[] = [];
      for (let token = Math.max(0, first); token < last; ) {
        const place = owner[token] ?? 0;
        const mention = place === 0 ? undefined : found[place - 1];
        if (mention === undefined) token++;
        else {
          if (mention.first >= first && mention.last <= last) inside.push(mention);
          token = mention.last;
        }
      }
      return inside;
    },
  };
}
