/** Whose stand it is: a spokesperson speaks for a body, a minister for a state, a source for where it sits. */

import type { ActorTable } from '../discourse/actor-table.ts';
import type { Pointers } from '../discourse/pointers.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { latestPair } from '../mentions/latest-pair.ts';
import type { Mention, MentionIndex } from '../mentions/mention.ts';
import { withoutArticle } from '../sources/source-words.ts';
import { firstFrom } from '../text/first-from.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { isPair } from './arabic-pairs.ts';
import { demonymsOf } from './demonyms.ts';

export interface PartyFinder {
  /** The ref of the party that a mention stands for, or null. */
  of(mention: Mention): string | null;
  /** The ref of the party for which a speaker speaks, or null. */
  ofSpeaker(ref: string): string | null;
  /** The body or state named most often: who is at odds, where nobody is named. */
  main(): string | null;
  /** The body named last before a token whose name fits, or null. */
  latestHead(name: RegExp, before: number): string | null;
  /** The canonical id of the body that a party acts for, or its own; null where the lexicon knows neither. */
  bodyId(ref: string): string | null;
  /** The state whose adjective a word is, or null. */
  demonym(form: string): string | null;
  /** Whether a word is the adjective of a state. */
  isDemonym(form: string): boolean;
  /** The same state where the report has it among its actors already, or null. */
  demonymMet(form: string): string | null;
  /** The two that "both sides" at a token means: named together last, or else soon after; none where there are not two. */
  pair(at: number): readonly string[];
  /** The two bodies or states that the report names most and that carry nothing between others; none where there are not two. */
  sides(): readonly string[];
  /** The state named most often, or null: what "the government" of a report is. */
  mainState(): string | null;
  /** The ref of a body that only its words name. */
  named(first: number, last: number): string;
  /**
   * The ref of people or a body by a word for them, with what qualifies it before: the words in [first, head), then
   * [head, last). Told again with the same qualifiers, or without any, they are the same.
   */
  people(first: number, head: number, last: number): string;
  /** The same people where they were met before, or null; adds nobody. */
  peopleMet(first: number, head: number, last: number): string | null;
}

/** How many differently qualified bodies of one noun are remembered: what keeps long texts linear. */
const MET = 40;
/** How far ahead the two are looked for where nobody was named yet, in tokens. */
const AHEAD = 60;

const isMediation = wordFeature(({ form }) =>
  /^[وفبل]?(ال|لل)?(وسيط|وسطاء|وسيطين|وساطه|رعايه|برعايه|ضيافه|استضافه|استضافت|تستضيف|جهود|مساعي)$|^(mediator|mediators|mediated|mediation|mediate|mediating|brokered|brokering|hosted|hosting|hosts|facilitated|auspices)$/.test(
    form,
  ),
);

/** Whether words of mediation stand close by a name. Bounded. */
function mediates(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.first - 3; at < mention.last + 3; at++) {
    const token = tokens[at];
    if (token !== undefined && isMediation(token)) return true;
  }
  return false;
}

export function isParty(mention: Mention): boolean {
  return mention.kind !== 'outlet' && mention.kind !== 'place' && mention.locative !== true;
}

export function partyFinder(
  table: ActorTable,
  lexicon: Lexicon,
  index: MentionIndex,
  pointers: Pointers,
): PartyFinder {
  const mentions = index.all;
  const demonyms = demonymsOf(lexicon);
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
  /** Those whom the report calls mediators or hosts. */
  const between = new Set<string>();
  for (const mention of mentions) {
    if (
      mention.id === null ||
      (mention.kind !== 'organisation' && mention.kind !== 'state') ||
      mention.locative === true
    )
      continue;
    counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
    if (mediates(table.doc.tokens, mention)) between.add(mention.id);
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]);
  const [most] = ranked;
  const states = [...counts].filter(([id]) => lexicon.entries.get(id)?.kind === 'state' && !between.has(id));
  // A report names the land it is about first.
  const mostState = states.find(([, count]) => count > 1) ?? states[0];
  const stand = (ref: string): string => {
    const id = bodies.get(ref);
    return (id === undefined ? null : body(id)) ?? ref;
  };
  const bodyMentions = mentions.filter(
    (mention) => isParty(mention) && (mention.kind === 'organisation' || mention.kind === 'state'),
  );
  const of = (mention: Mention): string => {
    const actor = table.fromMention(mention);
    return actor.kind === 'office' ? stand(actor.ref) : actor.ref;
  };
  const classes = new Map<string, { words: string; ref: string }[]>();
  const alike = (first: number, head: number, last: number) => {
    const form = withoutArticle(table.doc.tokens[head]?.form ?? '').stem;
    const words = table.doc.tokens
      .slice(first, last)
      .filter((_, index) => first + index !== head)
      .map((token) => token.form)
      .join(' ');
    const met = classes.get(form) ?? [];
    const same = met.find((one) => one.words === words) ?? (words === '' ? met.at(-1) : undefined);
    return { form, words, met, same };
  };
  const people = (first: number, head: number, last: number): string => {
    const { form, words, met, same } = alike(first, head, last);
    classes.set(form, met);
    const actor = same === undefined ? null : table.get(same.ref);
    if (same !== undefined && actor !== null) {
      table.see(actor, { first, last });
      return same.ref;
    }
    const { ref } = table.fromWords(first, last, 'organisation');
    met.push({ words, ref });
    if (met.length > MET) met.shift();
    return ref;
  };
  return {
    named(first, last) {
      return table.fromWords(first, last, 'organisation').ref;
    },
    people,
    peopleMet(first, head, last) {
      return alike(first, head, last).same?.ref ?? null;
    },
    bodyId(ref) {
      return bodies.get(ref) ?? table.get(ref)?.id ?? null;
    },
    latestHead(name, before) {
      const from = firstFrom(bodyMentions, before, ({ first }) => first);
      for (let at = from - 1; at >= Math.max(0, from - 24); at--) {
        const mention = bodyMentions[at];
        if (mention !== undefined && name.test(`${mention.name.en ?? ''} ${mention.name.ar ?? ''}`))
          return table.fromMention(mention).ref;
      }
      return null;
    },
    of,
    demonymMet(form) {
      const id = demonyms.get(form);
      return id === undefined ? null : (table.byCanonicalId(id)?.ref ?? null);
    },
    isDemonym(form) {
      return demonyms.has(form);
    },
    demonym(form) {
      const id = demonyms.get(form);
      return id === undefined ? null : body(id);
    },
    pair(at) {
      for (const before of [at, at + AHEAD]) {
        const refs = latestPair(table.doc.tokens, index, before).map(of);
        if (refs.length === 2) return refs;
      }
      return [];
    },
    sides() {
      const refs = ranked
        .filter(([id]) => !between.has(id))
        .map(([id]) => body(id))
        .filter((ref) => ref !== null);
      return refs.length < 2 ? [] : refs.slice(0, 2);
    },
    mainState() {
      return mostState === undefined ? null : body(mostState[0]);
    },
    main() {
      return most === undefined ? null : body(most[0]);
    },
    ofSpeaker(ref) {
      const actor = table.get(ref);
      if (actor === null || actor.kind === 'outlet') return null;
      // "الجانبان" speak as one, and are two.
      const word = actor.id === null ? table.doc.tokens[actor.tokens[0] ?? -1] : undefined;
      if (word !== undefined && isPair(word)) return null;
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
