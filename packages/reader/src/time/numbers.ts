/** Numbers in words and digits, at a position of a token list. */
import type { Token } from '../text/tokens.ts';
import { CARDINALS, ORDINALS } from './words.ts';

export interface Numeral {
  readonly value: number;
  readonly last: number;
  readonly ordinal: boolean;
}

/** The number that begins at `at`: digits (`149`, `الـ149`, `7th`), a cardinal or an ordinal, tens included. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return digits(tokens, at);
  // الـ149: the article, a tatweel, then digits.
  if (token.form === 'ال' && tokens[at + 1]?.kind === 'number') return digits(tokens, at + 1);
  const cardinal = CARDINALS.get(token.form);
  if (cardinal !== undefined) return compose(tokens, at, cardinal, CARDINALS, false);
  const ordinal = ORDINALS.get(token.form);
  if (ordinal !== undefined) return compose(tokens, at, ordinal, ORDINALS, true);
  return undefined;
}

function digits(tokens: readonly Token[], at: number): Numeral | undefined {
  const form = tokens[at]?.form.replaceAll(',', '') ?? '';
  if (!/^\d+$/.test(form)) return undefined;
  const next = tokens[at + 1];
  const suffix = next?.gap === 'none' && /^(st|nd|rd|th)$/.test(next.form);
  return { value: Number(form), last: at + (suffix ? 2 : 1), ordinal: suffix };
}

/** Adds what follows: "الثاني عشر", "الثاني والعشرين", "twenty-two", "مئة وتسعة وأربعين". */
function compose(
  tokens: readonly Token[],
  at: number,
  first: number,
  words: ReadonlyMap<string, number>,
  ordinal: boolean,
): Numeral {
  let value = first;
  let last = at + 1;
  for (;;) {
    const next = tokens[last];
    if (next === undefined || next.gap === 'line') break;
    if (next.kind === 'arabic') {
      if ((next.form === 'عشر' || next.form === 'عشره') && value < 10) {
        value += 10;
        last++;
        continue;
      }
      const joined = next.form.startsWith('و') ? words.get(next.form.slice(1)) : undefined;
      if (joined !== undefined && joined >= 10 !== value >= 10) {
        value += joined;
        last++;
        continue;
      }
      if (joined !== undefined && value >= 100) {
        value += joined;
        last++;
        continue;
      }
      break;
    }
    if (next.form === '-' && next.gap === 'none' && value >= 20 && value < 100) {
      const after = CARDINALS.get(tokens[last + 1]?.form ?? '') ?? ORDINALS.get(tokens[last + 1]?.form ?? '');
      if (after !== undefined && after < 10) {
        value += after;
        last += 2;
      }
    } else if (next.kind === 'latin' && first <= 2 && next.form === 'of' && tokens[at]?.form === 'couple')
      last++;
    else if (next.form === 'hundred' && value < 10) {
      value *= 100;
      last++;
      continue;
    } else if (tokens[at]?.form === 'a' && next.form === 'couple') {
      value = 2;
      last += tokens[last + 1]?.form === 'of' ? 2 : 1;
    } else if (tokens[at]?.form === 'a' && next.form === 'few') {
      value = 0;
      last++;
    }
    break;
  }
  return { value, last, ordinal };
}
