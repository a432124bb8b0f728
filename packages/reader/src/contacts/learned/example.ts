/** A contact word with all its evidence, for whoever trains the models. */
import type { ReadContact } from '@wasit/domain';
import { Evidence } from '../../learned/cells.ts';
import type { ContactExample } from '../contact-input.ts';
import type { Weighable } from './candidate.ts';
import { elsewhere } from './elsewhere.ts';
import { around, eventEvidence, statusEvidence, verdictEvidence } from './evidence.ts';
import { groupOf, typeOf } from './kind.ts';
import { namedIn } from './named.ts';
import { elsewhereEvidence, partEvidence } from './part-evidence.ts';
import { type Possible, wholeEvidence } from './whole-evidence.ts';

/** `possible`: what the word would tell by the models as they are now. */
export function exampleOf(
  { telling, told, verdict }: Weighable,
  possible: readonly (Possible & { readonly contact: ReadContact })[],
): ContactExample {
  const { input, at, word } = telling;
  const token = input.scene.doc.tokens[at];
  const support = told[0]?.support ?? null;
  const scene = around(telling);
  const here = namedIn(telling);
  return {
    start: token?.start ?? 0,
    end: token?.end ?? 0,
    group: groupOf(typeOf(word.frame)),
    event: cellsOf((evidence) => {
      eventEvidence(telling, told, evidence);
      verdictEvidence(told.length > 0, word.noun, verdict, evidence);
    }),
    status: cellsOf((evidence) => statusEvidence(telling, support, verdict, evidence)),
    parts: here.all.map((named) => ({
      refs: named.refs,
      evidence: cellsOf((evidence) => partEvidence(telling, scene, told, named, here, evidence)),
    })),
    others: elsewhere(telling, told).map((one) => ({
      refs: [one.ref],
      evidence: cellsOf((evidence) => elsewhereEvidence(telling, scene, told, one, evidence)),
    })),
    wholes: possible.map((one) => ({
      contact: one.contact,
      evidence: cellsOf((evidence) => wholeEvidence(one, evidence)),
    })),
  };
}

const evidence = new Evidence();

function cellsOf(tell: (evidence: Evidence) => void): number[] {
  tell(evidence);
  return evidence.list();
}
