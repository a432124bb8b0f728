/** What the pages ask of the engine's worker beyond the questions of `@wasit/engine/worker`. All of it clones. */
import type {
  Acceptance,
  Answer,
  Blocking,
  BridgeAnswer,
  Concept,
  Hinges,
  PartyPosition,
  Question,
  Result,
  Scenario,
  Settled,
  WorstCase,
} from '@wasit/engine';
import type { ConflictAnswer, Requirement } from './conflict-answers.ts';
import type {
  AcceptanceQuestion,
  Contradiction,
  WeightsAnswer,
  WeightsQuestion,
  WorstCaseQuestion,
} from './uncertain-answers.ts';

export type DeskQuestion =
  | { readonly kind: 'hinges'; readonly scenario: Scenario; readonly package: readonly number[] }
  | { readonly kind: 'who-blocks'; readonly scenario: Scenario }
  | {
      readonly kind: 'bridge';
      readonly scenario: Scenario;
      readonly positions: readonly PartyPosition[];
      readonly count: number;
    }
  | {
      readonly kind: 'conflict';
      readonly json: unknown;
      readonly coalitions: boolean;
      readonly statusQuo: number | null;
    }
  | { readonly kind: 'inverse'; readonly json: unknown; readonly state: number; readonly concept: Concept }
  | ({ readonly kind: 'weights' } & WeightsQuestion)
  | ({ readonly kind: 'settle'; readonly question: Question; readonly answer: Answer } & WeightsQuestion)
  | ({ readonly kind: 'acceptance' } & AcceptanceQuestion)
  | ({ readonly kind: 'worst-case' } & WorstCaseQuestion);

/** The answer to each kind of question. */
export interface DeskAnswers {
  readonly hinges: Hinges;
  readonly 'who-blocks': Blocking;
  readonly bridge: BridgeAnswer;
  readonly conflict: ConflictAnswer;
  readonly inverse: readonly Requirement[];
  readonly weights: WeightsAnswer | Contradiction;
  readonly settle: Settled | Contradiction;
  readonly acceptance: readonly (Acceptance | null)[];
  readonly 'worst-case': WorstCase | null;
}

export interface DeskRequest {
  readonly type: 'desk';
  readonly id: number;
  readonly question: DeskQuestion;
}

export type DeskReply =
  | { readonly type: 'desk-result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'desk-fault'; readonly id: number; readonly message: string };
