/** Acts of whoever is signed in, on their account and on the rooms of a case, of which the answer is only that it is done. */
import { z } from 'zod';
import type { ErrorCode } from '../errors/error-codes.ts';
import { defineRoute } from './define-route.ts';
import { nothing } from './parts.ts';

const done = z.object({ done: z.literal(true) });

/** All that the path says already: no body is needed. */
export const asPathSays = z.strictObject({});

export const actRoute = <P extends z.ZodObject, B extends z.ZodType>(
  path: string,
  summary: string,
  {
    params,
    body,
    errors = [],
  }: { readonly params: P; readonly body: B; readonly errors?: readonly ErrorCode[] },
) =>
  defineRoute({
    method: 'POST',
    path,
    summary,
    caller: 'viewer',
    params,
    query: nothing,
    body,
    answer: { kind: 'json' as const, schema: done },
    errors,
  });
