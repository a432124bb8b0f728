/** An actor of one report while it is read. */
import type { ActorKind, Bilingual, Span } from '@wasit/domain';

export interface Actor {
  readonly ref: string;
  readonly id: string | null;
  readonly kind: ActorKind;
  readonly name: Bilingual;
  readonly mentions: Span[];
  /** For unnamed sources. */
  readonly sense: string | null;
  readonly plural: boolean;
  readonly modifiers: Set<string>;
  readonly affiliations: Set<string>;
  /** Title words seen beside the name: الوزير, السفير. */
  readonly titles: Set<string>;
  /** Head noun of an organisation: الحركة finds its حركة. */
  head: string | null;
  /** Outlets through which it was quoted, outermost first. */
  chain: string[];
  lastToken: number;
  /** First tokens of the latest mentions. */
  tokens: number[];
}
