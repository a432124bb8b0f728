/** One actor of a lexicon, as data: what a lexicon file holds and what the built-in tables load to. */
import type { ActorKind, Bilingual } from '@wasit/domain';

/**
 * How an alias names its actor:
 * - `name`: it names the actor wherever it stands;
 * - `ambiguous`: it is also a common word, and needs support from its neighbours;
 * - `demonym`: the adjective of a state (مصري), which names the state only in some constructions;
 * - `metonym`: a capital, which stands for the government only in some contexts.
 */
export type AliasForm = 'name' | 'ambiguous' | 'demonym' | 'metonym';

export interface Alias {
  readonly text: string;
  readonly form: AliasForm;
}

/** An office held for a period: EDTF dates or months; `to` absent means still held, or not recorded. */
export interface Tenure {
  /** `office:egypt-gis-head` */
  readonly office: string;
  readonly from?: string;
  readonly to?: string;
}

export interface LexiconEntry {
  /** Stable and readable: `state:egypt`, `person:abbas-kamel`, `office:cia-head`, `outlet:reuters`, `org:hamas`. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: Bilingual;
  readonly aliases: readonly Alias[];
  readonly tenures?: readonly Tenure[];
  /** Web domains, for outlets. */
  readonly domains?: readonly string[];
  /** The actor it belongs to or acts for: a government's body to its state. */
  readonly partOf?: string;
}
