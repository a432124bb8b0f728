/** A server with accounts, and browsers that keep its cookie. Imported by tests only. */
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { openStore, type Store } from '@wasit/store';
import { inviteLead } from '../accounts/invitations.ts';
import { openAccounts } from '../accounts/open-accounts.ts';
import type { AppDeps } from '../deps.ts';
import { listening, openTestApp } from './test-app.ts';

const HOST = '127.0.0.1:4680';

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
  readonly headers: OutgoingHttpHeaders;
}

export interface Browser {
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (
    path: string,
    body: unknown,
    headers?: { readonly [name: string]: string | undefined },
  ) => Promise<Answered>;
  readonly cookie: () => string;
  /** A live channel over a real connection; `ended` when the server has closed it. */
  readonly live: (path: string) => Promise<{ readonly ended: Promise<true> }>;
}

export interface AccountApp {
  /** `cookie`: one that it has got hold of. `address`: where it is. */
  readonly browser: (cookie?: string, address?: string) => Browser;
  readonly leadToken: string;
  readonly anotherLead: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const drained = async (body: ReadableStream<Uint8Array>): Promise<true> => {
  const reader = body.getReader();
  while (!(await reader.read()).done);
  return true;
};

/** `now`: the present, in milliseconds. `store`: where it is not to be one of its own. */
export const openAccountApp = async (
  read: AppDeps['read'],
  now: () => number = Date.now,
  given?: Store,
): Promise<AccountApp> => {
  const store = given ?? (await openStore({ kind: 'memory' }));
  const clock = () => new Date(now()).toISOString();
  const { accounts, doorkeeper } = openAccounts(store, clock, { origin: null });
  const app = await openTestApp({ read, store, accounts, doorkeeper });
  const address = await listening(app.server);

  const browser = (given = '', remoteAddress = '127.0.0.1'): Browser => {
    let cookie = given;
    const send = async (
      method: 'GET' | 'POST',
      path: string,
      payload?: unknown,
      headers: { readonly [name: string]: string | undefined } = {},
    ): Promise<Answered> => {
      const sent: IncomingHttpHeaders = {
        host: HOST,
        ...(method === 'POST' ? { origin: `http://${HOST}` } : {}),
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      };
      const answered = await app.server.inject({
        method,
        url: `/api${path}`,
        remoteAddress,
        headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
        ...(payload === undefined ? {} : { payload: payload as object }),
      });
      const set = answered.headers['set-cookie'];
      if (typeof set === 'string') cookie = set.split(';')[0] ?? '';
      const { date: _date, ...rest } = answered.headers;
      const body: unknown = answered.body === '' ? null : JSON.parse(answered.body);
      return { status: answered.statusCode, body, headers: rest };
    };
    return {
      get: async (path) => await send('GET', path),
      post: async (path, body, headers) => await send('POST', path, body, headers),
      cookie: () => cookie,
      live: async (path) => {
        const opened = await fetch(`${address}/api${path}`, { headers: { cookie } });
        if (opened.body === null || opened.status !== 200) throw new Error(`no channel: ${opened.status}`);
        return { ended: drained(opened.body) };
      },
    };
  };

  return {
    browser,
    leadToken: await inviteLead(accounts),
    anotherLead: async () => await inviteLead(accounts),
    close: async () => {
      await app.close();
      if (given === undefined) await store.close();
    },
  };
};
