/**
 * The client, typed by the table of routes: `client.overview({ params: { caseId }, query: { asOf } })`.
 *
 * A refusal is a returned value (`{ ok: false, error }`). A server that cannot be reached, or that answers
 * with something that is no answer of this API, throws `ServerUnreachable`. What comes back is trusted to
 * fit its schema: it comes from the same build of the same program. `checked` turns checking on.
 */
import type { z } from 'zod';
import { type ErrorBody, errorBody } from '../errors/error-answers.ts';
import { type RouteName, type Routes, routes } from '../routes/table.ts';
import { addressOf, type Values } from './address.ts';

type Part<S extends z.ZodType, K extends string> = S extends z.ZodUndefined
  ? { readonly [key in K]?: undefined }
  : Record<never, never> extends z.input<S>
    ? { readonly [key in K]?: z.input<S> }
    : { readonly [key in K]: z.input<S> };

/** What a call of the route takes. */
export type Call<N extends RouteName> = Part<Routes[N]['params'], 'params'> &
  Part<Routes[N]['query'], 'query'> &
  Part<Routes[N]['body'], 'body'> & { readonly signal?: AbortSignal };

/** What the route answers: one value, or one line of several. */
export type AnswerOf<N extends RouteName> = z.output<Routes[N]['answer']['schema']>;

export type Refused = ErrorBody['error'] & { readonly status: number };
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refused };

type NamesOfKind<K extends string> = {
  [N in RouteName]: Routes[N]['answer']['kind'] extends K ? N : never;
}[RouteName];

export type ValueRoute = NamesOfKind<'json' | 'text'>;
export type LineRoute = NamesOfKind<'lines'>;

export type Client = {
  readonly [N in ValueRoute]: (
    ...args: Record<never, never> extends Call<N> ? [call?: Call<N>] : [call: Call<N>]
  ) => Promise<Outcome<AnswerOf<N>>>;
} & {
  readonly [N in LineRoute]: (call: Call<N>) => AsyncGenerator<AnswerOf<N>, Outcome<null>>;
} & {
  /** For what the browser opens by itself: the live channel (`EventSource`), an export to save. */
  readonly address: <N extends RouteName>(name: N, call: Pick<Call<N>, 'params' | 'query'>) => string;
};

export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

/** The value, or the refusal thrown as `CallRefused`, for callers that work with exceptions. */
export const orThrow = async <T>(outcome: Promise<Outcome<T>>): Promise<T> => {
  const settled = await outcome;
  if (settled.ok) return settled.value;
  throw new CallRefused(settled.error);
};

export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.code);
    this.refused = refused;
  }
}

export interface ClientOptions {
  /** `http://127.0.0.1:4680`; empty for the page's own server. */
  readonly server?: string;
  readonly fetch?: typeof fetch;
  /** Check every answer against its schema. */
  readonly checked?: boolean;
}

interface LooseCall {
  readonly params?: Values;
  readonly query?: Values;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

const refusedBy = async (response: Response): Promise<Refused> => {
  const body = errorBody.safeParse(await response.json().catch(() => null));
  if (!body.success) throw new ServerUnreachable(`status ${response.status}`);
  return { ...body.data.error, status: response.status };
};

const linesOf = async function* (stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    rest += decoder.decode(chunk.value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
};

export const createClient = (options: ClientOptions = {}): Client => {
  const { server = '', checked = false } = options;
  const send = options.fetch ?? ((input, init) => fetch(input, init));

  const request = async (name: RouteName, call: LooseCall): Promise<Response> => {
    const { method, path } = routes[name];
    const init: RequestInit = { method, headers: { accept: 'application/json' } };
    if (call.signal !== undefined) init.signal = call.signal;
    if (call.body !== undefined) {
      init.headers = { accept: 'application/json', 'content-type': 'application/json' };
      init.body = JSON.stringify(call.body);
    }
    try {
      return await send(`${server}${addressOf(path, call.params, call.query)}`, init);
    } catch (cause) {
      if (call.signal?.aborted === true) throw cause;
      throw new ServerUnreachable('no answer', { cause });
    }
  };

  const value = async (name: RouteName, call: LooseCall): Promise<Outcome<unknown>> => {
    const response = await request(name, call);
    if (!response.ok) return { ok: false, error: await refusedBy(response) };
    const { kind, schema } = routes[name].answer;
    if (kind === 'text') return { ok: true, value: await response.text() };
    const json: unknown = await response.json();
    return { ok: true, value: checked ? schema.parse(json) : json };
  };

  const lines = async function* (name: RouteName, call: LooseCall): AsyncGenerator<unknown, Outcome<null>> {
    const response = await request(name, call);
    if (!response.ok) return { ok: false, error: await refusedBy(response) };
    if (response.body === null) throw new ServerUnreachable('no body');
    const { schema } = routes[name].answer;
    for await (const line of linesOf(response.body)) {
      const json: unknown = JSON.parse(line);
      yield checked ? schema.parse(json) : json;
    }
    return { ok: true, value: null };
  };

  const calls = (Object.keys(routes) as RouteName[]).map((name) => {
    const { kind } = routes[name].answer;
    return [
      name,
      (call: LooseCall = {}) => (kind === 'lines' ? lines(name, call) : value(name, call)),
    ] as const;
  });
  const address = (name: RouteName, call: LooseCall): string =>
    `${server}${addressOf(routes[name].path, call.params, call.query)}`;
  // The table gives each call its types; what is built from it here is the same for all of them.
  return { ...Object.fromEntries(calls), address } as unknown as Client;
};
