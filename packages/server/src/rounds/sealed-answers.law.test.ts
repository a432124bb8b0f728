/**
 * The law of secret answers, for whoever sits alone at a desk and is in every party's room: what the parties
 * answer changes nothing that the desk can get, files included, until all have accepted, unless the desk
 * looks as one of them (`as`). Every route that reads is asked, on two desks that differ in the answers alone.
 */
import { addressOf, type RouteName, routeNames, routes } from '@wasit/api';
import { audienceOf, exportLines, foldAll, type StoredEvent, viewer } from '@wasit/domain';
import { CaseBuilder, smallReading } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { ExampleContext, ExampleRequest } from '../testing/example-request.ts';
import { exampleRequests } from '../testing/example-requests.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

const PARTIES = ['blue', 'red', 'green'];
const TEAM = ['room:mediators'];
const desk = viewer('desk', ...TEAM, ...PARTIES.map((id) => `room:${id}`));
const CLOSES = '2026-01-05T07:00:00.000Z';
const choices = [{ issueId: 'pay', optionId: 'six' }];

/** Two rounds: one was closed without agreement, the other is still open. */
const logOf = (closed: readonly boolean[], open: readonly boolean[]): readonly StoredEvent[] => {
  let now = '2026-01-05T06:00:00.000Z';
  const built = new CaseBuilder('case-1', undefined, () => now);
  built.run({ type: 'open-case', title: { en: 'Harbour talks' } });
  built.run({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
  built.run({ type: 'add-option', issueId: 'pay', optionId: 'six', name: { en: '6 %' } });
  for (const id of PARTIES) {
    built.run({ type: 'add-actor', actorId: id, name: { en: id }, kind: 'organisation' });
    built.run({ type: 'open-room', room: `room:${id}`, name: { en: id }, kind: 'party', partyId: id });
  }
  built.run({ type: 'open-room', room: 'room:mediators', name: { en: 'Us' }, kind: 'mediators' });
  const play = (title: string, closesAt: string, answers: readonly boolean[]): string => {
    const round = { title: { en: title }, choices, partyIds: PARTIES, closesAt, carriers: TEAM };
    built.run({ type: 'open-round', ...round }, TEAM, desk);
    const roundId = [...built.stateFor(desk).rounds.keys()].at(-1) ?? '';
    PARTIES.forEach((partyId, i) => {
      const seal = { type: 'seal-answer', roundId, partyId, accepts: answers[i] ?? false } as const;
      built.run(seal, audienceOf(`room:${partyId}`), desk);
    });
    return roundId;
  };
  const first = play('A way out', CLOSES, closed);
  now = CLOSES;
  built.run({ type: 'close-round', roundId: first }, TEAM, desk);
  play('Another', '2099-01-01T00:00:00.000Z', open);
  return built.log;
};

const openDesk = async (log: readonly StoredEvent[]): Promise<TestApp> => {
  const clock = () => '2026-01-05T08:00:00.000Z';
  const app = await openTestApp({ read: ({ text }) => smallReading(text), clock });
  const lines = [...exportLines('case-1', log)].join('\n');
  expect((await app.client.importCase({ body: { log: lines } })).ok).toBe(true);
  return app;
};

const ask = async ({ server }: TestApp, name: RouteName, request: ExampleRequest) => {
  const url = addressOf(routes[name].path, request.params, request.query);
  const { statusCode, body, headers } = await server.inject({
    method: 'GET',
    url,
    headers: { host: '127.0.0.1:4680' },
  });
  return { status: statusCode, body, tag: String(headers.etag ?? '') };
};

describe('what the parties answer in secret', () => {
  it('changes nothing that a desk can get, unless it looks as one of them', async () => {
    const mine = logOf([true, true, false], [true, true, true]);
    const other = logOf([false, false, false], [false, true, false]);
    const [one, two] = [await openDesk(mine), await openDesk(other)];
    const state = foldAll(mine);
    const context: ExampleContext = { caseId: 'case-1', seen: state, whole: state };
    const reads = routeNames().filter((name) => routes[name].method === 'GET');
    let found = 0;
    for (const name of reads) {
      for (const request of exampleRequests[name](context)) {
        if (request.query?.as !== undefined) continue;
        const answer = await ask(one, name, request);
        expect(answer, `${name} ${JSON.stringify(request)}`).toEqual(await ask(two, name, request));
        if (answer.status === 200) found += 1;
      }
    }
    expect(found).toBeGreaterThan(60);
    // They do differ, and a desk that looks as a party is shown that party's answer.
    const as = { params: { caseId: 'case-1' }, query: { as: 'blue' } };
    expect(await ask(one, 'rounds', as)).not.toEqual(await ask(two, 'rounds', as));
    await one.close();
    await two.close();
  });
});
