import type { Literal } from '../space/constraint.ts';

/** What is known for certain of how one party weighs the issues; each cuts the set of possible weights. */
export type Statement =
  /** The weight of an issue lies between these shares (weights sum to 1). */
  | { readonly kind: 'range'; readonly issue: string; readonly least: number; readonly most: number }
  /** `more` matters more than `less`: its weight is at least `times` (1 if absent) that of `less`, and above it. */
  | { readonly kind: 'order'; readonly more: string; readonly less: string; readonly times?: number }
  /** Choosing `better` is preferred to choosing `worse`, all else equal; issues that neither names stay equal. */
  | { readonly kind: 'prefers'; readonly better: readonly Literal[]; readonly worse: readonly Literal[] }
  /** Choosing either is the same to the party, all else equal. */
  | { readonly kind: 'indifferent'; readonly left: readonly Literal[]; readonly right: readonly Literal[] };

/**
 * A position of the record, taken as weak evidence: it makes some weights likelier and rules none out. The
 * likelihood is logistic in the utility difference: 1 / (1 + exp(−strength × difference)). `strength` (10 if
 * absent: a difference of 0.1 is believed at odds of 2.7 to 1) is an assumption, and is reported as one.
 */
export type Evidence =
  | {
      readonly kind: 'asked';
      readonly for: readonly Literal[];
      readonly ratherThan: readonly Literal[];
      readonly strength?: number;
    }
  | {
      readonly kind: 'accepted' | 'refused';
      /** One option on every issue. */
      readonly package: readonly Literal[];
      readonly strength?: number;
    };

export const EVIDENCE_STRENGTH = 10;

/** What one party is thought to want, its weights not known exactly. Utility = sum of weight x worth, 0 to 1. */
export type UncertainPreferences = {
  readonly party: string;
  /** Worth of each option, 0 (worst) to 1 (best), by issue; an issue without an entry is worth 0 throughout. */
  readonly worths: Readonly<Record<string, readonly number[]>>;
  readonly statements: readonly Statement[];
  readonly evidence: readonly Evidence[];
  /** Least utility that it accepts: known, or somewhere (evenly) between two numbers. */
  readonly reservation: number | { readonly least: number; readonly most: number };
  /** True when somebody assumed these statements; false when the party declared them. */
  readonly assumed: boolean;
};

export type UncertainErrorCode =
  | 'unknown-issue'
  | 'unknown-option'
  | 'worth-invalid'
  | 'range-invalid'
  | 'reservation-invalid'
  | 'package-incomplete'
  | 'statements-contradictory'
  | 'answer-does-not-fit';

/** `statements`: where the answers contradict one another, the smallest set of them that does (positions). */
export type UncertainError = {
  readonly code: UncertainErrorCode;
  readonly place: string;
  readonly detail: string;
  readonly statements?: readonly number[];
};

export type UncertainResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: UncertainError };

export function refuseUncertain(
  code: UncertainErrorCode,
  place: string,
  detail: string,
): { readonly ok: false; readonly error: UncertainError } {
  return { ok: false, error: { code, place, detail } };
}
