/** Every page's address. Pages are fetched when they are first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { entryKinds, type TimelineChoice } from '../data/case-queries.ts';
import { type LaneKind, laneKinds } from '../pages/timeline/lanes.ts';
import { readAsOf } from './as-of.ts';
import { CaseFrame } from './case-frame.tsx';
import { CaseHome } from './case-home.tsx';
import { Frame } from './frame.tsx';
import { NotFound, NotFoundHere } from './not-found.tsx';
import { PageFault } from './page-fault.tsx';

interface RootSearch {
  readonly asOf?: string | undefined;
}

const root = createRootRoute({
  component: Frame,
  validateSearch: (search: Record<string, unknown>): RootSearch => {
    const asOf = readAsOf(search.asOf);
    return asOf === undefined ? {} : { asOf };
  },
  search: { middlewares: [retainSearchParams<RootSearch>(['asOf'])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cases', replace: true });
  },
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  component: lazyRouteComponent(() => import('../pages/cases/cases-page.tsx'), 'CasesPage'),
});

/** `to`: the page that was asked for; `ended`: the session was over while it was shown. */
interface SignInSearch {
  readonly to?: string;
  readonly ended?: true;
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to, ended }: Record<string, unknown>): SignInSearch => ({
    // Only a page of this site: an address that begins with two strokes is another's.
    ...(typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {}),
    ...(ended === true ? { ended } : {}),
  }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../pages/sign-in/invitation-page.tsx'), 'InvitationPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../pages/account/account-page.tsx'), 'AccountPage'),
});

const theCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: CaseFrame,
  notFoundComponent: NotFoundHere,
});

const caseHome = createRoute({
  getParentRoute: () => theCase,
  path: '/',
  component: CaseHome,
});

const overview = createRoute({
  getParentRoute: () => theCase,
  path: '/overview',
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.tsx'), 'OverviewPage'),
});

/** Lanes, filters and the stretch of time shown (milliseconds since 1970), so that a view can be linked to. */
interface TimelineSearch extends TimelineChoice {
  readonly lane?: LaneKind;
  readonly from?: number;
  readonly to?: number;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The members that are set: an address holds no empty ones. */
const present = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const timeline = createRoute({
  getParentRoute: () => theCase,
  path: '/timeline',
  validateSearch: (search: Record<string, unknown>): TimelineSearch => {
    const { from, to } = search;
    const window = typeof from === 'number' && typeof to === 'number' && from < to ? { from, to } : {};
    return {
      ...window,
      ...present({
        lane: oneOf(laneKinds, search.lane),
        kind: oneOf(entryKinds, search.kind),
        actor: text(search.actor),
        track: text(search.track),
        issue: text(search.issue),
        source: text(search.source),
      }),
    };
  },
  component: lazyRouteComponent(() => import('../pages/timeline/timeline-page.tsx'), 'TimelinePage'),
});

const positions = createRoute({
  getParentRoute: () => theCase,
  path: '/positions',
  component: lazyRouteComponent(() => import('../pages/positions/positions-page.tsx'), 'PositionsPage'),
});

/** The package being built, those kept beside one another, and weights as they might be (`pages/packages/address.ts`). */
interface PackagesSearch {
  readonly build?: string;
  readonly pins?: string;
  readonly weights?: string;
}

const packages = createRoute({
  getParentRoute: () => theCase,
  path: '/packages',
  validateSearch: ({ build, pins, weights }: Record<string, unknown>): PackagesSearch =>
    present({ build: text(build), pins: text(pins), weights: text(weights) }),
  component: lazyRouteComponent(() => import('../pages/packages/packages-page.tsx'), 'PackagesPage'),
});

const stability = createRoute({
  getParentRoute: () => theCase,
  path: '/stability',
  component: lazyRouteComponent(() => import('../pages/stability/stability-page.tsx'), 'StabilityPage'),
});

const settings = createRoute({
  getParentRoute: () => theCase,
  path: '/settings',
  component: lazyRouteComponent(() => import('../pages/settings/settings-page.tsx'), 'SettingsPage'),
});

const adding = createRoute({
  getParentRoute: () => theCase,
  path: '/add',
  component: lazyRouteComponent(() => import('../pages/adding/adding-page.tsx'), 'AddingPage'),
});

const people = createRoute({
  getParentRoute: () => theCase,
  path: '/people',
  component: lazyRouteComponent(() => import('../pages/people/people-page.tsx'), 'PeoplePage'),
});

const reading = createRoute({
  getParentRoute: () => theCase,
  path: '/reading',
  component: lazyRouteComponent(() => import('../pages/reading/reading-page.tsx'), 'ReadingPage'),
});

/** `start` and `end` are the offsets of a passage to show first; `entry` the candidate to select. */
interface PassageSearch {
  readonly start?: number;
  readonly end?: number;
  readonly entry?: string;
}

const report = createRoute({
  getParentRoute: () => theCase,
  path: '/reading/$reportId',
  validateSearch: ({ start, end, entry }: Record<string, unknown>): PassageSearch => ({
    ...(Number.isSafeInteger(start) && Number.isSafeInteger(end)
      ? { start: Number(start), end: Number(end) }
      : {}),
    ...(typeof entry === 'string' ? { entry } : {}),
  }),
  component: lazyRouteComponent(() => import('../pages/reading/report-page.tsx'), 'ReportPage'),
});

const sources = createRoute({
  getParentRoute: () => theCase,
  path: '/sources',
  component: lazyRouteComponent(() => import('../pages/sources/sources-page.tsx'), 'SourcesPage'),
});

const actors = createRoute({
  getParentRoute: () => theCase,
  path: '/actors',
  component: lazyRouteComponent(() => import('../pages/actors/actors-page.tsx'), 'ActorsPage'),
});

const actor = createRoute({
  getParentRoute: () => theCase,
  path: '/actors/$actorId',
  component: lazyRouteComponent(() => import('../pages/actors/actor-page.tsx'), 'ActorPage'),
});

const relays = createRoute({
  getParentRoute: () => theCase,
  path: '/relays',
  component: lazyRouteComponent(() => import('../pages/relays/relays-page.tsx'), 'RelaysPage'),
});

const proposals = createRoute({
  getParentRoute: () => theCase,
  path: '/proposals',
  component: lazyRouteComponent(() => import('../pages/proposals/proposals-page.tsx'), 'ProposalsPage'),
});

const desk = createRoute({
  getParentRoute: () => theCase,
  path: '/desk',
  component: lazyRouteComponent(() => import('../pages/desk/desk-page.tsx'), 'DeskPage'),
});

const brief = createRoute({
  getParentRoute: () => theCase,
  path: '/brief',
  component: lazyRouteComponent(() => import('../pages/brief/brief-page.tsx'), 'BriefPage'),
});

interface QuerySearch {
  readonly q?: string;
}

const search = createRoute({
  getParentRoute: () => theCase,
  path: '/search',
  validateSearch: ({ q }: Record<string, unknown>): QuerySearch =>
    typeof q === 'string' && q !== '' ? { q } : {},
  component: lazyRouteComponent(() => import('../pages/search/search-page.tsx'), 'SearchPage'),
});

const tree = root.addChildren([
  home,
  cases,
  signIn,
  invitation,
  account,
  theCase.addChildren([
    caseHome,
    overview,
    timeline,
    positions,
    relays,
    proposals,
    desk,
    brief,
    packages,
    stability,
    settings,
    adding,
    people,
    reading,
    report,
    sources,
    actors,
    actor,
    search,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: PageFault,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
