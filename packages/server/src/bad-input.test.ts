/** What comes in wrong is refused with a code and a sentence, and leaves no trace. */
import { randomUUID } from 'node:crypto';
import { errorAnswers, errorBody, errorCodes, orThrow } from '@wasit/api';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './testing/test-app.ts';

const SECRET = 'the minister will resign';
const HOST = { host: '127.0.0.1:4680' };
let app: TestApp;
let caseId = '';

beforeAll(async () => {
  app = await openTestApp({ read: ({ text }) => smallReading(text) });
  caseId = (await orThrow(app.client.openCase({ body: { title: { en: 'Talks' } } }))).caseId;
});
afterAll(async () => await app.close());

const post = async (url: string, payload: string, headers: Record<string, string> = {}) => {
  const answered = await app.server.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...HOST, 'content-type': 'application/json', ...headers },
  });
  const { error } = errorBody.parse(JSON.parse(answered.body));
  expect(answered.statusCode).toBe(errorAnswers[error.code].status);
  expect(answered.body).not.toContain(SECRET);
  return error;
};

const commands = (): string => `/api/cases/${caseId}/commands`;

describe('a body', () => {
  it('that is no JSON', async () => {
    expect((await post(commands(), `{"command": ${SECRET}`)).code).toBe('body-not-json');
    expect((await post(commands(), '')).code).toBe('body-not-json');
  });

  it('that is no JSON by its own account', async () => {
    expect((await post(commands(), '{}', { 'content-type': 'text/plain' })).code).toBe('media-type-unknown');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(commands(), 'a=b', form)).code).toBe('media-type-unknown');
  });

  it('that reaches for the prototype', async () => {
    expect((await post(commands(), '{"__proto__": {"a": 1}}')).code).toBe('body-not-json');
  });

  it('that has another shape: the field is named, what stood in it is not', async () => {
    const error = await post(
      commands(),
      JSON.stringify({ command: { type: SECRET.repeat(9) }, expected: null }),
    );
    expect([error.code, error.subject]).toEqual(['body-invalid', 'command.type']);
  });

  it('that is larger than the route takes', async () => {
    const body = JSON.stringify({
      command: { type: 'x', words: 'x'.repeat(5 * 1024 * 1024) },
      expected: null,
    });
    expect((await post(commands(), body)).code).toBe('body-too-large');
  });

  it('that holds a command whose fields do not fit', async () => {
    const error = await post(
      commands(),
      JSON.stringify({ command: { type: 'add-actor', name: { en: SECRET }, kind: SECRET }, expected: null }),
    );
    expect([error.code, error.subject]).toEqual(['input-invalid', 'kind']);
  });

  it('that addresses a circle its author is not in', async () => {
    const body = {
      command: { type: 'open-track', name: { en: 'A' } },
      audience: ['room:other'],
      expected: null,
    };
    expect((await post(commands(), JSON.stringify(body))).code).toBe('audience-not-yours');
  });
});

describe('an address', () => {
  it.each([
    '/api/cases/none/overview',
    '/api/cases/none/reading/none',
    '/api/nothing',
    '/api',
    `/api/cases/${'x'.repeat(300)}/overview`,
    '/api/cases/%00/overview',
    '/api/cases/%E0%A4%A/overview',
    '/api/cases/..%2f..%2fetc%2fpasswd/overview',
    '/assets/none.js',
  ])('%s leads to nothing, and says no more', async (url) => {
    const answered = await app.server.inject({ url, headers: HOST });
    expect([answered.statusCode, errorBody.parse(JSON.parse(answered.body)).error]).toMatchObject([
      404,
      { code: 'not-found', subject: null },
    ]);
  });

  it('with a moment that is none', async () => {
    const url = `/api/cases/${caseId}/overview?asOf=yesterday`;
    const answered = await app.server.inject({ url, headers: HOST });
    expect(errorBody.parse(JSON.parse(answered.body)).error).toMatchObject({
      code: 'query-invalid',
      subject: 'asOf',
    });
  });
});

describe('a stranger', () => {
  it('is refused before anything is looked at, and nothing is recorded', async () => {
    const body = JSON.stringify({ title: { en: 'Forged' } });
    const foreign = [{ host: 'evil.example' }, { ...HOST, origin: 'https://evil.example' }];
    for (const headers of foreign)
      expect((await post('/api/cases', body, headers)).code).toMatch(/^foreign-/);
    expect((await orThrow(app.client.listCases())).cases).toHaveLength(1);
  });
});

describe('a report with a script in it', () => {
  const script =
    '<script>alert(1)</script> A report of forty characters and more, with <img src=x onerror=alert(2)>.';

  it('stays text: it leaves as JSON, under headers that let no script of a page run', async () => {
    const stream = app.client.fileReports({ params: { caseId }, body: { reports: [{ text: script }] } });
    let reportId = '';
    for await (const line of stream) if (line.kind === 'filed') reportId = line.reportId;
    const answered = await app.server.inject({
      url: `/api/cases/${caseId}/reading/${reportId}`,
      headers: HOST,
    });
    expect(answered.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answered.headers['x-content-type-options']).toBe('nosniff');
    expect(answered.headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(answered.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    const page: unknown = JSON.parse(answered.body);
    expect(page).toMatchObject({ report: { text: script } });
  });
});

describe('a refusal', () => {
  it('has a status and a sentence in both languages, for every code there is', () => {
    for (const code of errorCodes) {
      const { status, ar, en } = errorAnswers[code];
      expect(status).toBeGreaterThanOrEqual(400);
      expect(en).toMatch(/^[A-Z].*[.]$/);
      expect(ar).toMatch(/^\p{Script=Arabic}.*[.]$/u);
    }
  });
});

describe('a fault of the program', () => {
  it('is told by its code alone; the operator gets the place and no words', async () => {
    const reported: string[] = [];
    const { store } = app;
    const broken = await openTestApp({
      read: ({ text }) => smallReading(text),
      store,
      report: (line) => reported.push(line),
      newId: () => {
        throw new Error(SECRET);
      },
    });
    const answered = await broken.server.inject({
      method: 'POST',
      url: '/api/cases',
      payload: { title: { en: SECRET } },
      headers: HOST,
    });
    expect([answered.statusCode, errorBody.parse(JSON.parse(answered.body)).error.code]).toEqual([
      500,
      'internal',
    ]);
    expect(answered.body).not.toContain(SECRET);
    expect(reported.join('\n')).toMatch(/^Error\n\s+at /);
    expect(reported.join('\n')).not.toContain(SECRET);
    await broken.close();
  });

  it('in the reader leaves the report filed and says so', async () => {
    const failing = await openTestApp({
      store: app.store,
      newId: () => randomUUID(),
      read: () => {
        throw new Error(SECRET);
      },
    });
    const opened = await orThrow(failing.client.openCase({ body: { title: { en: 'Talks' } } }));
    const params = { caseId: opened.caseId };
    const lines = [];
    for await (const line of failing.client.fileReports({
      params,
      body: { reports: [{ text: 'A text.' }] },
    })) {
      lines.push(line);
    }
    expect(lines[1]).toMatchObject({ kind: 'filed', problems: ['reader-failed'] });
    const queue = await orThrow(failing.client.readingQueue({ params }));
    expect(queue.reports).toMatchObject([{ read: false }]);
    await failing.close();
  });
});
