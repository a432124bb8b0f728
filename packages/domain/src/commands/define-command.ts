/**
 * How a command is declared: the shape of its input, and the events that it leads to, or why it is refused.
 * Deciding is pure; ids come from the context.
 */
import type { z } from 'zod';
import type { EventDefinition } from '../events/define-event.ts';
import type { Audience, Viewer } from '../log/audience.ts';
import type { Passage } from '../log/event.ts';
import type { CaseState } from '../state/case-state.ts';
import type { Refusal } from './refusal.ts';

export interface CommandContext {
  readonly caseId: string;
  readonly author: Viewer;
  /** Who is to see what the command records. */
  readonly audience: Audience;
  /** The present instant, ISO 8601 in UTC: what deadlines and release times are held against. */
  readonly now: string;
  /** A fresh id, unguessable, of at least 8 characters. */
  readonly newId: () => string;
}

/** One event of a decision, before its envelope is closed. */
export interface Outcome {
  readonly type: string;
  readonly version: number;
  readonly payload: Record<string, unknown>;
  readonly refs: readonly string[];
  readonly occurred: string | null;
  readonly passage: Passage | null;
  /** Set by a disclosure only (see `../disclosure/`): who sees this event, instead of the context's audience. */
  readonly audience?: Audience;
}

export interface CommandDefinition<T extends string, S extends z.ZodType> {
  readonly type: T;
  readonly input: S;
  readonly decide: (
    state: CaseState,
    input: z.output<S>,
    context: CommandContext,
  ) => readonly Outcome[] | Refusal;
  /** True for a disclosure: it alone may set the audience of its events. */
  readonly discloses?: true;
}

export const defineCommand = <T extends string, S extends z.ZodType>(
  definition: CommandDefinition<T, S>,
): CommandDefinition<T, S> => definition;

/** An event of type `definition` with this payload. */
export const happens = <P extends object>(
  definition: EventDefinition<string, P>,
  payload: NoInfer<P>,
  about: {
    readonly occurred?: string | null;
    readonly passage?: Passage | null;
    readonly audience?: Audience;
  } = {},
): Outcome => {
  const passage = about.passage ?? null;
  return {
    type: definition.type,
    version: definition.version,
    payload: Object.fromEntries(Object.entries(payload)),
    refs: [...definition.refs(payload), ...(passage === null ? [] : [passage.reportId])],
    occurred: about.occurred ?? null,
    passage,
    ...(about.audience === undefined ? {} : { audience: about.audience }),
  };
};
