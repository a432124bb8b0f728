/** The adjectives of states, by word: "an Armenian proposal", "المقترح الإيراني" are a state’s. */
import type { Lexicon } from '../lexicon/index.ts';
import { fold } from '../text/normalise.ts';

const tables = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Lexicon ids of states by each one-word adjective, folded; made once for a lexicon. */
export function demonymsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = tables.get(lexicon);
  if (known !== undefined) return known;
  const table = new Map<string, string>();
  for (const { id, kind, aliases } of lexicon.entries.values()) {
    if (kind !== 'state') continue;
    for (const { text, form } of aliases) {
      if (form === 'demonym' && !text.includes(' ')) table.set(fold(text), id);
    }
  }
  tables.set(lexicon, table);
  return table;
}
