/**
 * Proclitics of Arabic words, peeled only on evidence.
 *
 * Written Arabic glues conjunctions (و ف), prepositions (ب ل ك), the future س and the article to a word;
 * `لل` is ل before an article whose alef it swallowed. Whether a first letter is a clitic cannot be seen
 * from the letters alone, so `peelings` only lists the ways a form *could* be read; a caller accepts the
 * first whose stem it knows (a lexicon entry, a reporting verb). A stem of fewer than two letters is never proposed.
 */
export interface Peeling {
  /** The clitics taken off, in order, without the article: `و`, `ب`, … Empty for the form as written. */
  readonly clitics: string;
  /** What remains, folded, with a swallowed alef restored. */
  readonly stem: string;
  /** Normalised units of the token before the stem's first written letter. */
  readonly skip: number;
}

const CONJUNCTION = 'وف';
const PREPOSITION = 'بلكس';

const cache = new Map<string, readonly Peeling[]>();
const CACHE_LIMIT = 50_000;

/** The clitic preposition ب or ل among clitics peeled off; empty where there is none. */
export const prepositionIn = (clitics: string): string =>
  clitics === '' ? '' : clitics.includes('ب') ? 'ب' : clitics.includes('ل') ? 'ل' : '';

/** Whether the first of the clitics peeled off is a conjunction. */
export const isConjoined = (clitics: string): boolean => clitics.startsWith('و') || clitics.startsWith('ف');

/** Every way to read a folded Arabic form, from the least peeled to the most. Cached; pure. */
export function peelings(form: string): readonly Peeling[] {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const found = derive(form);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(form, found);
  return found;
}

function derive(form: string): readonly Peeling[] {
  const found: Peeling[] = [{ clitics: '', stem: form, skip: 0 }];
  const first = form.charAt(0);
  let rest = form;
  let clitics = '';
  if (CONJUNCTION.includes(first) && form.length > 2) {
    rest = form.slice(1);
    clitics = first;
    found.push({ clitics, stem: rest, skip: 1 });
  }
  // A preposition under a conjunction, and (for words such as فولاذ) directly on the form as written.
  for (const [base, taken] of clitics === '' ? [[form, '']] : [[rest, clitics]]) {
    if (base === undefined || taken === undefined || base.length < 3) continue;
    const preposition = base.charAt(0);
    if (!PREPOSITION.includes(preposition)) continue;
    if (preposition === 'ل' && base.charAt(1) === 'ل' && base.length > 3) {
      found.push({ clitics: `${taken}ل`, stem: `ا${base.slice(1)}`, skip: taken.length + 1 });
    }
    found.push({ clitics: taken + preposition, stem: base.slice(1), skip: taken.length + 1 });
  }
  return found;
}

/** The first reading whose stem `knows` accepts, or undefined. */
export function peelTo(form: string, knows: (stem: string) => boolean): Peeling | undefined {
  for (const peeling of peelings(form)) if (knows(peeling.stem)) return peeling;
  return undefined;
}
