/** A person who is signed in. Outside of a case, and in cases that are not theirs, they hold nothing. */
import type { accountRoles } from '@wasit/api';
import { type Compartment, compartment, type Viewer } from '@wasit/domain';
import type { SignedIn } from '@wasit/store';

export type AccountRole = (typeof accountRoles)[number];

export interface Seat {
  readonly caseId: string;
  readonly role: AccountRole;
  readonly clearances: readonly Compartment[];
}

export class AccountViewer implements Viewer {
  readonly id: string;
  readonly name: string;
  readonly leads: boolean;
  readonly sessionId: string;
  readonly seats: readonly Seat[];
  /** What is held in the case that is looked at. */
  readonly seat: Seat | null;
  readonly clearances: ReadonlySet<Compartment>;

  private constructor(from: Omit<AccountViewer, 'clearances' | 'inCase' | 'seatedAt'>) {
    this.id = from.id;
    this.name = from.name;
    this.leads = from.leads;
    this.sessionId = from.sessionId;
    this.seats = from.seats;
    this.seat = from.seat;
    this.clearances = new Set(from.seat?.clearances ?? []);
  }

  static of({ accountId, name, leads, sessionId, memberships }: SignedIn): AccountViewer {
    const seats = memberships.map(({ caseId, role, clearances }) => ({
      caseId,
      role: role as AccountRole,
      clearances: clearances.map((item) => compartment.parse(item)),
    }));
    return new AccountViewer({ id: accountId, name, leads, sessionId, seats, seat: null });
  }

  inCase(caseId: string): AccountViewer {
    return this.seatedAt(this.seats.find((item) => item.caseId === caseId) ?? null);
  }

  seatedAt(seat: Seat | null): AccountViewer {
    return new AccountViewer({ ...this, seat });
  }
}

/** The account behind a viewer, where there is one. */
export const accountOf = (who: Viewer | null): AccountViewer | null =>
  who instanceof AccountViewer ? who : null;
