/** The lines of a document with what tells the report's own prose from what stands around it. */
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type ServiceKind, serviceKind } from './service.ts';

export interface Line {
  readonly index: number;
  /** Token range. */
  readonly first: number;
  readonly last: number;
  /** Span in the original text, from its first token to its last. */
  readonly start: number;
  readonly end: number;
  /** Its words, no punctuation: how lines are compared. */
  readonly words: readonly string[];
  /** It ends as a sentence does. */
  readonly closed: boolean;
  /** The page speaks of itself in it. */
  readonly service: ServiceKind | null;
}

/** The lines that hold anything, in order. Linear. */
export function linesOf(doc: Document): Line[] {
  const { tokens } = doc;
  const found: Line[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.gap !== 'line') continue;
    const line = lineOf(tokens, found.length, first, at);
    if (line !== undefined) found.push(line);
    first = at;
  }
  return found;
}

function lineOf(tokens: readonly Token[], index: number, first: number, last: number): Line | undefined {
  const from = tokens[first];
  const to = tokens[last - 1];
  if (from === undefined || to === undefined) return undefined;
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== 'punct') words.push(token.form);
  }
  let end = beforeBracket(tokens, first, last - 1);
  while (end > first && /^["”»')\]“]$/.test(tokens[end]?.form ?? '')) end--;
  return {
    index,
    first,
    last,
    start: from.start,
    end: to.end,
    words,
    closed: /^[.!?؟…:،,;؛]$/.test(tokens[end]?.form ?? ''),
    service: serviceKind(tokens, first, last, words.length),
  };
}

/** Longest mark in brackets after a sentence: "(Reuters)". */
const BRACKET = 14;

/** The token before a closing bracket's opening one, or the token itself. */
function beforeBracket(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last]?.form !== ')') return last;
  for (let at = last - 1; at > first && last - at < BRACKET; at--)
    if (tokens[at]?.form === '(') return at - 1;
  return last;
}

/** Whether a line opens with one of the phrases, as whole words. */
export function opensWith(line: Line, phrases: readonly string[]): boolean {
  const candidates = byFirstWord(phrases).get(line.words[0] ?? '');
  if (candidates === undefined) return false;
  const opening = line.words.slice(0, 12).join(' ');
  return candidates.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `));
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Phrases by their first word: a line is compared with those alone that begin as it does. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = phrase.split(' ', 1)[0] ?? '';
    const others = index.get(word);
    if (others === undefined) index.set(word, [phrase]);
    else others.push(phrase);
  }
  indexes.set(phrases, index);
  return index;
}

/** Whether two lines share at least `share` of the shorter one's words: `overlap`, given up at once where they differ. */
export function overlaps(a: Line, b: Line, share: number): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const least = Math.max(1, short.length);
  let missing = 0;
  for (const word of short) {
    if (long.includes(word)) continue;
    missing++;
    if ((short.length - missing) / least < share) return false;
  }
  return overlap(a, b) >= share;
}

/** Share of the shorter line's words that the longer one has too. */
export function overlap(a: Line, b: Line): number {
  const other = new Map<string, number>();
  for (const word of b.words) other.set(word, (other.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a.words) {
    const left = other.get(word) ?? 0;
    if (left > 0) {
      shared++;
      other.set(word, left - 1);
    }
  }
  return shared / Math.max(1, Math.min(a.words.length, b.words.length));
}
