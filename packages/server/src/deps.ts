/** What the application is given. `main.ts` and the command line build these; tests build their own. */
import type { Audience, Bilingual, CaseState, Reading, ReportInput, Viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';
import type { FastifyRequest } from 'fastify';
import type { AccountsService } from './accounts/accounts.ts';
import type { Intake } from './use-cases/intake.ts';

/** Who is at the door. Desk mode has one trusted user; accounts come with their own doorkeeper. */
export interface Doorkeeper {
  readonly mode: 'desk' | 'accounts';
  /**
   * Null for whoever is not signed in. Asked again at every request, and before every live message; an
   * answer up to `within` milliseconds old will do, unless a session has ended or a seat has changed since.
   */
  readonly viewerOf: (request: FastifyRequest, within?: number) => Viewer | null | Promise<Viewer | null>;
  /** The viewer with what he holds in this case: a room of one case is not the room of that name in another. */
  readonly inCase: (viewer: Viewer, caseId: string) => Viewer;
  /** Cases in which the viewer holds something besides what everybody does; none where `inCase` changes nothing. */
  readonly casesOf: (viewer: Viewer) => readonly string[];
  readonly mayOpenCases: (viewer: Viewer) => boolean;
  /** The viewer as one who opens this case, with what its opener holds in it. */
  readonly opening: (viewer: Viewer, caseId: string) => Promise<Viewer>;
  /** Whether a command's circle of readers may be this one; the domain's own rules come on top. */
  readonly mayAddress: (viewer: Viewer, audience: Audience) => boolean;
  /** Whether a command may come as one; left out where all may. What is left has a route of its own. */
  readonly mayRun?: (command: { readonly type: string; readonly succeeds?: unknown }) => boolean;
  /** True for who may take in whole logs. */
  readonly operates: (viewer: Viewer) => boolean;
  /** Whom a command of this type is addressed to when its author names nobody. */
  readonly defaultAudience: (viewer: Viewer, commandType: string) => Audience;
  /**
   * Told of what a viewer's fold says; answers true when the viewer has gained clearances by it, so that the
   * fold must be made anew. The desk's one user holds every room that is opened.
   */
  readonly learns: (viewer: Viewer, state: CaseState) => boolean;
  /** The operator, with the clearances that a log which is about to be taken in asks for. */
  readonly admits: (viewer: Viewer, compartments: Iterable<string>) => Viewer;
}

export interface KnownOffice {
  readonly office: string;
  readonly title: Bilingual;
  /** Ids of whose office it is, the nearest first. */
  readonly of: readonly string[];
  readonly from: string;
  readonly to?: string;
}

export interface UseCaseDeps {
  readonly store: Store;
  readonly read: (report: ReportInput) => Reading;
  /** Name and version of the reader, kept with every reading. */
  readonly reader: { readonly name: string; readonly version: string };
  /** Names of the issue classes that readings speak of, by id. */
  readonly issueNames: Readonly<Record<string, Bilingual>>;
  /** Offices that somebody is known to have held, from the reader's lexicon. */
  readonly officesOf: (actorId: string) => readonly KnownOffice[];
  readonly intake: Intake;
  /** The present instant, ISO 8601 in UTC. */
  readonly clock: () => string;
  /** Fresh, unguessable ids of 8 characters or more. */
  readonly newId: () => string;
}

export interface AppDeps extends UseCaseDeps {
  /** Absent at a desk. */
  readonly accounts?: AccountsService | undefined;
  /** Behind a balancer of one's own, whose word for the caller's address is taken. */
  readonly behindProxy?: boolean;
  readonly doorkeeper: Doorkeeper;
  /** Milliseconds in which a request must have come in; two minutes unless said otherwise. */
  readonly requestMs?: number;
  readonly version: string;
  /** Folder of the built pages; null for none. */
  readonly webFolder: string | null;
  /** Host names that the server answers to; anything else is refused. */
  readonly hosts: readonly string[];
  /** Takes lines for the operator. They hold codes and ids, never text of the record. */
  readonly report: (line: string) => void;
}
