/** Accounts as a program starts them: the door, the service, and the first way in. */
import type { Store } from '@wasit/store';
import { AccountDoorkeeper } from './account-doorkeeper.ts';
import type { AccountsService, Site } from './accounts.ts';
import { inviteLead } from './invitations.ts';

export interface AccountsSettings {
  /** Where browsers find the server, when a proxy of one's own stands before it: `https://…`. */
  readonly origin: string | null;
}

const siteOf = (origin: string | null, host: string): Site =>
  origin === null
    ? { id: host.replace(/:\d+$/, ''), origin: `http://${host}` }
    : { id: new URL(origin).hostname, origin };

export const openAccounts = (
  store: Store,
  clock: () => string,
  { origin }: AccountsSettings,
): { readonly accounts: AccountsService; readonly doorkeeper: AccountDoorkeeper } => {
  const secure = origin?.startsWith('https:') === true;
  const doorkeeper = new AccountDoorkeeper({ store, clock, secure });
  store.onAccountsChanged(() => doorkeeper.forget());
  const siteAt = (host: string): Site => siteOf(origin, host);
  return { doorkeeper, accounts: { store, clock, secure, siteAt, changed: () => doorkeeper.forget() } };
};

/** The end of the link by which the first lead gets in; null when there is a lead already. */
export const firstLink = async (accounts: AccountsService): Promise<string | null> => {
  const there = await accounts.store.withAccounts(async (tx) => await tx.hasLead());
  return there ? null : `/invitation#${await inviteLead(accounts)}`;
};
