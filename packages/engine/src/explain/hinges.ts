import { Clock, Interrupted } from '../compiled/clock.ts';
import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { optionWorths } from '../compiled/worth.ts';
import { problemOf } from '../frontier/problem.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { nash } from '../solutions/objective.ts';
import { relax } from '../solutions/relaxation.ts';
import { search } from '../solutions/search.ts';
import { type Limits, limits } from '../space/certificate.ts';
import { isPackage, type Package } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';

/** How far one weight may move, all others as they are, before another package becomes the answer. */
export type Hinge = {
  readonly party: number;
  readonly issue: number;
  readonly weight: number;
  /** The answer holds for weights between these; at an end itself either may be the answer. */
  readonly least: number;
  readonly most: number;
  /** What happens just beyond each end. */
  readonly below: End;
  readonly above: End;
  /** The smaller distance to an end where the answer changes, as a share of the weight; Infinity: none in reach. */
  readonly slack: number;
  readonly assumed: boolean;
};

/** Beyond the end: not asked (the answer holds as far as the question reached), another package, or no agreement. */
export type End =
  | { readonly kind: 'holds' }
  | { readonly kind: 'other'; readonly package: Package }
  | { readonly kind: 'no-agreement' };

export type Hinges = {
  /** The tightest first. */
  readonly hinges: readonly Hinge[];
  /** False when the limits stopped the work before every weight was tried. */
  readonly complete: boolean;
};

/** Measures closer than this tie: the answer is then still an answer. */
const TIE = 1e-8;

/**
 * Which assumption an answer hangs on: for each weight of each party, the exact interval in which `pack` stays a
 * Nash solution (largest product of gains), within `reach` (0.5: half the weight either way). Other weights stay
 * as they are, so shares are not rescaled; reservations stay too.
 *
 * Exact, since a change d of one weight moves one party's utility by d × worth and so every product is linear in
 * d: a rival that wins anywhere wins from its tie onwards. The end is found by solving at the far end and stepping
 * back to where the rival found ties, until no rival is left (Newton on the upper envelope; a handful of solves).
 * For the sum or the smallest of gains that does not hold (a rival may win only for a while), so they are not
 * offered. Refuses `format-unsupported` for capped or rectangle utilities, where products are not linear, and
 * `package-invalid` for a package that is no Nash solution to begin with. Ties count as holding (1e-8).
 * Cost: two solves a weight where the answer holds, some more where it does not. Measured for all weights: 0.3 s
 * at 2 parties x 10 issues, 1 s at 2 x 30.
 */
export function hinges(
  scenario: Scenario,
  pack: Package,
  ask: {
    readonly reach?: number;
    readonly limits?: Partial<Limits>;
    readonly only?: readonly { party: number; issue: number }[];
  } = {},
): Result<Hinges> {
  const clock = new Clock(limits(ask.limits));
  if (!isPackage(scenario.space, pack)) return refuse('package-invalid', 'package', 'not a package');
  for (const [p, { preferences }] of scenario.parties.entries()) {
    if (preferences.cap !== null || preferences.rectangles !== null) {
      return refuse(
        'format-unsupported',
        `parties[${p}].preferences`,
        'capped or rectangle utilities have no exact interval',
      );
    }
  }
  const utilities = new Evaluator(compile(scenario)).utilities(pack);
  if (utilities === null) return refuse('package-invalid', 'package', 'the constraints forbid it');
  const solver = new Solver(scenario, pack, utilities, clock);
  const found: Hinge[] = [];
  try {
    if (solver.rival(0, 0, 0) !== null)
      return refuse('package-invalid', 'package', 'another package has a larger product of gains');
    for (const [party, { preferences }] of scenario.parties.entries()) {
      for (const [issue, { id }] of scenario.space.issues.entries()) {
        const part = preferences.values.find((value) => value.issue === id);
        const wanted =
          ask.only === undefined || ask.only.some((one) => one.party === party && one.issue === issue);
        if (part === undefined || part.weight <= 0 || !wanted) continue;
        const reach = part.weight * Math.min(1, ask.reach ?? 0.5);
        const down = solver.end(party, issue, -reach);
        const up = solver.end(party, issue, reach);
        const changes = [down, up]
          .filter(({ end }) => end.kind !== 'holds')
          .map(({ by }) => Math.abs(by) / part.weight);
        found.push({
          party,
          issue,
          weight: part.weight,
          least: part.weight + down.by,
          most: part.weight + up.by,
          below: down.end,
          above: up.end,
          slack: changes.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...changes),
          assumed: preferences.assumed,
        });
      }
    }
  } catch (fault) {
    if (!(fault instanceof Interrupted)) throw fault;
    return ok({ hinges: sorted(found), complete: false });
  }
  return ok({ hinges: sorted(found), complete: true });
}

function sorted(found: Hinge[]): Hinge[] {
  return found.sort((a, b) =>
    a.slack === b.slack ? a.party - b.party || a.issue - b.issue : a.slack - b.slack,
  );
}

/** Solves the scenario with one weight changed, and compares with the answer in question. */
class Solver {
  readonly #scenario: Scenario;
  readonly #pack: Package;
  readonly #utilities: readonly number[];
  readonly #clock: Clock;

  constructor(scenario: Scenario, pack: Package, utilities: readonly number[], clock: Clock) {
    this.#scenario = scenario;
    this.#pack = pack;
    this.#utilities = utilities;
    this.#clock = clock;
  }

  /** The change of weight, from 0 towards `far`, up to which the answer holds, and what replaces it there. */
  end(party: number, issue: number, far: number): { by: number; end: End } {
    const own = this.#line(party, issue, this.#pack, this.#utilities);
    // Where the party itself would begin to refuse the answer, it is over in any case.
    const refusal = own.worth * far < 0 ? -own.gain / own.worth : far;
    let by = Math.abs(refusal) < Math.abs(far) ? refusal : far;
    let end: End = { kind: 'holds' };
    if (by !== far) {
      const instead = this.#best(party, issue, by + (far - by) * 1e-6);
      end = instead === null ? { kind: 'no-agreement' } : { kind: 'other', package: instead.pack };
    }
    for (;;) {
      const better = this.rival(party, issue, by);
      if (better === null) return { by, end };
      const theirs = this.#line(party, issue, better.pack, this.#original(party, issue, better));
      const slope = own.rest * own.worth - theirs.rest * theirs.worth;
      const lead = own.rest * own.gain - theirs.rest * theirs.gain;
      const tie = lead <= 0 || slope === 0 ? 0 : Math.abs(lead / slope);
      const next = Math.sign(far) * Math.min(Math.abs(by), tie);
      end = { kind: 'other', package: better.pack };
      if (next === by) return { by, end };
      by = next;
      if (by === 0) return { by, end };
    }
  }

  /** A package better than the answer once the weight has changed by `by`, or null. */
  rival(
    party: number,
    issue: number,
    by: number,
  ): { pack: Package; utilities: readonly number[]; by: number } | null {
    const best = this.#best(party, issue, by);
    if (best === null) return null;
    const own = this.#measure(this.#shifted(party, issue, this.#pack, this.#utilities, by));
    return this.#measure(best.utilities) > own + TIE ? { ...best, by } : null;
  }

  #best(party: number, issue: number, by: number): { pack: Package; utilities: readonly number[] } | null {
    this.#clock.checkNow();
    const id = this.#scenario.space.issues[issue]?.id;
    const changed: Scenario = {
      ...this.#scenario,
      parties: this.#scenario.parties.map((one, p) => ({
        ...one,
        preferences: {
          ...one.preferences,
          values: one.preferences.values.map((part) =>
            p === party && part.issue === id ? { ...part, weight: Math.max(0, part.weight + by) } : part,
          ),
        },
      })),
    };
    const compiled = compile(changed);
    const problem = problemOf(compiled, this.#clock);
    const n = compiled.parties;
    const found = search(relax(problem), nash(n), new Float64Array(n).fill(1), this.#clock);
    if (!found.certificate.exact && found.certificate.reason !== 'tie-limit')
      throw new Interrupted(found.certificate.reason);
    const first = found.tied[0];
    if (first === undefined) return null;
    const pack = first.package;
    const utilities = new Evaluator(compiled).utilities(pack);
    return utilities === null ? null : { pack, utilities };
  }

  #worth(party: number, issue: number, pack: Package): number {
    const given = this.#scenario.space.issues[issue];
    const part = this.#scenario.parties[party]?.preferences.values.find((value) => value.issue === given?.id);
    if (given === undefined || part === undefined || part.weight === 0) return 0;
    return (optionWorths(given, part)[pack[issue] as number] ?? 0) / part.weight;
  }

  #shifted(party: number, issue: number, pack: Package, utilities: readonly number[], by: number): number[] {
    return utilities.map((u, p) => (p === party ? u + by * this.#worth(party, issue, pack) : u));
  }

  #original(
    party: number,
    issue: number,
    one: { pack: Package; utilities: readonly number[]; by: number },
  ): number[] {
    return this.#shifted(party, issue, one.pack, one.utilities, -one.by);
  }

  #gains(utilities: readonly number[]): number[] {
    return this.#scenario.parties.map(
      ({ preferences }, p) => (utilities[p] as number) - preferences.reservation,
    );
  }

  #measure(utilities: readonly number[]): number {
    const gains = this.#gains(utilities);
    if (gains.some((gain) => gain < -TIE)) return Number.NEGATIVE_INFINITY;
    return gains.reduce((a, b) => a * Math.max(0, b), 1);
  }

  /** The product of gains as a line in the change of weight: rest × (gain + change × worth). */
  #line(
    party: number,
    issue: number,
    pack: Package,
    utilities: readonly number[],
  ): { gain: number; worth: number; rest: number } {
    const gains = this.#gains(utilities);
    return {
      gain: gains[party] as number,
      worth: this.#worth(party, issue, pack),
      rest: gains.reduce((product, gain, p) => (p === party ? product : product * Math.max(0, gain)), 1),
    };
  }
}
