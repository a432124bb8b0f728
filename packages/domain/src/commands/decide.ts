/** From a command to the events it leads to. Pure: the same state, command and ids give the same events. */
import { introducedBy } from '../events/introduces.ts';
import { type Audience, covers, effectiveClearances } from '../log/audience.ts';
import type { DraftEvent } from '../log/event.ts';
import type { CaseState } from '../state/case-state.ts';
import type { CommandContext, Outcome } from './define-command.ts';
import { type Refusal, refuse } from './refusal.ts';
import { commandOf } from './registry.ts';

export type Decision =
  | { readonly ok: true; readonly events: readonly DraftEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** An event may refer only to what its whole audience can see. */
const checkReferences = (
  state: CaseState,
  outcomes: readonly Outcome[],
  audience: Audience,
): Refusal | null => {
  const fresh = new Map<string, Audience>();
  for (const outcome of outcomes) {
    const seenBy = outcome.audience ?? audience;
    for (const ref of outcome.refs) {
      const known = fresh.get(ref) ?? state.entities.get(ref)?.audience;
      if (known === undefined) return refuse('unknown-reference', ref);
      if (!covers(known, seenBy)) return refuse('audience-wider-than-reference', ref);
    }
    const introduced = introducedBy(outcome.type, outcome.payload);
    if (introduced !== null) fresh.set(introduced, seenBy);
  }
  return null;
};

/** An author addresses circles that the author belongs to; other circles are reached by disclosure only. */
const mayAddress = (context: CommandContext): boolean => {
  const held = effectiveClearances(context.author);
  return context.audience.every((item) => held.includes(item));
};

/**
 * Decides on one command (`{ type, … }`, not yet validated) in the state that its author can see.
 * Refusals: see `refusal.ts`. Nothing is changed: the caller appends the events.
 */
export const decide = (state: CaseState, command: unknown, context: CommandContext): Decision => {
  const no = (refusal: Refusal): Decision => ({ ok: false, refusal });
  if (typeof command !== 'object' || command === null || !('type' in command)) {
    return no(refuse('input-invalid', 'type'));
  }
  const { type, ...rest } = command;
  const definition = typeof type === 'string' ? commandOf(type) : undefined;
  if (definition === undefined) return no(refuse('input-invalid', 'type'));
  const input = definition.input.safeParse(rest);
  if (!input.success) return no(refuse('input-invalid', input.error.issues[0]?.path.join('.') ?? ''));
  if (state.caseId === null && definition.type !== 'open-case') return no(refuse('case-not-open'));
  if (!mayAddress(context)) return no(refuse('audience-not-yours'));
  const outcome = definition.decide(state, input.data, context);
  if ('code' in outcome) return no(outcome);
  if (definition.discloses !== true && outcome.some((item) => item.audience !== undefined)) {
    throw new Error(`${definition.type} sets an audience without being a disclosure`);
  }
  const unseen = checkReferences(state, outcome, context.audience);
  if (unseen !== null) return no(unseen);
  return {
    ok: true,
    events: outcome.map((item) => ({
      id: context.newId(),
      caseId: context.caseId,
      type: item.type,
      version: item.version,
      audience: [...(item.audience ?? context.audience)],
      author: context.author.id,
      occurred: item.occurred,
      passage: item.passage,
      payload: item.payload,
    })),
  };
};
