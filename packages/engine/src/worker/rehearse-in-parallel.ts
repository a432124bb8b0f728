import { now } from '../compiled/clock.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Ending } from '../rehearsal/alternating-offers.ts';
import type { Setup } from '../rehearsal/prepare.ts';
import type { RehearsalProgress, RehearsalReport } from '../rehearsal/rehearse.ts';
import { limits as withDefaults } from '../space/certificate.ts';
import { EngineClient, type EngineWorker, type Outcome, type Running } from './engine-client.ts';

/** What the platform's `AbortSignal` offers; the engine knows no platform. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface ParallelRehearsal {
  /** Starts a thread that runs `serveEngine`. */
  readonly spawn: () => EngineWorker;
  /** Threads: as many as there are processors to spare. */
  readonly workers: number;
  readonly onProgress?: (done: RehearsalProgress) => void;
  /** Stops within about 100 ms; the report is then on the rehearsals that are done. */
  readonly signal?: StopSignal;
}

/** Work that one message asks for, in ms: short enough for progress and a stop, long beside the message. */
const PART_MS = 40;
const FIRST_PART = 4;
const LARGEST_PART = 250;
/** No part takes anything like this; past it the thread is stuck. */
const STUCK_MS = 60_000;

let jobs = 0;

/**
 * Rehearses in several threads at once. The report is the same for any number of workers, and the same as
 * `rehearse` gives: rehearsal k draws from the k-th child of the seed. One thread finds the yardstick (frontier
 * and Nash solution, within `setup.limits`) while the others begin. All threads are ended before it returns.
 */
export async function rehearseInParallel(
  scenario: Scenario,
  setup: Setup,
  given: ParallelRehearsal,
): Promise<Outcome<RehearsalReport>> {
  const size = Math.max(1, Math.min(Math.floor(given.workers), setup.runs));
  const pool = Array.from({ length: size }, () => new EngineClient(given.spawn));
  try {
    return await new ParallelWork(scenario, setup, given, pool).report();
  } finally {
    for (const client of pool) client.close();
  }
}

class ParallelWork {
  readonly #scenario: Scenario;
  readonly #setup: Setup;
  readonly #given: ParallelRehearsal;
  readonly #pool: readonly EngineClient[];
  readonly #job = ++jobs;
  readonly #within: { readonly ms: number; readonly memoryMb: number };
  readonly #endings: (Ending | undefined)[] = [];
  #next = 0;
  #done = 0;
  #agreements = 0;
  #stopped: boolean;
  #measuring: Running<null> | null = null;
  #measured: boolean = true;
  #failed: Outcome<never> | null = null;

  constructor(scenario: Scenario, setup: Setup, given: ParallelRehearsal, pool: readonly EngineClient[]) {
    const { ms, memoryMb } = withDefaults(setup.limits);
    this.#scenario = scenario;
    this.#within = { ms, memoryMb };
    // A function cannot be sent to a thread; the signal stops instead.
    this.#setup = { ...setup, limits: this.#within };
    this.#given = given;
    this.#pool = pool;
    this.#stopped = given.signal?.aborted ?? false;
    given.signal?.addEventListener('abort', () => {
      this.#stopped = true;
      this.#measuring?.cancel();
    });
  }

  async report(): Promise<Outcome<RehearsalReport>> {
    const [first, ...others] = this.#pool;
    if (first === undefined) throw new RangeError('at least one worker is needed');
    const start = async (): Promise<void> => {
      // A lone thread rehearses first, so that there is progress to see.
      if (others.length > 0) await this.#measure(first);
      await this.#rehearse(first);
    };
    await Promise.all([start(), ...others.map((client) => this.#rehearse(client))]);
    if (this.#failed !== null) return this.#failed;
    const ask = (measured: boolean): Running<RehearsalReport> => {
      const endings = this.#endings.filter((ending) => ending !== undefined);
      const { question, within } = { question: this.#common(), within: this.#within };
      return first.ask({ ...question, kind: 'rehearse-report', endings, measured }, within);
    };
    const wanted = this.#measured && !(this.#stopped && others.length === 0);
    const asked = ask(wanted);
    this.#measuring = asked as Running<unknown> as Running<null>;
    const outcome = await asked.outcome;
    return outcome.kind === 'cut-off' && wanted && this.#stopped ? await ask(false).outcome : outcome;
  }

  #common(): { readonly job: number; readonly scenario: Scenario; readonly setup: Setup } {
    return { job: this.#job, scenario: this.#scenario, setup: this.#setup };
  }

  async #measure(client: EngineClient): Promise<void> {
    if (this.#stopped) {
      this.#measured = false;
      return;
    }
    this.#measuring = client.ask<null>({ ...this.#common(), kind: 'rehearse-measure' }, this.#within);
    const outcome = await this.#measuring.outcome;
    if (outcome.kind === 'cut-off' && this.#stopped) this.#measured = false;
    else this.#check(outcome);
  }

  async #rehearse(client: EngineClient): Promise<void> {
    const { runs } = this.#setup;
    let part = FIRST_PART;
    while (!this.#stopped && this.#failed === null && this.#next < runs) {
      const from = this.#next;
      const to = Math.min(runs, from + part);
      this.#next = to;
      const started = now();
      const outcome = await client.ask<readonly Ending[]>(
        { ...this.#common(), kind: 'rehearse-part', from, to },
        { ms: STUCK_MS, memoryMb: this.#within.memoryMb },
      ).outcome;
      if (!this.#check(outcome)) return;
      for (const [k, ending] of outcome.result.value.entries()) {
        this.#endings[from + k] = ending;
        this.#done++;
        if (ending.agreed !== null) this.#agreements++;
      }
      this.#given.onProgress?.({ done: this.#done, runs, agreements: this.#agreements });
      const each = (now() - started) / (to - from);
      part = Math.max(1, Math.min(LARGEST_PART, Math.round(PART_MS / Math.max(each, 1e-3))));
    }
  }

  #check<T>(
    outcome: Outcome<T>,
  ): outcome is { readonly kind: 'answered'; readonly result: { readonly ok: true; readonly value: T } } {
    if (outcome.kind === 'answered' && outcome.result.ok) return true;
    this.#failed ??= outcome as Outcome<never>;
    return false;
  }
}
