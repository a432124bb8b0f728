/** Passkeys, by the WebAuthn library: a key in the person's device signs a challenge that is good once. */
import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { AccountsTx, Passkey } from '@wasit/store';
import { type Outcome, refused } from '../use-cases/record-command.ts';
import type { AccountViewer } from './account-viewer.ts';
import type { Accounts, Site } from './accounts.ts';
import { type Started, startSession } from './sessions.ts';

const CHALLENGE_MINUTES = 5;

/** Fetched when a passkey is first used: it is a third of a second of the start, and a desk never needs it. */
const webAuthn = async () => await import('@simplewebauthn/server');

const until = (now: string): string => new Date(Date.parse(now) + CHALLENGE_MINUTES * 60_000).toISOString();

const transportsOf = (texts: readonly string[]): AuthenticatorTransport[] =>
  texts as AuthenticatorTransport[];

export const registrationOptions = async (
  { store, clock }: Accounts,
  who: AccountViewer,
  site: Site,
): Promise<object> => {
  const { generateRegistrationOptions } = await webAuthn();
  const known = await store.withAccounts(async (tx) => await tx.passkeysOf(who.id));
  const options = await generateRegistrationOptions({
    rpName: 'Wasit',
    rpID: site.id,
    userName: who.name,
    userID: new TextEncoder().encode(who.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transportsOf(transports),
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await store.withAccounts(async (tx) => {
    await tx.addChallenge(options.challenge, who.id, until(clock()));
  });
  return options;
};

/** The challenge that a response claims to answer; the library compares what was signed with it. */
const challengeOf = (response: unknown): string | null => {
  try {
    const { response: inner } = response as { response: { clientDataJSON: string } };
    const text = Buffer.from(inner.clientDataJSON, 'base64url').toString('utf8');
    const { challenge } = JSON.parse(text) as { challenge: unknown };
    return typeof challenge === 'string' && challenge.length < 200 ? challenge : null;
  } catch {
    return null;
  }
};

/** The library throws for a response that is malformed or does not fit; to the caller both are one refusal. */
const orNull = async <T>(verified: () => Promise<T>): Promise<T | null> => {
  try {
    return await verified();
  } catch {
    return null;
  }
};

export const addPasskey = async (
  { store, clock }: Accounts,
  who: AccountViewer,
  site: Site,
  response: unknown,
  name: string,
): Promise<Outcome<null>> => {
  const { verifyRegistrationResponse } = await webAuthn();
  const challenge = challengeOf(response);
  if (challenge === null) return refused('passkey-refused');
  const taken = await store.withAccounts(async (tx) => await tx.takeChallenge(challenge, clock()));
  if (taken?.accountId !== who.id) return refused('passkey-refused');
  const verified = await orNull(
    async () =>
      await verifyRegistrationResponse({
        response: response as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
        requireUserVerification: true,
      }),
  );
  if (verified === null || !verified.verified) return refused('passkey-refused');
  const { credential } = verified.registrationInfo;
  return await store.withAccounts(async (tx) => {
    if ((await tx.passkey(credential.id)) !== null) return refused('passkey-refused');
    await tx.addPasskey({
      credentialId: credential.id,
      accountId: who.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      createdAt: clock(),
      name,
      usedAt: null,
    });
    return { ok: true, value: null };
  });
};

/** Nobody is left without a way in: the last passkey of an account that has no password stays. */
const mayRemove = async (tx: AccountsTx, accountId: string): Promise<boolean> =>
  (await tx.account(accountId))?.passwordHash != null || (await tx.passkeysOf(accountId)).length > 1;

export interface OwnPasskeys {
  readonly passkeys: readonly Passkey[];
  readonly mayRemove: boolean;
  /** It is asked for before another is added. */
  readonly hasPassword: boolean;
}

export const passkeysOf = async ({ store }: Accounts, who: AccountViewer): Promise<OwnPasskeys> =>
  await store.withAccounts(async (tx) => ({
    passkeys: await tx.passkeysOf(who.id),
    mayRemove: await mayRemove(tx, who.id),
    hasPassword: (await tx.account(who.id))?.passwordHash != null,
  }));

export const renamePasskey = async (
  { store }: Accounts,
  who: AccountViewer,
  passkeyId: string,
  name: string,
): Promise<Outcome<null>> => {
  const named = await store.withAccounts(async (tx) => await tx.renamePasskey(who.id, passkeyId, name));
  return named ? { ok: true, value: null } : refused('not-found');
};

export const removePasskey = async (
  { store }: Accounts,
  who: AccountViewer,
  passkeyId: string,
): Promise<Outcome<null>> =>
  await store.withAccounts(async (tx) => {
    const own = (await tx.passkeysOf(who.id)).some(({ credentialId }) => credentialId === passkeyId);
    if (!own) return refused('not-found');
    if (!(await mayRemove(tx, who.id))) return refused('last-way-in');
    await tx.removePasskey(who.id, passkeyId);
    return { ok: true, value: null };
  });

/** The same for everybody: it names no account. */
export const signInOptions = async ({ store, clock }: Accounts, site: Site): Promise<object> => {
  const { generateAuthenticationOptions } = await webAuthn();
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' });
  const now = clock();
  await store.withAccounts(async (tx) => {
    await tx.forgetExpired(now);
    await tx.addChallenge(options.challenge, null, until(now));
  });
  return options;
};

export const signInByPasskey = async (
  { store, clock }: Accounts,
  site: Site,
  response: unknown,
  agent: string,
): Promise<Outcome<Started>> => {
  const { verifyAuthenticationResponse } = await webAuthn();
  const challenge = challengeOf(response);
  const id: unknown = typeof response === 'object' && response !== null ? Reflect.get(response, 'id') : null;
  if (challenge === null || typeof id !== 'string') return refused('passkey-refused');
  const [taken, passkey] = await store.withAccounts(
    async (tx) => [await tx.takeChallenge(challenge, clock()), await tx.passkey(id)] as const,
  );
  if (taken === undefined || taken.accountId !== null || passkey === null) return refused('passkey-refused');
  const verified = await orNull(
    async () =>
      await verifyAuthenticationResponse({
        response: response as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.id,
        requireUserVerification: true,
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
          counter: passkey.counter,
          transports: transportsOf(passkey.transports),
        },
      }),
  );
  if (verified === null || !verified.verified) return refused('passkey-refused');
  const { newCounter } = verified.authenticationInfo;
  const started = await store.withAccounts(async (tx) => {
    const now = clock();
    await tx.usedPasskey(passkey.credentialId, newCounter, now);
    return await startSession(tx, passkey.accountId, agent, now);
  });
  return { ok: true, value: started };
};
