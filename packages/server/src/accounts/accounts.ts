import type { Store } from '@wasit/store';

/** The site, as the browser knows it. */
export interface Site {
  /** The host's name without its port: passkeys are bound to it. */
  readonly id: string;
  readonly origin: string;
}

/** What the use cases of accounts work with. */
export interface Accounts {
  readonly store: Store;
  readonly clock: () => string;
}

/** Accounts as a server has them. */
export interface AccountsService extends Accounts {
  /** Served over HTTPS: the cookie says so. */
  readonly secure: boolean;
  /** The site that a browser at this host is on. */
  readonly siteAt: (host: string) => Site;
  /** Told when sessions end or seats change. */
  readonly changed: () => void;
}
