/** An office and the person who holds it are one participant, where the report itself names both. */
import type { Mention } from '../mentions/mention.ts';
import type { ActorTable } from './actor-table.ts';

/** Maps an office's ref to its holder's, where some mention gives both; other refs to themselves. */
export function holderOf(table: ActorTable, mentions: readonly Mention[]): (ref: string) => string {
  const holders = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.office === undefined) continue;
    const office = table.byCanonicalId(mention.office);
    if (office !== null) holders.set(office.ref, table.fromMention(mention).ref);
  }
  return (ref) => holders.get(ref) ?? ref;
}
