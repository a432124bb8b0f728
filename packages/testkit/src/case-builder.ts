/** A case written in memory, command by command: what a test needs to have a log. */
import {
  type Audience,
  audienceOf,
  type CaseState,
  type Command,
  type Decision,
  decide,
  emptyState,
  fold,
  maySee,
  PUBLIC,
  type StoredEvent,
  type Viewer,
  viewer,
} from '@wasit/domain';

/** Ids that are the same in every run: `t00000001`, `t00000002` … */
export const countingIds = (prefix = 't'): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${String(count).padStart(8, '0')}`;
  };
};

/** A clock that moves on by a second at each look. */
export const tickingClock = (from = '2026-01-05T06:00:00.000Z'): (() => string) => {
  let at = Date.parse(from);
  return () => {
    const now = new Date(at).toISOString();
    at += 1000;
    return now;
  };
};

/** Somebody with every clearance that the test logs use. */
export const insider = viewer('insider', 'room:a', 'room:a/head', 'room:b', 'room:mediators');

export class CaseBuilder {
  readonly caseId: string;
  readonly log: StoredEvent[] = [];
  readonly #newId: () => string;
  readonly #clock: () => string;

  constructor(caseId = 'case-1', newId = countingIds(), clock = tickingClock()) {
    this.caseId = caseId;
    this.#newId = newId;
    this.#clock = clock;
  }

  /** The state as `who` sees it. */
  stateFor(who: Viewer = insider): CaseState {
    const state = emptyState();
    for (const event of this.log) if (maySee(who, event.audience)) fold(state, event);
    return state;
  }

  /** Decides on what the author sees, and records the outcome. A refusal records nothing. */
  try(command: Command, audience: Audience = audienceOf(PUBLIC), author: Viewer = insider): Decision {
    const now = this.#clock();
    const context = { caseId: this.caseId, author, audience, newId: this.#newId, now };
    const decision = decide(this.stateFor(author), command, context);
    if (decision.ok) {
      for (const draft of decision.events) this.log.push({ ...draft, recordedAt: now });
    }
    return decision;
  }

  /** As `try`, for commands that the test takes for granted: throws on a refusal. */
  run(command: Command, audience?: Audience, author?: Viewer): this {
    const decision = this.try(command, audience, author);
    if (!decision.ok) {
      throw new Error(
        `${command.type} was refused: ${decision.refusal.code} ${decision.refusal.subject ?? ''}`,
      );
    }
    return this;
  }
}
