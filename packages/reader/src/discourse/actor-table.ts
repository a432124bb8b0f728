/**
 * The actors of one report: one entry an actor, however it is named, described or pointed at.
 *
 * Named actors meet by canonical id, by full name or by last name. Unnamed sources meet by what describes
 * them (kind, number, nationality, affiliation, the outlet they spoke to): "an informed official" and "a
 * field source" stay two. A definite description ("المصدر الميداني نفسه") takes the best candidate that
 * nothing contradicts, the latest among equals.
 */
import type { ActorKind, Bilingual, ReadActor, Span } from '@wasit/domain';
import type { Mention } from '../mentions/mention.ts';
import { headWord } from '../sources/english-attribution.ts';
import type { SourcePhrase } from '../sources/source-phrase.ts';
import { isHeadStem, outletNounOf, roleNounOf, withoutArticle } from '../sources/source-words.ts';
import type { Document } from '../text/document.ts';
import { peelingsOf } from '../text/word-feature.ts';
import type { Actor } from './actor.ts';
import { ActorNames, bears, pointingHead } from './actor-names.ts';

const ARABIC = /[ء-ي]/;
/** How many of the latest actors a description is compared with: what keeps long texts linear. */
const CANDIDATES = 150;

export class ActorTable {
  readonly actors: Actor[] = [];
  readonly doc: Document;
  private readonly byId = new Map<string, Actor>();
  private readonly names = new ActorNames();
  private readonly unnamed: Actor[] = [];
  /** The latest distinct actors, the newest last. */
  private readonly latestSeen = new Set<Actor>();
  private newest: Actor | null = null;

  constructor(doc: Document) {
    this.doc = doc;
  }

  /** The actor that a recognised mention names. */
  fromMention(mention: Mention): Actor {
    const actor =
      mention.id === null
        ? this.names.named(mention.name.ar ?? mention.name.en ?? '')
        : this.byId.get(mention.id);
    if (actor !== undefined) {
      this.seen(actor, mention);
      if (actor.kind === 'person') this.titled(actor, mention);
      return actor;
    }
    const made = this.make(mention.kind, mention.name, mention.id);
    made.head = headNoun(this.doc, mention.first, mention.last);
    if (made.kind === 'person' || made.kind === 'office') this.titled(made, mention);
    this.seen(made, mention);
    return made;
  }

  /** Title words in a mention or right before it. */
  private titled(actor: Actor, mention: Mention): void {
    for (let at = Math.max(0, mention.first - 3); at < mention.last; at++) {
      const token = this.doc.tokens[at];
      const role = token === undefined ? null : roleNounOf(token);
      if (role !== null) actor.titles.add(role.value);
    }
  }

  /** The actor of a ref, or null. */
  get(ref: string): Actor | null {
    return this.actors[Number(ref.slice(1)) - 1] ?? null;
  }

  byCanonicalId(id: string): Actor | null {
    return this.byId.get(id) ?? null;
  }

  /** An actor known from outside the text. */
  known(id: string | null, kind: ActorKind, name: Bilingual): Actor {
    const there = id === null ? this.names.named(name.ar ?? name.en ?? '') : this.byId.get(id);
    return there ?? this.make(kind, name, id);
  }

  /**
   * The actor of a name or office that nothing recognised: it is named by the words themselves. `skip`: how many
   * units of the first word are clitics, where the caller knows.
   */
  fromWords(first: number, last: number, kind: ActorKind, skip = 0): Actor {
    const from = this.doc.tokens[first];
    const to = this.doc.tokens[last - 1];
    if (from === undefined || to === undefined) throw new RangeError('an actor needs words');
    const start = skip === 0 ? wordStart(this.doc, first) : this.doc.normalised.toOriginal(from.at + skip);
    // للنقابة: the article's alef, swallowed by ل, comes back.
    const swallowed = skip > 0 && from.form.charAt(skip) === 'ل' && from.form.charAt(skip - 1) === 'ل';
    const text = (swallowed ? 'ا' : '') + this.doc.text.slice(start, to.end);
    let actor = this.names.named(text) ?? this.byLastName(first, last);
    if (kind === 'organisation') actor ??= this.names.group(text) ?? this.pointed(first, last);
    actor ??= this.make(kind, nameOf(text), null);
    actor.head ??= headNoun(this.doc, first, last);
    this.seen(actor, { first, start, end: to.end });
    return actor;
  }

  /** A single word that is the last name of a person met before. */
  private byLastName(first: number, last: number): Actor | undefined {
    if (last - first !== 1) return undefined;
    const word = this.doc.tokens[first]?.form ?? '';
    return this.names.lastNamed(word);
  }

  /** "the union", «النقابة»: the body of that kind that was named last before. */
  private pointed(first: number, last: number): Actor | undefined {
    const head = pointingHead(this.doc.tokens, first, last);
    if (head === null) return undefined;
    return this.recentBefore(first, (actor) => actor.kind === 'organisation' && bears(actor, head))[0];
  }

  /** The unnamed source that a phrase describes: a new one, or the one it means. */
  unnamedSource(phrase: SourcePhrase, chain: readonly string[]): { actor: Actor; resolved: boolean } {
    const { anonymous } = phrase;
    const sense = anonymous?.sense ?? 'source';
    const affiliations = new Set(phrase.affiliations.map((mention) => this.fromMention(mention).ref));
    const found = this.another(phrase)
      ? null
      : this.bestUnnamed(phrase, sense, anonymous?.plural ?? false, affiliations, chain);
    if (found !== null) {
      this.see(found, phrase);
      for (const ref of affiliations) found.affiliations.add(ref);
      if (!phrase.definite) for (const modifier of phrase.modifiers) found.modifiers.add(modifier);
      return { actor: found, resolved: true };
    }
    const made = this.make('anonymous', nameOf(this.words(phrase)), null, {
      sense,
      plural: anonymous?.plural ?? false,
      modifiers: new Set(phrase.modifiers),
      affiliations,
    });
    this.see(made, phrase);
    this.unnamed.push(made);
    return { actor: made, resolved: !phrase.definite };
  }

  /** "another source", "مصدر آخر": nobody met before. */
  private another(phrase: SourcePhrase): boolean {
    if (phrase.definite) return false;
    for (let at = phrase.first; at < Math.min(phrase.last, phrase.first + 3); at++) {
      if (/^(another|second|third|اخر|اخري|اخرون|اخرين|ثان)$/.test(this.doc.tokens[at]?.form ?? ''))
        return true;
    }
    return false;
  }

  private bestUnnamed(
    phrase: SourcePhrase,
    sense: string,
    plural: boolean,
    affiliations: ReadonlySet<string>,
    chain: readonly string[],
  ): Actor | null {
    let best: Actor | null = null;
    let bestScore = -1;
    for (const actor of this.unnamed.slice(-CANDIDATES)) {
      // "The sources" may be one source met before; "the source" is never several.
      if (actor.plural !== plural && (actor.plural || !(phrase.definite && actor.sense === sense))) continue;
      if (actor.sense !== sense && !(phrase.definite && related(actor.sense, sense))) continue;
      if (disjoint(actor.affiliations, affiliations)) continue;
      const shared = phrase.modifiers.filter((modifier) => actor.modifiers.has(modifier)).length;
      const missing = phrase.modifiers.length - shared;
      let score: number;
      if (phrase.definite) {
        // "المتحدث باسم الجيش" is not the one who spoke for the government.
        if (sense === 'spokesperson' && missing > 0 && actor.modifiers.size > 0) continue;
        score =
          10 + 4 * shared - 3 * missing - (actor.plural === plural ? 0 : 6) - (actor.sense === sense ? 0 : 5);
        score += overlap(actor.affiliations, affiliations) * 3;
      } else {
        const same =
          shared > 0
            ? missing === 0 || sharesChain(actor, chain)
            : phrase.modifiers.length === 0 && actor.modifiers.size === 0;
        if (!same) continue;
        score = shared;
      }
      if (score >= bestScore && score >= 0) {
        best = actor;
        bestScore = score;
      }
    }
    return best;
  }

  /** The latest actor that fits, for titles, "the movement", "he". */
  latest(fits: (actor: Actor) => boolean): Actor | null {
    let best: Actor | null = null;
    for (const actor of this.recent())
      if (fits(actor) && (best === null || actor.lastToken >= best.lastToken)) best = actor;
    return best;
  }

  /** Actors last named before a token and that fit, the latest first; at most so many. */
  recentBefore(token: number, fits: (actor: Actor) => boolean, most = CANDIDATES): Actor[] {
    const found: Actor[] = [];
    const named: number[] = [];
    for (const actor of this.latestSeen) {
      if (!fits(actor)) continue;
      const last = namedBefore(actor, token);
      if (last < 0) continue;
      let place = found.length;
      while (place > 0 && (named[place - 1] ?? 0) < last) place--;
      if (place >= most) continue;
      found.splice(place, 0, actor);
      named.splice(place, 0, last);
      if (found.length > most) {
        found.pop();
        named.pop();
      }
    }
    return found;
  }

  private recent(): Iterable<Actor> {
    return this.latestSeen;
  }

  see(actor: Actor, phrase: { readonly first: number; readonly last: number }): void {
    const from = this.doc.tokens[phrase.first];
    const to = this.doc.tokens[phrase.last - 1];
    if (from !== undefined && to !== undefined)
      this.seen(actor, { first: phrase.first, start: from.start, end: to.end });
  }

  private seen(
    actor: Actor,
    at: { readonly first: number; readonly start: number; readonly end: number },
  ): void {
    actor.lastToken = Math.max(actor.lastToken, at.first);
    if (this.newest !== actor) {
      // A set keeps the order of insertion: taken out and put back, an actor is the newest again.
      this.latestSeen.delete(actor);
      this.latestSeen.add(actor);
      this.newest = actor;
      if (this.latestSeen.size > CANDIDATES) {
        for (const oldest of this.latestSeen) {
          this.latestSeen.delete(oldest);
          break;
        }
      }
    }
    actor.tokens.push(at.first);
    if (actor.tokens.length > 64) actor.tokens.splice(0, 32);
    const { mentions } = actor;
    for (let index = mentions.length - 1; index >= Math.max(0, mentions.length - 6); index--) {
      const span = mentions[index];
      if (span?.start === at.start && span.end === at.end) return;
    }
    mentions.push({ start: at.start, end: at.end });
  }

  words(range: { readonly first: number; readonly last: number }): string {
    const from = this.doc.tokens[range.first];
    const to = this.doc.tokens[range.last - 1];
    if (from === undefined || to === undefined) return '';
    const start = wordStart(this.doc, range.first);
    // `للمصدر`: the article's alef, swallowed by ل, comes back.
    const swallowed = from.kind === 'arabic' && start > from.start && /^[وف]?لل/.test(from.form);
    return (swallowed ? 'ا' : '') + this.doc.text.slice(start, to.end);
  }

  private make(
    kind: ActorKind,
    name: Bilingual,
    id: string | null,
    unnamed: {
      sense: string;
      plural: boolean;
      modifiers: Set<string>;
      affiliations: Set<string>;
    } | null = null,
  ): Actor {
    const actor: Actor = {
      ref: `a${this.actors.length + 1}`,
      id,
      kind,
      name,
      mentions: [],
      sense: unnamed?.sense ?? null,
      plural: unnamed?.plural ?? false,
      modifiers: unnamed?.modifiers ?? new Set(),
      affiliations: unnamed?.affiliations ?? new Set(),
      titles: new Set(),
      head: null,
      chain: [],
      lastToken: -1,
      tokens: [],
    };
    this.actors.push(actor);
    if (id !== null) this.byId.set(id, actor);
    this.names.add(actor);
    return actor;
  }

  /** What the reading reports: actors in order of first appearance, mentions in order. */
  /** All actors; of those without an id from place `from` on, only those that `used` holds. */
  read(from: number, used: ReadonlySet<string>): ReadActor[] {
    const kept = this.actors.filter(
      (actor, index) => index < from || actor.id !== null || used.has(actor.ref),
    );
    return kept.map(({ ref, id, name, kind, mentions }) => ({
      ref,
      id,
      name,
      kind,
      mentions: inOrder(mentions),
    }));
  }
}

/** The first token of the latest mention before a token; -1 where there is none. */
function namedBefore({ tokens }: Actor, token: number): number {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const named = tokens[at] ?? -1;
    if (named < token) return named;
  }
  return -1;
}

/** A name under the script it is written in. */
export function nameOf(text: string): Bilingual {
  const clean = text.replace(/\s+/g, ' ').trim();
  return ARABIC.test(clean) ? { ar: clean } : { en: clean === '' ? '?' : clean };
}

export function headNoun(doc: Document, first: number, last: number): string {
  const token = doc.tokens[first];
  // An English phrase ends in its head: "the rail union".
  if (token?.kind === 'latin') return headWord(doc.tokens, first, last);
  return token === undefined ? '' : (outletNounOf(token)?.value ?? withoutArticle(token.form).stem);
}

/** "the official" may pick up "a source" and the like; never a person met by name. */
function related(one: string | null, other: string): boolean {
  const informed = new Set([
    'source',
    'official',
    'insider',
    'diplomat',
    'leader',
    'spokesperson',
    'officer',
  ]);
  return one !== null && informed.has(one) && informed.has(other);
}

function disjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && overlap(one, other) === 0;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count++;
  return count;
}

function sharesChain(actor: Actor, chain: readonly string[]): boolean {
  return actor.chain.length > 0 && actor.chain.at(-1) === chain.at(-1);
}

function inOrder(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans];
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (span, at) => at === 0 || span.start !== sorted[at - 1]?.start || span.end !== sorted[at - 1]?.end,
  );
}

/** Where the head of a phrase begins, without a conjunction or preposition written on it. */
function wordStart(doc: Document, index: number): number {
  const token = doc.tokens[index];
  if (token === undefined) return 0;
  if (token.kind !== 'arabic') return token.start;
  for (const peeling of peelingsOf(token)) {
    const { stem } = withoutArticle(peeling.stem);
    if (!isHeadStem(stem)) continue;
    return peeling.skip === 0 ? token.start : doc.normalised.toOriginal(token.at + peeling.skip);
  }
  return token.start;
}
