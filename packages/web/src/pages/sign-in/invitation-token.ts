/**
 * The secret of an invitation. It comes behind a `#`, which no browser sends to a server; while somebody signs
 * in first it waits in this window's own storage, so that it never stands in an address that is asked for.
 */
const KEY = 'wasit-invitation';

export const invitationLink = (token: string): string => `${window.location.origin}/invitation#${token}`;

/** Null when the link holds no whole secret. */
export const tokenOf = (hash: string): string | null => {
  const token = hash.replace(/^#/, '');
  return /^[A-Za-z0-9_-]{20,100}$/.test(token) ? token : null;
};

export const keepToken = (token: string): void => sessionStorage.setItem(KEY, token);

export const keptToken = (): string | null => sessionStorage.getItem(KEY);

export const dropToken = (): void => sessionStorage.removeItem(KEY);
