/** The live channel over a real connection. */
import { randomUUID } from 'node:crypto';
import { orThrow } from '@wasit/api';
import { PUBLIC, viewer } from '@wasit/domain';
import { openStore, type Store } from '@wasit/store';
import { smallReading } from '@wasit/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listening, openTestApp, seatOf, type TestApp } from '../testing/test-app.ts';

const read = ({ text }: { readonly text: string }) => smallReading(text);
let store: Store;
beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
});
afterAll(async () => await store.close());

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const openApp = async (id: string, ...rooms: string[]): Promise<TestApp> => {
  const app = await openTestApp({
    read,
    store,
    doorkeeper: seatOf(viewer(id, ...rooms)),
    newId: () => randomUUID(),
  });
  closing.push(app.close);
  return app;
};

/** What a page hears, from now on. */
const listen = async (address: string) => {
  const control = new AbortController();
  closing.push(async () => control.abort());
  const response = await fetch(address, { signal: control.signal });
  const heard = { status: response.status, text: '' };
  const decoder = new TextDecoder();
  const drain = async (): Promise<void> => {
    if (response.body === null) return;
    for await (const chunk of response.body) heard.text += decoder.decode(chunk, { stream: true });
  };
  drain().catch(() => undefined);
  return heard;
};

const until = async (met: () => boolean, most = 5_000): Promise<number> => {
  const from = performance.now();
  while (!met()) {
    if (performance.now() - from > most) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - from;
};

const track = (name: string, audience: string) => ({
  command: { type: 'open-track', name: { en: name } },
  audience: [audience],
  expected: null,
});

describe('the live channel', () => {
  it('tells a page its new cursor within a second, and nothing of what happened out of its sight', async () => {
    const mine = await openApp('party', 'room:a');
    const theirs = await openApp('mediator', 'room:mediators');
    const { caseId, cursor } = await orThrow(theirs.client.openCase({ body: { title: { en: 'Talks' } } }));
    const server = await listening(mine.server);
    const heard = await listen(`${server}/api/cases/${caseId}/live`);
    await until(() => heard.text.includes(cursor));

    await orThrow(theirs.client.command({ params: { caseId }, body: track('Hidden', 'room:mediators') }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const quiet = heard.text;
    expect(quiet).toBe(`retry: 1000\n\nevent: moved\ndata: {"cursor":"${cursor}"}\n\n`);

    const open = await orThrow(theirs.client.command({ params: { caseId }, body: track('Open', PUBLIC) }));
    const took = await until(() => heard.text.includes(open.cursor));
    expect(took).toBeLessThan(1_000);
    expect(heard.text.slice(quiet.length)).toBe(`event: moved\ndata: {"cursor":"${open.cursor}"}\n\n`);
    expect(heard.text).not.toMatch(/Hidden|Open/);
  });

  it('is not there for a case of which the viewer sees nothing', async () => {
    const mine = await openApp('party', 'room:a');
    const theirs = await openApp('mediator', 'room:mediators');
    const body = { title: { en: 'Secret' }, audience: ['room:mediators'] };
    const { caseId } = await orThrow(theirs.client.openCase({ body }));
    const server = await listening(mine.server);
    const hidden = await listen(`${server}/api/cases/${caseId}/live`);
    const absent = await listen(`${server}/api/cases/no-such-case/live`);
    await until(() => hidden.text !== '' && absent.text !== '');
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.text).toBe(absent.text);
  });

  it('does not keep the server from closing', async () => {
    const mine = await openApp('party', 'room:a');
    const { caseId } = await orThrow(mine.client.openCase({ body: { title: { en: 'Talks' } } }));
    const server = await listening(mine.server);
    const heard = await listen(`${server}/api/cases/${caseId}/live`);
    await until(() => heard.text.includes('cursor'));
    const from = performance.now();
    await mine.server.close();
    expect(performance.now() - from).toBeLessThan(3_000);
  });
});
