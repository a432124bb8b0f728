/** The engine's threads as a page holds them: for quick advice, for solving, for longer work, for rehearsals. */
import type { RehearsalProgress, RehearsalReport, Result, Scenario, Setup } from '@wasit/engine';
import {
  EngineClient,
  type EngineWorker,
  type FromWorker,
  type Outcome,
  type Running,
  rehearseInParallel,
  type ToWorker,
  webPort,
} from '@wasit/engine/worker';
import type { DeskAnswers, DeskQuestion, DeskReply, DeskRequest } from './desk-questions.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });

const spawn = (): EngineWorker => {
  const worker = startWorker();
  return { port: webPort<FromWorker, ToWorker>(worker), terminate: () => worker.terminate() };
};

type Settle = (outcome: Outcome<unknown>) => void;

/** Longer than this no question of the pages may take, in milliseconds: then its thread is ended. */
const MOST_MS = 25_000;

/** Asks one kind of the pages' own questions on a thread; another is started when it had to be ended. */
class LongWork {
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | null = null;
  #next = 1;

  ask<K extends DeskQuestion['kind']>(
    question: Extract<DeskQuestion, { readonly kind: K }>,
  ): Running<DeskAnswers[K]> {
    const id = this.#next++;
    const worker = this.#running();
    const outcome = new Promise<Outcome<unknown>>((settle) => {
      const late = setTimeout(() => this.close(), MOST_MS);
      this.#waiting.set(id, (how) => {
        clearTimeout(late);
        settle(how);
      });
    });
    const request: DeskRequest = { type: 'desk', id, question };
    worker.postMessage(request);
    return {
      outcome: outcome as Promise<Outcome<DeskAnswers[K]>>,
      // These questions cannot hear a stop: the thread is ended, which takes no time.
      cancel: () => {
        if (this.#waiting.has(id)) this.close();
      },
    };
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const open = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const settle of open) settle({ kind: 'cut-off' });
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => {
      const settle = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      settle?.(
        data.type === 'desk-result'
          ? { kind: 'answered', result: data.result as Result<unknown> }
          : { kind: 'fault', message: data.message },
      );
    });
    worker.addEventListener('error', () => this.close());
    this.#worker = worker;
    return worker;
  }
}

/** How long a stopped rehearsal may take to report on what is done, in milliseconds. */
const REPORT_MS = 500;

/** One processor is left to the page; more threads than these gain little and cost memory each. */
const MOST_THREADS = 8;

export const threadsFor = (processors: number | undefined): number =>
  Math.min(MOST_THREADS, Math.max(1, (processors ?? 2) - 1));

/** Threads start with the first question and end with `close`; after that a question starts new ones. */
export class EngineDesk {
  readonly advice = new EngineClient(spawn);
  readonly solver = new EngineClient(spawn);
  readonly #long = new Map<DeskQuestion['kind'], LongWork>();
  readonly #rehearsing = new Set<AbortController>();

  /** Each kind of question has a thread of its own, so that stopping one stops nothing else. */
  ask<K extends DeskQuestion['kind']>(
    question: Extract<DeskQuestion, { readonly kind: K }>,
  ): Running<DeskAnswers[K]> {
    const own = this.#long.get(question.kind) ?? new LongWork();
    this.#long.set(question.kind, own);
    return own.ask<K>(question);
  }

  /**
   * Rehearses on as many threads as there are processors to spare; stopped, it reports what is done. Where nothing
   * is done yet, or the report does not come, the threads are ended instead.
   */
  rehearse(
    scenario: Scenario,
    setup: Setup,
    onProgress: (done: RehearsalProgress) => void,
  ): Running<RehearsalReport> {
    const stop = new AbortController();
    this.#rehearsing.add(stop);
    const threads: EngineWorker[] = [];
    let done = 0;
    const report = rehearseInParallel(scenario, setup, {
      spawn: () => {
        const thread = spawn();
        threads.push(thread);
        return thread;
      },
      workers: threadsFor(navigator.hardwareConcurrency),
      onProgress: (progress) => {
        done = progress.done;
        onProgress(progress);
      },
      signal: stop.signal,
    });
    const cut = new Promise<Outcome<RehearsalReport>>((settle) => {
      stop.signal.addEventListener('abort', () => {
        setTimeout(() => settle({ kind: 'cut-off' }), done === 0 ? 0 : REPORT_MS);
      });
    });
    const outcome = Promise.race([report, cut]).finally(() => {
      this.#rehearsing.delete(stop);
      for (const thread of threads) thread.terminate();
    });
    return { outcome, cancel: () => stop.abort() };
  }

  close(): void {
    this.advice.close();
    this.solver.close();
    for (const one of this.#long.values()) one.close();
    this.#long.clear();
    for (const stop of this.#rehearsing) stop.abort();
  }
}
