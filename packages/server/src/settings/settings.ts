/** Where the record is kept and where it is served, from the environment. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { StoreLocation } from '@wasit/store';

export const DEFAULT_PORT = 4680;

type Environment = Readonly<Record<string, string | undefined>>;

export interface Settings {
  readonly location: StoreLocation;
  /** How the location is called when it is spoken of: a folder, or a server's host without its login. */
  readonly place: string;
  readonly port: number;
  /** Null: a desk, with one trusted user and no login. */
  readonly accounts: { readonly origin: string | null; readonly ofSample: boolean } | null;
}

/** A setting that cannot be. The message is for the person who set it. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
}

/** The user's own data folder, as each system has it. */
export const defaultDataFolder = (
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string => {
  if (platform === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'wasit');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'wasit');
  const data = environment.XDG_DATA_HOME;
  return join(data === undefined || data === '' ? join(home, '.local', 'share') : data, 'wasit');
};

const given = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value.trim();

/** The folder of the user's own data: the embedded record lies in it, and what the user adds to the reader. */
export const dataFolder = (environment: Environment = process.env): string =>
  resolve(given(environment.WASIT_DATA) ?? defaultDataFolder(environment));

const hostOf = (url: string): string => {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new SettingRefused(
      'WASIT_DATABASE_URL is no address: it looks like postgres://user:password@host/name',
    );
  }
};

const portOf = (value: string | null): number => {
  if (value === null) return DEFAULT_PORT;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingRefused('WASIT_PORT is no port: a whole number from 0 to 65535');
  }
  return port;
};

const isOn = (value: string | null): boolean => value !== null && value !== '0' && value !== 'false';

const originOf = (value: string | null): string | null => {
  if (value === null) return null;
  const origin = URL.canParse(value) ? new URL(value).origin : 'null';
  if (origin === 'null') throw new SettingRefused('WASIT_ORIGIN is no address: it looks like https://host');
  return origin;
};

const accountsOf = (environment: Environment): Settings['accounts'] => {
  if (!isOn(given(environment.WASIT_ACCOUNTS))) return null;
  const ofSample = isOn(given(environment.WASIT_SAMPLE_ACCOUNTS));
  return { origin: originOf(given(environment.WASIT_ORIGIN)), ofSample };
};

/**
 * `WASIT_DATABASE_URL` names a PostgreSQL server (with `WASIT_MIGRATION_URL`, a login that may prepare it);
 * else `WASIT_DATA` names a folder; else it is the user's data folder. `WASIT_PORT`, else 4680.
 * `WASIT_ACCOUNTS=1`: with accounts; then `WASIT_ORIGIN` is where browsers find the server behind a proxy, and
 * `WASIT_SAMPLE_ACCOUNTS=1` makes the fictional case's accounts, with passwords that everybody knows.
 */
export const readSettings = (environment: Environment = process.env): Settings => {
  const port = portOf(given(environment.WASIT_PORT));
  const accounts = accountsOf(environment);
  const url = given(environment.WASIT_DATABASE_URL);
  if (url !== null) {
    const migrationUrl = given(environment.WASIT_MIGRATION_URL);
    const place = hostOf(url);
    return {
      port,
      accounts,
      place,
      location: { kind: 'server', url, ...(migrationUrl === null ? {} : { migrationUrl }) },
    };
  }
  const folder = dataFolder(environment);
  return { port, accounts, place: folder, location: { kind: 'embedded', folder } };
};
