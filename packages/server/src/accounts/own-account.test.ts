/** One's own account: the password and the sessions. */
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';

const PASSWORD = 'a long enough phrase';
const MINUTE = 60_000;

describe('one’s own account', () => {
  let app: AccountApp;
  let owner: Browser;
  let late = 0;
  const present = { password: PASSWORD };

  const enter = async (password = present.password): Promise<Browser> => {
    const browser = app.browser();
    await browser.post('/session', { login: 'huda', password });
    return browser;
  };
  const isIn = async (who: Browser): Promise<boolean> => (await who.get('/session')).body.account !== null;
  const change = async (who: Browser, body: object) =>
    await who.post('/account/password', { endOthers: false, ...body });

  beforeAll(async () => {
    app = await openAccountApp(
      ({ text }) => smallReading(text),
      () => Date.now() + late,
    );
    owner = app.browser();
    const account = { login: 'huda', name: 'Huda', password: PASSWORD };
    await owner.post('/invitations/accept', { token: app.leadToken, account });
  });
  afterAll(async () => await app.close());

  it('keeps its password from who does not know it, and takes no weak one', async () => {
    const next = 'another long phrase';
    const code = async (body: object) => (await change(owner, body)).body.error.code;
    expect(await code({ current: 'not the password', next })).toBe('password-wrong');
    expect(await code({ current: PASSWORD, next: 'short' })).toBe('password-weak');
    expect(await code({ current: PASSWORD, next: 'huda' })).toBe('password-weak');
    expect(await code({ current: PASSWORD, next: PASSWORD })).toBe('nothing-to-change');
    expect(
      (await app.browser().post('/account/password', { current: PASSWORD, next, endOthers: true })).status,
    ).toBe(404);
    expect(await isIn(await enter())).toBe(true);
  });

  it('changes its password: the stolen cookie of this session is worth nothing afterwards', async () => {
    const thief = app.browser(owner.cookie());
    const elsewhere = await enter();
    expect(await isIn(thief)).toBe(true);
    const next = 'another long phrase';
    expect((await change(owner, { current: PASSWORD, next })).status).toBe(200);
    present.password = next;
    expect([await isIn(owner), await isIn(thief), await isIn(elsewhere)]).toEqual([true, false, true]);
    expect(await isIn(await enter(PASSWORD))).toBe(false);
    expect(await isIn(await enter(next))).toBe(true);
  });

  it('ends its other sessions with the change, where that is wanted', async () => {
    const elsewhere = await enter();
    const next = 'a third long phrase';
    await change(owner, { current: present.password, next, endOthers: true });
    present.password = next;
    expect([await isIn(owner), await isIn(elsewhere)]).toEqual([true, false]);
    expect((await owner.get('/sessions')).body.sessions).toHaveLength(1);
  });

  it('tells when each session was last seen, and ends all others in one go', async () => {
    const elsewhere = await enter();
    await enter();
    late = 20 * MINUTE;
    expect(await isIn(elsewhere)).toBe(true);
    const { sessions } = (await elsewhere.get('/sessions')).body as {
      sessions: { own: boolean; seenAt: string; createdAt: string }[];
    };
    const quiet = sessions.filter(
      ({ seenAt, createdAt }) => Date.parse(seenAt) - Date.parse(createdAt) < MINUTE,
    );
    expect(quiet.map(({ own }) => own)).toEqual([false, false]);
    const seen = sessions.find(({ own }) => own);
    expect(Date.parse(seen?.seenAt ?? '') - Date.parse(seen?.createdAt ?? '')).toBeGreaterThan(19 * MINUTE);
    expect((await elsewhere.post('/sessions/revoke-others', {})).body).toEqual({ ended: 2 });
    expect([await isIn(elsewhere), await isIn(owner)]).toEqual([true, false]);
    late = 0;
  });

  // Last: it uses this address's guesses up.
  it('counts the guesses at its password', async () => {
    const who = await enter();
    const codes: string[] = [];
    for (let guess = 0; guess < 25; guess += 1) {
      const { body } = await change(who, { current: `guess ${guess}`, next: 'a fourth long phrase' });
      codes.push(body.error.code);
    }
    expect(codes[0]).toBe('password-wrong');
    expect(codes.at(-1)).toMatch(/^too-many-/);
  });
});
