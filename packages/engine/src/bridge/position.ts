import type { Positions } from '../compiled/clauses.ts';
import type { Literal } from '../space/constraint.ts';
import type { OutcomeSpace } from '../space/outcome-space.ts';
import { type EngineError, refuse } from '../space/result.ts';

/** A party's last position: the options it stands on; an issue that it leaves open is left out. */
export type PartyPosition = { readonly party: string; readonly stands: readonly Literal[] };

/** How far a package is from a position. */
export type Distance = {
  /** Issues on which the party would have to leave its position. */
  readonly moves: number;
  /** Sum over those issues of steps taken / steps of the whole scale (ordered options), 1 each (categorical). */
  readonly size: number;
};

/** From option `from` to option `to`: 0 to 1, as a share of the issue's scale. */
export function moveSize(space: OutcomeSpace, issue: number, from: number, to: number): number {
  const given = space.issues[issue];
  if (from === to || given === undefined) return 0;
  if (given.kind === 'categorical' || given.options.length < 2) return 1;
  return Math.abs(from - to) / (given.options.length - 1);
}

/** Distance of `pack` from one party's stands (option by issue position, -1 where open). */
export function distance(space: OutcomeSpace, stands: Int32Array, pack: readonly number[]): Distance {
  let moves = 0;
  let size = 0;
  for (const [i, from] of stands.entries()) {
    const to = pack[i] as number;
    if (from < 0 || from === to) continue;
    moves++;
    size += moveSize(space, i, from, to);
  }
  return { moves, size };
}

/** Stands as option positions by issue, -1 where open; or what is wrong with them. */
export function readStands(
  at: Positions,
  parties: ReadonlyMap<string, number>,
  position: PartyPosition,
  place: string,
): { readonly party: number; readonly stands: Int32Array } | { readonly error: EngineError } {
  const party = parties.get(position.party);
  if (party === undefined) return refuse('party-missing', `${place}.party`, `no party ${position.party}`);
  const stands = new Int32Array(at.sizes.length).fill(-1);
  for (const [s, { issue, option }] of position.stands.entries()) {
    const i = at.issue.get(issue);
    if (i === undefined) return refuse('unknown-issue', `${place}.stands[${s}]`, `no issue ${issue}`);
    const o = at.option[i]?.get(option);
    if (o === undefined) {
      return refuse('unknown-option', `${place}.stands[${s}]`, `issue ${issue} has no option ${option}`);
    }
    if ((stands[i] as number) >= 0) {
      return refuse('issue-duplicate', `${place}.stands[${s}]`, `two stands on issue ${issue}`);
    }
    stands[i] = o;
  }
  return { party, stands };
}
