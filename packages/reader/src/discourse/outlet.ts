/** Which outlet published a report: from its metadata, or because the text shows itself as one. */
import type { ReportInput } from '@wasit/domain';
import type { Lexicon } from '../lexicon/index.ts';
import type { Draft } from '../statements/draft.ts';
import { fold } from '../text/normalise.ts';
import { type Actor, type ActorTable, nameOf } from './actor-table.ts';

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
    const key = fold(report.outlet);
    for (const entry of lexicon.entries.values()) {
      if (entry.kind !== 'outlet') continue;
      if (
        entry.id === report.outlet ||
        entry.aliases.some((alias) => fold(alias.text) === key) ||
        fold(entry.name.ar ?? '') === key ||
        fold(entry.name.en ?? '') === key
      ) {
        return table.known(entry.id, 'outlet', entry.name);
      }
    }
    return table.known(null, 'outlet', nameOf(report.outlet));
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
