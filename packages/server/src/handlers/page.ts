/** What every page has in common: one answer for no case, no such thing in it, and neither being this viewer's to see. */
import type { Viewer } from '@wasit/domain';
import { refused } from '../use-cases/record-command.ts';
import { type App, answer } from './handler.ts';
import { type Looking, stateFor } from './state-for.ts';

interface PageCall {
  readonly viewer: Viewer;
  readonly params: { readonly caseId: string };
  readonly query: { readonly asOf?: string | undefined };
}

export const page = async <P>(app: App, call: PageCall, view: (looking: Looking) => P | null) => {
  const looking = await stateFor(app, call.viewer, call.params.caseId, call.query.asOf);
  const shown = looking === null ? null : view(looking);
  return shown === null ? refused('not-found') : answer(shown);
};
