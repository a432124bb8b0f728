/** A contact word with all its evidence, for whoever trains the models. */

import { Evidence } from '../../learned/cells.ts';
import type { ContactExample } from '../contact-input.ts';
import { around, eventEvidence, partEvidence, statusEvidence, verdictEvidence } from './evidence.ts';
import { groupOf, typeOf, type Weighable } from './weighed.ts';

export function exampleOf({ telling, told, verdict }: Weighable): ContactExample {
  const { input, at, word, groups } = telling;
  const token = input.scene.doc.tokens[at];
  const support = told[0]?.support ?? null;
  const scene = around(telling);
  return {
    start: token?.start ?? 0,
    end: token?.end ?? 0,
    group: groupOf(typeOf(word.frame)),
    event: cellsOf((evidence) => {
      eventEvidence(telling, told, evidence);
      verdictEvidence(told.length > 0, word.noun, verdict, evidence);
    }),
    status: cellsOf((evidence) => statusEvidence(telling, support, verdict, evidence)),
    parts: groups.flatMap((group) =>
      group.units.map((unit) => ({
        refs: unit.refs(),
        evidence: cellsOf((evidence) => partEvidence(telling, scene, told, group, unit, evidence)),
      })),
    ),
  };
}

const evidence = new Evidence();

function cellsOf(tell: (evidence: Evidence) => void): number[] {
  tell(evidence);
  return evidence.list();
}
