/** From PostgreSQL's marks in the folded text back to places in the text as it was written. */
import { arabicStems } from './arabic-stems.ts';
import { type Token, tokenize } from './fold-text.ts';

const WINDOW = 200;
const LEAD = 60;

/** For each word of a marked folded text, whether any of it is marked. */
const markedWords = (marked: string): boolean[] => {
  const words: boolean[] = [];
  let inside = false;
  for (const word of marked.split(' ')) {
    const opens = word.includes('<');
    words.push(inside || opens);
    // The last mark of the word decides how the next one begins.
    if (opens || word.includes('>')) inside = word.lastIndexOf('<') > word.lastIndexOf('>');
  }
  return words;
};

interface Fragment {
  readonly fragment: string;
  readonly start: number;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** The window that begins at a match and holds the most matches; of several, the first. */
const densest = (matches: readonly Token[]): number => {
  let best = 0;
  let most = 0;
  let right = 0;
  matches.forEach((from, left) => {
    while (right < matches.length && (matches[right]?.end ?? 0) <= from.start + WINDOW) right += 1;
    if (right - left > most) {
      most = right - left;
      best = from.start;
    }
  });
  return best;
};

/**
 * `marked` are versions of the folded `text` with `<` and `>` around matches; `stems` match by Arabic light
 * stem. The fragment begins and ends with a whole word.
 */
export const fragmentOf = (text: string, marked: readonly string[], stems: ReadonlySet<string>): Fragment => {
  const tokens = tokenize(text);
  const words = marked.map(markedWords).filter((list) => list.length === tokens.length);
  const hits = tokens.filter(
    (token, at) =>
      words.some((list) => list[at] === true) || arabicStems(token.text).some((stem) => stems.has(stem)),
  );
  const focus = densest(hits);
  const start = tokens.find((token) => token.start >= focus - LEAD)?.start ?? 0;
  const from = focus <= LEAD ? 0 : start;
  const reach = from + LEAD + WINDOW;
  const to =
    reach >= text.length ? text.length : (tokens.findLast((token) => token.end <= reach)?.end ?? reach);
  return {
    fragment: text.slice(from, to),
    start: from,
    matches: hits
      .filter((token) => token.start >= from && token.end <= to)
      .map((token) => ({ start: token.start - from, end: token.end - from })),
  };
};
