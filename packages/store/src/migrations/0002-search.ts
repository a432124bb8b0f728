/**
 * Search through the wall. Each row is a text of one event and has the event's audience; its vector holds
 * the words as they are, the stems of PostgreSQL's Arabic and English dictionaries, and light Arabic stems.
 *
 * The reader's policy compares the vector with the query as well as the audience with the clearances. In
 * one policy both may use an index; as a condition of the query `@@`, which is not leak-proof, would have to
 * wait until every row of everybody had been checked for its audience.
 */
import type { Migration } from './migration.ts';

const table = `
  create table wasit.search_entries (
    case_id text collate "C" not null,
    event_id text collate "C" not null,
    kind text collate "C" not null,
    entity text collate "C" not null,
    part integer not null,
    audience text[] collate "C" not null,
    recorded_at text collate "C" not null,
    language text collate "C" not null,
    start integer not null,
    text text not null,
    vector tsvector not null,
    primary key (case_id, event_id, kind, entity, part),
    foreign key (case_id, event_id) references wasit.events (case_id, id)
  );
  create index search_entries_by_word on wasit.search_entries using gin (vector)`;

const query = `
  create function wasit.asked() returns tsquery language sql stable parallel safe
    return nullif(current_setting('wasit.query', true), '')::tsquery;

  create function wasit.vector_of(p_folded text, p_stems text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('pg_catalog.simple'::regconfig, p_folded), 'A')
      || setweight(to_tsvector('pg_catalog.arabic'::regconfig, p_folded), 'B')
      || setweight(to_tsvector('pg_catalog.english'::regconfig, p_folded), 'B')
      || setweight(to_tsvector('pg_catalog.simple'::regconfig, p_stems), 'C');

  -- Clauses hold folded words: letters, digits, single blanks. Quotes are doubled all the same.
  create function wasit.search_query(p_clauses jsonb) returns tsquery
    language plpgsql stable set search_path = pg_catalog, pg_temp set client_min_messages = warning as $$
  declare
    v_clause jsonb;
    v_phrase text;
    v_head text;
    v_stem text;
    v_any tsquery;
    v_open tsquery;
    v_all tsquery;
  begin
    for v_clause in select c from jsonb_array_elements(p_clauses) c loop
      v_phrase := v_clause->>'phrase';
      v_any := phraseto_tsquery('simple', v_phrase) || phraseto_tsquery('arabic', v_phrase)
        || phraseto_tsquery('english', v_phrase);
      for v_stem in select s from jsonb_array_elements_text(v_clause->'stems') s loop
        v_any := v_any || phraseto_tsquery('simple', v_stem);
      end loop;
      if (v_clause->>'open')::boolean then
        v_head := substring(v_phrase from '^(.*) [^ ]+$');
        v_open := to_tsquery('simple',
          '''' || replace(substring(v_phrase from '[^ ]+$'), '''', '''''') || ''':*');
        if v_head is not null then
          v_open := phraseto_tsquery('simple', v_head) <-> v_open;
        end if;
        v_any := v_any || v_open;
      end if;
      if numnode(v_any) > 0 then
        if (v_clause->>'not')::boolean then
          v_any := !! v_any;
        end if;
        v_all := case when v_all is null then v_any else v_all && v_any end;
      end if;
    end loop;
    return v_all;
  end $$`;

const policies = `
  alter table wasit.search_entries enable row level security;
  alter table wasit.search_entries force row level security;

  create policy viewer_finds on wasit.search_entries for select to wasit_reader
    using (audience && (select wasit.clearances()) and vector @@ (select wasit.asked()));
  create policy author_indexes on wasit.search_entries for insert to wasit_writer
    with check (exists (
      select from wasit.find_event(case_id, event_id) e
      where e.audience = search_entries.audience and e.author = (select wasit.viewer_id())));
  create policy operator_finds on wasit.search_entries for select to wasit_restorer
    using (audience && (select wasit.clearances()));
  create policy operator_clears on wasit.search_entries for delete to wasit_restorer
    using (audience && (select wasit.clearances()));
  create policy operator_indexes on wasit.search_entries for insert to wasit_restorer
    with check (exists (
      select from wasit.find_event(case_id, event_id) e where e.audience = search_entries.audience));

  grant select on wasit.search_entries to wasit_reader;
  grant insert on wasit.search_entries to wasit_writer;
  grant select, insert, delete on wasit.search_entries to wasit_restorer`;

const insertion = `
      insert into wasit.search_entries
        select e.case_id, e.id, x.kind, x.entity, x.part, e.audience, e.recorded_at, x.language, x.start, x.text,
          wasit.vector_of(x.folded, x.stems)
        from jsonb_to_recordset(p_rows) as x(event_id text, kind text, entity text, part integer, language text,
          start integer, text text, folded text, stems text)
        cross join lateral wasit.find_event(p_case, x.event_id) e
        on conflict do nothing`;

const indexing = `
  create function wasit.index_entries(p_case text, p_ids jsonb, p_rows jsonb) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
    set client_min_messages = warning as $$
  begin
    if exists (
      select from jsonb_array_elements_text(p_ids) i
      where not exists (
        select from wasit.find_event(p_case, i) e where e.author = wasit.viewer_id())) then
      return false;
    end if;
    ${insertion};
    return true;
  end $$;

  create function wasit.reindex_entries(p_case text, p_ids jsonb, p_rows jsonb) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
    set client_min_messages = warning
    set plan_cache_mode = force_custom_plan as $$
  begin
    if exists (
      select from jsonb_array_elements_text(p_ids) i
      where not exists (select from wasit.find_event(p_case, i))) then
      return false;
    end if;
    delete from wasit.search_entries s
      where s.case_id = p_case and s.event_id = any (array(select jsonb_array_elements_text(p_ids)));
    ${insertion};
    return true;
  end $$`;

const searching = `
  create function wasit.search(p_case text, p_kinds jsonb, p_clauses jsonb, p_limit integer, p_offset integer)
    returns table (case_id text, event_id text, entity text, kind text, language text,
                   start integer, text text, rank real)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_query tsquery := wasit.search_query(p_clauses);
    v_kinds text[] := array(select jsonb_array_elements_text(p_kinds));
  begin
    perform set_config('wasit.query', coalesce(v_query::text, ''), true);
    return query
      select s.case_id, s.event_id, s.entity, s.kind, s.language, s.start, s.text,
        ts_rank_cd(s.vector, v_query, 1) as r
      from wasit.search_entries s
      where (p_case is null or s.case_id = p_case) and (p_kinds is null or s.kind = any (v_kinds))
      order by r desc, s.recorded_at desc, s.case_id, s.event_id, s.kind, s.entity, s.part
      limit p_limit offset p_offset;
    perform set_config('wasit.query', '', true);
  end $$`;

const closed = (name: string): string => `revoke all on function wasit.${name} from public`;

export const search: Migration = {
  version: 2,
  name: 'search',
  statements: [
    table,
    query,
    policies,
    indexing,
    searching,
    ...[
      'asked()',
      'vector_of(text, text)',
      'search_query(jsonb)',
      'index_entries(text, jsonb, jsonb)',
      'reindex_entries(text, jsonb, jsonb)',
      'search(text, jsonb, jsonb, integer, integer)',
    ].map(closed),
    'grant execute on function wasit.asked() to wasit_reader',
    'grant execute on function wasit.vector_of(text, text) to wasit_writer, wasit_restorer',
    'grant execute on function wasit.search_query(jsonb) to wasit_reader, wasit_app, wasit_operator',
    'grant execute on function wasit.index_entries(text, jsonb, jsonb) to wasit_app, wasit_operator',
    'grant execute on function wasit.reindex_entries(text, jsonb, jsonb) to wasit_operator',
    'grant execute on function wasit.search(text, jsonb, jsonb, integer, integer) to wasit_app, wasit_operator',
    'alter function wasit.index_entries(text, jsonb, jsonb) owner to wasit_writer',
    'alter function wasit.reindex_entries(text, jsonb, jsonb) owner to wasit_restorer',
    'alter function wasit.search(text, jsonb, jsonb, integer, integer) owner to wasit_reader',
  ],
};
