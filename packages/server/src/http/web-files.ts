/** The built pages. Every address that is no file and no part of the API is the application's own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { API_PREFIX } from '@wasit/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendRefusal } from './failures.ts';

const UNBUILT = 'The pages are not built yet. Run "npm start" in the project’s folder.\n';

const isApi = (url: string): boolean =>
  url === API_PREFIX || url.startsWith(`${API_PREFIX}/`) || url.startsWith(`${API_PREFIX}?`);

/** A missing file is told by its ending. What a page is asked for may hold dots: a time, an id, words to search. */
const isFile = (url: string): boolean => {
  const [path = ''] = url.split('?');
  return !path.startsWith('/cases/') && /\.[a-z0-9]{1,8}$/i.test(path);
};

const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !isFile(url) &&
  (headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept));

export const registerWebFiles = async (server: FastifyInstance, folder: string | null): Promise<void> => {
  const built = folder !== null && existsSync(join(folder, 'index.html'));
  if (built) {
    await server.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        // Built files carry a hash of what is in them in their names.
        const hashed = /[/\\]assets[/\\]/.test(path);
        response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler(async (request, reply): Promise<FastifyReply> => {
    if (isApi(request.url) || !wantsPage(request)) return await sendRefusal(reply, 'not-found');
    if (!built) return await reply.code(503).type('text/plain; charset=utf-8').send(UNBUILT);
    return await reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
};
