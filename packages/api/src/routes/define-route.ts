/**
 * How a route is declared. The table of routes is data: the server registers it, the client is typed by it,
 * the OpenAPI document is written from it, and the law of the record is tested over all of it.
 */
import type { z } from 'zod';
import type { ErrorCode } from '../errors/error-codes.ts';

/** Prefix of every path. */
export const API_PREFIX = '/api';

/**
 * `json`: one value. `lines`: JSON Lines, one value a line, sent as they come. `events`: server-sent events
 * whose data is one value. `text`: a file to keep. `document`: the same, not text: a browser opens it.
 */
export type Answer<R extends z.ZodType = z.ZodType> = {
  readonly kind: 'json' | 'lines' | 'events' | 'text' | 'document';
  readonly schema: R;
};

export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  A extends Answer = Answer,
> {
  readonly method: 'GET' | 'POST';
  /** Under `API_PREFIX`; parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  /** `anyone`: without signing in. `viewer`: whoever is signed in, and sees what that viewer may see. */
  readonly caller: 'anyone' | 'viewer';
  /** A secret may be guessed at here: calls from one address are counted, and refused when they are many. */
  readonly guessable?: true;
  readonly params: P;
  readonly query: Q;
  /** `z.undefined()` for a route that takes none. */
  readonly body: B;
  /** Bytes of body that are taken; the server's default where not given. */
  readonly bodyLimit?: number;
  readonly answer: A;
  /** What it may refuse with, besides the codes that every route may answer (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

export const defineRoute = <
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends Answer,
>(
  route: Route<P, Q, B, A>,
): Route<P, Q, B, A> => route;
