import { positionsOf } from '../compiled/clauses.ts';
import { Clock } from '../compiled/clock.ts';
import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { type Certificate, EXACT, type Limits, limits } from '../space/certificate.ts';
import type { Package } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import type { FloorAnswer } from './floor-problem.ts';
import { FloorSearch } from './floor-search.ts';
import { floorUnits } from './floors.ts';
import { type Distance, distance, moveSize, type PartyPosition, readStands } from './position.ts';

/** A package between the parties' positions that nobody would refuse. */
export type Bridge = {
  readonly package: Package;
  readonly utilities: readonly number[];
  /** In the order of the scenario's parties; no moves for a party without a position. */
  readonly distances: readonly Distance[];
  readonly moves: number;
  readonly size: number;
};

export type BridgeAnswer = {
  /** Fewest moves first, then smallest; empty when nobody-would-refuse has no solution: ask `whoBlocks`. */
  readonly bridges: readonly Bridge[];
  /** On the number of moves. Exact: no package with fewer or smaller moves was missed. */
  readonly certificate: Certificate;
};

/**
 * Bridging packages from the parties' last positions: packages that keep the constraints, that every party values
 * at its reservation or more, and that ask for the fewest moves (a move: one party leaves its stand on one
 * issue), then the smallest total move (`moveSize`, shares of a scale from 0 to 1).
 *
 * Ties: equal moves and size (within 1e-9) in the order of option positions, issue by issue. Utilities at the
 * engine's resolution. Exact unless the certificate says otherwise; works on additive and any other preferences,
 * fastest on additive ones: 40 issues x 10 options in well under a second. Refuses unknown parties, issues and
 * options, two stands on one issue, two positions of one party.
 * Source: multi-constraint shortest path by label setting (Desrochers and Soumis 1988) with Lagrangian bounds.
 */
export function bridge(
  scenario: Scenario,
  positions: readonly PartyPosition[],
  ask: { readonly count?: number; readonly limits?: Partial<Limits> } = {},
): Result<BridgeAnswer> {
  const { space, parties } = scenario;
  const at = positionsOf(space);
  const partyAt = new Map(parties.map((party, p) => [party.id, p]));
  const stands: (Int32Array | null)[] = parties.map(() => null);
  for (const [k, position] of positions.entries()) {
    const read = readStands(at, partyAt, position, `positions[${k}]`);
    if ('error' in read) return { ok: false, error: read.error };
    if (stands[read.party] !== null) {
      return refuse('party-duplicate', `positions[${k}].party`, `two positions of ${position.party}`);
    }
    stands[read.party] = read.stands;
  }
  const compiled = compile(scenario);
  const taken = stands.reduce((n, one) => n + (one?.filter((o) => o >= 0).length ?? 0), 0);
  // One move outweighs every size together, so one number orders packages by moves first, then by size.
  const perMove = taken + 1;
  const cost = space.issues.map((issue, i) =>
    Float64Array.from(issue.options, (_, o) =>
      stands.reduce((sum, one) => {
        const from = one?.[i] ?? -1;
        return from < 0 || from === o ? sum : sum + perMove + moveSize(space, i, from, o);
      }, 0),
    ),
  );
  const answer = new FloorSearch(
    {
      compiled,
      cost,
      favour: null,
      floors: Float64Array.from(parties, ({ preferences }, p) =>
        floorUnits(compiled, p, preferences.reservation),
      ),
      allowed: space.issues.map(() => null),
      count: Math.max(1, ask.count ?? 3),
    },
    new Clock(limits(ask.limits)),
  ).solve();
  const evaluator = new Evaluator(compiled);
  const bridges = answer.found.map(({ pack }): Bridge => {
    const distances = stands.map((one) => (one ? distance(space, one, pack) : { moves: 0, size: 0 }));
    return {
      package: pack,
      utilities: evaluator.utilities(pack) ?? [],
      distances,
      moves: distances.reduce((sum, d) => sum + d.moves, 0),
      size: distances.reduce((sum, d) => sum + d.size, 0),
    };
  });
  return ok({ bridges, certificate: certify(answer, perMove) });
}

function certify(answer: FloorAnswer, perMove: number): Certificate {
  if (answer.reason === null) return EXACT;
  const bound = Math.max(0, answer.bound) / perMove;
  const best = (answer.found[0]?.cost ?? Number.POSITIVE_INFINITY) / perMove;
  return { exact: false, epsilon: Math.max(0, best - bound), bound, reason: answer.reason };
}
