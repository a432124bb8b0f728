/** What was said at the table is found by those who may see it, and by nobody else. */
import { orThrow } from '@wasit/api';
import { type Command, type Viewer, viewer } from '@wasit/domain';
import { openStore, type Store } from '@wasit/store';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, seatOf, type TestApp } from '../testing/test-app.ts';

const read = ({ text }: { readonly text: string }) => smallReading(text);

let store: Store;
let desk: TestApp;
const apps: TestApp[] = [];
let caseId = '';
let relayId = '';

const act = async (command: Command, audience: readonly string[]): Promise<readonly string[]> => {
  const { type, ...input } = command;
  const body = { command: { type, ...input }, expected: null, audience: [...audience].sort() };
  return (await orThrow(desk.client.command({ params: { caseId }, body }))).introduced;
};

const seat = async (who: Viewer): Promise<TestApp> => {
  const app = await openTestApp({ read, store, doorkeeper: seatOf(who) });
  apps.push(app);
  return app;
};

const found = async (app: TestApp, q: string): Promise<string[]> => {
  const { hits } = await orThrow(app.client.search({ query: { q, case: caseId } }));
  return hits.map(
    ({ kind, id, text, name }) => `${kind} ${id === relayId ? 'relay' : (text ?? name?.en ?? id)}`,
  );
};

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  desk = await openTestApp({ read, store });
  const opened = await orThrow(
    desk.client.openCase({ body: { title: { en: 'Harbour talks' }, domain: 'labour' } }),
  );
  caseId = opened.caseId;
  const open = ['public'];
  for (const [actorId, room] of [
    ['union', 'room:union'],
    ['port', 'room:port'],
  ] as const) {
    await act({ type: 'add-actor', actorId, name: { en: actorId }, kind: 'organisation' }, open);
    await act({ type: 'open-room', room, name: { en: room }, kind: 'party', partyId: actorId }, open);
  }
  await act({ type: 'open-room', room: 'room:m', name: { en: 'team' }, kind: 'mediators' }, open);
  await act({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } }, open);
  [relayId = ''] = await act(
    {
      type: 'entrust-message',
      fromId: 'union',
      words: 'We could live with a quarter less.',
      form: 'verbatim',
      language: 'en',
      release: { toIds: ['port'], notBefore: null, attribution: 'nobody', manner: 'substance' },
      carriers: ['room:m'],
    },
    ['room:union'],
  );
  await act(
    { type: 'deliver-message', relayId, toId: 'port', words: 'A smaller figure may do.', language: 'en' },
    ['room:m'],
  );
  await act(
    {
      type: 'table-proposal',
      proposalId: 'draft',
      title: { en: 'A bridge' },
      byIds: ['union'],
      choices: [{ issueId: 'pay', words: 'a tenth over eighteen months' }],
      toIds: ['port'],
      carriers: ['room:m'],
    },
    ['room:m'],
  );
  await act(
    {
      type: 'answer-proposal',
      proposalId: 'draft',
      partyId: 'port',
      whole: 'studying',
      note: 'our board meets first',
      carriers: ['room:m'],
    },
    ['room:port'],
  );
});
afterAll(async () => {
  for (const app of [...apps, desk]) await app.close();
  await store.close();
});

describe('search at the table', () => {
  it('finds what was entrusted for its own room and the carriers, and its delivery for the receiver', async () => {
    const [union, port, team] = await Promise.all([
      seat(viewer('u', 'room:union')),
      seat(viewer('p', 'room:port')),
      seat(viewer('m', 'room:m')),
    ]);
    expect(await found(union, 'quarter')).toEqual(['relay relay']);
    expect(await found(team, 'quarter')).toEqual(['relay relay']);
    expect(await found(port, 'quarter')).toEqual([]);
    expect(await found(port, 'smaller figure')).toEqual(['delivery A smaller figure may do.']);
    expect(await found(union, 'smaller figure')).toEqual([]);
  });

  it('finds a proposal by its own words, and by the note of an answer for those who may read it', async () => {
    const [union, port] = await Promise.all([
      seat(viewer('u', 'room:union')),
      seat(viewer('p', 'room:port')),
    ]);
    expect(await found(port, 'eighteen months')).toEqual(['proposal A bridge']);
    expect(await found(port, 'board meets')).toEqual(['proposal A bridge']);
    expect(await found(union, 'eighteen months')).toEqual([]);
    expect(await found(union, 'board meets')).toEqual([]);
  });
});
