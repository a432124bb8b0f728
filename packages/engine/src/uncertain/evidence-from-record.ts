import type { Literal } from '../space/constraint.ts';
import type { Evidence } from './statement.ts';

/** One party's stands at one moment of the record, issue to option. */
export type Stands = Readonly<Record<string, string>>;

/** Weaker than a stated refusal: what a party moves first may be tactics. */
export const MOVE_STRENGTH = 4;

/**
 * Reads successive positions of one party (oldest first) as weak evidence. Where it moved on one issue and held
 * another on which somebody else stands elsewhere (`others`: their latest stands), it seems to have preferred that
 * to the reverse: giving way on the issue it held and keeping the one it moved on. One piece of evidence for each
 * such pair of issues in each step; nothing is inferred from an issue that no one disputes.
 * Cost: steps x moved x held issues. An assumption about behaviour, to be shown as one: `MOVE_STRENGTH`.
 */
export function evidenceFromRecord(
  positions: readonly Stands[],
  others: readonly Stands[],
  strength: number = MOVE_STRENGTH,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [k, after] of positions.entries()) {
    const before = positions[k - 1];
    if (before === undefined) continue;
    const issues = Object.keys(before).filter((issue) => after[issue] !== undefined);
    const moved = issues.filter((issue) => before[issue] !== after[issue]);
    const held = issues.filter((issue) => before[issue] === after[issue]);
    for (const give of moved) {
      for (const hold of held) {
        const theirs = others.map((stands) => stands[hold]).find((o) => o !== undefined && o !== after[hold]);
        if (theirs === undefined) continue;
        const at = (issue: string, option: string | undefined): Literal => ({ issue, option: option ?? '' });
        evidence.push({
          kind: 'asked',
          for: [at(give, after[give]), at(hold, after[hold])],
          ratherThan: [at(give, before[give]), at(hold, theirs)],
          strength,
        });
      }
    }
  }
  return evidence;
}
