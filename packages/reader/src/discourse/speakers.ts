/**
 * Gives every draft its speaker: the discourse stack.
 *
 * A phrase that names or describes is looked up in the actor table. A bare verb or a participle carries
 * the previous speaker on. Pointers ("المصدر", "الأخير", "he", "the minister") take the latest speaker or actor that
 * fits. What cannot be grounded stays null: "source unresolved" beats a guess.
 */

import type { MentionIndex } from '../mentions/mention.ts';
import type { Relay, SourcePhrase } from '../sources/source-phrase.ts';
import { isDocument, outletNoun, roleNoun, roleNounOf, withoutArticle } from '../sources/source-words.ts';
import type { Draft } from '../statements/draft.ts';
import { fold } from '../text/normalise.ts';
import type { Actor } from './actor.ts';
import { bears } from './actor-names.ts';
import type { ActorTable } from './actor-table.ts';
import { headNoun, nameOf } from './actor-table.ts';

export interface SpokenDraft {
  readonly draft: Draft;
  readonly speaker: Actor | null;
  /** Refs, outermost first, the speaker last. */
  readonly chain: readonly string[];
  /** How the speaker was found: it weighs in the confidence. */
  readonly how: 'named' | 'described' | 'pointer' | 'carried' | 'none';
}

/** Tokens within which a title alone means whoever spoke last. */
const NEAR = 120;
const FEMININE_ORGANISATIONS = new Set(['organisation', 'outlet', 'state']);

/** Speakers in the order of the text. Linear in drafts times the actors of the report. */
export function resolveSpeakers(
  table: ActorTable,
  mentions: MentionIndex,
  drafts: readonly Draft[],
  outlet: Actor | null,
): SpokenDraft[] {
  const stack = new SpeakerStack(table, mentions, outlet);
  let next = 0;
  const spoken = drafts.map((draft) => {
    // Actors become known as the text names them, so that a pointer never looks ahead.
    for (; next < mentions.all.length; next++) {
      const mention = mentions.all[next];
      if (mention === undefined || mention.first >= Math.min(draft.cueFirst, draft.first)) break;
      table.fromMention(mention);
    }
    return stack.resolve(draft);
  });
  for (; next < mentions.all.length; next++) {
    const mention = mentions.all[next];
    if (mention !== undefined) table.fromMention(mention);
  }
  return spoken;
}

const SOCIAL =
  /^(ال)?(تويتر|اكس|فيسبوك|تليغرام|تلغرام|تيليغرام|انستغرام|يوتيوب)$|^(x|twitter|facebook|telegram|instagram|tiktok|youtube|whatsapp)$/;

class SpeakerStack {
  readonly table: ActorTable;
  readonly mentions: MentionIndex;
  readonly outlet: Actor | null;
  private last: { actor: Actor; chain: readonly string[]; sentence: number; cue: number } | null = null;
  /** Who issued the document that was named last: "the statement" speaks for it. */
  private issuer: Actor | null = null;
  private sentenceFirst = -1;
  /** Words that the text writes without a capital: worked out when first asked for. */
  private small: Set<string> | null = null;

  constructor(table: ActorTable, mentions: MentionIndex, outlet: Actor | null) {
    this.table = table;
    this.mentions = mentions;
    this.outlet = outlet;
  }

  resolve(draft: Draft): SpokenDraft {
    this.sentenceFirst = this.table.doc.sentences[draft.sentence]?.first ?? -1;
    const through = this.through(draft);
    const found = draft.source === null ? null : this.find(draft.source, through);
    const carried = found ?? (draft.source === null ? this.carried(draft) : null);
    if (carried === null) return { draft, speaker: null, chain: this.withOutlet(through), how: 'none' };
    const { actor, how } = carried;
    // A source keeps the outlet it spoke to; so does whoever goes on speaking.
    const inherited =
      through.length > 0
        ? through
        : how === 'carried' || how === 'pointer' || actor.kind === 'anonymous'
          ? actor.chain
          : [];
    if (through.length > 0) actor.chain = [...through];
    const chain = this.withOutlet([...inherited.filter((ref) => ref !== actor.ref), actor.ref]);
    this.last = { actor, chain: inherited, sentence: draft.sentence, cue: draft.cueFirst };
    actor.lastToken = Math.max(actor.lastToken, draft.cueFirst);
    return { draft, speaker: actor, chain, how };
  }

  /** The refs of those who passed a draft's words on. */
  private through(draft: Draft): readonly string[] {
    if (draft.relays.length === 0 && draft.carriers.length === 0) return [];
    const refs = new Set<string>();
    for (const relay of draft.relays) {
      const actor = this.relay(relay);
      if (actor !== null) refs.add(actor.ref);
    }
    for (const phrase of draft.carriers) {
      const carrier = this.find(phrase, []);
      if (carrier !== null) refs.add(carrier.actor.ref);
    }
    return [...refs];
  }

  private withOutlet(chain: readonly string[]): string[] {
    if (this.outlet === null) return [...chain];
    return [
      this.outlet.ref,
      ...chain.filter((ref) => ref !== this.outlet?.ref || (chain.at(-1) === ref && chain.length === 1)),
    ].filter((ref, index, all) => all.indexOf(ref) === index);
  }

  private relay(relay: Relay): Actor | null {
    // A network carries everybody's words: it is no link of a chain.
    for (let at = relay.first; at < relay.last; at++) {
      if (SOCIAL.test(this.table.doc.tokens[at]?.form ?? '')) return null;
    }
    if (relay.mention !== null) return this.table.fromMention(relay.mention);
    const words = this.trimmed(relay);
    if (words === null) return null;
    const head = this.table.doc.tokens[words.first];
    const english =
      words.last - words.first <= 2 &&
      /^(agency|channel|newspaper|network|broadcaster|station|outlet|website)$/.test(
        this.table.doc.tokens[words.last - 1]?.form ?? '',
      );
    if (english) {
      const named = this.table.latest(
        (actor) =>
          actor.kind === 'outlet' &&
          actor !== this.outlet &&
          !SOCIAL.test((actor.name.en ?? '').toLowerCase()),
      );
      if (named !== null) return named;
    }
    // "القناة", "الوكالة": the outlet that was named before.
    if (head !== undefined && words.last - words.first === 1 && outletNoun(head.form)?.definite === true) {
      const named = this.latestOutlet(outletNoun(head.form)?.value ?? '');
      if (named !== null) return named;
    }
    return this.table.fromWords(
      words.first,
      words.last,
      head !== undefined && isDocument(head.form) ? 'organisation' : 'outlet',
    );
  }

  private trimmed(range: { first: number; last: number }): { first: number; last: number } | null {
    const { tokens } = this.table.doc;
    let { first, last } = range;
    while (first < last && tokens[first]?.kind === 'punct') first++;
    while (last > first && tokens[last - 1]?.kind === 'punct') last--;
    return first < last ? { first, last } : null;
  }

  private latestOutlet(head: string): Actor | null {
    return (
      this.table.latest((actor) => actor.kind === 'outlet' && actor.head === head) ??
      this.table.latest((actor) => actor.kind === 'outlet' && actor !== this.outlet)
    );
  }

  private find(
    phrase: SourcePhrase,
    through: readonly string[],
  ): { actor: Actor; how: SpokenDraft['how'] } | null {
    const { table } = this;
    if (phrase.mention !== null) {
      const actor = table.fromMention(phrase.mention);
      this.titles(actor, phrase);
      if (this.documentIn(phrase)) this.issuer = actor;
      return { actor, how: 'named' };
    }
    if (phrase.head === 'anonymous') {
      const { anonymous } = phrase;
      if (phrase.definite && anonymous !== null) {
        const person = this.titled(phrase);
        if (person !== null) {
          table.see(person, phrase);
          return { actor: person, how: 'pointer' };
        }
      }
      const { actor, resolved } = table.unnamedSource(phrase, through);
      return { actor, how: phrase.definite ? (resolved ? 'pointer' : 'described') : 'described' };
    }
    if (phrase.head === 'pronoun') {
      const actor = this.pronoun(phrase.modifiers[0] ?? '');
      return actor === null ? null : { actor, how: 'pointer' };
    }
    const words = this.trimmed(phrase);
    if (words === null) return null;
    const { tokens } = table.doc;
    const latin = tokens[words.first]?.kind === 'latin';
    const head = latin ? headNoun(table.doc, words.first, words.last) : (tokens[words.first]?.form ?? '');
    const short = words.last - words.first <= (latin ? 3 : 2);
    // "the statement": whoever issued it, else whoever spoke last.
    if (phrase.definite && short && isDocument(head)) {
      const issuer = this.issuer ?? this.last?.actor ?? null;
      if (issuer !== null) {
        table.see(issuer, phrase);
        return { actor: issuer, how: 'pointer' };
      }
    }
    if (
      phrase.definite &&
      short &&
      (phrase.head === 'role' || phrase.head === 'organisation' || phrase.head === 'outlet')
    ) {
      const actor = phrase.head === 'role' ? this.titled(phrase) : this.headed(head, phrase);
      if (actor !== null) {
        table.see(actor, phrase);
        return { actor, how: 'pointer' };
      }
    }
    // Small letters name nobody: "a passer-by" is an unnamed source.
    if (phrase.head === 'name' && latin && !this.proper(words)) {
      const plural = head.endsWith('s');
      if (phrase.definite && !plural) {
        // "the hospital".
        return { actor: table.fromWords(words.first, words.last, 'organisation'), how: 'named' };
      }
      const anonymous = { sense: head, plural };
      const { actor } = table.unnamedSource({ ...phrase, anonymous }, through);
      return { actor, how: 'described' };
    }
    // "الجانبان": two or more of a kind.
    const several = !latin && words.last - words.first === 1 && /^ال.{2,}(ان|ين|ون)$/.test(head);
    const kind =
      phrase.head === 'role'
        ? 'office'
        : phrase.head === 'name'
          ? several
            ? 'organisation'
            : 'person'
          : phrase.head;
    const actor = table.fromWords(words.first, words.last, kind);
    this.titles(actor, phrase);
    if (isDocument(head)) this.issuer = actor;
    return {
      actor,
      how: phrase.head === 'name' && !short && words.last - words.first > 6 ? 'none' : 'named',
    };
  }

  /** The last speaker, if the pronoun can mean it; else the latest actor it can mean. */
  private pronoun(form: string): Actor | null {
    const last = this.last?.actor ?? null;
    const single = form === 'he' || form === 'she';
    const fits = (actor: Actor): boolean => {
      if (single)
        return (
          actor.kind === 'person' || actor.kind === 'office' || (actor.kind === 'anonymous' && !actor.plural)
        );
      if (form === 'it')
        return actor.kind === 'organisation' || actor.kind === 'state' || actor.kind === 'outlet';
      // "they": a body or several people, not somebody by name.
      return form !== 'they' || actor.kind !== 'person';
    };
    if (last !== null && fits(last)) return last;
    if (single) return this.table.latest((actor) => actor.kind === 'person') ?? last;
    return form === 'it' ? (this.table.latest((actor) => actor.kind === 'organisation') ?? last) : last;
  }

  /** "الوزير", "the official": the latest person introduced under that title. */
  private titled(phrase: SourcePhrase): Actor | null {
    const { doc } = this.table;
    const word =
      doc.tokens[phrase.first]?.kind === 'latin'
        ? headNoun(doc, phrase.first, phrase.last)
        : (doc.tokens[phrase.first]?.form ?? '');
    const title = roleNoun(word)?.value ?? withoutArticle(word).stem;
    const fits = (actor: Actor): boolean =>
      (actor.kind === 'person' || actor.kind === 'office') &&
      actor.titles.has(title) &&
      phrase.modifiers.every((modifier) => actor.modifiers.has(modifier));
    // Whoever spoke a moment ago goes on, though another of the same rank was named in between.
    if (this.last !== null && fits(this.last.actor) && phrase.first - this.last.cue < NEAR)
      return this.last.actor;
    return this.table.latest(fits);
  }

  private headed(word: string, phrase: SourcePhrase): Actor | null {
    const stem = withoutArticle(word).stem;
    if (phrase.head === 'outlet') return this.latestOutlet(outletNoun(word)?.value ?? stem);
    const whose = this.nationality(phrase);
    return this.table.latest(
      (actor) =>
        FEMININE_ORGANISATIONS.has(actor.kind) &&
        bears(actor, stem) &&
        actor.mentions.length > 0 &&
        (whose === null || fold(actor.name.en ?? '').includes(whose)),
    );
  }

  /** "the Indian ministry": how a name begins that is India's; null where no capital says whose. */
  private nationality(phrase: SourcePhrase): string | null {
    const { tokens } = this.table.doc;
    for (let at = phrase.first + 1; at < phrase.last - 1; at++) {
      const token = tokens[at];
      if (token?.kind === 'latin' && token.capital) return token.form.slice(0, 4);
    }
    return null;
  }

  /** A document stands among the first words of a phrase: "the ministry's statement". */
  private documentIn(phrase: SourcePhrase): boolean {
    const { tokens } = this.table.doc;
    for (let at = phrase.first; at < Math.min(phrase.last, phrase.first + 3); at++) {
      if (isDocument(tokens[at]?.form ?? '')) return true;
    }
    return false;
  }

  /** A capital that is not the sentence's own. */
  /** A capital that the sentence's beginning does not explain makes a name. */
  private proper(words: { readonly first: number; readonly last: number }): boolean {
    const { tokens } = this.table.doc;
    for (let at = words.first; at < words.last; at++) {
      if (tokens[at]?.capital === true && at !== this.sentenceFirst) return true;
    }
    const only = tokens[words.first];
    if (only?.capital !== true || words.last - words.first > 1) return false;
    // One word that opens its sentence: a name, unless the text also writes it small.
    this.small ??= new Set(
      tokens.filter((token) => token.kind === 'latin' && !token.capital).map(({ form }) => form),
    );
    return !this.small.has(only.form);
  }

  private titles(actor: Actor, phrase: SourcePhrase): void {
    const { tokens } = this.table.doc;
    for (let at = phrase.titleFirst ?? phrase.first; at < phrase.last; at++) {
      const token = tokens[at];
      const role = token === undefined ? null : roleNounOf(token);
      if (role !== null) actor.titles.add(role.value);
    }
    for (const modifier of phrase.modifiers) actor.modifiers.add(modifier);
  }

  /** The previous speaker; for a participle, failing that, the subject of its own sentence. */
  private carried(draft: Draft): { actor: Actor; how: SpokenDraft['how'] } | null {
    // "The envoy met the minister and said": the sentence has a subject of its own.
    const later = draft.cueFirst > this.sentenceFirst + 2;
    if ((draft.dependent || later) && this.last?.sentence !== draft.sentence) {
      const subject = this.subjectOf(draft);
      if (subject !== null) return { actor: subject, how: 'carried' };
    }
    if (this.last === null) return null;
    return { actor: this.last.actor, how: 'carried' };
  }

  private subjectOf(draft: Draft): Actor | null {
    const sentence = this.table.doc.sentences[draft.sentence];
    if (sentence === undefined) return null;
    for (const mention of this.mentions.within(sentence.first, draft.cueFirst)) {
      if (
        mention.kind === 'person' ||
        mention.kind === 'organisation' ||
        mention.kind === 'office' ||
        mention.kind === 'state'
      ) {
        return this.table.fromMention(mention);
      }
    }
    return null;
  }
}

/** The actor for an outlet given as metadata, by its words. */
export function outletNamed(name: string): {
  readonly name: ReturnType<typeof nameOf>;
  readonly key: string;
} {
  return { name: nameOf(name), key: fold(name) };
}
