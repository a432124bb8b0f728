/** Whose stand it is: a spokesperson speaks for a body, a minister for a state, a source for where it sits. */

import type { ActorTable } from '../discourse/actor-table.ts';
import type { Pointers } from '../discourse/pointers.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Mention } from '../mentions/mention.ts';

export interface PartyFinder {
  /** The ref of the party that a mention stands for, or null. */
  of(mention: Mention): string | null;
  /** The ref of the party for which a speaker speaks, or null. */
  ofSpeaker(ref: string): string | null;
  /** The body or state named most often: who is at odds, where nobody is named. */
  main(): string | null;
  /** The body named last before a token whose name fits, or null. */
  latestHead(name: RegExp, before: number): string | null;
  /** The ref of a body that only its words name. */
  named(first: number, last: number): string;
}

export function isParty(mention: Mention): boolean {
  return mention.kind !== 'outlet' && mention.kind !== 'place' && mention.locative !== true;
}

export function partyFinder(
  table: ActorTable,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  pointers: Pointers,
): PartyFinder {
  /** For actors, the body that some mention of theirs says they act for. */
  const bodies = new Map<string, string>();
  const body = (id: string): string | null => {
    const entry = lexicon.entries.get(id);
    if (entry === undefined) return null;
    return table.known(entry.id, entry.kind, entry.name).ref;
  };
  for (const mention of mentions) {
    if (mention.partOf === undefined || (mention.kind !== 'person' && mention.kind !== 'office')) continue;
    const ref = table.fromMention(mention).ref;
    if (!bodies.has(ref)) bodies.set(ref, mention.partOf);
  }
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (
      mention.id === null ||
      (mention.kind !== 'organisation' && mention.kind !== 'state') ||
      mention.locative === true
    )
      continue;
    counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  const stand = (ref: string): string => {
    const id = bodies.get(ref);
    return (id === undefined ? null : body(id)) ?? ref;
  };
  const bodyMentions = mentions.filter(
    (mention) => isParty(mention) && (mention.kind === 'organisation' || mention.kind === 'state'),
  );
  /** How many body mentions begin before a token: a binary search. */
  const countBefore = (token: number): number => {
    let low = 0;
    let high = bodyMentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bodyMentions[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    named: (first, last) => table.fromWords(first, last, 'organisation').ref,
    latestHead(name, before) {
      const from = countBefore(before);
      for (let at = from - 1; at >= Math.max(0, from - 24); at--) {
        const mention = bodyMentions[at];
        if (mention !== undefined && name.test(`${mention.name.en ?? ''} ${mention.name.ar ?? ''}`))
          return table.fromMention(mention).ref;
      }
      return null;
    },
    of(mention) {
      const actor = table.fromMention(mention);
      return actor.kind === 'office' ? stand(actor.ref) : actor.ref;
    },
    main: () => (most === undefined ? null : body(most[0])),
    ofSpeaker(ref) {
      const actor = table.get(ref);
      if (actor === null || actor.kind === 'outlet') return null;
      if (actor.kind !== 'anonymous') return actor.kind === 'office' ? stand(ref) : ref;
      // An unnamed source's stand is that of the side it belongs to; a source of no side has none.
      for (const affiliation of actor.affiliations) {
        const side = table.get(affiliation);
        if (side !== null && (side.kind === 'organisation' || side.kind === 'state')) return side.ref;
      }
      // "مصدر قيادي في الحركة": the body is only pointed at.
      for (const token of actor.tokens.slice(0, 3)) {
        for (let at = token; at < token + 6; at++) {
          const body = pointers.at(at);
          if (body !== null) return body;
        }
      }
      return null;
    },
  };
}
