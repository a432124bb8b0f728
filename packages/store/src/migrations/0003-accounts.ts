/**
 * Accounts: who may sign in, and which rooms of which case an account holds. They lie beside the record, not
 * in it: one role of their own may touch them, and that role sees no event; the roles of the record see no
 * account. Secrets (tokens, passwords) are stored as hashes that the caller has made.
 *
 * Also what keeping the hours of a case needs: its compartments, and its events of one type.
 */
import type { Migration } from './migration.ts';

const tables = `
  create table wasit.accounts (
    account_id text collate "C" primary key,
    login text collate "C" not null unique,
    name text not null,
    password_hash text,
    leads boolean not null,
    created_at text collate "C" not null
  );

  create table wasit.memberships (
    case_id text collate "C" not null,
    account_id text collate "C" not null references wasit.accounts,
    role text collate "C" not null,
    clearances text[] collate "C" not null,
    primary key (case_id, account_id)
  );
  create index memberships_by_account on wasit.memberships (account_id);

  create table wasit.account_sessions (
    session_id text collate "C" primary key,
    token_hash text collate "C" not null unique,
    account_id text collate "C" not null references wasit.accounts,
    created_at text collate "C" not null,
    expires_at text collate "C" not null,
    agent text not null
  );
  create index sessions_by_account on wasit.account_sessions (account_id);

  create table wasit.invitations (
    token_hash text collate "C" primary key,
    case_id text collate "C",
    role text collate "C" not null,
    clearances text[] collate "C" not null,
    invited_by text collate "C",
    expires_at text collate "C" not null
  );

  create table wasit.passkeys (
    credential_id text collate "C" primary key,
    account_id text collate "C" not null references wasit.accounts,
    public_key text collate "C" not null,
    counter bigint not null,
    transports text[] collate "C" not null,
    created_at text collate "C" not null
  );
  create index passkeys_by_account on wasit.passkeys (account_id);

  -- What a browser is to sign for a passkey: used once, and soon.
  create table wasit.challenges (
    challenge text collate "C" primary key,
    account_id text collate "C",
    expires_at text collate "C" not null
  )`;

const OWN = ['accounts', 'memberships', 'account_sessions', 'invitations', 'passkeys', 'challenges'] as const;

const policies = OWN.map(
  (table) => `
  alter table wasit.${table} enable row level security;
  alter table wasit.${table} force row level security;
  create policy accounts_keep on wasit.${table} to wasit_accounts using (true) with check (true)`,
).join(';\n');

const grants = `
  grant usage on schema wasit to wasit_accounts;
  grant select on wasit.migrations to wasit_accounts;
  grant select, insert, update on wasit.accounts, wasit.memberships, wasit.passkeys to wasit_accounts;
  grant select, insert, delete
    on wasit.account_sessions, wasit.invitations, wasit.challenges to wasit_accounts`;

const hours = `
  create index events_by_type on wasit.events (case_id, type, seq);

  grant select on wasit.audience_heads to wasit_auditor;
  create policy auditor_reads on wasit.audience_heads for select to wasit_auditor using (true);

  create function wasit.compartments(p_case text) returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
      select h.compartment from wasit.audience_heads h where h.case_id = p_case order by h.compartment;
    end;

  create function wasit.events_of_type(p_case text, p_type text) returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
      select e.body from wasit.events e where e.case_id = p_case and e.type = p_type order by e.seq;
    end;

  revoke all on function wasit.compartments(text), wasit.events_of_type(text, text) from public;
  grant execute on function wasit.compartments(text), wasit.events_of_type(text, text) to wasit_operator;
  alter function wasit.compartments(text) owner to wasit_auditor;
  alter function wasit.events_of_type(text, text) owner to wasit_reader`;

export const accounts: Migration = {
  version: 3,
  name: 'accounts',
  statements: [tables, policies, grants, hours],
};
