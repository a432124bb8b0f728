import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { AccountsService } from './accounts/accounts.ts';
import { tokenIn } from './accounts/session-cookie.ts';
import type { AppDeps } from './deps.ts';
import { Folds } from './folds/folds.ts';
import { ShownPages } from './folds/shown-pages.ts';
import { SECURITY_HEADERS } from './guards/headers.ts';
import { strangerAt } from './guards/loopback-guard.ts';
import type { App } from './handlers/handler.ts';
import { codeOfFailure, sendRefusal, TOO_MANY, traceOf } from './http/failures.ts';
import { registerRoutes } from './http/register.ts';
import { registerWebFiles } from './http/web-files.ts';
import { LiveChannels } from './live/live-channels.ts';

/** Bytes of a body, where a route does not say otherwise: the longest command is a reading of a long report. */
const BODY_LIMIT = 4 * 1024 * 1024;
/** Ids stand in paths. */
const LONGEST_PARAMETER = 400;

/** For a whole request to come in: the largest that a route takes, over a slow line. */
const REQUEST_MS = 120_000;
/** For its head alone. */
const HEAD_MS = 15_000;
/** Live channels beat more often; nothing else is silent for so long. */
const SILENT_MS = 90_000;

const tooMany = (): Error => Object.assign(new Error('too many requests'), { code: TOO_MANY });

/**
 * An act in somebody's session says where it comes from: every browser does. Other sites cannot send the
 * cookie (it is strict), and were they to, they could not send this site's origin.
 */
const forgedIn = (
  request: FastifyRequest,
  accounts: AccountsService | undefined,
): 'foreign-origin' | null => {
  if (accounts === undefined || request.method === 'GET' || request.method === 'HEAD') return null;
  const signedIn = tokenIn(request, accounts.secure) !== null;
  return signedIn && request.headers.origin === undefined ? 'foreign-origin' : null;
};

/** The application, not yet listening. Closing it ends the live channels; the store is its giver's to close. */
export const createApp = async (deps: AppDeps): Promise<FastifyInstance> => {
  const requestMs = deps.requestMs ?? REQUEST_MS;
  const server = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // A browser keeps connections open; closing must not wait for them.
    forceCloseConnections: true,
    return503OnClosing: false,
    trustProxy: deps.behindProxy === true,
    // A slow client: the head and the body must come in this time, and what is sent must be taken.
    requestTimeout: requestMs,
    connectionTimeout: SILENT_MS,
    // Node ends no body that does not come where the head may take longer than the whole, as it may by default.
    http: {
      headersTimeout: Math.min(HEAD_MS, requestMs),
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(5_000, requestMs / 4),
    },
    frameworkErrors: (error, _request, reply) => {
      void sendRefusal(reply, codeOfFailure(error));
    },
  });
  // JSON only: a form of another site can send plain text without asking.
  server.removeContentTypeParser('text/plain');

  const report = (error: unknown): void => deps.report(traceOf(error));
  const app: App = {
    deps,
    folds: new Folds(deps.store),
    pages: new ShownPages(),
    live: new LiveChannels(deps.store, report),
  };

  server.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    const stranger = strangerAt(request.headers, deps.hosts) ?? forgedIn(request, deps.accounts);
    if (stranger !== null) await sendRefusal(reply, stranger);
  });
  server.setErrorHandler(async (error, _request, reply) => {
    const code = codeOfFailure(error);
    if (code === 'internal') report(error);
    return await sendRefusal(reply, code);
  });
  server.addHook('preClose', async () => app.live.close());

  await server.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
  await registerWebFiles(server, deps.webFolder);
  registerRoutes(server, app);
  return server;
};
