/** The subject of an English reporting verb: to its left, across an apposition, before "who". */
import { AUXILIARIES, BOUNDARIES, isDash, OPENING_ADVERBS } from '../cues/english-cues.ts';
import { englishPhrase, headWord } from '../sources/english-attribution.ts';
import type { SourcePhrase } from '../sources/source-phrase.ts';
import { isDocument } from '../sources/source-words.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** Where a scan stands: its sentence, and the first token that is not yet part of a statement. */
export interface EnglishPlace {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly free: number;
}

export interface Subject {
  readonly phrase: SourcePhrase | null;
  /** First token of everything that belongs to the subject. */
  readonly first: number;
}

const STOPS = new Set(['.', '!', '?', ';']);

/** The subject to the left of a verb. */
export function subject(place: EnglishPlace, at: number): Subject | null {
  let end = at;
  while (end > place.sentence.first && AUXILIARIES.has(place.tokens[end - 1]?.form ?? '')) end--;
  if (end <= place.free && end <= place.sentence.first) return null;
  const across = subjectAcrossApposition(place, end);
  if (across !== null) return across;
  const before = place.tokens[end - 1];
  if (before === undefined || before.kind === 'punct') return null;
  const issued = issuedBefore(place, end);
  if (issued !== null) return issued;
  if (before.form === 'who') {
    // "the pilots, who argue that": the antecedent speaks.
    const close = place.tokens[end - 2]?.form === ',' ? end - 2 : end - 1;
    let start = phraseStart(place, close);
    for (let index = start; index < close - 1; index++) {
      // "was turned down by the union, who argue": the nearest noun phrase.
      if (place.tokens[index]?.form === 'by') start = index + 1;
    }
    if (start >= close || close - start > 20) return null;
    return { phrase: englishPhrase(place.scene.doc, place.scene.mentions, start, close, null), first: start };
  }
  if (before.form === 'which' || before.form === 'that') return null;
  const aside = subjectAcrossAdverbial(place, end);
  if (aside !== null) return aside;
  const first = phraseStart(place, end);
  if (first >= end || end - first > 30) return null;
  return { phrase: englishPhrase(place.scene.doc, place.scene.mentions, first, end, null), first };
}

const OCCASION = new Set('in at on during after speaking addressing following through via'.split(' '));

/** "X, in a statement at noon said": back over an occasion that only a comma opens. */
function subjectAcrossAdverbial(place: EnglishPlace, end: number): Subject | null {
  for (let comma = end - 3; comma > Math.max(place.sentence.first, end - 16); comma--) {
    const token = place.tokens[comma];
    if (token?.kind !== 'punct' || token.form !== ',') continue;
    if (!OCCASION.has(place.tokens[comma + 1]?.form ?? '')) return null;
    const first = phraseStart(place, comma);
    if (first >= comma || comma - first > 12 || first !== place.sentence.first) return null;
    const phrase = englishPhrase(place.scene.doc, place.scene.mentions, first, comma, null);
    const known = phrase !== null && phrase.head !== 'pronoun' && spoken(place, phrase);
    return known ? { phrase, first } : null;
  }
  return null;
}

/** "A statement issued by X after the meeting said": when it was issued is no subject. */
function issuedBefore(place: EnglishPlace, end: number): Subject | null {
  let at = phraseStart(place, end) - 1;
  if (!/^(after|before|following|during|since)$/.test(place.tokens[at]?.form ?? '')) return null;
  const last = at;
  const inside = (token: Token | undefined): boolean => token?.kind !== 'punct' || token.form === '-';
  while (at > place.sentence.first && last - at < 20 && inside(place.tokens[at - 1])) at--;
  const head = headWord(place.tokens, at, last);
  if (!isDocument(head)) return null;
  const phrase = englishPhrase(place.scene.doc, place.scene.mentions, at, last, null);
  return phrase === null ? null : { phrase, first: at };
}

/** "X, the minister for Y, said": back over one apposition to what it stands by. */
export function subjectAcrossApposition(place: EnglishPlace, end: number): Subject | null {
  const comma = place.tokens[end - 1];
  const dashed = isDash(place.tokens, end - 1);
  if (comma === undefined || !(comma.form === ',' || comma.form === ')' || dashed)) return null;
  for (let open = end - 2; open > Math.max(place.sentence.first, end - 32); open--) {
    const token = place.tokens[open];
    if (token === undefined || token.kind !== 'punct') continue;
    if (
      token.form === '.' &&
      place.tokens[open - 1]?.capital === true &&
      place.tokens[open + 1]?.capital === true
    )
      continue;
    if (place.scene.quotes.closing(open) !== null || STOPS.has(token.form)) return null;
    const dash = isDash(place.tokens, open);
    if (token.form !== ',' && token.form !== '(' && !dash) continue;
    if (comma.form === ')' && token.form !== '(') continue;
    if (dashed && (!dash || open >= end - 2)) continue;
    // "X -- who met Y -- said": a dash may be two signs.
    if (dashed && isDash(place.tokens, open - 1)) open--;
    const first = phraseStart(place, open);
    if (first >= open || open - first > 22) return null;
    // "Instead, they held back, said X": an adverb is no subject.
    if (open - first === 1 && OPENING_ADVERBS.has(place.tokens[first]?.form ?? '')) return null;
    const phrase = englishPhrase(place.scene.doc, place.scene.mentions, first, open, {
      first: open + 1,
      last: end - 1,
    });
    if (phrase === null || !spoken(place, phrase) || phrase.head === 'pronoun') return null;
    return { phrase, first };
  }
  return null;
}

/** Walks left to the start of the noun phrase that ends at `end`. */
export function phraseStart(place: EnglishPlace, end: number): number {
  let first = end;
  while (first > place.sentence.first && end - first < 31) {
    const token = place.tokens[first - 1];
    if (token === undefined) break;
    if (token.kind === 'punct') {
      const joins =
        token.form === '-' ||
        token.form === "'" ||
        (token.form === '.' && place.tokens[first - 2]?.capital === true);
      const name = place.scene.mentions.at(first - 1) !== null;
      const shortQuote =
        place.scene.quotes.around(first - 2) !== null &&
        quotedLength(place.scene.quotes.around(first - 2) ?? { open: 0, close: 99, closed: true }) <
          SPEECH_LENGTH &&
        place.tokens[first - 2]?.form !== ',';
      if (!joins && !name && !shortQuote) break;
    } else if (BOUNDARIES.has(token.form) && !(token.form === 'and' && joinsNames(place, first - 1))) break;
    first--;
  }
  return first;
}

/** "Egypt and Qatar said": and between two parts of one subject. */
export function joinsNames(place: EnglishPlace, at: number): boolean {
  const before = place.tokens[at - 1];
  const after = place.tokens[at + 1];
  if (before === undefined || after === undefined || before.kind === 'punct') return false;
  return before.capital || (anonymousLike(before.form) && !['he', 'she', 'they', 'it'].includes(after.form));
}

export function spoken(place: EnglishPlace, phrase: SourcePhrase | null): boolean {
  return (
    phrase !== null &&
    (phrase.mention !== null || phrase.head !== 'name' || place.tokens[phrase.last - 1]?.capital === true)
  );
}

function anonymousLike(form: string): boolean {
  return /(s|ers|ians|men)$/.test(form);
}
