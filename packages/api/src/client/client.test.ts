import { describe, expect, it } from 'vitest';
import { errorBodyOf } from '../errors/error-answers.ts';
import { addressOf } from './address.ts';
import { CallRefused, createClient, orThrow, ServerUnreachable } from './client.ts';

type Sent = { readonly address: string; readonly method: string; readonly body: string | null };

const answering = (status: number, body: string) => {
  const sent: Sent[] = [];
  const send: typeof fetch = async (input, init) => {
    const given = init?.body;
    sent.push({
      address: String(input),
      method: init?.method ?? 'GET',
      body: typeof given === 'string' ? given : null,
    });
    return new Response(body, { status });
  };
  return { sent, client: createClient({ server: 'http://127.0.0.1:4680', fetch: send }) };
};

describe('an address', () => {
  it('escapes what stands in it, and leaves out what is not given', () => {
    expect(addressOf('/cases/:caseId/actors/:actorId', { caseId: 'a/b', actorId: 'state:x y' })).toBe(
      '/api/cases/a%2Fb/actors/state%3Ax%20y',
    );
    expect(addressOf('/search', {}, { q: 'سلام & حرب', case: undefined })).toBe(
      '/api/search?q=%D8%B3%D9%84%D8%A7%D9%85+%26+%D8%AD%D8%B1%D8%A8',
    );
    expect(() => addressOf('/cases/:caseId', {})).toThrow(TypeError);
  });
});

describe('the client', () => {
  it('sends what the route asks for', async () => {
    const { sent, client } = answering(200, '{"eventIds":[],"introduced":[],"cursor":"c"}');
    const body = { command: { type: 'accept-entry', entryId: 'e' }, expected: null };
    const outcome = await client.command({ params: { caseId: 'talks' }, body });
    expect(outcome).toEqual({ ok: true, value: { eventIds: [], introduced: [], cursor: 'c' } });
    expect(sent).toEqual([
      {
        address: 'http://127.0.0.1:4680/api/cases/talks/commands',
        method: 'POST',
        body: JSON.stringify(body),
      },
    ]);
  });

  it('answers a refusal as a value, with its sentence in both languages', async () => {
    const { client } = answering(409, JSON.stringify(errorBodyOf('conflict')));
    const outcome = await client.overview({ params: { caseId: 'talks' } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'conflict', status: 409 } });
    await expect(orThrow(client.overview({ params: { caseId: 'talks' } }))).rejects.toThrow(CallRefused);
  });

  it('takes what is no answer of the program for no answer', async () => {
    const { client } = answering(502, '<html>Bad gateway</html>');
    await expect(client.listCases()).rejects.toThrow(ServerUnreachable);
    const dead = createClient({
      fetch: async () => {
        throw new TypeError('fetch failed');
      },
    });
    await expect(dead.listCases()).rejects.toThrow(ServerUnreachable);
  });

  it('hands on lines as they come, wherever the pieces are cut', async () => {
    const lines = [
      '{"kind":"progress","done":0,"all":1,"file":"أ.txt"}',
      '{"kind":"done","filed":1,"refused":0,"cursor":"c"}',
    ];
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const stream = new ReadableStream<Uint8Array>({
      start: (control) => {
        for (let at = 0; at < bytes.length; at += 7) control.enqueue(bytes.slice(at, at + 7));
        control.close();
      },
    });
    const client = createClient({ fetch: async () => new Response(stream), checked: true });
    const seen = [];
    for await (const line of client.fileReports({
      params: { caseId: 'c' },
      body: { reports: [{ text: 'x' }] },
    })) {
      seen.push(line);
    }
    expect(seen).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it('gives addresses to what the browser opens by itself', () => {
    const { client } = answering(200, '{}');
    expect(client.address('live', { params: { caseId: 'talks' } })).toBe(
      'http://127.0.0.1:4680/api/cases/talks/live',
    );
  });
});
