/** The door of a server with accounts: who is signed in, and what they hold in the case they look at. */
import { type Audience, maySee, PUBLIC, seated, type Viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';
import type { FastifyRequest } from 'fastify';
import type { Doorkeeper } from '../deps.ts';
import { OPEN_RECORD } from '../desk/desk.ts';
import { type AccountRole, AccountViewer, accountOf } from './account-viewer.ts';
import { changeAccess } from './case-access.ts';
import { hashOfToken } from './secrets.ts';
import { tokenIn } from './session-cookie.ts';

/** Who may add to what everybody sees. A party's delegation speaks in its room; others watch. */
const RECORDS_IN_PUBLIC: ReadonlySet<AccountRole> = new Set(['lead', 'mediator', 'analyst']);
/** Roles that read only. */
const WATCHES: ReadonlySet<AccountRole> = new Set(['public']);

/** How exact it is when a session was last seen: noted no more often than this. */
const SEEN_EVERY_MS = 5 * 60_000;

interface Known {
  readonly at: number;
  readonly viewer: AccountViewer;
}

interface Options {
  readonly store: Store;
  readonly clock: () => string;
  /** Served over HTTPS. */
  readonly secure: boolean;
}

export class AccountDoorkeeper implements Doorkeeper {
  readonly mode = 'accounts';
  readonly #options: Options;
  /** For callers that can do with an answer some moments old; forgotten as soon as anything changes. */
  readonly #known = new Map<string, Known>();
  /** How often all was forgotten: an answer that was on its way meanwhile is not kept. */
  #forgotten = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  viewerOf = async (request: FastifyRequest, within = 0): Promise<Viewer | null> => {
    const token = tokenIn(request, this.#options.secure);
    if (token === null) return null;
    const key = hashOfToken(token);
    const now = this.#options.clock();
    const known = this.#known.get(key);
    if (known !== undefined && Date.parse(now) - known.at < within) return known.viewer;
    const before = this.#forgotten;
    const found = await this.#options.store.withAccounts(async (tx) => {
      const signedIn = await tx.signedIn(key, now);
      const seen = Date.parse(signedIn?.seenAt ?? '');
      if (signedIn !== null && !(Date.parse(now) - seen < SEEN_EVERY_MS))
        await tx.seenSession(signedIn.sessionId, now);
      return signedIn;
    });
    this.#known.delete(key);
    if (found === null) return null;
    const viewer = AccountViewer.of(found);
    if (within > 0 && before === this.#forgotten) this.#known.set(key, { at: Date.parse(now), viewer });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= 10_000) break;
      this.#known.delete(oldest);
    }
    return viewer;
  };

  /** Called when sessions end or seats change, here or on another server: no answer of before is used again. */
  forget(): void {
    this.#forgotten += 1;
    this.#known.clear();
  }

  inCase = (viewer: Viewer, caseId: string): Viewer => accountOf(viewer)?.inCase(caseId) ?? viewer;

  casesOf = (viewer: Viewer): readonly string[] => accountOf(viewer)?.seats.map(({ caseId }) => caseId) ?? [];

  mayOpenCases = (viewer: Viewer): boolean => accountOf(viewer)?.leads === true;

  /** Whoever opens a case leads it, from the mediators' room. */
  opening = async (viewer: Viewer, caseId: string): Promise<Viewer> => {
    const seat = { caseId, role: 'lead', clearances: ['room:mediators'] } as const;
    const change = { caseId, byId: null, at: this.#options.clock() };
    await this.#options.store.withAccounts(async (tx) => {
      await changeAccess(tx, change, (access) => seated(access, viewer.id, seat.role, seat.clearances));
    });
    this.forget();
    return accountOf(viewer)?.seatedAt(seat) ?? viewer;
  };

  /** A case is taken in by the program's operator, at the machine. */
  operates = (): boolean => false;

  mayAddress = (viewer: Viewer, audience: Audience): boolean => {
    const role = accountOf(viewer)?.seat?.role;
    if (role === undefined || WATCHES.has(role)) return false;
    if (audience.includes(PUBLIC) && !RECORDS_IN_PUBLIC.has(role)) return false;
    return audience.every((item) => maySee(viewer, [item]));
  };

  /** A room takes another's place by a way of its own, which sees to it that the other one is closed. */
  mayRun = (command: { readonly type: string; readonly succeeds?: unknown }): boolean =>
    command.type !== 'open-room' || command.succeeds === undefined || command.succeeds === null;

  defaultAudience = (viewer: Viewer, commandType: string): Audience => {
    const seat = accountOf(viewer)?.seat;
    const [room] = [...(seat?.clearances ?? [])].sort();
    const inPublic = seat === null || seat === undefined || RECORDS_IN_PUBLIC.has(seat.role);
    if (room === undefined || (inPublic && OPEN_RECORD.has(commandType))) return [PUBLIC];
    return [room];
  };

  learns = (): boolean => false;

  admits = (viewer: Viewer): Viewer => viewer;
}
