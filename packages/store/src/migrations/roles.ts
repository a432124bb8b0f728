/**
 * The roles. None can log in, none is a superuser or may bypass row-level security; they exist once in a
 * server, whatever the number of databases.
 *
 * | role | what it is |
 * |---|---|
 * | `wasit_owner` | owns schema and tables; under FORCE ROW LEVEL SECURITY even it reads no row |
 * | `wasit_reader` | the reading functions run as it; its policies let through what the viewer may see |
 * | `wasit_writer` | the appending functions run as it; its policies hold the author to his audiences |
 * | `wasit_restorer` | the restoring functions run as it (whole logs, other people's authorship) |
 * | `wasit_auditor` | the chain's verification runs as it; reads all, hands out verdicts only |
 * | `wasit_app` | what every viewer's transaction runs as: may call reading and appending functions |
 * | `wasit_operator` | an operator's transaction: `wasit_app`, and restoring and verifying |
 * | `wasit_accounts` | a transaction on the accounts; sees no event |
 */
export const INNER_ROLES = [
  'wasit_owner',
  'wasit_reader',
  'wasit_writer',
  'wasit_restorer',
  'wasit_auditor',
] as const;

export const OUTER_ROLES = ['wasit_app', 'wasit_operator', 'wasit_accounts'] as const;

const create = (role: string): string => `
  do $$ begin
    if not exists (select from pg_catalog.pg_roles where rolname = '${role}') then
      create role ${role} nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`;

/** A superuser may take any role; anyone else must be made a member of the roles it is to take. */
const join = (role: string): string => `
  do $$ begin
    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
       and not pg_catalog.pg_has_role(current_user, '${role}', 'SET') then
      execute format('grant ${role} to %I with inherit false, set true', current_user);
    end if;
  end $$`;

const leave = (role: string): string => `
  do $$ begin
    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
      execute format('revoke ${role} from %I', current_user);
    end if;
  end $$`;

/** Before the migrations: the roles, and the right to act as them. */
export const enterRoles: readonly string[] = [
  ...[...INNER_ROLES, ...OUTER_ROLES].map(create),
  ...[...INNER_ROLES, ...OUTER_ROLES].map(join),
  // To hand a function to the role that it is to run as, its maker must be able to act as that role.
  'grant wasit_reader, wasit_writer, wasit_restorer, wasit_auditor to wasit_owner with inherit false, set true',
];

/** A role must be able to create in the schema at the moment a function is handed to it, and only then. */
export const GIVE_CREATE =
  'grant create on schema wasit to wasit_reader, wasit_writer, wasit_restorer, wasit_auditor';
export const TAKE_CREATE =
  'revoke create on schema wasit from wasit_reader, wasit_writer, wasit_restorer, wasit_auditor';

/** After the migrations: the login that ran them keeps the outer roles only. */
export const leaveRoles: readonly string[] = INNER_ROLES.map(leave);
