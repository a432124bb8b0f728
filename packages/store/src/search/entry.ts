/** A text to be found, as part of an event. Who may find it is who may see the event. */
export interface SearchEntry {
  readonly eventId: string;
  /** What the text belongs to in the viewer's own terms: an actor's id, a claim's, a report's. */
  readonly entity: string;
  /** What sort of thing that is; a filter. */
  readonly kind: string;
  readonly text: string;
  readonly language: string;
}

export interface SearchOptions {
  readonly caseId?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** At most this many hits: 1 to 100, 20 unless given. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

export interface SearchHit {
  readonly caseId: string;
  readonly eventId: string;
  readonly entity: string;
  readonly kind: string;
  readonly language: string;
  /** A piece of the indexed text around the matches. */
  readonly fragment: string;
  /** Where the piece starts in the indexed text, in UTF-16 units. */
  readonly start: number;
  /** What matched, as UTF-16 offsets into the fragment; in order, not overlapping. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  /** Greater is better; comparable within one answer only. */
  readonly rank: number;
}
