/** A contact word with all its evidence, for whoever trains the models. */
import type { ContactExample } from '../contact-input.ts';
import type { Sink } from './cells.ts';
import { eventEvidence, partEvidence, statusEvidence } from './evidence.ts';
import { groupOf, typeOf, type Weighable } from './weighed.ts';

export function exampleOf({ telling, told, verdict }: Weighable): ContactExample {
  const { input, at, word, groups } = telling;
  const token = input.scene.doc.tokens[at];
  const support = told[0]?.support ?? null;
  return {
    start: token?.start ?? 0,
    end: token?.end ?? 0,
    group: groupOf(typeOf(word.frame)),
    event: cellsOf((sink) => eventEvidence(telling, told, verdict, sink)),
    status: cellsOf((sink) => statusEvidence(telling, support, verdict, sink)),
    parts: groups.flatMap((group) =>
      group.units.map((unit) => ({
        refs: unit.refs(),
        evidence: cellsOf((sink) => partEvidence(telling, told, group, unit, sink)),
      })),
    ),
  };
}

function cellsOf(tell: (sink: Sink) => void): number[] {
  const cells = new Set<number>();
  tell({
    add(cell) {
      cells.add(cell);
    },
  });
  return [...cells];
}
