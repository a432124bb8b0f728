/** The pages of a case in the order of the navigation, each with the letter that `g` goes by. */
import type { Standing } from '../data/session.ts';
import type { MessageId } from '../messages/message-id.ts';

export interface CasePage {
  readonly to:
    | '/cases/$caseId/overview'
    | '/cases/$caseId/timeline'
    | '/cases/$caseId/positions'
    | '/cases/$caseId/packages'
    | '/cases/$caseId/stability'
    | '/cases/$caseId/reading'
    | '/cases/$caseId/sources'
    | '/cases/$caseId/actors'
    | '/cases/$caseId/relays'
    | '/cases/$caseId/proposals'
    | '/cases/$caseId/desk'
    | '/cases/$caseId/brief'
    | '/cases/$caseId/search';
  readonly name: MessageId;
  readonly letter: string;
}

export const casePages: readonly CasePage[] = [
  { to: '/cases/$caseId/overview', name: 'nav.overview', letter: 'o' },
  { to: '/cases/$caseId/timeline', name: 'nav.timeline', letter: 't' },
  { to: '/cases/$caseId/positions', name: 'nav.positions', letter: 'p' },
  { to: '/cases/$caseId/packages', name: 'nav.packages', letter: 'k' },
  { to: '/cases/$caseId/stability', name: 'nav.stability', letter: 'w' },
  { to: '/cases/$caseId/reading', name: 'nav.reading', letter: 'r' },
  { to: '/cases/$caseId/sources', name: 'nav.sources', letter: 's' },
  { to: '/cases/$caseId/actors', name: 'nav.actors', letter: 'a' },
  { to: '/cases/$caseId/relays', name: 'nav.relays', letter: 'l' },
  { to: '/cases/$caseId/proposals', name: 'nav.proposals', letter: 'b' },
  { to: '/cases/$caseId/desk', name: 'nav.desk', letter: 'd' },
  { to: '/cases/$caseId/brief', name: 'nav.brief', letter: 'h' },
  { to: '/cases/$caseId/search', name: 'nav.search', letter: 'f' },
];

const publicRecord = ['overview', 'timeline', 'positions', 'sources', 'actors', 'search'];
const ofRooms = ['relays', 'proposals'];

/**
 * The pages that have a meaning for somebody: a delegation has its desk first, and is not led into the
 * mediators' workshop. Nothing is protected by this: what a page may show, the server decides.
 */
export const pagesFor = ({ role, rooms }: Standing): readonly CasePage[] => {
  const named = (names: readonly string[]): readonly CasePage[] =>
    names.flatMap((name) => casePages.filter(({ to }) => to.split('/')[3] === name));
  if (role === 'desk' || role === 'lead' || role === 'mediator') return casePages;
  if (role === 'delegation')
    return named(['desk', 'proposals', 'packages', 'stability', 'brief', ...publicRecord]);
  const rest = rooms.length === 0 ? publicRecord : [...publicRecord, ...ofRooms];
  return named(role === 'analyst' ? [...rest, 'packages', 'stability', 'reading'] : rest);
};

/** Where somebody begins in a case. */
export const homePage = ({ role }: Standing): '/cases/$caseId/desk' | '/cases/$caseId/overview' =>
  role === 'delegation' ? '/cases/$caseId/desk' : '/cases/$caseId/overview';

/** The name of the page at an address within a case, or null for an address that is no page of it. */
export const pageNameOf = (pathname: string): MessageId | null => {
  const segment = pathname.split('/')[3];
  if (segment === 'settings') return 'app.settings';
  if (segment === 'add') return 'cases.add';
  if (segment === 'people') return 'people.title';
  return casePages.find((page) => page.to.split('/')[3] === segment)?.name ?? null;
};
