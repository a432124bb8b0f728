/**
 * A query as people type it: words (all must be there), "a phrase", -without. The word being typed, the last
 * one without a blank after it, also matches as a beginning. Nothing in it is an error.
 */
import { arabicStems } from './arabic-stems.ts';
import { foldText } from './fold-text.ts';

export interface Clause {
  readonly not: boolean;
  /** Folded words with single blanks: letters and digits only, so it is safe in a tsquery. */
  readonly phrase: string;
  /** Alternatives for a single Arabic word. */
  readonly stems: readonly string[];
  /** Whether the last word may go on. */
  readonly open: boolean;
}

const LONGEST = 500;
const MOST_CLAUSES = 24;

const pattern = /(-?)(?:"([^"]*)("?)|[«“]([^»”]*)([»”]?)|([^\s"«“]+))/gu;

const clauseOf = (match: RegExpMatchArray, text: string): Clause => {
  const [whole, minus, straight, straightEnd, curly, curlyEnd, word] = match;
  const phrase = foldText(straight ?? curly ?? word ?? '');
  const not = minus === '-';
  const atEnd = (match.index ?? 0) + whole.length === text.length;
  const closed = straightEnd === '"' || (curlyEnd !== undefined && curlyEnd !== '');
  const quoted = straight !== undefined || curly !== undefined;
  return {
    not,
    phrase,
    stems: quoted || phrase.includes(' ') ? [] : arabicStems(phrase),
    open: atEnd && !not && !closed,
  };
};

/** Empty when there is nothing to look for (no word, or only words to leave out). */
export const parseQuery = (query: string): readonly Clause[] => {
  const text = query.slice(0, LONGEST);
  const clauses = [...text.matchAll(pattern)]
    .map((match) => clauseOf(match, text))
    .filter(({ phrase }) => phrase !== '')
    .slice(0, MOST_CLAUSES);
  return clauses.some(({ not }) => !not) ? clauses : [];
};
