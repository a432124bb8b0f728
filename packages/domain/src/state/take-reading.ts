/** Turns a reading's candidates into unreviewed entries of the state. */
import type { Audience } from '../log/audience.ts';
import { digest } from '../log/digest.ts';
import type { StoredEvent } from '../log/event.ts';
import type { Bilingual, ReadActor, Reading, Span } from '../reading/reading.ts';
import { foldName } from '../text/fold-name.ts';
import { ensureActor } from './actor-state.ts';
import { type CaseState, entryOf } from './case-state.ts';
import { introduce } from './introduce.ts';
import type { Claim, Entry, EntryBase, Report } from './records.ts';

export interface ReportReadPayload {
  readonly reportId: string;
  readonly readingId: string;
  readonly reading: Reading;
  readonly issueNames: Readonly<Record<string, Bilingual>>;
}

/**
 * The id an actor of a reading has in the case. The lexicon's id where there is one. A full name that the
 * lexicon does not know is the same actor in every report that uses it (a person can split them);
 * an anonymous source is nobody but the source of this one report.
 */
export const actorIdOf = (readingId: string, actor: ReadActor): string => {
  if (actor.id !== null) return actor.id;
  const name = foldName(actor.name.ar ?? actor.name.en ?? '');
  if (actor.kind === 'anonymous' || !name.includes(' ')) return `${readingId}:${actor.ref}`;
  return `name:${digest(`${actor.kind}\n${name}`).slice(0, 16)}`;
};

/** Ids of a reading's candidates: the reading's id, a letter for the kind, and the position in its list. */
export const candidateId = (readingId: string, kind: 's' | 'c' | 'p' | 't', index: number): string =>
  `${readingId}:${kind}${index}`;

/** What an earlier reading proposed and nobody decided on. Costs the report's own entries, and the actors. */
const forgetUndecided = (state: CaseState, report: Report): void => {
  for (const id of report.entryIds) {
    if (entryOf(state, id)?.review !== 'unreviewed') continue;
    for (const entries of [state.claims, state.contacts, state.positions, state.terms]) entries.delete(id);
    state.entities.delete(id);
    report.entryIds.delete(id);
  }
  for (const actor of state.actors.values()) {
    if (actor.mentions.some((mention) => mention.reportId === report.id)) {
      actor.mentions = actor.mentions.filter((mention) => mention.reportId !== report.id);
    }
  }
};

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const decidedSpans = (entries: ReadonlyMap<string, Entry>, report: Report): ReadonlySet<string> => {
  const spans = new Set<string>();
  for (const id of report.entryIds) {
    const span = entries.get(id)?.span ?? null;
    if (span !== null) spans.add(`${span.start}-${span.end}`);
  }
  return spans;
};

export const takeReading = (state: CaseState, payload: ReportReadPayload, event: StoredEvent): void => {
  const { reportId, readingId, reading } = payload;
  const report = state.reports.get(reportId);
  if (report === undefined) return;
  if (report.readingId !== null) forgetUndecided(state, report);
  report.readingId = readingId;
  report.dates = reading.dates;
  report.boilerplate = reading.boilerplate;
  report.problems = reading.problems;
  if (report.published === null && reading.published !== null) {
    report.published = reading.published;
    report.publishedBasis = reading.publishedBasis;
  }
  new ReadingIntake(state, payload, event.audience, event.recordedAt).run(report);
};

class ReadingIntake {
  readonly #actorIds = new Map<string, string>();
  readonly #state: CaseState;
  readonly #payload: ReportReadPayload;
  readonly #audience: Audience;
  readonly #recordedAt: string;

  constructor(state: CaseState, payload: ReportReadPayload, audience: Audience, recordedAt: string) {
    this.#state = state;
    this.#payload = payload;
    this.#audience = audience;
    this.#recordedAt = recordedAt;
  }

  run(report: Report): void {
    this.#actors();
    const claims = this.#claims(report);
    this.#contacts(report);
    this.#positions(report, claims);
    this.#terms(report, claims);
  }

  #actors(): void {
    const { readingId, reportId, reading } = this.#payload;
    for (const read of reading.actors) {
      const id = actorIdOf(readingId, read);
      this.#actorIds.set(read.ref, id);
      introduce(this.#state, id, 'actor', this.#audience);
      const actor = ensureActor(this.#state, id, read.name, read.kind);
      for (const { start, end } of read.mentions) actor.mentions.push({ reportId, readingId, start, end });
    }
  }

  #actor(ref: string): string {
    return this.#actorIds.get(ref) ?? `${this.#payload.readingId}:${ref}`;
  }

  #base(id: string, span: Span, confidence: number): EntryBase {
    introduce(this.#state, id, 'entry', this.#audience);
    this.#state.reports.get(this.#payload.reportId)?.entryIds.add(id);
    return {
      id,
      reportId: this.#payload.reportId,
      readingId: this.#payload.readingId,
      span: { start: span.start, end: span.end },
      confidence,
      review: 'unreviewed',
      decidedBy: null,
      decidedAt: null,
      reason: null,
      trackId: null,
      recordedAt: this.#recordedAt,
      original: null,
    };
  }

  #claims(report: Report): readonly Claim[] {
    const { readingId, reading } = this.#payload;
    const decided = decidedSpans(this.#state.claims, report);
    const claims: Claim[] = [];
    reading.statements.forEach((read, index) => {
      if (decided.has(`${read.start}-${read.end}`)) return;
      const claim: Claim = {
        ...this.#base(candidateId(readingId, 's', index), read, read.confidence),
        entry: 'claim',
        content: report.text.slice(read.start, read.end),
        mode: read.mode,
        speakerId: read.speaker === null ? null : this.#actor(read.speaker),
        speakerType: read.speakerType,
        chain: read.chain.map((ref) => this.#actor(ref)),
        modality: read.modality,
        said: read.said,
        cue: { start: read.cue.start, end: read.cue.end },
        informationGrade: null,
        denials: [],
        retracted: null,
      };
      claims.push(claim);
      this.#state.claims.set(claim.id, claim);
    });
    return claims;
  }

  #contacts(report: Report): void {
    const { readingId, reading } = this.#payload;
    const decided = decidedSpans(this.#state.contacts, report);
    reading.contacts.forEach((read, index) => {
      if (decided.has(`${read.start}-${read.end}`)) return;
      const id = candidateId(readingId, 'c', index);
      this.#state.contacts.set(id, {
        ...this.#base(id, read, read.confidence),
        entry: 'contact',
        type: read.type,
        participantIds: read.participants.map((ref) => this.#actor(ref)),
        venueId: read.venue === null ? null : this.#actor(read.venue),
        occurred: read.occurred,
        status: read.status,
        mergedInto: null,
      });
    });
  }

  #positions(report: Report, claims: readonly Claim[]): void {
    const { readingId, reading } = this.#payload;
    const decided = decidedSpans(this.#state.positions, report);
    reading.positions.forEach((read, index) => {
      if (decided.has(`${read.start}-${read.end}`)) return;
      const id = candidateId(readingId, 'p', index);
      const partyId = this.#actor(read.party);
      const claim = claims.find((item) => item.span !== null && inside(read, item.span));
      this.#issue(read.issue);
      this.#state.positions.set(id, {
        ...this.#base(id, read, read.confidence),
        entry: 'position',
        partyId,
        issueId: read.issue,
        optionId: null,
        stance: read.stance,
        // The press conveys nothing in confidence: a stand is public when the party said it, else inferred.
        basis: claim !== undefined && claim.speakerId === partyId ? 'public' : 'inferred',
        condition:
          read.condition === undefined ? null : report.text.slice(read.condition.start, read.condition.end),
        conditionSpan: read.condition ?? null,
        occurred: claim?.said ?? report.published,
        claimId: claim?.id ?? null,
      });
    });
  }

  #terms(report: Report, claims: readonly Claim[]): void {
    const { readingId, reading } = this.#payload;
    const decided = decidedSpans(this.#state.terms, report);
    reading.terms.forEach((read, index) => {
      if (decided.has(`${read.start}-${read.end}`)) return;
      const id = candidateId(readingId, 't', index);
      if (read.issue !== undefined) this.#issue(read.issue);
      this.#state.terms.set(id, {
        ...this.#base(id, read, read.confidence),
        entry: 'term',
        instrument: read.instrument,
        phase: read.phase ?? null,
        issueId: read.issue ?? null,
        claimId: claims.find((item) => item.span !== null && inside(read, item.span))?.id ?? null,
      });
    });
  }

  #issue(id: string): void {
    introduce(this.#state, id, 'issue', this.#audience);
    if (this.#state.issues.has(id)) return;
    const name = this.#payload.issueNames[id] ?? { en: id };
    this.#state.issues.set(id, { id, name, trackId: null, options: [], reviewed: false });
  }
}
