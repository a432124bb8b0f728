/** The heads of many viewers in one statement: live channels ask for hundreds at a time. */
import type { Migration } from './migration.ts';

const heads = `
  create function wasit.compartment_heads(p_case text)
    returns table (compartment text, seq bigint, event_id text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
    begin atomic
      select h.compartment, h.seq, h.event_id from wasit.audience_heads h where h.case_id = p_case;
    end;

  revoke all on function wasit.compartment_heads(text) from public;
  grant execute on function wasit.compartment_heads(text) to wasit_operator;
  alter function wasit.compartment_heads(text) owner to wasit_auditor`;

export const viewersHeads: Migration = { version: 4, name: 'heads', statements: [heads] };
