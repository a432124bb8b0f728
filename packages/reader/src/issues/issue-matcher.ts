/** Finds issue terms in a document: peeled, folded, with one word allowed between the words of a term. */
import type { Bilingual } from '@wasit/domain';
import { verbForms } from '../positions/arabic-inflection.ts';
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { WordNumbers, wordFeature } from '../text/word-feature.ts';
import { ISSUE_CLASSES } from './issue-classes.ts';
import { ISSUE_VERBS } from './issue-verbs.ts';

export type IssueDomain = 'ceasefire' | 'labour' | 'commercial' | 'water' | 'border';

export interface IssueClass {
  readonly id: string;
  readonly domain: string;
  readonly name: Bilingual;
  /** Terms in both languages, as written in the data. */
  readonly terms: readonly string[];
}

export interface IssueHit {
  readonly issue: string;
  /** Token range, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Words of the term: a longer term is a surer sign. */
  readonly words: number;
  /** A common word: it counts only in a report of the class’s own domain. */
  readonly common?: boolean;
}

export interface IssueMatcher {
  readonly classes: readonly IssueClass[];
  /**
   * Hits in a token range, in order, none inside another. In a report of a known domain its own classes come first, and
   * common words of others are passed over. Linear in the range.
   */
  within(tokens: readonly Token[], first: number, last: number, domain?: string | null): IssueHit[];
}

/** The terms that begin with a stem, the longest first. */
interface Terms {
  readonly list: readonly Term[];
  /** A bit for the second word of each, 0 where it has none. */
  readonly seconds: Int32Array;
  /** All of these bits; all bits where a term has but one word. */
  readonly anySecond: number;
}

interface Term {
  readonly issue: string;
  readonly domain: string;
  readonly stems: readonly string[];
  /** A bit for each stem. */
  readonly bits: readonly number[];
  readonly common: boolean;
}

/** For each class, every form of the verbs that name it, with what follows them. */
function verbTerms(): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  for (const line of ISSUE_VERBS.trim().split('\n')) {
    const [id = '', verbs = ''] = line.split(' | ');
    const list = terms.get(id) ?? [];
    for (const entry of verbs.split('; ')) {
      const [verb = '', ...rest] = entry.trim().split(' ');
      for (const form of verbForms(verb)) list.push([form, ...rest].join(' '));
    }
    terms.set(id, list);
  }
  return terms;
}

/** The built-in classes. */
export function issueClasses(): IssueClass[] {
  const verbs = verbTerms();
  return ISSUE_CLASSES.trim()
    .split('\n')
    .map((line) => {
      const [id = '', domain = '', ar = '', en = '', arabic = '', english = ''] = line.split('|');
      return {
        id,
        domain,
        name: { ar, en },
        terms: [...arabic.split(';'), ...(verbs.get(id) ?? []), ...english.split(';')].filter(Boolean),
      };
    });
}

/** Words that without their ending would be others: safety and peace, quality and being, a batch and a push. */
const DISTINCT = new Set('سلامه جوده دفعه دفعات جدوله تامينات منحه وقفه وقفات'.split(' '));

/** Suffixes of number, gender and possession; the same on terms and on text. */
function lightStem(form: string): string {
  let stem = form;
  if (stem.length > 3 && stem.startsWith('ال')) stem = stem.slice(2);
  if (/^[a-z]/.test(stem))
    return stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss') ? stem.slice(0, -1) : stem;
  if (DISTINCT.has(stem)) return stem;
  const bare = stem.length > 5 ? stem.replace(/(ها|هم|ات|ين|ون|ان|هما|نا)$/, '') : stem;
  // A ت is the noun's only under a pronoun: "علاوتهم", and not "أجرت".
  if (bare.length > 3) return bare.replace(bare === stem ? /[ها]$/ : /[هتا]$/, '');
  return bare;
}

/** Compiles classes once; a user's classes may be added to the built-in ones. */
export function compileIssues(classes: readonly IssueClass[]): IssueMatcher {
  const byFirst = new Map<string, Term[]>();
  for (const { id, domain, terms } of classes) {
    for (const term of terms) {
      const common = term.endsWith('*');
      const stems = fold(common ? term.slice(0, -1) : term)
        .split(/[\s-]+/)
        .map(lightStem);
      const [first] = stems;
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ issue: id, domain, stems, bits: stems.map(bitOf), common });
      byFirst.set(first, list);
    }
  }
  const termsFrom = new Map<string, Terms>();
  for (const [first, list] of byFirst) termsFrom.set(first, inOrder(list));
  const termsOf = wordFeature((token: Token) => {
    const terms = stemsOf(token)
      .map((stem) => termsFrom.get(stem))
      .filter((terms) => terms !== undefined);
    return terms.length === 0 ? null : terms;
  });
  const matchAt = (
    tokens: readonly Token[],
    at: number,
    last: number,
    domain: string | null | undefined,
  ): IssueHit | null => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return null;
    const candidates = termsOf(token);
    if (candidates === null) return null;
    const ahead = bitsAt(tokens, at + 1) | bitsAt(tokens, at + 2);
    let best: IssueHit | null = null;
    let slack = 0;
    let away = false;
    for (const { list, seconds, anySecond } of candidates) {
      // Most terms go on with a word that stands nowhere near.
      if (anySecond !== ALL && (anySecond & ahead) === 0) continue;
      for (let index = 0; index < list.length; index++) {
        const second = seconds[index] ?? 0;
        if (second !== 0 && (second & ahead) === 0) continue;
        const term = list[index] as Term;
        const words = term.stems.length;
        if (best !== null && words < best.words) break;
        const foreign = domain !== undefined && term.domain !== domain;
        if (foreign && term.common) continue;
        const end = matchRest(tokens, at, last, term);
        if (end === 0) continue;
        const gaps = end - at - words;
        // The longest term, and of those the one with the fewest words between.
        const home = best !== null && words === best.words && gaps === slack && away && !foreign;
        if (best === null || words > best.words || gaps < slack || home) {
          best = { issue: term.issue, first: at, last: end, words, common: term.common };
          slack = gaps;
          away = foreign;
        }
      }
    }
    return best;
  };
  return {
    classes,
    within(tokens, first, last, domain) {
      const hits: IssueHit[] = [];
      for (let at = first; at < last; ) {
        const hit = matchAt(tokens, at, last, domain);
        if (hit === null) at++;
        else {
          hits.push(hit);
          at = hit.last;
        }
      }
      return hits;
    },
  };
}

const ALL = -1;

function inOrder(terms: Term[]): Terms {
  const list = terms.sort((a, b) => b.stems.length - a.stems.length);
  const seconds = Int32Array.from(list, ({ bits }) => bits[1] ?? 0);
  return { list, seconds, anySecond: seconds.reduce((sum, bit) => (bit === 0 ? ALL : sum | bit), 0) };
}

function matchRest(tokens: readonly Token[], at: number, last: number, { stems, bits }: Term): number {
  let index = at + 1;
  for (let word = 1; word < stems.length; word++) {
    const stem = stems[word] ?? '';
    let found = false;
    for (let gap = 0; gap < 2 && index + gap < last; gap++) {
      const token = tokens[index + gap];
      if (token === undefined) return 0;
      if (token.kind === 'punct' && token.form !== '-') break;
      if ((bitsOf(token) & (bits[word] ?? 0)) === 0 || !stemsOf(token).includes(stem)) continue;
      index += gap + 1;
      found = true;
      break;
    }
    if (!found) return 0;
  }
  return index;
}

/** A bit for a stem: where two words share none, they share no stem. */
const bitOf = (stem: string): number =>
  1 << ((stem.charCodeAt(0) * 7 + stem.charCodeAt(stem.length - 1) * 3 + stem.length * 11) & 31);

const stemBits = new WordNumbers((token) => stemsOf(token).reduce((sum, stem) => sum | bitOf(stem), 0));
const bitsOf = (token: Token): number => stemBits.of(token);

const bitsAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 0 : bitsOf(token);
};

const stemsOf = wordFeature((token: Token): readonly string[] => {
  const readings =
    token.kind === 'arabic' ? peelings(token.form).map((peeling) => peeling.stem) : [token.form];
  return [...new Set(readings.map(lightStem))];
});

let builtIn: IssueMatcher | null = null;

/** The matcher over the built-in classes, compiled once. */
export function defaultIssues(): IssueMatcher {
  builtIn ??= compileIssues(issueClasses());
  return builtIn;
}
