/** A stance word with all its evidence, for whoever trains the models. */
import { Evidence } from '../../learned/cells.ts';
import type { PositionExample } from '../position.ts';
import { positionsOf } from '../stand.ts';
import { bearersBeyond, bearersIn } from './bearers.ts';
import {
  bearerEvidence,
  eventEvidence,
  knownBy,
  matterEvidence,
  stanceEvidence,
  wordEvidence,
} from './evidence.ts';
import { mattersOf } from './matters.ts';
import type { Telling } from './telling.ts';

const evidence = new Evidence();

function cellsOf(tell: (evidence: Evidence) => void): number[] {
  tell(evidence);
  return evidence.list();
}

export function exampleOf(telling: Telling): PositionExample {
  const { tokens } = telling.input.scene.doc;
  const { stand } = telling;
  const here = bearersIn(telling);
  const span = (first: number, last: number) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  });
  const known = knownBy(telling);
  const bearers = [...here, ...bearersBeyond(telling)].map((bearer) => ({
    ...span(bearer.first, bearer.last),
    sort: bearer.sort,
    evidence: cellsOf((evidence) => bearerEvidence(telling, here, bearer, known.of(bearer), evidence)),
    bearer,
  }));
  return {
    ...span(telling.first, telling.last),
    outcome: stand?.outcome ?? 'none',
    alone: telling.alone,
    said: stand?.stance ?? null,
    event: [
      ...new Set([
        ...cellsOf((evidence) => wordEvidence(telling, evidence)),
        ...cellsOf((evidence) => eventEvidence(telling, here, evidence)),
      ]),
    ],
    stance: cellsOf((evidence) => stanceEvidence(telling, evidence)),
    // Refs last: they may add actors, which what is known must not see.
    bearers: bearers.map(({ bearer, ...one }) => ({ ...one, ref: bearer.ref() })),
    matters: mattersOf(telling).map((matter) => ({
      ...(matter.hit === null ? span(telling.first, telling.last) : span(matter.hit.first, matter.hit.last)),
      issue: matter.issue,
      said: stand?.issues.some(({ issue }) => issue === matter.issue) ?? false,
      evidence: cellsOf((evidence) => matterEvidence(telling, matter, stand?.stance ?? 'open', evidence)),
    })),
    told: stand === null ? [] : positionsOf(telling.input, stand),
  };
}
