/** What the pages ask of the engine's worker beyond the questions of `@wasit/engine/worker`. All of it clones. */
import type {
  Blocking,
  BridgeAnswer,
  Hinges,
  PartyPosition,
  RehearsalProgress,
  RehearsalReport,
  Result,
  Scenario,
  Setup,
} from '@wasit/engine';

export type DeskQuestion =
  | { readonly kind: 'hinges'; readonly scenario: Scenario; readonly package: readonly number[] }
  | { readonly kind: 'who-blocks'; readonly scenario: Scenario }
  | {
      readonly kind: 'bridge';
      readonly scenario: Scenario;
      readonly positions: readonly PartyPosition[];
      readonly count: number;
    }
  | { readonly kind: 'rehearse'; readonly scenario: Scenario; readonly setup: Setup };

/** The answer to each kind of question. */
export interface DeskAnswers {
  readonly hinges: Hinges;
  readonly 'who-blocks': Blocking;
  readonly bridge: BridgeAnswer;
  readonly rehearse: RehearsalReport;
}

export type DeskRequest =
  | { readonly type: 'desk'; readonly id: number; readonly question: DeskQuestion }
  | { readonly type: 'desk-stop'; readonly id: number };

export type DeskReply =
  | { readonly type: 'desk-progress'; readonly id: number; readonly progress: RehearsalProgress }
  | { readonly type: 'desk-result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'desk-fault'; readonly id: number; readonly message: string };
