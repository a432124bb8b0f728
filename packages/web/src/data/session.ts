/** Who is signed in, and what they may do in a case. At a desk there is one trusted user and no account. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type AnswerOf, orThrow } from '@wasit/api';
import { client } from './client.ts';

export type Session = AnswerOf<'session'>;
export type Seat = Session['cases'][number];
export type AccountRole = Seat['role'];

/** How soon a page that lies open notices that its session was ended elsewhere. */
const ASKED_AGAIN_MS = 60_000;

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => orThrow(client.session({ signal })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.account == null ? false : ASKED_AGAIN_MS),
    refetchOnWindowFocus: ({ state }) => (state.data?.account == null ? false : 'always'),
  });

/** What somebody is in a case: at a desk all of it, as a stranger the public record. */
export interface Standing {
  readonly role: AccountRole | 'desk';
  /** Rooms that are held; at a desk they are not counted. */
  readonly rooms: readonly string[];
}

export const standingIn = (session: Session | undefined, caseId: string): Standing => {
  if (session === undefined || session.mode === 'desk') return { role: 'desk', rooms: [] };
  return session.cases.find((seat) => seat.caseId === caseId) ?? { role: 'public', rooms: [] };
};

export const useSession = (): Session | undefined => useQuery(sessionQuery()).data;

export const useStanding = (caseId: string): Standing => standingIn(useSession(), caseId);

const workers: ReadonlySet<Standing['role']> = new Set(['desk', 'lead', 'mediator', 'analyst']);

/** Adds reports to the public record, and says what the case is about. */
export const keepsRecord = ({ role }: Standing): boolean => workers.has(role);

/** To which roles each role may invite; the server holds to the same. */
const invited: Readonly<Record<Standing['role'], readonly AccountRole[]>> = {
  desk: [],
  lead: ['mediator', 'delegation', 'guarantor', 'analyst', 'public', 'lead'],
  mediator: ['mediator'],
  delegation: ['delegation'],
  guarantor: ['guarantor'],
  analyst: [],
  public: [],
};

export const invitesTo = ({ role }: Standing): readonly AccountRole[] => invited[role];

/** Opens cases on this server. */
export const opensCases = (session: Session | undefined): boolean =>
  session === undefined || session.mode === 'desk' || session.account?.leads === true;
