/** Pages: a view of the viewer's fold, now or as of a past moment. */
import {
  actorsView,
  actorView,
  dependentsView,
  historyView,
  issuesView,
  networkView,
  overviewView,
  positionsView,
  readingQueueView,
  readingReportView,
  sourcesView,
  timelineView,
  type Viewer,
} from '@wasit/domain';
import { refused } from '../use-cases/record-command.ts';
import { type App, answer, type Handlers } from './handler.ts';
import { type Looking, stateFor } from './state-for.ts';

interface PageCall {
  readonly viewer: Viewer;
  readonly params: { readonly caseId: string };
  readonly query: { readonly asOf?: string | undefined };
}

/** No case, no such thing in it, and neither being this viewer's to see: one answer. */
const page = async <P>(app: App, call: PageCall, view: (looking: Looking) => P | null) => {
  const looking = await stateFor(app, call.viewer, call.params.caseId, call.query.asOf);
  const shown = looking === null ? null : view(looking);
  return shown === null ? refused('not-found') : answer(shown);
};

export const pageHandlers = {
  overview: async (app, call) =>
    await page(app, call, ({ state, asOf }) => overviewView(state, asOf, call.query.since ?? null)),
  timeline: async (app, call) =>
    await page(app, call, ({ state, asOf }) => timelineView(state, asOf, call.query)),
  positions: async (app, call) =>
    await page(app, call, ({ state, asOf }) => positionsView(state, asOf, call.query)),
  readingQueue: async (app, call) =>
    await page(app, call, ({ state, asOf }) => readingQueueView(state, asOf)),
  readingReport: async (app, call) =>
    await page(app, call, ({ state, asOf }) => readingReportView(state, asOf, call.params.reportId)),
  sources: async (app, call) => await page(app, call, ({ state, asOf }) => sourcesView(state, asOf)),
  dependents: async (app, call) =>
    await page(app, call, ({ state, asOf }) => dependentsView(state, asOf, call.params.claimId)),
  actors: async (app, call) => await page(app, call, ({ state, asOf }) => actorsView(state, asOf)),
  actor: async (app, call) =>
    await page(app, call, ({ state, asOf }) => actorView(state, asOf, call.params.actorId)),
  network: async (app, call) => await page(app, call, ({ state, asOf }) => networkView(state, asOf)),
  issues: async (app, call) => await page(app, call, ({ state, asOf }) => issuesView(state, asOf)),
  history: async (app, call) =>
    await page(app, call, ({ state, asOf }) => historyView(state, asOf, call.query)),
} satisfies Partial<Handlers>;
