/**
 * What the words of a sentence could give rise to: one pass, so that a sentence without a contact word, a
 * stance or a phase is never searched for contacts, stands or terms.
 */
import { contactWord } from './contacts/contact-lookup.ts';
import { isAgreement } from './positions/agreement-words.ts';
import { mayBeDisputed } from './positions/disputed.ts';
import { mayBeStance } from './positions/stances.ts';
import { kindsOf } from './terms/terms.ts';
import type { Document } from './text/document.ts';
import { wordFeature } from './text/word-feature.ts';

export const SIGNAL = {
  contact: 1,
  stance: 2,
  disputed: 4,
  agreement: 8,
  phase: 16,
  proposal: 32,
  provides: 64,
} as const;

const signalOf = wordFeature((token) => {
  if (token.kind !== 'arabic' && token.kind !== 'latin') return 0;
  const kinds = kindsOf(token);
  return (
    (contactWord(token) === null ? 0 : SIGNAL.contact) |
    (mayBeStance(token) ? SIGNAL.stance : 0) |
    (mayBeDisputed(token) ? SIGNAL.disputed : 0) |
    (isAgreement(token) ? SIGNAL.agreement : 0) |
    (kinds.phase ? SIGNAL.phase : 0) |
    (kinds.proposal ? SIGNAL.proposal : 0) |
    (kinds.provides ? SIGNAL.provides : 0)
  );
});

/** The signals of each sentence, by its index. */
export function signalsOf(doc: Document): Uint8Array {
  const signals = new Uint8Array(doc.sentences.length);
  for (const sentence of doc.sentences) {
    let sum = 0;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = doc.tokens[at];
      if (token !== undefined) sum |= signalOf(token);
    }
    signals[sentence.index] = sum;
  }
  return signals;
}

/** Whether a sentence may tell terms: a phase, or a proposal and what it provides. */
export function mayTellTerms(signals: number): boolean {
  const both = SIGNAL.proposal | SIGNAL.provides;
  return (signals & SIGNAL.phase) !== 0 || (signals & both) === both;
}
