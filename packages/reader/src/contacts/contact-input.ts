/** What the contact finders work with, and a contact before it is written down. */
import type { ContactStatus, ContactType, ReadContact, ReadStatement } from '@wasit/domain';
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
  /** Told of every contact word with its evidence, while a model is trained. */
  readonly watch: ((example: ContactExample) => void) | undefined;
  /** People of the sentence at hand with the title before their name, by where it begins. */
  readonly titled: ReadonlyMap<number, Unit> | undefined;
}

/** The same, with the people of a sentence by where their titles begin. */
export function withTitles(input: ContactInput, titled: ReadonlyMap<number, Unit>): ContactInput {
  const { scene, table, time, pointers, speakerAt, nationAt, nationRef, sideRef, pairAt, watch } = input;
  return {
    scene,
    table,
    time,
    pointers,
    speakerAt,
    nationAt,
    nationRef,
    sideRef,
    pairAt,
    watch,
    titled,
  };
}

/** One contact word as a model sees it: cells of evidence (`learned/cells.ts`). */
export interface ContactExample {
  /** The word, in UTF-16 units of the report. */
  readonly start: number;
  readonly end: number;
  readonly group: 'journey' | 'message' | 'meeting';
  readonly event: readonly number[];
  readonly status: readonly number[];
  readonly parts: readonly ExamplePart[];
  /** Those whom the sentence does not name. */
  readonly others: readonly ExamplePart[];
  /** The contacts that it would tell by the models as they are. */
  readonly wholes: readonly { readonly contact: ReadContact; readonly evidence: readonly number[] }[];
}

interface ExamplePart {
  readonly refs: readonly string[];
  readonly evidence: readonly number[];
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
  /** The status that all the words about it speak for. */
  readonly status: ContactStatus;
}
