/**
 * Brings the schema up to this program's version, in one transaction: all of it or none. Two programs that
 * start at once stand in line. A database that is up to date needs no more rights than any viewer has.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { asFault, StoreFault } from '../faults.ts';
import type { Migration } from './migration.ts';
import { enterRoles, GIVE_CREATE, leaveRoles, TAKE_CREATE } from './roles.ts';

/** Any number that nothing else in the database uses as an advisory lock. */
const LOCK = 7_461_746_900_117;

type Tx = Transaction<unknown>;

/** Drivers take one statement with parameters, or several without: these have none. */
const run = async (tx: Tx, statement: string): Promise<void> => {
  for (const part of split(statement)) await sql.raw(part).execute(tx);
};

/** Splits at semicolons that end a line, outside of dollar quotes and `begin atomic` bodies. */
const split = (text: string): string[] => {
  const parts: string[] = [];
  let part: string[] = [];
  let quoted = false;
  let atomic = false;
  for (const row of text.split('\n')) {
    part.push(row);
    if ((row.split('$$').length - 1) % 2 === 1) quoted = !quoted;
    if (/^\s*begin atomic\s*$/.test(row)) atomic = true;
    if (atomic && /^\s*end;?\s*$/.test(row)) atomic = false;
    if (!quoted && !atomic && /;\s*$/.test(row)) {
      parts.push(part.join('\n').replace(/;\s*$/, ''));
      part = [];
    }
  }
  const rest = part.join('\n');
  if (rest.trim() !== '') parts.push(rest);
  return parts;
};

/** The version recorded in the database; 0 where there is no schema. */
const recorded = async (db: Kysely<unknown>): Promise<number> => {
  const there = await sql<{ found: boolean }>`
    select to_regclass('wasit.migrations') is not null as found`.execute(db);
  if (there.rows[0]?.found !== true) return 0;
  const found = await sql<{ version: number }>`
    select coalesce(max(version), 0)::integer as version from wasit.migrations`.execute(db);
  return found.rows[0]?.version ?? 0;
};

const readVersion = async (db: Kysely<unknown>): Promise<number> =>
  await db.transaction().execute(async (tx) => {
    // Where the role is missing there is no schema either, or none of ours.
    const role = await sql<{ found: boolean }>`
      select exists (select from pg_catalog.pg_roles where rolname = 'wasit_app') as found`.execute(tx);
    if (role.rows[0]?.found !== true) return 0;
    const member = await sql<{ may: boolean }>`
      select pg_has_role(current_user, 'wasit_app', 'SET') as may`.execute(tx);
    if (member.rows[0]?.may !== true) return 0;
    await sql`set local role wasit_app`.execute(tx);
    return await recorded(tx);
  });

const bring = async (tx: Tx, steps: readonly Migration[], logins: readonly string[]): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)}::bigint)`.execute(tx);
  await sql`set local client_min_messages = warning`.execute(tx);
  for (const statement of enterRoles) await sql.raw(statement).execute(tx);
  await sql`create schema if not exists wasit authorization wasit_owner`.execute(tx);
  await sql`set local role wasit_owner`.execute(tx);
  await run(
    tx,
    `create table if not exists wasit.migrations (
       version integer primary key, name text not null, applied_at timestamptz not null default now());
     grant usage on schema wasit to wasit_app, wasit_operator;
     grant select on wasit.migrations to wasit_app, wasit_operator`,
  );
  const at = await recorded(tx);
  const newest = steps.at(-1)?.version ?? 0;
  if (at > newest) throw new StoreFault('database-newer');
  await sql.raw(GIVE_CREATE).execute(tx);
  for (const step of steps.filter(({ version }) => version > at)) {
    for (const statement of step.statements) await run(tx, statement);
    await sql`insert into wasit.migrations (version, name) values (${step.version}, ${step.name})`.execute(
      tx,
    );
  }
  await sql.raw(TAKE_CREATE).execute(tx);
  await sql`reset role`.execute(tx);
  for (const login of logins) {
    await sql`grant wasit_app, wasit_operator, wasit_accounts to ${sql.id(login)} with inherit false, set true`.execute(
      tx,
    );
  }
  for (const statement of leaveRoles) await sql.raw(statement).execute(tx);
};

/**
 * `logins` are made members of the outer roles. Throws `database-newer`; `migration-forbidden` where the
 * login may not create what is missing.
 */
export const migrate = async (
  db: Kysely<unknown>,
  steps: readonly Migration[],
  logins: readonly string[] = [],
): Promise<void> => {
  const newest = steps.at(-1)?.version ?? 0;
  try {
    const at = await readVersion(db);
    if (at > newest) throw new StoreFault('database-newer');
    if (at === newest && logins.length === 0) return;
    await db
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (tx) => await bring(tx, steps, logins));
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof StoreFault && fault.sqlState === '42501') {
      throw new StoreFault('migration-forbidden', '42501', fault.cause);
    }
    throw fault;
  }
};
