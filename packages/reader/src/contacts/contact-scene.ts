/** What the contact finders ask of a report: the scene, its actors, and whom words stand for. */
import type { Lexicon } from '../lexicon/index.ts';
import { latestPair } from '../mentions/latest-pair.ts';
import { sharesTitle } from './arabic-offices.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import { englishSides } from './english-sides.ts';
import { nationOf } from './nation.ts';
import { pairOf } from './pairs.ts';

/** What contacts are read from: everything of `ContactInput` that the lexicon does not give. */
export type ContactScene = Omit<ContactInput, 'nationAt' | 'nationRef' | 'pairAt' | 'sideRef' | 'titled'>;

const LANDS = new Set(
  'countries states nations neighbours neighbors البلدين البلدان الدولتين الدولتان'.split(' '),
);

/** `meeting` gives the meeting told last in the report, for "both sides". */
export function contactInput(
  { scene, table, time, pointers, speakerAt, watch }: ContactScene,
  lexicon: Lexicon,
  meeting: () => FoundContact | null,
): ContactInput {
  const { tokens } = scene.doc;
  const input: ContactInput = {
    scene,
    table,
    time,
    pointers,
    speakerAt,
    nationAt(token) {
      return nationOf(lexicon, tokens[token]);
    },
    nationRef(nation, first, last) {
      const actor = table.known(nation.id, nation.kind, nation.name);
      table.see(actor, { first, last });
      return actor.ref;
    },
    sideRef(mention) {
      const { id, partOf } = mention;
      const side =
        partOf !== undefined && (id?.endsWith('-delegation') === true || sharesTitle(scene, mention))
          ? lexicon.entries.get(partOf)
          : undefined;
      if (side === undefined) return table.fromMention(mention).ref;
      return input.nationRef(side, mention.first, mention.last);
    },
    pairAt(token) {
      if (tokens[token]?.kind === 'latin') return englishSides(input, token, meeting());
      const pair = pairOf(scene, table, token, token + 4);
      if (pair.length > 0) return pair;
      const lands = tokens.slice(token, token + 4).some(({ form }) => LANDS.has(form));
      return latestPair(tokens, scene.mentions, token, lands).map((mention) => input.sideRef(mention));
    },
    watch,
    titled: undefined,
  };
  return input;
}
