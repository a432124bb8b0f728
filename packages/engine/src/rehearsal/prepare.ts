import { Clock } from '../compiled/clock.ts';
import { type Compiled, compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { scenario as check, type Scenario } from '../preferences/scenario.ts';
import { solveScenario } from '../solutions/solve-scenario.ts';
import { type Limits, limits } from '../space/certificate.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { STYLES, type Style } from './concession.ts';
import type { Yardstick } from './outcome-quality.ts';
import { type OwnView, ownViews } from './own-view.ts';
import type { Voting } from './single-text.ts';

/** How the parties talk. `styles[p]`: the styles from which party p's is drawn for each rehearsal. */
export type Protocol =
  | {
      readonly kind: 'alternating-offers';
      readonly rounds: number;
      readonly styles: readonly (readonly Style[])[];
    }
  | { readonly kind: 'single-text'; readonly rounds: number; readonly voting: Voting };

export type Setup = {
  readonly protocol: Protocol;
  readonly runs: number;
  readonly seed: number;
  /** Rehearsals between two pauses (20 if absent): at a pause a worker may answer messages. */
  readonly chunk?: number;
  /** For the yardstick (frontier and Nash solution), not for the rehearsals. */
  readonly limits?: Partial<Limits>;
};

/** What all rehearsals of a scenario share. */
export type Prepared = {
  readonly views: readonly OwnView[];
  readonly evaluator: Evaluator;
  readonly yardstick: Yardstick;
};

/** Checks, finds each party's best package and the yardstick. */
export function prepare(scenario: Scenario, setup: Setup): Result<Prepared> {
  const views = prepareViews(scenario, setup);
  if (!views.ok) return views;
  const yardstick = findYardstick(scenario, setup, views.value);
  if (!yardstick.ok) return yardstick;
  return ok({
    views: views.value,
    evaluator: new Evaluator(compile(scenario)),
    yardstick: yardstick.value,
  });
}

/** What the rehearsals themselves need: each party's view of the packages. Refuses what does not fit. */
export function prepareViews(scenario: Scenario, setup: Setup): Result<readonly OwnView[]> {
  const compiled = checkedSetup(scenario, setup);
  if (!compiled.ok) return compiled;
  const views = ownViews(compiled.value, new Clock(limits(setup.limits)));
  return views === null
    ? refuse('constraints-contradictory', 'constraints', 'no package satisfies all constraints')
    : ok(views);
}

function checkedSetup(scenario: Scenario, { protocol }: Setup): Result<Compiled> {
  const checked = check(scenario);
  if (!checked.ok) return checked;
  if (!(Number.isInteger(protocol.rounds) && protocol.rounds > 0)) {
    return refuse('value-invalid', 'protocol.rounds', 'a whole number above 0 is needed');
  }
  if (protocol.kind === 'alternating-offers') {
    if (scenario.parties.length < 2)
      return refuse('party-missing', 'parties', 'alternating offers need two parties');
    for (const [p] of scenario.parties.entries()) {
      const styles = protocol.styles[p];
      if (styles === undefined || styles.length === 0 || styles.some((style) => !STYLES.includes(style))) {
        return refuse('value-invalid', `protocol.styles[${p}]`, `one or more of ${STYLES.join(', ')}`);
      }
    }
  }
  return ok(compile(checked.value));
}

/** What the outcomes are measured against: frontier and Nash solution, as far as the limits allow. */
export function findYardstick(
  scenario: Scenario,
  setup: Setup,
  views: readonly OwnView[],
): Result<Yardstick> {
  const solved = solveScenario(scenario, limits(setup.limits));
  if (!solved.ok) return solved;
  const { reservations, frontier, nash } = solved.value;
  const whole = frontier.exact && frontier.points.length === frontier.count;
  const points = whole ? frontier.points.map(({ utilities }) => utilities) : null;
  const rational =
    points?.filter((point) => point.every((u, p) => u >= (reservations[p] as number) - 1e-9)) ?? [];
  const ideal =
    points === null
      ? unmeasured(scenario, views).ideal
      : reservations.map((r, p) => rational.reduce((most, point) => Math.max(most, point[p] as number), r));
  return ok({ reservations, frontier: points, nash: nash.certificate.exact ? nash.utilities : null, ideal });
}

/** A yardstick when nothing was solved: unevenness is measured in shares of each party's best package. */
export function unmeasured(scenario: Scenario, views: readonly OwnView[]): Yardstick {
  const reservations = scenario.parties.map((party) => party.preferences.reservation);
  return {
    reservations,
    frontier: null,
    nash: null,
    ideal: reservations.map((r, p) => views[p]?.bestUtility ?? r),
  };
}
