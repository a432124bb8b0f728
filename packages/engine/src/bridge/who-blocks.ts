import { positionsOf } from '../compiled/clauses.ts';
import { Clock, Interrupted } from '../compiled/clock.ts';
import { type Compiled, compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { type Certificate, EXACT, type InexactReason, type Limits, limits } from '../space/certificate.ts';
import type { Package } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import type { FloorAnswer } from './floor-problem.ts';
import { FloorSearch } from './floor-search.ts';
import { floorUnits } from './floors.ts';
import { smallestConflict } from './smallest-conflict.ts';

/** Something a party insists on. */
export type Demand =
  /** It values the package at `least` or more (its reservation, or a floor it has declared), in its own units. */
  | { readonly kind: 'floor'; readonly party: string; readonly least: number }
  /** On this issue it takes only these options. */
  | {
      readonly kind: 'limit';
      readonly party: string;
      readonly issue: string;
      readonly options: readonly string[];
    };

/** What one demand alone would have to give for the others to be met. */
export type Opening = {
  readonly demand: number;
  /** The highest floor that the other demands leave room for; null for a limit, which is dropped whole. */
  readonly floor: number | null;
  /** A package that opens then: it meets every other demand, and gives a floor as much as they allow. */
  readonly package: Package;
  readonly utilities: readonly number[];
  /** On `floor`. Not exact: the others may leave room for up to epsilon more. */
  readonly certificate: Certificate;
};

export type Blocking =
  | { readonly agreement: 'possible'; readonly package: Package; readonly utilities: readonly number[] }
  | {
      readonly agreement: 'impossible';
      /** The smallest set of demands that cannot be met together (positions in `demands`). */
      readonly conflict: readonly number[];
      /** The fewest demands whose removal lets the rest be met, and a package that then meets the rest. */
      readonly drop: readonly number[];
      readonly package: Package;
      readonly utilities: readonly number[];
      /** Every demand that could open the way alone, the smallest lowering of a floor first, then limits. */
      readonly openings: readonly Opening[];
      /** False when time ran out before every demand was tried alone. */
      readonly openingsComplete: boolean;
    }
  | { readonly agreement: 'undecided'; readonly reason: InexactReason };

/**
 * Who blocks, and the smallest change that opens the way. Exact: every subset tested is tested by a complete
 * search, and where a limit of time stops one the answer is `undecided`, never a guess.
 *
 * Demands: those given, or (none given) every party's reservation. Constraints of the scenario always hold; if
 * they contradict one another the refusal is `constraints-contradictory`. Smallest means fewest demands; ties
 * go to the demands that come first. Floors are compared at the engine's resolution.
 * Cost: one search per subset tested, typically a few times the number of demands. Source: `smallestConflict`.
 */
export function whoBlocks(
  scenario: Scenario,
  given: readonly Demand[] | null,
  ask: Partial<Limits> = {},
): Result<Blocking> {
  const demands: readonly Demand[] =
    given ??
    scenario.parties.map(({ id, preferences }) => ({
      kind: 'floor',
      party: id,
      least: preferences.reservation,
    }));
  const read = readDemands(scenario, demands);
  if (!read.ok) return read;
  const table = new DemandTable(scenario, compile(scenario), read.value, new Clock(limits(ask)));
  try {
    if (table.meet([]) === null) {
      return refuse('constraints-contradictory', 'constraints', 'no package keeps all constraints');
    }
    const everything = demands.map((_, d) => d);
    const agreed = table.meet(everything);
    if (agreed !== null) return ok({ agreement: 'possible', ...table.valued(agreed) });
    const { conflict, correction } = smallestConflict(demands.length, (set) => table.meet(set) !== null);
    const opened = table.meet(everything.filter((d) => !correction.includes(d))) as Package;
    return ok({
      agreement: 'impossible',
      conflict,
      drop: correction,
      ...table.valued(opened),
      ...openings(table, demands),
    });
  } catch (fault) {
    if (fault instanceof Interrupted) return ok({ agreement: 'undecided', reason: fault.reason });
    throw fault;
  }
}

function openings(
  table: DemandTable,
  demands: readonly Demand[],
): { openings: Opening[]; openingsComplete: boolean } {
  const found: { opening: Opening; lowering: number }[] = [];
  let openingsComplete = true;
  for (const [d, demand] of demands.entries()) {
    const rest = demands.map((_, e) => e).filter((e) => e !== d);
    const party = demand.kind === 'floor' ? table.demandParty(d) : null;
    const best = table.best(rest, party, 1 / (demands.length - d + 1));
    if (best === null) continue;
    if (best === 'undecided') {
      openingsComplete = false;
      continue;
    }
    const valued = table.valued(best.package);
    const floor = party === null ? null : (valued.utilities[party] ?? null);
    const lowering =
      demand.kind === 'floor' && floor !== null ? demand.least - floor : Number.POSITIVE_INFINITY;
    found.push({ opening: { demand: d, floor, ...valued, certificate: best.certificate }, lowering });
  }
  found.sort((a, b) =>
    a.lowering === b.lowering ? a.opening.demand - b.opening.demand : a.lowering - b.lowering,
  );
  return { openings: found.map(({ opening }) => opening), openingsComplete };
}

type ReadDemand =
  | { readonly party: number; readonly least: number }
  | { readonly party: number; readonly issue: number; readonly allowed: Uint8Array };

function readDemands(scenario: Scenario, demands: readonly Demand[]): Result<ReadDemand[]> {
  const at = positionsOf(scenario.space);
  const read: ReadDemand[] = [];
  for (const [d, demand] of demands.entries()) {
    const place = `demands[${d}]`;
    const party = scenario.parties.findIndex(({ id }) => id === demand.party);
    if (party < 0) return refuse('party-missing', `${place}.party`, `no party ${demand.party}`);
    if (demand.kind === 'floor') {
      if (!Number.isFinite(demand.least))
        return refuse('value-invalid', `${place}.least`, 'not a finite number');
      read.push({ party, least: demand.least });
      continue;
    }
    const issue = at.issue.get(demand.issue);
    if (issue === undefined) return refuse('unknown-issue', `${place}.issue`, `no issue ${demand.issue}`);
    const allowed = new Uint8Array(at.sizes[issue] ?? 0);
    for (const option of demand.options) {
      const o = at.option[issue]?.get(option);
      if (o === undefined) return refuse('unknown-option', `${place}.options`, `no option ${option}`);
      allowed[o] = 1;
    }
    read.push({ party, issue, allowed });
  }
  return ok(read);
}

/** Tests which demands can be met together. */
class DemandTable {
  readonly #scenario: Scenario;
  readonly #compiled: Compiled;
  readonly #demands: readonly ReadDemand[];
  readonly #clock: Clock;
  readonly #evaluator: Evaluator;

  constructor(scenario: Scenario, compiled: Compiled, demands: readonly ReadDemand[], clock: Clock) {
    this.#scenario = scenario;
    this.#compiled = compiled;
    this.#demands = demands;
    this.#clock = clock;
    this.#evaluator = new Evaluator(compiled);
  }

  demandParty(demand: number): number {
    return this.#demands[demand]?.party ?? -1;
  }

  valued(pack: Package): { package: Package; utilities: readonly number[] } {
    return { package: pack, utilities: this.#evaluator.utilities(pack) ?? [] };
  }

  /** A package that meets these demands, or null when there is none. Throws `Interrupted` when unproven. */
  meet(set: readonly number[]): Package | null {
    const answer = this.#search(set, null, this.#clock);
    const first = answer.found[0];
    if (first !== undefined) return first.pack;
    if (answer.reason !== null) throw new Interrupted(answer.reason);
    return null;
  }

  /** The package that meets these demands and is best for `favour`, within a share of the time left. */
  best(
    set: readonly number[],
    favour: number | null,
    share: number,
  ): { package: Package; certificate: Certificate } | null | 'undecided' {
    const answer = this.#search(set, favour, this.#clock.part(share));
    const first = answer.found[0];
    if (first === undefined) return answer.reason === null ? null : 'undecided';
    if (favour === null || answer.reason === null) return { package: first.pack, certificate: EXACT };
    const epsilon = Math.max(0, first.cost - answer.bound);
    return {
      package: first.pack,
      certificate: { exact: false, epsilon, bound: -answer.bound, reason: answer.reason },
    };
  }

  #search(set: readonly number[], favour: number | null, clock: Clock): FloorAnswer {
    const { parties, sizes } = this.#compiled;
    const floors = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
    const allowed: (Uint8Array | null)[] = Array.from(sizes, () => null);
    for (const d of set) {
      const demand = this.#demands[d];
      if (demand === undefined) continue;
      if ('least' in demand) {
        const units = floorUnits(this.#compiled, demand.party, demand.least);
        floors[demand.party] = Math.max(floors[demand.party] as number, units);
      } else {
        const before = allowed[demand.issue];
        allowed[demand.issue] = demand.allowed.map((may, o) => may & (before?.[o] ?? 1));
      }
    }
    if (floors.includes(Number.POSITIVE_INFINITY))
      return { found: [], bound: Number.POSITIVE_INFINITY, reason: null };
    const cost = this.#scenario.space.issues.map((issue) => new Float64Array(issue.options.length));
    return new FloorSearch(
      { compiled: this.#compiled, cost, favour, floors, allowed, count: 1 },
      clock,
    ).solve();
  }
}
