/** The pages of a case in the order of the navigation, each with the letter that `g` goes by. */
import type { MessageId } from '../messages/message-id.ts';

export interface CasePage {
  readonly to:
    | '/cases/$caseId/overview'
    | '/cases/$caseId/timeline'
    | '/cases/$caseId/positions'
    | '/cases/$caseId/packages'
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
  { to: '/cases/$caseId/reading', name: 'nav.reading', letter: 'r' },
  { to: '/cases/$caseId/sources', name: 'nav.sources', letter: 's' },
  { to: '/cases/$caseId/actors', name: 'nav.actors', letter: 'a' },
  { to: '/cases/$caseId/relays', name: 'nav.relays', letter: 'l' },
  { to: '/cases/$caseId/proposals', name: 'nav.proposals', letter: 'b' },
  { to: '/cases/$caseId/desk', name: 'nav.desk', letter: 'd' },
  { to: '/cases/$caseId/brief', name: 'nav.brief', letter: 'h' },
  { to: '/cases/$caseId/search', name: 'nav.search', letter: 'f' },
];

/** The name of the page at an address within a case, or null for an address that is no page of it. */
export const pageNameOf = (pathname: string): MessageId | null => {
  const segment = pathname.split('/')[3];
  if (segment === 'settings') return 'app.settings';
  if (segment === 'add') return 'cases.add';
  return casePages.find((page) => page.to.split('/')[3] === segment)?.name ?? null;
};
