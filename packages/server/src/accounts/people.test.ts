import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';

const PASSWORD = 'a long enough phrase';

describe('the people of a case', () => {
  let app: AccountApp;
  let lead: Browser;
  let caseId = '';
  let reem: Browser;
  let murad: Browser;
  let ana: Browser;

  const invited = async (by: Browser, login: string, role: string, rooms: readonly string[]) => {
    const { token } = (await by.post(`/cases/${caseId}/invitations`, { role, rooms })).body;
    const person = app.browser();
    const account = { login, name: `Name of ${login}`, password: PASSWORD };
    expect((await person.post('/invitations/accept', { token, account })).status).toBe(200);
    return person;
  };
  const told = async (who: Browser): Promise<Record<string, string[]>> => {
    const { body } = await who.get(`/cases/${caseId}/people`);
    const rows: { id: string; rooms: string[] }[] = body.people;
    return Object.fromEntries(rows.map(({ id, rooms }) => [id, rooms]));
  };

  beforeAll(async () => {
    app = await openAccountApp(({ text }) => smallReading(text));
    lead = app.browser();
    const account = { login: 'huda', name: 'Huda', password: PASSWORD };
    expect((await lead.post('/invitations/accept', { token: app.leadToken, account })).status).toBe(200);
    caseId = (await lead.post('/cases', { title: { en: 'Harbour talks' } })).body.caseId;
    for (const room of ['room:mediators', 'room:blue', 'room:red']) {
      const command = { type: 'open-room', room, name: { en: room }, kind: 'other', partyId: null };
      const run = await lead.post(`/cases/${caseId}/commands`, {
        command,
        audience: ['public'],
        expected: null,
      });
      expect(run.status).toBe(200);
    }
    reem = await invited(lead, 'reem', 'delegation', ['room:blue']);
    // Known to those in the blue room; the lead knows of no such room.
    const head = { type: 'open-room', room: 'room:blue/head', name: { en: 'Head' }, kind: 'other' };
    const opened = { command: head, audience: ['room:blue'], expected: null };
    expect((await reem.post(`/cases/${caseId}/commands`, opened)).status).toBe(200);
    await invited(reem, 'nadim', 'delegation', ['room:blue/head']);
    murad = await invited(lead, 'murad', 'delegation', ['room:red']);
    ana = await invited(lead, 'ana', 'public', []);
  });
  afterAll(async () => await app.close());

  it('are all told to the lead, with the rooms that the lead knows of', async () => {
    expect(await told(lead)).toEqual({
      ana: [],
      huda: ['room:mediators'],
      murad: ['room:red'],
      nadim: ['room:blue'],
      reem: ['room:blue'],
    });
  });

  it('are told to a delegation as far as they are in its room: nobody else, and of no other room', async () => {
    expect(await told(reem)).toEqual({ nadim: ['room:blue'], reem: ['room:blue'] });
    expect(await told(murad)).toEqual({ murad: ['room:red'] });
    expect(await told(ana)).toEqual({ ana: [] });
  });

  it('are told to nobody who is not in the case', async () => {
    expect(await app.browser().get(`/cases/${caseId}/people`)).toMatchObject({ status: 404 });
    expect(await lead.get('/cases/none/people')).toMatchObject({ status: 404 });
  });
});
