/** Codes of the refusals of the graph model. */
export type ConflictErrorCode =
  | 'not-an-object'
  | 'field-missing'
  | 'field-invalid'
  | 'decision-maker-unknown'
  | 'option-duplicate'
  | 'too-many-options'
  | 'too-many-states'
  | 'no-feasible-state'
  | 'state-unknown'
  | 'state-duplicate'
  | 'payoffs-missing'
  | 'condition-invalid'
  | 'too-many-rankings';

/** An expected refusal. `place` is the path in the input (`moves[1][7]`); ids and positions only. */
export type ConflictError = {
  readonly code: ConflictErrorCode;
  readonly place: string;
  readonly detail: string;
};

export type ConflictResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ConflictError };

/** Thrown inside a parse and caught at its door, so that deep checks read straight. Never escapes the module. */
export class Refused extends Error {
  readonly error: ConflictError;
  constructor(code: ConflictErrorCode, place: string, detail: string) {
    super(code);
    this.error = { code, place, detail };
  }
}

/** Runs `work`, turning a `Refused` into a returned value. */
export function refusable<T>(work: () => T): ConflictResult<T> {
  try {
    return { ok: true, value: work() };
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, error: fault.error };
    throw fault;
  }
}
