/**
 * Text as it is compared in search: the same for what is indexed and for what is asked. Lower case, without
 * diacritics and tatweel; one alef, one ya, ha for ta marbuta; ASCII digits; everything that is neither
 * letter nor digit parts words. PostgreSQL's own parser sees nothing but words and blanks, so that it parses
 * alike under every locale.
 */
export interface Token {
  /** Folded; letters and digits only. */
  readonly text: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
}

const letters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ـ: '',
};

const digitZeros = [0x0660, 0x06f0];

/** A blank parts words; an empty text leaves no trace. */
const foldCharacter = (character: string): string => {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const mapped = letters[part];
    const code = part.codePointAt(0) ?? 0;
    const zero = digitZeros.find((from) => code >= from && code <= from + 9);
    if (mapped !== undefined) folded += mapped;
    else if (zero !== undefined) folded += String(code - zero);
    else if (/[\p{L}\p{N}]/u.test(part)) folded += part;
    else if (!/[\p{M}\p{Cf}]/u.test(part)) folded += ' ';
  }
  return folded;
};

const folds = new Map<string, string>();
/** Enough for the letters of several scripts; beyond it characters are folded anew each time. */
const FOLDS = 4_096;

const foldOf = (character: string): string => {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  if (folds.size < FOLDS) folds.set(character, folded);
  return folded;
};

/** Words with their places. Cost: linear in the text. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  let at = 0;
  const close = (): void => {
    if (word !== '') tokens.push({ text: word, start, end });
    word = '';
  };
  const add = (part: string, from: number): void => {
    if (word === '') start = from;
    word += part;
    end = at;
  };
  for (const character of text) {
    const from = at;
    at += character.length;
    const folded = foldOf(character);
    if (folded === ' ') close();
    // A mark that leaves no trace belongs to the word before it.
    else if (folded === '') end = at;
    else if (!folded.includes(' ')) add(folded, from);
    else {
      // A ligature of several words.
      for (const part of folded) {
        if (part === ' ') close();
        else add(part, from);
      }
    }
  }
  close();
  return tokens;
};

export const foldText = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');
