/** What only a server can show: the login of the work tries to be somebody else. */
import { viewer } from '@wasit/domain';
import { PostgresServer } from '@wasit/testkit/postgres-server';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from './contract/subject.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

describe('the login of the work', () => {
  let server: PostgresServer;
  let store: Store;
  let login: pg.Client;
  let database: string;
  const SECRET = 'secret-of-the-port';

  beforeAll(async () => {
    server = await PostgresServer.start();
    database = await server.createDatabase();
    await server.run('postgres', `create role desk login password 'desk'`);
    const url = server.url(database, 'desk', 'desk');
    store = await openStore({ kind: 'server', url, migrationUrl: server.url(database) });
    await store.withViewer(viewer('piet', 'room:port'), async (tx) => {
      const event = draft('case-1', 'piet', ['room:port'], { payload: { SECRET } });
      await tx.append('case-1', [event], null);
      const text = { eventId: event.id, entity: 'x', kind: 'claim', language: 'en', text: SECRET };
      expect(await tx.index('case-1', [text])).toEqual({ ok: true });
    });
    login = await server.connect(database, 'desk', 'desk');
  });
  afterAll(async () => {
    await login.end();
    await store.close();
    await server.stop();
  });

  it('owns nothing and is nothing', async () => {
    const { rows } = await login.query(`
      select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
        (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns,
        array(select roleid::regrole::text from pg_auth_members m where m.member = r.oid order by 1) as member_of
      from pg_roles r where rolname = current_user`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolreplication: false,
        owns: 0,
        member_of: ['wasit_accounts', 'wasit_app', 'wasit_operator'],
      },
    ]);
  });

  /** Statements run one after the other in a transaction that is rolled back; the code of the first that fails. */
  const run = async (...statements: string[]): Promise<{ code: string | null; rows: unknown[] }> => {
    await login.query('begin');
    try {
      let rows: unknown[] = [];
      for (const statement of statements) ({ rows } = await login.query<Record<string, unknown>>(statement));
      return { code: null, rows };
    } catch (error) {
      return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown', rows: [] };
    } finally {
      await login.query('rollback');
    }
  };

  const asApp = [
    'set local role wasit_app',
    `set local wasit.viewer = 'otto'`,
    `set local wasit.clearances = 'public'`,
  ];

  const denied: [string, string[]][] = [
    ['reads a table without a role', ['select * from wasit.events']],
    ['calls a function without a role', [`select wasit.head('case-1')`]],
    ['becomes the owner', ['set role wasit_owner']],
    ['becomes the reader', ['set role wasit_reader']],
    ['becomes the writer', ['set role wasit_writer']],
    ['becomes the restorer', ['set role wasit_restorer']],
    ['becomes the auditor', ['set role wasit_auditor']],
    ['reads accounts as a viewer', [...asApp, 'select * from wasit.accounts']],
    ['reads events as the keeper of accounts', ['set role wasit_accounts', 'select * from wasit.events']],
    ['becomes the superuser', ['set role postgres']],
    ['changes the session', ['set session authorization postgres']],
    ['becomes the auditor through the operator', ['set role wasit_operator', 'set role wasit_auditor']],
    ['grants itself a role', ['grant wasit_auditor to desk']],
    ['makes a role', ['create role another superuser']],
    ['makes itself a superuser', ['alter role desk superuser']],
    ['lets itself pass by the policies', ['alter role desk bypassrls']],
    ['switches the policies off', [...asApp, 'set local row_security = off', 'select * from wasit.events']],
    ['verifies as a viewer', [...asApp, `select wasit.verify('case-1')`]],
    ['lists all cases as a viewer', [...asApp, 'select wasit.all_case_ids()']],
    ['restores as a viewer', [...asApp, `select wasit.restore('case-2', 0, '[]')`]],
    ['chains by itself', [...asApp, `select wasit.chain_on(('case-1', 0, '', '')::wasit.case_heads, '[]')`]],
    ['takes the lock by itself', [...asApp, `select wasit.lock_case('case-1')`]],
    ['makes a table in the schema', [...asApp, 'create table wasit.mine (x int)']],
    [
      'makes a function in the schema',
      [...asApp, 'create function wasit.f() returns int language sql return 1'],
    ],
    [
      'replaces the clearances',
      [
        ...asApp,
        `create or replace function wasit.clearances() returns text[] language sql return '{room:port}'::text[]`,
      ],
    ],
    [
      'makes an operator in public',
      [...asApp, 'create function public.f() returns int language sql return 1'],
    ],
    ['changes a function', [...asApp, 'alter function wasit.head(text) reset search_path']],
    ['reads the statistics of the column', ['select * from pg_statistic']],
    ['reads a file', [`select pg_read_file('PG_VERSION')`]],
    ['runs a program', [`copy (select 1) to program 'cat'`]],
    ['loads a library', [`load 'plpgsql_plugin'`]],
    [
      'ends the others',
      [`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'`],
    ],
    ['makes an event trigger', ['create extension dblink']],
  ];

  it.each(denied)('%s: denied', async (_name, statements) => {
    const { code } = await run(...statements);
    expect(code).toBe('42501');
  });

  it('changes nothing of the server', async () => {
    await expect(login.query('alter system set row_security = off')).rejects.toMatchObject({ code: '42501' });
    await expect(login.query('vacuum full wasit.events')).rejects.toMatchObject({ code: '42501' });
    await expect(login.query('reindex table wasit.events')).rejects.toMatchObject({ code: '42501' });
    await expect(login.query('cluster wasit.events using events_pkey')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('is nobody again after a transaction of the store', async () => {
    // The pool gives out the same connection: nothing of the viewer before must be left on it.
    for (let round = 0; round < 3; round += 1) {
      await store.withViewer(viewer('piet', 'room:port'), async (tx) => {
        expect(await tx.caseIds()).toEqual(['case-1']);
      });
      await store.withViewer(viewer('otto'), async (tx) => {
        expect(await tx.caseIds()).toEqual([]);
      });
    }
  });

  it('cannot put its own objects in the way of a function', async () => {
    const { code, rows } = await run(
      'create temp table events (case_id text, body text, seq bigint, recorded_at text)',
      'create temp table audience_heads (case_id text, compartment text, seq bigint, event_id text)',
      `create function pg_temp.clearances() returns text[] language sql return '{room:port}'::text[]`,
      'create function pg_temp.arrayoverlap(a text[], b text[]) returns boolean language sql return true',
      'create operator pg_temp.&& (leftarg = text[], rightarg = text[], function = pg_temp.arrayoverlap)',
      'set local search_path = pg_temp, wasit, pg_catalog',
      ...asApp,
      `select * from wasit.read_events('case-1', null, null, null)`,
    );
    expect({ code, rows }).toEqual({ code: null, rows: [] });
  });

  it('learns nothing from an error in a policy: a condition that tattles is asked about visible rows only', async () => {
    const tattling = async (clearances: string): Promise<string | null> => {
      const { code } = await run(
        `create function pg_temp.tattle(t text) returns boolean cost 0.0000001 language plpgsql
           as $$ begin raise exception 'seen: %', t; end $$`,
        ...asApp,
        `set local wasit.clearances = '${clearances}'`,
        `select * from wasit.search(null, null, '[{"not":false,"phrase":"secret","stems":[],"open":true}]', 10, 0) s
           where pg_temp.tattle(s.text)`,
      );
      return code;
    };
    expect(await tattling('public')).toBeNull();
    expect(await tattling('public,room:port')).toBe('P0001');
  });

  it('finds nothing of the record in what everybody may look at', async () => {
    const catalogs = [
      'select * from pg_stats',
      'select query from pg_stat_activity',
      'select * from pg_stat_user_functions',
      'select * from pg_prepared_statements',
    ];
    for (const statement of catalogs) {
      const { rows } = await run(statement);
      expect(JSON.stringify(rows)).not.toContain(SECRET);
    }
  });
});
