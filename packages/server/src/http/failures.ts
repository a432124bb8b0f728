/** From what went wrong to what the caller is told. Faults tell a code; what they hold stays here. */
import { type ErrorCode, errorBodyOf, isErrorCode, statusOf } from '@wasit/api';
import { UnreadableEvent } from '@wasit/domain';
import { StoreFault } from '@wasit/store';
import type { FastifyReply } from 'fastify';

/** The code of the error that the limit of guesses throws. */
export const TOO_MANY = 'WASIT_TOO_MANY_REQUESTS';

const FASTIFY_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-not-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unknown',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_NOT_FOUND: 'not-found',
  [TOO_MANY]: 'too-many-requests',
};

const markOf = (error: unknown): string | null => {
  const mark: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return typeof mark === 'string' ? mark : null;
};

export const codeOfFailure = (error: unknown): ErrorCode => {
  if (error instanceof StoreFault) return isErrorCode(error.code) ? error.code : 'database-failed';
  if (error instanceof UnreadableEvent) return 'record-unreadable';
  if (error instanceof SyntaxError) return 'body-not-json';
  return FASTIFY_CODES[markOf(error) ?? ''] ?? 'internal';
};

/** For the operator: names, codes and places in the program. Messages may quote what was sent, so none. */
export const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an error';
  const frames = (error.stack ?? '').split('\n').filter((row) => /^\s+at /.test(row));
  const mark = markOf(error);
  const head = mark === null ? error.name : `${error.name} ${mark}`;
  return [head, ...frames.slice(0, 8)].join('\n');
};

export const sendRefusal = async (
  reply: FastifyReply,
  code: ErrorCode,
  subject: string | null = null,
): Promise<FastifyReply> =>
  await reply
    .code(statusOf(code))
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(errorBodyOf(code, subject)));
