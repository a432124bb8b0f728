/** Passkeys, with a key in software that does what a person's device does. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { openStore } from '@wasit/store';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountApp, type Browser, openAccountApp } from '../testing/account-app.ts';
import { AccountViewer } from './account-viewer.ts';
import { passkeysOf, removePasskey } from './passkeys.ts';
import { shownAgain } from './passwords.ts';

const PASSWORD = 'a long enough phrase';
const SITE = 'localhost';
const ORIGIN = `http://${SITE}:4680`;
const HERE = { host: `${SITE}:4680`, origin: ORIGIN };

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/** The little of CBOR that a registration needs: short texts, byte strings, small integers, maps. */
const cbor = (value: number | string | Buffer | ReadonlyMap<number | string, unknown>): Buffer => {
  const head = (major: number, length: number): Buffer =>
    length < 24
      ? Buffer.from([major + length])
      : length < 256
        ? Buffer.from([major + 24, length])
        : Buffer.from([major + 25, length >> 8, length & 255]);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(0x20, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(0x60, value.length), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(0x40, value.length), value]);
  const parts = [...value].flatMap(([key, item]) => [cbor(key), cbor(item as Buffer)]);
  return Buffer.concat([head(0xa0, value.size), ...parts]);
};

const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

class SoftwareKey {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(16);
  #count = 0;

  get id(): string {
    return this.#id.toString('base64url');
  }

  #head(flags: number, site: string): Buffer {
    this.#count += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.#count);
    return Buffer.concat([sha256(site), Buffer.from([flags]), count]);
  }

  #client(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #outer(response: object) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  register(challenge: string, origin = ORIGIN) {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const cose = new Map<number, number | Buffer>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    const authData = Buffer.concat([
      this.#head(PRESENT_AND_VERIFIED + WITH_KEY, SITE),
      Buffer.alloc(16),
      Buffer.from([0, this.#id.length]),
      this.#id,
      cbor(cose),
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.#outer({
      clientDataJSON: this.#client('webauthn.create', challenge, origin).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal'],
    });
  }

  signIn(challenge: string, origin = ORIGIN) {
    const client = this.#client('webauthn.get', challenge, origin);
    const authData = this.#head(PRESENT_AND_VERIFIED, SITE);
    const signature = createSign('sha256')
      .update(Buffer.concat([authData, sha256(client)]))
      .sign(this.#keys.privateKey);
    return this.#outer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }
}

describe('a passkey', () => {
  let app: AccountApp;
  let owner: Browser;
  const key = new SoftwareKey();

  const challengeFor = async (who: Browser, path: string): Promise<string> =>
    (await who.post(path, {}, HERE)).body.challenge as string;

  /** Who adds a passkey is asked for the password again. */
  const challengeToAdd = async (who: Browser): Promise<string> =>
    (await who.post('/passkeys/options', { password: PASSWORD }, HERE)).body.challenge as string;

  const enter = async (response: object) => await app.browser().post('/session/passkey', { response }, HERE);

  beforeAll(async () => {
    app = await openAccountApp(({ text }) => smallReading(text));
    owner = app.browser();
    const account = { login: 'huda', name: 'Huda', password: PASSWORD };
    await owner.post('/invitations/accept', { token: app.leadToken, account });
    const challenge = await challengeToAdd(owner);
    const added = await owner.post('/passkeys', { response: key.register(challenge) }, HERE);
    expect(added).toMatchObject({ status: 200, body: { done: true } });
  });
  afterAll(async () => await app.close());

  it('opens a session of its account', async () => {
    const challenge = await challengeFor(app.browser(), '/session/passkey/options');
    expect(await enter(key.signIn(challenge))).toMatchObject({
      status: 200,
      body: { account: { id: 'huda' } },
    });
  });

  it('is added by nobody who has only got hold of a session', async () => {
    const thief = app.browser(owner.cookie());
    const code = async (body: object) => (await thief.post('/passkeys/options', body, HERE)).body.error.code;
    expect(await code({})).toBe('password-wrong');
    expect(await code({ password: 'not the password' })).toBe('password-wrong');
    expect((await owner.get('/passkeys')).body).toMatchObject({ hasPassword: true });
    // A challenge made for signing in does not add one.
    const challenge = await challengeFor(app.browser(), '/session/passkey/options');
    const added = await thief.post('/passkeys', { response: new SoftwareKey().register(challenge) }, HERE);
    expect(added.body.error.code).toBe('passkey-refused');
  });

  it('signs each challenge once', async () => {
    const challenge = await challengeFor(app.browser(), '/session/passkey/options');
    expect((await enter(key.signIn(challenge))).status).toBe(200);
    expect((await enter(key.signIn(challenge))).body.error.code).toBe('passkey-refused');
    const made = await challengeToAdd(owner);
    expect((await enter(key.signIn(made))).body.error.code).toBe('passkey-refused');
  });

  it('is of no use to another site, nor another key in its name', async () => {
    const challenge = async () => await challengeFor(app.browser(), '/session/passkey/options');
    const code = async (response: object) => (await enter(response)).body.error.code;
    expect(await code(key.signIn(await challenge(), 'https://elsewhere.example'))).toBe('passkey-refused');
    expect(await code({ ...new SoftwareKey().signIn(await challenge()), id: key.id, rawId: key.id })).toBe(
      'passkey-refused',
    );
    expect(await code({ id: key.id })).toBe('passkey-refused');
    expect(await code(new SoftwareKey().signIn(await challenge()))).toBe('passkey-refused');
  });

  it('is listed with its name and when it was used, renamed, and removed; others’ are not', async () => {
    const phone = new SoftwareKey();
    const challenge = await challengeToAdd(owner);
    await owner.post('/passkeys', { response: phone.register(challenge), name: 'Phone' }, HERE);
    const listed = async () => (await owner.get('/passkeys')).body;
    expect(await listed()).toMatchObject({
      mayRemove: true,
      passkeys: [
        { id: key.id, name: '', usedAt: expect.any(String) },
        { id: phone.id, name: 'Phone', usedAt: null },
      ],
    });
    const act = async (who: Browser, id: string, what: string, body: object) =>
      (await who.post(`/passkeys/${id}/${what}`, body, HERE)).status;
    const other = app.browser();
    const account = { login: 'eve', name: 'Eve', password: PASSWORD };
    await other.post('/invitations/accept', { token: await app.anotherLead(), account }, HERE);
    expect((await other.get('/passkeys')).body.passkeys).toEqual([]);
    expect(await act(other, phone.id, 'rename', { name: 'Mine' })).toBe(404);
    expect(await act(other, phone.id, 'remove', {})).toBe(404);
    expect(await act(owner, phone.id, 'rename', { name: 'Old phone' })).toBe(200);
    expect((await listed()).passkeys[1].name).toBe('Old phone');
    expect(await act(owner, phone.id, 'remove', {})).toBe(200);
    expect(await act(owner, phone.id, 'remove', {})).toBe(404);
    const again = await challengeFor(app.browser(), '/session/passkey/options');
    expect((await enter(phone.signIn(again))).body.error.code).toBe('passkey-refused');
  });

  it('is added without a password, where there is none, only to a session that has just begun', async () => {
    const store = await openStore({ kind: 'memory' });
    let now = '2026-01-05T06:00:00.000Z';
    const accounts = { store, clock: () => now };
    const account = { id: 'keyed', login: 'keyed', name: 'Keyed', passwordHash: null, leads: false };
    const session = { id: 's', tokenHash: 't', accountId: 'keyed', agent: '', seenAt: null };
    await store.withAccounts(async (tx) => {
      await tx.addAccount({ ...account, createdAt: now });
      await tx.addSession({ ...session, createdAt: now, expiresAt: '2026-01-06T06:00:00.000Z' });
    });
    const seats = { memberships: [], sessionId: 's', seenAt: null };
    const who = AccountViewer.of({ ...account, ...seats, accountId: 'keyed' });
    expect(await shownAgain(accounts, who, undefined, '10.0.0.1')).toMatchObject({ ok: true });
    now = '2026-01-05T06:06:00.000Z';
    expect(await shownAgain(accounts, who, 'any password', '10.0.0.1')).toMatchObject({
      ok: false,
      code: 'sign-in-again',
    });
    await store.close();
  });

  it('stays where it is the last way in', async () => {
    const store = await openStore({ kind: 'memory' });
    const accounts = { store, clock: () => new Date().toISOString() };
    const account = { id: 'keyed', login: 'keyed', name: 'Keyed', passwordHash: null, leads: false };
    await store.withAccounts(async (tx) => {
      const now = accounts.clock();
      await tx.addAccount({ ...account, createdAt: now });
      for (const credentialId of ['one', 'two']) {
        const passkey = { publicKey: 'key', counter: 0, transports: [], createdAt: now, usedAt: null };
        await tx.addPasskey({ ...passkey, credentialId, accountId: 'keyed', name: credentialId });
      }
    });
    const seats = { memberships: [], sessionId: 's', seenAt: null };
    const who = AccountViewer.of({ ...account, ...seats, accountId: 'keyed' });
    expect(await passkeysOf(accounts, who)).toMatchObject({ mayRemove: true, hasPassword: false });
    expect(await removePasskey(accounts, who, 'one')).toMatchObject({ ok: true });
    expect((await passkeysOf(accounts, who)).mayRemove).toBe(false);
    expect(await removePasskey(accounts, who, 'two')).toMatchObject({ ok: false, code: 'last-way-in' });
    await store.close();
  });
});
