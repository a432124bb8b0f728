/**
 * Light stems of a folded Arabic word, beside PostgreSQL's own Arabic stemmer, which takes
 * "المفاوضات" and "مفاوضات" to different stems. Prefixes and suffixes as in the *light10* stemmer (Larkey,
 * Ballesteros and Connell 2007), but every reading is kept, since و may open the word itself (وسيط).
 */
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'ال', 'لل'];
const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ك'];
const SUFFIXES = ['ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const SHORTEST_AFTER_PREFIX = 3;
const SHORTEST_AFTER_SUFFIX = 3;

const withoutPrefix = (word: string): string[] => {
  const bases = [word];
  const article = ARTICLES.find(
    (prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_AFTER_PREFIX,
  );
  if (article !== undefined) bases.push(word.slice(article.length));
  else if (PARTICLES.some((prefix) => word.startsWith(prefix)) && word.length > SHORTEST_AFTER_PREFIX) {
    bases.push(word.slice(1));
  }
  return bases;
};

const withoutSuffix = (word: string): string => {
  const suffix = SUFFIXES.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_AFTER_SUFFIX,
  );
  return suffix === undefined ? word : word.slice(0, -suffix.length);
};

/** Readings of the word without what is attached to it; empty for a word in another script. */
export const arabicStems = (word: string): string[] =>
  /^\p{Script=Arabic}+$/u.test(word) ? [...new Set(withoutPrefix(word).map(withoutSuffix))] : [];
