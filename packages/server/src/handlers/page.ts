/** What every page has in common: one answer for no case, no such thing in it, and neither being this viewer's to see. */
import type { Viewer } from '@wasit/domain';
import type { FastifyRequest } from 'fastify';
import { refused } from '../use-cases/record-command.ts';
import { type App, answer } from './handler.ts';
import { type Looking, stateFor } from './state-for.ts';

interface PageCall {
  readonly viewer: Viewer;
  readonly params: { readonly caseId: string };
  readonly query: { readonly asOf?: string | undefined };
  readonly request: FastifyRequest;
}

/** A page that says the same until its viewer's record moves on. */
export const page = async <P>(app: App, call: PageCall, view: (looking: Looking) => P | null) => {
  const looking = await stateFor(app, call.viewer, call.params.caseId, call.query.asOf);
  if (looking === null) return refused('not-found');
  const shown = app.pages.page(looking.state, call.request.url, () => view(looking));
  return shown === null ? refused('not-found') : { ok: true as const, page: shown };
};

/** A page that holds clocks against the present. */
export const clockedPage = async <P>(app: App, call: PageCall, view: (looking: Looking) => P | null) => {
  const looking = await stateFor(app, call.viewer, call.params.caseId, call.query.asOf);
  const shown = looking === null ? null : view(looking);
  return shown === null ? refused('not-found') : answer(shown);
};
