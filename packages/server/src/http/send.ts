/** How answers go out. Tags are of the bytes sent, which are the viewer's own fold: they tell nothing more. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

const tagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`;

/** Kept by the browser, asked for again each time, and answered in a line when nothing has changed. */
const KEEP = 'private, no-cache';

export const sendJson = async (
  request: FastifyRequest,
  reply: FastifyReply,
  value: unknown,
): Promise<FastifyReply> => {
  const body = JSON.stringify(value);
  if (request.method !== 'GET') {
    return await reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(body);
  }
  const tag = tagOf(body);
  reply.header('cache-control', KEEP).header('etag', tag);
  if (request.headers['if-none-match'] === tag) return await reply.code(304).send();
  return await reply.type('application/json; charset=utf-8').send(body);
};

const lineFeeds = function* (lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
};

/** A file to keep. The name is made of ids only. */
export const sendFile = async (
  reply: FastifyReply,
  file: string,
  lines: Iterable<string>,
): Promise<FastifyReply> =>
  await reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${file.replace(/[^A-Za-z0-9._-]/g, '_')}"`)
    .type('application/x-ndjson; charset=utf-8')
    .send(Readable.from(lineFeeds(lines), { objectMode: false }));

/** A document to open elsewhere. */
export const sendDocument = async (
  reply: FastifyReply,
  file: string,
  document: Uint8Array,
): Promise<FastifyReply> =>
  await reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${file.replace(/[^A-Za-z0-9._-]/g, '_')}"`)
    .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    .send(Buffer.from(document));

const asLines = async function* (
  values: AsyncIterable<unknown>,
  onFault: (error: unknown) => string,
): AsyncGenerator<string> {
  try {
    for await (const value of values) yield `${JSON.stringify(value)}\n`;
  } catch (error) {
    // The head has gone out already: the fault is told as a line.
    yield `${onFault(error)}\n`;
  }
};

export const sendLines = async (
  reply: FastifyReply,
  values: AsyncIterable<unknown>,
  onFault: (error: unknown) => string,
): Promise<FastifyReply> =>
  await reply
    .header('cache-control', 'no-store')
    .type('application/x-ndjson; charset=utf-8')
    .send(Readable.from(asLines(values, onFault)));
