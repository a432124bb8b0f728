/**
 * What servers need to keep answers that they have given: an append says whether it was a repeated one, and
 * ended sessions and changed seats are announced to every server, whoever ended or changed them.
 */
import type { Migration } from './migration.ts';

/** As in the first migration, but for the outcome `repeated`. A function is changed by the role that owns it. */
const appending = `
  set local role wasit_writer;

  create or replace function wasit.append(p_case text, p_expected text, p_drafts jsonb)
    returns table (outcome text, body text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_viewer text := wasit.viewer_id();
    v_clearances text[] := wasit.clearances();
    v_head wasit.case_heads;
    v_visible_head text;
    v_known integer;
    v_bodies text[];
  begin
    if v_viewer is null or v_clearances is null
       or exists (select from jsonb_array_elements(p_drafts) d where d->>'author' <> v_viewer) then
      return query select 'author-denied', null::text;
      return;
    end if;
    if not wasit.audiences_within(p_drafts, wasit.addressable()) then
      return query select 'audience-denied', null::text;
      return;
    end if;
    v_head := wasit.lock_case(p_case);

    -- From here nobody else appends to the case, and every statement sees what was committed before.
    select count(*), array_agg(e.body order by n) filter (
        where e.author = v_viewer and e.body = wasit.canonical(p_case, d, e.recorded_at))
      into v_known, v_bodies
      from jsonb_array_elements(p_drafts) with ordinality t(d, n), lateral wasit.find_event(p_case, d->>'id') e;
    if v_known > 0 then
      if coalesce(cardinality(v_bodies), 0) < jsonb_array_length(p_drafts) then
        return query select 'id-refused', null::text;
      else
        return query select 'repeated', b from unnest(v_bodies) with ordinality t(b, n) order by n;
      end if;
      return;
    end if;

    select h.event_id into v_visible_head from wasit.audience_heads h
      where h.case_id = p_case and h.compartment = any (v_clearances) order by h.seq desc limit 1;
    if v_visible_head is distinct from p_expected then
      return query select 'conflict', null::text;
      return;
    end if;

    begin
      return query select 'ok', c from wasit.chain_on(v_head, p_drafts) c;
    exception when unique_violation then
      -- An id that the author cannot see is taken. The same answer as for one that he can.
      return query select 'id-refused', null::text;
    end;
  end $$;

  set local role wasit_owner`;

/** Says that something has changed, and neither what nor whose. */
const announcing = `
  create function wasit.tell_accounts_changed() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from touched) then
      perform pg_notify('wasit_accounts_changed', '');
    end if;
    return null;
  end $$;

  revoke all on function wasit.tell_accounts_changed() from public;

  create trigger sessions_ended after delete on wasit.account_sessions
    referencing old table as touched for each statement execute function wasit.tell_accounts_changed();

  create trigger seats_taken after insert on wasit.memberships
    referencing new table as touched for each statement execute function wasit.tell_accounts_changed();
  create trigger seats_changed after update on wasit.memberships
    referencing new table as touched for each statement execute function wasit.tell_accounts_changed();
  create trigger seats_lost after delete on wasit.memberships
    referencing old table as touched for each statement execute function wasit.tell_accounts_changed();

  create trigger accounts_changed after update on wasit.accounts
    referencing new table as touched for each statement execute function wasit.tell_accounts_changed()`;

export const told: Migration = { version: 5, name: 'told', statements: [appending, announcing] };
