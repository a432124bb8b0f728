/** Arabic words that point at the two, or all, sides at once: "الطرفان", "الأطراف". */
import { peelings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';

/** Two that are pointed at, and words of rank that are persons of their own. */
export const PAIRED =
  /^(طرفان|طرفين|جانبان|جانبين|دولتان|دولتين|اطراف|فريقان|فريقين|بلدان|بلدين|حكومتان|حكومتين|وفدان|وفدين|رييسان|رييسين|وزيران|وزيرين|مشاركون|مشاركين|زعيمان|زعيمين|جارتان|جارتين)$/;

/** Whether a word points at the two, or all, sides at once: "الطرفان", "الأطراف". */
export const isPair = wordFeature(
  (token: Token): boolean =>
    token.kind === 'arabic' &&
    peelings(token.form).some(
      ({ stem, clitics }) => !/[بلك]/.test(clitics) && /^ال/.test(stem) && PAIRED.test(stem.slice(2)),
    ),
);
