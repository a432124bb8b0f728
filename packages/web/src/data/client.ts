/**
 * The client of the pages, typed as `@wasit/api` types it. It trusts what comes back, as that one does by
 * default: page and server are built together. Without the schemas it is a third of the size.
 */
import { addressOf, type Client, type Outcome, type Refused, ServerUnreachable } from '@wasit/api';
import { type KnownRoute, type RouteAddress, routeAddresses } from './route-addresses.ts';

interface LooseCall {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

const routeOf = (name: KnownRoute): RouteAddress => routeAddresses[name];

const request = async (name: KnownRoute, { params, query, body, signal }: LooseCall): Promise<Response> => {
  const { method, path } = routeOf(name);
  const headers: Record<string, string> = { accept: 'application/json' };
  const init: RequestInit = { method, headers };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  try {
    return await fetch(addressOf(path, params, query), init);
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ServerUnreachable('no answer', { cause });
  }
};

const waits = new WeakMap<Refused, number>();

/** For how many seconds the server asks to wait before another try; null where it does not say. */
export const secondsToWait = (refused: Refused): number | null => waits.get(refused) ?? null;

/**
 * Tells of every `not-found`: somebody whose session has ended is told no more than that, so it is a reason to
 * ask whether the session is still there.
 */
export const strangers = new EventTarget();

/** The refusal in the answer's body; an answer without one is no answer of this server. */
const refusedBy = async (response: Response): Promise<Refused> => {
  const body = (await response.json().catch(() => null)) as { error?: Omit<Refused, 'status'> } | null;
  if (body?.error?.sentence === undefined) throw new ServerUnreachable(`status ${response.status}`);
  const refused: Refused = { ...body.error, status: response.status };
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(wait)) waits.set(refused, wait);
  if (refused.code === 'not-found') strangers.dispatchEvent(new Event('not-found'));
  return refused;
};

const value = async (name: KnownRoute, call: LooseCall): Promise<Outcome<unknown>> => {
  const response = await request(name, call);
  if (!response.ok) return { ok: false, error: await refusedBy(response) };
  const text = routeOf(name).kind === 'text';
  return { ok: true, value: await (text ? response.text() : response.json()) };
};

const lines = async function* (name: KnownRoute, call: LooseCall): AsyncGenerator<unknown, Outcome<null>> {
  const response = await request(name, call);
  if (!response.ok) return { ok: false, error: await refusedBy(response) };
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new ServerUnreachable('no body');
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const parts = (rest + part.value).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line !== '') yield JSON.parse(line);
  }
  if (rest !== '') yield JSON.parse(rest);
  return { ok: true, value: null };
};

const calls = (Object.keys(routeAddresses) as KnownRoute[]).map((name) => [
  name,
  (call: LooseCall = {}) => (routeOf(name).kind === 'lines' ? lines(name, call) : value(name, call)),
]);

const address = (name: KnownRoute, { params, query }: LooseCall): string =>
  addressOf(routeOf(name).path, params, query);

/** The one client of the pages: it speaks to the server that served them. */
// The table of routes gives each call its types; what is made here is the same for all of them.
export const client = { ...Object.fromEntries(calls), address } as unknown as Pick<
  Client,
  (KnownRoute & keyof Client) | 'address'
>;
