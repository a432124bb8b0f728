/** Tokens and passwords: what is kept of them is of no use to whoever reads it. */
import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** 256 bits from the system's generator. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A token is as hard to guess as its hash: no salt and no slow function are needed. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const SHORTEST_PASSWORD = 12;

/** One person has one login, however it is typed. */
export const foldLogin = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

export const isWeak = (password: string, login: string): boolean =>
  password.length < SHORTEST_PASSWORD || foldLogin(password) === foldLogin(login);

/** Argon2id with the library's defaults (19 MiB, two passes): some 30 ms. */
export const hashPassword = async (password: string): Promise<string> => await hash(password);

/** Of no password that anybody has. */
let nobodys: Promise<string> | null = null;

/** Takes as long for an account that is not there, or that has no password, as for a wrong password. */
export const passwordFits = async (kept: string | null, password: string): Promise<boolean> => {
  nobodys ??= hash(newToken());
  const fits = await verify(kept ?? (await nobodys), password);
  return kept !== null && fits;
};
