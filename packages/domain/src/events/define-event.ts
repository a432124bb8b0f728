/**
 * How an event type is declared: its payload's shape, what it refers to, and what it does to the state.
 *
 * A stored event is for ever. When a payload changes, raise `version`, add the step from the old shape to
 * `upcasts`, and freeze a sample of the old one in `frozen-samples.test.ts`.
 */
import type { z } from 'zod';
import type { StoredEvent } from '../log/event.ts';
import type { CaseState } from '../state/case-state.ts';

export interface EventDefinition<T extends string, P> {
  readonly type: T;
  readonly version: number;
  readonly payload: z.ZodType<P>;
  /** Ids of what the event speaks of and does not itself introduce; its whole audience must see them. */
  readonly refs: (payload: P) => readonly string[];
  /** Changes `state` in place. Must accept any payload that fits: what was decided is not judged again. */
  readonly apply: (state: CaseState, payload: P, event: StoredEvent) => void;
  /** From the shape of version n to that of n + 1. */
  readonly upcasts: Readonly<Record<number, (payload: Record<string, unknown>) => Record<string, unknown>>>;
}

export const defineEvent = <T extends string, P>(
  definition: Omit<EventDefinition<T, P>, 'upcasts'> & Partial<Pick<EventDefinition<T, P>, 'upcasts'>>,
): EventDefinition<T, P> => ({ upcasts: {}, ...definition });
