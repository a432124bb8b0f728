/**
 * Who may speak to the server at all. A page of another site may make the browser send requests here, by a
 * form, an image, or a name of its own that it lets point to this machine. All of these are told apart by
 * headers that a page cannot set.
 */

import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode } from '@wasit/api';

/** Names under which a desk is reached. */
export const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

const nameOf = (host: string): string => host.replace(/:\d{1,5}$/, '').toLowerCase();

const hostKnown = (host: string | undefined, hosts: readonly string[]): host is string =>
  host !== undefined && hosts.includes(nameOf(host));

const sameOrigin = (origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === `https://${host}`;

/** Null when the request may go on. */
export const strangerAt = (
  headers: IncomingHttpHeaders,
  hosts: readonly string[],
): Extract<ErrorCode, 'foreign-host' | 'foreign-origin'> | null => {
  const { host, origin } = headers;
  if (!hostKnown(host, hosts)) return 'foreign-host';
  if (origin !== undefined && !sameOrigin(origin.toLowerCase(), host.toLowerCase())) return 'foreign-origin';
  const site = headers['sec-fetch-site'];
  const navigates = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const ownSite = site === undefined || site === 'same-origin' || site === 'none';
  return ownSite || navigates ? null : 'foreign-origin';
};
