/**
 * A lexicon compiled for matching: token tries over folded forms, and who held which office when.
 *
 * Cost: linear in the text of the entries; the built-in lexicon compiles once, on first use.
 */
import { foldedText } from '../text/normalise.ts';
import { tokenize } from '../text/tokens.ts';
import { ORGANISATION_TITLES, STATE_BODIES, STATE_TITLES } from './data/titles.ts';
import type { AliasForm, LexiconEntry } from './entry.ts';
import { soundKey } from './sound.ts';
import { builtInEntries, list, rows } from './tables.ts';

/** How the original must be written for a Latin alias to match. */
type Capitals = 'any' | 'initial' | 'all';

export interface NameHit {
  readonly entry: LexiconEntry;
  readonly form: AliasForm;
  readonly capitals: Capitals;
}

/** A title that composes with a state or an organisation. */
export interface TitleHit {
  readonly of: 'state' | 'body' | 'organisation';
  readonly class: string;
  /** Arabic: definite (takes an adjective) or construct (takes a name); English titles are `plain`. */
  readonly shape: 'definite' | 'construct' | 'after-ل' | 'plain';
  readonly name: { readonly ar?: string; readonly en?: string };
  /** "foreign ministers of X and Y", "وزيرا خارجية س وص": one holder for each that follows. */
  readonly plural?: true;
}

export interface TrieNode<H> {
  readonly next: Map<string, TrieNode<H>>;
  hits: H[];
}

export interface Holding {
  readonly person: LexiconEntry;
  readonly from: string;
  readonly to: string;
}

export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly names: TrieNode<NameHit>;
  readonly titles: TrieNode<TitleHit>;
  /** Who held an office, oldest first. */
  readonly holders: ReadonlyMap<string, readonly Holding[]>;
  /** Last names of persons, folded, to the persons who bear them. */
  readonly lastNames: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** People by the sound of their names (sound.ts); null where two people share one. */
  readonly sounds: ReadonlyMap<string, LexiconEntry | null>;
  /** Outlet by web domain. */
  readonly domains: ReadonlyMap<string, LexiconEntry>;
}

function node<H>(): TrieNode<H> {
  return { next: new Map(), hits: [] };
}

function insert<H>(root: TrieNode<H>, forms: readonly string[], hit: H): void {
  let at = root;
  for (const form of forms) {
    let next = at.next.get(form);
    if (next === undefined) {
      next = node();
      at.next.set(form, next);
    }
    at = next;
  }
  if (at !== root) at.hits.push(hit);
}

/** The folded token forms of a phrase: what the matcher compares. */
export function formsOf(phrase: string): string[] {
  const text = foldedText(phrase);
  const same = (offset: number): number => offset;
  return tokenize({ original: text, text, toOriginal: same, toOriginalEnd: same }).map((token) => token.form);
}

function capitalsOf(text: string): Capitals {
  // An alias that begins in Arabic ("مدير الـ CIA") is sure enough without them.
  if (!/[A-Za-z]/.test(text) || /^\p{Script=Arabic}/u.test(text)) return 'any';
  const letters = text.replace(/[^A-Za-z]/g, '');
  if (letters.length >= 2 && letters === letters.toUpperCase() && !text.includes(' ')) return 'all';
  return /^[^A-Za-zÀ-ɏ]*[a-z]/.test(text) ? 'any' : 'initial';
}

/** Duals and plurals of the first word of an Arabic title, as far as titles begin with these words. */
const ARABIC_PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['وزير', ['وزيرا', 'وزيري', 'وزراء']],
  ['رئيس', ['رئيسا', 'رئيسي', 'رؤساء']],
  ['مدير', ['مديرا', 'مديري']],
  ['زعيم', ['زعيما', 'زعيمي', 'زعماء']],
  ['قائد', ['قائدا', 'قائدي', 'قادة']],
  ['الرئيس', ['الرئيسان', 'الرئيسين']],
  ['الجانب', ['الجانبان', 'الجانبين']],
  ['الطرف', ['الطرفان', 'الطرفين']],
  ['الوفد', ['الوفدان', 'الوفدين']],
  ['الوسيط', ['الوسيطان', 'الوسيطين']],
]);

function pluralsOf(phrase: string): string[] {
  if (/^[a-z]/i.test(phrase)) {
    if (/(s|ry|ia|y)$/.test(phrase) && !/(secretary)$/.test(phrase)) return [];
    return [phrase.endsWith('secretary') ? phrase.replace(/y$/, 'ies') : `${phrase}s`];
  }
  const [first = '', ...rest] = phrase.split(' ');
  return (ARABIC_PLURALS.get(first) ?? []).map((form) => [form, ...rest].join(' '));
}

const PRESENT = '9999';

function compileTitles(): TrieNode<TitleHit> {
  const root = node<TitleHit>();
  const add = (phrase: string, hit: TitleHit): void => {
    insert(root, formsOf(phrase), hit);
    for (const many of pluralsOf(phrase)) insert(root, formsOf(many), { ...hit, plural: true });
  };
  for (const [kind, en, definite, construct] of rows(STATE_TITLES)) {
    if (kind === undefined) continue;
    const enNames = list(en);
    const arNames = list(definite);
    const first = arNames[0];
    const name = {
      ...(first === undefined ? {} : { ar: first }),
      ...(enNames[0] === undefined ? {} : { en: enNames[0] }),
    };
    for (const phrase of enNames) add(phrase, { of: 'state', class: kind, shape: 'plain', name });
    for (const phrase of arNames) add(phrase, { of: 'state', class: kind, shape: 'definite', name });
    for (const phrase of list(construct)) add(phrase, { of: 'state', class: kind, shape: 'construct', name });
  }
  for (const [kind, en, ar] of rows(STATE_BODIES)) {
    if (kind === undefined) continue;
    const first = list(ar)[0];
    const english = list(en)[0];
    const name = {
      ...(first === undefined ? {} : { ar: first }),
      ...(english === undefined ? {} : { en: english }),
    };
    for (const phrase of list(en)) add(phrase, { of: 'body', class: kind, shape: 'plain', name });
    for (const phrase of list(ar)) {
      const definite = phrase.split(' ').some((word) => word.startsWith('ال'));
      add(phrase, { of: 'body', class: kind, shape: definite ? 'definite' : 'construct', name });
    }
  }
  for (const [kind, en, construct, after] of rows(ORGANISATION_TITLES)) {
    if (kind === undefined) continue;
    const first = list(construct)[0] ?? list(after)[0];
    const english = list(en)[0];
    const name = {
      ...(first === undefined ? {} : { ar: first.replace(/ [لب]$/, '') }),
      ...(english === undefined ? {} : { en: english }),
    };
    for (const phrase of list(en)) add(phrase, { of: 'organisation', class: kind, shape: 'plain', name });
    for (const phrase of list(construct)) {
      const glued = / [لب]$/.test(phrase);
      add(phrase.replace(/ [لب]$/, ''), {
        of: 'organisation',
        class: kind,
        shape: glued ? 'after-ل' : 'construct',
        name,
      });
    }
    for (const phrase of list(after)) {
      const construct = /باسم$| في$/.test(phrase);
      add(phrase.replace(/ [لب]$/, ''), {
        of: 'organisation',
        class: kind,
        shape: construct ? 'construct' : 'after-ل',
        name,
      });
    }
  }
  return root;
}

let titles: TrieNode<TitleHit> | undefined;

/** Compiles entries into a lexicon. A later entry with an id already there adds to it. */
export function compileLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const names = node<NameHit>();
  const byId = new Map<string, LexiconEntry>();
  const holders = new Map<string, Holding[]>();
  const lastNames = new Map<string, LexiconEntry[]>();
  const domains = new Map<string, LexiconEntry>();
  const sounds = new Map<string, LexiconEntry | null>();
  for (const added of entries) {
    const known = byId.get(added.id);
    byId.set(added.id, known === undefined ? added : merge(known, added));
  }
  for (const entry of byId.values()) {
    const spelled = new Set<string>();
    for (const alias of entry.aliases) {
      const forms = formsOf(alias.text);
      const capitals = capitalsOf(alias.text);
      const key = `${forms.join(' ')}|${alias.form}|${capitals}`;
      if (spelled.has(key)) continue;
      spelled.add(key);
      insert(names, forms, { entry, form: alias.form, capitals });
      const sound = entry.kind === 'person' ? soundKey(forms) : undefined;
      if (sound !== undefined) {
        const bearer = sounds.get(sound);
        sounds.set(sound, bearer === undefined || bearer === entry ? entry : null);
      }
      if (entry.kind === 'person' && forms.length > 1) {
        const last = forms.at(-1) ?? '';
        const bearers = lastNames.get(last) ?? [];
        if (!bearers.includes(entry)) bearers.push(entry);
        lastNames.set(last, bearers);
      }
    }
    for (const tenure of entry.tenures ?? []) {
      const held = holders.get(tenure.office) ?? [];
      held.push({ person: entry, from: tenure.from ?? '', to: tenure.to ?? PRESENT });
      holders.set(tenure.office, held);
    }
    for (const domain of entry.domains ?? []) domains.set(domain, entry);
  }
  for (const held of holders.values()) held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  titles ??= compileTitles();
  return { entries: byId, names, titles, holders, lastNames, sounds, domains };
}

function merge(known: LexiconEntry, added: LexiconEntry): LexiconEntry {
  return {
    ...known,
    name: { ...known.name, ...added.name },
    aliases: [...known.aliases, ...added.aliases],
    tenures: [...(known.tenures ?? []), ...(added.tenures ?? [])],
    domains: [...(known.domains ?? []), ...(added.domains ?? [])],
  };
}

let builtIn: Lexicon | undefined;

/** The built-in lexicon, compiled on first use. */
export function defaultLexicon(): Lexicon {
  builtIn ??= compileLexicon(builtInEntries());
  return builtIn;
}

/** A new lexicon: `base` and `entries` together. An entry with a known id adds names and tenures to it. */
export function extendLexicon(base: Lexicon, entries: Iterable<LexiconEntry>): Lexicon {
  return compileLexicon([...base.entries.values(), ...entries]);
}

/**
 * Who held an office at a date (EDTF, at least a year), or null where the lexicon does not say or two
 * people share the month. Months are compared as text, so a change of holder inside the report's month is null.
 */
export function holderAt(lexicon: Lexicon, office: string, date: string): LexiconEntry | null {
  const held = lexicon.holders.get(office);
  if (held === undefined) return null;
  const day = date.replace(/[?~%].*$/, '').slice(0, 10);
  const found = held.filter((holding) => {
    const from = holding.from.slice(0, day.length);
    const to = holding.to.slice(0, day.length);
    return day.slice(0, Math.max(4, from.length)) >= from && day.slice(0, Math.max(4, to.length)) <= to;
  });
  const people = new Set(found.map((holding) => holding.person));
  if (people.size !== 1) return null;
  return found[0]?.person ?? null;
}
