/** One command: decided on what its author sees, then recorded, then made findable. */
import type { ErrorCode, Recorded } from '@wasit/api';
import { type Audience, audienceOf, type DraftEvent, decide, introducedBy, type Viewer } from '@wasit/domain';
import type { Appended, AppendRefusal } from '@wasit/store';
import type { UseCaseDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import { searchableTexts } from '../search/searchable-texts.ts';

export interface Refused {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly subject: string | null;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export const refused = (code: ErrorCode, subject: string | null = null): Refused => ({
  ok: false,
  code,
  subject,
});

export interface CommandRequest {
  readonly caseId: string;
  /** `{ type, … }`, not yet validated. */
  readonly command: unknown;
  readonly audience: Audience;
  /** The cursor the author looked at: refused with `conflict` when the author's record is past it. */
  readonly expected: string | null;
}

type Append = Pick<UseCaseDeps, 'store' | 'clock' | 'newId'>;

/** Tries again when somebody else was faster and the author set no cursor. */
const ATTEMPTS = 5;

/** A disclosure reaches circles beyond its author's own: exactly those that were decided on. */
const reached = (drafts: readonly DraftEvent[]): readonly string[] =>
  audienceOf(...drafts.flatMap(({ audience }) => audience));

const codeOf = (refusal: AppendRefusal): ErrorCode => {
  if (refusal === 'conflict') return 'conflict';
  if (refusal === 'audience-denied') return 'audience-not-yours';
  if (refusal === 'id-refused') return 'already-exists';
  throw new TypeError(`the store refused a decided event: ${refusal}`);
};

export const recordCommand = async (
  deps: Append,
  folds: Folds,
  author: Viewer,
  request: CommandRequest,
): Promise<Outcome<Recorded>> =>
  await folds.inOrder(author, request.caseId, async () => await record(deps, folds, author, request));

const record = async (
  deps: Append,
  folds: Folds,
  author: Viewer,
  request: CommandRequest,
): Promise<Outcome<Recorded>> => {
  const { caseId, command, expected } = request;
  const audience = audienceOf(...request.audience);
  for (let attempt = 1; ; attempt += 1) {
    const state = await folds.now(author, caseId);
    const { head } = state;
    if (expected !== null && expected !== head) return refused('conflict');
    const context = { caseId, author, audience, now: deps.clock(), newId: deps.newId };
    const decision = decide(state, command, context);
    if (!decision.ok) return refused(decision.refusal.code, decision.refusal.subject ?? null);
    const drafts = decision.events;
    const texts = searchableTexts(state, drafts);
    const appended: Appended = await deps.store.withViewer(
      author,
      async (tx) => await tx.record(caseId, drafts, head, texts),
      { mayAddress: reached(drafts) },
    );
    if (appended.ok) {
      if (appended.repeated === undefined) await folds.recorded(author, caseId, head, appended.events);
      const last = appended.events.at(-1);
      return {
        ok: true,
        value: {
          eventIds: appended.events.map(({ id }) => id),
          introduced: appended.events.flatMap(({ type, payload }) => introducedBy(type, payload) ?? []),
          cursor: last?.id ?? head ?? '',
        },
      };
    }
    if (appended.code === 'conflict' && expected === null && attempt < ATTEMPTS) continue;
    return refused(codeOf(appended.code));
  }
};
