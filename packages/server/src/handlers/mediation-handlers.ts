/** Pages of the table. Clocks are held against the present, or against the moment that is looked at. */
import {
  deskView,
  effectiveClearances,
  packagesView,
  proposalsView,
  relaysView,
  roomsView,
  roundsView,
} from '@wasit/domain';
import type { App, Handlers } from './handler.ts';
import { clockedPage, page } from './page.ts';

const nowOf = ({ deps }: App, asOf: string | null): string => asOf ?? deps.clock();

export const mediationHandlers = {
  relays: async (app, call) =>
    await clockedPage(app, call, ({ state, asOf }) => relaysView(state, asOf, nowOf(app, asOf))),
  proposals: async (app, call) =>
    await clockedPage(app, call, ({ state, asOf }) => proposalsView(state, asOf, nowOf(app, asOf))),
  rounds: async (app, call) =>
    await page(app, call, ({ state, asOf, viewer }) =>
      roundsView(state, asOf, { clearances: effectiveClearances(viewer), as: call.query.as ?? null }),
    ),
  rooms: async (app, call) =>
    await page(app, call, ({ state, asOf, viewer }) => roomsView(state, asOf, effectiveClearances(viewer))),
  desk: async (app, call) =>
    await clockedPage(app, call, ({ state, asOf, viewer }) =>
      deskView(state, asOf, nowOf(app, asOf), effectiveClearances(viewer), call.query.as ?? null),
    ),
  packages: async (app, call) => await page(app, call, ({ state, asOf }) => packagesView(state, asOf)),
} satisfies Partial<Handlers>;
