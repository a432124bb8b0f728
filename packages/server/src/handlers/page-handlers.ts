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
} from '@wasit/domain';
import type { Handlers } from './handler.ts';
import { page } from './page.ts';

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
  sources: async (app, call) =>
    await page(app, call, ({ state, asOf }) => sourcesView(state, asOf, call.query)),
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
