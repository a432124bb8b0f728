/** What a case holds, as the fold of its log gives it. Read-only to all but the events' `apply`. */
import type { Audience } from '../log/audience.ts';
import type {
  ActorKind,
  Bilingual,
  ContactStatus,
  ContactType,
  Modality,
  ReadBoilerplate,
  ReadDate,
  ReadProblem,
  Span,
  Stance,
} from '../reading/reading.ts';

export const roles = [
  'party',
  'constituent',
  'mediator',
  'guarantor',
  'witness',
  'depositary',
  'sponsor',
  'consulted',
] as const;
export type Role = (typeof roles)[number];

export interface Track {
  readonly id: string;
  name: Bilingual;
}

export interface RoleHeld {
  readonly role: Role;
  readonly trackId: string | null;
  /** EDTF interval, or null for as long as the case lasts. */
  readonly period: string | null;
}

export interface Mention extends Span {
  readonly reportId: string;
  readonly readingId: string;
}

export interface Actor {
  readonly id: string;
  name: Bilingual;
  kind: ActorKind;
  aliases: string[];
  roles: RoleHeld[];
  /** The party this actor is a constituent (faction) of. */
  constituentOf: string | null;
  /** True once a person added, named or merged it; false while only a reader has seen it. */
  reviewed: boolean;
  /** True when it was added by hand or with the case, so that it stays without any mention. */
  added: boolean;
  /** Set when it was merged into another: the actor that stands for it. */
  mergedInto: string | null;
  mentions: Mention[];
}

export interface OfficeHeld {
  readonly id: string;
  readonly personId: string;
  readonly title: Bilingual;
  readonly ofId: string | null;
  /** EDTF interval: `2018-01/2024-10`. */
  readonly period: string;
}

export const mandates = ['full', 'ad-referendum', 'unknown'] as const;
export type Mandate = (typeof mandates)[number];

export interface Delegation {
  readonly id: string;
  readonly partyId: string;
  headId: string | null;
  mandate: Mandate;
  memberIds: readonly string[];
  name: Bilingual | null;
}

export interface Report {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
  title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly sourceId: string | null;
  published: string | null;
  publishedBasis: string;
  language: string;
  readonly filedAt: string;
  /** Where an entered text came from: a file's name, without its folder. */
  readonly file: string | null;
  readingId: string | null;
  /** The entries whose passage stands in it. */
  readonly entryIds: Set<string>;
  dates: readonly ReadDate[];
  boilerplate: readonly ReadBoilerplate[];
  problems: readonly ReadProblem[];
}

export const reviewStates = ['unreviewed', 'accepted', 'corrected', 'refused', 'entered'] as const;
/** `entered`: written by a person, not proposed by a reader. */
export type ReviewState = (typeof reviewStates)[number];

/** What claims, contacts, positions and terms share: where it stands in a report, and what became of it. */
export interface EntryBase {
  readonly id: string;
  readonly reportId: string | null;
  readonly readingId: string | null;
  /** The passage in the report's text. */
  span: Span | null;
  readonly confidence: number | null;
  review: ReviewState;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
  trackId: string | null;
  readonly recordedAt: string;
  /** What stood here before a person first corrected it; null while nobody has. */
  original: { readonly value: EntryValue; readonly span: Span | null } | null;
}

export const sourceGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type SourceGrade = (typeof sourceGrades)[number];
export const informationGrades = ['1', '2', '3', '4', '5', '6'] as const;
export type InformationGrade = (typeof informationGrades)[number];

/** An entry's value with its kind. */
export type EntryValue =
  | { readonly entry: 'claim'; readonly value: ClaimValue }
  | { readonly entry: 'contact'; readonly value: ContactValue }
  | { readonly entry: 'position'; readonly value: PositionValue }
  | { readonly entry: 'term'; readonly value: TermValue };

export interface ClaimValue {
  /** The asserted content, in the report's words. */
  content: string;
  mode: 'direct' | 'indirect' | 'mixed';
  speakerId: string | null;
  speakerType: 'named' | 'anonymous' | 'organisation';
  /** Outlet first, the speaker last. */
  chain: string[];
  modality: Modality;
  said: string | null;
}

export interface Denial {
  readonly eventId: string;
  readonly byClaimId: string | null;
  readonly note: string | null;
}

export interface Claim extends EntryBase, ClaimValue {
  readonly entry: 'claim';
  cue: Span | null;
  informationGrade: InformationGrade | null;
  denials: Denial[];
  retracted: { readonly eventId: string; readonly reason: string } | null;
}

export interface ContactValue {
  type: ContactType;
  participantIds: string[];
  venueId: string | null;
  occurred: string | null;
  status: ContactStatus;
}

export interface Contact extends EntryBase, ContactValue {
  readonly entry: 'contact';
  /** The contact that stands for this one, when a person said that the two are one event. */
  mergedInto: string | null;
}

export const bases = ['public', 'conveyed', 'inferred'] as const;
export type Basis = (typeof bases)[number];

export interface PositionValue {
  partyId: string;
  issueId: string;
  optionId: string | null;
  stance: Stance;
  basis: Basis;
  /** The words of the condition ("if the other side accepts X, within 48 hours"), or null. */
  condition: string | null;
  /** EDTF: since when the party is known to stand there. */
  occurred: string | null;
}

export interface Position extends EntryBase, PositionValue {
  readonly entry: 'position';
  readonly conditionSpan: Span | null;
  /** The claim that this was read from, when it stands inside one. */
  claimId: string | null;
}

export interface TermValue {
  instrument: string;
  phase: string | null;
  issueId: string | null;
}

export interface Term extends EntryBase, TermValue {
  readonly entry: 'term';
  claimId: string | null;
}

export type Entry = Claim | Contact | Position | Term;

export interface Option {
  readonly id: string;
  name: Bilingual;
}

export interface Issue {
  readonly id: string;
  name: Bilingual;
  trackId: string | null;
  options: Option[];
  /** False while only a reader has named it. */
  reviewed: boolean;
}

export interface EntityInfo {
  readonly kind:
    | 'track'
    | 'actor'
    | 'office'
    | 'delegation'
    | 'report'
    | 'entry'
    | 'issue'
    | 'option'
    | 'room'
    | 'rule'
    | 'proposal'
    | 'answer'
    | 'offer'
    | 'relay'
    | 'delivery'
    | 'round';
  audience: Audience;
}
