/** People with accounts, over HTTP. */
import { routes } from '@wasit/api';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';

const PASSWORD = 'a long enough phrase';

describe('a server with accounts', () => {
  let app: AccountApp;
  let lead: Browser;
  let caseId = '';

  /** Somebody whom `by` invites. */
  const invited = async (
    by: Browser,
    login: string,
    role: string,
    rooms: readonly string[],
  ): Promise<Browser> => {
    const { token } = (await by.post(`/cases/${caseId}/invitations`, { role, rooms })).body;
    const person = app.browser();
    const account = { login, name: `Name of ${login}`, password: PASSWORD };
    const accepted = await person.post('/invitations/accept', { token, account });
    expect(accepted.status, JSON.stringify(accepted.body)).toBe(200);
    return person;
  };
  const run = async (who: Browser, command: object, audience?: readonly string[]) =>
    await who.post(`/cases/${caseId}/commands`, { command, audience, expected: null });

  beforeAll(async () => {
    app = await openAccountApp(({ text }) => smallReading(text));
    lead = app.browser();
    const account = { login: ' Huda ', name: 'Huda', password: PASSWORD };
    expect((await lead.post('/invitations/accept', { token: app.leadToken, account })).status).toBe(200);
    const opened = await lead.post('/cases', {
      title: { en: 'Harbour talks' },
      audience: ['room:mediators'],
    });
    caseId = opened.body.caseId;
    for (const id of ['blue', 'red']) {
      await run(lead, { type: 'add-actor', actorId: id, name: { en: id }, kind: 'organisation' });
      const room = { room: `room:${id}`, name: { en: id }, kind: 'party', partyId: id };
      await run(lead, { type: 'open-room', ...room });
    }
  });
  afterAll(async () => await app.close());

  it('lets nobody in who is not signed in, and tells them nothing', async () => {
    const stranger = app.browser();
    for (const path of ['/cases', `/cases/${caseId}/overview`, '/cases/none/overview', '/me', '/sessions']) {
      expect(await stranger.get(path)).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
    }
    expect((await stranger.get('/session')).body).toEqual({ mode: 'accounts', account: null, cases: [] });
  });

  it('gives the same answer for a wrong password and for a name that nobody has', async () => {
    const stranger = app.browser();
    const wrong = await stranger.post('/session', { login: 'huda', password: 'a wrong long phrase' });
    const nobody = await stranger.post('/session', { login: 'nobody', password: 'a wrong long phrase' });
    expect(wrong.status).toBe(401);
    expect([nobody.status, nobody.body]).toEqual([wrong.status, wrong.body]);
    expect((await stranger.post('/session', { login: 'HUDA', password: PASSWORD })).status).toBe(200);
    expect((await stranger.get('/session')).body.account).toEqual({ id: 'huda', name: 'Huda', leads: true });
  });

  it('tells by no limit of guesses whether somebody has a name', async () => {
    const said = async (login: string): Promise<readonly unknown[]> => {
      const answers: unknown[] = [];
      for (let guess = 0; guess < 22; guess += 1) {
        // Each from an address of its own, so that the limit of an address is not met.
        const body = { login, password: `wrong phrase ${guess}` };
        const { status, body: told } = await app.browser('', `10.9.${guess}.1`).post('/session', body);
        answers.push([status, told]);
      }
      return answers;
    };
    await invited(lead, 'guessed', 'public', []);
    const held = await said('guessed');
    expect(held).toEqual(await said('nobody-has-this'));
    expect(held.at(-1)).toMatchObject([429, { error: { code: 'too-many-guesses' } }]);
    const right = { login: 'guessed', password: PASSWORD };
    expect((await app.browser('', '10.9.99.1').post('/session', right)).body).toEqual(
      (held.at(-1) as unknown[])[1],
    );
  });

  it('uses a link once, and takes no weak password and no name that is taken', async () => {
    const { token } = (await lead.post(`/cases/${caseId}/invitations`, { role: 'analyst', rooms: [] })).body;
    const person = app.browser();
    const accept = async (account: object) => await person.post('/invitations/accept', { token, account });
    const account = { login: 'ana', name: 'Ana', password: PASSWORD };
    expect((await person.post('/invitations/look', { token })).body).toMatchObject({ role: 'analyst' });
    expect((await accept({ ...account, password: 'short' })).body.error.code).toBe('password-weak');
    expect((await accept({ ...account, login: 'huda' })).body.error.code).toBe('login-taken');
    expect((await accept({ ...account, login: 'system' })).body.error.code).toBe('login-taken');
    expect((await accept(account)).status).toBe(200);
    expect((await accept({ ...account, login: 'eve' })).body.error.code).toBe('invitation-used');
    const again = { token: app.leadToken, account: { ...account, login: 'eve' } };
    expect((await app.browser().post('/invitations/accept', again)).body.error.code).toBe('invitation-used');
  });

  it('shows each delegation its own world, and lets the lead into no room that is a delegation’s', async () => {
    const early = (
      await lead.post(`/cases/${caseId}/invitations`, { role: 'delegation', rooms: ['room:blue'] })
    ).body;
    const blue = await invited(lead, 'reem', 'delegation', ['room:blue']);
    const red = await invited(lead, 'murad', 'delegation', ['room:red']);
    const said = {
      type: 'state-preference',
      partyId: 'blue',
      assumed: false,
      issues: [],
      note: 'Jobs come first.',
    };
    // The case and its actors are the mediators' so far: nobody else sees that there is one.
    expect((await run(blue, said, ['room:blue'])).status).toBe(404);
    expect((await blue.get('/cases')).body.cases).toEqual([]);

    const give = async (by: Browser, role: string, rooms: readonly string[]) =>
      (await by.post(`/cases/${caseId}/invitations`, { role, rooms })).status;
    expect(await give(lead, 'mediator', ['room:blue'])).toBe(403);
    expect(await give(blue, 'delegation', ['room:blue'])).toBe(200);
    // Of rooms that one knows nothing of, one is told nothing: nobody has opened this one.
    expect(await give(blue, 'delegation', ['room:blue/head'])).toBe(403);
    expect(await give(blue, 'delegation', ['room:red'])).toBe(403);
    expect(await give(blue, 'mediator', ['room:blue'])).toBe(403);
    expect(await give(red, 'lead', [])).toBe(403);
    // A link that the lead made while the room was empty no longer opens it.
    expect((await lead.post('/invitations/accept', { token: early.token })).body.error.code).toBe(
      'invitation-unusable',
    );
  });

  it('keeps what is held in one case out of another', async () => {
    const other = app.browser();
    const token = await app.anotherLead();
    const account = { login: 'other', name: 'Other', password: PASSWORD };
    await other.post('/invitations/accept', { token, account });
    const { caseId: theirs } = (
      await other.post('/cases', { title: { en: 'Other' }, audience: ['room:mediators'] })
    ).body;
    // Both leads hold a room of this name, each in their own case.
    expect((await lead.get(`/cases/${theirs}/overview`)).status).toBe(404);
    expect((await other.get(`/cases/${caseId}/overview`)).status).toBe(404);
    const cases = (await other.get('/cases')).body.cases as { caseId: string }[];
    expect(cases.map((item) => item.caseId)).toEqual([theirs]);
    expect((await other.get('/search?q=harbour')).body.hits).toEqual([]);
    expect((await lead.get('/search?q=harbour')).body.hits).toHaveLength(1);
    expect((await other.post(`/cases/${caseId}/invitations`, { role: 'lead', rooms: [] })).status).toBe(404);
  });

  it('lets a delegation write for its own room only, and the public write nothing', async () => {
    const opened = await lead.post('/cases', { title: { en: 'Open talks' } });
    const before = caseId;
    caseId = opened.body.caseId;
    await run(lead, { type: 'add-actor', actorId: 'blue', name: { en: 'blue' }, kind: 'organisation' }, [
      'public',
    ]);
    const room = { room: 'room:blue', name: { en: 'blue' }, kind: 'party', partyId: 'blue' };
    await run(lead, { type: 'open-room', ...room }, ['public']);
    const watcher = await invited(lead, 'watcher', 'public', []);
    const delegate = await invited(lead, 'delegate', 'delegation', ['room:blue']);
    const track = { type: 'open-track', name: { en: 'Track' } };
    expect((await run(watcher, track)).body.error.code).toBe('audience-not-yours');
    expect((await run(delegate, track, ['public'])).body.error.code).toBe('audience-not-yours');
    expect((await run(delegate, track, ['room:mediators'])).body.error.code).toBe('audience-not-yours');
    expect((await run(delegate, track)).status).toBe(200);
    expect((await watcher.get(`/cases/${caseId}/overview`)).status).toBe(200);
    expect((await watcher.post('/cases', { title: { en: 'Mine' } })).body.error.code).toBe('not-allowed');
    caseId = before;
  });

  describe('a session', () => {
    it('that was stolen is of no use once it is revoked, to the live channel either', async () => {
      const owner = app.browser();
      await owner.post('/session', { login: 'huda', password: PASSWORD });
      const elsewhere = app.browser();
      await elsewhere.post('/session', { login: 'huda', password: PASSWORD });
      const thief = app.browser(elsewhere.cookie());
      expect((await thief.get('/cases')).status).toBe(200);
      const { sessions } = (await elsewhere.get('/sessions')).body as {
        sessions: { id: string; own: boolean }[];
      };
      const stolen = sessions.find(({ own }) => own)?.id ?? '';
      const channel = await thief.live(`/cases/${caseId}/live`);
      expect((await owner.post(`/sessions/${stolen}/revoke`, {})).status).toBe(200);
      expect((await thief.get('/cases')).status).toBe(404);
      await run(lead, { type: 'open-track', name: { en: 'After' } });
      expect(await channel.ended).toBe(true);
      expect((await owner.get('/cases')).status).toBe(200);
      expect((await owner.post('/session/end', {})).status).toBe(200);
      expect((await owner.get('/cases')).status).toBe(404);
    });

    it('of one account cannot be revoked by another', async () => {
      const { sessions } = (await lead.get('/sessions')).body as { sessions: { id: string }[] };
      const eve = app.browser();
      await eve.post('/session', { login: 'ana', password: PASSWORD });
      for (const { id } of sessions) expect((await eve.post(`/sessions/${id}/revoke`, {})).status).toBe(404);
    });

    it('is in a cookie that no script reads and no other site sends', async () => {
      const person = app.browser();
      const { headers } = await person.post('/session', { login: 'huda', password: PASSWORD });
      expect(String(headers['set-cookie'])).toMatch(
        /^wasit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=86400$/,
      );
    });
  });

  describe('another site', () => {
    it('cannot act in a session', async () => {
      const command = { command: { type: 'open-track', name: { en: 'Forged' } }, expected: null };
      const path = `/cases/${caseId}/commands`;
      for (const origin of ['https://elsewhere.example', 'null', undefined, 'http://127.0.0.1:1']) {
        const forged = await lead.post(path, command, { origin });
        expect(forged.body, String(origin)).toMatchObject({ error: { code: 'foreign-origin' } });
      }
      const crossSite = await lead.post(path, command, { 'sec-fetch-site': 'cross-site' });
      expect(crossSite.status).toBe(403);
      const form = await lead.post(path, 'command=x', {
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect(form.status).toBe(415);
    });
  });

  it('takes hostile text for text', async () => {
    const hostile = `'; drop table wasit.events; --' or 1=1 \u202e"<script>`;
    const person = app.browser();
    expect((await person.post('/session', { login: hostile, password: hostile })).status).toBe(401);
    expect((await person.post('/invitations/look', { token: `${hostile}${hostile}` })).status).toBe(404);
    expect((await lead.post(`/sessions/${encodeURIComponent(hostile)}/revoke`, {})).status).toBe(404);
    const named = await run(lead, { type: 'open-track', trackId: hostile, name: { en: hostile } });
    expect(named.status).toBe(200);
    expect((await lead.get(`/search?q=${encodeURIComponent(hostile)}`)).status).toBe(200);
    expect((await lead.get(`/cases/${encodeURIComponent(hostile)}/overview`)).status).toBe(404);
    const { hits } = (await lead.get('/search?q=drop')).body as { hits: { name: { en: string } }[] };
    expect(hits.map(({ name }) => name.en)).toEqual([hostile]);
  });

  it('refuses a body that is too large', async () => {
    const large = await lead.post(`/cases/${caseId}/commands`, {
      command: { type: 'x', text: 'x'.repeat(5_000_000) },
      expected: null,
    });
    expect(large.body).toMatchObject({ error: { code: 'body-too-large' } });
  });

  // Last: it uses this address's guesses up.
  it('counts guesses', async () => {
    const stranger = app.browser();
    const answers: number[] = [];
    for (let guess = 0; guess < 25; guess += 1) {
      answers.push(
        (await stranger.post('/invitations/look', { token: `guess-${guess}-and-more-of-it` })).status,
      );
    }
    expect(answers.at(-1)).toBe(429);
    expect(Object.values(routes).filter((route) => 'guessable' in route)).toHaveLength(7);
  });
});
