/** The state of one case for one viewer: the fold of the events that this viewer may see. */
import type { Bilingual } from '../reading/reading.ts';
import type {
  Actor,
  Claim,
  Contact,
  Delegation,
  EntityInfo,
  Entry,
  Issue,
  OfficeHeld,
  Position,
  Report,
  SourceGrade,
  Term,
  Track,
} from './records.ts';
import type {
  Answer,
  ConditionalOffer,
  Delivery,
  OptionRule,
  Preference,
  Proposal,
  Relay,
  Room,
  Round,
} from './table-records.ts';
import { type Touch, TouchLog } from './touch-log.ts';

export type { Touch };

export const caseDomains = ['ceasefire', 'labour', 'commercial', 'water', 'border', 'other'] as const;
export type CaseDomain = (typeof caseDomains)[number];

export interface CaseState {
  /** Null until the viewer can see that the case was opened. */
  caseId: string | null;
  title: Bilingual;
  domain: CaseDomain;
  openedAt: string | null;
  /** True for a case loaded from the examples. */
  sample: boolean;
  /** Id of the last event folded in: the viewer's cursor. */
  head: string | null;
  lastRecordedAt: string | null;
  length: number;
  readonly entities: Map<string, EntityInfo>;
  readonly tracks: Map<string, Track>;
  readonly actors: Map<string, Actor>;
  readonly offices: Map<string, OfficeHeld>;
  readonly delegations: Map<string, Delegation>;
  readonly reports: Map<string, Report>;
  readonly claims: Map<string, Claim>;
  readonly contacts: Map<string, Contact>;
  readonly positions: Map<string, Position>;
  readonly terms: Map<string, Term>;
  readonly issues: Map<string, Issue>;
  readonly sourceGrades: Map<string, SourceGrade>;
  /** For a contact, those that a person said are other events; each pair stands here both ways. */
  readonly keptApart: Map<string, Set<string>>;
  readonly rooms: Map<string, Room>;
  /** By party and by whether assumed: see `preferenceKey`. */
  readonly preferences: Map<string, Preference>;
  readonly rules: Map<string, OptionRule>;
  readonly proposals: Map<string, Proposal>;
  readonly answers: Map<string, Answer>;
  readonly offers: Map<string, ConditionalOffer>;
  readonly relays: Map<string, Relay>;
  readonly deliveries: Map<string, Delivery>;
  readonly rounds: Map<string, Round>;
  readonly history: TouchLog;
}

export const preferenceKey = (partyId: string, assumed: boolean): string =>
  `${assumed ? 'assumed' : 'declared'} ${partyId}`;

export const emptyState = (): CaseState => ({
  caseId: null,
  title: {},
  domain: 'other',
  openedAt: null,
  sample: false,
  head: null,
  lastRecordedAt: null,
  length: 0,
  entities: new Map(),
  tracks: new Map(),
  actors: new Map(),
  offices: new Map(),
  delegations: new Map(),
  reports: new Map(),
  claims: new Map(),
  contacts: new Map(),
  positions: new Map(),
  terms: new Map(),
  issues: new Map(),
  sourceGrades: new Map(),
  keptApart: new Map(),
  rooms: new Map(),
  preferences: new Map(),
  rules: new Map(),
  proposals: new Map(),
  answers: new Map(),
  offers: new Map(),
  relays: new Map(),
  deliveries: new Map(),
  rounds: new Map(),
  history: new TouchLog(),
});

/** The claim, contact, position or term with this id. */
export const entryOf = (state: CaseState, id: string): Entry | undefined =>
  state.claims.get(id) ?? state.contacts.get(id) ?? state.positions.get(id) ?? state.terms.get(id);

/** Follows merges to the actor that stands for `id`. Unknown ids come back as they are. */
export const actorFor = (state: CaseState, id: string): string => {
  let at = id;
  for (let hops = 0; hops < 64; hops += 1) {
    const next = state.actors.get(at)?.mergedInto;
    if (next === undefined || next === null) return at;
    at = next;
  }
  return at;
};

/** Follows merges to the contact that stands for `id`. */
export const contactFor = (state: CaseState, id: string): string => {
  let at = id;
  for (let hops = 0; hops < 64; hops += 1) {
    const next = state.contacts.get(at)?.mergedInto;
    if (next === undefined || next === null) return at;
    at = next;
  }
  return at;
};
