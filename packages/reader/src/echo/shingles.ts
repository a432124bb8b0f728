/**
 * A text as overlapping runs of words ("shingles"), hashed: how copied passages are recognised.
 *
 * Words are folded as everywhere in the reader, and a joined و or ف is taken off, so that a sentence copied
 * with another conjunction or spelling is still the same. Boilerplate is left out. Linear.
 */
import type { Span } from '@wasit/domain';
import { openDocument } from '../text/document.ts';

/** Words in a shingle: long enough that a shared one is a shared phrase, short enough to bridge single edits. */
export const SHINGLE = 3;

export interface Shingled {
  /** The words' spans in the original text. */
  readonly spans: readonly Span[];
  /** The words' own hashes. */
  readonly words: Uint32Array;
  /** The hash of the shingle that begins at each word but the last two. */
  readonly hashes: Float64Array;
}

/** The shingles of a text, without the spans left out. */
export function shingle(text: string, leftOut: readonly Span[] = []): Shingled {
  const { tokens } = openDocument(text);
  const spans: Span[] = [];
  const words: number[] = [];
  const skipped = [...leftOut].sort((a, b) => a.start - b.start);
  let next = 0;
  let apart = '';
  for (const token of tokens) {
    if (token.kind === 'punct' || token.kind === 'other') continue;
    while ((skipped[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    if ((skipped[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
    // بـ القاهرة, written apart, is بالقاهرة.
    if (APART.test(token.form) && token.kind === 'arabic') {
      apart = token.form;
      continue;
    }
    spans.push({ start: token.start, end: token.end });
    words.push(hashWord(unjoined(apart + token.form)));
    apart = '';
  }
  const own = Uint32Array.from(words);
  const hashes = new Float64Array(Math.max(0, own.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = combine(own, at);
  return { spans, words: own, hashes };
}

const APART = /^[بلكوف]$/;

function unjoined(form: string): string {
  return form.length > 4 && /^[وف]/.test(form) ? form.slice(1) : form;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** 53 bits from the words' 32-bit hashes, so that chance meetings do not matter in any corpus one machine holds. */
function combine(words: Uint32Array, at: number): number {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let offset = 0; offset < SHINGLE; offset++) {
    const word = words[at + offset] ?? 0;
    low = Math.imul(low ^ word, 0xcc9e2d51);
    low = (low << 15) | (low >>> 17);
    high = Math.imul(high ^ (word >>> 3), 0x1b873593);
    high = (high << 13) | (high >>> 19);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
