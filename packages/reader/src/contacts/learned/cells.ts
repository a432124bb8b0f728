/**
 * Evidence as cells of a table: a piece of evidence (which question, which words) is hashed to one of
 * `CELLS` numbers, and what a model has learned is one weight a cell (feature hashing: Weinberger et al., 2009).
 */
import type { Token } from '../../text/tokens.ts';
import { wordFeature } from '../../text/word-feature.ts';

const BITS = 15;
export const CELLS = 1 << BITS;

/** Takes cells: a list while a model is trained, a sum of weights while it is asked. */
export interface Sink {
  add(cell: number): void;
}

const mix = (hash: number, value: number): number => {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
};

/** The cell of a question and up to three answers. */
export const cell = (question: number, a = 0, b = 0, c = 0): number =>
  mix(mix(mix(mix(0x2545f491, question + 1), a), b), c) >>> (32 - BITS);

/** FNV-1a. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

const hashOf = wordFeature(({ form }) => textHash(form));
/** Of the first four letters without article and conjunction: what a word has in common with its inflections. */
const stemHashOf = wordFeature(({ form, kind }) => {
  if (form.length <= 4) return 0;
  const bare = kind === 'arabic' ? form.replace(/^[وف]?(ال|بال|لل|كال)/, '') : form;
  return textHash(`${bare.slice(0, 4)}~`);
});

/** A word's number; 7 beyond the ends of a text. */
export const wordAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 7 : hashOf(token);
};
export const stemAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 0 : stemHashOf(token);
};

const texts = new Map<string, number>();
/** `textHash` of the few short texts that grammar names. */
export function nameHash(text: string): number {
  let known = texts.get(text);
  if (known === undefined) {
    known = textHash(text);
    if (texts.size < 2000) texts.set(text, known);
  }
  return known;
}

/** How far: 0, 1, 2, 3, then ever coarser. */
export const far = (count: number): number => {
  const length = Math.abs(count);
  return length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : 7;
};
