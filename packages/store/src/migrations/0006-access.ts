/**
 * What managing one's account and one's rooms needs: when a session was last seen, names of passkeys,
 * invitations that can be listed and taken back, and, for every room that was ever entered, its book: who is
 * in it, its keeper first. An invitation that was used or taken back is kept for a while, so that its link
 * can say so.
 */
import type { Migration } from './migration.ts';

const columns = `
  alter table wasit.account_sessions add column seen_at text collate "C";

  alter table wasit.passkeys
    add column name text not null default '',
    add column used_at text collate "C";

  alter table wasit.invitations
    add column invitation_id text collate "C",
    add column created_at text collate "C",
    add column note text not null default '',
    add column ended text collate "C",
    add column forget_at text collate "C";
  create unique index invitations_by_id on wasit.invitations (invitation_id);
  create index invitations_by_inviter on wasit.invitations (case_id, invited_by)`;

const tables = `
  create table wasit.room_books (
    case_id text collate "C" not null,
    room text collate "C" not null,
    people text[] collate "C" not null,
    primary key (case_id, room)
  );

  -- Who came into which room and who went, by whom: for those in the room. Never changed.
  create table wasit.access_changes (
    case_id text collate "C" not null,
    change bigint generated always as identity,
    at text collate "C" not null,
    room text collate "C" not null,
    account_id text collate "C" not null references wasit.accounts,
    entered boolean not null,
    by_id text collate "C",
    primary key (case_id, change)
  )`;

const policies = (['room_books', 'access_changes'] as const)
  .map(
    (table) => `
  alter table wasit.${table} enable row level security;
  alter table wasit.${table} force row level security;
  create policy accounts_keep on wasit.${table} to wasit_accounts using (true) with check (true)`,
  )
  .join(';\n');

const grants = `
  grant update on wasit.account_sessions, wasit.invitations to wasit_accounts;
  grant delete on wasit.memberships, wasit.passkeys to wasit_accounts;
  grant select, insert, update on wasit.room_books to wasit_accounts;
  grant select, insert on wasit.access_changes to wasit_accounts`;

export const access: Migration = {
  version: 6,
  name: 'access',
  statements: [columns, tables, policies, grants],
};
