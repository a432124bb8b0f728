/** Arabic, English, both or neither, by the letters of a text. */
import type { Token } from './tokens.ts';
import { wordFeature } from './word-feature.ts';

const COMMON_ENGLISH = new Set(
  'the of and to in that said for on with by a is was from has have it as'.split(' '),
);
const COMMON_ARABIC = new Set('في من على علي الي عن ان التي الذي هذا مع بين وقال بعد'.split(' '));

const isCommonEnglish = wordFeature(({ form }) => COMMON_ENGLISH.has(form));
const isCommonArabic = wordFeature(({ form }) => COMMON_ARABIC.has(form));

/** Counts words by script; a script that holds under a tenth of them does not make a text mixed. */
export function languageOf(tokens: readonly Token[]): 'ar' | 'en' | 'mixed' | 'other' {
  let arabic = 0;
  let latin = 0;
  let english = 0;
  let isArabic = false;
  let other = 0;
  for (const token of tokens) {
    if (token.kind === 'arabic') {
      arabic++;
      // One common word tells it from other tongues in the script.
      isArabic ||= isCommonArabic(token);
    } else if (token.kind === 'latin') {
      latin++;
      if (isCommonEnglish(token)) english++;
    } else if (token.kind === 'other') other++;
  }
  const total = arabic + latin + other;
  if (total === 0 || other > total / 2) return 'other';
  if (arabic >= latin * 9) return arabic >= 40 && !isArabic ? 'other' : 'ar';
  if (latin >= arabic * 9) return latin >= 40 && english < latin * 0.05 ? 'other' : 'en';
  return 'mixed';
}
