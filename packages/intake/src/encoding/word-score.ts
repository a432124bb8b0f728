/** How Arabic a decoded sample reads: the share of words that are among the commonest, or begin with the article. */
const COMMON = new Set(
  'في من على إلى الى أن ان إن عن مع هذا هذه التي الذي كان كما بعد قبل بين قال وقال أو لم لا ما خلال اليوم غزة'.split(
    ' ',
  ),
);

export function wordScore(text: string): number {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  if (words.length === 0) return 0;
  let fitting = 0;
  for (const word of words) {
    if (COMMON.has(word)) fitting += 1;
    else if (/^[وفب]?ال\p{Script=Arabic}{2,}$/u.test(word)) fitting += 0.5;
  }
  return fitting / words.length;
}
