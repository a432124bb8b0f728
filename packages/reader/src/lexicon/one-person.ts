/**
 * One person under several names in one report: a part of the full name that stands elsewhere
 * ("Ould Cheikh Ahmed", «إسماعيل هنية» beside «إسماعيل عبد السلام هنية»), or an office of which the report
 * says, or the lexicon knows, that somebody whom it names holds it ("the UN envoy").
 *
 * Nothing is decided where two people fit. Cost: linear in the mentions; what shares a word is bounded.
 */
import { type ActorMention, renamed } from './actor-mention.ts';
import type { LexiconEntry } from './entry.ts';
import type { Scan } from './walk.ts';

export function onePerson(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  return namedByOffice(scan, namedInFull(scan, mentions));
}

const isUnlisted = ({ kind, id }: ActorMention): boolean => kind === 'person' && id === null;

function namedInFull(scan: Scan, mentions: readonly ActorMention[]): readonly ActorMention[] {
  if (!mentions.some(isUnlisted)) return mentions;
  const names = new Names(scan);
  for (const mention of mentions) if (mention.kind === 'person') names.add(mention);
  return mentions.map((mention) => {
    const whole = isUnlisted(mention) ? names.whole(mention) : null;
    return whole === null ? mention : renamed(mention, whole);
  });
}

function namedByOffice(scan: Scan, mentions: readonly ActorMention[]): ActorMention[] {
  if (!mentions.some(isHeld)) return [...mentions];
  const holders = new Holders(scan);
  for (const mention of mentions) if (mention.kind === 'person') holders.add(mention);
  return mentions.map((mention) => {
    const holder = isHeld(mention) ? holders.of(mention) : null;
    return holder === null ? mention : renamed(mention, holder, 'person');
  });
}

/** Words for an office that somebody may be said to hold. */
const isHeld = ({ via, office, former, kind, id }: ActorMention): boolean =>
  via === 'office' && office !== undefined && former !== true && !(kind === 'office' && id === null);

type Person = Pick<ActorMention, 'id' | 'name'>;

const keyOf = ({ id, name }: Person): string => id ?? name.ar ?? name.en ?? '';

/** How many names that share a word are looked at. */
const SHARING = 8;

interface Name extends Person {
  readonly words: readonly string[];
}

/** The names of a report's people, by their first and by their last word. */
class Names {
  private readonly scan: Scan;
  private readonly byEnd = new Map<string, Name[]>();
  private readonly known = new Set<string>();

  constructor(scan: Scan) {
    this.scan = scan;
  }

  add(mention: ActorMention): void {
    const words = this.words(mention);
    const key = `${keyOf(mention)}|${words.join(' ')}`;
    if (words.length < 3 || this.known.has(key)) return;
    this.known.add(key);
    const name = { id: mention.id, name: mention.name, words };
    for (const word of words.slice(1, -1)) if (word.length > 3) this.file(`… ${word} …`, name);
    this.file(`${words[0]} …`, name);
    this.file(`… ${bare(words.at(-1) ?? '')}`, name);
  }

  private file(key: string, name: Name): void {
    const list = this.byEnd.get(key);
    if (list === undefined) this.byEnd.set(key, [name]);
    else if (list.length < SHARING) list.push(name);
  }

  /** The one fuller name that a mention's words are a part of: its end, its beginning, or both of its ends. */
  whole(mention: ActorMention): Person | null {
    const words = this.words(mention);
    const opening = words[0];
    const closing = words.at(-1);
    if (opening === undefined || closing === undefined) return null;
    // "President Yameen" of "Abdulla Yameen Abdul Gayoom": behind a title, one word from inside the name.
    if (words.length === 1) {
      const titled = mention.nameFirst !== undefined && mention.nameFirst > mention.first;
      const inner = titled ? (this.byEnd.get(`… ${opening} …`) ?? []) : [];
      const people = new Set(inner.map(keyOf));
      return people.size === 1 ? (inner[0] ?? null) : null;
    }
    let found: Name | null = null;
    for (const key of [`… ${bare(closing)}`, `${opening} …`]) {
      for (const name of this.byEnd.get(key) ?? []) {
        if (name.words.length <= words.length || !isPart(words, name.words)) continue;
        if (found !== null && keyOf(found) !== keyOf(name)) return null;
        found = name;
      }
    }
    return found;
  }

  private words({ first, last, nameFirst = first, nameLast = last }: ActorMention): string[] {
    const words: string[] = [];
    for (let at = nameFirst; at < nameLast; at++) {
      const token = this.scan.tokens[at];
      if (token !== undefined && token.kind !== 'punct') words.push(token.form);
    }
    return words;
  }
}

/** A family name with and without its article is one. */
const bare = (word: string): string =>
  word.startsWith('ال') && word.length > 5 ? word.slice(2) : word === 'al' ? '' : word;

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  const shift = whole.length - words.length;
  const ends = words.every((word, at) => bare(word) === bare(whole[at + shift] ?? ''));
  const begins = words.every((word, at) => word === whole[at]);
  const around = words[0] === whole[0] && bare(words.at(-1) ?? '') === bare(whole.at(-1) ?? '');
  return ends || begins || (around && words.length === 2);
}

/** Offices that go by a shorter name too: "the UN envoy" is the envoy of the UN for somewhere. */
const SHORTENED = /^(.+)-(envoy|minister|negotiator|mediator|coordinator)$/;
const LESSER = /-(deputy|vice|assistant|former)-|spokes/;

/** Who holds which office, as the report says by writing name and office together, or as the lexicon knows. */
class Holders {
  private readonly scan: Scan;
  private readonly said = new Map<string, Map<string, Person>>();
  private readonly known = new Map<string, Map<string, Person>>();

  constructor(scan: Scan) {
    this.scan = scan;
  }

  add(mention: ActorMention): void {
    const named = mention.via !== 'office' || mention.nameFirst !== undefined;
    if (!named || mention.former === true) return;
    if (mention.office !== undefined) hold(this.said, mention.office, mention);
    const entry = mention.id === null ? undefined : this.scan.lexicon.entries.get(mention.id);
    for (const office of officesOf(entry, this.scan.date)) hold(this.known, office, mention);
  }

  of(mention: ActorMention): Person | null {
    const { office } = mention;
    if (office === undefined) return null;
    const said = only(this.said.get(office));
    if (said !== null || mention.kind === 'person') return said;
    return only(this.known.get(office)) ?? this.shortened(office);
  }

  private shortened(office: string): Person | null {
    const parts = SHORTENED.exec(office);
    if (parts === null) return null;
    const people = new Map<string, Person>();
    for (const offices of [this.said, this.known]) {
      for (const [longer, held] of offices) {
        if (!longer.startsWith(`${parts[1]}-`) || !longer.endsWith(`-${parts[2]}`) || LESSER.test(longer))
          continue;
        for (const [key, person] of held) people.set(key, person);
      }
    }
    return only(people);
  }
}

function hold(offices: Map<string, Map<string, Person>>, office: string, { id, name }: Person): void {
  const people = offices.get(office) ?? new Map<string, Person>();
  people.set(keyOf({ id, name }), { id, name });
  offices.set(office, people);
}

/** The offices that somebody held at a date, all of them where the report has none. */
function officesOf(entry: LexiconEntry | undefined, date: string | undefined): string[] {
  return (entry?.tenures ?? [])
    .filter(({ from, to }) => date === undefined || within(date, from, to))
    .map(({ office }) => office);
}

const within = (date: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || date.slice(0, from.length) >= from) &&
  (to === undefined || date.slice(0, to.length) <= to);

function only(people: ReadonlyMap<string, Person> | undefined): Person | null {
  if (people?.size !== 1) return null;
  for (const person of people.values()) return person;
  return null;
}
