/** What an example request is, and what it is made from. */
import type { CaseState } from '@wasit/domain';

export interface ExampleRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ExampleContext {
  readonly caseId: string;
  /** The viewer's own fold. */
  readonly seen: CaseState;
  /** The fold of everything: to aim at what is hidden. */
  readonly whole: CaseState;
}
