/** Participants that a sentence names together, as one noun phrase. */
import type { Unit } from './unit.ts';

export interface Group {
  readonly units: readonly Unit[];
  readonly first: number;
  readonly last: number;
  /** The word that governs it: a preposition, or a clitic one; empty for a bare one. */
  readonly before: string;
  /** `'s` follows: it owns what comes next. */
  readonly owner: boolean;
  /** Units from here on took part apart from those before: "A and, separately, B". 0 where none did. */
  readonly apart: number;
}
