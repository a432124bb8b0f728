/** A report's text, folded and split: what every part of the reader works on. */
import { type Normalised, normalise } from './normalise.ts';
import { type Sentence, sentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Document {
  /** The original text; every offset that leaves the reader points into it. */
  readonly text: string;
  readonly normalised: Normalised;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Uint32Array;
}

/** Folds, tokenizes and splits a text. Linear. */
export function openDocument(text: string): Document {
  const normalised = normalise(text);
  const tokens = tokenize(normalised);
  const split = sentences(tokens, normalised.original);
  const sentenceOf = new Uint32Array(tokens.length);
  for (const sentence of split) sentenceOf.fill(sentence.index, sentence.first, sentence.last);
  return { text, normalised, tokens, sentences: split, sentenceOf };
}
