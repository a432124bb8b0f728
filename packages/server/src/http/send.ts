/** How answers go out. */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Serialised, serialised } from './serialised.ts';

/** Kept by the browser, asked for again each time, and answered in a line when nothing has changed. */
const KEEP = 'private, no-cache';

/** Beyond what the system takes off our hands at once. */
const LARGE = 64 * 1024;
/** What a browser on a slow line needs for the largest page, and no more. */
const TAKEN_WITHIN_MS = 60_000;

/** Whoever asks for a large answer and does not take it is hung up on: it would stay in memory. */
const hangUpUnlessTaken = ({ raw }: FastifyReply): void => {
  const timer = setTimeout(() => raw.destroy(), TAKEN_WITHIN_MS);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
};

const JSON_TYPE = 'application/json; charset=utf-8';

export const sendPage = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { body, tag }: Serialised<unknown>,
): Promise<FastifyReply> => {
  reply.header('cache-control', KEEP).header('etag', tag);
  if (request.headers['if-none-match'] === tag) return await reply.code(304).send();
  if (body.length > LARGE) hangUpUnlessTaken(reply);
  return await reply.type(JSON_TYPE).send(body);
};

export const sendJson = async (
  request: FastifyRequest,
  reply: FastifyReply,
  value: unknown,
): Promise<FastifyReply> =>
  request.method === 'GET'
    ? await sendPage(request, reply, serialised(value))
    : await reply.header('cache-control', 'no-store').type(JSON_TYPE).send(JSON.stringify(value));

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
