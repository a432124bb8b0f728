/**
 * What can go wrong below the store. A fault is thrown, not returned: no command of the domain expects it.
 * Its message holds a code and, where there is one, the SQLSTATE; never a value of the record. The cause
 * that is attached is a copy that keeps the driver's code and routine and leaves its texts and parameters
 * behind, since PostgreSQL quotes values in its messages and drivers attach the query.
 */
export type StoreFaultCode =
  /** Another process holds the folder. */
  | 'database-locked'
  /** Migrated by a later version of the program. */
  | 'database-newer'
  /** The files cannot be read as a database. */
  | 'database-damaged'
  /** No room left for the write; nothing of it was kept. */
  | 'disk-full'
  /** The folder cannot be written. */
  | 'folder-not-writable'
  /** No answer, or the connection was lost. A write under way may or may not be recorded: retry with the same ids. */
  | 'database-unreachable'
  /** The server refuses the login. */
  | 'login-refused'
  /** The database is not prepared and this login may not prepare it. */
  | 'migration-forbidden'
  /** Waited too long for a lock or an answer. */
  | 'database-busy'
  /** A cursor that names no event this viewer can see. */
  | 'cursor-unknown'
  /** Anything else; see `sqlState`. */
  | 'database-failed';

export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly code: StoreFaultCode;
  readonly sqlState: string | null;

  constructor(code: StoreFaultCode, sqlState: string | null = null, cause?: unknown) {
    super(sqlState === null ? code : `${code} (SQLSTATE ${sqlState})`, cause === undefined ? {} : { cause });
    this.code = code;
    this.sqlState = sqlState;
  }
}

const stateClass: Readonly<Record<string, StoreFaultCode>> = {
  '08': 'database-unreachable',
  '28': 'login-refused',
  '57': 'database-unreachable',
  '58': 'database-failed',
};

const state: Readonly<Record<string, StoreFaultCode>> = {
  '53100': 'disk-full',
  '53300': 'database-busy',
  '55P03': 'database-busy',
  '57014': 'database-busy',
  '40P01': 'database-busy',
  '3D000': 'database-unreachable',
  WA001: 'cursor-unknown',
};

const system: Readonly<Record<string, StoreFaultCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOTDIR: 'folder-not-writable',
  ECONNREFUSED: 'database-unreachable',
  ECONNRESET: 'database-unreachable',
  EPIPE: 'database-unreachable',
  ETIMEDOUT: 'database-unreachable',
  ENOTFOUND: 'database-unreachable',
  EAI_AGAIN: 'database-unreachable',
  EHOSTUNREACH: 'database-unreachable',
  ENETUNREACH: 'database-unreachable',
  ENOENT: 'database-unreachable',
};

const text = (value: unknown, key: string): string | null => {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : null;
};

/** Phrases of drivers that come without a code. They are constants of the driver, never values. */
const lost =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded|Query read timeout)/;

const codeOf = (error: unknown, mark: string | null): StoreFaultCode => {
  if (mark !== null) {
    const known = state[mark] ?? system[mark] ?? stateClass[mark.slice(0, 2)];
    if (known !== undefined) return known;
  }
  const message = text(error, 'message') ?? '';
  if (lost.test(message)) return 'database-unreachable';
  return message.includes('No space left on device') ? 'disk-full' : 'database-failed';
};

/** The driver's error without its texts. */
const withoutTexts = (error: unknown): Error => {
  const name = text(error, 'name') ?? 'Error';
  const parts = ['code', 'routine', 'constraint']
    .map((key) => text(error, key))
    .filter((part) => part !== null);
  const bare = new Error(`${name} ${parts.join(' ')}`.trim());
  const stack = error instanceof Error ? error.stack : undefined;
  const frames = stack?.split('\n').filter((row) => /^\s+at /.test(row));
  if (frames !== undefined) bare.stack = [`${bare.name}: ${bare.message}`, ...frames].join('\n');
  return bare;
};

const fromDriver = (error: object): boolean =>
  text(error, 'code') !== null ||
  text(error, 'severity') !== null ||
  lost.test(text(error, 'message') ?? '') ||
  error.constructor.name === 'RuntimeError';

/** Turns a driver's or the system's error into a fault. Faults and errors of other origin pass unchanged. */
export const asFault = (error: unknown): unknown => {
  if (error instanceof StoreFault) return error;
  if (typeof error !== 'object' || error === null || !fromDriver(error)) return error;
  const mark = text(error, 'code');
  const sqlState = mark !== null && /^[0-9A-Z]{5}$/.test(mark) ? mark : null;
  return new StoreFault(codeOf(error, mark), sqlState, withoutTexts(error));
};
