/** What holds of every view, over random cases and random viewers. */
import { caseFrom, randomViewer, step } from '@wasit/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fold, foldFor } from '../fold/fold.ts';
import { maySee, viewer } from '../log/audience.ts';
import type { CaseState } from '../state/case-state.ts';
import * as views from './index.ts';
import * as table from './table.ts';

const NOW = '2026-01-05T07:00:00.000Z';
const CIRCLES = ['public', 'room:a'];

const first = (ids: Iterable<string>): string => [...ids][0] ?? 'nobody-knows';

const pages: Readonly<Record<string, [z.ZodType, (state: CaseState) => unknown]>> = {
  overview: [
    views.overviewPage,
    (state) => views.overviewView(state, null, state.history.at(2)?.eventId ?? null),
  ],
  timeline: [views.timelinePage, (state) => views.timelineView(state, null)],
  positions: [views.positionsPage, (state) => views.positionsView(state, null)],
  queue: [views.readingQueuePage, (state) => views.readingQueueView(state, null)],
  report: [
    views.readingReportPage.nullable(),
    (state) => views.readingReportView(state, null, first(state.reports.keys())),
  ],
  sources: [views.sourcesPage, (state) => views.sourcesView(state, null)],
  dependents: [
    views.dependentsPage.nullable(),
    (state) => views.dependentsView(state, null, first(state.claims.keys())),
  ],
  actors: [views.actorsPage, (state) => views.actorsView(state, null)],
  actor: [views.actorPage.nullable(), (state) => views.actorView(state, null, first(state.actors.keys()))],
  network: [views.networkPage, (state) => views.networkView(state, null)],
  issues: [views.issuesPage, (state) => views.issuesView(state, null)],
  relays: [table.relaysPage, (state) => table.relaysView(state, null, NOW)],
  proposals: [table.proposalsPage, (state) => table.proposalsView(state, null, NOW)],
  rounds: [table.roundsPage, (state) => table.roundsView(state, null)],
  rooms: [table.roomsPage, (state) => table.roomsView(state, null, CIRCLES)],
  desk: [table.deskPage, (state) => table.deskView(state, null, NOW, CIRCLES)],
  packages: [table.packagesPage, (state) => table.packagesView(state, null)],
  brief: [table.briefPage.nullable(), (state) => table.briefView(state, null, 'ar', CIRCLES)],
  history: [views.historyPage, (state) => views.historyView(state, null, { limit: 20 })],
};

const everyPage = (state: CaseState): string =>
  JSON.stringify(Object.values(pages).map(([, view]) => view(state)));

describe('every view', () => {
  it('has the shape that its schema states', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        const state = caseFrom(steps).stateFor();
        for (const [schema, view] of Object.values(pages)) {
          const page = view(state);
          expect(schema.parse(page)).toEqual(page);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for a viewer whatever happens out of that viewer’s sight', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), randomViewer, (steps, who) => {
        const { log } = caseFrom(steps);
        const seen = log.filter(({ audience }) => maySee(who, audience));
        expect(everyPage(foldFor(who, log))).toBe(
          everyPage(foldFor(viewer('alone', ...who.clearances), seen)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on whether the state was folded at once or step by step with views in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const built = caseFrom(steps);
        const everyone = viewer('all', 'room:a/head', 'room:b', 'room:mediators');
        const grown = foldFor(everyone, []);
        for (const event of built.log) {
          fold(grown, event);
          everyPage(grown);
        }
        expect(everyPage(grown)).toBe(everyPage(foldFor(everyone, built.log)));
      }),
      { numRuns: 15 },
    );
  });
});
