/** Looks up Arabic reporting verbs in any of their written forms. */
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import { wordFeature } from '../text/word-feature.ts';
import { ARABIC_RELAY_VERBS, ARABIC_REPORTING_VERBS, ARABIC_SAYING_NOUNS } from './arabic-verbs.ts';

export interface ReportingVerb {
  /** Folded past form. */
  readonly lemma: string;
  readonly that: boolean;
  /** Folded prepositions whose noun complement is content. */
  readonly prepositions: ReadonlySet<string>;
  readonly bare: boolean;
  /** More often another word: only a close complement makes it a verb of speech. */
  readonly doubtful: boolean;
  readonly relay: boolean;
  readonly effect: 'denied' | 'hoped' | null;
}

export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly shape: 'past' | 'present' | 'participle' | 'noun';
  /** A conjunction (و، ف) is written on the word: it opens a clause. */
  readonly conjoined: boolean;
  /** The form marks a plural or a feminine: agreement with the subject. */
  readonly agreement: 'ms' | 'fs' | 'pl';
}

type Entry = Omit<VerbForm, 'conjoined'>;

const PREPOSITIONS = new Set(['الي', 'علي', 'عن', 'من', 'ب', 'ل', 'في']);
const forms = new Map<string, Entry>();

function add(form: string, entry: Entry): void {
  if (form.length >= 2 && !forms.has(form)) forms.set(form, entry);
}

function addVerb(verb: ReportingVerb, past: string, present: string, participle: string): void {
  const finite = (form: string, agreement: Entry['agreement'], shape: 'past' | 'present'): void =>
    add(form, { verb, shape, agreement });
  const weak = past.endsWith('ي') || (past.endsWith('ا') && past.length > 2);
  const stem = weak ? past.slice(0, -1) : past;
  finite(past, 'ms', 'past');
  finite(`${stem}ت`, 'fs', 'past');
  finite(`${stem}وا`, 'pl', 'past');
  finite(`${stem}تا`, 'pl', 'past');
  // The dual of a three-letter verb is spelled like an adverb: نقلاً، ردّاً، قطعاً.
  if (past.length > 3 || past === 'قال') finite(`${weak ? `${stem}ي` : stem}ا`, 'pl', 'past');
  finite(present, 'ms', 'present');
  finite(`ت${present.slice(1)}`, 'fs', 'present');
  const bare = present.replace(/[يو]$/, '');
  finite(`${bare}ون`, 'pl', 'present');
  finite(`${present}ان`, 'pl', 'present');
  if (participle === '-') return;
  const shaped = (form: string, agreement: Entry['agreement']): void =>
    add(form, { verb, shape: 'participle', agreement });
  shaped(`${participle}ا`, 'ms');
  shaped(`${participle}ه`, 'fs');
  shaped(`${participle}ين`, 'pl');
  shaped(`${participle}تين`, 'pl');
  shaped(`${participle}ات`, 'pl');
}

function build(): void {
  const relays = new Set(ARABIC_RELAY_VERBS.split(' ').map(fold));
  for (const line of ARABIC_REPORTING_VERBS.trim().split('\n')) {
    const [past, present, participle, ...rest] = line
      .split(' ')
      .map((part) => (part === '-' ? part : fold(part)));
    if (past === undefined || present === undefined || participle === undefined) continue;
    const verb: ReportingVerb = {
      lemma: past,
      that: rest.includes('ان'),
      prepositions: new Set(rest.filter((part) => PREPOSITIONS.has(part))),
      bare: rest.includes('='),
      doubtful: rest.includes('?'),
      relay: relays.has(past),
      effect: rest.includes('!denied') ? 'denied' : rest.includes('!hoped') ? 'hoped' : null,
    };
    addVerb(verb, past, present, participle);
  }
  const said = forms.get('قال')?.verb;
  if (said === undefined) return;
  for (const noun of ARABIC_SAYING_NOUNS.split(' ')) {
    const stem = fold(noun).replace(/ه$/, 'ت');
    for (const suffix of ['ه', 'ها', 'هم', 'هما']) {
      add(stem + suffix, { verb: said, shape: 'noun', agreement: 'ms' });
    }
  }
}
build();

const cache = new Map<string, VerbForm | null>();
const CACHE_LIMIT = 50_000;

/** The reporting verb a folded Arabic form can be, or null. Cached. */
export function reportingVerb(form: string): VerbForm | null {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const found = derive(form);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(form, found);
  return found;
}

/** The same by token, remembered on its word. */
export const verbOf = wordFeature(({ form, kind }) => (kind === 'arabic' ? derive(form) : null));

function derive(form: string): VerbForm | null {
  for (const { clitics, stem } of peelings(form)) {
    if (clitics.includes('ب') || clitics.includes('ل') || clitics.includes('ك')) continue;
    const entry = forms.get(stem);
    if (entry === undefined) continue;
    if (clitics.includes('س') && entry.shape !== 'present') continue;
    const { verb, shape, agreement } = entry;
    return { verb, shape, agreement, conjoined: clitics.startsWith('و') || clitics.startsWith('ف') };
  }
  return null;
}
