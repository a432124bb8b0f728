import { sql, type Transaction } from 'kysely';
import { isPlain } from '../plain-text.ts';
import type { SearchHit, SearchOptions } from './entry.ts';
import { foldText } from './fold-text.ts';
import { fragmentOf } from './fragment.ts';
import { parseQuery } from './query.ts';

const LIMIT = 20;
const MOST = 100;

interface Row {
  readonly case_id: string;
  readonly event_id: string;
  readonly entity: string;
  readonly kind: string;
  readonly language: string;
  readonly start: number;
  readonly text: string;
  readonly rank: number;
}

/** Marks that cannot be in a folded text. */
const OPTIONS = 'HighlightAll=true, StartSel=<, StopSel=>';

const whole = (value: number | undefined, otherwise: number): number =>
  value === undefined || !Number.isFinite(value) ? otherwise : Math.max(0, Math.trunc(value));

export const searchTexts = async (
  tx: Transaction<unknown>,
  query: string,
  options: SearchOptions,
): Promise<readonly SearchHit[]> => {
  const clauses = parseQuery(query);
  if (clauses.length === 0 || !isPlain(options.caseId ?? '')) return [];
  const asked = JSON.stringify(clauses);
  const limit = Math.min(MOST, Math.max(1, whole(options.limit, LIMIT)));
  const kinds = options.kinds === undefined ? null : JSON.stringify(options.kinds.filter(isPlain));
  const { rows } = await sql<Row>`
    select * from wasit.search(${options.caseId ?? null}, ${kinds}::jsonb, ${asked}::jsonb,
      ${limit}, ${whole(options.offset, 0)})`.execute(tx);
  if (rows.length === 0) return [];
  // Which words matched is PostgreSQL's to say, under each of the dictionaries; where they are, ours.
  const folded = JSON.stringify(rows.map(({ text }) => foldText(text)));
  const marked = await sql<{ simple: string; arabic: string; english: string }>`
    select ts_headline('simple', t, q, ${OPTIONS}) as simple, ts_headline('arabic', t, q, ${OPTIONS}) as arabic,
      ts_headline('english', t, q, ${OPTIONS}) as english
    from wasit.search_query(${asked}::jsonb) q, jsonb_array_elements_text(${folded}::jsonb) with ordinality x(t, n)
    order by n`.execute(tx);
  const stems = new Set(clauses.filter(({ not }) => !not).flatMap((clause) => clause.stems));
  return rows.map((row, at) => {
    const marks = marked.rows[at];
    const texts = marks === undefined ? [] : [marks.simple, marks.arabic, marks.english];
    const { fragment, start, matches } = fragmentOf(row.text, texts, stems);
    return {
      caseId: row.case_id,
      eventId: row.event_id,
      entity: row.entity,
      kind: row.kind,
      language: row.language,
      fragment,
      start: row.start + start,
      matches,
      rank: row.rank,
    };
  });
};
