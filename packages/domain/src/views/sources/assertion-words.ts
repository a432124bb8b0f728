/** The words by which two claims are compared: folded, without the smallest words and clitics. */
import { foldName } from '../../text/fold-name.ts';

/** Words that say nothing of what is asserted. Folded as `foldName` folds. */
const SMALL = new Set(
  (
    'a an and are as at be been but by for from had has have he her his if in is it its no not of on or she ' +
    'that the their there they this to was were which who will with would ' +
    'ان الي علي في من عن ما لا لم لن قد هذا هذه ذلك تلك التي الذي مع او ثم كما كان كانت بين بعد قبل هو هي هم كل اي'
  ).split(' '),
);

/** و ف ب ك ل before the article, and the article: `والاتفاق`, `للاتفاق` and `اتفاق` are one word here. */
const bare = (word: string): string => {
  const without = word.replace(/^(?:[وفبكل]?ال|لل)(?=\p{L}{3})/u, '').replace(/^[وف](?=\p{L}{4})/u, '');
  return /^[a-z]{4,}s$/.test(without) && !without.endsWith('ss') ? without.slice(0, -1) : without;
};

const wordsIn = (content: string): ReadonlySet<string> =>
  new Set(
    foldName(content)
      .split(' ')
      .filter((word) => word !== '' && !SMALL.has(word))
      .map(bare),
  );

const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 50_000;

/** Remembered: the same claims are compared again whenever a record moves on. */
export const assertionWords = (content: string): ReadonlySet<string> => {
  const remembered = known.get(content);
  if (remembered !== undefined) return remembered;
  const words = wordsIn(content);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(content, words);
  return words;
};

export interface Likeness {
  /** Shared words as a share of all words of both (Jaccard), 0 to 1. */
  readonly shared: number;
  /** Shared words as a share of the words of the shorter, 0 to 1. */
  readonly contained: number;
}

export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness => {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return { shared: 0, contained: 0 };
  return { shared: both / (a.size + b.size - both), contained: both / shorter };
};
