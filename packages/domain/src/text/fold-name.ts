/**
 * A name with what spelling varies in folded away: case, Latin accents, Arabic diacritics and tatweel,
 * the alef and hamza forms, ى/ي, ة/ه, punctuation and repeated blanks. For comparing, never for showing.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\u0671\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
