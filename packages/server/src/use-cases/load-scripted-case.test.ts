import { fileURLToPath } from 'node:url';
import { orThrow } from '@wasit/api';
import { viewer } from '@wasit/domain';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../desk/desk.ts';
import { Folds } from '../folds/folds.ts';
import { openTestApp, seatOf, type TestApp } from '../testing/test-app.ts';
import { loadScriptedCase, readScriptedCase, type ScriptedCase } from './load-scripted-case.ts';
import { recordCommand } from './record-command.ts';

const HARBOUR = fileURLToPath(new URL('../../../../examples/harbour', import.meta.url));
const read = ({ text }: { readonly text: string }) => smallReading(text);
const params = { caseId: 'harbour' };

describe('the harbour case', () => {
  let app: TestApp;
  let harbour: ScriptedCase;
  const deps = () => {
    const rest = { reader: { name: 'test', version: '1' }, issueNames: {}, officesOf: () => [] };
    const chance = { clock: () => new Date().toISOString(), newId: () => 'unused' };
    return { ...rest, ...chance, store: app.store, read, intake: async function* () {} };
  };
  /** The same record, seen by another. */
  const as = async (id: string): Promise<TestApp> => {
    const rooms = harbour.users.find((user) => user.id === id)?.rooms ?? [];
    return await openTestApp({ read, store: app.store, doorkeeper: seatOf(viewer(id, ...rooms)) });
  };

  beforeAll(async () => {
    app = await openTestApp({ read, doorkeeper: new Desk() });
    harbour = await readScriptedCase(HARBOUR);
    // Broken off in the middle, then finished.
    await loadScriptedCase(deps(), new Folds(app.store), { ...harbour, steps: harbour.steps.slice(0, 90) });
    await loadScriptedCase(deps(), new Folds(app.store), harbour);
  });
  afterAll(async () => await app.close());

  it('is played once, however often it is loaded', async () => {
    expect(await loadScriptedCase(deps(), new Folds(app.store), harbour)).toBe(0);
    const { relays } = await orThrow(app.client.relays({ params }));
    expect(relays).toHaveLength(3);
  });

  it('leaves alone a case of its name that came by other hands', async () => {
    const id = 'harbour-of-others';
    const [first] = harbour.steps;
    if (first === undefined || !('command' in first)) throw new Error('the first step opens the case');
    const author = viewer(first.as, ...(harbour.users.find((user) => user.id === first.as)?.rooms ?? []));
    let made = 0;
    const newId = () => `by-others-${made++}`;
    const request = { caseId: id, command: first.command, audience: first.audience, expected: null };
    const folds = new Folds(app.store);
    expect((await recordCommand({ ...deps(), newId }, folds, author, request)).ok).toBe(true);
    expect(await loadScriptedCase(deps(), folds, { ...harbour, id })).toBe(0);
    expect((await folds.now(author, id)).history).toHaveLength(1);
  });

  it('lies open to the desk with every room, sub-rooms too', async () => {
    const { rooms } = await orThrow(app.client.rooms({ params }));
    expect(rooms.filter(({ own }) => !own)).toEqual([]);
    expect(rooms.map(({ id }) => id)).toContain('room:mediators/judge');
    const { parties } = await orThrow(app.client.packages({ params }));
    expect(parties.filter(({ preference }) => preference === null)).toEqual([]);
    const { proposals } = await orThrow(app.client.proposals({ params }));
    expect(proposals).toHaveLength(3);
    // Backlog, fees, term, follow-up panel: all four parties accept what the first draft says of them.
    expect(proposals.find(({ id }) => id === 'harbour-draft-1')?.closed).toBe(4);
  });

  it('shows a delegation its own world', async () => {
    const seat = await as('authority-head');
    const desk = await orThrow(seat.client.desk({ params }));
    expect(desk.parties.map(({ id }) => id)).toEqual(['authority']);
    expect(desk.received.map(({ words }) => words)).toEqual([
      'A rise of about seven per cent might end the strike, if jobs are safe.',
    ]);
    expect(desk.said.map(({ from }) => from.id)).toEqual(['authority']);
    expect(desk.awaiting.rounds).toHaveLength(1);
    const { parties } = await orThrow(seat.client.packages({ params }));
    expect(parties.filter(({ preference }) => preference !== null).map(({ party }) => party.id)).toEqual([
      'authority',
    ]);
    await seat.close();
  });

  it('has its deadlines ahead', async () => {
    const { relays, received } = await orThrow(app.client.relays({ params }));
    expect(relays.map(({ status }) => status).sort()).toEqual(['delivered', 'held', 'ready']);
    expect([...relays, ...received].filter(({ overdue }) => overdue)).toEqual([]);
  });
});
