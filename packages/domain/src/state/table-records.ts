/** What is on the table and what is carried to it: rooms, preferences, proposals, relays, secret rounds. */
import type { Compartment } from '../log/audience.ts';
import type { Bilingual } from '../reading/reading.ts';

export const roomKinds = ['party', 'mediators', 'track', 'other'] as const;
export type RoomKind = (typeof roomKinds)[number];

export interface Room {
  readonly id: Compartment;
  name: Bilingual;
  readonly kind: RoomKind;
  /** The party whose room it is. */
  readonly partyId: string | null;
  /** The room in whose place it is: that one was left by all, and is closed. */
  readonly succeeds: Compartment | null;
}

export interface IssuePreference {
  readonly issueId: string;
  /** Relative importance, 0 or more; only the proportions count. */
  readonly weight: number;
  /** Worth of each option to the party, 0 to 1. */
  readonly worth: readonly { readonly optionId: string; readonly worth: number }[];
}

/** What a party values: declared by it in confidence, or assumed by somebody and marked so everywhere. */
export interface Preference {
  readonly partyId: string;
  readonly assumed: boolean;
  /** Value to the party of no agreement, on the scale 0 to 1 of the weighted sum. */
  readonly reservation: number;
  readonly issues: readonly IssuePreference[];
  readonly note: string | null;
  readonly author: string;
  readonly at: string;
}

export interface OptionRef {
  readonly issueId: string;
  readonly optionId: string;
}

/** A rule between options: "this map only with that guarantee". */
export interface OptionRule {
  readonly id: string;
  readonly kind: 'requires' | 'excludes';
  readonly when: OptionRef;
  readonly target: OptionRef;
}

export interface Choice {
  readonly issueId: string;
  readonly optionId: string | null;
  /** The proposal's own words on this issue, where no option fits. */
  readonly words: string | null;
  readonly phase: string | null;
  readonly condition: string | null;
}

export interface Proposal {
  readonly id: string;
  readonly title: Bilingual;
  /** Who proposes: one party, one mediator, several jointly; empty where nobody may be named. */
  readonly byIds: readonly string[];
  readonly choices: readonly Choice[];
  /** ISO instant by which an answer is asked for. */
  readonly deadline: string | null;
  readonly derivedFromId: string | null;
  /** The proposal that this one is a copy of, carried to another party; known to the carriers alone. */
  carriedFromId: string | null;
  readonly tabledAt: string;
  readonly author: string;
  withdrawnAt: string | null;
}

export const responses = [
  'accepts',
  'accepts-with-reservations',
  'studying',
  'counter-proposes',
  'refuses',
  'ad-referendum',
  'conditional',
] as const;
export type Response = (typeof responses)[number];

export interface Answer {
  readonly id: string;
  readonly proposalId: string;
  readonly partyId: string;
  readonly whole: Response;
  readonly perIssue: readonly {
    readonly issueId: string;
    readonly response: Response;
    readonly note: string | null;
  }[];
  readonly note: string | null;
  readonly at: string;
  /** Set when the principal has confirmed what was agreed ad referendum. */
  confirmedAt: string | null;
  withdrawnAt: string | null;
}

/** "If they accept X, then we accept Y within so many hours." */
export interface ConditionalOffer {
  readonly id: string;
  readonly partyId: string;
  readonly when: OptionRef & { readonly partyId: string };
  readonly offered: OptionRef;
  readonly withinHours: number;
  readonly at: string;
  withdrawnAt: string | null;
}

export const attributions = ['origin', 'mediator', 'nobody'] as const;
export type Attribution = (typeof attributions)[number];

/** What the origin allows: to whom, not before when, as whose idea, in which manner. */
export interface Release {
  readonly toIds: readonly string[];
  /** ISO instant; null: at once. */
  readonly notBefore: string | null;
  readonly attribution: Attribution;
  readonly manner: 'verbatim' | 'substance';
}

export interface Relay {
  readonly id: string;
  readonly fromId: string;
  readonly words: string;
  readonly form: 'verbatim' | 'summary';
  readonly language: string;
  release: Release;
  readonly replyBy: string | null;
  /** The delivery that this answers. */
  readonly inReplyToId: string | null;
  readonly proposalId: string | null;
  readonly carrier: string;
  readonly at: string;
  /** Legs that the viewer knows to have been delivered. */
  legs: { readonly toId: string; readonly at: string; readonly deliveryId: string | null }[];
}

/** A message as it reached a party: all that the party sees of a relay. */
export interface Delivery {
  readonly id: string;
  readonly toId: string;
  readonly words: string;
  readonly language: string;
  /** Whose idea it was delivered as; null where nobody is named. */
  readonly attributedToId: string | null;
  readonly proposalId: string | null;
  readonly replyBy: string | null;
  readonly carrier: string;
  readonly at: string;
}

/** A mediator's proposal, answered in secret. */
export interface Round {
  readonly id: string;
  readonly title: Bilingual;
  readonly choices: readonly Choice[];
  readonly partyIds: readonly string[];
  /** ISO instant. Answers after it do not count, and nothing is said before it. */
  readonly closesAt: string;
  readonly openedAt: string;
  outcome: 'agreed' | 'no-agreement' | null;
  closedAt: string | null;
  /** The latest answer of each party, as far as the viewer may see it: a party sees its own. */
  readonly sealed: Map<string, { readonly accepts: boolean; readonly at: string }>;
}
