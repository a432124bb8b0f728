/** One contact word in its sentence, and what it tells. */
import type { ContactType } from '@wasit/domain';
import type { Sentence } from '../text/sentences.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import type { ContactWord } from './contact-lookup.ts';
import type { Group } from './group.ts';

/** One event word in its sentence, with what stands around it. */
export interface Telling {
  readonly input: ContactInput;
  readonly sentence: Sentence;
  /** The sentence's groups, in order. */
  readonly groups: readonly Group[];
  readonly at: number;
  readonly word: ContactWord;
  /** The contact told before this one in the report, if it was told near here. */
  readonly previous: FoundContact | null;
  /** The meeting of several told last in the report, wherever: "the next round" is theirs. */
  readonly meeting: FoundContact | null;
}

/** What a telling says: who, and the groups that say so. */
export interface Told {
  readonly type: ContactType;
  readonly groups: readonly Group[];
  readonly refs: readonly string[];
  readonly sure: number;
  /** The verb of taking place that governs the noun. */
  readonly support?: number | null;
}
