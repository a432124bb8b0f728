import type { Scenario } from '../preferences/scenario.ts';
import type { Package } from '../space/outcome-space.ts';
import { ok, type Result } from '../space/result.ts';
import { childSeed, seeded } from '../uncertain/seeded-random.ts';
import { alternatingOffers, type Ending } from './alternating-offers.ts';
import { AutomatedParty } from './automated-party.ts';
import { type Quality, qualityOf } from './outcome-quality.ts';
import { type Prepared, prepare, type Setup } from './prepare.ts';
import { singleText } from './single-text.ts';

export type Spread = { readonly mean: number; readonly median: number; readonly most: number };

export type RehearsalReport = {
  readonly runs: number;
  /** Fewer than `runs` when it was cancelled. */
  readonly done: number;
  readonly agreements: number;
  readonly agreementRate: number;
  /** 95 % interval of the rate (Wilson). */
  readonly rateInterval: readonly [number, number];
  /** Over the rehearsals that ended in agreement; null where there was none, or the yardstick is not known. */
  readonly rounds: Spread | null;
  readonly distance: Spread | null;
  readonly nashRatio: Spread | null;
  readonly gini: Spread | null;
  readonly leastShare: Spread | null;
  /** Mean utility of each party over the agreements. */
  readonly meanUtilities: readonly number[] | null;
  /** The packages agreed most often, at most ten; ties by package. */
  readonly frequent: readonly { readonly package: Package; readonly times: number }[];
};

export type RehearsalProgress = { readonly done: number; readonly runs: number; readonly agreements: number };

const CHUNK = 20;

/**
 * Rehearses a negotiation many times with automated parties. A generator: it pauses after every chunk with its
 * progress, so that a worker can yield, and ends early on `next(false)`; the report so far is what it returns.
 * Deterministic: rehearsal k draws from the seed's k-th child, so any chunking
 * and any split over workers gives the same rehearsals. Utilities are not discounted.
 */
export function* rehearsals(
  view: Prepared,
  setup: Setup,
): Generator<RehearsalProgress, RehearsalReport, boolean | undefined> {
  const tally = new Tally(view, setup.runs);
  const chunk = Math.max(1, setup.chunk ?? CHUNK);
  for (let run = 0; run < setup.runs; run++) {
    tally.add(rehearseOne(view, setup, run));
    if ((run + 1) % chunk !== 0) continue;
    const goOn = yield { done: run + 1, runs: setup.runs, agreements: tally.agreements };
    if (goOn === false) break;
  }
  return tally.report();
}

/**
 * The whole at once: `progress` is called after each chunk and stops the work by returning false. Refuses a
 * scenario that is not valid, contradictory constraints, and a protocol that does not fit.
 * Cost: about 0.1 to 2 ms a rehearsal of 40 rounds at 10 to 40 issues, plus the yardstick once.
 */
export function rehearse(
  scenario: Scenario,
  setup: Setup,
  progress: (done: RehearsalProgress) => boolean | undefined = () => undefined,
): Result<RehearsalReport> {
  const prepared = prepare(scenario, setup);
  if (!prepared.ok) return prepared;
  const work = rehearsals(prepared.value, setup);
  let step = work.next();
  while (!step.done) step = work.next(progress(step.value) !== false);
  return ok(step.value);
}

/**
 * Rehearsal number `run` of a setup, alone: the same ending as in the whole. For a pool of workers, each of which
 * prepares its views once and takes some of the numbers; `summarise` then makes the report from all endings.
 */
export function rehearseOne(
  { views }: Pick<Prepared, 'views'>,
  { protocol, seed }: Setup,
  run: number,
): Ending {
  const random = seeded(childSeed(seed, run));
  if (protocol.kind === 'single-text') {
    const start = views[Math.floor(random() * views.length)]?.best ?? [];
    return singleText(views, protocol.voting, protocol.rounds, start, random);
  }
  const parties = views.map((view, p) => {
    const styles = protocol.styles[p] ?? [];
    return new AutomatedParty(styles[Math.floor(random() * styles.length)] ?? 'linear', view, random);
  });
  return alternatingOffers(parties, protocol.rounds, Math.floor(random() * parties.length));
}

/** The report over endings from any number of workers, in any order. `runs`: how many were asked for. */
export function summarise(view: Prepared, endings: Iterable<Ending>, runs: number): RehearsalReport {
  const tally = new Tally(view, runs);
  for (const ending of endings) tally.add(ending);
  return tally.report();
}

class Tally {
  readonly #view: Prepared;
  readonly #runs: number;
  readonly #rounds: number[] = [];
  readonly #quality: Quality[] = [];
  readonly #packages = new Map<string, { package: Package; times: number }>();
  readonly #utilities: number[];
  #done = 0;

  constructor(view: Prepared, runs: number) {
    this.#view = view;
    this.#runs = runs;
    this.#utilities = view.views.map(() => 0);
  }

  get agreements(): number {
    return this.#rounds.length;
  }

  add({ agreed, rounds }: Ending): void {
    this.#done++;
    if (agreed === null) return;
    const utilities = this.#view.evaluator.utilities(agreed) ?? [];
    this.#rounds.push(rounds);
    this.#quality.push(qualityOf(utilities, this.#view.yardstick));
    for (const [p, u] of utilities.entries()) this.#utilities[p] = (this.#utilities[p] as number) + u;
    const key = agreed.join();
    const known = this.#packages.get(key);
    if (known) known.times++;
    else this.#packages.set(key, { package: [...agreed], times: 1 });
  }

  report(): RehearsalReport {
    const of = (pick: (quality: Quality) => number | null): Spread | null =>
      spread(this.#quality.map(pick).filter((v) => v !== null));
    const agreements = this.agreements;
    return {
      runs: this.#runs,
      done: this.#done,
      agreements,
      agreementRate: this.#done === 0 ? 0 : agreements / this.#done,
      rateInterval: wilson(agreements, this.#done),
      rounds: spread(this.#rounds),
      distance: of(({ distance }) => distance),
      nashRatio: of(({ nashRatio }) => nashRatio),
      gini: of((quality) => quality.gini),
      leastShare: of(({ leastShare }) => leastShare),
      meanUtilities: agreements === 0 ? null : this.#utilities.map((sum) => sum / agreements),
      frequent: [...this.#packages.values()]
        .sort((a, b) => b.times - a.times || (a.package.join() < b.package.join() ? -1 : 1))
        .slice(0, 10),
    };
  }
}

function spread(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return {
    mean: sorted.reduce((a, b) => a + b, 0) / sorted.length,
    median: sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] as number)) / 2,
    most: sorted.at(-1) as number,
  };
}

/** Wilson's 95 % interval of a proportion; [0, 1] for no trials. */
export function wilson(hits: number, trials: number): [number, number] {
  if (trials === 0) return [0, 1];
  const z = 1.959964;
  const rate = hits / trials;
  const centre = (rate + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials);
  const half =
    (z / (1 + z ** 2 / trials)) * Math.sqrt((rate * (1 - rate)) / trials + z ** 2 / (4 * trials ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
