import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerWebFiles } from './web-files.ts';

let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasit-pages-'));
  writeFileSync(join(folder, 'index.html'), '<title>the application</title>');
  server = fastify();
  await registerWebFiles(server, folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (url: string, accept = 'text/html'): Promise<{ status: number; page: boolean }> => {
  const { statusCode, body } = await server.inject({ method: 'GET', url, headers: { accept } });
  return { status: statusCode, page: body.includes('the application') };
};

describe('an address of the application', () => {
  it.each([
    '/cases',
    '/cases/talks/timeline?asOf=2026-11-22T04%3A39%3A08.670Z',
    '/cases/talks/search?q=report.txt',
    '/cases/talks/actors/org:u.n',
    '/sign-in?to=%2Fcases%2Ftalks%3FasOf%3D08.670Z',
  ])('opens again as it stands: %s', async (url) => {
    expect(await get(url)).toEqual({ status: 200, page: true });
  });

  it.each(['/assets/gone.js', '/favicon.png?v=2'])('is not a file that is missing: %s', async (url) => {
    expect(await get(url)).toEqual({ status: 404, page: false });
  });

  it('is none of the API', async () => {
    expect((await get('/api/nowhere')).status).toBe(404);
  });
});
