/** The table of routes on Fastify: validate, call the handler, send what it answers. */
import { API_PREFIX, errorBodyOf, type Route, type RouteName, routeNames, routes } from '@wasit/api';
import type { Viewer } from '@wasit/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App, Call } from '../handlers/handler.ts';
import { handlers } from '../handlers/handlers.ts';
import type { Refused } from '../use-cases/record-command.ts';
import { refused } from '../use-cases/record-command.ts';
import { codeOfFailure, sendRefusal, traceOf } from './failures.ts';
import { sendDocument, sendFile, sendJson, sendLines, sendPage } from './send.ts';
import type { Serialised } from './serialised.ts';

/** What any handler may answer, as the sender tells it apart. */
type Sent =
  | Refused
  | { readonly ok: true; readonly value: unknown; readonly cookie?: string }
  | { readonly ok: true; readonly page: Serialised<unknown> }
  | { readonly ok: true; readonly file: string; readonly lines: Iterable<string> }
  | { readonly ok: true; readonly file: string; readonly document: Uint8Array }
  | { readonly ok: true; readonly stream: AsyncIterable<unknown> }
  | { readonly ok: true; readonly caseId: string };

type AnyHandler = (app: App, call: unknown) => Promise<Sent>;

/** The path to the first field that does not fit; never its value. */
const fieldOf = (error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}): string | null => {
  const path = error.issues[0]?.path.map(String).join('.') ?? '';
  return path === '' ? null : path;
};

const parse = (route: Route, request: FastifyRequest) => {
  const params = route.params.safeParse(request.params);
  if (!params.success) return refused('not-found');
  const query = route.query.safeParse(request.query);
  if (!query.success) return refused('query-invalid', fieldOf(query.error));
  const body = route.body.safeParse(request.body ?? undefined);
  if (!body.success) return refused('body-invalid', fieldOf(body.error));
  return { ok: true as const, params: params.data, query: query.data, body: body.data };
};

/** Aborted when the caller hangs up before the answer is whole. Made for whoever asks: most answers are quick. */
const hangUp = (reply: FastifyReply): AbortSignal => {
  const control = new AbortController();
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) control.abort();
  });
  return control.signal;
};

/**
 * How old the answer to "is this session still good?" may be, at most: it is forgotten as soon as a session
 * ends or a seat changes, on whichever server. This is for announcements that were lost on their way.
 */
const SESSION_WITHIN_MS = 10_000;

const openLive = (app: App, request: FastifyRequest, reply: FastifyReply, caseId: string): FastifyReply => {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  const { doorkeeper } = app.deps;
  const viewer = async (): Promise<Viewer | null> => {
    const who = await doorkeeper.viewerOf(request, SESSION_WITHIN_MS);
    return who === null ? null : doorkeeper.inCase(who, caseId);
  };
  app.live.open(caseId, viewer, raw);
  return reply;
};

const send = async (
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  sent: Sent,
): Promise<FastifyReply> => {
  if (!sent.ok) return await sendRefusal(reply, sent.code, sent.subject);
  if ('value' in sent) {
    if (sent.cookie !== undefined) reply.header('set-cookie', sent.cookie);
    return await sendJson(request, reply, sent.value);
  }
  if ('page' in sent) return await sendPage(request, reply, sent.page);
  if ('document' in sent) return await sendDocument(reply, sent.file, sent.document);
  if ('lines' in sent) return await sendFile(reply, sent.file, sent.lines);
  if ('caseId' in sent) return openLive(app, request, reply, sent.caseId);
  return await sendLines(reply, sent.stream, (error) => {
    const code = codeOfFailure(error);
    if (code === 'internal') app.deps.report(traceOf(error));
    const { sentence } = errorBodyOf(code).error;
    return JSON.stringify({ kind: 'refused', file: null, code, sentence, line: null, reportId: null });
  });
};

/** Guesses that one address has. */
const GUESSES = { max: 20, timeWindow: 60_000 };

const registerRoute = (server: FastifyInstance, app: App, name: RouteName): void => {
  const route: Route = routes[name];
  // Each handler is only ever handed what its own route's schemas parsed.
  const handler = handlers[name] as unknown as AnyHandler;
  server.route({
    method: route.method,
    url: `${API_PREFIX}${route.path}`,
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    ...(route.guessable === true ? { config: { rateLimit: GUESSES } } : {}),
    handler: async (request, reply) => {
      const viewer =
        route.caller === 'anyone' ? null : await app.deps.doorkeeper.viewerOf(request, SESSION_WITHIN_MS);
      // Whoever is not signed in is told no more than whoever may not see it.
      if (route.caller === 'viewer' && viewer === null) return await sendRefusal(reply, 'not-found');
      const parsed = parse(route, request);
      if (!parsed.ok) return await sendRefusal(reply, parsed.code, parsed.subject);
      const { params, query, body } = parsed;
      const call = { params, query, body, viewer, request, hangUp: () => hangUp(reply) };
      return await send(app, request, reply, await handler(app, call satisfies Loose));
    },
  });
};

/** The shape of a call, whichever the route. */
type Loose = { readonly [K in keyof Call<RouteName>]: unknown };

export const registerRoutes = (server: FastifyInstance, app: App): void => {
  for (const name of routeNames()) registerRoute(server, app, name);
};
