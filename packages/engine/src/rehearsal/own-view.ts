import { FloorSearch } from '../bridge/floor-search.ts';
import type { Clock } from '../compiled/clock.ts';
import type { Compiled } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import type { Package } from '../space/outcome-space.ts';

/** What an automated party knows: the space, the constraints and its own preferences; nothing of the others'. */
export class OwnView {
  readonly party: number;
  readonly sizes: readonly number[];
  readonly best: Package;
  readonly bestUtility: number;
  readonly reservation: number;
  readonly #evaluator: Evaluator;
  readonly #compiled: Compiled;

  constructor(compiled: Compiled, evaluator: Evaluator, party: number, best: Package) {
    this.party = party;
    this.sizes = Array.from(compiled.sizes);
    this.best = best;
    this.reservation = compiled.reservations[party] as number;
    this.#evaluator = evaluator;
    this.#compiled = compiled;
    this.bestUtility = this.utility(best) ?? this.reservation;
  }

  /** Its utility in its own units, or null when the constraints forbid the package. */
  utility(pack: Package): number | null {
    const units = this.#evaluator.units(pack);
    return units === null
      ? null
      : (units[this.party] as number) / (this.#compiled.quanta[this.party]?.perOne ?? 1);
  }

  /** The additive worth of one option to it, in its own units. */
  worth(issue: number, option: number): number {
    const { terms, parties, quanta } = this.#compiled;
    return (terms[issue]?.[option * parties + this.party] as number) / (quanta[this.party]?.perOne ?? 1);
  }
}

/** A view for every party, each with its best package; null when the constraints leave no package. */
export function ownViews(compiled: Compiled, clock: Clock): OwnView[] | null {
  const evaluator = new Evaluator(compiled);
  const cost = compiled.terms.map((row) => new Float64Array(row.length / compiled.parties));
  const floors = new Float64Array(compiled.parties).fill(Number.NEGATIVE_INFINITY);
  const views: OwnView[] = [];
  for (let p = 0; p < compiled.parties; p++) {
    const problem = { compiled, cost, favour: p, floors, allowed: cost.map(() => null), count: 1 };
    const found = new FloorSearch(problem, clock).solve().found[0];
    if (found === undefined) return null;
    views.push(new OwnView(compiled, evaluator, p, found.pack));
  }
  return views;
}
