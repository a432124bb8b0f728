/** What the position finders work with, and how one position is written down. */
import type { ReadPosition, ReadStatement, Stance } from '@wasit/domain';
import type { Pointers } from '../discourse/pointers.ts';
import type { IssueHit, IssueMatcher } from '../issues/issue-matcher.ts';
import type { Scene } from '../statements/scene.ts';
import type { PartyFinder } from './party.ts';

export interface PositionInput {
  readonly scene: Scene;
  readonly issues: IssueMatcher;
  readonly parties: PartyFinder;
  readonly pointers: Pointers;
  /** The issue that the report names most: what "the proposal" is about. */
  readonly mainIssue: string | null;
  /** The domain that the report belongs to, for terms that are common words elsewhere. */
  readonly domain: string | null;
  /** By how much the report names each issue. */
  readonly issueWeights: ReadonlyMap<string, number>;
  /** Statements in order, for who speaks where. */
  speakerAt(token: number): ReadStatement | null;
  /** Told of every stance word with its evidence, while a model is trained. */
  readonly watch?: ((example: PositionExample) => void) | undefined;
}

/** One stance word as the models see it: cells of evidence (`learned/cells.ts`). Spans are in UTF-16 units. */
export interface PositionExample {
  readonly start: number;
  readonly end: number;
  readonly outcome: string;
  /** Whether grammar reads it, or it takes a stand by itself; not so what only opens a frame ("in", "has"). */
  readonly alone: boolean;
  readonly said: Stance | null;
  readonly event: readonly number[];
  readonly stance: readonly number[];
  readonly bearers: readonly {
    readonly start: number;
    readonly end: number;
    readonly ref: string | null;
    readonly sort: string;
    readonly evidence: readonly number[];
  }[];
  readonly matters: readonly {
    readonly start: number;
    readonly end: number;
    readonly issue: string;
    readonly said: boolean;
    readonly evidence: readonly number[];
  }[];
  /** What grammar alone tells. */
  readonly told: readonly ReadPosition[];
}

export function positionAt(
  input: PositionInput,
  first: number,
  last: number,
  party: string,
  issue: IssueHit,
  stance: Stance,
  condition: { start: number; end: number } | null,
  certainty: number,
): ReadPosition {
  const { tokens } = input.scene.doc;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    party,
    issue: issue.issue,
    stance,
    ...(condition === null ? {} : { condition }),
    confidence: certainty,
  };
}
