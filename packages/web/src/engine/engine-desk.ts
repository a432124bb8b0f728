/** The engine's threads as a page holds them: one for quick advice, one for solving, one for longer work. */
import type { RehearsalProgress, Result } from '@wasit/engine';
import {
  EngineClient,
  type FromWorker,
  type Outcome,
  type Running,
  type ToWorker,
  webPort,
} from '@wasit/engine/worker';
import type { DeskAnswers, DeskQuestion, DeskReply, DeskRequest } from './desk-questions.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });

const engineClient = (): EngineClient =>
  new EngineClient(() => {
    const worker = startWorker();
    return { port: webPort<FromWorker, ToWorker>(worker), terminate: () => worker.terminate() };
  });

interface Waiting {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly progress: (done: RehearsalProgress) => void;
}

/** Longer than this no question of the pages may take, in milliseconds: then its thread is ended. */
const MOST_MS = 25_000;

/** Asks one kind of the pages' own questions on a thread; another is started when it had to be ended. */
class LongWork {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #next = 1;

  ask<K extends DeskQuestion['kind']>(
    question: Extract<DeskQuestion, { readonly kind: K }>,
    progress: (done: RehearsalProgress) => void = () => undefined,
  ): Running<DeskAnswers[K]> {
    const id = this.#next++;
    const worker = this.#running();
    const outcome = new Promise<Outcome<unknown>>((settle) => {
      const late = question.kind === 'rehearse' ? null : setTimeout(() => this.close(), MOST_MS);
      this.#waiting.set(id, {
        settle: (how) => {
          if (late !== null) clearTimeout(late);
          settle(how);
        },
        progress,
      });
    });
    const send = (request: DeskRequest): void => worker.postMessage(request);
    send({ type: 'desk', id, question });
    return {
      outcome: outcome as Promise<Outcome<DeskAnswers[K]>>,
      cancel: () => {
        if (!this.#waiting.has(id)) return;
        // A rehearsal hears a stop between two chunks and reports what it has; the others cannot hear.
        if (question.kind === 'rehearse') send({ type: 'desk-stop', id });
        else this.close();
      },
    };
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const open = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { settle } of open) settle({ kind: 'cut-off' });
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<DeskReply>) => {
      const waiting = this.#waiting.get(data.id);
      if (waiting === undefined) return;
      if (data.type === 'desk-progress') {
        waiting.progress(data.progress);
        return;
      }
      this.#waiting.delete(data.id);
      waiting.settle(
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

/** Threads start with the first question and end with `close`; after that a question starts new ones. */
export class EngineDesk {
  readonly advice = engineClient();
  readonly solver = engineClient();
  readonly #long = new Map<DeskQuestion['kind'], LongWork>();

  /** Each kind of question has a thread of its own, so that stopping one stops nothing else. */
  ask<K extends DeskQuestion['kind']>(
    question: Extract<DeskQuestion, { readonly kind: K }>,
    progress?: (done: RehearsalProgress) => void,
  ): Running<DeskAnswers[K]> {
    const own = this.#long.get(question.kind) ?? new LongWork();
    this.#long.set(question.kind, own);
    return own.ask<K>(question, progress);
  }

  close(): void {
    this.advice.close();
    this.solver.close();
    for (const one of this.#long.values()) one.close();
    this.#long.clear();
  }
}
