/** The stance words of both languages by folded form, compiled once from the tables. */
import type { Stance } from '@wasit/domain';
import { fold } from '../text/normalise.ts';
import { nounForms, participleForms, pastForms, presentForms } from './arabic-inflection.ts';
import { ARABIC_STANCE_FORMS, ARABIC_STANCE_VERBS } from './arabic-stance-words.ts';
import { inflected } from './english-inflection.ts';
import { ENGLISH_STANCE_FORMS, ENGLISH_STANCE_NOUNS, ENGLISH_STANCE_VERBS } from './english-stance-words.ts';

export type StanceSort = 'verb' | 'noun' | 'other';

export interface StanceWord {
  readonly stance: Stance;
  readonly weak: boolean;
  readonly sort: StanceSort;
  /** A verb’s spelling that is its noun’s as well: "رفض". */
  readonly nominal: boolean;
  /** A pronoun on the verb takes up its object: "ترفضه". */
  readonly resumed?: boolean;
}

export interface StancePhrase extends StanceWord {
  readonly words: readonly string[];
}

/** Stands by a single word; a word met first keeps its stand, a sure one replaces a doubtful one. */
export const stanceWords = new Map<string, StanceWord>();
/** Stands by several words, under the first of them, the longest first. */
export const stancePhrases = new Map<string, StancePhrase[]>();
/** Nouns of a stand, in English, where many are verbs as well. */
export const stanceNouns = new Map<string, StanceWord>();

function add(form: string, stance: Stance, sort: StanceSort, weak: boolean): void {
  const key = fold(form);
  const known = stanceWords.get(key);
  const nominal = sort !== 'verb' || (known?.stance === stance && known.nominal);
  if (known === undefined || (known.weak && !weak)) stanceWords.set(key, { stance, weak, sort, nominal });
  else if (sort === 'noun' && known.sort === 'other' && known.stance === stance)
    stanceWords.set(key, { ...known, sort });
  else if (nominal && !known.nominal && known.stance === stance) stanceWords.set(key, { ...known, nominal });
}

function addPhrase(words: readonly string[], stance: Stance, sort: StanceSort, weak: boolean): void {
  const [first = ''] = words;
  const list = stancePhrases.get(first) ?? [];
  list.push({ words, stance, sort, weak, nominal: sort !== 'verb' });
  list.sort((a, b) => b.words.length - a.words.length);
  stancePhrases.set(first, list);
}

/** The lines of a table; a line that begins with a space goes on with the one before. */
function* entries(table: string): Generator<{ stance: Stance; items: string }> {
  for (const line of table.trim().replaceAll('\n ', ' ').split('\n')) {
    const [stance = '', items = ''] = line.split(' | ');
    yield { stance: stance as Stance, items };
  }
}

const bare = (item: string): { text: string; weak: boolean } => ({
  text: item.replaceAll('*', ''),
  weak: item.endsWith('*'),
});

for (const { stance, items } of entries(ENGLISH_STANCE_VERBS)) {
  for (const item of items.split(' ')) {
    const { text, weak } = bare(item);
    const [verb = '', ...rest] = text.split('_');
    for (const form of inflected(verb)) {
      if (rest.length === 0) add(form, stance, 'verb', weak);
      else addPhrase([form, ...rest], stance, 'verb', weak);
    }
  }
}
for (const { stance, items } of [...entries(ENGLISH_STANCE_FORMS), ...entries(ARABIC_STANCE_FORMS)]) {
  for (const [whole, quoted] of items.matchAll(/"([^"]+)"\*?|\S+/g)) {
    const weak = whole.endsWith('*');
    if (quoted !== undefined) addPhrase(quoted.split(' '), stance, 'other', weak);
    else add(bare(whole).text, stance, 'other', weak);
  }
}
for (const { stance, items } of entries(ENGLISH_STANCE_NOUNS)) {
  for (const item of items.split(' ')) {
    const { text, weak } = bare(item);
    stanceNouns.set(text, { stance, weak, sort: 'noun', nominal: true });
    add(text, stance, 'noun', weak);
  }
}
for (const { stance, items } of entries(ARABIC_STANCE_VERBS)) {
  for (const item of items.split(' ')) {
    const [past = '-', present = '-', participle = '-', noun = '-'] = item.split('/');
    const all = past.endsWith('**');
    const doubtful = (form: string, index: number): boolean =>
      all || (bare(past).weak && (index === 0 || /[ان]ا$/.test(form)));
    if (past !== '-')
      for (const [index, form] of pastForms(bare(past).text).entries())
        add(form, stance, 'verb', doubtful(form, index));
    if (present !== '-')
      for (const form of presentForms(bare(present).text)) add(form, stance, 'verb', bare(present).weak);
    if (participle !== '-')
      for (const form of participleForms(bare(participle).text))
        add(form, stance, 'other', bare(participle).weak);
    if (noun !== '-')
      for (const form of nounForms(bare(noun).text)) add(form, stance, 'noun', bare(noun).weak);
  }
}
