/** Which outlet published a report: from its metadata, or because the text shows itself as one. */
import type { ReportInput } from '@wasit/domain';
import type { Lexicon, LexiconEntry } from '../lexicon/index.ts';
import type { Draft } from '../statements/draft.ts';
import { fold } from '../text/normalise.ts';
import type { Actor } from './actor.ts';
import { type ActorTable, nameOf } from './actor-table.ts';

/** Agencies serve other outlets: "told Reuters" does not make a text Reuters' own. */
const AGENCIES = new Set(
  'reuters afp ap aa anadolu dpa xinhua mena spa wam qna petra sana tass efe bloomberg kuna bna una ria interfax kyodo upi ina nna tap aps map suna saba wafa irna isna tasnim fars mehr'
    .split(' ')
    .map((name) => `outlet:${name}`),
);

/** The publishing outlet as an actor, or null. `text` outlets are those spoken to by name alone ("قال لـكذا"). */
export function publishingOutlet(
  report: ReportInput,
  lexicon: Lexicon,
  table: ActorTable,
  drafts: readonly Draft[],
): Actor | null {
  if (report.outlet !== undefined && report.outlet.trim() !== '') {
    const entry = listedOutlet(lexicon, report.outlet);
    return entry === undefined
      ? table.known(null, 'outlet', nameOf(report.outlet))
      : table.known(entry.id, 'outlet', entry.name);
  }
  return selfNamed(table, drafts);
}

function selfNamed(table: ActorTable, drafts: readonly Draft[]): Actor | null {
  for (const draft of drafts) {
    for (const relay of draft.relays) {
      const { mention } = relay;
      if (
        !relay.told ||
        relay.introduced ||
        mention === null ||
        mention.id === null ||
        AGENCIES.has(mention.id)
      )
        continue;
      if (mention.name.ar === undefined || table.doc.tokens[relay.first]?.kind !== 'arabic') continue;
      const quotedElsewhere = drafts.some(
        (other) =>
          other.relays.some((link) => !link.told && link.mention?.id === mention.id) ||
          other.source?.mention?.id === mention.id,
      );
      if (!quotedElsewhere) return table.fromMention(mention);
    }
  }
  return null;
}

/** The outlets of a lexicon by folded name or alias, and by id, in the lexicon's order. */
interface Outlets {
  readonly order: ReadonlyMap<LexiconEntry, number>;
  readonly byName: ReadonlyMap<string, LexiconEntry>;
}

const listed = new WeakMap<Lexicon, Outlets>();

/** The first outlet of a lexicon with this id, name or alias. */
function listedOutlet(lexicon: Lexicon, outlet: string): LexiconEntry | undefined {
  let outlets = listed.get(lexicon);
  if (outlets === undefined) {
    outlets = outletsOf(lexicon);
    listed.set(lexicon, outlets);
  }
  const named = outlets.byName.get(fold(outlet));
  const given = lexicon.entries.get(outlet);
  if (given?.kind !== 'outlet') return named;
  if (named === undefined) return given;
  return (outlets.order.get(given) ?? 0) < (outlets.order.get(named) ?? 0) ? given : named;
}

function outletsOf(lexicon: Lexicon): Outlets {
  const order = new Map<LexiconEntry, number>();
  const byName = new Map<string, LexiconEntry>();
  for (const entry of lexicon.entries.values()) {
    if (entry.kind !== 'outlet') continue;
    order.set(entry, order.size);
    for (const name of [
      ...entry.aliases.map((alias) => alias.text),
      entry.name.ar ?? '',
      entry.name.en ?? '',
    ]) {
      const key = fold(name);
      if (!byName.has(key)) byName.set(key, entry);
    }
  }
  return { order, byName };
}
