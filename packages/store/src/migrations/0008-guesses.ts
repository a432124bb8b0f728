/**
 * Wrong passwords, counted for every server at once: by whose account and from which address, told by hashes
 * that the caller has made, and for some minutes only.
 */
import type { Migration } from './migration.ts';

const table = `
  create table wasit.guesses (
    guessed text collate "C" primary key,
    wrong integer not null,
    forget_at text collate "C" not null
  );

  alter table wasit.guesses enable row level security;
  alter table wasit.guesses force row level security;
  create policy accounts_keep on wasit.guesses to wasit_accounts using (true) with check (true);

  grant select, insert, update, delete on wasit.guesses to wasit_accounts`;

export const guesses: Migration = { version: 8, name: 'guesses', statements: [table] };
