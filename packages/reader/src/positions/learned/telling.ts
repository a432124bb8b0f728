/** A word that may take a stand, with what grammar makes of it and who and what stands around it. */
import type { ReadPosition } from '@wasit/domain';
import type { IssueHit } from '../../issues/issue-matcher.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { PositionInput } from '../position.ts';
import type { Stand } from '../stand.ts';

export interface Telling {
  readonly input: PositionInput;
  readonly sentence: Sentence;
  /** The words, as tokens; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** What grammar makes of them; null where it sees no stand in them at all. */
  readonly stand: Stand | null;
  /** Whether grammar reads it, or it takes a stand by itself; not so what only opens a frame ("in", "has"). */
  readonly alone: boolean;
  /** 1 where grammar tells another stand before it in the sentence; 2 after it; 3 both. */
  readonly beside: number;
  /** 1 in Arabic, 2 in English. */
  readonly tongue: number;
  /** All that grammar sees in the sentence, in order. */
  readonly stands: readonly Stand[];
  /** Every issue term of the sentence, in order. */
  hits(): readonly IssueHit[];
  readonly report: Report;
  /** The issues named in the sentence before. */
  above(): readonly string[];
  /** The position told last before the sentence. */
  readonly latest: ReadPosition | null;
}

/** What grammar tells in the whole report. */
export interface Report {
  /** The issues named in the title. */
  title(): readonly string[];
  /** How many stands somebody holds, by ref, and how many are about an issue. */
  readonly holders: ReadonlyMap<string, number>;
  readonly issues: ReadonlyMap<string, number>;
  /** How often somebody known is named, by lexicon id. */
  named(id: string): number;
}

export type BearerSort =
  | 'mention'
  | 'pointer'
  | 'class'
  | 'demonym'
  | 'body'
  | 'name'
  | 'speaker'
  | 'grammar'
  | 'above'
  | 'main'
  | 'spoke'
  | 'before-first'
  | 'before-second'
  | 'before-last';

/** Somebody who may hold a stand. */
export interface Bearer {
  /** Tokens, `last` exclusive; both the stance word's where the words do not name them. */
  readonly first: number;
  readonly last: number;
  readonly sort: BearerSort;
  /** In the sentence itself. */
  readonly here: boolean;
  /** Their ref where the report has them among its actors already; null where it has not. */
  known(): string | null;
  /** Worked out when asked for: naming a body for the first time adds it to the report's actors. */
  ref(): string | null;
}

/** An issue that a stand may be about, with where it is named nearest; null where the sentence does not name it. */
export interface Matter {
  readonly issue: string;
  readonly hit: IssueHit | null;
  /** Its rank among the issues of the sentence behind the word, or before it; 3 where it is not there. */
  readonly rank: number;
  readonly named: { readonly above: boolean; readonly title: boolean };
}
