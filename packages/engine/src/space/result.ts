/** Codes of the refusals that the engine returns as values. */
export type EngineErrorCode =
  | 'issue-empty'
  | 'issue-duplicate'
  | 'option-duplicate'
  | 'space-too-large'
  | 'unknown-issue'
  | 'unknown-option'
  | 'range-out-of-bounds'
  | 'weight-invalid'
  | 'value-invalid'
  | 'value-missing'
  | 'reservation-invalid'
  | 'discount-invalid'
  | 'rectangles-too-many'
  | 'constraint-invalid'
  | 'constraints-contradictory'
  | 'party-missing'
  | 'party-duplicate'
  | 'parties-too-many'
  | 'package-invalid'
  | 'profile-mismatch'
  | 'domain-missing'
  | 'xml-malformed'
  | 'json-malformed'
  | 'csv-malformed'
  | 'format-unsupported';

/**
 * An expected refusal. `place` names where, in the words of the input (`parties[1].values[3].weight`,
 * `profile-2.xml: issue 4`); it carries ids and positions, never free text of the record.
 */
export interface EngineError {
  readonly code: EngineErrorCode;
  readonly place: string;
  readonly detail: string;
}

/** A value, or the refusals that explain why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: EngineError };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(
  code: EngineErrorCode,
  place: string,
  detail: string,
): { ok: false; error: EngineError } {
  return { ok: false, error: { code, place, detail } };
}
