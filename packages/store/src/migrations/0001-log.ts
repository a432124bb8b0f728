/**
 * The log and the wall around it. See the package's README for the reasons; in short:
 * - nobody selects from a table but the functions here, and those under policies that compare the row's
 *   audience with the viewer's clearances; without clearances there is no row;
 * - sequence numbers, links of the chain and heads never leave a function;
 * - what a function costs or answers does not depend on rows that the viewer may not see.
 */
import type { Migration } from './migration.ts';

const settings = `
  create function wasit.viewer_id() returns text language sql stable parallel safe
    return nullif(current_setting('wasit.viewer', true), '');

  create function wasit.clearances() returns text[] language sql stable parallel safe
    return string_to_array(nullif(current_setting('wasit.clearances', true), ''), ',');

  create function wasit.addressable() returns text[] language sql stable parallel safe
    return wasit.clearances()
      || coalesce(string_to_array(nullif(current_setting('wasit.addressable', true), ''), ','), '{}')`;

const tables = `
  create table wasit.events (
    case_id text collate "C" not null,
    seq bigint not null,
    id text collate "C" not null,
    type text collate "C" not null,
    version integer not null,
    audience text[] collate "C" not null check (cardinality(audience) > 0),
    author text collate "C" not null,
    recorded_at text collate "C" not null,
    hash text collate "C" not null,
    body text collate "C" not null,
    primary key (case_id, seq),
    unique (case_id, id)
  );

  -- One row a case: what the next event is chained to. Its row lock is the case's append lock.
  create table wasit.case_heads (
    case_id text collate "C" primary key,
    length bigint not null,
    hash text collate "C" not null,
    recorded_at text collate "C" not null
  );

  -- The last event addressed to a compartment: a viewer's head without a walk over what is hidden.
  create table wasit.audience_heads (
    case_id text collate "C" not null,
    compartment text collate "C" not null,
    seq bigint not null,
    event_id text collate "C" not null,
    primary key (case_id, compartment)
  );
  create index audience_heads_by_compartment on wasit.audience_heads (compartment, case_id)`;

const policies = `
  alter table wasit.events enable row level security;
  alter table wasit.events force row level security;
  alter table wasit.case_heads enable row level security;
  alter table wasit.case_heads force row level security;
  alter table wasit.audience_heads enable row level security;
  alter table wasit.audience_heads force row level security;

  create policy viewer_reads on wasit.events for select to wasit_reader
    using (audience && (select wasit.clearances()));
  -- The writer also finds what its author wrote for others: to know a repeated append when it comes.
  create policy author_finds on wasit.events for select to wasit_writer
    using (audience && (select wasit.clearances()) or author = (select wasit.viewer_id()));
  create policy author_appends on wasit.events for insert to wasit_writer
    with check (author = (select wasit.viewer_id()) and audience <@ (select wasit.addressable()));
  create policy operator_finds on wasit.events for select to wasit_restorer
    using (audience && (select wasit.clearances()));
  create policy operator_restores on wasit.events for insert to wasit_restorer
    with check (audience <@ (select wasit.addressable()));
  create policy auditor_reads on wasit.events for select to wasit_auditor using (true);

  create policy viewer_reads on wasit.audience_heads for select to wasit_reader
    using (compartment = any ((select wasit.clearances())::text[]));
  create policy writer_keeps on wasit.audience_heads to wasit_writer, wasit_restorer
    using (true) with check (true);

  create policy writer_keeps on wasit.case_heads to wasit_writer, wasit_restorer
    using (true) with check (true);
  create policy auditor_reads on wasit.case_heads for select to wasit_auditor using (true);

  grant usage on schema wasit
    to wasit_reader, wasit_writer, wasit_restorer, wasit_auditor, wasit_app, wasit_operator;
  grant select on wasit.events, wasit.audience_heads to wasit_reader;
  grant select, insert on wasit.events to wasit_writer, wasit_restorer;
  grant select, insert, update on wasit.case_heads, wasit.audience_heads to wasit_writer, wasit_restorer;
  grant select on wasit.events, wasit.case_heads to wasit_auditor`;

/** Shared by append and restore. Runs as its caller, who holds the case's row in case_heads. */
const chaining = `
  -- The canonical JSON of an event: keys in code-unit order, no blanks. Members that may hold any text come
  -- as JSON already; the others are escaped here as JSON.stringify would.
  create function wasit.canonical_start(p_audience text[], p_author text, p_case text, p_id text)
    returns text language sql immutable parallel safe
    return '{"audience":' || array_to_json(p_audience)::text || ',"author":' || to_json(p_author)::text
      || ',"caseId":' || to_json(p_case)::text || ',"id":' || to_json(p_id)::text || ',"occurred":';

  create function wasit.canonical_end(p_recorded_at text, p_type text, p_version integer)
    returns text language sql immutable parallel safe
    return ',"recordedAt":"' || p_recorded_at || '","type":"' || p_type || '","version":' || p_version || '}';

  create function wasit.canonical(p_case text, p_draft jsonb, p_recorded_at text)
    returns text language sql immutable parallel safe
    return wasit.canonical_start(
        array(select jsonb_array_elements_text(p_draft->'audience')), p_draft->>'author', p_case, p_draft->>'id')
      || (p_draft->>'occurred') || ',"passage":' || (p_draft->>'passage')
      || ',"payload":' || (p_draft->>'payload')
      || wasit.canonical_end(p_recorded_at, p_draft->>'type', (p_draft->>'version')::integer);

  create function wasit.link(p_previous text, p_body text)
    returns text language sql immutable parallel safe
    return encode(sha256(convert_to(p_previous || E'\\n' || p_body, 'UTF8')), 'hex');

  create function wasit.now_text() returns text language sql volatile
    return to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

  -- Takes the case's append lock, making its row where it is missing.
  create function wasit.lock_case(p_case text) returns wasit.case_heads
    language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
  declare
    v_head wasit.case_heads;
  begin
    select * into v_head from wasit.case_heads h where h.case_id = p_case for update;
    if not found then
      insert into wasit.case_heads values (p_case, 0, repeat('0', 64), '') on conflict do nothing;
      select * into v_head from wasit.case_heads h where h.case_id = p_case for update;
    end if;
    return v_head;
  end $$;

  -- Chains the drafts in their order. A draft that has a recordedAt keeps it. Returns the bodies.
  create function wasit.chain_on(p_head wasit.case_heads, p_drafts jsonb) returns setof text
    language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
  declare
    v_head wasit.case_heads := p_head;
    v_now text := wasit.now_text();
    v_draft jsonb;
    v_audience text[];
    v_body text;
  begin
    for v_draft in select d from jsonb_array_elements(p_drafts) with ordinality t(d, n) order by n loop
      v_head.length := v_head.length + 1;
      v_head.recorded_at := greatest(
        (v_head.recorded_at collate "C"), (coalesce(v_draft->>'recordedAt', v_now) collate "C"));
      v_audience := array(select jsonb_array_elements_text(v_draft->'audience'));
      v_body := wasit.canonical(v_head.case_id, v_draft, v_head.recorded_at);
      v_head.hash := wasit.link(v_head.hash, v_body);
      insert into wasit.events values (
        v_head.case_id, v_head.length, v_draft->>'id', v_draft->>'type', (v_draft->>'version')::integer,
        v_audience, v_draft->>'author', v_head.recorded_at, v_head.hash, v_body);
      return next v_body;
    end loop;
    -- Once an append, not once an event: a row updated n times in one transaction is n rows to walk over.
    insert into wasit.audience_heads as h
      select distinct on (c) v_head.case_id, c, p_head.length + n, d->>'id'
      from jsonb_array_elements(p_drafts) with ordinality t(d, n), jsonb_array_elements_text(d->'audience') c
      order by c, n desc
      on conflict (case_id, compartment) do update set seq = excluded.seq, event_id = excluded.event_id;
    update wasit.case_heads h
      set length = v_head.length, hash = v_head.hash, recorded_at = v_head.recorded_at
      where h.case_id = v_head.case_id;
    perform pg_notify('wasit_appended', v_head.case_id);
  end $$;

  -- By the index on the id, always: planned on an empty table or joined, the look-up could become a walk over
  -- the case, and such a plan is kept. Runs as its caller, under his policies.
  create function wasit.find_event(p_case text, p_id text) returns setof wasit.events
    language plpgsql stable rows 1 set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan as $$
  begin
    return query select * from wasit.events e where e.case_id = p_case and e.id = p_id;
  end $$;

  create function wasit.audiences_within(p_drafts jsonb, p_allowed text[])
    returns boolean language sql immutable parallel safe
    return not exists (
      select from jsonb_array_elements(p_drafts) d, jsonb_array_elements_text(d->'audience') c
      where c <> all (p_allowed))`;

const appending = `
  create function wasit.append(p_case text, p_expected text, p_drafts jsonb)
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
        return query select 'ok', b from unnest(v_bodies) with ordinality t(b, n) order by n;
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
  end $$`;

const restoring = `
  -- A log with its times and authors, into a case that has none; in parts, each after p_from events.
  create function wasit.restore(p_case text, p_from bigint, p_events jsonb)
    returns table (outcome text, body text)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_head wasit.case_heads;
    v_latest text := to_char((clock_timestamp() + interval '5 minutes') at time zone 'UTC',
                             'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  begin
    if not wasit.audiences_within(p_events, coalesce(wasit.addressable(), '{}')) then
      return query select 'audience-denied', null::text;
      return;
    end if;
    if exists (select from jsonb_array_elements(p_events) d where (d->>'recordedAt') collate "C" > v_latest) then
      return query select 'recorded-in-future', null::text;
      return;
    end if;
    v_head := wasit.lock_case(p_case);
    if v_head.length <> p_from then
      return query select 'case-not-empty', null::text;
      return;
    end if;
    begin
      return query select 'ok', c from wasit.chain_on(v_head, p_events) c;
    exception when unique_violation then
      return query select 'id-refused', null::text;
    end;
  end $$`;

const reading = `
  create function wasit.case_ids() returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
      select distinct h.case_id from wasit.audience_heads h
      where h.compartment = any (wasit.clearances()) order by h.case_id;
    end;

  create function wasit.head(p_case text) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
      select h.event_id from wasit.audience_heads h
      where h.case_id = p_case and h.compartment = any (wasit.clearances()) order by h.seq desc limit 1;
    end;

  create function wasit.read_events(p_case text, p_after text, p_until text, p_limit integer) returns setof text
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_seq bigint := 0;
  begin
    if p_after is not null then
      select e.seq into v_seq from wasit.find_event(p_case, p_after) e;
      if not found then
        raise exception 'cursor unknown' using errcode = 'WA001';
      end if;
    end if;
    return query select e.body from wasit.events e
      where e.case_id = p_case and e.seq > v_seq
        and (p_until is null or e.recorded_at <= (p_until collate "C"))
      order by e.seq limit p_limit;
  end $$`;

const auditing = `
  create function wasit.all_case_ids() returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
      select h.case_id from wasit.case_heads h where h.length > 0 order by h.case_id;
    end;

  -- Walks the whole log of a case. at: how many events fit before the first that does not.
  create function wasit.verify(p_case text,
      out intact boolean, out at bigint, out event_id text, out head text)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_event record;
    v_length bigint := 0;
    v_hash text := repeat('0', 64);
  begin
    intact := false;
    at := 0;
    head := repeat('0', 64);
    select h.length, h.hash into v_length, v_hash from wasit.case_heads h where h.case_id = p_case;
    v_length := coalesce(v_length, 0);
    v_hash := coalesce(v_hash, repeat('0', 64));
    for v_event in select * from wasit.events e where e.case_id = p_case order by e.seq loop
      event_id := v_event.id;
      if v_event.seq <> at + 1
         or v_event.hash <> wasit.link(head, v_event.body)
         or not starts_with(v_event.body,
              wasit.canonical_start(v_event.audience, v_event.author, v_event.case_id, v_event.id))
         or right(v_event.body, length(wasit.canonical_end(v_event.recorded_at, v_event.type, v_event.version)))
              <> wasit.canonical_end(v_event.recorded_at, v_event.type, v_event.version) then
        return;
      end if;
      head := v_event.hash;
      at := at + 1;
    end loop;
    -- Events cut off at the end leave a chain that fits; the case's head row knows better.
    event_id := null;
    intact := at = v_length and head = v_hash;
  end $$`;

const rights = (names: readonly string[], owner: string, callers: string): string =>
  names
    .map(
      (name) =>
        `revoke all on function wasit.${name} from public;
         grant execute on function wasit.${name} to ${callers};
         alter function wasit.${name} owner to ${owner}`,
    )
    .join(';\n');

const INNER = 'wasit_reader, wasit_writer, wasit_restorer, wasit_auditor';

export const log: Migration = {
  version: 1,
  name: 'log',
  statements: [
    settings,
    tables,
    policies,
    chaining,
    appending,
    restoring,
    reading,
    auditing,
    ...[
      'viewer_id()',
      'clearances()',
      'addressable()',
      'canonical_start(text[], text, text, text)',
      'canonical_end(text, text, integer)',
      'canonical(text, jsonb, text)',
      'link(text, text)',
      'now_text()',
      'lock_case(text)',
      'chain_on(wasit.case_heads, jsonb)',
      'find_event(text, text)',
      'audiences_within(jsonb, text[])',
    ].map(
      (name) =>
        `revoke all on function wasit.${name} from public;
         grant execute on function wasit.${name} to ${INNER}`,
    ),
    rights(['append(text, text, jsonb)'], 'wasit_writer', 'wasit_app, wasit_operator'),
    rights(['restore(text, bigint, jsonb)'], 'wasit_restorer', 'wasit_operator'),
    rights(
      ['case_ids()', 'head(text)', 'read_events(text, text, text, integer)'],
      'wasit_reader',
      'wasit_app, wasit_operator',
    ),
    rights(['all_case_ids()', 'verify(text)'], 'wasit_auditor', 'wasit_operator'),
  ],
};
