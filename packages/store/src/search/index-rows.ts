import { sql, type Transaction } from 'kysely';
import { storable } from '../plain-text.ts';
import type { Indexed } from '../store.ts';
import { arabicStems } from './arabic-stems.ts';
import type { SearchEntry } from './entry.ts';
import { type Token, tokenize } from './fold-text.ts';

/** A tsvector holds at most 1 MB: longer texts are indexed in parts of this many UTF-16 units. */
const PART = 30_000;
/** A word beyond this is no word; PostgreSQL would refuse it at 2 KB. */
const LONGEST_WORD = 200;

interface Part {
  readonly start: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Cuts between words. Offsets of tokens stay those of the whole text. */
const partsOf = (text: string): Part[] => {
  const parts: Part[] = [];
  let tokens: Token[] = [];
  let start = 0;
  for (const token of tokenize(text)) {
    if (token.end - start > PART && tokens.length > 0) {
      parts.push({ start, text: text.slice(start, token.start), tokens });
      start = token.start;
      tokens = [];
    }
    if (token.text.length <= LONGEST_WORD) tokens.push(token);
  }
  if (tokens.length > 0) parts.push({ start, text: text.slice(start), tokens });
  return parts;
};

const rowsOf = (entry: SearchEntry): Record<string, unknown>[] =>
  partsOf(storable(entry.text)).map(({ start, text, tokens }, part) => ({
    event_id: storable(entry.eventId),
    kind: storable(entry.kind),
    entity: storable(entry.entity),
    language: storable(entry.language),
    part,
    start,
    text,
    folded: tokens.map((token) => token.text).join(' '),
    stems: [...new Set(tokens.flatMap((token) => arabicStems(token.text)))].join(' '),
  }));

/** The parameters of the indexing functions: which events, and their rows, as JSON. */
export const indexParameters = (
  entries: readonly SearchEntry[],
): { readonly ids: string; readonly rows: string } => ({
  ids: JSON.stringify([...new Set(entries.map(({ eventId }) => storable(eventId)))]),
  rows: JSON.stringify(entries.flatMap(rowsOf)),
});

/** Fails as a whole where one of the events is not there for this viewer. */
export const indexRows = async (
  tx: Transaction<unknown>,
  fn: 'index_entries' | 'reindex_entries',
  caseId: string,
  entries: readonly SearchEntry[],
): Promise<Indexed> => {
  if (entries.length === 0) return { ok: true };
  const { ids, rows } = indexParameters(entries);
  const { rows: answer } = await sql<{ ok: boolean }>`
    select ${sql.id('wasit', fn)}(${storable(caseId)}, ${ids}::jsonb, ${rows}::jsonb) as ok`.execute(tx);
  return answer[0]?.ok === true ? { ok: true } : { ok: false, code: 'event-unknown' };
};
