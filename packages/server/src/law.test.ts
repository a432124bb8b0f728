/**
 * The law of the record, end to end: for a viewer V, adding any events that V may not see changes no output
 * that V can get. Two servers; the one knows the whole log, the other only what V may see. Every route of the
 * table is asked, by requests well formed and ill, and both must answer byte for byte the same.
 */
import { addressOf, type RouteName, routeNames, routes } from '@wasit/api';
import { foldAll, maySee, type StoredEvent, type Viewer, viewer } from '@wasit/domain';
import { caseFrom, type Step, smallReading, step } from '@wasit/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExampleContext, ExampleRequest } from './testing/example-request.ts';
import { exampleRequests } from './testing/example-requests.ts';
import { openTestApp, restoreLog, seatOf, type TestApp } from './testing/test-app.ts';

const RUNS = 4;
const read = ({ text }: { readonly text: string }) => smallReading(text);

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly tag: string;
  readonly type: string;
}

const ask = async (app: TestApp, name: RouteName, request: ExampleRequest): Promise<Answer> => {
  const { method, path } = routes[name];
  const answered = await app.server.inject({
    method,
    url: addressOf(path, request.params, request.query),
    headers: { host: '127.0.0.1:4680' },
    ...(method === 'POST' ? { payload: request.body ?? {} } : {}),
  });
  return {
    status: answered.statusCode,
    body: answered.body,
    tag: String(answered.headers.etag ?? ''),
    type: String(answered.headers['content-type'] ?? ''),
  };
};

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** Times of day aside, and with them the links of the chain, which are made over them. */
const timeless = (answer: Answer): Answer => ({
  ...answer,
  body: answer.body.replace(INSTANT, 'instant').replace(/"(hash|head)":"[0-9a-f]{64}"/g, '"$1":"link"'),
  tag: answer.tag === '' ? '' : 'tag',
});

const reads = routeNames().filter((name) => routes[name].method === 'GET');
const writes = routeNames().filter((name) => routes[name].method === 'POST');

const contextOf = (caseId: string, who: Viewer, log: readonly StoredEvent[]): ExampleContext => ({
  caseId,
  seen: foldAll(log.filter(({ audience }) => maySee(who, audience))),
  whole: foldAll(log),
});

const same = async (
  knowing: TestApp,
  unknowing: TestApp,
  names: readonly RouteName[],
  context: ExampleContext,
  view: (answer: Answer) => Answer,
): Promise<number> => {
  let asked = 0;
  for (const name of names) {
    for (const request of exampleRequests[name](context)) {
      const one = view(await ask(knowing, name, request));
      const other = view(await ask(unknowing, name, request));
      expect(one, `${name} ${JSON.stringify(request)}`).toEqual(other);
      asked += 1;
    }
  }
  return asked;
};

const seats: readonly Viewer[] = [
  viewer('outsider'),
  viewer('of-a', 'room:a'),
  viewer('mediator', 'room:mediators'),
];

describe('every route', () => {
  it('has example requests', () => {
    expect(Object.keys(exampleRequests).sort()).toEqual([...routeNames()].sort());
  });
});

describe.each(seats)('whatever others do out of the sight of $id', (who) => {
  let knowing: TestApp;
  let unknowing: TestApp;

  beforeAll(async () => {
    knowing = await openTestApp({ read, doorkeeper: seatOf(who) });
    unknowing = await openTestApp({ read, doorkeeper: seatOf(who) });
  });
  afterAll(async () => {
    await knowing.close();
    await unknowing.close();
  });

  const contexts: ExampleContext[] = [];

  const tryCase = async (steps: readonly Step[]): Promise<void> => {
    const caseId = `case-${contexts.length + 1}`;
    const { log } = caseFrom(steps, caseId);
    await restoreLog(knowing.store, log);
    await restoreLog(
      unknowing.store,
      log.filter(({ audience }) => maySee(who, audience)),
    );
    const context = contextOf(caseId, who, log);
    contexts.push(context);
    await same(knowing, unknowing, reads, context, (answer) => answer);
  };

  it('every page is the same, byte for byte', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 45 }), tryCase),
      // A shrunk case would meet the cases before it; the steps printed are enough to build it again.
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('every act has the same outcome, and every page after it is the same but for the time', {
    timeout: 240_000,
  }, async () => {
    for (const context of contexts) {
      const asked = await same(knowing, unknowing, writes, context, timeless);
      expect(asked).toBeGreaterThan(20);
      await same(knowing, unknowing, reads, context, timeless);
    }
    expect([...knowing.reported, ...unknowing.reported]).toEqual([]);
  });
});
