/** What the contact finders work with, and a contact before it is written down. */
import type { ContactType, ReadStatement } from '@wasit/domain';
import type { ActorTable } from '../discourse/actor-table.ts';
import type { Pointers } from '../discourse/pointers.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import type { resolveDates } from '../time/index.ts';
import type { Unit } from './unit.ts';

export interface ContactInput {
  readonly scene: Scene;
  readonly table: ActorTable;
  readonly time: ReturnType<typeof resolveDates>;
  readonly pointers: Pointers;
  /** The person who holds an office in this report, or the ref itself. */
  holder(ref: string): string;
  /** The statement that covers a token, or null. */
  speakerAt(token: number): ReadStatement | null;
  /** The state whose adjective a word is ("Saudi", "سعودي"), or null. */
  nationAt(token: number): LexiconEntry | null;
  /** The ref of such a state, named by the words from `first` up to `last`. */
  nationRef(nation: LexiconEntry, first: number, last: number): string;
  /** The participant that a mention stands for: an office's holder, the state that a delegation is of. */
  sideRef(mention: Mention): string;
  /** Whom "both sides", "الوزيران" mean at a token: two refs, or none. */
  pairAt(token: number): readonly string[];
  /** People of the sentence at hand with the title before their name, by where it begins. */
  readonly titled?: ReadonlyMap<number, Unit>;
}

export interface FoundContact {
  readonly type: ContactType;
  /** Token range, `last` exclusive, and the word that says so. */
  readonly first: number;
  readonly last: number;
  readonly trigger: number;
  readonly support: number | null;
  readonly participants: readonly string[];
  readonly venue: string | null;
  readonly sure: number;
  /** A verb told it, not a noun alone. */
  readonly verb: boolean;
}
