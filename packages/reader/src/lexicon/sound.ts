/**
 * A key under which spellings of one name meet: consonants only, without articles, doublings and the letters
 * that transliterations exchange. `Muhammad Abd al-Salam` and `Mohammed Abdulsalam`, `وليام` and `ويليام`.
 */

/** Shortest key that names anybody: below it chance meetings are too many. */
const SHORTEST = 5;

const ARABIC: ReadonlyMap<string, string> = new Map([
  ['غ', 'ج'],
  ['ق', 'ج'],
  ['ط', 'ت'],
  ['ث', 'ت'],
  ['ص', 'س'],
  ['ذ', 'ز'],
  ['ظ', 'ز'],
  ['ض', 'د'],
]);

/** The key of a name's folded forms, or undefined where it is too short to be told from others. */
export function soundKey(forms: readonly string[]): string | undefined {
  const words = forms.filter((form) => /\p{L}/u.test(form));
  if (words.length < 2) return undefined;
  const joined = words.join(' ');
  const key = /[a-z]/.test(joined) ? latinKey(joined) : arabicKey(words);
  return key.length < SHORTEST ? undefined : key;
}

/** The first two letters at most of the key of any name that begins with this word. */
export function openingSound(first: string): string {
  return (/[a-z]/.test(first) ? latinKey(first) : arabicKey([first])).slice(0, 2);
}

function latinKey(name: string): string {
  return name
    .replace(/\babd[aeou]l/g, 'abd')
    .replace(/\b(al|el|ul|bin|ben|ibn)\b/g, '')
    .replace(/ph/g, 'f')
    .replace(/kh|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/[dts]h/g, (pair) => pair.charAt(0))
    .replace(/[aeiouyw' ]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Letters that spellings of one name drop or add. */
const UNSTEADY = 'اويءه';

function arabicKey(words: readonly string[]): string {
  let key = '';
  let before = '';
  for (const word of words) {
    for (let at = word.startsWith('ال') ? 2 : 0; at < word.length; at++) {
      const letter = word.charAt(at);
      if (UNSTEADY.includes(letter)) continue;
      const sound = ARABIC.get(letter) ?? letter;
      if (sound !== before) key += sound;
      before = sound;
    }
  }
  return key;
}
