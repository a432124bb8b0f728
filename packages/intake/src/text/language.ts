/** Whether a text is in a language that is read: Arabic or English. */
const ENGLISH = new Set(
  'the of and to in said that a is on for with was by from at it he has will be are'.split(' '),
);
const ARABIC = new Set(
  'في من على إلى الى أن ان إن عن مع التي الذي هذا هذه كما بعد قبل بين وقال قال وفي ومن أو لم خلال و'.split(
    ' ',
  ),
);
const SAMPLE = 20_000;
/** Below this many words nothing is ruled out: a headline, a name. */
const FEW = 25;

export function isReadable(text: string): boolean {
  const words = text
    .slice(0, SAMPLE)
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word !== '');
  if (words.length < FEW) return true;
  let arabic = 0;
  let latin = 0;
  let arabicWords = 0;
  let englishWords = 0;
  let persian = 0;
  for (const word of words) {
    if (/\p{Script=Arabic}/u.test(word)) {
      arabic++;
      if (ARABIC.has(word) || /^[وفبل]?ال/u.test(word)) arabicWords++;
      if (/[پچژگٹڈڑےیکہ]/u.test(word)) persian++;
    } else if (/\p{Script=Latin}/u.test(word)) {
      latin++;
      if (ENGLISH.has(word.toLowerCase())) englishWords++;
    }
  }
  const readsArabic = arabic >= FEW / 2 && arabicWords >= arabic * 0.12 && persian <= arabic * 0.35;
  const readsEnglish = latin >= FEW / 2 && englishWords >= latin * 0.12;
  return readsArabic || readsEnglish;
}
