/**
 * Why a command is not carried out. A refusal names a code and, at most, an id that the author gave.
 * It is computed from the author's own state, so it cannot tell of what the author may not see.
 * The sentences, in both languages, stand in `@wasit/api`.
 */
export const refusalCodes = [
  'input-invalid',
  'case-not-open',
  'case-already-open',
  'unknown-reference',
  'wrong-kind',
  'already-exists',
  'audience-wider-than-reference',
  'audience-too-narrow',
  'audience-not-yours',
  'report-already-filed',
  'nothing-to-undo',
  'nothing-to-change',
  'merge-with-itself',
  'passage-outside-report',
  'room-unknown',
  'not-released-to',
  'not-released-before',
  'origin-must-not-be-named',
  'attribution-not-allowed',
  'must-be-verbatim',
  'already-answered',
  'not-ad-referendum',
  'deadline-passed',
  'round-closed',
  'round-still-open',
  'not-a-party-to-it',
  'not-your-room',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** An id or a field's path that the author sent. */
  readonly subject?: string;
}

export const refuse = (code: RefusalCode, subject?: string): Refusal =>
  subject === undefined ? { code } : { code, subject };
