/**
 * A lexicon compiled for matching: token tries over folded forms, and who held which office when.
 *
 * Cost: linear in the text of the entries; the built-in lexicon compiles once, on first use.
 */
import { normalisedPhrase } from '../text/normalise.ts';
import { tokenize } from '../text/tokens.ts';
import { bilingual } from './bilingual.ts';
import { ORGANISATION_TITLES, STATE_BODIES, STATE_TITLES } from './data/titles.ts';
import type { LexiconEntry } from './entry.ts';
import { LateSounds } from './late-sounds.ts';
import { insert, LateNode, node, type TakeApart } from './late-trie.ts';
import { builtInEntries, list, rows } from './tables.ts';
import type { Capitals, NameHit, TitleHit, TrieNode } from './trie.ts';

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
  /** People by the sound of their names (sound.ts); null where two people share one. */
  readonly sounds: Pick<LateSounds, 'get'>;
  /** Outlet by web domain. */
  readonly domains: ReadonlyMap<string, LexiconEntry>;
}

/** The folded token forms of a phrase: what the matcher compares. */
export function formsOf(phrase: string): string[] {
  return tokenize(normalisedPhrase(phrase)).map((token) => token.form);
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
    const { of, class: kind, shape, name } = hit;
    insert(root, formsOf(phrase), { of, class: kind, shape, name, plural: undefined });
    for (const many of pluralsOf(phrase))
      insert(root, formsOf(many), { of, class: kind, shape, name, plural: true });
  };
  for (const [kind, en, definite, construct] of rows(STATE_TITLES)) {
    if (kind === undefined) continue;
    const enNames = list(en);
    const arNames = list(definite);
    const first = arNames[0];
    const name = bilingual(first, enNames[0]);
    for (const phrase of enNames) add(phrase, { of: 'state', class: kind, shape: 'plain', name });
    for (const phrase of arNames) add(phrase, { of: 'state', class: kind, shape: 'definite', name });
    for (const phrase of list(construct)) add(phrase, { of: 'state', class: kind, shape: 'construct', name });
  }
  for (const [kind, en, ar] of rows(STATE_BODIES)) {
    if (kind === undefined) continue;
    const first = list(ar)[0];
    const english = list(en)[0];
    const name = bilingual(first, english);
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
    const name = bilingual(first?.replace(/ [لب]$/, ''), english);
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

const takeApart: TakeApart = (entry, alias) => ({
  forms: formsOf(alias.text),
  hit: { entry, form: alias.form, capitals: capitalsOf(alias.text) },
});

/** The first token form of an alias; `known` remembers what the words that names begin with fold to. */
function firstFormOf(text: string, known: Map<string, string>): string | undefined {
  const trimmed = text.trimStart();
  const space = trimmed.indexOf(' ');
  const word = space < 0 ? trimmed : trimmed.slice(0, space);
  let form = known.get(word);
  if (form === undefined) {
    form = formsOf(word)[0] ?? formsOf(text)[0] ?? '';
    known.set(word, form);
  }
  return form === '' ? undefined : form;
}

/** Compiles entries into a lexicon. A later entry with an id already there adds to it. */
export function compileLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const names = node<NameHit>();
  const byId = new Map<string, LexiconEntry>();
  const holders = new Map<string, Holding[]>();
  const domains = new Map<string, LexiconEntry>();
  const sounds = new LateSounds(formsOf);
  const firstForms = new Map<string, string>();
  for (const added of entries) {
    const known = byId.get(added.id);
    byId.set(added.id, known === undefined ? added : merge(known, added));
  }
  for (const entry of byId.values()) {
    for (const alias of entry.aliases) {
      const first = firstFormOf(alias.text, firstForms);
      if (first === undefined) continue;
      let opened = names.next.get(first) as LateNode | undefined;
      if (opened === undefined) {
        opened = new LateNode(takeApart);
        names.next.set(first, opened);
      }
      opened.add(entry, alias);
      if (entry.kind === 'person') sounds.add(entry, alias, first);
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
  return { entries: byId, names, titles, holders, sounds, domains };
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
