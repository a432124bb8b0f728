/** The end of somebody's access, over HTTP: effective at once, and no way to what was said before. */
import { setTimeout as sleep } from 'node:timers/promises';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';

const PASSWORD = 'a long enough phrase';

describe('access to a room', () => {
  let app: AccountApp;
  let lead: Browser;
  let caseId = '';

  const invited = async (by: Browser, login: string, role: string, rooms: readonly string[]) => {
    const { token } = (await by.post(`/cases/${caseId}/invitations`, { role, rooms })).body;
    const person = app.browser();
    const account = { login, name: `Name of ${login}`, password: PASSWORD };
    const accepted = await person.post('/invitations/accept', { token, account });
    expect(accepted.status, JSON.stringify(accepted.body)).toBe(200);
    return person;
  };
  const run = async (who: Browser, command: object, audience: readonly string[]) =>
    await who.post(`/cases/${caseId}/commands`, { command, audience, expected: null });
  const end = async (by: Browser, accountId: string, room: string | null) => {
    const { body } = await by.post(`/cases/${caseId}/access/end`, { accountId, room });
    return body.error?.code ?? 'done';
  };
  const give = async (by: Browser, role: string, rooms: readonly string[]) =>
    (await by.post(`/cases/${caseId}/invitations`, { role, rooms })).status;
  const track = (name: string) => ({ type: 'open-track', name: { en: name } });
  const tracks = async (who: Browser): Promise<string[]> => {
    const { body } = await who.get('/cases');
    const heads: { caseId: string; tracks: { name: { en: string } }[] }[] = body.cases;
    return heads.find((head) => head.caseId === caseId)?.tracks.map(({ name }) => name.en) ?? [];
  };
  const roomsTold = async (who: Browser) =>
    (await who.get(`/cases/${caseId}/people`)).body.rooms as {
      id: string;
      keeper: string | null;
      closed: boolean;
    }[];

  beforeAll(async () => {
    app = await openAccountApp(({ text }) => smallReading(text));
    lead = app.browser();
    const account = { login: 'huda', name: 'Huda', password: PASSWORD };
    await lead.post('/invitations/accept', { token: app.leadToken, account });
    caseId = (await lead.post('/cases', { title: { en: 'Harbour talks' } })).body.caseId;
    await run(lead, { type: 'add-actor', actorId: 'blue', name: { en: 'Blue' }, kind: 'organisation' }, [
      'public',
    ]);
    const room = { room: 'room:blue', name: { en: 'Blue room' }, kind: 'party', partyId: 'blue' };
    await run(lead, { type: 'open-room', ...room }, ['public']);
    const team = { room: 'room:mediators', name: { en: 'Team' }, kind: 'mediators' };
    await run(lead, { type: 'open-room', ...team }, ['public']);
  });
  afterAll(async () => await app.close());

  it('is ended by its keeper: the open channel is cut, and nothing of the room is told any more', async () => {
    const reem = await invited(lead, 'reem', 'delegation', ['room:blue']);
    const nadim = await invited(reem, 'nadim', 'delegation', ['room:blue']);
    await run(reem, track('Said in the room'), ['room:blue']);
    expect(await tracks(nadim)).toEqual(['Said in the room']);
    const link = (
      await nadim.post(`/cases/${caseId}/invitations`, { role: 'delegation', rooms: ['room:blue'] })
    ).body;

    const channel = await nadim.live(`/cases/${caseId}/live`);

    expect(await end(nadim, 'reem', 'room:blue')).toBe('not-allowed');
    expect(await end(lead, 'nadim', 'room:blue')).toBe('not-allowed');
    expect(await end(lead, 'nadim', null)).toBe('not-allowed');
    // The channel has told its first cursor by now, and stays open for as long as nothing changes.
    expect(await Promise.race([channel.ended, sleep(300)])).toBeUndefined();
    expect(await end(reem, 'nadim', 'room:blue')).toBe('done');
    expect(await channel.ended).toBe(true);

    expect(await tracks(nadim)).toEqual([]);
    expect((await nadim.get('/session')).body.cases).toEqual([]);
    expect((await run(nadim, track('Late'), ['room:blue'])).body.error.code).toBe('audience-not-yours');
    expect((await nadim.get(`/cases/${caseId}/people`)).status).toBe(404);
    expect((await app.browser().post('/invitations/look', { token: link.token })).body.error.code).toBe(
      'invitation-unusable',
    );
    const { changes } = (await reem.get(`/cases/${caseId}/people`)).body;
    expect(changes[0]).toMatchObject({ room: 'room:blue', name: 'Name of nadim', entered: false });
    expect(changes[0].by).toBe('Name of reem');
  });

  it('that the last one leaves is nobody’s: the lead gets in by no way, and opens a new room', async () => {
    const [reem] = [app.browser()];
    await reem.post('/session', { login: 'reem', password: PASSWORD });
    expect((await lead.post(`/cases/${caseId}/access/succeed`, { room: 'room:blue' })).body.error.code).toBe(
      'room-in-use',
    );
    expect(await end(reem, 'reem', null)).toBe('done');
    for (const role of ['delegation', 'mediator', 'lead']) {
      for (const room of ['room:blue', 'room:blue/head']) expect(await give(lead, role, [room])).toBe(403);
    }
    expect(await tracks(lead)).toEqual([]);
    expect(await roomsTold(lead)).toContainEqual({ id: 'room:blue', keeper: null, closed: true });

    const command = { type: 'open-room', room: 'room:trap', name: { en: 'Trap' }, kind: 'party' };
    const trap = await run(lead, { ...command, partyId: 'blue', succeeds: 'room:blue' }, ['public']);
    expect(trap.body.error.code).toBe('not-allowed');
    const opened = await lead.post(`/cases/${caseId}/access/succeed`, { room: 'room:blue' });
    expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    const { room } = opened.body as { room: string };
    const mona = await invited(lead, 'mona', 'delegation', [room]);
    expect(await tracks(mona)).toEqual([]);
    expect(await roomsTold(mona)).toEqual([{ id: room, keeper: 'mona', closed: false }]);
    expect((await mona.get(`/cases/${caseId}/desk`)).body.parties).toHaveLength(1);
    const others = await lead.post(`/cases/${caseId}/access/succeed`, { room: 'room:nowhere' });
    expect(others.body.error.code).toBe('room-unknown');
    expect((await mona.post(`/cases/${caseId}/access/succeed`, { room })).body.error.code).toBe(
      'not-allowed',
    );
  });

  it('is handed over by its keeper, and by nobody else', async () => {
    const salma = await invited(lead, 'salma', 'mediator', ['room:mediators']);
    const hand = async (by: Browser, accountId: string) =>
      (await by.post(`/cases/${caseId}/access/keeper`, { accountId, room: 'room:mediators' })).status;
    expect(await hand(salma, 'salma')).toBe(403);
    expect(await hand(lead, 'nobody')).toBe(403);
    expect(await hand(lead, 'salma')).toBe(200);
    expect((await roomsTold(salma))[0]?.keeper).toBe('salma');
    expect(await end(lead, 'salma', 'room:mediators')).toBe('not-allowed');
    expect(await hand(salma, 'huda')).toBe(200);
    expect(await end(lead, 'salma', null)).toBe('done');
    expect((await salma.get('/session')).body.cases).toEqual([]);
  });

  it('that one does not know of is asked for in vain, whether anybody has entered it or not', async () => {
    const rooms = async (by: Browser, room: string) =>
      await by.post(`/cases/${caseId}/invitations`, { role: 'mediator', rooms: [room] });
    const hidden = 'room:mediators/x';
    const first = await invited(lead, 'farid', 'mediator', ['room:mediators']);
    const open = { type: 'open-room', room: hidden, name: { en: 'X' }, kind: 'mediators' };
    // It cannot be opened behind the backs of those who are in the room around it.
    const away = await run(lead, { ...open, room: 'room:blue/x' }, ['room:mediators']);
    expect(away.body.error.code).toBe('audience-too-narrow');

    const before = await rooms(first, hidden);
    expect(before).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
    expect((await run(lead, open, ['room:mediators'])).status).toBe(200);
    expect((await rooms(first, hidden)).status).toBe(200);
    const lina = await invited(first, 'lina', 'mediator', [hidden]);
    expect((await rooms(lina, hidden)).status).toBe(200);
    // Who knows of it is refused; who does not know of another is refused in the same words.
    expect((await rooms(lead, hidden)).body).toEqual(before.body);
    expect((await rooms(lead, 'room:mediators/y')).body).toEqual(before.body);
    for (const id of ['farid', 'lina']) expect(await end(lead, id, null)).toBe('done');
  });

  it('to the whole case is not ended for its only lead', async () => {
    expect(await end(lead, 'huda', null)).toBe('only-lead');
    const second = await invited(lead, 'omar', 'lead', ['room:mediators']);
    expect(await end(second, 'huda', null)).toBe('not-allowed');
    expect(await end(second, 'omar', null)).toBe('done');
  });

  it('tells whoever is not in the case nothing, of whomever they ask', async () => {
    const stranger = app.browser();
    await stranger.post('/session', { login: 'reem', password: PASSWORD });
    for (const id of [caseId, 'no-such-case']) {
      for (const [path, body] of [
        ['end', { accountId: 'mona', room: null }],
        ['keeper', { accountId: 'mona', room: 'room:blue' }],
        ['succeed', { room: 'room:blue' }],
      ] as const) {
        const answered = await stranger.post(`/cases/${id}/access/${path}`, body);
        expect(answered).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
      }
    }
  });
});
