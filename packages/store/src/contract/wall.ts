/**
 * Who may do what to which table and function. The lists are complete: a table, function or role that
 * somebody adds to the schema and not to these lists fails the test.
 */
import { viewer } from '@wasit/domain';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

const TABLES = [
  'access_changes',
  'account_sessions',
  'accounts',
  'audience_heads',
  'case_heads',
  'challenges',
  'events',
  'guesses',
  'invitations',
  'memberships',
  'migrations',
  'passkeys',
  'room_books',
  'search_entries',
] as const;
const VERBS = [
  'select',
  'insert',
  'update',
  'delete',
  'truncate',
  'references',
  'trigger',
  'maintain',
] as const;

/** What is granted; everything else must be denied. */
const GRANTS: Readonly<Record<string, Partial<Record<(typeof TABLES)[number], readonly string[]>>>> = {
  wasit_app: { migrations: ['select'] },
  wasit_operator: { migrations: ['select'] },
  wasit_accounts: {
    migrations: ['select'],
    accounts: ['select', 'insert', 'update'],
    memberships: ['select', 'insert', 'update', 'delete'],
    passkeys: ['select', 'insert', 'update', 'delete'],
    account_sessions: ['select', 'insert', 'update', 'delete'],
    invitations: ['select', 'insert', 'update', 'delete'],
    room_books: ['select', 'insert', 'update'],
    access_changes: ['select', 'insert'],
    challenges: ['select', 'insert', 'delete'],
    guesses: ['select', 'insert', 'update', 'delete'],
  },
  wasit_reader: { events: ['select'], audience_heads: ['select'], search_entries: ['select'] },
  wasit_writer: {
    events: ['select', 'insert'],
    audience_heads: ['select', 'insert', 'update'],
    case_heads: ['select', 'insert', 'update'],
    search_entries: ['insert'],
  },
  wasit_restorer: {
    events: ['select', 'insert'],
    audience_heads: ['select', 'insert', 'update'],
    case_heads: ['select', 'insert', 'update'],
    search_entries: ['select', 'insert', 'delete'],
  },
  wasit_auditor: { events: ['select'], case_heads: ['select'], audience_heads: ['select'] },
};

/** The functions that may be called from outside, and by whom; all others are for the inner roles. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  append: ['wasit_app', 'wasit_operator'],
  case_ids: ['wasit_app', 'wasit_operator'],
  head: ['wasit_app', 'wasit_operator'],
  read_events: ['wasit_app', 'wasit_operator'],
  index_entries: ['wasit_app', 'wasit_operator'],
  search: ['wasit_app', 'wasit_operator'],
  search_query: ['wasit_app', 'wasit_operator'],
  restore: ['wasit_operator'],
  reindex_entries: ['wasit_operator'],
  verify: ['wasit_operator'],
  all_case_ids: ['wasit_operator'],
  compartments: ['wasit_operator'],
  compartment_heads: ['wasit_operator'],
  events_of_type: ['wasit_operator'],
};

/** A column of text of each table that has no case_id. */
const FIRST_COLUMN: Readonly<Record<string, string>> = {
  migrations: 'name',
  accounts: 'login',
  account_sessions: 'agent',
  passkeys: 'public_key',
  challenges: 'challenge',
  guesses: 'guessed',
};

const STATEMENTS: Readonly<Record<string, (table: string) => string>> = {
  select: (table) => `select count(*) from wasit.${table}`,
  'select for update': (table) => `select 1 from wasit.${table} for update`,
  insert: (table) => `insert into wasit.${table} default values`,
  update: (table) => `update wasit.${table} set ${FIRST_COLUMN[table] ?? 'case_id'} = 'x'`,
  delete: (table) => `delete from wasit.${table}`,
  truncate: (table) => `truncate wasit.${table} cascade`,
  copy: (table) => `copy wasit.${table} to stdout`,
  lock: (table) => `lock table wasit.${table} in access exclusive mode`,
  'drop table': (table) => `drop table wasit.${table} cascade`,
  'disable row security': (table) => `alter table wasit.${table} disable row level security`,
  'unforce row security': (table) => `alter table wasit.${table} no force row level security`,
  'new policy': (table) => `create policy p on wasit.${table} using (true)`,
  'new trigger': (table) =>
    `create trigger t before insert on wasit.${table} for each row execute function suppress_redundant_updates_trigger()`,
  'new rule': (table) => `create rule r as on insert to wasit.${table} do instead nothing`,
  grant: (table) => `grant all on wasit.${table} to public`,
  'new owner': (table) => `alter table wasit.${table} owner to wasit_app`,
  view: (table) => `create view wasit.v as select * from wasit.${table}`,
};

/** On the table that anyone may read: reading it; and GRANT by who has any right there, which warns and grants nothing. */
const HARMLESS = new Set(['select', 'copy', 'grant']);

const refusal = async (raw: Kysely<unknown>, role: string, statement: string): Promise<string | null> => {
  const rollBack = new RangeError('roll back');
  try {
    await raw.transaction().execute(async (tx) => {
      await sql.raw(`set local role ${role}`).execute(tx);
      await sql.raw(`set local wasit.viewer = 'ursula'`).execute(tx);
      await sql.raw(`set local wasit.clearances = 'public,room:union,room:port'`).execute(tx);
      await sql.raw(statement).execute(tx);
      throw rollBack;
    });
  } catch (error) {
    if (error === rollBack) return null;
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
  return null;
};

export const wall = (open: OpenSubject): void => {
  describe('the wall', () => {
    let subject: Subject;
    const caseId = fresh('case');
    beforeAll(async () => {
      subject = await open();
      const both = viewer('ursula', 'room:union', 'room:port');
      await subject.store.withViewer(both, async (tx) => {
        const drafts = ['public', 'room:union', 'room:port'].map((name) => draft(caseId, 'ursula', [name]));
        await tx.append(caseId, drafts, null);
      });
    });
    afterAll(async () => {
      await subject.close();
    });

    it('stands around every table', async () => {
      const { rows } = await sql<{ name: string; secured: boolean; forced: boolean; owner: string }>`
        select relname as name, relrowsecurity as secured, relforcerowsecurity as forced,
          pg_get_userbyid(relowner) as owner
        from pg_class where relnamespace = 'wasit'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
        order by relname collate "C"`.execute(subject.raw);
      expect(rows.map(({ name }) => name)).toEqual([...TABLES]);
      for (const { name, secured, forced, owner } of rows) {
        expect({ name, owner }).toEqual({ name, owner: 'wasit_owner' });
        if (name !== 'migrations')
          expect({ name, secured, forced }).toEqual({ name, secured: true, forced: true });
      }
    });

    it('has roles that are nobody outside', async () => {
      const { rows } = await sql<{ name: string; strong: boolean }>`
        select rolname as name,
          rolsuper or rolcanlogin or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as strong
        from pg_roles where rolname like 'wasit%' order by rolname collate "C"`.execute(subject.raw);
      expect(rows).toEqual(
        [...Object.keys(GRANTS), 'wasit_owner'].sort().map((name) => ({ name, strong: false })),
      );
    });

    it('grants what the list says, to whom it says, and nothing else', async () => {
      const { rows } = await sql<{
        role: string;
        name: string;
        verb: string;
        held: boolean;
        column: boolean;
      }>`
        select r.role, t.name, v.verb, has_table_privilege(r.role, 'wasit.' || t.name, v.verb) as held,
          v.verb in ('select', 'insert', 'update', 'references')
            and has_any_column_privilege(r.role, 'wasit.' || t.name, v.verb) as column
        from jsonb_array_elements_text(${JSON.stringify([...Object.keys(GRANTS), 'public'])}::jsonb) r(role),
          jsonb_array_elements_text(${JSON.stringify(TABLES)}::jsonb) t(name),
          jsonb_array_elements_text(${JSON.stringify(VERBS)}::jsonb) v(verb)`.execute(subject.raw);
      expect(rows).toHaveLength((Object.keys(GRANTS).length + 1) * TABLES.length * VERBS.length);
      for (const { role, name, verb, held, column } of rows) {
        const granted = TABLES.some(
          (table) => table === name && GRANTS[role]?.[table]?.includes(verb) === true,
        );
        expect({ role, name, verb, held: held || column }).toEqual({ role, name, verb, held: granted });
      }
    });

    it('opens functions to the outer roles as the list says, and none to everybody', async () => {
      const { rows } = await sql<{
        name: string;
        callers: string[];
        everybody: boolean;
        outer: string;
        set: string;
      }>`
        select p.proname as name, has_function_privilege('public', p.oid, 'execute') as everybody,
          array(select r from unnest(array['wasit_app', 'wasit_operator']) r
                where has_function_privilege(r, p.oid, 'execute')) as callers,
          case when p.prosecdef then pg_get_userbyid(p.proowner) else '' end as outer,
          coalesce(array_to_string(p.proconfig, ','), '') as set
        from pg_proc p where p.pronamespace = 'wasit'::regnamespace order by p.proname`.execute(subject.raw);
      for (const { name, callers, everybody, outer, set } of rows) {
        expect({ name, callers, everybody }).toEqual({ name, callers: DOORS[name] ?? [], everybody: false });
        if (outer !== '') {
          expect(outer).toMatch(/^wasit_(?:reader|writer|restorer|auditor)$/);
          expect({ name, set }).toEqual({
            name,
            set: expect.stringContaining('search_path=pg_catalog, pg_temp'),
          });
        }
      }
      const names = rows.map(({ name }) => name);
      for (const door of Object.keys(DOORS)) expect(names).toContain(door);
    });

    const attempts = ['wasit_app', 'wasit_operator'].flatMap((role) =>
      TABLES.flatMap((table) =>
        Object.entries(STATEMENTS).map(([name, statement]) => ({
          role,
          table,
          name,
          statement: statement(table),
        })),
      ),
    );

    it('denies every statement on every table to who comes from outside', async () => {
      for (const { role, table, name, statement } of attempts) {
        if (table === 'migrations' && HARMLESS.has(name)) continue;
        expect({ role, table, name, code: await refusal(subject.raw, role, statement) }).toEqual({
          role,
          table,
          name,
          code: '42501',
        });
      }
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 3 });
    });

    it('lets nobody change or remove an event, not even the inner roles', async () => {
      for (const role of Object.keys(GRANTS)) {
        for (const name of ['update', 'delete', 'truncate', 'drop table', 'unforce row security']) {
          const statement = STATEMENTS[name]?.('events') ?? '';
          expect({ role, name, code: await refusal(subject.raw, role, statement) }).toEqual({
            role,
            name,
            code: '42501',
          });
        }
      }
    });

    it('shows the owner of the tables no row', async () => {
      for (const table of TABLES.filter((name) => name !== 'migrations')) {
        const count = await subject.raw.transaction().execute(async (tx) => {
          await sql`set local role wasit_owner`.execute(tx);
          const { rows } = await sql<{ n: number }>`
            select count(*)::integer as n from ${sql.table(`wasit.${table}`)}`.execute(tx);
          return rows[0]?.n;
        });
        expect({ table, count }).toEqual({ table, count: 0 });
      }
    });

    it('shows nothing where clearances are missing or empty', async () => {
      const settings = [[], ["set local wasit.clearances = ''"], ["set local wasit.clearances = 'none'"]];
      for (const role of ['wasit_app', 'wasit_operator', 'wasit_reader']) {
        for (const extra of settings) {
          await subject.raw.transaction().execute(async (tx) => {
            await sql.raw(`set local role ${role}`).execute(tx);
            await sql`set local wasit.viewer = 'ursula'`.execute(tx);
            for (const statement of extra) await sql.raw(statement).execute(tx);
            const read =
              role === 'wasit_reader'
                ? sql<{ id: string }>`select id from wasit.events`
                : sql<{
                    id: string;
                  }>`select body as id from wasit.read_events(${caseId}, null, null, null) as t(body)
                    union all select wasit.head(${caseId}) where wasit.head(${caseId}) is not null
                    union all select * from wasit.case_ids()`;
            expect((await read.execute(tx)).rows).toEqual([]);
          });
        }
      }
    });

    it('takes no event without a viewer or clearances', async () => {
      const rows = JSON.stringify([
        { ...draft(caseId, 'ursula', ['public']), occurred: 'null', passage: 'null', payload: '{}' },
      ]);
      for (const setting of [`set local wasit.viewer = 'ursula'`, `set local wasit.clearances = 'public'`]) {
        await subject.raw.transaction().execute(async (tx) => {
          await sql`set local role wasit_app`.execute(tx);
          await sql.raw(setting).execute(tx);
          const answer = await sql<{ outcome: string }>`
            select outcome from wasit.append(${caseId}, null, ${rows}::jsonb)`.execute(tx);
          expect(answer.rows).toEqual([{ outcome: 'author-denied' }]);
        });
      }
    });

    it('holds the inner writer to the author and his audiences, should a function ever forget', async () => {
      const insert = (author: string, audience: string): string =>
        `insert into wasit.events values ('${caseId}', 99, 'event-99', 'x', 1, '{${audience}}', '${author}', '', '', '')`;
      const write = async (statement: string): Promise<string | null> =>
        await refusal(subject.raw, 'wasit_writer', statement);
      expect(await write(insert('ursula', 'room:union'))).toBeNull();
      expect(await write(insert('piet', 'room:union'))).toBe('42501');
      expect(await write(insert('ursula', 'room:other'))).toBe('42501');
      expect(await write(insert('ursula', 'room:other,room:union'))).toBe('42501');
    });
  });
};
