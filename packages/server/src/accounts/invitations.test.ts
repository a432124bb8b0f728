/** Invitations as their makers keep them, and as whoever holds the link sees them. */
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';

const PASSWORD = 'a long enough phrase';
const DAY = 86_400_000;

describe('an invitation', () => {
  let app: AccountApp;
  let lead: Browser;
  let caseId = '';
  let late = 0;

  const path = (rest = '') => `/cases/${caseId}/invitations${rest}`;
  const make = async (by: Browser, body: object) => (await by.post(path(), body)).body;
  const look = async (token: string) => (await app.browser().post('/invitations/look', { token })).body;
  const open = async (by: Browser) => (await by.get(path())).body.invitations;

  beforeAll(async () => {
    app = await openAccountApp(
      ({ text }) => smallReading(text),
      () => Date.now() + late,
    );
    lead = app.browser();
    const account = { login: 'huda', name: 'Huda', password: PASSWORD };
    await lead.post('/invitations/accept', { token: app.leadToken, account });
    caseId = (await lead.post('/cases', { title: { en: 'Harbour talks', ar: 'محادثات الميناء' } })).body
      .caseId;
    const openRoom = async (room: string, name: string, audience: string) => {
      const command = { type: 'open-room', room, name: { en: name }, kind: 'other' };
      await lead.post(`/cases/${caseId}/commands`, { command, audience: [audience], expected: null });
    };
    await openRoom('room:blue', 'Blue room', 'public');
    await openRoom('room:red', 'Red room', 'public');
    await openRoom('room:mediators/own', 'Own', 'room:mediators');
    await openRoom('room:unnamed', 'To be named', 'room:mediators');
  });
  afterAll(async () => await app.close());

  it('names the case, the role and the rooms to whoever holds the link, and nothing more', async () => {
    const { token } = await make(lead, { role: 'delegation', rooms: ['room:blue'], note: 'Reem, by hand' });
    const seen = await look(token);
    expect(seen).toEqual({
      to: 'case',
      title: { en: 'Harbour talks', ar: 'محادثات الميناء' },
      role: 'delegation',
      rooms: [{ name: { en: 'Blue room' } }],
      expiresAt: seen.expiresAt,
    });
    expect(JSON.stringify(seen)).not.toMatch(/Reem|huda|room:/);
    // A room that the guest will know by no name is not named.
    const unnamed = await make(lead, { role: 'delegation', rooms: ['room:unnamed'] });
    expect((await look(unnamed.token)).rooms).toEqual([{ name: null }]);
  });

  it('is listed for who made it alone, and taken back by nobody else', async () => {
    const before = (await open(lead)).length;
    const made = await make(lead, { role: 'lead', rooms: ['room:mediators'], note: 'Omar' });
    const omar = app.browser();
    const account = { login: 'omar', name: 'Omar', password: PASSWORD };
    const accepted = await omar.post('/invitations/accept', { token: made.token, account });
    expect(accepted.body.caseId).toBe(caseId);
    expect(await open(lead)).toHaveLength(before);
    expect(await open(omar)).toEqual([]);
    const { invitationId, token } = await make(lead, { role: 'analyst', rooms: [], note: 'Ana' });
    expect((await open(lead)).at(-1)).toMatchObject({
      id: invitationId,
      note: 'Ana',
      role: 'analyst',
      rooms: [],
      usable: true,
    });
    expect((await omar.post(path(`/${invitationId}/revoke`), {})).status).toBe(404);
    expect((await omar.post(path(`/${invitationId}/reissue`), {})).status).toBe(404);
    expect((await lead.post(path(`/${invitationId}/revoke`), {})).status).toBe(200);
    expect((await lead.post(path(`/${invitationId}/revoke`), {})).status).toBe(404);
    expect((await look(token)).error.code).toBe('invitation-revoked');
  });

  it('gets a new link: the old one no longer opens anything', async () => {
    const { invitationId, token } = await make(lead, { role: 'analyst', rooms: [], note: 'Ana' });
    const again = await lead.post(path(`/${invitationId}/reissue`), {});
    expect(again.status).toBe(200);
    expect((await look(token)).error.code).toBe('invitation-revoked');
    expect((await look(again.body.token)).role).toBe('analyst');
    const ids = (await open(lead)).map(({ id }: { id: string }) => id);
    expect(ids).toContain(again.body.invitationId);
    expect(ids).not.toContain(invitationId);
  });

  it('that its maker may no longer give opens nothing, and says so to its maker', async () => {
    const first = await make(lead, { role: 'delegation', rooms: ['room:red'] });
    const second = await make(lead, { role: 'delegation', rooms: ['room:red'] });
    const account = { login: 'murad', name: 'Murad', password: PASSWORD };
    await app.browser().post('/invitations/accept', { token: first.token, account });
    expect(await look(second.token)).toMatchObject({ error: { code: 'invitation-unusable' } });
    expect((await open(lead)).at(-1)).toMatchObject({ id: second.invitationId, usable: false });
    const again = await lead.post(path(`/${second.invitationId}/reissue`), {});
    expect(again.body.error.code).toBe('not-allowed');
  });

  it('says that it was used, or has run out; after a month, nothing', async () => {
    const used = await make(lead, { role: 'analyst', rooms: [] });
    const unused = await make(lead, { role: 'analyst', rooms: [] });
    const account = { login: 'ana', name: 'Ana', password: PASSWORD };
    const ana = app.browser();
    await ana.post('/invitations/accept', { token: used.token, account });
    expect((await look(used.token)).error.code).toBe('invitation-used');
    late = 8 * DAY;
    expect((await look(unused.token)).error.code).toBe('invitation-expired');
    expect((await look('no-such-invitation-1')).error.code).toBe('invitation-unusable');
    late = 40 * DAY;
    // Whatever is old is forgotten when somebody signs in.
    await ana.post('/session', { login: 'ana', password: PASSWORD });
    expect((await look(used.token)).error.code).toBe('invitation-unusable');
    late = 0;
  });
});
